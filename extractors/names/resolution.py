"""The final names of an article: the model's entities, the lexicon and the article itself, weighed against each other."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from newsfacts.extractors.article import Article
from newsfacts.extractors.names import context, document, evidence, filters, labels, lexical, shorts, trim
from newsfacts.extractors.names.document import Surfaces
from newsfacts.extractors.names.mentions import Marks, Mention
from newsfacts.extractors.names.tokens import Tokens, read

# What an ablation may leave out; identity is a matter of `organizations` and `locations`.
STAGES = ("lexicon", "document", "identity")


class Named(NamedTuple):
    """A mention of an organization or a place: offsets in code points, and the name without genitive ending."""

    start: int
    end: int
    text: str
    name: str


@dataclass(frozen=True)
class Names:
    """The organizations and places that an article names, in text order."""

    tokens: Tokens
    organizations: tuple[Named, ...]
    locations: tuple[Named, ...]
    places: tuple[Mention, ...]
    """The locations as tokens."""
    defined: frozenset[frozenset[str]]
    """Pairs of names of which the article says itself that they are the same: `Deutsche Welle (DW)`."""
    stages: frozenset[str] = frozenset(STAGES)


def find_names(article: Article, stages: Iterable[str] = STAGES) -> Names:
    """The names of an article.

    `stages` are for measuring what each part is worth: without `lexicon` and `document` the model's entities are only
    trimmed.
    """
    chosen = frozenset(stages)
    words = article.language.names
    tokens = read(article)
    marks = Marks(tokens)
    surfaces = Surfaces(tokens, words)
    for first, last, label in trim.entities(tokens):
        marks.add(first, last, label)
    pairs: list[tuple[Mention, Mention]] = []
    if "lexicon" in chosen:
        labels.correct(marks, words)
        lexical.apply(marks, words)
    if "document" in chosen:
        context.apply(marks, words)
        pairs = evidence.apply(marks, words)
        filters.drop_common(marks, words)
        document.settle(marks, surfaces, shorts.telling_forms(marks, surfaces, words))
        shorts.claim_cities(marks, surfaces, words)
        document.drop_rare(marks, surfaces)
        document.spread(marks, surfaces, shorts.short_forms(marks, surfaces, words))
        document.settle(marks, surfaces)
    filters.drop_others(marks, words)
    return _names(marks, surfaces, pairs, chosen)


def _names(marks: Marks, surfaces: Surfaces, pairs: list[tuple[Mention, Mention]], stages: frozenset[str]) -> Names:
    organizations, locations, places = [], [], []
    for mention in marks:
        if mention.label == "ORG":
            organizations.append(_named(marks, surfaces, mention))
        elif mention.label == "LOC":
            locations.append(_named(marks, surfaces, mention))
            places.append(mention)
    defined = frozenset(
        frozenset((_named(marks, surfaces, full).name, _named(marks, surfaces, short).name)) for full, short in pairs
    )
    return Names(marks.tokens, tuple(organizations), tuple(locations), tuple(places), defined, stages)


def _named(marks: Marks, surfaces: Surfaces, mention: Mention) -> Named:
    tokens = marks.tokens
    start, end = tokens.starts[mention.first], tokens.ends[mention.last - 1]
    text = tokens.article.text[start:end]
    last = tokens.texts[mention.last - 1]
    name = text[: len(text) - len(last)] + surfaces.base_in(mention.first, mention.last)
    return Named(start, end, text, name)
