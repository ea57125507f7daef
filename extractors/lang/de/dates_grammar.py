"""The grammar of dates in German: see `lang/schema_dates.py`."""

from __future__ import annotations

from newsfacts.extractors.lang.schema_dates import Rule

UNITS = "DAYS WEEKS WEEKENDS MONTHS QUARTERS HALVES YEARS FISCAL_YEARS DECADES CENTURIES"
_FIXED = "T_DAY T_WEEK T_WEEKEND T_MONTH T_QUARTER T_HALF T_SEASON T_YEAR T_DECADE T_CENTURY"
_LONGER = _FIXED.removeprefix("T_DAY ")
_BARE = "B_WEEK B_WEEKEND B_MONTH B_QUARTER B_HALF B_YEAR B_DECADE B_CENTURY"
_RECURRING = "R_MONTH R_DATE R_QUARTER R_HALF R_SEASON R_WEEK R_HOLIDAY R_WEEKDAY R_WEEKEND R_DAY R_DECADE R_YEAR"
_NTHS = "N_DAY N_WEEK N_WEEKEND N_MONTH N_QUARTER N_YEAR N_DECADE"

CLASSES = {
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
    "UNIT": f"{UNITS} PLURALS MANY_YEARS",
    "ONE_UNIT": UNITS,
    "CALENDAR_UNIT": "WEEKS MONTHS QUARTERS HALVES YEARS DECADES CENTURIES FISCAL_YEARS",
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
    "INNER": f"{_RECURRING} {_NTHS} T_WEEK T_DAY T_MONTH T_QUARTER T_LASTING",
    "OUTER": f"T_RANGE T_WEEK T_MONTH T_QUARTER T_HALF T_SEASON T_YEAR T_DECADE T_CENTURY R_MONTH {_BARE}",
    "THE_MONTH": "T_MONTH B_MONTH",
    "WHOLE": f"{_LONGER} {_BARE} R_MONTH R_QUARTER R_HALF R_SEASON R_WEEK R_WEEKEND R_DECADE R_YEAR T_RANGE",
    "END": f"{_FIXED} {_RECURRING}",
    "BASE": f"{_FIXED} R_DATE R_WEEKDAY R_HOLIDAY R_MONTH",
    "DATED": "T_DAY R_DATE",
    "MONTH_END": "R_MONTH T_MONTH R_DATE T_DAY",
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
    # (Mittwoch,) November 11, 2015 · Montag, Feb 18 · Aug 8
    Rule("date", "((WEEKDAY|SHORT) COMMA?)? MONTH DAY=DAY_NUMBER COMMA? YEAR=YEAR4"),
    Rule("date", "(WEEKDAY|SHORT) COMMA MONTH DAY=DAY_NUMBER"),
    Rule("date", "MONTH=MONTH_SHORT DAY=DAY_NUMBER"),
    Rule("date", "DAY=DAY_NUMBER MARK MONTH MARK YEAR=YEAR4"),
    Rule("any_order", "MONTH MARK (NMONTH|NDAYYEAR)"),
    Rule("any_order", "(NMONTH|NDAYYEAR) MARK MONTH"),
    Rule("any_order", "YEAR4 MARK MONTH MARK DAY_NUMBER"),
    # 3. bis 5. Mai (2025) · (Samstag/Sonntag,) 3./4. Mai · zwischen dem 2. und dem 22. Oktober
    Rule(
        "days",
        "((WEEKDAY|SHORT) (SLASH (WEEKDAY|SHORT))? COMMA?)? DAY (TO|DASH|SLASH) ARTICLE? LAST_DAY=DAY MONTH YEAR?",
    ),
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
    # erste Maihälfte · letzte Maiwoche
    Rule("half_month", "NUMBER=ORDER MONTH=MONTH_HALF"),
    Rule("week_of_month", "NUMBER=NTH MONTH=MONTH_WEEK"),
    Rule("week_of_month", "NUMBER=NTH WEEKEND=MONTH_WEEKEND"),
    # drittes Quartal (2025) · III. Quartal · Q3/2025 · erstes Halbjahr · erste Hälfte 2025
    Rule("quarter", "NUMBER=ORDER DOT? DASH? QUARTERS ((DET ANY_YEARS|SLASH)? YEAR)?"),
    Rule("quarter_by_month", "MONTH=MONTH_FULL DASH QUARTERS YEAR?"),
    Rule("quarter", "QUARTER=QUARTER_CODE ((DASH|SLASH)? YEAR)?"),
    Rule("quarter", "YEAR=YEAR4 (DASH|SLASH)? QUARTER=QUARTER_CODE"),
    Rule("quarter", "QUARTER=QUARTER_NOUN (DET ANY_YEARS)? YEAR?"),
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
    Rule("named_year", "WHOLE_YEARS YEAR"),
    Rule("year", "SELECT? FISCAL_YEARS YEAR"),
    Rule("year", "YEAR AD"),
    Rule("year_range", "NYEARS"),
    Rule("year_range", "NSEASON"),
    Rule("year_pair", "YEAR4 SLASH DIGITS=TWO_DIGITS"),
    Rule("year_pair", "FISCAL=FISCAL_YEARS YEAR4 SLASH DIGITS=TWO_DIGITS"),
    Rule("year_range", "SELECT? FISCAL=FISCAL_YEARS NYEARS"),
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
    Rule("day_word", "DAYWORD=OF_DAY HOLIDAY"),
    Rule("day_word", "TODAY=OF_DAY DAYS"),
    Rule("day_word", "TODAY"),
    Rule("first_word", "DAYWORD=MORNING"),
    Rule("unit_word", "UNIT_WORD"),
    Rule("compared", "PERIOD=COMPARED"),
    Rule("relative", "SELECT UNIT=ONE_UNIT"),
    Rule("beginning", "NEW UNIT=CALENDAR_UNIT"),
    Rule("ending", "OLD UNIT=YEARS"),
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
    Rule("nested", "INNER LINK? (DET|POSSESSIVE)? OUTER"),
    Rule("nested", "DAY=ANY_DAY DET? OUTER=THE_MONTH"),
    # übernächste Woche am Freitag
    Rule("nested", "OUTER=T_WEEK (IM|COMMA)? INNER=R_WEEKDAY"),
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
    Rule("between", "(FIRST=R_DAY|FIRST=R_DATE|FIRST=T_DAY) COMMA TO ARTICLE? LAST=DATED"),
    Rule("between", "FIRST=END DASH LAST=END"),
    Rule("between", "BETWEEN ARTICLE? FIRST=END AND ARTICLE? LAST=END"),
    # am 3. und 4. Mai · im Januar und Februar 2015 · im 19. und 20. Jahrhundert
    Rule("shared", "DAY=ANY_DAY COMMA DAY=ANY_DAY AND ARTICLE? WITH=DATED"),
    Rule("shared", "DAY=ANY_DAY (AND|COMMA) ARTICLE? WITH=DATED"),
    Rule("shared", "INNER=R_MONTH (AND|COMMA) WITH=T_MONTH"),
    Rule("shared", "WITH=T_DAY AND INNER=R_WEEKDAY"),
    Rule("shared", "INNER=R_QUARTER (AND|COMMA) WITH=T_QUARTER"),
    # zwei Tage nach Weihnachten · eine Woche vor dem 3. Mai · die Woche vom 3. Mai
    Rule("from_date", "QUANT BEFORE=AGO ARTICLE? WHOLE=BASE"),
    Rule("from_date", "QUANT AFTER ARTICLE? WHOLE=BASE"),
    Rule("around", "(UNIT=WEEKS|BARE=B_WEEK) VON WHOLE=DATED"),
    Rule("counted", "QUANT TO LAST=MONTH_END"),
    Rule("first_units", "INNER=N_MONTH"),
    Rule("first_units", "INNER=N_QUARTER"),
)


