"""Labels text by the vote of several models, for the small one to learn from.

    python -m training.distil en --corpora ../shared/corpora --member training/work/en/teacher.npz=2 --member FOLDER=1

Members are folders of pipelines and weights of a `training.teacher` (`.npz`). They label the corpora whose own labels are silver
or bronze, and these vote too; and raw text, where there is news. What more than half of the votes agree on is a name; a word that
half of them see in a name without agreeing which is unknown. `training.build --silver` reads the file that this writes, in the place
of those corpora.
"""

from __future__ import annotations

import argparse
import gzip
import json
import lzma
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any, Protocol

from training.corpora import DEV, MISSING, TEST, Sentence, TokenizedSentence, bio_spans, joined, read, tokenized
from training.data import TrainingData, load, tokenizer_of
from training.vectors import squash

RAW: dict[str, str] = {"en": "raw/en.txt.xz"}
"""Text without annotation: a file of tokens with blanks between them, one sentence or paragraph a line."""


@dataclass(frozen=True)
class Source:
    """A corpus to be labelled anew."""

    name: str
    split: str
    votes: float
    """Of its own labels."""


SOURCES: dict[str, tuple[Source, ...]] = {
    "de": (Source("wikiann", "train", 1.0), Source("mobie", "train", 1.0)),
    "en": (Source("gmb", "tr", 1.0), Source("wikiann", "train", 1.0), Source("gum", "train", 0.5)),
}

# Up to a token that ends a sentence and what closes quotes and brackets after it.
_SENTENCE = re.compile(r"\S.*?(?:(?<=[a-z\d][a-z\d%)]) [.!?](?: [\"'”’)])*(?= )|$)")
# Chance of a raw sentence in which no word but the first has a capital: most of the Beige Books are like that.
_PLAIN = 0.2


class Member(Protocol):
    """A model that votes."""

    def tags(self, sentences: Sequence[TokenizedSentence]) -> list[list[str]]:
        """BIO tags of each sentence's words."""


class Pipeline:
    """A spaCy pipeline as a member."""

    def __init__(self, folder: Path) -> None:
        import spacy

        self._nlp = spacy.load(folder, exclude=["senter"])

    def tags(self, sentences: Sequence[TokenizedSentence]) -> list[list[str]]:
        from spacy.tokens import Doc

        docs = (Doc(self._nlp.vocab, words=[*item.words], spaces=[*item.spaces]) for item in sentences)
        return [
            [f"{token.ent_iob_}-{token.ent_type_}" if token.ent_type_ else "O" for token in doc]
            for doc in self._nlp.pipe(docs)
        ]


def member(lang: str, path: Path) -> Member:
    """The model in a folder or in a teacher's file."""
    if path.suffix == ".npz":
        from training.teacher import load_teacher

        return load_teacher(lang, path)
    return Pipeline(path)


def vote(ballots: Sequence[tuple[float, Sequence[str]]]) -> list[str]:
    """The tags that the ballots (votes and tags) agree on; `-` where they see a name but not which."""
    total = sum(votes for votes, _ in ballots)
    spans: dict[tuple[int, int, str], float] = defaultdict(float)
    words = [0.0] * len(ballots[0][1])
    for votes, tags in ballots:
        for start, end, label in bio_spans(tags):
            spans[start, end, label] += votes
            for i in range(start, end):
                words[i] += votes
    result = [MISSING if seen * 2 >= total else "O" for seen in words]
    for (start, end, label), votes in spans.items():
        if votes * 2 > total:
            result[start:end] = [f"B-{label}"] + [f"I-{label}"] * (end - start - 1)
    return result


def kept_apart(root: Path, lang: str, data: TrainingData) -> set[str]:
    """Every sentence of a dev or test set, without white space."""
    found = {squash(sentence.text) for sentence in data.in_domain_dev}
    for name, split in DEV[lang] + TEST[lang]:
        found.update(squash(sentence.text) for _, sentence in read(root, lang, name, split))
    return found


