"""Reading the corpora: text rebuilt, our tokens, names by character offsets, and the table of what is used how.

A corpus is a file `{lang}/{name}.{split}.jsonl.gz` with one JSON object a sentence (`tokens`, `ner` as BIO tags over
PER, ORG, LOC, MISC, sometimes `text` and `doc`). Its tokens are its own; the text is rebuilt from them, tokenized as the
pipeline does and aligned by characters.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

LABELS = ("PER", "ORG", "LOC")
MISSING = "-"
"""The tag of a token whose annotation is unknown: training takes nothing from it."""
DEV_TENTH = 10
"""One of so many documents (or blocks of sentences) of the in-domain gold is kept apart."""
BLOCK = 15
"""Sentences of a corpus without documents that are kept or left together."""


@dataclass(frozen=True)
class Corpus:
    """A training corpus and how it is used."""

    name: str
    split: str
    weight: float
    """Copies of each sentence in one pass; a fraction is the chance of being drawn."""
    in_domain: bool = False
    """News gold annotated for this project: a tenth is the dev set that decides."""
    no_parts: bool = False
    """The annotation never marks a part of a hyphen compound, so compounds that it leaves out say nothing about parts."""


TRAIN: dict[str, tuple[Corpus, ...]] = {
    "de": (
        Corpus("germeval2014", "train", 1.0, no_parts=True),
        Corpus("smartdata", "train", 1.0, no_parts=True),
        Corpus("mobie", "train", 0.3, no_parts=True),
        Corpus("wikiann", "train", 0.3, no_parts=True),
        Corpus("wikinews", "train", 4.0, in_domain=True),
        Corpus("wikinews2", "train", 4.0, in_domain=True),
        Corpus("wikinews3", "train", 4.0, in_domain=True),
        Corpus("written1", "train", 2.0),
        Corpus("written2", "train", 2.0),
    ),
    "en": (
        Corpus("gmb", "tr", 0.12, no_parts=True),
        Corpus("voa1", "train", 2.0, in_domain=True, no_parts=True),
        Corpus("voa2", "train", 2.0, in_domain=True, no_parts=True),
        Corpus("voa3", "train", 2.0, in_domain=True, no_parts=True),
        Corpus("wikinews", "train", 4.0, in_domain=True),
        Corpus("redocred", "train", 1.0),
        Corpus("crossner", "train", 1.0, no_parts=True),
        Corpus("wikigold", "tr", 2.0, no_parts=True),
        Corpus("uner_ewt", "devtr", 3.0),
        Corpus("gum", "train", 0.5),
        Corpus("btc", "train", 0.4, no_parts=True),
        Corpus("wnut17", "train", 0.4, no_parts=True),
        Corpus("sec_filings", "train", 0.2),
        Corpus("wikiann", "train", 0.25, no_parts=True),
        Corpus("written1", "train", 2.0),
        Corpus("written2", "train", 2.0),
    ),
}
"""What is trained on, with weights: in-domain gold up, silver, bronze and far domains down."""

LOWER_CASE_ADJECTIVES = frozenset({"de"})
"""Languages that write adjectives of places with a small letter."""

DEV: dict[str, tuple[tuple[str, str], ...]] = {
    "de": (("germeval2014", "dev"),),
    "en": (("uner_ewt", "devdev"), ("wikigold", "dev")),
}
"""Dev sets of the open corpora, looked at beside the in-domain one."""

TEST: dict[str, tuple[tuple[str, str], ...]] = {
    "de": (("germeval2014", "test"), ("uner_pud", "test"), ("smartdata", "test")),
    "en": (("uner_pud", "test"), ("uner_ewt", "test"), ("gum_news", "test")),
}

Span = tuple[int, int, str]


@dataclass(frozen=True)
class Sentence:
    """One annotated sentence: its text and its names as (start, end, label) in characters."""

    text: str
    spans: tuple[Span, ...]
    unknown: tuple[tuple[int, int], ...]
    """Stretches about which the annotation says nothing."""
    words: tuple[tuple[int, int], ...]
    """Where the corpus's own tokens stand in the text."""


@dataclass(frozen=True)
class TokenizedSentence:
    """One sentence in the pipeline's tokens, as training reads it: `tags` are BIO tags, or `-` where unknown."""

    words: tuple[str, ...]
    spaces: tuple[bool, ...]
    tags: tuple[str, ...]


_NO_SPACE_BEFORE = frozenset(",.;:!?)]}%…»“”’'") | {"'s", "’s", "n't", "n’t", "'re", "'ll", "'ve", "'m", "'d", "..."}
_NO_SPACE_AFTER = frozenset("([{„«‚$£€#")
_TOGGLING = frozenset("\"'")


