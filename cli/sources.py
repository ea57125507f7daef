"""Inputs: files, folders, lists of files, standard input → an ordered stream of what is to be read.

One `RawInput` is one article: the bytes of a file, or one line of JSON Lines. An input that cannot be opened becomes a
`Failure` in the stream, in its place, and never ends it.
"""

from __future__ import annotations

import datetime as dt
import gzip
import io
import os
import re
import stat
import sys
import zlib
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from enum import Enum
from fnmatch import fnmatchcase
from pathlib import Path, PurePath
from typing import IO, NamedTuple, TypeVar

_T = TypeVar("_T")
STDIN = "-"
DEFAULT_MAX_SIZE = 100_000_000
# How a stream of JSON Lines begins, and no article.
_JSON_OBJECT = re.compile(rb'(?:\xef\xbb\xbf)?\s*\{\s*"')
_GZIP = b"\x1f\x8b"
HTML_SUFFIXES = frozenset({".html", ".htm", ".xhtml"})
_JSONL_SUFFIXES = frozenset({".jsonl", ".ndjson"})
# What is taken from a folder without --glob. Articles often have no suffix at all.
_FOLDER_SUFFIXES = HTML_SUFFIXES | _JSONL_SUFFIXES | {".txt", ".text", ".md", ""}


class InputFormat(str, Enum):
    """How bytes are read; `auto` decides by the file's name and the first bytes."""

    auto = "auto"
    text = "text"
    html = "html"
    jsonl = "jsonl"


class Failure(NamedTuple):
    """An input from which no record is made: which, the error's stable code, what is wrong and what helps.

    `trace` is for those who mend newsfacts: where a fault of its own came from.
    """

    source: str
    error: str
    message: str
    trace: str = ""


class RawInput(NamedTuple):
    """One article as it lies there.

    `source` is the path as the user gave it (``path:line`` for a line of JSON Lines); `place` is where its record goes
    in a folder of records: the names on the way, as they are, to be made safe by who makes files of them.
    """

    source: str
    data: bytes
    is_line: bool = False
    place: tuple[str, ...] = ()


@dataclass(frozen=True)
class ReadOptions:
    """How inputs are read. `language` and `date` go before what an input says of itself; `max_size` is in bytes."""

    format: InputFormat = InputFormat.auto
    encoding: str | None = None
    language: str = "auto"
    date: dt.date | None = None
    max_size: int = DEFAULT_MAX_SIZE


def read_options(
    input_format: str,
    encoding: str | None,
    language: str,
    date: str | None,
    max_size: int = DEFAULT_MAX_SIZE,
) -> ReadOptions:
    """The options as the command line gives them, already checked."""
    day = dt.date.fromisoformat(date) if date else None
    return ReadOptions(InputFormat(input_format), encoding, language, day, max_size)


@dataclass(frozen=True)
class Choice:
    """Which inputs are meant.

    `globs` and `excludes` choose in folders, by name, or by the path below the folder where the pattern has a slash;
    `files_from` names a file (`-`: standard input) that lists more paths, one a line or ended by NUL; `own` are the
    run's own outputs, which are no inputs though they may lie in a folder that is read.
    """

    paths: Sequence[str] = ()
    files_from: str | None = None
    null_separated: bool = False
    globs: Sequence[str] = ()
    excludes: Sequence[str] = ()
    own: Collection[str] = ()


