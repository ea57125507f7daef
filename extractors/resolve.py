"""Which fact stands where two kinds read the same words.

One rule a pair of kinds, each with its reason; what is not named here may overlap (a percentage of a workforce is an
amount and a job number).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from typing import Any

from newsfacts.extractors.article import Span


def resolve(facts: Mapping[str, list[Any]]) -> dict[str, list[Any]]:
    """The facts of an article without those that another kind's reading rules out."""
    resolved = dict(facts)
    names = [Span(m.start, m.end) for entity in facts.get("organizations", ()) for m in entity.mentions]
    # A year inside of an organization's name is part of the name: "Expo 2030 GmbH".
    held = Cover(names)
    resolved["dates"] = [date for date in facts.get("dates", ()) if not held.strictly_covers(date.start, date.end)]
    dates = Cover(Span(date.start, date.end) for date in resolved["dates"])
    # "11.12." is a day, "Q3 2025" a quarter: what the calendar reads whole is neither a measure nor a head count
    # ("1000 Stellen bis 2032").
    for kind in ("amounts", "jobs"):
        resolved[kind] = [fact for fact in facts.get(kind, ()) if not dates.covers(fact.start, fact.end)]
    return {kind: resolved[kind] for kind in facts}


class Cover:
    """Spans that do not overlap each other, asked whether one of them holds a stretch of text."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(spans)

    def covers(self, start: int, end: int) -> bool:
        """Whether one span holds all from `start` to `end`."""
        index = bisect_left(self._spans, Span(start + 1, -1)) - 1
        return index >= 0 and self._spans[index].end >= end

    def strictly_covers(self, start: int, end: int) -> bool:
        """Whether one span holds all from `start` to `end` and more."""
        index = bisect_left(self._spans, Span(start + 1, -1)) - 1
        return index >= 0 and self._spans[index].end >= end and self._spans[index] != (start, end)