def joined(tokens: Sequence[str], lang: str) -> tuple[str, list[tuple[int, int]]]:
    """The text that `tokens` were cut from, as well as that can be told, and where each stands in it."""
    text, places = "", []
    glue = True
    open_quotes: set[str] = set()
    for token in tokens:
        before = not glue
        glue = False
        if token in _TOGGLING:
            if token in open_quotes:
                open_quotes.discard(token)
                before = False
            else:
                open_quotes.add(token)
                glue = True
        elif token == "``" or token in _NO_SPACE_AFTER or (token == "“" and lang == "en"):
            glue = True
        elif token == "»" and lang == "de":
            if "»" in open_quotes:
                open_quotes.discard("»")
                before = False
            else:
                open_quotes.add("»")
                glue = True
        elif token == "«" and lang == "de":
            open_quotes.discard("»")
            before, glue = False, False
        elif token == "''" or token in _NO_SPACE_BEFORE or (token.startswith("'") and len(token) <= 3 and lang == "en"):
            before = False
        if before:
            text += " "
        places.append((len(text), len(text) + len(token)))
        text += token
    return text, places


def _places(text: str, tokens: Sequence[str]) -> list[tuple[int, int]] | None:
    """Where each token stands in a text that is given; None where the two don't agree."""
    places, at = [], 0
    for token in tokens:
        start = text.find(token, at)
        if start < 0 or text[at:start].strip():
            return None
        at = start + len(token)
        places.append((start, at))
    return places


def bio_spans(tags: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """The names in BIO tags, as (first token, end token, label)."""
    start, label = -1, ""
    for i, tag in enumerate([*tags, "O"]):
        if start >= 0 and not (tag.startswith("I-") and tag[2:] == label):
            yield start, i, label
            start = -1
        if tag.startswith("B-") or (tag.startswith("I-") and start < 0):
            start, label = i, tag[2:]


def read(root: Path, lang: str, name: str, split: str, *, no_parts: bool = False) -> Iterator[tuple[str, Sentence]]:
    """The sentences of a corpus, each with its document (or block of sentences, where it names none)."""
    with gzip.open(root / lang / f"{name}.{split}.jsonl.gz", "rt", encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    has_docs = len({str(row.get("doc")) for row in rows}) > 1
    for number, row in enumerate(rows):
        tokens, tags = row["tokens"], row["ner"]
        text = row.get("text")
        places = _places(text, tokens) if text else None
        if places is None:
            text, places = joined(tokens, lang)
        spans = tuple((places[a][0], places[b - 1][1], label) for a, b, label in bio_spans(tags) if label in LABELS)
        unknown = []
        if no_parts:
            for (start, end), token, tag in zip(places, tokens, tags, strict=True):
                if tag == "O" and token[:1].isupper() and "-" in token[1:-1]:
                    unknown.append((start, end))
        doc = str(row["doc"]) if has_docs else str(number // BLOCK)
        yield f"{name}/{doc}", Sentence(text, spans, tuple(unknown), tuple(places))


def is_dev(document: str) -> bool:
    """Whether a document of the in-domain gold belongs to the tenth that is kept apart (by a digest of its name)."""
    return int.from_bytes(hashlib.sha1(document.encode()).digest()[:4], "big") % DEV_TENTH == 0


Tokenize = Callable[[str], tuple[list[str], list[bool]]]


def tokenized(sentence: Sentence, tokenize: Tokenize) -> TokenizedSentence:
    """The sentence in the pipeline's tokens.

    Where a name does not begin and end with tokens, the tokens that it touches are unknown.
    """
    words, spaces = tokenize(sentence.text)
    tags = ["O"] * len(words)
    starts, ends, at = {}, {}, 0
    bounds = []
    for i, (word, space) in enumerate(zip(words, spaces, strict=True)):
        starts[at], ends[at + len(word)] = i, i
        bounds.append((at, at + len(word)))
        at += len(word) + space
    for start, end in sentence.unknown:
        for i, (a, b) in enumerate(bounds):
            if a < end and b > start:
                tags[i] = MISSING
    for start, end, label in sentence.spans:
        if start in starts and end in ends:
            first, last = starts[start], ends[end]
            tags[first : last + 1] = [f"B-{label}"] + [f"I-{label}"] * (last - first)
        else:
            for i, (a, b) in enumerate(bounds):
                if a < end and b > start:
                    tags[i] = MISSING
    return TokenizedSentence(tuple(words), tuple(spaces), tuple(tags))
