"""Numbers of running text: what is read, and what holds for every text."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from num2words import num2words

from newsfacts.extractors import lang
from newsfacts.extractors.numbers import Number, find_numbers
from newsfacts.extractors.numbers.digits import read_digits

DE, EN = lang.load("de"), lang.load("en")
LANGUAGES = {"de": DE, "en": EN}

Reading = tuple[str, object]


def said(number: Number) -> object:
    """A value, or a range's or a vague number's bounds, as a table can hold it."""
    if number.value is not None:
        return float(number.value)
    return tuple(None if bound is None else float(bound) for bound in (number.min, number.max))


def read(text: str, language: str) -> list[Reading]:
    return [(text[n.start : n.end], said(n)) for n in find_numbers(text, LANGUAGES[language])]


GERMAN = [
    ("zehn Milliarden eine Million", [("zehn Milliarden eine Million", 10_001_000_000)]),
    ("1.234,5 und 1.234", [("1.234,5", 1234.5), ("1.234", 1234)]),
    ("7,4 und 0,005", [("7,4", 7.4), ("0,005", 0.005)]),
    ("1,234,567.8 in fremder Schreibweise", [("1,234,567.8", 1234567.8)]),
    ("64 000, 64\u00a0000, 64\u2009000, 64\u202f000", [(f"64{s}000", 64000) for s in " \u00a0\u2009\u202f"]),
    ("5'500 und 5’500", [("5'500", 5500), ("5’500", 5500)]),
    ("am 3. Mai 300 Leute", [("3", 3), ("300", 300)]),
    ("im Mai 12 300 Leute", [("12", 12), ("300", 300)]),
    ("3,5 Mrd., 3 Mio und 2 Bio. Euro", [("3,5 Mrd.", 3.5e9), ("3 Mio", 3e6), ("2 Bio.", 2e12)]),
    ("5 Bio-Eier", [("5", 5)]),
    ("500 Tausend und 5 Tsd.", [("500 Tausend", 500000), ("5 Tsd.", 5000)]),
    ("zweieinhalb Milliarden", [("zweieinhalb Milliarden", 2.5e9)]),
    ("anderthalb Stunden", [("anderthalb", 1.5)]),
    ("eine halbe Milliarde", [("eine halbe Milliarde", 5e8)]),
    ("ein Dutzend, zwei Dutzend", [("ein Dutzend", 12), ("zwei Dutzend", 24)]),
    ("drei Viertel und ein Drittel", [("drei Viertel", 0.75), ("ein Drittel", 1 / 3)]),
    ("hundert, tausend, hunderttausend", [("hundert", 100), ("tausend", 1000), ("hunderttausend", 100000)]),
    ("neunzehnhundertachtzig", [("neunzehnhundertachtzig", 1980)]),
    ("zwei Millionen dreihunderttausend", [("zwei Millionen dreihunderttausend", 2300000)]),
    ("zwei Komma fünf Millionen", [("zwei Komma fünf Millionen", 2500000)]),
    ("minus fünf und -7,5", [("minus fünf", -5), ("-7,5", -7.5)]),
    ("Tausende, Hunderttausende, Dutzende", [("Tausende", (1e3, None)), ("Hunderttausende", (1e5, None)), ("Dutzende", (12, None))]),
    ("mehrere Millionen", [("mehrere Millionen", (1e6, None))]),
    ("zweistelliger Millionenbetrag", [("zweistelliger Millionenbetrag", (1e7, 1e8))]),
    ("2,5- bis 3-fach", [("2,5- bis 3", (2.5, 3))]),
    ("vier- bis fünfhundert Leute", [("vier- bis fünfhundert", (400, 500))]),
    ("zwischen 1,5 und 2 Mrd.", [("1,5 und 2 Mrd.", (1.5e9, 2e9))]),
    ("500 bis 300", [("500", 500), ("300", 300)]),
    ("bis 2030 Milliarden sparen", [("2030", 2030), ("Milliarden", (1e9, None))]),
    ("dreist, achten, Elfmeter, Siebenbürgen, einsam, Hundertwasser", []),
    ("3:2, 10:30 Uhr, 12.11.2025, 3.5.1, 007, 24/7", []),
    ("die 90er und der 5te", []),
]  # fmt: skip

ENGLISH = [
    ("1,234.5 and 1,234", [("1,234.5", 1234.5), ("1,234", 1234)]),
    ("1.234.567,8 in foreign style", [("1.234.567,8", 1234567.8)]),
    ("1,23,456 in Indian style", [("1,23,456", 123456)]),
    (".5 of it", [(".5", 0.5)]),
    ("1.2bn, 3 mln and 4tn", [("1.2bn", 1.2e9), ("3 mln", 3e6), ("4tn", 4e12)]),
    ("10k", [("10k", 10000)]),
    ("5 lakh, 2 crore, 1 lakh crore", [("5 lakh", 5e5), ("2 crore", 2e7), ("1 lakh crore", 1e12)]),
    ("two hundred and fifty thousand", [("two hundred and fifty thousand", 250000)]),
    ("twenty-five", [("twenty-five", 25)]),
    ("half a million", [("half a million", 500000)]),
    ("two and a half billion", [("two and a half billion", 2.5e9)]),
    ("a quarter of a million", [("a quarter of a million", 250000)]),
    ("a hundred and two", [("a hundred and two", 102)]),
    ("a couple of hundred", [("a couple of hundred", 200)]),
    ("half a dozen, three dozen", [("half a dozen", 6), ("three dozen", 36)]),
    ("two-thirds and three quarters", [("two-thirds", 2 / 3), ("three quarters", 0.75)]),
    ("a third of it, a third person", [("a third", 1 / 3)]),
    ("10 1/2 and 2½", [("10 1/2", 10.5), ("2½", 2.5)]),
    ("one point two five", [("one point two five", 1.25)]),
    ("hundreds of thousands, dozens", [("hundreds of thousands", (1e5, None)), ("dozens", (12, None))]),
    ("several hundred thousand", [("several hundred thousand", (1e5, None))]),
    ("a six-figure sum", [("six-figure sum", (1e5, 1e6))]),
    ("15–25 million", [("15–25 million", (15e6, 25e6))]),
    ("a 5-to-6 million plan", [("5-to-6 million", (5e6, 6e6))]),
    ("10-15,000 people", [("10-15,000", (10000, 15000))]),
    ("from 5 to 6", [("5 to 6", (5, 6))]),
    ("rose from 5 to 6", [("5", 5), ("6", 6)]),
    ("In 2020 thousands left", [("2020", 2020), ("thousands", (1000, None))]),
    ("one, two or three million", [("one", 1e6), ("two", 2e6), ("three million", 3e6)]),
    ("he tended the oneness of tension", []),
    ("3:2, 10:30, 12/11/2025, 3.5.1, 1st, 1990s, 24/7", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), GERMAN, ids=lambda value: str(value)[:40])
def test_german(text: str, expected: list[Reading]) -> None:
    assert read(text, "de") == pytest.approx(expected) if not expected else read(text, "de") == expected


@pytest.mark.parametrize(("text", "expected"), ENGLISH, ids=lambda value: str(value)[:40])
def test_english(text: str, expected: list[Reading]) -> None:
    assert read(text, "en") == expected


QUALIFIERS = [
    ("de", "rund 500", "about"), ("de", "knapp 500", "about"), ("de", "mehr als 500", "more_than"),
    ("de", "über 500", "more_than"), ("de", "ein Kredit über 500", "exact"), ("de", "verfügt über 500", "exact"),
    ("de", "unter 500", "less_than"), ("de", "mindestens 500", "at_least"), ("de", "bis zu 500", "at_most"),
    ("de", "nicht mehr als 500", "at_most"), ("de", "bis zu rund 500", "at_most"), ("de", "500 oder mehr", "at_least"),
    ("de", "genau 500", "exact"), ("de", "mehr als eine halbe Million", "more_than"), ("de", "500 bis 600", "range"),
    ("de", "Tausende", "vague"), ("de", ">500", "more_than"), ("en", "about 500", "about"), ("en", "some 500", "about"),
    ("en", "an estimated 500", "about"), ("en", "over 500", "more_than"), ("en", "a dispute over 500", "exact"),
    ("en", "in excess of 500", "more_than"), ("en", "fewer than 500", "less_than"), ("en", "no fewer than 500", "at_least"),
    ("en", "no more than 500", "at_most"), ("en", "as many as 500", "at_most"), ("en", "up to about 500", "at_most"),
    ("en", "500 or more", "at_least"), ("en", "500-plus", "at_least"), ("en", "500+", "at_least"), ("en", "500 or so", "about"),
    ("en", "(about 500)", "about"), ("en", "only 500", "exact"), ("en", "~500", "about"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "qualifier"), QUALIFIERS)
def test_qualifier(language: str, text: str, qualifier: str) -> None:
    (number,) = find_numbers(text, LANGUAGES[language])
    assert number.qualifier == qualifier
    assert "rund" not in text[number.start : number.end]


def test_coordination_shares_the_scale_and_is_marked() -> None:
    first, second = find_numbers("stieg von 3,1 auf rund 3,4 Milliarden", DE)
    assert (first.value, first.elided_scale, first.joined, first.opener) == (Decimal("3.1e9"), True, "to", "from")
    assert (second.value, second.elided_scale, second.joined) == (Decimal("3.4e9"), False, None)


def test_a_scale_is_not_shared_across_sizes() -> None:
    assert [n.value for n in find_numbers("800 und 3 Millionen", DE)] == [800, 3_000_000]
    assert [n.value for n in find_numbers("2023 und 3 Millionen", DE)] == [2023, 3_000_000]


def test_a_series_is_joined() -> None:
    assert [n.joined for n in find_numbers("5, 10 oder 20", DE)] == ["comma", "or", None]
    assert [n.joined for n in find_numbers("700 in Köln, 150 in Bonn", DE)] == [None, None]


def test_what_stands_around_a_number_is_said() -> None:
    compound, attached, glued, year = find_numbers("50-Milliarden-Projekt, A320, 5G, 2025", DE)
    assert compound.hyphenated and compound.scaled and not compound.words
    assert attached.attached and glued.glued and year.year_like


def test_a_letter_may_be_a_scale() -> None:
    (number,) = find_numbers("5m jobs", EN)
    assert number.value == 5 and number.with_loose_scale().value == 5_000_000
    assert "5m jobs"[number.start : number.with_loose_scale().end] == "5m"


def test_exact_decimals() -> None:
    values = [n.value for n in find_numbers("0.1, 1.005 million, 2.3bn", EN)]
    assert values == [Decimal("0.1"), Decimal(1005000), Decimal("2.3e9")]


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=300, deadline=None)
@given(value=st.one_of(st.integers(2, 10**5), st.integers(2, 10**15 - 1)))
def test_words_of_any_number_are_read_back(language: str, value: int) -> None:
    words = num2words(value, lang=language)
    (number,) = find_numbers(words, LANGUAGES[language])
    assert number.value == value
    assert (number.start, number.end) == (0, len(words))


GROUPS = {
    "de": (".", " ", "\u00a0", "\u2009", "\u202f", "'", "’", ""),
    "en": (",", " ", "\u00a0", "\u2009", "\u202f", "'", ""),
}


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=300, deadline=None)
@given(whole=st.integers(0, 10**13), decimals=st.integers(0, 999), width=st.integers(0, 3), data=st.data())
def test_any_convention_is_read_back(language: str, whole: int, decimals: int, width: int, data: st.DataObject) -> None:
    group = data.draw(st.sampled_from(GROUPS[language]))
    fraction = f"{decimals:03}"[:width]
    mark = LANGUAGES[language].numbers.decimal_mark
    text = f"{whole:,}".replace(",", group) + (mark + fraction if fraction else "")
    (number,) = find_numbers(f"es {text} .", LANGUAGES[language])
    assert f"es {text} ."[number.start : number.end] == text
    assert number.value == Decimal(f"{whole}.{fraction or 0}")


@pytest.mark.parametrize("mark", [",", "."])
@pytest.mark.parametrize("blob", ["1.2.3", "12:30", "007", "1" * 40, "1,2,3", "12/13", "2024/25", "1.23.456", "0.5.5"])
def test_no_number(blob: str, mark: str) -> None:
    assert read_digits(blob, mark) is None


PIECES = [
    "5", "12", "1.000", "2,5", "2024", "½", "Mio.", "Milliarden", "zwei", "hundert", "hundred", "and", "und", "a", "half",
    "million", "bis", "-", "–", "von", "from", "to", "auf", ",", ".", " ", " ", "  ", "\n", "\n\n", "rund", "mehr als", "%", "$", "€",
    "(", ")", "İ", "ß", "x", "Euro", "dollars", "km", "m", "'", '"', "zwischen", "between", "or more", "+", "tens", "of", "ein",
]  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=300, deadline=None)
@given(pieces=st.lists(st.sampled_from(PIECES), max_size=30))
def test_offsets_order_and_bounds_hold_for_any_text(language: str, pieces: list[str]) -> None:
    text = "".join(pieces)
    end = 0
    for number in find_numbers(text, LANGUAGES[language]):
        assert end <= number.start < number.end <= len(text)
        assert number.qualifier_start <= number.start <= number.core_end
        assert text[number.start : number.end].strip() == text[number.start : number.end]
        if number.value is None:
            assert number.min is not None and (number.max is None or number.min < number.max)
            assert number.qualifier == ("range" if number.max is not None and not number.digit_count else "vague")
        else:
            assert number.min is number.max is None and number.qualifier not in ("range", "vague")
        end = number.end


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "piece", ["1", "1.", "111 ", "5-", "1, ", "5\n", "Milliarden ", "zwei ", "zwei", "half a ", "5 und ", "$", " "]
)
def test_long_monotonous_text_ends(language: str, piece: str) -> None:
    assert len(find_numbers(piece * 20_000, LANGUAGES[language])) <= 20_000
