"""Where records go: what every output offers, and which one ``-o`` means."""

from __future__ import annotations

import os
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from newsfacts.cli.render import Form
from newsfacts.cli.sources import Failure, RawInput

if TYPE_CHECKING:
    from newsfacts.cli.extraction import Done

STDOUT = "-"
# What a name says of the form of the records in it.
STREAMS = {
    ".jsonl": Form.json,
    ".ndjson": Form.json,
    ".jsonl.gz": Form.json,
    ".csv": Form.csv,
    ".csv.gz": Form.csv,
    ".parquet": Form.rows,
}
SINGLE = ".json"


class OutputError(Exception):
    """An output that cannot be used or written. The message is one line and says what helps."""


class Key(NamedTuple):
    """What an input is known by from run to run: digests of its name and of its content (hexadecimal)."""

    source: str
    content: str


class Kept(NamedTuple):
    """An input whose record an earlier run has written; `where` is for the output that found it."""

    source: str
    where: Any = None


class Planned(NamedTuple):
    """One input on its way: what is already settled without work (`ready`), else what is to be extracted (`raw`).

    `size` is in bytes.
    """

    raw: RawInput | None
    ready: Failure | Kept | None = None
    key: Key | None = None
    size: int = 0


class Output(Protocol):
    """Where records go. `plan` may be called from another thread than the rest."""

    def plan(self, raw: RawInput) -> Planned:
        """What is to be done with an input, in view of what is there already."""

    def write(self, planned: Planned, done: Done) -> None:
        """Takes one record. Raises OSError, and BrokenPipeError where nobody reads any more."""

    def keep(self, kept: Kept) -> None:
        """Leaves in place what an earlier run has written. Raises OSError."""

    def fail(self, planned: Planned) -> None:
        """Takes note that there is no record of an input. Raises OSError."""

    def finish(self, complete: bool) -> list[str]:
        """Closes the output; `complete` where all inputs were dealt with. Returns what the user should know."""


def suffix(path: str) -> str:
    """What a path's name says of its form: one of `STREAMS`, `SINGLE`, an unknown suffix, or nothing."""
    name = PurePath(path).name.lower()
    known = [ending for ending in (*STREAMS, SINGLE) if name.endswith(ending) and name != ending]
    return max(known, key=len) if known else PurePath(name).suffix


def is_tree(path: str) -> bool:
    """Whether ``-o`` means a folder: it is one, it ends with a slash, or its name has no suffix."""
    return os.path.isdir(path) or path.endswith(("/", os.sep)) or not suffix(path)


def form_of(path: str | None, *, pretty: bool) -> Form:
    """The form that records take in an output. Raises OutputError for a suffix that says none."""
    wanted = Form.pretty if pretty else Form.json
    if path in (None, STDOUT) or is_tree(str(path)) or suffix(str(path)) == SINGLE:
        return wanted
    form = STREAMS.get(suffix(str(path)))
    if form is None:
        known = ", ".join([*STREAMS, SINGLE])
        raise OutputError(f"cannot tell the form of {path!r}; give a folder, or a name that ends with {known}")
    if form is Form.rows:
        from importlib.util import find_spec

        if not find_spec("pyarrow"):
            raise OutputError("Parquet needs pyarrow; install it with: pip install 'newsfacts[parquet]'")
    return form
