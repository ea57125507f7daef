"""The grammar of dates in English: see `lang/schema_dates.py`."""

from __future__ import annotations

from newsfacts.extractors.lang.schema_dates import Rule

UNITS = "DAYS WEEKS WEEKENDS MONTHS QUARTERS HALVES YEARS DECADES CENTURIES FORTNIGHTS"
_FIXED = "T_DAY T_WEEK T_WEEKEND T_MONTH T_QUARTER T_HALF T_SEASON T_YEAR T_DECADE T_CENTURY"
_LONGER = _FIXED.removeprefix("T_DAY ")
_BARE = "B_WEEK B_WEEKEND B_MONTH B_QUARTER B_HALF B_YEAR B_DECADE B_CENTURY"
_RECURRING = "R_MONTH R_DATE R_QUARTER R_HALF R_SEASON R_WEEK R_HOLIDAY R_WEEKDAY R_WEEKEND R_DAY R_DECADE R_YEAR"
_NTHS = "N_DAY N_WEEK N_WEEKEND N_MONTH N_QUARTER N_YEAR N_DECADE"

CLASSES = {
    "MONTH": "MONTH_FULL MONTH_LOWER MONTH_MAYBE MONTH_SHORT MONTH_DOTTED",
    "LONE_MONTH": "MONTH_FULL",
    "WEAK_MONTH": "MONTH_MAYBE",
    "SHORT_MONTH": "MONTH_SHORT MONTH_DOTTED MONTH_LOWER",
    "SHORT": "WEEKDAY_SHORT WEEKDAY_DOTTED",
    "DAY": "INT12 INT31 ORDNUM ORDINAL ORD",
    "DAY_NUMBER": "INT12 INT31 ORDNUM ORD",
    "DAY_WORDS": "NUM TEENS",
    "INT31_OR_LESS": "INT12 INT31",
    "YEAR": "YEAR4 R_YEAR",
    "TWO_DIGITS": "INT12 INT31 INT2",
    "SMALL": "ONES TEENS TENS",
    "ORDER": "ORDINAL ORD ORDNUM FINAL",
    "NTH": "ORDINAL ORD ORDNUM FINAL LAST",
    "UNIT": f"{UNITS} PLURALS QUARTERS_PLURAL CENTURIES_PLURAL",
    "ONE_UNIT": UNITS,
    "PLURAL_UNIT": "PLURALS QUARTERS_PLURAL CENTURIES_PLURAL",
    "CALENDAR_UNIT": "WEEKS MONTHS QUARTERS HALVES YEARS DECADES CENTURIES",
    "PERIOD_UNIT": "PERIOD WEEKS MONTHS QUARTERS HALVES",
    "FISCAL_OR_SCHOOL": "FISCAL SCHOOL",
    "SELECT": "THIS LAST NEXT",
    "ANAPHOR": "SAME FOLLOWING PREVIOUS",
    "COUNT": "ONES TEENS TENS NUM INT12 INT31 INT2 INT YEAR4 A COUPLE FEW",
    "MANY": "ONES TEENS TENS NUM INT12 INT31 INT2 INT COUPLE FEW",
    "MARK": "DASH SLASH",
    "BACK": "AGO EARLIER",
    "INNER": f"{_RECURRING} {_NTHS} T_WEEK T_DAY T_MONTH T_QUARTER T_LASTING",
    "OUTER": f"T_RANGE T_WEEK T_MONTH T_QUARTER T_HALF T_SEASON T_YEAR T_DECADE T_CENTURY R_MONTH {_BARE}",
    "WHOLE": f"{_LONGER} {_BARE} R_MONTH R_QUARTER R_HALF R_SEASON R_WEEK R_WEEKEND R_DECADE R_YEAR T_RANGE",
    "END": f"{_FIXED} {_RECURRING}",
    "BASE": f"{_FIXED} R_DATE R_WEEKDAY R_HOLIDAY R_MONTH",
    "DATED": "T_DAY R_DATE",
}

