"""Builders of numbers and of dates that stand on the calendar; see `slots`."""

from __future__ import annotations

from dataclasses import replace

from newsfacts.extractors.facts import DatePart
from newsfacts.extractors.temporal import values
from newsfacts.extractors.temporal.expressions import (
    Between,
    Expression,
    Fixed,
    Nested,
    Nth,
    Recurring,
    Relative,
    Unread,
)
from newsfacts.extractors.temporal.numeric import FIRST_YEAR, LAST_YEAR, decade, years
from newsfacts.extractors.temporal.slots import (
    NOTHING,
    Found,
    Made,
    Slots,
    builder,
    made,
    weekday_of,
    year_of,
)
from newsfacts.extractors.temporal.values import Period

_LAST_DAY = 31


@builder
def number(slots: Slots) -> list[Made]:
    """The sum of all ``PART_OF_NUMBER``."""
    return [Made("NUM", sum(slots.all("PART_OF_NUMBER")))]


@builder
def ordinal(slots: Slots) -> list[Made]:
    """The sum of all ``PART_OF_NUMBER``, as ``ORD``."""
    return [Made("ORD", sum(slots.all("PART_OF_NUMBER")))]


@builder
def spoken_year(slots: Slots) -> list[Made]:
    """A year in words: ``HUNDREDS`` (nineteen) or ``THOUSANDS`` (two), and the sum of ``PART_OF_NUMBER`` (eighty-six)."""
    value = (slots.get("HUNDREDS") or 0) * 100 + (slots.get("THOUSANDS") or 0) * 1000 + sum(slots.all("PART_OF_NUMBER"))
    return [Made("YEAR4", value)] if FIRST_YEAR <= value <= LAST_YEAR else NOTHING


@builder
def short_year(slots: Slots) -> list[Made]:
    """Two ``DIGITS`` with an ``APOSTROPHE`` glued to them: *'98*."""
    (_, apostrophe_end), (start, end) = slots.span("APOSTROPHE"), slots.span("DIGITS")
    if apostrophe_end != start or end - start != 2:
        return NOTHING
    return [Made("R_YEAR", Found(Recurring("year", slots.get("DIGITS")), weak="short year"))]


@builder
def dotted(slots: Slots) -> list[Made]:
    """A short name of a month (``MONTH``) or weekday (``WEEKDAY``) with its full stop."""
    name = "MONTH" if slots.has("MONTH") else "WEEKDAY"
    return [Made(f"{name}_DOTTED", slots.get(name))]


@builder
def ordinal_digits(slots: Slots) -> list[Made]:
    """``DIGITS`` with a full stop (``DOT``) glued to them, as an ordinal."""
    return [Made("ORDNUM", slots.get("DIGITS"))] if slots.span("DIGITS")[1] == slots.span("DOT")[0] else NOTHING


@builder
def quantity(slots: Slots) -> list[Made]:
    """``COUNT`` (None where vague) and ``UNIT``; ``HALF`` is added."""
    count, unit = slots.get("COUNT"), slots.get("UNIT")
    if count is not None or not slots.has("COUNT"):
        count = (count or 0) + sum(slots.all("HALF"))
    if unit == "fortnight":
        return [Made("QUANT", (("week", None if count is None else count * 2),))]
    if unit in ("weekend", "season", "half"):
        return NOTHING
    return [Made("QUANT", ((unit, count),))]


@builder
def date(slots: Slots) -> list[Made]:
    """``DAY`` and ``MONTH``, with ``YEAR`` and ``WEEKDAY`` (``SHORT`` for an abbreviated one) where the text has them."""
    day, month, year = slots.get("DAY"), slots.get("MONTH"), year_of(slots)
    if not values.date_of(2024 if year is None else year, month, day):
        return [Made("NODATE", None)]
    if year is None:
        return made(Recurring("date", day, month, weekday_of(slots)))
    found = values.date_of(year, month, day)
    if found is None or (slots.has("SHORT") and (found.number - 1) % 7 + 1 != slots.get("SHORT")):
        return NOTHING
    return made(Fixed(found))


