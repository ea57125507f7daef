"""Templates of the grammar, made into regular expressions over the characters that stand for categories."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

_ITEM = re.compile(r"([A-Z][A-Z0-9_]*)(?:=([A-Z][A-Z0-9_]*))?|[()|?]")

Members = Callable[[str], str]
"""From the name of a category or class to the characters that stand for it."""


class Template(NamedTuple):
    """A template, compiled."""

    pattern: re.Pattern[str]
    slots: Mapping[str, str]
    """Group of the pattern to the slot that it fills."""
    first: frozenset[str]
    """The characters that a match can begin with."""


def compile_template(template: str, members: Members) -> Template:
    """Raises ValueError for a template that is none, or that matches nothing at all."""
    pieces: list[str] = []
    slots: dict[str, str] = {}
    for match in _items(template):
        if match[1]:
            group = f"{match[1]}_{len(slots)}"
            slots[group] = match[1]
            pieces.append(f"(?P<{group}>[{members(match[2] or match[1])}])")
        else:
            pieces.append("(?:" if match[0] == "(" else match[0])
    first, empty = _First(template, members).read()
    if empty:
        raise ValueError(f"template {template!r} can match nothing")
    return Template(re.compile("".join(pieces)), slots, frozenset(first))


def _items(template: str) -> list[re.Match[str]]:
    items = list(_ITEM.finditer(template))
    if _ITEM.sub("", template).strip():
        raise ValueError(f"no template: {template!r}")
    return items


class _First:
    """Which characters a template can begin with, and whether it can be empty."""

    def __init__(self, template: str, members: Members) -> None:
        self._items = _items(template)
        self._members = members
        self._next = 0

    def read(self) -> tuple[set[str], bool]:
        """An alternative of sequences, up to its bracket or the end."""
        first, empty = self._sequence()
        while self._take("|"):
            others, other_empty = self._sequence()
            first, empty = first | others, empty or other_empty
        return first, empty

    def _sequence(self) -> tuple[set[str], bool]:
        first: set[str] = set()
        empty = True
        while self._next < len(self._items) and self._items[self._next][0] not in ("|", ")"):
            found, optional = self._item()
            if empty:
                first |= found
                empty = optional
        return first, empty

    def _item(self) -> tuple[set[str], bool]:
        item = self._items[self._next]
        self._next += 1
        if item[1]:
            found, optional = set(self._members(item[2] or item[1])), False
        else:
            found, optional = self.read()
            self._take(")")
        return found, self._take("?") or optional

    def _take(self, mark: str) -> bool:
        if self._next < len(self._items) and self._items[self._next][0] == mark:
            self._next += 1
            return True
        return False
