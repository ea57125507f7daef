"""Sums of money, percentages and measured quantities."""

from __future__ import annotations

from newsfacts.extractors.article import Article
from newsfacts.extractors.facts import Amount


def extract(article: Article) -> list[Amount]:
    """All amounts of the article in text order."""
    return []
