"""The embedding of our pipelines: spaCy's hashed word features, classes of the names lexicon, subword vectors.

spaCy's MultiHashEmbed knows a word by its form alone. This one also knows what the tables of names say of it (a city, a
first name, the second word of a known organization …), which is what tells unseen names apart, and, where a table of
subword vectors is given, what the word is used like. Registered as ``newsfacts.LexiconHashEmbed.v1``; a pipeline that
names it in its config loads with plain ``spacy.load`` wherever newsfacts is installed.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from spacy.util import registry

from newsfacts.extractors.lexicon_features import COLUMNS, LexiconFeatures
from newsfacts.extractors.subwords import SubwordVectors, read_floret
from newsfacts.extractors.word_memory import WordMemory, in_blocks

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from thinc.api import Model
    from thinc.types import Floats2d, Ragged

_SUBWORDS = "subword_vectors"
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
) -> Model[list[Doc], list[Floats2d]]:
    """The architecture ``newsfacts.LexiconHashEmbed.v1``.

    `width` is that of the output and of every table; `attrs` and `rows` are the hashed attributes and the sizes of their
    tables, as in spaCy's MultiHashEmbed; `lexicon` is the language whose tables of names are used ("" for none) and
    `lexicon_rows` the size of the table of each of their columns; in training, a share `lexicon_dropout` of the tokens
    goes without, so that the model does not lean on the tables alone; `subword_width` is the width of the subword
    vectors (0 for none), whose table is saved with the model. In training, a share `word_dropout` of the tokens also goes
    without the first attribute, so that names are told by more than having been seen.
    """
    from spacy.ml.featureextractor import FeatureExtractor
    from thinc.api import HashEmbed, Maxout, Model, chain, concatenate, list2ragged, ragged2list, with_array
    from thinc.layers.chain import init as init_chain

    if len(rows) != len(attrs):
        raise ValueError(f"{len(attrs)} attributes but {len(rows)} table sizes")
    sizes = list(rows)
    extract: Any = FeatureExtractor(attrs)
    if lexicon:
        sizes += [lexicon_rows] * COLUMNS
        extract = Model(
            "lexicon_features",
            partial(_extract, LexiconFeatures(lexicon), lexicon_dropout, word_dropout),
            layers=[extract],
        )
    tables: list[Any] = [HashEmbed(width, size, column=i, seed=8 + i, dropout=0.0) for i, size in enumerate(sizes)]
    hashed: Any = chain(extract, list2ragged(), with_array(concatenate(*tables)))
    mixed: Any = hashed
    if subword_width:
        vectors: Any = Model(
            _SUBWORDS,
            partial(_look_up, _Memory()),
            init=_set_width,
            dims={"nO": subword_width},
            attrs={"table": None},
        )
        mixed = concatenate(hashed, vectors)
    total = width * len(tables) + subword_width
    mix: Any = with_array(Maxout(width, total, nP=3, dropout=0.0, normalize=True))
    model: Model[list[Doc], list[Floats2d]] = Model(
        "lexicon_hash_embed",
        _embed,
        init=init_chain,
        dims={"nO": width},
        layers=[mixed, mix, ragged2list()],
        attrs={"lexicon": lexicon, _MEMORY: None},
    )
    return model


def remember(model: Model[Any, Any]) -> None:
    """Let each embedding in the model keep the vectors of the words that it reads.

    For a model that is used rather than trained, by one thread at a time: what was kept is forgotten when the model is
    trained or given other weights, but not when numbers are changed in its arrays by other means.
    """
    for node in model.walk():
        if _MEMORY in node.attrs:
            node.attrs[_MEMORY] = WordMemory(node.attrs["lexicon"])


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
    hashed, vectors = mixed.layers if mixed.layers[-1].name == _SUBWORDS else (mixed, None)
    extract, _, tables = hashed.layers
    subwords = None if vectors is None else _table(vectors)
    memory.check([subwords, *(node.get_param(name) for node in model.walk() for name in node.param_names)])
    columns = (extract.layers[0] if memory.features else extract).attrs["columns"]
    strings = docs[0].vocab.strings
    attributes = [doc.to_array([*columns, "ORTH"]) for doc in docs]
    texts = [memory.words(found[:, -1].tolist(), strings) for found in attributes]
    rows = np.concatenate(attributes)
    if memory.features:
        classes = np.concatenate([memory.features(words) for words in texts])
        rows = np.concatenate([rows[:, :-1], classes, rows[:, -1:]], axis=1)
    every = [word for words in texts for word in words]

    def make(numbers: list[int]) -> Any:
        """The vectors of the rows with these numbers."""
        made: Any = tables.predict(rows[numbers, :-1])
        if subwords is not None:
            made = np.concatenate([made, memory.subwords(subwords, [every[number] for number in numbers])], axis=1)
        return in_blocks(mix.predict, made)

    lengths: Any = np.asarray([len(words) for words in texts], dtype="int32")
    ops: Any = model.ops
    found: list[Floats2d] = ops.unflatten(memory.vectors(rows, make), lengths)
    return found


def _extract(
    features: LexiconFeatures,
    lexicon_dropout: float,
    word_dropout: float,
    model: Model[Any, Any],
    docs: list[Doc],
    is_train: bool,
) -> tuple[list[Any], Callable[[Any], list[Doc]]]:
    """spaCy's attributes of each token with the lexicon's columns to their right."""
    import numpy as np

    attributes, _ = model.layers[0](docs, is_train)
    columns = [features([doc.vocab.strings[key] for key in doc.to_array("ORTH").tolist()]) for doc in docs]
    joined = [
        np.ascontiguousarray(np.concatenate([left.astype("uint64"), right], axis=1))
        for left, right in zip(attributes, columns, strict=True)
    ]
    if is_train:
        for rows in joined:
            rows[np.random.random(len(rows)) < lexicon_dropout, -COLUMNS:] = 0
            rows[np.random.random(len(rows)) < word_dropout, 0] = 0
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
    from thinc.types import Ragged

    table = _table(model)
    keys = [key for doc in docs for key in doc.to_array("ORTH").tolist()]
    width = model.get_dim("nO")
    data: Any = memory.vectors(table)(keys, docs[0].vocab.strings) if keys else np.zeros((0, width), dtype="float32")
    lengths: Any = np.asarray([len(doc) for doc in docs], dtype="int32")
    return Ragged(model.ops.asarray2f(data), model.ops.asarray1i(lengths)), lambda _: []


# For a checkout, where no entry point says so.
registry.architectures.register("newsfacts.LexiconHashEmbed.v1", func=create_embedding)
