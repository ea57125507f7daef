"""From an input's bytes to the text to be read: unpacking, decoding, pages, lines of JSON Lines."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

from newsfacts.cli.sources import HTML_SUFFIXES, InputFormat, RawInput, ReadOptions, suffix_of
from newsfacts.extractors.decode import decode, gunzip
from newsfacts.extractors.engine import TextInput
from newsfacts.extractors.errors import InputError
from newsfacts.extractors.html import looks_like_html, read_page


def read_input(raw: RawInput, options: ReadOptions) -> TextInput:
    """The text of one input and what is known about it. Raises InputError."""
    return _json_article(raw, options) if raw.is_line else _file_article(raw, options)


def _file_article(raw: RawInput, options: ReadOptions) -> TextInput:
    data = gunzip(raw.data, options.max_size)
    if not data:
        raise InputError("empty", "the file is empty; give an article's text")
    text, _, warnings = decode(data, options.encoding)
    is_page = options.format is InputFormat.html or (
        options.format is InputFormat.auto and (suffix_of(raw.source) in HTML_SUFFIXES or looks_like_html(text))
    )
    if not is_page:
        return TextInput(text, raw.source, options.language, options.date, None, warnings)
    page = read_page(text)
    return TextInput(page.text, raw.source, options.language, options.date or page.date, page.title, warnings)


def _json_article(raw: RawInput, options: ReadOptions) -> TextInput:
    try:
        item = json.loads(raw.data.decode(options.encoding or "utf-8"))
    except (ValueError, RecursionError) as error:
        raise InputError("bad_json", f"not a line of JSON ({error}); one object a line, in UTF-8") from None
    if not isinstance(item, dict) or not isinstance(item.get("text"), str):
        raise InputError("bad_json", 'no article; a line is an object with a "text" (see the README)')
    warnings: list[str] = []
    named = isinstance(item.get("id"), (str, int)) and not isinstance(item["id"], bool)
    source = _without_surrogates(str(item["id"])) if named else raw.source
    title = _without_surrogates(item["title"]) if isinstance(item.get("title"), str) else None
    date = options.date or _json_date(item.get("date"), warnings)
    return TextInput(item["text"], source, _json_language(item, options), date, title, warnings)


def _json_language(item: dict[str, Any], options: ReadOptions) -> str:
    given = item.get("language")
    if options.language != "auto" or not isinstance(given, str) or not given:
        return options.language
    code = given.lower().replace("_", "-").split("-")[0]
    if code not in ("de", "en", "auto"):
        raise InputError("language", f"its language is {given[:40]!r}; newsfacts reads German and English")
    return code


def _json_date(value: object, warnings: list[str]) -> dt.date | None:
    """The day of a JSON Lines `date`: an ISO date, alone or with a time behind it."""
    if value is None or value == "":
        return None
    try:
        return dt.date.fromisoformat(str(value)[:10])
    except ValueError:
        warnings.append(f"the date {str(value)[:40]!r} is none (YYYY-MM-DD); it was left out")
        return None


def _without_surrogates(text: str) -> str:
    """JSON can smuggle in half a surrogate pair, which no UTF-8 output can hold."""
    return text.encode("utf-8", "replace").decode() if not text.isascii() else text
