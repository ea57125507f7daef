"""The stretches of a text that may hold a date, as tokens of the grammar's categories."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate
from typing import Any, NamedTuple

from newsfacts.extractors.temporal.grammar import Grammar, Token
from newsfacts.extractors.temporal.numeric import classify

# A number takes along what is glued to it: letters (3rd, 1990s) and further numbers (12.11.2025, 2024/25, 11:30), but not
# the time of a wire's head (12.11.2025/11:30). White space belongs to the piece before it, so that the pieces of a text
# are the whole text.
_PIECE = re.compile(
    r"(?:\d\w*(?:(?:[.,:'’–—-]|/(?!\d?\d:\d\d))\d\w*)*|[^\W\d]\w*|\n(?:[^\S\n]*\n)*|[^\w\s])[^\S\n]*|[^\S\n]+"
)
_DIGITS = frozenset("0123456789")
_CURRENCY_SIGNS = frozenset("$€£¥")
_DASHES = frozenset("-–—")
_LONGEST_NUMBER = 32
_LONGEST_STRETCH = 256
"""Tokens after which a stretch is cut: no sentence has so many date words in a row."""
_CHUNK = 50_000
"""Characters that are cut into pieces at once, so that a long text needs no more memory than an article."""
_LONGEST_KEPT = 40
_MOST_KEPT = 10_000

# What is known of a piece: one character each, so that a text becomes a string in which dates are looked for.
_UNKNOWN, _KNOWN, _ANCHOR, _LINE_END = " ka\n"
_OPENS_PHRASE = {_UNKNOWN: "U", _KNOWN: "K", _ANCHOR: "A"}
"""Where a phrase may begin with the piece; by what the piece is by itself."""
_OPENING = re.compile("[UKA]")
_ALONE = str.maketrans({opening: mark for mark, opening in _OPENS_PHRASE.items()})


class _Entry(NamedTuple):
    """A piece that the grammar knows."""

    symbol: str
    value: Any
    length: int
    """Without the white space behind it."""
    is_number: bool


class _Marks(dict[str, str]):
    """From a piece to its mark, made when a piece is first met and kept for the texts to come."""

    def __init__(self, grammar: Grammar, order: str) -> None:
        super().__init__()
        self._grammar, self._order = grammar, order
        self._entries: dict[str, _Entry] = {}

    def __missing__(self, piece: str) -> str:
        entry, word = None, piece.rstrip()
        grammar, mark = self._grammar, _UNKNOWN
        if word in grammar.lookup or piece[0] in _DIGITS:
            entry = self._read(word)
            if entry is not None:
                mark = _ANCHOR if entry.symbol in grammar.anchors else _KNOWN
        elif not word and piece[0] == "\n" and piece.count("\n") == 1:
            mark = _LINE_END
        if word in grammar.phrases:
            mark = _OPENS_PHRASE[mark]
        if len(piece) <= _LONGEST_KEPT:
            if len(self) >= _MOST_KEPT:
                self.clear()
                self._entries.clear()
            self[piece] = mark
            if entry is not None:
                self._entries[piece] = entry
        return mark

    def entry(self, piece: str) -> _Entry | None:
        """What is known of a piece by itself."""
        return self._entries[piece] if piece in self._entries else self._read(piece.rstrip())

    def _read(self, word: str) -> _Entry | None:
        grammar = self._grammar
        known = grammar.lookup.get(word)
        is_number = known is None and word[:1] in _DIGITS
        if is_number and len(word) <= _LONGEST_NUMBER:
            classified = classify(word, grammar.words.numeric, self._order)
            known = (grammar.symbols[classified[0]], classified[1]) if classified else None
        return _Entry(known[0], known[1], len(word), is_number) if known else None


@lru_cache(maxsize=16)
def _marks(grammar: Grammar, order: str) -> _Marks:
    return _Marks(grammar, order)


def stretches(text: str, grammar: Grammar, order: str, *, wrapped: bool) -> Iterator[list[Token]]:
    """Each longest run of words that the grammar knows, if one of them is an anchor of a date.

    `order` says how dates with slashes are read; with `wrapped`, a single line break is a blank, otherwise it ends the
    run, as an empty line always does.
    """
    marks = _marks(grammar, order)
    begin, size = 0, _CHUNK
    while begin < len(text):
        chunk = _Chunk(text, begin, min(begin + size, len(text)), grammar, marks, wrapped=wrapped)
        if not chunk.count:
            size *= 2
            continue
        yield from chunk.stretches()
        begin, size = chunk.end, _CHUNK


class _Chunk:
    """A part of a text, cut into pieces."""

    def __init__(self, text: str, begin: int, end: int, grammar: Grammar, marks: _Marks, *, wrapped: bool) -> None:
        self._text = text
        self._grammar = grammar
        self._marks = marks
        self._phrases: dict[int, Token] = {}
        self._pieces = _PIECE.findall(text, begin, end)
        self._starts = list(accumulate(map(len, self._pieces), initial=begin))
        tape = "".join(map(marks.__getitem__, self._pieces))
        self._tape = self._with_phrases(tape if wrapped else tape.replace(_LINE_END, _UNKNOWN))
        self.count = len(self._pieces)
        """Pieces that are read: all, or up to one that is in no run, before the last, which may be cut in two."""
        if end < len(text):
            self.count = max(self._tape.rfind(_UNKNOWN, 0, -1), 0)
        self.end = self._starts[self.count]
        """Where the pieces that are read end in the text."""

    def _with_phrases(self, tape: str) -> str:
        """The marks, with those of a phrase on each of its pieces."""
        text, starts, phrases, anchors = self._text, self._starts, self._grammar.phrases, self._grammar.anchors
        openings, pieces = self._grammar.openings, self._pieces
        marked: list[str] = []
        done = behind = 0
        for opening in _OPENING.finditer(tape):
            index = opening.start()
            start = starts[index]
            word = pieces[index].rstrip()
            if start < behind or not text.startswith(openings[word], start):
                continue
            for phrase, symbol, value in phrases[word]:
                reach = start + len(phrase)
                if text.startswith(phrase, start) and not text[reach : reach + 1].isalnum():
                    self._phrases[index] = Token(start, reach, symbol, value)
                    behind = reach
                    marked.append(tape[done:index])
                    done = index
                    while done < len(tape) and starts[done] < reach:
                        done += 1
                    marked.append((_ANCHOR if symbol in anchors else _KNOWN) * (done - index))
                    break
        return "".join([*marked, tape[done:]]).translate(_ALONE)

    def stretches(self) -> Iterator[list[Token]]:
        """The runs with an anchor among the pieces that are read."""
        tape, count = self._tape, self.count
        done = 0
        while (anchor := tape.find(_ANCHOR, done, count)) >= 0:
            end = tape.find(_UNKNOWN, anchor, count)
            done = end if end >= 0 else count
            yield from self._runs(tape.rfind(_UNKNOWN, 0, anchor) + 1, done)

    def _runs(self, first: int, last: int) -> Iterator[list[Token]]:
        """The pieces from the first to before the last as tokens, without prices."""
        anchors = self._grammar.anchors
        run: list[Token] = []
        anchored = False
        behind = 0
        for index in range(first, last):
            start = self._starts[index]
            if start < behind:
                continue
            token: Token | None = self._phrases.get(index)
            if token is not None:
                behind = token.end
            elif (entry := self._marks.entry(self._pieces[index])) is not None:
                if not (entry.is_number and self._is_price(start)):
                    token = Token(start, start + entry.length, entry.symbol, entry.value)
            elif self._text[start - 1] not in _DASHES:
                continue  # the end of a line
            if token is not None:
                run.append(token)
                anchored = anchored or token.symbol in anchors
            if token is None or len(run) >= _LONGEST_STRETCH:
                if anchored:
                    yield run
                run, anchored = [], False
        if anchored:
            yield run

    def _is_price(self, start: int) -> bool:
        """Whether a currency sign stands before the number at `start`."""
        return self._text[max(start - 2, 0) : start].rstrip()[-1:] in _CURRENCY_SIGNS
