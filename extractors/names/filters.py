"""What a marked name is no name of: common words, inhabitants, products; and labels that its own words contradict."""

from __future__ import annotations

import re

from newsfacts.extractors.lang.schema_names import NameWords
from newsfacts.extractors.names import places
from newsfacts.extractors.names.cues import is_apposition
from newsfacts.extractors.names.lexical import is_model
from newsfacts.extractors.names.mentions import Marks, Mention


_AGE = re.compile(r"[1-9]\d")
# A380, B52.
_MODEL_CODE = re.compile(r"[A-Z]{1,3}\d+")


def correct_labels(marks: Marks, words: NameWords) -> None:
    """Labels by the words of a name: `South West Railway` is no place, `Flughafen München` no organization."""
    for mention in marks:
        if mention.certain:
            continue
        if _has_age(marks, mention):
            mention.label = "PER"
        if words.apposition_endings:
            _strip_apposition(marks, mention, words)
        texts = marks.tokens.texts[mention.first : mention.last]
        if len(texts) < 2:
            continue
        heads = {texts[0], texts[-1]}
        if mention.label == "ORG" and heads & words.site_heads and not set(texts) & words.organization_heads:
            mention.label = "LOC"
        elif mention.label == "LOC" and _is_headed(texts, words):
            mention.label = "ORG"
        elif mention.label != "PER" and _is_person(marks, mention, words):
            mention.label = "PER"


def _has_age(marks: Marks, mention: Mention) -> bool:
    """`Aung San Suu Kyi (65)`."""
    texts, last = marks.tokens.texts, mention.last
    return texts[last : last + 1] == ["("] and texts[last + 2 : last + 3] == [")"] and bool(_AGE.fullmatch(texts[last + 1]))


def _is_headed(texts: list[str], words: NameWords) -> bool:
    """Whether a noun for organizations closes the name, or opens it as in `Ministry of …`, `Amtsgericht …`."""
    if texts[-1] in words.organization_heads and texts[-1] not in words.building_heads:
        return not words.organization_endings
    if texts[0] not in words.organization_heads or texts[0] in words.building_heads:
        return False
    return bool(words.organization_endings) or texts[1] in words.connectors


def _is_person(marks: Marks, mention: Mention, words: NameWords) -> bool:
    """Whether a name is a first name and a word that is no organization's."""
    tokens = marks.tokens
    if not 2 <= mention.last - mention.first <= 3 or not tokens.word_class(mention.first).startswith("FIRST"):
        return False
    return all(
        tokens.word_class(index) in ("O", "LAST", "FIRST", "FIRST-LAST", "B-AMBIG-LOC-PER", "B-AMBIG-ORG-PER")
        and tokens.texts[index][0].isupper()
        and tokens.texts[index] not in words.organization_heads
        and tokens.texts[index] not in words.generic_suffixes
        for index in range(mention.first + 1, mention.last)
    )


def _strip_apposition(marks: Marks, mention: Mention, words: NameWords) -> None:
    """`Autobauer Think` → `Think`; a noun that often opens a name (`Landesbank`) stays."""
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


def drop_common(marks: Marks, words: NameWords) -> None:
    """Take away words that name nothing alone: `Konzern`, `Bank`, `Polish`, `Kulmbacher`."""
    for mention in marks:
        if mention.certain:
            continue
        texts = marks.tokens.texts[mention.first : mention.last]
        if mention.label == "LOC" and _MODEL_CODE.fullmatch(texts[0]):
            marks.remove(mention)
        elif mention.label == "ORG" and _is_office(marks, mention, words):
            marks.remove(mention)
        elif len(texts) > 1:
            if mention.label == "ORG" and (_is_described(texts, words) or _is_road(texts)):
                marks.remove(mention)
        elif mention.label == "ORG" and _is_common(texts[0], words):
            marks.remove(mention)
        elif mention.label == "LOC" and (_is_demonym(texts[0], words) or _is_inhabitant(texts[0], marks, words)):
            marks.remove(mention)


def drop_others(marks: Marks, words: NameWords) -> None:
    """Take away products named by their maker, and what is no word."""
    for mention in marks:
        if (mention.label == "ORG" and is_model(marks, mention, words)) or not any(map(str.isalpha, marks.text(mention))):
            marks.remove(mention)


def _is_office(marks: Marks, mention: Mention, words: NameWords) -> bool:
    """`Interior` in `Interior Minister`, `Mysore Divisional Railway Manager`: what somebody is in charge of."""
    tokens = marks.tokens
    if words.organization_endings:
        return False
    if mention.last - mention.first > 1 and tokens.texts[mention.last - 1] in words.person_titles:
        return True
    alone = mention.last - mention.first == 1 and mention.last < len(tokens)
    return alone and tokens.texts[mention.last] in words.person_titles and tokens.tags[mention.first] == 0


def _is_road(texts: list[str]) -> bool:
    """`A 52`, `B 1`."""
    return len(texts) == 2 and len(texts[0]) == 1 and texts[1].isdigit()


def _is_common(text: str, words: NameWords) -> bool:
    if _is_demonym(text, words) or text in words.person_titles or text.lower() in words.determiners:
        return True
    return text in words.generic_organizations or (bool(words.organization_endings) and is_apposition(text, words))


def _is_described(texts: list[str], words: NameWords) -> bool:
    """`Französische Bank`: an adjective of a country and a noun for organizations."""
    generic = texts[-1] in words.generic_organizations or texts[-1] in words.apposition_nouns
    return bool(words.organization_endings) and generic and all(_is_demonym(text, words) for text in texts[:-1])


def _is_demonym(text: str, words: NameWords) -> bool:
    lower = text.lower()
    return text in words.demonyms or lower in words.adjectives or lower.removesuffix("s") in words.adjectives


def _is_inhabitant(text: str, marks: Marks, words: NameWords) -> bool:
    """Whether a word is made of a city's name (`Kulmbacher`): it ends like one, and the table has the city, not the word."""
    language = marks.tokens.article.language.code
    for ending in words.inhabitant_endings:
        if text.endswith(ending) and len(text) > len(ending) + 3 and not places.candidates(text, language):
            stem = text[: -len(ending)]
            if any(places.candidates(form, language) for form in (stem, stem + "en", stem + "e")):
                return True
    return False
