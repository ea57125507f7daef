"""Words found by their checksums (CRC-32): small tables, read at once, and wrong for one unknown word in ten thousand."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any
from zlib import crc32

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

_DATA = Path(__file__).parent / "data"


def checksums_of(words: Iterable[str]) -> NDArray[Any]:
    """The checksum of each word."""
    import numpy as np

    return np.fromiter((crc32(word.encode("utf-8", "surrogatepass")) for word in words), dtype="uint32")


def ordered(words: Iterable[str]) -> tuple[NDArray[Any], NDArray[Any]]:
    """What a table keeps of its words: their checksums in order, each as its distance from the last, and which word each
    is of (the first of those that share it)."""
    import numpy as np

    checksums, first = np.unique(checksums_of(words), return_index=True)
    return np.diff(checksums, prepend=np.uint32(0)).astype("uint32"), first


class WordTable:
    """The arrays of `data/NAME.LANGUAGE.npz`, read when first needed; `checksums` are those of the words, as `ordered`."""

    def __init__(self, name: str, language: str) -> None:
        self._name, self._language = name, language
        self._arrays: dict[str, NDArray[Any]] | None = None

    def __reduce__(self) -> tuple[type[WordTable], tuple[str, str]]:
        return WordTable, (self._name, self._language)

    def __getitem__(self, array: str) -> NDArray[Any]:
        import numpy as np

        if self._arrays is None:
            with np.load(_DATA / f"{self._name}.{self._language}.npz") as file:
                self._arrays = dict(file)
            self._arrays["checksums"] = np.cumsum(self._arrays["checksums"], dtype="uint32")
        return self._arrays[array]

    def find(self, words: Iterable[str]) -> tuple[NDArray[Any], NDArray[Any]]:
        """The row of each word, and whether the table has it (if not, the row means nothing)."""
        import numpy as np

        table, wanted = self["checksums"], checksums_of(words)
        rows = np.minimum(np.searchsorted(table, wanted), len(table) - 1)
        return rows, table[rows] == wanted
