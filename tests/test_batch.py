"""Runs over many inputs, as processes: outputs, choice of inputs, workers that die, hang or are interrupted."""

from __future__ import annotations

import csv
import gzip
import io
import json
import os
import resource
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import trial
from conftest import Command

GERMAN = "Die Muster AG schafft in Köln 300 neue Jobs und investiert 50 Mio. Euro, wie sie am 12. Mai 2025 mitteilte."
ENGLISH = "Acme Corp. will cut 4,500 jobs and spend $50 million on its plant in Leeds, it said on May 12, 2025."

Start = Callable[..., "subprocess.Popen[bytes]"]


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return trial.install(tmp_path_factory.mktemp("pipelines"))


@pytest.fixture
def run(newsfacts: Command, environment: dict[str, str], tmp_path: Path) -> Command:
    """``newsfacts extract ARGUMENTS`` in the test's folder, with the trial pipelines."""

    def run(*arguments: str | Path, **options: object) -> subprocess.CompletedProcess[bytes]:
        return newsfacts("extract", *arguments, cwd=tmp_path, env=environment, **options)

    return run


@pytest.fixture
def start(environment: dict[str, str], tmp_path: Path) -> Start:
    """The same, not waited for."""

    def start(
        *arguments: str | Path, stdin: int | None = None, preexec_fn: Callable[[], None] | None = None
    ) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [sys.executable, "-m", "newsfacts.cli", "extract", *map(str, arguments)],
            env={**os.environ, **environment},
            cwd=tmp_path,
            stdin=stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            preexec_fn=preexec_fn,
        )

    return start


def article(number: int) -> str:
    return GERMAN.replace("300", str(300 + number)) if number % 2 else ENGLISH.replace("50", str(50 + number))


def lines_of(texts: list[str]) -> bytes:
    return "".join(json.dumps({"id": f"n{at}", "text": text}) + "\n" for at, text in enumerate(texts)).encode()


def records(output: bytes) -> list[dict[str, object]]:
    return [json.loads(line) for line in output.decode().splitlines()]


