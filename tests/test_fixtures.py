"""Golden records: what comes out of our own articles, to the letter."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import FIXTURES
from tools.golden import golden

ARTICLES = sorted(FIXTURES.glob("[de][en]/*.txt"))


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_golden_record(path: Path) -> None:
    expected = path.with_name(f"{path.stem}.record.json").read_text(encoding="utf-8")
    assert golden(path) == expected, "read the difference; `python tools/golden.py` writes the records anew"
