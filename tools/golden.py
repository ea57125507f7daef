"""Writes the golden records of `fixtures/` anew: ``python tools/golden.py``.

Beside each NAME.txt it puts NAME.record.json, what newsfacts makes of the article with the reference date of its gold.
`tests/test_fixtures.py` compares. Read the difference before you commit it: a golden record says what comes out, the gold
(NAME.gold.json) what should. Needs newsfacts installed.
"""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

from newsfacts.extractors import extract

FIXTURES = Path(__file__).parent.parent / "fixtures"


def golden(path: Path) -> str:
    """The record of one article of `fixtures/`, as it is stored."""
    gold = json.loads(path.with_name(f"{path.stem}.gold.json").read_text(encoding="utf-8"))
    date = dt.date.fromisoformat(gold["reference_date"]) if gold["reference_date"] else None
    text = path.read_bytes().decode("utf-8")
    record = extract(text, source=path.name, language=gold["language"], date=date)
    return record.model_dump_json(indent=1, exclude={"text"}) + "\n"


if __name__ == "__main__":
    for article in sorted(FIXTURES.glob("[de][en]/*.txt")):
        article.with_name(f"{article.stem}.record.json").write_text(golden(article), encoding="utf-8")
