"""`newsfacts extract`: articles in, records out."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import typer

from newsfacts.cli import options
from newsfacts.cli.console import Console

if TYPE_CHECKING:
    from newsfacts.cli.sinks import ColouredOutput, StandardOutput
    from newsfacts.cli.sources import Sources
    from newsfacts.extractors.facts import Record


def extract(
    context: typer.Context,
    paths: options.Paths = None,
    lang: options.Lang = options.LanguageChoice.auto,
    date: options.Date = None,
    input_format: options.Input = options.FormatChoice.auto,
    kinds: options.Kinds = options.ALL_KINDS,
    pretty: options.Pretty = False,
    with_text: options.WithText = False,
    globs: options.Globs = None,
    encoding: options.Encoding = None,
    errors: options.Errors = None,
    model: options.Model = None,
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
) -> None:
    """Extract facts from articles, one JSON record an article."""
    if not paths and sys.stdin.isatty():
        typer.echo(context.get_usage(), err=True)
        typer.echo("Give files or folders, or pipe an article in:  newsfacts extract article.txt", err=True)
        raise typer.Exit(2)
    from newsfacts.cli.batch import Batch
    from newsfacts.cli.sinks import ErrorFile
    from newsfacts.cli.sources import Sources, read_options

    console = Console(quiet=quiet, verbose=verbose)
    sources = Sources(paths or [], read_options(input_format.value, encoding, lang.value, date, globs), console.note)
    try:
        error_file = ErrorFile(errors)
    except OSError as error:
        raise typer.BadParameter(
            f"cannot write {errors!r} ({error.strerror}); give a path that can be written"
        ) from None
    with error_file:
        batch = Batch(console, error_file, options.kinds_of(kinds), options.models_of(model or []), with_text)
        code = batch.run(sources, _sink(sources, pretty, with_text))
    raise typer.Exit(code)


def _sink(sources: Sources, pretty: bool, with_text: bool) -> StandardOutput | ColouredOutput:
    from newsfacts.cli.sinks import ColouredOutput, StandardOutput, to_json

    on_terminal = sys.stdout.isatty()

    def render(record: Record) -> str:
        return to_json(record, pretty=pretty or (on_terminal and sources.is_single), with_text=with_text)

    return ColouredOutput(render) if on_terminal else StandardOutput(render)
