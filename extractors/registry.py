"""The kinds of fact, in the order of the record, and the module that extracts each.

A module here is an `Extractor` and may be a `Warner`.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any, Protocol, cast, runtime_checkable

from newsfacts.extractors.article import Article


class Extractor(Protocol):
    """What a module of the registry offers."""

    def extract(self, article: Article) -> list[Any]:
        """The facts of one kind, in text order."""


@runtime_checkable
class Warner(Protocol):
    """What a module offers that has something to tell its reader."""

    def warnings(self, article: Article, facts: list[Any]) -> list[str]:
        """One line a warning, about the facts that were found."""


MODULES: Mapping[str, str] = {
    "amounts": "newsfacts.extractors.amounts",
    "jobs": "newsfacts.extractors.jobs",
    "locations": "newsfacts.extractors.locations",
    "dates": "newsfacts.extractors.dates",
    "organizations": "newsfacts.extractors.organizations",
}


def extractor(kind: str) -> Extractor:
    """The extractor of a kind, imported when first asked for. Raises KeyError for a kind that there is not."""
    return cast(Extractor, import_module(MODULES[kind]))
