"""A record as bytes, in the form of an output: JSON, or the rows of a table."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from enum import Enum
from typing import TYPE_CHECKING, Any

from newsfacts.cli.console import UNSAFE, safe_text

if TYPE_CHECKING:
    from newsfacts.extractors.facts import Record


class Form(str, Enum):
    """How records are written; `rows` are JSON arrays in the order of `COLUMNS`, one a fact."""

    json = "json"
    pretty = "pretty"
    csv = "csv"
    rows = "rows"


# One row a fact. An entity's text, start and end are those of its first mention.
COLUMNS = (
    "source", "language", "title", "reference_date", "fact", "text", "start", "end", "name", "kind", "value", "min",
    "max", "currency", "unit", "qualifier", "change", "first_day", "last_day", "part", "bound", "date", "country",
    "geonames_id", "legal_form", "aliases", "mentions",
)  # fmt: skip
INTEGERS = frozenset({"start", "end", "geonames_id", "mentions"})
DECIMALS = frozenset({"value", "min", "max"})
_FACTS = {"amounts": "amount", "jobs": "job", "locations": "location", "dates": "date", "organizations": "organization"}
# What a spreadsheet takes for a formula (OWASP, CSV Injection).
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def render(record: Record, form: Form, *, with_text: bool = False) -> bytes:
    """The record in a form, with its line end; `rows` and `csv` of a record without facts are empty."""
    if form is Form.csv:
        return _csv([[_cell(column, value) for column, value in row.items()] for row in rows(record)])
    if form is Form.rows:
        return "".join(json.dumps([_typed(*cell) for cell in row.items()]) + "\n" for row in rows(record)).encode()
    return to_json(record, pretty=form is Form.pretty, with_text=with_text).encode() + b"\n"


def to_json(record: Record, *, pretty: bool = False, with_text: bool = False) -> str:
    """A record as JSON: one line, or indented by two; the `text` key only where it was asked for.

    What a terminal could take as a command is escaped, so that JSON can be looked at wherever it goes.
    """
    text = record.model_dump_json(indent=2 if pretty else None, exclude=None if with_text else {"text"})
    return UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def header(form: Form) -> bytes:
    """What stands before the first record."""
    return _csv([list(COLUMNS)]) if form is Form.csv else b""


def rows(record: Record) -> Iterator[dict[str, Any]]:
    """A record's facts as rows of a table, each with all `COLUMNS`."""
    about = {
        "source": record.source,
        "language": record.language,
        "title": record.title,
        "reference_date": _day(record.reference_date),
    }
    for kind, name in _FACTS.items():
        for fact in getattr(record, kind):
            row: dict[str, Any] = dict.fromkeys(COLUMNS)
            row.update(about, fact=name)
            for key, value in fact:
                if key == "mentions":
                    row.update(text=value[0].text, start=value[0].start, end=value[0].end, mentions=len(value))
                elif key == "aliases":
                    row[key] = " | ".join(value) or None
                elif key in ("first_day", "last_day"):
                    row[key] = _day(value)
                else:
                    # A date's value is text, so it has a column of its own.
                    row["date" if (kind, key) == ("dates", "value") else key] = value
            yield row


def _day(day: Any) -> str | None:
    return day.isoformat() if day else None


def _typed(column: str, value: Any) -> Any:
    """A value as a typed column gives it back."""
    return float(value) if column in DECIMALS and value is not None else value


def _cell(column: str, value: Any) -> str:
    if value is None:
        return ""
    text = safe_text(str(value))
    return f"'{text}" if column not in INTEGERS | DECIMALS and text.startswith(_FORMULA) else text


def _csv(lines: list[list[str]]) -> bytes:
    made = io.StringIO()
    csv.writer(made, lineterminator="\r\n").writerows(lines)
    return made.getvalue().encode()
