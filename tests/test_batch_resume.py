"""Resumed runs: whatever ended the runs before, the output is that of an undisturbed run, and nothing is done twice."""

from __future__ import annotations

import gzip
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsfacts.cli import resume
from newsfacts.cli.extraction import Done, Extraction
from newsfacts.cli.output_stream import Stream
from newsfacts.cli.output_tree import Tree
from newsfacts.cli.outputs import Kept, OutputError
from newsfacts.cli.render import COLUMNS, Form
from newsfacts.cli.resume import Window, entries, header_of
from newsfacts.cli.sources import RawInput

HEADER = b'{"ledger": 1}\n'
# An input is its name and what is in it; nothing in it makes it fail.
Inputs = Sequence[tuple[str, str]]
Output = Stream | Tree


@pytest.fixture(autouse=True, scope="module")
def _without_waiting_for_the_disk() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", lambda descriptor: None)
        yield


def open_output(path: Path, *, again: bool, header: bytes = HEADER) -> Output:
    if not path.suffix:
        return Tree(str(path), header, resume=again)
    form = {".csv": Form.csv, ".parquet": Form.rows}.get(path.suffix, Form.json)
    return Stream(str(path), form, header, resume=again)


def payload_of(path: Path, name: str, content: str) -> bytes:
    if path.suffix == ".parquet":
        row = [f"{name}{content}" if column == "source" else None for column in COLUMNS]
        return f"{row}\n".replace("'", '"').replace("None", "null").encode()
    return f"{name}: {content * 3}\n".encode()


def run(path: Path, inputs: Inputs, *, again: bool, stop: int | None = None, ahead: int = 0) -> list[str]:
    """A run; returns the names of the inputs on which work was done. `stop` ends it there as kill -9 would."""
    output = open_output(path, again=again)
    worked = []
    plans = []
    for number, (name, content) in enumerate(inputs):
        plans.append((name, content, output.plan(RawInput(name, content.encode(), place=(name,)))))
        if len(plans) <= ahead and number < len(inputs) - 1:
            continue
        while plans and (len(plans) > ahead or number == len(inputs) - 1):
            name, content, item = plans.pop(0)
            if stop == 0:
                os._exit(0)
            stop = None if stop is None else stop - 1
            if isinstance(item.ready, Kept):
                output.keep(item.ready)
                continue
            worked.append(name)
            if content:
                output.write(item, Done(name, payload_of(path, name, content), 0, (), 0.0))
            else:
                output.fail(item)
    output.finish(True)
    return worked


def run_and_die(path: Path, inputs: Inputs, *, again: bool, stop: int, ahead: int) -> None:
    child = os.fork()
    if not child:
        try:
            run(path, inputs, again=again, stop=stop, ahead=ahead)
        finally:
            os._exit(0)
    os.waitpid(child, 0)


def content_of(path: Path) -> object:
    """What a user sees of an output."""
    if path.is_dir():
        return {file.name: file.read_bytes() for file in path.iterdir() if not file.name.startswith(".")}
    return path.read_bytes() if path.exists() else None


def hidden(path: Path) -> list[str]:
    return [file.name for file in path.parent.iterdir() if file.name.startswith(".")]


INPUTS = st.lists(
    st.tuples(st.sampled_from("abcdefghij"), st.sampled_from(["", "1", "22", "4444"])),
    max_size=9,
    unique_by=lambda item: item[0],
)
RUNS = st.lists(st.tuples(INPUTS, st.integers(0, 9), st.integers(0, 60), st.sampled_from([0, 3])), max_size=4)


@pytest.mark.parametrize("name", ["facts.jsonl", "facts.jsonl.gz", "facts.csv", "facts"])
@settings(max_examples=60, deadline=None)
@given(runs=RUNS, last=INPUTS)
def test_killed_at_any_moment_with_inputs_that_change(
    name: str, runs: list[tuple[Inputs, int, int, int]], last: Inputs
) -> None:
    with TemporaryDirectory() as folder:
        path, plain = Path(folder, "one", name), Path(folder, "two", name)
        path.parent.mkdir()
        plain.parent.mkdir()
        for inputs, stop, cut, ahead in runs:
            run_and_die(path, inputs, again=True, stop=stop, ahead=ahead)
            for file in path.parent.glob(".*.part*"):
                # What the system had not yet written when the power went.
                if cut % 7 == 0:
                    os.truncate(file, max(file.stat().st_size - cut, 0))
        run(path, last, again=True)
        run(plain, last, again=False)
        expected, got = content_of(plain), content_of(path)
        if isinstance(got, dict) and isinstance(expected, dict):
            # Records of inputs that are gone stay.
            got = {key: value for key, value in got.items() if key in {f"{name}.json" for name, _ in last}}
        assert got == expected
        assert sorted(hidden(path)) == sorted(hidden(plain))
        assert run(path, last, again=True) == [name for name, content in last if not content]


SOME = [(name, name * 4) for name in "abcdefgh"]


