"""Builders of dates that are made of dates; see `slots`."""

from __future__ import annotations

from dataclasses import replace

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
)
from newsfacts.extractors.temporal.slots import (
    NOTHING,
    Found,
    Made,
    Slots,
    builder,
    category,
    made,
)
from newsfacts.extractors.temporal.values import UNITS, Interval, Period

_ANY_YEAR = 2023
"""Not a leap year."""

_CYCLE = {
    **dict.fromkeys(("month", "date", "quarter", "half", "season", "week", "holiday"), "year"),
    "weekday": "week",
    "weekend": "week",
    "day": "month",
    "decade": "century",
}
"""What a `Recurring` comes back in, by kind."""


_RANGE_WEAK = {"day": "day", "year": "years"}
"""What makes a range doubtful whose ends are both doubtful, by what makes them so."""
_MONTHS_OF = {"quarter": 3, "half": 6, "year": 12}
_DAYS_OF = {"week": 7}


@builder
def bare(slots: Slots) -> list[Made]:
    """``UNIT`` with nothing but its article."""
    unit = slots.get("UNIT")
    return [Made(f"B_{unit.upper()}", Found(Relative(unit, 0, "context")))] if unit in UNITS else NOTHING


@builder
def nth(slots: Slots) -> list[Made]:
    """``NUMBER`` (``BACKWARDS`` from behind) of ``UNIT`` or ``WEEKDAY``; with ``COUNT`` so many of them."""
    unit, weekday_number, count = slots.get("UNIT"), slots.get("WEEKDAY") or 0, slots.get("COUNT")
    number = -slots.get("BACKWARDS") if slots.has("BACKWARDS") else slots.get("NUMBER")
    if (slots.has("COUNT") and not count) or (unit is not None and unit not in UNITS):
        return NOTHING
    found = Nth("day" if weekday_number else unit, number, weekday_number, int(count or 0))
    return [Made(f"N_{found.unit.upper()}", Found(found))]


@builder
def nested(slots: Slots) -> list[Made]:
    """``INNER`` in ``OUTER``, where the one can be in the other."""
    outer: Found = slots.get("OUTER")
    inner: Found = (
        slots.get("INNER", "DAY")
        if not isinstance(slots.get("DAY"), int)
        else Found(Recurring("day", slots.get("DAY")))
    )
    expression = _last_of(inner.expression)
    if not isinstance(expression, Recurring | Nth) or not _fits(expression, outer.expression):
        return NOTHING
    return made(Nested(expression, outer.expression), part=inner.part)


def _last_of(expression: Expression) -> Expression:
    """*Last week*, *last Monday*, *the last two days* as they are meant in something larger."""
    if isinstance(expression, Relative) and expression.offset == -1 and expression.anchor != "named":
        return Nth(expression.unit, -1)
    if isinstance(expression, Selected) and expression.offset == -1 and expression.of.kind == "weekday":
        return Nth("day", -1, expression.of.number)
    if isinstance(expression, Lasting) and expression.count:
        return Nth(expression.unit, expression.sign, count=expression.count)
    return expression


def _fits(inner: Expression, outer: Expression) -> bool:
    if isinstance(outer, Between) or (isinstance(outer, Fixed) and isinstance(outer.span, Interval)):
        # A quarter of a fiscal year over two calendar years: which months it has, only the company knows.
        return outer.unit == "year" and isinstance(inner, Recurring) and inner.kind in ("quarter", "half")
    if isinstance(inner, Recurring):
        return _CYCLE.get(inner.kind) == outer.unit
    return isinstance(inner, Nth) and outer.unit in UNITS and values.finer(inner.unit, outer.unit)


@builder
def first_units(slots: Slots) -> list[Made]:
    """The first so many units of a year that goes without saying: *in the first nine months*."""
    found = slots.get("INNER").expression
    if not (isinstance(found, Nth) and found.count and found.unit in ("month", "quarter")):
        return NOTHING
    return made(Nested(found, Relative("year", 0)), weak="first units")


