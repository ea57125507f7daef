"""Whether the words around a date speak of what was or of what will be."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from enum import Enum

from newsfacts.extractors.article import Span
from newsfacts.extractors.lang.schema_dates import TenseWords

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|[,.;:()\"“”„»«–—]")
_WINDOW = 160
"""Characters on each side that are read."""
_CLAUSE = 4
"""A mark between clauses puts the verbs behind it as far away as so many words."""
_WEAK = 3
"""So much farther away a verb in the present tense seems."""
_FARTHEST = 32
"""A verb as far away as this says nothing any more."""
_BLOCK = 256
"""Characters that are read at once, so that each word of a text is read but once."""
_LONGEST_WORD = 64


class _Kind(Enum):
    """What a word says of the tense."""

    NOTHING = 0
    PAST = 1
    FUTURE = 2
    PRESENT = 3
    PERFECT = 4
    PARTICIPLE = 5
    CLAUSE = 6


class Tenses:
    """The tenses of a text."""

    def __init__(self, text: str, words: TenseWords) -> None:
        self._text = text
        self._words = words
        self._past_form = re.compile(words.past_form) if words.past_form else None
        self._participle = re.compile(words.participle) if words.participle else None
        self._second = frozenset(pair.split()[1] for pair in words.future if " " in pair)
        self._known: dict[str, _Kind] = {}
        self._blocks: dict[int, tuple[list[int], list[_Kind]]] = {}

    def direction(self, sentence: Span, start: int, end: int, *, perfect: bool = True) -> int:
        """-1 where the verb nearest to the date at `start` to `end` speaks of the past, +1 of the future, 0 where none
        does either. Without `perfect`, an auxiliary with a participle says nothing."""
        first, last = max(sentence.start, start - _WINDOW), min(sentence.end, end + _WINDOW)
        found: bool | None = None
        nearest, direction = _FARTHEST, 0
        for kinds in (self._before(start, first), self._behind(end, last)):
            distance = 0
            for kind in kinds:
                distance += _CLAUSE if kind is _Kind.CLAUSE else 1
                if distance >= nearest:
                    break
                if kind is _Kind.NOTHING:
                    continue
                if kind is _Kind.PERFECT and found is None:
                    found = perfect and _Kind.PARTICIPLE in self._behind(first, last)
                tense, far = _tense(kind, perfect=found is True)
                if tense and distance + far < nearest:
                    nearest, direction = distance + far, tense
        return direction

    def _before(self, position: int, first: int) -> Iterator[_Kind]:
        """The words before a position, from the nearest to the one at `first`."""
        for number in range(max(position - 1, 0) // _BLOCK, first // _BLOCK - 1, -1):
            starts, kinds = self._block(number)
            for index in range(bisect_left(starts, position) - 1, -1, -1):
                if starts[index] < first:
                    return
                yield kinds[index]

    def _behind(self, position: int, last: int) -> Iterator[_Kind]:
        """The words from a position on that begin before `last`."""
        for number in range(position // _BLOCK, max(last - 1, 0) // _BLOCK + 1):
            starts, kinds = self._block(number)
            for index in range(bisect_left(starts, position), len(starts)):
                if starts[index] >= last:
                    return
                yield kinds[index]

    def _block(self, number: int) -> tuple[list[int], list[_Kind]]:
        """Where the words of a block begin, and what they say."""
        if number not in self._blocks:
            starts: list[int] = []
            kinds: list[_Kind] = []
            begin, end = number * _BLOCK, (number + 1) * _BLOCK
            before = ""
            for match in _WORD.finditer(self._text, max(begin - _LONGEST_WORD, 0), end + _LONGEST_WORD):
                if match.start() >= end:
                    break
                word = match.group().replace("’", "'")
                if match.start() >= begin:
                    starts.append(match.start())
                    kinds.append(self._kind(word, before))
                before = word
            self._blocks[number] = starts, kinds
        return self._blocks[number]

    def _kind(self, word: str, before: str) -> _Kind:
        if word in self._second and f"{before} {word}" in self._words.future:
            return _Kind.FUTURE
        kind = self._known.get(word)
        if kind is None:
            kind = self._known[word] = self._look_up(word)
        # "Were cut", "will cut": a form that is also the participle or the infinitive.
        bare = before in self._words.passive or before in self._words.future
        return _Kind.NOTHING if kind is _Kind.PAST and bare else kind

    def _look_up(self, word: str) -> _Kind:
        words = self._words
        if not word[0].isalpha() or word in words.clauses:
            return _Kind.CLAUSE
        if not word[0].islower():  # a name, a noun, the month of May
            return _Kind.NOTHING
        if word in words.future:
            return _Kind.FUTURE
        if word in words.perfect:
            return _Kind.PERFECT
        if word in words.present:
            return _Kind.PRESENT
        if word in words.past:
            return _Kind.PAST
        if self._past_form and word not in words.not_past and self._past_form.fullmatch(word):
            return _Kind.PAST
        return _Kind.PARTICIPLE if self._participle and self._participle.fullmatch(word) else _Kind.NOTHING


def _tense(kind: _Kind, *, perfect: bool) -> tuple[int, int]:
    """Direction of a word, and how much farther away it seems; `perfect` says that there is a participle, too."""
    if kind is _Kind.PAST or (kind is _Kind.PERFECT and perfect):
        return -1, 0
    if kind is _Kind.FUTURE:
        return 1, 0
    return (1, _WEAK) if kind is _Kind.PRESENT else (0, 0)
