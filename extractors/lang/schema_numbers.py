"""What a language has to say about numbers.

All words are lower case and are compared with text folded to lower case. Values are exact: integers or Decimals.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsfacts.extractors.facts import Qualifier

Value = int | Decimal


@dataclass(frozen=True)
class NumberWords:
    """The number words of one language."""

    decimal_mark: str
    """The mark before decimals: "," in German, "." in English. The other one groups thousands."""

    cardinals: Mapping[str, Value]
    """Words below one hundred, and mixed ones such as *anderthalb*, in every spelling and inflection."""

    glued: bool
    """Whether number words are written as one word (*dreihundertzwanzig*), so that a word has to be taken apart."""

    glue_only: Mapping[str, Value]
    """Pieces that count inside a glued word only: *ein* (alone it is an article), *einhalb*."""

    hundreds: Mapping[str, Value]
    """Words that multiply what stands before them and count as themselves alone in a glued language: *hundert*."""

    scales: Mapping[str, Value]
    """Words that multiply by a thousand or more, in every inflection, singular and plural; and *dozen*."""

    lone_scales: frozenset[str]
    """Hundreds and scales that are a number without anything before them: German *hundert*, *tausend*."""

    abbreviations: Mapping[str, Value]
    """Scales that stand only behind a number (*Mio*, *bn*). A full stop behind them belongs to them if they are in
    `dotted`."""

    dotted: frozenset[str]
    """Abbreviations that take a full stop."""

    dot_required: frozenset[str]
    """Abbreviations that count only with their full stop, because they are words without it (*Bio.*, *Mill.*)."""

    suffixes: Mapping[str, Value]
    """Letters that scale a number of digits they are attached to (*10k*); compared with their case."""

    loose_suffixes: Mapping[str, Value]
    """The same, but they may be units as well (*5m*): for whoever knows the context; see `Number.loose_scale`."""

    plurals: Mapping[str, Value]
    """Plural number nouns that alone are a vague number, with the bound they give (*Tausende*, *millions*)."""

    plural_links: frozenset[str]
    """What may stand between two of them: *hundreds of thousands*, *Hunderte von Millionen*."""

    quantifiers: Mapping[str, Value | None]
    """Words before a scale that make a number of it: None for a vague one (*mehrere Millionen*), a value for one that
    is about that much (*a couple of hundred*)."""

    articles: frozenset[str]
    """Words that are *one* before a scale, a fraction or a dozen (*eine Milliarde*, *a million*)."""

    link: str
    """The word inside number words: *und*, *and*."""

    spaced_link: bool
    """Whether the link stands between separate words (*two hundred and five*)."""

    comma_groups: bool
    """Whether a comma may stand behind a scale inside of one number (*one thousand, two hundred*)."""

    decimal_words: frozenset[str]
    """The decimal mark spoken: *Komma*, *point*."""

    minus_words: frozenset[str]

    fractions: Mapping[str, Decimal]
    """Nouns and adjectives for parts of one: *half*, *halbe*, *Drittel*, *quarters*."""

    open_fractions: frozenset[str]
    """Fractions that need neither number nor article before them (*Hälfte*, *half*)."""

    fraction_adjectives: frozenset[str]
    """Fractions that no number counts: German *halbe*."""

    ordinal_fractions: frozenset[str]
    """Fractions that are ordinals as well (*a third*): with an article they count only before a word of
    `fraction_followers` or before no word."""

    fraction_followers: frozenset[str]

    fraction_links: frozenset[str]
    """What may stand between a fraction and its scale: *half [a] million*, *a quarter [of a] million*."""

    mixed_links: frozenset[str]
    """What stands between a whole number and a fraction: *two [and a] half*."""

    range_words: frozenset[str]
    """Between the ends of a range: *bis*, *to*."""

    between: frozenset[str]
    """Before the first end of a range whose ends an `and_words` word joins."""

    from_words: frozenset[str]
    """Before the first of two numbers that a `to_words` or `range_words` word joins."""

    to_words: frozenset[str]
    """Between the old and the new value: *stieg von 3,1 auf 3,4*; two numbers, no range."""

    and_words: frozenset[str]

    or_words: frozenset[str]
    """Between alternatives and between numbers that are held against each other (*oder*, *statt*, *versus*)."""

    movement: frozenset[str]
    """Words that say that something moves from one value to another (*rose*; with a star all that begin so): where
    `range_words` and `to_words` share a word, they make two numbers of a range."""

    qualifiers: Mapping[str, Qualifier]
    """Words before a number; at most five words."""

    qualifiers_after: Mapping[str, Qualifier]
    """Words behind a number or behind its unit or noun (*or more*)."""

    qualifiers_closing: Mapping[str, Qualifier]
    """The same, but with a space only before punctuation (*$500 plus*, not *$500 plus tax*)."""

    fillers: frozenset[str]
    """Words that may stand between a qualifier and its number: *mindestens [aber] 200*."""

    topic_qualifiers: frozenset[str]
    """Qualifiers that are a plain preposition behind one of `topic_nouns` (*ein Kredit über 5 Millionen*)."""

    topic_nouns: tuple[str, ...]
    """Endings of words directly before it that it belongs to."""

    topic_verbs: tuple[str, ...]
    """Beginnings of verbs in the sentence before such a preposition that it belongs to (*verfügt über 5 Millionen*)."""

    not_before_groups: frozenset[str]
    """Words whose number stands apart from a number that follows: month names (*May 12 300 people*)."""

    ordinal_suffixes: frozenset[str]
    """Letters attached to digits that make an ordinal or a decade of them: *1st*, *1990s*, *90er*."""

    digit_counts: Mapping[str, int] = field(default_factory=dict)
    """Words for the number of digits: *zweistellig* 2, *six-figure* 6."""

    digit_count_endings: tuple[str, ...] = ()
    """Inflections that such a word takes."""

    digit_count_scales: Mapping[str, Value] = field(default_factory=dict)
    """Beginnings of the word behind, with the value they multiply by: *Millionenbetrag*."""

    digit_count_grades: frozenset[str] = frozenset()
    """Words before a digit count that belong to its phrase: *[mittlerer] dreistelliger*."""

    digit_count_nouns: frozenset[str] = frozenset()
    """Nouns behind a digit count that say that a sum is meant (*a six-figure sum*); behind a count of `growth_counts` no
    noun does."""

    growth_counts: frozenset[str] = frozenset()
    """Digit counts of growth rather than of sums: *double-digit*."""
