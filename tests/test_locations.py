"""Locations: the one-line cases of fixtures/cases, which place a name means, and what holds of every text."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from name_cases import Case, entities, read_cases, shown

from newsfacts.extractors import locations, organizations
from newsfacts.extractors.article import Entity, make_article
from newsfacts.extractors.names.places import candidates


@pytest.mark.parametrize(("language", "case"), read_cases("locations"))
def test_case(language: str, case: Case) -> None:
    found = locations.extract(make_article(case["text"], language, entities=entities(case)))
    assert [entry.name for entry in found] == [fact["name"] for fact in case["facts"]]
    assert [shown(entry, fact) for entry, fact in zip(found, case["facts"], strict=True)] == case["facts"]


@pytest.mark.parametrize(
    ("language", "surface", "country", "kind"),
    [
        ("de", "Mailand", "IT", "city"),
        ("en", "Milan", "IT", "city"),
        ("de", "Lüttich", "BE", "city"),
        ("de", "Elfenbeinküste", "CI", "country"),
        ("en", "Ivory Coast", "CI", "country"),
        ("en", "Bavaria", "DE", "region"),
        ("de", "Bayern", "DE", "region"),
        ("de", "Naher Osten", "", "region"),
        ("en", "Sea of Azov", "", "other"),
        ("de", "Neu-Delhi", "IN", "city"),
    ],
)
def test_the_most_prominent_place_of_a_name(language: str, surface: str, country: str, kind: str) -> None:
    best = candidates(surface, language)[0]
    assert (best.country, best.kind) == (country, kind)


def test_names_of_the_other_language_are_no_candidates() -> None:
    assert not candidates("Mailand", "en")
    assert {place.kind for place in candidates("Georgia", "de")} == {"region"}
    assert {place.kind for place in candidates("Georgia", "en")} == {"region", "country"}


WORDS = st.lists(
    st.sampled_from(
        [
            "Berlin",
            "Paris",
            ",",
            "Texas",
            "(",
            ")",
            "Georgia",
            "in",
            "New",
            "York",
            "–",
            "-",
            "Landkreis",
            "Stendal",
            "County",
            "US-Dollar",
            "US",
            "$",
            "U.S.",
            "'s",
            "Northern",
            "Poland",
            "Süditalien",
            "HAMBURG",
            "dpa",
            ".",
            "\n",
            "Universität",
            "Oslo",
            "polnisch",
            "Polish",
            "São",
            "Paulo",
            "Washington",
            "D.C.",
            "é",
        ]
    ),
    max_size=20,
)


@settings(max_examples=150, deadline=None)
@given(WORDS, st.sampled_from(["de", "en"]), st.sampled_from(["PER", "ORG", "LOC"]))
def test_every_mention_is_what_stands_there(pieces: list[str], language: str, label: str) -> None:
    text = " ".join(pieces)
    marked = [Entity(0, len(text), label)] if text else []  # type: ignore[arg-type]
    article = make_article(text, language, entities=marked)
    found = locations.extract(article)
    spans = [(m.start, m.end) for entry in found for m in entry.mentions]
    spans += [(m.start, m.end) for entry in organizations.extract(article) for m in entry.mentions]
    spans.sort()
    assert all(text[m.start : m.end] == m.text for entry in found for m in entry.mentions)
    assert all(first[1] <= second[0] for first, second in itertools.pairwise(spans))


def test_a_place_that_is_unknown_says_so() -> None:
    (place,) = locations.extract(make_article("Er wohnt in Quarzenbrück.", "de", entities=[Entity(12, 24, "LOC")]))
    assert (place.kind, place.country, place.geonames_id) == (None, None, None)
