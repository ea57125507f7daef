"""Periods of the calendar, and their TIMEX3 values.

A period is a unit and its number on the unit's own axis (a month counts 12 a year, a day from 0001-01-01, an ISO week
from the one that holds that day), so that going on by n is an addition. Values are written as in TIMEX3 (TimeML 1.2.1;
ISO 8601 where that has a form): ``2025-11-12``, ``2025-W46``, ``2025-W46-WE``, ``2025-11``, ``2025-Q3``, ``2025-H1``,
``2025-SU``, ``2025``, ``199X``, ``19XX``, ``BC0490``, ``BC04XX``; two of them with a slash are an interval.
"""

from __future__ import annotations

import datetime as dt
import re
from calendar import isleap
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

UNITS = ("day", "week", "weekend", "month", "quarter", "half", "season", "year", "decade", "century")
"""From the finest to the coarsest; a weekend is the Saturday and Sunday of its week."""

_RANK = {unit: rank for rank, unit in enumerate(UNITS)}
_PER_YEAR = {"month": 12, "quarter": 4, "half": 2, "season": 4}
_YEARS = {"year": 1, "decade": 10, "century": 100}
# Meteorological seasons of the northern hemisphere; winter has the year of its December.
SEASONS = ("SP", "SU", "FA", "WI")
_SEASON_MONTH = 3
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_FEBRUARY = 1
"""Counted from 0."""


class Period(NamedTuple):
    """A stretch of the calendar."""

    unit: str
    number: int


class Interval(NamedTuple):
    """From the first day of one period to the last day of another."""

    first: Period
    last: Period


Span = Period | Interval


def finer(unit: str, other: str) -> bool:
    """Whether one unit is shorter than the other."""
    return _RANK[unit] < _RANK[other]


def day(date: dt.date) -> Period:
    return Period("day", date.toordinal())


def year(number: int) -> Period:
    return Period("year", number)


def month(year_number: int, number: int) -> Period:
    return Period("month", year_number * 12 + number - 1)


def date_of(year_number: int, month_number: int, day_number: int) -> Period | None:
    """The day, or None where the calendar has no such day."""
    try:
        return day(dt.date(year_number, month_number, day_number))
    except ValueError:
        return None


