"""One run over many inputs: every record written, every failure told, one exit code at the end."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from typing import TYPE_CHECKING

from newsfacts.cli import interrupts
from newsfacts.cli.console import Console
from newsfacts.cli.extraction import Done, Extraction
from newsfacts.cli.outputs import Kept, Output, OutputError, Planned
from newsfacts.cli.sinks import ErrorFile, leave_broken_pipe
from newsfacts.cli.sources import Failure, RawInput
from newsfacts.extractors.errors import ModelError

if TYPE_CHECKING:
    from newsfacts.cli.progress import Progress

DONE, SOME_FAILED, WRONG_USAGE = 0, 1, 2

Results = Generator[tuple[Planned, Done | Failure | Kept], None, None]


def planned(inputs: Iterable[RawInput | Failure], output: Output) -> Iterator[Planned]:
    """What is to be done with each input."""
    for item in inputs:
        if isinstance(item, Failure):
            yield Planned(None, item)
        else:
            yield output.plan(item)._replace(size=len(item.data))


def in_process(extraction: Extraction, items: Iterable[Planned], *, patient: bool) -> Results:
    """What comes of each input, one after the other; `patient` finishes the one at hand at the first Ctrl-C."""
    for item in items:
        with interrupts.finishing(patient or (item.raw is not None and item.raw.is_line)):
            if item.ready is not None:
                yield item, item.ready
            elif item.raw is not None:
                yield item, extraction(item.raw)


class Batch:
    """A run and how it stands: what failed is told at once and kept for the exit code."""

    def __init__(
        self, console: Console, errors: ErrorFile, *, fail_fast: bool = False, progress: Progress | None = None
    ) -> None:
        self._console = console
        self._errors = errors
        self._fail_fast = fail_fast
        self._progress = progress
        self.failed = 0

    def run(self, results: Results, output: Output) -> int:
        """Writes each record when its turn comes, and returns the exit code."""
        complete, code = self._write_all(results, output)
        try:
            with interrupts.whole():
                results.close()
                notes = output.finish(complete)
        except KeyboardInterrupt:
            notes = []
        except OSError as error:
            notes, code = [], self._cannot_write(error)
        if interrupts.requested():
            code = interrupts.EXIT_CODE
        if self._progress:
            self._progress.end()
        for note in notes:
            self._console.note(note)
        return code

    def _write_all(self, results: Results, output: Output) -> tuple[bool, int]:
        """Whether all inputs were dealt with, and the exit code."""
        try:
            for item, outcome in results:
                self._settle(item, outcome, output)
                if self.failed and self._fail_fast:
                    return False, SOME_FAILED
        except (ModelError, OutputError) as error:
            self._console.error(str(error))
            return False, WRONG_USAGE
        except BrokenPipeError:
            leave_broken_pipe()
        except KeyboardInterrupt:
            return False, interrupts.EXIT_CODE
        except OSError as error:
            return False, self._cannot_write(error)
        return not interrupts.requested(), SOME_FAILED if self.failed else DONE

    def _cannot_write(self, error: OSError) -> int:
        where = f" {error.filename}" if error.filename else ""
        self._console.error(f"stopped: cannot write the output{where} ({error.strerror or error}); make room and go on")
        return SOME_FAILED

    def _settle(self, item: Planned, outcome: Done | Failure | Kept, output: Output) -> None:
        with interrupts.whole():
            if isinstance(outcome, Failure):
                self.failed += 1
                self._console.error(f"{outcome.source}: {outcome.message}")
                output.fail(item)
                self._errors.write(outcome)
            elif isinstance(outcome, Kept):
                output.keep(outcome)
            else:
                output.write(item, outcome)
        if isinstance(outcome, Done):
            for warning in outcome.warnings:
                self._console.detail(f"{outcome.source}: {warning}")
            self._console.detail(f"{outcome.source}: {outcome.seconds:.2f} s")
        elif isinstance(outcome, Failure) and outcome.trace:
            for line in outcome.trace.splitlines():
                self._console.detail(line)
        if self._progress:
            self._progress.count(item, outcome)
