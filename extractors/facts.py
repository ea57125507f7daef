"""The record: what newsfacts says about one article.

These Pydantic models are the output contract. `newsfacts schema` prints them as JSON Schema, and every record that is
written is one of them. Offsets count Unicode code points in the article's text, end exclusive:
``text[fact.start:fact.end] == fact.text`` for every fact and every mention.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

AmountKind = Literal["money", "percent", "quantity"]
Qualifier = Literal["exact", "about", "more_than", "less_than", "at_least", "at_most", "range", "vague"]
JobUnit = Literal["jobs", "percent", "fraction"]
JobChange = Literal["created", "cut", "existing", "secured", "open", "unknown"]
JobKind = Literal["permanent", "construction", "full_time", "part_time", "temporary", "apprentice"]
PlaceKind = Literal["city", "region", "country", "continent", "other"]
DatePart = Literal["start", "mid", "end"]
DateBound = Literal["from", "until", "before", "after", "since"]
LanguageCode = Literal["de", "en"]

KINDS = ("amounts", "jobs", "locations", "dates", "organizations")


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Evidence(_Model):
    """A piece of the article's text."""

    text: str = Field(description="the evidence, exactly as it stands in the article")
    start: int = Field(ge=0, description="offset of the first code point")
    end: int = Field(ge=0, description="offset behind the last code point")


class Amount(Evidence):
    """A sum of money, a percentage or a measured quantity."""

    kind: AmountKind
    value: int | float | None = Field(description="in base units; null for ranges and vague numbers")
    min: int | float | None
    max: int | float | None
    currency: str | None = Field(description="ISO 4217 code; null where the text does not name one")
    unit: str | None = Field(description="null for money; %, pp or bp for percent; the unit's symbol for a quantity")
    qualifier: Qualifier


class Job(Evidence):
    """A number of jobs, positions or employees."""

    value: int | float | None
    min: int | float | None
    max: int | float | None
    unit: JobUnit
    qualifier: Qualifier
    change: JobChange
    kind: JobKind | None


class Date(Evidence):
    """A calendar expression."""

    value: str | None = Field(description="TIMEX3 / ISO 8601; null where nothing anchors it")
    first_day: dt.date | None
    last_day: dt.date | None
    part: DatePart | None
    bound: DateBound | None
    qualifier: Literal["exact", "about"]


class Mention(Evidence):
    """One place in the text where an entity is named."""


class Location(_Model):
    """A place, with all its mentions."""

    name: str
    kind: PlaceKind | None
    country: str | None = Field(description="ISO 3166-1 alpha-2")
    geonames_id: int | None
    mentions: list[Mention] = Field(min_length=1)


class Organization(_Model):
    """An organization, with all its mentions."""

    name: str
    aliases: list[str]
    legal_form: str | None
    mentions: list[Mention] = Field(min_length=1)


class Record(_Model):
    """All that newsfacts says about one article; keys in the order in which they are printed."""

    source: str
    language: LanguageCode
    title: str | None
    reference_date: dt.date | None
    amounts: list[Amount]
    jobs: list[Job]
    locations: list[Location]
    dates: list[Date]
    organizations: list[Organization]
    warnings: list[str]
    text: str | None = Field(default=None, description="the article's text, with --with-text only")


def json_number(value: Decimal | None) -> int | float | None:
    """The JSON number of an exact decimal: an integer where it is one, else the nearest float.

    >>> json_number(Decimal("5E+10")), json_number(Decimal("22.5")), json_number(None)
    (50000000000, 22.5, None)
    """
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)
