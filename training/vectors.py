"""Subword vectors of a language, trained with floret on raw text and the corpora's sentences (without any of a test)."""

from __future__ import annotations

import gzip
import json
import lzma
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

from training.corpora import TRAIN

_TOKEN = re.compile(r"\w+(?:['’.]\w+)*|[^\w\s]")
_LONG_LINE = 3000
_SENTENCE_END = re.compile(r"(?<=[.!?]) +|(?<=[a-zäöü]{3}[.!?])(?=[A-ZÄÖÜ])")


@dataclass(frozen=True)
class RawText:
    """Raw text and how it is used."""

    file: str
    share: float
    """Part of its sentences that is read."""
    corpora: int
    """Copies of the annotated corpora's sentences beside it: they are news, the raw text is not always."""
    epochs: int


RAW = {"de": RawText("de.bundestag", 0.4, 6, 2), "en": RawText("en", 1.0, 0, 6)}
"""English raw text holds the corpora's sentences already."""
WIDTH = 64


def squash(text: str) -> str:
    """The text without white space."""
    return "".join(text.split())


def _test_sentences(root: Path, lang: str) -> set[str]:
    """Every sentence of a test set, without white space."""
    found: set[str] = set()
    for path in sorted((root / lang).glob("*.test.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as file:
            found.update(squash("".join(json.loads(line)["tokens"])) for line in file)
    return found


def _raw_sentences(path: Path) -> Iterator[str]:
    with lzma.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            yield from _SENTENCE_END.split(line) if len(line) > _LONG_LINE else [line]


def _corpus_sentences(root: Path, lang: str) -> Iterator[str]:
    for corpus in TRAIN[lang]:
        with gzip.open(root / lang / f"{corpus.name}.{corpus.split}.jsonl.gz", "rt", encoding="utf-8") as file:
            for line in file:
                yield " ".join(json.loads(line)["tokens"])


def vectors(lang: str, root: Path, work: Path) -> Path:
    """The floret file of the language in the folder `work`, trained there if it does not exist."""
    target = work / "vectors.floret"
    if target.exists():
        return target
    import floret  # type: ignore[import-not-found, import-untyped, unused-ignore]

    raw = RAW[lang]
    random = Random(1)
    tests = _test_sentences(root, lang)
    lines = [
        sentence for sentence in _raw_sentences(root / "raw" / f"{raw.file}.txt.xz") if random.random() < raw.share
    ]
    lines += list(_corpus_sentences(root, lang)) * raw.corpora
    random.shuffle(lines)
    work.mkdir(parents=True, exist_ok=True)
    text = work / "vectors.txt"
    with text.open("w", encoding="utf-8") as file:
        for line in lines:
            if squash(line) not in tests and (tokens := _TOKEN.findall(line)):
                file.write(" ".join(tokens) + "\n")
    model = floret.train_unsupervised(
        str(text),
        model="skipgram",
        mode="floret",
        hashCount=2,
        bucket=25_000,
        minn=4,
        maxn=5,
        minCount=4,
        dim=WIDTH,
        epoch=raw.epochs,
        lr=0.05,
        ws=4,
        neg=6,
        thread=1,
    )
    model.save_floret_vectors(str(target))
    text.unlink()
    return target
