"""The options and arguments that commands share, each defined once."""

from __future__ import annotations

import codecs
import datetime as dt
import os
import re
from collections.abc import Mapping
from enum import Enum
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated

import typer

STDOUT = "-"
DEFAULT_MAX_SIZE = "100MB"
LANGUAGES = ("de", "en")
KINDS = ("amounts", "jobs", "locations", "dates", "organizations")
ALL_KINDS = ",".join(KINDS)


class LanguageChoice(str, Enum):
    """What --lang takes."""

    auto = "auto"
    de = "de"
    en = "en"


class FormatChoice(str, Enum):
    """What --input takes."""

    auto = "auto"
    text = "text"
    html = "html"
    jsonl = "jsonl"


class ProgressChoice(str, Enum):
    """What --progress takes."""

    auto = "auto"
    plain = "plain"
    off = "off"


class EngineChoice(str, Enum):
    """What --engine takes."""

    local = "local"
    ray = "ray"


def parse_day(value: str) -> str:
    """Checks a day as the user gives it. Raises BadParameter."""
    try:
        day = dt.date.fromisoformat(value)
    except ValueError:
        raise typer.BadParameter(f"{value!r} is no day; give YYYY-MM-DD, e.g. 2025-11-13") from None
    if len(value) != 10:
        raise typer.BadParameter(f"{value!r} is not in the form YYYY-MM-DD, e.g. {day.isoformat()}")
    return value


def parse_kinds(value: str) -> str:
    """Checks a list of kinds, separated by commas. Raises BadParameter."""
    for kind in kinds_of(value):
        if kind not in KINDS:
            raise typer.BadParameter(f"no kind of fact {kind!r}; there are: {', '.join(KINDS)}")
    return value


def kinds_of(value: str) -> tuple[str, ...]:
    """The kinds in a list, separated by commas."""
    return tuple(kind.strip() for kind in value.split(",") if kind.strip()) or KINDS


def parse_jobs(value: str) -> str:
    """Checks a number of workers. Raises BadParameter."""
    if value != "auto" and not (value.isascii() and value.isdigit() and 1 <= int(value) <= MAX_JOBS):
        raise typer.BadParameter(f"{value!r} is no number of workers; give 1 to {MAX_JOBS}, or auto for all cores")
    return value


def jobs_of(value: str) -> int:
    """The number of workers; `auto` is the number of cores that this process may use."""
    if value != "auto":
        return int(value)
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(usable, MAX_JOBS)


def parse_size(value: str) -> str:
    """Checks a size. Raises BadParameter."""
    if not _SIZE.fullmatch(value.strip().upper()) or not 0 < bytes_of(value) <= MAX_BYTES:
        raise typer.BadParameter(f"{value!r} is no size; give bytes, or e.g. 500KB, 10MB, 2GB")
    return value


def bytes_of(value: str) -> int:
    """A size in bytes, from a number and a unit (decimal: 1 KB is 1,000 bytes)."""
    found = _SIZE.fullmatch(value.strip().upper())
    return int(float(found[1]) * _UNITS[found[2]]) if found else 0


def parse_timeout(value: float | None) -> float | None:
    """Checks a time in seconds. Raises BadParameter."""
    if value is not None and not 0 < value < float("inf"):
        raise typer.BadParameter(f"{value} is no time; give seconds, e.g. 60")
    return value


def parse_encoding(value: str | None) -> str | None:
    """Checks an encoding's name. Raises BadParameter."""
    if value is not None:
        try:
            codecs.lookup(value)
        except LookupError:
            raise typer.BadParameter(f"no encoding {value!r}; e.g. utf-8, cp1252, iso-8859-15, utf-16") from None
    return value


def parse_model(values: list[str] | None) -> list[str]:
    """Checks each LANG=NAME_OR_PATH. Raises BadParameter."""
    for value in values or []:
        code, equals, name = value.partition("=")
        if not equals or code not in LANGUAGES or not name:
            raise typer.BadParameter(f"{value!r} is not LANG=NAME_OR_PATH, e.g. de=de_core_news_lg")
        if not Path(name).exists() and not (name.isidentifier() and find_spec(name)):
            raise typer.BadParameter(
                f"no spaCy pipeline {name!r}: neither an installed package nor a folder; install it or correct the name"
            )
    return values or []


def models_of(values: list[str]) -> Mapping[str, str]:
    """Language code → name or path, from checked LANG=NAME_OR_PATH."""
    return {code: name for code, _, name in (value.partition("=") for value in values)}


