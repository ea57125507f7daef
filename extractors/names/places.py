"""Which place a name means: GeoNames and CLDR have the candidates, the article the evidence."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple, cast

from newsfacts.extractors.facts import PlaceKind
from newsfacts.extractors.lang.schema_names import NameWords
from newsfacts.extractors.names import table
from newsfacts.extractors.names.mentions import Mention
from newsfacts.extractors.names.tokens import Tokens

# What a candidate is worth before any evidence, on the scale of the decimal logarithm of a city's inhabitants.
_PRIOR = {"continent": 9.0, "country": 8.5, "region": 7.0, "other": 7.0}
_CAPITAL_CITY = 1_000_000
# The article's evidence, on the same scale: its country is named, its country is the one most named, its state is named,
# the name of the country or state stands beside it.
_NAMED = 0.7
_MOST_NAMED = 0.8
_STATE_NAMED = 1.5
_BESIDE = 6.0
_SMALL_TOWN = 50_000
# Few readers elsewhere know a town below it.
_KNOWN_CITY = 100_000
# By what factor a town is smaller than another of its name that only what stands beside it can make it the one meant.
_SMALLER = 8
_MUCH_SMALLER = 50
# Countries of which news on the one tells of the other.
_NEIGHBOURS = (("IL", "PS"),)
_GREAT_CITY = 6.0
# What stands behind a city's name and a hyphen is no district of it where a city of that size has the name.
_OWN_CITY = 50_000
_BETWEEN = frozenset({",", "(", "-", "–"})
# Signs that only one country's money has.
_CURRENCIES = {"£": "GB", "₹": "IN", "₩": "KR"}
# A place that no table has lies in the country that has at least so many of the article's hints, and this share of them.
_LEAST_HINTS = 2
# How many names before and behind a place, and words before it, are read for its country.
_HINTS = 6
_HINT_WORDS = 3
_LEAST_SHARE = 0.7
# Countries whose towns news in a language means when it says no more.
_HOME = {"de": {"DE": 1.0, "AT": 0.7, "CH": 0.7}, "en": {"US": 0.3, "GB": 0.3}}


class Place(NamedTuple):
    """A place that a name may mean; `geonames_id` 0 and `country` empty where there is none.

    `division` is the first-level one; of a river across borders, the countries that it crosses.
    """

    kind: str
    country: str
    geonames_id: int
    population: int
    division: str
    name: str

    @property
    def identity(self) -> tuple[object, ...]:
        """Equal for two candidates that are the same place."""
        return (self.geonames_id,) if self.geonames_id else (self.kind, self.country, self.name)


@lru_cache(maxsize=8192)
def candidates(surface: str, language: str) -> tuple[Place, ...]:
    """The places that a surface may mean in texts of the language, the most prominent first.

    >>> [(place.kind, place.country) for place in candidates("Mailand", "de")], candidates("Mailand", "en")
    ([('city', 'IT')], ())
    """
    found = []
    for code, kind, country, identifier, population, division, name in table.load("places.tsv").rows(surface):
        if code in ("", language):
            found.append(Place(kind, country, int(identifier or 0), int(population) * 1000, division, name or surface))
    return tuple(found)


def is_listed(surface: str) -> bool:
    """Whether the table has a place of that name in any language."""
    return bool(table.load("places.tsv").rows(surface))


def variants(surface: str, words: NameWords) -> Iterator[tuple[str, bool]]:
    """Forms under which the table may have a place, and whether the form is of the whole of which it is a part.

    `Southern Poland` and `Südpolen` are looked up as what they are a region of.
    """
    yield surface, False
    if surface.isupper() and len(surface) > 3:
        yield surface.title(), False
    plain = re.sub(r"\s*\n\s*", " ", surface)
    if plain != surface:
        yield plain, False
    first, _, rest = plain.partition(" ")
    if rest and (first.lower() in words.directions or first.lower() in words.determiners):
        yield rest, first.lower() in words.directions
    for prefix in words.direction_prefixes:
        if plain.startswith(prefix) and len(plain) > len(prefix) + 3:
            yield plain[len(prefix) :].lstrip("-").capitalize(), True
    head, _, tail = plain.rpartition(" ")
    if head and tail in words.area_tails:
        yield head, True
    if rest and (first in words.area_heads or first in words.site_heads):
        yield rest, True
    elif rest and words.compounds and first in words.place_heads:
        yield rest, False


class Gazetteer:
    """The places of one article."""

    def __init__(self, tokens: Tokens, words: NameWords) -> None:
        self._tokens = tokens
        self._words = words
        self._language = tokens.article.language.code

    def options(self, surface: str) -> Sequence[Place]:
        """The candidates of a surface; a part of a known place has its country and no identity of its own."""
        for form, part in variants(surface, self._words):
            found: Sequence[Place] = candidates(form, self._language)
            if found and part:
                whole = {place.country: place for place in reversed(found)}
                return [
                    Place("region", place.country, 0, place.population, place.division, surface)
                    for place in sorted(whole.values(), key=lambda place: -place.population)
                ]
            if found:
                return found
        if "-" in surface:
            city, _, district = surface.partition("-")
            found = [place for place in candidates(city, self._language) if place.kind == "city"][:1]
            inside = {place.country for place in candidates(district, self._language)}
            elsewhere = any(place.population >= _OWN_CITY for place in candidates(district, self._language))
            if found and (found[0].country in inside or not elsewhere):
                return [Place("city", found[0].country, 0, 0, found[0].division, surface)]
        return []

    def resolve(self, mentions: list[Mention], forms: list[str]) -> list[Place | None]:
        """The place of each mention, None where it is in no table. `forms` are the mentions without genitive."""
        options = {form: self.options(form) for form in forms}
        own = {form: self._hint(options[form]) for form in options}
        named = self._countries(forms, own)
        beside = self._beside(mentions, forms, options)
        states = {
            (places[0].country, places[0].division)
            for places in options.values()
            if places and places[0].kind == "region" and places[0].division
        }
        counts = Counter(forms)
        totals = {
            form: self._worth(places, self._others(named, own[form], count), states)
            for form, count in counts.items()
            if (places := options[form])
        }
        chosen: list[Place | None] = []
        for index, form in enumerate(forms):
            if not options[form]:
                chosen.append(None)
                continue
            here = beside.get(index)
            best = max(
                range(len(options[form])),
                key=lambda number: (
                    totals[form][number]
                    + (int(1000 * _BESIDE) if here and options[form][number].identity in here else 0),
                    -number,
                ),
            )
            chosen.append(options[form][best])
        agreed = self._agree(forms, chosen, beside)
        for index, form in enumerate(forms):
            place = agreed[index]
            if place is None or index in beside or not _are_towns(options[form], _KNOWN_CITY):
                continue
            behind = self._region_behind(index, mentions, agreed)
            told = (
                behind
                and _are_towns(options[form], _SMALL_TOWN)
                and all(option.country != behind for option in options[form])
            )
            at_home = place.country in _HOME.get(self._language, {})
            if told or (at_home and _is_elsewhere(options[form], self._others(named, own[form], counts[form]))):
                agreed[index] = None
        # An unknown place is a small one, and lies where the other towns of the article lie.
        local = Counter(place.country for place in agreed if place is not None and place.kind in ("city", "region"))
        country = _only_country(local) or _only_country(named)
        return [
            _reach(place, local) if place else self._unknown(index, form, mentions, agreed, country)
            for index, (form, place) in enumerate(zip(forms, agreed, strict=True))
        ]

    @staticmethod
    def _others(named: Counter[str], own: tuple[str, int], count: int) -> Counter[str]:
        """The article's hints at countries without those that a name gives itself."""
        others = named.copy()
        others[own[0]] -= own[1] * count
        for one, other in _NEIGHBOURS:
            others[one] = others[other] = max(others[one], others[other])
        return others

    def _worth(self, places: Sequence[Place], hints: Counter[str], states: set[tuple[str, str]]) -> list[int]:
        """What speaks for each of the places that a name may mean, on the scale of `prior`, in thousandths."""
        top = max(places, key=prior)
        most = max(hints.values(), default=0)
        found = []
        for place in places:
            worth = prior(place) + _HOME.get(self._language, {}).get(place.country, 0.0) * (place.kind == "city")
            # The article's country makes no small town of a great city or of a country.
            small = place.kind == "city" and (top.kind != "city" or place.population * _SMALLER < top.population)
            if place.country and hints[place.country] > 0 and not small:
                worth += _NAMED + (_MOST_NAMED if hints[place.country] == most else 0.0)
                in_state = place.kind == "city" and (place.country, place.division) in states
                worth += _STATE_NAMED if in_state else 0.0
            found.append(int(1000 * worth))
        return found

    def _region_behind(self, index: int, mentions: list[Mention], places: list[Place | None]) -> str:
        """The country of the region or country that stands behind a comma: `New Holland, North Lincolnshire`."""
        if index + 1 == len(mentions):
            return ""
        here, there, place = mentions[index], mentions[index + 1], places[index + 1]
        beside = there.first == here.last + 1 and self._tokens.texts[here.last] in ",("
        return place.country if beside and place is not None and place.kind in ("region", "country") else ""

    def _unknown(
        self, index: int, form: str, mentions: list[Mention], places: list[Place | None], country: str
    ) -> Place | None:
        """A place that no table has: in the country of which its sentence tells, else the article, if it is one only."""
        tokens, mention = self._tokens, mentions[index]
        start, end = tokens.article.sentence_at(tokens.starts[mention.first])
        near = slice(max(0, index - _HINTS), index + _HINTS)
        hints = {
            place.country
            for other, place in zip(mentions[near], places[near], strict=True)
            if place is not None and place.country and start <= tokens.starts[other.first] < end
        }
        for there in range(max(0, mention.first - _HINT_WORDS), mention.first):
            adjective = self._words.adjectives.get(tokens.texts[there].lower())
            if adjective and start <= tokens.starts[there] < end:
                hints.add(adjective)
        found = self._region_behind(index, mentions, places)
        if not found:
            found = country if not hints else hints.pop() if len(hints) == 1 else ""
        return Place("", found, 0, 0, "", form) if found else None

    def _agree(
        self, forms: list[str], chosen: list[Place | None], beside: dict[int, set[tuple[object, ...]]]
    ) -> list[Place | None]:
        """A form means the same place all through an article: the one that stands beside its country or state, if any."""
        settled: dict[str, Place | None] = {}
        for index, form in enumerate(forms):
            place = chosen[index]
            if index in beside and place is not None and place.identity in beside[index]:
                settled.setdefault(form, place)
        return [
            chosen[index] if index in beside else settled.get(form, chosen[index]) for index, form in enumerate(forms)
        ]

    @staticmethod
    def _hint(options: Sequence[Place]) -> tuple[str, int]:
        """The country of which a name tells, and how strongly: its own, one where it is only, one of a great city."""
        countries = {place.country for place in options}
        if len(countries) == 1 and options[0].country:
            return options[0].country, 2 if options[0].kind == "country" else 1
        if options and options[0].kind == "city" and prior(options[0]) > _GREAT_CITY:
            return options[0].country, 1
        return "", 0

    def _countries(self, forms: list[str], own: dict[str, tuple[str, int]]) -> Counter[str]:
        """How often the article names each country: by name, by adjective, by its money, by a place that is nowhere else."""
        named: Counter[str] = Counter()
        for form in forms:
            country, weight = own[form]
            if country:
                named[country] += weight
        adjectives = self._words.adjectives
        for text, count in self._tokens.written.items():
            hint = _CURRENCIES.get(text) or adjectives.get(text.lower())
            if hint:
                named[hint] += count
        return named

    def _beside(
        self, mentions: list[Mention], forms: list[str], options: Mapping[str, Sequence[Place]]
    ) -> dict[int, set[tuple[object, ...]]]:
        """For mentions with their country or state behind them, the candidates that lie in it, and it itself."""
        texts = self._tokens.texts
        found: dict[int, set[tuple[object, ...]]] = {}
        for index in range(len(mentions) - 1):
            here, there = mentions[index], mentions[index + 1]
            if not (there.first == here.last + 1 and texts[here.last] in _BETWEEN | self._words.inner_prepositions):
                continue
            places = options[forms[index]]
            top = max(places, key=prior, default=None)
            for inner in places:
                for outer in options[forms[index + 1]]:
                    if top is not None and inner != outer and lies_in(inner, outer) and _may_follow(inner, outer, top):
                        found.setdefault(index, set()).add(inner.identity)
                        found.setdefault(index + 1, set()).add(outer.identity)
        return found


