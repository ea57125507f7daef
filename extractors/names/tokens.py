"""A text as words with what the lexicon says of each: what the rules on names read."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from newsfacts.extractors import lexicon
from newsfacts.extractors.article import Article
from newsfacts.extractors.lexicon import NAME_CLASSES, TAGS
from newsfacts.extractors.sentences import is_wrapped

# The possessive 's is a token of its own, so that it stays outside of names; every other punctuation mark is one too.
_TOKEN = re.compile(r"(?<=\w)['’][sS]\b|\w+|[^\w\s]")
HYPHENS = frozenset("-‐‑")
OPENING_QUOTES = frozenset("\"„“”»«‚‘'›‹")
_LAST_NAME_TAG = 2 * len(NAME_CLASSES)
_CERTAIN = frozenset({"ORG", "CITY", "COUNTRY", "REGION"})
_TITLE_SHARE = 0.65
_CAPITALS_SHARE = 0.75
_CAPITALS_LEAST = 12
# How many characters of a sentence are read for its capitals.
_SHOUTED_READ = 400
# How many tokens of a word with hyphens are read.
_LONGEST_WORD = 6
# Marks that may open a sentence before its first word.
_LONGEST_OPENING = 5


class Match(NamedTuple):
    """The tokens `first` to `last` (exclusive) are a name of the lexicon, of the class `tag` (`ORG`, `AMBIG-LOC` …)."""

    first: int
    last: int
    tag: str


@dataclass
class Tokens:
    """The words and marks of an article in text order, as parallel lists, and its lexicon matches."""

    article: Article
    texts: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    tags: list[int] = field(default_factory=list)
    matches: list[Match] = field(default_factory=list)
    _shouted: list[tuple[int, int]] = field(default_factory=list)

    @cached_property
    def written(self) -> Counter[str]:
        """How often each token stands in the article."""
        return Counter(self.texts)

    def __len__(self) -> int:
        return len(self.texts)

    def text(self, first: int, last: int) -> str:
        """The article's text from token `first` to the end of token `last - 1`."""
        return self.article.text[self.starts[first] : self.ends[last - 1]]

    def range(self, start: int, end: int) -> tuple[int, int]:
        """The tokens that lie inside of the code points `start` to `end`, as first and last (exclusive)."""
        return bisect_left(self.starts, start), bisect_right(self.ends, end)

    def word_class(self, index: int) -> str:
        """What the lexicon says of the token: a tag of `lexicon.TAGS`."""
        return TAGS[self.tags[index]]

    def is_certain(self, index: int) -> bool:
        """Whether the token is in a name of the lexicon that is not ambiguous."""
        return self.word_class(index)[2:] in _CERTAIN

    def glued(self, index: int) -> bool:
        """Whether no white space stands between the token and the one before."""
        return index > 0 and self.ends[index - 1] == self.starts[index]

    def word_ending(self, index: int) -> str:
        """The token with what hyphens join to its front: `Start-up` for `up`."""
        first = index
        while (
            first > max(1, index - _LONGEST_WORD)
            and self.texts[first - 1] == "-"
            and self.glued(first)
            and self.glued(first - 1)
        ):
            first -= 2
        return self.text(first, index + 1)

    def breaks(self, index: int) -> bool:
        """Whether a line ends between the token and the one before, in a text whose lines are not broken to a width."""
        return index in self.breaking

    @cached_property
    def breaking(self) -> frozenset[int]:
        """The tokens before which a line ends, other than the first token."""
        text = self.article.text
        line_ends: Counter[int] = Counter()
        position = text.find("\n")
        while position >= 0:
            line_ends[bisect_left(self.starts, position)] += 1
            position = text.find("\n", position + 1)
        least = 2 if self.wrapped else 1
        return frozenset(index for index, count in line_ends.items() if index and count >= least)

    @cached_property
    def wrapped(self) -> bool:
        """Whether the text's lines were broken to a width, so that a name may go on in the next one."""
        return is_wrapped(self.article.text)

    def opens_sentence(self, index: int) -> bool:
        """Whether the token is the first word of its sentence."""
        start = self.article.sentence_at(self.starts[index]).start
        previous = index - 1
        while previous >= max(0, index - _LONGEST_OPENING) and self.starts[previous] >= start:
            if self.texts[previous][0].isalnum():
                return False
            previous -= 1
        return previous < 0 or self.starts[previous] < start

    def shouted(self, index: int) -> bool:
        """Whether the token stands in a sentence or line that is all in capitals, where capitals say nothing."""
        start = self.starts[index]
        position = bisect_right(self._shouted, (start, len(self.article.text))) - 1
        return position >= 0 and start < self._shouted[position][1]


def is_title_case(tokens: Tokens, index: int) -> bool:
    """Whether most words of the sentence are capitalized, so that a capital says nothing: a headline."""
    if tokens.article.language.names.compounds:
        return False
    first, last = tokens.range(*tokens.article.sentence_at(tokens.starts[index]))
    letters = [text for text in tokens.texts[max(first, index - 12) : min(last, index + 12)] if text[0].isalpha()]
    return sum(text[0].isupper() for text in letters) > _TITLE_SHARE * len(letters)


def read(article: Article) -> Tokens:
    """The article's tokens."""
    text = article.text
    spans = [match.span() for match in _TOKEN.finditer(text)]
    tokens = Tokens(
        article, [text[start:end] for start, end in spans], [start for start, _ in spans], [end for _, end in spans]
    )
    tokens.tags = lexicon.load(article.language.code).tag(tokens.texts)
    tokens.matches = list(_matches(tokens.tags))
    for start, end in article.sentences:
        sentence = text[start : min(end, start + _SHOUTED_READ)]
        capitals = sum(map(str.isupper, sentence))
        if capitals > _CAPITALS_SHARE * _CAPITALS_LEAST:
            letters = sum(map(str.isalpha, sentence))
            if letters >= _CAPITALS_LEAST and capitals > _CAPITALS_SHARE * letters:
                tokens._shouted.append((start, end))
    return tokens


def _matches(tags: list[int]) -> list[Match]:
    found = []
    index, count = 0, len(tags)
    while index < count:
        tag = tags[index]
        if tag and tag <= _LAST_NAME_TAG:
            last = index + 1
            while last < count and tags[last] == tag + 1:
                last += 1
            found.append(Match(index, last, TAGS[tag].removeprefix("B-")))
            index = last
        else:
            index += 1
    return found