_WORDS_TO_NUMBERS = (
    Rule("number", "PART_OF_NUMBER=TENS DASH? PART_OF_NUMBER=ONES"),
    Rule("ordinal", "PART_OF_NUMBER=TENS DASH? PART_OF_NUMBER=ORDINAL"),
    # nineteen eighty-six · seventeen hundred (and) thirty-three · two thousand (and) fifteen ·
    # one thousand seven hundred (and) eighty-nine
    Rule("spoken_year", "HUNDREDS=TEENS (HUNDRED AND?)? PART_OF_NUMBER=SMALL (DASH? PART_OF_NUMBER=ONES)?"),
    Rule("spoken_year", "THOUSANDS=ONES THOUSAND (AND? PART_OF_NUMBER=SMALL (DASH? PART_OF_NUMBER=ONES)?)?"),
    Rule(
        "spoken_year",
        "THOUSANDS=ONES THOUSAND HUNDREDS=ONES HUNDRED (AND? PART_OF_NUMBER=SMALL (DASH? PART_OF_NUMBER=ONES)?)?",
    ),
    Rule("short_year", "APOSTROPHE DIGITS=TWO_DIGITS"),
    Rule("dotted", "MONTH=MONTH_SHORT DOT"),
    Rule("dotted", "WEEKDAY=WEEKDAY_SHORT DOT"),
)

