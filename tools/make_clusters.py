"""Write `extractors/data/clusters.*.npz`: the Brown clusters of the frequent words of each language.

    pip download --no-deps spacy-lookups-data==1.0.5
    python tools/make_clusters.py spacy_lookups_data-1.0.5-py2.py3-none-any.whl [--out extractors/data]

The package (Explosion, MIT licence; not to be installed, for spaCy would then change the norms of words) has a million words
a language, with the clusters and the frequencies that spaCy 2 was trained with. The words that have a cluster are written, as checksums in order (each as its distance from the last) and
clusters (as numbers of their paths); of words with the same checksum, the more frequent.
"""

from __future__ import annotations

import argparse
import gzip
import json
from pathlib import Path
from zipfile import ZipFile

import numpy as np

from newsfacts.extractors.checksums import ordered

LANGUAGES = ("de", "en")


def table(wheel: ZipFile, language: str) -> dict[str, np.ndarray]:
    """The arrays of a language's file."""
    clusters, shares = (
        json.loads(gzip.decompress(wheel.read(f"spacy_lookups_data/data/{language}_lexeme_{name}.json.gz")))
        for name in ("cluster", "prob")
    )
    words = [word for word, cluster in clusters.items() if cluster and word[:1].isalnum()]
    words.sort(key=lambda word: (-shares.get(word, -99.0), word))
    checksums, first = ordered(words)
    paths, numbers = np.unique([clusters[words[i]] for i in first], return_inverse=True)
    return {
        "checksums": checksums,
        "clusters": numbers.astype("uint16"),
        "paths": paths.astype("uint32"),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("wheel", type=Path)
    parser.add_argument("--out", type=Path, default=Path(__file__).parent.parent / "extractors" / "data")
    options = parser.parse_args()
    with ZipFile(options.wheel) as wheel:
        for language in LANGUAGES:
            arrays = table(wheel, language)
            np.savez(options.out / f"clusters.{language}.npz", **arrays)  # type: ignore[arg-type]
            print(language, len(arrays["checksums"]), "words")


if __name__ == "__main__":
    main()
