"""Amounts and their neighbours: ranges with a unit at each end, series, sums with their cents, elided currencies."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from newsfacts.extractors.amounts.drafts import Draft
from newsfacts.extractors.amounts.tables import CENT
from newsfacts.extractors.numbers import Number, reader

if TYPE_CHECKING:
    from newsfacts.extractors.article import Article
    from newsfacts.extractors.lang import Language

_CLOSED = re.compile(r"\s*(?:[.,;:!?)\]\"”“»]|$)")
_NEXT = re.compile(r"[\s\u00a0]{0,2}([^\W\d_]+)")
_FARTHEST_RANGE = 16
_FARTHEST_ELISION = 200

# Units that are said one after the other, with how many of the smaller one make the larger one.
_PARTS: dict[tuple[str, str], Decimal] = {
    ("ft", "in"): Decimal(12), ("yd", "ft"): Decimal(3), ("yd", "in"): Decimal(36), ("mi", "ft"): Decimal(5280),
    ("mi", "yd"): Decimal(1760), ("lb", "oz"): Decimal(16), ("st", "lb"): Decimal(14), ("km", "m"): Decimal(1000),
    ("m", "cm"): Decimal(100), ("m", "mm"): Decimal(1000), ("cm", "mm"): Decimal(10), ("kg", "g"): Decimal(1000),
    ("t", "kg"): Decimal(1000), ("l", "ml"): Decimal(1000), ("g", "mg"): Decimal(1000),
}  # fmt: skip


_METRIC = frozenset({"km", "m", "cm", "kg", "t", "l", "g"})


class Joiner:
    """Looks at the neighbours of amounts in one language."""

    def __init__(self, language: Language) -> None:
        self._words = language.amounts
        self._numbers = language.numbers
        self._reader = reader(language)

    def join(self, numbers: list[Number], drafts: dict[int, Draft], article: Article, folded: str) -> list[Draft]:
        """The amounts in text order: `drafts` by the index of their number, and what their neighbours add."""
        self._share_units(numbers, drafts, folded)
        self._elided_money(numbers, drafts, article, folded)
        ordered = [drafts[index] for index in sorted(drafts)]
        indexes = sorted(drafts)
        result: list[Draft] = []
        skip = -1
        for position, index in enumerate(indexes):
            draft = ordered[position]
            if index <= skip or (result and draft.start < result[-1].end):
                continue
            skip = self._minor(numbers, drafts, index, folded)
            following = drafts.get(index + 1)
            if following is not None and skip < index + 1 and self._is_range(draft, following, folded):
                draft = _merged(draft, following)
                skip = index + 1
            elif result and self._smaller_part(result[-1], draft, folded):
                continue
            result.append(draft)
        return result

    def _share_units(self, numbers: list[Number], drafts: dict[int, Draft], folded: str) -> None:
        """Gives the unit of a series' last member to the others, and a currency sign before the first one."""
        listed = False
        for index in range(len(numbers) - 2, -1, -1):
            number = numbers[index]
            listed = number.joined in ("and", "or") or (number.joined == "comma" and listed)
            if number.joined is None or index in drafts or index + 1 not in drafts:
                continue
            if number.joined == "comma" and not listed:
                continue
            following = drafts[index + 1]
            if not following.behind or number.year_like or number.attached or number.glued or number.value is None:
                continue
            if following.ahead or number.fraction:
                continue
            drafts[index] = self._like(following, number)
        for index, number in enumerate(numbers[:-1]):
            behind = numbers[index + 1]
            draft = drafts.get(index)
            if draft is None or not draft.ahead or number.joined is None or index + 1 in drafts or behind.words:
                continue
            if behind.scaled or _CLOSED.match(folded, behind.end):
                drafts[index + 1] = self._like(draft, behind)

    def _like(self, model: Draft, number: Number) -> Draft:
        return Draft(
            number.start, number.end, model.kind, model.unit, number.value, number.min, number.max,
            number.qualifier, number.opener, model.behind, False,
        )  # fmt: skip

    def _elided_money(self, numbers: list[Number], drafts: dict[int, Draft], article: Article, folded: str) -> None:
        """A bare number of millions in a sentence that has spoken of money is money: *947 million pounds … a 107 million
        loss*."""
        last: Draft | None = None
        for index, number in enumerate(numbers):
            draft = drafts.get(index)
            if draft is not None:
                if draft.kind == "money" and (numbers[index].scaled or numbers[index].elided_scale):
                    last = draft
                continue
            if not number.scaled or number.hyphenated or number.value is None:
                continue
            if last is None or number.start - last.end > _FARTHEST_ELISION or abs(number.value) < 10**6:
                last = None
                continue
            if article.sentence_at(number.start) != article.sentence_at(last.start) or not self._uncounted(
                number, folded
            ):
                last = None
                continue
            drafts[index] = self._like(last, number)
            drafts[index].behind = drafts[index].ahead = False

    def _uncounted(self, number: Number, folded: str) -> bool:
        """Whether nothing stands behind a number that it could count."""
        if _CLOSED.match(folded, number.end):
            return True
        match = _NEXT.match(folded, number.end)
        return match is not None and (match[1] in self._words.function_words or match[1] in self._words.money_nouns)

    def _minor(self, numbers: list[Number], drafts: dict[int, Draft], index: int, folded: str) -> int:
        """Takes the cents behind a sum (*20 dollars 43 cents*, *15 Dollar 50*); the index of the number it took."""
        draft = drafts[index]
        if (
            draft.kind != "money"
            or not draft.behind
            or draft.value is None
            or draft.value != draft.value.to_integral_value()
        ):
            return index - 1
        if index + 1 >= len(numbers) or numbers[index].scaled:
            return index - 1
        minor = numbers[index + 1]
        if minor.value is None or not 0 < minor.value < 100 or minor.value != minor.value.to_integral_value():
            return index - 1
        gap = folded[draft.end : minor.start]
        if len(gap) > 6 or not gap.startswith((" ", ",")) or gap.strip() not in {"", *self._words.and_words}:
            return index - 1
        cents = drafts.get(index + 1)
        if cents is not None:
            if cents.kind != "money" or cents.value != minor.value * CENT:
                return index - 1
            draft.end = cents.end
        elif (
            minor.glued or minor.hyphenated or not _CLOSED.match(folded, minor.end) or numbers[index].joined == "range"
        ):
            return index - 1
        else:
            draft.end = minor.end
        draft.value += minor.value * CENT
        return index + 1

    def _smaller_part(self, larger: Draft, smaller: Draft, folded: str) -> bool:
        """Adds *10 inches* to *7 feet* before it, in the smaller unit, so that the value stays exact."""
        parts = _PARTS.get((larger.unit or "", smaller.unit or ""))
        if parts is None or larger.value is None or smaller.value is None:
            return False
        if smaller.value >= parts and larger.unit in _METRIC:
            return False
        if larger.value != larger.value.to_integral_value() or smaller.start - larger.end > 6:
            return False
        gap = folded[larger.end : smaller.start].strip(" ,-")
        if gap not in {"", *self._words.and_words}:
            return False
        larger.value = larger.value * parts + smaller.value
        larger.unit, larger.end = smaller.unit, smaller.end
        return True

    def _is_range(self, left: Draft, right: Draft, folded: str) -> bool:
        """Whether two amounts with a unit each are the ends of one range."""
        if left.kind != right.kind or left.unit != right.unit or left.value is None or right.value is None:
            return False
        if left.value >= right.value or not 0 < right.start - left.end <= _FARTHEST_RANGE:
            return False
        gap = " ".join(folded[left.end : right.start].split())
        if gap in ("-", "–", "−"):
            return True
        gap = gap.strip("-–").strip()
        if gap in self._numbers.range_words:
            moving = gap in self._numbers.to_words and left.opener == "from"
            return not (moving and self._reader.qualifiers.movement_before(folded, left.start))
        return left.opener == "between" and gap in self._numbers.and_words


def _merged(left: Draft, right: Draft) -> Draft:
    return Draft(
        left.start, right.end, left.kind, left.unit, None, left.value, right.value, "range", left.opener, right.behind,
        left.ahead,
    )  # fmt: skip
