"""The command `newsfacts`. Imports Typer and the standard library only, so that --help answers at once."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from newsfacts.cli.collector import collect_rarely
from newsfacts.cli.console import on_terminal
from newsfacts.cli.extract import extract
from newsfacts.cli.models import models
from newsfacts.cli.schema import schema
from newsfacts.cli.show import show

_OWN_OPTIONS = ("--help", "--version", "--install-completion", "--show-completion")


class _DefaultsToExtract(TyperGroup):
    """A group in which `extract` may be left out where it alone can be meant: in a pipe, before an option or a path."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        if self._means_extract(args):
            args = ["extract", *args]
        return super().parse_args(ctx, args)

    def _means_extract(self, args: list[str]) -> bool:
        if not args:
            return not on_terminal(sys.stdin)
        first = args[0]
        if first in self.commands or first.split("=")[0] in _OWN_OPTIONS:
            return False
        return first.startswith("-") or Path(first).exists()


app = typer.Typer(
    cls=_DefaultsToExtract,
    name="newsfacts",
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    no_args_is_help=False,
    help="Amounts, job numbers, locations, dates and organizations from German and English news text, as JSON.",
    epilog="Without a command, extract is meant:  cat article.txt | newsfacts",
)


def _print_version(wanted: bool) -> None:
    if wanted:
        from newsfacts.extractors.version import __version__

        typer.echo(f"newsfacts {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def _main(
    context: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    if context.invoked_subcommand is None:
        typer.echo(context.get_help(), err=True)
        raise typer.Exit(2)


app.command()(extract)
app.command()(show)
app.command()(schema)
app.command()(models)


def run() -> None:
    """Runs the command on the process's arguments and ends the process with its exit code."""
    collect_rarely()
    app()
