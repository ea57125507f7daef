"""A thread that reads inputs ahead, so that waiting for an input holds up no record that is ready."""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Iterable

from newsfacts.cli.outputs import Planned

_MAX_ITEMS = 256
_MAX_BYTES = 32_000_000


class Feed:
    """Takes from an iterable in a thread of its own, ahead of whoever asks, within bounds of number and bytes."""

    def __init__(self, planned: Iterable[Planned]) -> None:
        self._planned = planned
        self._ready: deque[Planned] = deque()
        self._bytes = 0
        self.stopped = False
        self._ended = False
        self._error: BaseException | None = None
        self._changed = threading.Condition()
        # Becomes readable when there is something new, for a loop that waits for several things at once.
        self.signal, self._bell = os.pipe()
        os.set_blocking(self.signal, False)
        os.set_blocking(self._bell, False)
        self._thread = threading.Thread(target=self._run, name="newsfacts-reader", daemon=True)
        self._thread.start()

    def _run(self) -> None:
        try:
            for item in self._planned:
                with self._changed:
                    while self._is_full() and not self.stopped:
                        self._changed.wait()
                    if self.stopped:
                        return
                    self._ready.append(item)
                    self._bytes += _size(item)
                    self._ring()
        except BaseException as error:
            self._error = error
        finally:
            with self._changed:
                self._ended = True
                self._ring()

    def _is_full(self) -> bool:
        return len(self._ready) >= _MAX_ITEMS or (self._bytes > _MAX_BYTES and bool(self._ready))

    def _ring(self) -> None:
        try:
            os.write(self._bell, b"!")
        except OSError:
            # Full: it rings already. Closed: nobody listens.
            return

    def take(self) -> Planned | None:
        """The next input, None where there is none yet or no more. Raises what reading raised."""
        try:
            while os.read(self.signal, 4096):
                pass
        except BlockingIOError:
            pass
        with self._changed:
            if self._ready:
                item = self._ready.popleft()
                self._bytes -= _size(item)
                self._changed.notify()
                return item
        if self._ended and self._error:
            error, self._error = self._error, None
            raise error
        return None

    @property
    def ended(self) -> bool:
        """Whether no more will come."""
        with self._changed:
            return self._ended and not self._ready and self._error is None

    def stop(self) -> None:
        """Takes no more; what was read ahead is dropped."""
        with self._changed:
            self.stopped = True
            self._ready.clear()
            self._ended = True
            self._changed.notify_all()

    def close(self) -> None:
        """Stops, and closes the signal, once the thread is gone (one that waits for an input goes with the process)."""
        self.stop()
        self._thread.join(0.2)
        if not self._thread.is_alive():
            os.close(self.signal)
            os.close(self._bell)


def _size(item: Planned) -> int:
    return len(item.raw.data) if item.raw else 0
