"""Names: how the model, the lexicon and the article are weighed against each other."""

from __future__ import annotations

import doctest
import importlib
import random

import pytest

from newsfacts.extractors import lexicon, organizations
from newsfacts.extractors.article import Article, Entity, make_article
from newsfacts.extractors.names import STAGES, find_names
from newsfacts.extractors.names.evidence import abbreviates, stands_for
from newsfacts.extractors.names.tokens import read


def marked(article: Article, stages: tuple[str, ...] = STAGES) -> tuple[list[str], list[str]]:
    names = find_names(article, stages)
    return [named.text for named in names.organizations], [named.text for named in names.locations]


def test_stages_add_to_each_other() -> None:
    text = "Nordvolt SE wächst in Oslo. Bei Nordvolt freut man sich."
    article = make_article(text, "de")
    assert marked(article, ()) == ([], [])
    assert marked(article, ("lexicon",)) == ([], ["Oslo"])
    assert marked(article) == (["Nordvolt SE", "Nordvolt"], ["Oslo"])


def test_the_majority_decides() -> None:
    text = "Brelling said it. Brelling grew. Brelling hired."
    places = [0, 18, 33]
    labels = ["ORG", "ORG", "LOC"]
    entities = [Entity(at, at + 8, label) for at, label in zip(places, labels, strict=True)]  # type: ignore[arg-type]
    assert marked(make_article(text, "en", entities=entities)) == (["Brelling"] * 3, [])


def test_a_mistake_at_one_place_of_many_is_dropped() -> None:
    text = "Brelling. " * 8
    assert marked(make_article(text, "en", entities=[Entity(0, 8, "ORG")])) == ([], [])


def test_capitals_of_a_headline_say_nothing() -> None:
    text = "PILOTS PLAN STRIKE AT BIG CARRIER\n\nThey will strike on Friday."
    assert marked(make_article(text, "en", entities=[Entity(0, 11, "ORG")])) == ([], [])


def test_a_name_goes_on_in_the_next_line_of_a_wrapped_text() -> None:
    lines = [
        "Nach langen Verhandlungen haben sich die Beteiligten darauf geeinigt, wie die",
        "Arbeit im kommenden Jahr verteilt wird, teilte ein Sprecher der Kowalke Anlagen",
        "GmbH am Montag mit. Die Verhandlungen hatten sich, wie berichtet, seit dem Mai",
        "hingezogen; nun soll es rasch gehen, und alle sind es zufrieden, hieß es weiter.",
    ]
    assert marked(make_article("\n".join(lines), "de"))[0] == ["Kowalke Anlagen\nGmbH"]
    assert [entry.name for entry in organizations.extract(make_article("\n".join(lines), "de"))] == [
        "Kowalke Anlagen GmbH"
    ]


def test_names_are_decided_once() -> None:
    article = make_article("Siemens baut in Berlin.", "de")
    assert article.names is article.names
    assert [entry.name for entry in organizations.extract(article)] == ["Siemens"]


def test_tokens_keep_the_possessive_apart() -> None:
    tokens = read(make_article("Tesco’s and Claire's, U.S.-led 1&1", "en"))
    assert tokens.texts == ["Tesco", "’s", "and", "Claire", "'s", ",", "U", ".", "S", ".", "-", "led", "1", "&", "1"]
    assert all(tokens.article.text[a:b] == t for a, b, t in zip(tokens.starts, tokens.ends, tokens.texts, strict=True))


@pytest.mark.parametrize(
    ("short", "full", "expected"),
    [
        ("EZB", "Europäische Zentralbank", True),
        ("UAAR", "Union of Rationalist Atheists and Agnostics", True),
        ("VW", "Volkswagen", True),
        ("DGB", "Gewerkschaftsbund", False),
    ],
)
def test_abbreviations(short: str, full: str, expected: bool) -> None:
    assert stands_for(short, full) is expected
    assert abbreviates(full, full)


@pytest.mark.parametrize(
    "piece",
    ["U.S. ", "Bank of X ", "A & ", "Konzern „", "(ABC) ", "Siemens-Chef-", "Paris, ", "Dr. ", "\n", "AG ", "É's "],
)
@pytest.mark.parametrize("language", ["de", "en"])
def test_any_text_is_read(piece: str, language: str) -> None:
    generator = random.Random(piece)
    text = piece * 400
    entities = []
    position = 0
    while position < len(text) - 9:
        start, position = position, position + generator.randrange(1, 9)
        entities.append(Entity(start, position, generator.choice(["PER", "ORG", "LOC"])))
    article = make_article(text, language, entities=entities)
    names = find_names(article)
    assert all(text[n.start : n.end] == n.text for n in (*names.organizations, *names.locations))


@pytest.mark.parametrize("module", ["cues", "common", "evidence", "gazetteer", "places"])
def test_examples_in_docstrings(module: str) -> None:
    result = doctest.testmod(importlib.import_module(f"newsfacts.extractors.names.{module}"))
    assert result.attempted and not result.failed


def test_examples_of_the_lexicon() -> None:
    assert doctest.testmod(lexicon).failed == 0