class Sources:
    """The inputs that the user chose, in order.

    `note` is called with what the user should know though nothing failed (files in a folder that were left out).
    """

    def __init__(self, choice: Choice, options: ReadOptions, note: Callable[[str], None]) -> None:
        self._choice = choice
        self._paths = list(choice.paths) or ([] if choice.files_from else [STDIN])
        self._options = options
        self._note = note
        self._own = {os.path.realpath(path) for path in choice.own}
        self._is_one_folder = len(self._paths) == 1 and not choice.files_from and os.path.isdir(self._paths[0])

    @property
    def is_single(self) -> bool:
        """Whether one article at most comes, as far as can be told without reading."""
        if self._choice.files_from or len(self._paths) != 1 or self._is_one_folder:
            return False
        return not is_json_lines(self._paths[0]) and self._options.format is not InputFormat.jsonl

    def __iter__(self) -> Iterator[RawInput | Failure]:
        for path in self._paths:
            yield from self._path(path)
        if self._choice.files_from:
            yield from self._each_listed(self._choice.files_from, self._path)

    def files(self) -> Iterator[str | Failure]:
        """The paths of the files in order, unopened; what is no folder comes as it was given."""
        for path in self._paths:
            yield from self._files_of(path)
        if self._choice.files_from:
            yield from self._each_listed(self._choice.files_from, self._files_of)

    def _files_of(self, path: str) -> Iterator[str | Failure]:
        if not os.path.isdir(path):
            yield path
            return
        found = False
        for item in self._members(path, Counter()):
            found = True
            yield item
        if not found:
            yield _no_articles(path)

    def size(self) -> int | None:
        """The bytes to be read, where the file system says so: None for streams, lists and packed JSON Lines."""
        if self._choice.files_from or STDIN in self._paths:
            return None
        total = 0
        for item in self.files():
            if isinstance(item, Failure):
                continue
            if item.lower().endswith(".gz") and is_json_lines(item):
                return None
            try:
                total += Path(item).stat().st_size
            except OSError:
                continue
        return total

    def _path(self, path: str) -> Iterator[RawInput | Failure]:
        if path == STDIN:
            yield from self._standard_input()
        elif os.path.isdir(path):
            yield from self._folder(path)
        else:
            yield from self._file(path, _parts(path))

    def _standard_input(self) -> Iterator[RawInput | Failure]:
        try:
            with closing(_open_standard_input()) as file:
                yield from self._stream(STDIN, file, (STDIN,))
        except OSError as error:
            yield Failure(STDIN, "unreadable", f"standard input cannot be read ({error.strerror or error})")

    def _each_listed(self, name: str, take: Callable[[str], Iterator[_T | Failure]]) -> Iterator[_T | Failure]:
        end = b"\0" if self._choice.null_separated else b"\n"
        try:
            with closing(_open_standard_input()) if name == STDIN else open(name, "rb") as file:
                for item in _split(file, end):
                    if b"\0" in item:
                        yield Failure(readable(name), "unreadable", "the list is NUL-separated; read it with -0")
                        return
                    path = os.fsdecode(item if self._choice.null_separated else item.rstrip(b"\r"))
                    if path:
                        yield from take(path)
        except OSError as error:
            yield Failure(
                readable(name), "unreadable", f"the list cannot be read ({error.strerror}); check --files-from"
            )

    def _folder(self, folder: str) -> Iterator[RawInput | Failure]:
        left_out: Counter[str] = Counter()
        found = False
        above = () if self._is_one_folder else _parts(folder)
        for item in self._members(folder, left_out):
            found = True
            if isinstance(item, Failure):
                yield item
            else:
                yield from self._file(item, (*above, *_parts(os.path.relpath(item, folder))))
        name = readable(folder)
        if not found:
            yield _no_articles(folder)
        elif left_out and not self._choice.globs:
            kinds = ", ".join(f"{suffix} {count}" for suffix, count in sorted(left_out.items()))
            self._note(f"{name}: left out {sum(left_out.values())} files of other types ({kinds}); --glob takes them")

    def _members(self, folder: str, left_out: Counter[str]) -> Iterator[str | Failure]:
        """The files of a folder that are wanted; the others are counted by suffix."""

        def enter(path: str) -> bool:
            return not self._excluded(os.path.relpath(path, folder)) and not self._is_own(path)

        for item in _walk(folder, enter):
            if isinstance(item, Failure):
                yield item
            elif self._is_own(item) or self._excluded(relative := os.path.relpath(item, folder)):
                continue
            elif self.wanted(relative):
                yield item
            else:
                left_out[PurePath(item).suffix.lower() or "no suffix"] += 1

    def wanted(self, relative: str) -> bool:
        """Whether a file of a folder is an input, by its path below the folder."""
        if self._excluded(relative):
            return False
        if not self._choice.globs:
            return suffix_of(relative) in _FOLDER_SUFFIXES
        return any(_matches(relative, glob) for glob in self._choice.globs)

    def _excluded(self, relative: str) -> bool:
        return any(_matches(relative, glob) for glob in self._choice.excludes)

    def _is_own(self, path: str) -> bool:
        return bool(self._own) and os.path.realpath(path) in self._own

    def _file(self, path: str, place: tuple[str, ...]) -> Iterator[RawInput | Failure]:
        name = readable(path)
        try:
            with open(path, "rb") as file:
                yield from self._stream(name, file, place)
        except (OSError, ValueError) as error:
            yield unreadable(name, error)

    def _stream(self, name: str, file: IO[bytes], place: tuple[str, ...]) -> Iterator[RawInput | Failure]:
        """The articles of one open file."""
        # A stream of JSON Lines is read as it comes: it may have no end.
        if self._is_jsonl(name, file):
            yield from json_lines(name, file, place, self._options.max_size)
            return
        limit = self._options.max_size
        status = os.fstat(file.fileno())
        data = b"" if stat.S_ISREG(status.st_mode) and status.st_size > limit else file.read(limit + 1)
        if len(data) > limit or status.st_size > limit:
            yield too_large(name, limit)
        else:
            yield RawInput(name, data, False, place)

    def _is_jsonl(self, name: str, file: IO[bytes]) -> bool:
        if self._options.format is not InputFormat.auto:
            return self._options.format is InputFormat.jsonl
        if name == STDIN:
            return bool(_JSON_OBJECT.match(_peek(file)))
        return is_json_lines(name)


