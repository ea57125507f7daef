"""The grammar of dates: templates, numbers in digits, and that both languages' tables fit together."""

from __future__ import annotations

import dataclasses
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsfacts.extractors import lang
from newsfacts.extractors.lang.schema_dates import NumericForms, Rule
from newsfacts.extractors.temporal import grammar
from newsfacts.extractors.temporal.builders import BUILDERS
from newsfacts.extractors.temporal.grammar import Grammar
from newsfacts.extractors.temporal.numeric import classify, full_year, numeric_order
from newsfacts.extractors.temporal.templates import Automaton, Template

LANGUAGES = lang.CODES
NAME = re.compile(r"[A-Z][A-Z0-9_]*")


def members(name: str) -> str:
    return {"A": "a", "B": "b", "AB": "ab", "C": "c"}[name]


@pytest.mark.parametrize(
    ("template", "tape", "end"),
    [
        ("A B", "ab", 2),
        ("A B", "ac", None),
        ("A B?", "ac", 1),
        ("(A|B) C", "bc", 2),
        ("(A B)? C", "abc", 3),
        ("(A B)? C", "c", 1),
        ("FIRST=AB SECOND=AB", "ba", 2),
        ("(A|B C)? AB", "bca", 3),
        ("A|B C", "bc", 2),
    ],
)
def test_a_template_matches_the_tape(template: str, tape: str, end: int | None) -> None:
    compiled = Template(template, members)
    match = compiled.match(tape)
    assert (match[0] if match else None) == end
    reach, accepted = Automaton([compiled]).accept(tape, 0)
    assert bool(accepted) == (end is not None)
    assert reach >= (end or 0)


def test_the_slots_of_a_template_have_names() -> None:
    compiled = Template("FIRST=AB (C|SECOND=AB)?", members)
    assert compiled.match("ab") == (2, (("FIRST", 0), ("SECOND", 1)))
    assert compiled.match("ba") == (2, (("FIRST", 0), ("SECOND", 1)))
    assert compiled.match("acb") == (2, (("FIRST", 0), ("C", 1)))
    assert Automaton([compiled]).first == {"a", "b"}


PIECES = st.recursive(
    st.sampled_from(["A", "B", "AB", "C"]),
    lambda inner: st.one_of(
        st.lists(inner, min_size=2, max_size=3).map(" ".join),
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: f"({'|'.join(parts)})"),
        inner.map(lambda part: f"({part})?"),
    ),
    max_leaves=6,
)


@settings(max_examples=200, deadline=None)
@given(templates=st.lists(PIECES, min_size=1, max_size=4), tape=st.text("abc", max_size=7))
def test_templates_accept_what_the_same_regular_expressions_match(templates: list[str], tape: str) -> None:
    templates = [f"{text} C" for text in templates]  # so that none matches nothing
    regexes = [re.compile(NAME.sub(lambda name: f"[{members(name[0])}]", text).replace(" ", "")) for text in templates]
    compiled = [Template(text, members) for text in templates]
    ends = [found.end() if (found := regex.match(tape)) else None for regex in regexes]
    matches = [template.match(tape) for template in compiled]
    assert [match[0] if match else None for match in matches] == ends
    reach, accepted = Automaton(compiled).accept(tape, 0)
    assert accepted == {number for number, end in enumerate(ends) if end is not None}
    assert reach >= max((end for end in ends if end is not None), default=0)


@pytest.mark.parametrize("template", ["a b", "A + B", "A; B", "A?", "(A|B)?", "", "D", "(A", "A)", "A | | B", "?"])
def test_a_bad_template_is_refused(template: str) -> None:
    with pytest.raises((ValueError, KeyError)):
        Template(template, members)


@pytest.mark.parametrize(
    ("rule", "complaint"),
    [
        (Rule("no_such_builder", "MONTH_FULL"), "no builder"),
        (Rule("month", "NO_SUCH_CATEGORY"), "no category or class"),
        (Rule("month", "MONTH=NO_SUCH_CLASS"), "no category or class"),
    ],
)
def test_a_rule_that_names_what_there_is_not_is_refused(rule: Rule, complaint: str) -> None:
    words = dataclasses.replace(lang.load("de").dates, layers=((rule,),))
    with pytest.raises(ValueError, match=complaint):
        Grammar(words)


