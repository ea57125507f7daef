"""What a calendar expression says, before it is resolved.

The grammar builds these; `resolve` turns them into periods. Each names its `unit`, the size of what it means.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from newsfacts.extractors.temporal.values import Interval, Period

Anchor = Literal["reference", "named", "context", "beginning", "ending"]
"""What an expression counts from: the article's reference date, a date just named in the text, whichever of the two the
text as a whole goes by, or the beginning or end of a period that is nearest to the reference date."""


@dataclass(frozen=True)
class Fixed:
    """A period that needs nothing else: *12 November 2025*."""

    span: Period | Interval

    @property
    def unit(self) -> str:
        return self.span.unit if isinstance(self.span, Period) else self.span.last.unit


@dataclass(frozen=True)
class Recurring:
    """A period that comes back in each larger one: *March*, *3 May*, *Friday*, *third quarter*, *the 24th*, *Easter*.

    `kind` says which and in what: ``month``, ``date`` (day `number` of month `month`), ``quarter``, ``half``,
    ``season``, ``week``, ``holiday`` in a year; ``weekday``, ``weekend`` in a week; ``day`` in a month; ``decade``
    (*the eighties*), ``year`` (*'98*) in a century. `weekday` (1 is Monday) is what the text says beside a date.
    """

    kind: str
    number: int
    month: int = 0
    weekday: int = 0
    rule: str = ""

    @property
    def unit(self) -> str:
        return "day" if self.kind in ("date", "weekday", "holiday") else self.kind


@dataclass(frozen=True)
class Nth:
    """The nth unit, or weekday, of something larger, from behind where negative: *last week of October*.

    With `count`, the first or last so many of them: *the first nine months*.
    """

    unit: str
    number: int
    weekday: int = 0
    count: int = 0


@dataclass(frozen=True)
class Relative:
    """So many units away from where it counts from: *last year* (-1), *this week* (0), *tomorrow* (+1)."""

    unit: str
    offset: int
    anchor: Anchor = "reference"


@dataclass(frozen=True)
class Selected:
    """Something that comes back, picked by a word: *last Friday* (-1), *this summer* (0), *next March* (+1), or, from a
    date just named, *the following Friday*."""

    of: Recurring
    offset: int
    anchor: Anchor = "reference"

    @property
    def unit(self) -> str:
        return self.of.unit


@dataclass(frozen=True)
class Shifted:
    """A length of time away from a date: *two years ago*, *three days later*, *a week before 12 May*.

    `amounts` are units and counts, positive; a count is None where the text is vague (*several years ago*).
    """

    amounts: tuple[tuple[str, float | None], ...]
    sign: int
    base: Expression | None = None
    anchor: Anchor = "reference"

    @property
    def unit(self) -> str:
        unit = self.amounts[-1][0]
        return "day" if unit == "hour" else unit


@dataclass(frozen=True)
class Nested:
    """Something that comes back inside of something larger: *March of last year*, *Friday of this week*."""

    inner: Recurring | Nth
    outer: Expression

    @property
    def unit(self) -> str:
        return self.inner.unit


@dataclass(frozen=True)
class Between:
    """From one date to another: *3 to 5 May*, *2004 to 2009*."""

    first: Expression
    last: Expression

    @property
    def unit(self) -> str:
        return self.last.unit


@dataclass(frozen=True)
class Lasting:
    """So many units up to the reference date (sign -1) or from it on (+1): *the past three years*.

    `count` is None where the text is vague (*the past few years*).
    """

    unit: str
    count: int | None
    sign: int


@dataclass(frozen=True)
class Around:
    """The period of a unit that holds a date: *the week of October 6*."""

    unit: str
    of: Expression


@dataclass(frozen=True)
class Unread:
    """Day, month and year in an order that no rule knows: *September-2020-23*. dateparser reads the text itself."""

    unit: str = "day"


Expression = Fixed | Recurring | Nth | Relative | Selected | Shifted | Nested | Between | Lasting | Around | Unread
