"""Where records go: JSON Lines or indented JSON on standard output, failures as JSON Lines in a file."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from types import TracebackType
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from newsfacts.cli.sources import Failure
    from newsfacts.extractors.facts import Record


def to_json(record: Record, *, pretty: bool = False, with_text: bool = False) -> str:
    """A record as JSON: one line, or indented by two; the `text` key only where it was asked for."""
    return record.model_dump_json(indent=2 if pretty else None, exclude=None if with_text else {"text"})


class StandardOutput:
    """Writes records to standard output, each whole and at once.

    Raises BrokenPipeError where nobody reads any more.
    """

    def __init__(self, render: Callable[[Record], str]) -> None:
        self._render = render

    def write(self, record: Record) -> None:
        """Writes one record and its line end."""
        sys.stdout.buffer.write(self._render(record).encode() + b"\n")
        sys.stdout.buffer.flush()


class ColouredOutput:
    """Writes records to a terminal, indented and coloured."""

    def __init__(self, render: Callable[[Record], str]) -> None:
        from rich.console import Console

        self._console = Console()
        self._render = render

    def write(self, record: Record) -> None:
        """Writes one record. JSON escapes control characters below U+0020; the rest is made safe for the terminal."""
        from rich.highlighter import JSONHighlighter

        from newsfacts.cli.console import safe_text

        self._console.print(JSONHighlighter()(safe_text(self._render(record))), soft_wrap=True)


class ErrorFile:
    """Failures as JSON Lines (`source`, `error`, `message`); without a path it writes nothing.

    Raises OSError where the file cannot be opened.
    """

    def __init__(self, path: str | None) -> None:
        self._file: IO[str] | None = open(path, "w", encoding="utf-8", errors="backslashreplace") if path else None  # noqa: SIM115

    def __enter__(self) -> ErrorFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file:
            self._file.close()

    def write(self, failure: Failure) -> None:
        """Writes one failure as a line of JSON."""
        if self._file:
            self._file.write(json.dumps(failure._asdict(), ensure_ascii=False) + "\n")
            self._file.flush()


def leave_broken_pipe() -> None:
    """After a broken pipe: what the interpreter flushes at its end goes nowhere instead of complaining."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
