"""Precision, recall and F1 of records against annotated articles.

A gold file has the keys of the record (see `fixtures/README.md`). Amounts, jobs and dates count where a prediction's span
overlaps the gold's and says the same value; entities where a form of the name is equal or a mention overlaps. What the gold
marks `optional` counts neither way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Fact = Mapping[str, Any]
NUMBERS = ("amounts", "jobs", "dates")
ENTITIES = ("locations", "organizations")
# What two facts of a kind must agree in.
_VALUE = {
    "amounts": ("kind", "value", "min", "max", "currency", "unit"),
    "jobs": ("value", "min", "max", "unit"),
    "dates": ("value",),
}
# What is scored over the facts that were found.
ATTRIBUTES = {
    "amounts": ("qualifier",),
    "jobs": ("qualifier", "change", "kind"),
    "dates": ("part", "bound"),
    "locations": ("country", "kind"),
    "organizations": ("name", "legal_form"),
}


@dataclass
class Score:
    """Counts of one kind, and what they make."""

    gold: int = 0
    predicted: int = 0
    found: int = 0
    right: int = 0

    def __iadd__(self, other: Score) -> Score:
        self.gold += other.gold
        self.predicted += other.predicted
        self.found += other.found
        self.right += other.right
        return self

    @property
    def precision(self) -> float:
        """Share of the predictions that are right."""
        return self.right / self.predicted if self.predicted else 1.0

    @property
    def recall(self) -> float:
        """Share of the gold that was found right."""
        return self.right / self.gold if self.gold else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def score(kind: str, gold: Sequence[Fact], predicted: Sequence[Fact]) -> tuple[Score, dict[str, Score], list[str]]:
    """The score of one kind in one article, that of each attribute, and a line for each error."""
    hit = _overlap if kind in NUMBERS else _same_entity
    pairs = list(_match(gold, predicted, hit))
    taken = {j for _, j in pairs}
    right = [(i, j) for i, j in pairs if kind in ENTITIES or _same_value(kind, gold[i], predicted[j])]
    counted = [i for i, fact in enumerate(gold) if not fact.get("optional")]
    neutral = {j for i, j in pairs if gold[i].get("optional")}
    neutral |= {
        j
        for j, fact in enumerate(predicted)
        if j not in taken and any(g.get("optional") and hit(g, fact) for g in gold)
    }
    total = Score(
        gold=len(counted),
        predicted=len(predicted) - len(neutral),
        found=sum(not gold[i].get("optional") for i, _ in pairs),
        right=sum(not gold[i].get("optional") for i, _ in right),
    )
    attributes = {name: Score() for name in ATTRIBUTES[kind]}
    for i, j in pairs:
        for name in ATTRIBUTES[kind]:
            if name in gold[i] and not gold[i].get("optional"):
                accepted = [gold[i][name], *_alternatives(gold[i], name)]
                fits = predicted[j].get(name) in accepted
                attributes[name] += Score(gold=1, predicted=1, found=1, right=int(fits))
    return total, attributes, list(_errors(kind, gold, predicted, pairs, right, neutral))


def _alternatives(fact: Fact, name: str) -> list[Any]:
    given = fact.get(f"{name}_alt")
    return given if isinstance(given, list) else [] if given is None else [given]


def _match(
    gold: Sequence[Fact], predicted: Sequence[Fact], hit: Callable[[Fact, Fact], float]
) -> Iterator[tuple[int, int]]:
    """Pairs one to one, the best first."""
    ranked = sorted(
        ((-strength, i, j) for i, g in enumerate(gold) for j, p in enumerate(predicted) if (strength := hit(g, p))),
    )
    used_gold: set[int] = set()
    used_predicted: set[int] = set()
    for _, i, j in ranked:
        if i not in used_gold and j not in used_predicted:
            used_gold.add(i)
            used_predicted.add(j)
            yield i, j


def _overlap(gold: Fact, predicted: Fact) -> float:
    """Shared characters over covered characters."""
    shared: int = min(gold["end"], predicted["end"]) - max(gold["start"], predicted["start"])
    covered: int = max(gold["end"], predicted["end"]) - min(gold["start"], predicted["start"])
    return max(shared, 0) / covered


def _same_entity(gold: Fact, predicted: Fact) -> float:
    if _forms(gold) & _forms(predicted):
        return 2.0
    return float(any(_overlap(a, b) > 0 for a in gold["mentions"] for b in predicted["mentions"]))


def _forms(entity: Fact) -> set[str]:
    names = [entity["name"], *_alternatives(entity, "name"), *entity.get("aliases", ())]
    return {" ".join(name.split()).casefold() for name in (*names, *(m["text"] for m in entity["mentions"]))}


def _same_value(kind: str, gold: Fact, predicted: Fact) -> bool:
    if any(predicted.get("value") == value for value in _alternatives(gold, "value")):
        return True
    return all(gold.get(key) == predicted.get(key) for key in _VALUE[kind])


def _errors(
    kind: str,
    gold: Sequence[Fact],
    predicted: Sequence[Fact],
    pairs: Sequence[tuple[int, int]],
    right: Sequence[tuple[int, int]],
    neutral: set[int],
) -> Iterator[str]:
    def line(fact: Fact) -> str:
        if kind in ENTITIES:
            return f"{fact['name']!r}"
        return f"{fact['text']!r} {[fact.get(key) for key in _VALUE[kind]]}"

    for i, j in pairs:
        if (i, j) not in right and not gold[i].get("optional"):
            yield f"{kind} wrong: {line(gold[i])} got {line(predicted[j])}"
    found = {i for i, _ in pairs}
    yield from (f"{kind} missed: {line(g)}" for i, g in enumerate(gold) if i not in found and not g.get("optional"))
    taken = {j for _, j in pairs} | neutral
    yield from (f"{kind} extra: {line(p)}" for j, p in enumerate(predicted) if j not in taken)
