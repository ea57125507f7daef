"""The model's entities as names: no articles, quotes, possessives or compound heads at their ends."""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts.extractors.article import EntityLabel
from newsfacts.extractors.lang.schema_names import NameWords
from newsfacts.extractors.lexicon import NAME_CLASSES
from newsfacts.extractors.names.tokens import Tokens

_HYPHENS = frozenset("-‐‑–")
_NAME_STARTS = frozenset(f"B-{name}" for name in NAME_CLASSES)
_KEPT_AT_END = frozenset(").!°+")


def entities(tokens: Tokens) -> Iterator[tuple[int, int, EntityLabel]]:
    """The tokens and the label of each entity of the model that is left when it is trimmed to a name."""
    words = tokens.article.language.names
    for start, end, label in tokens.article.entities:
        first, last = tokens.range(start, end)
        first, last = trim(tokens, words, first, last, label)
        if first < last:
            yield first, last, label


def trim(tokens: Tokens, words: NameWords, first: int, last: int, label: EntityLabel) -> tuple[int, int]:
    """The part of the tokens `first` to `last` that is a name."""
    for index in range(first + 1, last):
        if tokens.breaks(index):
            last = index
            break
    texts = tokens.texts
    while first < last and not texts[first][0].isalnum():
        first += 1
    while last > first and not texts[last - 1][-1].isalnum():
        if texts[last - 1] in _KEPT_AT_END and _balanced(texts[first:last]):
            break
        last -= 1
    while last > first and texts[last - 1][0] in "'’" and len(texts[last - 1]) > 1:
        last -= 1
    while last - first > 1 and texts[first].lower() in words.determiners and not _starts_name(tokens, first, last):
        first += 1
        while first < last and not texts[first][0].isalnum():
            first += 1
    if label != "PER":
        last = _without_compound_head(tokens, words, first, last)
    return first, last


def _balanced(texts: list[str]) -> bool:
    """Whether a name may end with its last mark: a bracket that was opened in it, a full stop of an abbreviation."""
    if texts[-1] == ")":
        return "(" in texts
    return len(texts) > 1 and texts[-1] != "." or (texts[-1] == "." and len(texts) > 1 and len(texts[-2]) <= 4)


def _starts_name(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the lexicon knows a name that begins with the token, its article (`Die Zeit`, `The Hindu`)."""
    return tokens.word_class(first) in _NAME_STARTS and first + 1 < last and tokens.tags[first + 1] == tokens.tags[first] + 1


def _without_compound_head(tokens: Tokens, words: NameWords, first: int, last: int) -> int:
    """The end of a name without the noun that a hyphen joins to it: Siemens-Chef → Siemens."""
    for index in range(last - 2, first, -1):
        if tokens.texts[index] in _HYPHENS and tokens.glued(index) and tokens.glued(index + 1):
            head = tokens.texts[index + 1]
            if is_role(head, words) or head[:1].islower():
                return index
    return last


def is_role(word: str, words: NameWords) -> bool:
    """Whether the word is what people or things of an organization are called: `Chef`, `Aufsichtsrat`, `shares`.

    >>> from newsfacts.extractors import lang
    >>> [is_role(word, lang.load("de").names) for word in ("Chef", "Finanzvorstand", "Institut")]
    [True, True, False]
    """
    return word in words.role_nouns or word.lower().endswith(words.role_endings or ("\0",))
