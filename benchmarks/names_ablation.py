"""What each part of the names machinery is worth: ``python -m benchmarks.names_ablation [FOLDER...]``.

Runs each language's own pipeline over annotated articles (NAME.txt with NAME.gold.json; default `fixtures/de` and
`fixtures/en`) and prints, for the model alone and with each stage added, precision, recall and F1 of the organizations and
the locations, and the accuracy of the locations' countries. Needs newsfacts installed.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.folders import folders_given
from benchmarks.scoring import Score, score

from newsfacts.extractors import lang, locations, organizations, pipeline
from newsfacts.extractors.article import Article
from newsfacts.extractors.names import STAGES, find_names

FIXTURES = Path(__file__).parent.parent / "fixtures"
ROWS = {
    "model alone": (),
    "+ lexicon": STAGES[:1],
    "+ document evidence": STAGES[:2],
    "+ identity": STAGES,
}
EXTRACTORS = {"organizations": organizations, "locations": locations}


def annotated(folder: Path) -> Iterator[tuple[Article, dict[str, Any]]]:
    """The articles of a folder as the language's own pipeline annotates them, each with its gold."""
    for path in sorted(folder.glob("*.gold.json")):
        gold: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        text = path.with_name(path.name.replace(".gold.json", ".txt")).read_bytes().decode("utf-8")
        code = gold["language"]
        annotation = pipeline.annotate(text, pipeline.load(pipeline.model_name(code)))
        yield Article(text, lang.load(code), annotation.sentences, annotation.entities), gold


def measure(articles: list[tuple[Article, dict[str, Any]]], stages: tuple[str, ...]) -> dict[str, tuple[Score, Score]]:
    """The score of each kind over the articles, and of the locations' countries."""
    totals = {kind: (Score(), Score()) for kind in EXTRACTORS}
    for article, gold in articles:
        names = find_names(article, stages)
        for kind, module in EXTRACTORS.items():
            found = [entry.model_dump(mode="json") for entry in module.from_names(article, names)]
            total, attributes, _ = score(kind, gold[kind], found)
            found_so_far, countries = totals[kind]
            found_so_far += total
            countries += attributes.get("country", Score())
    return totals


def main(folders: list[Path]) -> None:
    """Prints a table for each folder."""
    for folder in folders:
        articles = list(annotated(folder))
        print(f"{folder.name}: {len(articles)} articles")
        print(f"{'':22}{'organizations':>20}{'':6}{'locations':>18}{'country':>12}")
        for name, stages in ROWS.items():
            totals = measure(articles, stages)
            (orgs, _), (places, countries) = totals["organizations"], totals["locations"]
            cells = [f"{s.precision:.3f} {s.recall:.3f} {s.f1:.3f}" for s in (orgs, places)]
            print(f"{name:22}{cells[0]:>20}{cells[1]:>24}{countries.precision:>12.3f}")


if __name__ == "__main__":
    main(folders_given(__doc__) or [FIXTURES / code for code in lang.CODES])
