"""Numbers whose noun stands elsewhere: *davon 500 in Deutschland*, *in Ulm 80*, *will hire 1,000*.

Each step takes the mentions that a unit has so far and adds the numbers that lean on one of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfacts.extractors.jobs.change import Setting, judge
from newsfacts.extractors.jobs.equals import EqualFinder
from newsfacts.extractors.jobs.model import Mention, PhraseSet, Unit
from newsfacts.extractors.jobs.parts import PartFinder, elided
from newsfacts.extractors.jobs.phrases import LAST_DAY, PhraseFinder, countable, ends_phrase, may_be_year, whole
from newsfacts.extractors.jobs.series import SeriesFinder, counts_first

if TYPE_CHECKING:
    from newsfacts.extractors.jobs.lexicon import Lexicon
    from newsfacts.extractors.numbers import Number

_TIMES, _FEW = 20, 50
"""A number so many times that of the sentence before, or of a few, counts something else."""
_SMALLEST = 2
_VERB_BESIDE = 3
"""At most so many tokens between a size and the verb that leads to it."""
_VERB_NEAR = 0.8
"""What the way to a verb may cost at most that makes a bare number one of the jobs before."""


class EllipsisFinder:
    """Finds the elided numbers of one language."""

    def __init__(self, lexicon: Lexicon, phrases: PhraseFinder) -> None:
        self._phrases = phrases
        self._parts = PartFinder(lexicon, phrases)
        self._equals = EqualFinder(lexicon, phrases)
        self._series = SeriesFinder(lexicon, phrases)
        self._to = PhraseSet(lexicon.words.to_words)

    def complete(self, setting: Setting, mentions: list[Mention], previous: Mention | None, text: str) -> list[Mention]:
        """`mentions` with the elided ones, in text order. `previous` is the last mention of the sentence before."""
        unit = setting.unit
        taken = {index for mention in mentions for index in range(mention.first, mention.last + 1)}
        free = [index for index in unit.places if index not in taken and self._bare(unit, index, text)]
        parts = [index for index in unit.places if index not in taken and self._is_part(unit, index)]
        if not free and not parts:
            return mentions
        found = list(mentions)
        self._parts.add(setting, found, free, previous)
        self._equals.numbers(unit, found, free)
        self._parts.add_behind_wholes(unit, found, free)
        self._series.backward(setting, found, free)
        self._series.forward(unit, found, free, previous)
        self._equals.shares(unit, found, parts, previous)
        known = len(found)
        self._verbs(setting, found, free, previous)
        if free and len(found) > known:
            self._series.forward(unit, found, free, previous)
        for mention in found:
            length = self._phrases.of_them(unit, mention.last + 1) if mention.elided else 0
            if length and (after := unit.word(mention.last + 1 + length)) is not None:
                mention.kind = after.kind or mention.kind
        return sorted(found, key=lambda mention: mention.first)

    def _bare(self, unit: Unit, index: int, text: str) -> bool:
        """Whether the number may count jobs without saying so."""
        number = unit.numbers[index]
        if number is None or number.hyphenated or number.fraction or (number.words and number.value == 1):
            return False
        before, after = unit.word(index - 1), unit.word(index + 1)
        if (
            after is not None
            and after.folded == "."
            and index + 2 < len(unit)
            and not unit.words[index + 2].punctuation
            and (number.value is None or number.value <= LAST_DAY or (before is not None and before.definite))
        ):
            return False
        day = number.value is not None and number.value <= LAST_DAY
        if day and any(word is not None and word.month for word in (before, after)):
            return False
        return whole(number) and countable(unit, index, text) and not self._phrases.percent_end(unit, index)

    def _is_part(self, unit: Unit, index: int) -> bool:
        number = unit.numbers[index]
        return number is not None and (number.fraction or self._phrases.percent_end(unit, index) > 0)

    def _told_after(self, setting: Setting, part: Mention, source: Mention) -> bool:
        """Whether a verb behind `source` says of the number what becomes of jobs."""
        verdict = judge(setting, part)
        if verdict is None or verdict.occurrence is None or verdict.price > _VERB_NEAR:
            return False
        if source.unit_of is not None and source.unit_of is not setting.unit:
            return verdict.outcome in ("cut", "created", "secured", "existing")
        return verdict.occurrence.first > source.end and verdict.outcome in ("cut", "created", "secured", "unknown")

    def _grows_to(self, setting: Setting, index: int) -> bool:
        """Whether a verb of growing or shrinking leads to the number: *und will bis 2030 auf 3.000 wachsen*."""
        unit = setting.unit
        if not self._to.ending(unit, unit.before_number(index)) or may_be_year(unit, index):
            return False
        return any(
            "body" in o.cue.takes and o.cue.outcome in ("created", "cut") and abs(o.first - index) <= _VERB_BESIDE
            for o in setting.occurrences
        )

    def _verbs(self, setting: Setting, found: list[Mention], free: list[int], previous: Mention | None) -> None:
        """*wants to hire 1,000*; *…, nachdem zuvor bereits 430 weggefallen waren*, with posts told of before."""
        unit = setting.unit
        for index in list(free):
            number = unit.numbers[index]
            source = max((m for m in found if m.first < index), key=lambda m: m.first, default=None)
            if source is None and previous is not None and not counts_first(unit, index, found):
                source = previous if _of_a_size(number, previous) else None
            if source is not None and self._grows_to(setting, index):
                part = elided(unit, index, source)
                if any(word.revising for word in unit.words):
                    part.follows = True
                else:
                    part.outcome = "existing"
                found.append(part)
                free.remove(index)
                continue
            last = index
            while last + 1 < len(unit) and unit.words[last + 1].elliptic and unit.words[last + 1].attribute is not None:
                last += 1
            if number is None or may_be_year(unit, index) or not ends_phrase(unit, last + 1, self._phrases):
                continue
            if (number.value or number.min or 0) < _SMALLEST:
                continue
            edge = unit.before_number(index)
            more = edge >= 0 and unit.words[edge].again
            while edge >= 0 and unit.words[edge].light and not unit.words[edge].tells:
                edge -= 1
            if any(
                o.cue.bare and (o.last == edge if o.particle < 0 else o.last <= edge < o.particle)
                for o in setting.occurrences
            ):
                part = Mention(index, index, number, "jobs", None, elided=True)
            elif source is not None and source.unit == "jobs":
                part = elided(unit, index, source)
                part.last = last
                if not more and not self._told_after(setting, part, source):
                    continue
            else:
                continue
            found.append(part)
            free.remove(index)


def _of_a_size(number: Number | None, source: Mention) -> bool:
    """Whether a number is not so much larger than that of a mention that it must count something else."""
    value = (number.value or number.min) if number is not None else None
    size = source.size
    return value is None or size is None or value <= (size if size > _FEW else _FEW) * _TIMES
