"""Units that stand elsewhere: at the end of a series, before it, behind a bracket, or earlier in the sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfacts.extractors.amounts.drafts import Draft

if TYPE_CHECKING:
    from newsfacts.extractors.article import Article
    from newsfacts.extractors.lang import Language
    from newsfacts.extractors.numbers import Number

CLOSED = re.compile(r"\s*(?:[.,;:!?)\]\"”“»]|$)")
_NEXT = re.compile(r"[\s\u00a0]{0,2}([^\W\d_]+)")
_FARTHEST = 200
_COUNTED_WITHIN = 60
_LEAST_SUM = 10**6


class Elision:
    """Gives numbers without a unit the unit that a reader gives them, in one language."""

    def __init__(self, language: Language) -> None:
        self._words = language.amounts

    def resolve(self, numbers: list[Number], drafts: dict[int, Draft], article: Article, folded: str) -> None:
        """Adds the amounts of numbers without a unit of their own to `drafts`, by the index of their number."""
        self._series(numbers, drafts)
        self._behind_sign(numbers, drafts, folded)
        self._bare_sums(numbers, drafts, article, folded)

    def _series(self, numbers: list[Number], drafts: dict[int, Draft]) -> None:
        """The unit of a series' last member for the others: *5, 10 oder 20 Euro*, *von 10 auf 12 Prozent*."""
        listed = False
        for index in range(len(numbers) - 2, -1, -1):
            number, last = numbers[index], drafts.get(index + 1)
            listed = number.joined in ("and", "or") or (number.joined == "comma" and listed)
            if number.joined is None or index in drafts or last is None or not last.behind or last.ahead:
                continue
            if number.joined == "comma" and not listed:
                continue
            if not (number.year_like or number.attached or number.glued or number.fraction or number.value is None):
                drafts[index] = _like(last, number)

    def _behind_sign(self, numbers: list[Number], drafts: dict[int, Draft], folded: str) -> None:
        """The currency sign of a series' first member for the next: *$5 or 6 billion*."""
        for index in range(len(numbers) - 1):
            first, number = drafts.get(index), numbers[index + 1]
            if first is None or not first.ahead or numbers[index].joined is None or index + 1 in drafts:
                continue
            if not number.words and (number.scaled or CLOSED.match(folded, number.end)):
                drafts[index + 1] = _like(first, number)

    def _bare_sums(self, numbers: list[Number], drafts: dict[int, Draft], article: Article, folded: str) -> None:
        """Bare millions in a sentence that has spoken of money: *947 million pounds … a 107 million loss*."""
        last: Draft | None = None
        for index, number in enumerate(numbers):
            draft = drafts.get(index)
            if draft is not None:
                if draft.kind == "money" and (draft.value or draft.max or 0) >= _LEAST_SUM:
                    last = draft
                continue
            if not number.scaled or number.hyphenated or number.value is None:
                continue
            if last is None or abs(number.value) < _LEAST_SUM or not self._continues(last, number, article, folded):
                last = None
                continue
            drafts[index] = _like(last, number)
            drafts[index].behind = drafts[index].ahead = False

    def _continues(self, last: Draft, number: Number, article: Article, folded: str) -> bool:
        """Whether a bare number in the sentence of `last` is a sum too, since it counts nothing."""
        if number.start - last.end > _FARTHEST or article.sentence_at(number.start) != article.sentence_at(last.start):
            return False
        between = folded[max(last.end, number.start - _COUNTED_WITHIN) : number.start]
        if any(cue in between for cue in self._words.count_cues):
            return False
        if CLOSED.match(folded, number.end):
            return True
        match = _NEXT.match(folded, number.end)
        return match is not None and (match[1] in self._words.function_words or match[1] in self._words.money_nouns)


def _like(model: Draft, number: Number) -> Draft:
    return Draft(
        number.start, number.end, model.kind, model.unit, number.value, number.min, number.max, number.qualifier,
        number.opener, model.behind,
    )  # fmt: skip