_CALENDAR = (
    # (Friday,) Nov. 7(th)(, 2025) · May the 3rd of 1998 · Nov. 7, Friday
    Rule("date", "((WEEKDAY|SHORT) COMMA?)? MONTH (DASH|SLASH|THE)? DAY (COMMA? (OF|IN)? YEAR)?"),
    Rule("date", "MONTH=MONTH_LOW THE? DAY=ORDNUM (COMMA? (OF|IN)? YEAR)?"),
    Rule("date", "MONTH DAY=DAY_NUMBER COMMA (WEEKDAY|SHORT)"),
    # (Friday,) (the) 7(th) (of) November(, 2025) · 3rd Feb 82
    Rule("date", "((WEEKDAY|SHORT) COMMA? THE?)? DAY OF? MONTH (COMMA? (OF|IN)? YEAR)?"),
    Rule("date", "DAY=ORDNUM OF? MONTH=MONTH_LOW (COMMA? (OF|IN)? YEAR)?"),
    Rule("date", "DAY=INT31_OR_LESS DOT MONTH YEAR"),
    # May twenty-nine · fifteen August · the first of march
    Rule("date", "((WEEKDAY|SHORT) COMMA?)? MONTH DAY=NUM (COMMA? YEAR)?"),
    Rule("date", "DAY=DAY_WORDS MONTH YEAR?"),
    Rule("date", "DAY=ORDINAL OF MONTH=MONTH_LOW YEAR?"),
    # 2025 November 7
    Rule("date", "YEAR=YEAR4 COMMA? MONTH DAY=DAY_NUMBER"),
    # 05-Aug-2016, 05/Aug/16; every other order is dateparser's
    Rule("date", "DAY=DAY_NUMBER MARK MONTH MARK YEAR=YEAR4"),
    Rule("date", "DAY=DAY_NUMBER MARK MONTH MARK YEAR=INT2"),
    Rule("date", "YEAR=YEAR4 MARK MONTH MARK DAY=DAY_NUMBER"),
    Rule("any_order", "(YEAR4|DAY_NUMBER) MARK MONTH MARK (YEAR4|DAY_NUMBER)"),
    Rule("any_order", "MONTH MARK (NMONTH|NDAYYEAR)"),
    Rule("any_order", "(NMONTH|NDAYYEAR) MARK MONTH"),
    # June 12, 13 and 14(, 2025)
    Rule("date_list", "MONTH DAY=DAY_NUMBER (COMMA DAY=DAY_NUMBER)? COMMA? AND LAST=DAY_NUMBER (COMMA? YEAR)?"),
    # July 13-15(, 2025) · 13th to the 15th of July · between 2 and 7 February
    Rule("days", "MONTH NDAYS (COMMA? YEAR)?"),
    Rule("days", "MONTH THE? DAY (TO|DASH) THE? LAST_DAY=DAY (COMMA? YEAR)?"),
    Rule("days", "MONTH BETWEEN DAY AND LAST_DAY=DAY (COMMA? YEAR)?"),
    Rule("days", "NDAYS OF? MONTH (COMMA? YEAR)?"),
    Rule("days", "DAY (TO|DASH) THE? LAST_DAY=DAY OF? MONTH (COMMA? (OF|IN)? YEAR)?"),
    Rule("days", "BETWEEN THE? DAY AND THE? LAST_DAY=DAY OF? MONTH (COMMA? (OF|IN)? YEAR)?"),
    # March 2025 · March of 2025 · March of the year 2025 · Sept. '98 · 2015 June · March
    Rule("month", "MONTH (COMMA|OF|IN|OF THE YEARS|SLASH|DASH)? YEAR"),
    Rule("month", "MONTH=MONTH_LOW OF? YEAR=YEAR4"),
    Rule("month", "YEAR=YEAR4 MONTH=MONTH_FULL"),
    Rule("month", "MONTH=LONE_MONTH"),
    Rule("month", "WEAK_MONTH"),
    Rule("month", "SHORT_MONTH"),
    Rule("weekday", "WEEKDAY"),
    # Tuesday the 11th · the 24th
    Rule("day", "(WEEKDAY|SHORT) COMMA? THE? DAY=ORDNUM"),
    Rule("day", "WEEKDAY COMMA? THE DAY"),
    Rule("day", "DAY=ORDNUM"),
    # (fiscal) third (fiscal) quarter · third-quarter · 3Q 2025 · 2025-Q3 · 2025 the third quarter
    Rule("quarter", "FISCAL? NUMBER=ORDER (FISCAL|DASH)? QUARTERS"),
    # the September quarter · the April-June quarter
    Rule("quarter_by_month", "MONTH=MONTH_FULL QUARTERS (OF? YEAR)?"),
    Rule("quarter_by_month", "MONTH=MONTH_MAYBE QUARTERS (OF? YEAR)?"),
    Rule("quarter_by_months", "MONTH (DASH|TO) LAST_MONTH=MONTH QUARTERS (OF? YEAR)?"),
    Rule("quarter", "QUARTER=QUARTER_CODE ((OF|DASH|SLASH)? YEAR)?"),
    Rule("quarter", "QUARTER=QUARTER_CODE YEAR=FISCAL_YEAR"),
    Rule("quarter", "QUARTER=QUARTER_CODE FISCAL_CODE (YEAR=YEAR4|YEAR=TWO_DIGITS)"),
    Rule("quarter", "YEAR=YEAR4 (DASH|COMMA|SLASH)? QUARTER=QUARTER_CODE"),
    Rule("quarter", "YEAR=YEAR4 THE NUMBER=ORDER QUARTERS"),
    Rule("half", "FISCAL NUMBER=ORDER DASH? HALVES"),
    Rule("half", "NUMBER=ORDER DASH? LOOSE=HALVES"),
    Rule("half", "HALFYEAR=HALF_CODE (OF|DASH|SLASH)? YEAR"),
    Rule("half_code", "HALFYEAR=HALF_CODE"),
    Rule("season", "SEASON ((OF|IN|COMMA)? (YEAR|NYEARS))?"),
    Rule("week", "WEEKS NUMBER=TWO_DIGITS ((OF|COMMA) YEAR)?"),
    # 2025 · fiscal (year) 2025 · the 2019/20 fiscal year · FY2025 · 2025 AD · 44 BC
    Rule("year", "YEAR4"),
    Rule("year", "FISCAL YEARS? YEAR"),
    Rule("year", "SCHOOL YEARS YEAR"),
    Rule("year", "YEAR FISCAL_OR_SCHOOL YEARS"),
    Rule("year", "YEAR=FISCAL_YEAR"),
    Rule("year", "FISCAL_CODE (YEAR|YEAR=TWO_DIGITS)"),
    Rule("year", "YEAR AD"),
    Rule("named_year", "YEARS YEAR"),
    Rule("named_year", "FULL DASH? YEARS YEAR"),
    Rule("year_range", "NYEARS"),
    Rule("year_range", "FISCAL=FISCAL_CODE (NYEARS|NSEASON)"),
    Rule("year_pair", "FISCAL_YEAR (DASH|SLASH) DIGITS=TWO_DIGITS"),
    Rule("year_range", "NYEARS FISCAL YEARS"),
    Rule("year_range", "FISCAL YEARS? NYEARS"),
    Rule("early_year", "NUMBER=COUNT AD"),
    Rule("early_year", "AD NUMBER=COUNT"),
    Rule("early_year", "THE? YEARS NUMBER=INT"),
    Rule("year_before_christ", "NUMBER=COUNT BC"),
    # 1990s · '90s · 1990's · nineteen-nineties · nineties
    Rule("named_decade", "APOSTROPHE? DECADE"),
    Rule("named_decade", "DIGITS=YEAR4 APOSTROPHE S"),
    Rule("named_decade", "DIGITS=INT2 APOSTROPHE S"),
    Rule("named_decade", "HUNDREDS=TEENS DASH? DECADE_NAME"),
    Rule("named_decade", "DECADE_NAME"),
    Rule("named_decade", "DIGITS=NOUGHTIES"),
    Rule("century", "NUMBER=ORDER DASH? CENTURIES (BEFORE_CHRIST=BC|AD)?"),
    # the 19th and 20th centuries · the first and second quarters of 2015
    Rule("numbered_pair", "FIRST=CENTURY_NTH (AND|TO) THE? SECOND=CENTURY_NTH KIND=CENTURIES_WORD"),
    Rule("numbered_pair", "FIRST=ORDER (AND|TO) THE? SECOND=ORDER KIND=QUARTERS_WORD (OF? YEAR)?"),
    Rule("century", "NUMBER=CENTURY_ORDER DASH? CENTURIES (BEFORE_CHRIST=BC|AD)?"),
    # (Fri) 11/12/2025 · 2025-11-12 · 11/2025 · 2025Q3 · 10/1-10/7 · 4/22
    Rule("numeric", "((WEEKDAY|SHORT) COMMA?)? NDATE"),
    Rule("numeric", "NMONTH"),
    Rule("numeric", "NQUARTER"),
    Rule("numeric", "NRANGE"),
    Rule("numeric_range", "NRANGE COMMA YEAR"),
    Rule("numeric_month", "MONTH_NUMBER=INT12 SLASH YEAR=YEAR4"),
    Rule("numeric", "(WEEKDAY|SHORT) COMMA? NDAYMONTH"),
    Rule("numeric", "WEAK_DAYMONTH=NDAYMONTH"),
    Rule("holiday", "HOLIDAY (COMMA? YEAR)?"),
    # today · last (fiscal) year · the week after next
    Rule("day_word", "DAYWORD"),
    Rule("day_word", "TODAY"),
    Rule("relative", "THE? SELECT FISCAL_OR_SCHOOL? UNIT=ONE_UNIT"),
    Rule("second_next", "UNIT=ONE_UNIT AFTER NEXT"),
    Rule("second_next", "UNIT=ONE_UNIT BEFORE LAST"),
    Rule("second_next", "WEEKDAY AFTER NEXT"),
    Rule("second_next", "MONTH AFTER NEXT"),
    Rule("relative", "ANAPHOR FISCAL? UNIT=ONE_UNIT"),
    Rule("relative", "ANAPHOR=THAT FISCAL? UNIT=ONE_UNIT"),
    Rule("daytime", "ANAPHOR DAYTIME"),
    Rule("daytime", "ANAPHOR=THAT DAYTIME"),
    Rule("daytime", "NEXT DAYTIME"),
    # this Friday · next March · the following summer
    Rule("selected", "SELECT WEEKDAY"),
    Rule("selected", "SELECT MONTH"),
    Rule("selected", "SELECT SEASON"),
    Rule("selected", "SELECT HOLIDAY"),
    Rule("selected", "THE ANAPHOR WEEKDAY"),
    Rule("selected", "ANAPHOR=PREVIOUS WEEKDAY"),
    Rule("weekdays", "COUNT=MANY WEEKDAYS AGO"),
    Rule("weekdays", "COUNT=MANY WEEKDAYS HENCE"),
    Rule("selected", "THE ANAPHOR MONTH"),
    Rule("selected", "THE ANAPHOR SEASON"),
    Rule("selected", "ANAPHOR=THAT SEASON"),
    # the past three (fiscal) years · two upcoming quarters
    Rule("lasting", "SELECT COUNT=MANY FISCAL? UNIT"),
    Rule("lasting", "COUNT=MANY SELECT UNIT=PLURAL_UNIT"),
    Rule("lasting", "SELECT=PREVIOUS COUNT=MANY UNIT"),
    Rule("lasting", "COUNT=MANY SELECT=PREVIOUS UNIT=PLURAL_UNIT"),
    Rule("lasting", "SELECT=LAST A? UNIT=YEARS AND_A_HALF"),
    # two (and a half) years · a year and a half · half a year
    Rule("quantity", "COUNT HALF=AND_A_HALF? BRACKET? UNIT"),
    Rule("quantity", "COUNT UNIT HALF=AND_A_HALF"),
    Rule("quantity", "HALF=HALF_A UNIT"),
    # the first week · the last two weeks · the first nine months · third last week
    Rule("nth", "NUMBER=NTH UNIT=WEEKS"),
    Rule("nth", "NUMBER=NTH UNIT=DAYS"),
    Rule("nth", "NUMBER=ORDINAL UNIT=WEEKENDS"),
    Rule("nth", "NUMBER=ORDINAL UNIT=MONTHS"),
    Rule("nth", "NUMBER=ORDINAL UNIT=DECADES"),
    Rule("nth", "NUMBER=ORDER WEEKDAY"),
    Rule("nth", "NUMBER=NTH COUNT=MANY UNIT"),
    Rule("nth", "BACKWARDS=ORDER LAST UNIT=WEEKS"),
)

