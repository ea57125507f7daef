"""Makes one pipeline of several whose training has a part in common, by the mean of their weights, and ships it.

    python -m training.mean en --corpora ../shared/corpora --member FOLDER=1 --member FOLDER=1

Where one was trained on from another, the mean is often better than each: their errors differ, and it costs nothing to run.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import spacy
from spacy.language import Language

from training.build import HERE, decide, dev_sets, export
from training.corpora import DEV, TRAIN, is_dev, read
from training.data import TrainingData
from training.evaluate import evaluate
from training.registration import register


def mean(folders: Sequence[Path], shares: Sequence[float]) -> Language:
    """A pipeline whose weights are the mean, by shares, of those in the folders."""
    pipelines = [spacy.load(folder) for folder in folders]
    orders = {tuple(nlp.get_pipe("ner").move_names) for nlp in pipelines}  # type: ignore[attr-defined]
    if len(orders) > 1:
        raise ValueError(f"the pipelines order their labels differently: {orders}")
    total = sum(shares)
    for name in pipelines[0].pipe_names:
        models = [nlp.get_pipe(name).model for nlp in pipelines]  # type: ignore[attr-defined]
        for nodes in zip(*(model.walk() for model in models), strict=True):
            for param in nodes[0].param_names:
                if nodes[0].has_param(param):
                    parts = [node.get_param(param) * (share / total) for node, share in zip(nodes, shares, strict=True)]
                    nodes[0].set_param(param, sum(parts[1:], parts[0]))
    return pipelines[0]


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lang", choices=sorted(DEV))
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--member", action="append", required=True, metavar="FOLDER=SHARE")
    parser.add_argument("--output", type=Path, help="default: extractors/models/LANG")
    args = parser.parse_args()
    register()
    members = [item.rpartition("=") for item in args.member]
    nlp = mean([Path(folder) for folder, _, _ in members], [float(share) for _, _, share in members])
    data = TrainingData()
    for corpus in TRAIN[args.lang]:
        if corpus.in_domain:
            found = read(args.corpora, args.lang, corpus.name, corpus.split, no_parts=corpus.no_parts)
            data.in_domain_dev += [sentence for document, sentence in found if is_dev(document)]
    scores = {
        name: evaluate(nlp, sentences).total.f for name, sentences in dev_sets(args.corpora, args.lang, data).items()
    }
    print({name: round(score, 4) for name, score in scores.items()}, "decides", round(decide(scores), 4))
    export(nlp, args.output or HERE.parent / "extractors" / "models" / args.lang)


if __name__ == "__main__":
    main()
