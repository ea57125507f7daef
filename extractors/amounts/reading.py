"""From the numbers of an article to its amounts."""

from __future__ import annotations

import re
from bisect import bisect_right
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from newsfacts.extractors.amounts.context import CurrencyContext
from newsfacts.extractors.amounts.drafts import ONE, Draft
from newsfacts.extractors.amounts.elision import Elision
from newsfacts.extractors.amounts.joining import Joiner
from newsfacts.extractors.amounts.matching import Ahead, Behind, Matcher
from newsfacts.extractors.amounts.tables import CENT, Kind, tables
from newsfacts.extractors.amounts.validity import Validity
from newsfacts.extractors.numbers import Number, reader
from newsfacts.extractors.wordlists import alternation

if TYPE_CHECKING:
    from newsfacts.extractors.amounts.tables import Measure
    from newsfacts.extractors.article import Article
    from newsfacts.extractors.lang import Language

_NEXT_WORD = re.compile(r"\s([^\W\d_]+)")
_LAST_LETTERS = re.compile(r"(?<![^\W_])[^\W\d_]+\Z")
_LONGEST_WORD = 60
_IN_ADDRESS = "=%&_#@\\"  # a number behind one of these is part of a web address
_PRICE_WITHIN = 80
_BRACKET_AT_MOST = 30
_SENTENCE_AT_MOST = 1000
_PLAIN_SIGNS = frozenset("$£¥")  # signs that another currency name may make more precise
_DEGREE_NAMES = (("fahrenheit", "°F"), ("°f", "°F"), ("celsius", "°C"), ("°c", "°C"))


def read_amounts(article: Article) -> list[Draft]:
    """The amounts of an article in text order, without overlap."""
    return _Reading(article).read()


@cache
def _matcher(language: Language) -> Matcher:
    return Matcher(language)


@cache
def _joiner(language: Language) -> Joiner:
    return Joiner(language)


@cache
def _elision(language: Language) -> Elision:
    return Elision(language)


@cache
def _one_unit(language: Language) -> re.Pattern[str]:
    """An article before a unit: *a dollar*, *ein Prozent*, *an ml*."""
    words = language.amounts
    known = tables(language)
    units = {name.split()[0] for name in known.names.measures}
    units |= {symbol for symbol in known.symbols if len(symbol) == 2 and symbol.isalpha() and symbol.islower()}
    articles = alternation(language.numbers.articles)
    return re.compile(rf"(?<![\w-]){articles}(?=(?:[\s\u00a0]{{1,2}}|-){alternation(units - words.no_article)}(?!\w))")


@cache
def _percent_word(language: Language) -> re.Pattern[str]:
    """The end of a word that starts with a number word: *zehn[prozentigen]*."""
    return re.compile(rf"{alternation(language.amounts.percent_endings)}(?!\w)")


