"""Trains the pipeline of one language and writes it where it ships.

    python -m training.build de --corpora ../shared/corpora

Everything is decided by `config.cfg`, the corpora and the seed. There are two phases: the first learns; the second goes on from
its best pipeline with much more left out (words, classes, names, activations), against learning the corpora by heart. The better of
the two by the dev sets is kept. The learning rate falls with the words read, or with the time where `--minutes` is given (which ends a
run early on a slow machine and is then not repeatable to the bit).
"""

from __future__ import annotations

import argparse
import json
import shutil
import time
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import spacy
from spacy.language import Language
from spacy.util import load_config
from thinc.api import Adam, fix_random_seed

from newsfacts.extractors.embedding import set_subwords
from training.augment import Augmentation
from training.corpora import DEV, LABELS, Sentence, read
from training.data import TrainingData, batches, example, load, passages, tokenizer_of
from training.evaluate import evaluate
from training.names import Names
from training.registration import register
from training.vectors import vectors

HERE = Path(__file__).parent


class Trained(NamedTuple):
    """A trained pipeline's folder, and the figure on the dev sets that it was chosen by."""

    folder: Path
    figure: float


def pipeline_config(lang: str, overrides: dict[str, Any] | None = None) -> tuple[dict[str, Any], dict[str, Any]]:
    """The pipeline of the config, and its settings for training."""
    config = load_config(HERE / "config.cfg", overrides={"nlp.lang": lang, **(overrides or {})})
    settings = config.pop("training")
    config["components"]["tok2vec"]["model"]["embed"].update(settings.pop("languages").get(lang, {}))
    return config, settings


def make_pipeline(lang: str, phase: str, overrides: dict[str, Any]) -> tuple[Language, dict[str, Any]]:
    """The untrained pipeline, and the settings of the phase (`first`, `second` or `distilled`) from the [training] section."""
    config, settings = pipeline_config(lang, overrides)
    others = {name: settings.pop(name) for name in ("second", "distilled")}
    if phase in others:
        other = others[phase]
        config["components"]["tok2vec"]["model"]["embed"].update(other.pop("embedding"))
        settings["augmentation"].update(other.pop("augmentation"))
        settings.update(other)
    return spacy.util.load_model_from_config(config, auto_fill=True), settings


class Course:
    """How far training has come, from 0 to 1, and the learning rate there."""

    def __init__(self, settings: dict[str, Any], minutes: float | None) -> None:
        self._settings = settings
        self._seconds = minutes * 60 if minutes else None
        self._start = time.monotonic()
        self.words = 0
        self.step = 0

    @property
    def progress(self) -> float:
        done = self.words / self._settings["words"]
        if self._seconds:
            done = max(done, (time.monotonic() - self._start) / self._seconds)
        return min(float(done), 1.0)

    @property
    def rate(self) -> float:
        top, final = self._settings["learn_rate"], self._settings["final_rate"]
        warm = min(1.0, (self.step + 1) / self._settings["warmup_steps"])
        return float(top * warm * (1 - (1 - final) * self.progress))


def dev_sets(root: Path, lang: str, data: TrainingData) -> dict[str, list[Sentence]]:
    """The dev sets by name; `in-domain` is the one that decides, the others steady it."""
    sets = {"in-domain": data.in_domain_dev}
    for name, split in DEV[lang]:
        sets[name] = [sentence for _, sentence in read(root, lang, name, split)]
    return sets


def decide(scores: dict[str, float]) -> float:
    """One figure to choose by: the in-domain F at two parts, the mean of the open dev sets at one."""
    others = [score for name, score in scores.items() if name != "in-domain"]
    return (2 * scores["in-domain"] + sum(others) / len(others)) / 3


def export(nlp: Language, target: Path) -> None:
    """Writes the pipeline without anything that running it does not need, in one move."""
    beside = target.with_name(target.name + ".new")
    shutil.rmtree(beside, ignore_errors=True)
    nlp.meta.update(
        name="newsfacts",
        description="Names (PER, ORG, LOC) and sentences in news text; see training/ in the newsfacts project",
        author="The newsfacts authors",
        license="MIT",
        version="1.0.0",
        spacy_version=">=3.8.2,<4.0.0",
    )
    nlp.to_disk(beside)
    for leftover in ("lookups.bin", "vectors", "vectors.cfg", "key2row", "strings.json"):
        path = beside / "vocab" / leftover
        if path.name == "strings.json":
            path.write_text("[]")
        elif path.exists():
            path.unlink()
    old = target.with_name(target.name + ".old")
    shutil.rmtree(old, ignore_errors=True)
    if target.exists():
        target.rename(old)
    beside.rename(target)
    shutil.rmtree(old, ignore_errors=True)


def continue_from(nlp: Language, start: Path) -> None:
    """Gives the pipeline the weights of the one in the folder `start`, with the order of its labels."""
    other = spacy.load(start)
    nlp.get_pipe("ner").moves.from_bytes(other.get_pipe("ner").moves.to_bytes())  # type: ignore[attr-defined]
    for name in nlp.pipe_names:
        nlp.get_pipe(name).model.from_bytes(other.get_pipe(name).model.to_bytes())  # type: ignore[attr-defined]


