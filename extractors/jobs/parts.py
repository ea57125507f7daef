"""Parts of a number of jobs told of beside it: *550 ihrer 1250 Stellen*, *of its 140 staff, 50*, *nurses (120)*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfacts.extractors.jobs.model import Mention, PhraseSet, Unit
from newsfacts.extractors.jobs.phrases import PhraseFinder, ends_phrase, may_be_year, new_mention

if TYPE_CHECKING:
    from newsfacts.extractors.jobs.change import Setting
    from newsfacts.extractors.jobs.lexicon import Lexicon
    from newsfacts.extractors.lang.schema_jobs import Outcome
    from newsfacts.extractors.numbers import Number

_PLACE = 7
"""At most so many tokens between a noun and the number in brackets behind it."""
_NO_AGE = 120
"""From this size on a number in brackets is no age."""
_WANTED = ("open", "created", "cut")


class PartFinder:
    """Finds the numbers of one language that are parts of others."""

    def __init__(self, lexicon: Lexicon, phrases: PhraseFinder) -> None:
        words = lexicon.words
        self._phrases = phrases
        self._out_of = PhraseSet(words.out_of)
        self._including = PhraseSet(words.including)
        self._openers = words.whole_openers
        self._events, self._ones = words.events, words.pro_nouns
        self._by, self._size = PhraseSet(words.by_words), PhraseSet(words.size_words)

    def add(self, setting: Setting, found: list[Mention], free: list[int], previous: Mention | None) -> None:
        """Move numbers from `free` to `found`. `previous` is the last mention of the sentence before."""
        self._wholes(setting.unit, found, free, previous)
        self._as_events(setting.unit, found, free, previous)
        self._compared_with(setting.unit, found, free)
        self._pro_nouns(setting.unit, found, free)
        self._bracketed(setting, found, free)

    def _wholes(self, unit: Unit, found: list[Mention], free: list[int], previous: Mention | None) -> None:
        """*550 ihrer 1250 Stellen*, *300 of the 400 workers*; and the part alone: *300 ihrer Mitarbeiter*."""
        for index in sorted(free, reverse=True):
            length = self._out_of.at(unit, index + 1)
            if not length:
                continue
            position = index + 1 + length
            while position < len(unit) and (unit.words[position].light or unit.skipped[position]):
                position += 1
            owner = position
            while owner < min(position + 3, len(unit)) and (unit.words[owner].may_attribute or unit.skipped[owner]):
                owner += 1
            if owner < len(unit) and unit.numbers[owner] is not None:
                position = owner
            base = next((m for m in found if m.first == position and m.unit == "jobs"), None)
            if base is not None:
                base.whole = True
                part = elided(unit, index, base)
                part.reach = base.last
                found.append(part)
                free.remove(index)
                continue
            phrase = self._phrases.noun_phrase(unit, position)
            if phrase is not None and phrase.noun.kind_of != "people":
                found.append(new_mention(index, phrase, unit.numbers[index], "jobs"))
                free.remove(index)
            elif previous is not None and self._event(unit, position) == (previous.outcome or ""):
                part = elided(unit, index, previous)
                part.outcome, part.reach = previous.outcome, position
                found.append(part)
                free.remove(index)

    def _event(self, unit: Unit, index: int) -> Outcome | None:
        """What the event at `index` does to posts: *cuts*, *gain*."""
        word = unit.word(index)
        return self._events.get(word.folded) if word is not None else None

    def _as_events(self, unit: Unit, found: list[Mention], free: list[int], previous: Mention | None) -> None:
        """*a gain of 25,000*, *ein Plus von 800*, *a 25,000 increase*, with jobs told of before."""
        for index in list(free):
            outcome = self._event(unit, index + 1)
            if outcome is None and ends_phrase(unit, index + 1, self._phrases):
                edge = unit.before_number(index)
                length = self._size.ending(unit, edge) or self._by.ending(unit, edge)
                outcome = self._event(unit, edge - length) if length else None
            source = max((m for m in found if m.last < index), key=lambda m: m.first, default=previous)
            if (
                outcome is None
                or source is None
                or source.unit != "jobs"
                or _larger(unit.numbers[index], source.number)
            ):
                continue
            part = elided(unit, index, source)
            part.outcome = outcome
            found.append(part)
            free.remove(index)

    def _compared_with(self, unit: Unit, found: list[Mention], free: list[int]) -> None:
        """*…, 0.8 per cent or 990 fewer than a year ago*, behind a number of jobs."""
        for index in list(free):
            after, then = unit.word(index + 1), unit.word(index + 2)
            if after is None or then is None or after.fewer is None or not then.than:
                continue
            source = max((m for m in found if m.last < index), key=lambda m: m.first, default=None)
            if source is None:
                continue
            part = elided(unit, index, source)
            part.outcome = after.fewer
            found.append(part)
            free.remove(index)

    def _pro_nouns(self, unit: Unit, found: list[Mention], free: list[int]) -> None:
        """*3,000 construction jobs and 150 permanent ones*."""
        if not any([word.folded in self._ones for word in unit.words]):  # noqa: C419 (half the time)
            return
        for index in list(free):
            last = index + 1
            while last < len(unit) and unit.words[last].may_attribute and unit.words[last].folded not in self._ones:
                last += 1
            source = max((m for m in found if m.last < index), key=lambda m: m.first, default=None)
            if source is None or last == index + 1 or last >= len(unit) or unit.words[last].folded not in self._ones:
                continue
            part = elided(unit, index, source)
            part.last, part.kind = last, unit.words[last - 1].kind
            found.append(part)
            free.remove(index)

    def _bracketed(self, setting: Setting, found: list[Mention], free: list[int]) -> None:
        """*It seeks nurses (120), porters (45) and cooks (30)*: numbers in brackets behind those that they count."""
        unit = setting.unit
        beside = [index for index in free if self._in_brackets(unit, index)]
        if not beside or (len(beside) == 1 and (unit.numbers[beside[0]].value or 0) < _NO_AGE):  # type: ignore[union-attr]
            return
        told = {o.cue.outcome for o in setting.occurrences if "person" in o.cue.takes and o.cue.outcome in _WANTED}
        for index in beside:
            source = max((m for m in found if m.last < index), key=lambda m: m.first, default=None)
            if source is not None:
                found.append(elided(unit, index, source))
            elif len(told) == 1:
                part = Mention(index, index, unit.numbers[index], "jobs", None, elided=True)
                part.outcome = next(iter(told))
                found.append(part)
            else:
                continue
            free.remove(index)

    def _in_brackets(self, unit: Unit, index: int) -> bool:
        """Whether a number stands alone in brackets in the phrase of a noun of persons or posts."""
        edge, after = unit.before_number(index), unit.word(index + 1)
        while edge >= 0 and unit.words[edge].light:
            edge -= 1
        if edge < 1 or unit.words[edge].folded != "(" or after is None or after.folded != ")":
            return False
        for before in range(edge - 1, max(-1, edge - _PLACE), -1):
            word = unit.words[before]
            if word.noun is not None or (word.agent and before == edge - 1):
                return not may_be_year(unit, index)
            if (word.punctuation and not word.light) or word.finite:
                return False
        return False

    def add_behind_wholes(self, unit: Unit, found: list[Mention], free: list[int]) -> None:
        """The same for *Of its 140 employees, about 50 in the back office will be let go*."""
        for mention in list(found):
            if not opens_with_whole(unit, mention, self._openers) or mention.reach >= 0:
                continue
            later = [index for index in free if index > mention.last]
            if later and self._including.ending(unit, unit.before_number(later[0])):
                continue
            if later and not any(mention.last < other.first < later[0] for other in found):
                after = unit.word(later[0] + 1)
                if ends_phrase(unit, later[0] + 1, self._phrases) or (after is not None and after.light):
                    part = elided(unit, later[0], mention)
                    part.reach, mention.whole = mention.last, True
                    found.append(part)
                    free.remove(later[0])


def _larger(number: Number | None, known: Number | None) -> bool:
    """Whether a number is one of millions where the known one is none: rather a sum."""
    return number is not None and number.scaled and not (known is not None and known.scaled)


def elided(unit: Unit, index: int, source: Mention) -> Mention:
    """The number at `index` as one of the jobs that `source` counts."""
    return Mention(index, index, unit.numbers[index], "jobs", source.noun, source=source, elided=True)


def opens_with_whole(unit: Unit, mention: Mention, openers: frozenset[str]) -> bool:
    """Whether the clause of a mention opens with it as a whole: *Von den 400 Stellen …*, *Of its 5,000 staff, …*."""
    if mention.elided or mention.unit != "jobs":
        return False
    edge = unit.before_number(mention.first)
    while edge >= 0 and unit.words[edge].light and unit.words[edge].folded not in openers:
        edge -= 1
    if edge < 0 or unit.words[edge].folded not in openers:
        return False
    before = unit.word(edge - 1)
    return before is None or before.punctuation or before.link or before.opener or before.finite
