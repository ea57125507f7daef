"""The lexicon: classes of tokens, the longest name, inflection, capitals, and the tables themselves."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsfacts.extractors import lexicon
from newsfacts.extractors.lexicon import NAME_CLASSES, TAGS
from newsfacts.extractors.names.common import is_common
from newsfacts.extractors.names.gazetteer import known_organizations, uninflected


def tags(language: str, text: str) -> list[str]:
    return [TAGS[tag] for tag in lexicon.load(language).tag(text.split())]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Deutsche Bank", ["B-ORG", "I-ORG"]),
        ("de", "der Deutschen Bank", ["O", "B-ORG", "I-ORG"]),
        ("de", "DEUTSCHE BANK", ["B-ORG", "I-ORG"]),
        ("de", "Deutschlands", ["B-COUNTRY"]),
        ("de", "Deutschland", ["B-COUNTRY"]),
        ("de", "Frankfurt ( Oder )", ["B-CITY", "I-CITY", "I-CITY", "I-CITY"]),
        ("de", "Frankfurt am Main", ["B-CITY", "I-CITY", "I-CITY"]),
        ("de", "In den", ["O", "O"]),
        ("de", "Essen", ["B-AMBIG-LOC"]),
        ("de", "Metro", ["B-AMBIG-ORG"]),
        ("de", "Baden - Württemberg", ["B-REGION", "I-REGION", "I-REGION"]),
        ("de", "Baden-Württemberg", ["B-REGION"]),
        ("en", "U.S.", ["B-COUNTRY"]),
        ("en", "U . S .", ["B-COUNTRY", "I-COUNTRY", "I-COUNTRY", "I-COUNTRY"]),
        ("en", "European Central Bank", ["B-ORG", "I-ORG", "I-ORG"]),
        ("en", "Target", ["B-AMBIG-ORG"]),
        ("en", "New York City", ["B-CITY", "I-CITY", "I-CITY"]),
        ("en", "GmbH", ["LEGAL-FORM"]),
        ("en", "gradually", ["O"]),
        ("en", "", []),
    ],
)
def test_tags(language: str, text: str, expected: list[str]) -> None:
    assert tags(language, text) == expected


@settings(max_examples=100, deadline=None)
@given(st.lists(st.text(max_size=8), max_size=12), st.sampled_from(["de", "en"]))
def test_tags_are_bio(words: list[str], language: str) -> None:
    found = lexicon.load(language).tag(words)
    assert len(found) == len(words)
    last = 2 * len(NAME_CLASSES)
    for before, tag in zip([0, *found], found, strict=False):
        if tag and tag <= last and tag % 2 == 0:
            assert before in (tag, tag - 1)


@pytest.mark.parametrize("name", ["names.txt", "names.de.txt", "names.en.txt", "places.tsv", "organizations.tsv"])
def test_a_table_is_sorted_and_has_no_path_of_a_machine(name: str) -> None:
    data = (lexicon._DATA / name).read_bytes()
    assert b"/home/" not in data and b"\r" not in data and data.endswith(b"\n")
    if name.endswith(".tsv"):
        keys = [line.split(b"\t")[0] for line in data.splitlines()]
        assert keys == sorted(keys)


@pytest.mark.parametrize(("tables", "most"), [("*.t*", 7_000_000), ("*.npz", 11_000_000)])
def test_all_tables_are_small(tables: str, most: int) -> None:
    assert 0 < sum(path.stat().st_size for path in lexicon._DATA.glob(tables)) < most


def test_a_known_organization() -> None:
    assert [known.name for known in known_organizations("EZB")] == ["Europäische Zentralbank"]
    assert not known_organizations("Ganz Unbekannt AG")


def test_inflected_names() -> None:
    from newsfacts.extractors import lang

    words = lang.load("de").names
    assert uninflected("Deutschen Bank", words) == "Deutsche Bank"
    assert uninflected("Süddeutschen Zeitung", words) == "Süddeutsche Zeitung"
    assert uninflected("Neuen Bank", words) == "Neuen Bank"


@pytest.mark.parametrize(
    ("language", "word", "common"),
    [
        ("de", "Arbeitsplätze", True),
        ("de", "Umsatzeinbußen", True),
        ("de", "Aurskog", False),
        ("de", "KarstadtQuelle", False),
        ("en", "Interior", True),
        ("en", "Oracle", False),
    ],
)
def test_common_words(language: str, word: str, common: bool) -> None:
    assert is_common(word, language) is common
