"""German numbers."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from newsfacts.extractors.lang.schema_numbers import NumberWords, Value

if TYPE_CHECKING:
    from newsfacts.extractors.facts import Qualifier

_THOUSAND, _MILLION, _MILLIARDE, _BILLION, _BILLIARDE, _TRILLION = (10**n for n in (3, 6, 9, 12, 15, 18))

_CARDINALS: dict[str, Value] = {
    "null": 0, "eins": 1, "zwei": 2, "zwo": 2, "drei": 3, "vier": 4, "fünf": 5, "fuenf": 5, "sechs": 6, "sieben": 7,
    "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12, "zwoelf": 12, "dreizehn": 13, "vierzehn": 14,
    "fünfzehn": 15, "fuenfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "neunzehn": 19, "zwanzig": 20,
    "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "fuenfzig": 50, "sechzig": 60, "siebzig": 70,
    "achtzig": 80, "neunzig": 90, "anderthalb": Decimal("1.5"), "zweier": 2, "dreier": 3,
}  # fmt: skip

_SCALES: dict[str, Value] = {
    "tausend": _THOUSAND, "million": _MILLION, "millionen": _MILLION, "milliarde": _MILLIARDE,
    "milliarden": _MILLIARDE, "billion": _BILLION, "billionen": _BILLION, "billiarde": _BILLIARDE,
    "billiarden": _BILLIARDE, "trillion": _TRILLION, "trillionen": _TRILLION, "dutzend": 12,
    "viertelmillion": _MILLION // 4, "dreiviertelmillion": _MILLION * 3 // 4, "viertelmilliarde": _MILLIARDE // 4,
    "dreiviertelmilliarde": _MILLIARDE * 3 // 4, "halbmillion": _MILLION // 2,
}  # fmt: skip

_ENDINGS = ("", "e", "en", "er", "es", "em")

_FRACTIONS: dict[str, Decimal] = {
    **{"halb" + ending: Decimal("0.5") for ending in _ENDINGS},
    "hälfte": Decimal("0.5"), "viertel": Decimal("0.25"), "vierteln": Decimal("0.25"), "dreiviertel": Decimal("0.75"),
    **{
        stem + ending: Decimal(1) / n
        for stem, n in (
            ("drittel", 3), ("fünftel", 5), ("sechstel", 6), ("siebtel", 7), ("achtel", 8), ("neuntel", 9),
            ("zehntel", 10), ("zwölftel", 12), ("zwanzigstel", 20), ("hundertstel", 100), ("tausendstel", 1000),
        )
        for ending in ("", "n", "s")
    },
}  # fmt: skip

_ABOUT = (
    "rund", "etwa", "in etwa", "ca.", "ca", "circa", "zirka", "rd.", "rd", "ungefähr", "gut", "knapp", "fast", "nahezu",
    "beinahe", "annähernd", "schätzungsweise", "geschätzt", "geschätzte", "geschätzten", "geschätzter", "geschätztes",
    "grob", "um die", "an die", "gegen", "praktisch", "so um die", "um etwa", "bei etwa", "cirka", "quasi", "schier",
    "in der größenordnung von", "einer größenordnung von", "größenordnung von", "reichlich",
    "eine knappe", "ein knappes", "einer knappen", "einem knappen", "einen knappen", "ein knapper", "knappe", "knappen",
    "eine gute", "ein gutes", "einer guten", "einem guten", "einen guten", "ein guter", "gute", "guten",
    "eine runde", "runde", "ungefähre",
)  # fmt: skip
_MORE_THAN = (
    "über", "mehr als", "oberhalb von", "größer als", "höher als", "länger als", "etwas mehr als", "jenseits von",
    "jenseits der", "weit über", "deutlich über", "leicht über", "knapp über", "gut über", "deutlich mehr als",
    "weit mehr als", "noch mehr als", "oberhalb der", "schwerer als", "älter als", "teurer als", "besser als",
    "mehr wie", "übersteigt", "überstieg", "übersteigen", "überschreitet", "überschritt",
)  # fmt: skip
_LESS_THAN = (
    "unter", "weniger als", "unterhalb von", "kleiner als", "niedriger als", "geringer als", "kürzer als",
    "knapp unter", "deutlich unter", "weit unter", "leicht unter", "etwas weniger als", "deutlich weniger als",
    "unterhalb der", "billiger als", "noch keine", "keine", "nicht einmal", "nicht mal", "nicht ganz",
)  # fmt: skip
_AT_LEAST = (
    "mindestens", "wenigstens", "zumindest", "ab", "mind.", "min.", "nicht weniger als", "nicht unter", "minimal",
    "nicht niedriger als", "nicht geringer als",
)  # fmt: skip
_AT_MOST = (
    "bis zu", "bis", "höchstens", "maximal", "max.", "max", "nicht mehr als", "nicht über", "maximalen", "maximale",
    "allenfalls", "längstens", "nicht höher als", "bestenfalls", "bis maximal", "bis höchstens", "bis an die",
)  # fmt: skip
_EXACT = ("genau", "exakt", "präzise", "punktgenau")

_QUALIFIERS: dict[str, Qualifier] = {
    **dict.fromkeys(_ABOUT, "about"),
    **dict.fromkeys(_MORE_THAN, "more_than"),
    **dict.fromkeys(_LESS_THAN, "less_than"),
    **dict.fromkeys(_AT_LEAST, "at_least"),
    **dict.fromkeys(_AT_MOST, "at_most"),
    **dict.fromkeys(_EXACT, "exact"),
}

_DIGITS = {"ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9}

WORDS = NumberWords(
    decimal_mark=",",
    cardinals=_CARDINALS,
    glued=True,
    glue_only={
        "ein": 1, "einhalb": Decimal("0.5"), "eineinhalb": Decimal("1.5"), "einviertel": Decimal("0.25"),
        "eine": 1,
    },
    hundreds={"hundert": 100},
    scales=_SCALES,
    lone_scales=frozenset({"hundert", "tausend"}),
    abbreviations={
        "tsd": _THOUSAND, "tds": _THOUSAND, "mio": _MILLION, "mill": _MILLION, "mrd": _MILLIARDE, "mia": _MILLIARDE,
        "mrden": _MILLIARDE, "md": _MILLIARDE, "bio": _BILLION, "bn": _MILLIARDE, "mn": _MILLION, "mln": _MILLION,
    },
    dotted=frozenset({"tsd", "tds", "mio", "mill", "mrd", "mia", "md", "bio"}),
    dot_required=frozenset({"bio", "mill", "md"}),
    suffixes={"k": _THOUSAND},
    loose_suffixes={},
    plurals={
        "hunderte": 100, "hunderten": 100, "hunderter": 100, "tausende": 1000, "tausenden": 1000, "tausender": 1000,
        "zehntausende": 10_000, "zehntausenden": 10_000, "zehntausender": 10_000, "hunderttausende": 100_000,
        "hunderttausenden": 100_000, "hunderttausender": 100_000, "abertausende": 1000, "abertausenden": 1000,
        "dutzende": 12, "dutzenden": 12, "dutzender": 12, "millionen": _MILLION, "milliarden": _MILLIARDE,
        "billionen": _BILLION, "abermillionen": _MILLION, "abermilliarden": _MILLIARDE,
    },
    plural_links=frozenset({"", "von"}),
    quantifiers={
        "mehrere": None, "mehreren": None, "mehrerer": None, "einige": None, "einigen": None, "einiger": None,
        "ein paar": None, "paar": None, "zig": None, "etliche": None, "etlichen": None, "viele": None, "vielen": None,
        "wenige": None, "wenigen": None, "etlicher": None, "vieler": None, "weniger": None, "unzählige": None,
        "diverse": None,
    },
    articles=frozenset({"ein", "eine", "einen", "einem", "einer", "eines"}),
    link="und",
    spaced_link=False,
    comma_groups=False,
    decimal_words=frozenset({"komma"}),
    minus_words=frozenset({"minus"}),
    fractions=_FRACTIONS,
    open_fractions=frozenset(word for word in _FRACTIONS if word[:4] in ("halb", "hälf", "drei", "vier")),
    fraction_adjectives=frozenset("halb" + ending for ending in _ENDINGS),
    ordinal_fractions=frozenset(),
    fraction_followers=frozenset(),
    fraction_links=frozenset({"einer"}),
    mixed_links=frozenset({"und eine", "und ein", "und einen", "und einer"}),
    range_words=frozenset({"bis", "bis zu", "bis hin zu"}),
    between=frozenset({"zwischen"}),
    from_words=frozenset({"von", "vom", "um"}),
    to_words=frozenset({"auf"}),
    and_words=frozenset({"und", "sowie"}),
    or_words=frozenset({"zu", "nach", "statt", "gegenüber", "oder", "beziehungsweise", "bzw.", "respektive", "bzw"}),
    movement=frozenset(),
    qualifiers=_QUALIFIERS,
    qualifiers_after={
        "oder mehr": "at_least", "und mehr": "at_least", "oder weniger": "at_most", "oder darüber": "at_least",
        "und darüber": "at_least", "oder darunter": "at_most", "und darunter": "at_most", "aufwärts": "at_least",
        "und aufwärts": "at_least", "plus x": "at_least", "oder so": "about", "oder höher": "at_least",
    },
    qualifiers_closing={"plus": "at_least", "mindestens": "at_least", "maximal": "at_most", "höchstens": "at_most"},
    fillers=frozenset({"aber", "jedoch", "also", "noch", "jeweils", "je", "immerhin", "allerdings"}),
    topic_qualifiers=frozenset({"über"}),
    topic_verbs=("verfüg", "erstreck", "verhandel", "entscheid", "berat", "berät", "streit", "abstimm", "diskutier", "sprech", "spricht"),
    topic_nouns=(
        "kredit", "kredite", "kredits", "vertrag", "vertrags", "verträge", "auftrag", "aufträge", "rechnung",
        "rechnungen", "scheck", "schecks", "anleihe", "anleihen", "darlehen", "bürgschaft", "bürgschaften",
        "vereinbarung", "funding", "bescheid", "bescheide", "finanzierung", "geldstrafe", "geldbuße", "bußgeld",
        "strafe", "angebot", "gebot", "abkommen", "garantie", "garantien", "kreditlinie", "deal", "bestellung",
        "bestellungen", "forderung", "forderungen", "finanzspritze", "hypothek", "überweisung", "wechsel", "spende",
        "schenkung", "zusage", "zusagen", "wette", "antrag", "strafzahlung", "kontrakt", "offerte", "distanz", "strecke",
        "rennen", "lauf", "verteilt",
    ),
    not_before_groups=frozenset({
        "januar", "jänner", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober",
        "november", "dezember", "nr.", "nummer", "seite", "artikel", "paragraf", "platz", "halle", "kapitel",
    }),
    ordinal_suffixes=frozenset({"er", "ern", "te", "ten", "ter", "tes", "ste", "sten"}),
    digit_counts={**{word + "stellig": n for word, n in _DIGITS.items()}, **{f"{n}-stellig": n for n in range(1, 10)}},
    digit_count_endings=("", "e", "en", "er", "es", "em"),
    digit_count_scales={"millionen": _MILLION, "milliarden": _MILLIARDE, "billionen": _BILLION, "tausender": _THOUSAND},
    digit_count_grades=frozenset(
        stem + ending
        for stem in ("hoh", "höher", "mittler", "niedrig", "unter", "ober", "klein")
        for ending in ("e", "en", "er", "es", "em", "eren")
    ),
    digit_count_nouns=frozenset({"betrag", "betrags", "summe", "eurobetrag"}),
)  # fmt: skip
