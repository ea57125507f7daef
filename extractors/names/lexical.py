"""What the lexicon adds to the model's entities, and where it overrules them."""

from __future__ import annotations

import re

from newsfacts.extractors import lexicon
from newsfacts.extractors.article import EntityLabel
from newsfacts.extractors.lang.schema_names import NameWords
from newsfacts.extractors.names.cues import is_apposition, is_role
from newsfacts.extractors.names.gazetteer import known_organizations
from newsfacts.extractors.names.mentions import Marks, Mention
from newsfacts.extractors.names.tokens import HYPHENS, Match, is_title_case

_LABEL: dict[str, EntityLabel] = {"ORG": "ORG", "CITY": "LOC", "COUNTRY": "LOC", "REGION": "LOC"}
_PLACES = frozenset(_LABEL) - {"ORG"}
_JOINING = frozenset("&-‐‑")
_CURRENCY_SIGNS = frozenset("$€£¥₩₹")
# A380, i3, X5, 787-9: what makes a product of its maker's name.
_MODEL_NUMBER = re.compile(r"[A-Za-z]{1,3}\d{1,4}[A-Za-z]?|\d{3}")
_LONGEST_EVENT = 4
_JET = re.compile(r"7\d7")
# Kinds of organization behind whose names no further word of a name stands.
_COMPANIES = frozenset({"company", "bank"})
_CLOSED_KINDS = frozenset({"authority", "court", "international", "ministry", "parliament"})


def apply(marks: Marks, words: NameWords) -> None:
    """Mark the certain names of the lexicon, and ambiguous ones where the words beside them say what they are."""
    persons = {
        text
        for mention in marks
        if mention.label == "PER" and mention.last - mention.first > 1
        for text in marks.tokens.texts[mention.first : mention.last]
    }
    for match in marks.tokens.matches:
        label = _LABEL.get(match.tag)
        if label is not None:
            _settle(marks, match, label, words, persons)
        elif (
            match.tag.startswith("AMBIG-ORG")
            and not marks.within(match.first, match.last)
            and names_organization(marks, match.first, match.last, words)
        ):
            marks.add(match.first, match.last, "ORG", certain=True)


def _settle(marks: Marks, match: Match, label: EntityLabel, words: NameWords, persons: set[str]) -> None:
    """Bring a certain name of the lexicon and the mentions that it overlaps together."""
    first, last = match.first, match.last
    if is_money(marks, last, words):
        return
    if label == "LOC" and _is_adjective(marks, last, words):
        return
    if label == "ORG" and last < len(marks.tokens) and marks.tokens.texts[last] in words.generic_suffixes:
        last += _ends_name(marks, last)
    others = marks.within(first, last)
    head = _head_before(marks, first, words) if label == "LOC" else None
    if head is not None and all(other.label == "LOC" for other in others):
        marks.add(head, max([last, *(other.last for other in others)]), "ORG", certain=True)
        return
    if not others:
        if not is_event(marks, last, words):
            marks.add(first, last, label, certain=True)
        return
    before, after = others[0], others[-1]
    if first <= before.first and after.last <= last:
        if not _is_person(marks, match, before, words, persons):
            marks.add(first, last, label, certain=True)
    elif len(others) == 1 and before.first <= first and last <= before.last:
        _inside(marks, match, label, before, words)
    elif last - first > 1 and label == "ORG":
        if after.last > last and marks.tokens.word_class(last).startswith("FIRST"):
            marks.add(last, after.last, "PER")
            marks.add(min(first, before.first), last, label, certain=True)
        else:
            marks.add(min(first, before.first), max(last, after.last), label, certain=True)
    elif all(other.label == label for other in others):
        marks.add(min(first, before.first), max(last, after.last), label)


