"""Organizations, one entry a real-world organization."""

from __future__ import annotations

from newsfacts.extractors.article import Article
from newsfacts.extractors.facts import Organization


def extract(article: Article) -> list[Organization]:
    """All organizations of the article in text order."""
    return []
