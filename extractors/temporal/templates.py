"""Templates of the grammar, which accept stretches of the characters that stand for categories.

They mean what the same regular expressions would mean, and accept what those would match. All rules of a layer are tried
at once, by an automaton whose states are made when a text first leads to them: compiling as many regular expressions
costs more than reading an article.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

_ITEM = re.compile(r"([A-Z][A-Z0-9_]*)(?:=([A-Z][A-Z0-9_]*))?|[()|?]")
_MOST_STEPS = 20_000

Members = Callable[[str], str]
"""From the name of a category or class to the characters that stand for it."""
Slots = tuple[tuple[str, int], ...]
"""Names with the places that fill them."""


class _Item(NamedTuple):
    slot: str
    characters: frozenset[str]


class _Sequence(NamedTuple):
    parts: tuple[_Node, ...]


class _Choice(NamedTuple):
    parts: tuple[_Node, ...]


class _Option(NamedTuple):
    part: _Node


_Node = _Item | _Sequence | _Choice | _Option


class Template:
    """Raises ValueError for a template that is none, or that matches nothing at all."""

    def __init__(self, template: str, members: Members) -> None:
        self.root = _Reader(template, members).read()
        if next((end for end, _ in _ways(self.root, "", 0)), None) is not None:
            raise ValueError(f"template {template!r} can match nothing")

    def match(self, tape: str) -> tuple[int, Slots] | None:
        """What it accepts at the beginning of a tape: how many characters, and which of them fill which slots."""
        return next(_ways(self.root, tape, 0), None)


def _ways(node: _Node, tape: str, start: int) -> Iterator[tuple[int, Slots]]:
    """All ways to accept characters from a place on, in the order in which a regular expression tries them."""
    if isinstance(node, _Item):
        if start < len(tape) and tape[start] in node.characters:
            yield start + 1, ((node.slot, start),)
    elif isinstance(node, _Choice):
        for part in node.parts:
            yield from _ways(part, tape, start)
    elif isinstance(node, _Option):
        yield from _ways(node.part, tape, start)
        yield start, ()
    elif len(node.parts) == 1:
        yield from _ways(node.parts[0], tape, start)
    else:
        for middle, before in _ways(node.parts[0], tape, start):
            for end, behind in _ways(_Sequence(node.parts[1:]), tape, middle):
                yield end, before + behind


class _Reader:
    """From a template's text to its tree."""

    def __init__(self, template: str, members: Members) -> None:
        if not template or _ITEM.sub("", template).strip():
            raise ValueError(f"no template: {template!r}")
        self._template = template
        self._items = list(_ITEM.finditer(template))
        self._members = members
        self._next = 0

    def read(self) -> _Node:
        node = self._choice()
        if self._next < len(self._items):
            raise ValueError(f"no template: {self._template!r}")
        return node

    def _choice(self) -> _Node:
        """An alternative of sequences, up to its bracket or the end."""
        parts = [self._sequence()]
        while self._take("|"):
            parts.append(self._sequence())
        return parts[0] if len(parts) == 1 else _Choice(tuple(parts))

    def _sequence(self) -> _Node:
        parts: list[_Node] = []
        while self._next < len(self._items) and self._items[self._next][0] not in ("|", ")"):
            parts.append(self._part())
        if not parts:
            raise ValueError(f"no template: {self._template!r}")
        return parts[0] if len(parts) == 1 else _Sequence(tuple(parts))

    def _part(self) -> _Node:
        item = self._items[self._next]
        self._next += 1
        node: _Node
        if item[1]:
            node = _Item(item[1], frozenset(self._members(item[2] or item[1])))
        elif item[0] == "(":
            node = self._choice()
            if not self._take(")"):
                raise ValueError(f"no template: {self._template!r}")
        else:
            raise ValueError(f"no template: {self._template!r}")
        return _Option(node) if self._take("?") else node

    def _take(self, mark: str) -> bool:
        if self._next < len(self._items) and self._items[self._next][0] == mark:
            self._next += 1
            return True
        return False


class _Ends(NamedTuple):
    """The items that a node can begin and end with, by number, and whether it can be empty."""

    first: frozenset[int]
    last: frozenset[int]
    empty: bool


_NOTHING = _Ends(frozenset(), frozenset(), True)
_DEAD = -1


class Automaton:
    """Accepts what one of several templates accepts (Glushkov's construction, made deterministic as texts demand)."""

    def __init__(self, templates: Sequence[Template]) -> None:
        self._characters: list[frozenset[str]] = []
        self._follow: list[set[int]] = []
        self._ends: dict[int, int] = {}
        first: set[int] = set()
        for number, template in enumerate(templates):
            ends = self._add(template.root)
            first |= ends.first
            self._ends.update(dict.fromkeys(ends.last, number))
        self._first = frozenset(first)
        self.first = frozenset[str]().union(*(self._characters[item] for item in first))
        """The characters that a match can begin with."""
        self._begin()

    def _begin(self) -> None:
        self._states: list[frozenset[int]] = [frozenset()]
        self._numbers: dict[frozenset[int], int] = {}
        self._accepts: list[frozenset[int]] = [frozenset()]
        self._steps: dict[tuple[int, str], int] = {}

    def _add(self, node: _Node) -> _Ends:
        if isinstance(node, _Item):
            self._characters.append(node.characters)
            self._follow.append(set())
            only = frozenset((len(self._follow) - 1,))
            return _Ends(only, only, False)
        if isinstance(node, _Option):
            return self._add(node.part)._replace(empty=True)
        if isinstance(node, _Choice):
            parts = [self._add(part) for part in node.parts]
            first = frozenset[int]().union(*(part.first for part in parts))
            last = frozenset[int]().union(*(part.last for part in parts))
            return _Ends(first, last, any(part.empty for part in parts))
        whole = _NOTHING
        for part in node.parts:
            ends = self._add(part)
            for item in whole.last:
                self._follow[item] |= ends.first
            whole = _Ends(
                whole.first | ends.first if whole.empty else whole.first,
                whole.last | ends.last if ends.empty else ends.last,
                whole.empty and ends.empty,
            )
        return whole

    def accept(self, tape: str, start: int) -> tuple[int, frozenset[int]]:
        """How far templates can go from a place on, and the numbers of those that accept something on the way."""
        if len(self._steps) > _MOST_STEPS:
            self._begin()
        steps, accepts = self._steps, self._accepts
        state, accepted = 0, accepts[0]
        for place in range(start, len(tape)):
            character = tape[place]
            following = steps.get((state, character))
            if following is None:
                following = self._step(state, character)
            if following == _DEAD:
                return place, accepted
            state = following
            if accepts[state]:
                accepted = accepted | accepts[state]
        return len(tape), accepted

    def _step(self, state: int, character: str) -> int:
        """The state behind a character."""
        follow = [self._follow[item] for item in self._states[state]] if state else [self._first]
        items = frozenset(item for found in follow for item in found if character in self._characters[item])
        following = self._numbers.get(items, _DEAD)
        if items and following == _DEAD:
            following = self._numbers[items] = len(self._states)
            self._states.append(items)
            self._accepts.append(frozenset(self._ends[item] for item in items if item in self._ends))
        self._steps[state, character] = following
        return following
