"""Dates: one-line cases in both languages, and what holds for every text."""

from __future__ import annotations

import datetime as dt
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from conftest import FIXTURES, ROOT
from hypothesis import given, settings
from hypothesis import strategies as st

from newsfacts.extractors import dates
from newsfacts.extractors.article import Entity, EntityLabel, make_article
from newsfacts.extractors.facts import Date
from newsfacts.extractors.registry import Warner, extractor
from newsfacts.extractors.temporal import values

LANGUAGES = ("de", "en")
TODAY = dt.date(2025, 11, 12)  # a Wednesday
DEFAULTS = {"part": None, "bound": None, "qualifier": "exact"}


def cases(language: str) -> list[Any]:
    lines = (FIXTURES / "cases" / f"dates.{language}.jsonl").read_text(encoding="utf-8").splitlines()
    return [
        pytest.param(case["text"], case.get("date"), case["facts"], id=case["text"][:60])
        for case in map(json.loads, lines)
    ]


def read(text: str, language: str, day: dt.date | None = TODAY) -> list[Date]:
    return dates.extract(make_article(text, language, reference_date=day))


def found(text: str, language: str, day: dt.date | None = TODAY) -> list[tuple[str, str | None]]:
    return [(date.text, date.value) for date in read(text, language, day)]


def agree(text: str, language: str, day: str | None, facts: list[dict[str, Any]]) -> None:
    """Each fact is as the case says, and plain in what it does not say; there are no others."""
    got = read(text, language, dt.date.fromisoformat(day) if day else None)
    keys = ("text", "value", *DEFAULTS)
    assert [{key: getattr(date, key) for key in keys} for date in got] == [{**DEFAULTS, **fact} for fact in facts]


@pytest.mark.parametrize(("text", "day", "facts"), cases("de"))
def test_german_case(text: str, day: str | None, facts: list[dict[str, Any]]) -> None:
    agree(text, "de", day, facts)


@pytest.mark.parametrize(("text", "day", "facts"), cases("en"))
def test_english_case(text: str, day: str | None, facts: list[dict[str, Any]]) -> None:
    agree(text, "en", day, facts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_enough_cases_each_of_its_own(language: str) -> None:
    texts = [case.values[0] for case in cases(language)]
    assert len(texts) == len(set(texts)) >= 150


def test_registered_and_warns() -> None:
    assert extractor("dates") is dates
    assert isinstance(dates, Warner)


# ------------------------------------------------------------------------------------------------ the day of the article
@pytest.mark.parametrize(
    ("text", "language", "count"),
    [
        ("Am Montag und gestern. Am 3. Mai 2020 nicht.", "de", 2),
        ("It rained yesterday. It did not on 3 May 2020.", "en", 1),
    ],
)
def test_relative_dates_need_the_day_of_the_article(text: str, language: str, count: int) -> None:
    article = make_article(text, language)
    facts = dates.extract(article)
    assert [date.value for date in facts] == [None] * count + ["2020-05-03"]
    assert [(date.first_day, date.last_day) for date in facts[:count]] == [(None, None)] * count
    (line,) = dates.warnings(article, facts)
    assert line.startswith(f"{count} relative date{'s' if count > 1 else ''} unresolved")


def test_no_warning_where_nothing_is_unresolved() -> None:
    plain = make_article("Am 3. Mai 2020.", "de")
    dated = make_article("Vor wenigen Tagen.", "de", reference_date=TODAY)
    assert dates.warnings(plain, dates.extract(plain)) == []
    assert [date.value for date in dates.extract(dated)] == [None]
    assert dates.warnings(dated, dates.extract(dated)) == []


# --------------------------------------------------------------------------------------------------- names that are dates
@pytest.mark.parametrize(
    ("text", "language", "name", "label", "expected"),
    [
        ("Theresa May resigned. In May she left.", "en", "Theresa May", "PER", [("May", "2025-05")]),
        ("April Jones won in April.", "en", "April Jones", "PER", [("April", "2025-04")]),
        ("Gerd März sprach. Im März fuhr er weg.", "de", "Gerd März", "PER", [("März", "2025-03")]),
        ("Robin Sommer kam im Sommer.", "de", "Robin Sommer", "PER", [("Sommer", "2025-SU")]),
    ],
)
def test_a_persons_name_is_no_date(
    text: str, language: str, name: str, label: EntityLabel, expected: list[tuple[str, str]]
) -> None:
    start = text.index(name)
    article = make_article(text, language, reference_date=TODAY, entities=[Entity(start, start + len(name), label)])
    assert [(date.text, date.value) for date in dates.extract(article)] == expected


def test_a_surname_alone_is_no_date_once_the_article_has_the_person() -> None:
    text = "Theresa May spoke. Later May said she would go in May."
    article = make_article(text, "en", reference_date=TODAY, entities=[Entity(0, 11, "PER")])
    assert [date.start for date in dates.extract(article)] == [text.rindex("May")]


# -------------------------------------------------------------------------------------------------- tense, story, seasons
@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("The mill closed on Friday.", "en", "2025-11-07"),
        ("The mill will close on Friday.", "en", "2025-11-14"),
        ("The mill closed in March.", "en", "2025-03"),
        ("The mill is to close in March.", "en", "2026-03"),
        ("The mill closed in December.", "en", "2024-12"),
        ("Die Mühle schloss am Freitag.", "de", "2025-11-07"),
        ("Die Mühle wird am Freitag schließen.", "de", "2025-11-14"),
        ("Die Mühle hat im März geschlossen.", "de", "2025-03"),
        ("Die Mühle soll im März schließen.", "de", "2026-03"),
        ("Die Mühle schloss im Dezember.", "de", "2024-12"),
    ],
)
def test_the_verb_says_which_one_is_meant(text: str, language: str, value: str) -> None:
    assert [date.value for date in read(text, language)] == [value]


