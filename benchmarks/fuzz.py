"""Fuzzing: any bytes give a record that keeps its promises, or a clear refusal; none a crash, none a wait.

    python -m benchmarks.fuzz --runs 1000000 --seed 1                 # random, in shares over all targets
    python -m benchmarks.fuzz --driver atheris --target decode --runs 100000
    python -m benchmarks.fuzz --large                                 # 1 MB of many shapes, each under 2 s

Targets: `decode` (bytes → text), `input` (file or line of JSON Lines → article), `numbers`, `dates`, `record` (text →
record without a trained pipeline), `html` (page → article). What must hold: no exception but InputError; for every fact
``text[start:end] == fact.text``; the record is valid against its JSON Schema; no run takes two seconds. Inputs are cut,
spliced and changed from a stock of scraps (`SCRAPS`) and of our own articles; the seed decides. Atheris, where it is
installed, looks for new ways through the code instead. Ends with 1 at the first input that breaks a promise, and
prints it.
"""

from __future__ import annotations

import argparse
import datetime as dt
import gzip
import json
import random
import sys
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path
from types import FunctionType
from typing import Any

from benchmarks.megabytes import MEGABYTE
from benchmarks.pages import pages

from newsfacts.cli.reading import read_input
from newsfacts.cli.sources import RawInput, ReadOptions
from newsfacts.extractors import lang
from newsfacts.extractors.article import Entity, EntityLabel, make_article
from newsfacts.extractors.decode import decode
from newsfacts.extractors.engine import make_record
from newsfacts.extractors.errors import InputError
from newsfacts.extractors.html import read_page
from newsfacts.extractors.numbers import find_numbers
from newsfacts.extractors.registry import extractor

ROOT = Path(__file__).parent.parent
LIMIT_SECONDS = 2.0
DAY = dt.date(2025, 11, 13)
_LABELS: list[EntityLabel] = ["PER", "ORG", "LOC"]
_WORDS = (
    "rund über mehr als knapp etwa zwei drei hundert tausend Million Millionen Milliarde Milliarden Mrd. Mio. Prozent "
    "Prozentpunkte Euro Dollar US-Dollar € $ £ ¥ % MW kWh km m² t Jobs Stellen Arbeitsplätze Beschäftigte Mitarbeiter "
    "Vollzeitstellen bis von zu zwischen und ein eine anderthalb zweieinhalb halbe Dutzend Hälfte Viertel am im seit vor "
    "Januar März Mai Ende Anfang Mitte Montag Dienstag gestern heute morgen Jahr Jahre Quartal Halbjahr Sommer Weihnachten "
    "about over more than nearly at least one two hundred thousand million billion percent points dollars pounds jobs "
    "workers staff employees half quarter third dozen between and to from January March May early mid late Monday Tuesday "
    "yesterday today tomorrow last next year quarter GmbH AG SE Inc. Corp. plc Köln Berlin London Leeds Texas "
    "0 1 2 3 12 19 20 24 30 31 50 99 100 300 1000 1,5 2.5 1.000 1,000 10.000,50 2024 2025 2026 '24 24/25 12.11.2025 "
    "2025-11-12 11/12/2025 12:30 1/2 ½ ¼ ² ³ ٣ ５ Ⅳ − – — - . , ; : ! ? ( ) [ ] „ “ ” ’ ' \" / \\ & # @ * _ + = < > | ~"
)
SCRAPS = [
    *_WORDS.split(), " ", "\n", "\n\n", "\t", "\r\n", "\u00a0", "\u2009", "\u202f", "\u200b", "\ufeff", "\u2028", "\x00",
    "\u0301", "ß", "ẞ", "İ", "ﬁ", "🙂", "👩‍👩‍👧", "\U0010ffff", "<p>", "</p>", "<html>", "<body>", "<div>", "<b>", "<br>", "<!--", "-->",
    "<script>", "<meta charset=utf-16>", "<article>", "<time datetime='2025-11-12'>", "&nbsp;", "&#0;", "&amp;", "<table><tr><td>",
    '{"text": "', '"}', '{"id": 1, "text": "', '"date": "2025-11-12",', "\\ud800", "\\u0000", "[[[[", "null", "NaN", "1e999",
]  # fmt: skip
BYTES = [
    b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\xff\xfe\x00\x00", b"\x00", b"\x80", b"\xff", b"\xc3", b"\xed\xa0\x80", b"\x1f\x8b",
    b"%PDF-", b"PK\x03\x04", b"\xe4\xf6\xfc\xdf", gzip.compress(b"Die Muster AG schafft 300 neue Jobs.", mtime=0),
]  # fmt: skip


def of_decode(data: bytes) -> None:
    """Bytes → text that can be written, in whatever encoding is asked for."""
    for encoding in (None, "utf-8", "cp1252", "utf-16"):
        try:
            text = decode(data, encoding).text
        except InputError:
            continue
        text.encode()


