"""The pipelines that ship: they load by themselves, mark names and sentences, stay small, and say the same every time."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsfacts.extractors import embedding, tokenizer
from newsfacts.extractors.errors import ModelError
from newsfacts.extractors.pipeline import MODELS, import_spacy, load, plain

if TYPE_CHECKING:
    from spacy.language import Language

LANGUAGES = ("de", "en")
MAX_BYTES = 10_000_000


@cache
def pipeline(language: str) -> Language:
    assert tokenizer
    assert embedding
    loaded: Language = import_spacy().load(MODELS / language)
    return loaded


def files(language: str) -> list[Path]:
    return [path for path in (MODELS / language).rglob("*") if path.is_file()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_small_and_without_leftovers(language: str) -> None:
    assert sum(path.stat().st_size for path in files(language)) <= MAX_BYTES
    names = {path.name for path in files(language)}
    assert not names & {"vectors", "key2row", "lookups.bin", "optimizer"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_parts_and_labels(language: str) -> None:
    nlp = pipeline(language)
    assert nlp.lang == language
    assert set(nlp.pipe_names) == {"tok2vec", "ner", "senter"}
    assert set(nlp.pipe_labels["ner"]) == {"PER", "ORG", "LOC"}
    assert not any("/" in str(value) for value in nlp.config["paths"].values())


NAMES = [
    ("de", "Der Siemens-Chef Roland Busch sprach am Dienstag in München.", "ORG Siemens|PER Roland Busch|LOC München"),
    ("de", "Die SPD und die CDU tagen in Berlin und Hamburg.", "ORG SPD|ORG CDU|LOC Berlin|LOC Hamburg"),
    ("de", "Volkswagen baut in Wolfsburg 3.000 Stellen ab.", "ORG Volkswagen|LOC Wolfsburg"),
    ("de", "Bundeskanzlerin Angela Merkel reiste nach Frankreich.", "PER Angela Merkel|LOC Frankreich"),
    (
        "en",
        "Microsoft will open an office in London, its boss Satya Nadella said.",
        "ORG Microsoft|LOC London|PER Satya Nadella",
    ),
    ("en", "The European Union warned Russia on Monday.", "ORG European Union|LOC Russia"),
    ("en", "General Motors is closing a plant in Ohio.", "ORG General Motors|LOC Ohio"),
]


@pytest.mark.parametrize(("language", "text", "names"), NAMES)
def test_names(language: str, text: str, names: str) -> None:
    doc = pipeline(language)(text)
    assert "|".join(f"{ent.label_} {ent.text}" for ent in doc.ents) == names


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        (
            "de",
            [
                "Der Konzern zahlt ca. 50 Mrd. Euro.",
                "Dr. Weber widersprach am 3. Mai.",
                "„Das stimmt nicht“, sagte er.",
            ],
        ),
        ("de", ["Es geht um rd. 300 Stellen, z.B. in Köln.", "Die Fa. Huber schweigt."]),
        ("en", ["Mr. Brown of Acme Inc. disagreed.", "The U.S. company paid $3.5 billion.", '"It is over," he said.']),
    ],
)
def test_sentences(language: str, sentences: list[str]) -> None:
    assert [span.text for span in pipeline(language)(" ".join(sentences)).sents] == sentences


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_alone_and_in_a_batch(language: str) -> None:
    nlp = pipeline(language)
    texts = [text for code, text, _ in NAMES if code == language]
    alone = [[(ent.text, ent.label_) for ent in nlp(text).ents] for text in texts]
    assert [[(ent.text, ent.label_) for ent in doc.ents] for doc in nlp.pipe(texts)] == alone


@given(st.text(max_size=80), st.sampled_from(LANGUAGES))
@settings(max_examples=40, deadline=None)
def test_any_text_is_read(text: str, language: str) -> None:
    doc = pipeline(language)(text)
    assert doc.text == text
    for ent in doc.ents:
        assert text[ent.start_char : ent.end_char] == ent.text


def test_loading_leaves_the_registries_as_they_were() -> None:
    import catalogue  # type: ignore[import-untyped]

    before = catalogue.AVAILABLE_ENTRY_POINTS
    load.cache_clear()
    load(str(MODELS / "de"))
    assert catalogue.AVAILABLE_ENTRY_POINTS is before
    with pytest.raises(ModelError):
        load(str(MODELS / "none"))
    assert catalogue.AVAILABLE_ENTRY_POINTS is before


@pytest.mark.parametrize("word", ["!", "?!", "_=", "'s", "(a", "https://a/", "\u20ac", "ab"])
def test_words_without_end_are_shown_to_the_tokenizer_in_part(word: str) -> None:
    text = "Acme " + word * 3000 + " said"
    shown = plain(text)
    assert len(shown) == len(text)
    assert max(map(len, shown.split())) <= 120
    assert (shown[:15], shown[-5:]) == (text[:15], " said")
