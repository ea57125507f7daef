"""What the embedding of our pipelines is fed with: classes of names, clusters, vectors of subwords and of words."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import spacy
from spacy.language import Language
from spacy.strings import StringStore

from newsfacts.extractors import checksums
from newsfacts.extractors.checksums import WordTable, checksums_of, ordered
from newsfacts.extractors.clusters import WordClusters
from newsfacts.extractors.embedding import create_embedding, set_subwords
from newsfacts.extractors.lexicon_features import COLUMNS, LexiconFeatures
from newsfacts.extractors.subwords import SubwordVectors, read_floret
from newsfacts.extractors.word_vectors import WordVectors

CLASSES = {
    "AMBIG-LOC", "AMBIG-LOC-PER", "AMBIG-ORG", "AMBIG-ORG-PER", "CITY", "COUNTRY", "FIRST", "FIRST-LAST", "LAST", "ORG", "REGION",
}  # fmt: skip
DATA = Path(__file__).parent.parent / "extractors" / "data"


@pytest.fixture
def floret_file(tmp_path: Path) -> Path:
    """A table of 50 rows and 4 numbers, as floret writes it."""
    numbers = np.random.default_rng(1).normal(size=(50, 4)).round(4)
    path = tmp_path / "vectors.floret"
    rows = [f"{i} " + " ".join(map(str, row)) for i, row in enumerate(numbers)]
    path.write_text("\n".join(["50 4 3 4 2 2166136261 < >", *rows]) + "\n", encoding="utf-8")
    return path


@pytest.mark.parametrize("name", ["names.txt", "names.de.txt", "names.en.txt"])
def test_the_classes_are_those_that_the_models_know(name: str) -> None:
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    titles = {line.strip("[]") for line in lines if line.startswith("[")}
    assert {title for title in titles if not title.isdigit()} <= CLASSES


def test_words_and_names_of_several_words() -> None:
    words = ["Die", "Deutsche", "Bank", "in", "Frankfurt", "am", "Main", "und", "Frankreichs", "SIEMENS"]
    single, several = LexiconFeatures("de")(words).T
    known = dict(zip(words, single.tolist(), strict=True))
    assert known["Die"] == known["in"] == known["und"] == 0
    assert known["Frankreichs"] == LexiconFeatures("de")(["Frankreich"])[0, 0] + 1
    assert known["SIEMENS"] == LexiconFeatures("de")(["Siemens"])[0, 0] > 0
    bank, frankfurt = several[1:3].tolist(), several[4:7].tolist()
    assert bank[0] > 0
    assert bank[1] == bank[0] + 1
    assert frankfurt[1:] == [frankfurt[0] + 1] * 2
    assert not several[[0, 3, 7, 8, 9]].any()


def test_a_long_text_costs_no_more_a_word() -> None:
    assert LexiconFeatures("en")(["New"] * 5000).shape == (5000, COLUMNS)


def test_words_that_are_used_alike_share_a_cluster() -> None:
    clusters = WordClusters("de")
    words = ["Leipzig", "Dresden", "sagte", "ZWICKAU", "Gjhdkqws", "", "\n", "\ud800"]
    found = dict(zip(words, clusters(words).tolist(), strict=True))
    assert found["Leipzig"] == found["Dresden"] != found["sagte"]
    assert all(found["Leipzig"])
    assert not any(any(found[word]) for word in words[4:])
    assert clusters([]).shape == (0, 2)


@pytest.mark.parametrize(
    ("word", "other"), [("SANGERHAUSEN", "Sangerhausen"), ("Sangerhausens", "Sangerhausen"), ("ZWICKAU", "Zwickau")]
)
def test_clusters_of_other_forms(word: str, other: str) -> None:
    one, two = WordClusters("de")([word, other]).tolist()
    assert one == two
    assert any(one)


def test_vectors_of_words() -> None:
    found = WordVectors("en").make(["Siemens", "SIEMENS", "Volkswagen", "Tuesday", "Xqzzkqx"])
    assert found.shape == (5, 64)
    assert np.array_equal(found[0], found[1])
    assert found[0] @ found[2] > found[0] @ found[3]
    assert not found[4].any()
    assert WordVectors("en").make([]).shape == (0, 64)


def test_a_word_is_found_by_its_checksum(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    distances, first = ordered(["Werk", "Halle", "Essen", "Halle"])
    assert sorted(first.tolist()) == [0, 1, 2]
    np.savez(tmp_path / "words.de.npz", checksums=distances)
    monkeypatch.setattr(checksums, "_DATA", tmp_path)
    table = WordTable("words", "de")
    rows, known = table.find(["Essen", "Werke", "Halle"])
    assert known.tolist() == [True, False, True]
    assert np.array_equal(table["checksums"][rows][known], checksums_of(["Essen", "Halle"]))


def test_subword_vectors_keep_what_floret_says(floret_file: Path) -> None:
    vectors, strings = SubwordVectors(read_floret(floret_file)), StringStore()
    first = vectors([strings.add(word) for word in ("Werk", "Werke", "Werk")], strings)
    assert first.shape == (3, 4)
    assert np.array_equal(first[0], first[2])
    assert np.allclose(np.linalg.norm(first, axis=1), 1, atol=1e-5)
    many = vectors([strings.add(f"w{i}") for i in range(3000)] + [strings["Werk"]], strings)
    assert np.array_equal(many[-1], first[0])


def test_saved_with_the_model(floret_file: Path) -> None:
    def make() -> Language:
        nlp = spacy.blank("en")
        embed = {
            "@architectures": "newsfacts.LexiconHashEmbed.v1",
            "width": 8,
            "attrs": ["NORM", "SHAPE"],
            "rows": [20, 10],
            "lexicon": "en",
            "lexicon_rows": 10,
            "lexicon_dropout": 0.0,
            "subword_width": 4,
            "cluster_rows": 10,
            "vector_width": 64,
        }
        encode = {
            "@architectures": "spacy.MaxoutWindowEncoder.v2",
            "width": 8,
            "depth": 1,
            "window_size": 1,
            "maxout_pieces": 2,
        }
        model = {"@architectures": "spacy.Tok2Vec.v2", "embed": embed, "encode": encode}
        nlp.add_pipe("tok2vec", config={"model": model})
        return nlp

    trained = make()
    set_subwords(trained.get_pipe("tok2vec").model, floret_file)  # type: ignore[attr-defined]
    trained.initialize()
    loaded = make().from_bytes(trained.to_bytes())
    text = "Microsoft opened an office in New York."
    assert np.array_equal(trained(text).tensor, loaded(text).tensor)


def test_wrong_settings_are_refused(floret_file: Path) -> None:
    with pytest.raises(ValueError, match="table sizes"):
        create_embedding(8, ["NORM"], [10, 10], "", 0, 0.0, 0)
    with pytest.raises(ValueError, match="vectors of 4 numbers, not 6"):
        set_subwords(create_embedding(8, ["NORM"], [10], "", 0, 0.0, 6), floret_file)
