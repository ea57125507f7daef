"""The spaCy pipelines: ours, that ship in the package, or any that the user has installed.

`load` gives the pipeline of a language, `annotate` turns texts into Articles. spaCy is imported here and in
`component` only, and when it is first needed.
"""

from __future__ import annotations

import gc
import os
import re
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from itertools import islice
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import TYPE_CHECKING, Any, NamedTuple

from newsfacts.extractors import lang
from newsfacts.extractors.article import Entity, EntityLabel, Span
from newsfacts.extractors.errors import ModelError
from newsfacts.extractors.recognizer import recognizer
from newsfacts.extractors.sentences import cut_at_paragraphs, paragraphs, split_sentences

if TYPE_CHECKING:
    from spacy.language import Language as Pipeline
    from spacy.tokens import Doc

MODELS = Path(__file__).parent / "models"
# NEWSFACTS_MODEL_DE, NEWSFACTS_MODEL_EN: name or path of the pipeline to use instead of ours.
ENVIRONMENT_PREFIX = "NEWSFACTS_MODEL_"
# Label sets of common pipelines → ours: CoNLL-2003 and WikiNER (PER, ORG, LOC), OntoNotes (PERSON, ORG, GPE, LOC, FAC),
# GermEval (PER, ORG, LOC with "deriv" and "part" types left out). What is not here is no entity for us.
LABELS: Mapping[str, EntityLabel] = {
    "PER": "PER", "PERSON": "PER", "ORG": "ORG", "LOC": "LOC", "GPE": "LOC", "FAC": "LOC",
}  # fmt: skip
# A text is annotated in pieces of at most so many characters, which bounds memory; a paragraph is hardly ever longer.
_MAX_PIECE = 4_000
_BATCH = 64
# What spaCy learns of a word it keeps, which is what makes the second text faster than the first. Of so many strings (two
# a word, some 8 MB) it may; what comes later, or in a long text, is forgotten with the article.
_MOST_STRINGS = 20_000
_LONG = 100_000
# A word that is forgotten leaves a gap in spaCy's tables, which only grow: 37 bytes each. After so many words that were new
# (of some 6,000 articles) the pipeline is loaded anew.
_MOST_NEW_WORDS = 400_000
# A vocabulary that two threads fill, or that one of them empties, is in no state for either.
_ONE_AT_A_TIME = threading.Lock()
# The words of each pipeline's vocabulary when it was loaded.
_words_at_first: dict[str, int] = {}
_WHITE_SPACE = re.compile(r"\s")
# Many marks in a row and words without end are no names, and spaCy's tokenizer goes over all that is left of a word for
# each mark it takes off. Only so much of them is shown to it.
_ENDLESS = re.compile(r"(?<=(?:[^\w\s]|_){10})(?:[^\w\s]|_)+|(?<=\S{120})\S+")
_PIECE_END = re.compile(r"(?s:.*)(?<=\s)")


class Annotation(NamedTuple):
    """What a pipeline says of a text."""

    sentences: tuple[Span, ...]
    entities: tuple[Entity, ...]


def import_spacy() -> ModuleType:
    """spaCy without `spacy.cli`, which spaCy's own `__init__` imports for one function, at a third of the import time.

    A placeholder stands in while spaCy is imported, and is taken away again, so that a later ``import spacy.cli`` gives
    the real thing. Where that fails for whatever reason, spaCy is imported as it is.
    """
    if "spacy" in sys.modules:
        return sys.modules["spacy"]
    names = ("spacy.cli", "spacy.cli.info")
    for name in names:
        placeholder = ModuleType(name)
        placeholder.__path__ = []
        placeholder.__dict__["info"] = None
        sys.modules[name] = placeholder
    try:
        import spacy
    except Exception:
        for name in [name for name in sys.modules if name == "spacy" or name.startswith("spacy.")]:
            del sys.modules[name]
        import spacy
    else:
        for name in names:
            del sys.modules[name]
        for name in ("info", "cli"):
            vars(spacy).pop(name, None)
    return spacy


def model_name(code: str, models: Mapping[str, str] | None = None) -> str:
    """Name or path of the pipeline to use for a language: as given, else the environment's, else ours."""
    return (models or {}).get(code) or os.environ.get(ENVIRONMENT_PREFIX + code.upper()) or str(MODELS / code)


@lru_cache(maxsize=8)
def load(name: str) -> Pipeline:
    """The spaCy pipeline of that name or path, loaded once a process.

    Raises ModelError where there is none, it cannot be loaded, or it marks no entities.
    """
    spacy = import_spacy()
    from newsfacts.extractors import embedding, tokenizer  # noqa: F401  (register what our pipelines' configurations name)

    try:
        with _entry_points_read_once():
            nlp: Pipeline = spacy.load(name, exclude=["lemmatizer", "textcat", "newsfacts"])
    except (OSError, ImportError, ValueError, KeyError) as error:
        reason = str(error).split("\n")[0] or type(error).__name__
        raise ModelError(
            f"cannot load the spaCy pipeline {name!r} ({reason}); "
            "install it, or give the path of its folder, or leave --model out to use the one that ships"
        ) from error
    if not set(LABELS) & set(labels(nlp)):
        raise ModelError(
            f"the spaCy pipeline {name!r} marks no persons, organizations or places "
            f"(labels: {', '.join(labels(nlp)) or 'none'}); use one with a named-entity recognizer"
        )
    for _, component in nlp.pipeline:
        if hasattr(component, "model"):
            embedding.remember(component.model)
    _learn_no_more_than_is_read(nlp)
    _words_at_first[name] = len(nlp.vocab)
    return nlp


