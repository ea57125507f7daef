"""Units that stand elsewhere: at the end of a series, before it, earlier or later in the sentence."""

from __future__ import annotations

import re
from bisect import bisect_left
from decimal import Decimal
from typing import TYPE_CHECKING

from newsfacts.extractors.amounts.comparison import CLOSED, NEXT, Comparison, counts_nothing
from newsfacts.extractors.amounts.drafts import Draft

if TYPE_CHECKING:
    from newsfacts.extractors.article import Article
    from newsfacts.extractors.lang import Language
    from newsfacts.extractors.numbers import Number

_LAST = re.compile(r"([^\W\d_]+)\s\Z")
_FARTHEST = 200
_SUM_WITHIN = 60
_LEAST_SUM = 10**6
_VERB_WITHIN = 3  # words
_SIMILAR = 10  # how many times as large percentages of one sentence may be


class Elision:
    """Gives numbers without a unit the unit that a reader gives them, in one language."""

    def __init__(self, language: Language) -> None:
        self._words = language.amounts
        self._comparison = Comparison(language)

    def resolve(self, numbers: list[Number], drafts: dict[int, Draft], article: Article, folded: str) -> None:
        """Adds the amounts of numbers without a unit of their own to `drafts`, by the index of their number."""
        self._series(numbers, drafts)
        self._behind_sign(numbers, drafts, folded)
        self._bare_millions(numbers, drafts, article, folded)
        self._bare_percentages(numbers, drafts, article, folded)
        self._comparison.resolve(numbers, drafts, article, folded)
        self._series(numbers, drafts)

    def _series(self, numbers: list[Number], drafts: dict[int, Draft]) -> None:
        """The unit of a series' last member for the others: *5, 10 oder 20 Euro*, *von 10 auf 12 Prozent*."""
        listed = False
        for index in range(len(numbers) - 2, -1, -1):
            number = numbers[index]
            if number.joined is None:
                listed = False
                continue
            last = drafts.get(index + 1)
            listed = number.joined in ("and", "or") or (number.joined == "comma" and listed)
            if index in drafts or last is None or not last.behind or last.ahead:
                continue
            if number.joined == "comma" and not listed:
                continue
            if not (number.year_like or number.attached or number.glued or number.fraction or number.value is None):
                drafts[index] = Draft.of(number, last.kind, last.unit, behind=True)

    def _behind_sign(self, numbers: list[Number], drafts: dict[int, Draft], folded: str) -> None:
        """The currency sign of a series' first member for the next: *$5 or 6 billion*."""
        for index in range(len(numbers) - 1):
            if numbers[index].joined is None:
                continue
            first, number = drafts.get(index), numbers[index + 1]
            if first is None or not first.ahead or index + 1 in drafts:
                continue
            if not number.words and (number.scaled or CLOSED.match(folded, number.end)):
                drafts[index + 1] = Draft.of(number, first.kind, first.unit)

    def _bare_millions(self, numbers: list[Number], drafts: dict[int, Draft], article: Article, folded: str) -> None:
        """Bare millions that count nothing, in a sentence that has spoken of such a unit (*947 million pounds … a 107
        million loss*) or of a sum (*Umsatz*, *loss*): then in the currency of the text."""
        currencies = [
            (draft.start, draft.unit) for _, draft in sorted(drafts.items()) if draft.kind == "money" and draft.unit
        ]
        last: Draft | None = None
        for index, number in enumerate(numbers):
            if (draft := drafts.get(index)) is not None:
                if draft.kind != "percent":
                    last = draft if (draft.value or draft.max or 0) >= _LEAST_SUM else None
                continue
            size = number.value if number.value is not None else number.max
            if not number.scaled or number.hyphenated or size is None or abs(size) < _LEAST_SUM:
                continue
            if not counts_nothing(number, article, folded):
                last = None
            elif last is not None and self._continues(last, number, article):
                drafts[index] = Draft.of(number, last.kind, last.unit, behind=number.joined is None)
            elif currencies and self._is_sum(number, article, folded):
                nearest = max(bisect_left(currencies, (number.start,)) - 1, 0)
                drafts[index] = Draft.of(number, "money", currencies[nearest][1], behind=number.joined is None)

    def _continues(self, last: Draft, number: Number, article: Article) -> bool:
        """Whether a number stands close behind an amount in the same sentence."""
        if number.start - last.end > _FARTHEST:
            return False
        return article.sentence_at(number.start) == article.sentence_at(last.start)

    def _is_sum(self, number: Number, article: Article, folded: str) -> bool:
        """Whether the words before a number, or the one behind it, speak of money."""
        sentence = article.sentence_at(number.start)
        before = folded[max(sentence.start, number.start - _SUM_WITHIN) : number.start]
        match = NEXT.match(folded, number.end)
        if match is not None and match[1] in self._words.money_nouns:
            return True
        words = [word.strip(',;:„“"()') for word in before.split()]
        if not self._words.money_verbs.isdisjoint(words[-_VERB_WITHIN:]):
            return True
        return not self._words.money_nouns.isdisjoint(words)

    def _bare_percentages(self, numbers: list[Number], drafts: dict[int, Draft], article: Article, folded: str) -> None:
        """Decimals that count nothing in a sentence that measures in percent alone: *10,6 Prozent … Jena (5,9)*."""
        levels = _percent_levels(drafts, article)
        for index, number in enumerate(numbers):
            value = number.value
            if index in drafts or value is None or number.words or number.scaled or number.year_like:
                continue
            if number.attached or number.glued or number.hyphenated or number.fraction or not 0 < value < 100:
                continue
            if value == value.to_integral_value():
                continue
            level = levels.get(article.sentence_at(number.start).start)
            if level is None or not level[0] <= value * _SIMILAR or not value <= level[1] * _SIMILAR:
                continue
            if counts_nothing(number, article, folded) and not self._is_level(number, folded):
                drafts[index] = Draft.of(number, "percent", "%")

    def _is_level(self, number: Number, folded: str) -> bool:
        match = _LAST.search(folded, max(0, number.qualifier_start - 20), number.qualifier_start)
        return match is not None and match[1] in self._words.rate_prepositions


def _percent_levels(drafts: dict[int, Draft], article: Article) -> dict[int, tuple[Decimal, Decimal] | None]:
    """Start of a sentence → its lowest and highest percentage; None where it has amounts of another kind as well."""
    levels: dict[int, tuple[Decimal, Decimal] | None] = {}
    for draft in drafts.values():
        sentence = article.sentence_at(draft.start).start
        values = [value for value in (draft.value, draft.min, draft.max) if value]
        known = levels.get(sentence, (Decimal("Infinity"), Decimal(0)))
        if draft.unit != "%" or known is None:
            levels[sentence] = None
        elif values:
            levels[sentence] = min(known[0], *values), max(known[1], *values)
    return levels
