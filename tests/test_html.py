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