def _is_person(marks: Marks, match: Match, mention: Mention, words: NameWords, persons: set[str]) -> bool:
    """Whether the model rightly takes a known name for a person's: a city's behind a title, or of a person of whom the
    article has more of the name; a company's that begins with a first name."""
    tokens, first = marks.tokens, match.first
    if mention.label != "PER":
        return False
    if match.last - first == 1:
        titled = first > 0 and tokens.texts[first - 1] in words.person_titles and not tokens.breaks(first)
        return match.tag == "CITY" and (titled or tokens.texts[first] in persons)
    known = lexicon.load(tokens.article.language.code).lookup(tokens.texts[first])
    return match.tag == "ORG" and known is not None and known.startswith("FIRST")


def _head_before(marks: Marks, first: int, words: NameWords) -> int | None:
    """Where an organization's name begins that ends with the place: `Staatsanwaltschaft Essen`, `University of Oslo`."""
    tokens = marks.tokens
    head = first - 1
    if words.compounds:
        if head < 0 or tokens.breaks(first) or not tokens.texts[head][0].isupper() or marks.at(head) is not None:
            return None
        text = tokens.texts[head]
        closed = text in words.organization_heads or text.lower().endswith(words.organization_endings)
        return head if closed and text not in words.building_heads and not is_apposition(text, words) else None
    head -= 1
    if head < 0 or tokens.texts[head + 1] not in words.address_connectors & words.name_joints or tokens.breaks(first):
        return None
    if tokens.texts[head] not in words.organization_heads or tokens.texts[head] in words.building_heads:
        return None
    owner = marks.at(head)
    return head if owner is None else owner.first if owner.label == "ORG" else None


def _ends_name(marks: Marks, index: int) -> bool:
    """Whether a word like `Group` is the last one of a name."""
    tokens = marks.tokens
    following = tokens.texts[index + 1] if index + 1 < len(tokens) else ""
    return not tokens.breaks(index) and not tokens.glued(index) and not following[:1].isupper()


def is_money(marks: Marks, last: int, words: NameWords) -> bool:
    """Whether a place's name is part of a currency's sign or name: `US$`, `Hong Kong dollars`."""
    tokens = marks.tokens
    if last >= len(tokens) or tokens.breaks(last):
        return False
    if tokens.texts[last] in HYPHENS and tokens.glued(last):
        last += 1
    return last < len(tokens) and (
        tokens.texts[last] in words.currency_nouns or (tokens.texts[last] in _CURRENCY_SIGNS and tokens.glued(last))
    )


def is_event(marks: Marks, last: int, words: NameWords) -> bool:
    """Whether a name that the model left unmarked goes on as a name of something else: `Kabul Declaration`,
    `Kyoto-Protokoll`."""
    tokens = marks.tokens
    if words.compounds and last + 1 < len(tokens) and tokens.texts[last] in HYPHENS and tokens.glued(last):
        return tokens.texts[last + 1] in words.event_heads
    if words.compounds or last >= len(tokens) or tokens.breaks(last) or is_title_case(tokens, last):
        return False
    for index in range(last, min(last + _LONGEST_EVENT, len(tokens))):
        if not tokens.texts[index][0].isupper() or tokens.breaks(index):
            break
        if tokens.texts[index] in words.event_heads:
            return True
    text, word = tokens.texts[last], tokens.word_class(last)
    if word == "DEMONYM" and tokens.texts[last - 1].lower() in words.directions and text[0].isupper():
        return True  # South American.
    name = text[0].isupper() and text[1:].islower() and marks.at(last) is None and word in ("O", "LAST", "ORG-HEAD")
    return name and text not in words.generic_organizations and text not in words.person_titles


def _is_adjective(marks: Marks, last: int, words: NameWords) -> bool:
    """Whether a place's name goes on as an adjective: `US-amerikanisch`."""
    tokens = marks.tokens
    return (
        last + 1 < len(tokens)
        and tokens.texts[last] in HYPHENS
        and tokens.glued(last)
        and tokens.texts[last + 1] in words.adjectives
    )


