"""The same number otherwise: *6.800 rund 30 Prozent der Stellen*, *400 posts, or 9%*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfacts.extractors.jobs.model import Mention, PhraseSet, Unit
from newsfacts.extractors.jobs.parts import elided
from newsfacts.extractors.jobs.phrases import PhraseFinder, ends_phrase, may_be_year
from newsfacts.extractors.jobs.series import counts_first, place

if TYPE_CHECKING:
    from newsfacts.extractors.facts import JobUnit
    from newsfacts.extractors.jobs.lexicon import Lexicon

_GAP = 12
"""At most so many tokens from a number to the same otherwise."""


class EqualFinder:
    """Finds numbers beside the shares that they are, and shares beside the numbers, in the units of one language."""

    def __init__(self, lexicon: Lexicon, phrases: PhraseFinder) -> None:
        self._phrases = phrases
        self._including = PhraseSet(lexicon.words.including)
        self._equating = PhraseSet(lexicon.words.equating)

    def numbers(self, unit: Unit, found: list[Mention], free: list[int]) -> None:
        """*mit 6.800 rund 30 Prozent der Stellen*, *6,800, or 30% of jobs*: a number and the share that it is."""
        if all([mention.unit == "jobs" for mention in found]):  # noqa: C419 (half the time)
            return
        for index in list(free):
            share = min((m for m in found if m.first > index and m.unit != "jobs"), key=lambda m: m.first, default=None)
            if share is not None and self._apposed(unit, index + 1, share.first):
                found.append(elided(unit, index, share))
                free.remove(index)
                continue
            share = max((m for m in found if m.end < index and m.unit != "jobs"), key=lambda m: m.first, default=None)
            edge = unit.before_number(index)
            told = share is not None and index - share.end <= _GAP and not may_be_year(unit, index)
            if (
                told
                and share is not None
                and self._equating.ending(unit, edge)
                and ends_phrase(unit, index + 1, self._phrases)
            ):
                found.append(elided(unit, index, share))
                free.remove(index)

    def _apposed(self, unit: Unit, start: int, end: int) -> bool:
        """Whether the tokens from `start` to before `end` only join a number to the same number otherwise."""
        while start < end:
            word = unit.words[start]
            if length := self._equating.at(unit, start):
                start += length
            elif unit.skipped[start] or word.light or word.folded in (",", "(", "–", "—", "-"):
                start += 1
            else:
                return False
        return start == end

    def shares(self, unit: Unit, found: list[Mention], parts: list[int], previous: Mention | None) -> None:
        """*400 posts, or 9%*; *1,000 employees, two-thirds of them in Hatfield*."""
        for index in parts:
            if any(mention.first <= index <= mention.last for mention in found):
                continue
            number = unit.numbers[index]
            before = [mention for mention in found if mention.last < index and mention.unit == "jobs"]
            source = max(before, key=lambda mention: mention.first, default=None)
            if source is not None and source.whole and not self._phrases.of_them(unit, index + 1):
                source = next((part for part in before if part.reach == source.last), source)
            behind = self._phrases.percent_end(unit, index)
            last = behind or index
            after = unit.word(last + 1)
            if after is not None and after.more_less:
                continue
            name: JobUnit = "percent" if behind else "fraction"
            edge = unit.before_number(index)
            while edge >= 0 and (unit.words[edge].definite or unit.words[edge].light):
                edge = unit.before_number(edge)
            if self._phrases.of_them(unit, last + 1) or self._including.ending(unit, edge):
                if source is None and not counts_first(unit, index, found):
                    source = previous
            elif source is not None and ends_phrase(unit, last + 1, self._phrases):
                joint = self._joint(unit, source.end, index)
                if joint is None or not self._apposed(unit, joint, index) or not self._near(unit, source.end, joint):
                    continue
                if not behind and not self._equated(unit, joint):
                    continue
            else:
                continue
            if source is not None:
                found.append(Mention(index, last, number, name, source.noun, source=source, elided=True))

    def _equated(self, unit: Unit, joint: int) -> bool:
        """Whether words that equate stand at `joint` or behind the comma there: *, that is*."""
        return any(self._equating.at(unit, start) for start in (joint, joint + 1))

    def _near(self, unit: Unit, last: int, joint: int) -> bool:
        """Whether what joins a number at `joint` reaches back to the mention that ends at `last`."""
        if place(unit, last + 1, joint):
            return True
        return (
            self._equated(unit, joint)
            and joint - last <= _GAP
            and not any(unit.numbers[i] is not None for i in range(last + 1, joint))
        )

    def _joint(self, unit: Unit, last: int, index: int) -> int | None:
        """Where, between `last` and the number at `index`, a sign or a word joins the number to what is before."""
        for start in range(index - 1, last, -1):
            if unit.words[start].folded in (",", "(", "–", "—"):
                return start
        return next((start for start in range(last + 1, index) if self._equating.at(unit, start)), None)