STORY = (
    "The mill was founded in 1848. In March 1851 it burned down; two months later it was rebuilt. "
    "In the same year the owner died. On 3 April 1866 his son took over. The next day he fired the foreman. "
    "In 1871 came the war, and the following year the mill was sold. In May it reopened. In 1893 it closed."
)
STORY_VALUES = [
    "1848", "1851-03", "1851-05", "1851", "1866-04-03", "1866-04-04", "1871", "1872", "1872-05", "1893",
]  # fmt: skip


@pytest.mark.parametrize("day", [TODAY, None])
def test_a_story_goes_on_from_the_date_named_before(day: dt.date | None) -> None:
    assert [value for _, value in found(STORY, "en", day)] == STORY_VALUES


def test_a_reading_does_not_depend_on_the_one_before() -> None:
    first = read(STORY, "en")
    read("Am Montag, 3. Mai.", "de", dt.date(2010, 1, 1))
    assert read(STORY, "en") == first


@pytest.mark.parametrize("length", [49_990, 50_000, 50_010, 150_000])
def test_a_long_text_is_cut_where_no_date_is(length: int) -> None:
    sentence = "At the open house held from 3 to 5 May, 2024 some came; USA Today and others left at the end of 2023. "
    text = sentence * (length // len(sentence)) + "so" * (length % len(sentence) // 2) + " " + sentence
    expected = found(sentence, "en")
    assert len(expected) == 2
    assert found(text, "en") == expected * (length // len(sentence) + 1)


def test_a_text_of_wrapped_lines_keeps_its_dates_whole() -> None:
    line = "Der Rat der Stadt hat nach langer Beratung beschlossen, dass die alte Mühle am {}\n"
    text = (
        line.format("3.") + "Mai 2024 schließt und das Gelände dahinter danach für immer leer stehen wird, auch\n" * 3
    )
    assert found(text, "de")[0] == ("3.\nMai 2024", "2024-05-03")


# ----------------------------------------------------------------------------------------------------------- dateparser
IMPORTS = """
import sys, datetime as dt
from newsfacts.extractors import dates
from newsfacts.extractors.article import make_article
def read(text, language):
    return [date.value for date in dates.extract(make_article(text, language, reference_date=dt.date(2025, 11, 12)))]
print(read({text!r}, {language!r}), "dateparser" in sys.modules, "dateutil" in sys.modules)
"""


@pytest.mark.parametrize(
    ("text", "language", "printed"),
    [
        ("Am 3. Mai 2024, gestern, im Herbst 2023 und 2020-09-23.", "de", "['2024-05-03', '2025-11-11', '2023-FA', '2020-09-23'] False False"),
        ("Closed at Easter. Open since Christmas 2024 and 9/23/2020.", "en", "['2025-04-20', '2024-12-25', '2020-09-23'] False True"),
        ("The file of Sep/2020/23 is lost.", "en", "['2020-09-23'] True True"),
    ],
)  # fmt: skip
def test_libraries_are_imported_for_what_needs_them(text: str, language: str, printed: str) -> None:
    script = IMPORTS.format(text=text, language=language)
    process = subprocess.run(
        [sys.executable, "-c", script], env={"PYTHONPATH": str(ROOT / "tests" / "_path")},
        capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    assert process.stdout.strip() == printed


# ------------------------------------------------------------------------------------------------------------- every text
PIECES = {
    "de": [
        "3", "31", "29", "98", "2024", "1800", "12.", "3.", "1990er", "'98", "12.11.2025", "2024/25", "12.11.", "II.", "Mai", "Februar",
        "März", "Freitag", "Montagabend", "Sommer", "Quartal", "Halbjahr", "Jahr", "Jahre", "Jahrhundert", "Woche", "Tage", "Wochenende",
        "Ende", "Anfang", "erste", "letzten", "nächste", "vor", "nach", "seit", "bis", "zum", "am", "im", "der", "des", "und", "zwei",
        "vergangenen", "selben", "später", "zuvor", "heute", "gestern", "Ostern", "v. Chr.", "-", "–", "/", ",", ".", "(", "\n", "\n\n",
        "Tag", "Morgen", "KW", "rund", "mehrere", "Vorjahr", "İ", "ß", "€", "wird", "war", "hat", "gesagt", "x",
    ],
    "en": [
        "3", "31", "29", "98", "2024", "1800", "3rd", "1990s", "'98", "11/12/2025", "2024-25", "Q3", "H1", "FY25", "May", "may", "February",
        "Sept.", "Friday", "Sun", "summer", "quarter", "half", "year", "years", "century", "week", "days", "weekend", "end", "early", "mid-",
        "first", "last", "next", "this", "ago", "before", "after", "since", "until", "of", "in", "on", "the", "a", "and", "two", "few",
        "same", "later", "earlier", "today", "yesterday", "Easter", "BC", "-", "–", "/", ",", ".", "(", "\n", "\n\n", "'", "s", "to",
        "from", "between", "nineteen", "eighty", "two thousand", "about", "İ", "$", "will", "was", "said", "x",
    ],
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=300, deadline=None)
@given(data=st.data(), day=st.none() | st.dates())
def test_evidence_order_and_days_hold_for_any_words(language: str, data: st.DataObject, day: dt.date | None) -> None:
    pieces = data.draw(st.lists(st.sampled_from(PIECES[language]), max_size=25))
    glue = data.draw(st.sampled_from([" ", " ", " ", ""]))
    holds(glue.join(pieces), language, day)


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=150, deadline=None)
@given(text=st.text(max_size=80))
def test_evidence_order_and_days_hold_for_any_text(language: str, text: str) -> None:
    holds(text, language, TODAY)


def holds(text: str, language: str, day: dt.date | None) -> None:
    facts = read(text, language, day)
    end = 0
    for date in facts:
        assert text[date.start : date.end] == date.text
        assert end <= date.start < date.end
        end = date.end
        assert (date.first_day is None) == (date.last_day is None)
        if date.value is None:
            assert date.first_day is None
            continue
        span = values.read(date.value)
        assert span is not None
        assert values.days(span) == ((date.first_day, date.last_day) if date.first_day else None)
        if date.first_day and date.last_day:
            assert date.first_day <= date.last_day
    assert read(text, language, day) == facts


@pytest.mark.parametrize("day", [dt.date.min, dt.date.max])
@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Gestern, morgen, vor zwei Jahren, in 900000 Jahren, nächste Woche, letztes Jahrhundert, Ostern, im Mai.", "de"),
        ("Last week, next week, two days ago, in 99999999 weeks, the past 5 years, on Friday, in March, at Easter.", "en"),
    ],
)  # fmt: skip
def test_the_ends_of_the_calendar(text: str, language: str, day: dt.date) -> None:
    holds(text, language, day)


MONOTONOUS = {
    "de": ["1", "1.", "12. ", "3. und 4. ", "Mai ", "Ende ", "vor ", "zwei Jahre und ", "Freitag nach ", "Jahr ", "2015-", "12.11.2025"],
    "en": ["1-", "1/2/", "May ", "from ", "the first ", "end of ", "of the year ", "Monday, ", "Monday to ", "3 May 4 ", "'98", "1990s "],
}  # fmt: skip


@pytest.mark.parametrize(("language", "piece"), [(code, piece) for code in LANGUAGES for piece in MONOTONOUS[code]])
def test_long_monotonous_text_ends(language: str, piece: str) -> None:
    assert len(read(piece * 4000, language)) <= 16_000


def test_the_words_know_no_language_but_their_own() -> None:
    """The mechanism has no word of any language in it: dates of one are none in another."""
    assert found("Am kommenden Freitag und im vergangenen Jahr.", "en") == []
    assert found("Last Friday and two weeks ago.", "de") == []


def test_every_module_of_the_mechanism_is_small() -> None:
    paths = [*(ROOT / "extractors" / "temporal").glob("*.py"), Path(dates.__file__)]
    assert all(len(path.read_text(encoding="utf-8").splitlines()) <= 400 for path in paths)
