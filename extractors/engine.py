"""From a text to its record: language, annotation, extractors, overlaps, warnings."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from newsfacts.extractors import lang
from newsfacts.extractors.article import Article
from newsfacts.extractors.errors import InputError
from newsfacts.extractors.facts import KINDS, Record
from newsfacts.extractors.registry import Warner, extractor
from newsfacts.extractors.resolve import resolve
from newsfacts.extractors.title import find_title

_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True)
class TextInput:
    """A text to be read, with what is known about it.

    `language` is a code or ``"auto"``; `date` the day that relative dates count from; `warnings` what its reader
    (decoding, HTML) wants to be said in the record.
    """

    text: str
    source: str = "-"
    language: str = "auto"
    date: dt.date | None = None
    title: str | None = None
    warnings: Sequence[str] = ()


def extract(
    text: str,
    *,
    source: str = "-",
    language: str = "auto",
    date: dt.date | None = None,
    title: str | None = None,
    kinds: Sequence[str] = KINDS,
    models: Mapping[str, str] | None = None,
    with_text: bool = False,
) -> Record:
    """The record of one article.

    `language` is ``"de"``, ``"en"`` or ``"auto"``; `date` the day that relative dates count from (else a dateline in the
    text gives it, else they stay unresolved); `kinds` the kinds of fact wanted, the lists of the others stay empty;
    `models` names another spaCy pipeline for a language code.

    Raises InputError for a text without words or in another language, ModelError for a pipeline that cannot be used,
    ValueError for a kind or a language that there is not.
    """
    return read(TextInput(text, source, language, date, title), kinds=kinds, models=models, with_text=with_text)


def extract_many(
    inputs: Iterable[str | TextInput],
    *,
    kinds: Sequence[str] = KINDS,
    models: Mapping[str, str] | None = None,
    with_text: bool = False,
) -> Iterator[Record]:
    """The records of many articles, in their order; nothing is held but the article at hand.

    A string is an article without further knowledge. Raises what `extract` raises, at the article that it concerns.
    """
    for item in inputs:
        given = TextInput(item) if isinstance(item, str) else item
        yield read(given, kinds=kinds, models=models, with_text=with_text)


def read(
    given: TextInput,
    *,
    kinds: Sequence[str] = KINDS,
    models: Mapping[str, str] | None = None,
    with_text: bool = False,
) -> Record:
    """The record of one input; see `extract`."""
    from newsfacts.extractors import pipeline

    check_kinds(kinds)
    given = _writable(given)
    if not given.text.strip():
        raise InputError("empty", "no text in it; give an article's text")
    given = _with_language(given)
    nlp = pipeline.load_lasting(pipeline.model_name(given.language, models))
    annotation = pipeline.annotate(given.text, nlp)
    article = Article(
        given.text,
        lang.load(given.language),
        annotation.sentences,
        annotation.entities,
        given.date or reference_date(given.text, given.language),
        given.title or find_title(given.text),
    )
    return make_record(article, source=given.source, kinds=kinds, warnings=given.warnings, with_text=with_text)


def make_record(
    article: Article,
    *,
    source: str = "-",
    kinds: Sequence[str] = KINDS,
    warnings: Sequence[str] = (),
    with_text: bool = False,
) -> Record:
    """The record of an annotated article.

    Every kind is extracted, also where fewer are wanted, since one can rule out what another reads: what is wanted never
    changes what is found.
    """
    modules = {kind: extractor(kind) for kind in KINDS}
    facts: dict[str, list[Any]] = resolve({kind: modules[kind].extract(article) for kind in KINDS})
    said = list(warnings)
    for kind in kinds:
        if isinstance(module := modules[kind], Warner):
            said.extend(module.warnings(article, facts[kind]))
    return Record(
        source=source,
        language=article.language.code,
        title=article.title,
        reference_date=article.reference_date,
        **{kind: facts[kind] if kind in kinds else [] for kind in KINDS},
        warnings=said,
        text=article.text if with_text else None,
    )


def reference_date(text: str, code: str) -> dt.date | None:
    """The day that a dateline in the text gives, or None."""
    from newsfacts.extractors.dateline import find_reference_date

    return find_reference_date(text, lang.load(code))


def check_kinds(kinds: Sequence[str]) -> None:
    """Raises ValueError where one of `kinds` is no kind of fact."""
    for kind in kinds:
        if kind not in KINDS:
            raise ValueError(f"no kind of fact {kind!r}; there are: {', '.join(KINDS)}")


def _writable(given: TextInput) -> TextInput:
    """JSON can smuggle in half a surrogate pair, which no UTF-8 output can hold."""
    text, count = _SURROGATE.subn("\ufffd", given.text)
    if not count:
        return given
    return replace(given, text=text, warnings=[*given.warnings, f"{count} lone surrogate(s) were replaced"])


def _with_language(given: TextInput) -> TextInput:
    """The input with its language settled. Raises InputError or ValueError."""
    if given.language != "auto":
        return replace(given, language=lang.load(given.language).code)
    from newsfacts.extractors.language import detect

    code, certain = detect(given.text)
    doubt = [] if certain else [f"the language is uncertain; read as {code} (--lang says otherwise)"]
    return replace(given, language=code, warnings=[*given.warnings, *doubt])
