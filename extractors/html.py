"""HTML pages: the article's text, headline and day, through trafilatura (imported only here, only for pages)."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any, NamedTuple

from newsfacts.extractors.errors import InputError
from newsfacts.extractors.large_page import head, is_large, plain_text, without_clutter

_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)
# Fewer words are what is left of a page's navigation.
_MIN_WORDS = 8
# A headline of more characters is none.
_MAX_TITLE = 500
# lxml refuses NULs, and other control characters are no part of an HTML document (HTML Living Standard, 13.2.3.5).
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f]")
# A tag of such a length carries data (an image in an attribute) or is an attack: thousands of attributes cost their square.
_HUGE_TAG = re.compile(r"<([a-zA-Z][\w:-]{0,30})\b[^<>]{10000,}>")
# So many tags in a row without a word between them are an attack, or a mistake: a parser gives up at 256 levels, and
# every element costs. Elements whose content is no text keep their tags.
_OPENING = (
    r"<(?!script|style|noscript|template|textarea|title|iframe|svg|math|xmp|plaintext)[a-zA-Z][^<>]{0,300}>\s{0,20}"
)
_MANY_TAGS = re.compile(f"((?:{_OPENING}){{20}})(?:{_OPENING}){{80,}}", re.I)
# Where a page's day may come from: its metadata, never a day in its text. The newest and oldest day that may be are
# fixed, since what a page says must not depend on when it is read.
_DATES = {"extensive_search": False, "original_date": True, "min_date": "1990-01-01", "max_date": "2100-12-31"}
_PARTS: dict[str, Any] = {"include_comments": False, "include_tables": True}
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

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    markup = _MANY_TAGS.sub(r"\1", _HUGE_TAG.sub(r"<\1>", _CONTROL.sub("", markup)))
    try:
        text, title, date = _article(markup)
    except (ValueError, RecursionError) as error:
        raise InputError(
            "no_article", f"the page cannot be parsed ({type(error).__name__}); save its text instead"
        ) from None
    if len(text.split()) < _MIN_WORDS:
        raise InputError("no_article", "no article in the page; give the article's own page, or its text")
    headline = " ".join((title or "").split())
    title = headline if 0 < len(headline) <= _MAX_TITLE else None
    if title and not text[: 2 * len(title) + 80].replace("\n", " ").startswith(title):
        text = f"{title}\n\n{text}"
    return Page(text, title, _day(date, markup, text))


def _article(markup: str) -> tuple[str, str | None, str | None]:
    """The text of a page's article (empty where there is none), its headline, its day."""
    from trafilatura import bare_extraction, extract_metadata, load_html

    tree = load_html(markup)
    if tree is None:
        return "", None, None
    if not is_large(tree):
        document = bare_extraction(tree, with_metadata=True, date_extraction_params=_DATES, **_PARTS)
        return _text_of(document), getattr(document, "title", None), getattr(document, "date", None)
    metadata = extract_metadata(head(markup), date_config=_DATES)
    still = is_large(without_clutter(tree))
    text = plain_text(tree) if still else _text_of(bare_extraction(tree, **_PARTS))
    return text, metadata.title, metadata.date


def _text_of(document: Any) -> str:
    return str(getattr(document, "text", None) or "").strip()


def _day(value: str | None, markup: str, text: str) -> dt.date | None:
    """The day that a page says it was published."""
    if not value or not _ARTICLE_DATE.match(value):
        return None
    day = value[:10]
    # The last resort of htmldate is any such day in the article's own text. In a tag or a script it is said of the page.
    if day in text and f'"{day}' not in markup and not re.search(f"<[^<>]*{day}", markup):
        return None
    try:
        return dt.date.fromisoformat(value[:10])
    except ValueError:
        return None