_RELATIVE = (
    # two years (and a month) ago · three weeks from now · in two weeks
    Rule("from_reference", "QUANT (COMMA? AND? QUANT (COMMA? AND? QUANT)?)? AGO"),
    Rule("from_reference", "QUANT (COMMA? AND? QUANT (COMMA? AND? QUANT)?)? HENCE"),
    Rule("to_the_day", "QUANT AGO WHOLE=T_DAY"),
    Rule("from_reference", "WITHIN=IN QUANT (AND? QUANT)?"),
    # two days later · a year earlier · the day before · the year-ago quarter
    Rule("from_named", "QUANT (COMMA? AND? QUANT (COMMA? AND? QUANT)?)? EARLIER"),
    Rule("from_named", "QUANT (COMMA? AND? QUANT (COMMA? AND? QUANT)?)? LATER"),
    Rule("beginning", "THE NEW UNIT=CALENDAR_UNIT"),
    Rule("beside_or_clause", "THE UNIT=ONE_UNIT EARLIER=BEFORE"),
    Rule("beside_or_clause", "THE UNIT=ONE_UNIT LATER=AFTER"),
    Rule("compared", "THE? UNIT=ONE_UNIT DASH BACK PERIOD=PERIOD_UNIT?"),
    Rule("bare", "THE UNIT=CALENDAR_UNIT"),
    Rule("weekend", "WEEKENDS"),
)

