"""Names to put into training sentences: those of the corpora and those of the package's own tables."""

from __future__ import annotations

from bisect import bisect
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import accumulate
from math import sqrt
from pathlib import Path
from random import Random

from training.corpora import Tokenize, TokenizedSentence, bio_spans

Mention = tuple[tuple[str, ...], tuple[bool, ...]]
"""A name in the pipeline's tokens: words, and whether a space follows each (the last one's is not used)."""

FROM_TABLES = 0.5
"""Chance that a replacement comes from the tables, where they have its kind, and not from the corpora."""
_COMPANIES = ("company", "bank", "exchange")
_GROUPS = dict.fromkeys(_COMPANIES, "company")
_POPULATION = 4


@dataclass
class _Choice:
    """Mentions with weights."""

    mentions: list[Mention] = field(default_factory=list)
    weights: list[float] = field(default_factory=list)
    totals: list[float] = field(default_factory=list)

    def draw(self, random: Random) -> Mention:
        if len(self.totals) != len(self.weights):
            self.totals = list(accumulate(self.weights))
        return self.mentions[bisect(self.totals, random.random() * self.totals[-1])]

    def add(self, mention: Mention, weight: float = 1.0) -> None:
        self.mentions.append(mention)
        self.weights.append(weight)


class Names:
    """Names by label and, from the tables, by finer kind (city, country, company, ministry, surname …)."""

    def __init__(self) -> None:
        self._corpora: dict[str, _Choice] = defaultdict(_Choice)
        self._seen: set[tuple[str, tuple[str, ...]]] = set()
        self._tables: dict[str, _Choice] = defaultdict(_Choice)
        self._kinds: dict[str, str] = {}

    def add_corpora(self, sentences: Iterable[TokenizedSentence]) -> None:
        """Adds each different name of the sentences once."""
        for sentence in sentences:
            for start, end, label in bio_spans(sentence.tags):
                words = sentence.words[start:end]
                if (label, words) not in self._seen:
                    self._seen.add((label, words))
                    self._corpora[label].add((words, sentence.spaces[start:end]))

    def add_tables(self, data: Path, lang: str, tokenize: Tokenize) -> None:
        """Adds the names of the tables in the folder `data` (`names.txt`, `places.tsv`, `organizations.tsv`)."""
        classes: dict[str, str] = {}
        for file in ("names.txt", f"names.{lang}.txt"):
            section = ""
            for line in (data / file).read_text(encoding="utf-8").splitlines():
                if line.startswith("["):
                    section = line.strip("[]")
                elif not line.startswith("#") and not section.isdigit():
                    classes[line] = section
        people = {
            line: 0
            for line, section in classes.items()
            if section == "CITY" or section == "REGION" or section == "COUNTRY"
        }
        for line in (data / "places.tsv").read_text(encoding="utf-8").splitlines():
            surface, _, _, _, thousands, *_ = line.split("\t")
            if surface in people:
                people[surface] = max(people[surface], int(thousands or 0))
        for surface, inhabitants in people.items():
            kind = classes[surface]
            weight = 1.0 if kind != "CITY" else sqrt(inhabitants + 1)
            self._add(kind, surface, weight, tokenize)
        for line in (data / "organizations.tsv").read_text(encoding="utf-8").splitlines():
            surface, kind, country, _ = line.split("\t")
            if "ORG" in classes.get(surface, "") and len(surface) > 3:
                weight = 2.0 if country in ("DE", "AT", "CH", "EU") and lang == "de" else 1.0
                self._add(_GROUPS.get(kind, kind), surface, weight, tokenize)
        for surface, section in classes.items():
            for kind in ("FIRST", "LAST"):
                if kind in section.split("-"):
                    self._add(kind, surface, 1.0, tokenize)

    def _add(self, kind: str, surface: str, weight: float, tokenize: Tokenize) -> None:
        words, spaces = tokenize(surface)
        self._tables[kind].add((tuple(words), tuple(spaces)), weight)
        self._kinds.setdefault(surface, kind)

    def draw(self, label: str, words: tuple[str, ...], text: str, random: Random) -> Mention | None:
        """Another name in the place of the one with these words and this text, or None where there is none."""
        if random.random() < FROM_TABLES:
            if label == "PER" and self._tables["LAST"].mentions:
                last = self._tables["LAST"].draw(random)
                if len(words) == 1:
                    return last
                first = self._tables["FIRST"].draw(random)
                return first[0] + last[0], (*first[1][:-1], True, *last[1])
            kind = self._kinds.get(text, "company" if label == "ORG" else "")
            fits = (kind in ("CITY", "REGION", "COUNTRY")) == (label == "LOC") and kind not in ("FIRST", "LAST")
            if label != "PER" and kind and fits and self._tables[kind].mentions:
                return self._tables[kind].draw(random)
        if label == "LOC" and self._kinds.get(text) == "COUNTRY":
            return self._tables["COUNTRY"].draw(random)
        return self._corpora[label].draw(random) if self._corpora[label].mentions else None
