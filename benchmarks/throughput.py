"""Speed and memory of runs: articles and MB a second, what a second worker brings, what the tool itself costs.

    python -m benchmarks.throughput --articles 2000 --jobs 1 2        # speed, three runs each, the best counts
    python -m benchmarks.throughput --memory --articles 100000        # memory while a stream comes in
    python -m benchmarks.throughput --overhead --articles 2000        # the tool without the extraction

Articles are made up from a seed (`--seed`), of `--sentences` sentences each, and come as JSON Lines. Times are of the
whole command, its start included. Linux (`/proc`).
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.corpus import articles, make_lines

ROOT = Path(__file__).parent.parent


def environment() -> dict[str, str]:
    """Of the command: it is found in the checkout."""
    return {**os.environ, "PYTHONPATH": os.environ.get("PYTHONPATH") or str(ROOT / "tests" / "_path")}


def command(folder: Path, jobs: int, *more: str) -> list[str]:
    """The run that is timed."""
    out = str(folder / "facts.jsonl")
    return [sys.executable, "-m", "newsfacts.cli", "extract", "in.jsonl", "-o", out, "-q", "--jobs", str(jobs), *more]


def timed(folder: Path, jobs: int, runs: int) -> float:
    """The best time of some runs, in seconds."""
    taken = []
    for _ in range(runs):
        started = time.perf_counter()
        subprocess.run(command(folder, jobs), cwd=folder, env=environment(), check=True)
        taken.append(time.perf_counter() - started)
    print(f"  --jobs {jobs}: {', '.join(f'{seconds:.1f}' for seconds in taken)} s", flush=True)
    return min(taken)


def speed(folder: Path, count: int, jobs: list[int], runs: int) -> None:
    """Articles and MB a second for each number of workers."""
    size = (folder / "in.jsonl").stat().st_size / 1e6
    best = {number: timed(folder, number, runs) for number in jobs}
    for number, seconds in best.items():
        print(
            f"--jobs {number}: {count / seconds:.1f} articles/s, {size / seconds:.3f} MB/s, "
            f"{best[jobs[0]] / seconds:.2f} x --jobs {jobs[0]}"
        )


def overhead(count: int, seed: int, sentences: int) -> None:
    """What a run costs but for reading articles with the engine: the processor time of one process, in shares."""
    program = (
        "import sys, time\n"
        "from newsfacts.cli import extraction\n"
        "from newsfacts.extractors import engine\n"
        "spent, read = [0.0], engine.read\n"
        "def timed(*given, **options):\n"
        "    started = time.process_time()\n"
        "    try: return read(*given, **options)\n"
        "    finally: spent[0] += time.process_time() - started\n"
        "engine.read = timed\n"
        "from newsfacts.cli.main import app\n"
        "started = time.process_time()\n"
        "try: app()\n"
        "except SystemExit: pass\n"
        "print(time.process_time() - started, spent[0])\n"
    )
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_lines(folder / "in.jsonl", seed, count, sentences)
        arguments = command(folder, 1)[3:]
        done = subprocess.run(
            [sys.executable, "-c", program, *arguments],
            cwd=folder,
            env=environment(),
            check=True,
            capture_output=True,
        )
    whole, engine = (float(part) for part in done.stdout.split())
    print(f"{whole:.2f} s of processor time, {engine:.2f} s of it in the engine: the tool is {1 - engine / whole:.1%}")


def memory(count: int, seed: int, sentences: int, jobs: int) -> None:
    """The memory of the run and its workers (resident, summed) while articles come through a pipe."""
    with tempfile.TemporaryDirectory() as name:
        process = subprocess.Popen(
            [sys.executable, "-m", "newsfacts.cli", "extract", "--input", "jsonl", "-q", "--jobs", str(jobs)],
            cwd=name,
            env=environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
        )
        assert process.stdin
        started = time.monotonic()
        step = max(count // 10, 1)
        for number, text in enumerate(articles(seed, count, sentences)):
            line = '{"text": "' + text.replace('"', "'").replace("\n", "\\n") + '"}\n'
            process.stdin.write(line.encode())
            if number % step == step - 1:
                print(
                    f"{number + 1:>9,} articles  {resident(process.pid):6.0f} MB  {time.monotonic() - started:.0f} s",
                    flush=True,
                )
        process.stdin.close()
        process.wait()
        seconds = time.monotonic() - started
        print(f"{count:,} articles in {seconds:.0f} s ({count / seconds:.0f} articles/s), --jobs {jobs}")


def resident(pid: int) -> float:
    """Megabytes of a process and its children."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    pages = sum(int(Path(f"/proc/{each}/statm").read_text().split()[1]) for each in (pid, *children))
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def main() -> None:
    """Runs what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else None)
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--sentences", type=int, default=20)
    parser.add_argument("--jobs", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--memory", action="store_true")
    parser.add_argument("--overhead", action="store_true")
    given = parser.parse_args()
    if given.memory:
        memory(given.articles, given.seed, given.sentences, given.jobs[-1])
    elif given.overhead:
        overhead(given.articles, given.seed, given.sentences)
    else:
        with tempfile.TemporaryDirectory() as name:
            make_lines(Path(name) / "in.jsonl", given.seed, given.articles, given.sentences)
            speed(Path(name), given.articles, given.jobs, given.runs)


if __name__ == "__main__":
    main()
