"""An article's calendar expressions, resolved in text order."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from newsfacts.extractors.article import Article
from newsfacts.extractors.temporal import values
from newsfacts.extractors.temporal.anyorder import read_any_order
from newsfacts.extractors.temporal.candidates import Candidate, candidates
from newsfacts.extractors.temporal.context import reader
from newsfacts.extractors.temporal.expressions import (
    Around,
    Between,
    Expression,
    Fixed,
    Lasting,
    Nested,
    Recurring,
    Relative,
    Selected,
    Shifted,
    Unread,
)
from newsfacts.extractors.temporal.resolve import resolve
from newsfacts.extractors.temporal.setting import Named, Setting
from newsfacts.extractors.temporal.tense import Tenses
from newsfacts.extractors.temporal.values import Period, Span

_JUST_NAMED = 300
"""Characters within which a date counts as just named."""
_HISTORY = 5
"""So many dates of other years …"""
_OURS = 6
"""… and so many times as many as of our time make a text a narrative."""
_SPRING = 6
"""The last month in which *bis Jahresende* in the past means the end of the year before."""


class Reading:
    """The dates of one article. Iterating gives each candidate with the span that it means, None where nothing anchors it."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._tenses = Tenses(article.text, article.language.dates.tense)
        self._judge = reader(article.language.code)
        self._candidates = candidates(article, self._tenses, self._judge)
        self._narrative = is_narrative(self._candidates, article.reference_date)
        self._named = Named()

    def __iter__(self) -> Iterator[tuple[Candidate, Span | None]]:
        for candidate in self._candidates:
            span = self._resolve(candidate)
            if span is not None and not self._is_aside(candidate):
                self._named.add(span, candidate.start, with_year=_gives_year(candidate.expression))
            yield candidate, span

    def _is_aside(self, candidate: Candidate) -> bool:
        """Whether the text goes on speaking of the date before: *a year earlier*, *more than in March*."""
        expression = candidate.expression
        if isinstance(expression, Lasting):
            return True
        return not self._narrative and (_looks_back(expression) or self._judge.is_comparison(candidate.around))

    def _resolve(self, candidate: Candidate) -> Span | None:
        article, expression = self._article, candidate.expression
        if isinstance(expression, Unread):
            found = read_any_order(article.text[candidate.start : candidate.end], article.language.code)
            return values.day(found) if found else None
        direction = self._direction(candidate) if _asks_for_tense(candidate) else 0
        setting = Setting(
            article.reference_date,
            direction,
            self._narrative,
            self._named,
            near=self._near(candidate),
            sentence=article.sentence_at(candidate.start).start,
        )
        span = resolve(expression, setting)
        return _year_end_behind(candidate, span, direction, article.reference_date)

    def _near(self, candidate: Candidate) -> int:
        """Position from which on a date counts as just named. *The year before* looks back no further than the sentence
        before, *the day before* no further than its own."""
        expression = candidate.expression
        if not isinstance(expression, Relative) or not _looks_back(expression):
            return max(candidate.start - _JUST_NAMED, 0)
        sentence = self._article.sentence_at(candidate.start).start
        return sentence if expression.unit == "day" else self._article.sentence_at(max(sentence - 2, 0)).start

    def _direction(self, candidate: Candidate) -> int:
        """Whether a date that leaves it open lies behind (-1) or ahead (+1); 0 where nothing tells."""
        words = self._article.language.dates.tense
        expression, near = candidate.expression, candidate.around
        bound, _ = self._judge.prepositions(near, ahead=-1)
        is_weekday = isinstance(expression, Recurring) and expression.kind == "weekday"
        if bound == "since":
            return -1
        if near.before in words.plan_before and isinstance(expression, Recurring) and expression.unit == "day":
            return 1
        sentence = self._article.sentence_at(candidate.start)
        # "Sind bis August gesichert" is no perfect.
        found = self._tenses.direction(sentence, candidate.start, candidate.end, perfect=bound != "until")
        if found:
            return found
        if near.before in words.past_before and isinstance(expression, Recurring):
            return -1
        if bound in ("from", "until") or near.before in words.future_before or (is_weekday and near.glued_left == "("):
            return 1
        return words.weekday if is_weekday else 0


def is_narrative(found: list[Candidate], reference: dt.date | None) -> bool:
    """Whether dates go by those named before them: without a reference date, and in a text about years gone by."""
    if reference is None:
        return True
    ours = past = 0
    for candidate in found:
        expression = candidate.expression
        if isinstance(expression, Fixed):
            period = expression.span if isinstance(expression.span, Period) else expression.span.last
            year = values.widen(period, "year")
            if year and year.number < reference.year - 1:
                past += 1
                continue
        elif not isinstance(expression, Relative | Shifted) or expression.anchor != "reference":
            ours += isinstance(expression, Recurring) and expression.kind == "weekday"
            continue
        ours += 1
    return past >= _HISTORY and ours * _OURS <= past


def _looks_back(expression: Expression) -> bool:
    """Whether it counts back from a date just named."""
    if isinstance(expression, Relative):
        return expression.anchor == "named" and expression.offset < 0
    return isinstance(expression, Shifted) and expression.anchor == "named" and expression.sign < 0


def _gives_year(expression: Expression) -> bool:
    if isinstance(expression, Nested):
        return _gives_year(expression.outer)
    if isinstance(expression, Between):
        return _gives_year(expression.first) or _gives_year(expression.last)
    return isinstance(expression, Fixed)


def _asks_for_tense(candidate: Candidate) -> bool:
    return _is_open(candidate.expression) or (candidate.part == "end" and isinstance(candidate.expression, Relative))


def _is_open(expression: Expression) -> bool:
    """Whether it leaves open in which year, month or week it lies."""
    if isinstance(expression, Recurring):
        return True
    if isinstance(expression, Selected):
        return expression.offset == 0
    if isinstance(expression, Between):
        return _is_open(expression.first) or _is_open(expression.last)
    if isinstance(expression, Nested):
        return _is_open(expression.outer)
    return isinstance(expression, Around) and _is_open(expression.of)


def _year_end_behind(candidate: Candidate, span: Span | None, direction: int, reference: dt.date | None) -> Span | None:
    """*Waren bis Jahresende …*, said in spring, is the end of the year before."""
    expression = candidate.expression
    if reference is None or direction >= 0 or candidate.part != "end" or reference.month > _SPRING:
        return span
    this_year = isinstance(expression, Relative) and (expression.unit, expression.offset) == ("year", 0)
    return values.shift(span, -1) if this_year and isinstance(span, Period) else span
