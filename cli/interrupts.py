"""Ctrl-C: at once where nothing is half done; in a long run once to finish what is in work, twice to stop now.

A write is always done wholly.
"""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

EXIT_CODE = 130


class _State:
    writing = False
    finishing = False
    requests = 0


def _on_interrupt(signal_number: int, frame: FrameType | None) -> None:
    _State.requests += 1
    if not _State.writing and not (_State.finishing and _State.requests == 1):
        raise KeyboardInterrupt


def install() -> None:
    """Makes Ctrl-C wait for `whole` and `finishing`; for the main thread. A process that ignores it goes on doing so."""
    _State.requests = 0
    if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
        signal.signal(signal.SIGINT, _on_interrupt)


def requested() -> bool:
    """Whether the run is to end."""
    return _State.requests > 0


@contextmanager
def whole() -> Iterator[None]:
    """What runs inside is done wholly before KeyboardInterrupt is raised."""
    _State.writing = True
    before = _State.requests
    try:
        yield
    finally:
        _State.writing = False
    if _State.requests > before and not (_State.finishing and _State.requests == 1):
        raise KeyboardInterrupt


@contextmanager
def finishing(wanted: bool = True) -> Iterator[None]:
    """What runs inside is finished at the first Ctrl-C, and left at the second; the first is raised behind it."""
    _State.finishing = wanted
    try:
        yield
    finally:
        _State.finishing = False
    if _State.requests:
        raise KeyboardInterrupt
