"""Dates as English says them."""

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


_MONTHS = {
    "January": 1, "February": 2, "April": 4, "June": 6, "July": 7, "August": 8,
    "September": 9, "October": 10, "November": 11, "December": 12,
}  # fmt: skip
_SHORT_MONTHS = {
    "Jan": 1, "Feb": 2, "Mar": 3, "Apr": 4, "Jun": 6, "Jul": 7, "Aug": 8,
    "Sep": 9, "Sept": 9, "Oct": 10, "Nov": 11, "Dec": 12,
}  # fmt: skip

_WEEKDAYS = _numbered("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
_SHORT_WEEKDAYS = {**_numbered("Mon Tue Wed Thu Fri Sat Sun"), "Tues": 2, "Weds": 3, "Thur": 4, "Thurs": 4}

_CATEGORIES: dict[str, dict[str, Value]] = {
    # ---- the calendar
    "MONTH_FULL": _MONTHS,
    "MONTH_LOWER": {name.lower(): number for name, number in {**_MONTHS, **_SHORT_MONTHS}.items()},
    "MONTH_MAYBE": {"May": 5, "March": 3},
    "MONTH_SHORT": _SHORT_MONTHS,
    # In lower case these are words of another kind, which need an ordinal or a year beside them.
    "MONTH_LOW": {"may": 5, "march": 3},
    "WEEKDAY": {**_WEEKDAYS, **{name.lower(): number for name, number in _WEEKDAYS.items()}},
    "WEEKDAY_SHORT": {**_SHORT_WEEKDAYS, **{name.lower(): number for name, number in _SHORT_WEEKDAYS.items()}},
    "SEASON": {"spring": 0, "summer": 1, "autumn": 2, "fall": 2, "winter": 3, "springtime": 0, "summertime": 1, "wintertime": 3},
    "QUARTER_CODE": {f"{left}{number}{right}": number for number in range(1, 5) for left, right in (("Q", ""), ("", "Q"), ("q", ""))},
    "HALF_CODE": {f"{left}{number}{right}": number for number in (1, 2) for left, right in (("H", ""), ("", "H"))},
    "NOUGHTIES": _same("noughties aughts", 2000),
    "DECADE_NAME": _numbered("twenties thirties forties fifties sixties seventies eighties nineties", 2),
    # ---- units
    "DAYS": _same("day", "day"),
    "WEEKS": _same("week wk workweek", "week"),
    "WEEKENDS": _same("weekend", "weekend"),
    "MONTHS": _same("month mth", "month"),
    "QUARTERS": _same("quarter qtr", "quarter"),
    "HALVES": _same("half", "half"),
    "YEARS": _same("year yr", "year"),
    "DECADES": _same("decade", "decade"),
    "CENTURIES": _same("century", "century"),
    "FORTNIGHTS": _same("fortnight", "fortnight"),
    "PLURALS": {
        **{f"{unit}s": unit for unit in ("day", "week", "month", "year", "decade", "fortnight", "hour")},
        **_same("hour", "hour"),
        **_same("yrs", "year"),
    },
    "QUARTERS_PLURAL": {"quarters": "quarter"},
    "CENTURIES_PLURAL": {"centuries": "century"},
    "FISCAL": _same("fiscal financial business budget", 0),
    "SCHOOL": _same("school academic marketing crop tax model", 0),
    "FISCAL_YEAR": {f"{code}{space}{year}": year for year in range(1990, 2050) for code in ("FY", "CY") for space in ("", " ")},
    "PERIOD": {"period": None, "level": None, "levels": None, "figure": None},
    # ---- numbers
    "ONES": _numbered("one two three four five six seven eight nine"),
    "TEENS": _numbered("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 10),
    "TENS": _numbered("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
    "HUNDRED": {"hundred": 100},
    "THOUSAND": {"thousand": 1000},
    "ORDINAL": {
        **_numbered("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"),
        **_numbered("fifteenth sixteenth seventeenth eighteenth nineteenth twentieth", 15),
        "thirtieth": 30,
    },
    "FINAL": _same("final", -1),
    "A": _same("a an", 1),
    "COUPLE": _same("couple_of couple pair_of", 2),
    "FEW": _same("few a_few several some many number_of a_number_of dozens_of handful_of couple_few", None),
    "AND_A_HALF": _same("and_a_half and-a-half and_half", 0.5),
    "HALF_A": _same("half_a half_an", 0.5),
    # ---- what counts from today
    "DAYWORD": {
        **_same("yesterday last_night yesterday_morning yesterday_afternoon yesterday_evening", -1),
        **_same("tonight this_morning this_afternoon this_evening", 0),
        **_same("tomorrow tmrw", 1),
        "day before yesterday": -2,
        "day after tomorrow": 2,
    },
    "TODAY": {"today": 0},
    "DAYTIME": _same("morning afternoon evening night", 0),
    "THIS": _same("this current", 0),
    "LAST": _same("last past this_past this_last latest most_recent just-ended just_ended", -1),
    "NEXT": _same("next coming upcoming this_coming this_upcoming", 1),
    "NOW": _same("now the_present present", 0),
    # ---- what counts from a date just named
    "SAME": _same("same very_same that_same this_same", 0),
    "THAT": _same("that", 0),
    "FOLLOWING": _same("following ensuing subsequent", 1),
    "PREVIOUS": _same("previous preceding prior", -1),
    "AGO": _same("ago back", -1),
    "HENCE": _same("hence from_now from_today in_the_future", 1),
    "EARLIER": _same("earlier previously beforehand", -1),
    "LATER": _same("later afterwards afterward thereafter", 1),
    "BEFORE": _same("before", -1),
    "AFTER": _same("after", 1),
    # ---- parts
    "PART": {**_same("early", "start"), **_same("mid", "mid"), **_same("late", "end")},
    "PART_NOUN": {**_same("start beginning", "start"), **_same("middle", "mid"), **_same("end close", "end")},
    "PART_IN": {"early in": "start", "late in": "end"},
    "PART_WORD": {
        **_same("year-end yearend year's_end year’s_end", "year end"),
        **_same("midyear mid-year", "year mid"),
        **_same("midweek mid-week", "week mid"),
        **_same("month-end month's_end", "month end"),
        **_same("quarter-end", "quarter end"),
    },
    "REST": _same("rest remainder remaining course", 0),
    # ---- words between
    "OF": _same("of", 0),
    "IN": _same("in", 1),
    "THE": _same("the", 0),
    "TO": _same("to through thru until till up_to through_to", 0),
    "FROM": _same("from", 0),
    "AND": _same("and", 0),
    "BETWEEN": _same("between", 0),
    "ON": _same("on at", 0),
    "BC": _same("BC B.C. BCE B.C.E. b.c.", 0),
    "AD": _same("AD A.D. CE C.E. a.d.", 0),
    "COMMA": {",": 0},
    "DOT": {".": 0},
    "DASH": _same("- – — ~", 0),
    "SLASH": {"/": 0},
    "APOSTROPHE": _same("' ’ ‘", 0),
    "S": _same("s", 0),
    "BRACKET": _same("[ ]", 0),
    # ---- names with a weekday in them
    "NO_DATE": {
        name: 0
        for name in ("USA Today", "India Today", "Russia Today", "Today show", "Super Tuesday", "Bloody Sunday", "Sunday Times", "Sunday Telegraph", "Mail on Sunday", "Sunday Mirror", "Sunday Mail", "Sunday Express", "Sunday Herald",
                     "Sunday Independent", "Saturday Night Live", "Sunday school", "Sunday trading", "Fridays for Future", "Fast Friday", "Casual Friday")
    },
    # ---- feasts and events that mean a day
    "HOLIDAY": {
        "New Year's Day": "01-01",
        "New Year's Eve": "12-31",
        "Epiphany": "01-06",
        "Martin Luther King Day": "01-mon3",
        "Martin Luther King Jr. Day": "01-mon3",
        "Groundhog Day": "02-02",
        "Valentine's Day": "02-14",
        "Presidents Day": "02-mon3",
        "Presidents' Day": "02-mon3",
        "Shrove Tuesday": "easter-47",
        "Mardi Gras": "easter-47",
        "Ash Wednesday": "easter-46",
        "International Women's Day": "03-08",
        "St. Patrick's Day": "03-17",
        "St Patrick's Day": "03-17",
        "Saint Patrick's Day": "03-17",
        "April Fools' Day": "04-01",
        "April Fool's Day": "04-01",
        "Palm Sunday": "easter-7",
        "Maundy Thursday": "easter-3",
        "Good Friday": "easter-2",
        "Holy Saturday": "easter-1",
        "Easter": "easter+0",
        "Easter Sunday": "easter+0",
        "Easter Monday": "easter+1",
        "Earth Day": "04-22",
        "Anzac Day": "04-25",
        "May Day": "05-01",
        "International Workers' Day": "05-01",
        "Cinco de Mayo": "05-05",
        "Victory Day": "05-09",
        "VE Day": "05-08",
        "Ascension Day": "easter+39",
        "Pentecost": "easter+49",
        "Whit Sunday": "easter+49",
        "Whit Monday": "easter+50",
        "Corpus Christi": "easter+60",
        "Mother's Day": "05-sun2",
        "Memorial Day": "05-mon-1",
        "Juneteenth": "06-19",
        "Father's Day": "06-sun3",
        "Canada Day": "07-01",
        "Independence Day": "07-04",
        "Fourth of July": "07-04",
        "Bastille Day": "07-14",
        "Assumption Day": "08-15",
        "Labor Day": "09-mon1",
        "Columbus Day": "10-mon2",
        "Halloween": "10-31",
        "All Saints' Day": "11-01",
        "All Souls' Day": "11-02",
        "Guy Fawkes Night": "11-05",
        "Bonfire Night": "11-05",
        "Veterans Day": "11-11",
        "Armistice Day": "11-11",
        "Remembrance Day": "11-11",
        "Thanksgiving": "11-thu4",
        "Thanksgiving Day": "11-thu4",
        "Black Friday": "11-thu4+1",
        "Cyber Monday": "11-thu4+4",
        "Christmas Eve": "12-24",
        "Christmas": "12-25",
        "Christmas Day": "12-25",
        "Boxing Day": "12-26",
    },
}

_UNITS = "DAYS WEEKS WEEKENDS MONTHS QUARTERS HALVES YEARS DECADES CENTURIES FORTNIGHTS"
_FIXED = "T_DAY T_WEEK T_WEEKEND T_MONTH T_QUARTER T_HALF T_SEASON T_YEAR T_DECADE T_CENTURY"
_LONGER = _FIXED.removeprefix("T_DAY ")
_BARE = "B_WEEK B_WEEKEND B_MONTH B_QUARTER B_HALF B_YEAR B_DECADE B_CENTURY"
_RECURRING = "R_MONTH R_DATE R_QUARTER R_HALF R_SEASON R_WEEK R_HOLIDAY R_WEEKDAY R_WEEKEND R_DAY R_DECADE R_YEAR"
_NTHS = "N_DAY N_WEEK N_WEEKEND N_MONTH N_QUARTER N_YEAR N_DECADE"

_CLASSES = {
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
    "UNIT": f"{_UNITS} PLURALS QUARTERS_PLURAL CENTURIES_PLURAL",
    "ONE_UNIT": _UNITS,
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
    "OUTER": f"T_WEEK T_MONTH T_QUARTER T_HALF T_SEASON T_YEAR T_DECADE T_CENTURY R_MONTH {_BARE}",
    "WHOLE": f"{_LONGER} {_BARE} R_MONTH R_QUARTER R_HALF R_SEASON R_WEEK R_WEEKEND R_DECADE R_YEAR T_RANGE",
    "END": f"{_FIXED} {_RECURRING}",
    "BASE": f"{_FIXED} R_DATE R_WEEKDAY R_HOLIDAY R_MONTH",
    "DATED": "T_DAY R_DATE",
}

_WORDS_TO_NUMBERS = (
    Rule("number", "PART_OF_NUMBER=TENS DASH? PART_OF_NUMBER=ONES"),
    Rule("ordinal", "PART_OF_NUMBER=TENS DASH? PART_OF_NUMBER=ORDINAL"),
    # nineteen eighty-six · seventeen hundred (and) thirty-three · two thousand (and) fifteen
    Rule("spoken_year", "HUNDREDS=TEENS (HUNDRED AND?)? PART_OF_NUMBER=SMALL (DASH? PART_OF_NUMBER=ONES)?"),
    Rule("spoken_year", "THOUSANDS=ONES THOUSAND (AND? PART_OF_NUMBER=SMALL (DASH? PART_OF_NUMBER=ONES)?)?"),
    Rule("short_year", "APOSTROPHE DIGITS=TWO_DIGITS"),
    Rule("dotted", "MONTH=MONTH_SHORT DOT"),
    Rule("dotted", "WEEKDAY=WEEKDAY_SHORT DOT"),
)

_CALENDAR = (
    # (Friday,) Nov. 7(th)(, 2025) · May the 3rd of 1998 · Nov. 7, Friday
    Rule("date", "((WEEKDAY|SHORT) COMMA?)? MONTH (DASH|SLASH|THE)? DAY (COMMA? (OF|IN)? YEAR)?"),
    Rule("date", "MONTH=MONTH_LOW THE? DAY=ORDNUM (COMMA? (OF|IN)? YEAR)?"),
    Rule("date", "MONTH DAY=DAY_NUMBER COMMA WEEKDAY"),
    # (Friday,) (the) 7(th) (of) November(, 2025) · 3rd Feb 82
    Rule("date", "((WEEKDAY|SHORT) COMMA? THE?)? DAY OF? MONTH (COMMA? (OF|IN)? YEAR)?"),
    Rule("date", "DAY=ORDNUM OF? MONTH=MONTH_LOW (COMMA? (OF|IN)? YEAR)?"),
    Rule("date", "DAY=DAY_NUMBER OF? MONTH OF? YEAR=INT2"),
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
    Rule("any_order", "(YEAR4|DAY_NUMBER) MARK MONTH MARK (YEAR4|DAY_NUMBER)"),
    Rule("any_order", "MONTH MARK (NMONTH|NDAYYEAR)"),
    Rule("any_order", "(NMONTH|NDAYYEAR) MARK MONTH"),
    # July 13-15(, 2025) · 13th to the 15th of July · between 2 and 7 February
    Rule("days", "MONTH NDAYS (COMMA? YEAR)?"),
    Rule("days", "MONTH THE? DAY (TO|DASH) THE? LAST_DAY=DAY (COMMA? YEAR)?"),
    Rule("days", "MONTH BETWEEN DAY AND LAST_DAY=DAY (COMMA? YEAR)?"),
    Rule("days", "NDAYS OF? MONTH (COMMA? YEAR)?"),
    Rule("days", "DAY (TO|DASH) THE? LAST_DAY=DAY OF? MONTH (COMMA? (OF|IN)? YEAR)?"),
    Rule("days", "BETWEEN THE? DAY AND THE? LAST_DAY=DAY OF? MONTH (COMMA? (OF|IN)? YEAR)?"),
    # March 2025 · March of 2025 · March of the year 2025 · Sept. '98 · 2015 June · March
    Rule("month", "MONTH (COMMA|OF|IN|OF THE YEARS|SLASH|DASH)? YEAR"),
    Rule("month", "MONTH OF YEAR=INT2"),
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
    Rule("quarter", "QUARTER=QUARTER_CODE ((OF|DASH|SLASH)? YEAR)?"),
    Rule("quarter", "QUARTER=QUARTER_CODE YEAR=FISCAL_YEAR"),
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
    Rule("year", "YEAR AD"),
    Rule("named_year", "YEARS YEAR"),
    Rule("year_range", "NYEARS"),
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
    Rule("nested", "INNER (OF|IN|COMMA|ON)? THE? OUTER"),
    Rule("nested", "DAY=ANY_DAY OF THE? OUTER=THE_MONTH"),
    Rule("nested", "DAY=ANY_DAY OUTER=THE_MONTH"),
    # last year's third quarter · next week Wednesday · last year in March
    Rule("nested", "OUTER (APOSTROPHE S|ON|IN) THE? INNER=R_ANY"),
    Rule("nested", "OUTER DASH? THE? INNER=R_NEXT"),
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
    Rule("between", "FIRST=END TO NOW"),
    Rule("between", "BETWEEN THE? FIRST=END AND NOW"),
    # 3rd and 4th (of) May · January and February 2015
    Rule("shared", "DAY=ANY_DAY (AND|COMMA) THE? WITH=DATED"),
    Rule("shared", "WITH=DATED AND DAY=R_DAY"),
    Rule("shared", "INNER=R_MONTH (AND|COMMA) WITH=T_MONTH"),
    Rule("shared", "INNER=R_QUARTER (AND|COMMA) WITH=T_QUARTER"),
    # two days after Christmas · a week before May 3 · the week of October 6 · the three months to September
    Rule("from_date", "QUANT BEFORE WHOLE=BASE"),
    Rule("from_date", "QUANT AFTER WHOLE=BASE"),
    Rule("from_date", "QUANT FROM WHOLE=BASE"),
    Rule("around", "(UNIT=WEEKS|BARE=B_WEEK) OF WHOLE=DATED"),
    Rule("counted", "QUANT TO LAST=A_MONTH"),
    Rule("first_units", "INNER=N_MONTH"),
    Rule("first_units", "INNER=N_QUARTER"),
)

_CLASSES |= {
    "CENTURY_ORDER": "BIGORD",
    "CENTURY_NTH": "ORDINAL ORD ORDNUM BIGORD",
    "CENTURIES_WORD": "CENTURIES CENTURIES_PLURAL",
    "QUARTERS_WORD": "QUARTERS QUARTERS_PLURAL",
    "ANY_DAY": "INT12 INT31 R_DAY",
    "THE_MONTH": "T_MONTH B_MONTH",
    "R_ANY": "R_MONTH R_DATE R_QUARTER R_HALF R_SEASON R_HOLIDAY R_WEEKDAY R_WEEKEND",
    "R_NEXT": "R_WEEKDAY R_QUARTER R_HALF",
    "A_MONTH": "R_MONTH T_MONTH",
}


def _words(text: str) -> frozenset[str]:
    """Words; an underscore stands for a blank."""
    return frozenset(word.replace("_", " ") for word in text.split())


_CONTEXT = ContextWords(
    bounds={
        **{word: "until" for word in _words("until till by through thru no_later_than not_later_than up_to as_late_as ending ends")},
        **{word: "since" for word in _words("since ever_since")},
        **{word: "before" for word in _words("before prior_to ahead_of earlier_than")},
        **{word: "after" for word in _words("after later_than following")},
        **{word: "from" for word in _words("starting beginning starting_on starting_in starting_from beginning_on beginning_in effective as_from "
           "started_on started_in begins_on begins_in starts_on starts_in begin_on begin_in start_on start_in began_on began_in not_before")},
    },
    cued_bounds={"from": ("from", _words("on onward onwards") | {""}), "as of": ("from", frozenset(("",)))},
    bounds_after={"or later": "from", "and later": "from", "and after": "from", "onward": "from", "onwards": "from", "or earlier": "until"},
    approximate=_words("about around circa approximately roughly some_time sometime nearly almost ca c. more_than less_than over"),
    fillers=_words("the a an of on in at year years month late at_least least most mid"),
    date_before=_words("in on at over throughout across by until till since from before after during through to of between for this last next starting beginning around late early mid"),
    year_before=_words("in by since until till from before after during through to of between for year years early mid late around circa to and or spring summer autumn "
                       "fall winter pre post season seasons ' ( olympics elections election class vintage"),
    number_before=_words("about some over under than nearly almost approximately roughly $ € £ ¥ # no number nos route room highway flight boeing airbus windows office "
                         "agenda resolution resolutions article section page pages exactly only least most usd eur rs apollo channel model version studio agenda building"),
    number_after=_words("% percent € $ euros euro dollars dollar pounds people persons workers employees jobs staff men women children soldiers troops members miles mile km "
                        "kilometers kilometres metres meters feet ft hours hour hrs points times tons tonnes homes houses million billion thousand votes tickets units copies "
                        "parts patients deaths cases cars points pieces gmt utc est pdt edt hp kg mw bc square"),
    number_links=frozenset(),
    plural_ending="s",
    determiners=_words("the its this his her their our a each every 's s of"),
    not_after_season=_words("of from out behind through - –"),
    after_day=_words("and or to at with for when after before in of as but through until by from the a an is was will he she they it we i there who which where while because"),
    before_month=_words("in since until till last next this early mid late during through for - between every and , by"),
    titles=_words("mr mrs ms dr sir lord lady prof theresa minister president senator gov sen rep captain judge brian"),
    sets=_words("every each any per alternate most"),
    not_today=_words("of even than like until is"),
    not_today_after=_words("as"),
    business=_words("% percent pct sales profit profits revenue revenues earnings growth grew company companies economy economic net fiscal results income loss losses exports imports "
                    "gdp output production orders bank market markets shares prices inflation million billion year"),
    ages=_words("his her their my your our"),
    lengths=_words("first second third fourth fifth time times once twice worst best lowest highest most biggest largest least longest only"),
)

_TENSE = TenseWords(
    past=_words("was were had did said told made took went came got gave became began brought bought built caught chose cut dealt drew drove ate fell felt fought found flew "
                "forgot froze grew heard held hid hit hurt kept knew laid led left lost lent let lit met paid put quit ran rang read rose sat sank saw sold sent set shot shut "
                "slept slid spoke spent split spread stood stole struck stuck swore swept swam swung taught tore thought threw understood woke wore won wrote broke shook sought undertook overtook withdrew arose awoke bent bore bet bled blew bred burst clung crept dug fed fled flung forbade forgave froze ground hung leapt leant leaned overcame oversaw rode rid shone shrank sang slung slit sped spun sprang stung strove underwent upheld wept wound "
                "been hadn't wasn't weren't didn't couldn't died lay"),
    past_form=r"[a-z]{2,}(?:[^e]ed|eed)",
    not_past=_words("need needed need speed indeed feed seed breed bleed proceed succeed exceed embed sacred hundred naked wicked united supposed"),
    passive=_words("be being is are 're 's get to"),
    future=_words("to_be will won't shall 'll would going scheduled expected due planned plans slated set_to upcoming may might could should must intends hopes aims wants expects "
                  "planning intend hope aim expect plan plans tentatively can"),
    present=_words("begins starts opens ends closes meets faces hosts launches takes returns expires arrives holds kicks runs airs goes comes leaves is are am i'm it's wants"),
    perfect=frozenset(),
    participle="",
    past_before=_words("since"),
    future_before=_words("until till for by"),
    weekday=-1,
)

WORDS = DateWords(
    categories=_CATEGORIES,
    exact=frozenset(("MONTH_LOW", "MONTH_LOWER", "MONTH_MAYBE", "WEEKDAY_SHORT", "QUARTER_CODE", "HALF_CODE", "S", "BC", "AD", "FISCAL_YEAR", "HOLIDAY")),
    endings=("",),
    classes=_CLASSES,
    anchors=frozenset(
        (
            *("MONTH_FULL MONTH_LOWER MONTH_MAYBE MONTH_SHORT WEEKDAY WEEKDAY_SHORT SEASON QUARTER_CODE HALF_CODE DECADE_NAME NOUGHTIES FISCAL_YEAR TEENS THOUSAND INT2").split(),
            *_UNITS.split(),
            *("PLURALS QUARTERS_PLURAL CENTURIES_PLURAL DAYWORD DAYTIME TODAY PART_WORD HOLIDAY YEAR4 ORDNUM DECADE NDATE NDAYMONTH NMONTH NQUARTER NDAYYEAR NYEARS NRANGE BC AD").split(),
        )
    ),
    outside=frozenset(("THE", "BETWEEN", "PART_IN")),
    layers=(_WORDS_TO_NUMBERS, _CALENDAR, _RELATIVE, _OF, _PARTS, _RANGES),
    numeric=NumericForms(
        order="mdy",
        dotted_day_month=False,
        slashed_day_month=True,
        ordinal_suffixes=frozenset(("st", "nd", "rd", "th")),
        decade_suffixes=frozenset(("s",)),
    ),
    context=_CONTEXT,
    tense=_TENSE,
    dateline=DatelineForms(labels=_words("published updated posted last_updated")),
)
