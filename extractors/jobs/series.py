"""Numbers in a row of which one has the noun: *in Ulm 80 und in Bonn 350 Stellen*, *davon 500 in Deutschland*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfacts.extractors.jobs.model import Mention, PhraseSet, Unit
from newsfacts.extractors.jobs.parts import elided
from newsfacts.extractors.jobs.phrases import PhraseFinder, ends_phrase, may_be_year

if TYPE_CHECKING:
    from newsfacts.extractors.jobs.change import Setting
    from newsfacts.extractors.jobs.lexicon import Lexicon, Word

_PLACE = 7
"""At most so many tokens in a phrase of place beside an elided number."""
_GAP = 12
"""At most so many tokens from one number of a series to the next."""
_SHORT = 2
"""Tokens of a subject without an article: *and retail 20,000*."""
_FROM_TO = 5
"""Tokens from an old size with its noun to the new one."""
_SMALLEST = 2
_OPENS = 4
"""At most so many tokens before the number that opens a line of a list."""


class SeriesFinder:
    """Finds them in the units of one language."""

    def __init__(self, lexicon: Lexicon, phrases: PhraseFinder) -> None:
        words = lexicon.words
        self._phrases = phrases
        self._moves_need_from = words.compound_attributes
        self._including = PhraseSet(words.including)
        self._comparing = PhraseSet(words.comparing)
        self._bullets = words.bullets
        self._totals = PhraseSet(words.totals)
        self._claiming = PhraseSet(words.claiming)
        self._to = PhraseSet(words.to_words)
        self._from = PhraseSet(words.from_words)
        self._by = PhraseSet(words.by_words)

    def backward(self, setting: Setting, found: list[Mention], free: list[int]) -> None:
        """*in Ruhstorf 700, in Erlangen 150 und … 350 Arbeitsplätze*; *200 Vollzeit- und 80 Teilzeitstellen*."""
        unit = setting.unit
        for mention in sorted(found, key=lambda mention: -mention.first):
            if mention.number is None or mention.unit != "jobs" or (mention.noun is not None and mention.noun.weak):
                continue
            after = mention.first
            while (index := max((i for i in free if i < after), default=-1)) >= 0 and after - index <= _GAP:
                if any(unit.numbers[between] is not None for between in range(index + 1, after)):
                    break
                part = self._before(setting, index, after, mention)
                if part is None:
                    break
                found.append(part)
                free.remove(index)
                after = index

    def _before(self, setting: Setting, index: int, after: int, source: Mention) -> Mention | None:
        """The number at `index` as one whose noun stands with the next number, at `after`."""
        unit = setting.unit
        start = index + 1
        part = elided(unit, index, source)
        while start < after and unit.words[start].elliptic and unit.numbers[start] is None:
            word = unit.words[start]
            part.kind = word.kind or part.kind
            if word.attribute is not None and not word.weak_attribute:
                part.attribute = word.attribute
            part.last = start
            start += 1
        if length := self._to.at(unit, start):
            if part.last > index or not place(unit, start + length, after):
                return None
            edge = unit.before_number(index)
            if edge >= 0 and self._by.at(unit, edge):
                source.outcome = "existing"
            elif not self._moves_need_from or (edge >= 0 and self._from.at(unit, edge)):
                part.outcome = source.outcome = "existing"
            else:
                return None
            return part
        if self._compared(unit, index) and all(
            unit.words[i].light or unit.words[i].finite or unit.words[i].folded == "," for i in range(start, after)
        ):
            return part
        if length := self._comparing.at(unit, start):
            return part if place(unit, start + length, after) else None
        joint = next((i for i in range(start, after) if unit.words[i].link or unit.words[i].folded in (",", ";")), None)
        if joint is None or (joint > start and part.last > index) or not place(unit, start, joint):
            return None
        while joint < after and (unit.words[joint].link or unit.words[joint].folded in (",", ";")):
            joint += 1
        governed = {place for o in setting.occurrences for place in (o.first, o.particle)}
        while joint < after and (joint in governed or unit.words[joint].finite):
            joint += 1
        while joint < after and unit.words[joint].capital and unit.words[joint].noun is None:
            joint += 1
        return part if place(unit, joint, after) else None

    def _compared(self, unit: Unit, index: int) -> bool:
        """Whether the number is what the next is told instead of: *statt der geplanten 600 …*."""
        edge = unit.before_number(index)
        while edge >= 0 and (unit.words[edge].definite or unit.words[edge].may_attribute):
            edge -= 1
        return self._comparing.ending(unit, edge) > 0

    def forward(self, unit: Unit, found: list[Mention], free: list[int], previous: Mention | None) -> None:
        """*davon 500 in Deutschland*, *200 in York*, *down from 133,000*."""
        for index in sorted(free):
            source = max((m for m in found if m.first < index), key=lambda m: m.first, default=None)
            if source is not None and source.whole:
                source = next((m for m in found if m.reach == source.last and m.first < source.first), source)
            if source is not None and any(
                counts_other(unit, between) and not any(m.first <= between <= m.end for m in found)
                for between in range(source.end + 1, index)
            ):
                source = None
            if source is not None and source.unit != "jobs":
                shares = source
                source = max(
                    (m for m in found if m.last < shares.first and m.unit == "jobs"),
                    key=lambda m: m.first,
                    default=None,
                )
            edge = unit.before_number(index)
            while (
                edge >= 0
                and unit.words[edge].light
                and not self._including.ending(unit, edge)
                and not self._claiming.ending(unit, edge)
                and not self._totals.ending(unit, edge)
            ):
                edge -= 1
            before = None if counts_first(unit, index, found) else previous
            part = self._included(unit, index, edge, source or before)
            if part is None and source is not None:
                part = self._after(unit, index, unit.before_number(index), source)
            if part is not None:
                found.append(part)
                free.remove(index)

    def _included(self, unit: Unit, index: int, edge: int, source: Mention | None) -> Mention | None:
        if source is None:
            return None
        claimed = source.unit_of is not unit and self._claiming.ending(unit, edge)
        total = source.unit_of in (None, unit) and self._totals.ending(unit, edge)
        if claimed or total or self._including.ending(unit, edge):
            part = elided(unit, index, source)
            part.follows = bool(claimed or total)
            return part if ends_phrase(unit, index + 1, self._phrases) else None
        if self._in_list(unit, index, edge, source):
            return elided(unit, index, source)
        opened = (
            source.unit_of is not unit and self._including.at(unit, 0) and ends_phrase(unit, index + 1, self._phrases)
        )
        return elided(unit, index, source) if opened or self._phrases.of_them(unit, index + 1) else None

    def _in_list(self, unit: Unit, index: int, edge: int, source: Mention) -> bool:
        """Whether the number opens a line of a list, as `source` opens the one before."""
        before = source.unit_of
        if before is None or before is unit or edge != 0 or unit.words[0].folded not in self._bullets:
            return False
        return (
            before.words[0].folded in self._bullets
            and source.first <= _OPENS
            and ends_phrase(unit, index + 1, self._phrases)
        )

    def _after(self, unit: Unit, index: int, edge: int, source: Mention) -> Mention | None:
        number, last = unit.numbers[index], source.end
        if number is None or may_be_year(unit, index) or index - last > _GAP + _PLACE:
            return None
        if not ends_phrase(unit, index + 1, self._phrases) or (number.value or number.min or 0) < _SMALLEST:
            return None
        start = edge_before(unit, index)
        if (length := self._comparing.ending(unit, start)) and last <= start - length <= last + _PLACE:
            return elided(unit, index, source)
        moved = self._to.ending(unit, edge) and self._from.ending(unit, unit.before_number(source.first))
        if moved and index - last <= _FROM_TO:
            part = elided(unit, index, source)
            if any(word.revising for word in unit.words):
                part.follows = source.follows = True
            else:
                part.outcome = source.outcome = "existing"
            return part
        joint = next(
            (i for i in range(index - 1, last, -1) if unit.words[i].link or unit.words[i].folded in ",;:(–—"), None
        )
        if joint is None or source.unit != "jobs":
            return None
        if place(unit, joint + 1, index) or self._gap(unit, joint, index, source):
            return elided(unit, index, source)
        return None

    def _gap(self, unit: Unit, joint: int, index: int, source: Mention) -> bool:
        """Whether the clause behind `joint` leaves out what it shares with the one before, up to the number at `index`.

        *Bonn with 300 posts, Ulm with 80*; *the mill employs 300 people and the sawmill about 80*.
        """
        edge = edge_before(unit, index)
        words = unit.words[joint + 1 : edge + 1]
        if (
            not words
            or len(words) > _PLACE
            or any(w.finite or (w.tells and not w.capital) or w.punctuation for w in words)
        ):
            return False
        if any(unit.numbers[between] is not None for between in range(joint + 1, edge + 1)):
            return False
        while source.source is not None and source.first > source.source.first:
            source = source.source
        before = edge_before(unit, source.first)
        if unit.words[edge].preposition:
            shared = range(max(0, before - _PLACE), before + 1)
            return any(unit.words[place].folded == unit.words[edge].folded for place in shared)
        named = unit.words[joint].folded == "," and any(word.capital for word in words[:_SHORT])
        return (
            (unit.words[joint].link or named)
            and (words[0].light or words[0].capital or len(words) <= _SHORT)
            and not words[0].preposition
            and before >= 0
            and (unit.words[before].tells or (named and _may_be_verb(unit.words[before])))
        )


def place(unit: Unit, start: int, end: int) -> bool:
    """Whether the tokens from `start` to before `end` are light words and phrases of place: no verb, no number."""
    if end - start > _PLACE:
        return False
    opened = False
    for index in range(start, end):
        word = unit.words[index]
        if unit.skipped[index] or word.light or word.again:
            continue
        if word.preposition:
            opened = True
            continue
        if not opened or word.finite or unit.numbers[index] is not None:
            return False
        if (word.punctuation and word.folded not in (".", ":", "-", "/")) or (word.tells and not word.capital):
            return False
    return True


def edge_before(unit: Unit, index: int) -> int:
    """The token before the number at `index`, with its bounds and articles left out; -1 for none."""
    edge = unit.before_number(index)
    while edge >= 0 and unit.words[edge].light and not unit.words[edge].preposition:
        edge -= 1
    return edge


def counts_first(unit: Unit, index: int, found: list[Mention]) -> bool:
    """Whether a number of other things stands in the sentence before `index`: what points back means that one."""
    return any(
        counts_other(unit, before)
        and not unit.words[before + 1].month
        and not any(m.first <= before <= m.end for m in found)
        for before in unit.places
        if before < index
    )


def counts_other(unit: Unit, index: int) -> bool:
    """Whether the token is a number that may count something else: no year."""
    number = unit.numbers[index]
    if number is None or number.glued or number.attached or may_be_year(unit, index):
        return False
    after = unit.word(index + 1)
    return after is None or not after.time_unit


def _may_be_verb(word: Word) -> bool:
    """Whether a word is no noun, preposition or sign, as far as its form tells."""
    return not (word.capital or word.preposition or word.punctuation or word.noun is not None or word.may_attribute)
