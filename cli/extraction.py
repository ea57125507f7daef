"""The work on one article: from its bytes to its record as bytes. The same in this process, in a worker, on a cluster."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from newsfacts.cli.render import Form, render
from newsfacts.cli.sources import Failure, RawInput, ReadOptions
from newsfacts.extractors.errors import InputError, ModelError

if TYPE_CHECKING:
    from newsfacts.extractors.facts import Record


class Done(NamedTuple):
    """An article that is done: its record's bytes and what the run wants to know of it."""

    source: str
    payload: bytes
    facts: int
    warnings: tuple[str, ...]
    seconds: float


@dataclass(frozen=True)
class Extraction:
    """What is to be done with each input: how it is read, what is wanted, in which form it comes out."""

    options: ReadOptions = field(default_factory=ReadOptions)
    kinds: Sequence[str] = ()
    models: Mapping[str, str] = field(default_factory=dict)
    with_text: bool = False
    form: Form = Form.json

    def __call__(self, raw: RawInput) -> Done | Failure:
        """The record of one input as bytes, or why there is none. Raises ModelError alone."""
        started = time.perf_counter()
        record = self.record(raw)
        if isinstance(record, Failure):
            return record
        facts = sum(len(getattr(record, kind)) for kind in self.kinds)
        payload = render(record, self.form, with_text=self.with_text)
        return Done(record.source, payload, facts, tuple(record.warnings), time.perf_counter() - started)

    def record(self, raw: RawInput) -> Record | Failure:
        """The record of one input, or why there is none. Raises ModelError alone."""
        from newsfacts.cli.reading import read_input
        from newsfacts.extractors.engine import read

        try:
            given = read_input(raw, self.options)
        except InputError as error:
            return Failure(raw.source, error.code, error.message)
        except Exception as error:
            return _fault(raw.source, error)
        try:
            return read(given, kinds=self.kinds, models=self.models, with_text=self.with_text)
        except InputError as error:
            return Failure(given.source, error.code, error.message)
        except ModelError:
            raise
        except Exception as error:
            return _fault(given.source, error)

    def warm_up(self) -> None:
        """Loads what the first article would load, so that a worker is ready when it says so."""
        from newsfacts.extractors.engine import extract
        from newsfacts.extractors.lang import CODES

        for code in CODES if self.options.language == "auto" else [self.options.language]:
            try:
                extract("Acme, 1. 1. 2025.", language=code, models=self.models)
            except Exception:  # noqa: PERF203 (it comes again, and is told, with the first article that it concerns)
                continue


def _fault(source: str, error: Exception) -> Failure:
    """A fault of ours must not cost the other inputs."""
    import traceback

    what = f"{type(error).__name__}: {error}".split("\n")[0]
    message = f"newsfacts failed on this article ({what}); please report it"
    return Failure(source, "internal", message, traceback.format_exc())
