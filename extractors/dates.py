"""Calendar expressions, resolved."""

from __future__ import annotations

from newsfacts.extractors.article import Article
from newsfacts.extractors.facts import Date


def extract(article: Article) -> list[Date]:
    """All dates of the article in text order."""
    return []
