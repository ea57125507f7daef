"""Calendar expressions, found and resolved.

The grammar finds them (`temporal.grammar`, over the words and templates of `lang/*/dates*.py`), the words around them
decide about the doubtful ones (`temporal.context`), and they are resolved in text order (`temporal.reading`): against the
reference date, or against the date named before them where the text goes by that.
"""

from __future__ import annotations

from newsfacts.extractors.article import Article
from newsfacts.extractors.facts import Date
from newsfacts.extractors.temporal import values
from newsfacts.extractors.temporal.candidates import Candidate
from newsfacts.extractors.temporal.context import ContextReader, reader
from newsfacts.extractors.temporal.expressions import Between, Shifted
from newsfacts.extractors.temporal.reading import Reading
from newsfacts.extractors.temporal.values import Span


def extract(article: Article) -> list[Date]:
    """All dates of the article in text order."""
    judge = reader(article.language.code)
    return [_date(candidate, span, article, judge) for candidate, span in Reading(article)]


def warnings(article: Article, facts: list[Date]) -> list[str]:
    """One line where dates stay unresolved because nothing says from which day they count."""
    if article.reference_date is not None:
        return []
    count = sum(fact.value is None for fact in facts)
    if not count:
        return []
    return [f"{count} relative date{'s'[: count > 1]} unresolved: no reference date is known (--date gives one)"]


def _date(candidate: Candidate, span: Span | None, article: Article, judge: ContextReader) -> Date:
    covered = values.days(span) if span is not None else None
    reference = article.reference_date
    ahead = 0
    if covered and reference:
        ahead = (covered[0] > reference) - (covered[1] < reference)
    elif span is not None and covered is None:
        ahead = -1  # before Christ, for all other dates have days
    bound, about = judge.prepositions(candidate.around, ahead=ahead)
    if isinstance(candidate.expression, Between) and bound in ("from", "until"):
        bound = None  # it belongs to the interval: "from May to June"
    if isinstance(candidate.expression, Shifted) and candidate.expression.anchor == "named":
        about = False  # "a third more than a year earlier" compares
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
