"""One file of records: JSON Lines or CSV, each also as .gz, or Parquet.

While a run lasts, the records stand beside the output in a hidden file, with a ledger; at the end that file becomes the
output, as it is, packed, or made into Parquet. A run that goes on finds in place what is done, as long as inputs come
in the order in which they came before; where they do not, what is there is put aside and copied from.
"""

from __future__ import annotations

import errno
import gzip
import os
import shutil
import time
from contextlib import suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, NamedTuple

from newsfacts.cli.atomic import sync_folder, write_all
from newsfacts.cli.outputs import Kept, Key, Planned, suffix
from newsfacts.cli.render import Form, header
from newsfacts.cli.resume import Counts, Entry, Ledger, Lock, Window, digest_of, extent, key_of, read_header

if TYPE_CHECKING:
    from newsfacts.cli.extraction import Done
    from newsfacts.cli.sources import RawInput

_SYNC_SECONDS = 5.0


class _Found(NamedTuple):
    """A record of an earlier run: which file holds it, where, and how far that file's ledger goes with it."""

    file: int
    offset: int
    ledger_end: int
    entry: Entry


class _Names:
    """The hidden files beside an output."""

    def __init__(self, path: str) -> None:
        self.output = Path(path)
        self.lock, self.ledger, self.part, self.part_ledger, self.aside, self.aside_ledger, self.packed = (
            self.output.with_name(f".{self.output.name}.{what}")
            for what in ("lock", "ledger", "part", "part.ledger", "aside", "aside.ledger", "packed")
        )


