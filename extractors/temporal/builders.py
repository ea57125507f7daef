"""What the rules of a grammar build of the words that they have met.

A builder reads **slots**, the meanings of the words by the names that stand in the template, and returns what it made: no
tokens where the words do not fit (the next rule is tried), else tokens of the categories below, for the next layer.

====================  ==================================================================================================
``NUM``, ``ORD``      a number, an ordinal number
``MONTH_DOTTED``      a short name of a month with its full stop; ``WEEKDAY_DOTTED`` that of a weekday
``QUANT``             lengths of time: *two weeks and a day*
``R_MONTH`` …         something that comes back (`Recurring`), by kind: MONTH DATE QUARTER HALF SEASON WEEK HOLIDAY
                      WEEKDAY WEEKEND DAY DECADE YEAR
``N_DAY`` …           an nth unit, which needs something larger: *first week*
``B_YEAR`` …          a unit with its article only: *the year*; a date inside of a larger expression alone
``T_DAY`` …           anything else, by unit; ``T_RANGE`` from … to, ``T_LASTING`` so many units up to today
``NODATE``            words that look like a date and are none
====================  ==================================================================================================
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from newsfacts.extractors.facts import DatePart
from newsfacts.extractors.temporal import values
from newsfacts.extractors.temporal.expressions import (
    Anchor,
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
from newsfacts.extractors.temporal.numeric import FIRST_YEAR, LAST_YEAR, decade, full_year, years
from newsfacts.extractors.temporal.values import UNITS, Interval, Period

_RECURRING = ("month", "date", "quarter", "half", "season", "week", "holiday", "weekday", "weekend", "day", "decade", "year")
CATEGORIES = (
    *("INT12", "INT31", "INT2", "INT", "YEAR4", "ORDNUM", "BIGORD", "DECADE"),
    *("NDATE", "NDAYMONTH", "NMONTH", "NQUARTER", "NDAYS", "NDAYYEAR", "NYEARS", "NSEASON", "NRANGE"),
    *("NUM", "ORD", "MONTH_DOTTED", "WEEKDAY_DOTTED", "QUANT", "NODATE", "T_RANGE", "T_LASTING"),
    *(f"R_{kind.upper()}" for kind in _RECURRING),
    *(f"{letter}_{unit.upper()}" for letter in "NBT" for unit in UNITS),
)
"""Categories that do not come from a language's words."""

_CYCLE = {
    **dict.fromkeys(("month", "date", "quarter", "half", "season", "week", "holiday"), "year"),
    **{"weekday": "week", "weekend": "week", "day": "month", "decade": "century"},
}
"""What a `Recurring` comes back in, by kind."""


@dataclass(frozen=True)
class Found:
    """An expression with what stands beside it."""

    expression: Expression
    part: DatePart | None = None
    weak: str = ""
    """What makes it doubtful, so that it needs a preposition or another sign that it is a date; else empty."""
    about: bool = False


class Made(NamedTuple):
    """A token to be: category, value and, where it is not the whole match, where it stands."""

    category: str
    value: Any
    span: tuple[int, int] | None = None


class Slots:
    """The meanings of the matched words, by name."""

    def __init__(self) -> None:
        self._found: list[tuple[str, Any, int, int]] = []

    def add(self, name: str, value: Any, start: int, end: int) -> None:
        self._found.append((name, value, start, end))

    def get(self, *names: str) -> Any:
        """The first value of one of the names; None where there is none."""
        return next((value for name, value, _, _ in self._found if name in names), None)

    def all(self, *names: str) -> list[Any]:
        return [value for name, value, _, _ in self._found if name in names]

    def has(self, *names: str) -> bool:
        return any(name in names for name, _, _, _ in self._found)

    def span(self, *names: str) -> tuple[int, int]:
        """From the first to the last of these names."""
        places = [(start, end) for name, _, start, end in self._found if name in names]
        return places[0][0], places[-1][1]

    def places(self, *names: str) -> list[tuple[int, int]]:
        """Where each of these names stands."""
        return [(start, end) for name, _, start, end in self._found if name in names]


Builder = Callable[[Slots], list[Made]]
BUILDERS: dict[str, Builder] = {}


def builder(function: Builder) -> Builder:
    """Registers a builder under its function's name."""
    BUILDERS[function.__name__] = function
    return function


def made(expression: Expression, *, part: DatePart | None = None, weak: str = "", span: tuple[int, int] | None = None) -> list[Made]:
    """The token of an expression."""
    return [Made(_category(expression), Found(expression, part, weak), span)]


