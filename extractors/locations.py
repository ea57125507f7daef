"""Places, one entry a place."""

from __future__ import annotations

from newsfacts.extractors.article import Article
from newsfacts.extractors.facts import Location


def extract(article: Article) -> list[Location]:
    """All locations of the article in text order."""
    return []
