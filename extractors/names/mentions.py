"""The mentions of an article while they are being decided: stretches of tokens that carry one label each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from newsfacts.extractors.article import EntityLabel
from newsfacts.extractors.names.tokens import Tokens


@dataclass
class Mention:
    """The tokens `first` to `last` (exclusive) name something.

    `certain`: recognized by more than the model's word, so that it decides for the same name elsewhere.
    """

    first: int
    last: int
    label: EntityLabel
    certain: bool = False


class Marks:
    """Mentions without overlap, found by token."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self._owner: list[Mention | None] = [None] * len(tokens)

    def at(self, index: int) -> Mention | None:
        """The mention that holds the token, if any; None behind the last token."""
        return self._owner[index] if index < len(self._owner) else None

    def within(self, first: int, last: int) -> list[Mention]:
        """The mentions that hold any of the tokens, in text order."""
        found: list[Mention] = []
        for owner in filter(None, self._owner[first:last]):
            if not found or found[-1] is not owner:
                found.append(owner)
        return found

    def add(self, first: int, last: int, label: EntityLabel, certain: bool = False) -> Mention:
        """Mark the tokens; mentions that overlap are dropped."""
        for other in self.within(first, last):
            self.remove(other)
        mention = Mention(first, last, label, certain)
        self._owner[first:last] = [mention] * (last - first)
        return mention

    def remove(self, mention: Mention) -> None:
        """Take a mention away."""
        self._owner[mention.first : mention.last] = [None] * (mention.last - mention.first)

    def __iter__(self) -> Iterator[Mention]:
        """The mentions in text order; the marks may change meanwhile."""
        return iter(self.within(0, len(self._owner)))

    def text(self, mention: Mention) -> str:
        """A mention as it stands in the text."""
        return self.tokens.text(mention.first, mention.last)
