"""Finding words in a table that has only their checksums: small, read at once, and wrong for one unknown word in ten thousand."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any
from zlib import crc32

if TYPE_CHECKING:
    from numpy.typing import NDArray


def checksums_of(words: Iterable[str]) -> NDArray[Any]:
    """The checksum of each word."""
    import numpy as np

    return np.fromiter((crc32(word.encode("utf-8", "surrogatepass")) for word in words), dtype="uint32")


def places(table: NDArray[Any], checksums: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any]]:
    """The row of each checksum in a table of checksums in order, and whether it is there (if not, the row means nothing)."""
    import numpy as np

    found = np.minimum(np.searchsorted(table, checksums), len(table) - 1)
    return found, table[found] == checksums
