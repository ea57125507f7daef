"""One-line cases of `fixtures/cases`: a text with the facts of one kind that a reader finds in it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from conftest import FIXTURES


def lines(kind: str, language: str) -> list[dict[str, Any]]:
    """The cases of a kind (`jobs`) in a language: `text`, `facts`."""
    text = (FIXTURES / "cases" / f"{kind}.{language}.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def parameters(kind: str, *languages: str) -> list[Any]:
    """The cases as parameters of a test: text, language, facts."""
    return [
        pytest.param(case["text"], language, case["facts"], id=f"{language}: {case['text'][:50]}")
        for language in languages
        for case in lines(kind, language)
    ]
