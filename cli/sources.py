"""Inputs: files, folders, standard input; plain text, HTML, JSON Lines, each also as .gz → an ordered stream of texts.

An input that cannot be read becomes a `Failure` in the stream, in its place, and never ends it.
"""

from __future__ import annotations

import datetime as dt
import gzip
import io
import json
import os
import re
import sys
import zlib
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from fnmatch import fnmatchcase
from pathlib import PurePath
from typing import IO, Any, NamedTuple

from newsfacts.extractors.decode import decode, gunzip
from newsfacts.extractors.engine import TextInput
from newsfacts.extractors.errors import InputError
from newsfacts.extractors.html import looks_like_html, read_page

STDIN = "-"
# How a stream of JSON Lines begins, and no article.
_JSON_OBJECT = re.compile(rb'(?:\xef\xbb\xbf)?\s*\{\s*"')
_HTML_SUFFIXES = frozenset({".html", ".htm", ".xhtml"})
_JSONL_SUFFIXES = frozenset({".jsonl", ".ndjson"})
# What is taken from a folder without --glob. Articles often have no suffix at all.
_FOLDER_SUFFIXES = _HTML_SUFFIXES | _JSONL_SUFFIXES | {".txt", ".text", ".md", ""}


class InputFormat(str, Enum):
    """How bytes are read; `auto` decides by the file's name and the first bytes."""

    auto = "auto"
    text = "text"
    html = "html"
    jsonl = "jsonl"


class Failure(NamedTuple):
    """An input from which no record is made: which, the error's stable code, what is wrong and what helps."""

    source: str
    error: str
    message: str


@dataclass(frozen=True)
class ReadOptions:
    """How inputs are read. `language` and `date` go before what an input says of itself."""

    format: InputFormat = InputFormat.auto
    encoding: str | None = None
    language: str = "auto"
    date: dt.date | None = None
    globs: Sequence[str] = ()


def read_options(
    input_format: str,
    encoding: str | None,
    language: str,
    date: str | None,
    globs: Sequence[str] | None = None,
) -> ReadOptions:
    """The options as the command line gives them, already checked."""
    day = dt.date.fromisoformat(date) if date else None
    return ReadOptions(InputFormat(input_format), encoding, language, day, tuple(globs or ()))


