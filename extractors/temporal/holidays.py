"""The days of feasts and events that mean a date.

A rule says how a year's day is found: ``"12-24"`` (month and day), ``"easter+50"`` (days from Easter Sunday),
``"11-thu4"`` (the fourth Thursday of November; ``-1`` for the last one), ``"11-thu4+1"`` (the day after it),
``"advent-7"`` (days from the first Sunday in Advent). Easter comes from dateutil, which dateparser brings along.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache

_RULE = re.compile(r"(?:(\d\d)-(\d\d)|(easter|advent)|(\d\d)-([a-z]{3})(-?\d))([+-]\d+)?")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@lru_cache(maxsize=1024)
def holiday(rule: str, year: int) -> dt.date | None:
    """The day of a feast in a year, or None outside of the years that its rule covers. Raises ValueError on a bad rule."""
    match = _RULE.fullmatch(rule)
    if not match:
        raise ValueError(f"no holiday rule: {rule!r}")
    month, day, moving, of_month, weekday, number, offset = match.groups()
    try:
        if moving == "easter":
            base = _easter(year)
        elif moving == "advent":
            # The fourth Sunday before Christmas Day.
            christmas = dt.date(year, 12, 25)
            base = christmas - dt.timedelta(christmas.isoweekday() + 21)
        elif month:
            base = dt.date(year, int(month), int(day))
        else:
            base = nth_weekday(year, int(of_month), _WEEKDAYS.index(weekday) + 1, int(number))
        return base + dt.timedelta(int(offset or 0))
    except (ValueError, OverflowError):
        return None


def nth_weekday(year: int, month: int, weekday: int, number: int) -> dt.date:
    """The nth Monday (1) … Sunday (7) of a month, the last one for -1. Raises ValueError where there is none."""
    if number < 0:
        last = dt.date(year + month // 12, month % 12 + 1, 1) - dt.timedelta(1)
        found = last - dt.timedelta((last.isoweekday() - weekday) % 7 - 7 * (number + 1))
    else:
        first = dt.date(year, month, 1)
        found = first + dt.timedelta((weekday - first.isoweekday()) % 7 + 7 * (number - 1))
    if found.month != month:
        raise ValueError(f"no weekday {weekday} number {number} in {year}-{month}")
    return found


def _easter(year: int) -> dt.date:
    from dateutil.easter import easter

    if not 1583 <= year <= 4099:
        raise ValueError("the Gregorian Easter is known for 1583 to 4099")
    found: dt.date = easter(year)
    return found
