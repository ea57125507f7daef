"""What the pipelines remember of words between texts: it changes no result, and there is a bound to it."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from conftest import FIXTURES

from newsfacts.extractors import pipeline, word_memory
from newsfacts.extractors.embedding import remember
from newsfacts.extractors.word_memory import WordMemory

if TYPE_CHECKING:
    from spacy.language import Language
    from thinc.api import Model

LANGUAGES = ("de", "en")


def texts(language: str) -> list[str]:
    return [path.read_text(encoding="utf-8") for path in sorted(FIXTURES.glob(f"{language}/*.txt"))]


@cache
def plain(language: str) -> Language:
    """The pipeline as spaCy loads it: nothing is remembered."""
    loaded: Language = pipeline.import_spacy().load(pipeline.MODELS / language)
    return loaded


@pytest.fixture
def fresh() -> Iterator[Language]:
    """A pipeline of its own, which the test may change."""
    pipeline.load.cache_clear()
    yield pipeline.load(str(pipeline.MODELS / "de"))
    pipeline.load.cache_clear()
    gc.collect()


def encoder(nlp: Language) -> Model[Any, Any]:
    component: Any = nlp.get_pipe("tok2vec")
    model: Model[Any, Any] = component.model
    return model


def memory_of(nlp: Language) -> WordMemory:
    (found,) = [node.attrs["memory"] for node in encoder(nlp).walk() if node.attrs.get("memory") is not None]
    assert isinstance(found, WordMemory)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_with_and_without(language: str) -> None:
    nlp = pipeline.load(str(pipeline.MODELS / language))
    for text in texts(language)[:6]:
        assert pipeline.annotate(text, nlp) == pipeline._annotate(text, plain(language))
        first, second, without = (
            encoder(model).predict([nlp.make_doc(text[:2000])])[0] for model in (nlp, nlp, plain(language))
        )
        assert np.array_equal(first, second)
        assert np.allclose(first, without, atol=1e-4)


def test_an_article_does_not_depend_on_those_before(fresh: Language) -> None:
    articles = texts("de")
    forward = [pipeline.annotate(text, fresh) for text in articles]
    pipeline.load.cache_clear()
    other = pipeline.load(str(pipeline.MODELS / "de"))
    assert [pipeline.annotate(text, other) for text in reversed(articles)] == forward[::-1]


def test_no_more_is_remembered_than_may_be(fresh: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    articles = texts("de")
    expected = [pipeline.annotate(text, fresh) for text in articles]
    pipeline.load.cache_clear()
    monkeypatch.setattr(pipeline, "_MOST_STRINGS", 3000)
    monkeypatch.setattr(word_memory, "_REMEMBERED", 700)
    bounded = pipeline.load(str(pipeline.MODELS / "de"))
    assert [pipeline.annotate(text, bounded) for text in articles] == expected
    assert len(bounded.vocab.strings) < 4500
    assert len(memory_of(bounded)) <= 700


def test_a_pipeline_full_of_forgotten_words_is_replaced(fresh: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    name, article = str(pipeline.MODELS / "de"), texts("de")[0]
    expected = pipeline.annotate(article, fresh)
    assert pipeline.load_lasting(name) is fresh
    monkeypatch.setattr(pipeline, "_MOST_NEW_WORDS", 50)
    other = pipeline.load_lasting(name)
    assert other is not fresh
    assert pipeline.load_lasting(name) is other
    assert pipeline.annotate(article, other) == expected


def test_a_long_text_leaves_nothing_behind(fresh: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    before = len(fresh.vocab.strings)
    monkeypatch.setattr(pipeline, "_LONG", 100)
    pipeline.annotate(texts("de")[0], fresh)
    assert len(fresh.vocab.strings) == before


def test_other_weights_give_other_vectors(fresh: Language) -> None:
    model, doc = encoder(fresh), fresh.make_doc("Die Muster AG baut in Halle an der Saale.")
    (before,) = model.predict([doc])
    (layer,) = [node for node in model.walk() if node.name == "maxout" and node.get_dim("nI") > 300]
    weights = layer.get_param("W")
    with layer.use_params({(layer.id, "W"): weights * 2}):
        (within,) = model.predict([doc])
    assert not np.array_equal(within, before)
    assert np.array_equal(model.predict([doc])[0], before)
    layer.set_param("W", weights * 3)
    (after,) = model.predict([doc])
    assert not np.array_equal(after, before)
    assert not np.array_equal(after, within)
    model.from_bytes(encoder(plain("de")).to_bytes())
    assert np.array_equal(model.predict([doc])[0], before)


def test_training_makes_it_forget(fresh: Language) -> None:
    from thinc.api import Adam

    model, doc = encoder(fresh), fresh.make_doc("Die Muster AG baut in Halle an der Saale.")
    (before,) = model.predict([doc])
    vectors, backprop = model.begin_update([doc])
    assert not len(memory_of(fresh))
    backprop([np.ones_like(vectors[0])])
    model.finish_update(Adam(0.1))
    (after,) = model.predict([doc])
    remember(model)
    assert np.array_equal(model.predict([doc])[0], after)
    assert not np.array_equal(before, after)


def test_it_goes_neither_into_files_nor_into_copies(fresh: Language, tmp_path: Path) -> None:
    pipeline.annotate(texts("de")[0], fresh)
    assert len(memory_of(fresh))
    fresh.to_disk(tmp_path)
    saved = pipeline.import_spacy().load(tmp_path)
    assert all(node.attrs.get("memory") is None for node in encoder(saved).walk())
    copied = encoder(fresh).copy()
    (memory,) = [node.attrs["memory"] for node in copied.walk() if "memory" in node.attrs]
    assert not len(memory)
    doc = fresh.make_doc("In Halle.")
    assert np.array_equal(copied.predict([doc])[0], encoder(fresh).predict([doc])[0])


def test_threads(fresh: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    articles = texts("de") * 3
    expected = [pipeline.annotate(text, fresh) for text in articles]
    pipeline.load.cache_clear()
    monkeypatch.setattr(pipeline, "_MOST_STRINGS", 3000)
    shared = pipeline.load(str(pipeline.MODELS / "de"))
    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(lambda text: pipeline.annotate(text, shared), articles)) == expected


def test_a_failure_leaves_the_pipeline_usable(fresh: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    article = texts("de")[0]
    expected = pipeline.annotate(article, fresh)
    monkeypatch.setattr(pipeline, "_MOST_STRINGS", 0)
    with monkeypatch.context() as failing, pytest.raises(RuntimeError):
        failing.setattr(pipeline, "read_doc", _fail)
        pipeline.annotate(article, fresh)
    vocabulary: Any = fresh.vocab
    assert not vocabulary.in_memory_zone
    assert pipeline.annotate(article, fresh) == expected


def _fail(doc: object) -> None:
    raise RuntimeError


def test_blocks_are_of_one_size() -> None:
    sizes = []

    def double(block: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
        sizes.append(len(block))
        return block * 2

    for count in (1, 47, 48, 49, 100):
        rows = np.arange(count * 3, dtype="float32").reshape(count, 3)
        assert np.array_equal(word_memory.in_blocks(double, rows), rows * 2)
    assert set(sizes) == {48}


def test_of_a_word_only_what_is_read_is_worked_out() -> None:
    from spacy.attrs import IDS  # type: ignore[import-not-found]

    nlp = pipeline.import_spacy().blank("en")
    columns = {"attrs": ["NORM", "IS_TITLE"], "rows": [20, 10], "width": 8, "include_static_vectors": False}
    embed = {"@architectures": "spacy.MultiHashEmbed.v2", **columns}
    encode = {"@architectures": "spacy.MaxoutWindowEncoder.v2", "width": 8, "depth": 1, "window_size": 1}
    encode["maxout_pieces"] = 2
    listener = {"@architectures": "spacy.Tok2VecListener.v1", "width": 8}
    parser = {"@architectures": "spacy.TransitionBasedParser.v2", "state_type": "ner", "extra_state_tokens": True}
    parser |= {"hidden_width": 8, "maxout_pieces": 2, "use_upper": True, "tok2vec": listener}
    nlp.add_pipe("tok2vec", config={"model": {"@architectures": "spacy.Tok2Vec.v2", "embed": embed, "encode": encode}})
    nlp.add_pipe("ner", config={"model": parser}).add_label("LOC")
    nlp.initialize()
    pipeline._learn_no_more_than_is_read(nlp)
    kept = set(nlp.vocab.lex_attr_getters)
    assert kept >= {IDS[name] for name in ("NORM", "LOWER", "IS_SPACE", "IS_TITLE")}
    assert IDS["IS_STOP"] not in kept
    assert [token.is_title for token in nlp.make_doc("Zzyzx in nevada")] == [True, False, False]
