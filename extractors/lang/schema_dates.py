"""What a language has to say about dates: its words by category, and its grammar as templates over those categories.

A **category** is a name in capitals (``MONTH``, ``UNIT``, ``AGO``) with the words that belong to it and what each one
means. A **template** is a regular expression over categories instead of characters: names are separated by blanks, and
``? | ( )`` mean what they mean everywhere. ``WEEKDAY COMMA? MONTH DAY (COMMA? YEAR)?`` reads *Friday, Nov. 7, 2025*.
A name may be given to what a category is to the builder: ``NUMBER=ORDINAL``.
A **rule** is a template with the name of the builder that makes an expression of the words it met
(`temporal/builders.py` documents the builders and the names that they read).

Rules are applied in layers. Within a layer the longest match wins, then the earlier rule; what a layer has built stands
in the text as one token of a new category for the next layer (``T_YEAR``: something that is a year; ``R_MONTH``: a
month that still needs its year; `temporal/builders.py` lists them).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsfacts.extractors.facts import DateBound

Value = int | float | str | None


@dataclass(frozen=True)
class Rule:
    """One line of the grammar: which builder reads which sequence of categories."""

    builder: str
    template: str


@dataclass(frozen=True)
class NumericForms:
    """How dates are written in digits."""

    order: str
    """``"dmy"`` or ``"mdy"``: how *3/11/2025* is read where the article does not show it."""

    dotted_day_month: bool
    """Whether *22.04* can be a day and a month."""

    slashed_day_month: bool
    """Whether *4/22* can be a month and a day, where a preposition says that it is a date."""

    ordinal_suffixes: frozenset[str]
    """Letters behind a number of digits that make an ordinal of it: *3rd*, *15ten*."""

    decade_suffixes: frozenset[str]
    """Letters behind a number of digits that make a decade of it: *1990s*, *90er*."""


@dataclass(frozen=True)
class ContextWords:
    """Words around a date that decide whether it is one, and what the prepositions say.

    All are lower case and compared with text folded to lower case. A phrase is words separated by single blanks.
    """

    bounds: Mapping[str, DateBound]
    """Prepositions and phrases before a date, and its `bound`."""

    cued_bounds: Mapping[str, tuple[DateBound, frozenset[str]]]
    """Prepositions that are a bound only with a cue directly behind the date: *von* … *an*. The empty cue stands for a
    date that is not over, ``+`` for one that has not begun."""

    bounds_after: Mapping[str, DateBound]
    """Phrases directly behind a date, and its `bound`: *or later*."""

    approximate: frozenset[str]
    """*about*, *around*, *etwa*, *rund*: qualifier ``about``."""

    comparing: frozenset[str]
    """Words before a date that another one is compared with: *than*, *gegenüber*."""

    than: frozenset[str]
    """Words behind *two weeks earlier* that make it a comparison: *than usual*."""

    owners: frozenset[str]
    """Words before *May* that make it a month where a noun follows: *its May projections*."""

    fillers: frozenset[str]
    """What may stand between preposition and date: articles, *Jahr*, *at least*."""

    date_before: frozenset[str]
    """Prepositions that mark a weak candidate (*May*, *4/22*, *summer*, *the 24th*) as a date."""

    year_before: frozenset[str]
    """Words before a bare number of four digits that make it a year."""

    number_before: frozenset[str]
    """Words before it that make it something else: *about*, *$*, products, *Resolution*."""

    counting_before: frozenset[str]
    """Words before it that make it a count if a noun follows that can be counted: *about*, *at least*."""

    number_after: frozenset[str]
    """Words behind it that make it a count or an amount."""

    number_links: frozenset[str]
    """Prepositions before figures that are no years if they are not of our time: *auf*, *um*."""

    plural_ending: str
    """Ending of plural nouns, where nouns are in lower case; empty where nouns have a capital."""

    determiners: frozenset[str]
    """Words that show, before a year, that a noun behind it is not counted: *the 2016 elections*."""

    not_after_season: frozenset[str]
    """What makes a season before it something else: *the fall of the wall*, *Winter-Vorbereitung*."""

    after_day: frozenset[str]
    """Words in lower case that may stand behind the day of a month (*on the 24th at noon*); empty: any may."""

    before_month: frozenset[str]
    """Words directly before a month that is also the name of a person in the article."""

    titles: frozenset[str]
    """Titles and first names before a surname that is also a month or a weekday."""

    sets: frozenset[str]
    """*every*, *each*, *jeden*: a repetition, not a date."""

    any_before: frozenset[str]
    """Articles that make a weekday with no noun behind it any of its name: *on a Sunday*."""

    genitives: frozenset[str]
    """Words behind *the last two days* that say of what else they are the last: *of the*, *seines*."""

    in_names: frozenset[str]
    """Pairs of words before a date that is part of a name: *Straße des* (17. Juni)."""

    infinitive: frozenset[str]
    """Words that make *last* behind them a verb: *to last three weeks*."""

    habits: frozenset[str]
    """*usually*, *traditionell*: words near a season that make it one of every year."""

    not_today: frozenset[str]
    """Words directly before *today* that make it mean these times: *of*, *even*, *bis*."""

    not_today_after: frozenset[str]
    """Words directly behind it that do the same: *noch*."""

    business: frozenset[str]
    """Words near *the first half* that make it one of a year, not of a game; empty where it needs none."""

    sports: frozenset[str]
    """Words near *the third quarter* that make it one of a game: *touchdown*."""

    ages: frozenset[str]
    """Words before *thirties* that make it an age: *his*."""

    reports: frozenset[str]
    """Words beside a quarter or half that make it one that is over: *fourth-quarter results*."""

    lengths: frozenset[str]
    """Words not far before *in two years* that make it a length of time: *first*, *time*."""


@dataclass(frozen=True)
class TenseWords:
    """Words that tell whether a sentence speaks of what was or of what will be. All are lower case."""

    past: frozenset[str]
    past_form: str
    """Regular expression of words in the past tense; empty for none."""
    not_past: frozenset[str]
    """Words of that form that are none."""
    passive: frozenset[str]
    """Words before a past form that make it no past: *be*, *is*."""
    pluperfect: frozenset[str]
    """Words before such a word that put it into the past: *had planned to*."""
    future: frozenset[str]
    """Words, and pairs of words such as *to be*."""
    present: frozenset[str]
    """Forms of the present tense that announce something (*findet*, *opens*); weaker than past and future."""
    noun_before: frozenset[str]
    """Words directly before such a form that make it a noun: *the end*."""
    noun_after: frozenset[str]
    """Words directly behind it that do the same: *end of*."""
    perfect: frozenset[str]
    """Auxiliaries in the present tense that make a past with a participle."""
    participle: str
    """Regular expression of that participle; empty where the language needs none."""
    links: frozenset[str]
    """Words that, directly before a verb behind the date, begin a clause that does not speak of it: *and will*."""
    clauses: frozenset[str]
    """Words that begin a clause, whose verb is farther away for that: *that*, *dass*."""
    past_clause: frozenset[str]
    """Words somewhere before a date in its clause that make it past where no verb tells: *nach dem Brand am Montag*."""
    past_before: frozenset[str]
    """Prepositions directly before a date that make it past where no verb tells: *vom Montag*."""
    future_before: frozenset[str]
    """Those that make it one to come: *ab Montag*."""
    plan_before: frozenset[str]
    """Those, and pairs of words, that make it one to come whatever the verb: *für Montag*, *auf den 3. Mai*."""
    plan_after: frozenset[str]
    """Words directly behind a date that do the same: *January delivery*."""
    weekday: int
    """Where a weekday lies for which nothing tells: -1 where the past is the rule, +1 where only the present leaves no
    trace (German marks every past, and tells plans in the present)."""


@dataclass(frozen=True)
class DatelineForms:
    """How an article's first lines say its day. All words are lower case."""

    labels: frozenset[str]
    """Words that announce the day of publication (*published*, *Stand*), and those that may stand beside them."""

    small_words: frozenset[str]
    """Words in lower case that may stand in a dateline: those of place names and times (*am Main*, *Uhr*)."""

    unambiguous: bool
    """Whether numbers with slashes have but one order in this language."""


@dataclass(frozen=True)
class DateWords:
    """All of it for one language."""

    categories: Mapping[str, Mapping[str, Value]]
    """Category to word to meaning. A word in lower case also counts capitalized and in capitals, one with a capital also
    in capitals; a word of several parts is a phrase; a final ``-`` stands for each of `endings`."""

    exact: frozenset[str]
    """Categories whose words count only as they are written here."""

    endings: tuple[str, ...]
    """Endings of adjectives."""

    classes: Mapping[str, str]
    """Names for unions of categories, to be used in templates."""

    anchors: frozenset[str]
    """Categories without which a stretch of words holds no date."""

    outside: frozenset[str]
    """Categories that do not belong to a date where they begin it: articles, *between*, *year* before a number."""

    layers: tuple[tuple[Rule, ...], ...]
    numeric: NumericForms
    context: ContextWords
    tense: TenseWords
    dateline: DatelineForms