class Stream:
    """Writes records to one file, which appears when all inputs were dealt with.

    With `resume` it goes on with what an earlier run has left. Raises OSError and OutputError where it cannot write.
    """

    def __init__(self, path: str, form: Form, made_with: bytes, *, resume: bool) -> None:
        self._names = _Names(path)
        self._lock = Lock(self._names.lock)
        self._made_with = made_with
        self._form = form
        self._head = header(form)
        self._resume = resume
        self.counts = Counts()
        self._options_changed = False
        self._windows: list[tuple[int, Window]] = []
        self._open: list[IO[bytes]] = []
        # The output is only put in place again where this run changes it.
        self._is_copy = False
        end, ledger_end = self._prepare() if resume else (len(self._head), None)
        if ledger_end is None:
            self._forget()
        # The part is there before its ledger is, and goes before it: a ledger alone is that of an output in place.
        self._part = os.open(self._names.part, os.O_RDWR | os.O_CREAT, 0o666)
        if ledger_end is None:
            write_all(self._part, self._head)
        self._ledger = Ledger(self._names.part_ledger, made_with, keep=ledger_end)
        if ledger_end is not None:
            self._look_up(self._names.part, self._names.part_ledger, end)
        # Up to `_position` the file is what it shall be; up to `_end` it holds what may be kept.
        self._position = len(self._head)
        self._ledger_position = len(made_with)
        self._end = end
        self._appending = ledger_end is None
        if resume and read_header(self._names.aside_ledger) == made_with:
            end, _ = extent(self._names.aside_ledger, len(self._head), self._names.aside.stat().st_size)
            self._look_up(self._names.aside, self._names.aside_ledger, end)
        self._synced = time.monotonic()

    def _prepare(self) -> tuple[int, int | None]:
        """Sees to it that what an earlier run has left is the part to go on with; returns how far that is whole."""
        names = self._names
        if not names.part.exists() and names.part_ledger.exists() and names.output.exists():
            # The run before ended between giving the output its name and the ledger its.
            names.part_ledger.replace(names.ledger)
        if not (names.part.exists() and names.part_ledger.exists()) and names.output.exists():
            old = read_header(names.ledger)
            self._options_changed = old is not None and old != self._made_with
            if old == self._made_with:
                _unpack(names.output, names.packed)
                names.packed.replace(names.part)
                shutil.copyfile(names.ledger, names.packed)
                names.packed.replace(names.part_ledger)
                self._is_copy = True
        old = read_header(names.part_ledger)
        if old != self._made_with or not names.part.exists():
            self._options_changed = self._options_changed or (old is not None and old != self._made_with)
            return len(self._head), None
        with open(names.part, "rb") as file:
            if file.read(len(self._head)) != self._head:
                return len(self._head), None
        size = names.part.stat().st_size
        end, ledger_end = extent(names.part_ledger, len(self._head), size)
        self._is_copy = self._is_copy and end == size
        return end, ledger_end

    def _forget(self) -> None:
        names = self._names
        for name in (names.part_ledger, names.part, names.aside, names.aside_ledger):
            with suppress(FileNotFoundError):
                name.unlink()

    def _look_up(self, path: Path, ledger: Path, end: int) -> None:
        file = open(path, "rb")  # noqa: SIM115 (closed in `finish`)
        lines = open(ledger, "rb")  # noqa: SIM115
        lines.readline()
        self._open += [file, lines]
        self._windows.append((file.fileno(), Window(lines, len(self._head), end)))

    def plan(self, raw: RawInput) -> Planned:
        """Finds the record of an earlier run, where it is as it should be."""
        key = key_of(raw)
        state = "new"
        # Each is asked, so that all come along.
        for file, place in [(file, window.find(key.source)) for file, window in self._windows]:
            if place is None:
                continue
            if place.entry.key.content != key.content:
                state = "stale"
            elif digest_of(os.pread(file, place.entry.length, place.offset)) != place.entry.digest:
                state = "torn"
            else:
                self.counts.same += 1
                found = _Found(file, place.offset, place.ledger_end, place.entry)
                return Planned(raw._replace(data=b""), Kept(raw.source, found), key)
        setattr(self.counts, state, getattr(self.counts, state) + 1)
        return Planned(raw, None, key)

    def write(self, planned: Planned, done: Done) -> None:
        """Takes one record. Raises OSError."""
        assert planned.key
        self._append(planned.key, done.payload)

    def keep(self, kept: Kept) -> None:
        """Takes a record of an earlier run: it stays where it is, or is copied. Raises OSError."""
        found: _Found = kept.where
        if not self._appending and found.file == self._windows[0][0] and found.offset == self._position:
            self._position += found.entry.length
            self._ledger_position = found.ledger_end
        else:
            self._append(found.entry.key, os.pread(found.file, found.entry.length, found.offset))

    def fail(self, planned: Planned) -> None:
        """No record, no line."""

    def _append(self, key: Key, payload: bytes) -> None:
        if not self._appending:
            self._begin_to_append()
        write_all(self._part, payload)
        self._position += len(payload)
        self._ledger.add(Entry(key, len(payload), digest_of(payload)))
        if time.monotonic() - self._synced > _SYNC_SECONDS:
            os.fsync(self._part)
            self._ledger.sync()
            self._synced = time.monotonic()

    def _begin_to_append(self) -> None:
        """From here on the file becomes another: what it still holds is put aside, to be copied from."""
        names = self._names
        if self._position < self._end:
            names.part.replace(names.aside)
            names.part_ledger.replace(names.aside_ledger)
            self._ledger.close()
            os.close(self._part)
            self._part = os.open(names.part, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o666)
            _copy(names.aside, self._part, self._position)
            self._ledger = Ledger(names.part_ledger, b"", keep=0)
            with open(names.aside_ledger, "rb") as old:
                left = self._ledger_position
                while left and (block := old.read(min(left, 1 << 20))):
                    self._ledger.copy(block)
                    left -= len(block)
        else:
            os.ftruncate(self._part, self._position)
            self._ledger.cut(self._ledger_position)
        os.lseek(self._part, self._position, os.SEEK_SET)
        self._appending = True

    def finish(self, complete: bool) -> list[str]:
        """Puts the output in place where all inputs were dealt with; else leaves what a resumed run goes on with."""
        said = [self.counts.said(self._options_changed)] if self._resume else []
        try:
            unchanged = self._is_copy and not self._appending and self._position == self._end
            if complete and not self._appending:
                os.ftruncate(self._part, self._position)
                self._ledger.cut(self._ledger_position)
            if complete or self._appending:
                os.fsync(self._part)
                self._ledger.sync()
            if complete:
                self._put_in_place(unchanged)
            else:
                said.append(f"{self._names.output} is not complete; the same command with --resume goes on")
        finally:
            os.close(self._part)
            self._ledger.close()
            for file in self._open:
                file.close()
            self._lock.release()
        return said

    def _put_in_place(self, unchanged: bool) -> None:
        names = self._names
        ending = suffix(str(names.output))
        if unchanged:
            names.part.unlink()
        elif self._form is Form.rows or ending.endswith(".gz"):
            _pack(names.part, names.packed, self._form)
            names.packed.replace(names.output)
            names.part.unlink()
        else:
            names.part.replace(names.output)
        names.part_ledger.replace(names.ledger)
        for name in (names.aside, names.aside_ledger):
            with suppress(FileNotFoundError):
                name.unlink()
        sync_folder(names.output.parent)


def _copy(path: Path, target: int, size: int) -> None:
    with open(path, "rb") as file:
        while size and (block := file.read(min(size, 1 << 20))):
            write_all(target, block)
            size -= len(block)


def _pack(source: Path, target: Path, form: Form) -> None:
    """Makes the output's file of the records' file. The same records give the same bytes."""
    try:
        with open(source, "rb") as records, open(target, "wb") as file:
            if form is Form.rows:
                from newsfacts.cli.parquet import write_rows

                write_rows(records, file)
            else:
                with gzip.GzipFile("", "wb", 6, file, mtime=0) as packed:
                    shutil.copyfileobj(records, packed, 1 << 20)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        with suppress(OSError):
            target.unlink()
        raise


def _unpack(source: Path, target: Path) -> None:
    """Makes the records' file of an output, as far as the output can be read: each record is checked when it is kept."""
    with open(source, "rb") as file, open(target, "wb") as records:
        try:
            if suffix(str(source)) == ".parquet":
                from newsfacts.cli.parquet import read_rows

                records.writelines(read_rows(file))
            elif suffix(str(source)).endswith(".gz"):
                with gzip.GzipFile(fileobj=file) as packed:
                    shutil.copyfileobj(packed, records, 1 << 20)
            else:
                shutil.copyfileobj(file, records, 1 << 20)
        except Exception as error:
            # Damaged in whatever way; but a disk that is full is no damage.
            if isinstance(error, OSError) and error.errno == errno.ENOSPC:
                raise
