"""`newsfacts show`: an article with its facts, for people."""

from __future__ import annotations

import sys
from enum import Enum
from typing import Annotated

import typer

from newsfacts.cli import options
from newsfacts.cli.console import Console


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
    if article == "-" and sys.stdin.isatty():
        typer.echo(context.get_usage(), err=True)
        typer.echo("Give an article:  newsfacts show article.txt", err=True)
        raise typer.Exit(2)
    from newsfacts.cli.batch import Batch
    from newsfacts.cli.sinks import ErrorFile
    from newsfacts.cli.sources import Sources, read_options
    from newsfacts.cli.views import TerminalView

    console = Console()
    sources = Sources([article], read_options(input_format.value, encoding, lang.value, date), console.note)
    batch = Batch(console, ErrorFile(None), options.kinds_of(kinds), options.models_of(model or []), with_text=True)
    raise typer.Exit(batch.run(sources, TerminalView(with_article=view is View.article)))
