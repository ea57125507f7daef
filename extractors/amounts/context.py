"""Which currency is meant where its name is shared: *Kronen* of a Norwegian firm, *cents* of a sum before."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from newsfacts.extractors.amounts.tables import tables
from newsfacts.extractors.wordlists import alternation

if TYPE_CHECKING:
    from newsfacts.extractors.lang import Language

_WITH_CENTS = frozenset(["USD", "EUR", "AUD", "CAD", "NZD", "HKD", "SGD", "ZAR", "TWD", "JMD", "MYR", "KES"])
_PURCHASE = 400  # how far back a sum gives its currency to cents


class CurrencyContext:
    """Resolves shared names in one article; looks for the words of a noun's countries once, when first asked."""

    def __init__(self, folded: str, language: Language) -> None:
        self._folded = folded
        self._words = language.amounts
        self._tables = tables(language)
        self._mentions: dict[str, tuple[list[int], list[str]]] = {}

    def noun(self, noun: str, position: int) -> str | None:
        """The code that a shared noun at `position` stands for: the nearest country that the text names decides."""
        default = self._words.shared_nouns.get(noun)
        if noun in self._words.fixed_nouns:
            return default
        starts, found = self._find(noun)
        if not starts:
            return default
        index = bisect_left(starts, position)
        after = starts[index] - position if index < len(starts) else None
        before = position - starts[index - 1] if index else None
        if before is not None and (after is None or before <= 2 * after):
            return found[index - 1]
        return found[index]

    def _find(self, noun: str) -> tuple[list[int], list[str]]:
        if noun not in self._mentions:
            owners = {
                word: code
                for code in reversed(self._tables.nouns.get(noun, ()))
                for word in self._tables.context.get(code, ())
            }
            starts: list[int] = []
            found: list[str] = []
            if owners:
                pattern = re.compile(rf"(?<!\w)({alternation(owners)})")
                for match in pattern.finditer(self._folded):
                    starts.append(match.start())
                    found.append(owners[" ".join(match[1].split())])
            self._mentions[noun] = starts, found
        return self._mentions[noun]

    def cent(self, position: int, sums: list[tuple[int, str | None]]) -> str:
        """The currency of hundredths at `position`, from the sums before it (offset and code, in text order)."""
        for start, code in reversed(sums):
            if position - start > _PURCHASE:
                break
            if code in _WITH_CENTS:
                return code
        return self._words.default_cent
