"""What newsfacts knows of each language, as data.

A language is a sub-package (`de`, `en`) with one module an area; each module binds ``WORDS`` to an instance of that
area's schema (`lang/schema_*.py`). Mechanisms take a `Language` and know no word of any language, so a third language is
a new sub-package and nothing else.
"""

from __future__ import annotations

from functools import cache, cached_property
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from newsfacts.extractors.lang.schema_amounts import AmountWords
    from newsfacts.extractors.lang.schema_dates import DateWords
    from newsfacts.extractors.lang.schema_detection import DetectionWords
    from newsfacts.extractors.lang.schema_jobs import JobWords
    from newsfacts.extractors.lang.schema_names import NameWords
    from newsfacts.extractors.lang.schema_numbers import NumberWords
    from newsfacts.extractors.lang.schema_tokenizer import TokenizerWords

CODES = ("de", "en")


class Language:
    """One language's data; each area is imported when it is first asked for."""

    def __init__(self, code: str) -> None:
        self.code = code

    def __repr__(self) -> str:
        return f"Language({self.code!r})"

    def _words(self, area: str) -> Any:
        return import_module(f"{__name__}.{self.code}.{area}").WORDS

    @cached_property
    def detection(self) -> DetectionWords:
        """Function words: what tells the languages apart."""
        words: DetectionWords = self._words("detection")
        return words

    @cached_property
    def tokenizer(self) -> TokenizerWords:
        """Abbreviations, and what a hyphen separates."""
        words: TokenizerWords = self._words("tokenizer")
        return words

    @cached_property
    def numbers(self) -> NumberWords:
        """Digits, number words, scales, qualifiers."""
        words: NumberWords = self._words("numbers")
        return words

    @cached_property
    def amounts(self) -> AmountWords:
        """Currencies and units as this language names them."""
        words: AmountWords = self._words("amounts")
        return words

    @cached_property
    def jobs(self) -> JobWords:
        """Nouns for jobs and staff, verbs and nouns of creating, cutting, securing."""
        words: JobWords = self._words("jobs")
        return words

    @cached_property
    def dates(self) -> DateWords:
        """Months, weekdays, relative expressions, prepositions of time."""
        words: DateWords = self._words("dates")
        return words

    @cached_property
    def names(self) -> NameWords:
        """Legal forms, appositions, titles: what tells organizations, places and persons apart."""
        words: NameWords = self._words("names")
        return words


@cache
def load(code: str) -> Language:
    """The data of the language with the ISO 639-1 `code`.

    Raises ValueError for a language that newsfacts does not have.
    """
    if code not in CODES or find_spec(f"{__name__}.{code}") is None:
        raise ValueError(f"no language {code!r}; there are: {', '.join(CODES)}")
    return Language(code)
