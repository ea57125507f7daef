"""A folder of records that mirrors the inputs: ``a/b.html`` → ``OUT/a/b.html.json``.

The names of inputs come from anywhere, so none is taken as it is: every name becomes one that is a name (never ``..``,
no control character, not too long), and two inputs never get the same one.
"""

from __future__ import annotations

import os
import re
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

from newsfacts.cli.atomic import sync_folder, write_whole
from newsfacts.cli.outputs import Kept, Planned
from newsfacts.cli.resume import Counts, Entry, Ledger, Lock, digest_of, entries, key_of, read_header

if TYPE_CHECKING:
    from newsfacts.cli.extraction import Done
    from newsfacts.cli.sources import RawInput

LEDGER = ".newsfacts-ledger"
_LOCK = ".newsfacts-lock"
_SUFFIX = ".json"
# A file name has at most 255 bytes, and a temporary file's is a little longer than that of the file.
_MAX_NAME = 240
# A path has at most 4,096 bytes (1,024 on macOS), and the folder of records is somewhere too.
_MAX_PATH = 700
# Percent stands for itself nowhere, so that nothing else can look like an escaped name.
_UNSAFE = re.compile(r"[\x00-\x1f\x7f-\x9f%/\\\u2028\u2029\u202a-\u202e\u2066-\u2069]")


def file_name(place: tuple[str, ...]) -> str:
    """The path of a record below the folder of records, for an input's names on the way.

    >>> file_name(("a", "b.html")), file_name(("..", "50%.txt"))
    ('a/b.html.json', '%2E./50%25.txt.json')
    """
    *folders, name = place
    path = "/".join([*map(_folder_name, folders), _cut(_safe(name), _SUFFIX)])
    if len(data := os.fsencode(path)) > _MAX_PATH:
        return f"%~/{blake2b(data, digest_size=16).hexdigest()}{_SUFFIX}"
    return path


def _safe(name: str) -> str:
    escaped = _UNSAFE.sub(lambda found: "".join(f"%{byte:02X}" for byte in found[0].encode()), name)
    # Hidden names are the run's own: the ledger, files that are being written.
    return f"%2E{escaped[1:]}" if escaped.startswith(".") else escaped


def _folder_name(name: str) -> str:
    # A folder must not be called as the record of a file beside it may be.
    safe = _safe(name)
    return _cut(f"{safe[:-4]}%6A{safe[-3:]}" if safe.lower().endswith(_SUFFIX) else safe, "")


def _cut(safe: str, ending: str) -> str:
    """A name of a length that file systems take; a digest keeps apart what was cut."""
    data = os.fsencode(safe)
    if len(data) + len(ending) <= _MAX_NAME:
        return safe + ending
    digest = blake2b(data, digest_size=16).hexdigest()
    kept = data[: _MAX_NAME - len(ending) - 36].decode("utf-8", "ignore")
    return f"{kept}%~{digest}{ending}"


class Tree:
    """Writes each record to a file of its own, whole or not at all, and notes it in the folder's ledger.

    With `resume` it finds what is done already: a record whose input, options and versions are the same, and whose file
    is as it was written. Raises OSError where the folder cannot be used, and
    OutputError where another run is using it.
    """

    def __init__(self, folder: str, header: bytes, *, resume: bool) -> None:
        self._folder = Path(folder)
        self._folder.mkdir(parents=True, exist_ok=True)
        self._lock = Lock(self._folder / _LOCK)
        path = self._folder / LEDGER
        old = read_header(path)
        self._resume = resume
        self._options_changed = old is not None and old != header
        self._known: dict[str, tuple[str, str]] = {}
        end = _load(path, self._known) if resume and old is not None else 0
        goes_on = resume and old == header
        self._ledger = Ledger(path, header, keep=end if goes_on else None)
        self._made: Path | None = None
        self.counts = Counts()

    def plan(self, raw: RawInput) -> Planned:
        """Finds the record of an earlier run, where it is as it should be."""
        key = key_of(raw)
        known = self._known.get(key.source)
        if known is None:
            self.counts.new += 1
        elif self._options_changed or known[0] != key.content:
            self.counts.stale += 1
        elif not self._is_whole(raw, known[1]):
            self.counts.torn += 1
        else:
            self.counts.same += 1
            return Planned(raw._replace(data=b""), Kept(raw.source), key)
        return Planned(raw, None, key)

    def _is_whole(self, raw: RawInput, digest: str) -> bool:
        try:
            with open(self._path(raw), "rb") as file:
                return digest_of(file.read()) == digest
        except OSError:
            return False

    def _path(self, raw: RawInput) -> Path:
        return self._folder / file_name(raw.place)

    def write(self, planned: Planned, done: Done) -> None:
        """Writes one record. Raises OSError."""
        assert planned.raw and planned.key
        path = self._path(planned.raw)
        if path.parent != self._made:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._made = path.parent
        write_whole(path, done.payload)
        self._ledger.add(Entry(planned.key, len(done.payload), digest_of(done.payload)))

    def keep(self, kept: Kept) -> None:
        """Its file and its line in the ledger are there."""

    def fail(self, planned: Planned) -> None:
        """Takes away the record that an earlier run wrote for an input that now gives none. Raises OSError."""
        if planned.raw:
            with suppress(FileNotFoundError):
                self._path(planned.raw).unlink()

    def finish(self, complete: bool) -> list[str]:
        """Closes the ledger."""
        with suppress(OSError):
            self._ledger.sync()
            sync_folder(self._folder)
        self._ledger.close()
        self._lock.release()
        return [self.counts.said(self._options_changed)] if self._resume else []


def _load(path: Path, known: dict[str, tuple[str, str]]) -> int:
    """Fills in what a ledger knows, the last word on each input; returns how many bytes of it are whole."""
    with open(path, "rb") as file:
        end = len(file.readline())
        for entry in entries(file):
            end += len(entry.line())
            known[entry.key.source] = (entry.key.content, entry.digest)
    return end
