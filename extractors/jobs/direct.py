"""The numbers of jobs that stand with their noun."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsfacts.extractors.jobs.model import Mention, Unit
from newsfacts.extractors.jobs.phrases import PhraseFinder, countable
from newsfacts.extractors.jobs.shares import ShareFinder

if TYPE_CHECKING:
    from newsfacts.extractors.jobs.lexicon import Lexicon


class DirectFinder:
    """Finds the mentions with a noun in the units of one language."""

    def __init__(self, lexicon: Lexicon, phrases: PhraseFinder) -> None:
        self._phrases = phrases
        self._shares = ShareFinder(lexicon, phrases)

    def mentions(self, unit: Unit, text: str) -> list[Mention]:
        """The mentions with a noun of their own, in text order, without overlap."""
        found: list[Mention] = []
        for mention in sorted(self._candidates(unit, text), key=lambda mention: (mention.first, -mention.last)):
            if not found or mention.first > found[-1].last:
                found.append(mention)
        wholes = {mention.reach for mention in found}
        for mention in found:
            mention.whole = mention.reach < 0 and mention.last in wholes
        return found

    def _candidates(self, unit: Unit, text: str) -> Iterator[Mention]:
        for index in unit.places:
            number = unit.numbers[index]
            if number is None or index in unit.signed:
                continue
            mention = self._shares.one_of(unit, index, number) or self._phrases.hyphenated(unit, index, number)
            if mention is None and not number.attached:
                if (behind := self._phrases.percent_end(unit, index)) or number.fraction:
                    mention = self._shares.part(unit, index, number, behind or index)
                elif countable(unit, index, text):
                    mention = self._phrases.count(unit, index, number)
            if mention is not None:
                yield mention
        yield from self._shares.without_number(unit)