def load_lasting(name: str) -> Pipeline:
    """The same for reading article after article: once its tables are full of gaps, another one takes its place.

    Raises ModelError as `load` does.
    """
    nlp = load(name)
    if len(nlp.vocab) - _words_at_first[name] > _MOST_NEW_WORDS:
        del nlp
        load.cache_clear()
        gc.collect()
        nlp = load(name)
    return nlp


def _learn_no_more_than_is_read(nlp: Pipeline) -> None:
    """Of a new word spaCy works out twenty properties, half of the time that it takes in; our pipelines read seven."""
    if recognizer(nlp) is None:
        return
    from spacy.attrs import IDS  # type: ignore[import-not-found]

    read: set[str | int] = {"LANG", "LOWER", "NORM", "IS_SPACE"}
    for _, component in nlp.pipeline:
        model: Any = getattr(component, "model", None)
        for node in model.walk():
            read.update(node.attrs.get("columns", ()))
    wanted = {IDS.get(name, name) for name in read}
    vocabulary: Any = nlp.vocab
    getters = vocabulary.lex_attr_getters
    vocabulary.lex_attr_getters = {key: getter for key, getter in getters.items() if key in wanted}


@contextmanager
def _entry_points_read_once() -> Iterator[None]:
    """While it lasts, spaCy's registries look through the entry points of all installed packages once each.

    They do so at each of a hundred look-ups otherwise, an eighth of the time that loading a pipeline takes.
    """
    import catalogue  # type: ignore[import-untyped]

    points = getattr(catalogue, "AVAILABLE_ENTRY_POINTS", None)
    select = getattr(points, "select", None)
    if select is None:
        yield
        return
    catalogue.AVAILABLE_ENTRY_POINTS = SimpleNamespace(select=lru_cache(maxsize=None)(select))
    try:
        yield
    finally:
        catalogue.AVAILABLE_ENTRY_POINTS = points


def labels(nlp: Pipeline) -> list[str]:
    """The entity labels that a pipeline can give, sorted."""
    found: set[str] = set()
    for name in nlp.pipe_names:
        if nlp.get_pipe_meta(name).assigns and "doc.ents" in nlp.get_pipe_meta(name).assigns:
            found.update(nlp.pipe_labels.get(name, ()))
    return sorted(found)


def pieces(text: str) -> Iterator[Span]:
    """The text cut for annotation: paragraphs, and long ones at sentence ends or white space."""
    for paragraph in paragraphs(text):
        start = paragraph.start
        while paragraph.end - start > _MAX_PIECE:
            cut = _PIECE_END.match(text, start, start + _MAX_PIECE)
            end = cut.end() if cut and cut.end() > start else start + _MAX_PIECE
            yield Span(start, end)
            start = end
        if start < paragraph.end:
            yield Span(start, paragraph.end)


def annotate(text: str, nlp: Pipeline) -> Annotation:
    """Sentences and entities of a text, its paragraphs streamed through `nlp.pipe`.

    A batch holds paragraphs of one article only, so that an article's facts never depend on its neighbours. What the
    pipeline remembers of words from one article to the next is bounded, so that memory stays flat however many come.
    """
    with _ONE_AT_A_TIME:
        if len(nlp.vocab.strings) < _MOST_STRINGS and len(text) < _LONG:
            return _annotate(text, nlp)
        with nlp.memory_zone():
            return _annotate(text, nlp)


def _annotate(text: str, nlp: Pipeline) -> Annotation:
    sentences: list[Span] = []
    entities: list[Entity] = []
    spans = list(pieces(text))
    docs = _docs((plain(text[start:end]) for start, end in spans), nlp)
    for (start, _), doc in zip(spans, docs, strict=True):
        annotation = read_doc(doc)
        sentences.extend(Span(start + a, start + b) for a, b in annotation.sentences)
        entities.extend(Entity(start + a, start + b, label) for a, b, label in annotation.entities)
    return Annotation(tuple(sentences), tuple(entities))


def plain(piece: str) -> str:
    """A piece as the models are used to it, its offsets kept: white space is plain, no word or row of marks is endless.

    >>> plain("Stop!!!!!!!!!!!!!\\tNow")
    'Stop!!!!!!!!!!    Now'
    """
    return _WHITE_SPACE.sub(" ", _ENDLESS.sub(lambda match: " " * len(match[0]), piece))


def _docs(texts: Iterator[str], nlp: Pipeline) -> Iterator[Doc]:
    """The texts as Docs with all that the pipeline marks."""
    recognize = recognizer(nlp)
    if recognize is None:
        yield from nlp.pipe(texts, batch_size=_BATCH)
        return
    docs = nlp.pipe(texts, batch_size=_BATCH, disable=[recognize.name])
    while batch := list(islice(docs, _BATCH)):
        recognize(batch)
        yield from batch


def read_doc(doc: Doc) -> Annotation:
    """Sentences and entities of a spaCy Doc, with our labels; sentences by punctuation where it has none."""
    text = doc.text
    if doc.has_annotation("SENT_START"):
        sentences = cut_at_paragraphs((_trimmed(text, span.start_char, span.end_char) for span in doc.sents), text)
    else:
        sentences = split_sentences(text, lang.load(doc.lang_))
    entities = tuple(
        Entity(span.start_char, span.end_char, LABELS[span.label_]) for span in doc.ents if span.label_ in LABELS
    )
    return Annotation(tuple(sentences), entities)


def _trimmed(text: str, start: int, end: int) -> Span:
    """A span without white space at its ends."""
    while start < end and text[end - 1].isspace():
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    return Span(start, end)
