"""From the text to the expressions in it that are dates."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsfacts.extractors.article import Article
from newsfacts.extractors.facts import DatePart
from newsfacts.extractors.sentences import is_wrapped
from newsfacts.extractors.temporal import context, grammar
from newsfacts.extractors.temporal.context import ContextReader
from newsfacts.extractors.temporal.expressions import Expression, Fixed, Recurring, Unread
from newsfacts.extractors.temporal.grammar import Token
from newsfacts.extractors.temporal.numeric import numeric_order
from newsfacts.extractors.temporal.slots import Found
from newsfacts.extractors.temporal.tense import Tenses
from newsfacts.extractors.temporal.tokens import stretches
from newsfacts.extractors.temporal.values import Period

_DATE = re.compile(r"[RT]_")


class Candidate(NamedTuple):
    """A calendar expression that stands at `start` to `end` of the text."""

    start: int
    end: int
    expression: Expression
    part: DatePart | None
    about: bool
    around: context.Around


def candidates(article: Article, tenses: Tenses, judge: ContextReader) -> list[Candidate]:
    """The calendar expressions of an article in text order."""
    text, words = article.text, article.language.dates
    rules = grammar.of(article.language.code)
    order = numeric_order(text, words.numeric.order)
    people = _People(article)
    found = []
    wrapped = is_wrapped(text)
    for run in stretches(text, rules, order, wrapped=wrapped):
        for token in rules.parse(run):
            if not _DATE.match(rules.names[token.symbol]):
                continue
            near = judge.around(text, token.start, token.end, wrapped=wrapped)
            if _is_name(token, near, judge, article, people) or not _is_date(token, near, judge, article, tenses):
                continue
            value: Found = token.value
            end = token.end
            if isinstance(value.expression, Unread) and text[end - 1] == ".":
                end -= 1  # the sentence's full stop, not that of an ordinal
            found.append(Candidate(token.start, end, value.expression, value.part, value.about, near))
    return found


def _is_name(token: Token, near: context.Around, judge: ContextReader, article: Article, people: _People) -> bool:
    """Whether a lone month, weekday, season or feast is a person's name."""
    expression = token.value.expression
    if not isinstance(expression, Recurring) or expression.kind not in ("month", "weekday", "season", "holiday"):
        return False
    if expression.kind == "holiday":  # Nikolaus may be the day by itself, Johnnie Christmas is none
        return people.touch(token.start, token.end, beyond=True)
    if people.touch(token.start, token.end) or judge.is_surname(near):
        return True
    return people.have(article.text[token.start : token.end]) and not judge.is_month_of_that_name(near)


def _is_date(token: Token, near: context.Around, judge: ContextReader, article: Article, tenses: Tenses) -> bool:
    found: Found = token.value
    expression, weak = found.expression, found.weak
    if judge.is_set(near) or judge.is_in_name(near):
        return False
    if isinstance(expression, Recurring) and expression.kind == "quarter":
        return not judge.is_game(article.text, token.start, token.end)
    if not weak:
        return True
    if weak == "year":
        return (
            isinstance(expression, Fixed)
            and isinstance(expression.span, Period)
            and judge.is_year(expression.span.number, near)
        )
    if weak == "day":
        return judge.is_day(near)
    if weak == "month":
        return judge.is_month(near)
    if weak == "short month":
        return judge.is_month_of_that_name(near)
    if weak == "season":
        return judge.is_season(near)
    if weak == "day and month":
        return judge.is_day_and_month(near, article.text[token.start : token.end])
    if weak == "today":
        return judge.is_today(near, article.text[token.start : token.end])
    if weak == "in":
        past = tenses.direction(article.sentence_at(token.start), token.start, token.end) < 0
        return not past and not judge.is_length(near)
    if weak == "years":
        return judge.is_years(near)
    if weak == "half of":
        return False
    if weak == "beside":
        return judge.stands_alone(near)
    if weak == "lasting":
        return judge.is_lasting(near)
    if weak == "compared":
        return not judge.is_compared(near)
    if weak == "part of decade":
        return not judge.is_age(near)
    if weak == "days":
        return judge.are_days(near)
    if weak == "weekday":
        return not judge.is_any(near)
    if weak == "half":
        return judge.is_half_year(article.text, token.start, token.end)
    if weak == "decade":
        return judge.is_decade(near)
    if weak == "sentence start":
        return article.sentence_at(token.start).start == token.start
    if weak in ("part", "first units"):
        return True
    return judge.has_preposition(near)


class _People:
    """The persons of an article, asked in text order."""

    def __init__(self, article: Article) -> None:
        self._people = [entity for entity in article.entities if entity.label == "PER"]
        names = (article.text[entity.start : entity.end].split() for entity in self._people)
        self._last_names = {name[-1] for name in names if name}
        self._next = 0

    def touch(self, start: int, end: int, *, beyond: bool = False) -> bool:
        """Whether a person's name stands there (and `beyond` that)."""
        while self._next < len(self._people) and self._people[self._next].end <= start:
            self._next += 1
        if self._next == len(self._people) or self._people[self._next].start >= end:
            return False
        person = self._people[self._next]
        return not beyond or person.start < start or person.end > end

    def have(self, name: str) -> bool:
        """Whether a person has this last name."""
        return name in self._last_names
