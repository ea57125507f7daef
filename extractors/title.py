"""The headline of a plain text."""

from __future__ import annotations

import re

_FIRST_LINE = re.compile(r"\s*([^\n]+)(?:\n|$)")
_MAX_TITLE = 250
_SENTENCE_END = (".", "!", "?", "…", ":", ";", ",")
_CLOSING = "\"”“»«’')]"


def find_title(text: str) -> str | None:
    """A first line that stands alone and does not end like a sentence; None where the text opens with running text.

    Alone is a line that a blank line or a much longer line follows.
    """
    match = _FIRST_LINE.match(text)
    if not match:
        return None
    line, rest = match.group(1).strip(), text[match.end() :]
    if not rest.strip() or len(line) > _MAX_TITLE:
        return None
    question = line.rstrip(_CLOSING).endswith(("?", "!"))
    if line.rstrip(_CLOSING).endswith(_SENTENCE_END) and not (question and _stands_alone(rest, line)):
        return None
    return line if _stands_alone(rest, line) else None


def _stands_alone(rest: str, line: str) -> bool:
    following = rest.split("\n", 1)[0].strip()
    return not following or len(following) > 1.5 * len(line)
