"""What the tables of names say of each word of a text, as numbers that an embedding can hash.

Two columns a token: the class of the word by itself (a city, a first name, a surname or a city …), and its place in the
longest surface of several words that the tables know there (begin or inside, with the class).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from zlib import crc32

if TYPE_CHECKING:
    from numpy.typing import NDArray

COLUMNS = 2
"""Numbers a token."""
_LONGEST = 12
# A class is the checksum of its name with three bits below it for how it was found, so that it stays what it is when
# classes are added to the tables.
_GENITIVE, _BEGIN, _INSIDE = 1, 2, 3


class LexiconFeatures:
    """The lexicon's columns for texts of one language. Tables are read when first needed."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._classes: dict[str, int] | None = None
        self._openers: dict[str, int] = {}

    def _load(self) -> dict[str, int]:
        from importlib.resources import files

        classes: dict[str, int] = {}
        for name in ("names.txt", f"names.{self.language}.txt"):
            text = (files("newsfacts.extractors") / "data" / name).read_text(encoding="utf-8")
            _, *sections = text.rstrip("\n").split("\n[")
            for section in sections:
                title, _, surfaces = section.partition("]\n")
                if title.isdigit():
                    self._openers.update(dict.fromkeys(surfaces.split("\n"), int(title)))
                else:
                    keys = surfaces.replace(" ", "").split("\n")
                    classes.update(dict.fromkeys(keys, crc32(title.encode()) << 3))
        self._classes = classes
        return classes

    def __call__(self, words: Sequence[str]) -> NDArray[Any]:
        """One row a word, `COLUMNS` numbers (0: nothing known)."""
        import numpy as np

        classes = self._classes or self._load()
        openers = self._openers
        found = np.zeros((len(words), COLUMNS), dtype="uint64")
        free = 0
        for i, word in enumerate(words):
            if not word[:1].isalnum():
                continue
            single = classes.get(word, 0)
            if not single and len(word) > 3:
                if word.isupper():
                    single = classes.get(word.capitalize(), 0)
                elif word[-1] == "s" and word[0].isupper():
                    single = classes.get(word[:-1], 0)
                    single += _GENITIVE if single else 0
            found[i, 0] = single
            limit = openers.get(word, 0)
            if limit and i >= free:
                key, best, label = word, 0, 0
                for j in range(i + 1, min(i + _LONGEST, len(words))):
                    key += words[j]
                    if len(key) > limit + 1:
                        break
                    here = classes.get(key, 0) or (classes.get(key[:-1], 0) if key[-1] == "s" else 0)
                    if here:
                        best, label = j, here
                if best:
                    found[i, 1] = label + _BEGIN
                    found[i + 1 : best + 1, 1] = label + _INSIDE
                    free = best + 1
        return found
