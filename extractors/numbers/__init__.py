"""Number phrases of running text: digits in every convention, number words, scales, ranges, qualifiers.

`find_numbers` reads a whole text; `reader(language)` gives the parts that other extractors need around a number of their
own (qualifiers before and behind a unit or a noun). Every step is linear in the length of the text.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newsfacts.extractors.numbers.links import MOVED, MOVED_WITHIN, Linker
from newsfacts.extractors.numbers.model import Joint, Number, Opener
from newsfacts.extractors.numbers.phrases import PhraseReader
from newsfacts.extractors.numbers.qualifiers import Before, QualifierReader
from newsfacts.extractors.numbers.tokens import TokenFinder
from newsfacts.extractors.wordlists import fold

if TYPE_CHECKING:
    from newsfacts.extractors.lang import Language

__all__ = ["MOVED", "MOVED_WITHIN", "Before", "Joint", "Number", "NumberReader", "Opener", "find_numbers", "reader"]


class NumberReader:
    """Reads the numbers of one language. Get it from `reader`, which keeps one a language."""

    def __init__(self, language: Language) -> None:
        words = language.numbers
        self.qualifiers = QualifierReader(words)
        self.tokens = TokenFinder(words)
        self._phrases = PhraseReader(words, self.qualifiers)
        self._linker = Linker(words, self.qualifiers)

    def find(self, text: str, folded: str | None = None) -> list[Number]:
        """All number phrases of `text` in text order; `folded` is `fold(text)`, if it is at hand."""
        folded = fold(text) if folded is None else folded
        return self._linker.link(self._phrases.read(self.tokens.find(folded), folded, text), folded)


@cache
def reader(language: Language) -> NumberReader:
    """The number reader of a language."""
    return NumberReader(language)


def find_numbers(text: str, language: Language) -> list[Number]:
    """All number phrases of `text` in text order, without overlap. See `Number` for ranges and coordination.

    Dates in digits, times, scores, versions, ordinals and codes with a leading zero are not among them; years, ages and
    house numbers are, since only what follows a number tells what it counts.
    """
    return reader(language).find(text)
