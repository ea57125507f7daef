"""The golden facts beside our own articles are well formed: exact offsets, no overlaps, values that the contract allows."""

from __future__ import annotations

import datetime as dt
import json
import re
from itertools import pairwise
from pathlib import Path
from typing import Any, get_args

import pytest

from newsfacts.extractors import facts

FIXTURES = Path(__file__).parent.parent / "fixtures"
GOLDS = sorted(FIXTURES.glob("*/*.gold.json"))
NUMBERS = ("amounts", "jobs", "dates")
ENTITIES = ("locations", "organizations")

COMMON_KEYS = {"text", "start", "end"}
KEYS = {
    "amounts": {*COMMON_KEYS, "kind", "value", "min", "max", "currency", "unit", "qualifier"},
    "jobs": {*COMMON_KEYS, "value", "min", "max", "unit", "qualifier", "change", "kind"},
    "dates": {*COMMON_KEYS, "value", "part", "bound", "qualifier", "modifier"},
    "locations": {"name", "kind", "country", "mentions"},
    "organizations": {"name", "aliases", "legal_form", "mentions"},
}
OPTIONAL_KEYS = {"optional", "alt_span"}

DAY = r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])"
PERIOD = rf"({DAY}|\d{{4}}-(0[1-9]|1[0-2])|\d{{4}}-(Q[1-4]|H[12]|W\d\d|SP|SU|FA|WI)|\d{{4}}|\d{{3}}X)"
TIMEX = re.compile(rf"{PERIOD}(/{PERIOD})?")
WEEKDAYS = (
    ("monday", "montag"),
    ("tuesday", "dienstag"),
    ("wednesday", "mittwoch"),
    ("thursday", "donnerstag"),
    ("friday", "freitag"),
    ("saturday", "samstag"),
    ("sunday", "sonntag"),
)

Fact = dict[str, Any]


def read(path: Path) -> tuple[str, Fact]:
    """The article's text, newlines untouched, and its golden facts."""
    with path.with_name(path.name.replace(".gold.json", ".txt")).open(encoding="utf-8", newline="") as file:
        return file.read(), json.loads(path.read_text(encoding="utf-8"))


gold = pytest.mark.parametrize("path", GOLDS, ids=lambda path: path.name.removesuffix(".gold.json"))


def test_every_article_has_its_gold_and_an_id_of_its_own() -> None:
    texts = sorted(path for folder in ("de", "en") for path in (FIXTURES / folder).glob("*.txt"))
    assert [text.with_suffix(".gold.json") for text in texts] == GOLDS
    assert len({text.stem for text in texts}) == len(texts) >= 24


@gold
def test_head(path: Path) -> None:
    text, article = read(path)
    assert list(article) == ["id", "language", "reference_date", *facts.KINDS]
    assert article["id"] == path.name.removesuffix(".gold.json")
    assert article["language"] == path.parent.name
    assert dt.date(2024, 1, 1) <= dt.date.fromisoformat(article["reference_date"]) < dt.date(2027, 1, 1)
    assert 150 <= len(text.split()) <= 450


@gold
def test_offsets_are_exact(path: Path) -> None:
    text, article = read(path)
    for category in NUMBERS:
        for fact in article[category]:
            assert text[fact["start"] : fact["end"]] == fact["text"] == fact["text"].strip() != "", fact
            if "alt_span" in fact:
                start, end = fact["alt_span"]
                assert 0 <= start < fact["end"] and fact["start"] < end <= len(text), fact
                assert text[start:end] == text[start:end].strip(), fact
    for category in ENTITIES:
        for entity in article[category]:
            assert entity["mentions"], entity
            for mention in entity["mentions"]:
                assert text[mention["start"] : mention["end"]] == mention["text"], mention


@gold
def test_facts_of_a_kind_stand_in_text_order_and_do_not_overlap(path: Path) -> None:
    _, article = read(path)
    for category in NUMBERS:
        assert all(a["end"] <= b["start"] for a, b in pairwise(article[category])), category
    for category in ENTITIES:
        firsts = [entity["mentions"][0]["start"] for entity in article[category]]
        assert firsts == sorted(firsts), category
    mentions = [m for category in ENTITIES for entity in article[category] for m in entity["mentions"]]
    mentions.sort(key=lambda mention: mention["start"])
    assert all(a["end"] <= b["start"] for a, b in pairwise(mentions))


