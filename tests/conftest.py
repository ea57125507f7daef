"""What tests share: the command as a process, and the repository's places."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FIXTURES = ROOT / "fixtures"

Command = Callable[..., subprocess.CompletedProcess[bytes]]


@pytest.fixture
def newsfacts() -> Command:
    """Runs ``newsfacts ARGUMENTS`` as a process; `stdin` is bytes or a file, nothing by default."""

    def run(*arguments: str | Path, stdin: bytes = b"", **options: object) -> subprocess.CompletedProcess[bytes]:
        environment = {**os.environ, "PYTHONPATH": str(ROOT / "tests" / "_path"), "NO_COLOR": "1"}
        environment.update(options.pop("env", {}))  # type: ignore[call-overload]
        return subprocess.run(
            [sys.executable, "-m", "newsfacts.cli", *map(str, arguments)],
            input=stdin,
            capture_output=True,
            timeout=120,
            env=environment,
            check=False,
            **options,  # type: ignore[call-overload]
        )

    return run
