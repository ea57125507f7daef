"""The one-line cases of names in fixtures/cases, for the tests that run them."""

from __future__ import annotations

import json
from typing import Any

import pytest
from conftest import FIXTURES

from newsfacts.extractors.article import Entity

Case = dict[str, Any]


def read_cases(kind: str) -> list[Any]:
    """The cases of a kind, both languages, as parameters (language, case)."""
    return [
        pytest.param(language, json.loads(line), id=f"{language}-{number}")
        for language in ("de", "en")
        for number, line in enumerate(
            (FIXTURES / "cases" / f"{kind}.{language}.jsonl").read_text("utf-8").splitlines(), 1
        )
    ]


def entities(case: Case) -> list[Entity]:
    """What a model is taken to have said: pairs of text and label, in text order."""
    found, position = [], 0
    for text, label in case.get("entities", []):
        start = case["text"].index(text, position)
        position = start + len(text)
        found.append(Entity(start, position, label))
    return found


def shown(entry: Any, wanted: Case) -> Case:
    """An extracted entry with the keys of the wanted one, mentions as their texts."""
    dumped = entry.model_dump()
    dumped["mentions"] = [mention["text"] for mention in dumped["mentions"]]
    return {key: dumped[key] for key in wanted}
