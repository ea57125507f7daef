"""The stretches of a text that may hold a date, as tokens of the grammar's categories."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsfacts.extractors.temporal.grammar import Grammar, Token
from newsfacts.extractors.temporal.numeric import classify

# A number takes along what is glued to it: letters (3rd, 1990s) and further numbers (12.11.2025, 2024/25, 11:30), but not
# the time of a wire's head (12.11.2025/11:30).
_TOKEN = re.compile(r"\d\w*(?:(?:[.,:'’–—-]|/(?!\d?\d:\d\d))\d\w*)*|[^\W\d]\w*|\n(?:[^\S\n]*\n)*|[^\w\s]")
_CURRENCY_SIGNS = frozenset("$€£¥")
_LONGEST_NUMBER = 32
_LONGEST_STRETCH = 256
"""Tokens after which a stretch is cut: no sentence has so many date words in a row."""


def stretches(text: str, grammar: Grammar, order: str, *, wrapped: bool) -> Iterator[list[Token]]:
    """Each longest run of words that the grammar knows, if one of them is an anchor of a date.

    `order` says how dates with slashes are read; with `wrapped`, a single line break is a blank, otherwise it ends the
    run, as an empty line always does.
    """
    lookup, phrases, anchors = grammar.lookup, grammar.phrases, grammar.anchors
    symbols, forms = grammar.symbols, grammar.words.numeric
    run: list[Token] = []
    anchored = False
    behind = 0
    for match in _TOKEN.finditer(text):
        word = match.group()
        if behind and match.start() < behind:
            continue  # inside of a phrase
        known = lookup.get(word)
        if known is None and word[0] > "9" and word not in phrases:  # most words
            if anchored:
                yield run
            if run:
                run, anchored = [], False
            continue
        start, end = match.span()
        behind = 0
        for phrase, symbol, value in phrases.get(word, ()):
            reach = start + len(phrase)
            if text.startswith(phrase, start) and not text[reach : reach + 1].isalnum():
                known, end, behind = (symbol, value), reach, reach
                break
        if known is None and word[0].isdigit() and end - start <= _LONGEST_NUMBER and not _is_price(text, start):
            classified = classify(word, forms, order)
            known = (symbols[classified[0]], classified[1]) if classified else None
        if known is None and wrapped and word == "\n" and text[start - 1] not in "-–—":
            continue
        if known is not None:
            run.append(Token(start, end, known[0], known[1]))
            anchored = anchored or known[0] in anchors
        if known is None or len(run) >= _LONGEST_STRETCH:
            if anchored:
                yield run
            run, anchored = [], False
    if anchored:
        yield run


def _is_price(text: str, start: int) -> bool:
    """Whether a currency sign stands before the number at `start`."""
    before = text[max(start - 2, 0) : start].rstrip()
    return before[-1:] in _CURRENCY_SIGNS
