"""Calendar expressions, found and resolved.

The grammar finds them (`temporal.grammar`, over the words and templates of `lang/*/dates.py`), the words around them
decide about the doubtful ones (`temporal.context`), and they are resolved in text order (`temporal.resolve`): against the
reference date, or against the date named before them where the text goes by that.
"""

from __future__ import annotations

import datetime as dt

from newsfacts.extractors.article import Article
from newsfacts.extractors.article import Span as TextSpan
from newsfacts.extractors.facts import Date
from newsfacts.extractors.temporal import values
from newsfacts.extractors.temporal.anyorder import read_any_order
from newsfacts.extractors.temporal.candidates import Candidate, candidates
from newsfacts.extractors.temporal.context import ContextReader
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
"""So many dates of other years, and hardly others, make a text a narrative."""


def extract(article: Article) -> list[Date]:
    """All dates of the article in text order."""
    tenses = Tenses(article.text, article.language.dates.tense)
    found = candidates(article, tenses)
    if not found:
        return []
    narrative = is_narrative(found, article.reference_date)
    named = Named()
    judge = ContextReader(article.language.dates.context)
    dates = []
    for candidate in found:
        span = _resolve(candidate, article, tenses, narrative, named)
        if (
            span is not None
            and (narrative or not _compares(candidate.expression))
            and not isinstance(candidate.expression, Lasting)
        ):
            named.add(span, candidate.start, with_year=_gives_year(candidate.expression))
        dates.append(_date(candidate, span, article, judge))
    return dates


def _compares(expression: Expression) -> bool:
    """Whether it looks back from a date just named, which stays the one that the text speaks of: *a year earlier*."""
    if isinstance(expression, Relative):
        return expression.anchor == "named" and expression.offset < 0
    return isinstance(expression, Shifted) and expression.anchor == "named" and expression.sign < 0


def _gives_year(expression: Expression) -> bool:
    if isinstance(expression, Nested):
        return _gives_year(expression.outer)
    if isinstance(expression, Between):
        return _gives_year(expression.first) or _gives_year(expression.last)
    return isinstance(expression, Fixed)


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
            if year and abs(year.number - reference.year) > 1:
                far += 1
            else:
                near += 1
        elif isinstance(expression, Relative) and expression.anchor == "reference":
            near += 1
    return far >= _HISTORY and near * 6 <= far


def _resolve(candidate: Candidate, article: Article, tenses: Tenses, narrative: bool, named: Named) -> Span | None:
    expression = candidate.expression
    if isinstance(expression, Unread):
        found = read_any_order(article.text[candidate.start : candidate.end], article.language.code)
        return values.day(found) if found else None
    direction = 0
    sentence = article.sentence_at(candidate.start)
    if _asks_for_tense(expression, candidate):
        direction = _direction(candidate, article, tenses, sentence)
    setting = Setting(
        article.reference_date, direction, narrative, named, max(candidate.start - _JUST_NAMED, 0), sentence.start
    )
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


def _direction(candidate: Candidate, article: Article, tenses: Tenses, sentence: TextSpan) -> int:
    """Whether a date that leaves it open lies behind (-1) or ahead (+1); 0 where nothing tells."""
    words = article.language.dates
    bound, _ = ContextReader(words.context).prepositions(candidate.around, over=True)
    if bound == "since":
        return -1
    found = tenses.direction(sentence, candidate.start, candidate.end)
    if found:
        return found
    before = candidate.around.before
    if before in words.tense.past_before:
        return -1
    if bound == "until" or before in words.tense.future_before:
        return 1
    lone_weekday = isinstance(candidate.expression, Recurring) and candidate.expression.kind == "weekday"
    return words.tense.weekday if lone_weekday else 0


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
        bound=bound,
        qualifier="about" if about or candidate.about else "exact",
    )
