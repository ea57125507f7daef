"""Whether the words around a date speak of what was or of what will be."""

from __future__ import annotations

import re
from bisect import bisect_left
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from newsfacts.extractors.article import Span
from newsfacts.extractors.lang.schema_dates import TenseWords

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|[,.;:()\"“”„»«–—]")
_WINDOW = 160
"""Characters on each side that are read."""
_CLAUSE = 4
"""A mark between clauses puts the verbs behind it as far away as so many words."""
_LINKED = 8
"""So much farther away a verb behind *and* seems."""
_WEAK = 3
"""So much farther away a verb in the present tense seems."""
_FARTHEST = 32
"""A verb as far away as this says nothing any more."""
_LONGEST_WORD = 64
_MOST_KNOWN = 10_000


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
        self._verbs = _verbs(words)

    def direction(self, sentence: Span, start: int, end: int, *, perfect: bool = True) -> int:
        """-1 where the verb nearest to the date at `start` to `end` speaks of the past, +1 of the future, 0 where none
        does either. Without `perfect`, an auxiliary with a participle says nothing."""
        near = self._near(max(sentence.start, start - _WINDOW), min(sentence.end, end + _WINDOW))
        found: bool | None = None
        nearest, direction = _FARTHEST, 0
        before = range(bisect_left(near.starts, start) - 1, near.first - 1, -1)
        behind = range(bisect_left(near.starts, end), len(near.words))
        for indexes in (before, behind):
            distance = 0
            for index in indexes:
                kind = self._kind(near.words, index)
                distance += _CLAUSE if kind is _Kind.CLAUSE else 1
                if distance >= nearest:
                    break
                if kind is _Kind.NOTHING:
                    continue
                if kind is _Kind.PERFECT and found is None:
                    found = perfect and self._has_participle(near)
                tense, far = _tense(kind, perfect=found is True)
                if tense and indexes is behind and index and near.words[index - 1] in self._verbs.links:
                    distance += _LINKED
                if tense and distance + far < nearest:
                    nearest, direction = distance + far, tense
        return direction

    def _near(self, first: int, last: int) -> _Near:
        """The words that begin at `first` to before `last`, after those before them, which may be cut in two."""
        matches = list(_WORD.finditer(self._text, max(first - _LONGEST_WORD, 0), last + _LONGEST_WORD))
        starts = [match.start() for match in matches]
        behind = bisect_left(starts, last)
        return _Near([match[0] for match in matches[:behind]], starts[:behind], bisect_left(starts, first, 0, behind))

    def _has_participle(self, near: _Near) -> bool:
        return any(self._kind(near.words, index) is _Kind.PARTICIPLE for index in range(near.first, len(near.words)))

    def _kind(self, words: list[str], index: int) -> _Kind:
        kind = self._verbs[words[index]]
        if kind is _Kind.PRESENT and self._verbs.is_noun(words[max(index - 1, 0)], words[index + 1 : index + 2]):
            return _Kind.NOTHING
        if kind not in (_Kind.PAST, _Kind.FUTURE) and words[index] not in self._verbs.second:
            return kind
        before, word = words[index - 1] if index else "", words[index]
        kind = self._verbs.behind(before.replace("’", "'").lower(), word, kind)
        had_planned = kind is _Kind.FUTURE and not self._verbs.pluperfect.isdisjoint(words[max(index - 2, 0) : index])
        return _Kind.PAST if had_planned else kind


class _Near(NamedTuple):
    """Words, where they stand, and the first of them that counts."""

    words: list[str]
    starts: list[int]
    first: int


class _Verbs(dict[str, _Kind]):
    """What the words of a language say, looked up when a word is first met and kept for the texts to come."""

    def __init__(self, words: TenseWords) -> None:
        super().__init__()
        self._words = words
        self._past_form = re.compile(words.past_form) if words.past_form else None
        self._participle = re.compile(words.participle) if words.participle else None
        self.second = frozenset(pair.split()[1] for pair in words.future if " " in pair)
        """Words that speak of the future behind another one."""
        self.links, self.pluperfect = words.links, words.pluperfect

    def __missing__(self, word: str) -> _Kind:
        if len(self) >= _MOST_KNOWN:
            self.clear()
        kind = self[word] = self._look_up(word.replace("’", "'"))
        return kind

    def behind(self, before: str, word: str, kind: _Kind) -> _Kind:
        """What a word of a `kind` says behind another one: "will cut", "were cut" is no past, for *cut* is the infinitive
        and the participle, too."""
        words = self._words
        if word in self.second and f"{before} {word}" in words.future:
            return _Kind.FUTURE
        is_bare = kind is _Kind.PAST and (before in words.passive or before in words.future)
        return _Kind.NOTHING if is_bare else kind

    def is_noun(self, before: str, behind: list[str]) -> bool:
        """Whether the words beside a form of the present show it to be a noun."""
        return before in self._words.noun_before or not self._words.noun_after.isdisjoint(behind)

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


@lru_cache
def _verbs(words: TenseWords) -> _Verbs:
    return _Verbs(words)


def _tense(kind: _Kind, *, perfect: bool) -> tuple[int, int]:
    """Direction of a word, and how much farther away it seems; `perfect` says that there is a participle, too."""
    if kind is _Kind.PAST or (kind is _Kind.PERFECT and perfect):
        return -1, 0
    if kind is _Kind.FUTURE:
        return 1, 0
    return (1, _WEAK) if kind is _Kind.PRESENT else (0, 0)