# --------------------------------------------------------------------------------------------------------- the languages
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_category_and_class_is_used(language: str) -> None:
    words = lang.load(language).dates
    templates = " ".join(rule.template for layer in words.layers for rule in layer)
    named = {*NAME.findall(templates), *NAME.findall(" ".join(words.classes.values()))}
    assert sorted(({*words.categories} - named) - {"NO_DATE"}) == []
    assert sorted({*words.classes} - {*NAME.findall(templates)}) == []


def test_every_builder_is_used() -> None:
    used = {rule.builder for code in LANGUAGES for layer in lang.load(code).dates.layers for rule in layer}
    assert sorted({*BUILDERS} - used) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_rule_stands_twice(language: str) -> None:
    for layer in lang.load(language).dates.layers:
        assert len(layer) == len(set(layer))


def test_a_grammar_is_compiled_once() -> None:
    assert grammar.of("de") is grammar.of("de")


# ------------------------------------------------------------------------------------------------------ numbers in digits
DE: NumericForms = lang.load("de").dates.numeric
EN: NumericForms = lang.load("en").dates.numeric


@pytest.mark.parametrize(
    ("token", "german", "english"),
    [
        ("7", "INT12", "INT12"),
        ("31", "INT31", "INT31"),
        ("32", "INT2", "INT2"),
        ("0", "INT2", "INT2"),
        ("1848", "YEAR4", "YEAR4"),
        ("0815", "INT", "INT"),
        ("999", "INT", "INT"),
        ("3rd", "ORDNUM", "ORDNUM"),
        ("7te", "ORDNUM", None),
        ("101st", "BIGORD", "BIGORD"),
        ("1990er", "DECADE", None),
        ("1990s", None, "DECADE"),
        ("95s", None, None),
        ("12.11.2025", "NDATE", "NDATE"),
        ("2025-11-12", "NDATE", "NDATE"),
        ("20251112", "NDATE", "NDATE"),
        ("20251312", "INT", "INT"),
        ("12.13.2025", "NDATE", "NDATE"),
        ("31.02.2025", None, None),
        ("12.11.", None, None),
        ("12.11", "NDAYMONTH", None),
        ("4/22", None, "NDAYMONTH"),
        ("2025-11", "NMONTH", "NMONTH"),
        ("11/2025", "NMONTH", "NMONTH"),
        ("1/1000", None, None),
        ("2024/25", "NYEARS", "NYEARS"),
        ("1914-18", "NYEARS", "NYEARS"),
        ("2010-12", "NMONTH", "NMONTH"),
        ("2015/2120", None, None),
        ("3-5", "NDAYS", "NDAYS"),
        ("5-3", None, None),
        ("25Q3", "NQUARTER", "NQUARTER"),
        ("1.11-3.11", "NRANGE", None),
        ("10/1-10/7", None, "NRANGE"),
        ("11:30", None, None),
        ("1,5", None, None),
        ("5.000", "INT", "INT"),
        ("1,234,567", "INT", "INT"),
        ("5.0000", None, None),
        ("123456789012", None, None),
    ],
)
def test_the_category_of_a_number(token: str, german: str | None, english: str | None) -> None:
    found = [classify(token, forms, order) for forms, order in ((DE, "dmy"), (EN, "mdy"))]
    assert [classified[0] if classified else None for classified in found] == [german, english]


@pytest.mark.parametrize(("number", "year"), [(0, 2000), (25, 2025), (49, 2049), (50, 1950), (98, 1998)])
def test_the_year_of_two_digits(number: int, year: int) -> None:
    assert full_year(number) == year


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("on 3/4/2020", "usual"),
        ("on 3/4/2020 and 13/4/2020", "dmy"),
        ("on 3/4/2020 and 4/13/2020", "mdy"),
        ("no 13/14/2020", "usual"),
        ("nothing", "usual"),
    ],
)
def test_the_order_shows_where_a_number_is_too_large_for_a_month(text: str, order: str) -> None:
    assert numeric_order(text, "usual") == order
