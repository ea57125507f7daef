"""The run on a Ray cluster of two nodes on this machine: the records and failures of the local engine, come what may."""

from __future__ import annotations

import json
import os
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import sessions
import trial

from newsfacts.cli import shards
from newsfacts.cli.extraction import Extraction
from newsfacts.cli.sources import Failure, InputFormat, RawInput, ReadOptions

pytest.importorskip("pyarrow", reason="the extra ray is not installed")

GERMAN = "Die Muster AG schafft in Köln 300 neue Jobs und investiert 50 Mio. Euro, wie sie am 12. Mai 2025 mitteilte."
_BEGIN = "import sys; from ray.scripts.scripts import main; sys.exit(main())"


class Cluster:
    """Two Ray nodes on the loopback."""

    def __init__(self, folder: Path) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.address = f"127.0.0.1:{probe.getsockname()[1]}"
        # A socket's path may have 107 bytes.
        self.temporary = tempfile.mkdtemp(prefix="ray", dir="/tmp")
        self.environment = {
            **os.environ,
            **trial.install(folder),
            "TRIAL_SECONDS": "0.02",
            "RAY_USAGE_STATS_ENABLED": "0",
            # A secret of this cluster alone, the same for both nodes and the command; older Rays do without.
            "RAY_AUTH_MODE": "token",
            "RAY_AUTH_TOKEN": secrets.token_hex(32),
        }
        port = self.address.split(":")[1]
        head = ["--head", f"--port={port}", "--include-dashboard=false", f"--temp-dir={self.temporary}"]
        self.guards: list[subprocess.Popen[bytes]] = []
        self.nodes = [self._start(*head)]
        deadline = time.monotonic() + 60
        while not _answers(int(port)) and time.monotonic() < deadline:
            time.sleep(0.2)
        self.nodes.append(self._start(f"--address={self.address}"))

    def _start(self, *arguments: str) -> subprocess.Popen[bytes]:
        common = ["--node-ip-address=127.0.0.1", "--num-cpus=1", "--object-store-memory=100000000", "--block"]
        node = subprocess.Popen(
            [sys.executable, "-c", _BEGIN, "start", *arguments, *common],
            env=self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        self.guards.append(sessions.kill_with_us(node.pid))
        return node

    def works(self, node: int) -> bool:
        """Whether a node has an actor of ours."""
        found = [Path(f"/proc/{pid}/cmdline") for pid in sessions.processes(self.nodes[node].pid)]
        return any(path.exists() and b"ShardWorker" in path.read_bytes() for path in found)

    def kill(self, node: int) -> None:
        """Ends all processes of a node at once, as a power cut does."""
        sessions.kill(self.nodes[node].pid)
        self.nodes[node].wait()

    def stop(self) -> None:
        for node, guard in enumerate(self.guards):
            self.kill(node)
            guard.communicate()
        shutil.rmtree(self.temporary, ignore_errors=True)

    def extract(self, *arguments: str, cwd: Path) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [sys.executable, "-m", "newsfacts.cli", "extract", *arguments],
            cwd=cwd,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )


