"""A campaign of faults against resumable runs: nothing lost, nothing torn, nothing twice.

    python -m benchmarks.faults --articles 2000 --kills 200 --worker-kills 50 --seed 1

Kills the command at random moments and starts it again until it is done; kills its workers; fills its disk; closes its
pipe; takes its inputs away; turns its clock. After each, the output must be that of an undisturbed run, byte for byte.
Prints a line for each part and ends with 1 where anything differs. The same seed makes the same articles and draws the
same moments; which article a moment falls on depends on the machine.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.corpus import make_folder

ROOT = Path(__file__).parent.parent
FORMS = ["facts.jsonl", "tree", "facts.jsonl.gz", "facts.csv"]
# In every process of the run: a clock that jumps by years, back and forth.
CLOCK = """
import datetime, random, time
_chance, _time = random.Random(), time.time
time.time = lambda: _time() + _chance.choice([-1, 1]) * _chance.randrange(10**9)
class Datetime(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(time.time(), tz)
    @classmethod
    def today(cls):
        return cls.now()
datetime.datetime = Datetime
"""


class Campaign:
    """The articles, what an undisturbed run makes of them, and how many faults there were."""

    def __init__(self, folder: Path, seed: int, count: int) -> None:
        self.folder = folder
        self.chance = random.Random(seed)
        self.wrong = 0
        make_folder(folder / "news", seed, count, 3)
        started = time.monotonic()
        self.expected = {form: self.undisturbed(form) for form in FORMS}
        self.seconds = (time.monotonic() - started) / len(FORMS)

    def command(self, *arguments: str) -> list[str]:
        return [sys.executable, "-m", "newsfacts.cli", "extract", *arguments]

    def environment(self, path: str = "") -> dict[str, str]:
        package = os.environ.get("PYTHONPATH") or str(ROOT / "tests" / "_path")
        return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, [path, package]))}

    def start(
        self, *arguments: str, env: dict[str, str] | None = None, preexec_fn: Callable[[], None] | None = None
    ) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            self.command(*arguments),
            cwd=self.folder,
            env=env or self.environment(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            preexec_fn=preexec_fn,
        )

    def undisturbed(self, form: str) -> object:
        out = self.folder / "undisturbed" / form
        out.parent.mkdir(exist_ok=True)
        with self.start("news", "-o", str(out), "-q", "--jobs", "2") as process:
            process.communicate()
        return content(out)

    def check(self, part: str, form: str, out: Path, expected: object = None) -> None:
        if content(out) != (self.expected[form] if expected is None else expected):
            self.wrong += 1
            print(f"DIFFERS  {part}: {form}", flush=True)

    def say(self, part: str, text: str) -> None:
        print(f"{part:<18} {text}", flush=True)


def content(path: Path) -> object:
    """What a user sees of an output: each file's bytes; of a packed one what is in it."""
    if path.is_dir():
        files = [file for file in path.rglob("*") if file.is_file() and not file.name.startswith(".")]
        return {str(file.relative_to(path)): file.read_bytes() for file in files}
    data = path.read_bytes() if path.exists() else b""
    return gzip.decompress(data) if path.suffix == ".gz" and data else data


@contextmanager
def output(campaign: Campaign, form: str) -> Iterator[Path]:
    folder = campaign.folder / "disturbed"
    folder.mkdir()
    yield folder / form
    shutil.rmtree(folder)


def kills(campaign: Campaign, wanted: int) -> None:
    """kill -9 at a random moment, again and again; each form of output gets its share, and is then left to end."""
    done = runs = 0
    while done < wanted:
        for form in FORMS:
            runs += 1
            done += killed_run(campaign, form, -(-wanted // len(FORMS)))
    campaign.say("kill -9", f"{done} kills in {runs} runs, each form of output in turn")


def killed_run(campaign: Campaign, form: str, most: int) -> int:
    """One run that is killed at most so often; how often it was."""
    done = 0
    with output(campaign, form) as out:
        while True:
            arguments = ["news", "-o", str(out), "--resume", "-q", "--jobs", campaign.chance.choice("12")]
            with campaign.start(*arguments) as process:
                try:
                    process.wait(campaign.chance.uniform(0.3, 6.0) if done < most else None)
                except subprocess.TimeoutExpired:
                    process.kill()
                    done += 1
                    continue
            break
        campaign.check("kill -9", form, out)
    return done


def worker_kills(campaign: Campaign, wanted: int, old_enough: float) -> None:
    """SIGKILL to a worker, as the system does when memory is short.

    An article that is hit twice is a failure by design, and told as one; a run of which all workers are killed while
    they start, some thirty in a row, says so and ends; `--resume` goes on. Nothing else may be missing.
    """
    done = runs = twice = given_up = 0
    while done < wanted:
        with output(campaign, "facts.jsonl") as out:
            errors = out.with_name("errors.jsonl")
            arguments = ["news", "-o", str(out), "--resume", "--jobs", "2", "--errors", str(errors)]
            while True:
                runs += 1
                killed, code, said = _with_kills(campaign, arguments, wanted - done, old_enough)
                done += killed
                if code != 2 or "something kills each" not in said:
                    break
                given_up += 1
            if code != 1 or "Traceback" in said:
                campaign.wrong += 1
                print(f"WRONG    worker killed: exit code {code}: {said[-300:]}")
            failures = [json.loads(line) for line in errors.read_bytes().splitlines()]
            crashed = {failure["source"] for failure in failures if failure["error"] == "crashed"}
            twice += len(crashed)
            whole = campaign.expected["facts.jsonl"]
            assert isinstance(whole, bytes)
            lines = [line for line in whole.splitlines(keepends=True) if json.loads(line)["source"] not in crashed]
            campaign.check("worker killed", "facts.jsonl", out, b"".join(lines))
    campaign.say(
        "worker killed",
        f"{done} kills in {runs} runs, {given_up} of them given up; {twice} articles hit twice, each told as a failure",
    )


def _with_kills(campaign: Campaign, arguments: list[str], most: int, old_enough: float) -> tuple[int, int, str]:
    """One run whose workers are killed at most so often: how often, its exit code, what it said."""
    done = 0
    with campaign.start(*arguments) as process:
        while process.poll() is None and done < most:
            time.sleep(campaign.chance.uniform(0.05, 1.0))
            old = [child for child in children(process.pid) if age(child) > old_enough]
            if old:
                os.kill(campaign.chance.choice(old), signal.SIGKILL)
                done += 1
        said = process.communicate()[1].decode()
    return done, process.returncode, said


def children(pid: int) -> list[int]:
    try:
        return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return []


def age(pid: int) -> float:
    """The seconds since a process began (proc(5): field 22 of stat, in clock ticks since boot)."""
    try:
        began = int(Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[19])
    except OSError:
        return 0.0
    now = float(Path("/proc/uptime").read_text().split()[0])
    return now - began / os.sysconf("SC_CLK_TCK")


def full_disk(campaign: Campaign) -> None:
    """A disk of 300 kB (a tmpfs where we may mount one, else a limit on the size of files); then room, and on."""
    mounted = campaign.folder / "small"
    mounted.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=300k", "tmpfs", str(mounted)]
    is_mounted = subprocess.run(command, capture_output=True, check=False).returncode == 0
    try:
        for form in FORMS:
            for jobs in "12":
                out = mounted / form
                arguments = ["news", "-o", str(out), "--resume", "--jobs", jobs]
                with campaign.start(*arguments, preexec_fn=None if is_mounted else limit_files) as process:
                    said = process.communicate()[1].decode()
                if process.returncode != 1 or "cannot write the output" not in said or "Traceback" in said:
                    campaign.wrong += 1
                    print(f"WRONG    full disk: {form}: {process.returncode}: {said[-300:]}")
                with output(campaign, form) as roomy:
                    shutil.rmtree(roomy.parent)
                    shutil.copytree(mounted, roomy.parent)
                    with campaign.start("news", "-o", str(roomy), "--resume", "-q") as process:
                        process.communicate()
                    campaign.check("full disk", form, roomy)
                for path in mounted.iterdir():
                    shutil.rmtree(path) if path.is_dir() else path.unlink()
    finally:
        if is_mounted:
            subprocess.run(["umount", str(mounted)], check=True)
    campaign.say("full disk", f"{2 * len(FORMS)} runs ({'tmpfs' if is_mounted else 'RLIMIT_FSIZE'}), each gone on with")


def limit_files() -> None:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))


def closed_pipe(campaign: Campaign) -> None:
    """A reader that goes away after some records."""
    whole = campaign.expected["facts.jsonl"]
    assert isinstance(whole, bytes)
    for jobs in "12":
        for _ in range(4):
            lines = campaign.chance.randint(1, 300)
            shell = f"{' '.join(campaign.command('news', '-q', '--jobs', jobs))} | head -n {lines}"
            done = subprocess.run(
                shell, shell=True, cwd=campaign.folder, env=campaign.environment(), capture_output=True, check=False
            )
            if done.stdout != b"".join(whole.splitlines(keepends=True)[:lines]) or done.stderr:
                campaign.wrong += 1
                print(f"WRONG    closed pipe: {done.stderr[-300:]!r}")
    campaign.say("closed pipe", "8 runs")


def unwritable(campaign: Campaign) -> None:
    """Outputs that cannot be written."""
    (campaign.folder / "file").write_text("x")
    for out in ("file/out", "no/such/facts.jsonl", "/proc/facts.jsonl", "/proc/out"):
        with campaign.start("news", "-o", out) as process:
            said = process.communicate()[1].decode()
        if process.returncode != 2 or "Traceback" in said:
            campaign.wrong += 1
            print(f"WRONG    unwritable output {out}: {process.returncode}: {said[-300:]}")
    campaign.say("unwritable output", "4 runs")


def vanished(campaign: Campaign) -> None:
    """Inputs that go while the run lasts: each is there as a record or as a failure, once."""
    for jobs in "12":
        with output(campaign, "facts.jsonl") as out:
            news = campaign.folder / "fleeting"
            shutil.copytree(campaign.folder / "news", news)
            names = sorted(path for path in news.rglob("*.*"))
            arguments = ["fleeting", "-o", str(out), "-q", "--jobs", jobs, "--errors", "errors.jsonl"]
            with campaign.start(*arguments) as process:
                while process.poll() is None:
                    time.sleep(0.05)
                    for path in campaign.chance.sample(names, 3):
                        path.unlink(missing_ok=True)
            records = [json.loads(line)["source"] for line in out.read_bytes().splitlines()]
            errors = (campaign.folder / "errors.jsonl").read_bytes().splitlines()
            failures = [json.loads(line)["source"] for line in errors]
            both = records + failures
            listed_before = {str(path.relative_to(campaign.folder)) for path in names}
            if len(both) != len(set(both)) or not set(both) <= listed_before:
                campaign.wrong += 1
                print("WRONG    vanished inputs")
            missing = listed_before - set(both)
            if any((campaign.folder / name).exists() for name in missing):
                campaign.wrong += 1
                print("WRONG    vanished inputs: some were there and are missing")
            shutil.rmtree(news)
    campaign.say("vanished inputs", "2 runs")


def clock(campaign: Campaign) -> None:
    """A clock that jumps by years, in the command and in its workers."""
    folder = campaign.folder / "clock"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(CLOCK)
    for form in FORMS:
        with output(campaign, form) as out:
            arguments = ["news", "-o", str(out), "-q", "--jobs", "2", "--timeout", "60"]
            with campaign.start(*arguments, env=campaign.environment(str(folder))) as process:
                process.communicate()
            campaign.check("clock", form, out)
    campaign.say("clock that jumps", f"{len(FORMS)} runs")


def main() -> int:
    """Runs the campaign; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else None)
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--worker-kills", type=int, default=50)
    parser.add_argument(
        "--worker-age",
        type=float,
        default=8.0,
        help="kill workers that are older (s), so that few articles are hit twice",
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--parts", nargs="+", metavar="PART", default=None, help="some of the parts, by first word")
    given = parser.parse_args()
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="faults") as folder:
        campaign = Campaign(Path(folder), given.seed, given.articles)
        campaign.say("undisturbed", f"{given.articles} articles, {campaign.seconds:.1f} s a run; seed {given.seed}")
        parts: dict[str, Callable[[], None]] = {
            "kill": lambda: kills(campaign, given.kills),
            "worker": lambda: worker_kills(campaign, given.worker_kills, given.worker_age),
            "full": lambda: full_disk(campaign),
            "closed": lambda: closed_pipe(campaign),
            "unwritable": lambda: unwritable(campaign),
            "vanished": lambda: vanished(campaign),
            "clock": lambda: clock(campaign),
        }
        for name, part in parts.items():
            if given.parts is None or name in given.parts:
                part()
    print(f"{campaign.wrong} outputs differ from the undisturbed run; {time.monotonic() - started:.0f} s")
    return 1 if campaign.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
