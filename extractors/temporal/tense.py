"""Whether the words around a date speak of what was or of what will be."""

from __future__ import annotations

import re
from functools import lru_cache

from newsfacts.extractors.article import Span
from newsfacts.extractors.lang.schema_dates import TenseWords

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|[,.;:()\"“”„»«–—]")
_WINDOW = 160
"""Characters on each side that are read."""
_CLAUSE = 4
"""A comma, bracket or quotation mark puts a verb as far away as so many words."""
_PRESENT = 3
"""So much farther away a verb in the present tense has to seem."""


class TenseReader:
    """Reads the tense of a language's sentences."""

    def __init__(self, words: TenseWords) -> None:
        self._words = words
        self._past_form = re.compile(words.past_form) if words.past_form else None
        self._participle = re.compile(words.participle) if words.participle else None

    def direction(self, text: str, sentence: Span, start: int, end: int) -> int:
        """-1 where the verb nearest to the date at `start` to `end` speaks of the past, +1 of the future, 0 where none
        does either."""
        left = self._scan(text, max(sentence.start, start - _WINDOW), start)[::-1]
        right = self._scan(text, end, min(sentence.end, end + _WINDOW))
        participle = any(kind == 2 for kind in (*left, *right))
        best, found = float("inf"), 0
        for side in (left, right):
            distance = 0.0
            for kind in side:
                if kind is None:
                    distance += _CLAUSE
                    continue
                distance += 1
                tense = kind
                if kind in (2, 3):  # a participle alone says nothing, a perfect auxiliary something with one
                    tense = 0 if kind == 2 else -1 if participle else 0
                far = distance + (_PRESENT if kind == 5 else 0)
                if kind == 5:
                    tense = 1
                if tense and far < best:
                    best, found = far, tense
        return found

    def _scan(self, text: str, start: int, end: int) -> list[int | None]:
        """One number a word: -1 past, +1 future, 2 participle, 3 perfect auxiliary, 5 present, 0 other; None for a mark
        between clauses."""
        kinds: list[int | None] = []
        before = ""
        for match in _WORD.finditer(text, start, end):
            word = match.group()
            if not word[0].isalpha():
                kinds.append(None)
                continue
            kinds.append(self._kind(word, before))
            before = word
        return kinds

    def _kind(self, word: str, before: str) -> int:
        words = self._words
        if not word[0].islower():  # a name, a noun, the month of May
            return 0
        word = word.replace("’", "'")
        if word in words.future or f"{before} {word}" in words.future:
            return 1
        if word in words.perfect:
            return 3
        if word in words.present:
            return 5
        if word in words.past:
            return 0 if before in words.passive else -1
        if self._past_form and word not in words.not_past and self._past_form.fullmatch(word):
            return 0 if before in words.passive else -1
        return 2 if self._participle and self._participle.fullmatch(word) else 0


@lru_cache(maxsize=None)
def reader(words: TenseWords) -> TenseReader:
    """The reader of a language, made once."""
    return TenseReader(words)