@builder
def part(slots: Slots) -> list[Made]:
    """``PART`` (start, mid, end; none for the rest of something) of ``WHOLE``, or of this ``UNIT`` (*year-end*: the year).

    With ``THE`` a bare year or month belongs to a noun behind it: *the start of the 2012 season*."""
    found: Found | None = slots.get("WHOLE")
    if found and slots.has("THE") and (found.weak in ("year", "years") or _is_month(found.expression)):
        return NOTHING
    if found is None:
        return made(Relative(slots.get("UNIT") or "year", 0, "context"), part=slots.get("PART"), weak="part")
    if found.weak == "year" and not slots.get("PART") and not slots.has("DET"):
        return NOTHING  # "900 Millionen 2027 und den Rest 2028"
    whole = replace(found, part=slots.get("PART"), weak="part of decade" if found.weak == "decade" else "")
    return [Made(category(found.expression), whole)]


def _is_month(expression: Expression) -> bool:
    return expression.unit == "month" and isinstance(expression, Recurring | Fixed)


@builder
def part_word(slots: Slots) -> list[Made]:
    """``PART_WORD``: unit and part in one word (*Jahresende*), of a ``WHOLE`` or of the present one."""
    unit, name = slots.get("PART_WORD").split()
    found: Found | None = slots.get("WHOLE")
    if found is None:
        return made(Relative(unit, 0, "context"), part=name)
    return [Made(category(found.expression), replace(found, part=name, weak=""))]


@builder
def weekend(slots: Slots) -> list[Made]:
    """A weekend with nothing beside it, which a preposition has to show to be a date."""
    return made(Recurring("weekend", 0), weak="weekend")


@builder
def half_of(slots: Slots) -> list[Made]:
    """The first or second ``HALF`` of a ``WHOLE``: its start or end, in a year a half."""
    found: Found = slots.get("WHOLE")
    number = slots.get("HALF").expression.number
    if found.expression.unit == "year":
        return made(Nested(Recurring("half", number), found.expression))
    return [Made(category(found.expression), replace(found, part="start" if number == 1 else "end"))]


@builder
def around(slots: Slots) -> list[Made]:
    """The ``UNIT`` (or that of ``BARE``, with its article) in which ``WHOLE`` lies."""
    found: Found = slots.get("WHOLE")
    unit = slots.get("UNIT") or slots.get("BARE").expression.unit
    return made(Around(unit, found.expression)) if values.finer(found.expression.unit, unit) else NOTHING


@builder
def between(slots: Slots) -> list[Made]:
    """From ``FIRST`` to ``LAST``, which are of one unit where but a ``DASH`` stands between them, or to ``NOW``."""
    first = slots.get("FIRST").expression
    last = Relative("day", 0) if slots.has("NOW") else slots.get("LAST").expression
    if isinstance(first, Recurring) and first.kind == "day" and last.unit != "day":
        return NOTHING
    if slots.has("DASH") and (first.unit != last.unit or not _written_alike(first, last)):
        return NOTHING
    if isinstance(first, Fixed) and isinstance(last, Fixed) and not _in_order(first, last):
        return NOTHING
    weak = _RANGE_WEAK.get(" ".join({found.weak for found in slots.all("FIRST", "LAST")}), "")
    return made(Between(first, last), weak=weak, span=slots.span("FIRST", "LAST", "NOW"))


@builder
def from_now(slots: Slots) -> list[Made]:
    """From today (``NOW``) to ``LAST``."""
    return made(Between(Relative("day", 0), slots.get("LAST").expression), span=slots.span("NOW", "LAST"))


def _written_alike(first: Expression, last: Expression) -> bool:
    """Whether both are calendar dates: *12 May - today* is a dateline with what follows it."""
    return all(isinstance(end, Fixed | Recurring | Nested) for end in (first, last))


def _in_order(first: Fixed, last: Fixed) -> bool:
    if not isinstance(first.span, Period) or not isinstance(last.span, Period):
        return False
    if first.unit == last.unit:
        return first.span.number < last.span.number
    return values.days(Interval(first.span, last.span)) is not None


