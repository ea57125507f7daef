"""An article's calendar expressions, resolved in text order."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import NamedTuple

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
from newsfacts.extractors.temporal.instances import instances
from newsfacts.extractors.temporal.resolve import LONG_AGO, resolve
from newsfacts.extractors.temporal.setting import Named, Setting
from newsfacts.extractors.temporal.tense import Tenses
from newsfacts.extractors.temporal.values import Interval, Period, Span

_JUST_NAMED = 300
"""Characters within which a date counts as just named."""
_HISTORY = 5
"""So many dates of other years …"""
_OURS = 6
"""… and so many times as many as of our time make a text a narrative."""
_DASHES = frozenset("-–—")
_DATELINE = 60
"""Characters at the beginning of a text within which a day before a dash is that of its dateline."""
_CLAUSE = 8
"""Words before a date within which *after* speaks of what happened on it."""
_LINK = 8
"""Characters in which there is no more than *and* between two dates."""
_BRACKET = 20
"""Characters from a date to one in brackets that explains it."""
_PART_OF_WEEK_OVER = {"start": 2, "mid": 4}
"""The last day of the week on which one would still speak of its start or middle as to come."""
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
        self._before = _Before(0, None, 0, None)

    def __iter__(self) -> Iterator[tuple[Candidate, Span | None]]:
        for candidate in self._candidates:
            direction = self._direction(candidate) if _asks_for_tense(candidate) else 0
            span = self._resolve(candidate, direction)
            self._before = _Before(candidate.end, span, direction, candidate.expression)
            if span is not None and not self._is_aside(candidate):
                with_year = _gives_year(candidate.expression) or self._goes_on(candidate, span)
                self._named.add(span, candidate.start, with_year=with_year)
            yield candidate, span

    def _goes_on(self, candidate: Candidate, span: Span) -> bool:
        """Whether a date that does not give its year is of a year gone by that the text has just given."""
        named, today = self._named.latest_with_year(self._near(candidate)), self._article.reference_date
        if (
            named is None
            or today is None
            or not isinstance(candidate.expression, Recurring)
            or isinstance(span, Interval)
        ):
            return False
        year = values.widen(named[0], "year")
        return year is not None and year.number <= today.year - LONG_AGO and year == values.widen(span, "year")

    def _is_aside(self, candidate: Candidate) -> bool:
        """Whether the text goes on speaking of the date before: *a year earlier*, *more than in March*."""
        expression = candidate.expression
        if isinstance(expression, Lasting):
            return True
        return not self._narrative and (_looks_back(expression) or self._judge.is_comparison(candidate.around))

    def _resolve(self, candidate: Candidate, direction: int) -> Span | None:
        article, expression = self._article, candidate.expression
        if isinstance(expression, Unread):
            found = read_any_order(article.text[candidate.start : candidate.end], article.language.code)
            return values.day(found) if found else None
        sentence = article.sentence_at(candidate.start).start
        setting = Setting(
            article.reference_date,
            direction,
            self._narrative,
            self._named,
            near=self._near(candidate),
            sentence=sentence,
            sentence_before=article.sentence_at(max(sentence - 2, 0)).start,
        )
        span = resolve(expression, setting)
        span = _in_time(candidate, span, direction, article.reference_date)
        return self._within_the_one_explained(candidate, span)

    def _within_the_one_explained(self, candidate: Candidate, span: Span | None) -> Span | None:
        """A date in brackets behind another one lies in that: *im Geschäftsjahr 2024/25 (bis 30. September)*."""
        text, place, outer = self._article.text, self._before.end, self._before.span
        covered = values.days(outer) if outer else None
        of = candidate.expression
        if covered is None or not isinstance(of, Recurring) or of.kind not in ("date", "month"):
            return span
        between = text[place : candidate.start] if candidate.start - place <= _BRACKET else ""
        if not between.lstrip().startswith("(") or ")" in between:
            return span
        inside = [
            (days, period)
            for period in instances(of, covered[1])
            if (days := values.days(period)) and covered[0] <= days[0] and days[1] <= covered[1]
        ]
        if not inside or span in [period for _, period in inside]:
            return span
        today = self._article.reference_date
        past = [period for days, period in inside if today and days[0] <= today]
        return past[-1] if past else inside[0][1]

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
        if self._is_joined(candidate):
            return self._before.direction
        bound, _ = self._judge.prepositions(near, ahead=-1)
        is_weekday = isinstance(expression, Recurring) and expression.kind == "weekday"
        if bound == "since":
            return -1
        if near.after in words.plan_after:
            return 1
        if (
            isinstance(expression, Recurring)
            and expression.kind in ("quarter", "half")
            and self._judge.is_reported(near)
        ):
            return -1
        if (
            self._judge.is_planned(near, words.plan_before)
            and isinstance(expression, Recurring)
            and expression.unit == "day"
        ):
            return 1
        if candidate.start <= _DATELINE and near.after in _DASHES and not near.glued_right:
            return 0  # "BERLIN, 3. Juni - Der Bund will …" says nothing of that day
        sentence = self._article.sentence_at(candidate.start)
        # "Sind bis August gesichert" is no perfect.
        found = self._tenses.direction(sentence, candidate.start, candidate.end, perfect=bound != "until")
        if found:
            return found
        if near.before in words.past_before and isinstance(expression, Recurring):
            return -1
        if is_weekday and not words.past_clause.isdisjoint(near.left[1:_CLAUSE]):
            return -1
        if bound in ("from", "until") or near.before in words.future_before or (is_weekday and near.glued_left == "("):
            return 1
        return words.weekday if is_weekday else 0

    def _is_joined(self, candidate: Candidate) -> bool:
        """Whether *and* or the like joins it to one of its kind: *on Saturday and Sunday*."""
        before, expression = self._before.expression, candidate.expression
        if not isinstance(before, Recurring) or not isinstance(expression, Recurring) or before.kind != expression.kind:
            return False
        between = (
            self._article.text[self._before.end : candidate.start] if self._before.end + _LINK > candidate.start else ""
        )
        return between.strip() in self._article.language.dates.tense.links


class _Before(NamedTuple):
    """The date before: where it ends, what it means, its tense and what it says."""

    end: int
    span: Span | None
    direction: int
    expression: Expression | None


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
    expression = candidate.expression
    if isinstance(expression, Relative):
        return candidate.part is not None
    return _is_open(expression)


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


def _in_time(candidate: Candidate, span: Span | None, direction: int, reference: dt.date | None) -> Span | None:
    """*Waren bis Jahresende …*, said in spring, is the end of the year before; *zur Wochenmitte*, said of what will be on
    a Friday, the middle of the week to come."""
    expression, part = candidate.expression, candidate.part
    if (
        reference is None
        or not isinstance(expression, Relative)
        or expression.offset
        or part is None
        or not isinstance(span, Period)
    ):
        return span
    if expression.unit == "year" and part == "end" and direction < 0 and reference.month <= _SPRING:
        return values.shift(span, -1)
    if expression.unit == "week" and part != "end":
        is_over = reference.isoweekday() > _PART_OF_WEEK_OVER[part]
        is_ahead = part == "mid" and reference.isoweekday() == 1
        return values.shift(span, (direction > 0 and is_over) - (direction < 0 and is_ahead))
    return span
