"""The label of a marked name by its own words, where they contradict the model: `Flughafen München` is a place."""

from __future__ import annotations

import re

from newsfacts.extractors.lang.schema_names import NameWords
from newsfacts.extractors.lexicon import PLACE_CLASSES
from newsfacts.extractors.names import places
from newsfacts.extractors.names.common import is_common
from newsfacts.extractors.names.cues import is_apposition, is_demonym
from newsfacts.extractors.names.mentions import Marks, Mention

_LEAST_ACRONYM = 4
_TOWN = 20_000
_PERSON_CLASSES = frozenset(
    {"O", "LAST", "FIRST", "FIRST-LAST", "B-AMBIG-LOC-PER", "B-AMBIG-ORG-PER", "B-AMBIG-ORG", "B-ORG"}
)
_AGE = re.compile(r"[1-9]\d")


def correct(marks: Marks, words: NameWords) -> None:
    """Labels by the words of a name: `South West Railway` is no place, `Flughafen München` no organization."""
    for mention in marks:
        if mention.certain:
            continue
        if _has_age(marks, mention):
            mention.label = "PER"
        if words.compounds:
            _strip_apposition(marks, mention, words)
        if mention.label == "ORG":
            mention = _without_person(marks, mention, words)
        texts = marks.tokens.texts[mention.first : mention.last]
        if mention.label == "LOC" and words.compounds and _opens_compound(marks, mention):
            first = mention.first
            marks.remove(mention)
            marks.add(first, first + 1, "LOC")
            continue
        if len(texts) < 2:
            if mention.label == "LOC" and _is_acronym(marks, mention):
                mention.label = "ORG"
            elif mention.label == "ORG" and _is_located(marks, mention, words):
                mention.label = "LOC"
            continue
        heads = {texts[0], texts[-1]}
        if mention.label == "ORG" and heads & words.site_heads and not set(texts) & words.organization_heads:
            before = marks.tokens.texts[mention.first - 1].lower() if mention.first else ""
            if words.compounds or before in words.locative_prepositions:
                mention.label = "LOC"
        elif (mention.label == "LOC" and _is_headed(texts, words)) or (
            mention.label == "PER" and _is_closed(marks, mention, words)
        ):
            mention.label = "ORG"
        elif mention.label != "PER" and (
            _is_person(marks, mention, words) or (mention.label == "LOC" and _speaks(marks, mention, words))
        ):
            mention.label = "PER"


def _is_closed(marks: Marks, mention: Mention, words: NameWords) -> bool:
    """Whether what the model takes for a person ends like a company or another organization: `Quinley University`."""
    text = marks.tokens.texts[mention.last - 1]
    return text in words.company_endings or (
        not words.compounds and text in words.organization_heads and text not in words.building_heads
    )


def _without_person(marks: Marks, mention: Mention, words: NameWords) -> Mention:
    """`EP Group des Tschechen Daniel Kretinsky` → `EP Group`: who owns or leads an organization is no part of its name."""
    tokens = marks.tokens
    for index in range(mention.first + 2, mention.last - 1):
        if tokens.word_class(index).startswith("FIRST") and tokens.texts[index + 1][0].isupper():
            last = index
            if tokens.texts[last - 2] in words.connectors:  # des Investors Daniel Novak
                last -= 1
            while last > mention.first + 1 and tokens.texts[last - 1] in words.connectors:
                last -= 1
            if last < index and tokens.texts[last] in words.connectors:
                first, end = mention.first, mention.last
                marks.remove(mention)
                marks.add(index, end, "PER")
                return marks.add(first, last, "ORG")
    return mention


def _opens_compound(marks: Marks, mention: Mention) -> bool:
    """Whether a place is the first part of a compound with a common noun: `Nahost-Konflikt`."""
    tokens = marks.tokens
    last = mention.last - 1
    return (
        last - mention.first == 2
        and tokens.texts[last - 1] == "-"
        and tokens.word_class(mention.first)[2:] in PLACE_CLASSES
        and not is_common(tokens.texts[mention.first], tokens.article.language.code)
        and not tokens.tags[last]
        and is_common(tokens.texts[last], tokens.article.language.code)
    )


