"""From what an expression says to the period it means."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from newsfacts.extractors.temporal import values
from newsfacts.extractors.temporal.expressions import (
    Around,
    Between,
    Expression,
    Fixed,
    Lasting,
    Nested,
    Nth,
    Recurring,
    Relative,
    Selected,
    Shifted,
    Unread,
)
from newsfacts.extractors.temporal.instances import choose, instances, pick, within
from newsfacts.extractors.temporal.setting import Setting
from newsfacts.extractors.temporal.values import Interval, Period, Span

_DAYS = {"day": 1, "week": 7}
_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
_LATEST_BY_DEFAULT = frozenset(("weekday", "quarter", "half", "decade", "year", "day"))
"""Kinds that mean the latest one where nothing else is said; the others mean the nearest."""


def resolve(expression: Expression, setting: Setting) -> Span | None:
    """The period or interval that an expression means; None where nothing anchors it."""
    try:
        return _RESOLVERS[type(expression)](expression, setting)
    except (ValueError, OverflowError):
        return None


# ------------------------------------------------------------------------------------------------------------- anchors
def _anchor(setting: Setting, unit: str, anchor: str, sign: int) -> Period | None:
    """The period, of `unit` or finer, that an expression counts from, onward or (`sign` below 0) backward."""
    reference = _reference(setting)
    if anchor == "named" or (anchor == "context" and setting.narrative):
        named = setting.named.latest(unit, -1 if setting.narrative else setting.near)
        if named and not (sign < 0 and reference and not setting.narrative and _after(named, reference)):
            return named
        if anchor == "named" and sign > 0 and (far := setting.named.latest(unit)):
            return far  # *later* is later than something that happened, however long ago the text said when
        if setting.narrative and setting.reference is None:
            return None
    return reference


def _reference(setting: Setting) -> Period | None:
    return values.day(setting.reference) if setting.reference else None


def _after(period: Period, reference: Period) -> bool:
    """Whether a period begins after the reference date, so that *the year before* it would be no comparison."""
    covered = values.days(period)
    return covered is not None and covered[0].toordinal() > reference.number


def _fixed(expression: Fixed, setting: Setting) -> Span | None:
    return expression.span


def _recurring(expression: Recurring, setting: Setting) -> Span | None:
    if setting.narrative:
        return _told(expression, setting)
    if setting.reference is None:
        return None
    if (told := _goes_on(expression, setting, setting.reference)) is not None:
        return told
    direction = setting.direction
    if direction == 0 and expression.kind in _LATEST_BY_DEFAULT and not expression.weekday:
        direction = -1
    if direction == 0 and expression.kind == "weekend":
        direction = 1
    if expression.kind == "decade":
        latest = choose(expression, setting.reference, -1)
        # "In the twenties there were …", said in the twenties, is a hundred years ago.
        still = latest == values.containing("decade", setting.reference) and setting.direction < 0
        return values.shift(latest, -10) if latest and still else latest
    return choose(expression, setting.reference, direction)


_NEXT_TO_YEAR = 12
"""Characters from the beginning of a sentence within which a year sets the scene for it."""


def _goes_on(expression: Recurring, setting: Setting, reference: dt.date) -> Span | None:
    """Where a text about another year goes on: *in summer 1989 … on 9 November*, *the first half of 2016 … the second*."""
    if expression.kind in ("quarter", "half"):
        before = setting.named.latest_of(expression.kind, setting.near)
        year = values.widen(before, "year") if before else None
        inside = within(expression, year) if year else None
        return inside if before and isinstance(inside, Period) and inside.number > before.number else None
    if expression.kind not in ("date", "month", "season", "holiday"):
        return None
    named = setting.named.latest_with_year(setting.sentence) or _story(setting, reference)
    year = values.widen(named[0], "year") if named else None
    if named is None or year is None or year.number == reference.year:
        return None
    if year.number > reference.year:  # plans go forward
        inside = within(expression, year)
        is_later = setting.direction >= 0 and named[0].unit != "year" and isinstance(inside, Period)
        return inside if is_later and _begins_behind(inside, named[0]) else None
    if setting.direction > 0:
        return None
    if named[1] < setting.sentence:
        told = _told(expression, setting)
        begun, since = values.days(told) if told else None, values.days(named[0])
        return told if begun and since and begun[0] >= since[0] else None
    sets_the_scene = named[0].unit != "year" or named[1] - setting.sentence <= _NEXT_TO_YEAR
    return _told(expression, setting) if sets_the_scene else None


LONG_AGO = 6
"""Years after which a date is more likely to begin a story than to be mentioned in one."""


def _story(setting: Setting, reference: dt.date) -> tuple[Period, int] | None:
    """The date of the sentence before, where that tells of years gone by: *in spring 1945 … In May …*"""
    named = setting.named.latest_with_year(setting.sentence_before) if setting.direction < 0 else None
    year = values.widen(named[0], "year") if named and named[0].unit != "year" else None
    return named if year and year.number <= reference.year - LONG_AGO else None


def _begins_behind(period: Span | None, other: Period) -> bool:
    """Whether a period begins when another one is over."""
    begun, over = values.days(period) if period else None, values.days(other)
    return begun is not None and over is not None and begun[0] > over[1]


def _told(expression: Recurring, setting: Setting) -> Span | None:
    """In a narrative: in the year, month or week just named, else nearest to the date just named."""
    named = setting.named.latest("century")
    if named is None or (
        setting.reference is None and expression.kind in ("weekday", "weekend") and named.unit != "day"
    ):
        return None
    if (inside := within(expression, named)) is not None:
        return inside
    covered = values.days(named)
    if covered is None:
        return None
    if expression.kind in ("weekday", "weekend"):
        return choose(expression, covered[0], 1)
    return choose(expression, covered[0], -1 if expression.kind in ("decade", "year") else 0)


def _relative(expression: Relative, setting: Setting) -> Span | None:
    if expression.anchor == "beginning":
        return _beginning(expression.unit, setting.reference)
    if expression.anchor == "ending":
        begun = _beginning(expression.unit, setting.reference)
        return values.shift(begun, -1) if begun else None
    base = _anchor(setting, expression.unit, expression.anchor, expression.offset)
    if (
        expression.anchor == "named"
        and (expression.unit, expression.offset) == ("day", 0)
        and base == _reference(setting)
    ):
        base = setting.named.latest("day", setting.near)  # *that day* is one that the text has named
    period = values.widen(base, expression.unit) if base else None
    return values.shift(period, expression.offset) if period else None


def _beginning(unit: str, near: dt.date | None) -> Period | None:
    """The period whose first day is nearest: *in the new year*."""
    if near is None:
        return None
    current = values.containing(unit, near)
    covered = values.days(current)
    if covered is None:
        return None
    begun, left = (near - covered[0]).days, (covered[1] - near).days
    return current if begun <= left else values.shift(current, 1)


def _selected(expression: Selected, setting: Setting) -> Span | None:
    anchor = _anchor(
        setting, "week" if expression.of.kind == "weekday" else "year", expression.anchor, expression.offset
    )
    covered = values.days(anchor) if anchor else None
    if covered is None:
        return None
    of, offset, near = expression.of, expression.offset, covered[0]
    known = instances(of, near)
    if offset == 0:
        if of.unit in ("day", "weekend"):
            return pick(known, near, -1 if setting.direction < 0 else 1)
        current = pick(known, near, 0)
        this_year = within(of, values.year(near.year))
        now = values.days(current) if current else None
        return current if now and now[0] <= near <= now[1] else this_year
    spans = [(period, *covered) for period in known if (covered := values.days(period))]
    if offset < 0:
        before = [period for period, _, last in spans if last < near]
        return before[offset] if len(before) >= -offset else None
    after = [period for period, first, _ in spans if first > near]
    return after[offset - 1] if len(after) >= offset else None


def _shifted(expression: Shifted, setting: Setting) -> Span | None:
    amounts = [(unit, count) for unit, count in expression.amounts if count is not None]
    if len(amounts) < len(expression.amounts):
        return None
    months, days, unit = _length(amounts)
    if expression.base is not None:
        base = resolve(expression.base, setting)
        if isinstance(base, Interval):
            base = base.last if expression.sign > 0 else base.first
        if base is None or (values.finer(unit, base.unit) and base.unit != "day"):
            return None
        return _move(base, months, days, expression.sign, base.unit)
    base = _anchor(setting, unit, expression.anchor, expression.sign)
    if base is None:
        return None
    # *A year earlier* than a quarter is that quarter of the year before.
    comparison = expression.anchor == "named" and months == 12 and base.unit in ("month", "quarter", "half")
    return _move(base, months, days, expression.sign, base.unit if comparison else unit)


def _length(amounts: list[tuple[str, float]]) -> tuple[int, int, str]:
    """Months, days and the finest unit of a length of time; a part of a unit counts in the next finer one."""
    months = days = 0.0
    units = []
    for unit, count in amounts:
        if unit in _MONTHS:
            months += count * _MONTHS[unit]
            if count != int(count):
                unit = "month" if unit in ("quarter", "half", "year") else "year"
            units.append("year" if unit in ("decade", "century") else unit)
        else:
            days += count * _DAYS.get(unit, 1 / 24)
            units.append("day" if count != int(count) else unit if unit in _DAYS else "day")
    return round(months), round(days), min(units, key=values.UNITS.index)


def _move(base: Period, months: int, days: int, sign: int, unit: str) -> Period | None:
    """The period of `unit` that lies a length of time away from the beginning of `base`."""
    if base.unit == "year" and unit == "year" and not days:
        return values.shift(base, sign * months // 12)
    covered = values.days(base)
    if covered is None:
        return None
    index = covered[0].year * 12 + covered[0].month - 1 + sign * months
    first = dt.date(index // 12, index % 12 + 1, 1)
    last_day = values.days(values.containing("month", first))
    day = min(covered[0].day, last_day[1].day if last_day else 28)
    return values.containing(unit, first.replace(day=day) + dt.timedelta(sign * days))


def _nested(expression: Nested, setting: Setting) -> Span | None:
    outer = resolve(expression.outer, setting)
    if isinstance(outer, Interval):
        return outer  # no more is known of a fiscal year's quarter than that it lies in there
    return within(expression.inner, outer) if outer else None


def _between(expression: Between, setting: Setting) -> Span | None:
    first, last = expression.first, expression.last
    end = resolve(last, setting)
    begin = resolve(first, setting)
    if isinstance(first, Recurring) and isinstance(end, Period):
        begin = _near(first, end, -1) or begin
    elif isinstance(last, Recurring) and isinstance(begin, Period):
        end = _near(last, begin, 1) or end
    if not isinstance(begin, Period) or not isinstance(end, Period):
        return None
    span = Interval(begin, end)
    if values.days(span) is None:
        return None
    return begin if begin == end else span


def _near(of: Recurring, other: Period, direction: int) -> Period | None:
    """The last one that begins no later than the other end, or the first one that ends no earlier."""
    covered = values.days(other)
    if covered is None:
        return None
    others = [period for period in instances(of, covered[0]) if period != other]
    return pick(others, covered[0] if direction < 0 else covered[1], direction)


def _lasting(expression: Lasting, setting: Setting) -> Span | None:
    near, count, sign = setting.reference, expression.count, expression.sign
    if near is None or not count:
        return None
    if expression.unit in ("quarter", "half"):
        ends = [values.shift(values.containing(expression.unit, near), sign * step) for step in (1, count)]
    elif expression.unit in ("year", "decade", "century"):
        years = count * (_MONTHS[expression.unit] // 12)
        ends = [values.shift(values.year(near.year), sign * step) for step in (0, years)]
    else:
        months, days, _ = _length([(expression.unit, count)])
        today = values.day(near)
        ends = [values.shift(today, sign)]
        if far := _move(today, months, days, sign, "day"):
            ends.append(far)
    first, last = sorted(ends)
    return first if first == last else Interval(first, last)


def _around(expression: Around, setting: Setting) -> Span | None:
    of = resolve(expression.of, setting)
    return values.widen(of, expression.unit) if isinstance(of, Period) else None


_RESOLVERS: dict[type, Callable[..., Span | None]] = {
    Fixed: _fixed,
    Recurring: _recurring,
    Relative: _relative,
    Selected: _selected,
    Shifted: _shifted,
    Nested: _nested,
    Between: _between,
    Lasting: _lasting,
    Around: _around,
    Nth: lambda expression, setting: None,
    Unread: lambda expression, setting: None,
}
