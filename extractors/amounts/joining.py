"""Amounts and their neighbours: ranges with a unit at each end, sums with their cents, feet with their inches."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from newsfacts.extractors.amounts.comparison import CLOSED
from newsfacts.extractors.amounts.drafts import Draft
from newsfacts.extractors.amounts.tables import CENT
from newsfacts.extractors.numbers import MOVED, MOVED_WITHIN, Number, reader

if TYPE_CHECKING:
    from newsfacts.extractors.lang import Language

_FARTHEST_RANGE = 16

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

    def join(self, numbers: list[Number], drafts: dict[int, Draft], folded: str) -> list[Draft]:
        """The amounts in text order: `drafts` by the index of their number, and what their neighbours add."""
        result: list[Draft] = []
        skip = -1
        for index in sorted(drafts):
            draft = drafts[index]
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
        elif minor.glued or minor.hyphenated or not CLOSED.match(folded, minor.end) or numbers[index].joined == "range":
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
            if gap not in self._numbers.to_words:
                return True
            moved = self._reader.qualifiers.movement_before
            if right.value > MOVED * left.value and moved(folded, left.start, MOVED_WITHIN):
                return False
            return not (left.opener == "from" and moved(folded, left.start))
        return left.opener == "between" and gap in self._numbers.and_words


def _merged(left: Draft, right: Draft) -> Draft:
    return Draft(
        left.start, right.end, left.kind, left.unit, None, left.value, right.value, "range", left.opener, right.behind,
        left.ahead,
    )  # fmt: skip
