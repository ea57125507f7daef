"""Tables of the package that are searched where they lie: sorted lines of tab-separated fields, the key first."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_DATA = Path(__file__).parent.parent / "data"


class Table:
    """A table, read at once and searched by halves; no line is taken apart before it is asked for."""

    def __init__(self, path: Path) -> None:
        self._data = path.read_bytes()

    def rows(self, key: str) -> list[list[str]]:
        """The fields behind the key, of each line that has it, in the table's order."""
        data, wanted = self._data, key.encode() + b"\t"
        low, high = 0, len(data)
        while low < high:
            middle = (low + high) // 2
            start = data.rfind(b"\n", 0, middle) + 1
            end = data.find(b"\n", middle)
            if data[start:end] < wanted:
                low = end + 1
            else:
                high = start
        found = []
        while data.startswith(wanted, low):
            end = data.find(b"\n", low)
            found.append(data[low:end].decode().split("\t")[1:])
            low = end + 1
        return found


@cache
def load(name: str) -> Table:
    """The table `name` of the package, read once a process."""
    return Table(_DATA / name)
