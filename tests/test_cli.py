"""The command as its users run it: a process with streams and an exit code."""

from __future__ import annotations

import gzip
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from conftest import FIXTURES, ROOT, Command

from newsfacts.extractors.version import __version__

GERMAN = "Die Muster AG schafft in Köln 300 neue Jobs und investiert 50 Mio. Euro, wie sie am 12. Mai 2025 mitteilte."
ENGLISH = "Acme Corp. will cut 4,500 jobs and spend $50 million on its plant in Leeds, it said on May 12, 2025."
FRENCH = "Le groupe a annoncé mardi la création de trois cents emplois dans son usine près de Lyon."


def records(output: bytes) -> list[dict[str, object]]:
    return [json.loads(line) for line in output.decode().splitlines()]


class TestInputs:
    @pytest.mark.parametrize("arguments", [["extract"], ["extract", "-"], [], ["--lang", "de"]])
    def test_an_article_through_a_pipe(self, newsfacts: Command, arguments: list[str]) -> None:
        done = newsfacts(*arguments, stdin=GERMAN.encode())
        assert (done.returncode, done.stderr) == (0, b"")
        (record,) = records(done.stdout)
        assert (record["source"], record["language"]) == ("-", "de")
        assert [job["value"] for job in record["jobs"]] == [300]  # type: ignore[attr-defined]

    def test_files_folders_and_formats_in_order(self, newsfacts: Command, tmp_path: Path) -> None:
        folder = tmp_path / "news"
        (folder / "b").mkdir(parents=True)
        (folder / "b" / "two.txt").write_text(ENGLISH, encoding="utf-8")
        (folder / "a.txt.gz").write_bytes(gzip.compress(GERMAN.encode()))
        (folder / "c.jsonl").write_text(json.dumps({"text": GERMAN, "id": 7}) + "\n", encoding="utf-8")
        (folder / ".hidden.txt").write_text(GERMAN, encoding="utf-8")
        (folder / "photo.jpg").write_bytes(b"\xff\xd8\xff")
        done = newsfacts("extract", "news", "news/b/two.txt", cwd=tmp_path)
        assert [record["source"] for record in records(done.stdout)] == [
            "news/a.txt.gz",
            "news/b/two.txt",
            "7",
            "news/b/two.txt",
        ]
        assert done.returncode == 0
        assert b"left out 1 file" in done.stderr and b".jpg" in done.stderr

    def test_glob_chooses_in_folders(self, newsfacts: Command, tmp_path: Path) -> None:
        for name in ("a.txt", "b.story", "c.txt"):
            (tmp_path / name).write_text(GERMAN, encoding="utf-8")
        done = newsfacts("extract", tmp_path, "--glob", "*.story")
        assert [record["source"] for record in records(done.stdout)] == [str(tmp_path / "b.story")]

    def test_json_lines_say_what_they_know(self, newsfacts: Command) -> None:
        line = {"id": "x", "text": "Am Dienstag schuf die Muster AG Jobs.", "date": "2025-11-13", "language": "de"}
        for arguments in (["--input", "jsonl"], []):
            (record,) = records(newsfacts("extract", *arguments, stdin=json.dumps(line).encode()).stdout)
            assert (record["source"], record["reference_date"]) == ("x", "2025-11-13")
            assert [date["value"] for date in record["dates"]] == ["2025-11-11"]  # type: ignore[attr-defined]

    def test_the_command_line_goes_before_the_article(self, newsfacts: Command) -> None:
        page = (FIXTURES / "formats" / "werk.html").read_bytes()
        (record,) = records(newsfacts("extract", "--date", "2020-02-29", stdin=page).stdout)
        assert record["reference_date"] == "2020-02-29"
        (record,) = records(newsfacts("extract", stdin=page).stdout)
        assert record["reference_date"] == "2025-05-21"

    def test_offsets_of_a_page_refer_to_the_text_in_the_record(self, newsfacts: Command) -> None:
        done = newsfacts("extract", "--with-text", FIXTURES / "formats" / "plant.html")
        (record,) = records(done.stdout)
        text = str(record["text"])
        for amount in record["amounts"]:  # type: ignore[attr-defined]
            assert text[amount["start"] : amount["end"]] == amount["text"]
        assert record["amounts"]

    def test_kinds_leave_the_other_lists_empty_and_change_nothing(self, newsfacts: Command) -> None:
        (whole,) = records(newsfacts(stdin=GERMAN.encode()).stdout)
        (part,) = records(newsfacts("extract", "--kinds", "jobs,dates", stdin=GERMAN.encode()).stdout)
        assert part["jobs"] == whole["jobs"] and part["dates"] == whole["dates"]
        assert (part["amounts"], part["locations"], part["organizations"]) == ([], [], [])

    def test_pretty_is_the_same_record(self, newsfacts: Command) -> None:
        compact, pretty = (newsfacts("extract", *flag, stdin=GERMAN.encode()).stdout for flag in ([], ["--pretty"]))
        assert json.loads(compact) == json.loads(pretty)
        assert pretty.count(b"\n") > 20

    def test_the_same_input_gives_the_same_bytes(self, newsfacts: Command) -> None:
        assert newsfacts("extract", FIXTURES / "de").stdout == newsfacts("extract", FIXTURES / "de").stdout


