"""Many processes, one order: inputs go to workers, records come back in the order of the inputs.

A worker that dies costs the article that it was working on one more try, and then a failure; the others that it held go
to another worker. So many inputs are under way at most, whatever an endless stream brings.
"""

from __future__ import annotations

import os
import pickle
import selectors
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Generator, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from types import TracebackType

from newsfacts.cli import interrupts
from newsfacts.cli.console import Console
from newsfacts.cli.extraction import Done, Extraction
from newsfacts.cli.feed import Feed
from newsfacts.cli.outputs import Kept, OutputError, Planned
from newsfacts.cli.sources import Failure, RawInput
from newsfacts.cli.worker import LENGTH, READY, frame
from newsfacts.extractors.errors import ModelError

Outcome = Done | Failure | Kept

# A worker's next articles wait in its pipe while it works on one, so that it never waits for us.
_DEPTH = 6
_DEPTH_BYTES = 2_000_000
# How far the fastest may be ahead of the slowest.
_AHEAD = 512
_AHEAD_BYTES = 256_000_000
_TRIES = 2
# In a row. A start that something kills (the system, short of memory) is tried more often, after a rest.
_STARTS_THAT_MAY_FAIL = 3
_STARTS_THAT_MAY_BE_KILLED = 30
_LONGEST_REST = 10.0
_START_SECONDS = 120.0
# How often we look at clocks and Ctrl-C where nothing else happens.
_TICK = 0.2
# What a worker runs: with our search path, and nothing from the folder that we happen to be in.
_PROGRAM = "import sys; sys.path[:] = sys.argv[2:]; from newsfacts.cli.worker import main; main(sys.argv[1] == 'main')"


@dataclass
class _Task:
    """An input that is under way."""

    number: int
    planned: Planned
    raw: RawInput
    tries: int = 0


@dataclass
class _Worker:
    """A process and what it has been given. `since` is when it began with the first of its tasks."""

    process: subprocess.Popen[bytes]
    tasks: deque[_Task] = field(default_factory=deque)
    outgoing: bytearray = field(default_factory=bytearray)
    incoming: bytearray = field(default_factory=bytearray)
    ready: bool = False
    since: float = 0.0

    @property
    def held(self) -> int:
        """The bytes of the inputs that it has been given."""
        return sum(len(task.raw.data) for task in self.tasks)


