"""The day that a dateline gives.

A dateline is a full date (day, month and year) in the first lines of an article that stands as one: alone on its line but
for a place, a time, an agency or a label (*Published*), or behind a place and before a dash that opens the text. Where the
year is missing, the article has to give the same day with its year somewhere. Nothing is guessed: a text with several dated
sections has no day of its own, and a date in digits whose order the language leaves open is none.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import NamedTuple

from newsfacts.extractors.lang import Language
from newsfacts.extractors.temporal import grammar, values
from newsfacts.extractors.temporal.expressions import Fixed, Recurring
from newsfacts.extractors.temporal.grammar import Grammar
from newsfacts.extractors.temporal.numeric import numeric_order
from newsfacts.extractors.temporal.slots import Found
from newsfacts.extractors.temporal.tokens import stretches
from newsfacts.extractors.temporal.values import Period

_TOP_LINES = 8
_TOP = 1500
_LONGEST_LINE = 400
"""Of a first line that is a whole paragraph, so many characters are read."""
_SECTION_HEADING = 40
"""A date that is all of a line this short heads a section."""
_LONGEST_PREFIX = 120
_NAMES = 3
"""So many capitalized words (a place, an agency, a desk) may stand beside a date on its line."""

_LINE = re.compile(r"[^\n]+")
_TIME = re.compile(r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?!\d)")
_WORD = re.compile(r"[^\W\d_][\w.&-]*")
# Behind the date: a time, an agency in brackets or slashes, then a dash that opens the text.
_OPENING = re.compile(
    r"(?:/\d{1,2}:\d\d)?\s{0,3}(?:\([^()\n]{1,40}\)|/[^/\n]{1,40}/|\))?\s{0,3}(?:[-–—]{1,3}\s|\(\w+\)\s*$|:\s)"
)
_BAR = re.compile(r"\s*[|·•]")
_SLASHED = re.compile(r"\d{1,2}([/-])\d{1,2}\1\d+")


class _Dated(NamedTuple):
    start: int
    end: int
    date: Fixed | Recurring


def find_reference_date(text: str, language: Language) -> dt.date | None:
    """The day of a dateline near the top of `text`, or None."""
    rules = grammar.of(language.code)
    order = numeric_order(text, language.dates.numeric.order)
    before = ""
    for line in _top_lines(text):
        above, before = before, line
        if (
            above
            and _WORD.findall(above)[-1:]
            and _WORD.findall(above)[-1].lower() in language.dates.context.date_before
        ):
            continue  # the line goes on a sentence: "… laden wir ein am"
        for dated in _dates(line, rules, order):
            if not _is_dateline(line, dated, rules):
                continue
            if isinstance(dated.date, Recurring):
                return _with_year(text, dated.date, rules, order)
            if _is_ambiguous(line[dated.start : dated.end], text, rules):
                return None
            day = _day(dated.date)
            return None if day is None or _has_sections(text, day, rules, order) else day
    return None


def _top_lines(text: str) -> Iterator[str]:
    for count, match in enumerate(_LINE.finditer(text, 0, _TOP)):
        if count >= _TOP_LINES:
            return
        yield match.group()[:_LONGEST_LINE]


def _dates(line: str, rules: Grammar, order: str) -> Iterator[_Dated]:
    """The days in a line that are named by day and month."""
    for run in stretches(line, rules, order, wrapped=False):
        for token in rules.parse(run):
            found = token.value.expression if isinstance(token.value, Found) else None
            if (isinstance(found, Fixed) and isinstance(found.span, Period) and found.span.unit == "day") or (
                isinstance(found, Recurring) and found.kind == "date" and not token.value.weak
            ):
                yield _Dated(token.start, token.end, found)


def _day(date: Fixed) -> dt.date | None:
    covered = values.days(date.span)
    return covered[0] if covered else None


def _is_dateline(line: str, dated: _Dated, rules: Grammar) -> bool:
    before, behind = line[: dated.start], line[dated.end :]
    if _is_alone(f"{before} {behind}", rules):
        return True
    if not _BAR.match(behind) and not _OPENING.match(behind):
        return False
    return len(before) <= _LONGEST_PREFIX and _names_only(before, rules)


def _is_alone(rest: str, rules: Grammar) -> bool:
    """Whether the rest of a date's line is no more than labels, times, a place or an agency."""
    forms = rules.words.dateline
    names = 0
    for word in _WORD.findall(_TIME.sub(" ", rest)):
        lower = word.lower().rstrip(".")
        if lower in forms.labels or lower in forms.small_words or word.lower() in forms.small_words:
            continue
        if not word[0].isupper():
            return False
        names += 1
    return names <= _NAMES and not any(mark in rest for mark in "?!")


def _names_only(before: str, rules: Grammar) -> bool:
    """Whether what stands before a date is a place and an agency, not the beginning of a sentence."""
    forms, prepositions = rules.words.dateline, rules.words.context.date_before
    words = _WORD.findall(before)
    if words and words[0].lower() in prepositions:
        return False
    return all(
        word[0].isupper() or word.lower() in forms.small_words or any(letter.isdigit() for letter in word)
        for word in words
    )


def _is_ambiguous(written: str, text: str, rules: Grammar) -> bool:
    """Whether a date in digits could be read in two ways, and nothing in the article shows which."""
    if rules.words.dateline.unambiguous or not _SLASHED.search(written):
        return False
    first, second = (int(number) for number in re.findall(r"\d+", written)[:2])
    return first <= 12 and second <= 12 and first != second and numeric_order(text, "") == ""


def _has_sections(text: str, day: dt.date, rules: Grammar, order: str) -> bool:
    """Whether the text goes on with lines that are another date alone, as a chronicle does."""
    for match in _LINE.finditer(text):
        line = match.group().strip()
        if len(line) > _SECTION_HEADING or not any(character.isdigit() for character in line):
            continue
        for dated in _dates(line, rules, order):
            alone = not _WORD.search(_TIME.sub(" ", line[: dated.start] + line[dated.end :]))
            if alone and isinstance(dated.date, Fixed) and abs((_day(dated.date) or day) - day) > dt.timedelta(1):
                return True
    return False


def _with_year(text: str, date: Recurring, rules: Grammar, order: str) -> dt.date | None:
    """The one day of that name which the article gives with its year."""
    found = set()
    for run in stretches(text[:_WHOLE], rules, order, wrapped=False):
        for token in rules.parse(run):
            expression = token.value.expression if isinstance(token.value, Found) else None
            if isinstance(expression, Fixed) and isinstance(expression.span, Period) and expression.unit == "day":
                day = _day(expression)
                if day and (day.month, day.day) == (date.month, date.number):
                    found.add(day)
    return found.pop() if len(found) == 1 else None


_WHOLE = 20_000
"""Characters of an article in which the year of its dateline is looked for."""
