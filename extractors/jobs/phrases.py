"""Numbers that stand with their noun: *800 dauerhafte Arbeitsplätze*, *20% of its staff*, *jede zehnte Stelle*."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from newsfacts.extractors.jobs.model import Mention, PhraseSet, Unit
from newsfacts.extractors.numbers.qualifiers import CURRENCY_SIGNS

if TYPE_CHECKING:
    from newsfacts.extractors.facts import JobKind
    from newsfacts.extractors.jobs.lexicon import Lexicon, Noun
    from newsfacts.extractors.lang.schema_jobs import Outcome
    from newsfacts.extractors.numbers import Number

_BETWEEN = 6
"""At most so many tokens between a number and its noun."""
_NOT_AN_END = frozenset('%$€£¥-"“„«»‚‘')
_LINKS = 4
"""At most so many tokens between a percentage and the attributes of its noun."""


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
    if number is None or number.attached or number.glued or signed(text, number):
        return False
    before = unit.word(unit.before_number(index) if not unit.skipped[index - 1] else index - 1)
    return not (may_be_year(unit, index) and before is not None and before.date)


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
    values = [value for value in (number.value, number.min, number.max) if value is not None]
    return bool(values) and all(value > 0 and value == value.to_integral_value() for value in values)


def ends_phrase(unit: Unit, index: int, phrases: PhraseFinder) -> bool:
    """Whether no noun follows at `index`: the clause ends or goes on with a verb, a preposition, a conjunction."""
    word = unit.word(index)
    if word is None:
        return True
    if unit.numbers[index] is not None:
        return False
    if word.punctuation:
        return word.folded not in _NOT_AN_END
    if phrases.of_them(unit, index):
        return True
    if word.folded in phrases.genitive_links:
        return False
    if (
        word.preposition
        or word.link
        or word.finite
        or word.opener
        or word.again
        or word.averting
        or unit.skipped[index]
    ):
        return True
    if word.light and word.may_attribute:
        # "200 weltweit", but "three other officials"
        after = unit.word(index + 1)
        return after is None or (not after.may_attribute and after.noun is None and not after.capital)
    return (bool(word.cues) or (word.light and not word.fraction_of and not word.definite)) and not word.capital


class PhraseFinder:
    """Finds the mentions with a noun in the units of one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        words = lexicon.words
        self._percent = PhraseSet(words.percent)
        self._one_in = PhraseSet(words.one_in)
        self._of_them = PhraseSet(words.of_them)
        self.genitive_links = words.genitive_links

    def of_them(self, unit: Unit, index: int) -> int:
        """How many tokens from `index` on point back to a number before: *davon*, *of them*."""
        return self._of_them.at(unit, index)

    def mentions(self, unit: Unit, text: str) -> list[Mention]:
        """The mentions with a noun of their own, in text order, without overlap."""
        found: list[Mention] = []
        for mention in sorted(self._candidates(unit, text), key=lambda mention: (mention.first, -mention.last)):
            if not found or mention.first > found[-1].last:
                found.append(mention)
        wholes = {mention.reach for mention in found}
        for mention in found:
            mention.whole = mention.reach < 0 and mention.last in wholes
        return found

    def _candidates(self, unit: Unit, text: str) -> Iterator[Mention]:
        for index in unit.number_indexes():
            number = unit.numbers[index]
            if number is None or signed(text, number):
                continue
            mention = self._one_of(unit, index, number) or self._hyphenated(unit, index, number)
            if mention is None and not number.attached:
                if (behind := self.percent_end(unit, index)) or number.fraction:
                    mention = self._part(unit, index, number, behind or index)
                elif countable(unit, index, text):
                    mention = self._count(unit, index, number)
            if mention is not None:
                yield mention
        yield from self._every(unit)
        yield from self._multiples(unit)

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
        for rest, noun in word.phrase_nouns:
            if unit.phrase_at(position + 1, rest):
                last = position + len(rest)
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

    def _count(self, unit: Unit, index: int, number: Number) -> Mention | None:
        start = index + 1
        word = unit.word(start)
        if word is None:
            return None
        words = self._lexicon.words
        if number.value is None and word.folded in words.genitive_links:
            start += 1
        phrase = self.noun_phrase(unit, start) or self._inserted(unit, start)
        if phrase is None or (number.words and number.value == 1):
            return None
        if not whole(number) and (phrase.noun.kind_of != "post" or number.value is None):
            return None
        if phrase.noun.kind_of in ("body", "cutback"):
            return None
        return _mention(index, phrase, number, "jobs")

    def _inserted(self, unit: Unit, start: int) -> NounPhrase | None:
        """*300 in Berlin ansässige Mitarbeiter*: a preposition and up to three words before an inflected attribute."""
        words = self._lexicon.words
        first = unit.word(start)
        if words.compound_attributes or first is None or not first.preposition:
            return None
        for position in range(start + 2, min(start + 5, len(unit))):
            word = unit.words[position]
            if word.punctuation or unit.numbers[position] is not None or word.noun is not None or word.finite:
                return None
            if word.may_attribute and not word.capital and word.folded.endswith(words.elliptic_endings):
                phrase = self.noun_phrase(unit, position)
                if phrase is not None:
                    return phrase
        return None

    def _part(self, unit: Unit, index: int, number: Number, behind: int) -> Mention | None:
        """A percentage or fraction: *elf Prozent der Belegschaft*, *half its staff*, *15 % fewer jobs*."""
        words = self._lexicon.words
        unit_name = "fraction" if behind == index else "percent"
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
            if not linked or self.percent_end(unit, position):
                return None
            phrase = self.noun_phrase(unit, position + 1)
            if phrase is None:
                return None
            mention = _mention(index, phrase, number, unit_name)
            mention.last, mention.reach = behind, phrase.last
            return mention
        if not linked and not (words.compound_attributes and unit_name == "percent") and inner.fewer is None:
            return None
        phrase = self.noun_phrase(unit, position)
        if phrase is None or phrase.noun.kind_of == "people" or unit.words[phrase.last].folded in words.sizes_only:
            return None
        return _mention(index, phrase, number, unit_name)

    def _hyphenated(self, unit: Unit, index: int, number: Number) -> Mention | None:
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

    def _one_of(self, unit: Unit, index: int, number: Number) -> Mention | None:
        """*one in ten jobs*, *1-in-10 employees*."""
        if number.value != 1:
            return None
        position = index + 1
        if (word := unit.word(position)) is not None and word.folded == "-":
            position += 1
        if (word := unit.word(position)) is None:
            return None
        position += 1 if word.stem in self._lexicon.words.one_in else self._one_in.at(unit, position) or len(unit)
        if (
            position >= len(unit)
            or (other := unit.numbers[position]) is None
            or other.value is None
            or other.value <= 1
        ):
            return None
        start = position + 1
        while (
            start < len(unit)
            and start < position + _LINKS
            and (unit.words[start].fraction_of or unit.words[start].light)
        ):
            start += 1
        phrase = self.noun_phrase(unit, start)
        if phrase is None or phrase.noun.kind_of == "people":
            return None
        mention = _mention(index, phrase, number, "fraction")
        mention.value = 1 / other.value
        return mention

    def _every(self, unit: Unit) -> Iterator[Mention]:
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
            phrase = self.noun_phrase(unit, position + 1)
            start = position + 1
            reach = -1
            if phrase is None and unit.words[start].fraction_of:
                while start < min(len(unit), position + _LINKS) and (
                    unit.words[start].fraction_of or unit.words[start].light or unit.numbers[start] is not None
                ):
                    reach = start if unit.numbers[start] is not None else reach
                    start += 1
                phrase = self.noun_phrase(unit, start)
            if phrase is None or phrase.noun.kind_of == "people":
                continue
            mention = _mention(index, phrase, None, "fraction")
            mention.value = Decimal(1) / part
            if reach >= 0:
                mention.last, mention.reach = position, phrase.last
            yield mention

    def _multiples(self, unit: Unit) -> Iterator[Mention]:
        """*halving its staff*, *die Belegschaft halbieren*."""
        for index, word in enumerate(unit.words):
            if word.multiple is None:
                continue
            value, outcome = word.multiple
            start = index + 1
            while start < min(len(unit), index + _BETWEEN) and (
                unit.words[start].light or unit.words[start].definite or unit.words[start].fraction_of
            ):
                start += 1
            phrase = self.noun_phrase(unit, start) if start < len(unit) else None
            if phrase is not None and phrase.noun.kind_of in ("body", "staff", "post"):
                mention = _mention(index, phrase, None, "fraction")
            else:
                first = next(
                    (
                        position
                        for position in range(index - 1, max(-1, index - 2 * _BETWEEN), -1)
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


def _mention(index: int, phrase: NounPhrase, number: Number | None, unit: str) -> Mention:
    return Mention(
        index,
        phrase.last,
        number,
        unit,  # type: ignore[arg-type]
        phrase.noun,
        phrase.kind,
        phrase.attribute,
        phrase.weak_attribute,
    )
