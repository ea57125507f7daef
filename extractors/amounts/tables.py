"""What currencies and units are called, as look-up tables a language."""

from __future__ import annotations

import csv
import unicodedata
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from newsfacts.extractors.lang import Language

_DATA = Path(__file__).parents[1] / "data"

Kind = Literal["money", "percent", "quantity"]

# Signs of one currency; "$", "¥" and "£" are what they are where nothing else is said.
SIGNS = {
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "￥": "JPY", "₹": "INR", "₽": "RUB", "₩": "KRW", "₺": "TRY",
    "₴": "UAH", "₪": "ILS", "฿": "THB", "₫": "VND", "₱": "PHP", "₦": "NGN", "₡": "CRC", "₲": "PYG", "₵": "GHS",
    "₸": "KZT", "₼": "AZN", "₾": "GEL", "₿": "XBT", "₮": "MNT", "₭": "LAK", "₨": "INR", "؋": "AFN", "﷼": "IRR",
    "元": "CNY", "円": "JPY", "원": "KRW", "ரூ": "LKR",
}  # fmt: skip
# Letters before (or behind) a dollar sign.
DOLLARS = {
    "us": "USD", "u.s.": "USD", "a": "AUD", "au": "AUD", "aus": "AUD", "c": "CAD", "ca": "CAD", "can": "CAD", "cdn": "CAD",
    "hk": "HKD", "nz": "NZD", "s": "SGD", "sg": "SGD", "nt": "TWD", "r": "BRL", "mx": "MXN", "mex": "MXN", "j": "JMD",
    "tt": "TTD", "ec": "XCD", "fj": "FJD", "z": "ZWL", "n": "NAD", "bz": "BZD", "bds": "BBD", "col": "COP", "arg": "ARS",
}  # fmt: skip
OTHER_SIGNED = {"cn¥": "CNY", "rmb¥": "CNY", "jp¥": "JPY", "e£": "EGP", "ir£": "IEP", "gh¢": "GHS", "gh₵": "GHS"}
MULTIPLES = {"T": Decimal(1000), "k": Decimal(1000), "K": Decimal(1000), "M": Decimal(10**6)}


# Units per units that are one unit to a reader; of others (tons per hectare, barrels per day) the first one stands.
COMPOSED = frozenset({
    ("m", "s"), ("km", "h"), ("mi", "h"), ("km", "s"), ("g", "km"), ("mg", "km"), ("µg", "m³"), ("mg", "m³"), ("g", "m³"), ("µg", "l"),
    ("mg", "l"), ("g", "l"), ("mg", "dl"), ("l", "100 km"), ("kWh", "100 km"), ("Mbit", "s"), ("Gbit", "s"), ("kbit", "s"), ("MB", "s"),
    ("GB", "s"), ("mg", "kg"), ("µg", "kg"), ("g", "kg"),
})  # fmt: skip


class Measure(NamedTuple):
    """What a number is measured in."""

    kind: Kind
    unit: str | None
    """ISO 4217 code, percent unit or symbol; None for a noun of several currencies, or a hundredth of the one at hand."""
    noun: str = ""
    """The noun of several currencies."""
    factor: Decimal = Decimal(1)
    """What the number is multiplied by: 0.01 for cents."""


class Names(NamedTuple):
    """The names of a language: word sequences (lower case, joined by spaces) and the words that they start with."""

    measures: dict[str, Measure]
    longest: dict[str, int]
    """First word → number of words of the longest name that starts with it."""


class Tables(NamedTuple):
    """All that a language measures in."""

    names: Names
    symbols: dict[str, Measure]
    """Symbols and abbreviations behind a number, with their case."""
    prefixes: dict[str, Measure]
    """Codes and abbreviations before a number, with their case."""
    nouns: dict[str, tuple[str, ...]]
    """Noun of several currencies → their codes, those in use first."""
    context: dict[str, tuple[str, ...]]
    """Code → words that point to it."""


CENT = Decimal("0.01")


def _rows(name: str) -> Iterator[dict[str, str]]:
    with (_DATA / name).open(encoding="utf-8", newline="") as file:
        next(file)
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


