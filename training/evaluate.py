"""Scoring a pipeline on corpora: entity-level precision, recall and F over PER, ORG and LOC, by exact characters.

    python -m training.evaluate extractors/models/de de --corpora ../shared/corpora

A name that covers only a part of one of the corpus's own tokens (*Siemens* in *Siemens-Chef*) can't be in a gold
annotation of whole tokens; such predictions are left out unless `--strict` is given.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from spacy.language import Language
from spacy.tokens import Doc

from training.corpora import LABELS, TEST, Sentence, Span, read


class Annotator(Protocol):
    """A pipeline, or what marks names in texts like one."""

    def pipe(self, texts: Iterable[str]) -> Iterator[Doc]:
        """The documents of the texts, with names, in order."""


@dataclass
class Score:
    """Counts of names: right, predicted, gold."""

    right: int = 0
    predicted: int = 0
    gold: int = 0

    @property
    def precision(self) -> float:
        return self.right / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        return self.right / self.gold if self.gold else 0.0

    @property
    def f(self) -> float:
        return 2 * self.right / (self.predicted + self.gold) if self.predicted + self.gold else 0.0


@dataclass
class Scores:
    """The score over all labels and each one's."""

    total: Score = field(default_factory=Score)
    labels: dict[str, Score] = field(default_factory=lambda: {label: Score() for label in LABELS})

    def add(self, predicted: set[Span], gold: set[Span]) -> None:
        for label, score in [("", self.total), *self.labels.items()]:
            found = {span for span in predicted if not label or span[2] == label}
            wanted = {span for span in gold if not label or span[2] == label}
            score.right += len(found & wanted)
            score.predicted += len(found)
            score.gold += len(wanted)

    def row(self) -> str:
        parts = [f"F {self.total.f:.4f} (P {self.total.precision:.3f}, R {self.total.recall:.3f})"]
        return "  ".join(parts + [f"{label} {score.f:.3f}" for label, score in self.labels.items()])


def is_part(start: int, end: int, words: Sequence[tuple[int, int]]) -> bool:
    """Whether the stretch begins or ends inside one of the corpus's own tokens."""
    return any(a < start < b or a < end < b for a, b in words)


def evaluate(nlp: Annotator, sentences: Iterable[Sentence], *, strict: bool = False) -> Scores:
    """The pipeline's names against the gold of the sentences, each read by itself."""
    sentences = list(sentences)
    scores = Scores()
    for doc, sentence in zip(nlp.pipe(sentence.text for sentence in sentences), sentences, strict=True):
        found = {(ent.start_char, ent.end_char, ent.label_) for ent in doc.ents}
        if not strict:
            found = {span for span in found if not is_part(span[0], span[1], sentence.words)}
        found = {span for span in found if not any(a < span[1] and b > span[0] for a, b in sentence.unknown)}
        scores.add(found, set(sentence.spans))
    return scores


def evaluate_sentences(nlp: Language, sentences: Sequence[Sentence], size: int = 8) -> Score:
    """How well sentence starts are found in texts of `size` sentences joined by spaces (the first start is given)."""
    score = Score()
    for at in range(0, len(sentences), size):
        text, starts = "", set()
        for sentence in sentences[at : at + size]:
            text += " " if text else ""
            starts.add(len(text))
            text += sentence.text
        starts.discard(0)
        found = {sent.start_char for sent in nlp(text).sents} - {0}
        score.right += len(found & starts)
        score.predicted += len(found)
        score.gold += len(starts)
    return score


def main() -> None:
    """The command."""
    import spacy

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path)
    parser.add_argument("lang")
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--strict", action="store_true", help="count names inside hyphen compounds as wrong")
    parser.add_argument("--json", type=Path, help="also write the figures here")
    args = parser.parse_args()
    from training.registration import register

    register()
    nlp = spacy.load(args.model)
    figures = {}
    for name, split in TEST[args.lang]:
        sentences = [sentence for _, sentence in read(args.corpora, args.lang, name, split)]
        scores = evaluate(nlp, sentences, strict=args.strict)
        print(f"{name + '.' + split:24} {scores.row()}")
        figures[f"{name}.{split}"] = {"all": scores.total.f, **{k: v.f for k, v in scores.labels.items()}}
        if name == "uner_pud":
            segmentation = evaluate_sentences(nlp, sentences)
            print(f"{'sentences of ' + name:24} F {segmentation.f:.4f}")
            figures["sentences"] = {"all": segmentation.f}
    if args.json:
        args.json.write_text(json.dumps(figures, indent=1) + "\n")


if __name__ == "__main__":
    main()
