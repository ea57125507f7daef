"""The text that the speed benchmarks read: a megabyte of articles."""

from __future__ import annotations

from pathlib import Path

FIXTURES = Path(__file__).parent.parent / "fixtures"
MEGABYTE = 1_000_000


def news(language: str, folders: list[Path]) -> str:
    """A megabyte of the articles in `folders` (none given: the fixtures)."""
    paths = [path for folder in folders or [FIXTURES / language] for path in sorted(folder.glob("*.txt"))]
    text = "\n\n".join(path.read_text(encoding="utf-8") for path in paths)
    if not text:
        raise SystemExit(f"no articles (*.txt) in {', '.join(map(str, folders or [FIXTURES / language]))}")
    return (text + "\n\n") * (MEGABYTE // len(text) + 1)
