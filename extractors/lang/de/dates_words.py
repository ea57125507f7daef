"""The words of dates in German, by category: see `lang/schema_dates.py`."""

from __future__ import annotations

from newsfacts.extractors.lang.schema_dates import Value
from newsfacts.extractors.lang.word_lists import numbered, same

_MONTHS: dict[str, Value] = {
    **numbered("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
    "Jänner": 1, "Feber": 2, "Maerz": 3,
}  # fmt: skip
_SHORT_MONTHS: dict[str, Value] = {
    "Jan": 1, "Jän": 1, "Feb": 2, "Febr": 2, "Mär": 3, "Mrz": 3, "Apr": 4, "Jun": 6, "Jul": 7, "Aug": 8,
    "Sep": 9, "Sept": 9, "Okt": 10, "Nov": 11, "Dez": 12,
}  # fmt: skip
_WEEKDAYS: dict[str, Value] = {
    **numbered("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"),
    "Sonnabend": 6,
}
_DAYTIMES = ("abend", "morgen", "vormittag", "nachmittag", "mittag", "nacht", "früh", "mitternacht")
_ONES = ("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
_TENS = ("zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")
_TEENS = ("zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn")
_COMPOUND_NUMBERS = {
    f"{one}und{ten}": 10 * (tens + 2) + ones + 1 for tens, ten in enumerate(_TENS) for ones, one in enumerate(_ONES)
}


def _unit(words: str, value: str) -> dict[str, Value]:
    """The forms of a unit, and the same in lower case, as in hasty writing."""
    return {form: value for word in words.split() for form in (word, word[0].lower() + word[1:])}


CATEGORIES: dict[str, dict[str, Value]] = {
    # ---- the calendar
    "MONTH_FULL": {**_MONTHS, **{f"{name}s": number for name, number in _MONTHS.items() if name != "Mai"}},
    "MONTH_SHORT": _SHORT_MONTHS,
    # Sept. and the like in texts translated from English; in lower case only beside a day or a year.
    "MONTH_RARE": {
        **{name.lower(): number for name, number in _MONTHS.items()},
        "January": 1,
        "February": 2,
        "March": 3,
        "May": 5,
        "June": 6,
        "July": 7,
        "October": 10,
        "December": 12,
        "Mar": 3,
        "Oct": 10,
        "Dec": 12,
    },
    "MONTH_HALF": {f"{name}hälfte": number for name, number in _MONTHS.items()},
    "MONTH_WEEK": {f"{name}woche": number for name, number in _MONTHS.items()},
    "MONTH_WEEKEND": {f"{name}wochenende": number for name, number in _MONTHS.items()},
    "WEEKDAY": {
        **_WEEKDAYS,
        **{name.lower(): number for name, number in _WEEKDAYS.items()},
        **{f"{name}{daytime}": number for name, number in _WEEKDAYS.items() for daytime in _DAYTIMES},
    },
    "WEEKDAY_OF": {f"{name}s": number for name, number in _WEEKDAYS.items()},
    "WEEKDAY_SHORT": numbered("Mo Di Mi Do Fr Sa So"),
    "SEASON": {
        **dict.fromkeys(("Frühling", "Frühjahr", "Frühlings", "Frühjahrs"), 0),
        **dict.fromkeys(("Sommer", "Sommers", "Frühsommer", "Hochsommer", "Spätsommer"), 1),
        **dict.fromkeys(("Herbst", "Herbsts", "Herbstes", "Frühherbst", "Spätherbst"), 2),
        **dict.fromkeys(("Winter", "Winters", "Spätwinter"), 3),
    },
    "QUARTER_CODE": {
        f"{left}{number}{right}": number for number in range(1, 5) for left, right in (("Q", ""), ("", "Q"))
    },
    "HALF_CODE": {f"{left}{number}{right}": number for number in (1, 2) for left, right in (("H", ""), ("", "H"))},
    # The nouns first, for *Neunziger* is both.
    "DECADE_NOUN": {
        f"{ten[0].upper()}{ten[1:]}er{ending}": number + 2
        for number, ten in enumerate(_TENS)
        for ending in ("", "n", "jahre", "jahren", "-Jahre", "-Jahren")
    },
    "DECADE_NAME": numbered("zwanziger dreißiger vierziger fünfziger sechziger siebziger achtziger neunziger", 2),
    "NOUGHTIES": same("Nullerjahre Nullerjahren", 2000),
    # ---- units
    "DAYS": _unit("Tag Tages Tags", "day"),
    "WEEKS": _unit("Woche", "week"),
    "WEEK_NUMBERS": same("KW Kalenderwoche", "week"),
    "WEEKENDS": _unit("Wochenende Wochenendes Wochenend", "weekend"),
    "MONTHS": _unit("Monat Monats Monates", "month"),
    "QUARTERS": _unit(
        "Quartal Quartals Quartales Geschäftsquartal Geschäftsquartals Jahresviertel Vierteljahr", "quarter"
    ),
    "HALVES": _unit("Halbjahr Halbjahrs Halbjahres Jahreshälfte Geschäftshalbjahr", "half"),
    "HALF_NOUNS": same("Hälfte", "half"),
    "YEARS": _unit("Jahr Jahres Jahrs Kalenderjahr Kalenderjahres", "year"),
    "FISCAL_YEARS": {
        f"{kind}{ending}": "year"
        for kind in (
            "Geschäfts",
            "Fiskal",
            "Haushalts",
            "Wirtschafts",
            "Finanz",
            "Bilanz",
            "Rumpfgeschäfts",
            "Schul",
            "Studien",
            "Ausbildungs",
        )
        for ending in ("jahr", "jahres", "jahre")
    },
    "WHOLE_YEARS": _unit("Gesamtjahr Gesamtjahres Gesamtjahrs", "year"),
    "DECADES": _unit("Jahrzehnt Jahrzehnts Jahrzehntes Dekade", "decade"),
    "CENTURIES": _unit("Jahrhundert Jahrhunderts Jahrhundertes", "century"),
    "PLURALS": {
        **_unit("Tage Tagen", "day"),
        **_unit("Wochen", "week"),
        **_unit("Monate Monaten", "month"),
        **_unit("Quartale Quartalen", "quarter"),
        **_unit("Jahrzehnte Jahrzehnten Dekaden", "decade"),
        **_unit("Jahrhunderte Jahrhunderten", "century"),
        **_unit("Stunde Stunden", "hour"),
    },
    "MANY_YEARS": _unit("Jahre Jahren", "year"),
    # ---- numbers
    "A": same("ein eine einem einer eines einen", 1),
    "CARDINAL": {
        **numbered("zwei drei vier fünf sechs sieben acht neun", 2),
        **numbered(" ".join(_TEENS), 10),
        **numbered(" ".join(_TENS), 20, 10),
        **_COMPOUND_NUMBERS,
        "zweier": 2,
        "dreier": 3,
        "hundert": 100,
        "tausend": 1000,
        "anderthalb": 1.5,
        "eineinhalb": 1.5,
        "zweieinhalb": 2.5,
        "dreieinhalb": 3.5,
        "viereinhalb": 4.5,
        "fünfeinhalb": 5.5,
    },
    "FEW": same("paar ein_paar einige einigen wenige wenigen mehrere mehreren etliche etlichen viele vielen", None),
    "HALF_ADJECTIVE": same("halb-", 0.5),
    "ORDINAL": {
        **{
            f"{stem}-": number
            for number, stem in enumerate(
                ("erst", "zweit", "dritt", "viert", "fünft", "sechst", "siebt", "acht", "neunt"), 1
            )
        },
        "siebent-": 7,
        **{f"{stem}t-": number for number, stem in enumerate(_TEENS, 10)},
        **{f"{ten}st-": number for ten, number in (("zwanzig", 20), ("dreißig", 30), ("dreissig", 30))},
        **{f"{word}st-": number for word, number in _COMPOUND_NUMBERS.items() if 20 < number < 32},
    },
    "ROMAN": numbered("I II III IV"),
    # ---- what counts from today
    "DAYWORD": {
        "gestern": -1,
        "Gestern": -1,
        "vorgestern": -2,
        "Vorgestern": -2,
        "vorvorgestern": -3,
        "übermorgen": 2,
        "Übermorgen": 2,
        "morgen": 1,
    },
    "TODAY": same("heute", 0),
    "MORNING": {"Morgen": 1},
    "DAYTIME": same("Vormittag Mittag Nachmittag Abend Nacht", 0),
    "THIS": same("dies- laufend- aktuell- heurig- jetzig- gegenwärtig-", 0),
    "LAST": same("letzt- vergangen- vorig- abgelaufen- zurückliegend- verstrichen- abgeschlossen-", -1),
    "NEXT": same("nächst- kommend- bevorstehend-", 1),
    "NEW": same("neu-", 0),
    "OLD": same("alt-", 0),
    "AFTER_NEXT": same("übernächst-", 2),
    "BEFORE_LAST": same("vorletzt- vorvergangen-", -2),
    "OF_DAY": {**same("heutig-", 0), **same("gestrig-", -1), **same("morgig-", 1), **same("vorgestrig-", -2)},
    # ---- what counts from a date just named
    "SAME": same("selb- gleich- demselben derselben desselben denselben dasselbe jen-", 0),
    "FOLLOWING": same("folgend- darauffolgend- drauffolgend- nachfolgend- anschließend-", 1),
    "PREVIOUS": same("vorangegangen- vorhergehend- vorangehend- vorherig- vorausgegangen- vorausgehend-", -1),
    "UNIT_WORD": {
        "heuer": "year 0 reference",
        "vor Jahresfrist": "year -1 reference",
        **same("Vorjahr Vorjahrs Vorjahres", "year -1 named"),
        **same("Vorvorjahr Vorvorjahres", "year -2 named"),
        **same("Folgejahr Folgejahrs Folgejahres", "year 1 named"),
        **same("Vormonat Vormonats Vormonates", "month -1 named"),
        **same("Folgemonat Folgemonats", "month 1 named"),
        **same("Vorquartal Vorquartals", "quarter -1 named"),
        **same("Folgequartal Folgequartals", "quarter 1 named"),
        **same("Vorwoche", "week -1 named"),
        **same("Folgewoche", "week 1 named"),
        **same("Vortag Vortags Vortages tags_zuvor", "day -1 named"),
        **same("Folgetag Folgetags Folgetages tags_darauf", "day 1 named"),
    },
    "QUARTER_NOUN": {
        **same("Auftaktquartal Auftaktquartals Startquartal Startquartals", 1),
        **same("Sommerquartal Sommerquartals", 3),
        **same("Schlussquartal Schlussquartals Weihnachtsquartal Weihnachtsquartals", 4),
    },
    "COMPARED": {
        **same("Vorjahreszeitraum Vorjahreszeitraums Vorjahreszeitraumes Vorjahresperiode", None),
        **same("Vorjahresquartal Vorjahresquartals", "quarter"),
        **same("Vorjahresmonat Vorjahresmonats", "month"),
        **same("Vorjahreshalbjahr Vorjahreshalbjahres", "half"),
    },
    "AGO": same("vor", -1),
    "EARLIER": same("zuvor davor vorher früher", -1),
    "LATER": same("später darauf danach", 1),
    "AFTER": same("nach", 1),
    # ---- parts
    "PART": {
        **same("Anfang Beginn anfang", "start"),
        **same("Mitte mitte", "mid"),
        **same("Ende Schluss ende", "end"),
    },
    "PART_ADJECTIVE": {**same("früh-", "start"), **same("spät- ausgehend-", "end")},
    "PART_WORD": {
        **same("Jahresanfang Jahresanfangs Jahresbeginn Jahresbeginns Jahresauftakt", "year start"),
        **same("Jahresmitte", "year mid"),
        # As in Switzerland.
        **same("Anfang_Jahr", "year start"),
        **same("Mitte_Jahr", "year mid"),
        **same("Ende_Jahr", "year end"),
        **same("Anfang_Monat", "month start"),
        **same("Mitte_Monat", "month mid"),
        **same("Ende_Monat", "month end"),
        **same("Anfang_Woche", "week start"),
        **same("Mitte_Woche", "week mid"),
        **same("Ende_Woche", "week end"),
        **same("Jahresende Jahresendes Jahresschluss", "year end"),
        **same("Monatsanfang Monatsbeginn", "month start"),
        **same("Monatsmitte", "month mid"),
        **same("Monatsende", "month end"),
        **same("Wochenanfang Wochenbeginn Wochenauftakt Wochenstart", "week start"),
        **same("Wochenmitte", "week mid"),
        **same("Wochenschluss Wochenausklang", "week end"),
        **same("Quartalsanfang Quartalsbeginn", "quarter start"),
        **same("Quartalsende", "quarter end"),
    },
    "REST": same("Rest", 0),
    # ---- words between
    "IN": same("in", 1),
    "IM": same("im am an zum zur beim", 0),
    "DET": same("der die das den dem des", 0),
    "POSSESSIVE": same("seines ihres unseres meines", 0),
    "VON": same("von vom", 0),
    "TO": {
        **same(
            "bis bis_zum bis_zur bis_zu_den bis_einschließlich bis_am bis_an bis_einschließlich_zum bis_inklusive auf_den bis_in_den",
            0,
        )
    },
    "AND": same("und sowie oder", 0),
    "BETWEEN": same("zwischen", 0),
    "ABOUT": same(
        "rund etwa ungefähr circa ca fast knapp gut über mehr_als gerade genau nahezu beinahe zirka kaum nicht_ganz", 0
    ),
    "BC": same("v._Chr. v.Chr. vor_Christus v._u._Z. vor_Chr. vor_unserer_Zeitrechnung vor_Christi_Geburt", 0),
    "AD": same("n._Chr. n.Chr. nach_Christus nach_Chr. unserer_Zeitrechnung", 0),
    "COMMA": same(", ·", 0),
    "DOT": {".": 0},
    "DASH": same("- – —", 0),
    "SLASH": {"/": 0},
    "APOSTROPHE": same("' ’ ‘", 0),
    "ER": same("er ern", 0),
    # ---- names with a weekday in them
    "NO_DATE": dict.fromkeys(
        (
            "Bild am Sonntag",
            "Welt am Sonntag",
            "Bild am Samstag",
            "Blutsonntag",
            "Fridays for Future",
            "Tag der offenen Tür",
        ),
        0,
    ),
    # ---- feasts and events that mean a day
    "HOLIDAY": {
        **same("Neujahr Neujahrstag Neujahrsmorgen Neujahrsnacht", "01-01"),
        "Heilige Drei Könige": "01-06",
        "Dreikönigstag": "01-06",
        "Valentinstag": "02-14",
        "Weiberfastnacht": "easter-52",
        **same("Fastnachtssonntag Faschingssonntag Karnevalssonntag", "easter-49"),
        "Rosenmontag": "easter-48",
        **same("Faschingsdienstag Fastnachtsdienstag Veilchendienstag", "easter-47"),
        "Aschermittwoch": "easter-46",
        **same("Weltfrauentag Frauentag Internationaler_Frauentag Internationalen_Frauentag", "03-08"),
        "Palmsonntag": "easter-7",
        "Gründonnerstag": "easter-3",
        "Karfreitag": "easter-2",
        "Karsamstag": "easter-1",
        **same("Ostern Ostersonntag", "easter+0"),
        "Ostermontag": "easter+1",
        **same("Tag_der_Arbeit Maifeiertag", "05-01"),
        "Muttertag": "05-sun2",
        **same("Christi_Himmelfahrt Himmelfahrt Auffahrt Vatertag", "easter+39"),
        **same("Pfingsten Pfingstsonntag", "easter+49"),
        "Pfingstmontag": "easter+50",
        "Fronleichnam": "easter+60",
        "Augsburger Friedensfest": "08-08",
        **same("Mariä_Himmelfahrt Maria_Himmelfahrt", "08-15"),
        **same("Tag_der_Deutschen_Einheit Tag_der_deutschen_Einheit Einheitsfeiertag", "10-03"),
        "Nationalfeiertag": "10-26",
        "Reformationstag": "10-31",
        "Halloween": "10-31",
        "Allerheiligen": "11-01",
        "Allerseelen": "11-02",
        "Martinstag": "11-11",
        "Volkstrauertag": "advent-14",
        "Buß- und Bettag": "advent-11",
        **same("Totensonntag Ewigkeitssonntag", "advent-7"),
        "Thanksgiving": "11-thu4",
        "Black Friday": "11-thu4+1",
        "Cyber Monday": "11-thu4+4",
        **same("erster_Advent ersten_Advent 1._Advent erster_Adventssonntag ersten_Adventssonntag", "advent+0"),
        **same("zweiter_Advent zweiten_Advent 2._Advent", "advent+7"),
        **same("dritter_Advent dritten_Advent 3._Advent", "advent+14"),
        **same("vierter_Advent vierten_Advent 4._Advent", "advent+21"),
        **same("Nikolaus Nikolaustag", "12-06"),
        **same("Heiligabend heiligabend Heiligen_Abend Heilige_Abend", "12-24"),
        **same(
            "Weihnachten Weihnachtstag erster_Weihnachtstag erste_Weihnachtstag ersten_Weihnachtstag Erster_Weihnachtstag",
            "12-25",
        ),
        **same(
            "zweiter_Weihnachtstag zweite_Weihnachtstag zweiten_Weihnachtstag Zweiter_Weihnachtstag Stephanstag Stefanitag",
            "12-26",
        ),
        **same("Silvester Silvesterabend Silvesternacht", "12-31"),
    },
}


EXACT = frozenset(
    (
        "MONTH_RARE",
        "MONTH_SHORT",
        "WEEKDAY_SHORT",
        "QUARTER_CODE",
        "HALF_CODE",
        "ROMAN",
        "DAYWORD",
        "MORNING",
        "WEEK_NUMBERS",
        "BC",
        "AD",
    )
)

ENDINGS = ("e", "en", "er", "es", "em")
