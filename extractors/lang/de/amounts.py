"""German words for money, percentages and units."""

from __future__ import annotations

from newsfacts.extractors.lang.schema_amounts import AmountWords

_ENDINGS = ("", "e", "er", "en", "es", "em")

WORDS = AmountWords(
    percent={
        "prozent": "%", "prozents": "%", "prozente": "%", "prozenten": "%", "vom hundert": "%", "vh": "%",
        **{"prozentig" + ending: "%" for ending in _ENDINGS},
        "prozentpunkt": "pp", "prozentpunkte": "pp", "prozentpunkten": "pp", "prozentpunkts": "pp",
        "basispunkt": "bp", "basispunkte": "bp", "basispunkten": "bp",
    },
    percent_symbols={"pct": "%", "bps": "bp", "Bp": "bp", "bp": "bp", "BP": "bp", "pp": "pp"},
    percent_endings=tuple("prozentig" + ending for ending in _ENDINGS),
    currencies={
        "eur": "EUR", "usd": "USD", "gbp": "GBP", "chf": "CHF", "d mark": "DEM", "deutschmark": "DEM",
        "us dollar": "USD", "us dollars": "USD", "pfund sterling": "GBP", "sterling": "GBP",
        "renminbi": "CNY", "rmb": "CNY", "kanada dollar": "CAD", "australdollar": "AUD", "singapur dollar": "SGD",
        "neuseelanddollar": "NZD", "zloty": "PLN", "zlotys": "PLN", "sloty": "PLN", "slotys": "PLN", "riyal": "SAR",
        "riyals": "SAR", "griwna": "UAH", "griwnja": "UAH", "hrywnia": "UAH", "hrywna": "UAH", "schekeln": "ILS",
        "rands": "ZAR", "lewa": "BGN", "ddr mark": "DDM", "ostmark": "DDM", "reichsmark": "DEM", "bitcoin": "XBT",
        "bitcoins": "XBT", "francs cfa": "XOF", "cfa francs": "XOF", "cfa franc": "XOF", "cfa franken": "XOF",
        "saudi riyal": "SAR", "saudi rial": "SAR", "emirati dirham": "AED", "vae dirham": "AED", "kuna": "HRK",
        "tschechenkronen": "CZK", "dänenkronen": "DKK", "schwedenkronen": "SEK", "franzosenfranken": "FRF",
        "us$": "USD", "baht": "THB", "thai baht": "THB", "sfr": "CHF",
    },
    shared_nouns={
        "dollar": "USD", "krone": None, "peso": None, "dinar": None, "dirham": "AED", "rial": "IRR", "pfund": "GBP",
        "rupie": "INR", "rubel": "RUB", "franken": "CHF", "franc": "FRF", "mark": "DEM", "lira": "TRY", "real": "BRL",
        "won": "KRW", "schilling": "ATS", "leu": "RON", "gulden": "NLG", "escudo": "PTE", "kwacha": "ZMW", "manat": "AZN",
        "peseten": "ESP", "kyat": "MMK",
    },
    fixed_nouns=frozenset({"dollar", "mark"}),
    noun_aliases={
        "kronen": "krone", "dollars": "dollar", "pesos": "peso", "dinare": "dinar", "dinaren": "dinar", "rupien": "rupie",
        "pfunden": "pfund", "francs": "franc", "liras": "lira", "reais": "real", "reales": "real", "schillinge": "schilling",
        "schillingen": "schilling", "lei": "leu", "escudos": "escudo", "rials": "rial", "dirhams": "dirham",
    },
    no_currency=frozenset({
        "ddr", "ddrs", "ecuador", "ecuadors", "fomento", "fomentos", "herzegowina", "herzegowinas", "volksbank",
        "volksbanks", "sum", "sums", "sol", "sols", "som", "soms", "kip", "kips", "reals", "marks", "lew",
        "cupon", "cupons", "inti", "intis", "dram", "lek", "leks", "tala", "pula", "kina", "syli", "leone", "leonen",
        "leones", "loti", "lotis", "florin", "florins", "colon", "colons", "tolar", "lats", "litas", "austral",
    }),
    large_only=frozenset({"won", "leu", "lei"}),
    sums_only=frozenset({
        "real",
        "rand",
        "TOP", "ALL", "CUP", "PEN", "MAD", "BAM", "GEL", "SOS", "COP", "TRY", "AMD", "BOB", "LAK", "SEK", "MOP", "LEI", "ANG",
        "ERN", "STD", "KES", "GIP", "SAR", "PAB", "MUR", "NAD", "AUD",
    }) - {"SAR", "KES", "AUD"},
    not_before_numbers=frozenset({
        "euro", "euros", "dollar", "dollars", "us dollar", "pfund", "mark", "yen", "won", "krone", "kronen", "franken", "franc",
        "lira", "peso", "rubel", "yuan", "cent", "cents", "sterling", "bitcoin", "real", "kilo",
    }),
    abbreviations={
        "Fr.": "CHF", "Fr": "CHF", "SFr.": "CHF", "SFr": "CHF", "sFr.": "CHF", "sFr": "CHF", "Fr.-": "CHF", "kr": "krone",
        "Kr.": "krone", "kr.": "krone", "Kč": "CZK", "zł": "PLN", "Ft": "HUF", "Rs": "rupie", "Rs.": "rupie", "RM": "MYR",
        "Rp": "IDR", "DM": "DEM", "Pf": "DEM", "öS": "ATS", "NKr": "NOK", "SKr": "SEK", "DKr": "DKK", "nkr": "NOK",
        "skr": "SEK", "dkr": "DKK", "RMB": "CNY", "Lit.": "ITL",
    },
    subunits={
        "cent": None, "cents": None, "eurocent": "EUR", "eurocents": "EUR", "euro cent": "EUR", "euro cents": "EUR", "ct": None,
        "us cent": "USD", "us cents": "USD", "rappen": "CHF", "pence": "GBP", "penny": "GBP", "groschen": "ATS",
        "kopeken": "RUB", "kopeke": "RUB", "pfennig": "DEM", "pfennige": "DEM", "pfennigen": "DEM", "öre": "SEK",
        "centimes": "FRF",
    },
    default_cent="EUR",
    units={
        "kilo": "kg", "kilos": "kg", "stundenkilometer": "km/h", "stundenkilometern": "km/h", "meilen pro stunde": "mph",
        "kilometer je stunde": "km/h", "kilometer in der stunde": "km/h", "quadratmetern": "m²", "metrische tonnen": "t",
        "fass": "bbl", "fässer": "bbl", "fässern": "bbl",
        "celsius": "°C", "fahrenheit": "°F", "° celsius": "°C", "° fahrenheit": "°F", "grad c": "°C", "grad f": "°F", "zentner": "Ztr", "raummeter": "rm",
        "festmeter": "fm", "kilobyte": "kB", "kilowatt peak": "kWp", "gigawatt peak": "GWp", "megawatt peak": "MWp",
        "pferdestärken": "PS", "feet": "ft", "inch": "in", "acre": "acre", "acres": "acre", "hektars": "ha", "hektaren": "ha",
        "meter pro sekunde": "m/s", "terawatt stunden": "TWh", "schüttraummeter": "srm", "karat": "ct",
        "amper": "A", "dezibel": "dB", "morgen land": "Morgen",
    },
    unit_symbols={
        "qm": "m²", "qkm": "km²", "Qm": "m²", "cbm": "m³", "kmh": "km/h", "Km/h": "km/h", "KM/H": "km/h", "Km": "km",
        "KM": "km", "KW": "kW", "Kw": "kW", "kw": "kW", "KWh": "kWh", "kwh": "kWh", "Kwh": "kWh", "Mwh": "MWh", "mwh": "MWh",
        "TWH": "TWh", "GWH": "GWh", "MWH": "MWh", "KWH": "kWh", "Gwh": "GWh", "Twh": "TWh", "kWp": "kWp", "L": "l", "gb": "GB", "tb": "TB", "mb": "MB", "ghz": "GHz", "mhz": "MHz", "Kg": "kg",
        "KG": "kg", "GByte": "GB", "MByte": "MB", "TByte": "TB", "GBit/s": "Gbit/s", "MBit/s": "Mbit/s", "Gbps": "Gbit/s",
        "Mbps": "Mbit/s", "MBit": "Mbit", "GBit": "Gbit", "hl": "hl", "db": "dB", "Ha": "ha", "fm": "fm", "Fm": "fm",
        "Nm³": "Nm³", "ppb": "ppb", "Pfd.": "lb", "to": "t",
    },
    letter_units=frozenset({"m", "g", "l", "t", "V", "W"}),
    attached_units=frozenset({"L", "A", "to", "fm"}),
    dimension_words=frozenset(),
    counted_nouns=frozenset(),
    mass_or_money=frozenset({"pfund"}),
    mass_cues=(
        "wieg", "wog", "gewicht", "schwer", "abgenommen", "zugenommen", "leichter", "fleisch", "kartoffel", "mehl", "butter",
        "zucker", "äpfel", "obst", "gemüse", "fisch", "brot", "kaffee", "baby", "spargel",
    ),
    mass_by_default=False,
    money_cues=frozenset(),
    degrees={"grad": "°C", "°": "°C"},
    degree_letters={},
    degree_cues=(
        "temperatur", "celsius", "warm", "wärm", "kalt", "kält", "heiß", "hitze", "frost", "schatten", "wetter", "kühl",
        "erwärm", "thermometer", "fieber", "gefrier", "sonnig", "sonne", "schnee", "klima", "meteorolog",
    ),
    vague_links=frozenset({"von", "an"}),
    fraction_links=frozenset({"eines", "einer"}),
    per=frozenset({"pro", "je", "auf"}),
    per_units={
        "sekunde": "s", "stunde": "h", "meter": "m", "kilometer": "km", "quadratmeter": "m²", "kubikmeter": "m³",
        "hektar": "ha", "liter": "l", "kilogramm": "kg", "tonne": "t", "quadratkilometer": "km²", "kilowattstunde": "kWh",
        "100 kilometer": "100 km", "100 km": "100 km", "milliliter": "ml",
    },
    price_cues=("preis", "kost", "für ", "pro ", "je ", "gebühr", "zahl", "bezahl", "von "),
    one_before_function_word=False,
    no_article=frozenset({
        "fuß", "zoll", "grad", "fass", "fässer", "fässern", "bit", "bar", "mark", "real", "rand", "won", "krone",
        "franken", "karat", "knoten", "yard", "zentner", "euros", "pint", "quart", "feet", "inch", "volt", "watt", "hertz",
        "lux", "lumen", "byte", "ohm", "newton", "pascal", "morgen", "meter", "kilo", "cent", "ton", "penny", "unze", "rial",
        "gulden", "schilling", "peso", "franc", "groschen", "pfennig", "rappen", "promille", "ampere", "kalorie", "fm", "to",
    }),
    and_words=frozenset({"und"}),
    money_nouns=frozenset({
        "verlust", "verluste", "gewinn", "umsatz", "schulden", "kosten", "defizit", "überschuss", "budget", "strafe",
        "investition", "investitionen", "kredit", "darlehen", "förderung", "schaden", "einnahmen", "ausgaben", "erlös",
        "dividende", "ablöse", "miete", "einsparungen", "zuschuss", "zuschüsse",
    }),
    count_cues=(
        "zahl ", "zahlen ", "nutzer", "kunden", "einwohner", "menschen", "mitglieder", "besucher", "passagiere", "stück", "exemplare",
        "fahrzeuge", "autos", "wähler", "zuschauer", "arbeitslos", "beschäftigte", "mitarbeiter", "haushalte", "personen", "abonnent",
    ),
    sum_words=(
        "betrag", "betrags", "beträge", "höhe", "summe", "summen", "bereich", "verlust", "verluste", "gewinn", "umsatz", "schaden",
        "kosten", "investition", "minus", "defizit", "loch", "kredit", "ablöse", "ablösesumme", "euro",
    ),
    function_words=frozenset({
        "im", "in", "aus", "nach", "vor", "auf", "um", "und", "oder", "gegenüber", "zurück", "bis", "für", "an", "bei", "mit",
        "durch", "zum", "zur", "pro", "jährlich", "wachsen", "steigen", "sinken", "kosten", "betragen", "investieren", "gestiegen",
        "gesunken", "gefallen", "erhöht", "gewachsen", "ist", "war", "waren", "wird", "werden", "sei", "sein", "hatte", "haben",
        "beträgt", "betrug", "liegen", "lag", "liegt", "allein", "davon", "ein", "aber", "als", "wie", "zu", "erreicht",
        "verbucht", "zugelegt", "schrumpfen", "reduziert", "reduzieren", "ausgeben", "fehlen", "fließen", "zahlen", "sparen",
    }),
)  # fmt: skip