def _may_follow(inner: Place, outer: Place, top: Place) -> bool:
    """Whether `outer` behind the name tells that it means `inner`, rather than the two standing in a list.

    `Paris, Texas` does; `Mexico, the United States and Canada` and `Rome, Texas` with a comma of a list are told apart by
    how much more prominent the first meaning of the name is.
    """
    if inner == top:
        return True
    if top.kind in ("country", "continent"):
        return False
    return bool(outer.kind == "region" and outer.division) or inner.population * _MUCH_SMALLER >= top.population


def _only_country(named: Counter[str]) -> str:
    """The country of which the article is, as far as its places tell; empty where there is more than one."""
    if not named:
        return ""
    country, count = named.most_common(1)[0]
    return country if count >= _LEAST_HINTS and count >= _LEAST_SHARE * sum(named.values()) else ""


def _reach(place: Place, local: Counter[str]) -> Place:
    """A river across borders in the country of the article's towns and regions, where it crosses only one of those."""
    if place.kind != "other" or place.country:
        return place
    crossed = [country for country in place.division.split() if local[country]]
    return place._replace(country=crossed[0]) if len(crossed) == 1 else place


def _is_elsewhere(options: Sequence[Place], others: Counter[str]) -> bool:
    """Whether the article's other names tell of countries, and of none of those in which the towns of this name lie."""
    return sum(others.values()) >= _LEAST_HINTS and not any(others[option.country] for option in options)


def _are_towns(options: Sequence[Place], below: int) -> bool:
    """Whether a name is that of nothing but towns with fewer inhabitants."""
    return all(place.kind == "city" and place.population < below for place in options)


def prior(place: Place) -> float:
    """How prominent a place is, before any evidence."""
    if place.kind == "city":
        return math.log10(place.population + 1000) + (1.0 if place.population >= _CAPITAL_CITY else 0.0)
    if place.kind == "region" and place.population:
        return math.log10(place.population + 1000)
    if place.kind == "country" and place.population:
        return _PRIOR["country"] - (1.5 if place.population < _CAPITAL_CITY * 5 else 0.0)
    return _PRIOR.get(place.kind, 5.0)


def lies_in(inner: Place, outer: Place) -> bool:
    """Whether a city or region may lie in a region or country."""
    if not outer.country or inner.country != outer.country or inner.kind in ("country", "continent"):
        return False
    if outer.kind == "country":
        return True
    if outer.kind != "region" or inner.kind == "region":
        return False
    return not outer.division or not inner.division or inner.division == outer.division


def kind_of(place: Place | None) -> PlaceKind | None:
    """The record's kind of a place."""
    return cast("PlaceKind", place.kind) if place is not None and place.kind else None
