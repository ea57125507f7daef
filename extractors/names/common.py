"""Words that are no names although they are written with a capital: German nouns, English words that open a sentence."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from newsfacts.extractors import lang

_DATA = Path(__file__).parent.parent / "data"
# The least letters of the parts of a compound.
_LEAST_START = 3
_LEAST_NOUN = 5


@cache
def load(language: str) -> frozenset[str]:
    """The words of the table of a language, read once a process: German with their capital, English without."""
    lines = (_DATA / f"words.{language}.txt").read_bytes().decode().split("\n")
    return frozenset(line for line in lines if not line.startswith("#"))


def is_common(word: str, language: str) -> bool:
    """Whether a word by itself is no name: it is in the table, or a compound of a word of the table.

    >>> is_common("Umsatzeinbußen", "de"), is_common("Aurskog", "de"), is_common("Interior", "en")
    (True, False, True)
    """
    table = load(language)
    words = lang.load(language).names
    if not words.compounds:
        return word.lower() in table
    if word in table or word.removesuffix("s") in table:
        return True
    if not word[1:].islower() or word.endswith(words.place_name_endings):
        return False
    return any(word[cut:].capitalize() in table for cut in range(_LEAST_START, len(word) - _LEAST_NOUN + 1))
