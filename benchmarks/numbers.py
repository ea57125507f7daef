"""Speed of numbers and amounts: ``python -m benchmarks.numbers [FOLDER...]``.

First the throughput on ordinary news: the articles of `fixtures/de` and `fixtures/en` (or of the folders given), repeated to
one megabyte a language, on one core, without a pipeline. Then monotonous texts that break careless patterns, at a quarter
of a megabyte and at a whole one: the time must grow with the length, so `growth` is near 4 and never near 16. Needs
newsfacts installed.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.megabytes import MEGABYTE, news

from newsfacts.extractors import amounts, lang
from newsfacts.extractors.article import Article, make_article
from newsfacts.extractors.numbers import find_numbers

RUNS = 3
MONOTONOUS = {
    "digits": "1",
    "digits and dots": "1.",
    "groups of three": "111 ",
    "digits and hyphens": "5-",
    "digits and commas": "1, ",
    "a number a line": "5\n",
    "Milliarden": "Milliarden ",
    "number words": "zwei ",
    "one number word": "zwei",
    "half a": "half a ",
    "qualifiers": "mehr als ",
    "and": "5 und ",
    "dollar signs": "$",
    "percent": "5% ",
    "sums": "5 Euro ",
    "shared names": "5 Kronen ",
    "one unit": "a dollar ",
    "inches": '5" ',
    "brackets": "5 (5) ",
    "bare decimals": "5% 1,5 ",
    "degrees": "5 degrees hot ",
    "digit counts": "zweistelliger Millionenbetrag ",
    "letters": "a",
    "spaces": " ",
}


def seconds(work: Callable[[], object], runs: int = RUNS) -> float:
    """The best processor time of some runs."""
    best = float("inf")
    for _ in range(runs):
        begun = time.process_time()
        work()
        best = min(best, time.process_time() - begun)
    return best


def throughput(language: str, text: str) -> str:
    """A row: seconds a megabyte for numbers, for amounts on top, and megabytes a second for both."""
    data = lang.load(language)
    size = len(text.encode()) / MEGABYTE
    number_time = seconds(lambda: find_numbers(text, data))
    amount_time = seconds(lambda: amounts.extract(with_numbers(text, language)))
    both = number_time + amount_time
    return f"{language:<10}{number_time / size:>10.3f}{amount_time / size:>10.3f}{size / both:>12.2f}"


def with_numbers(text: str, language: str) -> Article:
    """An article whose numbers are read already, so that only the amounts are timed behind it."""
    article = _ARTICLES.get((text, language)) or make_article(text, language)
    _ARTICLES[text, language] = article
    assert article.numbers is not None
    return article


_ARTICLES: dict[tuple[str, str], Article] = {}


def growth(language: str, piece: str) -> tuple[float, float]:
    """Seconds for a megabyte of `piece`, and how many times as long as for a quarter of it."""
    whole = piece * (MEGABYTE // len(piece))
    quarter = whole[: len(whole) // 4]
    short = seconds(lambda: amounts.extract(make_article(quarter, language)), 1)
    long = seconds(lambda: amounts.extract(make_article(whole, language)), 1)
    return long, long / max(short, 0.001)


def main(folders: list[Path]) -> None:
    """Print both tables."""
    print(f"{'language':<10}{'numbers':>10}{'amounts':>10}{'MB/s both':>12}   (s per MB of news)")
    for language in lang.CODES:
        print(throughput(language, news(language, folders)[:MEGABYTE]))
    print(f"\n{'1 MB of':<22}" + "".join(f"{code + ' s':>10}{'growth':>9}" for code in lang.CODES))
    for name, piece in MONOTONOUS.items():
        print(f"{name:<22}" + "".join("{:>10.2f}{:>9.1f}".format(*growth(code, piece)) for code in lang.CODES))


if __name__ == "__main__":
    main([Path(argument) for argument in sys.argv[1:]])
