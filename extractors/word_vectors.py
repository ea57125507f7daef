"""Vectors of whole words, learned from billions of words of news and encyclopedias, in a small table.

A word's vector is put together from parts, each the nearest of 256 (product quantization, Jégou et al. 2011), so that it takes
a byte a part. The tables are made by `tools/make_vectors.py`; a language may have none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsfacts.extractors.checksums import WordTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray


class WordVectors:
    """The vectors of one language's words, whether written small or with capitals. The table is read when first needed."""

    def __init__(self, language: str) -> None:
        self._table = WordTable("vectors", language)

    def make(self, words: Sequence[str]) -> NDArray[Any]:
        """One row a word (0 where the table does not have it)."""
        import numpy as np

        rows, known = self._table.find(word.lower() for word in words)
        parts = self._table["parts"]
        vectors: NDArray[Any] = parts[np.arange(len(parts)), self._table["codes"][rows]].astype("float32")
        vectors = vectors.reshape(len(rows), parts.shape[0] * parts.shape[2])
        vectors *= known[:, None]
        return vectors
