"""The processes of a session, and their end. As a program: ends those of the sessions it is given when its input ends.

Whoever holds that input may be killed without a word; what it started goes all the same. Linux.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path


def processes(leader: int) -> list[int]:
    """The processes of a session (proc(5): the field behind state, parent and group)."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue
        if int(fields[3]) == leader:
            found.append(int(stat.parent.name))
    return found


def kill(leader: int) -> None:
    """Ends all processes of a session at once, as a power cut does."""
    for pid in processes(leader):
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)


def kill_with_us(leader: int) -> subprocess.Popen[bytes]:
    """Sees to it that a session does not outlive this process, however that ends; `stdin.close()` ends it before."""
    return subprocess.Popen([sys.executable, __file__, str(leader)], stdin=subprocess.PIPE, start_new_session=True)


if __name__ == "__main__":
    sys.stdin.read()
    for argument in sys.argv[1:]:
        kill(int(argument))
