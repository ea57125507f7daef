"""Numbers behind the noun that they count: *reducing its workforce by 15%*, *stieg auf 12.500*, *Permanent jobs: 400*."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsfacts.extractors.jobs.change import Setting, direction
from newsfacts.extractors.jobs.model import Mention, PhraseSet, Unit
from newsfacts.extractors.jobs.phrases import NounPhrase, PhraseFinder, ends_phrase, may_be_year, whole

if TYPE_CHECKING:
    from newsfacts.extractors.facts import JobUnit
    from newsfacts.extractors.jobs.lexicon import Lexicon
    from newsfacts.extractors.lang.schema_jobs import Outcome

_APPOSED = frozenset({",", "("})
_WITHIN = 18
"""At most so many tokens between a noun and its number."""
_ATTRIBUTES = 4
"""At most so many tokens from *number of* to the noun, and in a phrase of place before a colon."""
_BESIDE = 3
"""At most so many tokens from the noun to a size that no verb tells (*a workforce of 5,000*)."""


class SizeFinder:
    """Finds the sizes of work forces, and what they change by, in the units of one language."""

    def __init__(self, lexicon: Lexicon, phrases: PhraseFinder) -> None:
        words = lexicon.words
        self._phrases = phrases
        self._compounds = words.compound_attributes
        self._number_of = PhraseSet(words.number_of)
        self._by, self._to = PhraseSet(words.by_words), PhraseSet(words.to_words)
        self._from, self._size = PhraseSet(words.from_words), PhraseSet(words.size_words)

    def complete(self, setting: Setting, mentions: list[Mention]) -> list[Mention]:
        """`mentions` with those whose noun stands before the number, in text order."""
        unit = setting.unit
        taken = {index for mention in mentions for index in range(mention.first, mention.last + 1)}
        found: list[Mention] = []
        people = {m.first: m for m in mentions if m.noun is not None and m.noun.kind_of == "people"}
        for index in [index for index, word in enumerate(unit.words) if word.may_count]:
            phrase = self._phrases.noun_at(unit, index)
            if phrase is None or phrase.noun.kind_of in ("people", "profession"):
                continue
            if index in taken and phrase.noun.kind_of != "body":
                continue
            new = self._labels(setting, phrase, taken) or [
                *self._behind(setting, index, phrase, taken, people),
                *self._in_front(setting, index, phrase, taken),
            ]
            taken.update(mention.first for mention in new)
            found += new
        return sorted([*mentions, *found], key=lambda mention: mention.first) if found else mentions

    def _behind(
        self, setting: Setting, index: int, phrase: NounPhrase, taken: set[int], people: dict[int, Mention]
    ) -> Iterator[Mention]:
        """The sizes and changes told behind the noun at `index`.

        Of a number of people among them this is what is told: *employment rose to 45 million people*.
        """
        unit, noun = setting.unit, phrase.noun
        beside = self._size.at(unit, phrase.last + 1)
        if self._compounds and not beside and not ends_phrase(unit, phrase.last + 1, self._phrases):
            return
        counted = self._counted(unit, index)
        before = unit.words[max(0, index - _ATTRIBUTES) : index] if counted else []
        vacant = noun.outcome == "open" or any(word.attribute == "open" for word in before)
        beside_noun = before or unit.words[max(0, index - 1) : index]
        kind = noun.kind or next((word.kind for word in beside_noun if word.kind is not None), None)
        if not counted and not (noun.size and beside) and self._belongs(unit, index):
            return
        verb_passed = False
        for position in range(phrase.last + 1, min(len(unit), phrase.last + _WITHIN)):
            word = unit.words[position]
            if (word.hard and not unit.attached(position)) or (word.opener and unit.words[position - 1].folded == ","):
                return
            if word.noun is not None and not word.noun.size:
                return
            if word.link and self._goes_on(unit, position, verb_passed):
                return
            verb_passed = verb_passed or word.tells
            number = unit.numbers[position]
            if number is None:
                continue
            end = self._phrases.percent_end(unit, position) or position
            part = end > position or number.fraction
            after = unit.word(position + 1)
            if after is not None and after.time_unit and not self._by.ending(unit, unit.before_number(position)):
                continue
            told = people.get(position)
            if told is None and (position in taken or not ends_phrase(unit, end + 1, self._phrases)):
                return
            if not (part or whole(number)):
                return
            if (length := self._to.at(unit, end + 1)) and not self._ends_at(unit, end + 1 + length):
                return
            outcome = self._outcome(setting, position, (index, phrase), counted, part)
            if outcome is not None and vacant:
                outcome = "open"
            if told is not None:
                told.outcome = outcome
                return
            if outcome is not None and not may_be_year(unit, position):
                name: JobUnit = "percent" if end > position else "fraction" if number.fraction else "jobs"
                yield Mention(position, end, number, name, noun, kind, outcome=outcome, elided=True)

    def _belongs(self, unit: Unit, index: int) -> bool:
        """Whether the noun at `index` belongs to another before it: *the wages of its staff*, *die Löhne der Belegschaft*."""
        edge = index - 1
        link = unit.word(edge)
        while (
            edge >= 0
            and (unit.words[edge].light or unit.words[edge].may_attribute)
            and not unit.words[edge].preposition
        ):
            link = unit.words[edge]
            edge -= 1
            if link.possessor:
                break
        if edge < 0:
            return False
        word = unit.words[edge]
        if word.preposition:
            before = unit.word(edge - 1)
            return not (word.possessor and before is not None and before.tells)
        return link is not None and link.possessor and word.capital and not word.cues

    def _goes_on(self, unit: Unit, link: int, verb_passed: bool) -> bool:
        """Whether the conjunction at `link` opens a clause on something else."""
        after = unit.word(link + 1)
        if after is None or not after.cues:
            return verb_passed
        return not any("body" in cue.takes and cue.outcome == "existing" for _, cue in after.cues)

    def _ends_at(self, unit: Unit, index: int) -> bool:
        """Whether no noun follows the number, or the words that bound it, at `index`."""
        while index < len(unit) and unit.skipped[index]:
            index += 1
        if index >= len(unit) or unit.numbers[index] is None:
            return True
        end = self._phrases.percent_end(unit, index) or index
        return ends_phrase(unit, end + 1, self._phrases) or self._phrases.noun_phrase(unit, end + 1) is not None

    def _in_front(self, setting: Setting, index: int, phrase: NounPhrase, taken: set[int]) -> Iterator[Mention]:
        """*Um ein Drittel soll die Belegschaft schrumpfen*: a change told before the noun."""
        unit = setting.unit
        for position in range(index - 1, max(0, index - _WITHIN // 2), -1):
            word, number = unit.words[position], unit.numbers[position]
            if word.hard or word.folded == ",":
                return
            if number is None:
                continue
            end = self._phrases.percent_end(unit, position) or position
            edge = unit.before_number(position)
            if position in taken or edge < 0 or not self._by.ending(unit, edge) or self._compounds:
                return
            if not (end > position or number.fraction) or not (phrase.noun.size or self._counted(unit, index)):
                return
            outcome = direction(setting, index, phrase.last, len(unit))
            if outcome in ("cut", "created"):
                name: JobUnit = "percent" if end > position else "fraction"
                yield Mention(position, end, number, name, phrase.noun, phrase.noun.kind, outcome=outcome, elided=True)
            return

    def _outcome(
        self, setting: Setting, position: int, named: tuple[int, NounPhrase], counted: bool, part: bool
    ) -> Outcome | None:
        """What the number at `position` says of the noun, by the preposition before it; None for nothing."""
        unit, (index, phrase) = setting.unit, named
        last, noun = phrase.last, phrase.noun
        edge = unit.before_number(position)
        while (
            edge > last and unit.words[edge].light and not unit.words[edge].preposition and not unit.words[edge].tells
        ):
            edge -= 1
        if noun.outcome == "cut":
            beside = edge - last <= 1 and (self._size.ending(unit, edge) or self._by.ending(unit, edge))
            summed = self._to.ending(unit, edge) or direction(setting, index, last, position) == "existing"
            return "cut" if beside or (summed and edge - last <= 2 * _BESIDE) else None
        moved = direction(setting, index, last, position)
        changed = moved if moved in ("cut", "created") else None
        if self._by.ending(unit, edge):
            return changed
        if part:
            return changed if edge == last or ((noun.size or counted) and unit.words[edge].tells) else None
        if changed is not None and edge > last and unit.words[edge].tells and noun.group == "post":
            return changed
        if not (noun.size or counted or noun.kind_of == "vacancy"):
            return None
        near = edge - last <= _BESIDE
        if noun.size and edge == last + 1 and unit.words[edge].folded in _APPOSED and self._closes(unit, position + 1):
            return "existing"
        revised = next((place for place in range(last + 1, position) if unit.words[place].revising), 0)
        if revised and (told := direction(setting, index, last, revised)) in ("cut", "created"):
            return told
        if self._to.ending(unit, edge) or self._from.ending(unit, edge):
            told = self._participle(setting, last) if counted else None
            return told or ("existing" if moved is not None or near else None)
        while edge > last and unit.words[edge].light and not unit.words[edge].tells:
            edge -= 1
        if changed is not None and unit.words[edge].tells:
            return changed
        if self._size.ending(unit, edge):
            return "existing" if near or moved == "existing" else None
        return "existing" if moved == "existing" and unit.words[edge].tells else None

    def _closes(self, unit: Unit, index: int) -> bool:
        """Whether a comma or a bracket stands at `index`."""
        word = unit.word(index)
        return word is not None and word.folded in (",", ")")

    def _participle(self, setting: Setting, last: int) -> Outcome | None:
        """What a participle directly behind the noun says: *the number of jobs lost*."""
        return next((o.cue.outcome for o in setting.occurrences if o.first == last + 1 and "post" in o.cue.takes), None)

    def _counted(self, unit: Unit, index: int) -> bool:
        """Whether *number of* stands before the noun at `index`."""
        for start in range(max(0, index - _ATTRIBUTES - 2), index):
            length = self._number_of.at(unit, start)
            if length and all(unit.words[i].may_attribute or unit.words[i].light for i in range(start + length, index)):
                return True
        return False

    def _labels(self, setting: Setting, phrase: NounPhrase, taken: set[int]) -> list[Mention]:
        """*Kündigungen: 170*, *Stellenabbau bei Audi: 7.500*, *Jobs at stake: 650*."""
        unit = setting.unit
        position = phrase.last + 1
        if (word := unit.word(position)) is not None and word.preposition:
            position = next(
                (i for i in range(position, min(len(unit), position + _ATTRIBUTES)) if unit.words[i].folded == ":"),
                position,
            )
        if (word := unit.word(position)) is None or word.folded != ":":
            return []
        position += 1
        while position < len(unit) and (unit.skipped[position] or unit.words[position].light):
            position += 1
        number = unit.numbers[position] if position < len(unit) else None
        after = unit.word(position + 1)
        if number is None or position in taken or not whole(number):
            return []
        if after is not None and not (after.punctuation or after.link or (after.preposition and not after.possessor)):
            return []
        noun = phrase.noun
        outcome: Outcome = (
            noun.outcome
            or self._participle(setting, phrase.last)
            or ("unknown" if noun.group == "post" else "existing")
        )
        before = unit.word(phrase.last - 1)
        kind = noun.kind or (before.kind if before is not None else None)
        if before is not None and before.attribute is not None:
            outcome = before.attribute
        return [Mention(position, position, number, "jobs", noun, kind, outcome=outcome, elided=True)]
