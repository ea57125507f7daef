"""Accuracy on our own annotated articles: ``python -m benchmarks.accuracy [--errors] [FOLDER...]``.

``python -m benchmarks.accuracy --raise-floors`` writes `tests/accuracy_floors.json`, which the tests hold the extractors to: the
F1 of each language and kind, rounded down, with a digest of the annotated articles. A floor is only ever raised;
``--lower-floors`` also lowers, for a change of the articles or of what is right, and wants a reason in the commit.

Prints a row a language and kind: precision, recall, F1 of the values (names for entities), and the accuracy of each
attribute over the facts that were found. A folder holds NAME.txt with NAME.gold.json; default are `fixtures/de` and
`fixtures/en`. Needs newsfacts installed.
"""

from __future__ import annotations

import argparse
import datetime as dt
import hashlib
import json
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.scoring import ATTRIBUTES, Score, score

from newsfacts.extractors import KINDS, extract

ROOT = Path(__file__).parent.parent
FIXTURES = ROOT / "fixtures"
FLOORS = ROOT / "tests" / "accuracy_floors.json"
LANGUAGES = ("de", "en")


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


def digest() -> str:
    """SHA-256 of all annotated articles of `fixtures/`, in order."""
    sums = hashlib.sha256()
    for path in sorted(FIXTURES.glob("[de][en]/*")):
        if path.suffix == ".txt" or path.name.endswith(".gold.json"):
            sums.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return sums.hexdigest()


def figures() -> dict[str, dict[str, float]]:
    """F1 of each language and kind on `fixtures/`, rounded down to a hundredth."""
    return {
        language: {row.kind: math.floor(row.total.f1 * 100) / 100 for row in measure(FIXTURES / language)}
        for language in LANGUAGES
    }


def write_floors(*, lower: bool) -> None:
    """Writes the floors; without `lower` none below what stands there."""
    floors = figures()
    if FLOORS.exists() and not lower:
        for language, kinds in json.loads(FLOORS.read_text(encoding="utf-8"))["floors"].items():
            for kind, floor in kinds.items():
                floors[language][kind] = max(floor, floors[language][kind])
    FLOORS.write_text(json.dumps({"digest": digest(), "floors": floors}, indent=2) + "\n", encoding="utf-8")


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER")
    parser.add_argument("--errors", action="store_true", help="list each error")
    floors = parser.add_mutually_exclusive_group()
    floors.add_argument("--raise-floors", action="store_true", help="write the floors, none below what stands there")
    floors.add_argument("--lower-floors", action="store_true", help="write the floors, lower ones too")
    arguments = parser.parse_args()
    if arguments.raise_floors or arguments.lower_floors:
        write_floors(lower=arguments.lower_floors)
        return
    folders = arguments.folders or [FIXTURES / language for language in LANGUAGES]
    for folder in folders:
        print(f"{folder.name:4} {'kind':14} {'gold':>5} {'P':>6} {'R':>6} {'F1':>6}  attributes")
        for row in measure(folder):
            total = row.total
            said = "  ".join(f"{name} {one.precision:.3f}" for name, one in row.attributes.items() if one.gold)
            figures = f"{total.gold:5} {total.precision:6.3f} {total.recall:6.3f} {total.f1:6.3f}"
            print(f"{'':4} {row.kind:14} {figures}  {said}")
            if arguments.errors:
                print("\n".join(f"       {error}" for error in row.errors))


if __name__ == "__main__":
    main()
