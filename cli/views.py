"""A record for people: the article with its facts highlighted, and a table a kind (Rich)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from newsfacts.cli.console import safe_line, safe_text
from newsfacts.extractors.facts import KINDS

if TYPE_CHECKING:
    from newsfacts.extractors.facts import Record

STYLES = {
    "amounts": "bold green",
    "jobs": "bold magenta",
    "locations": "bold cyan",
    "dates": "bold yellow",
    "organizations": "bold blue",
}
_COLUMNS = {
    "amounts": ("text", "value", "currency", "unit", "kind", "qualifier"),
    "jobs": ("text", "value", "unit", "change", "kind", "qualifier"),
    "locations": ("name", "country", "kind", "geonames_id", "mentions"),
    "dates": ("text", "value", "first_day", "last_day", "part", "bound", "qualifier"),
    "organizations": ("name", "legal_form", "aliases", "mentions"),
}


class TerminalView:
    """Prints records on standard output, in colour where that is a terminal that wants it."""

    def __init__(self, *, with_article: bool) -> None:
        self._console = Console(highlight=False)
        self._with_article = with_article

    def write(self, record: Record) -> None:
        """Prints one record; it must hold the article's text where the article is to be shown."""
        if self._with_article:
            self._console.print(_legend())
            self._console.print(highlighted(record), soft_wrap=False)
            self._console.print()
        for kind in KINDS:
            if getattr(record, kind):
                self._console.print(table(record, kind))
        for warning in record.warnings:
            self._console.print(Text(f"warning: {safe_line(warning)}", style="dim"))


def _legend() -> Text:
    return Text("  ").join(Text(kind, style=style) for kind, style in STYLES.items())


def highlighted(record: Record) -> Text:
    """The article's text with every fact in its kind's style."""
    text = Text(safe_text(record.text or ""))
    for kind, style in STYLES.items():
        for start, end in _spans(record, kind):
            text.stylize(style, start, end)
    return text


def _spans(record: Record, kind: str) -> Iterator[tuple[int, int]]:
    for fact in getattr(record, kind):
        for evidence in getattr(fact, "mentions", [fact]):
            yield evidence.start, evidence.end


def table(record: Record, kind: str) -> Table:
    """The facts of one kind as a table."""
    made = Table(title=f"{kind} ({len(getattr(record, kind))})", title_justify="left", title_style=STYLES[kind])
    for column in _COLUMNS[kind]:
        made.add_column(column, justify="right" if column in ("value", "mentions", "geonames_id") else "left")
    for fact in getattr(record, kind):
        made.add_row(*(Text(safe_line(_cell(fact, column))) for column in _COLUMNS[kind]))
    return made


def _cell(fact: Any, column: str) -> str:
    value = getattr(fact, column)
    if column == "value" and value is None and hasattr(fact, "min"):
        return f"{_number(fact.min)}–{_number(fact.max)}"
    if column == "mentions":
        return str(len(value))
    if isinstance(value, list):
        return ", ".join(value)
    return (
        _number(value) if isinstance(value, (int, float)) and column == "value" else str("" if value is None else value)
    )


def _number(value: int | float | None) -> str:
    return "" if value is None else f"{value:,}"
