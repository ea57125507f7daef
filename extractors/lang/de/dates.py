"""Dates as German says them, in Germany, Austria and Switzerland."""

from __future__ import annotations

from newsfacts.extractors.lang.de.dates_context import CONTEXT, DATELINE, TENSE
from newsfacts.extractors.lang.de.dates_grammar import ANCHORS, CLASSES, LAYERS, OUTSIDE
from newsfacts.extractors.lang.de.dates_words import CATEGORIES, ENDINGS, EXACT
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
        order="dmy",
        dotted_day_month=True,
        slashed_day_month=False,
        ordinal_suffixes=frozenset(("te", "ten", "ter", "tes", "tem", "ste", "sten", "st", "nd", "rd", "th")),
        decade_suffixes=frozenset(("er", "ern", "ers")),
    ),
    context=CONTEXT,
    tense=TENSE,
    dateline=DATELINE,
)
