"""Numbers of digits as they occur in dates: *12*, *3rd*, *1990s*, *2024/25*, *12.11.2025*, *2025-Q3*.

`classify` says of one such token to which category of the grammar it belongs:

- ``INT12`` 1 to 12, ``INT31`` 13 to 31, ``INT2`` other numbers of two digits, ``YEAR4`` 1000 to 2199, ``INT`` the rest;
- ``ORDNUM`` an ordinal up to 31, ``BIGORD`` above; ``DECADE`` a decade;
- ``NDAYYEAR`` day and year, which take a month named beside them;
- ``NDATE`` a date, ``NDAYMONTH`` day and month, ``NMONTH`` month and year, ``NQUARTER`` quarter and year,
  ``NDAYS`` a range of days, ``NYEARS`` a range of years, ``NRANGE`` a range of dates.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from newsfacts.extractors.lang.schema_dates import NumericForms
from newsfacts.extractors.temporal import values
from newsfacts.extractors.temporal.expressions import Between, Expression, Fixed, Recurring
from newsfacts.extractors.temporal.values import Interval, Period

FIRST_YEAR, LAST_YEAR = 1000, 2199
_MONTH_YEARS = range(1900, 2100)
"""Years with which a month in digits makes a date; other such pairs number files and rules."""
_CENTURY_FROM = 50
"""Years of two digits below this are in this century: 49 is 2049, 50 is 1950."""

_PLAIN = re.compile(r"(\d+)([^\W\d_]*)")
_GROUPED = re.compile(r"\d{1,3}(?:([.,'’])\d{3})(?:\1\d{3})*")
_TRIPLE = re.compile(r"(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})(?:T\d\d(?::?\d\d)*)?")
_PAIR = re.compile(r"(\d{1,4})([./–—-])(\d{1,4})")
_QUARTER = re.compile(r"(\d{2}|\d{4})[qQ]([1-4])")
_COMPACT = re.compile(r"(19\d\d|20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])")
_RANGE = re.compile(r"(\d[\d./]*\d)[–—-](\d[\d./]*\d)|(\d{1,2}-\d{1,2}-\d{4})-(\d{1,2}-\d{1,2}-\d{4})")
_ORDER = re.compile(r"(?<![\w./-])(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d\d)(?![\w/-]|\.\d)")
_MARKS = re.compile(r"[/-]\d\d?[/-]\d")
"""What each such date has, found at little cost."""

Classified = tuple[str, Any]


def numeric_order(text: str, usual: str) -> str:
    """How an article writes dates with slashes: ``"dmy"`` or ``"mdy"`` where a date shows it, else what is usual."""
    first_mark = _MARKS.search(text)
    if first_mark is None:
        return usual
    for match in _ORDER.finditer(text, max(first_mark.start() - 2, 0)):
        first, second = int(match[1]), int(match[3])
        if first > 12 >= second:
            return "dmy"
        if second > 12 >= first:
            return "mdy"
    return usual


def full_year(number: int) -> int:
    """The year that two digits mean."""
    return number + (2000 if number < _CENTURY_FROM else 1900)


@lru_cache(maxsize=4096)
def classify(token: str, forms: NumericForms, order: str) -> Classified | None:
    """Category and value of a token that begins with a digit; None where it is no part of a date."""
    if match := _PLAIN.fullmatch(token):
        return _plain(match[1], match[2].lower(), forms)
    if _GROUPED.fullmatch(token):
        return "INT", int(re.sub(r"\D", "", token))
    if match := _QUARTER.fullmatch(token):
        number = int(match[1])
        year = number if number > 99 else full_year(number)
        return "NQUARTER", Fixed(Period("quarter", year * 4 + int(match[2]) - 1))
    if match := _TRIPLE.fullmatch(token):
        found = _triple(match[1], match[2], match[3], match[4], order)
        return ("NDATE", found) if found else None
    if match := _PAIR.fullmatch(token):
        return _pair(match[1], match[2], match[3], forms, order)
    if match := _RANGE.fullmatch(token):
        ends = [classify(end, forms, order) for end in match.groups() if end]
        return _range(ends[0], ends[1]) if len(ends) == 2 else None
    return None


def _plain(digits: str, suffix: str, forms: NumericForms) -> Classified | None:
    if len(digits) > 8:
        return None
    number = int(digits)
    if suffix:
        if suffix in forms.ordinal_suffixes:
            return ("ORDNUM" if 1 <= number <= 31 else "BIGORD", number)
        if (
            suffix in forms.decade_suffixes
            and number % 10 == 0
            and (len(digits) == 2 or FIRST_YEAR <= number <= LAST_YEAR)
        ):
            return "DECADE", decade(number, len(digits))
        return None
    if len(digits) <= 2:
        return ("INT12" if 1 <= number <= 12 else "INT31" if 13 <= number <= 31 else "INT2", number)
    if len(digits) == 4 and FIRST_YEAR <= number <= LAST_YEAR:
        return "YEAR4", number
    if match := _COMPACT.fullmatch(digits):
        found = values.date_of(int(match[1]), int(match[2]), int(match[3]))
        return ("NDATE", Fixed(found)) if found else None
    return "INT", number


def decade(number: int, length: int = 4) -> Expression:
    """*1990s* is fixed, *90s* comes back in every century."""
    if length == 4:
        return Fixed(Period("decade", number // 10))
    return Recurring("decade", number // 10)


def _triple(first: str, mark: str, second: str, third: str, order: str) -> Expression | None:
    """A date of three numbers. Dots are day.month.year everywhere; a year in front is ISO."""
    if len(first) == 4:
        year, month, day = int(first), int(second), int(third) if len(third) <= 2 else 0
        return _fixed(year, month, day)
    if len(first) > 2 or len(third) not in (2, 4):
        return None
    year = int(third) if len(third) == 4 else full_year(int(third))
    a, b = int(first), int(second)
    orders = ((b, a), (a, b)) if mark == "." or order == "dmy" else ((a, b), (b, a))
    for month, day in orders:
        if found := _fixed(year, month, day):
            return found
    return None


def _fixed(year: int, month: int, day: int) -> Expression | None:
    found = values.date_of(year, month, day) if FIRST_YEAR <= year <= LAST_YEAR else None
    return Fixed(found) if found else None


def _pair(first: str, mark: str, second: str, forms: NumericForms, order: str) -> Classified | None:
    a, b = int(first), int(second)
    month_marks = "./-" if forms.dotted_day_month else "/-"
    if len(first) == 4 and FIRST_YEAR <= a <= LAST_YEAR:
        if len(second) == 4 and mark != "." and a < b <= LAST_YEAR:
            # 2015/2120 is the number of a directive.
            return ("NYEARS", (a, b)) if mark != "/" or b <= a + 2 else None
        # 2024/25, 2010-11 and 1914–18 go on; 2025-03 is a month.
        if len(second) == 2 and mark in "/–—-" and b == (a + 1) % 100:
            return "NYEARS", (a, a + 1)
        is_version = mark == "." and len(second) == 1
        if len(second) <= 2 and 1 <= b <= 12 and mark in month_marks and a in _MONTH_YEARS and not is_version:
            return "NMONTH", Fixed(values.month(a, b))
        if len(second) == 2 and mark in "–—-" and b > a % 100:
            return "NYEARS", (a, a - a % 100 + b)
        return ("NDAYYEAR", None) if len(second) <= 2 and 13 <= b <= 31 and mark in "/-" else None
    if len(second) == 4 and FIRST_YEAR <= b <= LAST_YEAR:
        if 1 <= a <= 12 and mark in month_marks and len(first) <= 2 and b in _MONTH_YEARS:
            return "NMONTH", Fixed(values.month(b, a))
        return ("NDAYYEAR", None) if 13 <= a <= 31 and mark in "/-" else None
    if len(first) > 2 or len(second) > 2:
        return None
    if mark in "–—-":
        return ("NDAYS", (a, b)) if 1 <= a < b <= 31 else None
    if mark == "/" and b == a + 1 and b > 12 and not forms.slashed_day_month:
        return "NSEASON", (full_year(a), full_year(b))
    if (mark == "." and forms.dotted_day_month) or (mark == "/" and forms.slashed_day_month):
        orders = ((b, a), (a, b)) if mark == "." or order == "dmy" else ((a, b), (b, a))
        for month, day in orders if mark == "/" else orders[:1]:
            # Any leap year will do to see that there is such a day.
            if values.date_of(2024, month, day):
                return "NDAYMONTH", Recurring("date", day, month)
    return None


def _range(first: Classified | None, last: Classified | None) -> Classified | None:
    if not first or not last:
        return None
    dates = ("NDATE", "NDAYMONTH")
    if first[0] in dates and last[0] in dates:
        return "NRANGE", Between(first[1], last[1])
    return None


def years(first: int, last: int) -> Expression:
    """An interval of years."""
    return Fixed(Interval(values.year(first), values.year(last)))
