"""From corpora to batches of spaCy examples."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example

from training.augment import Augmentation, Passage, change_case, join, put_in_quotes, replace_names
from training.corpora import (
    BLOCK,
    LOWER_CASE_ADJECTIVES,
    TRAIN,
    Corpus,
    Sentence,
    Tokenize,
    TokenizedSentence,
    is_dev,
    read,
    tokenized,
)
from training.harmonize import Referee
from training.names import Names

CHUNK = (1, 4)
"""Sentences in one training text, at least and at most."""


@dataclass
class TrainingData:
    """The training sentences of one language by corpus and document, and the in-domain dev sentences."""

    documents: list[tuple[Corpus, list[list[TokenizedSentence]]]] = field(default_factory=list)
    in_domain_dev: list[Sentence] = field(default_factory=list)

    def sentences(self) -> Iterator[TokenizedSentence]:
        for _, documents in self.documents:
            for document in documents:
                yield from document


def tokenizer_of(nlp: Language) -> Tokenize:
    """A function from a text to the words of the pipeline's tokenizer and whether a space follows each."""

    def tokenize(text: str) -> tuple[list[str], list[bool]]:
        doc = nlp.make_doc(text)
        return [token.text for token in doc], [bool(token.whitespace_) for token in doc]

    return tokenize


def load(root: Path, lang: str, nlp: Language, silver: Path | None = None, silver_weight: float = 1.0) -> TrainingData:
    """Everything that is trained on, in our tokens and labels, and the tenth of the in-domain gold that is not.

    Sentences that `training.distil` has labelled, in the file `silver`, take the place of the corpora they are from.
    """
    data = TrainingData()
    tokenize = tokenizer_of(nlp)
    referee: Referee | None = None
    relabelled = _read_silver(silver) if silver else {}
    for corpus in sorted(TRAIN[lang], key=lambda corpus: not corpus.in_domain):
        if referee is None and not corpus.in_domain:
            referee = Referee(data.sentences(), lower_case_adjectives=lang in LOWER_CASE_ADJECTIVES)
        if corpus.name in relabelled and not corpus.in_domain:
            continue
        documents: dict[str, list[TokenizedSentence]] = {}
        for document, sentence in read(root, lang, corpus.name, corpus.split, no_parts=corpus.no_parts):
            if corpus.in_domain and is_dev(document):
                data.in_domain_dev.append(sentence)
                continue
            item = tokenized(sentence, tokenize)
            if item.words:
                documents.setdefault(document, []).append(item if corpus.in_domain or not referee else referee(item))
        data.documents.append((corpus, list(documents.values())))
    for name, labelled in relabelled.items():
        blocks = [labelled[at : at + BLOCK] for at in range(0, len(labelled), BLOCK)]
        data.documents.append((Corpus(name, "silver", silver_weight), blocks))
    return data


def _read_silver(path: Path) -> dict[str, list[TokenizedSentence]]:
    """The labelled sentences by the corpus they are from."""
    found: dict[str, list[TokenizedSentence]] = {}
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            item = TokenizedSentence(tuple(row["words"]), tuple(row["spaces"]), tuple(row["tags"]))
            found.setdefault(row["source"], []).append(item)
    return found


def passages(data: TrainingData, names: Names, options: Augmentation, random: Random) -> Iterator[Passage]:
    """One pass over the corpora by their weights: shuffled texts of a few sentences each, with variants."""
    chunks: list[list[TokenizedSentence]] = []
    for corpus, documents in data.documents:
        for document in documents:
            copies = int(corpus.weight) + (random.random() < corpus.weight % 1)
            for _ in range(copies):
                at = 0
                while at < len(document):
                    size = random.randint(*CHUNK)
                    chunks.append(document[at : at + size])
                    at += size
    random.shuffle(chunks)
    for chunk in chunks:
        changed = []
        for sentence in chunk:
            renamed = replace_names(sentence, names, options.replace, random)
            changed.append(put_in_quotes(change_case(renamed, options, random), options.quote, random))
        yield join(changed, options, random)


def example(nlp: Language, passage: Passage) -> Example:
    """The passage as spaCy trains on it."""
    predicted = Doc(nlp.vocab, words=passage.words, spaces=passage.spaces)
    reference = Doc(
        nlp.vocab,
        words=passage.words,
        spaces=passage.spaces,
        ents=passage.tags,  # type: ignore[arg-type]
        sent_starts=[*passage.starts],
    )
    return Example(predicted, reference)


def batches(
    nlp: Language, data: TrainingData, names: Names, options: Augmentation, words: int, random: Random
) -> Iterator[tuple[list[Example], int]]:
    """Endless batches of about `words` words, with the number of words in each."""
    batch: list[Example] = []
    size = 0
    while True:
        for passage in passages(data, names, options, random):
            batch.append(example(nlp, passage))
            size += len(passage.words)
            if size >= words:
                yield batch, size
                batch, size = [], 0
