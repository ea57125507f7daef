"""What the way between two tokens of a sentence costs: how far apart in the structure of its clauses they stand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsfacts.extractors.jobs.lexicon import Word
    from newsfacts.extractors.jobs.model import Unit
    from newsfacts.extractors.numbers import Number

# Found by reading news sentences: one plain word is cheap, so that a German verb at the end of its clause still
# governs; leaving the clause is not.
_WORD, _LIGHT, _PREPOSITION, _LINK, _NUMBER = 0.12, 0.02, 0.25, 0.7, 0.5
_COMMA, _SECOND_VERB, _OPENER, _HARD, _INSERTED = 0.9, 1.1, 1.0, 2.2, 0.3
_INSERTION = 6
_APPOSITION = 20
_LABEL = 2
"""A colon so near to the beginning only sets off a first word: *Saved: 120 jobs*."""
_DEAREST = 5.0
"""A way that costs more is not followed."""
NEVER = 99.0


def prices(unit: Unit, start: int, step: int) -> Sequence[float]:
    """The price of the way from the token `start` to the n-th token before (`step` -1) or behind (1) it."""
    words, numbers, skipped, count = unit.words, unit.numbers, unit.skipped, len(unit.words)
    found = [0.0]
    price = 0.0
    index = start + step
    verb_passed = False
    while 0 <= index < count and price < _DEAREST:
        found.append(price)
        word = words[index]
        if word.way is not None:
            verb_passed = verb_passed or word.verbal
            number = numbers[index]
            price += _number(number) if number is not None else _LIGHT if skipped[index] else word.way
        elif word.punctuation and (end := _insertion(unit, index, step)) != index:
            found += [price + _HARD] * abs(end - index)
            index = end
            price += _INSERTED
        else:
            verb_passed = verb_passed or word.verbal
            price += _crossing(unit, index, word, verb_passed)
            verb_passed = verb_passed and word.folded != ","
        index += step
    found += [NEVER] * (count + 1 - len(found))
    return found


def _number(number: Number) -> float:
    """The price of crossing a number: little for a year."""
    return _WORD if number.year_like else _NUMBER


def plain_way(word: Word) -> float | None:
    """The price of crossing a word wherever it stands; None for one of which the sentence decides."""
    return None if word.punctuation or word.relative or (word.opener and word.preposition) else _way(word)


def _way(word: Word) -> float:
    """The price of crossing a word in the middle of a clause."""
    if word.link:
        return _LINK
    if word.light:
        return _LIGHT
    if word.opener:
        return _OPENER
    return _PREPOSITION if word.preposition else _WORD


def _is_article(unit: Unit, index: int) -> bool:
    """Whether a word that may be a relative pronoun stands directly before a name or a German noun."""
    after = unit.word(index + 1)
    return after is not None and after.capital


def _insertion(unit: Unit, index: int, step: int) -> int:
    """The other end of the brackets, or of the short insertion between commas, that begins at `index`; else `index`.

    An insertion holds no verb: *in Madison, New Jersey, are to go*; and no number, unless it says the same otherwise:
    *700 jobs, or 10 percent, will be cut*.
    """
    if unit.words[index].folded != ",":
        end = unit.brackets.get(index, index)
        return end if (end - index) * step > 0 else index
    if step > 0 and (end := _apposition(unit, index)) > index:
        return end
    opening = unit.word(index + 1) if step > 0 else None
    told_otherwise = opening is not None and opening.link
    for end in range(index + step, index + step * (_INSERTION * (1 + told_otherwise) + 1), step):
        if not 0 <= end < len(unit.words):
            return index
        inner = unit.words[end]
        if inner.folded == ",":
            return end if abs(end - index) > 1 else index
        if inner.verbal or inner.hard:
            return index
        if not told_otherwise and (inner.link or unit.numbers[end] is not None):
            return index
    return index


def _apposition(unit: Unit, index: int) -> int:
    """The comma before the finite verb that goes on after an insertion without one; `index` for none.

    *1,100 jobs, chiefly in Leeds, Cork and Ulm, are expected to go*; *900 staff, about a third, could be let go*.
    """
    for end in range(index + 1, min(index + _APPOSITION, len(unit.words) - 1)):
        inner = unit.words[end]
        if inner.folded == ",":
            after = unit.words[end + 1]
            if after.finite and end - index > 1:
                return end
        elif inner.finite or inner.relative or inner.tells or inner.hard:
            return index
    return index


def _crossing(unit: Unit, index: int, word: Word, verb_passed: bool) -> float:
    """The price of crossing one token."""
    if (number := unit.numbers[index]) is not None:
        return _number(number)
    if unit.skipped[index]:
        return _LIGHT
    if word.punctuation:
        if word.folded == ",":
            return _COMMA + (_SECOND_VERB if verb_passed else 0.0)
        if word.folded == ":" and index <= _LABEL:
            return _LINK
        if word.hard or word.folded in ("(", ")"):
            return _LIGHT if unit.attached(index) else _HARD
    if word.opener and word.preposition and index + 1 < len(unit.words) and unit.numbers[index + 1] is not None:
        return _PREPOSITION  # "since 2019"
    opens = word.relative and not word.link and index and unit.words[index - 1].folded == ","
    return _OPENER if opens and not _is_article(unit, index) else _way(word)
