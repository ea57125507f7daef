"""Words that say what the name beside them is."""

from __future__ import annotations

from collections.abc import Iterable

from newsfacts.extractors.lang.schema_names import NameWords


def is_role(word: str, words: NameWords) -> bool:
    """Whether the word is what people or things of an organization are called: `Chef`, `Aufsichtsrat`, `shares`.

    >>> from newsfacts.extractors import lang
    >>> [is_role(word, lang.load("de").names) for word in ("Chef", "Finanzvorstand", "Institut")]
    [True, True, False]
    """
    return word in words.role_nouns or word.lower().endswith(words.role_endings or ("\0",))


def is_apposition(word: str, words: NameWords) -> bool:
    """Whether an organization's name may follow the word: `Konzern`, `Autohersteller`, `carmaker`."""
    if not words.compounds or not word[:1].isupper():
        return word in words.apposition_nouns
    return word in words.apposition_nouns or word.lower().endswith(words.apposition_endings)


def appositions(texts: Iterable[str], words: NameWords) -> frozenset[str]:
    """Those of the words for which `is_apposition` holds.

    >>> from newsfacts.extractors import lang
    >>> appositions(["Konzern", "der", "Autohersteller"], lang.load("de").names) == {"Konzern", "Autohersteller"}
    True
    """
    nouns, endings = words.apposition_nouns, words.apposition_endings
    if not words.compounds:
        return nouns.intersection(texts)
    return frozenset(text for text in texts if text in nouns or (text[:1].isupper() and text.lower().endswith(endings)))


def is_demonym(text: str, words: NameWords) -> bool:
    """Whether the word is an adjective of a place or what its inhabitants are called: `Polish`, `Berliner`."""
    lower = text.lower()
    return text in words.demonyms or lower in words.adjectives or lower.removesuffix("s") in words.adjectives