LAYERS = (_ATOMS, _CALENDAR, _RELATIVE, _OF, _PARTS, _RANGES)

ANCHORS = frozenset(
    (
        *[
            "MONTH_FULL",
            "MONTH_SHORT",
            "MONTH_RARE",
            "MONTH_HALF",
            "MONTH_WEEK",
            "MONTH_WEEKEND",
            "WEEKDAY",
            "WEEKDAY_OF",
            "WEEKDAY_SHORT",
            "SEASON",
            "QUARTER_CODE",
            "QUARTER_NOUN",
            "HALF_CODE",
            "DECADE_NAME",
            "DECADE_NOUN",
            "NOUGHTIES",
            "INT12",
            "INT31",
        ],
        *UNITS.split(),
        *[
            "PLURALS",
            "MANY_YEARS",
            "HALF_NOUNS",
            "WEEK_NUMBERS",
            "DAYWORD",
            "MORNING",
            "DAYTIME",
            "TODAY",
            "UNIT_WORD",
            "COMPARED",
            "PART_WORD",
            "HOLIDAY",
            "BC",
            "AD",
        ],
        *[
            "YEAR4",
            "ORDNUM",
            "DECADE",
            "NDATE",
            "NDAYMONTH",
            "NMONTH",
            "NQUARTER",
            "NDAYYEAR",
            "NYEARS",
            "NRANGE",
            "NSEASON",
        ],
    )
)

OUTSIDE = frozenset(("DET", "BETWEEN"))
