"""Dates in an order that no rule of ours knows, read by dateparser."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache


@lru_cache(maxsize=1024)
def read_any_order(text: str, language: str) -> dt.date | None:
    """The day that a text of day, named month and year gives in whatever order: *September-2020-23*, *2020/Sep/23*.

    dateparser is imported here, at the first such date: it costs more than all else that dates need.
    """
    import dateparser

    settings = {
        "REQUIRE_PARTS": ["day", "month", "year"],
        "RETURN_AS_TIMEZONE_AWARE": False,
        "PARSERS": ["absolute-time"],
    }
    found = dateparser.parse(text, languages=[language], settings=settings)
    return found.date() if found else None
