"""Pages of very many elements, made smaller or read plainly.

trafilatura looks at an element many times, and at the elements beside it: ten thousand links in one paragraph take it
eleven seconds. An article's page has some thousands of elements. A page of more is first freed of what holds no
article; where it is still too much, its text is read block by block, in one pass.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

# So many elements take trafilatura less than two seconds (hostile pages, measured with benchmarks.fuzz --large).
_MAX_ELEMENTS = 8000
# So many inside one paragraph, since what it does there grows with their square.
_MAX_INLINE = 1000
# Elements that hold no article (HTML Living Standard, 4.3, 4.8, 4.10 to 4.12).
_NO_ARTICLE = [
    "script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "math", "canvas", "audio", "video", "map",
    "select", "button", "datalist", "nav", "footer", "aside", "dialog",
]  # fmt: skip
_COMMENTS = re.compile(r"(?:^|[\s_-])(?:comments?|disqus)(?:$|[\s_-])", re.I)
# Phrasing content: what does not end a line of text (HTML Living Standard, 4.5).
_INLINE = frozenset({
    "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "label",
    "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
})  # fmt: skip
_INLINE_CHILDREN = f"*[{' or '.join(f'self::{tag}' for tag in sorted(_INLINE))}]"
_IS_LARGE = f"count(//*) > {_MAX_ELEMENTS} or //*[count(*) > {_MAX_INLINE}][count({_INLINE_CHILDREN}) > {_MAX_INLINE}]"
_CELLS = frozenset({"td", "th"})
# A block of which more than half is links is navigation.
_MAX_LINK_SHARE = 0.5


def is_large(tree: Any) -> bool:
    """Whether a page has so many elements that trafilatura would take too long."""
    return bool(tree.xpath(f"boolean({_IS_LARGE})"))


def without_clutter(tree: Any) -> Any:
    """Takes out of a page, in place, what holds no article: scripts, graphics, navigation, readers' comments."""
    from lxml import etree

    for element in tree.xpath("//*[self::div or self::section or self::ol or self::ul][@id or @class]"):
        if any(_COMMENTS.search(element.get(name, "")) for name in ("id", "class")):
            element.tag = "nav"
    etree.strip_elements(tree, etree.Comment, etree.ProcessingInstruction, *_NO_ARTICLE, with_tail=False)
    return tree


def plain_text(tree: Any) -> str:
    """The text of a page, or of the one article in it, a block a line, without blocks that are mostly links."""
    for place in ("//article[not(ancestor::article)]", "//main", "//body"):
        found = tree.xpath(place)
        if len(found) == 1:
            return "\n".join(_blocks(found[0]))
    return "\n".join(_blocks(tree))


def _blocks(root: Any) -> Iterator[str]:
    from lxml import etree

    parts: list[str] = []
    linked: list[str] = []
    links = 0

    def block() -> str:
        text, link = " ".join("".join(parts).split()), " ".join("".join(linked).split())
        parts.clear()
        linked.clear()
        return text if len(link) <= _MAX_LINK_SHARE * len(text) else ""

    for event, element in etree.iterwalk(root, events=("start", "end")):
        is_start = event == "start"
        if element.tag == "a":
            links += 1 if is_start else -1
        elif element.tag in _CELLS:
            parts.append(" ")
        elif element.tag not in _INLINE and (text := block()):
            yield text
        if said := element.text if is_start else element.tail if element is not root else None:
            parts.append(said)
            if links:
                linked.append(said)
    if text := block():
        yield text


def head(markup: str) -> str:
    """The beginning of a page, with its metadata and headline."""
    for number, tag in enumerate(re.finditer("<[a-zA-Z]", markup)):
        if number == _MAX_ELEMENTS // 2:
            return markup[: tag.start()]
    return markup
