"""Builders of dates that count from the reference date or from a date just named; see `slots`."""

from __future__ import annotations

from newsfacts.extractors.temporal.expressions import (
    Anchor,
    Lasting,
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


@builder
def relative(slots: Slots) -> list[Made]:
    """``SELECT`` (how many on) and ``UNIT``; a ``FORTNIGHT`` is two weeks. An ``ANAPHOR`` counts from a date just named."""
    unit = slots.get("UNIT")
    named = slots.has("ANAPHOR")
    offset = slots.get("ANAPHOR") if named else slots.get("SELECT")
    if unit == "fortnight":
        return made(Lasting("week", 2, 1 if offset > 0 else -1))
    if unit == "weekend" and not named:
        return made(Selected(Recurring("weekend", 0), offset))
    if unit == "day" and offset < 0 and not named:
        return [Made("N_DAY", Found(Nth("day", offset)))]  # the last day of something
    if unit == "season":
        return NOTHING
    # The next day, this day and, in a narrative, the next year count from the date just named.
    anchor: Anchor = "named" if named or unit == "day" else "context" if slots.has("THE") or not offset else "reference"
    return made(Relative(unit, offset, anchor))


@builder
def beginning(slots: Slots) -> list[Made]:
    """The new ``UNIT``: the one that begins or has just begun."""
    unit = slots.get("UNIT")
    return made(Relative(unit, 0, "beginning")) if unit in ("week", "month", "quarter", "year") else NOTHING


@builder
def ending(slots: Slots) -> list[Made]:
    """The old ``UNIT``: the one that ends or has just ended."""
    return made(Relative(slots.get("UNIT"), 0, "ending"))


@builder
def second_next(slots: Slots) -> list[Made]:
    """``UNIT``, ``WEEKDAY`` or ``MONTH`` after ``NEXT`` or before ``LAST``."""
    offset = 2 if slots.has("NEXT") else -2
    if slots.has("UNIT"):
        return made(Relative(slots.get("UNIT"), offset))
    kind = "weekday" if slots.has("WEEKDAY") else "month"
    return made(Selected(Recurring(kind, slots.get("WEEKDAY", "MONTH")), offset))


@builder
def beside(slots: Slots) -> list[Made]:
    """``UNIT`` before or after (``EARLIER``, ``LATER``) the date just named: *am Tag zuvor*."""
    return made(Relative(slots.get("UNIT"), slots.get("EARLIER", "LATER"), "named"))


@builder
def beside_or_clause(slots: Slots) -> list[Made]:
    """The same where it may be the day before something else, which follows: *the day before* (*the vote*)."""
    return made(Relative(slots.get("UNIT"), slots.get("EARLIER", "LATER"), "named"), weak="beside")


@builder
def unit_word(slots: Slots) -> list[Made]:
    """``UNIT_WORD``: unit, offset and anchor in one word: *Vorjahr*, *heuer*."""
    unit, offset, anchor = slots.get("UNIT_WORD").split()
    return made(Relative(unit, int(offset), anchor))


@builder
def compared(slots: Slots) -> list[Made]:
    """The ``PERIOD`` of a year (or ``UNIT``) before: *year-earlier period*, *Vorjahreszeitraum*; -1 or what SELECT says."""
    unit = slots.get("PERIOD")
    amounts = ((slots.get("UNIT") or "year", 1.0),)
    base = Relative(unit, 0, "named") if unit else None
    return made(Shifted(amounts, -1, base=base, anchor="named"))


@builder
def selected(slots: Slots) -> list[Made]:
    """``SELECT`` and ``MONTH``, ``WEEKDAY``, ``SEASON`` or ``HOLIDAY``; an ``ANAPHOR`` goes on from a date just named."""
    offset = slots.get("SELECT", "ANAPHOR")
    if slots.has("HOLIDAY"):
        of = Recurring("holiday", 0, rule=slots.get("HOLIDAY"))
    elif slots.has("MONTH"):
        of = Recurring("month", slots.get("MONTH"))
    elif slots.has("WEEKDAY"):
        of = Recurring("weekday", slots.get("WEEKDAY"))
    else:
        of = Recurring("season", slots.get("SEASON"))
    if slots.has("ANAPHOR"):
        return made(Selected(of, offset, "named") if offset else of)
    return made(Selected(of, offset))


@builder
def weekdays(slots: Slots) -> list[Made]:
    """``COUNT`` times ``WEEKDAYS`` ago (``AGO``) or from now: *two Sundays ago*."""
    count = int(slots.get("COUNT") or 0)
    offset = -count if slots.has("AGO") else count
    return made(Selected(Recurring("weekday", slots.get("WEEKDAYS")), offset)) if count else NOTHING


@builder
def daytime(slots: Slots) -> list[Made]:
    """A time of the day (``DAYTIME``) stands for its day: *that night*, *the next morning* (``ANAPHOR``, ``NEXT``)."""
    return made(Relative("day", slots.get("ANAPHOR", "NEXT"), "named"))


@builder
def day_word(slots: Slots) -> list[Made]:
    """``DAYWORD``: *today* 0, *gestern* -1, *am gestrigen Montag*; ``TODAY`` may mean these times."""
    if slots.has("TODAY"):
        return made(Relative("day", slots.get("TODAY")), weak="" if slots.get("TODAY") else "today")
    return made(Relative("day", slots.get("DAYWORD")))


@builder
def first_word(slots: Slots) -> list[Made]:
    """``DAYWORD`` with a capital, which is a noun (*Morgen*) unless a sentence begins with it."""
    return made(Relative("day", slots.get("DAYWORD")), weak="sentence start")


@builder
def from_reference(slots: Slots) -> list[Made]:
    """``QUANT`` and ``AGO`` (-1) or ``HENCE`` (+1); *in two weeks* (``WITHIN``) may be a length of time; ``ABOUT``."""
    sign = slots.get("AGO", "HENCE", "WITHIN")
    if slots.has("WITHIN") and any(unit == "hour" for unit, _ in _amounts(slots)):
        return NOTHING
    expression = Shifted(_amounts(slots), 1 if sign > 0 else -1)
    found = Found(expression, weak="in" if slots.has("WITHIN") else "", about=slots.has("ABOUT"))
    return [Made(category(expression), found)]


@builder
def from_named(slots: Slots) -> list[Made]:
    """``QUANT`` and ``EARLIER`` (-1) or ``LATER`` (+1), from a date just named."""
    return made(Shifted(_amounts(slots), slots.get("EARLIER", "LATER"), anchor="named"), weak="compared")


@builder
def from_named_or_clause(slots: Slots) -> list[Made]:
    """*A month before*, if nothing follows that it would be before."""
    return made(Shifted(_amounts(slots), slots.get("EARLIER"), anchor="named"), weak="beside")


@builder
def from_date(slots: Slots) -> list[Made]:
    """``QUANT`` before (``BEFORE``) or after (``AFTER``) the date ``WHOLE``."""
    sign = -1 if slots.has("BEFORE") else 1
    return made(Shifted(_amounts(slots), sign, base=slots.get("WHOLE").expression))


def _amounts(slots: Slots) -> tuple[tuple[str, float | None], ...]:
    """All ``QUANT`` together."""
    return tuple(amount for amounts in slots.all("QUANT") for amount in amounts)


@builder
def to_the_day(slots: Slots) -> list[Made]:
    """``QUANT`` ago, counted from a ``WHOLE`` day: *a year ago today*, *heute vor 25 Jahren*."""
    return made(Shifted(_amounts(slots), -1, base=slots.get("WHOLE").expression))


@builder
def lasting(slots: Slots) -> list[Made]:
    """``SELECT`` past (-1) or next (+1), ``COUNT`` and ``UNIT``."""
    select, count, unit = slots.get("SELECT"), slots.get("COUNT"), slots.get("UNIT")
    if unit in ("season", "weekend") or select == 0:
        return NOTHING
    if unit == "fortnight":
        unit, count = "week", None if count is None else count * 2
    return made(Lasting(unit, None if count is None else int(count), 1 if select > 0 else -1), weak="lasting")
