"""Periods, their TIMEX3 values and their days, and the days of feasts."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from newsfacts.extractors import lang
from newsfacts.extractors.temporal import values
from newsfacts.extractors.temporal.holidays import holiday, nth_weekday
from newsfacts.extractors.temporal.values import UNITS, Interval, Period

D = dt.date


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2025-11-12", D(2025, 11, 12), D(2025, 11, 12)),
        ("2024-02", D(2024, 2, 1), D(2024, 2, 29)),
        ("1900-02", D(1900, 2, 1), D(1900, 2, 28)),
        ("2025-W01", D(2024, 12, 30), D(2025, 1, 5)),
        ("2020-W53", D(2020, 12, 28), D(2021, 1, 3)),
        ("2025-W46-WE", D(2025, 11, 15), D(2025, 11, 16)),
        ("2025-Q4", D(2025, 10, 1), D(2025, 12, 31)),
        ("2025-H1", D(2025, 1, 1), D(2025, 6, 30)),
        ("2025-SP", D(2025, 3, 1), D(2025, 5, 31)),
        ("2025-FA", D(2025, 9, 1), D(2025, 11, 30)),
        ("2023-WI", D(2023, 12, 1), D(2024, 2, 29)),
        ("0476", D(476, 1, 1), D(476, 12, 31)),
        ("199X", D(1990, 1, 1), D(1999, 12, 31)),
        ("000X", D(1, 1, 1), D(9, 12, 31)),
        ("19XX", D(1900, 1, 1), D(1999, 12, 31)),
        ("2004/2009", D(2004, 1, 1), D(2009, 12, 31)),
        ("2014-12/2015-02-03", D(2014, 12, 1), D(2015, 2, 3)),
        ("9999-H2", D(9999, 7, 1), D(9999, 12, 31)),
    ],
)
def test_a_value_and_its_days(value: str, first: D, last: D) -> None:
    span = values.read(value)
    assert span is not None
    assert values.days(span) == (first, last)
    assert values.write(span) == value


@pytest.mark.parametrize(
    ("value", "period"),
    [
        ("BC0490", values.year(-490)),
        ("BC04XX", Period("century", -5)),
        ("BC00XX", Period("century", -1)),
        ("BC99XX", Period("century", -100)),
    ],
)
def test_before_christ_there_are_values_and_no_days(value: str, period: Period) -> None:
    assert values.read(value) == period
    assert values.write(period) == value
    assert values.days(period) is None


@pytest.mark.parametrize(
    "value",
    [
        "", "2025-13", "2025-02-30", "2025-W54", "2021-W53", "2025-Q5", "2025-H3", "2025-XX", "25", "0000", "2009/2004", "2009/",
        "2009/2010/2011", "P2Y", "BC0000", "2025-11-12T10:00",
    ],
)  # fmt: skip
def test_what_is_no_value(value: str) -> None:
    assert values.read(value) is None


NUMBERS = {"day": 3_652_058, "week": 521_700, "weekend": 521_700, "month": 119_980, "quarter": 39_990, "half": 19_990,
           "season": 39_990, "year": 9_999, "decade": 999, "century": 99}  # fmt: skip
FIRST = {"day": 1, "month": 12, "quarter": 4, "half": 2, "season": 4, "year": 1}
UNIT = st.sampled_from(UNITS)


@st.composite
def periods(draw: st.DrawFn) -> Period:
    unit = draw(UNIT)
    return Period(unit, draw(st.integers(FIRST.get(unit, 0), NUMBERS[unit])))


@given(period=periods())
def test_a_period_has_days_and_a_value_of_its_own(period: Period) -> None:
    covered = values.days(period)
    assert covered is not None
    first, last = covered
    assert first <= last
    value = values.write(period)
    assert value is not None
    assert values.read(value) == period


@given(period=periods())
def test_the_days_of_a_period_lie_in_it_and_those_beside_do_not(period: Period) -> None:
    covered = values.days(period)
    assert covered is not None
    first, last = covered
    assert values.containing(period.unit, first) == values.containing(period.unit, last) == period
    if period.unit == "weekend":
        return
    if first > D.min:
        assert values.containing(period.unit, first - dt.timedelta(1)) == values.shift(period, -1)
    if last < D.max:
        assert values.containing(period.unit, last + dt.timedelta(1)) == values.shift(period, 1)


@given(first=periods(), last=periods())
def test_an_interval_goes_forward(first: Period, last: Period) -> None:
    span = Interval(first, last)
    covered = values.days(span)
    begin, end = values.days(first), values.days(last)
    assert begin is not None
    assert end is not None
    assert covered == ((begin[0], end[1]) if begin[0] <= end[1] else None)
    value = values.write(span)
    assert (value is None) == (covered is None)
    if value:
        assert values.read(value) == span


@given(period=periods(), unit=UNIT)
def test_widened_it_holds_the_first_day(period: Period, unit: str) -> None:
    wide = values.widen(period, unit)
    covered = values.days(period)
    assert wide is not None
    assert covered is not None
    # The winter and the week of 1 January of the year 1 begin before there are days to name, the last ones end behind them.
    assume(1 < covered[0].year < 9999)
    around = values.days(wide)
    assert around is not None
    if unit != "weekend":
        assert around[0] <= covered[0] <= around[1]


def test_outside_of_the_calendar_there_is_nothing() -> None:
    for unit in UNITS:
        assert values.days(Period(unit, 10**9)) is None
        assert values.write(Period(unit, 10**9)) is None
        assert values.days(Period(unit, -(10**9))) is None


# ---------------------------------------------------------------------------------------------------------------- feasts
@pytest.mark.parametrize(
    ("rule", "day"),
    [
        ("12-24", D(2025, 12, 24)),
        ("easter+0", D(2025, 4, 20)),
        ("easter-48", D(2025, 3, 3)),
        ("easter+50", D(2025, 6, 9)),
        ("advent+0", D(2025, 11, 30)),
        ("advent-11", D(2025, 11, 19)),
        ("11-thu4", D(2025, 11, 27)),
        ("11-thu4+1", D(2025, 11, 28)),
        ("05-mon-1", D(2025, 5, 26)),
        ("02-29", None),
    ],
)
def test_the_day_of_a_feast(rule: str, day: D | None) -> None:
    assert holiday(rule, 2025) == day


def test_easter_is_that_of_the_gregorian_calendar() -> None:
    assert [holiday("easter+0", year) for year in (1818, 1954, 2000, 2024, 2038)] == [
        D(1818, 3, 22), D(1954, 4, 18), D(2000, 4, 23), D(2024, 3, 31), D(2038, 4, 25),
    ]  # fmt: skip
    assert holiday("easter+0", 1500) is None


@given(year=st.integers(1600, 4000))
def test_the_first_sunday_in_advent(year: int) -> None:
    first = holiday("advent+0", year)
    assert first is not None
    assert first.isoweekday() == 7
    assert D(year, 11, 27) <= first <= D(year, 12, 3)


@given(
    year=st.integers(1, 9998),
    month=st.integers(1, 12),
    weekday=st.integers(1, 7),
    number=st.sampled_from([1, 2, 3, 4, -1]),
)
def test_the_nth_weekday_of_a_month(year: int, month: int, weekday: int, number: int) -> None:
    found = nth_weekday(year, month, weekday, number)
    assert (found.month, found.isoweekday()) == (month, weekday)
    assert (found.day - 1) // 7 + 1 == number if number > 0 else (found + dt.timedelta(7)).month != month


@pytest.mark.parametrize("rule", ["", "christmas", "12-24-", "13-thu", "easter"])
def test_a_bad_rule_is_refused(rule: str) -> None:
    if rule == "easter":
        assert holiday(rule, 2025) == D(2025, 4, 20)
        return
    with pytest.raises(ValueError, match="no holiday rule"):
        holiday(rule, 2025)


@pytest.mark.parametrize("language", lang.CODES)
def test_every_feast_of_a_language_has_a_day(language: str) -> None:
    rules = lang.load(language).dates.categories["HOLIDAY"].values()
    assert [rule for rule in rules if holiday(rule, 2024) is None] == []
