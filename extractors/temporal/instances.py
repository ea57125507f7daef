"""The periods that something which comes back has in the calendar, and the one of them that is meant."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from functools import lru_cache

from newsfacts.extractors.temporal import values
from newsfacts.extractors.temporal.expressions import Nth, Recurring
from newsfacts.extractors.temporal.holidays import holiday, nth_weekday
from newsfacts.extractors.temporal.values import Interval, Period, Span

_WEEKDAY_FITS = 550
"""Days within which a date has to fall on the weekday that is given with it; otherwise the weekday is wrong."""
_YOUNG_QUARTER = 45
_AROUND_NEW_YEAR = 45
"""Days within which a date of the year before or after is meant rather than one of this year."""


def within(inner: Recurring | Nth, outer: Period) -> Span | None:
    """The one of `inner` that lies in `outer`; None where there is none."""
    if isinstance(inner, Nth):
        return _nth(inner, outer)
    kind, number, index = inner.kind, inner.number, outer.number
    if kind == "weekday" and outer.unit == "week":
        return Period("day", index * 7 + number)
    if kind == "weekend" and outer.unit == "week":
        return Period("weekend", index)
    if kind == "day" and outer.unit == "month":
        return values.date_of(index // 12, index % 12 + 1, number)
    if kind == "decade" and outer.unit == "century":
        return Period("decade", index * 10 + number)
    if kind == "year" and outer.unit == "century":
        return Period("year", index * 100 + number)
    return _within_year(inner, index) if outer.unit == "year" else None


_BY_YEAR: dict[str, Callable[[Recurring, int], Period | None]] = {
    "month": lambda inner, year: values.month(year, inner.number),
    "date": lambda inner, year: values.date_of(year, inner.month, inner.number),
    "quarter": lambda inner, year: Period("quarter", year * 4 + inner.number - 1),
    "half": lambda inner, year: Period("half", year * 2 + inner.number - 1),
    "season": lambda inner, year: Period("season", year * 4 + inner.number),
    "week": lambda inner, year: _iso_week(year, inner.number),
    "holiday": lambda inner, year: values.day(found) if (found := holiday(inner.rule, year)) else None,
}


def _within_year(inner: Recurring, year: int) -> Period | None:
    return _BY_YEAR[inner.kind](inner, year) if inner.kind in _BY_YEAR else None


def _iso_week(year: int, number: int) -> Period | None:
    try:
        return values.containing("week", dt.date.fromisocalendar(year, number, 1))
    except ValueError:
        return None


def _nth(inner: Nth, outer: Period) -> Span | None:
    covered = values.days(outer)
    if covered is None:
        return None
    if inner.weekday:
        if outer.unit == "month":
            return values.day(nth_weekday(covered[0].year, covered[0].month, inner.weekday, inner.number))
        to_first = (inner.weekday - covered[0].isoweekday()) % 7
        found = values.day(covered[0] + dt.timedelta(to_first + 7 * (inner.number - 1)))
        return found if inner.number > 0 and found.number <= covered[1].toordinal() else None
    first, last = _units_of(inner.unit, covered)
    if inner.count:
        if inner.number > 0:
            return Interval(first, values.shift(first, inner.count - 1))
        return Interval(values.shift(last, 1 - inner.count), last)
    found = values.shift(first, inner.number - 1) if inner.number > 0 else values.shift(last, inner.number + 1)
    return found if first.number <= found.number <= last.number else None


def _units_of(unit: str, covered: tuple[dt.date, dt.date]) -> tuple[Period, Period]:
    """The first and the last unit of a stretch of days; a week belongs where its Thursday is (ISO 8601)."""
    first, last = values.containing(unit, covered[0]), values.containing(unit, covered[1])
    if unit in ("week", "weekend"):
        thursday = 4
        if covered[0].isoweekday() > thursday:
            first = values.shift(first, 1)
        if covered[1].isoweekday() < thursday:
            last = values.shift(last, -1)
    return first, last


def instances(of: Recurring, near: dt.date) -> list[Period]:
    """Those that come before and after a day, in their order."""
    if of.kind in ("weekday", "weekend"):
        outer, reach = values.containing("week", near), 8
    elif of.kind == "day":
        outer, reach = values.containing("month", near), 12 if of.weekday else 2
    elif of.kind in ("decade", "year"):
        outer, reach = values.containing("century", near), 1
    else:
        # There is a 29 February in eight years, even around 1900.
        outer, reach = values.containing("year", near), 8 if (of.month, of.number) == (2, 29) else 2
    found = [within(of, values.shift(outer, step)) for step in range(-reach, reach + 1)]
    return [period for period in found if isinstance(period, Period) and values.days(period)]


@lru_cache(maxsize=4096)
def choose(of: Recurring, near: dt.date, direction: int) -> Period | None:
    """The instance meant near a day: one that falls on the weekday that the text says, where there is one close by."""
    candidates = instances(of, near)
    if of.weekday:
        fitting = [
            period
            for period in candidates
            if (period.number - 1) % 7 + 1 == of.weekday and abs(period.number - near.toordinal()) <= _WEEKDAY_FITS
        ]
        if fitting:
            return pick(fitting, near, 0)
    if direction == 0 and of.kind in ("date", "month", "holiday"):
        return _in_year_of(candidates, near)
    if of.kind == "quarter" and direction < 0:
        # Of a quarter that is young nothing has been reported yet.
        near -= dt.timedelta(_YOUNG_QUARTER)
    return pick(candidates, near, direction)


def _in_year_of(instances: list[Period], near: dt.date) -> Period | None:
    """Without further signs a date is one of the same calendar year, except around New Year."""
    nearest = pick(instances, near, 0)
    this_year = [period for period in instances if (covered := values.days(period)) and covered[0].year == near.year]
    covered = values.days(nearest) if nearest else None
    if not this_year or covered is None:
        return nearest
    return (
        nearest
        if min(abs((covered[0] - near).days), abs((covered[1] - near).days)) <= _AROUND_NEW_YEAR
        else this_year[0]
    )


def pick(periods: Iterable[Period], near: dt.date, direction: int) -> Period | None:
    """The last that has begun (-1), the first that is not over (+1), the nearest (0)."""
    spans = [(period, *covered) for period in periods if (covered := values.days(period))]
    if direction < 0:
        return max((item for item in spans if item[1] <= near), key=lambda item: item[1], default=(None,))[0]
    if direction > 0:
        return min((item for item in spans if item[2] >= near), key=lambda item: item[1], default=(None,))[0]

    def distance(item: tuple[Period, dt.date, dt.date]) -> int:
        return max((item[1] - near).days, (near - item[2]).days, 0)

    return min(spans, key=distance, default=(None,))[0]
