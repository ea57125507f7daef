"""What a run leaves beside its output so that a later run can go on: a ledger of what was read and what was written.

A ledger is a text file. Its first line is a JSON object, what the run was made with: the options that shape a record,
the versions of newsfacts and its libraries, digests of the models. Each further line is one record that was written:
the digests of the input's name and content, the record's length in bytes and its digest. A line is written behind its
record, so what the ledger says is there; a line that is cut off counts for nothing.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict
from hashlib import blake2b
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import IO, Any, NamedTuple

from newsfacts.cli.atomic import write_all
from newsfacts.cli.extraction import Extraction
from newsfacts.cli.outputs import Key, OutputError
from newsfacts.cli.render import COLUMNS, Form
from newsfacts.cli.sources import RawInput
from newsfacts.extractors.lang import CODES
from newsfacts.extractors.pipeline import model_name
from newsfacts.extractors.version import __version__

_FORMAT = 1
# Libraries whose version can change a record.
_LIBRARIES = ("spacy", "dateparser", "trafilatura", "py3langid")
# So many records before and behind the one that is looked up are held: inputs come in nearly the same order again.
WINDOW = 20_000


class Entry(NamedTuple):
    """A record that was written: its input's key, its length in bytes, its digest."""

    key: Key
    length: int
    digest: str

    def line(self) -> bytes:
        """The entry as a line of a ledger."""
        return f"{self.key.source} {self.key.content} {self.length} {self.digest}\n".encode()


def key_of(raw: RawInput) -> Key:
    """What an input is known by."""
    return Key(_digest(raw.source.encode("utf-8", "surrogateescape"), 8), _digest(raw.data, 16))


def digest_of(payload: bytes) -> str:
    """The digest of a record's bytes."""
    return _digest(payload, 8)


def _digest(data: bytes, size: int) -> str:
    return blake2b(data, digest_size=size).hexdigest()


def header_of(extraction: Extraction) -> bytes:
    """A ledger's first line: all that shapes a record but its input."""
    made_with: dict[str, Any] = {
        "ledger": _FORMAT,
        "newsfacts": __version__,
        "options": asdict(extraction.options),
        "kinds": list(extraction.kinds),
        "with_text": extraction.with_text,
        "form": extraction.form.value,
        "columns": list(COLUMNS) if extraction.form in (Form.csv, Form.rows) else None,
        "libraries": {name: _version(name) for name in _LIBRARIES},
        "models": {code: _model(model_name(code, extraction.models)) for code in CODES},
    }
    # How large an input may be does not change the record of one that is read.
    made_with["options"].pop("max_size")
    return json.dumps(made_with, default=str, sort_keys=True).encode() + b"\n"


def _version(library: str) -> str | None:
    try:
        return version(library)
    except PackageNotFoundError:
        return None


def _model(name: str) -> str:
    """The digest of a pipeline's files; of an installed package, which pip may not change, its name and version."""
    folder = Path(name)
    if not folder.is_dir():
        return f"{name} {_version(name)}"
    found = blake2b(digest_size=16)
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        data = path.read_bytes()
        found.update(f"{path.relative_to(folder).as_posix()} {len(data)}\n".encode() + data)
    return found.hexdigest()