def _category(expression: Expression) -> str:
    if isinstance(expression, Recurring):
        return f"R_{expression.kind.upper()}"
    if isinstance(expression, Nth):
        return f"N_{expression.unit.upper()}"
    if isinstance(expression, Lasting):
        return "T_LASTING"
    if isinstance(expression, Between) or (isinstance(expression, Fixed) and isinstance(expression.span, Interval)):
        return "T_RANGE"
    return f"T_{expression.unit.upper()}"


NOTHING: list[Made] = []


# ------------------------------------------------------------------------------------------------------------- numbers
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


# --------------------------------------------------------------------------------------------------- dates by calendar
def _weekday_of(slots: Slots) -> int:
    """1 to 7, 0 for none. A ``SHORT`` name is less certain: *Sun* is a paper, too."""
    return slots.get("WEEKDAY", "SHORT") or 0


def _year_of(slots: Slots) -> int | None:
    if (year := slots.get("YEAR")) is not None:
        if isinstance(year, Found):  # '98 beside a month: never the next century
            return full_year(year.expression.number) if isinstance(year.expression, Recurring) else None
        return full_year(year) if year < 100 else int(year)
    return None


@builder
def date(slots: Slots) -> list[Made]:
    """``DAY`` and ``MONTH``, with ``YEAR`` and ``WEEKDAY`` (``SHORT`` for an abbreviated one) where the text has them."""
    day, month, year = slots.get("DAY"), slots.get("MONTH"), _year_of(slots)
    if not values.date_of(2024 if year is None else year, month, day):
        return [Made("NODATE", None)]
    if year is None:
        return made(Recurring("date", day, month, _weekday_of(slots)))
    found = values.date_of(year, month, day)
    if found is None or (slots.has("SHORT") and (found.index - 1) % 7 + 1 != slots.get("SHORT")):
        return NOTHING
    return made(Fixed(found))


@builder
def days(slots: Slots) -> list[Made]:
    """From ``DAY`` to ``LAST_DAY`` of one ``MONTH`` (or a pair of both, ``NDAYS``), with ``YEAR``."""
    first, last = slots.get("NDAYS") or (slots.get("DAY"), slots.get("LAST_DAY"))
    month, year = slots.get("MONTH"), _year_of(slots)
    if not (first < last and values.date_of(2024 if year is None else year, month, last)):
        return NOTHING
    ends = [Recurring("date", number, month) for number in (first, last)]
    if year is None:
        return made(Between(*ends), span=slots.span("DAY", "LAST_DAY", "NDAYS", "MONTH", "YEAR"))
    return made(Between(*(Nested(end, Fixed(values.year(year))) for end in ends)), span=slots.span("DAY", "LAST_DAY", "NDAYS", "MONTH", "YEAR"))


@builder
def month(slots: Slots) -> list[Made]:
    """``MONTH``, with ``YEAR``; alone a ``WEAK_MONTH`` needs more signs that it is one, a ``SHORT_MONTH`` still more."""
    number, year = slots.get("MONTH", "WEAK_MONTH", "SHORT_MONTH"), _year_of(slots)
    if year is not None:
        return made(Fixed(values.month(year, number)))
    return made(Recurring("month", number), weak="month" if slots.has("WEAK_MONTH") else "short month" if slots.has("SHORT_MONTH") else "")


@builder
def weekday(slots: Slots) -> list[Made]:
    """A ``WEEKDAY``."""
    return made(Recurring("weekday", slots.get("WEEKDAY")))


@builder
def day(slots: Slots) -> list[Made]:
    """The ``DAY`` of a month that goes without saying, with its ``WEEKDAY``; alone it needs more signs."""
    return made(Recurring("day", slots.get("DAY"), weekday=_weekday_of(slots)), weak="" if _weekday_of(slots) else "day")


@builder
def quarter(slots: Slots) -> list[Made]:
    """``NUMBER`` or ``QUARTER`` 1 to 4, with ``YEAR``."""
    return _of_year("quarter", slots.get("NUMBER", "QUARTER"), 4, _year_of(slots))


@builder
def half(slots: Slots) -> list[Made]:
    """``NUMBER`` or ``HALFYEAR`` 1 or 2, with ``YEAR``; ``LOOSE`` may be the half of a game."""
    found = _of_year("half", slots.get("NUMBER", "HALFYEAR"), 2, _year_of(slots))
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
def season(slots: Slots) -> list[Made]:
    """``SEASON`` 0 (spring) to 3, with ``YEAR`` or, for a winter, ``NYEARS``; alone it needs more signs."""
    number, year = slots.get("SEASON"), _year_of(slots)
    if year is None and (pair := slots.get("NYEARS", "NSEASON")):
        year = pair[0]
    if year is None:
        return made(Recurring("season", number), weak="season")
    return made(Fixed(Period("season", year * 4 + number)))


