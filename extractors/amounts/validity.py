"""Whether what stands behind a number is meant as a unit: pounds, degrees, *in*, *5m*, *12 won*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfacts.extractors.amounts.matching import Ahead, Behind
from newsfacts.extractors.amounts.tables import tables

if TYPE_CHECKING:
    from newsfacts.extractors.article import Article
    from newsfacts.extractors.numbers import Number

_NEARBY = 80
_LONGEST_REFERENCE = 24
_THERMOMETER = ("°C", "°F")
_AROUND_MASS = 40
_MILLIONS = re.compile(r"[$€£¥₹][\s\u00a0]?[0-9][0-9.,]{0,12}m(?![\w])")
_NEXT = re.compile(r"[\s\u00a0]{0,2}([^\W\d_]+)")
_SUBSTANCE = re.compile(r"\s([^\W\d_]+)\s([^\W\d_]+)")
# Numbers before a "p" that are rather the lines of a screen.
_SCREEN_LINES = frozenset({144, 240, 360, 480, 540, 576, 720, 1080, 1440, 2160, 4320})


class Validity:
    """Judges units in one article."""

    def __init__(self, article: Article, folded: str) -> None:
        self._article = article
        self._text = article.text
        self._folded = folded
        self._words = article.language.amounts
        self._sums_only = self._words.sums_only | tables(article.language).rare
        self._pence: bool | None = None
        self._sterling: bool | None = None
        self._millions: bool | None = None

    def ahead(self, ahead: Ahead, number: Number) -> bool:
        """Whether a currency before a number is one."""
        words = self._words
        if ahead.key in self._sums_only:
            return _is_sum(number)
        if ahead.key in words.not_before_numbers:
            return _is_sum(number) and not number.year_like
        if len(ahead.key) == 1 and ahead.key.isalpha():
            return number.scaled or number.loose_scale is not None
        return True

    def behind(self, behind: Behind, number: Number, *, after_feet: bool = False) -> bool:
        """Whether a unit behind a number is one. `after_feet`: a length in feet stands directly before the number."""
        measure, key = behind.measure, behind.key
        vague = number.value is None and number.qualifier == "vague"
        if vague and ((number.hyphenated and not number.digit_count) or measure.kind == "percent"):
            return False
        if measure.kind == "percent":
            return True
        if key in self._words.large_only and not _is_large(number):
            return False
        if key in self._sums_only and not _is_sum(number):
            return False
        if number.year_like and (measure.unit in _THERMOMETER or key in self._words.large_only):
            return False  # "Fahrenheit 451 of 1982", "the 2006 crown"
        if key in self._words.digits_only and (
            number.words or not self._text[behind.end - len(key) : behind.end].islower()
        ):
            return False
        if len(key) == 1 and measure.kind == "quantity" and self._is_reference(number):
            return False
        if measure.kind == "money":
            return self._is_money(behind, number)
        if measure.noun == "degree":
            return self._is_temperature(number, behind)
        if key == "in":
            return after_feet or self._is_inch(number, behind)
        return not (number.loose_scale is not None and key == "m") or self._is_metre(behind)

    def _is_reference(self, number: Number) -> bool:
        """Whether a letter behind a number is part of a reference: *Artikel 87 g*, not 87 grams."""
        before = self._folded[max(0, number.start - _LONGEST_REFERENCE) : number.start].split()
        return bool(before) and before[-1].lstrip("(") in self._words.reference_words

    def _is_money(self, behind: Behind, number: Number) -> bool:
        key = behind.key
        bare_fraction = number.fraction and number.words and behind.start == number.end
        if bare_fraction and " " not in self._text[number.start : number.end]:
            return False  # "first-half euro results"
        if len(key) > 1 or not key.isalpha():
            return True
        if (
            number.words
            or number.value is None
            or self._text[behind.end - 2].isspace()
            or self._text[behind.end - 1] != key
        ):
            return False
        if number.value != number.value.to_integral_value():
            return key == "p" and self._speaks_of_pence()
        return key != "p" or (self._speaks_of_pence() and int(number.value) not in _SCREEN_LINES)

    def abbreviates_millions(self) -> bool:
        """Whether the text writes sums of money as *$5m*, so that *5m* may be one as well."""
        if self._millions is None:
            self._millions = _MILLIONS.search(self._text) is not None
        return self._millions

    def _speaks_of_pence(self) -> bool:
        if self._pence is None:
            self._pence = any(cue in self._folded for cue in self._words.pence_cues)
        return self._pence

    def _is_temperature(self, number: Number, behind: Behind) -> bool:
        if number.value is not None and number.value < 0:
            return True
        sentence = self._article.sentence_at(number.start)
        near = self._folded[max(sentence.start, number.start - _NEARBY) : min(sentence.end, behind.end + _NEARBY)]
        return any(cue in near for cue in self._words.degree_cues)

    def _is_inch(self, number: Number, behind: Behind) -> bool:
        """*in* is inches attached to digits, behind a mixed fraction, before a word of dimension."""
        if number.words or self._text[number.end] == "-":
            return False
        if (
            self._text[behind.end : behind.end + 1] == "."
            or self._text[number.end] != " "
            or "/" in self._text[number.start : number.end]
        ):
            return True
        match = _NEXT.match(self._folded, behind.end)
        return match is not None and match[1] in self._words.dimension_words

    def _is_metre(self, behind: Behind) -> bool:
        """*5m* is metres unless it counts something: *5m people*."""
        match = _NEXT.match(self._folded, behind.end)
        if match is not None and match[1] in self._words.dimension_words - self._words.function_words:
            return True
        if self.abbreviates_millions():
            return False
        if match is None:
            return True
        return match[1] not in self._words.counted_nouns and not (match[1].endswith("s") and len(match[1]) > 4)

    def is_mass(self, number: Number, behind: Behind) -> bool:
        """Whether pounds are a weight: by the substance or the words around, else by size and the text's money."""
        if behind.key not in self._words.mass_or_money:
            return False
        match = _SUBSTANCE.match(self._folded, behind.end)
        if match is not None and match[1] in self._words.vague_links:
            return match[2] not in self._words.money_cues
        sentence = self._article.sentence_at(number.start)
        around = max(sentence.start, number.start - _AROUND_MASS), min(sentence.end, behind.end + _AROUND_MASS)
        if not number.scaled and any(cue in self._folded[slice(*around)] for cue in self._words.mass_cues):
            return True
        return not number.scaled and self._words.mass_by_default and not self._speaks_of_sterling()

    def _speaks_of_sterling(self) -> bool:
        if self._sterling is None:
            self._sterling = any(cue in self._folded for cue in self._words.pound_cues)
        return self._sterling


def _is_large(number: Number) -> bool:
    """With a scale or decimals, or of three digits and more."""
    value = number.value if number.value is not None else number.max or number.min
    return number.scaled or (value is not None and (abs(value) >= 100 or value != value.to_integral_value()))


def _is_sum(number: Number) -> bool:
    """With a scale or decimals."""
    value = number.value if number.value is not None else number.max
    return number.scaled or (value is not None and value != value.to_integral_value())