def sources(output: bytes) -> list[object]:
    return [record["source"] for record in records(output)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Twelve articles, plain, packed and as a page, at three levels."""
    made = tmp_path / "news"
    for number in range(12):
        path = made / ("a" if number % 3 else "b/c") / f"{number:02}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(article(number), encoding="utf-8")
    (made / "packed.txt.gz").write_bytes(gzip.compress(GERMAN.encode()))
    return made


class TestOutputs:
    def test_a_folder_mirrors_the_inputs(self, run: Command, folder: Path, tmp_path: Path) -> None:
        done = run("news", "-o", "out")
        stream = run("news").stdout.splitlines(keepends=True)
        made = {path.relative_to(tmp_path / "out").as_posix(): path for path in (tmp_path / "out").rglob("*.json")}
        assert set(made) == {f"{path.relative_to(folder).as_posix()}.json" for path in folder.rglob("*.*")}
        assert sorted(path.read_bytes() for path in made.values()) == sorted(stream)
        assert (done.returncode, done.stdout) == (0, b"")
        assert b"13 articles" in done.stderr and b"0 failed" in done.stderr

    @pytest.mark.parametrize("options", [[], ["--resume"]])
    def test_an_input_that_now_fails_has_no_record(self, run: Command, tmp_path: Path, options: list[str]) -> None:
        (tmp_path / "x.txt").write_text(GERMAN, encoding="utf-8")
        assert run("x.txt", "-o", "out/").returncode == 0 and (tmp_path / "out" / "x.txt.json").exists()
        (tmp_path / "x.txt").write_text("", encoding="utf-8")
        assert run("x.txt", "-o", "out/", *options).returncode == 1
        assert not (tmp_path / "out" / "x.txt.json").exists()

    def test_paths_and_lines_have_places_of_their_own(self, run: Command, folder: Path, tmp_path: Path) -> None:
        (tmp_path / "dump.jsonl").write_bytes(lines_of([GERMAN, ENGLISH]))
        (tmp_path / "x.txt").write_text(GERMAN, encoding="utf-8")
        done = run("news/a", "../" + tmp_path.name + "/x.txt", "dump.jsonl", tmp_path / "x.txt", "x.txt", "-o", "out/")
        assert done.returncode == 0
        made = {path.relative_to(tmp_path / "out").as_posix() for path in (tmp_path / "out").rglob("*.json")}
        assert {"news/a/01.txt.json", "dump.jsonl/1.json", "dump.jsonl/2.json", "x.txt.json"} <= made
        assert f"%2E./{tmp_path.name}/x.txt.json" in made
        assert any(name.startswith("%2F/") and name.endswith("/x.txt.json") for name in made)
        assert len(made) == len(list((folder / "a").iterdir())) + 5

    @pytest.mark.parametrize("name", ["facts.jsonl", "facts.jsonl.gz", "facts.ndjson"])
    def test_a_stream_is_what_standard_output_gets(self, run: Command, folder: Path, tmp_path: Path, name: str) -> None:
        assert run("news", "-o", name).returncode == 0
        data = (tmp_path / name).read_bytes()
        assert (gzip.decompress(data) if name.endswith("gz") else data) == run("news").stdout
        first = data
        assert run("news", "-o", name, "--jobs", "2").returncode == 0
        assert (tmp_path / name).read_bytes() == first

    def test_csv_has_a_row_a_fact(self, run: Command, folder: Path, tmp_path: Path) -> None:
        run("news", "-o", "facts.csv", "--kinds", "jobs,organizations")
        rows = list(csv.DictReader(io.StringIO((tmp_path / "facts.csv").read_text(encoding="utf-8"))))
        expected = records(run("news", "--kinds", "jobs,organizations").stdout)
        assert len(rows) == sum(len(facts) for each in expected for facts in each.values() if isinstance(facts, list))
        first = rows[0]
        assert (first["source"], first["fact"], first["value"]) == ("news/a/01.txt", "job", "301")
        assert next(row["name"] for row in rows if row["fact"] == "organization") == "Muster AG"

    def test_parquet_has_the_same_rows(self, run: Command, folder: Path, tmp_path: Path) -> None:
        pq = pytest.importorskip("pyarrow.parquet", reason="the extra parquet is not installed")
        run("news", "-o", "facts.csv")
        assert run("news", "-o", "facts.parquet").returncode == 0
        rows = list(csv.DictReader(io.StringIO((tmp_path / "facts.csv").read_text(encoding="utf-8"))))
        table = pq.read_table(tmp_path / "facts.parquet").to_pylist()
        assert [row["text"] for row in table] == [row["text"] for row in rows]
        assert [row["value"] for row in table] == [float(row["value"]) if row["value"] else None for row in rows]
        assert {type(row["start"]) for row in table} == {int}

    def test_one_article_in_a_file_of_its_own(self, run: Command, tmp_path: Path) -> None:
        (tmp_path / "x.txt").write_text(GERMAN, encoding="utf-8")
        assert run("x.txt", "-o", "x.json", "--pretty").stderr == b""
        assert (tmp_path / "x.json").read_bytes() == run("x.txt", "--pretty").stdout
        done = run("x.txt", "x.txt", "-o", "two.json")
        assert done.returncode == 2 and b".jsonl" in done.stderr

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            (["-o", "facts.xml"], ".jsonl"),
            (["-o", "no/such/folder/facts.jsonl"], "facts.jsonl"),
            (["-o", "x.txt/out"], "x.txt/out"),
            (["--resume"], "-o"),
            (["--jobs", "0"], "workers"),
            (["--jobs", "many"], "workers"),
            (["--max-size", "huge"], "size"),
            (["--timeout", "-1"], "time"),
            (["-o", "out", "--errors", "no/such/folder/errors.jsonl"], "errors.jsonl"),
        ],
    )
    def test_wrong_usage_says_what_helps(
        self, run: Command, tmp_path: Path, arguments: list[str], message: str
    ) -> None:
        (tmp_path / "x.txt").write_text(GERMAN, encoding="utf-8")
        done = run("x.txt", *arguments)
        assert (done.returncode, done.stdout) == (2, b"")
        assert message in done.stderr.decode() and b"Traceback" not in done.stderr

    def test_a_run_does_not_read_what_it_writes(self, run: Command, folder: Path, tmp_path: Path) -> None:
        for _ in range(2):
            done = run(".", "-o", "facts.jsonl", "--errors", "errors.jsonl", "--with-text", "--resume")
            assert done.returncode == 0
            assert len(records((tmp_path / "facts.jsonl").read_bytes())) == 13
        assert run(".", "-o", "out", "--exclude", "facts.jsonl").returncode == 0
        assert run(".", "-o", "out", "--exclude", "facts.jsonl", "--glob", "*").returncode == 0


class TestChoice:
    def test_lists_of_files(self, run: Command, folder: Path, tmp_path: Path) -> None:
        (tmp_path / "list").write_bytes(b"news/a/01.txt\r\n\nnews/b\n")
        expected = ["news/a/01.txt", *[f"news/b/c/{number:02}.txt" for number in (0, 3, 6, 9)]]
        assert sources(run("--files-from", "list").stdout) == expected
        null = b"news/a/01.txt\0news/b\0"
        assert sources(run("--files-from", "-", "-0", stdin=null).stdout) == expected
        done = run("--files-from", "no-list")
        assert done.returncode == 1 and b"--files-from" in done.stderr
        done = run("--files-from", "-", stdin=null)
        assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (1, b"", 1) and b"-0" in done.stderr

    def test_exclude_takes_names_folders_and_paths(self, run: Command, folder: Path) -> None:
        assert sources(run("news", "--exclude", "a", "--exclude", "b/c/0[036].txt", "--exclude", "*.gz").stdout) == [
            "news/b/c/09.txt"
        ]

    def test_too_large_is_refused_also_when_unpacked(self, run: Command, tmp_path: Path) -> None:
        (tmp_path / "plain.txt").write_text(GERMAN * 100, encoding="utf-8")
        (tmp_path / "bomb.txt.gz").write_bytes(gzip.compress(GERMAN.encode() * 1000))
        (tmp_path / "lines.jsonl").write_bytes(lines_of([GERMAN, GERMAN * 100, ENGLISH]))
        (tmp_path / "small.txt").write_text(GERMAN, encoding="utf-8")
        done = run(".", "--max-size", "5kB", "--errors", "errors.jsonl")
        assert sources(done.stdout) == ["n0", "n2", "./small.txt"]
        failures = records((tmp_path / "errors.jsonl").read_bytes())
        assert [(failure["source"], failure["error"]) for failure in failures] == [
            ("./bomb.txt.gz", "too_large"),
            ("./lines.jsonl:2", "too_large"),
            ("./plain.txt", "too_large"),
        ]
        endless = run("/dev/zero", "--max-size", "5MB")
        assert endless.returncode == 1 and b"--max-size" in endless.stderr

    def test_links_and_what_is_no_file(self, run: Command, folder: Path) -> None:
        (folder / "a" / "up").symlink_to(folder)
        (folder / "loop.txt").symlink_to(folder / "loop.txt")
        (folder / "gone.txt").symlink_to(folder / "nowhere")
        (folder / "linked.txt").symlink_to(folder / "a" / "01.txt")
        os.mkfifo(folder / "pipe.txt")
        done = run("news")
        assert len(records(done.stdout)) == 14
        assert [line.split(b":")[1] for line in done.stderr.splitlines()] == [b" news/gone.txt", b" news/loop.txt"]

    @pytest.mark.skipif(os.geteuid() == 0, reason="nothing is unreadable to root")
    def test_an_unreadable_folder_is_reported(self, run: Command, folder: Path) -> None:
        (folder / "a").chmod(0)
        try:
            done = run("news")
        finally:
            (folder / "a").chmod(stat.S_IRWXU)
        assert done.returncode == 1 and b"news/a" in done.stderr and len(records(done.stdout)) == 5

    def test_a_folder_of_great_depth(self, run: Command, tmp_path: Path) -> None:
        deep = tmp_path / "deep"
        deep.mkdir()
        here = os.open(deep, os.O_RDONLY)
        for _ in range(1200):
            os.mkdir("d", dir_fd=here)
            here, above = os.open("d", os.O_RDONLY, dir_fd=here), here
            os.close(above)
        file = os.open("x.txt", os.O_CREAT | os.O_WRONLY, dir_fd=here)
        os.write(file, GERMAN.encode())
        os.close(file)
        os.close(here)
        try:
            done = run("deep", "-o", "out")
            stream = run("deep").stdout
        finally:
            # Python's own removal of folders goes down by recursion.
            subprocess.run(["rm", "-rf", str(deep)], check=True)
        assert b"Traceback" not in done.stderr
        assert (done.returncode, len(done.stderr.splitlines())) == (0, 1)
        (record,) = (tmp_path / "out").rglob("*.json")
        assert record.read_bytes() == stream


class TestWorkers:
    def test_the_number_of_workers_changes_nothing(self, run: Command, tmp_path: Path) -> None:
        texts = [article(number) if number % 17 else "kurz" * (number % 3) for number in range(300)]
        (tmp_path / "many.jsonl").write_bytes(lines_of(texts) + b"{broken\n")
        runs = [run("many.jsonl", "--jobs", str(jobs), "--errors", f"{jobs}.jsonl") for jobs in (1, 2, 3)]
        assert len({(done.returncode, done.stdout, done.stderr) for done in runs}) == 1
        assert len({(tmp_path / f"{jobs}.jsonl").read_bytes() for jobs in (1, 2, 3)}) == 1
        assert runs[0].returncode == 1 and len(records(runs[0].stdout)) > 250

    def test_a_worker_killed_once_costs_nothing(
        self, run: Command, tmp_path: Path, environment: dict[str, str]
    ) -> None:
        Path(environment["TRIAL_MARK"]).unlink(missing_ok=True)
        texts = [article(number) for number in range(30)]
        texts[11] += " KILL-ONCE"
        (tmp_path / "many.jsonl").write_bytes(lines_of(texts))
        done = run("many.jsonl", "--jobs", "2")
        assert (done.returncode, done.stderr) == (0, b"")
        assert sources(done.stdout) == [f"n{number}" for number in range(30)]
        assert Path(environment["TRIAL_MARK"]).exists()

    def test_an_article_that_kills_costs_itself(self, run: Command, tmp_path: Path) -> None:
        texts = [article(number) for number in range(30)]
        texts[0] += " KILL-ALWAYS"
        texts[17] += " KILL-ALWAYS"
        (tmp_path / "many.jsonl").write_bytes(lines_of(texts))
        done = run("many.jsonl", "--jobs", "2", "--errors", "errors.jsonl")
        assert sources(done.stdout) == [f"n{number}" for number in range(30) if number not in (0, 17)]
        failures = records((tmp_path / "errors.jsonl").read_bytes())
        assert [(each["source"], each["error"]) for each in failures] == [
            ("many.jsonl:1", "crashed"),
            ("many.jsonl:18", "crashed"),
        ]
        assert done.returncode == 1 and b"SIGKILL" in done.stderr

    def test_an_article_that_takes_too_long_costs_itself(self, run: Command, tmp_path: Path) -> None:
        texts = [article(number) for number in range(8)]
        texts[3] += " HANG"
        (tmp_path / "many.jsonl").write_bytes(lines_of(texts))
        for jobs in ("1", "2"):
            done = run("many.jsonl", "--jobs", jobs, "--timeout", "1")
            assert sources(done.stdout) == [f"n{number}" for number in range(8) if number != 3]
            assert done.returncode == 1 and done.stderr.startswith(b"newsfacts: many.jsonl:4: took more than 1 s")

    def test_a_pipeline_that_cannot_be_loaded_ends_the_run(
        self, newsfacts: Command, environment: dict[str, str]
    ) -> None:
        broken = {**environment, "NEWSFACTS_MODEL_DE": "no_such_pipeline"}
        done = newsfacts("extract", "--jobs", "2", stdin=GERMAN.encode(), env=broken)
        assert done.returncode == 2 and b"no_such_pipeline" in done.stderr and b"Traceback" not in done.stderr

    def test_a_record_comes_when_it_is_ready_not_when_the_next_input_does(self, start: Start) -> None:
        for jobs in ("1", "2"):
            with start("--input", "jsonl", "--jobs", jobs, stdin=subprocess.PIPE) as process:
                assert process.stdin and process.stdout
                for number in range(3):
                    process.stdin.write(lines_of([article(number)]))
                    process.stdin.flush()
                    assert json.loads(process.stdout.readline())["source"] == "n0"
                process.stdin.close()
            assert process.returncode == 0

    def test_workers_killed_while_they_start(self, start: Start, tmp_path: Path) -> None:
        (tmp_path / "many.jsonl").write_bytes(lines_of([article(number) for number in range(10)]))
        with start("many.jsonl", "--jobs", "2") as process:
            for _ in range(4):
                for child in wait_for_children(process.pid, 1):
                    os.kill(child, signal.SIGKILL)
                time.sleep(0.1)
            assert process.stdout and sources(process.stdout.read()) == [f"n{number}" for number in range(10)]
        assert process.returncode == 0

    def test_no_worker_outlives_its_run(self, start: Start, tmp_path: Path) -> None:
        (tmp_path / "many.jsonl").write_bytes(lines_of(["HANG " + GERMAN] * 4))
        with start("many.jsonl", "--jobs", "2") as process:
            children = wait_for_children(process.pid, 2)
            process.kill()
        deadline = time.monotonic() + 20
        while any(Path(f"/proc/{child}").exists() for child in children) and time.monotonic() < deadline:
            time.sleep(0.05)
        assert not [child for child in children if Path(f"/proc/{child}").exists()]


def wait_for_children(pid: int, count: int) -> list[int]:
    if not Path(f"/proc/{pid}/task").exists():
        pytest.skip("needs /proc")
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        children = [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
        if len(children) >= count:
            return children
        time.sleep(0.02)
    raise AssertionError("no workers")


class TestInterruptions:
    def test_ctrl_c_while_the_command_is_loaded_ends_it_in_silence(self) -> None:
        program = (
            "import os, signal, sys\n"
            "class Interrupting:\n"
            "    def find_spec(self, name, *rest):\n"
            "        if name == 'newsfacts.cli.main': os.kill(os.getpid(), signal.SIGINT)\n"
            "sys.meta_path.insert(0, Interrupting())\n"
            "from newsfacts.cli.start import run\n"
            "run()"
        )
        path = str(Path(__file__).parent / "_path")
        done = subprocess.run(
            [sys.executable, "-c", program],
            env={"PYTHONPATH": path},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        )
        assert (done.returncode, done.stdout, done.stderr) == (-signal.SIGINT, b"", b"")

    @pytest.mark.parametrize("jobs", ["1", "2"])
    def test_ctrl_c_once_finishes_what_is_in_work(self, start: Start, run: Command, tmp_path: Path, jobs: str) -> None:
        (tmp_path / "many.jsonl").write_bytes(lines_of([f"SLOW {article(number)}" for number in range(40)]))
        with start("many.jsonl", "--jobs", jobs, "-o", "facts.jsonl") as process:
            wait_for_text(tmp_path / ".facts.jsonl.part")
            process.send_signal(signal.SIGINT)
            said = process.stderr.read() if process.stderr else b""
        assert process.returncode == 130
        assert b"Traceback" not in said and b"--resume" in said
        assert not (tmp_path / "facts.jsonl").exists()
        part = (tmp_path / ".facts.jsonl.part").read_bytes()
        assert part.endswith(b"\n") and 0 < len(records(part)) < 40
        done = run("many.jsonl", "-o", "facts.jsonl", "--resume", "--jobs", "4")
        assert f"{len(records(part))} already done".encode() in done.stderr
        assert sources((tmp_path / "facts.jsonl").read_bytes()) == [f"n{number}" for number in range(40)]

    @pytest.mark.parametrize("jobs", ["1", "2"])
    def test_ctrl_c_twice_stops_now(self, start: Start, tmp_path: Path, jobs: str) -> None:
        (tmp_path / "many.jsonl").write_bytes(lines_of([GERMAN, *["HANG " + GERMAN] * 3]))
        with start("many.jsonl", "--jobs", jobs, "-o", "out") as process:
            wait_for_text(tmp_path / "out" / "many.jsonl" / "1.json")
            time.sleep(0.3)
            process.send_signal(signal.SIGINT)
            time.sleep(0.5)
            assert process.poll() is None
            process.send_signal(signal.SIGINT)
            said = process.stderr.read() if process.stderr else b""
        assert process.returncode == 130 and b"Traceback" not in said
        assert [path.name for path in (tmp_path / "out").rglob("*.json")] == ["1.json"]

    @pytest.mark.parametrize("jobs", ["1", "2"])
    def test_ctrl_c_while_waiting_for_input(self, start: Start, jobs: str) -> None:
        with start("--input", "jsonl", "--jobs", jobs, stdin=subprocess.PIPE) as process:
            assert process.stdin and process.stdout and process.stderr
            process.stdin.write(lines_of([GERMAN]))
            process.stdin.flush()
            process.stdout.readline()
            process.send_signal(signal.SIGINT)
            assert process.wait(20) == 130
            assert b"Traceback" not in process.stderr.read() and b"Fatal" not in process.stderr.read()

    @pytest.mark.parametrize("jobs", ["1", "2"])
    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
    def test_a_full_disk_is_told(self, start: Start, tmp_path: Path, jobs: str) -> None:
        (tmp_path / "many.jsonl").write_bytes(lines_of([article(number) for number in range(20)]))
        done = subprocess.run(
            f"{sys.executable} -m newsfacts.cli extract many.jsonl --jobs {jobs} > /dev/full",
            shell=True,
            cwd=tmp_path,
            env={**os.environ, **trial.install(tmp_path / "pipelines")},
            capture_output=True,
            check=False,
        )
        assert done.returncode == 1
        assert b"No space left" in done.stderr and b"Traceback" not in done.stderr

    def test_a_disk_that_fills_up_leaves_what_can_be_resumed(self, start: Start, run: Command, tmp_path: Path) -> None:
        (tmp_path / "many.jsonl").write_bytes(lines_of([article(number) for number in range(60)]))
        whole = run("many.jsonl").stdout

        def limit() -> None:
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))

        with start("many.jsonl", "-o", "facts.jsonl", preexec_fn=limit) as process:
            said = process.stderr.read() if process.stderr else b""
        assert process.returncode == 1 and b"cannot write the output" in said and b"Traceback" not in said
        assert not (tmp_path / "facts.jsonl").exists()
        assert run("many.jsonl", "-o", "facts.jsonl", "--resume").returncode == 0
        assert (tmp_path / "facts.jsonl").read_bytes() == whole

    @pytest.mark.parametrize("jobs", ["1", "2"])
    def test_a_reader_that_goes_away_is_no_error(self, start: Start, tmp_path: Path, jobs: str) -> None:
        (tmp_path / "many.jsonl").write_bytes(lines_of([article(number) for number in range(300)]))
        with start("many.jsonl", "--jobs", jobs) as process:
            assert process.stdout and process.stderr
            process.stdout.readline()
            process.stdout.close()
            assert process.stderr.read() == b""
        assert process.returncode == 0

    def test_fail_fast_stops_at_the_first_failure(self, run: Command, tmp_path: Path) -> None:
        (tmp_path / "many.jsonl").write_bytes(lines_of([GERMAN, "", ENGLISH]))
        for jobs in ("1", "2"):
            done = run("many.jsonl", "--fail-fast", "--jobs", jobs)
            assert (done.returncode, sources(done.stdout)) == (1, ["n0"])

    def test_closed_standard_streams(self, start: Start, tmp_path: Path) -> None:
        (tmp_path / "x.txt").write_text(GERMAN, encoding="utf-8")
        command = f"{sys.executable} -m newsfacts.cli extract"
        env = {**os.environ, **trial.install(tmp_path / "pipelines")}
        for line, code in (("x.txt -o y.json <&-", 0), ("- <&-", 1), ("x.txt >&-", 2), ("x.txt 2>&-", 0)):
            done = subprocess.run(
                f"{command} {line}", shell=True, cwd=tmp_path, env=env, capture_output=True, check=False
            )
            assert (done.returncode, b"Traceback" in done.stderr) == (code, False), line


def wait_for_text(path: Path) -> None:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        if path.exists() and path.stat().st_size:
            return
        time.sleep(0.02)
    raise AssertionError(f"nothing in {path}")


class TestWhatIsSaid:
    def test_nothing_in_pipes(self, run: Command, folder: Path) -> None:
        assert run("news").stderr == b""
        assert run("news", "-o", "out", "-q").stderr == b""

    def test_plain_progress_and_the_summary(self, run: Command, folder: Path) -> None:
        (line,) = run("news", "--progress", "plain").stderr.decode().splitlines()
        assert line.startswith("newsfacts: 13 articles (") and "articles/s" in line and line.endswith("0 failed")

    def test_resume_says_how_many_of_each(self, run: Command, folder: Path) -> None:
        run("news", "-o", "out")
        (folder / "a" / "01.txt").write_text(ENGLISH, encoding="utf-8")
        (folder / "a" / "new.txt").write_text(ENGLISH, encoding="utf-8")
        (folder.parent / "out" / "a" / "02.txt.json").write_text("{", encoding="utf-8")
        said = run("news", "-o", "out", "--resume").stderr.decode()
        assert "resumed: 11 already done, 1 changed, 1 torn, 1 new" in said
        assert "options or versions" in run("news", "-o", "out", "--resume", "--date", "2025-01-02").stderr.decode()
