"""Nouns of jobs with their attributes, and the numbers that count them: *800 dauerhafte Arbeitsplätze*."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsfacts.extractors.jobs.lexicon import NOT_AN_END
from newsfacts.extractors.jobs.model import Mention, PhraseSet, Unit
from newsfacts.extractors.numbers.qualifiers import CURRENCY_SIGNS

if TYPE_CHECKING:
    from newsfacts.extractors.facts import JobKind, JobUnit
    from newsfacts.extractors.jobs.lexicon import Lexicon, Noun
    from newsfacts.extractors.lang.schema_jobs import Outcome
    from newsfacts.extractors.numbers import Number

_BETWEEN = 6
"""At most so many tokens between a number and its noun."""
_SENTENCE_ENDS = frozenset(".;!?")
_AGENT_WITHIN = 4
_FORECAST_WITHIN = 3
_ATTACHED = frozenset("-+")
LAST_DAY = 31
_SHARED_POSTS = 1000
"""From this size on a number with decimals is none of posts (*2,5 Stellen*)."""
_YEARS = re.compile(r"(?:19|20)\d\d\D+(?:19|20)?\d\d")


@dataclass
class NounPhrase:
    """A counted noun with what stands before it."""

    last: int
    noun: Noun
    kind: JobKind | None = None
    attribute: Outcome | None = None
    weak_attribute: Outcome | None = None


def countable(unit: Unit, index: int, text: str) -> bool:
    """Whether the number at `index` may count things: no sum of money, no year behind a preposition of time."""
    number = unit.numbers[index]
    if number is None or number.attached or number.glued or index in unit.signed:
        return False
    if number.qualifier == "range" and _YEARS.fullmatch(text, number.start, number.end):
        return False
    if not may_be_year(unit, index):
        return True
    before = unit.word(unit.before_number(index) if not unit.skipped[index - 1] else index - 1)
    return before is None or not before.date


def signed(text: str, number: Number) -> bool:
    """Whether a currency sign stands before a number."""
    before = text[max(0, number.start - 2) : number.start].rstrip()
    return bool(before) and before[-1] in CURRENCY_SIGNS


def may_be_year(unit: Unit, index: int) -> bool:
    """Whether nothing but its place tells the number at `index` from a year: *2030*, *until 2030*."""
    number = unit.numbers[index]
    if number is None or not number.year_like:
        return False
    bounds = [unit.words[between] for between in range(unit.before_number(index) + 1, index)]
    return not bounds or any(word.date for word in bounds)


def whole(number: Number) -> bool:
    """Whether every value of a number is an integer above zero."""
    known = False
    for value in (number.value, number.min, number.max):
        if value is not None:
            if value <= 0 or value != value.to_integral_value():
                return False
            known = True
    return known


def ends_phrase(unit: Unit, index: int, phrases: PhraseFinder) -> bool:
    """Whether no noun follows at `index`: the clause ends or goes on with a verb, a preposition, a conjunction."""
    word = unit.word(index)
    if word is None:
        return True
    if unit.numbers[index] is not None:
        after = unit.word(index + 1)
        return after is not None and after.time_unit
    if word.punctuation:
        return word.folded not in NOT_AN_END
    if phrases.of_them(unit, index) or phrases.forecast(unit, index):
        return True
    if word.folded in phrases.genitive_links and not (
        phrases.inflects and word.preposition and _exact(unit, index - 1)
    ):
        return False
    if (
        word.preposition
        or word.link
        or word.finite
        or word.opener
        or word.again
        or word.averting
        or word.particle
        or unit.skipped[index]
    ):
        return True
    after = unit.word(index + 1)
    if phrases.inflects and not word.capital and word.noun is None:
        # "230 neu eingestellt", "sollen es 650 sein."
        if after is None or after.folded in _SENTENCE_ENDS:
            return True
        if after.tells and not (word.light or word.fraction_of):
            return not after.capital
    if word.light and word.may_attribute:
        # "200 weltweit", but "three other officials"
        return after is None or (not after.may_attribute and after.noun is None and not after.capital)
    return (word.tells or (word.light and not word.fraction_of and not word.definite)) and not word.capital


def _exact(unit: Unit, index: int) -> bool:
    """Whether the token is a number with a value, which links no noun by a preposition: *120 an Schulen*."""
    number = unit.numbers[index] if index >= 0 else None
    return number is not None and number.value is not None


class PhraseFinder:
    """Reads the counted nouns of one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        words = lexicon.words
        self._percent = PhraseSet(words.percent)
        self._of_them = PhraseSet(words.of_them)
        self.genitive_links = words.genitive_links
        self.inflects = not words.compound_attributes

    def of_them(self, unit: Unit, index: int) -> int:
        """How many tokens from `index` on point back to a number before: *davon*, *of them*."""
        return self._of_them.at(unit, index)

    def forecast(self, unit: Unit, index: int) -> bool:
        """Whether those who expect the number before stand at `index`: *the 180,000 economists had forecast*."""
        words = self._lexicon.words
        if unit.words[index].folded not in words.forecasters:
            return False
        return any(word.folded in words.forecasting for word in unit.words[index + 1 : index + 1 + _FORECAST_WITHIN])

    def percent_end(self, unit: Unit, index: int) -> int:
        """The token of the per cent word behind the number at `index`; 0 for none."""
        length = self._percent.at(unit, index + 1)
        return index + length if length else 0

    def noun_phrase(self, unit: Unit, index: int) -> NounPhrase | None:
        """The noun phrase that starts at `index` with a noun or with its attributes."""
        position = index
        while position < min(len(unit), index + _BETWEEN):
            phrase = self.noun_at(unit, position)
            if phrase is not None:
                phrase.kind = phrase.noun.kind
                self._describe(unit, phrase, index, position)
                return phrase
            if not self._attributive(unit, position, index):
                return None
            position += 1
        return None

    def _describe(self, unit: Unit, phrase: NounPhrase, start: int, end: int) -> None:
        """Set what the attributes from `start` to before `end` say.

        One with a capital letter is a part of a name (*New Orleans staff*), unless the noun has one as well.
        """
        for position in range(start, end):
            word = unit.words[position]
            if word.capital and not unit.words[end].capital:
                continue
            if word.kind is not None:
                phrase.kind = word.kind if phrase.kind in (None, word.kind) else None
            said = word.attribute or word.fewer
            if said == "open" and phrase.noun.group != "post":
                continue
            if said == "none" and position > start and unit.words[position - 1].link:
                # "current and former workers"
                continue
            if said is not None and word.weak_attribute:
                phrase.weak_attribute = phrase.weak_attribute or said
            elif said is not None:
                phrase.attribute = phrase.attribute or said

    def _attributive(self, unit: Unit, position: int, index: int) -> bool:
        """Whether the token may stand inside of the phrase that starts at `index`: an attribute, or what joins two."""
        word = unit.words[position]
        if word.may_attribute and unit.numbers[position] is None:
            return True
        if position == index or not (word.link or word.folded == ","):
            return False
        after = unit.word(position + 1)
        return (
            after is not None
            and (after.may_attribute or after.noun is not None)
            and unit.words[position - 1].may_attribute
        )

    def noun_at(self, unit: Unit, position: int) -> NounPhrase | None:
        """The counted noun, in as many words as it has, at `position`."""
        word = unit.words[position]
        takes_over = self._lexicon.words.takes_over
        for rest, noun in word.phrase_nouns:
            if unit.phrase_at(position + 1, rest):
                last = position + len(rest)
                after = unit.word(last + 1)
                if after is not None and after.folded in takes_over:
                    return None
                return self._head(unit, last) or NounPhrase(last, noun)
        if word.noun is None or unit.numbers[position] is not None:
            return None
        last, noun = position, word.noun
        words = self._lexicon.words
        after = unit.word(position + 1)
        if (head := self._head(unit, position)) is not None:
            return head
        if after is not None and after.folded in words.takes_over:
            return None
        if after is not None and after.link and word.folded.endswith(tuple(words.pair_words)):
            twin = unit.word(position + 2)
            if twin is not None and twin.noun is not None and twin.noun.group == noun.group:
                last = position + 2
        return NounPhrase(last, noun)

    def _head(self, unit: Unit, last: int) -> NounPhrase | None:
        """The head of a compound whose first noun ends at `last`: *hospital staff positions*."""
        if not self._lexicon.words.compound_attributes or last + 1 >= len(unit):
            return None
        return self.noun_at(unit, last + 1)

    def count(self, unit: Unit, index: int, number: Number) -> Mention | None:
        """The number at `index` with the noun that it counts."""
        start = index + 1
        word = unit.word(start)
        if word is None:
            return None
        words = self._lexicon.words
        if word.month and number.value is not None and number.value <= LAST_DAY:
            return None
        if (
            word.folded in _ATTACHED
            and unit.starts[start] == unit.ends[index]
            and (start := self._behind_bound(unit, start)) < 0
        ):
            return None
        if self.forecast(unit, start):
            return None
        if number.value is None and word.folded in words.genitive_links:
            start += 1
        phrase = self.noun_phrase(unit, start) or self._inserted(unit, start)
        if phrase is None:
            return self._agents(unit, start, index, number)
        if number.words and number.value == 1:
            return None
        if not whole(number) and (phrase.noun.kind_of != "post" or (number.value or _SHARED_POSTS) >= _SHARED_POSTS):
            return None
        if phrase.noun.kind_of in ("body", "cutback"):
            return None
        return new_mention(index, phrase, number, "jobs")

    def _behind_bound(self, unit: Unit, sign: int) -> int:
        """The token behind what bounds a number from behind, attached by the sign at `sign`: *400-plus jobs*, *400+ jobs*; -1
        for none."""
        if unit.words[sign].folded == "+":
            return sign + 1 if sign + 1 < len(unit) else -1
        after = unit.word(sign + 1)
        bound = after is not None and after.folded in self._lexicon.words.bounding_suffixes and sign + 2 < len(unit)
        return sign + 2 if bound else -1

    def _agents(self, unit: Unit, start: int, index: int, number: Number) -> Mention | None:
        """*45 Laminierer*: persons named after what they do, of whom a verb of hiring or dismissing may be told."""
        if not whole(number) or number.value == 1:
            return None
        for position in range(start, min(len(unit), start + _AGENT_WITHIN)):
            word, after = unit.words[position], unit.word(position + 1)
            if word.agent and not (after is not None and (after.capital == word.capital and after.may_attribute)):
                phrase = NounPhrase(position, self._lexicon.agent_noun)
                self._describe(unit, phrase, start, position)
                return new_mention(index, phrase, number, "jobs")
            if not self._attributive(unit, position, start):
                return None
        return None

    def _inserted(self, unit: Unit, start: int) -> NounPhrase | None:
        """*300 in Berlin ansässige Mitarbeiter*: a preposition with its noun before an inflected attribute."""
        words = self._lexicon.words
        first = unit.word(start)
        if words.compound_attributes or first is None or not first.preposition:
            return None
        named = False
        for position in range(start + 1, min(start + 5, len(unit))):
            word = unit.words[position]
            if word.punctuation or unit.numbers[position] is not None or word.noun is not None or word.finite:
                return None
            named = named or word.capital
            if named and word.may_attribute and not word.capital and word.folded.endswith(words.elliptic_endings):
                phrase = self.noun_phrase(unit, position)
                if phrase is not None:
                    return phrase
        return None

    def hyphenated(self, unit: Unit, index: int, number: Number) -> Mention | None:
        """*1.200-Mann-Betrieb*, *500-köpfige Belegschaft*, *a 300-strong workforce*."""
        words = self._lexicon.words
        position = index + 1
        word = unit.word(position)
        if word is not None and word.folded == "-":
            position += 1
            word = unit.word(position)
        elif word is None or unit.starts[position] != unit.ends[index]:
            return None
        if word is None or unit.starts[position] > unit.ends[index] + 1 or not whole(number):
            return None
        name, _, rest = word.stem.partition("-")
        if name not in words.hyphen_units and name not in words.free_hyphen_units:
            return None
        noun = self._lexicon.host_noun
        mention = Mention(index, position, number, "jobs", noun, attribute="existing")
        if rest:
            if name in words.free_hyphen_units or self._hosts(rest):
                mention.cut_end = unit.starts[position] + word.folded.find(name) + len(name)
                return mention
            return None
        for host in range(position + 1, min(position + 4, len(unit))):
            if self._hosts(unit.words[host].stem):
                mention.last = host if unit.words[host].noun is not None else position
                return mention
            if not unit.words[host].may_attribute:
                break
        return mention if name in words.free_hyphen_units else None

    def _hosts(self, name: str) -> bool:
        """Whether such a number belongs to what `name` names: by its head in a language of closed compounds."""
        words = self._lexicon.words
        return name in words.hyphen_hosts or (
            not words.compound_attributes and name.endswith(tuple(words.hyphen_hosts))
        )


def new_mention(index: int, phrase: NounPhrase, number: Number | None, unit: JobUnit) -> Mention:
    """The number at `index` with its noun phrase."""
    return Mention(
        index,
        phrase.last,
        number,
        unit,
        phrase.noun,
        phrase.kind,
        phrase.attribute,
        phrase.weak_attribute,
    )