class Sources:
    """The inputs that the user named, in order.

    `note` is called with what the user should know though nothing failed (files in a folder that were left out).
    """

    def __init__(self, paths: Sequence[str], options: ReadOptions, note: Callable[[str], None]) -> None:
        self._paths = paths or [STDIN]
        self._options = options
        self._note = note

    @property
    def is_single(self) -> bool:
        """Whether one article at most comes, as far as can be told without reading."""
        path = self._paths[0]
        many = os.path.isdir(path) or _suffix(path) in _JSONL_SUFFIXES or self._options.format is InputFormat.jsonl
        return len(self._paths) == 1 and not many

    def __iter__(self) -> Iterator[TextInput | Failure]:
        for path in self._paths:
            if path == STDIN:
                yield from self._stream(STDIN, sys.stdin.buffer)
            elif os.path.isdir(path):
                yield from self._folder(path)
            else:
                yield from self._file(path)

    def _folder(self, folder: str) -> Iterator[TextInput | Failure]:
        left_out: Counter[str] = Counter()
        found = False
        for item in _walk(folder):
            if isinstance(item, Failure):
                found = True
                yield item
            elif self._wanted(os.path.relpath(item, folder)):
                found = True
                yield from self._file(item)
            else:
                left_out[PurePath(item).suffix.lower() or "no suffix"] += 1
        if not found:
            yield Failure(folder, "not_found", "no articles in the folder (text, HTML or JSON Lines); see --glob")
        elif left_out and not self._options.globs:
            kinds = ", ".join(f"{suffix} {count}" for suffix, count in sorted(left_out.items()))
            self._note(f"{folder}: left out {sum(left_out.values())} files of other types ({kinds}); --glob takes them")

    def _wanted(self, relative: str) -> bool:
        if not self._options.globs:
            return _suffix(relative) in _FOLDER_SUFFIXES
        name = PurePath(relative).name
        return any(fnmatchcase(relative if "/" in glob else name, glob) for glob in self._options.globs)

    def _file(self, path: str) -> Iterator[TextInput | Failure]:
        try:
            with open(path, "rb") as file:
                yield from self._stream(path, file)
        except FileNotFoundError:
            yield Failure(path, "not_found", "no such file or folder; check the path")
        except OSError as error:
            yield Failure(
                path,
                "unreadable",
                f"cannot be read ({error.strerror or error}); check the file's permissions",
            )

    def _stream(self, name: str, file: IO[bytes]) -> Iterator[TextInput | Failure]:
        """The articles of one open file."""
        try:
            # A stream of JSON Lines is read as it comes: it may have no end.
            if self._is_jsonl(name, file):
                yield from self._json_lines(name, _unzipped(file))
            else:
                yield self._article(name, file.read())
        except InputError as error:
            yield Failure(name, error.code, error.message)
        except (EOFError, gzip.BadGzipFile, zlib.error) as error:
            yield Failure(name, "unreadable", f"the gzip file is damaged ({error}); fetch or pack it again")

    def _is_jsonl(self, name: str, file: IO[bytes]) -> bool:
        if self._options.format is not InputFormat.auto:
            return self._options.format is InputFormat.jsonl
        if name == STDIN:
            return bool(_JSON_OBJECT.match(_peek(file)))
        return _suffix(name) in _JSONL_SUFFIXES

    def _article(self, name: str, data: bytes) -> TextInput:
        data = gunzip(data)
        if not data:
            raise InputError("empty", "the file is empty; give an article's text")
        text, _, warnings = decode(data, self._options.encoding)
        options = self._options
        is_page = options.format is InputFormat.html or (
            options.format is InputFormat.auto and (_suffix(name) in _HTML_SUFFIXES or looks_like_html(text))
        )
        if not is_page:
            return TextInput(text, name, options.language, options.date, None, warnings)
        page = read_page(text)
        return TextInput(page.text, name, options.language, options.date or page.date, page.title, warnings)

    def _json_lines(self, name: str, file: IO[bytes]) -> Iterator[TextInput | Failure]:
        for number, line in enumerate(file, 1):
            if number == 1:
                line = line.removeprefix(b"\xef\xbb\xbf")
            if not line.strip():
                continue
            where = f"{name}:{number}"
            try:
                yield self._json_article(where, line)
            except InputError as error:
                yield Failure(where, error.code, error.message)

    def _json_article(self, where: str, line: bytes) -> TextInput:
        """The article of one line of JSON Lines. Raises InputError."""
        try:
            item = json.loads(line.decode(self._options.encoding or "utf-8"))
        except (ValueError, RecursionError) as error:
            raise InputError("bad_json", f"not a line of JSON ({error}); one object a line, in UTF-8") from None
        if not isinstance(item, dict) or not isinstance(item.get("text"), str):
            raise InputError("bad_json", 'no article; a line is an object with a "text" (see the README)')
        warnings: list[str] = []
        source = str(item["id"]) if isinstance(item.get("id"), (str, int)) else where
        title = item["title"] if isinstance(item.get("title"), str) else None
        date = self._options.date or _json_date(item.get("date"), warnings)
        return TextInput(item["text"], source, self._json_language(item), date, title, warnings)

    def _json_language(self, item: dict[str, Any]) -> str:
        given = item.get("language")
        if self._options.language != "auto" or not isinstance(given, str) or not given:
            return self._options.language
        code = given.lower().replace("_", "-").split("-")[0]
        if code not in ("de", "en", "auto"):
            raise InputError("language", f"its language is {given!r}; newsfacts reads German and English")
        return code


def _peek(file: IO[bytes]) -> bytes:
    """The next bytes of a buffered stream, without taking them."""
    return file.peek() if isinstance(file, io.BufferedReader) else b""


def _unzipped(file: IO[bytes]) -> IO[bytes]:
    """The stream itself, or what it holds where it is a gzip file."""
    return gzip.open(file) if _peek(file).startswith(b"\x1f\x8b") else file  # type: ignore[return-value]


def _json_date(value: object, warnings: list[str]) -> dt.date | None:
    """The day of a JSON Lines `date`: an ISO date, alone or with a time behind it."""
    if value is None or value == "":
        return None
    try:
        return dt.date.fromisoformat(str(value)[:10])
    except ValueError:
        warnings.append(f"the date {str(value)[:40]!r} is none (YYYY-MM-DD); it was left out")
        return None


def _suffix(name: str) -> str:
    """The suffix of a file's name in lower case, that before `.gz` where it ends so."""
    path = PurePath(name)
    suffix = path.suffix.lower()
    return PurePath(path.stem).suffix.lower() if suffix == ".gz" else suffix


def _walk(folder: str) -> Iterator[str | Failure]:
    """The files below a folder, sorted by name at each level, without hidden ones; links to folders are not followed."""
    try:
        with os.scandir(folder) as entries:
            found = sorted(entries, key=lambda entry: entry.name)
    except OSError as error:
        yield Failure(folder, "unreadable", f"the folder cannot be read ({error.strerror}); check its permissions")
        return
    for entry in found:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(entry.path)
        elif entry.is_file():
            yield entry.path
