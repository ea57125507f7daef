"""An article as the extractors read it: text, sentences and named entities, free of any NLP library.

`pipeline.annotate` makes it from spaCy Docs. Extractors depend on this alone, so they cost what they cost whatever
pipeline stands in front, work on a 20 MB text that was annotated in pieces, and are tested without a model.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from newsfacts.extractors.lang import Language
    from newsfacts.extractors.names import Names
    from newsfacts.extractors.numbers import Number

EntityLabel = Literal["PER", "ORG", "LOC"]


class Span(NamedTuple):
    """A stretch of the article's text: offsets in code points, end exclusive."""

    start: int
    end: int


class Entity(NamedTuple):
    """A named entity as the pipeline's model marked it."""

    start: int
    end: int
    label: EntityLabel


@dataclass(frozen=True)
class Article:
    """What every extractor gets.

    `sentences` cover the text in order without overlap; `entities` are in text order without overlap.
    `reference_date` is the day from which relative dates count, None where it is unknown.
    """

    text: str
    language: Language
    sentences: tuple[Span, ...]
    entities: tuple[Entity, ...] = ()
    reference_date: dt.date | None = None
    title: str | None = None
    _sentence_starts: list[int] = field(init=False, repr=False, compare=False, default_factory=list)

    def __post_init__(self) -> None:
        self._sentence_starts.extend(sentence.start for sentence in self.sentences)

    def sentence_at(self, offset: int) -> Span:
        """The sentence that holds the code point at `offset` (the whole text where there are no sentences)."""
        if not self.sentences:
            return Span(0, len(self.text))
        return self.sentences[max(bisect_right(self._sentence_starts, offset) - 1, 0)]

    @cached_property
    def folded(self) -> str:
        """The text in lower case, offset by offset; see `wordlists.fold`."""
        from newsfacts.extractors.wordlists import fold

        return fold(self.text)

    @cached_property
    def numbers(self) -> list[Number]:
        """Every number phrase of the text, read once and shared by the extractors."""
        from newsfacts.extractors import numbers

        return numbers.reader(self.language).find(self.text, self.folded)

    @cached_property
    def names(self) -> Names:
        """The organizations and places that the text names, decided once and shared by the extractors."""
        from newsfacts.extractors.names import find_names

        return find_names(self)


def make_article(
    text: str,
    language: Language | str,
    *,
    entities: Iterable[Entity] = (),
    reference_date: dt.date | None = None,
    sentences: Iterable[Span] | None = None,
) -> Article:
    """An article without a trained pipeline: sentences by punctuation, entities as given. For tests and rule-only use."""
    from newsfacts.extractors import lang
    from newsfacts.extractors.sentences import split_sentences

    data = lang.load(language) if isinstance(language, str) else language
    spans = split_sentences(text, data) if sentences is None else sentences
    return Article(text, data, tuple(spans), tuple(entities), reference_date)
