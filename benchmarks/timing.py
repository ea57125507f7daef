"""The processor time of a piece of work, for the benchmarks that compare texts."""

from __future__ import annotations

import time
from collections.abc import Callable

RUNS = 3


def seconds(work: Callable[[], object], runs: int = RUNS) -> float:
    """The best processor time of some runs."""
    best = float("inf")
    for _ in range(runs):
        begun = time.process_time()
        work()
        best = min(best, time.process_time() - begun)
    return best