@gold
def test_keys(path: Path) -> None:
    _, article = read(path)
    for category, wanted in KEYS.items():
        for fact in article[category]:
            extra = {key for key in fact if key in OPTIONAL_KEYS or key.endswith("_alt")}
            assert set(fact) - extra == wanted, fact
            assert fact.get("optional", True) is True, fact


@gold
def test_numbers(path: Path) -> None:
    _, article = read(path)
    for fact in (*article["amounts"], *article["jobs"]):
        value, low, high = fact["value"], fact["min"], fact["max"]
        assert fact["qualifier"] in get_args(facts.Qualifier), fact
        if fact["qualifier"] == "range":
            assert value is None and low < high, fact
        elif fact["qualifier"] == "vague":
            assert value is None and (low, high) != (None, None), fact
        else:
            assert value is not None and value >= 0 and low is None and high is None, fact


@gold
def test_amounts(path: Path) -> None:
    _, article = read(path)
    for fact in article["amounts"]:
        assert fact["kind"] in get_args(facts.AmountKind), fact
        if fact["kind"] == "money":
            assert fact["unit"] is None and re.fullmatch("[A-Z]{3}|", fact["currency"] or ""), fact
        else:
            assert fact["currency"] is None and fact["unit"], fact
            assert (fact["kind"] == "percent") == (fact["unit"] in ("%", "pp", "bp")), fact


@gold
def test_jobs(path: Path) -> None:
    _, article = read(path)
    for fact in article["jobs"]:
        assert fact["unit"] in get_args(facts.JobUnit) and fact["change"] in get_args(facts.JobChange), fact
        assert fact["kind"] is None or fact["kind"] in get_args(facts.JobKind), fact
        if fact["unit"] == "fraction":
            assert 0 < fact["value"] < 1, fact
        if fact["unit"] == "percent":
            amounts = (a for a in article["amounts"] if a["kind"] == "percent" and a["start"] == fact["start"])
            assert [a["value"] for a in amounts] == [fact["value"]], f"{fact}: a share of the staff is an amount too"


@gold
def test_dates(path: Path) -> None:
    _, article = read(path)
    for fact in article["dates"]:
        value = fact["value"]
        assert fact["part"] is None or fact["part"] in get_args(facts.DatePart), fact
        assert fact["bound"] is None or fact["bound"] in get_args(facts.DateBound), fact
        about = "approx" if fact["qualifier"] == "about" else None
        assert fact["modifier"] == (fact["part"] or fact["bound"] or about), fact
        assert value is None or TIMEX.fullmatch(value), fact
        assert value is not None or fact.get("optional"), fact
        days = [dt.date.fromisoformat(day) for day in re.findall(r"\d{4}-\d\d-\d\d", value or "")]
        assert days == sorted(days), fact
        for weekday, names in enumerate(WEEKDAYS):
            if any(name in fact["text"].lower() for name in names):
                assert [day.weekday() for day in days] == [weekday], fact


@gold
def test_entities(path: Path) -> None:
    _, article = read(path)
    for category in ENTITIES:
        names = [entity["name"] for entity in article[category]]
        assert len(set(names)) == len(names), names
    for place in article["locations"]:
        assert place["kind"] in get_args(facts.PlaceKind), place
        assert re.fullmatch("[A-Z]{2}|", place["country"] or ""), place
        assert place["country"] or place["kind"] in ("continent", "region", "other"), place
    for organization in article["organizations"]:
        legal_form = organization["legal_form"]
        assert legal_form is None or organization["name"].endswith(legal_form), organization
        mentioned = [" ".join(mention["text"].split()) for mention in organization["mentions"]]
        for alias in organization["aliases"]:  # in the base form: a genitive may be all that the text has
            assert any(form.startswith(alias) for form in mentioned), organization


def test_stream() -> None:
    lines = (FIXTURES / "formats" / "stream.jsonl").read_text(encoding="utf-8").splitlines()
    articles = [json.loads(line) for line in lines]
    assert sorted(article["language"] for article in articles) == ["de", "de", "en", "en"]
    assert len({article["id"] for article in articles}) == len(articles)
    assert all(dt.date.fromisoformat(article["date"]) and article["text"].strip() for article in articles)


@pytest.mark.parametrize(("page", "date"), [("werk.html", "2025-05-21"), ("plant.html", "2024-10-15")])
def test_pages(page: str, date: str) -> None:
    html = (FIXTURES / "formats" / page).read_text(encoding="utf-8")
    assert f'property="article:published_time" content="{date}T' in html
    assert all(part in html for part in ("<title>", "<nav", "<article>", "<footer>", "cookie"))
