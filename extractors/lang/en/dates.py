"""Dates as English says them, in Britain and America."""

from __future__ import annotations

from newsfacts.extractors.lang.en.dates_context import CONTEXT, DATELINE, TENSE
from newsfacts.extractors.lang.en.dates_grammar import ANCHORS, CLASSES, LAYERS, OUTSIDE
from newsfacts.extractors.lang.en.dates_words import CATEGORIES, ENDINGS, EXACT
from newsfacts.extractors.lang.schema_dates import DateWords, NumericForms

WORDS = DateWords(
    categories=CATEGORIES,
    exact=EXACT,
    endings=ENDINGS,
    classes=CLASSES,
    anchors=ANCHORS,
    outside=OUTSIDE,
    layers=LAYERS,
    numeric=NumericForms(
        order="mdy",
        dotted_day_month=False,
        slashed_day_month=True,
        ordinal_suffixes=frozenset(("st", "nd", "rd", "th")),
        decade_suffixes=frozenset(("s",)),
    ),
    context=CONTEXT,
    tense=TENSE,
    dateline=DATELINE,
)
