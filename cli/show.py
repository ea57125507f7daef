"""`newsfacts show`: an article with its facts, for people."""

from __future__ import annotations

import sys
from enum import Enum
from typing import Annotated

import typer

from newsfacts.cli import options
from newsfacts.cli.console import Console, on_terminal


class View(str, Enum):
    """What --format takes."""

    article = "article"
    table = "table"


def show(
    context: typer.Context,
    article: Annotated[str, typer.Argument(metavar="[ARTICLE]", help="A file, or - for standard input.")] = "-",
    view: Annotated[
        View,
        typer.Option("--format", help="The article with its facts marked and tables beneath, or the tables alone."),
    ] = View.article,
    lang: options.Lang = options.LanguageChoice.auto,
    date: options.Date = None,
    input_format: options.Input = options.FormatChoice.auto,
    kinds: options.Kinds = options.ALL_KINDS,
    encoding: options.Encoding = None,
    model: options.Model = None,
) -> None:
    """Print an article with its facts highlighted by kind, and a table a kind."""
    if article == "-" and on_terminal(sys.stdin):
        typer.echo(context.get_usage(), err=True)
        typer.echo("Give an article:  newsfacts show article.txt", err=True)
        raise typer.Exit(2)
    from newsfacts.cli import interrupts
    from newsfacts.cli.extraction import Extraction
    from newsfacts.cli.sinks import leave_broken_pipe
    from newsfacts.cli.sources import Choice, Failure, Sources, read_options
    from newsfacts.cli.views import TerminalView
    from newsfacts.extractors.errors import ModelError

    console = Console()
    reading = read_options(input_format.value, encoding, lang.value, date)
    extraction = Extraction(reading, options.kinds_of(kinds), options.models_of(model or []), with_text=True)
    shown = TerminalView(with_article=view is View.article)
    code = 0
    try:
        for item in Sources(Choice([article]), reading, console.note):
            record = item if isinstance(item, Failure) else extraction.record(item)
            if isinstance(record, Failure):
                console.error(f"{record.source}: {record.message}")
                code = 1
            else:
                shown.write(record)
    except ModelError as error:
        console.error(str(error))
        code = 2
    except BrokenPipeError:
        leave_broken_pipe()
    except KeyboardInterrupt:
        code = interrupts.EXIT_CODE
    raise typer.Exit(code)
