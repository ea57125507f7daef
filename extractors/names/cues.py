"""Words that say what the name beside them is."""

from __future__ import annotations

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
