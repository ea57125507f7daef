"""HTML pages: the article's text, headline and day, through trafilatura (imported only here, only for pages)."""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

from newsfacts.extractors.errors import InputError

_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)
# Fewer words are what is left of a page's navigation.
_MIN_WORDS = 8
_ARTICLE_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


class Page(NamedTuple):
    """What a page says: the article's text, its headline, the day it was published."""

    text: str
    title: str | None
    date: dt.date | None


def looks_like_html(text: str) -> bool:
    """Whether a text begins as an HTML page does."""
    return bool(_PAGE.match(text[:4096]))


def read_page(markup: str) -> Page:
    """The article of an HTML page.

    The headline opens the text where the page's body does not repeat it, so that facts in it have evidence.
    Raises InputError where there is no article.
    """
    import logging

    from trafilatura import bare_extraction

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    # lxml refuses NULs, and other control characters are no part of an HTML document (HTML Living Standard, 13.2.3.5).
    markup = re.sub(r"[\x00-\x08\x0b\x0e-\x1f]", "", markup)
    try:
        document = bare_extraction(markup, with_metadata=True, include_comments=False, include_tables=True)
    except (ValueError, RecursionError) as error:
        raise InputError(
            "no_article", f"the page cannot be parsed ({type(error).__name__}); save its text instead"
        ) from None
    if document is None or isinstance(document, dict) or len(str(document.text or "").split()) < _MIN_WORDS:
        raise InputError("no_article", "no article in the page; give the article's own page, or its text")
    text = str(document.text).strip()
    title = " ".join((document.title or "").split()) or None
    if title and not text[: 2 * len(title) + 80].replace("\n", " ").startswith(title):
        text = f"{title}\n\n{text}"
    return Page(text, title, _day(document.date))


def _day(value: str | None) -> dt.date | None:
    if not value or not _ARTICLE_DATE.match(value):
        return None
    try:
        return dt.date.fromisoformat(value[:10])
    except ValueError:
        return None
