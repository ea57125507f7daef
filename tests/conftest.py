"""What tests share: the command as a process, and the repository's places."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FIXTURES = ROOT / "fixtures"

Command = Callable[..., subprocess.CompletedProcess[bytes]]


@pytest.fixture
def newsfacts() -> Command:
    """Runs ``newsfacts ARGUMENTS`` as a process; `stdin` is bytes or a file, nothing by default."""

    def run(
        *arguments: str | Path,
        stdin: bytes = b"",
        cwd: Path | None = None,
        env: Mapping[str, str] | None = None,
    ) -> subprocess.CompletedProcess[bytes]:
        path = str(ROOT / "tests" / "_path")
        return subprocess.run(
            [sys.executable, "-m", "newsfacts.cli", *map(str, arguments)],
            input=stdin,
            capture_output=True,
            timeout=120,
            cwd=cwd,
            env={**os.environ, "PYTHONPATH": path, "NO_COLOR": "1", **(env or {})},
            check=False,
        )

    return run