def containing(unit: str, date: dt.date) -> Period:
    """The period of a unit in which a day lies."""
    if unit == "day":
        return day(date)
    if unit in ("week", "weekend"):
        return Period(unit, (date.toordinal() - 1) // 7)
    if unit in _YEARS:
        return Period(unit, date.year // _YEARS[unit])
    if unit == "season":
        return Period(unit, (date.year * 12 + date.month - _SEASON_MONTH) // 3)
    per_year = _PER_YEAR[unit]
    return Period(unit, date.year * per_year + (date.month - 1) * per_year // 12)


def shift(period: Period, count: int) -> Period:
    """The period `count` units later (earlier where negative)."""
    return Period(period.unit, period.number + count)


def _months(period: Period) -> tuple[int, int]:
    """First month and the month behind the last one, both on the axis of months."""
    unit, index = period
    if unit in _YEARS:
        return index * _YEARS[unit] * 12, (index + 1) * _YEARS[unit] * 12
    if unit == "season":
        return index * 3 + _SEASON_MONTH - 1, index * 3 + _SEASON_MONTH + 2
    length = 12 // _PER_YEAR[unit]
    return index * length, (index + 1) * length


@lru_cache(maxsize=4096)
def days(span: Span) -> tuple[dt.date, dt.date] | None:
    """First and last day; None before the year 1 and after 9999."""
    if isinstance(span, Interval):
        first, last = days(span.first), days(span.last)
        return (first[0], last[1]) if first and last and first[0] <= last[1] else None
    unit, index = span
    try:
        if unit == "day":
            date = dt.date.fromordinal(index)
            return date, date
        if unit in ("week", "weekend"):
            monday = dt.date.fromordinal(index * 7 + 1)
            return monday + dt.timedelta(5 if unit == "weekend" else 0), monday + dt.timedelta(6)
        start, behind = _months(span)
        # The first decade and century begin with the year 1, for there is no year 0.
        start = max(start, 12) if unit in ("decade", "century") else start
        last_year, last_month = divmod(behind - 1, 12)
        last_day = 29 if last_month == _FEBRUARY and isleap(last_year) else _LENGTHS[last_month]
        return dt.date(start // 12, start % 12 + 1, 1), dt.date(last_year, last_month + 1, last_day)
    except (ValueError, OverflowError):
        return None


def widen(period: Period, unit: str) -> Period | None:
    """The period of a coarser (or the same) unit in which a period begins; None where it has no days."""
    if period.unit == unit:
        return period
    if period.unit in _YEARS and unit in _YEARS:
        return Period(unit, period.number * _YEARS[period.unit] // _YEARS[unit])
    covered = days(period)
    return containing(unit, covered[0]) if covered else None


_OLDEST = {"year": 9999, "century": 100}
"""Years and centuries before Christ that a value can name; the first century has the number -1."""

_WRITE: dict[str, Callable[[int], str]] = {
    "day": lambda index: dt.date.fromordinal(index).isoformat(),
    "week": lambda index: "{:04d}-W{:02d}".format(*dt.date.fromordinal(index * 7 + 1).isocalendar()[:2]),
    "weekend": lambda index: _WRITE["week"](index) + "-WE",
    "month": lambda index: f"{index // 12:04d}-{index % 12 + 1:02d}",
    "quarter": lambda index: f"{index // 4:04d}-Q{index % 4 + 1}",
    "half": lambda index: f"{index // 2:04d}-H{index % 2 + 1}",
    "season": lambda index: f"{index // 4:04d}-{SEASONS[index % 4]}",
    "year": lambda index: f"{index:04d}" if index > 0 else f"BC{-index:04d}",
    "decade": lambda index: f"{index:03d}X",
    "century": lambda index: f"{index:02d}XX" if index >= 0 else f"BC{-index - 1:02d}XX",
}


def write(span: Span) -> str | None:
    """The TIMEX3 value; None where TIMEX3 has none (days outside the years 1 to 9999)."""
    if isinstance(span, Interval):
        first, last = write(span.first), write(span.last)
        return f"{first}/{last}" if first and last and days(span) else None
    before_christ = -_OLDEST.get(span.unit, 0) <= span.number < 0
    return _WRITE[span.unit](span.number) if before_christ or days(span) else None


_READ = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?|-W(?P<week>\d\d)(?P<weekend>-WE)?|-Q(?P<quarter>[1-4])"
    r"|-H(?P<half>[12])|-(?P<season>SP|SU|FA|WI))?|(?P<decade>\d{3})X|(?P<century>\d\d)XX"
    r"|BC(?:(?P<before>\d{4})|(?P<century_before>\d\d)XX)"
)


def read(value: str) -> Span | None:
    """The span that a TIMEX3 value names; None for what `write` would not write."""
    if "/" in value:
        first, _, last = value.partition("/")
        ends = read(first), read(last)
        if isinstance(ends[0], Period) and isinstance(ends[1], Period) and days(Interval(ends[0], ends[1])):
            return Interval(ends[0], ends[1])
        return None
    match = _READ.fullmatch(value)
    if not match:
        return None
    found = {name: text for name, text in match.groupdict().items() if text is not None}
    period = _read_period(found)
    return period if period and write(period) == value else None


def _read_period(found: dict[str, str]) -> Period | None:
    for unit in ("decade", "century"):
        if unit in found:
            return Period(unit, int(found[unit]))
    if "before" in found:
        return year(-int(found["before"]))
    if "century_before" in found:
        return Period("century", -int(found["century_before"]) - 1)
    number = int(found["year"])
    if "day" in found:
        return date_of(number, int(found["month"]), int(found["day"]))
    if "week" in found:
        try:
            monday = dt.date.fromisocalendar(number, int(found["week"]), 1)
        except ValueError:
            return None
        return containing("weekend" if "weekend" in found else "week", monday)
    if "season" in found:
        return Period("season", number * 4 + SEASONS.index(found["season"]))
    for unit, per_year in _PER_YEAR.items():
        if unit in found:
            return Period(unit, number * per_year + int(found[unit]) - 1)
    return year(number)
