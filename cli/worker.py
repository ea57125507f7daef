"""A worker: a process that takes inputs from a pipe, does the work on each, and gives back what came of it.

Both directions carry frames: four bytes of length, then a pickle. The first frame in is the `Extraction`; the first out
is `READY`. A worker ends when its input ends, so none outlives the run that started it.
"""

from __future__ import annotations

import os
import pickle
import signal
import struct
import sys
from contextlib import suppress
from typing import IO, Any

from newsfacts.cli.collector import collect_rarely
from newsfacts.extractors.errors import ModelError

READY = "ready"
LENGTH = struct.Struct(">I")


def frame(value: object) -> bytes:
    """A value as it goes through the pipe."""
    data = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
    return LENGTH.pack(len(data)) + data


def main(with_parent: bool) -> None:
    """Works until the input ends; or until the thread ends that started it, where that is to be so."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    collect_rarely()
    if with_parent:
        _die_with_parent()
    given = open(os.dup(0), "rb")  # noqa: SIM115 (open as long as the process lives)
    answers = os.fdopen(os.dup(1), "wb")
    # What a library prints must not get between the frames.
    os.dup2(2, 1)
    extraction = _next(given)
    extraction.warm_up()
    _send(answers, READY)
    while (raw := _next(given)) is not None:
        try:
            result = extraction(raw)
        except ModelError as error:
            result = error
        _send(answers, result)


def _die_with_parent() -> None:
    """Also in the middle of an article: prctl(2), PR_SET_PDEATHSIG. Elsewhere a worker ends behind its article."""
    if sys.platform == "linux":
        import ctypes

        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(1, signal.SIGKILL)


def _next(given: IO[bytes]) -> Any:
    head = given.read(LENGTH.size)
    if len(head) < LENGTH.size:
        return None
    data = given.read(LENGTH.unpack(head)[0])
    return pickle.loads(data)


def _send(answers: IO[bytes], value: object) -> None:
    try:
        answers.write(frame(value))
        answers.flush()
    except BrokenPipeError:
        # The run is over.
        os.dup2(os.open(os.devnull, os.O_WRONLY), answers.fileno())
        sys.exit(0)
