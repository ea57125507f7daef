"""What words are used like: their Brown clusters (Brown et al. 1992), as numbers that an embedding can hash.

Words in one cluster stand between the same neighbours in a large text, so that a word which no annotated sentence holds is
known by others like it: *Hannover*, *Leipzig*, *Dresden*. A cluster is a path in a binary tree, read from its lowest bit;
words whose paths begin alike are used alike, too. The tables are made by `tools/make_clusters.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from newsfacts.extractors.checksums import WordTable

if TYPE_CHECKING:
    from numpy.typing import NDArray

COLUMNS = 2
"""Numbers a word: its cluster and the beginning of the path to it."""
_BEGINNING = 0b111111


class WordClusters:
    """The clusters of one language's words. The table is read when first needed."""

    def __init__(self, language: str) -> None:
        self._table = WordTable("clusters", language)

    def __call__(self, words: Sequence[str]) -> NDArray[Any]:
        """One row a word, `COLUMNS` numbers (0: nothing known)."""
        import numpy as np

        found = np.zeros((len(words), COLUMNS), dtype="uint64")
        found[:, 0] = self._look_up(words)
        found[:, 1] = found[:, 0] & _BEGINNING
        return found

    def _look_up(self, words: Sequence[str]) -> NDArray[Any]:
        """The cluster of each word as it is written, else of how it is mostly written."""
        import numpy as np

        found = self._find(words)
        unknown = [i for i in np.flatnonzero(found == 0).tolist() if _usual(words[i]) != words[i]]
        if unknown:
            found[unknown] = self._find([_usual(words[i]) for i in unknown])
        return found

    def _find(self, words: Sequence[str]) -> NDArray[Any]:
        rows, known = self._table.find(words)
        found: NDArray[Any] = self._table["paths"][self._table["clusters"][rows]] * known
        return found


def _usual(word: str) -> str:
    """The word without the capitals of a headline or the -s of a genitive.

    >>> _usual("HAMBURG"), _usual("Hamburgs")
    ('Hamburg', 'Hamburg')
    """
    if len(word) > 3 and word[0].isupper():
        if word.isupper():
            return word.capitalize()
        if word[-1] == "s":
            return word[:-1]
    return word
