"""Speed of dates: ``python -m benchmarks.dates [FOLDER...]``.

First the throughput on ordinary news: the articles of `fixtures/de` and `fixtures/en` (or of the folders given), repeated to
one megabyte a language and read as one article, on one core, without a pipeline; beside it what compiling the grammar costs,
once a process. Then monotonous texts that break careless grammars, at a quarter of their length and at the whole: the time
must grow with the length, so `growth` is near 4 and never near 16. Needs newsfacts installed.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from benchmarks.folders import folders_given
from benchmarks.megabytes import MEGABYTE, news
from benchmarks.timing import seconds

from newsfacts.extractors import dates, lang
from newsfacts.extractors.article import make_article
from newsfacts.extractors.temporal.grammar import Grammar

DAY = dt.date(2025, 11, 12)
LENGTH = 200_000
"""Characters of a monotonous text: up to that many dates."""
MONOTONOUS = {
    "digits": "1",
    "digits and dots": "1.",
    "digits and slashes": "1/2/",
    "days": "12. ",
    "days and days": "3. und 4. ",
    "years": "2015 ",
    "years and hyphens": "2015-",
    "dates in digits": "12.11.2025",
    "decades": "1990s ",
    "short years": "'98",
    "Mai": "Mai ",
    "May": "May ",
    "weekdays and commas": "Monday, ",
    "open ranges": "Monday to ",
    "Freitag nach": "Freitag nach ",
    "from": "from ",
    "end of": "end of ",
    "of the year": "of the year ",
    "Ende Anfang": "Ende Anfang ",
    "lengths": "zwei Jahre und ",
    "vor": "vor ",
    "letters": "a",
    "spaces": " ",
    "lines": "\n",
}


def throughput(language: str, text: str) -> str:
    """A row: milliseconds for the grammar, dates and seconds a megabyte, megabytes a second."""
    words = lang.load(language).dates
    compiling = seconds(lambda: Grammar(words))
    article = make_article(text, language, reference_date=DAY)
    size = len(text.encode()) / MEGABYTE
    count = len(dates.extract(article))
    needed = seconds(lambda: dates.extract(article))
    return f"{language:<10}{compiling * 1000:>12.0f}{count / size:>12.0f}{needed / size:>12.3f}{size / needed:>12.2f}"


def growth(language: str, piece: str) -> tuple[float, float]:
    """Seconds for a text of `piece`, and how many times as long as for a quarter of it."""
    whole = piece * (LENGTH // len(piece))
    short, long = (_reading(language, text) for text in (whole[: len(whole) // 4], whole))
    return long, long / max(short, 0.001)


def _reading(language: str, text: str) -> float:
    article = make_article(text, language, reference_date=DAY)
    return seconds(lambda: dates.extract(article), 1)


def main(folders: list[Path]) -> None:
    """Print both tables."""
    print(f"{'language':<10}{'grammar ms':>12}{'dates/MB':>12}{'s/MB':>12}{'MB/s':>12}")
    for language in lang.CODES:
        print(throughput(language, news(language, folders)[:MEGABYTE]))
    print(f"\n{'200 kB of':<22}" + "".join(f"{code + ' s':>10}{'growth':>9}" for code in lang.CODES))
    for name, piece in MONOTONOUS.items():
        print(f"{name:<22}" + "".join("{:>10.2f}{:>9.1f}".format(*growth(code, piece)) for code in lang.CODES))


if __name__ == "__main__":
    main(folders_given(__doc__))
