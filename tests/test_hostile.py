"""Inputs that mean harm: names, titles and texts that reach for the terminal, the spreadsheet, the file system; pages
and files made to cost.
"""

from __future__ import annotations

import csv
import io
import json
import os
import re
import time
from pathlib import Path

import pytest
import trial
from conftest import Command
from hypothesis import given, settings
from hypothesis import strategies as st

from newsfacts.cli.console import safe_line, safe_text
from newsfacts.cli.output_tree import file_name
from newsfacts.cli.render import Form, render
from newsfacts.extractors import lang
from newsfacts.extractors.article import make_article
from newsfacts.extractors.engine import make_record
from newsfacts.extractors.errors import InputError
from newsfacts.extractors.facts import Amount, Location, Mention, Record
from newsfacts.extractors.html import read_page

GERMAN = "Die Muster AG schafft in Köln 300 neue Jobs und investiert 50 Mio. Euro, wie sie am 12. Mai 2025 mitteilte."
PARAGRAPH = f"<p>{GERMAN} Das neue Werk soll nach Angaben des Unternehmens bis Ende 2026 fertig sein.</p>"
HOSTILE = ["\x1b]0;owned\x07", "\x1b[2J", "\x9b31m", "\u202egnp.exe", "\r\nnewsfacts: fine", "\u2028", "\x00", "\x7f"]
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return trial.install(tmp_path_factory.mktemp("pipelines"))


