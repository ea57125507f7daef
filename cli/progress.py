"""How a long run stands, on standard error: a bar on a terminal, a line every so often, a summary at the end."""

from __future__ import annotations

import time
from enum import Enum
from typing import Any

from newsfacts.cli.console import Console
from newsfacts.cli.extraction import Done
from newsfacts.cli.outputs import Kept, Planned
from newsfacts.cli.sources import Failure


class Style(str, Enum):
    """How progress is shown."""

    bar = "bar"
    plain = "plain"
    off = "off"


_BAR_SECONDS = 0.2
_LINE_SECONDS = 10.0
# A forecast from less is none.
_SETTLED_SECONDS = 5.0
_MEGABYTE = 1_000_000


class Progress:
    """Counts what is done, and shows it. `total` is in bytes, None where it is unknown."""

    def __init__(self, console: Console, style: Style, total: int | None) -> None:
        self._console = console
        self._total = total
        self._started = self._shown = time.monotonic()
        self.articles = self.kept = self.failed = self.facts = self.bytes = 0
        self._worked = 0
        self._style = style
        self._bar: Any = self._new_bar() if style is Style.bar else None

    def _new_bar(self) -> Any:
        from rich.console import Console as Terminal
        from rich.progress import BarColumn, TextColumn
        from rich.progress import Progress as Bar
        from rich.text import Text

        columns = [TextColumn("{task.description}"), *([BarColumn()] if self._total else [])]
        bar = Bar(*columns, console=Terminal(stderr=True), auto_refresh=False, transient=True)
        bar.start()
        bar.add_task("", total=self._total)
        self._console.printer = lambda line: bar.console.print(Text(line), soft_wrap=True)
        return bar

    def count(self, item: Planned, outcome: Done | Failure | Kept) -> None:
        """Takes note of one input that is dealt with."""
        self.bytes += item.size
        if isinstance(outcome, Failure):
            self.failed += 1
        elif isinstance(outcome, Kept):
            self.kept += 1
        else:
            self.articles += 1
            self.facts += outcome.facts
            self._worked += item.size
        now = time.monotonic()
        if self._bar and now - self._shown > _BAR_SECONDS:
            self._shown = now
            self._bar.update(self._bar.task_ids[0], completed=self.bytes, description=self._line(now))
            self._bar.refresh()
        elif self._style is Style.plain and now - self._shown > _LINE_SECONDS:
            self._shown = now
            self._console.note(self._line(now))

    def _line(self, now: float) -> str:
        seconds = max(now - self._started, 1e-9)
        rate = f"{self.articles / seconds:,.1f} articles/s, {_size(self._worked / seconds)}/s"
        line = f"{self.articles:,} articles ({rate}), {self.facts:,} facts, {self.failed:,} failed"
        if self._total and 0 < self.bytes <= self._total and seconds > _SETTLED_SECONDS:
            left = seconds * (self._total - self.bytes) / self.bytes
            line += f", {100 * self.bytes / self._total:.0f} %, {_duration(left)} left"
        return line

    def end(self) -> None:
        """Takes the bar away and says how it went."""
        if self._bar:
            self._bar.stop()
            self._console.printer = None
        seconds = max(time.monotonic() - self._started, 1e-9)
        self._console.note(
            f"{self.articles:,} articles ({_size(self._worked)}) in {_duration(seconds)}: "
            f"{self.articles / seconds:,.1f} articles/s, {_size(self._worked / seconds)}/s; "
            f"{self.facts:,} facts; {self.failed:,} failed"
        )


def _size(count: float) -> str:
    """A number of bytes for people.

    >>> _size(0), _size(57_300), _size(1_240_000)
    ('0.0 kB', '57.3 kB', '1.24 MB')
    """
    return f"{count / _MEGABYTE:,.2f} MB" if count >= _MEGABYTE / 10 else f"{1000 * count / _MEGABYTE:.1f} kB"


def _duration(seconds: float) -> str:
    """A time for people.

    >>> _duration(5.24), _duration(125), _duration(7300)
    ('5.2 s', '2 min 5 s', '2 h 1 min')
    """
    if seconds < 60:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    if minutes < 60:
        return f"{minutes} min {rest} s"
    return f"{minutes // 60} h {minutes % 60} min"
