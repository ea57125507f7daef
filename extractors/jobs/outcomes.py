"""What becomes of the jobs of a whole sentence: each mention by its own clause, then by the mention it leans on."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from newsfacts.extractors.jobs.change import Setting, judge, within_relative_clause
from newsfacts.extractors.jobs.model import PhraseSet
from newsfacts.extractors.jobs.parts import opens_with_whole

if TYPE_CHECKING:
    from decimal import Decimal

    from newsfacts.extractors.article import Entity
    from newsfacts.extractors.jobs.lexicon import Lexicon
    from newsfacts.extractors.jobs.model import Mention, PhraseSet, Unit
    from newsfacts.extractors.lang.schema_jobs import Outcome

_OWN = 0.8
"""Up to this price a mention's own verb decides against the mention it leans on."""
_SHARED = 1.5
"""From this price on a mention takes what its series says."""
_YEARS = (1980, 2040)
_FEW = 10
"""Fewer persons or posts are jobs only where a verb, an article or an attribute says so."""
_CHANGES = frozenset({"created", "cut", "secured"})
_STATES = frozenset({"existing", "unknown"})
_EQUATED = 4
"""Tokens between words that equate and the number behind them."""
_APART = 12
"""Tokens between a number of jobs and what joins the next to it."""
_BESIDE = 25
"""Code points between a profession and the name of its employer."""


def remember(mentions: Sequence[Mention]) -> None:
    """Give posts of which a sentence does not say what becomes of them (a headline, *It is about 400 jobs*) what the
    article says of the same number elsewhere, else what it says of all posts, if it says one thing only.

    A share of the posts of which nothing is told is one of those that there are.
    """
    told: dict[Decimal | None, set[Outcome]] = {None: set()}
    for mention in mentions:
        if mention.told and mention.outcome in _CHANGES:
            told[None].add(mention.outcome)
            if mention.size is not None:
                told.setdefault(mention.size, set()).add(mention.outcome)
    for mention in mentions:
        if mention.told or mention.noun is None or mention.elided:
            continue
        if mention.outcome != "unknown" and not (mention.outcome == "existing" and _share_of_body(mention)):
            continue
        outcomes = told.get(mention.size) or told[None]
        if len(outcomes) == 1:
            mention.outcome = next(iter(outcomes))
        elif mention.unit != "jobs":
            mention.outcome = "existing"


def _is_year(mention: Mention) -> bool:
    """Whether a number that opens a sentence before a name or a profession is a year of our time: *2025 pilots' strike*."""
    number = mention.number
    return (
        number is not None and number.year_like and number.value is not None and _YEARS[0] <= number.value <= _YEARS[1]
    )


def _joined(unit: Unit, mention: Mention, then: Mention) -> bool:
    """Whether only a comma or a conjunction stands between two mentions: *6,000 drivers and 1,500 cooks*."""
    between = [unit.words[index] for index in range(mention.end + 1, then.first)]
    return bool(between) and all(word.link or word.light or word.folded == "," for word in between)


def _share_of_body(mention: Mention) -> bool:
    """Whether the mention is a share of a work force as a whole: told of where it is more than one that is there."""
    return mention.unit != "jobs" and mention.noun is not None and mention.noun.group == "body"


def _supported(kept: list[Mention], previous: Mention | None) -> list[Mention]:
    """The mentions without those that lean on one that turned out not to be of jobs."""
    supported: list[Mention] = []
    for mention in kept:
        if mention.weak and mention.whole and not any(part.reach == mention.last and part.told for part in kept):
            continue
        if mention.weak and mention.outcome is None:
            continue
        supported.append(mention)
    return [m for m in supported if m.source is None or m.source is previous or m.source in supported]


