"""A text as units of tokens: only the sentences that hold a number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from newsfacts.extractors.jobs.model import Unit
from newsfacts.extractors.jobs.phrases import LAST_DAY, signed, whole

if TYPE_CHECKING:
    from newsfacts.extractors.article import Article
    from newsfacts.extractors.jobs.lexicon import Lexicon, Word
    from newsfacts.extractors.numbers import Number

# A word with its inner hyphens, apostrophes and gender marks ("Mitarbeiter:innen", "Siemens-Jobs", "Vollzeit-",
# "won't"), or any other sign.
_TOKEN = re.compile(r"[^\W\d_](?:\.[^\W\d_])+\.?(?!\w)|[^\W_]+(?:(?:[-'’&*:_·]|/-?|\()[^\W_]+\)?)*-?|\S")
# The end of a sentence behind a year or a number with groups, which taggers take for that of an ordinal.
_NUMBER_ENDS = re.compile(r"(?<![\d.,])(?:\d{4}|\d{1,3}(?:[.,]\d{3})+)\.\s+(?=[\"„“«»(]?[^\W\d_a-zäöüß])")
_MAY_END = re.compile(r"\d{3}\.\s")
"""What every such end has, found at little cost."""
_LAST_WORD = re.compile(r"(\w+)\s*$")
_WORD_LENGTH = 20
_MOVED = 2
"""How many times the change the new size is at least: *by 300 to 12,500*, but *by 4,000 to 5,000* is a range."""
_LONGEST = 700
"""A sentence of more code points is read in pieces, so that what is done within a unit stays cheap."""


class Piece(NamedTuple):
    """A stretch of text with a number, or with words that say a part of a staff without one."""

    start: int
    end: int
    numbers: list[Number]


def pieces(article: Article, folded: str, lexicon: Lexicon) -> Iterator[Piece]:
    """The sentences of `article` with something to count, in text order; long ones in pieces.

    `folded` is `fold(article.text)`.
    """
    text, numbers = article.text, article.numbers
    places = [number.start for number in numbers]
    if parts := [match.start() for match in lexicon.number_free.finditer(folded)]:
        places = sorted([*places, *parts])
    position = reached = 0
    for place in places:
        if place < reached:
            continue
        sentence = article.sentence_at(place)
        start = max(sentence.start, reached)
        end = max(sentence.end, place + 1)
        if end - start > _LONGEST:
            start = max(start, place - _LONGEST // 2)
            end = _space_before(folded, min(end, start + _LONGEST))
        if _MAY_END.search(text, place, end) is not None:
            ending = _NUMBER_ENDS.search(text, place, end)
            if ending is not None and ending.end() < end:
                end = ending.end()
        while position < len(numbers) and numbers[position].start < start:
            position += 1
        first = position
        while position < len(numbers) and numbers[position].start < end:
            end = max(end, numbers[position].end)
            position += 1
        reached = end
        yield Piece(start, end, numbers[first:position])


def _space_before(text: str, end: int) -> int:
    if end >= len(text):
        return end
    space = text.rfind(" ", end - 60, end)
    return end if space < 0 else space


def breaks_off(text: str, end: int) -> bool:
    """Whether the text ends in the middle of a sentence at `end`, as teasers do."""
    rest = text[end : end + 4].strip()
    return not rest or rest.startswith(("…", ".."))


def may_lean(text: str, folded: str, piece: Piece, lexicon: Lexicon) -> bool:
    """Whether a number of a piece that names no jobs may count those of which the text told before.

    Decides most sentences of other things at little cost, without their tokens.
    """
    numbers = piece.numbers
    for index, number in enumerate(numbers):
        if number.attached or number.glued or number.hyphenated or number.fraction:
            continue
        if lexicon.percent.match(folded, number.end) or not whole(number) or signed(text, number):
            continue
        follower = _TOKEN.search(text, number.end, piece.end)
        bound = numbers[index + 1].qualifier_start if index + 1 < len(numbers) else piece.end
        day = number.value is not None and number.value <= LAST_DAY
        if follower is not None and follower.start() < bound:
            word = lexicon[follower.group()]
            if not word.may_end_phrase or (day and word.month):
                continue
        if (day or number.year_like) and number.qualifier_start == number.start:
            before = _LAST_WORD.search(text, max(piece.start, number.start - _WORD_LENGTH), number.start)
            if before is not None and (word := lexicon[before.group(1)]) and (word.month if day else word.date):
                continue
        return True
    return lexicon.pointing.search(folded, piece.start, piece.end) is not None


def read(text: str, piece: Piece, lexicon: Lexicon) -> Unit:
    """The tokens of a piece of `text`."""
    words: list[Word] = []
    starts: list[int] = []
    ends: list[int] = []
    places: list[int] = []
    signs: set[int] = set()
    add, add_start, add_end = words.append, starts.append, ends.append
    counted = list(_without_moves(text, piece.numbers, lexicon))
    position = piece.start
    for number in counted:
        for match in _TOKEN.finditer(text, position, number.start):
            add(lexicon[match.group()])
            add_start(match.start())
            add_end(match.end())
        place = len(words)
        places.append(place)
        if signed(text, number):
            signs.add(place)
        add(lexicon.number_word)
        add_start(number.start)
        add_end(number.end)
        position = number.end
    for match in _TOKEN.finditer(text, position, piece.end):
        add(lexicon[match.group()])
        add_start(match.start())
        add_end(match.end())
    numbers: list[Number | None] = [None] * len(words)
    skipped = [False] * len(words)
    for place, number in zip(places, counted, strict=True):
        numbers[place] = number
        before = place - 1
        while before >= 0 and starts[before] >= number.qualifier_start and numbers[before] is None:
            skipped[before] = True
            before -= 1
    unit = Unit(words, starts, ends, numbers, skipped, places, signs)
    _mend(unit, text, lexicon)
    return unit


def _without_moves(text: str, numbers: list[Number], lexicon: Lexicon) -> Iterator[Number]:
    """The numbers, with *rose by 300 to 12,500* as two where it was read as a range."""
    for number in numbers:
        inner = lexicon.move.search(text, number.start, number.end) if number.qualifier == "range" else None
        if inner is None or (number.max or 0) < _MOVED * (number.min or 0):
            yield number
            continue
        before = _LAST_WORD.search(text, max(0, number.qualifier_start - _WORD_LENGTH), number.qualifier_start)
        if before is None or before.group(1).lower() not in lexicon.words.by_words:
            yield number
            continue
        old = {
            "value": number.min,
            "fraction": (number.min or 1) < 1,
            "min": None,
            "max": None,
            "qualifier": "exact",
            "joined": "to",
        }
        new = {"value": number.max, "min": None, "max": None, "qualifier": "exact"}
        end, start = inner.span()
        yield replace(number, end=end, core_end=end, **old)  # type: ignore[arg-type]
        yield replace(number, start=start, qualifier_start=start, **new)  # type: ignore[arg-type]


def _mend(unit: Unit, text: str, lexicon: Lexicon) -> None:
    """Read the last word of a text that breaks off, and a word before an ellipsis, as the noun that it begins."""
    last = len(unit) - 1
    while last >= 0 and unit.words[last].folded in (".", "…"):
        last -= 1
    if last < 0 or unit.numbers[last] is not None or unit.words[last].punctuation:
        return
    if breaks_off(text, unit.ends[last]):
        unit.words[last] = lexicon.truncated(text[unit.starts[last] : unit.ends[last]])
