"""The embedding of our pipelines: spaCy's hashed word features, classes of the names lexicon, clusters, vectors.

spaCy's MultiHashEmbed knows a word by its form alone. This one also knows what the tables of names say of it (a city, a
first name, the second word of a known organization …) and what it is used like (its cluster, a vector of its subwords, a
vector of the whole word, as a language has them), which is what tells unseen names apart. Registered as ``newsfacts.LexiconHashEmbed.v1``; a pipeline that
names it in its config loads with plain ``spacy.load`` wherever newsfacts is installed.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from spacy.util import registry

from newsfacts.extractors import clusters, lexicon_features
from newsfacts.extractors.clusters import WordClusters
from newsfacts.extractors.lexicon_features import LexiconFeatures
from newsfacts.extractors.subwords import SubwordVectors, read_floret
from newsfacts.extractors.word_memory import WordMemory, in_blocks
from newsfacts.extractors.word_vectors import WordVectors

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from thinc.api import Model
    from thinc.types import Floats2d, Ragged

_SUBWORDS = "subword_vectors"
_VECTORS = "word_vectors"
_CLASSES = "classes"
_CLUSTERS = "clusters"
_MEMORY = "memory"


def create_embedding(
    width: int,
    attrs: list[str],
    rows: list[int],
    lexicon: str,
    lexicon_rows: int,
    lexicon_dropout: float,
    subword_width: int,
    word_dropout: float = 0.0,
    cluster_rows: int = 0,
    vector_width: int = 0,
) -> Model[list[Doc], list[Floats2d]]:
    """The architecture ``newsfacts.LexiconHashEmbed.v1``.

    `width` is that of the output and of every table; `attrs` and `rows` are the hashed attributes and the sizes of their
    tables, as in spaCy's MultiHashEmbed; `lexicon` is the language whose tables of names are used ("" for none) and
    `lexicon_rows` the size of the table of each of their columns; in training, a share `lexicon_dropout` of the tokens
    goes without (and as many without clusters), so that the model does not lean on the tables alone; `subword_width` is the
    width of the subword vectors (0 for none), whose table is saved with the model. In training, a share `word_dropout` of the tokens also goes
    without the first attribute, so that names are told by more than having been seen. `cluster_rows` is the size of the
    table of each column of the words' clusters (0 for none), `vector_width` the width of the vectors of whole words (0 for
    none), both of the language `lexicon`.
    """
    from spacy.ml.featureextractor import FeatureExtractor
    from thinc.api import HashEmbed, Maxout, Model, chain, concatenate, list2ragged, ragged2list, with_array
    from thinc.layers.chain import init as init_chain

    if len(rows) != len(attrs):
        raise ValueError(f"{len(attrs)} attributes but {len(rows)} table sizes")
    sizes = list(rows)
    extract: Any = FeatureExtractor(attrs)
    classes = LexiconFeatures(lexicon) if lexicon else None
    word_clusters = WordClusters(lexicon) if cluster_rows else None
    if lexicon:
        sizes += [lexicon_rows] * lexicon_features.COLUMNS
    if cluster_rows:
        sizes += [cluster_rows] * clusters.COLUMNS
    if len(sizes) > len(rows):
        extract = Model(
            "lexicon_features",
            partial(_extract, classes, word_clusters, lexicon_dropout, word_dropout),
            layers=[extract],
        )
    tables: list[Any] = [HashEmbed(width, size, column=i, seed=8 + i, dropout=0.0) for i, size in enumerate(sizes)]
    hashed: Any = chain(extract, list2ragged(), with_array(concatenate(*tables)))
    beside: list[Any] = []
    if subword_width:
        beside.append(
            Model(
                _SUBWORDS,
                partial(_look_up, _Memory()),
                init=_set_width,
                dims={"nO": subword_width},
                attrs={"table": None},
            )
        )
    if vector_width:
        beside.append(
            Model(
                _VECTORS,
                _look_up_vectors,
                init=_set_width,
                dims={"nO": vector_width},
                attrs={_VECTORS: WordVectors(lexicon)},
            )
        )
    mixed: Any = concatenate(hashed, *beside) if beside else hashed
    total = width * len(tables) + subword_width + vector_width
    mix: Any = with_array(Maxout(width, total, nP=3, dropout=0.0, normalize=True))
    model: Model[list[Doc], list[Floats2d]] = Model(
        "lexicon_hash_embed",
        _embed,
        init=init_chain,
        dims={"nO": width},
        layers=[mixed, mix, ragged2list()],
        attrs={_CLASSES: classes, _CLUSTERS: word_clusters, _MEMORY: None},
    )
    return model


def remember(model: Model[Any, Any]) -> None:
    """Let each embedding in the model keep the vectors of the words that it reads.

    For a model that is used rather than trained, by one thread at a time: what was kept is forgotten when the model is
    trained or given other weights, but not when numbers are changed in its arrays by other means.
    """
    for node in model.walk():
        if _MEMORY in node.attrs:
            node.attrs[_MEMORY] = WordMemory()


def set_subwords(model: Model[Any, Any], path: Path) -> None:
    """Gives an untrained model (or any that contains one) the subword table in floret's file at `path`."""
    for node in model.walk():
        if node.name == _SUBWORDS:
            table = read_floret(path)
            if table["rows"].shape[1] != node.get_dim("nO"):
                raise ValueError(f"{path}: vectors of {table['rows'].shape[1]} numbers, not {node.get_dim('nO')}")
            node.attrs["table"] = table