def of_input(data: bytes) -> None:
    """A file's bytes, or a line of JSON Lines → an article."""
    for raw in (RawInput("x.txt", data), RawInput("x:1", data, True)):
        try:
            given = read_input(raw, ReadOptions(max_size=10_000_000))
        except InputError as error:
            assert error.message and "\n" not in error.message, error.message
            continue
        given.source.encode()


def of_numbers(data: bytes) -> None:
    """Text → numbers with their spans."""
    text = data.decode("utf-8", "replace")
    for code in lang.CODES:
        for number in find_numbers(text, lang.load(code)):
            assert 0 <= number.start < number.end <= len(text), number


def of_dates(data: bytes) -> None:
    """Text → dates with their spans and values."""
    text = data.decode("utf-8", "replace")
    for code in lang.CODES:
        for fact in extractor("dates").extract(make_article(text, code, reference_date=DAY)):
            assert text[fact.start : fact.end] == fact.text, fact


def of_record(data: bytes) -> None:
    """Text → record, with names marked at random as a trained pipeline might."""
    text = data.decode("utf-8", "replace")
    chance = random.Random(len(text))
    for code in lang.CODES:
        record = make_record(
            make_article(text, code, entities=_names(text, chance), reference_date=DAY), with_text=True
        )
        line = record.model_dump_json()
        assert type(record).model_validate_json(line) == record
        if chance.random() < 0.1:
            _schema().validate(json.loads(line))
        for fact in [*record.amounts, *record.jobs, *record.dates]:
            assert text[fact.start : fact.end] == fact.text, fact
        mentions = [mention for place in record.locations for mention in place.mentions]
        for mention in [*mentions, *(mention for each in record.organizations for mention in each.mentions)]:
            assert text[mention.start : mention.end] == mention.text, mention


def _names(text: str, chance: random.Random) -> list[Entity]:
    found, at = [], 0
    while at < len(text) and chance.random() < 0.7:
        start = at + chance.randrange(0, 20)
        end = start + chance.randrange(1, 25)
        if end > len(text):
            break
        if text[start:end].strip() == text[start:end]:
            found.append(Entity(start, end, chance.choice(_LABELS)))
        at = end
    return found


@cache
def _schema() -> Any:
    from jsonschema import Draft202012Validator

    from newsfacts.extractors.facts import Record

    return Draft202012Validator(Record.model_json_schema(mode="serialization"))


def of_html(data: bytes) -> None:
    """A page → its article."""
    try:
        page = read_page("<html>" + data.decode("utf-8", "replace"))
    except InputError:
        return
    page.text.encode()


# What is fuzzed, and the share of the runs that each gets: the cheap ones more.
TARGETS: dict[str, tuple[Callable[[bytes], None], float]] = {
    "decode": (of_decode, 0.5),
    "input": (of_input, 0.3),
    "numbers": (of_numbers, 0.12),
    "dates": (of_dates, 0.05),
    "record": (of_record, 0.02),
    "html": (of_html, 0.01),
}
# Targets that make facts, once for each language.
OF_FACTS = frozenset({"numbers", "dates", "record"})
# How much longer four times the text may take there (sixteen times would be its square), and from which time on we look.
FASTEST_GROWTH = 8
GROWTH_SIZE = 40_000
RECORD_SECONDS = 0.2