_OF = (
    # the first half of 2025, of December
    Rule("half_of", "HALF=R_HALF OF? THE? WHOLE"),
    # March of last year · Friday of this week · the first week of October · 20th of next month
    Rule("nested", "INNER (OF|IN|COMMA|ON)? (THE|POSSESSIVE)? OUTER"),
    Rule("nested", "DAY=ANY_DAY OF THE? OUTER=THE_MONTH"),
    Rule("nested", "DAY=ANY_DAY OUTER=THE_MONTH"),
    # last year's third quarter · next week Wednesday · last year in March
    Rule("nested", "OUTER APOSTROPHE S INNER=R_ANY"),
    Rule("nested", "OUTER=T_WEEK (DASH|ON)? INNER=R_WEEKDAY"),
    Rule("nested", "OUTER=T_YEAR DASH? THE? INNER=R_PERIOD"),
)

_PARTS = (
    # early March · mid-2019 · the end of (the) year · year-end 2025 · early in 2016
    Rule("part", "PART DASH? WHOLE"),
    Rule("part", "PART=PART_NOUN (OF|DASH) THE? WHOLE"),
    Rule("part", "PART=PART_NOUN OF UNIT=CALENDAR_UNIT"),
    Rule("part", "PART=PART_IN THE? WHOLE"),
    Rule("part_word", "PART_WORD OF? WHOLE=T_YEAR"),
    Rule("part_word", "PART_WORD"),
    Rule("part", "REST OF? THE? WHOLE"),
)

