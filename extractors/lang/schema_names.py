"""The words that tell organizations, places and persons apart, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class NameWords:
    """What a language calls organizations, places and persons, and how it inflects their names.

    Words are given as they stand in running text, capitals included. "Endings" are ends of closed compounds; they are
    empty where the language writes compounds apart.
    """

    legal_forms: tuple[str, ...]
    """Legal forms behind a company's name: `GmbH & Co. KG`, `Inc.`."""
    generic_suffixes: frozenset[str]
    """Words behind a company's name that its short form leaves out, and that are no legal form: `Group`, `Holding`."""
    organization_heads: frozenset[str]
    """Nouns that make the name they stand in one of an organization: `Bank`, `Ministry`. Alone they name none."""
    opening_heads: frozenset[str]
    """Such nouns of other languages, which open a name: `Universidad`, `Banco`."""
    institution_adjectives: tuple[str, ...]
    """Ends of adjectives that a capital inside of a sentence makes the beginning of an organization's name: `ische`."""
    organization_endings: tuple[str, ...]
    """Ends of compounds that are organizations: `ministerium`."""
    other_heads: frozenset[str]
    """Nouns that close names of what is no organization: laws, prizes, days, programmes."""
    event_heads: frozenset[str]
    """Nouns that close names of events and treaties that open with a place: `Kabul Declaration`."""
    loose_appositions: frozenset[str]
    """Those of `apposition_nouns` that also stand before names of countries and persons: `rival`."""
    company_endings: frozenset[str]
    """Words that close the names of companies and nothing else, in texts of the language: `Airlines`."""
    generic_organizations: frozenset[str]
    """Further words for organizations that name none alone: `Regierung`, `Konzern`, `police`."""
    other_acronyms: frozenset[str]
    """Abbreviations in capitals of what is no organization: measures, offices, kinds of things: `EBITDA`, `CEO`."""
    apposition_nouns: frozenset[str]
    """Nouns directly before the name of an organization: `Konzern`, `carmaker`."""
    apposition_endings: tuple[str, ...]
    """Ends of compounds that stand before the name of an organization: `hersteller`, `konzern`."""
    role_nouns: frozenset[str]
    """What people and things of an organization are called, behind its name: `Chef` in `Siemens-Chef`, `shares`."""
    role_endings: tuple[str, ...]
    """Ends of compounds that are such words: `chef`, `vorstand`."""
    place_heads: frozenset[str]
    """Nouns before or in the name of a place: `Stadt`, `River`."""
    place_endings: tuple[str, ...]
    """Ends of compounds for places, before a place's name: `standort` in `Hauptstandort Köln`."""
    place_name_endings: tuple[str, ...]
    """How names of towns end that are no compounds of common nouns: `burg`, `dorf`."""
    site_heads: frozenset[str]
    """Nouns that make the name they open or close one of a place: `Flughafen`, `County`."""
    area_heads: frozenset[str]
    """Nouns that stand before a city's name and make a region of it, as part of the name: `Landkreis`."""
    area_tails: frozenset[str]
    """Nouns behind a place's name that make an area of the same country of it: `County`."""
    building_heads: frozenset[str]
    """Those of `organization_heads` that also name buildings and sites: `House`, `Museum`."""
    person_titles: frozenset[str]
    """Titles and functions before a person's name: `Herr`, `Minister`, `Dr.`."""
    speech_verbs: frozenset[str]
    """Verbs beside the name of who speaks: `said`, `erklärte`."""
    demonyms: frozenset[str]
    """Adjectives of places and names of inhabitants that are capitalized: `Polish`, `Germans`, `Berliner`."""
    hyphen_endings: tuple[str, ...]
    """Ends of words in small letters that a hyphen joins to a name: `based` in `UK-based`; empty string for any."""
    field_prefixes: frozenset[str]
    """First parts of hyphen compounds that name a field, in lower case, and neither an organization nor a place:
    `KI-Startups`, `AI-Generated`."""
    currency_nouns: frozenset[str]
    """Names of currencies that many countries share, behind the country's: `dollar`."""
    index_names: frozenset[str]
    """Names that a number or one of `index_heads` makes a stock market index of: `Nikkei`, `S&P`."""
    index_heads: frozenset[str]
    """What closes the name of an index: `Composite`."""
    peoples: frozenset[str]
    """Names of countries and regions that with an article mean those who live there: `die Schweden`."""
    compass: frozenset[str]
    """What a hyphen joins to a place's name as part of it: `Mitte` in `Emsland-Mitte`."""
    role_adjectives: frozenset[str]
    """Words between an organization's name and the first noun of a role: `general` in `Unite general secretary`."""
    local_heads: frozenset[str]
    """Nouns that an inhabitants' adjective before them makes the name of one organization: `Nachrichten`, `Volksbank`."""
    founded_heads: frozenset[str]
    """Nouns that close the names of organizations that are called after a person: `Foundation`."""
    placed_heads: frozenset[str]
    """Nouns that close the names of organizations that open with a place, where only a name joins the two: `Tourismus`."""
    placed_starts: frozenset[str]
    """Words that make an organization's name of the country or region behind them: `Transport` in `Transport Scotland`."""
    vehicle_nouns: frozenset[str]
    """Words before the name of a ship, a spacecraft, a storm: `shuttle`, `Raumfähre`."""
    inhabitant_endings: tuple[str, ...]
    """Ends that make an adjective or inhabitant of a city's name, always capitalized: `er` in `Kulmbacher`."""
    nationalities: Mapping[str, str]
    """Stems of adjectives of countries, in lower case, to ISO 3166-1 alpha-2: `poln` → `PL`."""
    nationality_endings: tuple[str, ...]
    """How such an adjective goes on behind its stem; an empty string where the stem is the word."""
    determiners: frozenset[str]
    """Articles and the like that open a name's phrase and are no part of it, in lower case: `der`, `the`."""
    articles: frozenset[str]
    """In lower case, the articles that open a description behind a comma: `X, a maker of …`."""
    indefinite_articles: frozenset[str]
    """In lower case: before a maker's name and a model number they say that a product is meant (`a Boeing 737`)."""
    connectors: frozenset[str]
    """Words in lower case that stand inside of names: `of`, `für`, `and`."""
    locative_prepositions: frozenset[str]
    """Prepositions, in lower case, that are followed by a place more often than by an organization: `in`, `nach`."""
    inner_prepositions: frozenset[str]
    """Those of them behind which hardly anything but a place stands: `in`."""
    directions: frozenset[str]
    """Adjectives and nouns, in lower case, that make a region of the place behind them: `northern`."""
    direction_prefixes: tuple[str, ...]
    """The same as the first part of a compound: `Nord` in `Norditalien`."""
    nearness: frozenset[str]
    """Words between a place and a better known one near it, in lower case: `near`, `östlich`."""
    genitive_endings: tuple[str, ...]
    """What a name takes in the genitive without an apostrophe: `s`; empty where there is none."""
    address_connectors: frozenset[str]
    """Words between a company's full name and where it sits: `of` in `Whitcombe Ltd of Colchester`."""
    abbreviations: Mapping[str, str]
    """What a part of names is short for, both in lower case and without full stops: `us` → `united states`."""
    conjunctions: frozenset[str]
    """Words between the last two names of a list: `und`, `or`."""
    partner_words: frozenset[str]
    """Common words behind the sign `&` in a company's name: `Partner`, `Sons`."""
    name_joints: frozenset[str]
    """Those of `connectors` that join the words of a company's name: `de` in `Torres del Norte S.A.`"""
    common_starts: frozenset[str]
    """First words of names that are never their short form: `Deutsche`, `National`."""
    chapter_kinds: frozenset[str]
    """Kinds of organization (of the gazetteer) whose name with a place behind it is a chapter of the same: `party`."""

    @cached_property
    def compounds(self) -> bool:
        """Whether the language writes compounds as one word and every noun with a capital, so that a capital says little."""
        return bool(self.organization_endings)

    @cached_property
    def adjectives(self) -> Mapping[str, str]:
        """Every form of `nationalities`, in lower case, to the country."""
        return {
            stem + ending: country
            for stem, country in self.nationalities.items()
            for ending in self.nationality_endings
        }