class _Reading:
    """One article being read."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._text = article.text
        self._folded = article.folded
        self._language = article.language
        self._words = article.language.amounts
        self._matcher = _matcher(article.language)
        self._reader = reader(article.language)
        self._validity = Validity(article, self._folded)
        self._context = CurrencyContext(self._text, self._folded, article.language)
        self._sums: list[tuple[int, str | None]] = []
        self._last: Draft | None = None
        self._degree: str | None = None

    def read(self) -> list[Draft]:
        """All drafts, joined with their neighbours."""
        numbers = list(self._article.numbers)
        drafts: dict[int, Draft] = {}
        for index, number in enumerate(numbers):
            draft = self._measured(number)
            if draft is not None:
                drafts[index] = self._last = draft
                if draft.kind == "money":
                    self._sums.append((draft.start, draft.unit))
            elif number.loose_scale is not None and self._validity.abbreviates_millions():
                numbers[index] = number.with_loose_scale()
        self._bracketed(numbers, drafts)
        _elision(self._language).resolve(numbers, drafts, self._article, self._folded)
        amounts = _joiner(self._language).join(numbers, drafts, self._folded)
        amounts += self._single_units(amounts)
        amounts += self._percent_words(amounts)
        return sorted(amounts, key=lambda draft: draft.start)

    def _bracketed(self, numbers: list[Number], drafts: dict[int, Draft]) -> None:
        """A number and another in brackets that share what stands behind: *27,3 (Vorjahr: 24,1) Millionen Euro*."""
        for index in range(1, len(numbers)):
            outer, inner = numbers[index - 1], numbers[index]
            if self._folded[inner.end : inner.end + 1] != ")" or index in drafts or index - 1 in drafts:
                continue
            opened = self._folded.rfind("(", max(outer.end, inner.start - _BRACKET_AT_MOST), inner.start)
            if opened < 0 or self._folded[outer.end : opened].strip():
                continue
            kind, unit, factor = self._shared(numbers, drafts, index)
            if kind is not None:
                drafts[index - 1] = self._draft(outer, outer.start, outer.end, kind, unit, factor)
                drafts[index] = self._draft(inner, inner.start, inner.end, kind, unit, factor)

    def _shared(
        self, numbers: list[Number], drafts: dict[int, Draft], index: int
    ) -> tuple[Kind | None, str | None, Decimal]:
        """What stands behind the bracket that ends with a number: kind, unit and scale."""
        end = numbers[index].end + 1
        factor = ONE
        if (scale := self._matcher.scale_behind(self._text, self._folded, end)) is not None:
            factor, end = scale
        behind = self._matcher.behind(self._text, self._folded, end, words=False, links=frozenset())
        if behind is None or not self._validity.behind(behind, numbers[index]):
            return None, None, ONE
        if index + 1 in drafts and drafts[index + 1].end <= behind.end:
            del drafts[index + 1]  # the scale had been read as a vague number
        measure = behind.measure
        unit = self._currency(measure, end) if measure.kind == "money" else self._unit(measure)
        return measure.kind, unit, factor * measure.factor

    def _measured(self, number: Number) -> Draft | None:
        """The amount that a number makes with what stands around it."""
        text, folded, start = self._text, self._folded, number.start
        if start and text[start - 1] in _IN_ADDRESS:
            return None
        ahead = self._matcher.ahead(text, folded, start)
        if ahead is not None and (
            (self._last is not None and ahead.start < self._last.end) or not self._validity.ahead(ahead, number)
        ):
            ahead = None
        if ahead is None and number.attached:
            return None
        if number.loose_scale is not None:
            number = self._loose(number, ahead)
        links = self._links(number)
        behind = None
        if links or not self._matcher.nothing_behind(text, number.end):
            behind = self._behind(number, links)
        if behind is not None and not self._validity.behind(behind, number, after_feet=self._after_feet(start)):
            behind = None
        if ahead is not None and (ahead.name is False or behind is None):
            return self._money(number, ahead, behind)
        if behind is None:
            return self._sum_of_digits(number) if number.digit_count else None
        return self._with_unit(number, behind)

    def _behind(self, number: Number, links: frozenset[str]) -> Behind | None:
        """The measure behind a number, or behind what bounds it there."""
        text, folded, end = self._text, self._folded, number.end
        behind = self._matcher.behind(text, folded, end, words=number.words, links=links)
        if behind is None and not number.words:
            behind = self._matcher.inches(text, end, self._sentence_start(number.start))
        if behind is None and (after := self._reader.qualifiers.after(folded, end)) is not None:
            behind = self._matcher.behind(text, folded, after[1], words=number.words, links=links)
        return behind

    def _sum_of_digits(self, number: Number) -> Draft | None:
        """*zweistelliger Millionenbetrag*, *six-figure sum*: money without a currency."""
        if not self._folded[number.start : number.end].endswith(self._words.sum_words):
            return None
        return self._draft(number, number.start, number.end, "money", None)

    def _with_unit(self, number: Number, behind: Behind) -> Draft:
        if behind.measure.kind != "money":
            return self._draft(
                number, number.start, behind.end, behind.measure.kind, self._unit(behind.measure), behind=True
            )
        if self._validity.is_mass(number, behind):
            return self._draft(number, number.start, behind.end, "quantity", "lb", behind=True)
        return self._money(number, None, behind)

    def _links(self, number: Number) -> frozenset[str]:
        """The words that may stand between a number and its unit."""
        if number.fraction:
            return self._words.fraction_links
        return self._words.vague_links if number.qualifier == "vague" else frozenset()

    def _sentence_start(self, position: int) -> int:
        return max(self._article.sentence_at(position).start, position - _SENTENCE_AT_MOST)

    def _after_feet(self, start: int) -> bool:
        return self._last is not None and self._last.unit == "ft" and 0 < start - self._last.end <= 5

    def _loose(self, number: Number, ahead: Ahead | None) -> Number:
        """A letter behind the digits read as a scale, where money stands around it: *$5m*, *5m euros*."""
        scaled = number.with_loose_scale()
        if ahead is not None:
            return scaled
        behind = self._matcher.behind(self._text, self._folded, scaled.end, words=False, links=frozenset())
        if behind is not None and behind.measure.kind == "money" and behind.measure.factor != CENT:
            return scaled
        return number

    def _unit(self, measure: Measure) -> str | None:
        """The symbol of a unit; of a bare degree the scale that the text names elsewhere."""
        if measure.noun != "degree" or measure.unit is not None:
            return measure.unit
        if self._degree is None:
            self._degree = next((symbol for name, symbol in _DEGREE_NAMES if name in self._folded), "°")
        return self._degree

    def _currency(self, measure: Measure, position: int) -> str | None:
        if measure.unit is not None:
            return measure.unit
        if measure.noun == "$":
            return self._context.dollar()
        if measure.noun:
            return self._context.noun(measure.noun, position)
        return self._context.cent(position, self._sums)

    def _money(self, number: Number, ahead: Ahead | None, behind: Behind | None) -> Draft:
        """A sum with its currency before the number, behind it, or both (*$5 million Canadian*)."""
        start, end, factor = number.start, number.end, ONE
        measure: Measure | None = None
        if ahead is not None:
            start, measure, factor = ahead.start, ahead.measure, ahead.measure.factor
            end = self._matcher.price_dash(self._text, number.end)
        if behind is not None and behind.measure.kind == "money" and self._agree(ahead, behind):
            end = behind.end
            if measure is None or ahead is None or (ahead.key in _PLAIN_SIGNS and not behind.measure.noun):
                measure, factor = behind.measure, factor * behind.measure.factor
        if measure is None:
            raise ValueError("a sum needs a currency")
        if not number.scaled:
            scale = self._matcher.scale_behind(self._text, self._folded, end, sign=ahead is not None)
            if scale is not None:
                factor, end = factor * scale[0], scale[1]
        return self._draft(
            number,
            start,
            end,
            "money",
            self._currency(measure, start),
            factor,
            behind=behind is not None,
            ahead=ahead is not None,
        )

    def _agree(self, ahead: Ahead | None, behind: Behind) -> bool:
        """Whether a currency behind a number says the same as the one before it."""
        if ahead is None:
            return True
        if behind.measure.factor != 1:
            return False
        return ahead.measure.unit == behind.measure.unit or ahead.key in _PLAIN_SIGNS or bool(behind.measure.noun)

    def _draft(
        self, number: Number, start: int, end: int, kind: Kind, unit: str | None, factor: Decimal = ONE, *,
        behind: bool = False, ahead: bool = False,
    ) -> Draft:  # fmt: skip
        """The amount from `start` (of the number, or of a currency before it) to `end`, with its qualifier."""
        draft = Draft.of(number, kind, unit, factor=factor, behind=behind)
        draft.end, draft.ahead = end, ahead
        qualifiers = self._reader.qualifiers
        before = None
        if ahead:
            before = qualifiers.before(self._folded, start)
            draft.start, draft.opener = start, before.opener
        if draft.qualifier in ("range", "vague"):
            return draft
        if before is not None and before.qualifier is not None:
            draft.qualifier = before.qualifier
        elif draft.qualifier == "exact" and (after := qualifiers.after(self._folded, end)) is not None:
            draft.qualifier = after[0]
        return draft

    def _single_units(self, amounts: list[Draft]) -> list[Draft]:
        """*a dollar*, *ein Prozent*: the article is the number, unless it says *per* (*5 euros a litre*)."""
        found: list[Draft] = []
        covered = _Cover(amounts)
        for match in _one_unit(self._language).finditer(self._folded):
            start, end = match.span()
            if covered.at(start) or covered.at(start - 2):
                continue
            behind = self._matcher.behind(self._text, self._folded, end, words=False, links=frozenset())
            if behind is None or behind.key in self._words.no_article or covered.at(behind.end - 1):
                continue
            if behind.measure.noun == "degree" or (behind.measure.kind == "money" and behind.symbol):
                continue
            if self._is_attribute(behind, hyphened=self._text[end] == "-"):
                continue
            money = behind.measure.kind == "money"
            if behind.key in self._words.mass_or_money:
                if not self._near_money(start, behind.end):
                    continue
            elif not money and behind.measure.kind == "quantity" and self._is_price(start, behind.end):
                continue
            number = Number(start, end, ONE, None, None, "exact", start, end, words=True)
            before = self._reader.qualifiers.before(self._folded, start)
            draft = self._with_unit(number, behind)
            draft.qualifier = before.qualifier or draft.qualifier
            found.append(draft)
        return found

    def _is_attribute(self, behind: Behind, *, hyphened: bool) -> bool:
        """Whether the article belongs to a noun behind the unit: *a euro coin*, *ein Euro-Skeptiker*."""
        text, end = self._text, behind.end
        if text[end : end + 1] == "-":
            return not hyphened
        if not self._words.one_before_function_word or behind.measure.kind == "quantity":
            return False
        match = _NEXT_WORD.match(self._folded, end)
        return match is not None and match[1] not in self._words.function_words

    def _is_price(self, start: int, end: int) -> bool:
        """Whether one unit is what a price is for."""
        before = self._folded[max(self._sentence_start(start), start - _PRICE_WITHIN) : start]
        return any(cue in before for cue in self._words.price_cues) or self._near_money(start, end)

    def _near_money(self, start: int, end: int) -> bool:
        """Whether a sum stands close in the same sentence: *a litre costs 2 euros* names a price, no quantity."""
        index = bisect_right(self._sums, (start,))
        sentence = self._article.sentence_at(start)
        close = self._sums[max(index - 1, 0) : index + 1]
        return any(
            sentence.start <= position < sentence.end and start - _PRICE_WITHIN <= position <= end + _PRICE_WITHIN
            for position, _ in close
        )

    def _percent_words(self, amounts: list[Draft]) -> list[Draft]:
        """*zehnprozentig*: a number word and a percent in one."""
        if not self._words.percent_endings:
            return []
        covered = _Cover(amounts)
        found: list[Draft] = []
        for match in _percent_word(self._language).finditer(self._folded):
            before = _LAST_LETTERS.search(self._folded, max(0, match.start() - _LONGEST_WORD), match.start())
            value = None if before is None else self._reader.tokens.value_of(before.group())
            if before is None or value is None or covered.at(before.start()):
                continue
            start, end = before.start(), match.end()
            number = Number(start, end, value, None, None, "exact", start, end, words=True)
            found.append(self._draft(number, start, end, "percent", "%"))
        return found


class _Cover:
    """Which offsets lie inside of drafts, which are in text order."""

    def __init__(self, drafts: list[Draft]) -> None:
        self._starts = [draft.start for draft in drafts]
        self._ends = [draft.end for draft in drafts]

    def at(self, position: int) -> bool:
        """Whether `position` lies inside of one."""
        index = bisect_right(self._starts, position) - 1
        return index >= 0 and position < self._ends[index]