class TestBadInput:
    @pytest.mark.parametrize(
        ("name", "data", "code", "message"),
        [
            ("empty.txt", b"", "empty", "empty"),
            ("blank.txt", b" \n\t\n", "empty", "no text"),
            ("image.txt", b"\x89PNG\r\n\x1a\n" + bytes(200), "binary", "PNG image"),
            ("archive", b"PK\x03\x04" + bytes(200), "binary", "zip"),
            ("noise", bytes(range(256)) * 40, "binary", "binary"),
            ("cut.txt.gz", gzip.compress(GERMAN.encode(), mtime=0)[:40], "unreadable", "cut off"),
            ("page.html", b"<html><body><nav>Home</nav></body></html>", "no_article", "no article"),
            ("french.txt", FRENCH.encode(), "language", "French"),
            ("broken.jsonl", b"{oops\n", "bad_json", "JSON"),
            ("list.jsonl", b"[1]\n", "bad_json", "text"),
        ],
    )
    def test_costs_one_line_and_no_other_input(
        self, newsfacts: Command, tmp_path: Path, name: str, data: bytes, code: str, message: str
    ) -> None:
        (tmp_path / name).write_bytes(data)
        (tmp_path / "good.txt").write_text(GERMAN, encoding="utf-8")
        done = newsfacts("extract", name, "good.txt", "--errors", "errors.jsonl", cwd=tmp_path)
        assert done.returncode == 1
        assert [record["source"] for record in records(done.stdout)] == ["good.txt"]
        (line,) = done.stderr.decode().splitlines()
        assert line.startswith(f"newsfacts: {name}") and message in line
        (failure,) = records((tmp_path / "errors.jsonl").read_bytes())
        assert failure["error"] == code and str(failure["source"]).startswith(name)

    def test_a_missing_file_and_a_folder_without_articles(self, newsfacts: Command, tmp_path: Path) -> None:
        done = newsfacts("extract", "missing.txt", ".", "-", stdin=GERMAN.encode(), cwd=tmp_path)
        assert done.returncode == 1 and len(records(done.stdout)) == 1
        assert [line.split(":")[1] for line in done.stderr.decode().splitlines()] == [" missing.txt", " ."]

    def test_a_broken_line_costs_that_line(self, newsfacts: Command) -> None:
        stream = "\n".join([json.dumps({"text": GERMAN}), "{broken", json.dumps({"text": ENGLISH})])
        done = newsfacts("extract", "--input", "jsonl", stdin=stream.encode())
        assert [record["source"] for record in records(done.stdout)] == ["-:1", "-:3"]
        assert done.returncode == 1 and done.stderr.startswith(b"newsfacts: -:2: ")

    @pytest.mark.parametrize("encoding", ["utf-16", "cp1252", "utf-8-sig"])
    def test_encodings_are_no_failure(self, newsfacts: Command, encoding: str) -> None:
        done = newsfacts("extract", "--with-text", stdin=GERMAN.encode(encoding))
        assert records(done.stdout)[0]["text"] == GERMAN

    def test_doubtful_text_is_read_with_a_warning(self, newsfacts: Command) -> None:
        done = newsfacts("extract", stdin=GERMAN.encode() + b" K\xf6ln\x00 " + GERMAN.encode())
        assert len(records(done.stdout)[0]["warnings"]) == 2  # type: ignore[arg-type]

    def test_a_long_line_is_read_in_pieces_with_right_offsets(self, newsfacts: Command) -> None:
        text = f"{GERMAN} " * 400
        done = newsfacts("extract", "--with-text", stdin=text.encode())
        (record,) = records(done.stdout)
        jobs: list[dict[str, int]] = record["jobs"]  # type: ignore[assignment]
        assert len(jobs) == 400
        assert {text[job["start"] : job["end"]] for job in jobs} == {"300 neue Jobs"}

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            (["--date", "2025-02-30"], "2025-02-30"),
            (["--date", "yesterday"], "YYYY-MM-DD"),
            (["--lang", "fr"], "fr"),
            (["--kinds", "people"], "people"),
            (["--encoding", "klingon"], "klingon"),
            (["--model", "de=no_such_pipeline"], "no_such_pipeline"),
            (["--model", "de"], "LANG=NAME_OR_PATH"),
            (["--errors", "no/such/folder/errors.jsonl"], "errors.jsonl"),
        ],
    )
    def test_wrong_usage_is_exit_2_and_says_what_helps(
        self, newsfacts: Command, arguments: list[str], message: str
    ) -> None:
        done = newsfacts("extract", *arguments, stdin=GERMAN.encode())
        assert (done.returncode, done.stdout) == (2, b"")
        assert message in done.stderr.decode()
        assert b"Traceback" not in done.stderr

    def test_quiet_says_nothing_and_the_exit_code_still_tells(self, newsfacts: Command) -> None:
        done = newsfacts("extract", "-q", "missing.txt")
        assert (done.returncode, done.stdout, done.stderr) == (1, b"", b"")

    def test_no_control_character_reaches_the_terminal(self, newsfacts: Command, tmp_path: Path) -> None:
        name = "a\x1b]0;owned\x07\u202eb.txt"
        done = newsfacts("extract", name, cwd=tmp_path)
        assert not {"\x1b", "\x07", "\u202e"} & set(done.stderr.decode())


