"""Templates of the grammar, made into regular expressions over the characters that stand for categories."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cached_property
from itertools import zip_longest

_ITEM = re.compile(r"([A-Z][A-Z0-9_]*)(?:=([A-Z][A-Z0-9_]*))?|[()|?]")

Members = Callable[[str], str]
"""From the name of a category or class to the characters that stand for it."""


class Template:
    """A template, ready to match."""

    def __init__(
        self, regex: str, slots: Mapping[str, str], first: frozenset[str], required: tuple[frozenset[str], ...]
    ) -> None:
        self._regex = regex
        self.slots = slots
        """Group of the pattern to the slot that it fills."""
        self.first = first
        """The characters that a match can begin with."""
        self._required = required

    def match(self, tape: str) -> re.Match[str] | None:
        """What it accepts at the beginning of a tape."""
        for characters in self._required:
            if characters.isdisjoint(tape):
                return None
        return self._pattern.match(tape)

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        """Compiled when a text first needs it, for an article needs but a few."""
        return re.compile(self._regex)


def compile_template(template: str, members: Members) -> Template:
    """Raises ValueError for a template that is none, or that matches nothing at all."""
    pieces: list[str] = []
    slots: dict[str, str] = {}
    items = _items(template)
    for match in items:
        if match[1]:
            group = f"{match[1]}_{len(slots)}"
            slots[group] = match[1]
            pieces.append(f"(?P<{group}>[{members(match[2] or match[1])}])")
        else:
            pieces.append("(?:" if match[0] == "(" else match[0])
    first, empty = _First(template, members).read()
    if empty:
        raise ValueError(f"template {template!r} can match nothing")
    required = tuple(frozenset(members(name)) for name in _required(items))
    return Template("".join(pieces), slots, frozenset(first), required)


def _items(template: str) -> list[re.Match[str]]:
    items = list(_ITEM.finditer(template))
    if _ITEM.sub("", template).strip():
        raise ValueError(f"no template: {template!r}")
    return items


def _required(items: list[re.Match[str]]) -> list[str]:
    """The names outside of all brackets without which there is no match."""
    names: list[str] = []
    depth = 0
    for item, behind in zip_longest(items, items[1:]):
        depth += (item[0] == "(") - (item[0] == ")")
        if depth == 0 and item[0] == "|":
            return []
        if depth == 0 and item[1] and not (behind and behind[0] == "?"):
            names.append(item[2] or item[1])
    return names


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