def _is_located(marks: Marks, mention: Mention, words: NameWords) -> bool:
    """Whether a name behind `in` is that of a town and of no organization that needs no evidence."""
    tokens = marks.tokens
    before = tokens.texts[mention.first - 1].lower() if mention.first else ""
    if (
        before not in words.inner_prepositions
        or tokens.word_class(mention.first) == "B-ORG"
        or tokens.breaks(mention.first)
    ):
        return False
    known = places.candidates(tokens.texts[mention.first], tokens.article.language.code)
    return bool(known) and known[0].population >= _TOWN


def _is_acronym(marks: Marks, mention: Mention) -> bool:
    """Whether a word in capitals is no place that the tables have: `CREA`."""
    tokens = marks.tokens
    text = tokens.texts[mention.first]
    if (
        not (text.isupper() and text.isalpha())
        or len(text) < _LEAST_ACRONYM
        or tokens.shouted(mention.first)
        or tokens.tags[mention.first]
    ):
        return False
    return not places.is_listed(text) and not places.is_listed(text.title())


def _has_age(marks: Marks, mention: Mention) -> bool:
    """`Aung San Suu Kyi (65)`."""
    texts, last = marks.tokens.texts, mention.last
    return (
        texts[last : last + 1] == ["("]
        and texts[last + 2 : last + 3] == [")"]
        and bool(_AGE.fullmatch(texts[last + 1]))
    )


def _is_headed(texts: list[str], words: NameWords) -> bool:
    """Whether a noun for organizations closes the name (`… School District`) or opens it: `Ministry of …`, `Amtsgericht …`."""
    if texts[0] in words.opening_heads or " ".join(texts[-2:]) in words.organization_heads:
        return True
    if texts[-1] in words.company_endings:
        return True
    if texts[-1] in words.organization_heads and texts[-1] not in words.building_heads:
        return not words.compounds
    if words.compounds and texts[0].lower().endswith(words.organization_endings) and not is_apposition(texts[0], words):
        return True
    if texts[0] not in words.organization_heads or texts[0] in words.building_heads:
        return False
    return words.compounds or texts[1] in words.connectors


def _is_person(marks: Marks, mention: Mention, words: NameWords) -> bool:
    """Whether a name is a first name and a word that is no organization's."""
    tokens = marks.tokens
    if not 2 <= mention.last - mention.first <= 3 or not tokens.word_class(mention.first).startswith("FIRST"):
        return False
    if not words.compounds and "LAST" not in tokens.word_class(mention.last - 1):
        return False
    return all(
        tokens.word_class(index) in _PERSON_CLASSES
        and tokens.texts[index][0].isupper()
        and tokens.texts[index] not in words.organization_heads
        and tokens.texts[index] not in words.generic_suffixes
        for index in range(mention.first + 1, mention.last)
    )


def _speaks(marks: Marks, mention: Mention, words: NameWords) -> bool:
    """Whether a place that no table has stands beside a verb of speaking: `in London, Satya Nadella said`."""
    tokens, first, last = marks.tokens, mention.first, mention.last
    texts = tokens.texts[first:last]
    beside = tokens.texts[last : last + 1] + (tokens.texts[max(first - 1, 0) : first] if words.compounds else [])
    return (
        not words.speech_verbs.isdisjoint(beside)
        and all(text[0].isupper() and text not in words.place_heads for text in texts)
        and not any(tokens.word_class(index)[2:] in PLACE_CLASSES for index in range(first, last))
        and not places.candidates(marks.text(mention), tokens.article.language.code)
    )


def _strip_apposition(marks: Marks, mention: Mention, words: NameWords) -> None:
    """`Autobauer Think` → `Think`; a noun that often opens a name (`Landesbank`) stays."""
    while mention.last - mention.first > 2 and is_demonym(marks.tokens.texts[mention.first], words):
        if not is_apposition(marks.tokens.texts[mention.first + 1], words):
            break
        shorter = mention.first + 1, mention.last, mention.label
        marks.remove(mention)
        mention = marks.add(*shorter)
    text = marks.tokens.texts[mention.first]
    if (
        mention.label != "PER"
        and mention.last - mention.first > 1
        and is_apposition(text, words)
        and not text.lower().endswith(words.organization_endings)
        and text not in words.organization_heads
        and marks.tokens.texts[mention.first + 1][0].isupper()
        and not marks.tokens.tags[mention.first]
    ):
        first, last, label = mention.first + 1, mention.last, mention.label
        marks.remove(mention)
        marks.add(first, last, label)
