"""What the lexicon adds to the model's entities, and where it overrules them."""

from __future__ import annotations

import re

from newsfacts.extractors.article import EntityLabel
from newsfacts.extractors.lang.schema_names import NameWords
from newsfacts.extractors.names.mentions import Marks, Mention
from newsfacts.extractors.names.tokens import Match
from newsfacts.extractors.names.trim import is_role

_LABEL: dict[str, EntityLabel] = {"ORG": "ORG", "CITY": "LOC", "COUNTRY": "LOC", "REGION": "LOC"}
_HYPHENS = frozenset("-‐‑")
# A380, i3, X5, 787-9: what makes a product of its maker's name.
_MODEL_NUMBER = re.compile(r"[A-Za-z]{1,3}\d{1,4}[A-Za-z]?|\d{3}")


def apply(marks: Marks, words: NameWords) -> None:
    """Mark the certain names of the lexicon, and ambiguous ones where the words beside them say what they are."""
    for match in marks.tokens.matches:
        label = _LABEL.get(match.tag)
        if label is None:
            if match.tag.startswith("AMBIG-ORG") and not marks.within(match.first, match.last):
                if names_organization(marks, match.first, match.last, words):
                    marks.add(match.first, match.last, "ORG", certain=True)
        else:
            _settle(marks, match, label)


def _settle(marks: Marks, match: Match, label: EntityLabel) -> None:
    """Bring a certain name of the lexicon and the mentions that it overlaps together."""
    first, last = match.first, match.last
    others = marks.within(first, last)
    if not others:
        if not _inside_name(marks, match):
            marks.add(first, last, label, certain=True)
        return
    before, after = others[0], others[-1]
    if first <= before.first and after.last <= last:
        _replace(marks, match, label, others)
    elif len(others) == 1 and before.first <= first and last <= before.last:
        _inside(marks, match, label, before)
    elif last - first > 1 and label == "ORG":
        marks.add(min(first, before.first), max(last, after.last), label, certain=True)
    elif all(other.label == label for other in others):
        marks.add(min(first, before.first), max(last, after.last), label)


def _replace(marks: Marks, match: Match, label: EntityLabel, others: list[Mention]) -> None:
    """The lexicon's name covers what the model marked."""
    same = len(others) == 1 and others[0].first == match.first and others[0].last == match.last
    if same and others[0].label == "PER" and match.last - match.first == 1 and label == "LOC":
        return
    marks.add(match.first, match.last, label, certain=True)


def _inside(marks: Marks, match: Match, label: EntityLabel, mention: Mention) -> None:
    """The lexicon's name is part of a longer mention: the mention stays, with more weight where they agree."""
    if mention.label == label == "ORG":
        mention.certain = True


def _inside_name(marks: Marks, match: Match) -> bool:
    """Whether an unmarked place is part of a name that the model missed: `Universität Oslo`."""
    return False


def names_organization(marks: Marks, first: int, last: int, words: NameWords) -> bool:
    """Whether the words beside the tokens say that they name an organization: `der Konzern X`, `X-Chef`, `X shares`."""
    tokens = marks.tokens
    if last < len(tokens) and tokens.word_class(last) == "LEGAL-FORM" and not tokens.breaks(last):
        return True
    if last + 1 < len(tokens) and tokens.texts[last] in _HYPHENS and tokens.glued(last) and tokens.glued(last + 1):
        return is_role(tokens.texts[last + 1], words)
    following = last
    if following < len(tokens) and tokens.texts[following][0] in "'’" and len(tokens.texts[following]) > 1:
        following += 1
    if following < len(tokens) and tokens.texts[following] in words.role_nouns and not words.role_endings:
        return True
    return first > 0 and is_apposition(tokens.texts[first - 1], words) and not tokens.breaks(first)


def is_apposition(word: str, words: NameWords) -> bool:
    """Whether an organization's name may follow the word: `Konzern`, `Autohersteller`, `carmaker`."""
    return word in words.apposition_nouns or (
        word[:1].isupper() and word.lower().endswith(words.apposition_endings or ("\0",))
    )


def is_model(marks: Marks, mention: Mention, words: NameWords) -> bool:
    """Whether a maker's name is the first word of its product: `Airbus A380`, `a Boeing 737`."""
    tokens, after = marks.tokens, mention.last
    if after >= len(tokens) or not _MODEL_NUMBER.fullmatch(tokens.texts[after]) or tokens.breaks(after):
        return False
    if not tokens.texts[after].isdigit():
        return True
    more = after + 1
    if more + 1 < len(tokens) and tokens.texts[more] in _HYPHENS and tokens.glued(more):
        return True
    return mention.first > 0 and tokens.texts[mention.first - 1].lower() in words.indefinite_articles
