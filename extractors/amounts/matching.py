"""Units, currencies and percent signs directly before and behind a number."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from newsfacts.extractors.amounts.tables import (
    CENT,
    COMPOSED,
    DOLLARS,
    MULTIPLES,
    OTHER_SIGNED,
    SIGNS,
    Measure,
    codes,
    tables,
    unaccented,
)
from newsfacts.extractors.wordlists import alternation, fold

if TYPE_CHECKING:
    from newsfacts.extractors.lang import Language

_SIGN_CLASS = "".join(sign for sign in SIGNS if len(sign) == 1) + "¢"
_SPACE = r"[\s\u00a0\u2009\u202f]"
_PERCENT = re.compile(rf"{_SPACE}{{0,2}}(?:%|٪|％)(?![0-9])")
_SIGN_BEHIND = re.compile(
    rf"(?:{_SPACE}{{1,2}}|-)?(?:(?P<letters>[TkKM]|US-?|us|A|C|CA|HK|NZ|R|S)?(?P<sign>[{_SIGN_CLASS}])|(?P<other>ரூ))(?![0-9])"
)
_SYMBOL = re.compile(
    rf"(?P<gap>{_SPACE}{{1,3}}|-|)(?P<symbol>(?:°{_SPACE}?[CFcf](?![^\W\d_])|°(?=\W|$)|[A-Za-zµμΩčłöÖ‰]{{1,8}}(?:[²³]|[23](?![0-9]))?"
    rf"(?:/(?:100{_SPACE}?)?[A-Za-zµμ]{{1,6}}(?:[²³]|[23](?![0-9]))?)?)\.?)"
)
_LONGEST_PIECE = 60
_PIECE = re.compile(
    rf"(?:[\s\u00a0\u2009\u202f]{{1,3}}|[-‑]|)((?:[^\W\d_]\.){{2,30}}|[^\W\d_°]{{1,{_LONGEST_PIECE}}}|°)"
)
_HUNDRED = re.compile(r"\s100(?=\s)")
_QUOTE = re.compile(r"\"|''|″|“")
_BEFORE_SIGN = re.compile(
    rf"(?:(?<![^\W_])(?P<letters>[A-Za-z]{{1,3}}|[Uu]\.[Ss]\.|US-)(?P<space>{_SPACE}?))?(?P<sign>[{_SIGN_CLASS}]){_SPACE}?$"
)
_SIGN_BEFORE_LETTERS = re.compile(rf"(?<!\w)\$(?P<letters>US|A|NZ|C|HK|S|CAN){_SPACE}?$")
_BEFORE_LETTERS = re.compile(rf"(?<![\w/.@#])(?P<letters>[^\W\d_]{{1,4}}\.?|[^\W\d_]{{3}}\$){_SPACE}?$")
_SPACED_LETTERS = frozenset({"us", "u.s.", "c", "hk", "nz", "nt", "au", "ca", "cdn"})
_PERCENT_SIGN = Measure("percent", "%")
_PRICE_DASH = re.compile(r"[.,][-–—]{1,2}(?![0-9])")
# What stands behind most numbers: a sign that no measure begins with, or one plain word.
_PLAIN_BEHIND = re.compile(r"[.,;:!?()]|[\s-]?[0-9]| ([^\W\d_]{2,})(?=[\s.,;:!?)])|\Z")
_WINDOW = 12
_NAME_WINDOW = 32
_REMEMBERED = 1 << 14


class Behind(NamedTuple):
    """A measure behind a number, and where its words end."""

    measure: Measure
    start: int
    """Where its words start: behind *of*, where that stands between."""
    end: int
    symbol: bool
    """Whether it is written as a symbol or an abbreviation."""
    key: str
    """The name or symbol as it stands."""


class Ahead(NamedTuple):
    """A currency before a number, and where it starts."""

    measure: Measure
    start: int
    key: str
    name: bool = False
    """Whether it is a full name, which another unit behind the number overrules."""


class Matcher:
    """Reads what stands around a number in one language."""

    def __init__(self, language: Language) -> None:
        self._words = language.amounts
        self._tables = tables(language)
        self._codes = codes()
        self._last_words = {
            unaccented(name.split()[-1])
            for name, measure in self._tables.names.measures.items()
            if measure.kind == "money" and measure.factor == 1
        }
        numbers = language.numbers
        alone = numbers.lone_scales | numbers.dot_required
        self._scales = {
            word: scale
            for word, scale in {**numbers.scales, **numbers.abbreviations}.items()
            if scale >= 1000 and word not in alone
        }
        dotted = alternation(numbers.dotted & self._scales.keys())
        plain = alternation(self._scales.keys() - numbers.dotted)
        self._scale = re.compile(rf"{_SPACE}(?:({dotted})\.?|({plain}))(?![\w-])")
        self._loose = {letters: scale for letters, scale in numbers.loose_suffixes.items() if letters not in "tTkK"}
        self._spaced = re.compile(rf"{_SPACE}({alternation(self._loose)})(?![\w-])") if self._loose else None
        after = numbers.qualifiers_after.keys() | numbers.qualifiers_closing.keys()
        self._bounding = frozenset(phrase.split()[0] for phrase in after)
        self._begins_measure = lru_cache(_REMEMBERED)(self._may_begin_measure)
        self._ends_currency = lru_cache(_REMEMBERED)(self._may_end_currency)

    def nothing_behind(self, text: str, end: int) -> bool:
        """Whether neither a measure nor a qualifier begins at `end`: one look that decides most numbers.

        Where it says no, `behind` knows.
        """
        match = _PLAIN_BEHIND.match(text, end)
        return match is not None and (match.lastindex is None or not self._begins_measure(match[1]))

    def _may_begin_measure(self, word: str) -> bool:
        """Whether a word behind a number is a measure, or begins one or a qualifier."""
        symbols, longest, folded = self._tables.symbols, self._tables.names.longest, fold(word)
        if word in symbols or f"{word}." in symbols or folded in longest or unaccented(folded) in longest:
            return True
        multiple = len(word) == 4 and word[1:] in self._codes and word[0] in MULTIPLES
        return multiple or folded in self._bounding

    def _may_end_currency(self, word: str) -> bool:
        """Whether a word before a number is a currency, or ends one."""
        multiple = len(word) == 4 and word[1:] in self._codes and word[0] in MULTIPLES
        return multiple or word in self._tables.prefixes or unaccented(fold(word)) in self._last_words

    def behind(self, text: str, folded: str, end: int, *, words: bool, links: frozenset[str]) -> Behind | None:
        """The measure behind a number that ends at `end`.

        `words` says that the number is written in words, which short symbols do not follow; `links` are the words that
        may stand between.
        """
        if (match := _PERCENT.match(text, end)) is not None:
            return Behind(_PERCENT_SIGN, end, match.end(), True, "%")
        if (match := _SIGN_BEHIND.match(text, end)) is not None:
            return self._sign_behind(match)
        found = self._symbol(text, end, words)
        named = self._name(folded, end)
        if named is not None and (found is None or named.end > found.end):
            found = named
        if found is None and links:
            found = self._linked(folded, end, links)
        return found

    def _sign_behind(self, match: re.Match[str]) -> Behind | None:
        sign, letters = match["sign"] or match["other"], match["letters"] or ""
        if sign == "¢":
            return Behind(Measure("money", None, factor=CENT), match.start(), match.end(), True, sign)
        if letters in MULTIPLES:
            return Behind(
                Measure("money", SIGNS[sign], factor=MULTIPLES[letters]), match.start(), match.end(), True, sign
            )
        if letters and sign != "$":
            return None
        measure = Measure("money", DOLLARS[letters.lower().rstrip("-")]) if letters else _signed(sign)
        return Behind(measure, match.start(), match.end(), True, sign)

    def _symbol(self, text: str, end: int, words: bool) -> Behind | None:
        match = _SYMBOL.match(text, end)
        if match is None:
            return None
        symbol, stop = match["symbol"], match.end()
        known = self._tables.symbols
        while symbol not in known:
            if symbol[0] == "°":
                compact = symbol.replace(" ", "").replace("\u00a0", "").rstrip(".").upper()
                if compact in ("°C", "°F"):
                    stop -= symbol.endswith(".")
                    return Behind(Measure("quantity", compact), end, stop, True, compact)
                return None
            if symbol.endswith("."):
                symbol, stop = symbol[:-1], stop - 1
                continue
            return self._multiple(symbol, text, end, stop) or self._fraction_of_units(symbol, text, end, stop)
        if stop < len(text) and (text[stop].isalnum() or text[stop] == "_"):
            return None
        gap = match["gap"]
        words_data = self._words
        measure = known[symbol]
        if measure.kind == "quantity":
            if symbol in words_data.attached_units or symbol in words_data.degree_letters:
                if gap:
                    return None
            elif len(symbol) == 1 and symbol not in words_data.letter_units:
                return None
            if words and len(symbol) < 2:
                return None
            if len(symbol) == 1 and gap == " " and text[stop : stop + 1] == "-" and text[stop + 1 : stop + 2].isalnum():
                return None
        return Behind(measure, end, stop, True, symbol)

    def _multiple(self, symbol: str, text: str, end: int, stop: int) -> Behind | None:
        """*TEUR*, *MUSD*: thousands and millions of a currency."""
        if (
            len(symbol) == 4
            and symbol[1:] in self._codes
            and symbol[0] in MULTIPLES
            and not text[stop : stop + 1].isalnum()
        ):
            return Behind(Measure("money", symbol[1:], factor=MULTIPLES[symbol[0]]), end, stop, True, symbol)
        return None

    def _fraction_of_units(self, symbol: str, text: str, end: int, stop: int) -> Behind | None:
        """*g/km*, *m³/s*: a unit per another; of a currency per a unit (*€/t*) the currency."""
        above, slash, below = symbol.partition("/")
        measure = self._tables.symbols.get(above)
        if not slash or measure is None:
            return None
        if measure.kind == "money":
            return Behind(measure, end, stop - len(below) - 1, True, above)
        under = self._tables.symbols.get(below)
        if text[stop : stop + 1].isalnum() or not (
            below in ("s", "h", "min", "a", "d") or (under and under.kind == "quantity")
        ):
            return None
        lower = under.unit if under and under.unit else below
        return Behind(Measure("quantity", f"{measure.unit}/{lower}"), end, stop, True, symbol)

    def _name(self, folded: str, end: int) -> Behind | None:
        """The longest name behind `end`."""
        match = _PIECE.match(folded, end)
        if match is None:
            return None
        first = match[1].replace(".", "") if "." in match[1] else match[1]
        names = self._tables.names
        count = names.longest.get(first)
        if count is None:
            if first.isascii() or len(first) >= _LONGEST_PIECE:
                return None
            first = unaccented(first)
            count = names.longest.get(first)
            if count is None:
                return None
        best: Behind | None = None
        key = first
        for _ in range(count):
            measure = names.measures.get(key)
            if measure is not None:
                best = Behind(measure, end, match.end(), False, key)
            position = match.end()
            match = _PIECE.match(folded, position)
            if match is None or match.start(1) == position:
                break
            piece = match[1].replace(".", "") if "." in match[1] else match[1]
            key = f"{key} {piece}"
            if not key.isascii() and key not in names.measures:
                key = unaccented(key)
        if best is None or folded[best.end : best.end + 1].isdigit():
            return None
        return self._per(folded, best)

    def _per(self, folded: str, found: Behind) -> Behind:
        """A named unit with what it is per: *gram per kilometre*, *Liter auf 100 Kilometer*."""
        if found.measure.kind != "quantity" or not found.measure.unit:
            return found
        match = _PIECE.match(folded, found.end)
        if match is None or match[1] not in self._words.per:
            return found
        key, stop, best = "", match.end(), None
        hundred = _HUNDRED.match(folded, stop)
        if hundred is not None:
            key, stop = "100", hundred.end()
        for _ in range(2):
            match = _PIECE.match(folded, stop)
            if match is None or match.start(1) == stop:
                break
            key, stop = f"{key} {match[1]}".strip(), match.end()
            below = self._words.per_units.get(key)
            if (found.measure.unit, below) in COMPOSED:
                unit = f"{found.measure.unit}/{below}"
                best = Behind(Measure("quantity", unit), found.start, stop, False, key)
        return best or found

    def _linked(self, folded: str, end: int, links: frozenset[str]) -> Behind | None:
        """A name behind *of*: *millions of dollars*."""
        match = _PIECE.match(folded, end)
        key, stop = "", end
        for _ in range(2):
            if match is None:
                return None
            key, stop = f"{key} {match[1]}".strip(), match.end()
            if key in links and (found := self._name(folded, stop)) is not None:
                return found
            match = _PIECE.match(folded, stop)
        return None

    def scale_behind(self, text: str, folded: str, end: int, *, sign: bool = False) -> tuple[Decimal, int] | None:
        """A scale behind a currency (*75 USD million*), with its end; behind a number with a currency sign also a spaced
        abbreviation (*$5 mil*)."""
        if (match := self._scale.match(folded, end)) is not None:
            return Decimal(self._scales[match[1] or match[2]]), match.end()
        if sign and self._spaced is not None and (match := self._spaced.match(text, end)) is not None:
            return Decimal(self._loose[match[1]]), match.end()
        return None

    def ahead(self, text: str, folded: str, start: int) -> Ahead | None:
        """The currency before a number that starts at `start`."""
        if not start:
            return None
        before = text[start - 1]
        if before.isspace():
            before = text[start - 2 : start - 1]
        window = text[max(0, start - _WINDOW) : start]
        offset = start - len(window)
        if before in SIGNS or before == "¢":
            return self._sign_ahead(window, offset)
        if not (before.isalpha() or before in ".$"):
            return None
        pieces = window.rsplit(None, 1)
        if len(pieces) > 1 and (word := pieces[-1]).isalpha() and not self._ends_currency(word):
            return None
        if (match := _SIGN_BEFORE_LETTERS.search(window)) is not None:
            return Ahead(Measure("money", DOLLARS.get(match["letters"].lower(), "CAD")), offset + match.start(), "$")
        match = _BEFORE_LETTERS.search(window)
        if match is None:
            return self._name_ahead(folded, start)
        letters = match["letters"]
        measure = self._tables.prefixes.get(letters)
        if measure is None and len(letters) == 4 and letters[1:] in self._codes and letters[0] in MULTIPLES:
            measure = Measure("money", letters[1:], factor=MULTIPLES[letters[0]])
        if measure is None:
            return self._name_ahead(folded, start)
        return Ahead(measure, offset + match.start(), letters)

    def _name_ahead(self, folded: str, start: int) -> Ahead | None:
        """A currency's name before a number: *ringgit 42*."""
        words = folded[max(0, start - _NAME_WINDOW) : start].replace("-", " ").split()
        if not words or unaccented(words[-1]) not in self._last_words:
            return None
        for count in (3, 2, 1):
            key = " ".join(words[-count:])
            measure = self._tables.names.measures.get(key) or self._tables.names.measures.get(unaccented(key))
            if measure is not None and measure.kind == "money" and measure.factor == 1:
                begin = start
                for word in reversed(words[-count:]):
                    begin = folded.rfind(word, 0, begin)
                return Ahead(measure, begin, words[-1], name=True)
        return None

    def _sign_ahead(self, window: str, offset: int) -> Ahead | None:
        match = _BEFORE_SIGN.search(window)
        if match is None:
            return None
        sign, letters = match["sign"], (match["letters"] or "").lower().rstrip("-")
        plain = Ahead(_signed(sign), offset + match.start("sign"), sign) if sign in SIGNS else None
        if not letters:
            return plain
        if match["space"] and letters not in _SPACED_LETTERS:
            return plain
        if (
            letters in {multiple.lower() for multiple in MULTIPLES}
            and not match["space"]
            and sign in SIGNS
            and sign != "$"
        ):
            factor = MULTIPLES[match["letters"]] if match["letters"] in MULTIPLES else Decimal(1)
            return Ahead(Measure("money", SIGNS[sign], factor=factor), offset + match.start(), sign)
        code = DOLLARS.get(letters) if sign == "$" else OTHER_SIGNED.get(letters + sign)
        if code is None and letters.upper() in self._codes:
            code = letters.upper()
        return plain if code is None else Ahead(Measure("money", code), offset + match.start(), sign)

    def price_dash(self, text: str, end: int) -> int:
        """The end of a price's dash (*1.299,-*), `end` where there is none."""
        match = _PRICE_DASH.match(text, end)
        return match.end() if match else end

    def inches(self, text: str, end: int, sentence_start: int) -> Behind | None:
        """Inches as a quotation mark behind digits (*5"*), where no quotation is open that it could close."""
        match = _QUOTE.match(text, end)
        if match is None or (text[match.end() : match.end() + 1] or " ").isalnum():
            return None
        if match.group() in ('"', "“") and text.count('"', sentence_start, end) % 2:
            return None
        if match.group() == "“" and ("„" in text[sentence_start:end] or "“" in text[sentence_start:end]):
            return None
        return Behind(Measure("quantity", "in"), end, match.end(), True, '"')


def _signed(sign: str) -> Measure:
    """What a bare sign says; of a dollar sign the context knows whose it is."""
    return Measure("money", None, "$") if sign == "$" else Measure("money", SIGNS[sign])