def raw_sentences(root: Path, lang: str) -> Iterator[Sentence]:
    """The sentences of the raw text that stand in none of the language's annotated files, each once, without names."""
    random = Random(3)
    seen: set[str] = set()
    for path in sorted((root / lang).glob("*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as file:
            seen.update(squash("".join(json.loads(line)["tokens"])) for line in file)
    with lzma.open(root / RAW[lang], "rt", encoding="utf-8") as file:
        for line in file:
            if squash(line) in seen:
                continue
            for found in _SENTENCE.findall(line):
                key = squash(found)
                plain = not any(word[0].isupper() for word in found.split()[1:])
                if key not in seen and (not plain or random.random() < _PLAIN):
                    seen.add(key)
                    yield Sentence(joined(found.split(), lang)[0], (), (), ())


def to_be_labelled(root: Path, lang: str) -> Iterator[tuple[str, float, Iterator[Sentence]]]:
    """What is labelled: its name, the votes of its own labels, its sentences."""
    for source in SOURCES[lang]:
        yield source.name, source.votes, (sentence for _, sentence in read(root, lang, source.name, source.split))
    if lang in RAW:
        yield "raw", 0.0, raw_sentences(root, lang)


def relabel(
    items: Sequence[TokenizedSentence], own: float, members: Sequence[tuple[float, Member]]
) -> Iterator[list[str]]:
    """The tags of each sentence by the vote of the members and of its own tags."""
    ballots = [(votes, model.tags(items)) for votes, model in members]
    for i, item in enumerate(items):
        yield vote([*((votes, tags[i]) for votes, tags in ballots), (own, item.tags)])


class Ensemble:
    """The members' vote as something that can be evaluated."""

    def __init__(self, nlp: Any, members: Sequence[tuple[float, Member]]) -> None:
        self._nlp, self._members = nlp, members

    def pipe(self, texts: Iterable[str]) -> Iterator[Any]:
        """spaCy documents of the texts with the names that the members agree on."""
        from spacy.tokens import Doc

        tokenize = tokenizer_of(self._nlp)
        sentences = [tokenized(Sentence(text, (), (), ()), tokenize) for text in texts]
        ballots = [(votes, model.tags(sentences)) for votes, model in self._members]
        for i, item in enumerate(sentences):
            tags = vote([(votes, tags[i]) for votes, tags in ballots])
            ents = ["O" if tag == MISSING else tag for tag in tags]
            yield Doc(self._nlp.vocab, words=[*item.words], spaces=[*item.spaces], ents=ents)


def main() -> None:
    """The command."""
    from spacy.util import load_model_from_config

    from training.build import dev_sets, pipeline_config
    from training.evaluate import evaluate
    from training.registration import register

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lang", choices=sorted(SOURCES))
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--member", action="append", required=True, metavar="PATH=VOTES")
    parser.add_argument("--output", type=Path, help="default: training/work/LANG/silver.jsonl.gz")
    parser.add_argument("--check", action="store_true", help="only evaluate the members and their vote on the dev sets")
    args = parser.parse_args()
    register()
    nlp = load_model_from_config(pipeline_config(args.lang)[0], auto_fill=True)
    data = load(args.corpora, args.lang, nlp)
    members = []
    for item in args.member:
        path, _, votes = item.rpartition("=")
        members.append((float(votes), member(args.lang, Path(path))))
    if args.check:
        for name, gold in dev_sets(args.corpora, args.lang, data).items():
            for item, (votes, model) in zip(args.member, members, strict=True):
                print(name, item, evaluate(Ensemble(nlp, [(votes, model)]), gold).row(), flush=True)
            print(name, "vote", evaluate(Ensemble(nlp, members), gold).row(), flush=True)
        return
    apart = kept_apart(args.corpora, args.lang, data)
    output = args.output or Path(__file__).parent / "work" / args.lang / "silver.jsonl.gz"
    with gzip.open(output, "wt", encoding="utf-8") as file:
        for name, votes, texts in to_be_labelled(args.corpora, args.lang):
            items = [tokenized(sentence, tokenizer_of(nlp)) for sentence in texts]
            items = [item for item in items if item.words and squash("".join(item.words)) not in apart]
            counts: Counter[str] = Counter()
            for item, tags in zip(items, relabel(items, votes, members), strict=True):
                counts.update(tags)
                row = {"source": name, "words": item.words, "spaces": item.spaces, "tags": tags}
                file.write(json.dumps(row, ensure_ascii=False) + "\n")
            print(name, len(items), "sentences", dict(counts), flush=True)


if __name__ == "__main__":
    main()