@builder
def shared(slots: Slots) -> list[Made]:
    """*3. und 4. Mai*: a ``DAY``, or something that comes back (``INNER``), shares the month or year of ``WITH``."""
    found: Found = slots.get("WITH")
    whole = found.expression
    beside = Made(category(whole), found, slots.span("WITH"))

    def in_order(tokens: list[Made]) -> list[Made]:
        return sorted([*tokens, beside], key=lambda token: token.span or (0, 0))

    if slots.has("DAY"):
        firsts: list[Expression]
        numbers = [_number(day) for day in slots.all("DAY")]
        if isinstance(whole, Recurring) and whole.kind == "date":
            firsts = [Recurring("date", number, whole.month) for number in numbers]
        elif isinstance(whole, Fixed) and isinstance(whole.span, Period) and whole.unit == "day":
            outer = values.widen(whole.span, "month")
            if outer is None:
                return NOTHING
            firsts = [Nested(Recurring("day", number), Fixed(outer)) for number in numbers]
        else:
            return NOTHING
        places = slots.places("DAY")
        return in_order(
            [Made(category(first), Found(first), place) for first, place in zip(firsts, places, strict=True)]
        )
    inner: Found = slots.get("INNER")
    if isinstance(whole, Selected):  # next Monday or Tuesday
        if not isinstance(inner.expression, Recurring) or inner.expression.kind != whole.of.kind:
            return NOTHING
        also = replace(inner, expression=Selected(inner.expression, 1, "named"))
        return in_order([Made(category(also.expression), also, slots.span("INNER"))])
    outer_year = _outer_year(whole)
    if outer_year is None or not isinstance(inner.expression, Recurring) or _CYCLE.get(inner.expression.kind) != "year":
        return NOTHING
    nested_inner = replace(inner, expression=Nested(inner.expression, outer_year), weak="")
    return in_order([Made(category(nested_inner.expression), nested_inner, slots.span("INNER"))])


def _number(day: Found | int) -> int:
    """The number of a day that has been read as a day already, or that is a number still."""
    if isinstance(day, int):
        return day
    return day.expression.number if isinstance(day.expression, Recurring) else 0


def _outer_year(whole: Expression) -> Expression | None:
    if isinstance(whole, Nested):
        return whole.outer
    if isinstance(whole, Fixed) and isinstance(whole.span, Period) and whole.unit != "year":
        outer = values.widen(whole.span, "year")
        return Fixed(outer) if outer else None
    return None


@builder
def whole_range(slots: Slots) -> list[Made]:
    """A ``RANGE`` with the word for it: *the April-June quarter*."""
    return [Made("T_RANGE", slots.get("RANGE"))]


@builder
def counted(slots: Slots) -> list[Made]:
    """*the three months to September*: ``QUANT`` of months that end with ``LAST``, a month or its last day; of
    weeks that end with a day."""
    ((unit, count), *more) = slots.get("QUANT")
    if count is None or unit not in ("week", "month") or count < 2 or more:
        return NOTHING
    return _ending_with(slots, "month", int(count)) if unit == "month" else _ending_with(slots, "day", int(count) * 7)


@builder
def ended(slots: Slots) -> list[Made]:
    """*The quarter ended Dec. 31*: ``UNIT`` (or that of ``BARE``, with its article) that ends with ``LAST``."""
    unit = slots.get("UNIT") or slots.get("BARE").expression.unit
    length = ("day", _DAYS_OF[unit]) if unit in _DAYS_OF else ("month", _MONTHS_OF[unit])
    return _ending_with(slots, *length)


def _ending_with(slots: Slots, unit: str, count: int) -> list[Made]:
    """So many months up to and with a month or its last day, or so many days up to and with a day (``LAST``); an
    ``ENDED`` of -1 says that they are over."""
    last: Expression | None = slots.get("LAST").expression
    if unit == "month" and last:
        last = _month_ending(last)
    if last is None or last.unit != unit:
        return NOTHING
    if slots.get("ENDED") == -1 and isinstance(last, Recurring):
        last = Selected(last, -1)
    return made(Between(Shifted(((unit, count - 1),), -1, base=last), last))


def _month_ending(expression: Expression) -> Expression | None:
    """The month, where the expression is a month or the last day of one."""
    if expression.unit == "month":
        return expression
    if isinstance(expression, Recurring) and expression.kind == "date":
        last = values.days(values.month(_ANY_YEAR, expression.month))
        is_end = last is not None and (
            expression.number == last[1].day or (expression.month, expression.number) == (2, 29)
        )
        return Recurring("month", expression.month) if is_end else None
    if isinstance(expression, Fixed) and isinstance(expression.span, Period) and expression.span.unit == "day":
        month = values.widen(expression.span, "month")
        covered = values.days(month) if month else None
        return Fixed(month) if month and covered and values.day(covered[1]) == expression.span else None
    return None
