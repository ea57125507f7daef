"""The run on a Ray cluster: shards through Ray Data, over a pool of actors, each with a worker that holds the models.

Ray starts actors anew and repeats what they were doing when a machine goes; a shard is written whole or not at all and
under the same name, so that what is repeated is there once.
"""

from __future__ import annotations

import json
import logging
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newsfacts.cli import shards
from newsfacts.cli.console import Console
from newsfacts.cli.outputs import Kept, OutputError, Planned, is_tree
from newsfacts.cli.resume import header_of
from newsfacts.cli.sources import STDIN, Failure, RawInput, Sources, readable

if TYPE_CHECKING:
    from newsfacts.cli.extraction import Done, Extraction
    from newsfacts.cli.sinks import ErrorFile

_DONE, _SOME_FAILED, _INTERRUPTED = 0, 1, 130


class ShardWorker:
    """The actor: does one shard after the other in a worker process of its own.

    What an article does to that process (kill it, hang) stays between the two, as on one machine.
    """

    def __init__(self, extraction: Extraction, folder: str, timeout: float | None) -> None:
        from newsfacts.cli.workers import Workers

        self._extraction = extraction
        self._folder = shards.Folder(folder)
        self._workers = Workers(extraction, 1, timeout, Console(quiet=True))

    def __call__(self, batch: dict[str, Any]) -> dict[str, list[str]]:
        """Does the shards of a batch; gives back a tally of each, as JSON."""
        return {"tally": [json.dumps(self._do(json.loads(str(item)))) for item in batch["shard"]]}

    def _do(self, item: dict[str, Any]) -> shards.Tally:
        shard = shards.Shard(item["name"], tuple(shards.Piece(*piece) for piece in item["pieces"]))
        return shards.write(shard, self._folder, self._results(shard))

    def _results(self, shard: shards.Shard) -> Iterator[tuple[int, Done | Failure]]:
        for item, outcome in self._workers.map(self._planned(shard)):
            assert not isinstance(outcome, Kept)
            yield item.size, outcome

    def _planned(self, shard: shards.Shard) -> Iterator[Planned]:
        for piece in shard.pieces:
            for raw in shards.read(piece, self._extraction):
                yield Planned(raw, size=len(raw.data)) if isinstance(raw, RawInput) else Planned(None, raw)


def run_on_ray(
    sources: Sources,
    extraction: Extraction,
    output: str | None,
    address: str | None,
    jobs: int | None,
    timeout: float | None,
    errors: ErrorFile,
    console: Console,
    *,
    resume: bool,
) -> int:
    """Does all inputs on a cluster, into files of JSON Lines in the folder `output`; returns the exit code.

    Raises OutputError where Ray, the cluster or the output cannot be used.
    """
    # Nothing is to be reported to anybody, and nothing to the terminal but what we say.
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
    os.environ.setdefault("RAY_BACKEND_LOG_LEVEL", "fatal")
    try:
        import ray
        import ray.data
    except ImportError:
        raise OutputError("--engine ray needs Ray; install it with: pip install 'newsfacts[ray]'") from None
    # Ctrl-C must leave time to say good-bye to the cluster.
    if signal.getsignal(signal.SIGINT) is signal.SIG_DFL:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    if output is None or not (shards.is_remote(output) or is_tree(output)):
        raise OutputError("--engine ray writes to a folder, a file of JSON Lines a shard; give one with -o")
    try:
        folder = shards.Folder(output)
        pieces, failures = _pieces(sources, extraction)
        todo, failed_before, kept = _todo(shards.shards(pieces, header_of(extraction)), folder, resume=resume)
    except OSError as error:
        raise OutputError(
            f"cannot write {output!r} ({error.strerror or error}); give a path that can be written"
        ) from None
    if failures:
        folder.write("part-999999-0000000000000000.errors.jsonl", b"".join(map(shards.line_of, failures)))
    if resume:
        console.note(f"resumed: {_shards(kept)} already done, {len(todo):,} to do")
    for failure in [*failures, *failed_before]:
        _tell(failure, errors, console)
    failed = len(failures) + len(failed_before)
    try:
        started = bool(todo) and _connect(ray, address, jobs)
    except Exception as error:
        what = str(error).split("\n")[0] or type(error).__name__
        raise OutputError(f"no Ray cluster at {address or 'this machine'} ({what}); see ray start --help") from None
    try:
        where = output if shards.is_remote(output) else str(Path(output).absolute())
        articles = facts = 0
        for tally in _tallies(ray, todo, (extraction, where, timeout), jobs):
            for failure in tally.failures:
                _tell(failure, errors, console)
            failed += len(tally.failures)
            articles += tally.articles
            facts += tally.facts
    except KeyboardInterrupt:
        console.note("interrupted; the same command with --resume goes on")
        return _INTERRUPTED
    finally:
        if started:
            ray.shutdown()
    console.note(f"{articles:,} articles in {_shards(len(todo))}; {facts:,} facts; {failed:,} failed")
    return _SOME_FAILED if failed else _DONE


