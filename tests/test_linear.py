"""Numbers, amounts and jobs take time that grows with the length of a text and not with its square."""

from __future__ import annotations

import sys
from types import FrameType

import pytest

from newsfacts.extractors import amounts, jobs
from newsfacts.extractors.article import make_article

SIZE = 3_000
PIECES = [
    "1.", "5-", "1, ", "5\n", "5 und ", "von 5 bis ", "zwei ", "Milliarden ", "half a ", "$", "5% ", "5 Euro ", "5 Kronen ", "a dollar ",
    "5 (5) ", "5 (", "5% 1,5 ", "5 degrees hot ", "zweistelliger Millionenbetrag ", "300 Stellen 300 jobs ", "300 Stellen, 20, 30 und ",
    "5 cut baut ab lay off ", "300 jobs cut create Stellen ab ", "300 Stellen baut 200 jobs let ", "5-Mann-", "300 neue ",
    "300 Stellen, davon 20, of them 30, ", "5 jobs – ", "300 workers who, die ", "10 percent of 5 Prozent der ", "jede dritte every third ",
    "Die 5 Stellen. ", "* 5 jobs\n* 5\n", "5 Prozent, auf 3 ",
]  # fmt: skip


def calls(text: str, language: str) -> int:
    """How many functions reading a text calls."""
    count = 0

    def note(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    article = make_article(text, language)
    sys.setprofile(note)
    try:
        amounts.extract(article)
        jobs.extract(article)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("piece", PIECES)
def test_twice_the_text_is_twice_the_work(piece: str, language: str) -> None:
    text = piece * (SIZE // len(piece))
    calls(text, language)  # words are read once and kept
    assert calls(text + text, language) < 2.5 * calls(text, language) + 1000
