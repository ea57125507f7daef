"""Where the time of an article goes: microseconds a word of the model and of each extractor, on one core.

    python -m benchmarks.stages                                   # our own articles, both languages
    python -m benchmarks.stages --texts FILE.jsonl                # {"text": ..., "language": ...} a line

"New": each article is read once, after others; half of the articles in one process, the other half in another one.
"Known": the same articles again, when every word of them has been read before. An archive is between the two. Times are
of the processor, the best of `--runs` runs.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

from benchmarks.throughput import ROOT, environment

_REST = "record, overlaps, title"
_SHARED = ("names", "numbers")
_KINDS = ("amounts", "jobs", "dates", "locations", "organizations")


class Clock:
    """The processor time of each stage, without that of the stages that it calls."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = defaultdict(float)
        self._open: list[str] = []
        self._last = 0.0

    def _tick(self) -> None:
        now = time.process_time()
        if self._open:
            self.spent[self._open[-1]] += now - self._last
        self._last = now

    def timed(self, stage: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """The function, its time put down to the stage."""

        def call(*given: Any, **options: Any) -> Any:
            self._tick()
            self._open.append(stage)
            try:
                return function(*given, **options)
            finally:
                self._tick()
                self._open.pop()

        return call


def articles(path: Path | None, language: str) -> list[str]:
    """The texts of a language."""
    if path is None:
        return [file.read_text(encoding="utf-8") for file in sorted((ROOT / "fixtures" / language).glob("*.txt"))]
    with path.open(encoding="utf-8") as lines:
        return [entry["text"] for entry in map(json.loads, lines) if entry["language"] == language]


def read(texts: list[str], language: str, half: int) -> None:
    """Reads one half of the texts, then times the other half, twice; prints the seconds of the stages."""
    from newsfacts.cli.collector import collect_rarely
    from newsfacts.extractors import engine, pipeline
    from newsfacts.extractors.article import Article

    collect_rarely()
    clock = Clock()
    extract = clock.timed(_REST, engine.extract)
    vars(pipeline)["annotate"] = clock.timed("model", pipeline.annotate)
    for stage in _SHARED:
        cached = vars(Article)[stage]
        cached.func = clock.timed(stage, cached.func)
    for kind in _KINDS:
        module: Any = import_module(f"newsfacts.extractors.{kind}")
        module.extract = clock.timed(kind, module.extract)
    for text in texts[1 - half :: 2]:
        extract(text, language=language)
    found = []
    for _ in range(2):
        clock.spent.clear()
        for text in texts[half::2]:
            extract(text, language=language)
        found.append(dict(clock.spent))
    print(json.dumps(found))


def measure(path: Path | None, language: str, runs: int) -> list[dict[str, float]]:
    """The seconds of the stages over all texts, new and known, of the best of the runs."""
    best: list[dict[str, float]] = [{}, {}]
    for half in (0, 1):
        command = [sys.executable, "-m", "benchmarks.stages", "--language", language, "--half", str(half)]
        command += ["--texts", str(path)] if path else []
        threads = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
        outputs = [
            subprocess.run(command, cwd=ROOT, env={**environment(), **threads}, check=True, capture_output=True).stdout
            for _ in range(runs)
        ]
        for number, total in enumerate(best):
            fastest = min((json.loads(output)[number] for output in outputs), key=lambda spent: sum(spent.values()))
            for stage, seconds in fastest.items():
                total[stage] = total.get(stage, 0.0) + seconds
    return best


def report(path: Path | None, language: str, runs: int) -> None:
    """Prints the table of a language."""
    texts = articles(path, language)
    words = sum(len(text.split()) for text in texts)
    new, known = measure(path, language, runs)
    print(f"{language}: {len(texts)} articles, {words:,} words; microseconds a word")
    print(f"{'':28}{'new':>8}{'known':>8}")
    for stage in ("model", *_SHARED, *_KINDS, _REST):
        print(f"{stage:28}{1e6 * new[stage] / words:8.1f}{1e6 * known[stage] / words:8.1f}")
    whole = [sum(spent.values()) for spent in (new, known)]
    print(f"{'whole':28}{1e6 * whole[0] / words:8.1f}{1e6 * whole[1] / words:8.1f}")
    for title, seconds in (("the model alone", (new["model"], known["model"])), ("whole", whole)):
        print(f"words a second, {title:12}{words / seconds[0]:8,.0f}{words / seconds[1]:8,.0f}")


def main() -> None:
    """Runs what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else None)
    parser.add_argument("--texts", type=Path, help="JSON Lines instead of our own articles")
    parser.add_argument("--language", choices=("de", "en"), action="append")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--half", type=int, choices=(0, 1), help=argparse.SUPPRESS)
    given = parser.parse_args()
    path = given.texts.resolve() if given.texts else None
    for language in given.language or ("de", "en"):
        if given.half is not None:
            read(articles(path, language), language, given.half)
        else:
            report(path, language, given.runs)


if __name__ == "__main__":
    os.chdir(ROOT)
    main()
