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
# Former currencies whose codes are still met.
REMEMBERED = frozenset({
    "DEM", "ATS", "FRF", "ITL", "NLG", "BEF", "ESP", "PTE", "FIM", "IEP", "GRD", "LUF", "SIT", "SKK", "EEK", "LVL", "LTL", "HRK",
    "CYP", "MTL",
})  # fmt: skip
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
    rare: frozenset[str]
    """Codes of former currencies that news no longer names: other abbreviations, more often than not (*PLZ*)."""


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
    if name.isascii():
        return name
    plain = "".join(char for char in unicodedata.normalize("NFKD", name) if not unicodedata.combining(char))
    return plain.replace("ł", "l")


@cache
def tables(language: Language) -> Tables:
    """The tables of a language."""
    words = language.amounts
    money = _Money(language)
    measures = money.names()
    symbols = money.codes | money.abbreviations | {"¢": Measure("money", None, factor=CENT)}
    measures |= {name: Measure("money", code, factor=CENT) for name, code in words.subunits.items()}
    measures |= {name: Measure("percent", unit) for name, unit in words.percent.items()}
    symbols |= {name: Measure("percent", unit) for name, unit in words.percent_symbols.items()}
    _add_units(measures, symbols, language)
    longest: dict[str, int] = {}
    for name in measures:
        first, *rest = name.split()
        longest[first] = max(longest.get(first, 0), 1 + len(rest))
    prefixes = money.codes | money.abbreviations
    return Tables(Names(measures, longest), symbols, prefixes, money.nouns, money.context, money.rare)


class _Money:
    """The currencies of one language."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._words = language.amounts
        self._rows = list(_rows("currencies.tsv"))
        self.codes = {row["code"]: Measure("money", row["code"]) for row in self._rows}
        self.context = {
            row["code"]: tuple(words.split("|")) for row in self._rows if (words := row[f"{language.code}_context"])
        }
        self.rare = frozenset(row["code"] for row in self._rows if row["current"] == "0") - REMEMBERED
        current, former = self._holders("1"), self._holders("0")
        self._single = {
            noun: codes[0]
            for noun in {**former, **current}
            if noun not in self._words.shared_nouns and len(codes := current.get(noun) or former[noun]) == 1
        }
        self.nouns = {noun: (*current.get(noun, ()), *former.get(noun, ())) for noun in self._words.shared_nouns}
        for noun, parts in self._words.noun_unions.items():
            self.nouns[noun] = tuple(code for part in parts for code in current.get(part, ()))
        self.abbreviations = {
            short: Measure("money", None, target) if target in self.nouns else Measure("money", target)
            for short, target in self._words.abbreviations.items()
        }

    def _names(self, row: dict[str, str]) -> list[str]:
        names = row[self._language.code]
        return names.split("|") if names else []

    def _holders(self, current: str) -> dict[str, list[str]]:
        """Noun (the last word of a name) → the currencies that are called so, of those in use or of the others."""
        holders: dict[str, list[str]] = {}
        for row in self._rows:
            for name in self._names(row) if row["current"] == current else ():
                noun = self._words.noun_aliases.get(name.split()[-1], name.split()[-1])
                codes = holders.setdefault(noun, [])
                if row["code"] not in codes:
                    codes.append(row["code"])
        for noun in self._words.no_currency:
            holders.pop(noun, None)
        return holders

    def names(self) -> dict[str, Measure]:
        """Every name of a currency: in full, its noun alone, with and without accents."""
        words = self._words
        names = {noun: Measure("money", code) for noun, code in self._single.items()}
        names |= {noun: Measure("money", None, noun) for noun in self.nouns}
        names |= {
            alias: Measure("money", None, noun) for alias, noun in words.noun_aliases.items() if noun in self.nouns
        }
        names = {noun: measure for noun, measure in names.items() if noun not in words.no_currency}
        for row in self._rows:
            for name in self._names(row):
                if name not in words.no_currency:
                    names.setdefault(name, self.codes[row["code"]])
        for name in [name for name in names if not name.isascii()]:
            names.setdefault(unaccented(name), names[name])
        return names | {name: Measure("money", code) for name, code in words.currencies.items()}


def _add_units(measures: dict[str, Measure], symbols: dict[str, Measure], language: Language) -> None:
    """Adds names and symbols of units; a symbol of two words (*sq mi*) is found like a name."""
    words = language.amounts
    for row in _rows("units.tsv"):
        unit = Measure("quantity", row["symbol"])
        for symbol in filter(None, row["symbols"].split("|")):
            if " " in symbol and "/" not in symbol:
                measures.setdefault(symbol.lower(), unit)
            else:
                symbols.setdefault(symbol, unit)
        for name in filter(None, row[language.code].split("|")):
            measures.setdefault(name, unit)
    measures |= {name: Measure("quantity", symbol) for name, symbol in words.units.items()}
    symbols |= {name: Measure("quantity", symbol) for name, symbol in words.unit_symbols.items()}
    measures |= {name: Measure("quantity", symbol, "degree") for name, symbol in words.degrees.items()}
    symbols |= {letter: Measure("quantity", symbol, "degree") for letter, symbol in words.degree_letters.items()}
