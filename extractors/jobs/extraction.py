"""Numbers of jobs, positions and employees: find them, say what becomes of them, make facts of them."""

from __future__ import annotations

from bisect import bisect_left
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, cast

from newsfacts.extractors import numbers
from newsfacts.extractors.article import Article
from newsfacts.extractors.facts import Job, JobChange, Qualifier, json_number
from newsfacts.extractors.jobs.change import Setting
from newsfacts.extractors.jobs.direct import DirectFinder
from newsfacts.extractors.jobs.ellipsis import EllipsisFinder
from newsfacts.extractors.jobs.lexicon import Lexicon, lexicon
from newsfacts.extractors.jobs.model import Mention, Unit
from newsfacts.extractors.jobs.outcomes import OutcomeReader, remember
from newsfacts.extractors.jobs.phrases import PhraseFinder
from newsfacts.extractors.jobs.sizes import SizeFinder
from newsfacts.extractors.jobs.units import breaks_off, may_lean, pieces, read

if TYPE_CHECKING:
    from newsfacts.extractors.lang import Language
    from newsfacts.extractors.numbers import Number

_DECIMALS = 4
_REMEMBERED = 400
"""Code points after which a number of jobs no longer explains the next (*another 200*)."""


class JobExtractor:
    """Reads the job numbers of one language. Get it from `extractor`, which keeps one a language."""

    def __init__(self, language: Language) -> None:
        self._lexicon: Lexicon = lexicon(language)
        phrases = PhraseFinder(self._lexicon)
        self._direct = DirectFinder(self._lexicon, phrases)
        self._ellipsis = EllipsisFinder(self._lexicon, phrases)
        self._sizes = SizeFinder(self._lexicon, phrases)
        self._outcomes = OutcomeReader(self._lexicon)
        self._qualifiers = numbers.reader(language).qualifiers

    def extract(self, article: Article) -> list[Job]:
        """All jobs of the article in text order."""
        text, folded = article.text, article.folded
        found: list[tuple[Unit, Mention]] = []
        previous: Mention | None = None
        told_at = 0
        for piece in pieces(article, folded, self._lexicon):
            if piece.start - told_at > _REMEMBERED:
                previous = None
            anchored = self._lexicon.anchors.search(folded, piece.start, piece.end) or breaks_off(text, piece.end)
            if not anchored and (previous is None or not may_lean(text, folded, piece, self._lexicon)):
                continue
            unit = read(text, piece, self._lexicon)
            if mentions := self._mentions(unit, article, previous, folded):
                found += ((unit, mention) for mention in mentions)
                previous, told_at = mentions[-1], unit.ends[-1]
        remember([mention for _, mention in found])
        return [self._fact(text, folded, unit, mention) for unit, mention in found]

    def _mentions(self, unit: Unit, article: Article, previous: Mention | None, folded: str) -> list[Mention]:
        """The mentions of a unit, each with its outcome."""
        setting = Setting(unit, folded, self._lexicon.topics, self._lexicon.gains)
        mentions = self._direct.mentions(unit, article.text)
        mentions = self._sizes.complete(setting, mentions)
        mentions = self._ellipsis.complete(setting, mentions, previous, article.text)
        if not mentions:
            return []
        for mention in mentions:
            mention.unit_of = unit
        start, end = unit.starts[0], unit.ends[-1]
        first = bisect_left(article.entities, start, key=lambda entity: entity.start)
        last = bisect_left(article.entities, end, key=lambda entity: entity.start)
        employers = [entity for entity in article.entities[first:last] if entity.label == "ORG"]
        return self._outcomes.settle(setting, mentions, previous, employers)

    def _qualifier(self, folded: str, unit: Unit, mention: Mention, number: Number) -> Qualifier:
        """What bounds the number, without the particle of a verb before it (*takes over about 600 staff*)."""
        edge = unit.before_number(mention.first)
        if edge >= 0 and edge + 1 < mention.first:
            for rest, _ in unit.words[edge].cues:
                if rest and unit.phrase_at(edge + 1, rest):
                    start = unit.ends[edge + len(rest)]
                    return self._bound(folded[start : number.start], number.start - start)
        if number.fraction and number.qualifier == "exact" and edge >= 0 and unit.words[edge].definite:
            return self._bound(folded, unit.starts[edge])
        if number.qualifier == "exact" and number.qualifier_start < number.start:
            return self._bound(folded, number.start)
        return number.qualifier

    def _bound(self, folded: str, position: int) -> Qualifier:
        """What the words directly before `position` say."""
        return self._qualifiers.before(folded, position).qualifier or "exact"

    def _fact(self, text: str, folded: str, unit: Unit, mention: Mention) -> Job:
        start = unit.starts[mention.first]
        end = mention.cut_end if mention.cut_end >= 0 else unit.ends[mention.last]
        number = mention.number
        value, low, high = mention.value, None, None
        qualifier: Qualifier = "exact"
        if number is not None:
            qualifier = self._qualifier(folded, unit, mention, number)
            if value is None:
                value, low, high = number.value, number.min, number.max
            if qualifier == "exact" and (after := self._qualifiers.after(folded, end)) is not None:
                qualifier = after[0]
        elif mention.bounds is not None:
            qualifier, (low, high) = "vague", mention.bounds
        else:
            qualifier = self._bound(folded, start)
        return Job(
            text=text[start:end],
            start=start,
            end=end,
            value=json_number(_rounded(value)),
            min=json_number(_rounded(low)),
            max=json_number(_rounded(high)),
            unit=mention.unit,
            qualifier=qualifier,
            change=cast("JobChange", mention.outcome),
            kind=mention.kind,
        )


def _rounded(value: Decimal | None) -> Decimal | None:
    """A value with the decimals of a third that are worth printing; one without decimals may have any number of digits."""
    return value if value is None or value == value.to_integral_value() else round(value, _DECIMALS)


@cache
def extractor(language: Language) -> JobExtractor:
    """The job extractor of a language."""
    return JobExtractor(language)


def extract(article: Article) -> list[Job]:
    """All jobs of the article in text order."""
    return extractor(article.language).extract(article)
