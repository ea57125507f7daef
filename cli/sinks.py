"""Records on standard output, one record in a file; failures as JSON Lines in a file."""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING

from newsfacts.cli.outputs import Kept, OutputError, Planned

if TYPE_CHECKING:
    from newsfacts.cli.extraction import Done
    from newsfacts.cli.sources import Failure, RawInput


class StandardOutput:
    """Writes records to standard output, each whole and at once."""

    def plan(self, raw: RawInput) -> Planned:
        """Everything is to be done."""
        return Planned(raw)

    def write(self, planned: Planned, done: Done) -> None:
        """Writes one record. Raises BrokenPipeError where nobody reads any more."""
        sys.stdout.buffer.write(done.payload)
        sys.stdout.buffer.flush()

    def keep(self, kept: Kept) -> None:
        """Never called: nothing is planned as kept."""

    def fail(self, planned: Planned) -> None:
        """No record, no line."""

    def finish(self, complete: bool) -> list[str]:
        """Nothing is left to do."""
        return []


class ColouredOutput(StandardOutput):
    """Writes records to a terminal, coloured."""

    def __init__(self) -> None:
        from rich.console import Console

        self._console = Console()

    def write(self, planned: Planned, done: Done) -> None:
        """Writes one record. JSON escapes control characters below U+0020; the rest is made safe for the terminal."""
        from rich.highlighter import JSONHighlighter

        from newsfacts.cli.console import safe_text

        text = safe_text(done.payload.decode().removesuffix("\n"))
        self._console.print(JSONHighlighter()(text), soft_wrap=True)


class SingleFile(StandardOutput):
    """Writes the record of the one article that there is to a file, whole or not at all."""

    def __init__(self, path: str) -> None:
        self._path = Path(path)
        self._written = False

    def write(self, planned: Planned, done: Done) -> None:
        """Writes the record. Raises OutputError at a second one."""
        from newsfacts.cli.atomic import write_whole

        if self._written:
            raise OutputError(f"{self._path} holds one record; for more give a name that ends with .jsonl, or a folder")
        write_whole(self._path, done.payload)
        self._written = True


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
            # A full disk has been told at the write that it failed.
            with suppress(OSError):
                self._file.close()

    def write(self, failure: Failure) -> None:
        """Writes one failure as a line of JSON. Raises OSError."""
        if self._file:
            line = {"source": failure.source, "error": failure.error, "message": failure.message}
            self._file.write(json.dumps(line, ensure_ascii=False) + "\n")
            self._file.flush()


def leave_broken_pipe() -> None:
    """After a broken pipe: what the interpreter flushes at its end goes nowhere instead of complaining."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
