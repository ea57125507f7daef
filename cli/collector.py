"""How often Python looks for garbage."""

from __future__ import annotations

import gc

# Imports and tables make hundreds of thousands of objects that live on: looking for garbage among them every 700
# objects, as Python does by default, is a tenth of a cold start, and 20 ms now and then while articles are read.
_THRESHOLDS = (50_000, 20, 20)


def collect_rarely() -> None:
    """For a process that is ours: garbage is looked for after 50,000 new objects, among all of them hardly ever."""
    gc.set_threshold(*_THRESHOLDS)
