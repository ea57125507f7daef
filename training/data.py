"""From corpora to batches of spaCy examples."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example

from training.augment import Augmentation, Passage, change_case, join, put_in_quotes, replace_names
from training.corpora import TRAIN, Corpus, Sentence, Tokenize, TokenizedSentence, is_dev, read, tokenized
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


def load(root: Path, lang: str, nlp: Language) -> TrainingData:
    """Everything that is trained on, in our tokens and labels, and the tenth of the in-domain gold that is not."""
    data = TrainingData()
    tokenize = tokenizer_of(nlp)
    referee: Referee | None = None
    for corpus in sorted(TRAIN[lang], key=lambda corpus: not corpus.in_domain):
        if referee is None and not corpus.in_domain:
            referee = Referee(data.sentences())
        documents: dict[str, list[TokenizedSentence]] = {}
        for document, sentence in read(root, lang, corpus.name, corpus.split, no_parts=corpus.no_parts):
            if corpus.in_domain and is_dev(document):
                data.in_domain_dev.append(sentence)
                continue
            item = tokenized(sentence, tokenize)
            if item.words:
                documents.setdefault(document, []).append(item if corpus.in_domain or not referee else referee(item))
        data.documents.append((corpus, list(documents.values())))
    return data


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
        sent_starts=passage.starts,
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
