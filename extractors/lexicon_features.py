"""What the tables of names say of each word of a text, as numbers that an embedding can hash.

Two columns a token: the class of the word by itself (a city, a first name, a surname or a city …), and its place in the
longest surface of several words that the tables know there (begin or inside, with the class).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import repeat
from typing import TYPE_CHECKING, Any
from zlib import crc32

from newsfacts.extractors.lexicon import sections

if TYPE_CHECKING:
    from numpy.typing import NDArray

COLUMNS = 2
"""Numbers a token."""
_LONGEST = 12
# Words whose classes are remembered.
_REMEMBERED = 20_000
# A class is the checksum of its name with three bits below it for how it was found, so that it stays what it is when
# classes are added to the tables.
_GENITIVE, _BEGIN, _INSIDE = 1, 2, 3


class LexiconFeatures:
    """The lexicon's columns for texts of one language. Tables are read when first needed."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._classes: dict[str, int] | None = None
        self._openers: dict[str, int] = {}
        self._known: dict[str, int] = {}

    def __reduce__(self) -> tuple[type[LexiconFeatures], tuple[str]]:
        return LexiconFeatures, (self.language,)

    def _load(self) -> dict[str, int]:
        classes: dict[str, int] = {}
        for head, surfaces in sections(self.language):
            if head.isdigit():
                self._openers.update(zip(surfaces, repeat(int(head))))
            else:
                keys = [surface.replace(" ", "") for surface in surfaces]
                classes.update(zip(keys, repeat(crc32(head.encode()) << 3)))
        self._classes = classes
        return classes

    def __call__(self, words: Sequence[str]) -> NDArray[Any]:
        """One row a word, `COLUMNS` numbers (0: nothing known)."""
        import numpy as np

        classes = self._classes or self._load()
        known = self._known
        if len(known) > _REMEMBERED:
            known.clear()
        for word in words:
            if word not in known:
                known[word] = self._class(word, classes)
        found = np.zeros((len(words), COLUMNS), dtype="uint64")
        found[:, 0] = [known[word] for word in words]
        openers = self._openers
        free = 0
        for i, word in enumerate(words):
            if word in openers and i >= free and word[:1].isalnum():
                end, label = self._longest(words, i, classes)
                if label:
                    found[i, 1] = label + _BEGIN
                    found[i + 1 : end, 1] = label + _INSIDE
                    free = end
        return found

    def _class(self, word: str, classes: dict[str, int]) -> int:
        """What the tables say of the word by itself."""
        if not word[:1].isalnum():
            return 0
        single = classes.get(word, 0)
        if not single and len(word) > 3:
            if word.isupper():
                return classes.get(word.capitalize(), 0)
            if word[-1] == "s" and word[0].isupper() and (single := classes.get(word[:-1], 0)):
                return single + _GENITIVE
        return single

    def _longest(self, words: Sequence[str], first: int, classes: dict[str, int]) -> tuple[int, int]:
        """The end and the class of the longest name of several words that begins with the word; no class where none does."""
        key, end, label = words[first], first, 0
        limit = self._openers[key] + 1
        for last in range(first + 1, min(first + _LONGEST, len(words))):
            key += words[last]
            if len(key) > limit:
                break
            here = classes.get(key, 0) or (classes.get(key[:-1], 0) if key[-1] == "s" else 0)
            if here:
                end, label = last + 1, here
        return end, label
