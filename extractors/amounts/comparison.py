"""Numbers that are another value of what an amount before measures: *im Vorjahr waren es 2,9*, *die Union auf 29*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from newsfacts.extractors.amounts.drafts import ONE, Draft
from newsfacts.extractors.numbers import reader
from newsfacts.extractors.numbers.digits import read_digits

if TYPE_CHECKING:
    from decimal import Decimal

    from newsfacts.extractors.article import Article
    from newsfacts.extractors.lang import Language
    from newsfacts.extractors.numbers import Number

CLOSED = re.compile(r"\s*(?:[.,;:!?)\]\"”“»]|$)")
"""What stands behind a number that counts nothing."""
NEXT = re.compile(r"[\s\u00a0]{0,2}([^\W\d_]+)(?:\s([^\W\d_]+))?")
"""The words behind a number."""
_OF_MANY = re.compile(r"\s[^\W\d_]+\s[0-9]")
_FARTHEST = 200
_COUNTED_WITHIN = 60
_LAST_DAY = 31
_LONGEST_MONTH = 12
_SIMILAR = 10  # how many times as large the two may be
_GAP = 5
"""At most so many words between what joins two clauses and the number."""


class _Told(NamedTuple):
    """An amount that another number may be held against."""

    draft: Draft
    number: Number
    size: Decimal
    factor: Decimal
    """What a number without a scale of its own is multiplied by."""


class Comparison:
    """Finds them in one language."""

    def __init__(self, language: Language) -> None:
        words = self._words = language.amounts
        self._comparing = tuple(f" {phrase}" for phrase in words.comparing)
        self._tokens = reader(language).tokens
        self._decimal_mark = language.numbers.decimal_mark
        self._labels = language.numbers.not_before_groups | words.reference_words

    def resolve(self, numbers: list[Number], drafts: dict[int, Draft], article: Article, folded: str) -> None:
        """Add them to `drafts`, by the index of their number. No other number but a year or a day stands between the two."""
        last: _Told | None = None
        for index, number in enumerate(numbers):
            if (draft := drafts.get(index)) is not None:
                known = draft.value or draft.min
                last = None if known is None else _Told(draft, number, known, self._factor(number, known, article.text))
                continue
            if last is None or number.year_like or number.attached or self._is_day(number, article, folded):
                continue
            draft = self._other_value(number, last, article, folded)
            if draft is None or number.joined in ("range", "to"):
                last = None
                continue
            drafts[index] = draft
            last = _Told(draft, number, last.size, last.factor)

    def _is_day(self, number: Number, article: Article, folded: str) -> bool:
        """Whether a number is a day of a month."""
        value = number.value
        if value is None or value > _LAST_DAY or value != value.to_integral_value():
            return False
        if folded[number.end : number.end + 1] == "." and article.sentence_at(number.start).end > number.end + 2:
            return True
        before = folded[max(0, number.start - _LONGEST_MONTH) : number.start].split()
        return bool(before) and before[-1] in article.language.numbers.not_before_groups

    def _other_value(self, number: Number, last: _Told, article: Article, folded: str) -> Draft | None:
        """The number in the unit, and failing a scale of its own in the scale, of the amount before; None where it is none."""
        if number.words or number.attached or number.glued or number.hyphenated or number.fraction:
            return None
        value = number.value or number.min
        if value is None or value <= 0 or number.start - last.draft.end > _FARTHEST:
            return None
        if not self._is_told(number, last, article, folded):
            return None
        factor = ONE if number.scaled else last.factor
        if not last.size <= value * factor * _SIMILAR or not value * factor <= last.size * _SIMILAR:
            return None
        return Draft.of(number, last.draft.kind, last.draft.unit, factor=factor)

    def _factor(self, number: Number, known: Decimal, text: str) -> Decimal:
        """What a bare number is multiplied by that shares unit and scale with an amount: a million, 0.01 for cents."""
        base = number.value or number.min or known
        factor = known / base if known < base else ONE
        if number.scaled and number.value is not None:
            core = text[number.start : number.core_end]
            mantissa = self._tokens.value_of(core.lower()) if number.words else read_digits(core, self._decimal_mark)
            factor *= number.value / mantissa if mantissa else ONE
        return factor

    def _is_told(self, number: Number, last: _Told, article: Article, folded: str) -> bool:
        """Whether a number that counts nothing is told like the amount before."""
        sentence = article.sentence_at(number.start)
        draft = last.draft
        # The sentence of the amount is this one or the one before.
        if draft.start < article.sentence_at(max(sentence.start - 1, 0)).start:
            return False
        if not counts_nothing(number, article, folded) or _OF_MANY.match(folded, number.end):
            return False
        if self._is_compared(number, sentence.start, folded) or self._is_sum_or_level(number, draft, folded):
            return True
        return draft.start >= sentence.start and self._is_parallel(number, last, folded)

    def _is_compared(self, number: Number, sentence_start: int, folded: str) -> bool:
        """Whether the words around a number hold it against another."""
        match = NEXT.match(folded, number.end)
        if match is not None and match[1] in self._words.expecting:
            return True
        before = folded[max(sentence_start, number.qualifier_start - _COUNTED_WITHIN) : number.qualifier_start].split()
        while before and before[-1] in self._words.comparing_fillers:
            before.pop()
        return f" {' '.join(before)}".endswith(self._comparing)

    def _is_sum_or_level(self, number: Number, draft: Draft, folded: str) -> bool:
        """Whether bare millions stand behind a sum, or decimals in brackets behind a percentage: *in Bremen (11,1)*."""
        if draft.kind == "money" and number.scaled:
            return CLOSED.match(folded, number.end) is not None
        bracketed = folded[number.qualifier_start - 1] == "(" and folded[number.end : number.end + 1] == ")"
        return draft.unit == "%" and bracketed and not _is_whole(number)

    def _is_parallel(self, number: Number, last: _Told, folded: str) -> bool:
        """Whether a clause behind a comma or *and* leaves out what it shares with the one of the amount: *nachts 18*."""
        draft, told = last.draft, last.number
        between = folded[draft.end : number.qualifier_start]
        words = between.replace(",", " , ").replace(";", " ; ").split()
        joint = max(
            (place for place, word in enumerate(words) if word in _SIGNS or word in self._words.and_words), default=-1
        )
        gap = words[joint + 1 :]
        if joint < 0 or len(gap) > _GAP or any("(" in word for word in words):
            return False
        if gap and ((gap[-1] in self._labels and _is_whole(number)) or not self._words.gap_breakers.isdisjoint(gap)):
            return False
        if gap and gap[-1] in self._words.parallel_words:
            before = folded[
                max(0, told.qualifier_start - _LONGEST_MONTH) : min(told.qualifier_start, draft.start)
            ].split()
            return bool(before) and before[-1] == gap[-1]
        return bool(gap)


_SIGNS = frozenset(",;")


def _is_whole(number: Number) -> bool:
    """Whether a number is written without decimals."""
    exponent = number.value.as_tuple().exponent if number.value is not None else 0
    return isinstance(exponent, int) and exponent >= 0


def counts_nothing(number: Number, article: Article, folded: str) -> bool:
    """Whether neither what stands behind a number nor what stands before it says that things are counted."""
    sentence = article.sentence_at(number.start)
    before = folded[max(sentence.start, number.start - _COUNTED_WITHIN) : number.start]
    words = article.language.amounts
    match = NEXT.match(folded, number.end)
    if match is not None and match[1] in words.money_nouns:
        return True
    if any(cue in before for cue in words.count_cues):
        return False
    if CLOSED.match(folded, number.end):
        return True
    if match is None:
        return False
    if words.capitalized_nouns and article.text[match.start(1)].islower() and CLOSED.match(folded, match.end(1)):
        return True
    if match[1] in words.comparatives:
        return match[2] in words.than_words or CLOSED.match(folded, match.end(1)) is not None
    return match[1] in words.function_words
