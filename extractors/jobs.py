"""Numbers of jobs, positions and employees, with what becomes of them."""

from __future__ import annotations

from newsfacts.extractors.article import Article
from newsfacts.extractors.facts import Job


def extract(article: Article) -> list[Job]:
    """All jobs of the article in text order."""
    return []
