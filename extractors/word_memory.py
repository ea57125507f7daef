"""The vectors of words that an embedding has made, kept for the next text: most words of a text stood in another before.

A word's vector follows from its attributes, its classes in the tables of names and its spelling alone, so it is made
once. What is kept is forgotten when the model's weights change, and when there is too much of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsfacts.extractors.subwords import SubwordTable, SubwordVectors

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray
    from spacy.strings import StringStore

# Words that are remembered; a vector of 96 numbers takes 400 bytes, its key 100.
_REMEMBERED = 20_000
# New words are made so many at a time, the last time with zeros in the places that are left: what a library for matrices
# makes of a row then cannot depend on how many others stand beside it. A multiple of the rows that such libraries take at
# once (4, 6, 8, 12, 16).
_BLOCK = 48


class WordMemory:
    """The vectors that one embedding made; for one thread at a time. It goes neither into files nor into copies."""

    def __init__(self) -> None:
        self._weights: list[Any] = []
        self._places: dict[bytes, int] = {}
        self._vectors: NDArray[Any] | None = None
        self._words: dict[int, str] = {}
        self._subwords: SubwordVectors | None = None

    def __reduce__(self) -> tuple[type[WordMemory], tuple[()]]:
        return WordMemory, ()

    def __len__(self) -> int:
        return len(self._places)

    def forget(self) -> None:
        """Everything that depends on the weights."""
        self._places.clear()

    def check(self, weights: list[Any]) -> None:
        """Forget everything unless the arrays are the very ones of the last time."""
        same = len(weights) == len(self._weights) and all(map(_is, weights, self._weights))
        if not same:
            self.forget()
            self._weights = weights

    def words(self, keys: Sequence[int], strings: StringStore) -> list[str]:
        """The strings of spaCy's keys."""
        known = self._words
        if len(known) > _REMEMBERED:
            known.clear()
        for key in keys:
            if key not in known:
                known[key] = strings[key]
        return [known[key] for key in keys]

    def subwords(self, table: SubwordTable, words: list[str]) -> NDArray[Any]:
        """The subword vectors of the words."""
        if self._subwords is None or self._subwords.table is not table:
            self._subwords = SubwordVectors(table)
        return self._subwords.make(words)

    def vectors(self, rows: NDArray[Any], make: Callable[[list[int]], NDArray[Any]]) -> NDArray[Any]:
        """The vector of each row of attributes; `make` gives those of the rows with the given numbers, for new ones."""
        import numpy as np

        keys: list[bytes] = np.ascontiguousarray(rows).view(f"V{rows.itemsize * rows.shape[1]}")[:, 0].tolist()
        places = self._places
        if len(places) + len(keys) > _REMEMBERED:
            places.clear()
        new = {key: number for number, key in enumerate(keys) if key not in places}
        if new:
            made = make(list(new.values()))
            start = len(places)
            self._vectors = _with_room(self._vectors, start + len(made), made.shape[1])
            self._vectors[start : start + len(made)] = made
            places.update(zip(new, range(start, start + len(made)), strict=True))
        assert self._vectors is not None
        return self._vectors[[places[key] for key in keys]]


def in_blocks(function: Callable[[NDArray[Any]], NDArray[Any]], rows: NDArray[Any]) -> NDArray[Any]:
    """What `function` makes of the rows, given blocks of always the same number of them."""
    import numpy as np

    made = []
    for start in range(0, len(rows), _BLOCK):
        block = rows[start : start + _BLOCK]
        count = len(block)
        if count < _BLOCK:
            block = np.concatenate([block, np.zeros((_BLOCK - count, rows.shape[1]), dtype=rows.dtype)])
        made.append(function(block)[:count])
    return np.concatenate(made)


def _is(one: object, other: object) -> bool:
    return one is other


def _with_room(matrix: NDArray[Any] | None, rows: int, width: int) -> NDArray[Any]:
    """The matrix, or a greater one that begins like it where it has too few rows."""
    import numpy as np

    if matrix is not None and len(matrix) >= rows and matrix.shape[1] == width:
        return matrix
    greater = np.zeros((max(rows, min(max(1024, 2 * rows), _REMEMBERED)), width), dtype="float32")
    if matrix is not None and matrix.shape[1] == width:
        greater[: len(matrix)] = matrix
    return greater
