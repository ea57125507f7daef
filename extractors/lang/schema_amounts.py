"""What a language has to say about money, percentages and units, beyond the names that CLDR has.

All words are lower case, hyphens in names are spaces; symbols and abbreviations are compared with their case.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class AmountWords:
    """Currencies, percentages and units as one language names them."""

    percent: Mapping[str, str]
    """Words behind a number: `%`, `pp` (percentage points) or `bp` (basis points)."""

    percent_symbols: Mapping[str, str]
    """The same, abbreviated: compared with their case."""

    percent_endings: tuple[str, ...]
    """Endings of a word that starts with a number word: *zehn[prozentig]*."""

    currencies: Mapping[str, str]
    """Names that CLDR does not have, with their code (*bucks*, *renminbi*)."""

    shared_nouns: Mapping[str, str | None]
    """Nouns of several currencies: the one that is meant where nothing in the text points to another (None: unknown)."""

    fixed_nouns: frozenset[str]
    """Shared nouns that mean their default whatever countries the text names (*dollar*)."""

    noun_unions: Mapping[str, tuple[str, ...]]
    """Shared nouns that stand for several others: *crown* for *krone*, *krona*, *koruna*."""

    dollar_homes: Mapping[str, tuple[str, ...]]
    """Code → names, with their case, of places whose own dollar is meant where a text is about them and not about
    `dollar_abroad`."""

    dollar_abroad: tuple[str, ...]
    """Names of places, with their case, that make a bare dollar the American one."""

    noun_aliases: Mapping[str, str]
    """Other words for a shared noun, plurals among them: *crowns* for *krone*."""

    no_currency: frozenset[str]
    """Nouns of a currency that are other words as well: never without an adjective (*units*, *sum*)."""

    large_only: frozenset[str]
    """Nouns that need a scale, or at least three digits: *they played 12, won 5*."""

    sums_only: frozenset[str]
    """Nouns and codes that are other words or abbreviations as well (*TOP 10*, *COP 28*, German *Real*): only with a
    scale or decimals."""

    not_before_numbers: frozenset[str]
    """Nouns that stand before a number as a currency only if it has a scale or decimals (*Euro 2024*)."""

    abbreviations: Mapping[str, str]
    """Abbreviations of currencies before or behind a number, with their code or a shared noun: *Fr.*, *kr*."""

    subunits: Mapping[str, str | None]
    """Hundredths: the code, or None for the currency at hand (*cent*)."""

    default_cent: str
    """The currency of a hundredth where none is at hand."""

    units: Mapping[str, str]
    """Names of units that CLDR does not have, with the symbol."""

    unit_symbols: Mapping[str, str]
    """More symbols, with the one that stands in a record: *qm* for m²."""

    digits_only: frozenset[str]
    """Names of units that are other words behind a number word: *two bar staff*."""

    letter_units: frozenset[str]
    """Units of one letter that may stand behind digits and a space."""

    reference_words: frozenset[str]
    """Words before a number whose letter is part of a reference: *Artikel 87 g*."""

    attached_units: frozenset[str]
    """Symbols that count only without a space (*5L*), because they are words or letters elsewhere."""

    dimension_words: frozenset[str]
    """Words behind a number and *in* that make it inches, and behind *5m* that make it metres (*tall*, *deep*)."""

    counted_nouns: frozenset[str]
    """Nouns without a plural ending that *5m* counts (*people*)."""

    mass_or_money: frozenset[str]
    """Words for both a weight and a currency (*pounds*)."""

    mass_cues: tuple[str, ...]
    """Words around such a number that make it a weight."""

    mass_by_default: bool
    """Whether such a number is a weight where nothing speaks for money."""

    pound_cues: tuple[str, ...]
    """What makes such a number money wherever it stands in the text."""

    pence_cues: tuple[str, ...]
    """What makes *20p* pence wherever it stands in the text."""

    money_cues: frozenset[str]
    """Words behind such a number and *of* that make it money all the same (*of debt*)."""

    degrees: Mapping[str, str | None]
    """Words for a degree alone, with the unit that it has by default (None: the bare degree)."""

    degree_letters: Mapping[str, str]
    """Letters attached to digits that are degrees where such a word stands near: *30C*."""

    degree_cues: tuple[str, ...]
    """Words in the sentence that make a degree one of temperature."""

    vague_links: frozenset[str]
    """Between a vague number and its unit: *millions [of] dollars*."""

    fraction_links: frozenset[str]
    """Between a fraction and its unit: *half [a] litre*, *a tenth [of a] gallon*."""

    per: frozenset[str]
    """Between two units: *gram [per] kilometre*."""

    per_units: Mapping[str, str]
    """What a unit may be measured per: word and symbol (*second* s). Which pairs make one unit stands in
    `amounts.tables.COMPOSED`."""

    price_cues: tuple[str, ...]
    """What before an article and a unit makes it the thing that a price is for (*the price of a barrel*)."""

    one_before_function_word: bool
    """Whether *a dollar* is an amount only before a function word or punctuation, since nouns stand in a row."""

    no_article: frozenset[str]
    """Units that with an article are something else (*a foot*, *ein Grad*)."""

    and_words: frozenset[str]
    """Between a sum and its cents, a length and its smaller part."""

    money_nouns: frozenset[str]
    """Nouns that a bare number of millions may stand before, when the text has been speaking of money (*107 million
    loss*)."""

    money_verbs: frozenset[str]
    """Verbs close before a bare number of millions that make money of it (*the state pays 4 million*)."""

    comparing: tuple[str, ...]
    """Ends of what stands before a number that is told as another value of the amount before it: *waren es*, *up from*."""

    comparing_fillers: frozenset[str]
    """Words between them and the number (*waren es [erst]*)."""

    parallel_words: frozenset[str]
    """Prepositions before an amount: a number without a unit takes its unit only behind the same one (*auf 16 Prozent, die
    Union auf 29*)."""

    gap_breakers: frozenset[str]
    """Words of a clause that leaves nothing out (*der Chef [ist] 42*)."""

    expecting: frozenset[str]
    """Words behind such a number that say the same: *Analysten hatten 2,3 [erwartet]*."""

    capitalized_nouns: bool
    """Whether nouns begin with a capital letter, so that a word without one behind a number is nothing it counts."""

    comparatives: frozenset[str]
    """Words behind a bare number that are nothing it counts only before `than_words` or punctuation (*mehr als*)."""

    than_words: frozenset[str]

    rate_prepositions: frozenset[str]
    """Before a number without a unit that is no percentage though one stands near: a level in other units (*to 12.30*)."""

    count_cues: tuple[str, ...]
    """Words before a bare number of millions that say that something is counted (*number of*, *Zahl der*)."""

    sum_words: tuple[str, ...]
    """Endings of the noun of which only the number of digits is said that make it money: *Millionen[betrag]*, *sum*."""

    function_words: frozenset[str]
    """Words behind a bare number that are nothing it could count."""
