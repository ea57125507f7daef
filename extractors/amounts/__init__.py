"""Sums of money, percentages and measured quantities: a number, and what stands around it.

Every number of the article (`article.numbers`) is looked at once: a currency before it, or a unit, a currency or a
percent sign behind it makes an amount of it. Then neighbours are looked at: ranges whose ends both have a unit, series
whose last member has it, sums with their cents. Units are taken only as the language's tables name them; everything
that is counted and not measured (customers, points, years) is no amount.
"""

from __future__ import annotations

from newsfacts.extractors.amounts.reading import read_amounts
from newsfacts.extractors.article import Article
from newsfacts.extractors.facts import Amount

__all__ = ["extract"]


def extract(article: Article) -> list[Amount]:
    """All amounts of the article in text order."""
    return [draft.fact(article.text) for draft in read_amounts(article)]
