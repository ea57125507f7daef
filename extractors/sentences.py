"""Sentence boundaries without a model, and the breaks that no model may cross.

Used where a pipeline sets none, by tests, and to cut a model's sentences at paragraph breaks.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from newsfacts.extractors.article import Span
from newsfacts.extractors.lang import Language

_BREAK = re.compile(r"\n[ \t\r\f\v]*\n\s*")
_LINE = re.compile(r"\n\s*")
# A sentence ends at . ! ? … with closing quotes, followed by white space and something that can open a sentence; not
# after one or two letters or a number; abbreviations are looked up.
_END = re.compile(
    r"(?:(?<=[^\W\d_]{3})|(?<=[)\]\"”“»«’'%€]))[.!?…]+[\"”“»«’')\]]*\s+(?=[\"„“»«‚‘'(\[]?[A-ZÄÖÜ0-9])"
    r"|(?<![!?…])[!?…]+\s+"
)
_LAST_WORD = re.compile(r"[^\W\d_]+\.$")
_WRAPPED_LINE = (50, 100)
_SAMPLE = 20_000


def is_wrapped(text: str) -> bool:
    """Whether a text's lines were broken to a width, so that a line break says nothing about sentences.

    True where most of the lines that another line follows directly have between 50 and 100 characters.
    """
    lines = text[:_SAMPLE].split("\n")
    lengths = [len(line) for line, following in itertools.pairwise(lines) if line and following]
    wrapped = sum(_WRAPPED_LINE[0] <= length <= _WRAPPED_LINE[1] for length in lengths)
    return len(lengths) >= 3 and wrapped > 0.7 * len(lengths)


def paragraphs(text: str) -> Iterator[Span]:
    """The stretches of text between breaks that end a sentence whatever stands there: blank lines, and line ends in a
    text that is not broken to a width."""
    start = 0
    for match in (_BREAK if is_wrapped(text) else _LINE).finditer(text):
        if match.start() > start:
            yield Span(start, match.start())
        start = match.end()
    if start < len(text):
        yield Span(start, len(text))


def split_sentences(text: str, language: Language) -> list[Span]:
    """Sentences by punctuation, paragraph by paragraph; white space between them belongs to none."""
    abbreviations = _abbreviations(language)
    sentences: list[Span] = []
    for paragraph in paragraphs(text):
        start = paragraph.start
        for match in _END.finditer(text, paragraph.start, paragraph.end):
            end = match.start() + len(match.group().rstrip())
            word = _LAST_WORD.search(text, max(start, end - 20), end)
            if word and word.group().lower() in abbreviations:
                continue
            sentences.append(Span(start, end))
            start = match.end()
        if start < paragraph.end:
            sentences.append(Span(start, paragraph.end))
    return sentences


@lru_cache
def _abbreviations(language: Language) -> frozenset[str]:
    words = language.tokenizer
    return frozenset(word.lower() for word in (*words.abbreviations, *words.known_abbreviations))


def cut_at_paragraphs(sentences: Iterable[Span], text: str) -> list[Span]:
    """A model's sentences, cut where a paragraph ends inside of one."""
    breaks = list(paragraphs(text))
    cut: list[Span] = []
    position = 0
    for start, end in sentences:
        while position < len(breaks) and breaks[position].end <= start:
            position += 1
        index = position
        while index < len(breaks) and breaks[index].start < end:
            piece = Span(max(start, breaks[index].start), min(end, breaks[index].end))
            if piece.start < piece.end:
                cut.append(piece)
            index += 1
    return cut