@pytest.mark.parametrize("name", ["facts.jsonl", "facts.jsonl.gz", "facts.csv.gz", "facts.parquet", "facts"])
class TestWhatIsDoneAgain:
    def test_nothing_where_nothing_changed(self, tmp_path: Path, name: str) -> None:
        if name.endswith("parquet"):
            pytest.importorskip("pyarrow", reason="the extra parquet is not installed")
        path = tmp_path / name
        assert run(path, SOME, again=False) == list("abcdefgh")
        before, time = content_of(path), path.stat().st_mtime_ns
        assert run(path, SOME, again=True) == []
        assert content_of(path) == before
        assert path.is_dir() or path.stat().st_mtime_ns == time

    def test_what_changed_and_what_is_new(self, tmp_path: Path, name: str) -> None:
        if name.endswith("parquet"):
            pytest.importorskip("pyarrow", reason="the extra parquet is not installed")
        path = tmp_path / name
        run(path, SOME, again=False)
        changed = [("0", "new"), *SOME[:3], ("d", "other"), *SOME[4:6], *SOME[7:], ("z", "new")]
        assert run(path, changed, again=True) == ["0", "d", "z"]
        assert run(path, changed, again=True) == []

    def test_the_rest_after_a_kill(self, tmp_path: Path, name: str) -> None:
        path = tmp_path / name
        run_and_die(path, SOME, again=False, stop=5, ahead=0)
        assert path.is_dir() or not path.exists()
        if not name.endswith("parquet"):
            assert run(path, SOME, again=True) == list("fgh")

    def test_everything_where_options_or_versions_changed(self, tmp_path: Path, name: str) -> None:
        path = tmp_path / name
        if name.endswith("parquet"):
            pytest.importorskip("pyarrow", reason="the extra parquet is not installed")
        run(path, SOME, again=False)
        output = open_output(path, again=True, header=b'{"ledger": 1, "newsfacts": "9"}\n')
        assert all(output.plan(RawInput(n, c.encode(), place=(n,))).ready is None for n, c in SOME)
        assert "options or versions" in output.finish(False)[0]


def test_a_damaged_record_is_done_again(tmp_path: Path) -> None:
    tree, stream, packed = tmp_path / "tree", tmp_path / "facts.jsonl", tmp_path / "facts.jsonl.gz"
    for path in (tree, stream, packed):
        run(path, SOME, again=False)
    (tree / "c.json").write_bytes(b"half")
    (tree / "e.json").unlink()
    stream.write_bytes(stream.read_bytes().replace(b"cccc", b"cxcc", 1)[:-5])
    whole = packed.read_bytes()
    packed.write_bytes(whole[: len(whole) // 2])
    assert run(tree, SOME, again=True) == ["c", "e"]
    assert run(stream, SOME, again=True) == ["c", "h"]
    run(packed, SOME, again=True)
    assert gzip.decompress(packed.read_bytes()) == stream.read_bytes()
    assert packed.read_bytes() == whole


def test_an_input_that_is_given_twice(tmp_path: Path) -> None:
    twice = [("a", "1"), ("b", "2"), ("a", "1"), ("a", "1"), ("c", "3")]
    for path in (tmp_path / "tree", tmp_path / "facts.jsonl"):
        run(path, twice, again=False)
        before = content_of(path)
        assert run(path, twice, again=True) == []
        assert content_of(path) == before


def test_one_run_at_a_time(tmp_path: Path) -> None:
    for path in (tmp_path / "tree", tmp_path / "facts.jsonl"):
        first = open_output(path, again=False)
        with pytest.raises(OutputError, match="another run"):
            open_output(path, again=True)
        first.finish(True)
        open_output(path, again=True).finish(True)


def test_memory_for_looking_back_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resume, "WINDOW", 10)
    lines = b"".join(b"%016x %032x 1 %016x\n" % (number, number, number) for number in range(200))
    (tmp_path / "ledger").write_bytes(HEADER + lines)
    with (tmp_path / "ledger").open("rb") as file:
        file.readline()
        window = Window(file, 0, 200)
        found = [window.find(f"{number:016x}") for number in range(1, 200, 2)]
        assert all(place and place.offset == 2 * at + 1 for at, place in enumerate(found))
        assert len(window._held) <= 30


def test_a_ledger_ends_at_the_first_line_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "ledger").write_bytes(b"aa bb 3 cc\nnonsense\naa bb 3 cc\n")
    with (tmp_path / "ledger").open("rb") as file:
        assert [entry.length for entry in entries(file)] == [3]


def test_what_shapes_a_record_is_in_the_header(tmp_path: Path) -> None:
    plain = header_of(Extraction(kinds=("jobs",)))
    assert header_of(Extraction(kinds=("jobs",))) == plain
    for other in (
        Extraction(kinds=("dates",)),
        Extraction(kinds=("jobs",), with_text=True),
        Extraction(kinds=("jobs",), form=Form.csv),
        Extraction(kinds=("jobs",), models={"de": str(tmp_path)}),
    ):
        assert header_of(other) != plain
