"""`newsfacts extract`: articles in, records out."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import typer

from newsfacts.cli import options
from newsfacts.cli.console import Console, on_terminal

if TYPE_CHECKING:
    from newsfacts.cli.extraction import Extraction
    from newsfacts.cli.outputs import Output
    from newsfacts.cli.progress import Progress
    from newsfacts.cli.sinks import ErrorFile
    from newsfacts.cli.sources import Sources


def extract(
    context: typer.Context,
    paths: options.Paths = None,
    lang: options.Lang = options.LanguageChoice.auto,
    date: options.Date = None,
    input_format: options.Input = options.FormatChoice.auto,
    kinds: options.Kinds = options.ALL_KINDS,
    pretty: options.Pretty = False,
    with_text: options.WithText = False,
    output: options.OutputPath = None,
    resume: options.Resume = False,
    jobs: options.Jobs = None,
    timeout: options.Timeout = None,
    files_from: options.FilesFrom = None,
    null_separated: options.NullSeparated = False,
    globs: options.Globs = None,
    excludes: options.Excludes = None,
    max_size: options.MaxSize = options.DEFAULT_MAX_SIZE,
    encoding: options.Encoding = None,
    errors: options.Errors = None,
    fail_fast: options.FailFast = False,
    model: options.Model = None,
    progress: options.Progress = options.ProgressChoice.auto,
    engine: options.Engine = options.EngineChoice.local,
    address: options.Address = None,
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
) -> None:
    """Extract facts from articles, one JSON record an article."""
    if not paths and not files_from and on_terminal(sys.stdin):
        typer.echo(context.get_usage(), err=True)
        typer.echo("Give files or folders, or pipe an article in:  newsfacts extract article.txt", err=True)
        raise typer.Exit(2)
    from newsfacts.cli.extraction import Extraction
    from newsfacts.cli.outputs import OutputError, form_of
    from newsfacts.cli.sources import Choice, Sources, read_options

    console = Console(quiet=quiet, verbose=verbose)
    choice = Choice(
        paths or [],
        files_from,
        null_separated,
        globs or (),
        excludes or (),
        tuple(path for path in (output, errors) if path and path != options.STDOUT),
    )
    reading = read_options(input_format.value, encoding, lang.value, date, options.bytes_of(max_size))
    sources = Sources(choice, reading, console.note)
    to_terminal = output in (None, options.STDOUT) and on_terminal(sys.stdout)
    try:
        form = form_of(output, pretty=pretty or (to_terminal and sources.is_single))
        extraction = Extraction(
            reading, options.kinds_of(kinds), options.models_of(model or []), with_text=with_text, form=form
        )
        if engine is options.EngineChoice.ray:
            from newsfacts.cli.ray_engine import run_on_ray

            with _error_file(errors) as error_file:
                shards = None if jobs is None else options.jobs_of(jobs)
                code = run_on_ray(
                    sources, extraction, output, address, shards, timeout, error_file, console, resume=resume
                )
            raise typer.Exit(code)
        code = _run_here(
            sources,
            extraction,
            _output(output, extraction, to_terminal=to_terminal, resume=resume),
            console,
            errors=errors,
            fail_fast=fail_fast,
            progress=_progress(console, progress, sources, output, to_terminal=to_terminal),
            jobs=options.jobs_of(jobs or "1"),
            timeout=timeout,
        )
    except OutputError as error:
        raise typer.BadParameter(str(error)) from None
    raise typer.Exit(code)


def _run_here(
    sources: Sources,
    extraction: Extraction,
    output: Output,
    console: Console,
    *,
    errors: str | None,
    fail_fast: bool,
    progress: Progress | None,
    jobs: int,
    timeout: float | None,
) -> int:
    """The run on this machine; returns the exit code."""
    from newsfacts.cli import interrupts
    from newsfacts.cli.batch import Batch, in_process, planned

    try:
        opened = _error_file(errors)
    except typer.BadParameter:
        output.finish(False)
        raise
    interrupts.install()
    items = planned(sources, output)
    with opened as error_file:
        batch = Batch(console, error_file, fail_fast=fail_fast, progress=progress)
        if jobs == 1 and timeout is None:
            return batch.run(in_process(extraction, items, patient=not sources.is_single), output)
        from newsfacts.cli.workers import Workers

        with Workers(extraction, jobs, timeout, console) as workers:
            return batch.run(workers.map(items), output)


def _error_file(path: str | None) -> ErrorFile:
    from newsfacts.cli.sinks import ErrorFile

    try:
        return ErrorFile(path)
    except OSError as error:
        raise typer.BadParameter(f"cannot write {path!r} ({error.strerror}); give a path that can be written") from None


def _output(path: str | None, extraction: Extraction, *, to_terminal: bool, resume: bool) -> Output:
    """Where the records go. Raises OutputError where they cannot."""
    from newsfacts.cli.outputs import SINGLE, OutputError, is_tree, suffix
    from newsfacts.cli.sinks import ColouredOutput, SingleFile, StandardOutput

    if path is None or path == options.STDOUT:
        if resume:
            raise OutputError("--resume needs an output to look at; give one with -o")
        if sys.stdout is None:
            raise OutputError("standard output is closed; give an output with -o")
        return ColouredOutput() if to_terminal else StandardOutput()
    if not is_tree(path) and suffix(path) == SINGLE:
        return SingleFile(path)
    from newsfacts.cli.output_stream import Stream
    from newsfacts.cli.output_tree import Tree
    from newsfacts.cli.resume import header_of

    try:
        if is_tree(path):
            return Tree(path, header_of(extraction), resume=resume)
        return Stream(path, extraction.form, header_of(extraction), resume=resume)
    except OSError as error:
        raise OutputError(f"cannot write {path!r} ({error.strerror}); give a path that can be written") from None


def _progress(
    console: Console, choice: options.ProgressChoice, sources: Sources, output: str | None, *, to_terminal: bool
) -> Progress | None:
    """What shows how the run stands; None where nothing is to be shown."""
    if console.quiet or sources.is_single:
        return None
    watched = on_terminal(sys.stderr) and not to_terminal
    if choice is options.ProgressChoice.auto and not watched and output in (None, options.STDOUT):
        return None
    from newsfacts.cli.progress import Progress, Style

    style = Style.plain if choice is options.ProgressChoice.plain else Style.off
    if choice is options.ProgressChoice.auto and watched and os.environ.get("TERM") != "dumb":
        style = Style.bar
    return Progress(console, style, None if style is Style.off else sources.size())