class OutcomeReader:
    """Sets the outcomes of mentions in one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        words = lexicon.words
        self._including = PhraseSet(words.including)
        self._adding = PhraseSet(words.adding)
        self._equating = PhraseSet(words.equating)
        self._openers = words.whole_openers
        self._possessive = words.possessive
        self._employers, self._endings = words.employers, words.possessive_endings

    def settle(
        self, setting: Setting, mentions: list[Mention], previous: Mention | None, employers: Sequence[Entity]
    ) -> list[Mention]:
        """The mentions that are of jobs, with their outcomes, in text order."""
        unit = setting.unit
        mentions.sort(key=lambda mention: mention.first)
        kept: list[Mention] = []
        for mention in mentions:
            self._judge(setting, mention, last=not any(m.first > mention.first and not m.elided for m in mentions))
        for mention, then in reversed(list(pairwise(mentions))):
            if mention.weak and mention.outcome is None and _joined(unit, mention, then):
                mention.outcome, mention.price, mention.told = then.outcome, then.price, then.told
        for mention in mentions:
            leans = mention.outcome is None and mention.source is None and bool(kept)
            if leans and (self._included(unit, mention) or (mention.weak and self._leans(unit, kept[-1], mention))):
                mention.outcome, mention.price, mention.told = kept[-1].outcome, kept[-1].price, kept[-1].told
            if self._counts(unit, mention, employers):
                kept.append(mention)
        self._share(kept)
        kept = _supported(kept, previous)
        for before, mention in zip([previous, *kept], kept, strict=False):
            if before is None or before.outcome is None or mention.price <= max(_OWN, before.price):
                continue
            if before.outcome == "open" and mention.outcome in _CHANGES and mention.price < _SHARED:
                continue
            if self._leans(unit, before, mention):
                mention.outcome, mention.price = before.outcome, before.price
        for mention in kept:
            mention.outcome = mention.outcome or "unknown"
        return [mention for mention in kept if mention.outcome != "none"]

    def _judge(self, setting: Setting, mention: Mention, *, last: bool) -> None:
        """Set what the mention's own clause says."""
        if mention.follows:
            return
        opens = not last and not mention.weak and opens_with_whole(setting.unit, mention, self._openers)
        if mention.whole or (opens and mention.outcome is None):
            relative = within_relative_clause(setting, mention)
            told = mention.noun.outcome if mention.noun is not None else None
            mention.outcome = relative.outcome if relative is not None else told or "existing"
            mention.price = 0.0
        elif (verdict := judge(setting, mention)) is not None:
            mention.outcome, mention.price = verdict.outcome, verdict.price
            mention.told = verdict.occurrence is not None or verdict.price < _OWN
        elif (outcome := self._told_otherwise(setting, mention)) is not None:
            mention.outcome, mention.told = outcome, True

    def _told_otherwise(self, setting: Setting, mention: Mention) -> Outcome | None:
        """What is told of the size of a work force before the same in posts: *employment fell 2%, that is 300 jobs*."""
        unit = setting.unit
        if not any(self._equating.at(unit, start) for start in range(mention.first - _EQUATED, mention.first)):
            return None
        told = (o for o in reversed(setting.occurrences) if o.last < mention.first and "body" in o.cue.takes)
        return next((o.cue.outcome for o in told if o.cue.outcome in _CHANGES), None)

    def _included(self, unit: Unit, mention: Mention) -> bool:
        """Whether a mention is told as a part of the one before: *…, including 60 managers*."""
        return self._including.ending(unit, unit.before_number(mention.first)) > 0

    def _counts(self, unit: Unit, mention: Mention, employers: Sequence[Entity]) -> bool:
        """Whether the mention is one of jobs, as far as its own clause and its size tell."""
        noun = mention.noun
        if mention.outcome == "none" or (mention.weak and mention.first == 0 and _is_year(mention)):
            return False
        if mention.weak and mention.outcome is None and mention.source is None:
            return noun is not None and noun.kind_of == "profession" and self._employed(unit, mention, employers)
        if mention.size is None or (mention.told and not (mention.weak and mention.outcome in _STATES)):
            return True
        if mention.size >= _FEW or mention.whole or (mention.source is not None and mention.source.told):
            return True
        return self._own(unit, mention)

    def _own(self, unit: Unit, mention: Mention) -> bool:
        """Whether a pronoun says whose the persons are: *its 3,000 pilots*."""
        before = unit.word(unit.before_number(mention.first))
        return before is not None and before.folded in self._possessive

    def _employed(self, unit: Unit, mention: Mention, employers: Sequence[Entity]) -> bool:
        """Whether a profession is an employer's: *its 3,000 pilots*, *5.400 Piloten der Lufthansa*."""
        end = unit.ends[mention.last]
        own = self._own(unit, mention) or self._possessed(unit, mention, employers)
        own = own and (mention.size is None or mention.size >= _FEW)
        after = unit.word(mention.last + 1)
        named = (
            after is not None
            and (after.preposition or after.fraction_of or after.definite)
            and any(0 <= employer.start - end <= _BESIDE for employer in employers)
        )
        if own or named:
            mention.outcome = "existing"
        return own or named

    def _possessed(self, unit: Unit, mention: Mention, employers: Sequence[Entity]) -> bool:
        """Whether an employer stands before the number in the possessive: *the airline's 3,000 pilots*, *Ryanair's*."""
        edge = unit.before_number(mention.first)
        word = unit.word(edge)
        ending = next((end for end in self._endings if word is not None and word.folded.endswith(end)), None)
        if word is None or ending is None:
            return False
        start = unit.starts[edge]
        named = any(employer.start <= start < employer.end for employer in employers)
        return named or word.folded.removesuffix(ending) in self._employers

    def _share(self, kept: list[Mention]) -> None:
        """Let the numbers of a series, and a number and the one it compares with, say the same."""
        for mention in kept:
            source = mention.source
            if source is None:
                continue
            if mention.price < source.price and source.price > _SHARED and mention.last < source.first:
                source.outcome, source.price = mention.outcome, mention.price
        for mention in kept:
            source = mention.source
            if source is None or source.outcome is None or (mention.reach >= 0 and mention.told):
                continue
            if mention.price > _OWN or (source.outcome == "open" and mention.outcome not in _CHANGES):
                mention.outcome, mention.price = source.outcome, min(source.price, mention.price)

    def _leans(self, unit: Unit, before: Mention, mention: Mention) -> bool:
        """Whether a mention says the same otherwise as the one before, adds to it, or is joined to it."""
        edge = unit.before_number(mention.first)
        if edge >= 0 and unit.words[edge].again:
            return True
        if before.outcome in _CHANGES and self._adds(unit, before, mention):
            return True
        if before.unit_of is not unit:
            return self._equating.at(unit, 0) > 0 and self._joint(unit, -1, mention.first) == 0
        if mention.first <= before.end:
            return False
        joint = self._joint(unit, before.end, mention.first)
        if joint is None:
            return False
        between = range(before.end + 1, joint)
        told = mention.unit != before.unit and any(self._equating.at(unit, start) for start in (joint, joint + 1))
        if any((unit.numbers[index] is not None and not told) or unit.words[index].hard for index in between):
            return False
        if not between or told or mention.unit != "jobs":
            return len(between) <= _APART
        same = before.noun is not None and mention.noun is not None and before.noun.group == mention.noun.group
        return same and unit.words[joint].link and len(between) <= _APART

    def _adds(self, unit: Unit, before: Mention, mention: Mention) -> bool:
        """Whether words between two mentions, or directly behind the second, say that it adds to the first."""
        if self._own(unit, mention):
            return False
        start = before.end + 1 if before.unit_of is unit else 0
        after, then = unit.word(before.end + 1), unit.word(before.end + 2)
        if before.unit_of is unit and after is not None and after.fewer is not None and then is not None and then.than:
            return False
        places = (*range(start, mention.first), mention.end + 1, mention.end + 2)
        return any(self._adding.at(unit, place) for place in places)

    def _joint(self, unit: Unit, last: int, first: int) -> int | None:
        """Where the words begin that join the number at `first` to what ends at `last`; None where none do."""
        position, joint = first - 1, None
        while position > last:
            word = unit.words[position]
            if (length := self._equating.ending(unit, position)) and position - length >= last:
                position = joint = position - length + 1
            elif word.folded in (",", "(", "–", "—", "-") or word.link:
                joint = position
            elif not (word.light or unit.skipped[position]):
                break
            position -= 1
        return joint
