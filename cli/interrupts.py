"""Ctrl-C: at once where nothing is half done, after the line that is being written else."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

EXIT_CODE = 130


class _State:
    writing = False
    pending = False


def _on_interrupt(signal_number: int, frame: FrameType | None) -> None:
    if _State.writing:
        _State.pending = True
    else:
        raise KeyboardInterrupt


def install() -> None:
    """Makes Ctrl-C wait for `whole`; for the main thread. A process that ignores it goes on doing so."""
    if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
        signal.signal(signal.SIGINT, _on_interrupt)


@contextmanager
def whole() -> Iterator[None]:
    """What runs inside is done wholly before KeyboardInterrupt is raised."""
    _State.writing = True
    try:
        yield
    finally:
        _State.writing = False
    if _State.pending:
        _State.pending = False
        raise KeyboardInterrupt
