"""The pieces that number phrases are made of, found at the speed of two regular expressions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING, Literal, NamedTuple

from newsfacts.extractors.numbers.digits import BLOB, PART, is_fraction, read_digits
from newsfacts.extractors.wordlists import alternation

if TYPE_CHECKING:
    from newsfacts.extractors.lang.schema_numbers import NumberWords


Kind = Literal["digits", "slashed", "word", "scale", "plural", "short_scale", "fraction", "block"]
"""What a piece of a number phrase is: digits; a fraction in digits (*1/4*, *½*); a cardinal, in a glued language any below a
million; hundred, thousand, million … and dozen; *hundreds*, *Tausende*, never behind digits; *Mio.*, *bn*; *half*,
*Drittel*; digits that are no number: what stands here joins nothing."""


class Token(NamedTuple):
    """A piece of a number phrase. `value` is 0 for a block."""

    start: int
    end: int
    kind: Kind
    value: Decimal


_NONE = Decimal(0)
_start = itemgetter(0)
_LONGEST_WORD = 90
_LETTERS = r"[^\W\d_]"


class TokenFinder:
    """Finds the number tokens of folded text in one language."""

    def __init__(self, words: NumberWords) -> None:
        self._words = words
        self._scales = {**words.hundreds, **words.scales}
        beginnings = {*words.cardinals, *self._scales, *words.fractions, *words.abbreviations}
        if words.glued:
            joints = (words.link, *words.hundreds, *words.scales, *words.glue_only, *words.cardinals)
            beginnings |= {a + b for a in words.glue_only for b in joints}
            beginnings |= {b for b in words.plurals if b not in beginnings}
        else:
            beginnings |= set(words.plurals)
        ending = f"{_LETTERS}*" if words.glued else f"(?!{_LETTERS})"
        self._find_words = re.compile(rf"(?<![^\W\d_]){alternation(beginnings)}{ending}").finditer
        pieces = {**words.cardinals, **words.glue_only, **words.hundreds, words.link: 0}
        pieces |= {word: value for word, value in words.scales.items() if word in words.lone_scales}
        self._pieces = {word: Decimal(value) for word, value in pieces.items()}
        self._piece = re.compile(alternation(pieces))
        self._classify = lru_cache(maxsize=1 << 15)(self._classify_word)

    def find(self, folded: str) -> list[Token]:
        """All tokens in text order, without overlap."""
        found = [*self._digits(folded), *self._parts(folded), *self._number_words(folded)]
        found.sort(key=_start)
        tokens: list[Token] = []
        end = 0
        for token in found:
            if token.start >= end:
                tokens.append(token)
                end = token.end
        return tokens

    def _digits(self, folded: str) -> Iterator[Token]:
        mark = self._words.decimal_mark
        for match in BLOB.finditer(folded):
            start, end = match.span()
            blob = match[0]
            value = read_digits(blob, mark)
            if value is None:
                yield Token(start, end, "block", _NONE)
            elif " " in blob and self._stands_apart(folded, start):
                head = blob.index(" ")
                yield Token(start, start + head, "digits", Decimal(blob[:head]))
                rest = read_digits(blob[head + 1 :], mark)
                if rest is not None:
                    yield Token(start + head + 1, end, "digits", rest)
            else:
                yield Token(start, end, "slashed" if is_fraction(blob) else "digits", value)

    def _parts(self, folded: str) -> Iterator[Token]:
        for match in PART.finditer(folded):
            start, end = match.span()
            if start and folded[start] != "." and folded[start - 1].isdigit():
                continue  # the fraction of a run of digits
            value = read_digits(match.group(), self._words.decimal_mark)
            if value is not None:
                yield Token(start, end, "slashed" if is_fraction(match.group()) else "digits", value)

    def _stands_apart(self, folded: str, start: int) -> bool:
        """Whether the first group of digits is a day, a page …, and the groups behind it a number of their own."""
        before = folded[max(0, start - 20) : start].split()
        return bool(before) and before[-1] in self._words.not_before_groups

    def _number_words(self, folded: str) -> Iterator[Token]:
        for match in self._find_words(folded):
            start, end = match.span()
            if end - start > _LONGEST_WORD:
                continue
            word = match.group()
            found = self._classify(word)
            if found is not None:
                kind, value = found
                if kind == "short_scale":
                    dot = folded.startswith(".", end)
                    if not dot and word in self._words.dot_required:
                        continue
                    if dot and word in self._words.dotted:
                        end += 1
                yield Token(start, end, kind, value)

    def _classify_word(self, word: str) -> tuple[Kind, Decimal] | None:
        words = self._words
        if word in words.abbreviations:
            return "short_scale", Decimal(words.abbreviations[word])
        if word in self._scales:
            return "scale", Decimal(self._scales[word])
        if word in words.plurals:
            return "plural", Decimal(words.plurals[word])
        if word in words.fractions:
            return "fraction", words.fractions[word]
        if word in words.cardinals:
            return "word", Decimal(words.cardinals[word])
        value = self.read_glued(word) if words.glued else None
        return None if value is None else ("word", value)

    def value_of(self, word: str) -> Decimal | None:
        """The value of one word that is a number by itself: *zehn*, *hundertzwanzig*, *tausend*."""
        found = self._classify(word)
        if found is None or (found[0] == "scale" and word not in self._words.lone_scales):
            return None
        return found[1] if found[0] in ("word", "scale") else None

    def read_glued(self, word: str) -> Decimal | None:
        """The value of a number that is written as one word, None where the word is not one.

        `zweihundertfünfzigtausend` is 250000; `dreist` is none.
        """
        position, total, current = 0, Decimal(0), Decimal(0)
        last_scale: Decimal | None = None
        linked = False
        while position < len(word):
            match = self._piece.match(word, position)
            if match is None or match.end() == position:
                return None
            piece, position = match.group(), match.end()
            if piece == self._words.link:
                if not (total or current) or position == len(word):
                    return None
                linked = True
                continue
            value = self._pieces[piece]
            if value >= 1000:
                if last_scale is not None and value >= last_scale:
                    return None
                total += (current or Decimal(1)) * value
                current, last_scale = Decimal(0), value
            elif value == 100:
                if current >= 100:
                    return None
                current = (current or Decimal(1)) * 100
            elif not fits_behind(current, value) and not (linked and 0 < current % 100 < 10 and value >= 20):
                return None
            else:
                current += value
            linked = False
        return total + current


def fits_behind(current: Decimal, value: Decimal) -> bool:
    """Whether `value` may be added to what stands before it: five behind twenty or two hundred, not behind six."""
    if current == 0:
        return True
    if value == 0:
        return False
    if value < 1:
        return current == current.to_integral_value()
    if value < 10 and current % 100 == 10:
        return False
    room = 10 if value < 10 else 100 if value < 100 else 1000 if value < 1000 else 1_000_000
    return current % room == 0
