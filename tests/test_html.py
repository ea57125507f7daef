"""Pages: text, headline and day through trafilatura."""

from __future__ import annotations

import datetime as dt

import pytest
from conftest import FIXTURES

from newsfacts.extractors.errors import InputError
from newsfacts.extractors.html import looks_like_html, read_page


@pytest.mark.parametrize(("name", "day"), [("werk.html", "2025-05-21"), ("plant.html", "2024-10-15")])
def test_a_page_gives_its_article_without_its_clutter(name: str, day: str) -> None:
    page = read_page((FIXTURES / "formats" / name).read_text(encoding="utf-8"))
    assert page.date == dt.date.fromisoformat(day)
    assert page.title and page.text.startswith(page.title)
    for clutter in ("Cookie", "cookie", "Impressum", "Newsletter", "Kommentare ("):
        assert clutter not in page.text


@pytest.mark.parametrize("markup", ["<html><body></body></html>", "<html><nav>Home</nav></html>", "<html>\x00</html>"])
def test_a_page_without_an_article_is_refused(markup: str) -> None:
    with pytest.raises(InputError) as caught:
        read_page(markup)
    assert caught.value.code == "no_article"


@pytest.mark.parametrize(
    ("text", "is_page"),
    [
        ("<!DOCTYPE html><html>", True),
        ("  <?xml version='1.0'?>\n<html xmlns='http://www.w3.org/1999/xhtml'>", True),
        ("<!-- saved --><HTML>", True),
        ("Ein Text über <html> und die Folgen", False),
        ("< 5 Prozent der Betriebe", False),
    ],
)
def test_what_looks_like_a_page(text: str, is_page: bool) -> None:
    assert looks_like_html(text) is is_page


SENTENCE = "Die Muster AG schafft in Köln 300 neue Jobs und investiert 50 Mio. Euro in das Werk. "


def page(body: str, head: str = "") -> str:
    return f"<html><head>{head}</head><body>{body}</body></html>"


HEAD = (
    "<title>Neue Jobs in Köln</title><meta property='og:title' content='Neue Jobs in Köln'>"
    "<meta property='article:published_time' content='2025-05-12T08:00:00+02:00'>"
)
FARM = "<p><a href='/x'>Mehr zum Thema</a></p>" * 10_000


@pytest.mark.parametrize(
    ("body", "text"),
    [
        # Freed of clutter it is a page like others.
        (f"<article><p>{SENTENCE}</p><p>{SENTENCE.lower()}</p></article><nav>{FARM}</nav>", [SENTENCE, SENTENCE.lower()]),
        (f"<p>{SENTENCE}</p><div class='comments'>{'<p>Na ja!</p>' * 9000}</div>", [SENTENCE]),
        (f"<p>{SENTENCE}</p><svg>{'<path d=M0/>' * 9000}</svg>", [SENTENCE]),
        # Else blocks of text are taken, and blocks of links are not.
        (f"{FARM}<p>{SENTENCE}</p>{FARM}", [SENTENCE]),
        (f"{FARM}<main><p>Rund <b>300</b> <a href='/x'>Jobs</a> entstehen<br>bis Mai in Köln und Essen.</p></main>{FARM}", ["Rund 300 Jobs entstehen", "bis Mai in Köln und Essen."]),
        (f"<table>{'<tr><td>Umsatz</td><td>5 Euro</td></tr>' * 3000}</table>", ["Umsatz 5 Euro"] * 3000),
        ("<p>ab" * 20_000, ["ab"] * 20_000),
        (f"<p>{'<b>Rund</b> 5 ' * 2000}</p>", [("Rund 5 " * 2000)]),
    ],
)  # fmt: skip
def test_a_page_of_very_many_elements_gives_its_text_title_and_day(body: str, text: list[str]) -> None:
    found = read_page(page(body, HEAD))
    assert found.text.split("\n\n", 1)[1].split("\n") == [line.strip() for line in text]
    assert (found.title, found.date) == ("Neue Jobs in Köln", dt.date(2025, 5, 12))


def test_a_page_of_links_is_no_article() -> None:
    with pytest.raises(InputError):
        read_page(page(FARM))


@pytest.mark.parametrize("name", ["werk.html", "plant.html"])
def test_clutter_in_front_and_behind_changes_nothing(name: str) -> None:
    markup = (FIXTURES / "formats" / name).read_text(encoding="utf-8")
    nav = f"<nav>{FARM}</nav>"
    assert read_page(markup.replace("</body>", f"{nav}</body>")) == read_page(markup)