def _pieces(sources: Sources, extraction: Extraction) -> tuple[list[shards.Piece], list[Failure]]:
    pieces: list[shards.Piece] = []
    failures: list[Failure] = []
    for path in _listed(sources):
        if isinstance(path, str) and path == STDIN:
            raise OutputError("--engine ray reads files that every machine can reach; standard input is none")
        found = [path] if isinstance(path, Failure) else shards.pieces_of(path, extraction)
        for item in found:
            if isinstance(item, Failure):
                failures.append(item)
            else:
                pieces.append(item)
    return pieces, failures


def _listed(sources: Sources) -> Iterator[str | Failure]:
    """The files of all inputs, those below folders on other file systems too."""
    from pyarrow import fs

    for path in sources.files():
        if isinstance(path, Failure) or not shards.is_remote(path):
            yield path
            continue
        try:
            system, inner = shards.file_system(path)
            if system.get_file_info(inner).type != fs.FileType.Directory:
                yield path
                continue
            found = system.get_file_info(fs.FileSelector(inner, recursive=True))
        except (OSError, ValueError) as error:
            yield Failure(readable(path), "unreadable", f"cannot be read ({error}); check the address and its rights")
            continue
        for item in sorted(found, key=lambda item: str(item.path)):
            relative = item.path[len(inner) :].lstrip("/")
            hidden = any(part.startswith(".") for part in relative.split("/"))
            if item.type == fs.FileType.File and not hidden and sources.wanted(relative):
                yield f"{path.rstrip('/')}/{relative}"


def _todo(
    found: Iterator[shards.Shard], folder: shards.Folder, *, resume: bool
) -> tuple[list[shards.Shard], list[Failure], int]:
    """The shards to do, the failures in those that are done, and how many are done. What else lies there goes."""
    there = folder.names()
    wanted = list(found)
    done = {shard.name for shard in wanted if resume and shard.name in there}
    keep = done | {shard.errors for shard in wanted if shard.name in done}
    for name in there - keep:
        folder.delete(name)
    failures = [
        failure
        for shard in wanted
        if shard.name in done and shard.errors in there
        for failure in shards.failures_of(folder.read(shard.errors))
    ]
    return [shard for shard in wanted if shard.name not in done], failures, len(done)


def _connect(ray: Any, address: str | None, jobs: int | None) -> bool:
    """Joins a cluster, or starts one on this machine; whether it was us who joined."""
    if ray.is_initialized():
        return False
    options = {} if address else {"num_cpus": jobs, "include_dashboard": False}
    with _quiet():
        ray.init(address=address or "local", log_to_driver=False, logging_level="ERROR", **options)
    return True


@contextmanager
def _quiet() -> Iterator[None]:
    """Nothing inside reaches standard error: Ray's own code, which is no Python, greets there."""
    sys.stderr.flush()
    kept, nowhere = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    try:
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)


def _tallies(
    ray: Any, todo: list[shards.Shard], given: tuple[Extraction, str, float | None], jobs: int | None
) -> Iterator[shards.Tally]:
    """What comes of each shard, in the order in which they are done."""
    if not todo:
        return
    logging.getLogger("ray.data").setLevel(logging.ERROR)
    context = ray.data.DataContext.get_current()
    context.enable_progress_bars = False
    items = [{"shard": json.dumps({"name": shard.name, "pieces": shard.pieces})} for shard in todo]
    cores = max(int(ray.cluster_resources().get("CPU", 1)), 1)
    most = min(jobs or cores, cores, len(items))
    done = ray.data.from_items(items, override_num_blocks=len(items)).map_batches(
        ShardWorker,
        batch_size=1,
        compute=ray.data.ActorPoolStrategy(min_size=most if jobs else 1, max_size=most),
        fn_constructor_args=given,
        num_cpus=1,
    )
    for row in done.iter_rows():
        articles, facts, size, failures = json.loads(row["tally"])
        yield shards.Tally(articles, facts, size, [Failure(*failure) for failure in failures])


def _shards(count: int) -> str:
    return f"{count:,} {'shard' if count == 1 else 'shards'}"


def _tell(failure: Failure, errors: ErrorFile, console: Console) -> None:
    console.error(f"{failure.source}: {failure.message}")
    errors.write(failure)
