"""What the steps of the job extractor hand to one another."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsfacts.extractors.facts import JobKind, JobUnit
    from newsfacts.extractors.jobs.lexicon import Noun, Word
    from newsfacts.extractors.lang.schema_jobs import Outcome, Phrase
    from newsfacts.extractors.numbers import Number


@dataclass(eq=False)
class Unit:
    """A sentence, or a piece of one that is very long, as tokens; a number phrase is one token."""

    words: list[Word]
    starts: list[int]
    ends: list[int]
    numbers: list[Number | None]
    skipped: list[bool]
    """Whether a token belongs to the words that bound a number (*more than*)."""
    places: list[int]
    """The tokens that are numbers."""
    signed: set[int]
    """The numbers with a currency sign before them."""

    def __len__(self) -> int:
        return len(self.words)

    @cached_property
    def brackets(self) -> dict[int, int]:
        """Each bracket's partner; a dash between spaces is one where a second follows in the unit."""
        partners: dict[int, int] = {}
        open_ones: list[int] = []
        dash = -1
        for index in [index for index, word in enumerate(self.words) if word.may_insert]:
            sign = self.words[index].folded
            if sign == "(":
                open_ones.append(index)
            elif sign == ")":
                if open_ones:
                    first = open_ones.pop()
                    partners[first], partners[index] = index, first
            elif not self.attached(index):
                if dash >= 0:
                    partners[dash], partners[index] = index, dash
                    dash = -1
                else:
                    dash = index
        return partners

    def attached(self, index: int) -> bool:
        """Whether the sign at `index` is written into a word: the hyphen of *seven-day*."""
        return (
            self.words[index].folded in ("-", "–")
            and index > 0
            and self.ends[index - 1] == self.starts[index]
            and index + 1 < len(self.words)
            and self.starts[index + 1] == self.ends[index]
        )

    def word(self, index: int) -> Word | None:
        """The token at `index`, None outside of the unit."""
        words = self.words
        return words[index] if 0 <= index < len(words) else None

    def phrase_at(self, index: int, phrase: Phrase) -> bool:
        """Whether the tokens from `index` on are these words."""
        words = self.words
        if index + len(phrase) > len(words):
            return False
        for part in phrase:
            if words[index].folded != part:
                return False
            index += 1
        return True

    def before_number(self, index: int) -> int:
        """The token before the number at `index` and before the words that bound it; -1 for none."""
        index -= 1
        while index >= 0 and self.skipped[index]:
            index -= 1
        return index


class PhraseSet:
    """Phrases of one meaning, looked up among the tokens of a unit."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._by_first: dict[str, list[Phrase]] = {}
        self._by_last: dict[str, list[Phrase]] = {}
        for phrase in sorted((tuple(phrase.split()) for phrase in phrases), key=lambda phrase: (-len(phrase), phrase)):
            self._by_first.setdefault(phrase[0], []).append(phrase)
            self._by_last.setdefault(phrase[-1], []).append(phrase)

    def at(self, unit: Unit, index: int) -> int:
        """How many tokens from `index` on are a phrase, the longest one; 0 for none."""
        words = unit.words
        if not 0 <= index < len(words):
            return 0
        candidates = self._by_first.get(words[index].folded)
        if candidates is None or unit.numbers[index] is not None:
            return 0
        for phrase in candidates:
            if unit.phrase_at(index, phrase):
                return len(phrase)
        return 0

    def ending(self, unit: Unit, index: int) -> int:
        """How many tokens up to `index` are a phrase, the longest one; 0 for none."""
        words = unit.words
        if not 0 <= index < len(words):
            return 0
        candidates = self._by_last.get(words[index].folded)
        if candidates is None or unit.numbers[index] is not None:
            return 0
        for phrase in candidates:
            start = index - len(phrase) + 1
            if start >= 0 and unit.phrase_at(start, phrase):
                return len(phrase)
        return 0


@dataclass(eq=False, slots=True)
class Mention:
    """A number of jobs in a unit: from the token `first` to the token `last`."""

    first: int
    last: int
    number: Number | None
    unit: JobUnit
    noun: Noun | None
    kind: JobKind | None = None
    attribute: Outcome | None = None
    """What an attribute inside of the phrase says, if it holds whatever the verb says."""
    weak_attribute: Outcome | None = None
    """The same, if a verb may say otherwise."""
    outcome: Outcome | None = None
    """What becomes of these jobs, once it is known."""
    price: float = 99.0
    """How dear the way to the word was that says so; see `change`."""
    told: bool = False
    """Whether a verb or an attribute says so."""
    source: Mention | None = None
    """The mention whose noun, and failing a verb of its own whose outcome, an elided number takes."""
    reach: int = -1
    """The last token of the whole that it is a part of (*30 of the 400 jobs*); `last` where there is none."""
    value: Decimal | None = None
    """A value of its own, where the number does not give it (*every third*)."""
    bounds: tuple[Decimal, Decimal] | None = None
    """Bounds of its own (*eine vierstellige Zahl*)."""
    elided: bool = False
    follows: bool = False
    """Whether it says of its source what that one's clause says, whatever stands around it (*bringing the total to 350*)."""
    whole: bool = False
    """Whether other numbers are a part of it (*30 of the 400 jobs*)."""
    unit_of: Unit | None = None
    """The unit that it stands in."""
    cut_end: int = -1
    """Where the mention ends inside of its last token (*1.200-Mann*-Betrieb), counted in code points of the text."""

    @property
    def weak(self) -> bool:
        """Whether the noun is none of jobs by itself."""
        return self.noun is not None and self.noun.weak

    @property
    def size(self) -> Decimal | None:
        """How many jobs it is, as a plain number or as a bound; None for a part of a staff."""
        number = self.number
        if number is None or self.unit != "jobs":
            return None
        return next((value for value in (number.value, number.min, number.max) if value is not None), None)

    @property
    def end(self) -> int:
        """The last token of the mention with the whole that it is a part of."""
        return self.last if self.last > self.reach else self.reach
