"""What becomes of counted jobs: the cue that governs a mention within its clause.

Every cue of the sentence has a price for a mention: what the way from one to the other costs (see `prices`), and what
kind of cue it is. The cheapest cue governs. Where nothing is cheap enough the outcome is unknown, and a noun that is
none of jobs by itself (*people*, *engineers*) is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from newsfacts.extractors.jobs.prices import NEVER, prices

if TYPE_CHECKING:
    from newsfacts.extractors.jobs.lexicon import Noun, Word
    from newsfacts.extractors.jobs.model import Mention, Unit
    from newsfacts.extractors.lang.schema_jobs import Cue, Outcome, Takes

_LIMIT = 4.0
"""The dearest way to a verb that still governs a number of jobs."""
_WEAK_LIMIT, _PEOPLE_LIMIT = 1.6, 0.8
"""The same for a noun that is none of jobs by itself."""
_BESIDE, _POSSESSED = 1.0, 2.0
"""What a preposition adds that keeps the number from being the verb's object (*for 500 workers*), and what a noun adds
that the number belongs to (*wages of 500 workers*)."""
_WITH, _WITH_POSTS, _FOUNDED = 0.5, 1.2, 0.3
_ATTRIBUTE, _WEAK_ATTRIBUTE = 0.15, 1.0
_STAFF_EXISTS = 2.0
_MOVED_TO = -1.0
"""*auf 300 Stellen* beside a verb of growing: the size then, whatever the verb says."""
_AFFECTED = 0.6
_OTHER_NEWS = 0.5
"""What a verb costs more that makes persons no number of jobs (*killed*)."""
_ADJACENT = 0.1
_SAME_CLAUSE = 1.0
_BETWEEN_PARTS = 0.2
_REDUCED, _NOT_PASSIVE = 0.3, 0.8
"""How far from its noun a participle may stand alone (*workers laid off*), and what it costs farther away."""
_PARTICLE_WITHIN = 25
_PARTICLE_WORDS = 2
_WITHOUT = 2
"""At most so many tokens from *without* to what it negates."""
_NEGATOR_WITHIN = 4
_CONTEXT = 200
"""Code points before a sentence that tell what it is about."""

_NEGATED: dict[Outcome, Outcome] = {
    "cut": "secured", "created": "unknown", "secured": "cut", "existing": "unknown", "open": "unknown",
    "unknown": "unknown", "none": "none",
}  # fmt: skip


class Occurrence(NamedTuple):
    """A cue in a unit: its tokens, and the last token of its particle (-1 for none)."""

    cue: Cue
    first: int
    last: int
    particle: int


class Verdict(NamedTuple):
    """What becomes of a mention, how sure that is (the price), and the cue that says so."""

    outcome: Outcome
    price: float
    occurrence: Occurrence | None = None


@dataclass
class Setting:
    """A unit as what governs its mentions."""

    unit: Unit
    folded: str
    """The text, folded."""
    topics: re.Pattern[str]
    gains: re.Pattern[str]

    @cached_property
    def loss_is_topic(self) -> bool:
        """Whether this sentence or the one before tells of losses."""
        start, end = self.unit.starts[0], self.unit.ends[-1]
        return self.topics.search(self.folded, max(0, start - _CONTEXT), end) is not None

    @cached_property
    def gain_is_topic(self) -> bool:
        """Whether this sentence tells of works that open or grow."""
        return self.gains.search(self.folded, self.unit.starts[0], self.unit.ends[-1]) is not None

    @cached_property
    def occurrences(self) -> list[Occurrence]:
        """All cues of the unit; of several at one place the longest."""
        return list(_occurrences(self.unit))


def _occurrences(unit: Unit) -> Iterator[Occurrence]:
    folded: frozenset[str] | None = None
    words, skipped = unit.words, unit.skipped
    final = len(words) - 1
    for index in [index for index, word in enumerate(words) if word.cues and not skipped[index]]:
        word = words[index]
        entries = word.single_cues
        if word.cues_before and index < final:
            entries = word.cues_before.get(words[index + 1].folded, entries)
        here: list[Occurrence] = []
        for rest, cue in entries:
            if len(rest) > 1 and not unit.phrase_at(index + 1, rest):
                continue
            last = index + len(rest)
            particle = -1
            if cue.particles and (particle := _particle(unit, last, cue)) < 0:
                continue
            if cue.needs:
                folded = folded or frozenset(word.folded for word in unit.words)
                if not cue.needs & folded:
                    continue
            if cue.unless and _around(unit, index, last, cue):
                continue
            here.append(Occurrence(cue, index, last, particle))
        if len(here) > 1:
            end = max([max(occurrence.last, occurrence.particle) for occurrence in here])
            here = [occurrence for occurrence in here if max(occurrence.last, occurrence.particle) == end]
        yield from here


def _particle(unit: Unit, last: int, cue: Cue) -> int:
    """The last token of the cue's particle behind `last`, in the same clause; -1 for none.

    A particle that is a preposition as well stands at the end of its clause.
    """
    for index in range(last + 1, min(len(unit), last + _PARTICLE_WITHIN)):
        word = unit.words[index]
        if (word.hard and not unit.attached(index)) or (word.opener and unit.words[index - 1].folded == ","):
            return -1
        for particle in cue.particles:
            if unit.phrase_at(index, particle):
                end = index + len(particle) - 1
                after = unit.word(end + 1)
                if not word.preposition or after is None or after.punctuation or after.link or after.opener:
                    return end
    return -1


def _around(unit: Unit, first: int, last: int, cue: Cue) -> bool:
    before, after, opening = unit.word(first - 1), unit.word(last + 1), unit.words[0]
    return any(
        word is not None and word.folded in cue.unless
        for word in (before, after, opening if cue.place == "any" else None)
    )


class Surroundings:
    """A mention in its clause: the prices of the ways to both sides, and what stands directly before."""

    def __init__(self, setting: Setting, mention: Mention) -> None:
        self.setting = setting
        self.mention = mention
        self.unit = setting.unit
        self.noun = mention.noun
        self.group: Takes = mention.noun.group if mention.noun is not None else "person"
        self.left, self.right = prices(self.unit, mention.first, -1), prices(self.unit, mention.end, 1)
        self.edge = self.unit.before_number(mention.first)
        """The token before the number, with what bounds it and articles left out; -1 for none."""
        while self.edge >= 0 and self._is_light(self.edge):
            self.edge -= 1

    def _is_light(self, index: int) -> bool:
        word = self.unit.words[index]
        return word.light and not word.preposition and not word.tells

    def price(self, first: int, last: int) -> float:
        """What the way to the tokens `first` to `last` costs."""
        if last < self.mention.first:
            return self.left[self.mention.first - last]
        return self.right[first - self.mention.end] if first > self.mention.end else 0.0

    @cached_property
    def beside(self) -> float:
        """What it adds to the price of a verb that the number is no object: *wages of 500 workers*."""
        if self.edge < 0:
            return 0.0
        word = self.unit.words[self.edge]
        before = self.unit.word(self.edge - 1)
        if word.distancing:
            opens_clause = before is not None and before.folded == "," and self.unit.words[self.edge + 1].relative
            return 0.0 if opens_clause else _BESIDE
        link = self.unit.word(self.unit.before_number(self.mention.first))
        if word.possessor and before is not None:
            plain = not (before.cues or before.light or before.preposition or before.punctuation)
            return _POSSESSED if plain else 0.0
        if link is not None and link.possessor and word.capital and not word.cues and word.folded != link.folded:
            return _POSSESSED
        return 0.0

    def cheapest(self, takes: Takes) -> Verdict | None:
        """The cheapest cue that says something about what `takes` names."""
        best: Verdict | None = None
        for occurrence in self.setting.occurrences:
            cue = occurrence.cue
            if takes not in cue.takes:
                continue
            price = self._cue_price(occurrence)
            if price is not None and (best is None or price < best.price):
                best = Verdict(cue.outcome, price, occurrence)
        return best

    def _cue_price(self, occurrence: Occurrence) -> float | None:
        cue, first, last, particle = occurrence
        mention = self.mention
        if last < mention.first:
            if cue.place == "after":
                return None
            price = self.left[mention.first - last]
            if particle > mention.end:
                price = min(price, self.right[particle - mention.end]) * _BETWEEN_PARTS
        elif first > mention.end:
            if cue.place == "before":
                return None
            price = self.right[first - mention.end]
            if self._frames(first, last):
                price *= _BETWEEN_PARTS
            if cue.participle and price > _REDUCED and not self._passive(first):
                price += _NOT_PASSIVE
        elif mention.first < first and last < mention.end and mention.reach < 0 and cue.place != "before":
            price = 0.0
        else:
            return None
        if (cue.adjacent and price > _ADJACENT) or (cue.cost < 0 and price > _SAME_CLAUSE):
            return None
        if cue.place != "after" and not first <= self.edge <= max(last, particle):
            price += self.beside * (2 if cue.place == "before" else 1)
        return price + cue.cost + (_OTHER_NEWS if cue.outcome == "none" else 0.0)

    def _frames(self, first: int, last: int) -> bool:
        """Whether an auxiliary directly behind the mention and the verb at the end of its clause frame what is between."""
        words = self.unit.words
        start, after = self.mention.end + 1, self.unit.word(last + 1)
        if not words[start].finite or not (after is None or after.punctuation or after.finite):
            return False
        return not any([word.punctuation or word.link or word.opener for word in words[start + 1 : first]])  # noqa: C419 (half the time)

    def _passive(self, index: int) -> bool:
        """Whether a form of *be* stands between the mention and the participle at `index`."""
        return any(self.unit.words[between].passive for between in range(self.mention.end + 1, index))


def judge(setting: Setting, mention: Mention) -> Verdict | None:
    """What becomes of the jobs of `mention`; None where nothing says that it is one of jobs."""
    if mention.outcome is not None:
        return Verdict(mention.outcome, 0.0)
    around = Surroundings(setting, mention)
    noun = mention.noun
    if noun is not None and noun.outcome is not None:
        averted = noun.outcome == "cut" and _averted(around)
        return Verdict("secured" if averted else noun.outcome, 0.0)
    best = around.cheapest("person" if around.group == "body" else around.group)
    if around.group == "people" and mention.elided and (told := around.cheapest("person")) is not None:
        best = told if best is None or told.price < best.price else best
    for verdict in _by_phrase(around):
        if best is None or verdict.price < best.price:
            best = verdict
    attribute = mention.attribute or mention.weak_attribute
    if attribute is not None and (best is None or best.outcome in ("existing", "unknown")):
        best = Verdict(attribute, _ATTRIBUTE if mention.attribute is not None else _WEAK_ATTRIBUTE)
    if around.group == "people" and (best is None or best.price > _PEOPLE_LIMIT):
        best = within_relative_clause(setting, mention, existing=True) or best
    elif (best is None or best.occurrence is None) and mention.attribute is None:
        best = within_relative_clause(setting, mention) or best
    if best is not None and best.occurrence is not None:
        best = _negated(around, best, best.occurrence)
    if (
        best is None
        and around.group == "post"
        and mention.unit == "jobs"
        and not mention.elided
        and setting.gain_is_topic
    ):
        best = Verdict("created", _AFFECTED)
    if best is None or best.price > (_STAFF_EXISTS if best.outcome == "existing" else _LIMIT):
        return None
    return best if noun is None or not noun.weak or _tells_of_work(noun, best) else None


def _tells_of_work(noun: Noun, verdict: Verdict) -> bool:
    """Whether the verdict makes jobs of a noun that is none by itself."""
    if verdict.price > (_PEOPLE_LIMIT if noun.kind_of == "people" else _WEAK_LIMIT):
        return False
    cue = verdict.occurrence.cue if verdict.occurrence is not None else None
    if noun.kind_of == "agent":
        return cue is not None and cue.agents and verdict.price <= _PEOPLE_LIMIT
    if noun.group == "post":
        return verdict.outcome != "existing" or not (cue is not None and cue.adjacent)
    return verdict.outcome != "secured" or (cue is not None and bool(cue.needs))


def _by_phrase(around: Surroundings) -> Iterator[Verdict]:
    """What the phrase itself and what stands beside it say."""
    unit, mention, noun, group = around.unit, around.mention, around.noun, around.group
    if mention.attribute is not None:
        yield Verdict(mention.attribute, _ATTRIBUTE)
    if mention.weak_attribute is not None:
        yield Verdict(mention.weak_attribute, _WEAK_ATTRIBUTE)
    after = unit.word(mention.end + 1)
    before = unit.word(around.edge)
    moved_to = before is not None and before.to_word
    if after is not None and after.fewer is not None and not moved_to and not _goes_on(unit, mention, after):
        yield Verdict(after.fewer, _ATTRIBUTE)
    if group == "people":
        return
    if before is not None and before.with_word and not (noun is not None and noun.weak):
        founded = min([around.price(i, i) for i, word in enumerate(unit.words) if word.founding], default=NEVER)
        if founded < _SAME_CLAUSE:
            yield Verdict("created", _FOUNDED)
        yield Verdict("existing", _WITH if group != "post" else _WITH_POSTS)
    if before is not None and (before.by_word or before.to_word):
        moved = around.cheapest("body")
        if moved is not None and moved.price < _LIMIT / 2:
            yield Verdict(moved.outcome, _ATTRIBUTE) if before.by_word else Verdict("existing", _MOVED_TO)
    if group in ("person", "body") and not (noun is not None and noun.weak):
        yield Verdict("existing", _STAFF_EXISTS)
    framed = before is not None and before.topic_frame
    price = min([around.price(i, i) for i, word in enumerate(unit.words) if word.affected], default=NEVER)
    if (framed or price < _LIMIT / 2) and around.setting.loss_is_topic:
        yield Verdict("cut", _AFFECTED + (0.0 if framed else price / 2))


def _goes_on(unit: Unit, mention: Mention, after: Word) -> bool:
    """Whether *more* behind an elided number adds to the number before and compares with nothing: *cut 30 and 8 more*."""
    then = unit.word(mention.end + 2)
    return mention.elided and after.fewer == "created" and (then is None or not then.than)


def _negated(around: Surroundings, verdict: Verdict, occurrence: Occurrence) -> Verdict:
    """The verdict with a negation in the clause taken into account."""
    unit, mention = around.unit, around.mention
    start = min(occurrence.first, mention.first)
    end = max(occurrence.last, occurrence.particle, mention.end)
    inserted = -1
    for _ in range(_NEGATOR_WITHIN):
        if start > 0 and not unit.words[start - 1].punctuation and not unit.words[start - 1].opener:
            start -= 1
    negated = any([word.negator for word in unit.words[start : end + 1]])  # noqa: C419 (half the time)
    for index in range(start, end + 1) if negated else ():
        partner = unit.brackets.get(index, index)
        if partner > index and not index < occurrence.first < partner and not index < mention.first < partner:
            inserted = max(inserted, partner)
        if (
            index <= inserted
            or not unit.words[index].negator
            or unit.skipped[index]
            or occurrence.first <= index <= occurrence.last
            or occurrence.particle - _PARTICLE_WORDS < index <= occurrence.particle
        ):
            continue
        if unit.words[index].preposition and min(occurrence.first, mention.first) - index > _WITHOUT:
            continue  # "without the loan 300 jobs would go"
        after = unit.word(index + 1)
        contrasted = index + 1 < min(len(unit), mention.first) and unit.numbers[index + 1] is not None
        if after is None or not (after.no_force or unit.skipped[index + 1] or contrasted):
            return verdict._replace(outcome=occurrence.cue.negated or _NEGATED[verdict.outcome])
    if verdict.outcome == "cut" and _averted(around):
        return verdict._replace(outcome="secured")
    return verdict


def _averted(around: Surroundings) -> bool:
    """Whether a verb of averting governs the mention."""
    places = [index for index, word in enumerate(around.unit.words) if word.averting]
    return any(around.price(index, index) < _WEAK_LIMIT for index in places)


def direction(setting: Setting, first: int, last: int, number: int) -> Outcome | None:
    """Where the size of the work force named by the tokens `first` to `last` goes, as told of the number at `number`.

    A verb between the two is told of this number; else it is the verb nearest to the noun.
    """
    unit = setting.unit
    about_size = [occurrence for occurrence in setting.occurrences if "body" in occurrence.cue.takes]
    between = [occurrence for occurrence in about_size if last < occurrence.first < number]
    if between:
        return between[-1].cue.outcome
    left, right = prices(unit, first, -1), prices(unit, last, 1)
    best: tuple[float, Outcome] | None = None
    for occurrence in about_size:
        cue = occurrence.cue
        if occurrence.last < first and cue.place != "after":
            price = left[first - occurrence.last]
            if occurrence.particle > last:
                price = min(price, right[occurrence.particle - last])
        elif occurrence.first > last and cue.place != "before":
            price = right[occurrence.first - last]
        else:
            continue
        price += cue.cost
        if price <= _LIMIT / 2 and (best is None or price < best[0]):
            best = price, cue.outcome
    return best[1] if best is not None else None


def within_relative_clause(setting: Setting, mention: Mention, *, existing: bool = False) -> Verdict | None:
    """What the relative clause directly behind a mention says of it (*the 300 workers who were laid off*).

    That they are there counts with `existing` alone (*the 180 people who work there*).
    """
    unit = setting.unit
    start = mention.end + 1
    if start < len(unit) and unit.words[start].folded == ",":
        start += 1
    if start >= len(unit) or not unit.words[start].relative:
        return None
    end = next((index for index in range(start + 1, len(unit)) if unit.words[index].punctuation), len(unit))
    group: Takes = mention.noun.group if mention.noun is not None else "person"
    for occurrence in setting.occurrences:
        told = existing or occurrence.cue.outcome != "existing"
        if told and start < occurrence.first < end and group in occurrence.cue.takes:
            return Verdict(occurrence.cue.outcome, _PEOPLE_LIMIT if existing else _WEAK_ATTRIBUTE, occurrence)
    return None
