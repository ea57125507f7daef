"""Which words of a text are names that newsfacts knows: the longest entry at each token, as small integers.

The tables (`data/names.txt` for both languages, `data/names.LANGUAGE.txt` on top) are generated from a gazetteer of
organizations, GeoNames, CLDR and lists of first names and surnames; the words that are no names (legal forms, titles)
come with the language. White space counts between letters and digits only, so the tokens may be any tokenizer's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import chain, repeat
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_DATA = Path(__file__).parent / "data"

# Names over one token or more. An ambiguous name (AMBIG) is also an ordinary word, or shared by things of other kinds;
# PER: it is also a first name or a surname.
NAME_CLASSES = (
    "ORG",
    "AMBIG-ORG",
    "AMBIG-ORG-PER",
    "CITY",
    "COUNTRY",
    "REGION",
    "AMBIG-LOC",
    "AMBIG-LOC-PER",
)
# Those of places.
PLACE_CLASSES = frozenset({"CITY", "COUNTRY", "REGION", "AMBIG-LOC", "AMBIG-LOC-PER"})
# Single tokens.
WORD_CLASSES = (
    "FIRST",
    "LAST",
    "FIRST-LAST",
    "LEGAL-FORM",
    "ORG-HEAD",
    "PLACE-HEAD",
    "TITLE",
    "DEMONYM",
)
# What `Lexicon.tag` returns are indices into this: 0 is no name, then B- and I- of each name class, then the word classes.
TAGS = ("O", *chain.from_iterable((f"B-{name}", f"I-{name}") for name in NAME_CLASSES), *WORD_CLASSES)

_INDEX: Mapping[str, int] = MappingProxyType({tag: index for index, tag in enumerate(TAGS)})
_LAST_NAME_TAG = 2 * len(NAME_CLASSES)
_LONGEST_ENDING_KEPT = 3
# Words that are remembered with what they are by themselves.
_REMEMBERED = 20_000


_LOOSE_SPACE = re.compile(r"\s+(?=[^\w\s])|(?<=[^\w\s])\s+")


def as_key(surface: str) -> str:
    """How a surface is looked up: without white space beside marks, as single spaces elsewhere.

    >>> as_key("Frankfurt (Oder)"), as_key("1 & 1"), as_key("New  York")
    ('Frankfurt(Oder)', '1&1', 'New York')
    """
    return " ".join(_LOOSE_SPACE.sub("", surface).split())


class Lexicon:
    """The names of one language; made by `load`."""

    def __init__(self, language: str) -> None:
        from newsfacts.extractors import lang

        words = lang.load(language).names
        self._starts: dict[str, int] = {}
        self._alone: dict[str, tuple[int, int, bool]] = {}
        self._tags = {word: _INDEX[tag] for word, tag in _word_classes(words)}
        for head, entries in sections(language):
            if head.isdigit():
                self._starts.update(zip(entries, repeat(int(head))))
            else:
                self._tags.update(zip(entries, repeat(_INDEX.get(f"B-{head}") or _INDEX[head])))
        self._endings = tuple(sorted(words.genitive_endings, key=len))

    def __contains__(self, surface: str) -> bool:
        return as_key(surface) in self._tags

    def is_name(self, surface: str) -> bool:
        """Whether the whole surface, as it stands, is in a table of names of organizations or places."""
        return 0 < self._tags.get(as_key(surface), 0) <= _LAST_NAME_TAG

    def lookup(self, surface: str) -> str | None:
        """The class of a whole surface (`ORG`, `CITY`, `FIRST` …), None where it is unknown.

        >>> load("en").lookup("European Central Bank"), load("de").lookup("Mailand"), load("en").lookup("gradually")
        ('ORG', 'CITY', None)
        """
        tag = self._find(as_key(surface))
        return TAGS[tag].removeprefix("B-") if tag else None

    def _find(self, key: str) -> int:
        """The tag of a key as it stands, in the genitive, in capitals, with capitals inside; 0 where it is none."""
        tag = self._tags.get(key)
        if tag:
            return tag
        if len(key) > _LONGEST_ENDING_KEPT:
            for ending in self._endings:
                if key.endswith(ending):
                    tag = self._tags.get(key[: -len(ending)])
                    if tag and tag <= _LAST_NAME_TAG:
                        return tag
            if key.isupper():
                return self._tags.get(key.title(), 0)
            if not key[1:].islower() and key.isalpha():
                tag = self._tags.get(key.capitalize(), 0)
                return tag if tag <= _LAST_NAME_TAG else 0
        return 0

    def tag(self, words: Sequence[str]) -> list[int]:
        """For each of the tokens of a text, in order, an index into `TAGS`.

        The longest name wins; a name in capitals (`DEUTSCHE BANK`) and one in the genitive (`Deutschlands`) are found.
        """
        count = len(words)
        known, alone = self._tags, self._alone
        if len(alone) > _REMEMBERED:
            alone.clear()
        for word in words:
            if word not in alone:
                alone[word] = self._read_alone(word)
        tags = [alone[word][0] for word in words]
        free = 0
        for position in [position for position, word in enumerate(words) if alone[word][1]]:
            if position < free:
                continue
            key, (tag, longest, capitals) = words[position], alone[words[position]]
            end = stop = position + 1
            while stop < count:
                following = words[stop]
                key += f" {following}" if key[-1].isalnum() and following[:1].isalnum() else following
                stop += 1
                if len(key) > longest + 2:
                    break
                longer = known.get(key, 0) or self._inflected(key, words[stop - 1], capitals, words, position, stop)
                if longer and longer <= _LAST_NAME_TAG:
                    tag, end = longer, stop
            if end > position + 1:
                tags[position:end] = [tag, *[tag + 1] * (end - position - 1)]
            free = end
        return tags

    def _read_alone(self, word: str) -> tuple[int, int, bool]:
        """The tag of a single token, the length of the longest name that it may begin, and whether that is in capitals."""
        tag = self._tags.get(word, 0)
        if not tag and word[:1].isupper():
            tag = self._find(word)
        longest = self._starts.get(word, 0)
        if not longest and len(word) > 2 and word.isupper():
            return tag, self._starts.get(word.title(), 0), True
        return tag, longest, False

    def _inflected(self, key: str, last: str, capitals: bool, words: Sequence[str], position: int, stop: int) -> int:
        """The tag of several tokens in the genitive or in capitals, 0 for none."""
        for ending in self._endings:
            if last.endswith(ending) and len(last) > _LONGEST_ENDING_KEPT:
                tag = self._tags.get(key[: -len(ending)])
                if tag:
                    return tag
        if capitals and last.isupper():
            return self._tags.get(as_key(" ".join(words[position:stop]).title()), 0)
        return 0


@cache
def sections(language: str) -> tuple[tuple[str, list[str]], ...]:
    """The tables of a language, read once a process: what is behind `[HEAD]`, with the surfaces below.

    A head is a class of names, or a number: the length of the longest name of several words that begins with the words below.
    """
    texts = [(_DATA / name).read_bytes().decode() for name in ("names.txt", f"names.{language}.txt")]
    parts = [part.rstrip("\n").partition("]\n") for text in texts for part in text.split("\n[")[1:]]
    return tuple((head, body.split("\n")) for head, _, body in parts)


def _word_classes(words: object) -> Iterator[tuple[str, str]]:
    """The word classes of a language, weakest first."""
    from newsfacts.extractors.lang.schema_names import NameWords

    assert isinstance(words, NameWords)
    for group, tag in (
        (words.demonyms, "DEMONYM"),
        (words.place_heads, "PLACE-HEAD"),
        (words.organization_heads, "ORG-HEAD"),
        (words.person_titles, "TITLE"),
        (words.legal_forms, "LEGAL-FORM"),
    ):
        for word in group:
            if " " not in word:
                yield word, tag


@cache
def load(language: str) -> Lexicon:
    """The lexicon of the language with the ISO 639-1 code `language`, read once a process."""
    return Lexicon(language)
