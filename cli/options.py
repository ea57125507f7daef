"""The options and arguments that commands share, each defined once."""

from __future__ import annotations

import codecs
import datetime as dt
from collections.abc import Mapping
from enum import Enum
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated

import typer

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


Paths = Annotated[
    list[str] | None,
    typer.Argument(metavar="[PATH]...", help="Files, folders, or - for standard input (the default in a pipe)."),
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
