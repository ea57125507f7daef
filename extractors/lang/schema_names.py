"""The words that tell organizations, places and persons apart, as data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class NameWords:
    """What a language calls organizations, places and persons, and how it inflects their names.

    Words are given as they stand in running text, capitals included.
    """

    legal_forms: tuple[str, ...]
    """Legal forms behind a company's name: `GmbH & Co. KG`, `Inc.`."""
    organization_heads: frozenset[str]
    """Nouns that make the name they stand in one of an organization: `Bank`, `Ministry`."""
    organization_endings: tuple[str, ...]
    """Ends of closed compounds that name organizations: `ministerium`; empty where the language writes them apart."""
    place_heads: frozenset[str]
    """Nouns before or in the name of a place: `Stadt`, `Insel`, `River`."""
    person_titles: frozenset[str]
    """Titles and functions before a person's name: `Herr`, `Minister`, `Dr.`."""
    demonyms: frozenset[str]
    """Adjectives of places and names of inhabitants that are capitalized: `Polish`, `Germans`, `Berliner`."""
    genitive_endings: tuple[str, ...]
    """What a name takes in the genitive without an apostrophe: `s`; empty where there is none."""