class TestTerminal:
    @given(st.text())
    def test_no_text_is_a_command(self, text: str) -> None:
        assert not CONTROL.search(safe_line(text)) and "\n" not in safe_line(text)
        assert not CONTROL.search(safe_text(text))
        assert len(safe_line(text)) == len(safe_text(text)) == len(text)

    def test_names_titles_and_texts(self, newsfacts: Command, environment: dict[str, str], tmp_path: Path) -> None:
        for number, harm in enumerate(HOSTILE):
            name = f"{number}{harm}.txt".replace("\x00", "").replace("/", "")
            (tmp_path / name).write_text(f"{harm} {GERMAN} {harm}", encoding="utf-8")
            (tmp_path / f"{name}.empty.txt").write_text("", encoding="utf-8")
        lines = [{"id": harm, "title": harm, "text": harm + GERMAN, "date": harm} for harm in HOSTILE]
        (tmp_path / "x.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
        done = newsfacts("extract", "-v", ".", "nowhere\x1b[31m", cwd=tmp_path, env=environment)
        assert len(done.stdout.splitlines()) == 2 * len(HOSTILE)
        for said in (done.stderr.decode(), done.stdout.decode()):
            assert not CONTROL.search(said)
        assert [json.loads(line)["source"] for line in done.stdout.splitlines()][-len(HOSTILE) :] == HOSTILE
        shown = newsfacts("show", "-", stdin=f"{''.join(HOSTILE)} {GERMAN}".encode(), env=environment)
        assert not CONTROL.search(shown.stdout.decode()) and "300 neue Jobs" in shown.stdout.decode()


class TestSpreadsheet:
    @pytest.mark.parametrize("begin", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"])
    def test_no_cell_is_a_formula(self, begin: str) -> None:
        record = Record(
            source=f"{begin}.txt",
            language="de",
            title=begin,
            reference_date=None,
            amounts=[
                Amount(
                    text=begin, start=0, end=4, kind="money", value=-5, min=None, max=None, currency="EUR", unit=None,
                    qualifier="exact",
                )
            ],
            jobs=[],
            locations=[
                Location(
                    name=begin, kind="city", country="DE", geonames_id=1,
                    mentions=[Mention(text=f'{begin}",\n=2', start=0, end=4)],
                )
            ],
            dates=[],
            organizations=[],
            warnings=[],
        )  # fmt: skip
        rows = list(csv.reader(io.StringIO(render(record, Form.csv).decode(), newline="")))
        assert len(rows) == 2
        cells = [cell for row in rows for cell in row if cell and cell != "-5"]
        assert not [cell for cell in cells if cell[0] in "=+-@\t\r\n＝"]
        assert rows[0].count("-5") == 1 and len({len(row) for row in rows}) == 1


NAMES = st.text(min_size=1, max_size=300).filter(lambda name: "/" not in name and "\x00" not in name) | st.sampled_from(
    ["..", ".", "a.json", "%2E.", "%2F", "/", "\\", "CON", "-rf", "~", "x" * 250, ".newsfacts-ledger"]
)
PLACES = st.lists(NAMES, min_size=1, max_size=6).map(tuple)


class TestFileSystem:
    @settings(max_examples=300)
    @given(PLACES)
    def test_every_place_is_a_path_below_the_folder(self, place: tuple[str, ...]) -> None:
        try:
            "".join(place).encode()
        except UnicodeEncodeError:
            return
        name = file_name(place)
        parts = name.split("/")
        assert not name.startswith("/") and name.endswith(".json") and not CONTROL.search(name)
        assert all(part and part not in (".", "..") and not part.startswith(".") for part in parts)
        assert all(len(os.fsencode(part)) <= 249 for part in parts) and len(os.fsencode(name)) < 1000

    @settings(max_examples=300)
    @given(PLACES, PLACES)
    def test_two_places_have_two_paths(self, one: tuple[str, ...], other: tuple[str, ...]) -> None:
        try:
            first, second = file_name(one), file_name(other)
        except UnicodeEncodeError:
            return
        assert (first == second) == (one == other)
        # The record of one must not stand where the other needs a folder.
        assert one == other or not second.startswith(f"{first}/")

    def test_an_identifier_is_no_path(self, newsfacts: Command, environment: dict[str, str], tmp_path: Path) -> None:
        lines = [{"id": name, "text": GERMAN} for name in ("../../escape", "/etc/passwd", "a/b", "x" * 5000, "\x00")]
        (tmp_path / "in.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
        done = newsfacts("extract", "in.jsonl", "-o", "out", cwd=tmp_path, env=environment)
        assert done.returncode == 0
        made = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.json"))
        assert made == [f"out/in.jsonl/{number}.json" for number in range(1, 6)]
        records = [json.loads((tmp_path / name).read_text(encoding="utf-8")) for name in made]
        assert [record["source"] for record in records] == [line["id"] for line in lines]

    def test_names_that_are_no_text(self, newsfacts: Command, environment: dict[str, str], tmp_path: Path) -> None:
        name = os.fsdecode(b"k\xf6ln.txt")
        try:
            (tmp_path / name).write_text(GERMAN, encoding="utf-8")
        except OSError:
            pytest.skip("this file system takes no such names")
        done = newsfacts("extract", ".", "--jobs", "2", cwd=tmp_path, env=environment)
        assert json.loads(done.stdout)["source"] == "./k\\xf6ln.txt"
        assert newsfacts("extract", ".", "-o", "out", cwd=tmp_path, env=environment).returncode == 0
        assert [os.fsencode(path.name) for path in (tmp_path / "out").glob("*.json")] == [b"k\xf6ln.txt.json"]


PAGES = {
    "nested": "<div>" * 100_000 + PARAGRAPH * 3 + "</div>" * 100_000,
    "nested inline": "<article><p>" + "<b>" * 50_000 + GERMAN * 2,
    "nested lists": "<ul><li>" * 20_000 + PARAGRAPH * 3,
    "nested tables": "<table><tr><td>" * 20_000 + PARAGRAPH * 3,
    "line breaks": f"<article>{PARAGRAPH * 3}" + "<br>" * 250_000,
    "attributes": "<article><p " + " ".join(f"a{number}='x'" for number in range(60_000)) + f">{PARAGRAPH * 3}",
    "an image in a tag": f"<article>{PARAGRAPH * 3}<img src='data:image/png;base64,{'A' * 1_000_000}'>{PARAGRAPH}",
    "open brackets": "<" * 1_000_000 + PARAGRAPH * 3,
    "an open comment": f"{PARAGRAPH * 3}<!--{'-' * 1_000_000}",
    "an open script": f"{PARAGRAPH * 3}<script>{'x' * 1_000_000}",
    "entities": f"{PARAGRAPH * 3}<p>{'&amp' * 250_000}</p>",
    "deep JSON": f"<script type='application/ld+json'>{'[' * 300_000}</script>{PARAGRAPH * 3}",
    "NULs": f"<article>{PARAGRAPH * 3}".replace(" ", " \x00"),
}


PIECES = [
    PARAGRAPH, "<div>", "</div>", "<p", ">", "<!--", "-->", "<script>", "</script>", "<table>", "<td>", "&#0;", "&#xD800;",
    "<svg>", "<title>", "\x00", "\ufffe", "<?xml version='1.0' encoding='utf-16'?>", "]]>", "<a",
]  # fmt: skip


@pytest.mark.parametrize("shape", ["GmbH ", "Acme GmbH, ", "Mai¼", "Inc. Corp. ", "300½", "Müller-"])
def test_what_has_no_end_is_no_name(shape: str) -> None:
    """Each would look at all of the others: the longer the text, the longer each would take."""
    for language in lang.CODES:
        record = make_record(make_article(shape * 400, language), with_text=True)
        assert all(len(each.name) < 200 for each in record.organizations)


class TestPages:
    @pytest.mark.parametrize("name", PAGES)
    def test_pages_made_to_cost_are_read(self, name: str) -> None:
        started = time.process_time()
        page = read_page(f"<html><head><title>Werk in Köln</title></head><body>{PAGES[name]}</body></html>")
        assert "300 neue Jobs" in page.text
        # Far above what it takes, far below what it took.
        assert time.process_time() - started < 30

    def test_ten_megabytes(self) -> None:
        body = "".join(PARAGRAPH.replace("300", str(number)) for number in range(10_000))
        markup = f"<html><body><!--{'x' * 8_500_000}--><article>{body}</article></body></html>"
        text = read_page(markup).text
        assert "17 neue Jobs" in text and "9999 neue Jobs" in text

    @pytest.mark.parametrize(
        "said",
        ["Das Werk soll bis Ende 2026 fertig sein.", "Das Werk öffnet am 2025-11-12.", "© 2019", "Am 3. März 2024."],
    )
    def test_a_day_in_the_text_is_not_the_day_of_the_page(self, said: str) -> None:
        text = GERMAN.replace(", wie sie am 12. Mai 2025 mitteilte", "")
        assert read_page(f"<html><body><article><p>{text} {said}</p></article></body></html>").date is None

    @pytest.mark.parametrize(
        "markup",
        [
            '<meta property="article:published_time" content="2031-05-21T08:00:00+02:00">',
            '<meta name="date" content="2031-05-21">',
            '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2031-05-21"}</script>',
        ],
    )
    def test_what_a_page_says_of_itself_counts_whenever_it_is_read(self, markup: str) -> None:
        page = read_page(
            f"<html><head>{markup}</head><body><article>{PARAGRAPH} Am 2031-05-21.</article></body></html>"
        )
        assert str(page.date) == "2031-05-21"

    def test_a_headline_without_end_is_none(self) -> None:
        page = read_page(f"<html><head><title>{'Köln ' * 1000}</title></head><body>{PARAGRAPH * 3}</body></html>")
        assert page.title is None and page.text.startswith("Die Muster AG")

    @settings(max_examples=150, deadline=None)
    @given(
        st.lists(
            st.sampled_from(PIECES) | st.text(max_size=8),
            max_size=25,
        )
    )
    def test_any_page_gives_text_or_a_clear_refusal(self, pieces: list[str]) -> None:
        try:
            page = read_page("<html>" + "".join(pieces))
        except InputError as error:
            assert error.code == "no_article"
        else:
            assert page.text.strip()
