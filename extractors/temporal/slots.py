"""What the rules of a grammar have met, and what their builders make of it.

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
from dataclasses import dataclass
from typing import Any, NamedTuple

from newsfacts.extractors.facts import DatePart
from newsfacts.extractors.temporal.expressions import Between, Expression, Fixed, Lasting, Nth, Recurring
from newsfacts.extractors.temporal.numeric import full_year
from newsfacts.extractors.temporal.values import UNITS, Interval

_RECURRING = (
    "month",
    "date",
    "quarter",
    "half",
    "season",
    "week",
    "holiday",
    "weekday",
    "weekend",
    "day",
    "decade",
    "year",
)
CATEGORIES = (
    *("INT12", "INT31", "INT2", "INT", "YEAR4", "ORDNUM", "BIGORD", "DECADE"),
    *("NDATE", "NDAYMONTH", "NMONTH", "NQUARTER", "NDAYS", "NDAYYEAR", "NYEARS", "NSEASON", "NRANGE"),
    *("NUM", "ORD", "MONTH_DOTTED", "WEEKDAY_DOTTED", "QUANT", "NODATE", "T_RANGE", "T_LASTING"),
    *(f"R_{kind.upper()}" for kind in _RECURRING),
    *(f"{letter}_{unit.upper()}" for letter in "NBT" for unit in UNITS),
)
"""Categories that do not come from a language's words."""


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

    __slots__ = ("_found",)

    def __init__(self, found: list[tuple[str, Any, int, int]]) -> None:
        """Name, value, start and end of each, in text order."""
        self._found = found

    def get(self, *names: str) -> Any:
        """The first value of one of the names; None where there is none."""
        for name, value, _, _ in self._found:
            if name in names:
                return value
        return None

    def all(self, *names: str) -> list[Any]:
        return [value for name, value, _, _ in self._found if name in names]

    def has(self, *names: str) -> bool:
        return bool([name for name, _, _, _ in self._found if name in names])

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


def made(
    expression: Expression, *, part: DatePart | None = None, weak: str = "", span: tuple[int, int] | None = None
) -> list[Made]:
    """The token of an expression."""
    return [Made(category(expression), Found(expression, part, weak), span)]


def category(expression: Expression) -> str:
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


def weekday_of(slots: Slots) -> int:
    """1 to 7, 0 for none. A ``SHORT`` name is less certain: *Sun* is a paper, too."""
    return slots.get("WEEKDAY", "SHORT") or 0


def year_of(slots: Slots) -> int | None:
    if (year := slots.get("YEAR")) is not None:
        if isinstance(year, Found):  # '98 beside a month: never the next century
            return full_year(year.expression.number) if isinstance(year.expression, Recurring) else None
        return full_year(year) if year < 100 else int(year)
    return None