class Workers:
    """A number of worker processes, started when they are needed; they end with the context.

    `timeout` is the longest time in seconds that an article may take: then its worker is killed and the article failed.
    """

    def __init__(self, extraction: Extraction, jobs: int, timeout: float | None, console: Console) -> None:
        self._extraction = extraction
        self._jobs = jobs
        self._timeout = timeout
        self._console = console
        self._workers: list[_Worker] = []
        self._selector = selectors.DefaultSelector()
        self._waiting: deque[_Task] = deque()
        self._outcomes: dict[int, tuple[Planned, Outcome]] = {}
        self._outcome_bytes = 0
        self._failed_starts = self._killed_starts = 0
        self._rest_until = 0.0

    def map(self, planned: Iterable[Planned]) -> Generator[tuple[Planned, Outcome], None, None]:
        """What comes of each input, in order.

        Ends early, with all that was under way done, where Ctrl-C asks for it. Raises ModelError, and OutputError where
        no worker can be started.
        """
        feed = Feed(planned)
        self._selector.register(feed.signal, selectors.EVENT_READ, None)
        try:
            with interrupts.finishing():
                yield from self._work(feed)
        finally:
            self._selector.unregister(feed.signal)
            feed.close()
            self._waiting.clear()
            self._outcomes.clear()
            self._outcome_bytes = 0
            # Whose answers nobody waits for must not answer the next question.
            for worker in [worker for worker in self._workers if worker.tasks]:
                self._dismiss(worker)

    def _work(self, feed: Feed) -> Generator[tuple[Planned, Outcome], None, None]:
        taken = given = 0
        while True:
            if interrupts.requested() and not feed.stopped:
                feed.stop()
                self._console.note("finishing what is in work; Ctrl-C again stops at once")
            while self._wants_more(taken - given) and (item := feed.take()):
                self._take(taken, item)
                taken += 1
            self._staff(taken - given)
            self._hand_out()
            while given in self._outcomes:
                done = self._outcomes.pop(given)
                self._outcome_bytes -= _size(done[1])
                given += 1
                yield done
            if given == taken and feed.ended:
                return
            self._wait(feed, self._wants_more(taken - given))

    def _wants_more(self, under_way: int) -> bool:
        return under_way < _AHEAD and self._outcome_bytes < _AHEAD_BYTES and len(self._waiting) < _DEPTH

    def _take(self, number: int, item: Planned) -> None:
        if item.ready is not None:
            self._settle(number, item, item.ready)
        elif item.raw is not None:
            self._waiting.append(_Task(number, item._replace(raw=item.raw._replace(data=b"")), item.raw))

    def _settle(self, number: int, planned: Planned, outcome: Outcome) -> None:
        self._outcomes[number] = (planned, outcome)
        self._outcome_bytes += _size(outcome)

    def _staff(self, wanted: int) -> None:
        """Sees to it that there are workers, as many as can be of use."""
        while len(self._workers) < min(self._jobs, wanted) and time.monotonic() >= self._rest_until:
            if not self._waiting and self._workers:
                return
            self._start()

    def _start(self) -> None:
        # One thread a worker: they share the cores among them, and sums do not depend on their number.
        environment = {**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
        thread = "main" if threading.current_thread() is threading.main_thread() else "other"
        process = subprocess.Popen(
            [sys.executable, "-c", _PROGRAM, thread, *(path or os.curdir for path in sys.path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=None if self._console.verbose else subprocess.DEVNULL,
            env=environment,
            bufsize=0,
            # Ctrl-C is for us alone.
            start_new_session=True,
        )
        assert process.stdin and process.stdout
        os.set_blocking(process.stdin.fileno(), False)
        os.set_blocking(process.stdout.fileno(), False)
        worker = _Worker(process, since=time.monotonic())
        worker.outgoing += frame(self._extraction)
        self._workers.append(worker)
        self._selector.register(process.stdout, selectors.EVENT_READ, worker)
        self._selector.register(process.stdin, selectors.EVENT_WRITE, worker)

    def _hand_out(self) -> None:
        """Gives waiting inputs to those that have the fewest, so that all end at about the same time."""
        while self._waiting:
            able = [worker for worker in self._workers if len(worker.tasks) < _DEPTH]
            able = [worker for worker in able if not worker.tasks or worker.held < _DEPTH_BYTES]
            if not able:
                return
            worker = min(able, key=lambda each: (len(each.tasks), each.held))
            task = self._waiting.popleft()
            if worker.ready and not worker.tasks:
                worker.since = time.monotonic()
            worker.tasks.append(task)
            self._send(worker, frame(task.raw))

    def _send(self, worker: _Worker, data: bytes) -> None:
        assert worker.process.stdin
        if not worker.outgoing:
            self._selector.register(worker.process.stdin, selectors.EVENT_WRITE, worker)
        worker.outgoing += data

    def _wait(self, feed: Feed, more_wanted: bool) -> None:
        """Waits until something happens: an input, an answer, a pipe with room, a clock that runs out."""
        if not more_wanted:
            self._selector.unregister(feed.signal)
        try:
            events = self._selector.select(_TICK)
        finally:
            if not more_wanted:
                self._selector.register(feed.signal, selectors.EVENT_READ, None)
        for key, _ in events:
            worker = key.data
            if worker is None or worker not in self._workers:
                continue
            if key.fileobj is worker.process.stdin:
                self._push(worker)
            else:
                self._pull(worker)
        self._look_at_clocks()

    def _push(self, worker: _Worker) -> None:
        assert worker.process.stdin
        try:
            count = os.write(worker.process.stdin.fileno(), memoryview(worker.outgoing)[: 1 << 20])
        except BlockingIOError:
            return
        except OSError:
            # It is dead; its other pipe says so, behind all its answers.
            worker.outgoing.clear()
        else:
            del worker.outgoing[:count]
        if not worker.outgoing:
            self._selector.unregister(worker.process.stdin)

    def _pull(self, worker: _Worker) -> None:
        assert worker.process.stdout
        try:
            data = os.read(worker.process.stdout.fileno(), 1 << 20)
        except BlockingIOError:
            return
        if not data:
            self._bury(worker)
            return
        # An answer comes when its article is done; how long we took to come for it is not the worker's fault.
        worker.since = time.monotonic()
        worker.incoming += data
        while len(worker.incoming) >= LENGTH.size:
            end = LENGTH.size + LENGTH.unpack_from(worker.incoming)[0]
            if len(worker.incoming) < end:
                return
            answer = pickle.loads(memoryview(worker.incoming)[LENGTH.size : end])
            del worker.incoming[:end]
            self._answer(worker, answer)

    def _answer(self, worker: _Worker, answer: object) -> None:
        if answer == READY:
            worker.ready = True
            self._failed_starts = self._killed_starts = 0
            return
        if isinstance(answer, ModelError):
            raise answer
        assert isinstance(answer, (Done, Failure))
        task = worker.tasks.popleft()
        self._settle(task.number, task.planned, answer)

    def _look_at_clocks(self) -> None:
        now = time.monotonic()
        for worker in list(self._workers):
            if not worker.ready and now - worker.since > _START_SECONDS:
                self._bury(worker, hung=True)
            elif self._timeout and worker.ready and worker.tasks and now - worker.since > self._timeout:
                task = worker.tasks.popleft()
                message = f"took more than {self._timeout:g} s; raise --timeout if it may"
                self._settle(task.number, task.planned, Failure(task.raw.source, "timeout", message))
                self._bury(worker, hung=True)

    def _bury(self, worker: _Worker, *, hung: bool = False) -> None:
        """Takes leave of a worker that is dead, or hangs and is to be; what it held is for others."""
        self._dismiss(worker)
        if not worker.ready:
            self._count_start(killed=not hung and (worker.process.returncode or 0) < 0)
        elif worker.tasks and not hung:
            task = worker.tasks[0]
            task.tries += 1
            if task.tries >= _TRIES:
                worker.tasks.popleft()
                how = _end_of(worker.process.returncode)
                message = f"ended its worker process twice ({how}); it may need more memory than there is"
                self._settle(task.number, task.planned, Failure(task.raw.source, "crashed", message))
        self._waiting.extendleft(reversed(worker.tasks))

    def _count_start(self, *, killed: bool) -> None:
        if killed:
            self._killed_starts += 1
            self._rest_until = time.monotonic() + min(0.1 * 2**self._killed_starts, _LONGEST_REST)
        else:
            self._failed_starts += 1
        if self._failed_starts >= _STARTS_THAT_MAY_FAIL or self._killed_starts >= _STARTS_THAT_MAY_BE_KILLED:
            how = "something kills each" if killed else "see --verbose"
            raise OutputError(f"no worker can be started ({how}); try --jobs 1")

    def _dismiss(self, worker: _Worker) -> None:
        assert worker.process.stdin and worker.process.stdout
        for pipe in (worker.process.stdin, worker.process.stdout):
            with suppress(KeyError):
                self._selector.unregister(pipe)
            pipe.close()
        worker.process.kill()
        worker.process.wait()
        self._workers.remove(worker)

    def __enter__(self) -> Workers:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for worker in list(self._workers):
            self._dismiss(worker)
        self._selector.close()


def _size(outcome: Outcome) -> int:
    return len(outcome.payload) if isinstance(outcome, Done) else 0


def _end_of(code: int | None) -> str:
    import signal

    if code is not None and code < 0:
        with suppress(ValueError):
            return signal.Signals(-code).name
    return f"exit code {code}"
