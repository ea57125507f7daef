"""The recognizer that reads a batch at once says what spaCy's says token by token."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from conftest import FIXTURES
from hypothesis import given, settings
from hypothesis import strategies as st

from newsfacts.extractors import pipeline
from newsfacts.extractors.recognizer import recognizer

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

LANGUAGES = ("de", "en")
WORDS = [
    "Angela", "Merkel", "SPD", "Deutsche", "Bank", "AG", "Halle", "an", "der", "Saale", "New", "York", "Times", "of",
    "the", "University", "in", ".", "!", "Er", "said", " ", "  ", "\t", "-", ",", "1", "Q3", "EZB", "und",
]  # fmt: skip


@cache
def load(language: str) -> Language:
    return pipeline.load(str(pipeline.MODELS / language))


def entities(docs: list[Doc]) -> list[list[tuple[int, int, str, str]]]:
    return [[(ent.start, ent.end, ent.label_, ent.text) for ent in doc.ents] for doc in docs]


def check(nlp: Language, texts: list[str]) -> None:
    ours = recognizer(nlp)
    assert ours is not None
    docs = list(nlp.pipe(texts, disable=["ner"]))
    ours(docs)
    theirs = list(nlp.pipe(texts))
    assert entities(docs) == entities(theirs)
    assert [[token.ent_iob_ for token in doc] for doc in docs] == [[token.ent_iob_ for token in doc] for doc in theirs]


@pytest.mark.parametrize("language", LANGUAGES)
def test_articles(language: str) -> None:
    for path in sorted(FIXTURES.glob(f"{language}/*.txt")):
        check(load(language), path.read_text(encoding="utf-8").split("\n\n"))


@given(st.lists(st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join), max_size=4), st.sampled_from(LANGUAGES))
@settings(max_examples=60, deadline=None)
def test_any_words(texts: list[str], language: str) -> None:
    check(load(language), texts)


def test_sentences_from_elsewhere_end_entities() -> None:
    nlp = load("de")
    docs = [nlp.make_doc("Die Deutsche Bank AG und New York .") for _ in range(7)]
    for number, doc in enumerate(docs):
        for token in doc:
            token.is_sent_start = token.i in (0, number)
    component: Any = nlp.get_pipe("ner")
    for doc in docs:
        nlp.get_pipe("tok2vec")(doc)
    ours = recognizer(nlp)
    assert ours is not None
    copies = [doc.copy() for doc in docs]
    for copied, doc in zip(copies, docs, strict=True):
        copied.tensor = doc.tensor
    ours(copies)
    assert entities(copies) == entities(list(component.pipe(docs)))


def test_no_text() -> None:
    check(load("en"), [])
    check(load("en"), ["", " ", "Paris"])


def test_only_for_what_it_knows() -> None:
    spacy = pipeline.import_spacy()
    assert recognizer(spacy.blank("en")) is None
    other = spacy.blank("en")
    other.add_pipe("entity_ruler")
    assert recognizer(other) is None
    followed = spacy.load(pipeline.MODELS / "en")
    followed.add_pipe("entity_ruler")
    assert recognizer(followed) is None
    preset = spacy.load(pipeline.MODELS / "en")
    preset.add_pipe("entity_ruler", before="ner")
    assert recognizer(preset) is None
    features = spacy.blank("en")
    features.add_pipe("ner")
    features.get_pipe("ner").add_label("LOC")
    features.initialize()
    assert recognizer(features) is None
