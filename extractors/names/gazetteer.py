"""The organizations that the package knows, by the forms of their names."""

from __future__ import annotations

from typing import NamedTuple

from newsfacts.extractors.names import table


class Known(NamedTuple):
    """An organization of the gazetteer that a surface may name."""

    kind: str
    country: str
    name: str


def known_organizations(surface: str) -> list[Known]:
    """The organizations that the gazetteer has under a surface.

    >>> [known.name for known in known_organizations("EZB")]
    ['Europäische Zentralbank']
    """
    return [
        Known(kind, country, name or surface) for kind, country, name in table.load("organizations.tsv").rows(surface)
    ]
