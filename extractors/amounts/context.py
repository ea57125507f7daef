"""Which currency is meant where its name is shared: *Kronen* of a Norwegian firm, *cents* of a sum before."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from functools import cache
from operator import itemgetter
from typing import TYPE_CHECKING

from newsfacts.extractors.amounts.tables import tables
from newsfacts.extractors.wordlists import alternation

if TYPE_CHECKING:
    from newsfacts.extractors.lang import Language

_WITH_CENTS = frozenset(["USD", "EUR", "AUD", "CAD", "NZD", "HKD", "SGD", "ZAR", "TWD", "JMD", "MYR", "KES"])
_AMERICAN = "USD"
_HOME_MENTIONS = 3


@cache
def _owners(language: Language) -> dict[str, dict[str, str]]:
    """Shared noun → the words that point to a country that has it → the code there; those in use win."""
    known = tables(language)
    return {
        noun: {word: code for code in reversed(codes) for word in known.context.get(code, ())}
        for noun, codes in known.nouns.items()
        if noun not in language.amounts.fixed_nouns
    }


@cache
def _mention(language: Language) -> re.Pattern[str]:
    words = {word for owners in _owners(language).values() for word in owners}
    return re.compile(rf"(?<![^\W_]){alternation(words)}")


@cache
def _dollar_places(language: Language) -> re.Pattern[str] | None:
    """Places whose mention tells which dollar a text means."""
    words = language.amounts
    names = {name for names in words.dollar_homes.values() for name in names}
    places = alternation(names.union(words.dollar_abroad), not_behind=r"\w")
    return re.compile(rf"{places}(?!\w)") if names else None


class CurrencyContext:
    """Resolves shared names in one article; looks for names of countries once, when first asked."""

    def __init__(self, text: str, folded: str, language: Language) -> None:
        self._text = text
        self._folded = folded
        self._language = language
        self._words = language.amounts
        self._mentions: list[tuple[int, str]] | None = None
        self._dollar: str | None = None
        self._by_noun: dict[str, tuple[list[int], list[str]]] = {}

    def noun(self, noun: str, position: int) -> str | None:
        """The code that a shared noun at `position` stands for: the nearest country that the text names decides, one
        before it rather than one behind it."""
        default = self._words.shared_nouns.get(noun)
        if noun in self._words.fixed_nouns:
            return self.dollar() if default == _AMERICAN else default
        starts, codes = self._countries(noun)
        if not starts:
            return default
        index = bisect_left(starts, position)
        after = starts[index] - position if index < len(starts) else None
        before = position - starts[index - 1] if index else None
        if before is not None and (after is None or before <= 2 * after):
            return codes[index - 1]
        return codes[index]

    def dollar(self) -> str:
        """The code of a bare dollar: the American one, unless the text is about another country that has its own and
        never about America."""
        if self._dollar is None:
            self._dollar = self._home()
        return self._dollar

    def _home(self) -> str:
        pattern = _dollar_places(self._language)
        if pattern is None:
            return _AMERICAN
        homes = {name: code for code, names in self._words.dollar_homes.items() for name in names}
        counts: Counter[str] = Counter(homes.get(match[0], _AMERICAN) for match in pattern.finditer(self._text))
        home, mentions = max(
            ((code, count) for code, count in counts.items() if code != _AMERICAN), key=itemgetter(1), default=("", 0)
        )
        others = counts.total() - mentions - counts[_AMERICAN]
        if mentions >= _HOME_MENTIONS and mentions > 2 * others and not counts[_AMERICAN]:
            return home
        return _AMERICAN

    def _countries(self, noun: str) -> tuple[list[int], list[str]]:
        """Where the text names a country that has the noun's currency, and that currency."""
        if self._mentions is None:
            found = _mention(self._language).finditer(self._folded)
            self._mentions = [(match.start(), " ".join(match.group().split())) for match in found]
        if noun not in self._by_noun:
            owners = _owners(self._language).get(noun, {})
            named = [(start, owners[word]) for start, word in self._mentions if word in owners]
            self._by_noun[noun] = [start for start, _ in named], [code for _, code in named]
        return self._by_noun[noun]

    def cent(self, position: int, sums: list[tuple[int, str | None]]) -> str:
        """The currency of hundredths at `position`: that of the nearest sum before it (offset and code, in text order)."""
        for _, code in reversed(sums):
            if code in _WITH_CENTS:
                return code
        return self._words.default_cent
