"""Organizations: the one-line cases of fixtures/cases, and what holds of every text."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from name_cases import Case, entities, read_cases, shown

from newsfacts.extractors import organizations
from newsfacts.extractors.article import Entity, make_article
from newsfacts.extractors.names.identity import group, make_form, short_for


@pytest.mark.parametrize(("language", "case"), read_cases("organizations"))
def test_case(language: str, case: Case) -> None:
    found = organizations.extract(make_article(case["text"], language, entities=entities(case)))
    assert [entry.name for entry in found] == [fact["name"] for fact in case["facts"]]
    assert [shown(entry, fact) for entry, fact in zip(found, case["facts"], strict=True)] == case["facts"]


PIECES = st.lists(
    st.sampled_from(
        [
            "Siemens",
            "VW",
            "Deutsche",
            "Telekom",
            "AG",
            "GmbH",
            "&",
            "Co.",
            "KG",
            "Inc.",
            "(",
            ")",
            "EZB",
            "Europäische",
            "Zentralbank",
            "Konzern",
            "Chef",
            "-",
            "–",
            "'",
            "'s",
            "Müller",
            "Bank",
            "of",
            "the",
            "America",
            ",",
            ".",
            "\n",
            "Berlin",
            "In",
            "den",
            "Apple",
            "CEO",
            "S.A.",
            "und",
            "A380",
            "DEUTSCHE",
            "BAHN",
            "é",
            "ß",
            "1&1",
            "„",
            "“",
            "Union's",
        ]
    ),
    max_size=25,
)


@settings(max_examples=150, deadline=None)
@given(PIECES, st.sampled_from(["de", "en"]), st.data())
def test_every_mention_is_what_stands_there(pieces: list[str], language: str, data: st.DataObject) -> None:
    text = " ".join(pieces)
    marked = []
    position = 0
    while position < len(text):
        start = data.draw(st.integers(position, len(text)))
        end = data.draw(st.integers(start, len(text)))
        if start < end:
            marked.append(Entity(start, end, data.draw(st.sampled_from(["PER", "ORG", "LOC"]))))
        position = end + 1
    article = make_article(text, language, entities=marked)
    found = organizations.extract(article)
    spans = sorted((mention.start, mention.end) for entry in found for mention in entry.mentions)
    assert all(text[m.start : m.end] == m.text for entry in found for m in entry.mentions)
    assert all(first[1] <= second[0] for first, second in itertools.pairwise(spans))
    assert [entry.mentions[0].start for entry in found] == sorted(entry.mentions[0].start for entry in found)
    assert found == organizations.extract(make_article(text, language, entities=marked))


@pytest.mark.parametrize(
    ("language", "short", "full", "same"),
    [
        ("de", "Nordvolt", "Nordvolt SE", True),
        ("de", "Nordvolt SE", "Nordvolt AG", False),
        ("en", "Tesco", "Tesco Polska", False),
        ("en", "Halden", "Halden Group", True),
        ("en", "Congress", "116th United States Congress", True),
        ("en", "Supreme Court", "Supreme Court of Cassation", True),
        ("en", "EA", "Electronic Arts", True),
        ("en", "EA", "Electronic Games", False),
        ("de", "CDU", "CDU Sachsen", True),
        ("de", "RTL", "Super RTL", False),
    ],
)
def test_a_short_name(language: str, short: str, full: str, same: bool) -> None:
    words = make_article("", language).language.names
    assert short_for(make_form(short, 9, language, words), make_form(full, 0, language, words), words) is same


def test_legal_forms_keep_companies_apart() -> None:
    words = make_article("", "de").language.names
    names = ["Ulmtal Optik GmbH", "Ulmtal Optik", "Ulmtal Optik AG"]
    forms = [make_form(name, first, "de", words) for first, name in enumerate(names)]
    together = group(forms, [], words)
    assert sorted(sorted(form.text for form in forms) for forms in together) == [
        ["Ulmtal Optik", "Ulmtal Optik GmbH"],
        ["Ulmtal Optik AG"],
    ]
