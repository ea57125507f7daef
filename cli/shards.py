"""Inputs in shards, for runs on many machines: what a shard is, how it is read and written, on any file system.

A shard is a list of files, or a stretch of a file of JSON Lines. Its records become one file, its failures another,
whose names hold a digest of the inputs (path, size, time of change), the options and the versions: a shard whose file
is there is done, and one that changed has another name.
"""

from __future__ import annotations

import io
import json
import os
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Any, NamedTuple

from newsfacts.cli.extraction import Done, Extraction
from newsfacts.cli.sources import (
    Failure,
    InputFormat,
    RawInput,
    is_json_lines,
    json_lines,
    readable,
    too_large,
    unreadable,
)

FILES, BYTES = 100, 4_000_000
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]+://")
_NAME = re.compile(r"part-\d{6}-[0-9a-f]{16}(\.errors)?\.jsonl")


class Piece(NamedTuple):
    """A file, or the bytes from `start` to `end` of a file of JSON Lines, which begin with line `first`.

    `source` is the path as the user gave it, `path` the one that leads there from anywhere.
    """

    source: str
    path: str
    size: int
    changed: int
    start: int = 0
    end: int | None = None
    first: int = 1


@dataclass(frozen=True)
class Shard:
    """Pieces that are done together; `name` is that of its file."""

    name: str
    pieces: tuple[Piece, ...]

    @property
    def errors(self) -> str:
        """The name of the file of its failures."""
        return self.name.replace(".jsonl", ".errors.jsonl")


def is_remote(path: str) -> bool:
    """Whether a path names its file system (``s3://…``)."""
    return bool(_SCHEME.match(path))


def file_system(path: str) -> tuple[Any, str]:
    """The pyarrow file system of a path, and the path there. Knows what fsspec knows, where that is installed."""
    from pyarrow import fs

    if not is_remote(path):
        return fs.LocalFileSystem(), str(Path(path).absolute())
    try:
        system, inner = fs.FileSystem.from_uri(path)
    except (ValueError, OSError):
        from fsspec.core import url_to_fs

        found, inner = url_to_fs(path)
        system = fs.PyFileSystem(fs.FSSpecHandler(found))
    return system, inner


def shards(pieces: Iterable[Piece], header: bytes) -> Iterator[Shard]:
    """The pieces in shards of bounded number and size."""
    held: list[Piece] = []
    number = size = 0
    for piece in pieces:
        length = (piece.size if piece.end is None else piece.end) - piece.start
        if held and (len(held) >= FILES or size + length > BYTES):
            yield _shard(number, held, header)
            held, size, number = [], 0, number + 1
        held.append(piece)
        size += length
    if held:
        yield _shard(number, held, header)


def _shard(number: int, pieces: list[Piece], header: bytes) -> Shard:
    known = json.dumps([piece._replace(path="") for piece in pieces]).encode()
    return Shard(f"part-{number:06}-{blake2b(header + known, digest_size=8).hexdigest()}.jsonl", tuple(pieces))


def pieces_of(source: str, extraction: Extraction) -> Iterator[Piece | Failure]:
    """A file in pieces: plain JSON Lines in stretches of whole lines, everything else as it is."""
    from pyarrow import fs

    name = readable(source)
    try:
        system, path = file_system(source)
        found = system.get_file_info(path)
        if found.type == fs.FileType.NotFound:
            raise FileNotFoundError(path)
        whole = Piece(name, source if is_remote(source) else path, found.size or 0, found.mtime_ns or 0)
        is_lines = extraction.options.format is InputFormat.jsonl or (
            extraction.options.format is InputFormat.auto and is_json_lines(source)
        )
        if not is_lines or source.lower().endswith(".gz") or (found.size or 0) <= BYTES:
            yield whole
            return
        with system.open_input_stream(path) as stream:
            for start, end, first in _stretches(stream):
                yield whole._replace(start=start, end=end, first=first)
    except (OSError, ValueError) as error:
        yield unreadable(name, error)


