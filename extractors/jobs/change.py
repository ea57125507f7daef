"""What becomes of counted jobs: the cue that governs a mention within its clause.

Every cue of the sentence has a price for a mention: the cost of the way from one to the other (a comma, a conjunction,
another number, a preposition cost more than a plain word), and what kind of cue it is. The cheapest cue governs. Where
nothing is cheap enough the outcome is unknown, and a noun that is none of jobs by itself (*people*, *engineers*) is none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from newsfacts.extractors.jobs.lexicon import Word
    from newsfacts.extractors.jobs.model import Mention, Unit
    from newsfacts.extractors.lang.schema_jobs import Cue, Outcome, Takes

# Prices of the way, found by reading news sentences: one plain word is cheap, so that a German verb at the end of its
# clause still governs; leaving the clause is not.
_WORD, _LIGHT, _PREPOSITION, _LINK, _NUMBER = 0.12, 0.02, 0.25, 0.7, 0.5
_COMMA, _SECOND_VERB, _OPENER, _HARD, _BRACKETS = 0.9, 1.1, 1.0, 2.0, 0.3
_BESIDE_PREPOSITION = 1.0
_FARTHEST = 60
_LIMIT = 4.0
_WEAK_LIMIT = 1.6
_WITH = 0.5
_WITH_POSTS = 1.2
_ATTRIBUTE, _WEAK_ATTRIBUTE = 0.15, 1.0
_STAFF_EXISTS = 2.0
_AFFECTED = 0.6
_PARTICLE_WITHIN = 25
_NEGATOR_WITHIN = 3

_NEGATED: dict[Outcome, Outcome] = {
    "cut": "secured", "created": "unknown", "secured": "cut", "existing": "unknown", "open": "unknown",
    "unknown": "unknown", "none": "none",
}  # fmt: skip


class Occurrence(NamedTuple):
    """A cue in a unit: its tokens, and the token of its particle (-1 for none)."""

    cue: Cue
    first: int
    last: int
    particle: int


class Verdict(NamedTuple):
    """What becomes of a mention, how sure that is (the price), and the cue that says so."""

    outcome: Outcome
    price: float
    occurrence: Occurrence | None = None


@dataclass(frozen=True)
class Setting:
    """What surrounds the mentions of a unit."""

    unit: Unit
    occurrences: Sequence[Occurrence]
    loss_is_topic: bool
    """Whether this sentence or the one before tells of losses."""


def occurrences(unit: Unit) -> list[Occurrence]:
    """All cues of a unit; of several at one place the longest, those with their particle first."""
    found: list[Occurrence] = []
    folded: frozenset[str] | None = None
    for index, word in enumerate(unit.words):
        if not word.cues or unit.skipped[index]:
            continue
        here: list[Occurrence] = []
        for rest, cue in word.cues:
            if rest and not unit.phrase_at(index + 1, rest):
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
        if any(occurrence.particle >= 0 for occurrence in here):
            here = [occurrence for occurrence in here if occurrence.particle >= 0]
        longest = max((occurrence.last for occurrence in here), default=0)
        found += [occurrence for occurrence in here if occurrence.last == longest]
    return found


def _particle(unit: Unit, last: int, cue: Cue) -> int:
    """The last token of the cue's particle behind `last`, in the same clause; -1 for none.

    A particle that is a preposition as well stands at the end of its clause.
    """
    for index in range(last + 1, min(len(unit), last + _PARTICLE_WITHIN)):
        word = unit.words[index]
        if word.hard or (word.opener and unit.words[index - 1].folded == ","):
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


def judge(setting: Setting, mention: Mention) -> Verdict | None:
    """What becomes of the jobs of `mention`; None where nothing says that it is one of jobs."""
    noun = mention.noun
    unit = setting.unit
    if mention.outcome is not None:
        return Verdict(mention.outcome, 0.0)
    left, right = _prices(unit, mention.first, -1), _prices(unit, mention.end, 1)
    if noun is not None and noun.outcome is not None:
        outcome = noun.outcome
        if outcome == "cut" and _averted(unit, mention, left, right):
            outcome = "secured"
        return Verdict(outcome, 0.0)
    group: Takes = noun.group if noun is not None else "person"
    best = _governing(setting, mention, group, left, right)
    for verdict in _by_phrase(setting, mention, group, left, right):
        if best is None or verdict.price < best.price:
            best = verdict
    if best is not None and best.occurrence is not None:
        best = _negated(unit, mention, best, left, right)
    return best if best is not None and best.price <= _limit(mention) else None


def _limit(mention: Mention) -> float:
    return _WEAK_LIMIT if mention.noun is not None and mention.noun.weak else _LIMIT


def _governing(
    setting: Setting, mention: Mention, group: Takes, left: Sequence[float], right: Sequence[float]
) -> Verdict | None:
    """The cheapest cue for a mention."""
    best: Verdict | None = None
    unit = setting.unit
    before = unit.before_number(mention.first)
    while before >= 0 and unit.words[before].light and not unit.words[before].preposition:
        before -= 1
    beside = before >= 0 and unit.words[before].distancing
    for occurrence in setting.occurrences:
        cue = occurrence.cue
        if group not in cue.takes and not (group == "body" and mention.unit != "jobs" and "person" in cue.takes):
            continue
        price = _price(occurrence, mention, left, right)
        if price is None:
            continue
        if beside and occurrence.first != before:
            price += _BESIDE_PREPOSITION
        price += cue.cost
        if best is None or price < best.price:
            best = Verdict(cue.outcome, price, occurrence)
    return best


def _price(occurrence: Occurrence, mention: Mention, left: Sequence[float], right: Sequence[float]) -> float | None:
    cue, first, last, particle = occurrence
    if last < mention.first:
        if cue.place == "after":
            return None
        price = left[mention.first - last]
        if particle > mention.end:
            return min(price, right[particle - mention.end]) * 0.2
        return price
    if first > mention.end:
        if cue.place == "before":
            return None
        return right[first - mention.end]
    if mention.first < first and last < mention.end and mention.reach < 0 and cue.place != "before":
        return 0.0
    return None


def _by_phrase(
    setting: Setting, mention: Mention, group: Takes, left: Sequence[float], right: Sequence[float]
) -> list[Verdict]:
    """What the phrase itself and what stands beside it say."""
    unit, noun = setting.unit, mention.noun
    found: list[Verdict] = []
    if mention.attribute is not None:
        found.append(Verdict(mention.attribute, _ATTRIBUTE))
    if mention.weak_attribute is not None:
        found.append(Verdict(mention.weak_attribute, _WEAK_ATTRIBUTE))
    after = unit.word(mention.end + 1)
    if after is not None and after.fewer is not None:
        found.append(Verdict(after.fewer, _ATTRIBUTE))
    before = unit.before_number(mention.first)
    while before >= 0 and unit.words[before].light and not unit.words[before].preposition:
        before -= 1
    weak = noun is not None and noun.weak
    if before >= 0 and unit.words[before].with_word and group != "people":
        found.append(Verdict("existing", _WITH if group != "post" else _WITH_POSTS))
    if group in ("person", "body") and not weak:
        found.append(Verdict("existing", _STAFF_EXISTS))
    if group != "people" and setting.loss_is_topic:
        frame = before >= 0 and unit.words[before].topic_frame
        price = min(
            (
                (left[mention.first - index] if index < mention.first else right[index - mention.end])
                for index, word in enumerate(unit.words)
                if word.affected and not mention.first <= index <= mention.end
            ),
            default=_LIMIT,
        )
        if frame or price < _LIMIT / 2:
            found.append(Verdict("cut", _AFFECTED + (0.0 if frame else price / 2)))
    return found


def _prices(unit: Unit, start: int, step: int) -> list[float]:
    """The price of the way from the token `start` to the n-th token before (`step` -1) or behind (1) it."""
    prices = [0.0]
    price = 0.0
    index = start + step
    in_clause_verb = False
    closing, opening = (")", "(") if step > 0 else ("(", ")")
    while 0 <= index < len(unit) and len(prices) <= _FARTHEST:
        prices.append(price)
        word = unit.words[index]
        if word.folded == opening:
            end = index
            while 0 <= end < len(unit) and unit.words[end].folded != closing and abs(end - index) < _FARTHEST:
                end += step
            if 0 <= end < len(unit) and unit.words[end].folded == closing:
                while index != end:
                    index += step
                    prices.append(price + _HARD)
                price += _BRACKETS
                index += step
                continue
        in_clause_verb = in_clause_verb or word.finite or bool(word.cues)
        price += _step(unit, index, word, in_clause_verb)
        if word.folded == ",":
            in_clause_verb = False
        index += step
    prices += [_LIMIT * 10] * (len(unit) + 1 - len(prices))
    return prices


def _step(unit: Unit, index: int, word: Word, verb_passed: bool) -> float:
    """The price of crossing one token."""
    if unit.numbers[index] is not None:
        return _NUMBER
    if unit.skipped[index]:
        return _LIGHT
    if word.folded == ",":
        return _COMMA + (_SECOND_VERB if verb_passed else 0.0)
    if word.hard or word.folded in "()":
        return _HARD
    if word.link:
        return _LINK
    before = unit.word(index - 1)
    if before is not None and before.folded == "," and (word.opener or word.relative):
        return _OPENER
    if word.opener and not word.light:
        return _OPENER
    if word.light:
        return _LIGHT
    if word.preposition:
        return _PREPOSITION
    return _WORD


def _negated(unit: Unit, mention: Mention, verdict: Verdict, left: Sequence[float], right: Sequence[float]) -> Verdict:
    """The verdict with a negation in the clause taken into account."""
    occurrence = verdict.occurrence
    if occurrence is None:
        return verdict
    start = min(occurrence.first, mention.first)
    end = max(occurrence.last, occurrence.particle, mention.end)
    for _ in range(_NEGATOR_WITHIN):
        if start > 0 and not unit.words[start - 1].punctuation and not unit.words[start - 1].opener:
            start -= 1
    for index in range(start, end + 1):
        word = unit.words[index]
        after = unit.word(index + 1)
        if (
            word.negator
            and not unit.skipped[index]
            and not (after is not None and (after.no_force or unit.skipped[index + 1]))
        ):
            return verdict._replace(outcome=occurrence.cue.negated or _NEGATED[verdict.outcome])
    if verdict.outcome == "cut" and _averted(unit, mention, left, right):
        return verdict._replace(outcome="secured")
    return verdict


def _averted(unit: Unit, mention: Mention, left: Sequence[float], right: Sequence[float]) -> bool:
    """Whether a verb of averting governs the mention."""
    for index, word in enumerate(unit.words):
        if word.averting:
            price = left[mention.first - index] if index < mention.first else right[max(index - mention.end, 0)]
            if price < _WEAK_LIMIT:
                return True
    return False


def direction(setting: Setting, first: int, last: int) -> Outcome | None:
    """Where the size of the work force named by the tokens `first` to `last` goes, by the verb nearest to it."""
    unit = setting.unit
    left, right = _prices(unit, first, -1), _prices(unit, last, 1)
    best: tuple[float, Outcome] | None = None
    for occurrence in setting.occurrences:
        cue = occurrence.cue
        if "body" not in cue.takes:
            continue
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


def within_relative_clause(setting: Setting, mention: Mention) -> Verdict | None:
    """What the relative clause directly behind a mention says of it (*the 300 workers who were laid off*)."""
    unit = setting.unit
    start = mention.end + 1
    if start < len(unit) and unit.words[start].folded == ",":
        start += 1
    if start >= len(unit) or not unit.words[start].relative:
        return None
    end = next((index for index in range(start + 1, len(unit)) if unit.words[index].punctuation), len(unit))
    group: Takes = mention.noun.group if mention.noun is not None else "person"
    inside = (
        occurrence
        for occurrence in setting.occurrences
        if start < occurrence.first < end and group in occurrence.cue.takes and occurrence.cue.outcome != "existing"
    )
    found = next(inside, None)
    return None if found is None else Verdict(found.cue.outcome, 0.0, found)
