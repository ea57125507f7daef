"""Whether the words around a date speak of what was or of what will be."""

from __future__ import annotations

import re
from enum import Enum
from functools import cache

from newsfacts.extractors.article import Span
from newsfacts.extractors.lang.schema_dates import TenseWords

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|[,.;:()\"“”„»«–—]")
_WINDOW = 160
"""Characters on each side that are read."""
_CLAUSE = 4
"""A mark between clauses puts the verbs behind it as far away as so many words."""
_WEAK = 3
"""So much farther away a verb in the present tense seems."""


class _Kind(Enum):
    """What a word says of the tense."""

    NOTHING = 0
    PAST = 1
    FUTURE = 2
    PRESENT = 3
    PERFECT = 4
    PARTICIPLE = 5
    CLAUSE = 6


class TenseReader:
    """Reads the tense of a language's sentences."""

    def __init__(self, words: TenseWords) -> None:
        self._words = words
        self._past_form = re.compile(words.past_form) if words.past_form else None
        self._participle = re.compile(words.participle) if words.participle else None

    def direction(self, text: str, sentence: Span, start: int, end: int) -> int:
        """-1 where the verb nearest to the date at `start` to `end` speaks of the past, +1 of the future, 0 where none
        does either."""
        left = self._read(text, max(sentence.start, start - _WINDOW), start)[::-1]
        right = self._read(text, end, min(sentence.end, end + _WINDOW))
        perfect = _Kind.PARTICIPLE in left or _Kind.PARTICIPLE in right
        nearest, direction = float("inf"), 0
        for side in (left, right):
            distance = 0
            for kind in side:
                distance += _CLAUSE if kind is _Kind.CLAUSE else 1
                tense, far = _tense(kind, perfect=perfect)
                if tense and distance + far < nearest:
                    nearest, direction = distance + far, tense
        return direction

    def _read(self, text: str, start: int, end: int) -> list[_Kind]:
        kinds: list[_Kind] = []
        before = ""
        for match in _WORD.finditer(text, start, end):
            word = match.group().replace("’", "'")
            kinds.append(self._kind(word, before))
            before = word
        return kinds

    def _kind(self, word: str, before: str) -> _Kind:
        words = self._words
        if not word[0].isalpha() or word in words.clauses:
            return _Kind.CLAUSE
        if not word[0].islower():  # a name, a noun, the month of May
            return _Kind.NOTHING
        if word in words.future or f"{before} {word}" in words.future:
            return _Kind.FUTURE
        if word in words.perfect:
            return _Kind.PERFECT
        if word in words.present:
            return _Kind.PRESENT
        past_form = self._past_form and word not in words.not_past and self._past_form.fullmatch(word)
        if past_form or word in words.past:
            return _Kind.NOTHING if before in words.passive else _Kind.PAST
        return _Kind.PARTICIPLE if self._participle and self._participle.fullmatch(word) else _Kind.NOTHING


def _tense(kind: _Kind, *, perfect: bool) -> tuple[int, int]:
    """Direction of a word, and how much farther away it seems; `perfect` says that there is a participle, too."""
    if kind is _Kind.PAST or (kind is _Kind.PERFECT and perfect):
        return -1, 0
    if kind is _Kind.FUTURE:
        return 1, 0
    return (1, _WEAK) if kind is _Kind.PRESENT else (0, 0)


@cache
def reader(words: TenseWords) -> TenseReader:
    """The reader of a language, made once."""
    return TenseReader(words)