@builder
def date_list(slots: Slots) -> list[Made]:
    """Two or more days (``DAY``, ``LAST``) of one ``MONTH`` that stands before them, with ``YEAR``: *June 10 and 11*."""
    numbers, month, year = slots.all("DAY", "LAST"), slots.get("MONTH"), year_of(slots)
    if numbers != sorted(set(numbers)) or not values.date_of(2024 if year is None else year, month, numbers[-1]):
        return NOTHING
    places = slots.places("DAY", "LAST")
    places = [(slots.span("MONTH")[0], places[0][1]), *places[1:-1], slots.span("LAST", "YEAR")]
    tokens: list[Made] = []
    for day, place in zip(numbers, places, strict=True):
        expression: Expression = Recurring("date", day, month)
        if year is not None:
            expression = Nested(Recurring("date", day, month), Fixed(values.year(year)))
        elif day > numbers[0]:
            expression = Nested(Recurring("day", day), Relative("month", 0, "named"))
        # A last number without a year may count what follows.
        weak = "days" if year is None and day == numbers[-1] else ""
        tokens += made(expression, weak=weak, span=place)
    return tokens


@builder
def days(slots: Slots) -> list[Made]:
    """From ``DAY`` to ``LAST_DAY`` of one ``MONTH`` (or a pair of both, ``NDAYS``), with ``YEAR`` and ``WEEKDAY``."""
    first, last = slots.get("NDAYS") or (slots.get("DAY"), slots.get("LAST_DAY"))
    month, year = slots.get("MONTH"), year_of(slots)
    if not (first < last and values.date_of(2024 if year is None else year, month, last)):
        return NOTHING
    begin, end = (Recurring("date", number, month) for number in (first, last))
    whole = None if year is None else Fixed(values.year(year))
    span = slots.span("WEEKDAY", "SHORT", "DAY", "LAST_DAY", "NDAYS", "MONTH", "YEAR")
    return made(Between(begin, end) if whole is None else Between(Nested(begin, whole), Nested(end, whole)), span=span)


@builder
def month(slots: Slots) -> list[Made]:
    """``MONTH``, with ``YEAR``; alone a ``WEAK_MONTH`` needs more signs that it is one, a ``SHORT_MONTH`` still more."""
    number, year = slots.get("MONTH", "WEAK_MONTH", "SHORT_MONTH"), year_of(slots)
    if year is not None:
        return made(Fixed(values.month(year, number)))
    return made(
        Recurring("month", number),
        weak="month" if slots.has("WEAK_MONTH") else "short month" if slots.has("SHORT_MONTH") else "",
    )


@builder
def weekday(slots: Slots) -> list[Made]:
    """A ``WEEKDAY``."""
    return made(Recurring("weekday", slots.get("WEEKDAY")), weak="weekday")


@builder
def day(slots: Slots) -> list[Made]:
    """The ``DAY`` of a month that goes without saying, with its ``WEEKDAY``; alone it needs more signs."""
    if slots.get("DAY") > _LAST_DAY:
        return NOTHING
    return made(Recurring("day", slots.get("DAY"), weekday=weekday_of(slots)), weak="" if weekday_of(slots) else "day")


@builder
def quarter(slots: Slots) -> list[Made]:
    """``NUMBER`` or ``QUARTER`` 1 to 4, with ``YEAR``."""
    return _of_year("quarter", slots.get("NUMBER", "QUARTER"), 4, year_of(slots))


@builder
def quarter_by_month(slots: Slots) -> list[Made]:
    """The quarter that ends with ``MONTH``, with ``YEAR``: *the June quarter*."""
    last_of_quarter, rest = divmod(slots.get("MONTH"), 3)
    return NOTHING if rest else _of_year("quarter", last_of_quarter, 4, year_of(slots))


@builder
def quarter_by_months(slots: Slots) -> list[Made]:
    """The months ``MONTH`` to ``LAST_MONTH``, with ``YEAR``: *the April-June quarter*."""
    last_of_quarter, rest = divmod(slots.get("LAST_MONTH"), 3)
    is_quarter = not rest and slots.get("LAST_MONTH") == slots.get("MONTH") + 2
    return _of_year("quarter", last_of_quarter, 4, year_of(slots)) if is_quarter else NOTHING


@builder
def half(slots: Slots) -> list[Made]:
    """``NUMBER`` or ``HALFYEAR`` 1 or 2, with ``YEAR``; ``LOOSE`` may be the half of a game."""
    found = _of_year("half", slots.get("NUMBER", "HALFYEAR"), 2, year_of(slots))
    return [token._replace(value=replace(token.value, weak="half")) for token in found] if slots.has("LOOSE") else found


@builder
def half_code(slots: Slots) -> list[Made]:
    """``HALFYEAR`` as a code without a year (*H1*), which may code something else."""
    return made(Recurring("half", slots.get("HALFYEAR")), weak="season")


