"""Vectors of whole words, learned from billions of words of news and encyclopedias, in a small table.

A word's vector is put together from parts, each the nearest of 256 (product quantization, Jégou et al. 2011), so that it takes
a byte a part. The tables are made by `tools/make_vectors.py`; a language may have none.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from newsfacts.extractors.checksums import checksums_of, places

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

_DATA = Path(__file__).parent / "data"


class WordVectors:
    """The vectors of one language's words, whether written small or with capitals. The table is read when first needed."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._table: tuple[NDArray[Any], NDArray[Any], NDArray[Any]] | None = None

    def __reduce__(self) -> tuple[type[WordVectors], tuple[str]]:
        return WordVectors, (self.language,)

    def make(self, words: Sequence[str]) -> NDArray[Any]:
        """One row a word (0 where the table does not have it)."""
        import numpy as np

        if self._table is None:
            with np.load(_DATA / f"vectors.{self.language}.npz") as table:
                checksums = np.cumsum(table["checksums"], dtype="uint32")
                self._table = checksums, table["codes"], table["parts"].astype("float32")
        checksums, codes, parts = self._table
        at, known = places(checksums, checksums_of(word.lower() for word in words))
        vectors: NDArray[Any] = parts[np.arange(len(parts)), codes[at]].reshape(
            len(at), parts.shape[0] * parts.shape[2]
        )
        vectors *= known[:, None]
        return vectors
