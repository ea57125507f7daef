"""The day that a dateline gives."""

from __future__ import annotations

import datetime as dt

from newsfacts.extractors.lang import Language


def find_reference_date(text: str, language: Language) -> dt.date | None:
    """The day of a dateline near the top of `text`, or None."""
    return None