@builder
def half_noun(slots: Slots) -> list[Made]:
    """The ``NUMBER``-th half of something that has to follow."""
    return made(Recurring("half", slots.get("NUMBER")), weak="half of") if slots.get("NUMBER") in (1, 2) else NOTHING


def _of_year(unit: str, number: int, per_year: int, year: int | None) -> list[Made]:
    if number == -1:
        number = per_year
    if not 1 <= number <= per_year:
        return NOTHING
    if year is None:
        return made(Recurring(unit, number))
    return made(Fixed(Period(unit, year * per_year + number - 1)))


@builder
def half_month(slots: Slots) -> list[Made]:
    """The ``NUMBER``-th half of ``MONTH``: its start or end."""
    number = slots.get("NUMBER")
    part: DatePart = "start" if number == 1 else "end"
    return made(Recurring("month", slots.get("MONTH")), part=part) if number in (1, 2) else NOTHING


@builder
def week_of_month(slots: Slots) -> list[Made]:
    """The ``NUMBER``-th week (weekend) of ``MONTH`` (``WEEKEND``), the last one for -1."""
    unit = "weekend" if slots.has("WEEKEND") else "week"
    return made(Nested(Nth(unit, slots.get("NUMBER")), Recurring("month", slots.get("MONTH", "WEEKEND"))))


@builder
def season(slots: Slots) -> list[Made]:
    """``SEASON`` 0 (spring) to 3, with ``YEAR`` or, for a winter, ``NYEARS``; alone it needs more signs."""
    number, year = slots.get("SEASON"), year_of(slots)
    if year is None and (pair := slots.get("NYEARS", "NSEASON")):
        year = pair[0]
    if year is None:
        return made(Recurring("season", number), weak="season")
    return made(Fixed(Period("season", year * 4 + number)))


@builder
def week(slots: Slots) -> list[Made]:
    """``NUMBER`` of an ISO week, with ``YEAR``."""
    number, year = slots.get("NUMBER"), year_of(slots)
    if not 1 <= number <= 53:
        return NOTHING
    inner = Recurring("week", number)
    return made(inner if year is None else Nested(inner, Fixed(values.year(year))))


@builder
def year(slots: Slots) -> list[Made]:
    """A ``YEAR`` that the words around it show to be one, or a bare number (``YEAR4``) that may be one."""
    number = slots.get("YEAR4") if slots.has("YEAR4") else year_of(slots)
    if number is None:
        return NOTHING
    return made(Fixed(values.year(number)), weak="year" if slots.has("YEAR4") else "")


@builder
def named_year(slots: Slots) -> list[Made]:
    """A ``YEAR`` behind the word for it, which stays outside."""
    number = year_of(slots)
    return made(Fixed(values.year(number)), span=slots.span("YEAR")) if number is not None else NOTHING


@builder
def year_before_christ(slots: Slots) -> list[Made]:
    """``NUMBER`` counted back from the era, its year."""
    return made(Fixed(values.year(-slots.get("NUMBER")))) if slots.get("NUMBER") else NOTHING


@builder
def early_year(slots: Slots) -> list[Made]:
    """``NUMBER`` of a year that an era or the word *year* shows to be one, however small."""
    return made(Fixed(values.year(slots.get("NUMBER")))) if slots.get("NUMBER") else NOTHING


@builder
def year_range(slots: Slots) -> list[Made]:
    """``NYEARS``: two years written as one number; alone it needs more signs where it could be a sum or a score."""
    return made(years(*slots.get("NYEARS", "NSEASON")), weak="" if slots.has("FISCAL") else "years")


@builder
def year_pair(slots: Slots) -> list[Made]:
    """``YEAR4`` and the two ``DIGITS`` of the year behind it, set apart: *2015 / 16*."""
    first, digits = slots.get("YEAR4", "FISCAL_YEAR"), slots.get("DIGITS")
    return (
        made(years(first, first + 1), weak="" if slots.has("FISCAL") else "years")
        if digits == (first + 1) % 100
        else NOTHING
    )


@builder
def named_decade(slots: Slots) -> list[Made]:
    """``DECADE`` or ``DIGITS``, or ``DECADE_NAME`` (*nineties*: 9) with or without ``HUNDREDS`` (*nineteen*)."""
    if slots.has("DECADE"):
        expression = slots.get("DECADE")
    elif (digits := slots.get("DIGITS")) is not None:
        expression = decade(digits, 4 if digits > 99 else 2)
    elif slots.has("HUNDREDS"):
        expression = decade(slots.get("HUNDREDS") * 100 + slots.get("DECADE_NAME") * 10)
    else:
        expression = decade(slots.get("DECADE_NAME") * 10, 2)
    return made(expression, weak="decade" if isinstance(expression, Recurring) else "")


