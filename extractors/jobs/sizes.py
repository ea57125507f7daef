"""Numbers behind the noun that they count: *reducing its workforce by 15%*, *stieg auf 12.500*, *Permanent jobs: 400*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfacts.extractors.jobs.change import Setting, direction
from newsfacts.extractors.jobs.model import Mention, Unit
from newsfacts.extractors.jobs.phrases import NounPhrase, PhraseFinder, by_length, ends_phrase, whole

if TYPE_CHECKING:
    from newsfacts.extractors.jobs.lexicon import Lexicon
    from newsfacts.extractors.lang.schema_jobs import Outcome

_WITHIN = 14
"""At most so many tokens between a noun and its number."""
_ATTRIBUTES = 4
"""At most so many tokens from *number of* to the noun."""


class SizeFinder:
    """Finds the sizes of work forces, and what they change by, in the units of one language."""

    def __init__(self, lexicon: Lexicon, phrases: PhraseFinder) -> None:
        words = lexicon.words
        self._phrases = phrases
        self._compounds = words.compound_attributes
        self._number_of = by_length(words.number_of)
        self._by, self._to = by_length(words.by_words), by_length(words.to_words)
        self._from, self._size = by_length(words.from_words), by_length(words.size_words)

    def complete(self, setting: Setting, mentions: list[Mention]) -> list[Mention]:
        """`mentions` with those whose noun stands before the number, in text order."""
        unit = setting.unit
        taken = {index for mention in mentions for index in range(mention.first, mention.last + 1)}
        found: list[Mention] = []
        for index, word in enumerate(unit.words):
            if index in taken or (word.noun is None and not word.phrase_nouns):
                continue
            phrase = self._phrases.noun_at(unit, index)
            if phrase is None or phrase.noun.kind_of in ("people", "profession"):
                continue
            found += self._behind(setting, index, phrase, taken)
            taken.update(mention.first for mention in found)
        return sorted([*mentions, *found], key=lambda mention: mention.first) if found else mentions

    def _behind(self, setting: Setting, index: int, phrase: NounPhrase, taken: set[int]) -> list[Mention]:
        unit = setting.unit
        counted = self._counted(unit, index)
        body = phrase.noun.kind_of == "body" or counted
        after = unit.word(phrase.last + 1)
        if after is not None and after.folded == ":":
            return self._label(unit, phrase, taken)
        if self._compounds and not ends_phrase(unit, phrase.last + 1, self._phrases):
            return []
        moved: Outcome | None = None
        known = False
        found: list[Mention] = []
        order = [*range(phrase.last + 1, min(len(unit), phrase.last + _WITHIN))]
        for position in order:
            word = unit.words[position]
            if word.hard or (word.opener and unit.words[position - 1].folded == ","):
                break
            if word.noun is not None and word.noun.kind_of != "body":
                break
            number = unit.numbers[position]
            if number is None or position in taken:
                continue
            behind = self._phrases.percent_end(unit, position)
            part = bool(behind) or number.fraction
            end = behind or position
            if not (part or whole(number)) or not ends_phrase(unit, end + 1, self._phrases):
                break
            if not known:
                moved, known = direction(setting, index, phrase.last), True
            outcome = self._outcome(unit, position, phrase.last, body, moved, part)
            if outcome is None:
                continue
            if number.year_like and number.qualifier == "exact":
                continue
            name = "percent" if behind else "fraction" if number.fraction else "jobs"
            found.append(
                Mention(position, end, number, name, phrase.noun, phrase.noun.kind, outcome=outcome, elided=True)  # type: ignore[arg-type]
            )
        return found

    def _outcome(
        self, unit: Unit, position: int, noun: int, body: bool, moved: Outcome | None, part: bool
    ) -> Outcome | None:
        """What the number at `position` says of the noun, by the preposition before it."""
        edge = unit.before_number(position)
        if edge < 0:
            return None
        if self._ends_with(unit, edge, self._by):
            return moved if moved in ("cut", "created") else None
        if part:
            beside = edge == noun or bool(unit.words[edge].cues)
            return moved if beside and moved in ("cut", "created") else None
        if not body:
            return None
        if self._ends_with(unit, edge, self._to) or self._ends_with(unit, edge, self._from):
            return "existing" if moved is not None or noun + 3 >= edge else None
        while edge > noun and unit.words[edge].light:
            edge -= 1
        if self._ends_with(unit, edge, self._size):
            return "existing" if noun + 3 >= edge or moved == "existing" else None
        if moved == "existing" and unit.words[edge].cues:
            return "existing"
        return None

    def _ends_with(self, unit: Unit, edge: int, phrases: tuple[tuple[str, ...], ...]) -> bool:
        return any(edge - len(phrase) + 1 >= 0 and unit.phrase_at(edge - len(phrase) + 1, phrase) for phrase in phrases)

    def _counted(self, unit: Unit, index: int) -> bool:
        """Whether *number of* stands before the noun at `index`."""
        for start in range(max(0, index - _ATTRIBUTES - 2), index):
            length = unit.longest(start, self._number_of)
            if length and all(
                unit.words[between].may_attribute or unit.words[between].light
                for between in range(start + length, index)
            ):
                return True
        return False

    def _label(self, unit: Unit, phrase: NounPhrase, taken: set[int]) -> list[Mention]:
        """*Kündigungen: 170*."""
        position = phrase.last + 2
        while position < len(unit) and (unit.skipped[position] or unit.words[position].light):
            position += 1
        number = unit.numbers[position] if position < len(unit) else None
        if (
            number is None
            or position in taken
            or not whole(number)
            or not ends_phrase(unit, position + 1, self._phrases)
        ):
            return []
        outcome: Outcome = phrase.noun.outcome or ("unknown" if phrase.noun.group == "post" else "existing")
        kind = phrase.noun.kind
        before = unit.word(phrase.last - 1)
        if before is not None:
            kind = kind or before.kind
            outcome = before.attribute or outcome
        return [Mention(position, position, number, "jobs", phrase.noun, kind, outcome=outcome, elided=True)]
