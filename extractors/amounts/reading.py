"""From the numbers of an article to its amounts."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from newsfacts.extractors.amounts.context import CurrencyContext
from newsfacts.extractors.amounts.drafts import Draft
from newsfacts.extractors.amounts.joining import Joiner
from newsfacts.extractors.amounts.matching import Ahead, Behind, Matcher, large
from newsfacts.extractors.amounts.tables import CENT, tables
from newsfacts.extractors.numbers import Number, reader
from newsfacts.extractors.wordlists import alternation, fold

if TYPE_CHECKING:
    from newsfacts.extractors.amounts.tables import Measure
    from newsfacts.extractors.article import Article
    from newsfacts.extractors.lang import Language

_NEARBY = 80
_NEXT = re.compile(r"[\s\u00a0]{0,2}([^\W\d_]+)")
_URL_BEFORE = "=%&_#@\\"
_UNLIKELY_PENCE = frozenset({144, 240, 360, 480, 540, 576, 720, 1080, 1440, 2160, 4320})


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
def _one_unit(language: Language) -> re.Pattern[str]:
    """An article before a unit: *a dollar*, *ein Prozent*."""
    words = language.amounts
    firsts = {name.split()[0] for name in tables(language).names.measures} - words.no_article
    return re.compile(
        rf"(?<![\w-])(?:{alternation(language.numbers.articles)})(?:[\s\u00a0]{{1,2}}|-)(?={alternation(firsts)}(?!\w))"
    )


@cache
def _percent_word(language: Language) -> re.Pattern[str] | None:
    """A word that starts with a number word: *zehnprozentig*."""
    endings = language.amounts.percent_endings
    return re.compile(rf"(?<!\w)([^\W\d_]{{3,60}}?)-?(?:{alternation(endings)})(?!\w)") if endings else None


class _Reading:
    """One article being read."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._text = article.text
        self._folded = fold(article.text)
        self._language = article.language
        self._words = article.language.amounts
        self._matcher = _matcher(article.language)
        self._reader = reader(article.language)
        self._context = CurrencyContext(self._folded, article.language)
        self._sums: list[tuple[int, str | None]] = []
        self._pence: bool | None = None

    def read(self) -> list[Draft]:
        numbers = self._article.numbers
        drafts: dict[int, Draft] = {}
        for index, number in enumerate(numbers):
            draft = self._measured(number)
            if draft is not None:
                drafts[index] = draft
                if draft.kind == "money":
                    self._sums.append((draft.start, draft.unit))
        joiner = _joiner(self._language)
        joined = joiner.join(numbers, drafts, self._article, self._folded)
        joined += self._single_units(joined)
        joined += self._percent_words(joined)
        joined.sort(key=lambda draft: draft.start)
        return joined

    def _measured(self, number: Number) -> Draft | None:
        """The amount that a number makes with what stands around it."""
        text, folded, matcher = self._text, self._folded, self._matcher
        if number.start and text[number.start - 1] in _URL_BEFORE:
            return None
        ahead = matcher.ahead(text, number.start)
        if number.attached and ahead is None:
            return None
        if ahead is not None and not self._money_ahead(ahead, number):
            ahead = None
            if number.attached:
                return None
        if number.loose_scale is not None:
            number = self._loose(number, ahead)
        behind = matcher.behind(
            text, folded, number.end, words=number.words, links=number.value is None or number.fraction
        )
        if behind is None and not number.words:
            behind = matcher.inches(text, number.end, self._sentence_start(number.start))
        if behind is not None and not self._valid(behind, number):
            behind = None
        if ahead is not None:
            return self._money(number, ahead, behind)
        if behind is None:
            return None
        if behind.measure.kind == "money":
            return self._money(number, None, behind)
        return self._other(number, behind)

    def _sentence_start(self, position: int) -> int:
        return max(self._article.sentence_at(position).start, position - 1000)

    def _money_ahead(self, ahead: Ahead, number: Number) -> bool:
        if ahead.key in self._words.large_only and not large(number):
            return False
        if len(ahead.key) == 1 and ahead.key.isalpha():
            return number.scaled or number.loose_scale is not None
        return True

    def _loose(self, number: Number, ahead: Ahead | None) -> Number:
        """A letter behind the digits read as a scale, where money stands around it: *$5m*, *5m euros*."""
        scaled = number.with_loose_scale()
        if ahead is not None:
            return scaled
        behind = self._matcher.behind(self._text, self._folded, scaled.end, words=False, links=False)
        if behind is not None and behind.measure.kind == "money" and behind.measure.factor != CENT:
            return scaled
        return number

    def _valid(self, behind: Behind, number: Number) -> bool:
        """Whether a unit behind a number is meant as one."""
        measure, key = behind.measure, behind.key
        if number.value is None and number.min is not None and number.max is None and number.hyphenated:
            return False
        if measure.kind == "percent":
            return not (number.value is None and number.max is None)
        if key in self._words.large_only and not large(number):
            return False
        if measure.kind == "money":
            return self._valid_money(behind, number)
        if measure.noun == "degree":
            return self._is_temperature(number, behind)
        if measure.unit == "in" and key == "in":
            return self._is_inch(number, behind)
        if number.loose_scale is not None and key == "m":
            return self._is_metre(behind)
        if key in self._words.mass_or_money:
            return True
        return not (number.words and behind.symbol and number.value == 1)

    def _valid_money(self, behind: Behind, number: Number) -> bool:
        key = behind.key
        if len(key) == 1 and key.isalpha():
            if number.words or self._text[behind.end - 2].isspace() or not number.value:
                return False
            if key == "p":
                return self._speaks_of_pence() and int(number.value) not in _UNLIKELY_PENCE
            return number.value == number.value.to_integral_value() and bool(self._sums)
        return True

    def _speaks_of_pence(self) -> bool:
        if self._pence is None:
            self._pence = "£" in self._text or "pence" in self._folded or "sterling" in self._folded
        return self._pence

    def _is_temperature(self, number: Number, behind: Behind) -> bool:
        if number.value is not None and number.value < 0:
            return True
        sentence = self._article.sentence_at(number.start)
        near = self._folded[max(sentence.start, number.start - _NEARBY) : min(sentence.end, behind.end + _NEARBY)]
        return any(cue in near for cue in self._words.degree_cues)

    def _is_inch(self, number: Number, behind: Behind) -> bool:
        """*in* is inches behind a mixed fraction, or before a word of dimension."""
        if number.words or self._text[behind.end : behind.end + 1] == ".":
            return not number.words
        spaced = self._text[number.end : number.end + 1] == " "
        match = _NEXT.match(self._folded, behind.end)
        if match is not None and match[1] in self._words.dimension_words and match[1] not in ("in", "to", "and", "or", "from"):
            return True
        return not spaced or "/" in self._text[number.start : number.end]

    def _is_metre(self, behind: Behind) -> bool:
        """*5m* is metres unless it counts something: *5m people*."""
        match = _NEXT.match(self._folded, behind.end)
        if match is None or match[1] in self._words.dimension_words:
            return True
        return not (match[1].endswith("s") and len(match[1]) > 3) and match[1] not in ("people", "staff")

    def _currency(self, measure: Measure, position: int) -> str | None:
        if measure.unit is not None:
            return measure.unit
        if measure.noun:
            return self._context.noun(measure.noun, position)
        return self._context.cent(position, self._sums)

    def _money(self, number: Number, ahead: Ahead | None, behind: Behind | None) -> Draft:
        start, end = number.start, number.end
        measure: Measure | None = None
        factor = Decimal(1)
        if ahead is not None:
            start, measure, factor = ahead.start, ahead.measure, ahead.measure.factor
        if behind is not None and behind.measure.kind == "money" and behind.measure.factor != CENT:
            explicit = behind.measure.unit is not None and not (ahead is not None and ahead.key not in "$¥£")
            if ahead is None or explicit:
                measure = behind.measure
            end = behind.end
            factor *= behind.measure.factor
        elif ahead is None and behind is not None:
            if behind.key in self._words.mass_or_money:
                pass
            measure, end, factor = behind.measure, behind.end, behind.measure.factor
        if ahead is not None and behind is None or (behind is not None and behind.measure.kind != "money"):
            end = self._matcher.price_dash(self._text, number.end)
        if ahead is None and behind is not None and behind.key in self._words.mass_or_money and self._is_mass(number, behind):
            return self._draft(number, number.start, behind.end, "quantity", "lb", Decimal(1), behind=True)
        assert measure is not None
        draft = self._draft(
            number, start, end, "money", self._currency(measure, start), factor, behind=behind is not None, ahead=ahead is not None
        )
        return draft

    def _is_mass(self, number: Number, behind: Behind) -> bool:
        """Whether pounds are a weight: by the words around, else by the size of the number and the text's money."""
        folded = self._folded
        follow = folded[behind.end : behind.end + 24]
        if (match := re.match(r"\s(?:of|von|an)\s([^\W\d_]+)", follow)) is not None:
            return match[1] not in self._words.money_cues
        sentence = self._article.sentence_at(number.start)
        near = folded[max(sentence.start, number.start - 40) : min(sentence.end, behind.end + 40)]
        if any(cue in near for cue in self._words.mass_cues):
            return not number.scaled
        if number.scaled:
            return False
        return not ("£" in self._text or "sterling" in folded or "gbp" in folded or "brit" in folded or "euro" in folded or "london" in folded)

    def _other(self, number: Number, behind: Behind) -> Draft:
        measure = behind.measure
        unit = measure.unit
        if measure.noun == "degree" and unit is None:
            unit = "°"
            for name, symbol in (("fahrenheit", "°F"), ("celsius", "°C"), ("°f", "°F"), ("°c", "°C")):
                if name in self._folded:
                    unit = symbol
                    break
        return self._draft(number, number.start, behind.end, measure.kind, unit, measure.factor, behind=True)

    def _draft(
        self, number: Number, start: int, end: int, kind: object, unit: str | None, factor: Decimal, *, behind: bool = False, ahead: bool = False
    ) -> Draft:
        qualifier = number.qualifier
        if qualifier not in ("range", "vague"):
            before = self._reader.qualifiers.before(self._folded, start)
            if before.qualifier is not None:
                qualifier = before.qualifier
            elif qualifier == "exact" and (after := self._reader.qualifiers.after(self._folded, end)) is not None:
                qualifier = after[0]
        opener = number.opener or (self._reader.qualifiers.before(self._folded, start).opener if ahead else None)
        return Draft(
            start, end, kind, unit,  # type: ignore[arg-type]
            *(None if part is None else part * factor for part in (number.value, number.min, number.max)),
            qualifier, opener, behind, ahead,
            hyphenated=self._text[end : end + 1] == "-",
        )  # fmt: skip

    def _single_units(self, drafts: list[Draft]) -> list[Draft]:
        """*a dollar*, *ein Prozent*: the article is the number, unless it says *per* (*5 euros a litre*)."""
        found: list[Draft] = []
        taken = {draft.start for draft in drafts}
        ends = {draft.end for draft in drafts}
        covered = _Cover(drafts)
        for match in _one_unit(self._language).finditer(self._folded):
            start = match.start()
            article_end = len(match.group().rstrip(" -\u00a0\n\t")) + start
            if start in taken or covered.at(start) or start - 1 in ends or start - 2 in ends:
                continue
            behind = self._matcher.behind(self._text, self._folded, article_end, words=True, links=False)
            if behind is None or behind.key in self._words.no_article or covered.at(behind.end - 1):
                continue
            number = Number(start, article_end, Decimal(1), None, None, "exact", start, article_end, words=True)
            if behind.measure.noun == "degree" or not self._valid(replace_key(behind), number):
                continue
            found.append(
                self._money(number, None, behind) if behind.measure.kind == "money" else self._other(number, behind)
            )
        return found

    def _percent_words(self, drafts: list[Draft]) -> list[Draft]:
        """*zehnprozentig*: a number word and a percent in one."""
        pattern = _percent_word(self._language)
        if pattern is None or not any(ending in self._folded for ending in self._words.percent_endings[:1]):
            return []
        covered = _Cover(drafts)
        found: list[Draft] = []
        for match in pattern.finditer(self._folded):
            value = self._reader.tokens.value_of(match[1])
            if value is None or covered.at(match.start()):
                continue
            number = Number(match.start(), match.end(1), value, None, None, "exact", match.start(), match.end(1), words=True)
            found.append(self._draft(number, match.start(), match.end(), "percent", "%", Decimal(1)))
        return found


def replace_key(behind: Behind) -> Behind:
    return behind


class _Cover:
    """Which offsets lie inside of drafts."""

    def __init__(self, drafts: list[Draft]) -> None:
        from bisect import bisect_right

        self._bisect = bisect_right
        spans = sorted((draft.start, draft.end) for draft in drafts)
        self._starts = [start for start, _ in spans]
        self._ends = [end for _, end in spans]

    def at(self, position: int) -> bool:
        """Whether `position` lies inside of one."""
        index = self._bisect(self._starts, position) - 1
        return index >= 0 and position < self._ends[index]