def unreadable(name: str, error: Exception) -> Failure:
    """The failure of a file that cannot be opened or read."""
    if isinstance(error, FileNotFoundError):
        return Failure(name, "not_found", "no such file or folder; check the path")
    if not isinstance(error, OSError):
        return Failure(name, "not_found", "no file can have such a name; check the path")
    why = error.strerror or str(error)
    return Failure(name, "unreadable", f"cannot be read ({why}); check the file's permissions")


def too_large(name: str, limit: int, what: str = "") -> Failure:
    """The failure of an input that is larger than `limit` bytes."""
    return Failure(name, "too_large", f"{what}larger than {limit:,} bytes; raise --max-size if it is an article")


def _no_articles(folder: str) -> Failure:
    what = "no articles in the folder (text, HTML or JSON Lines); see --glob"
    return Failure(readable(folder), "not_found", what)


def json_lines(
    name: str, file: IO[bytes], place: tuple[str, ...], limit: int, first: int = 1
) -> Iterator[RawInput | Failure]:
    """The articles of a stream of JSON Lines, plain or packed, whose first line has the number `first`."""
    number = first - 1
    try:
        lines = gzip.GzipFile(fileobj=file) if _peek(file).startswith(_GZIP) else file
        while line := lines.readline(limit + 1):
            number += 1
            if number == 1:
                line = line.removeprefix(b"\xef\xbb\xbf")
            where = f"{name}:{number}"
            if len(line) > limit and not line.endswith(b"\n"):
                while (rest := lines.readline(limit)) and not rest.endswith(b"\n"):
                    pass
                yield too_large(where, limit, "a line ")
            elif line.strip():
                yield RawInput(where, line, True, (*place, str(number)))
    except (EOFError, gzip.BadGzipFile, zlib.error) as error:
        yield Failure(name, "unreadable", f"the gzip file is damaged ({error}); fetch or pack it again")


def readable(path: str) -> str:
    """A path as text that UTF-8 can hold: bytes that are none come out as ``\\xNN``."""
    return os.fsencode(path).decode("utf-8", "backslashreplace") if not path.isascii() else path


def _open_standard_input() -> IO[bytes]:
    """Standard input under a buffer of its own: a thread that waits for it must not hold up the interpreter's end."""
    if sys.stdin is None:
        raise OSError("it is closed")
    return open(sys.stdin.fileno(), "rb", closefd=False)


def _split(file: IO[bytes], end: bytes) -> Iterator[bytes]:
    """The pieces of a stream that `end` separates, read as they come."""
    if end == b"\n":
        yield from (line.removesuffix(end) for line in file)
        return
    rest = b""
    while block := file.read1(65_536) if isinstance(file, io.BufferedReader) else file.read(65_536):
        *whole, rest = (rest + block).split(end)
        yield from whole
    yield rest


def _peek(file: IO[bytes]) -> bytes:
    """The next bytes of a buffered stream, without taking them."""
    return file.peek() if isinstance(file, io.BufferedReader) else b""


def suffix_of(name: str) -> str:
    """The suffix of a file's name in lower case, that before `.gz` where it ends so."""
    path = PurePath(name)
    suffix = path.suffix.lower()
    return PurePath(path.stem).suffix.lower() if suffix == ".gz" else suffix


def is_json_lines(name: str) -> bool:
    """Whether a file's name says that it holds JSON Lines."""
    return suffix_of(name) in _JSONL_SUFFIXES


def _parts(path: str) -> tuple[str, ...]:
    """The names on a path; an absolute path begins with ``/``, as no name can."""
    return PurePath(path).parts


def _matches(relative: str, glob: str) -> bool:
    return fnmatchcase(relative if "/" in glob else PurePath(relative).name, glob)


def _walk(folder: str, enter: Callable[[str], bool]) -> Iterator[str | Failure]:
    """The files below a folder, sorted by name at each level, without hidden ones.

    Links to folders are not followed, so that no loop of links can catch it; a dangling link comes as a file.
    """
    stack = [_listing(folder)]
    while stack:
        entry = next(stack[-1], None)
        if entry is None:
            stack.pop()
        elif isinstance(entry, Failure):
            yield entry
        elif entry.is_dir(follow_symlinks=False):
            if enter(entry.path):
                stack.append(_listing(entry.path))
        elif _may_be_read(entry):
            yield entry.path


def _may_be_read(entry: os.DirEntry[str]) -> bool:
    """Whether an entry is a file (no pipe, device or folder), or a link that leads nowhere, which opening will tell."""
    try:
        return stat.S_ISREG(entry.stat().st_mode)
    except OSError:
        return True


def _listing(folder: str) -> Iterator[os.DirEntry[str] | Failure]:
    try:
        with os.scandir(folder) as entries:
            yield from sorted((e for e in entries if not e.name.startswith(".")), key=lambda entry: entry.name)
    except OSError as error:
        why = f"the folder cannot be read ({error.strerror}); check its permissions"
        yield Failure(readable(folder), "unreadable", why)