@builder
def week(slots: Slots) -> list[Made]:
    """``NUMBER`` of an ISO week, with ``YEAR``."""
    number, year = slots.get("NUMBER"), _year_of(slots)
    if not 1 <= number <= 53:
        return NOTHING
    inner = Recurring("week", number)
    return made(inner if year is None else Nested(inner, Fixed(values.year(year))))


@builder
def year(slots: Slots) -> list[Made]:
    """A ``YEAR`` that the words around it show to be one, or a bare number (``YEAR4``) that may be one."""
    number = slots.get("YEAR4") if slots.has("YEAR4") else _year_of(slots)
    if number is None:
        return NOTHING
    return made(Fixed(values.year(number)), weak="year" if slots.has("YEAR4") else "")


@builder
def named_year(slots: Slots) -> list[Made]:
    """A ``YEAR`` behind the word for it, which stays outside."""
    number = _year_of(slots)
    return made(Fixed(values.year(number)), span=slots.span("YEAR")) if number is not None else NOTHING


@builder
def year_before_christ(slots: Slots) -> list[Made]:
    """``NUMBER`` counted back from the era, its year."""
    return made(Fixed(values.year(-slots.get("NUMBER"))))


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
    first, digits = slots.get("YEAR4"), slots.get("DIGITS")
    return made(years(first, first + 1), weak="" if slots.has("FISCAL") else "years") if digits == (first + 1) % 100 else NOTHING


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
    """The ``NUMBER``-th century; ``BEFORE_CHRIST`` has no value of ours."""
    number = slots.get("NUMBER")
    return made(Fixed(Period("century", number - 1))) if 1 <= number <= 22 and not slots.has("BEFORE_CHRIST") else NOTHING


@builder
def numbered_pair(slots: Slots) -> list[Made]:
    """Two of a kind, ``FIRST`` and ``SECOND`` of ``KIND`` (century, quarter, half), with ``YEAR``; with ``TO`` an interval."""
    kind, year = slots.get("KIND"), _year_of(slots)
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
    if isinstance(expression, Recurring) and _weekday_of(slots):
        expression = replace(expression, weekday=_weekday_of(slots))
    return made(expression, weak="day and month" if slots.has("WEAK_DAYMONTH") else "")


@builder
def numeric_with_year(slots: Slots) -> list[Made]:
    """``NDAYMONTH`` and ``YEAR`` apart: *12.11. 2025*."""
    return made(Nested(slots.get("NDAYMONTH"), Fixed(values.year(_year_of(slots) or 0))))


@builder
def day_and_month(slots: Slots) -> list[Made]:
    """``DAY`` and ``MONTH_NUMBER``, both in digits or as ordinals: *14. 10.*, *siebter vierter*."""
    if not values.date_of(2024, slots.get("MONTH_NUMBER"), slots.get("DAY")):
        return NOTHING
    expression = Recurring("date", slots.get("DAY"), slots.get("MONTH_NUMBER"), _weekday_of(slots))
    return made(expression, weak="" if _weekday_of(slots) else "day and month")


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
    year = _year_of(slots)
    return made(expression if year is None else Nested(expression, Fixed(values.year(year))))


# ---------------------------------------------------------------------------------------------- dates by the reference
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
    return [Made(_category(expression), found)]


@builder
def from_named(slots: Slots) -> list[Made]:
    """``QUANT`` and ``EARLIER`` (-1) or ``LATER`` (+1), from a date just named."""
    return made(Shifted(_amounts(slots), slots.get("EARLIER", "LATER"), anchor="named"))


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
    return made(Lasting(unit, None if count is None else int(count), 1 if select > 0 else -1))


@builder
def counted(slots: Slots) -> list[Made]:
    """*the three months to September*: ``QUANT`` that ends with ``LAST``."""
    last, ((unit, count), *more) = slots.get("LAST").expression, slots.get("QUANT")
    if count is None or unit != "month" or count < 2 or more:
        return NOTHING
    return made(Between(Shifted(((unit, count - 1),), -1, base=last), last))