def _embed(
    model: Model[list[Doc], list[Floats2d]], docs: list[Doc], is_train: bool
) -> tuple[list[Floats2d], Callable[[Any], Any]]:
    """The layers in sequence, or what they gave for each word when they last read it."""
    from thinc.layers.chain import forward

    memory: WordMemory | None = model.attrs[_MEMORY]
    if memory is not None and is_train:
        memory.forget()
    if memory is None or is_train or not any(map(len, docs)):
        return forward(model, docs, is_train)
    return _recall(memory, model, docs), lambda _: []


def _recall(memory: WordMemory, model: Model[list[Doc], list[Floats2d]], docs: list[Doc]) -> list[Floats2d]:
    """The vectors of all words; those of new words are made."""
    import numpy as np

    mixed, mix, _ = model.layers
    hashed, *beside = mixed.layers if mixed.layers[-1].name in (_SUBWORDS, _VECTORS) else [mixed]
    extract, _, tables = hashed.layers
    subwords = [_table(node) for node in beside if node.name == _SUBWORDS]
    memory.check([*subwords, *(node.get_param(name) for node in model.walk() for name in node.param_names)])
    features: LexiconFeatures | None = model.attrs[_CLASSES]
    word_clusters: WordClusters | None = model.attrs[_CLUSTERS]
    columns = (extract.layers[0] if extract.layers else extract).attrs["columns"]
    strings = docs[0].vocab.strings
    attributes = [doc.to_array([*columns, "ORTH"]) for doc in docs]
    texts = [memory.words(found[:, -1].tolist(), strings) for found in attributes]
    rows = np.concatenate(attributes)
    if features:
        classes = np.concatenate([features(words) for words in texts])
        rows = np.concatenate([rows[:, :-1], classes, rows[:, -1:]], axis=1)
    every = [word for words in texts for word in words]

    def make(numbers: list[int]) -> Any:
        """The vectors of the rows with these numbers."""
        words = [every[number] for number in numbers]
        hashed = rows[numbers, :-1]
        if word_clusters:
            hashed = np.concatenate([hashed, word_clusters(words)], axis=1)
        made: Any = [tables.predict(hashed)]
        made += [memory.subwords(table, words) for table in subwords]
        made += [node.attrs[_VECTORS].make(words) for node in beside if node.name == _VECTORS]
        return in_blocks(mix.predict, np.concatenate(made, axis=1))

    lengths: Any = np.asarray([len(words) for words in texts], dtype="int32")
    ops: Any = model.ops
    found: list[Floats2d] = ops.unflatten(memory.vectors(rows, make), lengths)
    return found


def _extract(
    features: LexiconFeatures | None,
    word_clusters: WordClusters | None,
    lexicon_dropout: float,
    word_dropout: float,
    model: Model[Any, Any],
    docs: list[Doc],
    is_train: bool,
) -> tuple[list[Any], Callable[[Any], list[Doc]]]:
    """spaCy's attributes of each token with the classes and the clusters to their right."""
    import numpy as np

    attributes, _ = model.layers[0](docs, is_train)
    joined = []
    for left, doc in zip(attributes, docs, strict=True):
        words = [doc.vocab.strings[key] for key in doc.to_array("ORTH").tolist()]
        known = [feature(words) for feature in (features, word_clusters) if feature]
        if is_train:
            left[np.random.random(len(left)) < word_dropout, 0] = 0
            for columns in known:
                columns[np.random.random(len(columns)) < lexicon_dropout] = 0
        joined.append(np.ascontiguousarray(np.concatenate([left.astype("uint64"), *known], axis=1)))
    return joined, lambda _: []


class _Memory:
    """The lookup that belongs to the table that a model holds at the moment."""

    def __init__(self) -> None:
        self._vectors: SubwordVectors | None = None

    def vectors(self, table: Any) -> SubwordVectors:
        if self._vectors is None or self._vectors.table is not table:
            self._vectors = SubwordVectors(table)
        return self._vectors


def _set_width(model: Model[Any, Any], X: Any = None, Y: Any = None) -> None:  # noqa: N803
    """Nothing to set: the width is given."""


def _table(model: Model[Any, Any]) -> Any:
    table = model.attrs["table"]
    if table is None:
        raise ValueError("the embedding has no table of subword vectors; it is loaded or set before use")
    return table


def _look_up(
    memory: _Memory, model: Model[Any, Any], docs: list[Doc], is_train: bool
) -> tuple[Ragged, Callable[[Ragged], list[Doc]]]:
    """The subword vectors of all tokens; they are not trained."""
    import numpy as np

    table = _table(model)
    keys = [key for doc in docs for key in doc.to_array("ORTH").tolist()]
    width = model.get_dim("nO")
    data: Any = memory.vectors(table)(keys, docs[0].vocab.strings) if keys else np.zeros((0, width), dtype="float32")
    return _by_text(model, docs, data), lambda _: []


def _look_up_vectors(
    model: Model[Any, Any], docs: list[Doc], is_train: bool
) -> tuple[Ragged, Callable[[Ragged], list[Doc]]]:
    """The vectors of all tokens; they are not trained."""
    vectors = model.attrs[_VECTORS].make([token.text for doc in docs for token in doc])
    return _by_text(model, docs, vectors), lambda _: []


def _by_text(model: Model[Any, Any], docs: list[Doc], data: Any) -> Ragged:
    """The rows of all tokens, with where each text's begin."""
    import numpy as np
    from thinc.types import Ragged

    lengths: Any = np.asarray([len(doc) for doc in docs], dtype="int32")
    return Ragged(model.ops.asarray2f(data), model.ops.asarray1i(lengths))


# For a checkout, where no entry point says so.
registry.architectures.register("newsfacts.LexiconHashEmbed.v1", func=create_embedding)