@builder
def full_decade(slots: Slots) -> list[Made]:
    """The same with the word for years: there is nothing doubtful about it."""
    return [token._replace(value=replace(token.value, weak="")) for token in named_decade(slots)]


@builder
def century(slots: Slots) -> list[Made]:
    """The ``NUMBER``-th century, or the one ``BEFORE_CHRIST``."""
    number = slots.get("NUMBER")
    if slots.has("BEFORE_CHRIST"):
        return made(Fixed(Period("century", -number))) if 1 <= number <= 99 else NOTHING
    return made(Fixed(Period("century", number - 1))) if 1 <= number <= 22 else NOTHING


@builder
def numbered_pair(slots: Slots) -> list[Made]:
    """Two of a kind, ``FIRST`` and ``SECOND`` of ``KIND`` (century, quarter, half), with ``YEAR``; with ``TO`` an interval."""
    kind, year = slots.get("KIND"), year_of(slots)
    ends: list[Expression] = []
    for number in slots.all("FIRST", "SECOND"):
        if kind == "century":
            ends.append(Fixed(Period("century", number - 1)))
        elif not 1 <= number <= (4 if kind == "quarter" else 2):
            return NOTHING
        else:
            inner = Recurring(kind, number)
            ends.append(inner if year is None else Nested(inner, Fixed(values.year(year))))
    if slots.has("TO"):
        return made(Between(ends[0], ends[1]))
    return made(ends[0], span=slots.span("FIRST")) + made(ends[1], span=slots.span("SECOND", "KIND", "YEAR"))


@builder
def numeric(slots: Slots) -> list[Made]:
    """``NDATE``, ``NMONTH``, ``NQUARTER``, ``NRANGE``; ``NDAYMONTH`` (``WEAK_DAYMONTH`` needs more signs); ``WEEKDAY``."""
    expression = slots.get("NDATE", "NMONTH", "NQUARTER", "NRANGE", "NDAYMONTH", "WEAK_DAYMONTH")
    if isinstance(expression, Recurring) and weekday_of(slots):
        expression = replace(expression, weekday=weekday_of(slots))
    return made(expression, weak="day and month" if slots.has("WEAK_DAYMONTH") else "")


@builder
def numeric_with_year(slots: Slots) -> list[Made]:
    """``NDAYMONTH`` and ``YEAR`` apart: *12.11. 2025*."""
    return made(Nested(slots.get("NDAYMONTH"), Fixed(values.year(year_of(slots) or 0))))


@builder
def numeric_range(slots: Slots) -> list[Made]:
    """``NRANGE`` of days without a year, and the ``YEAR`` behind: *5/1-5/7, 2020*."""
    found, whole = slots.get("NRANGE"), Fixed(values.year(year_of(slots) or 0))
    if not isinstance(found.first, Recurring) or not isinstance(found.last, Recurring):
        return NOTHING
    return made(Between(Nested(found.first, whole), Nested(found.last, whole)))


@builder
def numeric_month(slots: Slots) -> list[Made]:
    """``MONTH_NUMBER`` and ``YEAR`` in digits, set apart: *11 / 2016*."""
    return made(Fixed(values.month(year_of(slots) or 0, slots.get("MONTH_NUMBER"))))


@builder
def day_and_month(slots: Slots) -> list[Made]:
    """``DAY`` and ``MONTH_NUMBER``, both in digits or as ordinals: *14. 10.*, *siebter vierter*."""
    if not values.date_of(2024, slots.get("MONTH_NUMBER"), slots.get("DAY")):
        return NOTHING
    expression = Recurring("date", slots.get("DAY"), slots.get("MONTH_NUMBER"), weekday_of(slots))
    return made(expression, weak="" if weekday_of(slots) else "day and month")


@builder
def numeric_days(slots: Slots) -> list[Made]:
    """From ``DAY`` to ``LAST``, a date in digits: *14. bis 20.07.*"""
    return made(Between(Recurring("day", slots.get("DAY")), slots.get("LAST")))


@builder
def any_order(slots: Slots) -> list[Made]:
    """Day, month and year in an order that no rule knows."""
    return made(Unread())


@builder
def holiday(slots: Slots) -> list[Made]:
    """``HOLIDAY`` by its rule, with ``YEAR``."""
    expression = Recurring("holiday", 0, rule=slots.get("HOLIDAY"))
    year = year_of(slots)
    return made(expression if year is None else Nested(expression, Fixed(values.year(year))))