# --------------------------------------------------------------------------------------------------------- composition
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
    inner: Found = slots.get("INNER", "DAY") if not isinstance(slots.get("DAY"), int) else Found(Recurring("day", slots.get("DAY")))
    expression = _last_of(inner.expression)
    if not isinstance(expression, Recurring | Nth) or not _fits(expression, outer.expression):
        return NOTHING
    return made(Nested(expression, outer.expression), part=inner.part)


def _last_of(expression: Expression) -> Expression:
    """*Last week*, *last Monday*, *the last two days* as they are meant in something larger."""
    if isinstance(expression, Relative) and expression.offset == -1 and expression.anchor == "reference":
        return Nth(expression.unit, -1)
    if isinstance(expression, Selected) and expression.offset == -1 and expression.of.kind == "weekday":
        return Nth("day", -1, expression.of.number)
    if isinstance(expression, Lasting) and expression.count:
        return Nth(expression.unit, expression.sign, count=expression.count)
    return expression


def _fits(inner: Expression, outer: Expression) -> bool:
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
    """``PART`` (start, mid, end; none for the rest of something) of ``WHOLE``, or of this ``UNIT`` (*year-end*: the year)."""
    found: Found | None = slots.get("WHOLE")
    if found is None:
        return made(Relative(slots.get("UNIT") or "year", 0, "context"), part=slots.get("PART"), weak="part")
    whole = replace(found, part=slots.get("PART"), weak="")
    return [Made(_category(found.expression), whole)]


@builder
def part_word(slots: Slots) -> list[Made]:
    """``PART_WORD``: unit and part in one word (*Jahresende*), of a ``WHOLE`` or of the present one."""
    unit, name = slots.get("PART_WORD").split()
    found: Found | None = slots.get("WHOLE")
    if found is None:
        return made(Relative(unit, 0, "context"), part=name)
    return [Made(_category(found.expression), replace(found, part=name, weak=""))]


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
    return [Made(_category(found.expression), replace(found, part="start" if number == 1 else "end"))]


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
    if slots.has("DASH") and (first.unit != last.unit or not _written_alike(first, last)):
        return NOTHING
    if isinstance(first, Fixed) and isinstance(last, Fixed) and not _in_order(first, last):
        return NOTHING
    doubtful = {found.weak for found in slots.all("FIRST", "LAST")} == {"day"}
    return made(Between(first, last), weak="day" if doubtful else "", span=slots.span("FIRST", "LAST", "NOW"))


def _written_alike(first: Expression, last: Expression) -> bool:
    """Whether both are calendar dates: *12 May - today* is a dateline with what follows it."""
    return all(isinstance(end, Fixed | Recurring | Nested) for end in (first, last))


def _in_order(first: Fixed, last: Fixed) -> bool:
    if not isinstance(first.span, Period) or not isinstance(last.span, Period):
        return False
    if first.unit == last.unit:
        return first.span.index < last.span.index
    return values.days(Interval(first.span, last.span)) is not None


@builder
def shared(slots: Slots) -> list[Made]:
    """*3. und 4. Mai*: a ``DAY``, or something that comes back (``INNER``), shares the month or year of ``WITH``."""
    found: Found = slots.get("WITH")
    whole = found.expression
    beside = Made(_category(whole), found, slots.span("WITH"))

    def in_order(tokens: list[Made]) -> list[Made]:
        return sorted([*tokens, beside], key=lambda token: token.span or (0, 0))
    if slots.has("DAY"):
        firsts: list[Expression]
        numbers = [day.expression.number if isinstance(day, Found) else day for day in slots.all("DAY")]
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
        return in_order([Made(_category(first), Found(first), place) for first, place in zip(firsts, places, strict=True)])
    inner: Found = slots.get("INNER")
    outer_year = _outer_year(whole)
    if outer_year is None or not isinstance(inner.expression, Recurring) or _CYCLE.get(inner.expression.kind) != "year":
        return NOTHING
    nested_inner = replace(inner, expression=Nested(inner.expression, outer_year), weak="")
    return in_order([Made(_category(nested_inner.expression), nested_inner, slots.span("INNER"))])


def _outer_year(whole: Expression) -> Expression | None:
    if isinstance(whole, Nested):
        return whole.outer
    if isinstance(whole, Fixed) and isinstance(whole.span, Period) and whole.unit != "year":
        outer = values.widen(whole.span, "year")
        return Fixed(outer) if outer else None
    return None


@builder
def nodate(slots: Slots) -> list[Made]:
    """Words that look like a date and are none."""
    return [Made("NODATE", None)]
