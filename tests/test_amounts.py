"""Amounts: one-line cases, every currency and unit of the tables, and what holds for every text."""

from __future__ import annotations

from typing import Any

import pytest
from cases import lines, parameters
from hypothesis import given, settings
from hypothesis import strategies as st

from newsfacts.extractors import amounts, lang
from newsfacts.extractors.amounts.tables import codes, tables
from newsfacts.extractors.article import Span, make_article
from newsfacts.extractors.facts import Amount
from newsfacts.extractors.registry import extractor

LANGUAGES = ("de", "en")


def read(text: str, language: str) -> list[Amount]:
    return amounts.extract(make_article(text, language))


def agree(found: list[Amount], expected: list[dict[str, Any]]) -> None:
    """Each fact has every key that the case gives; there are no others."""
    assert [fact.text for fact in found] == [fact["text"] for fact in expected]
    for fact, want in zip(found, expected, strict=True):
        assert {key: getattr(fact, key) for key in want} == want


@pytest.mark.parametrize(("text", "language", "facts"), parameters("amounts", *LANGUAGES))
def test_case(text: str, language: str, facts: list[dict[str, Any]]) -> None:
    agree(read(text, language), facts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_enough_cases_each_of_its_own(language: str) -> None:
    texts = [case["text"] for case in lines("amounts", language)]
    assert len(texts) == len(set(texts)) >= 150


def test_registered() -> None:
    assert extractor("amounts") is amounts


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_is_a_currency_before_and_behind(language: str) -> None:
    missed = [
        text
        for code in sorted(codes())
        for text in (f"{code} 250 million", f"250 million {code}", f"250 Mio. {code}")
        if ("Mio" in text) == (language == "de") and [fact.currency for fact in read(text, language)] != [code]
    ]
    assert not missed


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_of_the_tables_is_read(language: str) -> None:
    words = lang.load(language).amounts
    special = {*words.degrees, *words.mass_or_money, *words.large_only, *words.sums_only, "in"}
    missed = []
    for name, measure in tables(lang.load(language)).names.measures.items():
        if name.split()[0] in special or name in words.subunits:
            continue
        facts = read(f"250 {name}", language)
        if len(facts) != 1 or facts[0].kind != measure.kind or facts[0].text != f"250 {name}":
            missed.append(name)
    assert not missed


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Die Firma aus Oslo zahlt 5 Millionen Kronen.", "NOK"),
        ("Schweden hilft. Die Regierung gibt 5 Millionen Kronen.", "SEK"),
        ("Erst Dänemark, dann Norwegen: Oslo zahlt 5 Millionen Kronen.", "NOK"),
        ("Er zahlte 5 Millionen Kronen.", None),
        ("Kairo erhöht den Lohn um 500 Millionen Pfund.", "EGP"),
        ("Mexiko gibt 5 Millionen Pesos.", "MXN"),
        ("Der Preis: 5 Millionen Dollar in Sydney.", "USD"),
    ],
)
def test_a_shared_name_is_resolved_by_the_country_that_the_text_names(text: str, code: str | None) -> None:
    assert [fact.currency for fact in read(text, "de")] == [code]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Die Aktie legte 4 Cent zu.", "EUR"),
        ("Sie stieg auf 3,10 Dollar, das sind 4 Cent mehr.", "USD"),
        ("Sie stieg auf 3,10 Franken, das sind 4 Rappen mehr.", "CHF"),
    ],
)
def test_cents_belong_to_the_sum_at_hand(text: str, code: str) -> None:
    assert read(text, "de")[-1].currency == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Auckland voted. Wellington paid. New Zealand owes $5 million.", "NZD"),
        ("Auckland voted. Wellington paid. New Zealand owes Washington $5 million.", "USD"),
        ("Toronto owes $5 million.", "USD"),
        ("Canada, Ottawa, Toronto: Sydney, Melbourne and Perth owe 5 million dollars.", "USD"),
    ],
)
def test_a_bare_dollar_is_american_unless_the_text_is_about_another_country(text: str, code: str) -> None:
    assert [fact.currency for fact in read(text, "en")] == [code]


def test_falls_are_positive_and_temperatures_are_not() -> None:
    assert [(fact.text, fact.value) for fact in read("Bei -5 Grad fiel der Kurs, minus 3 Prozent.", "de")] == [
        ("-5 Grad", -5),
        ("3 Prozent", 3),
    ]


def test_a_number_that_counts_things_takes_no_unit_from_the_sentence_before() -> None:
    text = "Der Umsatz stieg auf 5 Millionen Euro. Danach kamen 3 Millionen Gäste."
    (first,) = amounts.extract(make_article(text, "de", sentences=[Span(0, 38), Span(39, len(text))]))
    assert first.text == "5 Millionen Euro"


def test_json_numbers_have_no_float_artefacts() -> None:
    assert [fact.value for fact in read("Es sind 1,1 Mrd. Euro, 17 Cent und 4,35 Prozent.", "de")] == [
        1_100_000_000, 0.17, 4.35,
    ]  # fmt: skip


PIECES = [
    "5", "12", "1.000", "2,5", "2024", "½", "Mio.", "Milliarden", "zwei", "half a ", "bis", "-", "–", "von", "from", " to ", "auf", ",",
    ".", " ", " ", "\n", "\n\n", "rund ", "%", "$", "€", "EUR", "US$", "(", ")", "İ", "x", "Euro", "dollars", "cents", "Cent", "km", "m", "ft",
    "in", '"', " of ", "ein ", "a ", "Prozent", "prozentig", "°C", "Grad", "Kronen", "pounds", "/", "h", "per ", "¢", "ringgit", "Fr.", ",-",
]  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=300, deadline=None)
@given(pieces=st.lists(st.sampled_from(PIECES), max_size=30))
def test_evidence_and_order_hold_for_any_text(language: str, pieces: list[str]) -> None:
    text = "".join(pieces)
    end = 0
    for fact in read(text, language):
        assert text[fact.start : fact.end] == fact.text
        assert end <= fact.start < fact.end
        assert (fact.unit is None) == (fact.kind == "money") and (fact.kind == "money" or fact.currency is None)
        assert fact.value is not None or fact.min is not None
        end = fact.end


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "piece",
    [
        "5 Euro ",
        "5%",
        "$5-",
        "5 Kronen ",
        "a dollar ",
        "5 ft ",
        '5" ',
        "zehnprozentig ",
        "5 Mio. ",
        "5 (5) ",
        "5% 1,5 ",
        "5 degrees hot ",
        "5 Yen 3 cents ",
    ],
)
def test_long_monotonous_text_ends(language: str, piece: str) -> None:
    assert len(read(piece * 10_000, language)) <= 20_000
