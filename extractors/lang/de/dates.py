"""Dates as German says them, in Germany, Austria and Switzerland."""

from __future__ import annotations

from newsfacts.extractors.lang.schema_dates import (
    ContextWords,
    DatelineForms,
    DateWords,
    NumericForms,
    Rule,
    TenseWords,
    Value,
)


def _numbered(words: str, first: int = 1, step: int = 1) -> dict[str, Value]:
    """Words with their place in the line."""
    return {word: first + step * place for place, word in enumerate(words.split())}


def _same(words: str, value: Value) -> dict[str, Value]:
    """Words that mean the same; an underscore stands for a blank."""
    return {word.replace("_", " "): value for word in words.split()}


def _words(text: str) -> frozenset[str]:
    """Words; an underscore stands for a blank."""
    return frozenset(word.replace("_", " ") for word in text.split())


_MONTHS = {
    **_numbered("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
    "Jänner": 1, "Feber": 2, "Maerz": 3,
}  # fmt: skip
_SHORT_MONTHS = {
    "Jan": 1, "Jän": 1, "Feb": 2, "Febr": 2, "Mär": 3, "Mrz": 3, "Apr": 4, "Jun": 6, "Jul": 7, "Aug": 8,
    "Sep": 9, "Sept": 9, "Okt": 10, "Nov": 11, "Dez": 12,
}  # fmt: skip
_WEEKDAYS = {**_numbered("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"), "Sonnabend": 6}
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


_CATEGORIES: dict[str, dict[str, Value]] = {
    # ---- the calendar
    "MONTH_FULL": {**_MONTHS, **{f"{name}s": number for name, number in _MONTHS.items() if not name.endswith("s")}},
    "MONTH_SHORT": _SHORT_MONTHS,
    # Sept. and the like in texts translated from English; in lower case only beside a day or a year.
    "MONTH_RARE": {
        **{name.lower(): number for name, number in _MONTHS.items()},
        **{"January": 1, "February": 2, "March": 3, "May": 5, "June": 6, "July": 7, "October": 10, "December": 12},
        **{"Mar": 3, "Oct": 10, "Dec": 12},
    },
    "WEEKDAY": {
        **_WEEKDAYS,
        **{name.lower(): number for name, number in _WEEKDAYS.items()},
        **{f"{name}{daytime}": number for name, number in _WEEKDAYS.items() for daytime in _DAYTIMES},
    },
    "WEEKDAY_OF": {f"{name}s": number for name, number in _WEEKDAYS.items()},
    "WEEKDAY_SHORT": _numbered("Mo Di Mi Do Fr Sa So"),
    "SEASON": {
        **{word: 0 for word in ("Frühling", "Frühjahr", "Frühlings", "Frühjahrs")},
        **{word: 1 for word in ("Sommer", "Sommers", "Frühsommer", "Hochsommer", "Spätsommer")},
        **{word: 2 for word in ("Herbst", "Herbsts", "Herbstes", "Frühherbst", "Spätherbst")},
        **{word: 3 for word in ("Winter", "Winters", "Spätwinter")},
    },
    "QUARTER_CODE": {f"{left}{number}{right}": number for number in range(1, 5) for left, right in (("Q", ""), ("", "Q"))},
    "HALF_CODE": {f"{left}{number}{right}": number for number in (1, 2) for left, right in (("H", ""), ("", "H"))},
    "DECADE_NAME": _numbered("zwanziger dreißiger vierziger fünfziger sechziger siebziger achtziger neunziger", 2),
    "NOUGHTIES": _same("Nullerjahre Nullerjahren", 2000),
    "DECADE_NOUN": {
        f"{ten[0].upper()}{ten[1:]}er{ending}": number + 2
        for number, ten in enumerate(_TENS)
        for ending in ("", "n", "jahre", "jahren", "-Jahre", "-Jahren")
    },
    # ---- units
    "DAYS": _unit("Tag Tages Tags", "day"),
    "WEEKS": _unit("Woche", "week"),
    "WEEK_NUMBERS": _same("KW Kalenderwoche", "week"),
    "WEEKENDS": _unit("Wochenende Wochenendes Wochenend", "weekend"),
    "MONTHS": _unit("Monat Monats Monates", "month"),
    "QUARTERS": _unit("Quartal Quartals Quartales Geschäftsquartal Geschäftsquartals Jahresviertel Vierteljahr", "quarter"),
    "HALVES": _unit("Halbjahr Halbjahrs Halbjahres Jahreshälfte Geschäftshalbjahr", "half"),
    "HALF_NOUNS": _same("Hälfte", "half"),
    "YEARS": _unit("Jahr Jahres Jahrs Kalenderjahr Kalenderjahres", "year"),
    "FISCAL_YEARS": {
        f"{kind}{ending}": "year"
        for kind in ("Geschäfts", "Fiskal", "Haushalts", "Wirtschafts", "Finanz", "Bilanz", "Rumpfgeschäfts", "Schul", "Studien")
        for ending in ("jahr", "jahres", "jahre")
    },
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
    "A": _same("ein eine einem einer eines einen", 1),
    "CARDINAL": {
        **_numbered("zwei drei vier fünf sechs sieben acht neun", 2),
        **_numbered(" ".join(_TEENS), 10),
        **_numbered(" ".join(_TENS), 20, 10),
        **_COMPOUND_NUMBERS,
        "zweier": 2, "dreier": 3, "hundert": 100, "tausend": 1000,
        "anderthalb": 1.5, "eineinhalb": 1.5, "zweieinhalb": 2.5, "dreieinhalb": 3.5, "viereinhalb": 4.5, "fünfeinhalb": 5.5,
    },
    "FEW": _same("paar ein_paar einige einigen wenige wenigen mehrere mehreren etliche etlichen viele vielen", None),
    "HALF_ADJECTIVE": _same("halb-", 0.5),
    "ORDINAL": {
        **{f"{stem}-": number for number, stem in enumerate(("erst", "zweit", "dritt", "viert", "fünft", "sechst", "siebt", "acht", "neunt"), 1)},
        "siebent-": 7,
        **{f"{stem}t-": number for number, stem in enumerate(_TEENS, 10)},
        **{f"{ten}st-": number for ten, number in (("zwanzig", 20), ("dreißig", 30), ("dreissig", 30))},
        **{f"{word}st-": number for word, number in _COMPOUND_NUMBERS.items() if 20 < number < 32},
    },
    "ROMAN": _numbered("I II III IV"),
    # ---- what counts from today
    "DAYWORD": {"gestern": -1, "Gestern": -1, "vorgestern": -2, "Vorgestern": -2, "vorvorgestern": -3, "übermorgen": 2, "Übermorgen": 2, "morgen": 1},
    "TODAY": _same("heute", 0),
    "MORNING": {"Morgen": 1},
    "DAYTIME": _same("Vormittag Mittag Nachmittag Abend Nacht", 0),
    "THIS": _same("dies- laufend- aktuell- heurig- jetzig- gegenwärtig-", 0),
    "LAST": _same("letzt- vergangen- vorig- abgelaufen- zurückliegend- verstrichen- abgeschlossen-", -1),
    "NEXT": _same("nächst- kommend- bevorstehend-", 1),
    "AFTER_NEXT": _same("übernächst-", 2),
    "BEFORE_LAST": _same("vorletzt- vorvergangen-", -2),
    "OF_DAY": {**_same("heutig-", 0), **_same("gestrig-", -1), **_same("morgig-", 1), **_same("vorgestrig-", -2)},
    # ---- what counts from a date just named
    "SAME": _same("selb- gleich- demselben derselben desselben denselben dasselbe jen-", 0),
    "FOLLOWING": _same("folgend- darauffolgend- drauffolgend- nachfolgend- anschließend-", 1),
    "PREVIOUS": _same("vorangegangen- vorhergehend- vorangehend- vorherig- vorausgegangen- vorausgehend-", -1),
    "UNIT_WORD": {
        "heuer": "year 0 reference",
        **_same("Vorjahr Vorjahrs Vorjahres", "year -1 named"),
        **_same("Vorvorjahr Vorvorjahres", "year -2 named"),
        **_same("Folgejahr Folgejahrs Folgejahres", "year 1 named"),
        **_same("Vormonat Vormonats Vormonates", "month -1 named"),
        **_same("Folgemonat Folgemonats", "month 1 named"),
        **_same("Vorquartal Vorquartals", "quarter -1 named"),
        **_same("Folgequartal Folgequartals", "quarter 1 named"),
        **_same("Vorwoche", "week -1 named"),
        **_same("Folgewoche", "week 1 named"),
        **_same("Vortag Vortags Vortages tags_zuvor", "day -1 named"),
        **_same("Folgetag Folgetags Folgetages tags_darauf", "day 1 named"),
    },
    "COMPARED": {
        **_same("Vorjahreszeitraum Vorjahreszeitraums Vorjahreszeitraumes Vorjahresperiode", None),
        **_same("Vorjahresquartal Vorjahresquartals", "quarter"),
        **_same("Vorjahresmonat Vorjahresmonats", "month"),
        **_same("Vorjahreshalbjahr Vorjahreshalbjahres", "half"),
    },
    "AGO": _same("vor", -1),
    "EARLIER": _same("zuvor davor vorher früher", -1),
    "LATER": _same("später darauf danach", 1),
    "AFTER": _same("nach", 1),
    # ---- parts
    "PART": {**_same("Anfang Beginn anfang", "start"), **_same("Mitte mitte", "mid"), **_same("Ende Schluss ende", "end")},
    "PART_ADJECTIVE": {**_same("früh-", "start"), **_same("spät- ausgehend-", "end")},
    "PART_WORD": {
        **_same("Jahresanfang Jahresanfangs Jahresbeginn Jahresbeginns Jahresauftakt", "year start"),
        **_same("Jahresmitte", "year mid"),
        **_same("Jahresende Jahresendes Jahresschluss", "year end"),
        **_same("Monatsanfang Monatsbeginn", "month start"),
        **_same("Monatsmitte", "month mid"),
        **_same("Monatsende", "month end"),
        **_same("Wochenanfang Wochenbeginn Wochenauftakt Wochenstart", "week start"),
        **_same("Wochenmitte", "week mid"),
        **_same("Wochenschluss Wochenausklang", "week end"),
        **_same("Quartalsanfang Quartalsbeginn", "quarter start"),
        **_same("Quartalsende", "quarter end"),
    },
    "REST": _same("Rest", 0),
    # ---- words between
    "IN": _same("in", 1),
    "IM": _same("im am an zum zur beim", 0),
    "DET": _same("der die das den dem des", 0),
    "VON": _same("von vom", 0),
    "TO": {**_same("bis bis_zum bis_zur bis_zu_den bis_einschließlich bis_am bis_an bis_einschließlich_zum bis_inklusive auf_den bis_in_den", 0)},
    "AND": _same("und sowie oder", 0),
    "BETWEEN": _same("zwischen", 0),
    "ABOUT": _same("rund etwa ungefähr circa ca fast knapp gut über mehr_als gerade genau nahezu beinahe zirka kaum nicht_ganz", 0),
    "BC": _same("v._Chr. v.Chr. vor_Christus v._u._Z. vor_Chr. vor_unserer_Zeitrechnung vor_Christi_Geburt", 0),
    "AD": _same("n._Chr. n.Chr. nach_Christus nach_Chr. unserer_Zeitrechnung", 0),
    "COMMA": {",": 0},
    "DOT": {".": 0},
    "DASH": _same("- – —", 0),
    "SLASH": {"/": 0},
    "APOSTROPHE": _same("' ’ ‘", 0),
    "ER": _same("er ern", 0),
    # ---- names with a weekday in them
    "NO_DATE": {name: 0 for name in ("Bild am Sonntag", "Welt am Sonntag", "Bild am Samstag", "Blutsonntag", "Fridays for Future", "Tag der offenen Tür")},
    # ---- feasts and events that mean a day
    "HOLIDAY": {
        **_same("Neujahr Neujahrstag Neujahrsmorgen Neujahrsnacht", "01-01"),
        "Heilige Drei Könige": "01-06",
        "Dreikönigstag": "01-06",
        "Valentinstag": "02-14",
        "Weiberfastnacht": "easter-52",
        **_same("Fastnachtssonntag Faschingssonntag Karnevalssonntag", "easter-49"),
        "Rosenmontag": "easter-48",
        **_same("Faschingsdienstag Fastnachtsdienstag Veilchendienstag", "easter-47"),
        "Aschermittwoch": "easter-46",
        **_same("Weltfrauentag Frauentag Internationaler_Frauentag Internationalen_Frauentag", "03-08"),
        "Palmsonntag": "easter-7",
        "Gründonnerstag": "easter-3",
        "Karfreitag": "easter-2",
        "Karsamstag": "easter-1",
        **_same("Ostern Ostersonntag", "easter+0"),
        "Ostermontag": "easter+1",
        **_same("Tag_der_Arbeit Maifeiertag", "05-01"),
        "Muttertag": "05-sun2",
        **_same("Christi_Himmelfahrt Himmelfahrt Auffahrt Vatertag", "easter+39"),
        **_same("Pfingsten Pfingstsonntag", "easter+49"),
        "Pfingstmontag": "easter+50",
        "Fronleichnam": "easter+60",
        "Augsburger Friedensfest": "08-08",
        **_same("Mariä_Himmelfahrt Maria_Himmelfahrt", "08-15"),
        **_same("Tag_der_Deutschen_Einheit Tag_der_deutschen_Einheit Einheitsfeiertag", "10-03"),
        "Nationalfeiertag": "10-26",
        "Reformationstag": "10-31",
        "Halloween": "10-31",
        "Allerheiligen": "11-01",
        "Allerseelen": "11-02",
        "Martinstag": "11-11",
        "Volkstrauertag": "advent-14",
        "Buß- und Bettag": "advent-11",
        **_same("Totensonntag Ewigkeitssonntag", "advent-7"),
        "Thanksgiving": "11-thu4",
        "Black Friday": "11-thu4+1",
        "Cyber Monday": "11-thu4+4",
        **_same("erster_Advent ersten_Advent 1._Advent erster_Adventssonntag ersten_Adventssonntag", "advent+0"),
        **_same("zweiter_Advent zweiten_Advent 2._Advent", "advent+7"),
        **_same("dritter_Advent dritten_Advent 3._Advent", "advent+14"),
        **_same("vierter_Advent vierten_Advent 4._Advent", "advent+21"),
        **_same("Nikolaus Nikolaustag", "12-06"),
        **_same("Heiligabend heiligabend Heiligen_Abend Heilige_Abend", "12-24"),
        **_same("Weihnachten Weihnachtstag erster_Weihnachtstag erste_Weihnachtstag ersten_Weihnachtstag Erster_Weihnachtstag", "12-25"),
        **_same("zweiter_Weihnachtstag zweite_Weihnachtstag zweiten_Weihnachtstag Zweiter_Weihnachtstag Stephanstag Stefanitag", "12-26"),
        **_same("Silvester Silvesterabend Silvesternacht", "12-31"),
    },
}

_UNITS = "DAYS WEEKS WEEKENDS MONTHS QUARTERS HALVES YEARS FISCAL_YEARS DECADES CENTURIES"
_FIXED = "T_DAY T_WEEK T_WEEKEND T_MONTH T_QUARTER T_HALF T_SEASON T_YEAR T_DECADE T_CENTURY"
_LONGER = _FIXED.removeprefix("T_DAY ")
_BARE = "B_WEEK B_WEEKEND B_MONTH B_QUARTER B_HALF B_YEAR B_DECADE B_CENTURY"
_RECURRING = "R_MONTH R_DATE R_QUARTER R_HALF R_SEASON R_WEEK R_HOLIDAY R_WEEKDAY R_WEEKEND R_DAY R_DECADE R_YEAR"
_NTHS = "N_DAY N_WEEK N_WEEKEND N_MONTH N_QUARTER N_YEAR N_DECADE"

_CLASSES = {
    "MONTH": "MONTH_FULL MONTH_RARE MONTH_SHORT MONTH_DOTTED",
    "SHORT_MONTH": "MONTH_SHORT MONTH_DOTTED",
    "SHORT": "WEEKDAY_SHORT WEEKDAY_DOTTED",
    "DAY": "INT12 INT31 ORDNUM ORDINAL",
    "DAY_ORDINAL": "ORDNUM ORDINAL",
    "DAY_NUMBER": "INT12 INT31 ORDNUM",
    "ANY_DAY": "INT12 INT31 R_DAY",
    "TWO_DIGITS": "INT12 INT31 INT2",
    "YEAR": "YEAR4 R_YEAR",
    "DECADE_DIGITS": "YEAR4 INT2",
    "ORDER": "ORDINAL ORDNUM ROMAN",
    "NTH": "ORDINAL ORDNUM LAST",
    "CENTURY_ORDER": "ORDINAL ORDNUM BIGORD",
    "UNIT": f"{_UNITS} PLURALS MANY_YEARS",
    "ONE_UNIT": _UNITS,
    "CALENDAR_UNIT": "WEEKS MONTHS QUARTERS HALVES YEARS DECADES CENTURIES FISCAL_YEARS",
    "HALF_WORD": "HALVES HALF_NOUNS",
    "ANY_YEARS": "YEARS MANY_YEARS",
    "ANY_DAYTIME": "DAYTIME MORNING",
    "SELECT": "THIS LAST NEXT AFTER_NEXT BEFORE_LAST",
    "ANAPHOR": "SAME FOLLOWING PREVIOUS",
    "COUNT": "CARDINAL A FEW INT12 INT31 INT2 INT YEAR4",
    "MANY": "CARDINAL FEW INT12 INT31 INT2 INT",
    "NUMERAL": "INT12 INT31 INT2 INT YEAR4",
    "ARTICLE": "DET IM",
    "LINK": "DET IM VON IN COMMA",
    "MARK": "DASH SLASH",
    "UNTIL": "TO DASH",
    "INNER": f"{_RECURRING} {_NTHS} T_WEEK T_DAY T_MONTH T_QUARTER T_LASTING",
    "OUTER": f"T_WEEK T_MONTH T_QUARTER T_HALF T_SEASON T_YEAR T_DECADE T_CENTURY R_MONTH {_BARE}",
    "R_ANY": "R_MONTH R_DATE R_QUARTER R_HALF R_SEASON R_HOLIDAY R_WEEKDAY R_WEEKEND",
    "THE_MONTH": "T_MONTH B_MONTH",
    "WHOLE": f"{_LONGER} {_BARE} R_MONTH R_QUARTER R_HALF R_SEASON R_WEEK R_WEEKEND R_DECADE R_YEAR T_RANGE",
    "END": f"{_FIXED} {_RECURRING}",
    "BASE": f"{_FIXED} R_DATE R_WEEKDAY R_HOLIDAY R_MONTH",
    "DATED": "T_DAY R_DATE",
    "NUMERIC_DATE": "NDATE NDAYMONTH",
}

_ATOMS = (
    Rule("ordinal_digits", "DIGITS=TWO_DIGITS DOT"),
    Rule("short_year", "APOSTROPHE DIGITS=TWO_DIGITS"),
    Rule("dotted", "MONTH=MONTH_SHORT DOT"),
    Rule("dotted", "WEEKDAY=WEEKDAY_SHORT DOT"),
)

_CALENDAR = (
    # (Freitag, den) 7. November (2025) · siebter November · 7.11.2025
    Rule("date", "((WEEKDAY|SHORT) COMMA? IM? DET?)? DAY DASH? MONTH ((COMMA|DASH|DET ANY_YEARS)? YEAR)?"),
    Rule("date", "DAY=DAY_NUMBER MONTH YEAR=INT2"),
    # (Mittwoch,) November 11, 2015 · Montag, Feb 18 · Aug 8
    Rule("date", "((WEEKDAY|SHORT) COMMA?)? MONTH DAY=DAY_NUMBER COMMA? YEAR=YEAR4"),
    Rule("date", "(WEEKDAY|SHORT) COMMA MONTH DAY=DAY_NUMBER"),
    Rule("date", "MONTH=MONTH_SHORT DAY=DAY_NUMBER"),
    Rule("date", "DAY=DAY_NUMBER MARK MONTH MARK YEAR=YEAR4"),
    Rule("any_order", "MONTH MARK (NMONTH|NDAYYEAR)"),
    Rule("any_order", "(NMONTH|NDAYYEAR) MARK MONTH"),
    Rule("any_order", "YEAR4 MARK MONTH MARK DAY_NUMBER"),
    # 3. bis 5. Mai (2025) · 3./4. Mai · zwischen dem 2. und dem 22. Oktober
    Rule("days", "DAY (TO|DASH|SLASH) ARTICLE? LAST_DAY=DAY MONTH YEAR?"),
    Rule("days", "BETWEEN ARTICLE? DAY AND ARTICLE? LAST_DAY=DAY MONTH YEAR?"),
    Rule("days", "NDAYS DOT? MONTH YEAR?"),
    Rule("days", "MONTH=MONTH_FULL NDAYS"),
    # Mai (des Jahres) 2025 · Mai '98 · Mai
    Rule("month", "MONTH (COMMA|DASH|SLASH|DET ANY_YEARS)? YEAR"),
    Rule("month", "MONTH=MONTH_FULL"),
    Rule("month", "SHORT_MONTH"),
    Rule("weekday", "WEEKDAY"),
    Rule("weekday", "DET WEEKDAY=WEEKDAY_OF"),
    # Samstag, 21. · am 24.
    Rule("day", "(WEEKDAY|SHORT) COMMA? DET? DAY=ORDNUM"),
    Rule("day", "DAY=ORDNUM"),
    # drittes Quartal (2025) · III. Quartal · Q3/2025 · erstes Halbjahr · erste Hälfte 2025
    Rule("quarter", "NUMBER=ORDER DOT? DASH? QUARTERS ((DET ANY_YEARS|SLASH)? YEAR)?"),
    Rule("quarter", "QUARTER=QUARTER_CODE ((DASH|SLASH)? YEAR)?"),
    Rule("quarter", "YEAR=YEAR4 (DASH|SLASH)? QUARTER=QUARTER_CODE"),
    Rule("half", "NUMBER=ORDER DASH? HALVES ((DET ANY_YEARS|SLASH)? YEAR)?"),
    Rule("half", "NUMBER=ORDER HALF_NOUNS (DET ANY_YEARS)? YEAR"),
    Rule("half_noun", "NUMBER=ORDER HALF_NOUNS"),
    Rule("half", "HALFYEAR=HALF_CODE (DASH|SLASH)? YEAR"),
    Rule("half_code", "HALFYEAR=HALF_CODE"),
    Rule("season", "SEASON ((COMMA|DET ANY_YEARS)? (YEAR|NYEARS|NSEASON))?"),
    # KW 12 · 12. Kalenderwoche 2025
    Rule("week", "WEEK_NUMBERS NUMBER=TWO_DIGITS (SLASH? YEAR)?"),
    Rule("week", "NUMBER=CENTURY_ORDER WEEK_NUMBERS (DET ANY_YEARS)? YEAR?"),
    # (Jahr) 2025 · Geschäftsjahr 2024/25 · 44 v. Chr.
    Rule("year", "YEAR4"),
    Rule("named_year", "ANY_YEARS YEAR"),
    Rule("year", "FISCAL_YEARS YEAR"),
    Rule("year", "YEAR AD"),
    Rule("year_range", "NYEARS"),
    Rule("year_range", "NSEASON"),
    Rule("year_pair", "YEAR4 SLASH DIGITS=TWO_DIGITS"),
    Rule("year_pair", "FISCAL=FISCAL_YEARS YEAR4 SLASH DIGITS=TWO_DIGITS"),
    Rule("year_range", "FISCAL=FISCAL_YEARS NYEARS"),
    Rule("year_range", "FISCAL=FISCAL_YEARS NSEASON"),
    Rule("early_year", "NUMBER=NUMERAL AD"),
    Rule("year_before_christ", "NUMBER=NUMERAL BC"),
    # 90er(-)Jahre · 1990er · neunziger Jahre · Neunziger
    Rule("named_decade", "DECADE"),
    Rule("named_decade", "DIGITS=NOUGHTIES"),
    Rule("full_decade", "DIGITS=DECADE_DIGITS DASH ER ANY_YEARS?"),
    Rule("full_decade", "DECADE DASH? ANY_YEARS"),
    Rule("full_decade", "DECADE_NAME DASH? ANY_YEARS"),
    Rule("full_decade", "DECADE_NAME=DECADE_NOUN DASH? ANY_YEARS"),
    Rule("named_decade", "DECADE_NAME=DECADE_NOUN"),
    Rule("century", "NUMBER=CENTURY_ORDER CENTURIES (BEFORE_CHRIST=BC|AD)?"),
    # im 19. und 20. Jahrhundert · im ersten und zweiten Quartal 2015
    Rule("numbered_pair", "FIRST=CENTURY_ORDER (AND|TO) DET? SECOND=CENTURY_ORDER KIND=CENTURIES"),
    Rule("numbered_pair", "FIRST=ORDER (AND|TO) SECOND=ORDER KIND=QUARTERS YEAR?"),
    # (Freitag, den) 12.11.2025 · 22.04. · 14./15.10. · 16. bis 20.07. · 27. 11.
    Rule("numeric", "((WEEKDAY|SHORT) COMMA? IM? DET?)? NDATE"),
    Rule("numeric", "NMONTH"),
    Rule("numeric", "NQUARTER"),
    Rule("numeric", "NRANGE DOT?"),
    Rule("numeric", "(WEEKDAY|SHORT) COMMA? IM? DET? NDAYMONTH DOT?"),
    Rule("numeric", "WEAK_DAYMONTH=NDAYMONTH DOT?"),
    Rule("numeric_with_year", "NDAYMONTH DOT YEAR"),
    Rule("numeric_days", "DAY=DAY_NUMBER (TO|DASH|SLASH) ARTICLE? LAST=NUMERIC_DATE DOT?"),
    Rule("day_and_month", "((WEEKDAY|SHORT) COMMA? DET?)? DAY=DAY_ORDINAL MONTH_NUMBER=DAY_ORDINAL"),
    Rule("holiday", "HOLIDAY (COMMA? YEAR)?"),
    # heute · Vorjahr · nächste Woche · im selben Jahr · letzten Sommer · diesen Freitag
    Rule("day_word", "DAYWORD"),
    Rule("day_word", "DAYWORD=OF_DAY WEEKDAY"),
    Rule("day_word", "TODAY=OF_DAY DAYS"),
    Rule("day_word", "TODAY"),
    Rule("first_word", "DAYWORD=MORNING"),
    Rule("unit_word", "UNIT_WORD"),
    Rule("compared", "PERIOD=COMPARED"),
    Rule("relative", "SELECT UNIT=ONE_UNIT"),
    Rule("relative", "ANAPHOR UNIT=ONE_UNIT"),
    Rule("daytime", "ANAPHOR DAYTIME=ANY_DAYTIME"),
    Rule("daytime", "NEXT DAYTIME=ANY_DAYTIME"),
    Rule("selected", "SELECT WEEKDAY"),
    Rule("selected", "SELECT MONTH=MONTH_FULL"),
    Rule("selected", "SELECT SEASON"),
    Rule("selected", "SELECT HOLIDAY"),
    Rule("selected", "ANAPHOR WEEKDAY"),
    Rule("selected", "ANAPHOR MONTH=MONTH_FULL"),
    Rule("selected", "ANAPHOR SEASON"),
    # die vergangenen drei Jahre · zwei Wochen · ein halbes Jahr
    Rule("lasting", "SELECT COUNT=MANY UNIT"),
    Rule("quantity", "COUNT UNIT"),
    Rule("quantity", "A HALF=HALF_ADJECTIVE UNIT"),
    # erste Woche · letzter Montag · die ersten neun Monate
    Rule("nth", "NUMBER=NTH UNIT=WEEKS"),
    Rule("nth", "NUMBER=NTH UNIT=DAYS"),
    Rule("nth", "NUMBER=ORDINAL UNIT=WEEKENDS"),
    Rule("nth", "NUMBER=ORDINAL UNIT=MONTHS"),
    Rule("nth", "NUMBER=ORDINAL UNIT=DECADES"),
    Rule("nth", "NUMBER=ORDINAL WEEKDAY"),
    Rule("nth", "NUMBER=NTH COUNT=MANY UNIT"),
)

_RELATIVE = (
    # vor (rund) zwei Jahren (und drei Monaten) · in zwei Wochen
    Rule("to_the_day", "WHOLE=T_DAY AGO ABOUT? QUANT"),
    Rule("from_reference", "AGO ABOUT? DOT? ABOUT? QUANT (AND QUANT)?"),
    Rule("from_reference", "WITHIN=IN ABOUT? DOT? ABOUT? QUANT (AND QUANT)?"),
    # zwei Tage später · ein Jahr zuvor · am Tag darauf
    Rule("from_named", "QUANT (AND QUANT)? EARLIER"),
    Rule("from_named", "QUANT (AND QUANT)? LATER"),
    Rule("beside", "UNIT=ONE_UNIT EARLIER"),
    Rule("beside", "UNIT=ONE_UNIT LATER"),
    Rule("bare", "DET UNIT=CALENDAR_UNIT"),
    Rule("weekend", "WEEKENDS"),
)

_OF = (
    # erste Hälfte des Dezembers · Mai vergangenen Jahres · Freitag der kommenden Woche · letzte Woche im Juli
    Rule("half_of", "HALF=R_HALF LINK? DET? WHOLE"),
    Rule("nested", "INNER LINK? DET? OUTER"),
    Rule("nested", "DAY=ANY_DAY DET? OUTER=THE_MONTH"),
    # übernächste Woche am Freitag
    Rule("nested", "OUTER (IM|COMMA)? INNER=R_ANY"),
)

_PARTS = (
    # Anfang März · Ende des Jahres · Mitte der 90er · spätes 19. Jahrhundert · Jahresende 2025
    Rule("part", "PART (DET|VON)? WHOLE"),
    Rule("part", "PART=PART_ADJECTIVE WHOLE"),
    Rule("part_word", "PART_WORD (DET|COMMA)? WHOLE=T_YEAR"),
    Rule("part_word", "PART_WORD"),
    Rule("part", "REST DET? WHOLE"),
)

_RANGES = (
    # 2004 bis 2009 · Januar–März 2015 · zwischen Mai und Juni
    Rule("between", "FIRST=END TO ARTICLE? LAST=END"),
    Rule("between", "FIRST=END DASH LAST=END"),
    Rule("between", "BETWEEN ARTICLE? FIRST=END AND ARTICLE? LAST=END"),
    # am 3. und 4. Mai · im Januar und Februar 2015 · im 19. und 20. Jahrhundert
    Rule("shared", "DAY=ANY_DAY COMMA DAY=ANY_DAY AND ARTICLE? WITH=DATED"),
    Rule("shared", "DAY=ANY_DAY (AND|COMMA) ARTICLE? WITH=DATED"),
    Rule("shared", "INNER=R_MONTH (AND|COMMA) WITH=T_MONTH"),
    Rule("shared", "INNER=R_QUARTER (AND|COMMA) WITH=T_QUARTER"),
    # zwei Tage nach Weihnachten · eine Woche vor dem 3. Mai · die Woche vom 3. Mai
    Rule("from_date", "QUANT BEFORE=AGO ARTICLE? WHOLE=BASE"),
    Rule("from_date", "QUANT AFTER ARTICLE? WHOLE=BASE"),
    Rule("around", "(UNIT=WEEKS|BARE=B_WEEK) VON WHOLE=DATED"),
    Rule("counted", "QUANT TO LAST=R_MONTH"),
    Rule("first_units", "INNER=N_MONTH"),
    Rule("first_units", "INNER=N_QUARTER"),
)

_CONTEXT = ContextWords(
    bounds={
        **{word: "until" for word in _words("bis bis_zum bis_zur bis_zu bis_spätestens spätestens bis_in bis_ins bis_in_den bis_in_die")},
        **{word: "since" for word in _words("seit")},
        **{word: "before" for word in _words("vor noch_vor")},
        **{word: "after" for word in _words("nach")},
        **{word: "from" for word in _words("ab frühestens beginnend_mit mit_beginn_vom")},
    },
    cued_bounds={word: ("from", _words("an ab")) for word in ("von", "vom")},
    bounds_after={"oder später": "from", "oder früher": "until"},
    approximate=_words("rund etwa ungefähr circa ca zirka gegen um fast knapp wohl schätzungsweise nahezu"),
    fillers=_words("der die das den dem des zum zur jahr jahre jahres jahren einschließlich inklusive mindestens spätestens frühestens in im am zu . schon bereits"),
    date_before=_words("am im vom zum bis ab seit vor nach in für zwischen gegen ende anfang mitte übers über dieses auf per ins zur"),
    year_before=_words("jahr jahre jahres jahren in seit bis ab von nach vor zwischen um gegen anfang mitte ende beginn sommer winter herbst frühjahr frühling "
                       "( saison wm em olympia geschäftsjahr kalenderjahr wahljahr '"),
    number_before=_words("rund etwa ungefähr circa ca über unter mehr_als weniger_als knapp fast mindestens insgesamt weitere $ € £ chf usd eur fr nr nummer # § artikel art agenda windows office din "
                         "iso en tel fax postfach boeing airbus resolution seite paragraf paragraph halle flug zug ice ic ec re rb bundesstraße kanal modell version verordnung richtlinie höchstens exakt "
                         "je jeweils maximal minimal wkn raum zimmer gleis wagen linie"),
    number_after=_words("% ° € $ prozent euro dollar franken mark pfund yen kronen menschen personen mitarbeiter mitarbeitern mitarbeiterinnen beschäftigte beschäftigten stellen "
                        "arbeitsplätze arbeitsplätzen jobs arbeiter arbeitern angestellte angestellten einwohner einwohnern einwohnerinnen kilometer kilometern meter metern "
                        "quadratmeter quadratmetern quadratkilometer tonnen uhr stück teile teilen teilnehmer teilnehmern zuschauer zuschauern besucher besuchern soldaten polizisten "
                        "flüchtlinge flüchtlingen kinder kindern schüler schülern kubikmeter hektar liter gramm kilo kilogramm kg km m mal punkte punkten mio millionen mrd milliarden "
                        "tote toten verletzte verletzten opfer opfern haushalte haushalten wohnungen fahrzeuge fahrzeugen autos filialen betriebe betrieben aktien seiten jahre jahren "
                        "tage tagen stunden minuten grad watt megawatt kilowatt mw ps euro-schein frauen männer gäste gästen fans anhänger demonstranten läden geschäfte mitglieder "
                        "mitgliedern aussteller ausstellern arbeitnehmer arbeitnehmern verkehrstote fälle fällen"),
    number_links=_words("auf um mit bei für gegen zu mal von"),
    plural_ending="",
    determiners=frozenset(),
    not_after_season=_words("- –"),
    after_day=frozenset(),
    before_month=_words("im in seit bis ab anfang mitte ende vom zum am letzten nächsten diesen vergangenen kommenden zwischen und - , beginn"),
    titles=_words("herr herrn frau dr prof professor minister ministerin präsident kanzler richter richterin familie"),
    sets=_words("jeden jede jedes jeder jedem alle pro je allen einem eines"),
    not_today=_words("bis von zum"),
    not_today_after=_words("noch"),
    business=frozenset(),
    ages=frozenset(),
    lengths=_words("mal male erste erster ersten zweite zweiter zweiten dritte dritter dritten vierte vierten innerhalb binnen einmal zweimal dreimal höchste niedrigste meiste größte"),
)

_VERB_PREFIXES = (
    "be|ver|er|ent|zer|über|unter|an|ab|auf|aus|ein|vor|zu|nach|mit|bei|um|durch|zurück|statt|teil|weg|hin|her|los|fest|"
    "wider|wieder|hinter|zusammen|gegenüber|bevor|weiter|heraus|hervor|nieder"
)
_PAST_STEMS = (
    "kam|ging|gab|stand|lag|fiel|sank|traf|begann|sprach|nahm|fand|rief|trat|ließ|hieß|hielt|starb|lief|fuhr|wuchs|schlug|schuf|brach|half|warf|lud|sah|trug|gewann|sprang|sang|trank|"
    "stieß|riet|schlief|stahl|verdarb|galt|barg|saß|las|aß|maß|vergaß|gefiel|drang|zwang|schwamm|band|hing|fing|wurd|war|hatt|bat|stach|geriet|trat|barst|warb|wusch|schwand|fraß|genas"
)
_PAST_STEMS_SINGULAR = (
    "stieg|schloss|zog|blieb|schrieb|flog|bot|wies|schien|griff|schoss|schied|lor|schob|floh|floss|genoss|goss|wog|log|riss|pries|mied|lieh|schmolz|blies|schwieg|litt|ritt|stritt|schnitt|trieb|rieb|hob|pfiff|sog|bog"
)

_TENSE = TenseWords(
    past=_words("war waren wurde wurden hatte hatten kam kamen ging gingen gab gaben stand standen lag lagen fiel fielen stieg stiegen sank sanken traf trafen begann begannen sprach "
                "sprachen nahm nahmen fand fanden schloss schlossen rief riefen trat traten zog zogen ließ ließen hieß hielt hielten blieb blieben schrieb schrieben verlor verloren gewann "
                "gewannen starb starben flog flogen lief liefen fuhr fuhren bot boten verließ verließen erhielt erhielten berief betrug wies wiesen wuchs wuchsen schlug schlugen schuf "
                "erschien erschienen bekam bekamen brach brachen griff griffen half halfen warf warfen lud luden brannte schoss schossen entschied entschieden beschloss beschlossen "
                "verschwand entstand entstanden geschah trug trugen gelang empfing sah sahen worden gewesen unterschrieb setzte zuletzt"),
    # Weak verbs by their ending, strong ones by their stem with any prefix; where the plural of the past is written
    # like the participle (*beschlossen*), the singular only.
    past_form=rf"[a-zäöüß]{{2,}}t(?:e|en)|(?:{_VERB_PREFIXES})*(?:(?:{_PAST_STEMS})(?:en)?|(?:{_PAST_STEMS_SINGULAR}))",
    not_past=_words("heute letzte letzten erste ersten zweite zweiten dritte dritten vierte vierten fünfte sechste achte achten nächste nächsten bitte rechte rechten breite weite weiten "
                    "späte späten rote roten harte harten laute alte alten unten mitten hinten arbeiten warten halten treten leiten raten kosten testen starten streiten bieten bitten "
                    "gelten vertreten verhalten erhalten enthalten behalten betreten auftreten antreten zurücktreten stattfinden gute guten könnte könnten dürfte dürften möchte möchten "
                    "müsste müssten sollte sollten hätte hätten geplante geplanten erwartete erwarteten bekannte bekannten gesamte gesamten beliebte deutlichste meisten wichtigsten "
                    "größte größten höchste höchsten beste besten neueste neuesten jüngste jüngsten leichte leichten schlechte dichte feste festen echte echten bunte bunten lichten "
                    "berichten richten einrichten verzichten achten betrachten beobachten erwarten bereiten vorbereiten verbreiten bedeuten beraten einhalten mindesten privaten"),
    passive=frozenset(),
    future=_words("wird werden werde würde würden soll sollen solle will wollen wolle plant planen geplant geplante geplanten geplanter vorgesehen voraussichtlich erwartet erwartete "
                  "erwarteten könnte könnten dürfte dürften muss müssen müsse möchte möchten kann können künftig demnächst ansteht anstehenden bevorsteht bevorstehenden angesetzt anberaumt"),
    present=_words("findet finden beginnt beginnen startet starten spielt spielen tritt treten kommt kommen geht gehen trifft treffen wählt wählen entscheidet entscheiden lädt laden "
                   "feiert feiern öffnet öffnen endet enden läuft laufen steht stehen gibt gilt gelten bleibt bleiben tagt tagen wechselt reist reisen empfängt erscheint nimmt folgt fährt "
                   "stimmt berät verhandelt steigt stellt stellen hält bringt geben nehmen zieht eröffnet bestreikt streiken"),
    perfect=_words("hat haben habe ist sind sei seien hätten hätte wäre wären"),
    participle=r"(?:[a-zäöüß]*ge[a-zäöüß]{2,}(?:t|en)|(?:be|ver|er|ent|zer|miss|über|unter|wider)[a-zäöüß]{2,}(?:t|en)|[a-zäöüß]{2,}iert)",
    past_before=_words("vom seit"),
    future_before=_words("bis ab für"),
    weekday=1,
)

WORDS = DateWords(
    categories=_CATEGORIES,
    exact=frozenset(("MONTH_RARE", "MONTH_SHORT", "WEEKDAY_SHORT", "QUARTER_CODE", "HALF_CODE", "ROMAN", "DAYWORD", "MORNING", "WEEK_NUMBERS", "BC", "AD")),
    endings=("e", "en", "er", "es", "em"),
    classes=_CLASSES,
    anchors=frozenset(
        (
            *("MONTH_FULL MONTH_SHORT MONTH_RARE WEEKDAY WEEKDAY_OF WEEKDAY_SHORT SEASON QUARTER_CODE HALF_CODE DECADE_NAME DECADE_NOUN NOUGHTIES INT12 INT31").split(),
            *_UNITS.split(),
            *("PLURALS MANY_YEARS HALF_NOUNS WEEK_NUMBERS DAYWORD MORNING DAYTIME TODAY UNIT_WORD COMPARED PART_WORD HOLIDAY BC AD").split(),
            *("YEAR4 ORDNUM DECADE NDATE NDAYMONTH NMONTH NQUARTER NDAYYEAR NYEARS NRANGE NSEASON").split(),
        )
    ),
    outside=frozenset(("DET", "BETWEEN")),
    layers=(_ATOMS, _CALENDAR, _RELATIVE, _OF, _PARTS, _RANGES),
    numeric=NumericForms(
        order="dmy",
        dotted_day_month=True,
        slashed_day_month=False,
        ordinal_suffixes=frozenset(("te", "ten", "ter", "tes", "tem", "ste", "sten", "st", "nd", "rd", "th")),
        decade_suffixes=frozenset(("er", "ern", "ers")),
    ),
    context=_CONTEXT,
    tense=_TENSE,
    dateline=DatelineForms(labels=_words("veröffentlicht aktualisiert publiziert erstellt stand")),
)
