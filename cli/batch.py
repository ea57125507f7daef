"""One run over many inputs: every record written, every failure told, one exit code at the end."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

from newsfacts.cli import interrupts
from newsfacts.cli.console import Console
from newsfacts.cli.sinks import ErrorFile, leave_broken_pipe
from newsfacts.cli.sources import Failure
from newsfacts.extractors.engine import TextInput, read
from newsfacts.extractors.errors import InputError, ModelError

if TYPE_CHECKING:
    from newsfacts.extractors.facts import Record

DONE, SOME_FAILED, WRONG_USAGE = 0, 1, 2


class Sink(Protocol):
    """Where records go."""

    def write(self, record: Record) -> None:
        """Takes one record. Raises BrokenPipeError where nobody reads any more."""


class Batch:
    """A run and how it stands: what failed is told at once and kept for the exit code."""

    def __init__(
        self,
        console: Console,
        errors: ErrorFile,
        kinds: Sequence[str],
        models: Mapping[str, str],
        with_text: bool,
    ) -> None:
        self._console = console
        self._errors = errors
        self._kinds = kinds
        self._models = models
        self._with_text = with_text
        self.done = 0
        self.failed = 0

    def run(self, inputs: Iterable[TextInput | Failure], sink: Sink) -> int:
        """Reads the inputs in order, writes each record when it is ready, and returns the exit code."""
        interrupts.install()
        try:
            for item in inputs:
                self._one(item, sink)
        except ModelError as error:
            self._console.error(str(error))
            return WRONG_USAGE
        except BrokenPipeError:
            leave_broken_pipe()
        except KeyboardInterrupt:
            return interrupts.EXIT_CODE
        self._console.detail(f"{self.done} done, {self.failed} failed")
        return SOME_FAILED if self.failed else DONE

    def _one(self, item: TextInput | Failure, sink: Sink) -> None:
        started = time.perf_counter()
        result = item if isinstance(item, Failure) else self._read(item)
        with interrupts.whole():
            if isinstance(result, Failure):
                self.failed += 1
                self._console.error(f"{result.source}: {result.message}")
                self._errors.write(result)
                return
            sink.write(result)
        self.done += 1
        for warning in result.warnings:
            self._console.detail(f"{result.source}: {warning}")
        self._console.detail(f"{result.source}: {time.perf_counter() - started:.2f} s")

    def _read(self, item: TextInput) -> Record | Failure:
        try:
            return read(item, kinds=self._kinds, models=self._models, with_text=self._with_text)
        except InputError as error:
            return Failure(item.source, error.code, error.message)
        except ModelError:
            raise
        except Exception as error:
            # A fault of ours must not cost the other inputs.
            if self._console.verbose:
                import traceback

                self._console.detail(traceback.format_exc())
            what = f"{type(error).__name__}: {error}".split("\n")[0]
            return Failure(item.source, "internal", f"newsfacts failed on this article ({what}); please report it")
