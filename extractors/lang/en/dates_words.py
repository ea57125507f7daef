"""The words of dates in English, by category: see `lang/schema_dates.py`."""

from __future__ import annotations

from newsfacts.extractors.lang.schema_dates import Value
from newsfacts.extractors.lang.word_lists import numbered, same

_MONTHS: dict[str, Value] = {
    "January": 1, "February": 2, "April": 4, "June": 6, "July": 7, "August": 8,
    "September": 9, "October": 10, "November": 11, "December": 12,
}  # fmt: skip
_SHORT_MONTHS: dict[str, Value] = {
    "Jan": 1, "Feb": 2, "Mar": 3, "Apr": 4, "Jun": 6, "Jul": 7, "Aug": 8,
    "Sep": 9, "Sept": 9, "Oct": 10, "Nov": 11, "Dec": 12,
}  # fmt: skip

_WEEKDAYS: dict[str, Value] = numbered("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
_SHORT_WEEKDAYS: dict[str, Value] = {
    **numbered("Mon Tue Wed Thu Fri Sat Sun"),
    "Tues": 2,
    "Weds": 3,
    "Thur": 4,
    "Thurs": 4,
}

CATEGORIES: dict[str, dict[str, Value]] = {
    # ---- the calendar
    "MONTH_FULL": _MONTHS,
    "MONTH_LOWER": {name.lower(): number for name, number in {**_MONTHS, **_SHORT_MONTHS}.items()},
    "MONTH_MAYBE": {"May": 5, "March": 3, "MAY": 5, "MARCH": 3},
    "MONTH_SHORT": _SHORT_MONTHS,
    # In lower case these are words of another kind, which need an ordinal or a year beside them.
    "MONTH_LOW": {"may": 5, "march": 3},
    "WEEKDAY": {**_WEEKDAYS, **{name.lower(): number for name, number in _WEEKDAYS.items()}},
    "WEEKDAYS": {form: number for name, number in _WEEKDAYS.items() for form in (f"{name}s", f"{name.lower()}s")},
    "WEEKDAY_SHORT": {**_SHORT_WEEKDAYS, **{name.lower(): number for name, number in _SHORT_WEEKDAYS.items()}},
    "SEASON": {
        "spring": 0,
        "summer": 1,
        "autumn": 2,
        "fall": 2,
        "winter": 3,
        "springtime": 0,
        "summertime": 1,
        "wintertime": 3,
    },
    "QUARTER_CODE": {
        f"{left}{number}{right}": number for number in range(1, 5) for left, right in (("Q", ""), ("", "Q"), ("q", ""))
    },
    "HALF_CODE": {f"{left}{number}{right}": number for number in (1, 2) for left, right in (("H", ""), ("", "H"))},
    "NOUGHTIES": same("noughties aughts", 2000),
    "DECADE_NAME": numbered("twenties thirties forties fifties sixties seventies eighties nineties", 2),
    # ---- units
    "DAYS": same("day", "day"),
    "WEEKS": same("week wk workweek", "week"),
    "WEEKENDS": same("weekend", "weekend"),
    "MONTHS": same("month mth", "month"),
    "QUARTERS": same("quarter qtr", "quarter"),
    "HALVES": same("half", "half"),
    "YEARS": same("year yr", "year"),
    "DECADES": same("decade", "decade"),
    "CENTURIES": same("century", "century"),
    "FORTNIGHTS": same("fortnight", "fortnight"),
    "PLURALS": {
        **{f"{unit}s": unit for unit in ("day", "week", "month", "year", "decade", "fortnight", "hour")},
        **same("hour", "hour"),
        **same("yrs", "year"),
    },
    "QUARTERS_PLURAL": {"quarters": "quarter"},
    "CENTURIES_PLURAL": {"centuries": "century"},
    "FISCAL": same("fiscal financial business budget", 0),
    "SCHOOL": same("school academic marketing crop tax", 0),
    "FISCAL_YEAR": {
        f"{code}{space}{shown}": year
        for year in range(1990, 2050)
        for shown in ([year] if year < 2000 else [year, f"{year - 2000:02d}"])
        for code in ("FY", "CY")
        for space in ("", " ")
    },
    "PERIOD": {"period": None, "level": None, "levels": None, "figure": None},
    # ---- numbers
    "ONES": numbered("one two three four five six seven eight nine"),
    "TEENS": numbered("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 10),
    "TENS": numbered("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
    "HUNDRED": {"hundred": 100},
    "THOUSAND": {"thousand": 1000},
    "ORDINAL": {
        **numbered(
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
        ),
        **numbered("fifteenth sixteenth seventeenth eighteenth nineteenth twentieth", 15),
        "thirtieth": 30,
    },
    "FINAL": same("final", -1),
    "A": same("a an", 1),
    "COUPLE": same("couple_of couple pair_of", 2),
    "FEW": same("few a_few several some many number_of a_number_of dozens_of handful_of couple_few", None),
    "AND_A_HALF": same("and_a_half and-a-half and_half", 0.5),
    "HALF_A": same("half_a half_an", 0.5),
    # ---- what counts from today
    "DAYWORD": {
        **same("yesterday last_night", -1),
        **same("tonight this_morning this_afternoon this_evening", 0),
        **same("tomorrow tmrw", 1),
        "day before yesterday": -2,
        "day after tomorrow": 2,
    },
    "TODAY": {"today": 0},
    "DAYTIME": same("morning afternoon evening night", 0),
    "THIS": same("this current", 0),
    "LAST": same("last past this_past this_last latest most_recent just-ended just_ended", -1),
    "NEXT": same("next coming upcoming this_coming this_upcoming", 1),
    "NEW": same("new", 0),
    "FULL": same("full whole", 0),
    "NOW": same("now the_present present", 0),
    # ---- what counts from a date just named
    "SAME": same("same very_same that_same this_same", 0),
    "THAT": same("that", 0),
    "FOLLOWING": same("following ensuing subsequent", 1),
    "PREVIOUS": same("previous preceding prior", -1),
    "AGO": same("ago back", -1),
    "HENCE": same("hence from_now in_the_future", 1),
    "EARLIER": same("earlier previously beforehand", -1),
    "LATER": same("later afterwards afterward thereafter", 1),
    "BEFORE": same("before", -1),
    "AFTER": same("after", 1),
    # ---- parts
    "PART": {**same("early", "start"), **same("mid", "mid"), **same("late", "end")},
    "PART_NOUN": {**same("start beginning", "start"), **same("middle", "mid"), **same("end close", "end")},
    "PART_IN": {"early in": "start", "late in": "end"},
    "PART_WORD": {
        **same("year-end yearend year's_end year’s_end", "year end"),
        **same("midyear mid-year", "year mid"),
        **same("midweek mid-week", "week mid"),
        **same("month-end month's_end", "month end"),
        **same("quarter-end", "quarter end"),
    },
    "REST": same("rest remainder remaining course", 0),
    # ---- words between
    "OF": same("of", 0),
    "IN": same("in", 1),
    "THE": same("the", 0),
    "POSSESSIVE": same("its their his her our my", 0),
    "TO": same("to through thru until till up_to through_to", 0),
    "FROM": same("from", 0),
    "ENDED": same("ended ending", 0),
    "AND": same("and or", 0),
    "BETWEEN": same("between", 0),
    "ON": same("on at", 0),
    "BC": same("BC B.C. BCE B.C.E. b.c.", 0),
    "AD": same("AD A.D. CE C.E. a.d.", 0),
    "COMMA": same(", ·", 0),
    "DOT": {".": 0},
    "DASH": same("- – — ~", 0),
    "SLASH": {"/": 0},
    "APOSTROPHE": same("' ’ ‘", 0),
    "S": same("s", 0),
    "BRACKET": same("[ ]", 0),
    # ---- names with a date in them
    "NO_DATE": dict.fromkeys(
        (
            "USA Today",
            "India Today",
            "Russia Today",
            "Today show",
            "Super Tuesday",
            "Bloody Sunday",
            "Sunday Times",
            "Sunday Telegraph",
            "Mail on Sunday",
            "Sunday Mirror",
            "Sunday Mail",
            "Sunday Express",
            "Sunday Herald",
            "Sunday Independent",
            "Saturday Night Live",
            "Sunday school",
            "Sunday trading",
            "Fridays for Future",
            "Fast Friday",
            "Casual Friday",
            "21st Century Fox",
            "20th Century Fox",
            "20th Century Studios",
        ),
        0,
    ),
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


EXACT = frozenset(
    (
        "MONTH_LOW",
        "MONTH_LOWER",
        "MONTH_MAYBE",
        "WEEKDAY_SHORT",
        "QUARTER_CODE",
        "HALF_CODE",
        "S",
        "BC",
        "AD",
        "FISCAL_YEAR",
        "HOLIDAY",
    )
)

ENDINGS = ("",)
