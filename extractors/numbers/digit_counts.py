"""Numbers of which only the number of digits is said: *zweistelliger Millionenbetrag*, *a six-figure sum*."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from newsfacts.extractors.numbers.phrase import Phrase
from newsfacts.extractors.wordlists import alternation

if TYPE_CHECKING:
    from newsfacts.extractors.lang.schema_numbers import NumberWords


_MARK = 5
"""So many letters at the end of the words tell a text that has one of them from most others."""


class DigitCounts:
    """Finds them in one language."""

    def __init__(self, words: NumberWords) -> None:
        self._marks = {stem[-_MARK:] for stem in words.digit_counts}
        self._counts = {
            stem + ending: count for stem, count in words.digit_counts.items() for ending in words.digit_count_endings
        }
        self._scales = words.digit_count_scales
        self._growth = words.growth_counts
        self._pattern = re.compile(
            rf"(?<!\w)(?:{alternation(words.digit_count_grades)}[\s-])?(?P<count>{alternation(self._counts)})[\s-]{{1,3}}"
            rf"(?:(?P<scale>{alternation(self._scales)})\w*|(?P<noun>{alternation(words.digit_count_nouns)})(?!\w))"
        )

    def find(self, folded: str) -> list[Phrase]:
        """All in text order, from the word that grades them (*mittlerer*) to the noun; they have bounds and no value."""
        if not any([mark in folded for mark in self._marks]):  # noqa: C419 (half the time)
            return []
        found = self._pattern.finditer(folded)
        return [self._phrase(match) for match in found if match["scale"] or match["count"] not in self._growth]

    def _phrase(self, match: re.Match[str]) -> Phrase:
        scale = Decimal(self._scales[match["scale"]] if match["scale"] else 1)
        count = self._counts[" ".join(match["count"].split())]
        return Phrase(
            match.start(), match.end(), match.end("count"), None, min=scale * 10 ** (count - 1), max=scale * 10**count,
            factor=scale, words=True,
        )  # fmt: skip