@cache
def codes() -> frozenset[str]:
    """Every ISO 4217 code in the table of currencies, historical ones too."""
    return frozenset(row["code"] for row in _rows("currencies.tsv"))


def unaccented(name: str) -> str:
    """A name without its accents: *złoty* as *zloty*.

    >>> unaccented("colón złoty")
    'colon zloty'
    """
    plain = "".join(char for char in unicodedata.normalize("NFKD", name) if not unicodedata.combining(char))
    return plain.replace("ł", "l")


@cache
def tables(language: Language) -> Tables:
    """The tables of a language."""
    words = language.amounts
    measures: dict[str, Measure] = {}
    symbols: dict[str, Measure] = {}
    prefixes: dict[str, Measure] = {}
    current: dict[str, list[str]] = {}
    former: dict[str, list[str]] = {}
    context: dict[str, tuple[str, ...]] = {}
    for row in _rows("currencies.tsv"):
        code = row["code"]
        money = Measure("money", code)
        symbols[code] = prefixes[code] = money
        if row[f"{language.code}_context"]:
            context[code] = tuple(row[f"{language.code}_context"].split("|"))
        for name in filter(None, row[language.code].split("|")):
            measures.setdefault(name, money)
            noun = words.noun_aliases.get(name.split()[-1], name.split()[-1])
            if noun not in words.no_currency:
                holders = (current if row["current"] == "1" else former).setdefault(noun, [])
                if code not in holders:
                    holders.append(code)
    nouns: dict[str, tuple[str, ...]] = {}
    for noun in {*current, *former}:
        holders = current.get(noun) or former[noun]
        if noun in words.shared_nouns:
            nouns[noun] = (*current.get(noun, ()), *former.get(noun, ()))
        elif len(holders) == 1:
            measures.setdefault(noun, Measure("money", holders[0]))
    for noun, parts in words.noun_unions.items():
        nouns[noun] = tuple(code for part in parts for code in current.get(part, ()))
    for noun in words.shared_nouns:
        nouns.setdefault(noun, ())
        measures[noun] = Measure("money", None, noun)
    for alias, noun in words.noun_aliases.items():
        if noun in nouns:
            measures[alias] = Measure("money", None, noun)
    for noun in words.no_currency:
        measures.pop(noun, None)
    for name in list(measures):
        if (plain := unaccented(name)) != name:
            measures.setdefault(plain, measures[name])
    measures.update({name: Measure("money", code) for name, code in words.currencies.items()})
    for short, target in words.abbreviations.items():
        measure = Measure("money", None, target) if target in nouns else Measure("money", target)
        symbols[short] = prefixes[short] = measure
    for name, owner in words.subunits.items():
        measures[name] = Measure("money", owner, factor=CENT)
    symbols["¢"] = Measure("money", None, factor=CENT)
    measures.update({name: Measure("percent", unit) for name, unit in words.percent.items()})
    symbols.update({name: Measure("percent", unit) for name, unit in words.percent_symbols.items()})
    for row in _rows("units.tsv"):
        quantity = Measure("quantity", row["symbol"])
        for symbol in filter(None, row["symbols"].split("|")):
            if " " in symbol and "/" not in symbol:
                measures.setdefault(symbol.lower(), quantity)
            else:
                symbols.setdefault(symbol, quantity)
        for name in filter(None, row[language.code].split("|")):
            measures.setdefault(name, quantity)
    measures.update({name: Measure("quantity", symbol) for name, symbol in words.units.items()})
    symbols.update({name: Measure("quantity", symbol) for name, symbol in words.unit_symbols.items()})
    measures.update({name: Measure("quantity", symbol, "degree") for name, symbol in words.degrees.items()})
    symbols.update({letter: Measure("quantity", unit, "degree") for letter, unit in words.degree_letters.items()})
    longest: dict[str, int] = {}
    for name in measures:
        parts = name.split()
        longest[parts[0]] = max(longest.get(parts[0], 0), len(parts))
    return Tables(Names(measures, longest), symbols, prefixes, nouns, context)