_SIZE = re.compile(r"(\d+(?:\.\d+)?)\s*([KMG]?)B?")
_UNITS = {"": 1, "K": 1_000, "M": 1_000_000, "G": 1_000_000_000}
# What a frame to a worker holds.
MAX_BYTES = 2_000_000_000
MAX_JOBS = 1024

Paths = Annotated[
    list[str] | None,
    typer.Argument(metavar="PATH", help="Files, folders, or - for standard input (the default in a pipe)."),
]
Lang = Annotated[LanguageChoice, typer.Option("--lang", help="The language of the articles.")]
Date = Annotated[
    str | None,
    typer.Option(
        "--date",
        metavar="YYYY-MM-DD",
        callback=lambda value: value and parse_day(value),
        help="The day that relative dates count from; goes before what an article says of itself.",
    ),
]
Input = Annotated[FormatChoice, typer.Option("--input", help="What the inputs are; auto goes by name and content.")]
Pretty = Annotated[bool, typer.Option("--pretty", help="Indent the JSON.")]
WithText = Annotated[bool, typer.Option("--with-text", help="Add the article's text, to which all offsets refer.")]
Kinds = Annotated[
    str,
    typer.Option(
        "--kinds",
        metavar="KIND,KIND...",
        callback=parse_kinds,
        show_default=False,
        help=f"Kinds of fact wanted, of {', '.join(KINDS)}; the lists of the others stay empty.",
    ),
]
Encoding = Annotated[
    str | None,
    typer.Option("--encoding", metavar="NAME", callback=parse_encoding, help="The encoding, where detection errs."),
]
Errors = Annotated[
    str | None,
    typer.Option("--errors", metavar="FILE", help="Also write failed inputs to FILE, as JSON Lines."),
]
Globs = Annotated[
    list[str] | None,
    typer.Option("--glob", metavar="PATTERN", help="In folders take the files that match, e.g. '*.txt'. Repeatable."),
]
Excludes = Annotated[
    list[str] | None,
    typer.Option("--exclude", metavar="PATTERN", help="In folders leave out files and folders that match. Repeatable."),
]
FilesFrom = Annotated[
    str | None,
    typer.Option("--files-from", metavar="FILE", help="Take more paths from FILE, one a line; - is standard input."),
]
NullSeparated = Annotated[
    bool, typer.Option("--null", "-0", help="The paths in --files-from end with NUL, as find -print0 writes them.")
]
MaxSize = Annotated[
    str,
    typer.Option("--max-size", metavar="SIZE", callback=parse_size, help="Refuse articles that are larger, unpacked."),
]
OutputPath = Annotated[
    str | None,
    typer.Option(
        "--output",
        "-o",
        metavar="PATH",
        help="A folder for one record file an article, or one file for all: .jsonl, .csv (each also .gz) or .parquet; "
        ".json for a single article. Default: standard output.",
    ),
]
Resume = Annotated[
    bool, typer.Option("--resume", help="Keep what an earlier run with the same -o has done; do the rest.")
]
Jobs = Annotated[
    str | None,
    typer.Option(
        "--jobs",
        "-j",
        metavar="N",
        callback=lambda value: value and parse_jobs(value),
        help="Work in N processes; auto: one a core. Default: 1, with Ray all that the cluster has.",
    ),
]
Timeout = Annotated[
    float | None,
    typer.Option(
        "--timeout",
        metavar="SECONDS",
        callback=parse_timeout,
        show_default=False,
        help="Give up on an article after so long, and go on with the next. Default: never.",
    ),
]
FailFast = Annotated[bool, typer.Option("--fail-fast", help="Stop at the first input that fails.")]
Progress = Annotated[
    ProgressChoice,
    typer.Option("--progress", help="Show progress: a bar on a terminal, or plain lines wherever standard error goes."),
]
Engine = Annotated[EngineChoice, typer.Option("--engine", help="Work on this machine, or on a Ray cluster.")]
Address = Annotated[
    str | None,
    typer.Option("--address", metavar="ADDRESS", help="The Ray cluster to work on; without it, one on this machine."),
]
Model = Annotated[
    list[str] | None,
    typer.Option(
        "--model",
        metavar="LANG=NAME_OR_PATH",
        callback=parse_model,
        help="Use another installed spaCy pipeline for a language. Repeatable. "
        "Also by NEWSFACTS_MODEL_DE and NEWSFACTS_MODEL_EN.",
    ),
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Nothing on standard error; the exit code still tells.")]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="Say what is being done, on standard error.")]