class TestStreams:
    def test_a_broken_pipe_is_quiet(self, tmp_path: Path) -> None:
        (tmp_path / "many.jsonl").write_text(f"{json.dumps({'text': GERMAN})}\n" * 200, encoding="utf-8")
        command = f"{sys.executable} -m newsfacts.cli extract {tmp_path / 'many.jsonl'} | head -n 1"
        environment = {**os.environ, "PYTHONPATH": str(ROOT / "tests" / "_path")}
        done = subprocess.run(command, shell=True, env=environment, capture_output=True, timeout=120, check=False)
        assert done.stdout.count(b"\n") == 1 and done.stderr == b""

    def test_ctrl_c_leaves_130_and_no_half_line(self, tmp_path: Path) -> None:
        (tmp_path / "many.jsonl").write_text(f"{json.dumps({'text': GERMAN * 5})}\n" * 5000, encoding="utf-8")
        environment = {**os.environ, "PYTHONPATH": str(ROOT / "tests" / "_path")}
        with subprocess.Popen(
            [sys.executable, "-m", "newsfacts.cli", "extract", str(tmp_path / "many.jsonl")],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as process:
            assert process.stdout and process.stderr
            first = process.stdout.readline()
            time.sleep(0.05)
            process.send_signal(signal.SIGINT)
            rest, said = process.stdout.read(), process.stderr.read()
        assert process.returncode == 130
        assert b"Traceback" not in said
        assert (first + rest).endswith(b"\n") and len(records(first + rest)) >= 1


class TestOtherCommands:
    def test_version_and_help(self, newsfacts: Command) -> None:
        assert newsfacts("--version").stdout.decode() == f"newsfacts {__version__}\n"
        help_text = newsfacts("--help").stdout.decode()
        for command in ("extract", "show", "schema", "models"):
            assert command in help_text

    @pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["schema"], ["extract", "--help"]])
    def test_light_commands_import_nothing_heavy(self, arguments: list[str]) -> None:
        program = (
            "import sys; sys.argv = ['newsfacts', *sys.argv[1:]]\n"
            "from newsfacts.cli.main import run\n"
            "try: run()\n"
            "except SystemExit: pass\n"
            "heavy = {'spacy', 'numpy', 'dateparser', 'trafilatura', 'rich.console'} & set(sys.modules)\n"
            "sys.exit(f'imports {heavy}' if heavy else 0)"
        )
        path = str(ROOT / "tests" / "_path")
        done = subprocess.run(
            [sys.executable, "-c", program, *arguments], env={"PYTHONPATH": path}, capture_output=True, check=False
        )
        assert (done.returncode, done.stderr) == (0, b"")

    def test_show_marks_the_article_and_lists_its_facts(self, newsfacts: Command) -> None:
        done = newsfacts("show", "-", stdin=GERMAN.encode(), env={"COLUMNS": "140"})
        shown = done.stdout.decode()
        assert done.returncode == 0
        assert "Die Muster AG schafft in Köln" in shown and "50,000,000" in shown and "created" in shown
        table = newsfacts("show", "--format", "table", stdin=GERMAN.encode(), env={"COLUMNS": "140"}).stdout.decode()
        assert "Die Muster AG schafft in Köln" not in table and "50,000,000" in table

    def test_models_are_listed(self, newsfacts: Command) -> None:
        lines = newsfacts("models").stdout.decode().splitlines()
        assert [line.split("\t")[0] for line in lines] == ["de", "en"]

    def test_an_unknown_command_is_wrong_usage(self, newsfacts: Command) -> None:
        done = newsfacts("extrakt")
        assert done.returncode == 2 and b"extrakt" in done.stderr