class Stock:
    """Inputs from scraps and articles, by chance."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        folder = ROOT / "fixtures"
        self.articles = [path.read_bytes() for path in sorted(folder.glob("*/*.txt"))]
        self.articles += [path.read_bytes() for path in sorted((folder / "formats").glob("*")) if path.is_file()]
        self.scraps = [scrap.encode("utf-8", "surrogatepass") for scrap in SCRAPS]

    def next(self) -> bytes:
        """One input."""
        chance = self.chance
        kind = chance.random()
        if kind < 0.6 or not self.articles:
            joint = chance.choice([b"", b" ", b" "])
            data = joint.join(chance.choices(self.scraps, k=chance.randrange(1, 25)))
        else:
            article = chance.choice(self.articles)
            start = chance.randrange(len(article))
            data = article[start : start + chance.randrange(1, 400)]
        for _ in range(chance.choice([0, 0, 1, 2, 4])):
            data = self.changed(data)
        return data

    def changed(self, data: bytes) -> bytes:
        chance = self.chance
        at = chance.randrange(len(data) + 1)
        kind = chance.randrange(5)
        if kind == 0:
            return data[:at] + chance.choice(BYTES) + data[at:]
        if kind == 1:
            return data[:at] + bytes([chance.randrange(256)]) + data[at + 1 :]
        if kind == 2:
            return data[:at] + data[at : at + 8] * chance.randrange(2, 30) + data[at:]
        if kind == 3:
            return data[:at] + data[at + chance.randrange(1, 9) :]
        return data[:at] + chance.choice(self.scraps) + data[at:]


def once(name: str, data: bytes) -> float:
    """One run; returns the seconds. Raises AssertionError at a broken promise."""
    started = time.process_time()
    try:
        TARGETS[name][0](data)
    except Exception as error:
        print(f"BROKEN   {name}: {type(error).__name__}: {str(error)[:300]}\n{data!r}", flush=True)
        raise AssertionError(name) from error
    return time.process_time() - started


def at_random(names: list[str], runs: int, seed: int) -> int:
    """Fuzzes by chance; returns the number of broken promises."""
    stock, broken = Stock(seed), 0
    whole = sum(TARGETS[name][1] for name in names)
    for name in names:
        share = round(runs * TARGETS[name][1] / whole)
        started, slowest = time.monotonic(), 0.0
        for _ in range(share):
            data = stock.next()
            try:
                seconds = once(name, data)
            except AssertionError:
                broken += 1
                if broken > 20:
                    return broken
                continue
            slowest = max(slowest, seconds)
            if seconds > LIMIT_SECONDS:
                broken += 1
                print(f"SLOW     {name}: {seconds:.1f} s\n{data!r}", flush=True)
        taken = time.monotonic() - started
        print(f"{name:<8} {share:>9,} runs, slowest {1000 * slowest:.0f} ms; {taken:.0f} s", flush=True)
    return broken


def with_atheris(name: str, runs: int, seed: int) -> None:
    """Fuzzes by coverage; ends the process."""
    import atheris

    warm_up(name)
    for module in [module for key, module in sys.modules.items() if key.startswith("newsfacts.")]:
        for place in [module, *(found for found in vars(module).values() if isinstance(found, type))]:
            for found in vars(place).values():
                if isinstance(found, FunctionType) and found.__module__ == module.__name__:
                    atheris.instrument_func(found)

    def one(data: bytes) -> None:
        once(name, data)

    atheris.Setup([sys.argv[0], f"-runs={runs}", f"-seed={seed}", "-max_len=2000", "-timeout=10"], one)
    atheris.Fuzz()


def warm_up(name: str) -> None:
    """Imports and loads what is imported and loaded only when it is needed."""
    once(name, "Die Muster AG schafft am 12. Mai 2025 in Köln 300 neue Jobs für 5 Mio. Euro.".encode())


def spent(name: str, data: bytes) -> float:
    """The processor's seconds for one run in one language."""
    return once(name, data) / (len(lang.CODES) if name in OF_FACTS else 1)


def large(names: list[str]) -> int:
    """Inputs of 1 MB: scraps, some together, over and over, and hostile pages; returns how many took too long.

    Times are of the processor, without a trained pipeline. A text that is nothing but numbers holds a fact for every few
    letters, and its time is theirs: where facts are made, the time must not grow faster than the text.
    """
    chance = random.Random(1)
    shapes = [*SCRAPS, *("".join(chance.choices(SCRAPS, k=4)) for _ in range(25))]
    shapes += [" ".join(chance.choices(SCRAPS, k=6)) + " " for _ in range(25)]
    shapes += [f"{scrap} " for scrap in _WORDS.split()[::3]]
    slow = 0
    for name in names:
        warm_up(name)
        size = GROWTH_SIZE if name == "record" else MEGABYTE
        texts = [(shape, (shape * (size // len(shape) + 1)).encode("utf-8", "replace")[:size]) for shape in shapes]
        inputs = [(shape, page.encode()) for shape, page in pages(size)] if name == "html" else texts
        taken: list[tuple[float, str]] = []
        for shape, data in inputs:
            seconds = spent(name, data)
            limit = RECORD_SECONDS if name == "record" else LIMIT_SECONDS
            if name in OF_FACTS and seconds > limit:
                limit = FASTEST_GROWTH * min(spent(name, data[: size // 4]) for _ in range(2))
            taken.append((seconds, shape[:60]))
            if seconds > limit:
                slow += 1
                print(f"SLOW     {name}: {seconds:.1f} s for {size:,} bytes of {shape[:60]!r}", flush=True)
        seconds, shape = max(taken)
        print(f"{name:<8} {len(inputs):>5} shapes of {size:,} bytes, slowest {seconds:.2f} s: {shape!r}", flush=True)
    return slow


def main() -> int:
    """Runs what the command line says; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else None)
    parser.add_argument("--runs", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--target", choices=TARGETS, action="append")
    parser.add_argument("--driver", choices=["random", "atheris"], default="random")
    parser.add_argument("--large", action="store_true")
    given = parser.parse_args()
    if given.large:
        return 1 if large(given.target or list(TARGETS)) else 0
    names = given.target or list(TARGETS)
    if given.driver == "atheris":
        with_atheris(names[0], given.runs, given.seed)
        return 0
    broken = at_random(names, given.runs, given.seed)
    print(f"{given.runs:,} runs, seed {given.seed}: {broken} broken promises")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
