"""The document as evidence: what a name is at one place of the article, it is at the others."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from newsfacts.extractors import lexicon
from newsfacts.extractors.article import EntityLabel
from newsfacts.extractors.lang.schema_names import NameWords
from newsfacts.extractors.names.lexical import is_event
from newsfacts.extractors.names.mentions import Marks, Mention
from newsfacts.extractors.names.tokens import Tokens

Key = tuple[str, ...]

_CERTAIN_WEIGHT = 4
_SURNAME_WEIGHT = 2
# A single word that the model marked at fewer than this share of its places is taken for a mistake.
_MARKED_SHARE = 0.3
_LEAST_LETTERS = 3


class Surfaces:
    """How the names of an article are written, made comparable: without genitive, without legal form."""

    def __init__(self, tokens: Tokens, words: NameWords) -> None:
        self.words = words
        self._tokens = tokens
        self._written = tokens.written
        self._known = lexicon.load(tokens.article.language.code)
        self._endings = words.genitive_endings
        self._last_letters = frozenset(ending[-1] for ending in self._endings)
        self._bases: dict[str, str] = {}
        self._keys: dict[tuple[int, int], Key] = {}

    def base(self, word: str) -> str:
        """A name's last word without the genitive ending, where the rest is known to the article or the lexicon."""
        if word[-1:] not in self._last_letters:
            return word
        base = self._bases.get(word)
        if base is None:
            base = self._bases[word] = self._find_base(word)
        return base

    def _find_base(self, word: str) -> str:
        if word in self._known:
            return word
        for ending in self._endings:
            stem = word[: -len(ending)]
            if not word.endswith(ending) or len(stem) < _LEAST_LETTERS:
                continue
            if stem in self._written or self._known.is_name(stem):
                return stem
        return word

    def base_in(self, first: int, last: int) -> str:
        """The last of several words without the genitive ending, where the whole is known without it."""
        word = self._tokens.texts[last - 1]
        if word[-1:] not in self._last_letters:
            return word
        base = self.base(word)
        if base == word and last - first > 1:
            start = self._tokens.text(first, last)[: -len(word)]
            for ending in self._endings:
                stem = word.removesuffix(ending)
                if stem != word and self._known.is_name(start + stem) and not self._known.is_name(start + word):
                    return stem
        return base

    def key(self, first: int, last: int) -> Key:
        """The words of the tokens, the last one in its base form."""
        key = self._keys.get((first, last))
        if key is None:
            key = self._keys[first, last] = (*self._tokens.texts[first : last - 1], self.base_in(first, last))
        return key

    def of(self, mention: Mention) -> Key:
        """The key of a mention."""
        return self.key(mention.first, mention.last)


def settle(marks: Marks, surfaces: Surfaces, extra: Iterable[tuple[Key, EntityLabel]] = ()) -> None:
    """Give all mentions of the same form the label that most of them have, certain ones counting more.

    `extra` names are the short forms of names that the article has in full.
    """
    votes: dict[Key, Counter[EntityLabel]] = defaultdict(Counter)
    for key, label in set(extra):
        votes[key][label] += _CERTAIN_WEIGHT
    for mention in marks:
        key = surfaces.of(mention)
        votes[key][mention.label] += _CERTAIN_WEIGHT if mention.certain else 1
        if mention.label == "PER" and mention.last - mention.first > 1:
            votes[key[-1:]]["PER"] += _SURNAME_WEIGHT
    for mention in marks:
        counts = votes[surfaces.of(mention)]
        best = max(counts.values())
        if counts[mention.label] < best:
            mention.label = next(label for label, count in counts.items() if count == best)


def drop_rare(marks: Marks, surfaces: Surfaces) -> None:
    """Take away single words that the model marked at few of their places and that nothing else supports."""
    tokens = marks.tokens
    written = tokens.written
    marked: Counter[Key] = Counter()
    certain: set[Key] = set()
    for mention in marks:
        key = surfaces.of(mention)
        marked[key] += 1
        if mention.certain:
            certain.add(key)
    for mention in marks:
        key = surfaces.of(mention)
        if len(key) == 1 and key not in certain and mention.label != "PER":
            count = max(written[key[0]], written[tokens.texts[mention.first]])
            if marked[key] < _MARKED_SHARE * count:
                marks.remove(mention)


def spread(marks: Marks, surfaces: Surfaces, extra: Iterable[tuple[Key, EntityLabel]] = ()) -> None:
    """Mark the places where a name stands that is marked elsewhere, and the `extra` names; the longest first."""
    labels: dict[Key, tuple[EntityLabel, bool]] = {}
    for key, label in extra:
        labels[key] = label, True
    for mention in marks:
        labels[surfaces.of(mention)] = mention.label, mention.certain
        if mention.label == "PER" and mention.last - mention.first > 1:
            labels.setdefault(surfaces.of(mention)[-1:], ("PER", False))
    lengths: dict[str, set[int]] = defaultdict(set)
    for key in labels:
        if len("".join(key)) >= _LEAST_LETTERS or key[0].isupper():
            lengths[key[0]].add(len(key))
    _mark_all(marks, surfaces, labels, {first: sorted(found, reverse=True) for first, found in lengths.items()})


def _is_free(marks: Marks, first: int, last: int) -> bool:
    """Whether nothing is marked there, or only parts of a longer name."""
    return all(
        first <= other.first and other.last <= last and last - first > other.last - other.first
        for other in marks.within(first, last)
    )


def _mark_all(
    marks: Marks, surfaces: Surfaces, labels: dict[Key, tuple[EntityLabel, bool]], lengths: dict[str, list[int]]
) -> None:
    """Mark every place where one of the keys stands; `lengths` has the numbers of words of the keys by first word."""
    tokens = marks.tokens
    loud = {tuple(map(str.upper, key)): key for key in labels}
    capitals = {first.upper(): first for first in lengths if len(first) > _LEAST_LETTERS}
    bases = {text: text if text in lengths else surfaces.base(text) for text in tokens.written}
    bases = {text: base for text, base in bases.items() if base in lengths or text in capitals}
    behind = 0
    for index in [index for index, text in enumerate(tokens.texts) if text in bases]:
        if index < behind:
            continue
        text = tokens.texts[index]
        base = bases[text]
        shouted = base not in lengths and text.isupper() and tokens.shouted(index)
        if shouted:
            base = capitals[text]
        owner = marks.at(index)
        if base not in lengths or (owner is not None and owner.first < index):
            continue
        for length in lengths[base]:
            last = index + length
            if last > len(tokens) or not _is_free(marks, index, last):
                continue
            key = surfaces.key(index, last)
            if shouted:
                key = loud.get(tuple(map(str.upper, key)), key)
            if key in labels:
                if labels[key][0] == "PER" or not is_event(marks, last, surfaces.words):
                    marks.add(index, last, *labels[key])
                break
        owner = marks.at(index)
        behind = owner.last if owner is not None else index + 1
