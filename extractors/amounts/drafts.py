"""An amount under construction."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from newsfacts.extractors.facts import Amount, json_number

if TYPE_CHECKING:
    from newsfacts.extractors.amounts.tables import Kind
    from newsfacts.extractors.facts import Qualifier
    from newsfacts.extractors.numbers import Number, Opener


ONE = Decimal(1)


@dataclass(slots=True)
class Draft:
    """An amount before its qualifier is final and its neighbours are looked at."""

    start: int
    end: int
    kind: Kind
    unit: str | None
    """ISO 4217 code for money."""
    value: Decimal | None
    min: Decimal | None
    max: Decimal | None
    qualifier: Qualifier
    opener: Opener | None = None
    behind: bool = False
    """Whether the unit stands behind the number, so that numbers before it may share it."""
    ahead: bool = False
    """Whether the currency stands before the number, so that a number behind it may share it."""

    @classmethod
    def of(cls, number: Number, kind: Kind, unit: str | None, *, factor: Decimal = ONE, behind: bool = False) -> Draft:
        """The amount that a number makes; sums and percentages are positive, whatever sign stands before them."""
        draft = cls(
            number.start, number.end, kind, unit, _times(number.value, factor), _times(number.min, factor),
            _times(number.max, factor), number.qualifier, number.opener, behind,
        )  # fmt: skip
        if kind != "quantity" and draft.value is not None and draft.value < 0 and number.unsigned_start >= 0:
            draft.value, draft.start = -draft.value, number.unsigned_start
        return draft

    def fact(self, text: str) -> Amount:
        """The amount as it is reported."""
        money = self.kind == "money"
        return Amount(
            text=text[self.start : self.end],
            start=self.start,
            end=self.end,
            kind=self.kind,
            value=json_number(self.value),
            min=json_number(self.min),
            max=json_number(self.max),
            currency=self.unit if money else None,
            unit=None if money else self.unit,
            qualifier=self.qualifier,
        )


def _times(value: Decimal | None, factor: Decimal) -> Decimal | None:
    return None if value is None else value * factor