class Lock:
    """One run at a time on an output. Raises OutputError where another one is writing, OSError where none can."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
        try:
            import fcntl

            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            # The run before may have taken the file away between our two steps: then it locks nothing.
            free = path.exists() and os.fstat(self._file).st_ino == path.stat().st_ino
        except BlockingIOError:
            free = False
        except (ImportError, OSError):
            # A system or a file system without locks: the user sees to it.
            free = True
        if not free:
            os.close(self._file)
            raise OutputError(f"another run is writing there ({path} is locked); wait for it, or give another -o")

    def release(self) -> None:
        """Lets the next run in."""
        with suppress(OSError):
            self._path.unlink()
        os.close(self._file)


class Ledger:
    """A ledger that is being written."""

    def __init__(self, path: Path, header: bytes, *, keep: int | None = None) -> None:
        """Opens the ledger: anew, or with what its first `keep` bytes say. Raises OSError."""
        self._file = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
        self.cut(keep or 0)
        if keep is None:
            write_all(self._file, header)

    def add(self, entry: Entry) -> None:
        """Notes a record that has been written. Raises OSError."""
        write_all(self._file, entry.line())

    def copy(self, lines: bytes) -> None:
        """Takes over lines of another ledger. Raises OSError."""
        write_all(self._file, lines)

    def cut(self, end: int) -> None:
        """Forgets what stands behind `end`. Raises OSError."""
        os.ftruncate(self._file, end)
        os.lseek(self._file, end, os.SEEK_SET)

    def sync(self) -> None:
        """Makes what is noted last. Raises OSError."""
        os.fsync(self._file)

    def close(self) -> None:
        """Ends the writing."""
        os.close(self._file)


def read_header(path: Path) -> bytes | None:
    """A ledger's first line, None where there is no ledger or no whole line in it."""
    try:
        with open(path, "rb") as file:
            line = file.readline()
    except OSError:
        return None
    return line if line.endswith(b"\n") else None


def entries(file: IO[bytes]) -> Iterator[Entry]:
    """The entries of a ledger that is open behind its header, up to the first line that is none."""
    for line in file:
        parts = line.split(b" ")
        if not line.endswith(b"\n") or len(parts) != 4 or not parts[2].isdigit():
            return
        source, content, length, digest = line.decode("ascii", "replace").split()
        yield Entry(Key(source, content), int(length), digest)


class Place(NamedTuple):
    """Where a record of an earlier run lies in its output, and how far the ledger goes with it."""

    entry: Entry
    offset: int
    ledger_end: int


class Window:
    """The records of an earlier stream, looked up by their input in about the order in which they lie.

    Memory is bounded: what lies more than `WINDOW` records from the last one found is not found (and is done again).
    """

    def __init__(self, ledger: IO[bytes], offset: int, end: int) -> None:
        """`ledger` is open behind its header, `offset` where the first record begins, `end` where the output ends."""
        self._places = _places(ledger, offset, end)
        # An input that was given twice has two records, found in their order.
        self._held: dict[str, list[tuple[int, Place]]] = {}
        self._read = 0
        self._found = 0

    def find(self, source: str) -> Place | None:
        """The record of an input, once."""
        while self._read < self._found + WINDOW and (place := next(self._places, None)):
            self._held.setdefault(place.entry.key.source, []).append((self._read, place))
            self._read += 1
        held = self._held.get(source)
        if not held:
            return None
        number, place = held.pop(0)
        if not held:
            del self._held[source]
        self._found = max(self._found, number)
        if len(self._held) > 2 * WINDOW:
            oldest = self._found - WINDOW // 2
            self._held = {key: held for key, held in self._held.items() if held[-1][0] >= oldest}
        return place


def _places(ledger: IO[bytes], offset: int, end: int) -> Iterator[Place]:
    ledger_end = ledger.tell()
    for entry in entries(ledger):
        if offset + entry.length > end:
            return
        ledger_end += len(entry.line())
        yield Place(entry, offset, ledger_end)
        offset += entry.length


def extent(path: Path, offset: int, size: int) -> tuple[int, int]:
    """How far a ledger and its output agree: the ends of both, for an output of `size` bytes from `offset` on."""
    with open(path, "rb") as ledger:
        ledger_end = len(ledger.readline())
        for place in _places(ledger, offset, size):
            offset, ledger_end = place.offset + place.entry.length, place.ledger_end
    return offset, ledger_end


class Counts:
    """What a resumed run found: how many inputs were done, how many are new, changed, or damaged in the output."""

    def __init__(self) -> None:
        self.same = self.new = self.stale = self.torn = 0

    def said(self, options_changed: bool) -> str:
        """The counts for people."""
        if options_changed:
            return f"resumed: options or versions are others now, so all {self.new + self.stale} were done again"
        return f"resumed: {self.same} already done, {self.stale} changed, {self.torn} torn, {self.new} new"
