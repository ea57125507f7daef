"""English numbers, short scale; lakh and crore for Indian English."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from newsfacts.extractors.lang.schema_numbers import NumberWords, Value

if TYPE_CHECKING:
    from newsfacts.extractors.facts import Qualifier

_THOUSAND, _MILLION, _BILLION, _TRILLION, _QUADRILLION = (10**n for n in (3, 6, 9, 12, 15))

_CARDINALS: dict[str, Value] = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40,
    "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip

_FRACTIONS: dict[str, Decimal] = {
    "half": Decimal("0.5"), "halves": Decimal("0.5"), "quarter": Decimal("0.25"), "quarters": Decimal("0.25"),
    **{
        word + ending: Decimal(1) / n
        for word, n in (
            ("third", 3), ("fourth", 4), ("fifth", 5), ("sixth", 6), ("seventh", 7), ("eighth", 8), ("ninth", 9),
            ("tenth", 10), ("twelfth", 12), ("twentieth", 20), ("hundredth", 100), ("thousandth", 1000),
        )
        for ending in ("", "s")
    },
}  # fmt: skip

_ABOUT = (
    "about", "around", "approximately", "approx.", "approx", "roughly", "some", "nearly", "almost", "close to", "circa",
    "an estimated", "estimated", "estimated at", "in the region of", "in the neighborhood of",
    "in the neighbourhood of", "in the vicinity of", "of the order of", "on the order of", "in the order of",
    "somewhere around", "or so", "just about", "virtually", "c.", "ca.", "more or less", "near", "just shy of",
    "shy of", "give or take", "an approximate", "a rough", "getting on for", "a good", "a cool", "a rough", "a reported",
)  # fmt: skip
_MORE_THAN = (
    "more than", "over", "above", "in excess of", "upwards of", "upward of", "north of", "greater than", "higher than",
    "well over", "just over", "well above", "just above", "slightly more than", "slightly over", "a little over",
    "a little more than", "a bit more than", "a bit over", "far more than", "much more than", "even more than",
    "exceeding", "exceeds", "exceeded", "exceed", "larger than", "beyond", "bigger than", "longer than", "better than",
    "to more than", "surpassing", "topping", "top", "tops", "topped", "surpassed", "surpasses", "surpass", "topping", "and over", "just more than", "little over", "little more than",
)  # fmt: skip
_LESS_THAN = (
    "less than", "fewer than", "under", "below", "just under", "just below", "well under", "well below", "lower than",
    "smaller than", "slightly less than", "slightly under", "a little less than", "a little under", "south of",
    "shorter than", "far less than", "far fewer than", "much less than", "a bit less than", "just less than",
    "slightly below",
)  # fmt: skip
_AT_LEAST = (
    "at least", "no less than", "no fewer than", "not less than", "not fewer than", "a minimum of", "minimum",
    "minimum of", "starting at", "starting from", "no lower than", "as few as", "as little as", "as low as", "priced from", "prices from",
    "price from", "tickets from", "salary from", "salaries from", "costs from", "fees from", "starts from", "starts at",
    "a minimum", "at the least",
)  # fmt: skip
_AT_MOST = (
    "up to", "at most", "no more than", "not more than", "as much as", "as many as", "a maximum of", "maximum of",
    "maximum", "no greater than", "no higher than", "not over", "not exceeding", "as high as", "a maximum",
    "upto", "until", "capped at", "at the most", "to a maximum of", "nothing more than", "no bigger than",
    "no longer than", "not higher than", "no larger than",
)  # fmt: skip
_EXACT = ("exactly", "precisely")

_QUALIFIERS: dict[str, Qualifier] = {
    **dict.fromkeys(_ABOUT, "about"),
    **dict.fromkeys(_MORE_THAN, "more_than"),
    **dict.fromkeys(_LESS_THAN, "less_than"),
    **dict.fromkeys(_AT_LEAST, "at_least"),
    **dict.fromkeys(_AT_MOST, "at_most"),
    **dict.fromkeys(_EXACT, "exact"),
}

_FIGURES = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "single": 1, "double": 2, "triple": 3,
}  # fmt: skip

WORDS = NumberWords(
    decimal_mark=".",
    cardinals=_CARDINALS,
    glued=False,
    glue_only={},
    hundreds={"hundred": 100},
    scales={
        "thousand": _THOUSAND, "million": _MILLION, "billion": _BILLION, "trillion": _TRILLION,
        "quadrillion": _QUADRILLION, "lakh": 100_000, "lakhs": 100_000, "lac": 100_000, "crore": 10_000_000,
        "crores": 10_000_000, "dozen": 12, "score": 20,
        # "5 millions" is a common slip
        "millions": _MILLION, "billions": _BILLION, "trillions": _TRILLION,
    },
    lone_scales=frozenset(),
    abbreviations={
        "mn": _MILLION, "mln": _MILLION, "mio": _MILLION, "bn": _BILLION,
        "bln": _BILLION, "mrd": _BILLION, "tn": _TRILLION, "trn": _TRILLION, "trln": _TRILLION, "cr": 10_000_000,
    },
    dotted=frozenset(),
    dot_required=frozenset(),
    suffixes={"k": _THOUSAND},
    loose_suffixes={
        "m": _MILLION, "M": _MILLION, "mm": _MILLION, "MM": _MILLION, "mil": _MILLION, "b": _BILLION, "B": _BILLION, "t": _TRILLION, "T": _TRILLION, "K": _THOUSAND,
    },
    plurals={
        "tens": 10, "dozens": 12, "scores": 20, "hundreds": 100, "thousands": 1000, "millions": _MILLION,
        "billions": _BILLION, "trillions": _TRILLION, "lakhs": 100_000, "crores": 10_000_000,
    },
    plural_links=frozenset({"of"}),
    quantifiers={
        "several": None, "a few": None, "few": None, "many": None, "some": None, "countless": None, "multiple": None,
        "quite a few": None, "a couple": 2, "a couple of": 2, "couple of": 2, "couple": 2, "umpteen": None,
        "various": None, "numerous": None,
    },
    articles=frozenset({"a", "an", "one"}),
    link="and",
    spaced_link=True,
    comma_groups=True,
    decimal_words=frozenset({"point"}),
    minus_words=frozenset({"minus", "negative"}),
    fractions=_FRACTIONS,
    open_fractions=frozenset({"half"}),
    fraction_adjectives=frozenset(),
    ordinal_fractions=frozenset(word for word in _FRACTIONS if not word.endswith("s") and word not in ("half", "quarter")),
    fraction_followers=frozenset({
        "of", "in", "by", "and", "or", "to", "from", "on", "at", "since", "over", "this", "last", "next", "more", "less",
        "fewer", "lower", "higher", "was", "were", "is", "are", "as", "between", "during", "after", "before", "within",
    }),
    fraction_links=frozenset({"a", "of a", "an", "of an", "of one"}),
    mixed_links=frozenset({"and a", "and one"}),
    range_words=frozenset({"to", "through"}),
    between=frozenset({"between"}),
    from_words=frozenset({"from"}),
    to_words=frozenset({"to"}),
    and_words=frozenset({"and", "&"}),
    or_words=frozenset({"or", "versus", "vs", "vs.", "against"}),
    movement=frozenset({
        "added", "adds", "adding", "settled", "firmed", "rallied", "retreated", "inched", "ticked", "nudged", "shed",
        "rose", "rise*", "rising", "fell", "fall*", "increas*", "decreas*", "grew", "grow*", "drop*", "climb*", "jump*", "declin*",
        "cut", "cuts", "cutting", "reduc*", "rais*", "lower*", "up", "down", "shrank", "shrink*", "shrunk", "widen*", "narrow*",
        "soar*", "plung*", "slid", "slide*", "slip*", "went", "go", "goes", "going", "gone", "move*", "moving", "chang*", "expan*",
        "improv*", "surg*", "tumbl*", "boost*", "swell*", "swollen", "edg*", "plummet*", "revis*", "upgrad*", "downgrad*", "slash*",
        "trim*", "eas*", "advanc*", "gain*", "lost", "dip*", "sank", "sink*", "sunk", "hik*", "doubl*", "tripl*", "quadrupl*",
        "push*", "lift*", "accelerat*", "slow*", "recover*", "rebound*", "collaps*", "extend*", "bring*", "brought", "took", "take*",
        "taking", "adjust*", "shift*", "switch*", "leap*", "leapt", "balloon*", "creep*", "crept", "rocket*", "skyrocket*", "halv*",
        "dwindl*", "inch*", "nudg*", "deepen*", "weaken*", "strengthen*", "escalat*", "upped", "doubled",
    }),
    qualifiers=_QUALIFIERS,
    qualifiers_after={
        "or more": "at_least", "and more": "at_least", "or less": "at_most", "or fewer": "at_most", "or so": "about",
        "or above": "at_least", "and above": "at_least", "and up": "at_least", "or below": "at_most", "or under": "at_most",
        "and under": "at_most", "or over": "at_least", "and over": "at_least", "or higher": "at_least", "or lower": "at_most",
        "or thereabouts": "about", "odd": "about", "more or less": "about", "give or take": "about", "or better": "at_least",
    },
    qualifiers_closing={"plus": "at_least", "at least": "at_least", "at most": "at_most", "max": "at_most", "tops": "at_most"},
    fillers=frozenset({"though", "but", "another", "a further"}),
    topic_qualifiers=frozenset({"over"}),
    topic_verbs=(),
    topic_nouns=(
        "dispute", "row", "argument", "talks", "fight", "concern", "concerns", "lawsuit", "debate", "case", "battle",
        "disagreement", "controversy", "quarrel", "suit", "negotiations", "claim", "claims", "feud", "spread", "sprawled", "sprawls", "sprawling", "stretched", "stretches", "stretching", "scattered",
        "turned", "turning", "turns", "spans", "control",
    ),
    not_before_groups=frozenset({
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "jan.", "feb.",
        "aug.", "sept.", "oct.", "nov.", "dec.", "no.", "number", "page", "article", "section", "chapter", "room", "flight",
        "route", "highway", "gate",
    }),
    ordinal_suffixes=frozenset({"st", "nd", "rd", "th", "s"}),
    digit_counts={
        **{word + dash + noun: n for word, n in _FIGURES.items() for dash in "- " for noun in ("figure", "digit")},
        **{f"{n}{dash}{noun}": n for n in range(1, 13) for dash in "- " for noun in ("figure", "digit")},
    },
    digit_count_endings=("",),
    digit_count_scales={"million": _MILLION, "billion": _BILLION, "trillion": _TRILLION},
    digit_count_grades=frozenset({"high", "low", "mid", "middle", "upper", "lower"}),
    growth_counts=frozenset(
        f"{word}{dash}digit" for word in (*_FIGURES, *map(str, range(1, 13))) for dash in "- "
    ),
    digit_count_nouns=frozenset({
        "sum", "sums", "amount", "amounts", "salary", "salaries", "fee", "fees", "payout", "payouts", "settlement",
        "bonus", "bonuses", "income", "deal", "donation",
    }),
)  # fmt: skip