_RANGES = (
    # 2004 to 2009 · January–March 2015 · between May 3 and June 5
    Rule("between", "FIRST=END TO THE? LAST=END"),
    Rule("between", "FIRST=END DASH LAST=END"),
    Rule("between", "BETWEEN THE? FIRST=END AND THE? LAST=END"),
    Rule("between", "FIRST=DATED COMMA TO LAST=DATED"),
    Rule("between", "FIRST=END TO NOW"),
    Rule("between", "BETWEEN THE? FIRST=END AND NOW"),
    Rule("from_now", "BETWEEN NOW AND THE? LAST=END"),
    Rule("from_now", "NOW TO THE? LAST=END"),
    # 3rd and 4th (of) May · January and February 2015
    Rule("shared", "DAY=ANY_DAY (AND|COMMA) THE? WITH=DATED"),
    Rule("shared", "WITH=DATED AND DAY=R_DAY"),
    Rule("shared", "INNER=R_MONTH (AND|COMMA) WITH=T_MONTH"),
    Rule("shared", "WITH=T_DAY AND INNER=R_WEEKDAY"),
    Rule("shared", "INNER=R_QUARTER (AND|COMMA) WITH=T_QUARTER"),
    # two days after Christmas · a week before May 3 · the week of October 6 · the three months to September
    Rule("from_date", "QUANT BEFORE WHOLE=BASE"),
    Rule("from_date", "QUANT AFTER WHOLE=BASE"),
    Rule("from_date", "QUANT FROM WHOLE=BASE"),
    Rule("around", "(UNIT=WEEKS|BARE=B_WEEK) OF WHOLE=DATED"),
    Rule("ended", "FISCAL? (UNIT=QUARTERS|UNIT=YEARS|UNIT=HALVES|UNIT=WEEKS) ENDED LAST=MONTH_END"),
    Rule("ended", "FISCAL? (BARE=B_QUARTER|BARE=B_YEAR|BARE=B_HALF|BARE=B_WEEK) ENDED LAST=MONTH_END"),
    Rule("counted", "QUANT (TO|ENDED) THE? LAST=MONTH_END"),
    Rule("from_named_or_clause", "QUANT EARLIER=BEFORE"),
    Rule("whole_range", "RANGE=T_RANGE QUARTERS"),
    Rule("first_units", "INNER=N_MONTH"),
    Rule("first_units", "INNER=N_QUARTER"),
)

CLASSES |= {
    "CENTURY_ORDER": "BIGORD",
    "CENTURY_NTH": "ORDINAL ORD ORDNUM BIGORD",
    "CENTURIES_WORD": "CENTURIES CENTURIES_PLURAL",
    "QUARTERS_WORD": "QUARTERS QUARTERS_PLURAL",
    "ANY_DAY": "INT12 INT31 R_DAY",
    "THE_MONTH": "T_MONTH B_MONTH",
    "R_ANY": "R_MONTH R_DATE R_QUARTER R_HALF R_SEASON R_HOLIDAY R_WEEKDAY R_WEEKEND",
    "R_PERIOD": "R_QUARTER R_HALF",
    "MONTH_END": "R_MONTH T_MONTH R_DATE T_DAY",
}


LAYERS = (_WORDS_TO_NUMBERS, _CALENDAR, _RELATIVE, _OF, _PARTS, _RANGES)

ANCHORS = frozenset(
    (
        *[
            "MONTH_FULL",
            "MONTH_LOWER",
            "MONTH_MAYBE",
            "MONTH_LOW",
            "MONTH_SHORT",
            "WEEKDAY",
            "WEEKDAYS",
            "WEEKDAY_SHORT",
            "SEASON",
            "QUARTER_CODE",
            "HALF_CODE",
            "DECADE_NAME",
            "NOUGHTIES",
            "FISCAL_YEAR",
            "FISCAL_CODE",
            "TEENS",
            "THOUSAND",
            "INT2",
        ],
        *UNITS.split(),
        *[
            "PLURALS",
            "QUARTERS_PLURAL",
            "CENTURIES_PLURAL",
            "DAYWORD",
            "DAYTIME",
            "TODAY",
            "PART_WORD",
            "HOLIDAY",
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
            "BC",
            "AD",
        ],
    )
)

OUTSIDE = frozenset(("THE", "BETWEEN", "PART_IN"))