def train(
    lang: str,
    corpora: Path,
    work: Path,
    phase: str,
    overrides: dict[str, Any],
    minutes: float | None,
    start: Path | None,
    silver: Path | None = None,
) -> Trained:
    """Trains one phase, on from the pipeline in the folder `start` where it is given; keeps the best by the dev sets."""
    nlp, settings = make_pipeline(lang, phase, overrides)
    work = work / phase
    seed = settings["seed"]
    fix_random_seed(seed)
    random = Random(seed)
    data = load(corpora, lang, nlp, silver, settings["silver_weight"])
    names = Names()
    names.add_corpora(data.sentences())
    names.add_tables(HERE.parent / "extractors" / "data", lang, tokenizer_of(nlp))
    options = Augmentation(**settings["augmentation"])
    sets = dev_sets(corpora, lang, data)
    tok2vec = nlp.get_pipe("tok2vec")
    if nlp.config["components"]["tok2vec"]["model"]["embed"]["subword_width"]:
        set_subwords(tok2vec.model, vectors(lang, corpora, work.parent.parent))  # type: ignore[attr-defined]
    for label in LABELS:
        nlp.get_pipe("ner").add_label(label)  # type: ignore[attr-defined]
    sample = [
        example(nlp, passage)
        for passage, _ in zip(passages(data, names, options, Random(seed)), range(100), strict=False)
    ]
    nlp.initialize(lambda: sample)
    if start:
        continue_from(nlp, start)
    optimizer = Adam(
        learn_rate=settings["learn_rate"], L2=0.01, L2_is_weight_decay=True, grad_clip=1.0, use_averages=True
    )
    course = Course(settings, minutes)
    work.mkdir(parents=True, exist_ok=True)
    best, next_look, looks = Trained(work / "best", -1.0), settings["evaluate_every"], 0
    losses: dict[str, float] = {}
    with (work / "curve.jsonl").open("w") as curve:
        for batch, size in batches(nlp, data, names, options, settings["batch_words"], random):
            optimizer.learn_rate = course.rate
            nlp.update(batch, sgd=optimizer, drop=settings["dropout"], losses=losses)
            course.words += size
            course.step += 1
            if course.words < next_look and course.progress < 1.0:
                continue
            next_look += settings["evaluate_every"]
            with nlp.use_params(optimizer.averages):
                scores = {name: evaluate(nlp, sentences).total.f for name, sentences in sets.items()}
                figure = decide(scores)
                looks += 1
                if figure > best.figure:
                    best, looks = best._replace(figure=figure), 0
                    nlp.to_disk(best.folder)
            row = {
                "words": course.words,
                "progress": round(course.progress, 3),
                "rate": round(course.rate, 6),
                "losses": {name: round(loss) for name, loss in losses.items()},
                **{name: round(score, 4) for name, score in scores.items()},
                "decides": round(figure, 4),
            }
            losses = {}
            curve.write(json.dumps(row) + "\n")
            curve.flush()
            print(json.dumps(row), flush=True)
            if course.progress >= 1.0 or looks >= settings["patience"]:
                break
    return best


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lang", choices=sorted(DEV))
    parser.add_argument("--corpora", type=Path, required=True, help="folder with {lang}/{corpus}.{split}.jsonl.gz")
    parser.add_argument("--work", type=Path, default=HERE / "work", help="folder for checkpoints and curves")
    parser.add_argument("--output", type=Path, help="default: extractors/models/LANG")
    parser.add_argument("--minutes", type=float, help="end each phase after so many minutes at the latest")
    parser.add_argument("--set", action="append", default=[], metavar="KEY=JSON", help="override a value of the config")
    parser.add_argument("--silver", type=Path, help="sentences that training.distil labelled")
    parser.add_argument("--start", type=Path, help="a pipeline's folder: leave out the first phase, go on from it")
    parser.add_argument("--name", default="run", help="name of the run's folder")
    parser.add_argument("--first-only", action="store_true", help="leave out the second phase")
    parser.add_argument("--keep", action="store_true", help="leave the result in the work folder, don't ship it")
    args = parser.parse_args()
    register()
    overrides = {key: json.loads(value) for key, value in (item.split("=", 1) for item in args.set)}
    work = args.work / args.lang / args.name
    phases = []
    start = args.start
    if not start:
        phases.append(train(args.lang, args.corpora, work, "first", overrides, args.minutes, None, args.silver))
        start = phases[0].folder
    if not args.first_only:
        phase = "distilled" if args.silver else "second"
        phases.append(train(args.lang, args.corpora, work, phase, overrides, args.minutes, start, args.silver))
    best = max(phases, key=lambda trained: trained.figure)
    if not args.keep:
        export(spacy.load(best.folder), args.output or HERE.parent / "extractors" / "models" / args.lang)


if __name__ == "__main__":
    main()
