"""What has been won stays won: F1 of each language and kind on our own annotated articles."""

from __future__ import annotations

import json

import pytest
from benchmarks.accuracy import FLOORS, LANGUAGES, digest, figures


@pytest.fixture(scope="module")
def measured() -> dict[str, dict[str, float]]:
    return figures()


def test_the_articles_are_those_that_the_floors_were_measured_on() -> None:
    stored = json.loads(FLOORS.read_text(encoding="utf-8"))["digest"]
    assert digest() == stored, (
        "measure anew: python -m benchmarks.accuracy --lower-floors, with the reason in the commit"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_kind_falls_below_its_floor(language: str, measured: dict[str, dict[str, float]]) -> None:
    floors = json.loads(FLOORS.read_text(encoding="utf-8"))["floors"][language]
    below = {
        kind: (measured[language][kind], floor) for kind, floor in floors.items() if measured[language][kind] < floor
    }
    assert not below, f"F1 below its floor (measured, floor): {below}; see python -m benchmarks.accuracy --errors"