def _answers(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    pytest.importorskip("ray", reason="the extra ray is not installed")
    if sys.platform != "linux":
        pytest.skip("a cluster of two nodes on one machine needs Linux")
    made = Cluster(tmp_path_factory.mktemp("pipelines"))
    try:
        yield made
    finally:
        made.stop()


def make_news(folder: Path, count: int) -> None:
    for number in range(count):
        path = folder / "news" / str(number % 7) / f"{number:04}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"SLOW {GERMAN.replace('300', str(300 + number))}" if number % 50 else "", encoding="utf-8")
    lines = [json.dumps({"id": f"n{number}", "text": GERMAN if number % 9 else 0}) for number in range(150)]
    (folder / "news" / "dump.jsonl").write_text("\n".join(lines), encoding="utf-8")


def finish(process: subprocess.Popen[bytes]) -> tuple[int, bytes, str]:
    out, said = process.communicate(timeout=240)
    return process.returncode, out, said.decode()


def records(folder: Path) -> list[bytes]:
    files = [path for path in folder.iterdir() if not path.name.endswith(".errors.jsonl")]
    return sorted(line for path in files for line in path.read_bytes().splitlines())


def test_a_cluster_gives_what_one_machine_gives_and_a_lost_node_costs_nothing(cluster: Cluster, tmp_path: Path) -> None:
    make_news(tmp_path, 700)
    code, out, _ = finish(cluster.extract("news", "--errors", "local.jsonl", "-q", cwd=tmp_path))
    expected = sorted(out.splitlines())
    assert code == 1 and len(expected) == 700 - 14 + 150 - 17

    ray = ("--engine", "ray", "--address", cluster.address)
    run = cluster.extract("news", "-o", "out", "--errors", "ray.jsonl", "--jobs", "2", *ray, cwd=tmp_path)
    deadline = time.monotonic() + 120
    while not (cluster.works(1) and list(tmp_path.glob("out/part-*"))) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert cluster.works(1) and run.poll() is None
    cluster.kill(1)
    code, _, said = finish(run)
    assert code == 1, said
    assert records(tmp_path / "out") == expected
    failures = [sorted((tmp_path / f"{name}.jsonl").read_bytes().splitlines()) for name in ("local", "ray")]
    assert failures[0] == failures[1]
    assert "Traceback" not in said

    # What is done stays, what changed is done again, and nothing is there twice.
    (tmp_path / "news" / "3" / "0003.txt").write_text(GERMAN, encoding="utf-8")
    os.utime(tmp_path / "news" / "3" / "0003.txt", (1, 1))
    code, _, said = finish(cluster.extract("news", "-o", "out", "--resume", *ray, cwd=tmp_path))
    assert "resumed: 7 shards already done, 1 to do" in said
    _, out, _ = finish(cluster.extract("news", "-q", cwd=tmp_path))
    assert records(tmp_path / "out") == sorted(out.splitlines())


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["news", "--engine", "ray"], "-o"),
        (["news", "--engine", "ray", "-o", "facts.jsonl"], "-o"),
        (["-", "--engine", "ray", "-o", "out"], "standard input"),
    ],
)
def test_wrong_usage_says_what_helps(cluster: Cluster, tmp_path: Path, arguments: list[str], message: str) -> None:
    make_news(tmp_path, 3)
    code, _, said = finish(cluster.extract(*arguments, cwd=tmp_path))
    assert code == 2 and message in said and "Traceback" not in said


class TestShards:
    def test_a_dump_is_cut_at_line_ends_and_numbered(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(shards, "BYTES", 1000)
        path = tmp_path / "dump.jsonl"
        path.write_bytes(
            b"\xef\xbb\xbf" + b"".join(b'{"text": "%d"}\n' % number for number in range(400_000)) + b"\n{}"
        )
        extraction = Extraction()
        pieces = [piece for piece in shards.pieces_of(str(path), extraction) if isinstance(piece, shards.Piece)]
        assert len(pieces) > 3 and pieces[0].start == 0 and pieces[-1].end == path.stat().st_size
        whole = shards.Piece(str(path), str(path), path.stat().st_size, 0)
        assert [raw for piece in pieces for raw in shards.read(piece, extraction)] == list(
            shards.read(whole, extraction)
        )

    def test_a_shard_that_changes_has_another_name(self) -> None:
        piece = shards.Piece("a.txt", "/x/a.txt", 10, 1)
        (same, also) = (next(shards.shards([piece._replace(path=path)], b"header")) for path in ("/x", "/y"))
        assert same.name == also.name
        for other, header in ((piece._replace(changed=2), b"header"), (piece, b"other")):
            assert next(shards.shards([other], header)).name != same.name

    def test_what_cannot_be_read_is_a_failure(self, tmp_path: Path) -> None:
        (tmp_path / "big.txt").write_bytes(b"x" * 100)
        extraction = Extraction(ReadOptions(InputFormat.auto, max_size=50))
        (gone,) = shards.pieces_of(str(tmp_path / "gone.txt"), extraction)
        (piece,) = shards.pieces_of(str(tmp_path / "big.txt"), extraction)
        assert isinstance(gone, Failure) and isinstance(piece, shards.Piece)
        (large,) = shards.read(piece, extraction)
        (tmp_path / "big.txt").unlink()
        (vanished,) = shards.read(piece, extraction)
        assert [failure.error for failure in (gone, large, vanished) if isinstance(failure, Failure)] == [
            "not_found",
            "too_large",
            "not_found",
        ]

    def test_any_file_system_that_fsspec_knows(self, tmp_path: Path) -> None:
        fsspec = pytest.importorskip("fsspec", reason="fsspec is not installed")
        memory = fsspec.filesystem("memory")
        memory.pipe("/bucket/a.txt", GERMAN.encode())
        extraction = Extraction()
        (piece,) = shards.pieces_of("memory://bucket/a.txt", extraction)
        assert isinstance(piece, shards.Piece)
        assert list(shards.read(piece, extraction)) == [RawInput("memory://bucket/a.txt", GERMAN.encode())]
        folder = shards.Folder("memory://bucket/out")
        name = next(shards.shards([piece], b"")).name
        folder.write(name, b"{}\n")
        assert folder.names() == {name} and folder.read(name) == b"{}\n"
        folder.delete(name)
        assert folder.names() == set()
