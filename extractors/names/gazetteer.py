"""The organizations that the package knows, by the forms of their names."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from newsfacts.extractors.lang.schema_names import NameWords
from newsfacts.extractors.names import table


class Known(NamedTuple):
    """An organization of the gazetteer that a surface may name."""

    kind: str
    country: str
    name: str


@lru_cache(maxsize=8192)
def known_organizations(surface: str) -> tuple[Known, ...]:
    """The organizations that the gazetteer has under a surface.

    >>> [known.name for known in known_organizations("EZB")]
    ['Europäische Zentralbank']
    """
    rows = table.load("organizations.tsv").rows(surface)
    return tuple(Known(kind, country, name or surface) for kind, country, name in rows)


def uninflected(surface: str, words: NameWords) -> str:
    """A name with its first word as the gazetteer has it (`Deutschen Bank` → `Deutsche Bank`), else as it is."""
    first, space, rest = surface.partition(" ")
    if not rest:
        return surface
    for ending in words.nationality_endings:
        if ending and first.endswith(ending):
            for other in words.nationality_endings:
                form = first.removesuffix(ending) + other + space + rest
                if other and form != surface and known_organizations(form):
                    return form
    return surface
