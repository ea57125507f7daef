"""Short ways to write lists of words; an underscore in them stands for a blank."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words of a text.

    >>> sorted(words("by up_to"))
    ['by', 'up to']
    """
    return frozenset(word.replace("_", " ") for word in text.split())


def same(text: str, value: int | float | str | None) -> dict[str, int | float | str | None]:
    """Words that mean the same.

    >>> same("last past", -1)
    {'last': -1, 'past': -1}
    """
    return {word.replace("_", " "): value for word in text.split()}


def numbered(text: str, first: int = 1, step: int = 1) -> dict[str, int | float | str | None]:
    """Words with their places in the line.

    >>> numbered("ten eleven", 10)
    {'ten': 10, 'eleven': 11}
    """
    return {word.replace("_", " "): first + step * place for place, word in enumerate(text.split())}


def alternatives(text: str) -> tuple[str, ...]:
    """The expressions of a text in their order, between bars; they may hold blanks.

    >>> alternatives("GmbH & Co. KG|GmbH")
    ('GmbH & Co. KG', 'GmbH')
    """
    return tuple(form.strip() for form in text.split("|"))


def paired(text: str) -> dict[str, str]:
    """Words with what stands behind their equals sign.

    >>> paired("poln=PL franz=FR")
    {'poln': 'PL', 'franz': 'FR'}
    """
    return {word: value for word, _, value in (pair.partition("=") for pair in text.split())}
