"""Calendar expressions, found and resolved.

The grammar finds them (`temporal.grammar`, over the words and templates of `lang/*/dates.py`), the words around them
decide about the doubtful ones (`temporal.context`), and they are resolved in text order (`temporal.resolve`): against the
reference date, or against the date named before them where the text goes by that.
"""

from __future__ import annotations

import datetime as dt

from newsfacts.extractors.article import Article
from newsfacts.extractors.facts import Date, DateBound
from newsfacts.extractors.temporal import values
from newsfacts.extractors.temporal.anyorder import read_any_order
from newsfacts.extractors.temporal.candidates import Candidate, candidates
from newsfacts.extractors.temporal.context import ContextReader
from newsfacts.extractors.temporal.expressions import Around, Between, Expression, Fixed, Lasting, Nested, Recurring, Relative, Selected, Unread
from newsfacts.extractors.temporal.resolve import Named, Setting, resolve
from newsfacts.extractors.temporal.tense import reader
from newsfacts.extractors.temporal.values import Period, Span

_JUST_NAMED = 300
"""Characters within which a date counts as just named."""
_HISTORY = 5
"""So many dates of other years, and hardly others, make a text a narrative."""


def extract(article: Article) -> list[Date]:
    """All dates of the article in text order."""
    found = candidates(article)
    if not found:
        return []
    narrative = is_narrative(found, article.reference_date)
    named = Named()
    judge = ContextReader(article.language.dates.context)
    dates = []
    for candidate in found:
        span = _resolve(candidate, article, narrative, named)
        if span is not None and not isinstance(candidate.expression, Lasting):
            named.add(span, candidate.end)
        dates.append(_date(candidate, span, article, judge))
    return dates


def warnings(article: Article, facts: list[Date]) -> list[str]:
    """One line where dates stay unresolved because nothing says from which day they count."""
    if article.reference_date is not None:
        return []
    count = sum(fact.value is None for fact in facts)
    if not count:
        return []
    return [f"{count} relative date{'s'[: count > 1]} unresolved: no reference date is known (--date gives one)"]


def is_narrative(found: list[Candidate], reference: dt.date | None) -> bool:
    """Whether dates go by those named before them: without a reference date, and in a text about other years."""
    if reference is None:
        return True
    near = far = 0
    for candidate in found:
        expression = candidate.expression
        if isinstance(expression, Fixed):
            period = expression.span if isinstance(expression.span, Period) else expression.span.last
            year = values.widen(period, "year")
            if year and abs(year.index - reference.year) > 1:
                far += 1
            else:
                near += 1
        elif isinstance(expression, Relative) and expression.anchor == "reference":
            near += 1
    return far >= _HISTORY and near * 6 <= far


def _resolve(candidate: Candidate, article: Article, narrative: bool, named: Named) -> Span | None:
    expression = candidate.expression
    if isinstance(expression, Unread):
        found = read_any_order(article.text[candidate.start : candidate.end], article.language.code)
        return values.day(found) if found else None
    direction = 0
    if _asks_for_tense(expression, candidate):
        tense = reader(article.language.dates.tense)
        direction = tense.direction(article.text, article.sentence_at(candidate.start), candidate.start, candidate.end)
        direction = direction or _BOUND_DIRECTIONS.get(_bound(candidate, article), 0)
    setting = Setting(article.reference_date, direction, narrative, named, max(candidate.start - _JUST_NAMED, 0))
    span = resolve(expression, setting)
    reference = article.reference_date
    if (
        reference
        and candidate.part == "end"
        and direction < 0
        and isinstance(expression, Relative)
        and (expression.unit, expression.offset) == ("year", 0)
        and isinstance(span, Period)
        and reference.month <= 6
    ):
        # *Bis Jahresende waren …* in spring is the end of the year before.
        return values.shift(span, -1)
    return span


_BOUND_DIRECTIONS: dict[DateBound | None, int] = {"until": 1, "since": -1}


def _bound(candidate: Candidate, article: Article) -> DateBound | None:
    judge = ContextReader(article.language.dates.context)
    bound, _ = judge.prepositions(candidate.around, over=True)
    return bound  # type: ignore[return-value]


def _asks_for_tense(expression: Expression, candidate: Candidate) -> bool:
    if isinstance(expression, Recurring):
        return True
    if isinstance(expression, Selected):
        return expression.offset == 0
    if isinstance(expression, Between):
        return _asks_for_tense(expression.first, candidate) or _asks_for_tense(expression.last, candidate)
    if isinstance(expression, Nested):
        return _asks_for_tense(expression.outer, candidate)
    if isinstance(expression, Around):
        return _asks_for_tense(expression.of, candidate)
    return candidate.part == "end" and isinstance(expression, Relative)


def _date(candidate: Candidate, span: Span | None, article: Article, judge: ContextReader) -> Date:
    covered = values.days(span) if span is not None else None
    reference = article.reference_date
    over = bool(covered and reference and covered[1] < reference)
    bound, about = judge.prepositions(candidate.around, over=over)
    return Date(
        text=article.text[candidate.start : candidate.end],
        start=candidate.start,
        end=candidate.end,
        value=values.write(span) if span is not None else None,
        first_day=covered[0] if covered else None,
        last_day=covered[1] if covered else None,
        part=candidate.part,
        bound=bound,  # type: ignore[arg-type]
        qualifier="about" if about or candidate.about else "exact",
    )