def _inside(marks: Marks, match: Match, label: EntityLabel, mention: Mention, words: NameWords) -> None:
    """The lexicon's name is part of a longer mention."""
    tokens = marks.tokens
    if label == "ORG" and mention.first == match.first and mention.label in ("ORG", "PER"):
        if _belongs(marks, match, mention, words):
            mention.label, mention.certain = "ORG", True
            return
        rest_first, rest_last = match.last, mention.last
        marks.add(match.first, match.last, "ORG", certain=True)
        if tokens.word_class(rest_first).startswith("FIRST"):
            marks.add(rest_first, rest_last, "PER")
    elif label == "ORG" and mention.label == "ORG":
        mention.certain = True
    elif label == "LOC" and mention.label == "PER" and "/" in tokens.texts[mention.first : mention.last]:
        marks.add(match.first, match.last, "LOC", certain=True)


def _belongs(marks: Marks, match: Match, mention: Mention, words: NameWords) -> bool:
    """Whether the words behind a known organization's name are part of a longer name, of a subsidiary or chapter."""
    tokens = marks.tokens
    for index in range(match.last, mention.last):
        text, word = tokens.texts[index], tokens.word_class(index)
        if word.startswith("FIRST") or text in words.person_titles:
            return False
    rest = range(match.last, mention.last)
    kinds = {known.kind for known in known_organizations(tokens.text(match.first, match.last))}
    if tokens.texts[match.last] in words.address_connectors and kinds and kinds <= _COMPANIES:
        return False
    if all(tokens.word_class(index)[2:] in _PLACES for index in rest):
        return True
    if any(
        tokens.word_class(index).startswith(("B-", "I-", "LEGAL", "ORG"))
        or tokens.texts[index] in words.generic_suffixes
        or tokens.texts[index] in words.organization_heads
        or tokens.texts[index] in _JOINING
        for index in rest
    ):
        return True
    if kinds and kinds <= _CLOSED_KINDS:
        return False
    return mention.label == "ORG" or not any(tokens.word_class(index) == "LAST" for index in rest)


def names_organization(marks: Marks, first: int, last: int, words: NameWords) -> bool:
    """Whether the words beside the tokens say that they name an organization: `der Konzern X`, `X-Chef`, `X shares`."""
    tokens = marks.tokens
    if last - first == 1 and (
        tokens.texts[first] in words.generic_organizations
        or tokens.texts[first] in words.organization_heads
        or tokens.texts[first].lower() in words.field_prefixes
    ):
        return False
    if tokens.texts[first] in words.demonyms:
        return False
    if last < len(tokens) and tokens.word_class(last) == "LEGAL-FORM" and not tokens.breaks(last):
        return True
    if last + 1 < len(tokens) and tokens.texts[last] in HYPHENS and tokens.glued(last) and tokens.glued(last + 1):
        return is_role(tokens.texts[last + 1], words)
    following = last
    if following < len(tokens) and tokens.texts[following][0] in "'’" and len(tokens.texts[following]) > 1:
        following += 1
    if following + 1 < len(tokens) and tokens.texts[following] in words.role_adjectives:
        following += 1
    if following < len(tokens) and not words.compounds and not tokens.breaks(following):
        text = tokens.texts[following]
        if text in words.role_nouns or text in words.apposition_nouns:
            return True
    return first > 0 and is_apposition(tokens.texts[first - 1], words) and not tokens.breaks(first)


def is_model(marks: Marks, mention: Mention, words: NameWords) -> bool:
    """Whether a maker's name is the first word of its product: `Airbus A380`, `a Boeing 737`."""
    tokens, after = marks.tokens, mention.last
    last = tokens.texts[after - 1]
    if after - mention.first > 1 and not last.isdigit() and _MODEL_NUMBER.fullmatch(last):
        return not tokens.is_certain(after - 1)
    if after >= len(tokens) or not _MODEL_NUMBER.fullmatch(tokens.texts[after]) or tokens.breaks(after):
        return False
    if not tokens.texts[after].isdigit() or _JET.fullmatch(tokens.texts[after]):
        return True
    more = after + 1
    if more + 1 < len(tokens) and tokens.texts[more] in HYPHENS and tokens.glued(more):
        return True
    return mention.first > 0 and tokens.texts[mention.first - 1].lower() in words.indefinite_articles
