"""Organizations whose names are formed of a place's or a person's name, or an adjective, and a noun: `Tirol Werbung`."""

from __future__ import annotations

from newsfacts.extractors.lang.schema_names import NameWords
from newsfacts.extractors.names.common import is_common
from newsfacts.extractors.names.mentions import Marks
from newsfacts.extractors.names.tokens import is_title_case

_WIDE_PLACES = frozenset({"B-COUNTRY", "B-REGION"})


def apply(marks: Marks, words: NameWords) -> None:
    """Mark the names that end, or begin, with such a noun."""
    mark_local(marks, words)
    mark_founded(marks, words)
    mark_placed(marks, words)
    mark_institutions(marks, words)


def mark_local(marks: Marks, words: NameWords) -> None:
    """`Grafschafter Nachrichten`, `Kieler Volksbank`: an inhabitants' adjective and a noun that it makes a name of."""
    tokens = marks.tokens
    for index in range(1, len(tokens)):
        if tokens.texts[index] not in words.local_heads or tokens.breaks(index) or tokens.shouted(index):
            continue
        before, owner = tokens.texts[index - 1], marks.at(index)
        if not (before[:2].istitle() and before.endswith(words.inhabitant_endings)) or (
            owner is not None and owner.first < index
        ):
            continue
        known = before in words.demonyms or not is_common(before, tokens.article.language.code)
        other = marks.at(index - 1)
        if known and before not in words.person_titles and (other is None or other.label != "PER"):
            last = owner.last if owner is not None and owner.label == "ORG" else index + 1
            marks.add(index - 1, last, "ORG", certain=True)


def mark_founded(marks: Marks, words: NameWords) -> None:
    """`Irmgard Ulderup Stiftung`: what is called after the person in front."""
    tokens = marks.tokens
    for person in marks:
        after = person.last
        if (
            person.label == "PER"
            and after < len(tokens)
            and tokens.texts[after] in words.founded_heads
            and marks.at(after) is None
            and not tokens.breaks(after)
        ):
            marks.add(person.first, after + 1, "ORG", certain=True)


def mark_placed(marks: Marks, words: NameWords) -> None:
    """`Tirol Werbung`, `Transport Scotland`: a place's name and the noun that makes an organization's of it."""
    tokens = marks.tokens
    for place in marks:
        if place.label != "LOC":
            continue
        first, last = place.first, place.last
        if tokens.texts[first] in words.placed_starts and last - first > 1:
            place.label, place.certain = "ORG", True
            continue
        before = tokens.texts[first - 1] if first else ""
        if (
            last < len(tokens)
            and tokens.texts[last] in words.placed_heads
            and marks.at(last) is None
            and not tokens.breaks(last)
            and before.lower() not in words.locative_prepositions
        ):
            marks.add(first, last + 1, "ORG", certain=True)
        elif (
            before in words.placed_starts
            and tokens.word_class(first) in _WIDE_PLACES
            and marks.at(first - 1) is None
            and not (tokens.breaks(first) or is_title_case(tokens, first))
        ):
            marks.add(first - 1, last, "ORG", certain=True)


def mark_institutions(marks: Marks, words: NameWords) -> None:
    """`Österreichische Hotel- und Tourismusbank`, `Regionaldirektion Nord`: an adjective that only a name writes with a
    capital before a compound for organizations, or a part of the country behind it."""
    tokens = marks.tokens
    endings = words.organization_endings or ("\0",)
    heads = {text for text in tokens.written if text[0].isupper() and text.lower().endswith(endings)}
    for index, text in enumerate(tokens.texts):
        if text not in heads:
            continue
        owner = marks.at(index)
        if owner is not None and (owner.certain or owner.label == "PER"):
            continue
        first, last = (index, index + 1) if owner is None else (owner.first, owner.last)
        before = _adjective_before(marks, first, words)
        if last < len(tokens) and tokens.texts[last] in words.compass and not tokens.breaks(last):
            marks.add(first if before is None else before, last + 1, "ORG", certain=True)
        elif before is not None:
            marks.add(before, last, "ORG", certain=True)


def _adjective_before(marks: Marks, first: int, words: NameWords) -> int | None:
    """The adjective with a capital that opens an institution's name before the token, if one does."""
    tokens = marks.tokens
    index = first - 1
    ellipsis = (
        index > 2
        and tokens.texts[index] in words.conjunctions
        and tokens.texts[index - 1] == "-"
        and tokens.glued(index - 1)
    )
    if ellipsis:
        index -= 3
    if index < 0 or tokens.opens_sentence(index) or any(tokens.breaks(i) for i in range(index + 1, first + 1)):
        return None
    text = tokens.texts[index]
    named = text[0].isupper() and not text.isupper() and text.endswith(words.institution_adjectives or ("\0",))
    return index if named and marks.at(index) is None else None
