"""Accuracy on our own annotated articles: ``python -m benchmarks.accuracy [--errors] [FOLDER...]``.

Prints a row a language and kind: precision, recall, F1 of the values (names for entities), and the accuracy of each
attribute over the facts that were found. A folder holds NAME.txt with NAME.gold.json; default are `fixtures/de` and
`fixtures/en`. Needs newsfacts installed.
"""

from __future__ import annotations

import datetime as dt
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.scoring import ATTRIBUTES, Score, score

from newsfacts.extractors import KINDS, extract

FIXTURES = Path(__file__).parent.parent / "fixtures"


class Row:
    """The score of one kind over a folder."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.total = Score()
        self.attributes = {name: Score() for name in ATTRIBUTES[kind]}
        self.errors: list[str] = []

    def add(self, total: Score, attributes: dict[str, Score], where: str, errors: list[str]) -> None:
        """Adds the score of one article."""
        self.total += total
        for name, attribute in attributes.items():
            self.attributes[name] += attribute
        self.errors.extend(where + error for error in errors)


def measure(folder: Path) -> Iterator[Row]:
    """The scores of each kind over all annotated articles of a folder."""
    rows = {kind: Row(kind) for kind in KINDS}
    for path in sorted(folder.glob("*.gold.json")):
        gold: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        text = path.with_name(path.name.replace(".gold.json", ".txt")).read_bytes().decode("utf-8")
        date = dt.date.fromisoformat(gold["reference_date"]) if gold["reference_date"] else None
        record = extract(text, language=gold["language"], date=date).model_dump(mode="json")
        for kind in KINDS:
            total, attributes, errors = score(kind, gold[kind], record[kind])
            rows[kind].add(total, attributes, f"{gold['id']}: ", errors)
    yield from rows.values()


def main() -> None:
    """Prints the table, and with --errors every error."""
    arguments = sys.argv[1:]
    folders = [Path(argument) for argument in arguments if argument != "--errors"] or [FIXTURES / "de", FIXTURES / "en"]
    for folder in folders:
        print(f"{folder.name:4} {'kind':14} {'gold':>5} {'P':>6} {'R':>6} {'F1':>6}  attributes")
        for row in measure(folder):
            total = row.total
            said = "  ".join(f"{name} {one.precision:.3f}" for name, one in row.attributes.items() if one.gold)
            figures = f"{total.gold:5} {total.precision:6.3f} {total.recall:6.3f} {total.f1:6.3f}"
            print(f"{'':4} {row.kind:14} {figures}  {said}")
            if "--errors" in arguments:
                print("\n".join(f"       {error}" for error in row.errors))


if __name__ == "__main__":
    main()
