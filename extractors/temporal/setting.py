"""What a text says around an expression: the day it was written, the dates it has named, its tense."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from newsfacts.extractors.temporal import values
from newsfacts.extractors.temporal.values import Interval, Period, Span


class Named:
    """The dates that a text has named so far."""

    def __init__(self) -> None:
        self._latest: dict[str, tuple[int, Period, int, bool]] = {}
        self._count = 0
        self._with_year: tuple[Period, int] | None = None

    def add(self, span: Span, position: int, *, with_year: bool) -> None:
        """Notes a date that begins at `position` of the text and may give its year."""
        period = span.last if isinstance(span, Interval) else span
        self._count += 1
        self._latest[period.unit] = (self._count, period, position, with_year)
        self._with_year = (period, position) if with_year else None

    def latest_of(self, unit: str, since: int) -> Period | None:
        """The last one of a unit, if it gave its year and does not stand before `since`."""
        _, period, position, with_year = self._latest.get(unit, (0, None, -1, False))
        return period if with_year and position >= since else None

    def latest_with_year(self, since: int) -> tuple[Period, int] | None:
        """The date named last, and its place, if it gave its year and does not stand before `since`."""
        return self._with_year if self._with_year and self._with_year[1] >= since else None

    def latest(self, unit: str, since: int = -1) -> Period | None:
        """The date named last whose unit is `unit` or finer, and not before the position `since`."""
        fitting = [
            (count, period)
            for known, (count, period, position, _) in self._latest.items()
            if not values.finer(unit, known) and position >= since
        ]
        return max(fitting)[1] if fitting else None


@dataclass
class Setting:
    """What the text around an expression says."""

    reference: dt.date | None
    direction: int = 0
    """-1 where the text speaks of what was, +1 of what will be, 0 where it does not show."""
    narrative: bool = False
    """Whether dates go by those named before them, as in a history, rather than by the reference date."""
    named: Named = field(default_factory=Named)
    near: int = 0
    """Position in the text from which on a date counts as just named."""
    sentence: int = 0
    """Position at which the sentence begins."""
    sentence_before: int = 0
    """Position at which the sentence before begins."""
