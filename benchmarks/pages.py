"""Hostile pages for the fuzzer: many elements, deep ones, unclosed ones, endless ones."""

from __future__ import annotations

import random
from collections.abc import Iterator

_SENTENCE = "Die Muster AG schafft in Köln 300 neue Jobs und investiert 50 Mio. Euro in das Werk. "
# Over and over in a body, as far as the page goes.
_BODIES = [
    "<a href='/x'>Mehr zum Thema</a> ", "<p><a href='/x'>Mehr zum Thema hier</a></p>", "<p>Die <a href='/x'>Muster AG</a> baut.</p>",
    "<p>", "<p>a", "<p></p>", "<p>x</p>", f"<p>{_SENTENCE}", f"<p>{_SENTENCE}</p>", f"<p>{_SENTENCE}<a href=x>{_SENTENCE}</a></p>",
    "<article>", "<article>ab cd</article>", f"<article><p>{_SENTENCE}</p></article>", f"<article>{_SENTENCE}", f"<main><p>{_SENTENCE}</p></main>",
    "<div>x", "<div>x</div>", f"<div>{_SENTENCE}</div>", "<div>" * 50 + _SENTENCE + "</div>" * 50, "<div>" * 250 + _SENTENCE + "</div>" * 250,
    "<section><p>ab c", "<header><h1>a b</h1></header>", "<nav><a href=x>y z</a></nav>", f"<aside><p>{_SENTENCE}</p></aside>", "<footer>a b c</footer>",
    "<div class='post-content'><p>a b c</p></div>", "<div class='comment'><p>a b</p></div>", "<div id='content'><p>a b</p></div>",
    "<p class='date'>12. November 2025</p>", "<p class='author'>Max Muster</p>", "<time datetime='2025-11-12'>heute</time>", "<p>(c) 2025 </p>",
    "<table><tr><td>", "<table><tr><td>1</td></tr></table>", "<tr><td colspan=100000>1</td></tr>", "<li>Punkt", "<ul><li>a", "<dl><dt>a<dd>b c",
    "<blockquote><p>ab c", "<h2>Titel</h2>", "<h1>Titel</h1><p>Text", "<img src=x alt='ein Bild'>", "<figure><img src=x></figure><p>Text</p>",
    "<b>a", "<b>a<i>b</b>c</i>", "<span>a", "<br>", "Zeile<br>", "<q>ab c</q>", "x<sub>2</sub>", "<del>ab</del> c ", "<font color=red>a", "<code>a</code> ",
    "<pre>a b</pre>", "<label>a b</label>", "<button>a b</button>", "<form><input name=x>", "<select><option>a", "<details><summary>a</summary>b</details>",
    "<script>var x = '2025-01-01';</script>", "<script>", "<svg><path d='M0 0'/></svg>", "<iframe src=x></iframe>", "<template><p>a", "<my-x>a b c",
    "<!-- a -->", "<!-- a ", "<", ">", "<a", "<!", "<?x", "</p>", "</x>", "&amp;&#228;&nbsp;", "&foo", "x", "1", " ", "\n", "2025-11-12 ",
    "<p " + " ".join(f"a{number}=b" for number in range(1100)) + ">a", "<p " + " ".join(f"a{number}=b" for number in range(20_000)) + ">a",
]  # fmt: skip
_HEADS = [
    "<meta name=date content='2025-01-01'>", "<meta property='article:author' content='Max Muster'>", "<link rel=canonical href=https://a.example/>",
    "<title>a", "<style>p {color: red}</style>", '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-01-01"}</script>',
]  # fmt: skip
# In one element.
_WITHIN = {
    "<article><p>": "a b c <a href=x>d</a> e ", "<table><tr>": "<td>1</td>", "<ul>": "<li>a</li>",
    '<script type="application/ld+json">': '{"@type":"NewsArticle","headline":"x",', "<p title='": "x", "<h1>": "Titel ",
}  # fmt: skip
_TAGS = [
    "p", "div", "span", "a", "b", "i", "ul", "li", "table", "tr", "td", "th", "blockquote", "article", "section", "h1", "h2", "br",
    "figure", "figcaption", "pre", "code", "dl", "dt", "dd", "header", "main", "em", "strong",
]  # fmt: skip
_ATTRIBUTES = ["", "", " class=post", " class=date", " id=content", " class=author", " href=x"]
_TEXTS = ["", "x", "abc def ", "2025-11-12 ", _SENTENCE]


def pages(size: int, seed: int = 1) -> Iterator[tuple[str, str]]:
    """Pages of about `size` characters, each with what it is made of."""
    for body in _BODIES:
        yield body, f"<html><body>{_filled(body, size)}"
    for head in _HEADS:
        yield head, f"<html><head>{_filled(head, size)}"
    for begin, within in _WITHIN.items():
        yield begin + within, f"<html><body>{begin}{_filled(within, size)}"
    chance = random.Random(seed)
    for number in range(40):
        tags = chance.choices(_TAGS, k=chance.randrange(1, 6))
        # Few elements with much text, and many with little.
        yield f"{number}: {', '.join(tags)}", f"<html><body>{_mixed(chance, tags, size, 1 << number % 9)}"


def _filled(piece: str, size: int) -> str:
    return (piece * (size // len(piece) + 1))[:size]


def _mixed(chance: random.Random, tags: list[str], size: int, text: int) -> str:
    made: list[str] = []
    length = 0
    while length < size:
        tag = chance.choice(tags)
        piece = f"<{tag}{chance.choice(_ATTRIBUTES)}>{chance.choice(_TEXTS) * text}{chance.choice(['', f'</{tag}>', f'</{tag}>'])}"
        made.append(piece)
        length += len(piece)
    return "".join(made)
