"""Parts of a staff with their noun: *elf Prozent der Belegschaft*, *half its staff*, *jede zehnte Stelle*."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from newsfacts.extractors.jobs.model import Mention, PhraseSet, Unit
from newsfacts.extractors.jobs.phrases import PhraseFinder, new_mention

if TYPE_CHECKING:
    from newsfacts.extractors.facts import JobUnit
    from newsfacts.extractors.jobs.lexicon import Lexicon
    from newsfacts.extractors.lang.schema_jobs import Outcome
    from newsfacts.extractors.numbers import Number

_OF_FEW = 10
"""Up to this size the numbers of *three in four jobs* make a fraction."""
_LINKS = 4
"""At most so many tokens between a share and the attributes of its noun."""
_VERB_AWAY = 12
"""At most so many tokens between a verb such as *halve* and its noun."""


class ShareFinder:
    """Finds the shares with a noun of one language."""

    def __init__(self, lexicon: Lexicon, phrases: PhraseFinder) -> None:
        self._words = lexicon.words
        self._phrases = phrases
        self._one_in = PhraseSet(lexicon.words.one_in)

    def part(self, unit: Unit, index: int, number: Number, behind: int) -> Mention | None:
        """A percentage or fraction: *elf Prozent der Belegschaft*, *half its staff*, *15 % fewer jobs*."""
        words = self._words
        name: JobUnit = "fraction" if behind == index else "percent"
        position = behind + 1
        linked = False
        while position < min(len(unit), behind + 1 + _LINKS):
            word = unit.words[position]
            if word.fewer is not None:
                break
            if unit.skipped[position] or word.light or word.fraction_of or word.definite:
                linked = linked or word.fraction_of
                position += 1
            else:
                break
        inner = unit.word(position)
        if inner is None:
            return None
        owner = position
        while linked and owner < position + 2 and owner + 1 < len(unit) and unit.words[owner].may_attribute:
            owner += 1
        if unit.numbers[owner] is not None:
            position = owner
        if unit.numbers[position] is not None:
            if not linked or self._phrases.percent_end(unit, position):
                return None
            phrase = self._phrases.noun_phrase(unit, position + 1)
            if phrase is None:
                other = unit.numbers[position]
                host = self._phrases.hyphenated(unit, position, other) if other is not None else None
                return Mention(index, behind, number, name, host.noun, reach=host.last) if host is not None else None
            mention = new_mention(index, phrase, number, name)
            mention.last, mention.reach = behind, phrase.last
            return mention
        if not linked and not (words.compound_attributes and name == "percent") and inner.fewer is None:
            return None
        if (outcome := words.events.get(inner.folded)) is not None and position == behind + 1:
            return self._event_of(unit, index, number, behind, outcome)
        phrase = self._phrases.noun_phrase(unit, position)
        if phrase is None or phrase.noun.kind_of == "people" or unit.words[phrase.last].folded in words.sizes_only:
            return None
        return self._with_lower_end(unit, new_mention(index, phrase, number, name))

    def _event_of(self, unit: Unit, index: int, number: Number, behind: int, outcome: Outcome) -> Mention | None:
        """*a 10 percent cut in its workforce*: the share alone, of what is named behind the event."""
        position = behind + 2
        while position < min(len(unit), behind + 2 + _LINKS) and (
            unit.words[position].preposition or unit.words[position].light or unit.words[position].definite
        ):
            position += 1
        phrase = self._phrases.noun_phrase(unit, position) if behind + 2 < position < len(unit) else None
        if phrase is None or phrase.noun.kind_of not in ("body", "staff", "post"):
            return None
        name: JobUnit = "fraction" if behind == index else "percent"
        return Mention(index, behind, number, name, phrase.noun, phrase.kind, outcome=outcome)

    def _with_lower_end(self, unit: Unit, mention: Mention) -> Mention:
        """The share with the lower end of its range, where that has a per cent word of its own: *15 % to 20 % of its staff*."""
        number, edge = mention.number, mention.first - 1
        if number is None or number.value is None or edge < 1 or unit.words[edge].folded not in self._words.range_words:
            return mention
        place = max((place for place in unit.places if place < edge), default=-1)
        low = unit.numbers[place] if place >= 0 else None
        if (
            low is None
            or low.value is None
            or low.value >= number.value
            or self._phrases.percent_end(unit, place) != edge - 1
        ):
            return mention
        mention.first = place
        mention.number = replace(
            low,
            end=number.end,
            value=None,
            min=low.value,
            max=number.value,
            qualifier="range",
            core_end=number.core_end,
        )
        return mention

    def one_of(self, unit: Unit, index: int, number: Number) -> Mention | None:
        """*one in ten jobs*, *1-in-10 employees*, *drei von vier Stellen*."""
        if number.value is None or not 1 <= number.value < _OF_FEW:
            return None
        position = index + 1
        if (word := unit.word(position)) is not None and word.folded == "-":
            position += 1
        if (word := unit.word(position)) is None:
            return None
        position += 1 if word.stem in self._words.one_in else self._one_in.at(unit, position) or len(unit)
        if (
            position >= len(unit)
            or (other := unit.numbers[position]) is None
            or other.value is None
            or other.value <= number.value
            or (number.value > 1 and other.value > _OF_FEW)
        ):
            return None
        start = position + 1
        while (
            start < len(unit)
            and start < position + _LINKS
            and (unit.words[start].fraction_of or unit.words[start].light)
        ):
            start += 1
        counted = start < len(unit) and unit.numbers[start] is not None
        phrase = self._phrases.noun_phrase(unit, start + 1 if counted else start)
        if phrase is None or phrase.noun.kind_of == "people":
            return None
        mention = new_mention(index, phrase, number, "fraction")
        mention.value = number.value / other.value
        if counted:
            mention.last, mention.reach = position, phrase.last
        return mention

    def without_number(self, unit: Unit) -> Iterator[Mention]:
        """The shares that no number says."""
        if any([word.may_share for word in unit.words]):  # noqa: C419 (half the time)
            yield from self.every(unit)
            yield from self.multiples(unit)
            yield from self.figures(unit)

    def every(self, unit: Unit) -> Iterator[Mention]:
        """*jeder dritte Arbeitnehmer*, *every tenth job*."""
        for index, word in enumerate(unit.words):
            if not word.every or index + 2 >= len(unit):
                continue
            position = index + 1
            part = unit.words[position].ordinal
            number = unit.numbers[position]
            if (
                part is None
                and number is not None
                and number.value is not None
                and unit.words[position + 1].folded == "."
            ):
                part, position = int(number.value), position + 1
            if part is None or part < 2:
                continue
            start, reach = position + 1, -1
            phrase = self._phrases.noun_phrase(unit, start)
            if phrase is None:
                while start < min(len(unit), position + _LINKS) and (
                    unit.words[start].fraction_of or unit.words[start].light or unit.numbers[start] is not None
                ):
                    reach = start if unit.numbers[start] is not None else reach
                    start += 1
                phrase = self._phrases.noun_phrase(unit, start)
            if phrase is None or phrase.noun.kind_of == "people":
                continue
            mention = new_mention(index, phrase, None, "fraction")
            mention.value = Decimal(1) / part
            if reach >= 0:
                mention.last, mention.reach = position, phrase.last
            yield mention

    def figures(self, unit: Unit) -> Iterator[Mention]:
        """*eine niedrige vierstellige Zahl von Stellen*, *a double-digit number of jobs*."""
        words = self._words
        for index, word in enumerate(unit.words):
            noun = unit.word(index + 1)
            if word.digits is None or noun is None or noun.folded not in words.figure_nouns:
                continue
            start = index + 2
            if start < len(unit) and unit.words[start].folded in words.genitive_links:
                start += 1
            phrase = self._phrases.noun_phrase(unit, start)
            if phrase is None:
                continue
            first = index - 1 if index and unit.words[index - 1].folded in words.figure_attributes else index
            mention = new_mention(first, phrase, None, "jobs")
            mention.bounds = Decimal(10) ** (word.digits - 1), Decimal(10) ** word.digits
            yield mention

    def multiples(self, unit: Unit) -> Iterator[Mention]:
        """*halving its staff*, *die Belegschaft halbieren*."""
        for index, word in enumerate(unit.words):
            if word.multiple is None:
                continue
            value, outcome = word.multiple
            start = index + 1
            while start < min(len(unit), index + _LINKS + 2) and (
                unit.words[start].light or unit.words[start].definite or unit.words[start].fraction_of
            ):
                start += 1
            phrase = self._phrases.noun_phrase(unit, start) if start < len(unit) else None
            if phrase is not None and phrase.noun.kind_of in ("body", "staff", "post"):
                mention = new_mention(index, phrase, None, "fraction")
            else:
                first = next(
                    (
                        position
                        for position in range(index - 1, max(-1, index - _VERB_AWAY), -1)
                        if (noun := unit.words[position].noun) and noun.kind_of in ("body", "staff", "post")
                    ),
                    None,
                )
                if first is None or any(unit.words[position].hard for position in range(first, index)):
                    continue
                noun = unit.words[first].noun
                mention = Mention(first if index - first <= 2 else index, index, None, "fraction", noun)
            mention.value, mention.outcome = Decimal(str(value)), outcome
            yield mention
