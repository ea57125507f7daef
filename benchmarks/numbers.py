"""Speed of numbers, amounts and jobs together: ``python -m benchmarks.numbers [FOLDER...]``.

First the throughput on ordinary news: the articles of `fixtures/de` and `fixtures/en` (or of the folders given), repeated to
one megabyte a language, on one core, without a pipeline. Then a megabyte of texts that break careless patterns: seconds for a
quarter of it, for half and for all, which grow with the length and not with its square. Needs newsfacts installed.
"""

from __future__ import annotations

import time
from pathlib import Path

from benchmarks.folders import folders_given
from benchmarks.megabytes import MEGABYTE, news
from benchmarks.timing import seconds

from newsfacts.extractors import amounts, jobs, lang
from newsfacts.extractors.article import Article, make_article

SHARES = (4, 2, 1)
"""Of which parts of a megabyte the time is taken: a quarter, half, all."""
HOSTILE = {
    "digits": "1",
    "digits and dots": "1.",
    "groups of three": "111 ",
    "digits and hyphens": "5-",
    "digits and commas": "1, ",
    "digits and slashes": "1/2/",
    "a number a line": "5\n",
    "Milliarden": "Milliarden ",
    "millions of": "millions of ",
    "number words": "zwei ",
    "one number word": "zwei",
    "half a": "half a ",
    "qualifiers": "mehr als ",
    "qualified numbers": "mehr als 5 ",
    "and": "5 und ",
    "ranges": "von 5 bis ",
    "dollar signs": "$",
    "percent": "5% ",
    "sums": "5 Euro ",
    "shared names": "5 Kronen ",
    "one unit": "a dollar ",
    "inches": '5" ',
    "brackets": "5 (5) ",
    "open brackets": "5 (",
    "bare decimals": "5% 1,5 ",
    "degrees": "5 degrees hot ",
    "digit counts": "zweistelliger Millionenbetrag ",
    "job heads": "Arbeitsplätze jobs ",
    "counted jobs": "300 Stellen 300 jobs ",
    "listed jobs": "300 Stellen, 20 jobs, 200, 30 und ",
    "job cues": "5 cut baut ab lay off ",
    "cues without end": "300 jobs cut create Stellen ab ",
    "particles": "300 Stellen baut 200 jobs let ",
    "attributes": "300 neue ",
    "compounds": "5-Mann-",
    "shares": "10 percent of 5 Prozent der ",
    "every third": "jede dritte every third ",
    "davon": "300 Stellen, davon 20, of them 30, ",
    "commas": ", ",
    "dashes": "5 jobs – ",
    "relative clauses": "300 workers who, die ",
    "sentences": "Die 5 Stellen. ",
    "letters": "a",
    "one capital word": "Ab",
    "spaces": " ",
    "full stops": ".",
}


def fresh(article: Article) -> Article:
    """The same article of which nothing has been read."""
    return Article(article.text, article.language, article.sentences)


def throughput(language: str, text: str) -> str:
    """A row: seconds a megabyte for numbers, amounts and jobs; megabytes a second and microseconds a word for all three."""
    article = make_article(text, language)
    size, words = len(text.encode()) / MEGABYTE, len(text.split())
    number_time = seconds(lambda: fresh(article).numbers)
    assert article.numbers is not None
    amount_time, job_time = seconds(lambda: amounts.extract(article)), seconds(lambda: jobs.extract(article))
    whole = number_time + amount_time + job_time
    parts = "".join(f"{part / size:>10.3f}" for part in (number_time, amount_time, job_time))
    return f"{language:<10}{parts}{size / whole:>12.2f}{whole / words * 1e6:>12.1f}"


def cost(language: str, text: str) -> float:
    """Seconds for all three on a text."""
    article = make_article(text, language)
    begun = time.process_time()
    amounts.extract(article)
    jobs.extract(article)
    return time.process_time() - begun


def main(folders: list[Path]) -> None:
    """Print both tables."""
    print(
        f"{'language':<10}{'numbers':>10}{'amounts':>10}{'jobs':>10}{'MB/s all':>12}{'µs a word':>12}   (s per MB of news)"
    )
    for language in lang.CODES:
        print(throughput(language, news(language, folders)[:MEGABYTE]))
    heads = [f"{code} {1 / share:g} MB" for code in lang.CODES for share in SHARES]
    print(f"\n{'seconds for':<22}" + "".join(f"{head:>13}" for head in heads))
    for name, piece in HOSTILE.items():
        texts = [piece * (MEGABYTE // share // len(piece.encode())) for share in SHARES]
        print(
            f"{name:<22}" + "".join(f"{cost(code, text):>13.2f}" for code in lang.CODES for text in texts), flush=True
        )


if __name__ == "__main__":
    main(folders_given(__doc__))
