"""Numbers whose noun stands elsewhere: *davon 500 in Deutschland*, *in Ulm 80*, *will hire 1,000*.

Each step takes the mentions that a unit has so far and adds the numbers that lean on one of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfacts.extractors.jobs.change import Setting, judge
from newsfacts.extractors.jobs.model import Mention, PhraseSet, Unit
from newsfacts.extractors.jobs.parts import PartFinder, elided
from newsfacts.extractors.jobs.phrases import LAST_DAY, PhraseFinder, countable, ends_phrase, may_be_year, whole

if TYPE_CHECKING:
    from newsfacts.extractors.facts import JobUnit
    from newsfacts.extractors.jobs.lexicon import Lexicon, Word
    from newsfacts.extractors.numbers import Number

_PLACE = 7
"""At most so many tokens in a phrase of place beside an elided number."""
_GAP = 12
"""At most so many tokens from one number of a series to the next."""
_TIMES, _FEW = 20, 50
"""A number so many times that of the sentence before, or of a few, counts something else."""
_SHORT = 2
"""Tokens of a subject without an article: *and retail 20,000*."""
_FROM_TO = 5
"""Tokens from an old size with its noun to the new one."""
_SMALLEST = 2
_OPENS = 4
"""At most so many tokens before the number that opens a line of a list."""
_VERB_BESIDE = 3
"""At most so many tokens between a size and the verb that leads to it."""
_VERB_NEAR = 0.8
"""What the way to a verb may cost at most that makes a bare number one of the jobs before."""


class EllipsisFinder:
    """Finds the elided numbers of one language."""

    def __init__(self, lexicon: Lexicon, phrases: PhraseFinder) -> None:
        words = lexicon.words
        self._phrases = phrases
        self._moves_need_from = words.compound_attributes
        self._parts = PartFinder(lexicon, phrases)
        self._including = PhraseSet(words.including)
        self._comparing = PhraseSet(words.comparing)
        self._bullets = words.bullets
        self._totals = PhraseSet(words.totals)
        self._claiming = PhraseSet(words.claiming)
        self._equating = PhraseSet(words.equating)
        self._to = PhraseSet(words.to_words)
        self._from = PhraseSet(words.from_words)
        self._by = PhraseSet(words.by_words)

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
        self._equal(unit, found, free)
        self._parts.add_behind_wholes(unit, found, free)
        self._series_backward(setting, found, free)
        self._series_forward(unit, found, free, previous)
        self._shares(unit, found, parts, previous)
        known = len(found)
        self._verbs(setting, found, free, previous)
        if free and len(found) > known:
            self._series_forward(unit, found, free, previous)
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

    def _place(self, unit: Unit, start: int, end: int) -> bool:
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

    # -- the same number otherwise

    def _equal(self, unit: Unit, found: list[Mention], free: list[int]) -> None:
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
            if told and share is not None and self._equating.ending(unit, edge) and self._ends(unit, index):
                found.append(elided(unit, index, share))
                free.remove(index)

    def _ends(self, unit: Unit, index: int) -> bool:
        """Whether no noun follows the number at `index`."""
        return ends_phrase(unit, index + 1, self._phrases)

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

    def _shares(self, unit: Unit, found: list[Mention], parts: list[int], previous: Mention | None) -> None:
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
                if source is None and not self._counts_first(unit, index, found):
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
        if self._place(unit, last + 1, joint):
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

    # -- series

    def _series_backward(self, setting: Setting, found: list[Mention], free: list[int]) -> None:
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
            if part.last > index or not self._place(unit, start + length, after):
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
            return part if self._place(unit, start + length, after) else None
        joint = next((i for i in range(start, after) if unit.words[i].link or unit.words[i].folded in (",", ";")), None)
        if joint is None or (joint > start and part.last > index) or not self._place(unit, start, joint):
            return None
        while joint < after and (unit.words[joint].link or unit.words[joint].folded in (",", ";")):
            joint += 1
        governed = {place for o in setting.occurrences for place in (o.first, o.particle)}
        while joint < after and (joint in governed or unit.words[joint].finite):
            joint += 1
        while joint < after and unit.words[joint].capital and unit.words[joint].noun is None:
            joint += 1
        return part if self._place(unit, joint, after) else None

    def _compared(self, unit: Unit, index: int) -> bool:
        """Whether the number is what the next is told instead of: *statt der geplanten 600 …*."""
        edge = unit.before_number(index)
        while edge >= 0 and (unit.words[edge].definite or unit.words[edge].may_attribute):
            edge -= 1
        return self._comparing.ending(unit, edge) > 0

    def _series_forward(self, unit: Unit, found: list[Mention], free: list[int], previous: Mention | None) -> None:
        """*davon 500 in Deutschland*, *200 in York*, *down from 133,000*."""
        for index in sorted(free):
            source = max((m for m in found if m.first < index), key=lambda m: m.first, default=None)
            if source is not None and source.whole:
                source = next((m for m in found if m.reach == source.last and m.first < source.first), source)
            if source is not None and any(
                _counts_other(unit, between) and not any(m.first <= between <= m.end for m in found)
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
            before = None if self._counts_first(unit, index, found) else previous
            part = self._included(unit, index, edge, source or before)
            if part is None and source is not None:
                part = self._after(unit, index, unit.before_number(index), source)
            if part is not None:
                found.append(part)
                free.remove(index)

    def _counts_first(self, unit: Unit, index: int, found: list[Mention]) -> bool:
        """Whether a number of other things stands in the sentence before `index`: what points back means that one."""
        return any(
            _counts_other(unit, before)
            and not unit.words[before + 1].month
            and not any(m.first <= before <= m.end for m in found)
            for before in unit.places
            if before < index
        )

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
        return before.words[0].folded in self._bullets and source.first <= _OPENS and self._ends(unit, index)

    def _after(self, unit: Unit, index: int, edge: int, source: Mention) -> Mention | None:
        number, last = unit.numbers[index], source.end
        if number is None or may_be_year(unit, index) or index - last > _GAP + _PLACE:
            return None
        if not ends_phrase(unit, index + 1, self._phrases) or (number.value or number.min or 0) < _SMALLEST:
            return None
        start = self._edge(unit, index)
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
        if self._place(unit, joint + 1, index) or self._gap(unit, joint, index, source):
            return elided(unit, index, source)
        return None

    def _gap(self, unit: Unit, joint: int, index: int, source: Mention) -> bool:
        """Whether the clause behind `joint` leaves out what it shares with the one before, up to the number at `index`.

        *Bonn with 300 posts, Ulm with 80*; *the mill employs 300 people and the sawmill about 80*.
        """
        edge = self._edge(unit, index)
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
        before = self._edge(unit, source.first)
        if unit.words[edge].preposition:
            shared = range(max(0, before - _PLACE), before + 1)
            return any(unit.words[place].folded == unit.words[edge].folded for place in shared)
        named = unit.words[joint].folded == "," and any(word.capital for word in words[:_SHORT])
        return (
            (unit.words[joint].link or named)
            and (words[0].light or words[0].capital or len(words) <= _SHORT)
            and not words[0].preposition
            and before >= 0
            and (unit.words[before].tells or (named and self._may_be_verb(unit.words[before])))
        )

    def _may_be_verb(self, word: Word) -> bool:
        """Whether a word is no noun, preposition or sign, as far as its form tells."""
        return not (word.capital or word.preposition or word.punctuation or word.noun is not None or word.may_attribute)

    def _edge(self, unit: Unit, index: int) -> int:
        """The token before the number at `index`, with its bounds and articles left out; -1 for none."""
        edge = unit.before_number(index)
        while edge >= 0 and unit.words[edge].light and not unit.words[edge].preposition:
            edge -= 1
        return edge

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

    # -- objects and subjects of verbs

    def _verbs(self, setting: Setting, found: list[Mention], free: list[int], previous: Mention | None) -> None:
        """*wants to hire 1,000*; *…, nachdem zuvor bereits 430 weggefallen waren*, with posts told of before."""
        unit = setting.unit
        for index in list(free):
            number = unit.numbers[index]
            source = max((m for m in found if m.first < index), key=lambda m: m.first, default=None)
            if source is None and previous is not None and not self._counts_first(unit, index, found):
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


def _counts_other(unit: Unit, index: int) -> bool:
    """Whether the token is a number that may count something else: no year."""
    number = unit.numbers[index]
    if number is None or number.glued or number.attached or may_be_year(unit, index):
        return False
    after = unit.word(index + 1)
    return after is None or not after.time_unit
