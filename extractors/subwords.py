"""Word vectors from subwords in a small table: what floret learns, in bytes instead of floats.

floret (Explosion, MIT licence) trains fastText vectors whose character n-grams share one hashed table, so that any word
has a vector. Here the table is kept as signed bytes with one scale a row: a quarter of the size, and no loss that a
model notices.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from spacy.strings import StringStore

# Words whose vectors are remembered; an article has some hundred different ones.
_REMEMBERED = 60_000


class SubwordTable(TypedDict):
    """A table of subword vectors, as a model keeps it."""

    rows: NDArray[Any]
    """Signed bytes, one row a hash bucket."""
    scales: NDArray[Any]
    """What a row's bytes are multiplied by (32-bit floats)."""
    minn: int
    """Shortest n-gram."""
    maxn: int
    """Longest n-gram."""
    hash_count: int
    """Rows that an n-gram is spread over."""
    hash_seed: int


def read_floret(path: Path) -> SubwordTable:
    """The table in a file that floret's ``save_floret_vectors`` wrote, in bytes."""
    import numpy as np

    with path.open(encoding="utf-8") as file:
        header = file.readline().split()
        data = np.array([line.split()[1:] for line in file], dtype="float32")
    scales = np.maximum(np.abs(data).max(axis=1), 1e-8) / 127
    return SubwordTable(
        rows=np.round(data / scales[:, None]).astype("int8"),
        scales=scales.astype("float32"),
        minn=int(header[2]),
        maxn=int(header[3]),
        hash_count=int(header[4]),
        hash_seed=int(header[5]),
    )


class SubwordVectors:
    """Looks up the unit vectors of words, and remembers them."""

    def __init__(self, table: SubwordTable) -> None:
        import numpy as np
        from spacy.strings import StringStore
        from spacy.vectors import Vectors  # type: ignore[import-not-found]

        data = table["rows"].astype("float32") * table["scales"][:, None]
        self._vectors = Vectors(
            strings=StringStore(),
            mode="floret",
            data=data,
            minn=table["minn"],
            maxn=table["maxn"],
            hash_count=table["hash_count"],
            hash_seed=table["hash_seed"],
        )
        self.table = table
        self._known: dict[int, int] = {}
        self._matrix = np.zeros((1024, data.shape[1]), dtype="float32")

    def make(self, words: list[str]) -> NDArray[Any]:
        """One row a word, of length 1 (0 where the table knows nothing of it)."""
        import numpy as np

        vectors: NDArray[Any] = self._vectors.get_batch(words)
        vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-8)
        return vectors

    def __call__(self, keys: list[int], strings: StringStore) -> NDArray[Any]:
        """One row a word, of length 1 (0 where the table knows nothing of it); words are spaCy's keys in `strings`."""
        import numpy as np

        if len(self._known) > _REMEMBERED:
            self._known.clear()
        known = self._known
        new = [key for key in dict.fromkeys(keys) if key not in known]
        if new:
            vectors = self.make([strings[key] for key in new])
            start = len(known)
            while start + len(new) > len(self._matrix):
                self._matrix = np.concatenate([self._matrix, np.zeros_like(self._matrix)])
            self._matrix[start : start + len(new)] = vectors
            known.update((key, start + i) for i, key in enumerate(new))
        return self._matrix[[known[key] for key in keys]]