def _stretches(stream: Any) -> Iterator[tuple[int, int, int]]:
    """Start, end and first line of stretches of a stream, each of some `BYTES` and whole lines."""
    start = end = 0
    first = lines = 1
    while block := stream.read(1 << 20):
        break_at = block.rfind(b"\n")
        if break_at >= 0 and end + break_at + 1 - start >= BYTES:
            lines += block.count(b"\n", 0, break_at + 1)
            yield start, end + break_at + 1, first
            start, first = end + break_at + 1, lines
        else:
            lines += block.count(b"\n")
        end += len(block)
    if end > start:
        yield start, end, first


def read(piece: Piece, extraction: Extraction) -> Iterator[RawInput | Failure]:
    """The articles of a piece."""
    limit = extraction.options.max_size
    given = extraction.options.format
    try:
        system, path = file_system(piece.path)
        if piece.end is not None:
            with system.open_input_file(path) as file:
                file.seek(piece.start)
                data = file.read(piece.end - piece.start)
            yield from json_lines(piece.source, io.BytesIO(data), (), limit, piece.first)
            return
        with system.open_input_stream(path, compression=None) as stream:
            if given is InputFormat.jsonl or (given is InputFormat.auto and is_json_lines(piece.source)):
                yield from json_lines(piece.source, io.BufferedReader(stream), (), limit)
                return
            data = stream.read(limit + 1)
        yield too_large(piece.source, limit) if len(data) > limit else RawInput(piece.source, data)
    except (OSError, ValueError) as error:
        yield unreadable(piece.source, error)


class Folder:
    """The folder of the shards' files, on any file system."""

    def __init__(self, path: str) -> None:
        """Makes the folder. Raises OSError."""
        self._path = path
        system, inner = file_system(path)
        system.create_dir(inner, recursive=True)

    def names(self) -> set[str]:
        """The names of the files of shards that are there."""
        from pyarrow import fs

        system, inner = file_system(self._path)
        found = system.get_file_info(fs.FileSelector(inner, allow_not_found=True))
        return {item.base_name for item in found if _NAME.fullmatch(item.base_name)}

    def delete(self, name: str) -> None:
        """Takes a shard's file away."""
        system, inner = file_system(self._path)
        system.delete_file(f"{inner}/{name}")

    def read(self, name: str) -> bytes:
        """A file's content. Raises OSError."""
        system, inner = file_system(self._path)
        with system.open_input_stream(f"{inner}/{name}", compression=None) as stream:
            data: bytes = stream.read()
        return data

    def write(self, name: str, data: bytes) -> None:
        """Writes a file that appears whole or not at all. Raises OSError."""
        system, inner = file_system(self._path)
        if system.type_name == "local":
            _write_here(Path(inner) / name, data)
            return
        # Object stores show an object when all of it has arrived.
        with system.open_output_stream(f"{inner}/{name}", compression=None) as stream:
            stream.write(data)


def _write_here(path: Path, data: bytes) -> None:
    # Two machines may do the same shard, one of them thought dead: each has a temporary file of its own.
    temporary = path.with_name(f".{path.name}.{os.uname().nodename}.{os.getpid()}.part")
    try:
        with temporary.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise


class Tally(NamedTuple):
    """What came of a shard."""

    articles: int
    facts: int
    size: int
    failures: list[Failure]


def write(shard: Shard, folder: Folder, results: Iterable[tuple[int, Done | Failure]]) -> Tally:
    """Writes what came of a shard's inputs, each with its size in bytes: the failures first, so that none is missing."""
    payload, failures = io.BytesIO(), []
    articles = facts = size = 0
    for length, outcome in results:
        size += length
        if isinstance(outcome, Failure):
            failures.append(outcome._replace(trace=""))
        else:
            payload.write(outcome.payload)
            articles += 1
            facts += outcome.facts
    if failures:
        folder.write(shard.errors, b"".join(line_of(failure) for failure in failures))
    folder.write(shard.name, payload.getvalue())
    return Tally(articles, facts, size, failures)


def line_of(failure: Failure) -> bytes:
    """A failure as a line of JSON."""
    line = {"source": failure.source, "error": failure.error, "message": failure.message}
    return json.dumps(line, ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n"


def failures_of(data: bytes) -> list[Failure]:
    """The failures in a shard's file of failures."""
    return [Failure(**json.loads(line)) for line in data.splitlines()]
