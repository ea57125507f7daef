"""A language's date words and templates, made ready to run.

Every category gets one character, so that a stretch of words becomes a short string (the tape), a template becomes an
ordinary regular expression over it, and running the grammar costs what a handful of matches on a few characters cost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from newsfacts.extractors.lang import load
from newsfacts.extractors.lang.schema_dates import DateWords, Rule
from newsfacts.extractors.temporal.builders import BUILDERS
from newsfacts.extractors.temporal.slots import CATEGORIES, Builder, Made, Slots
from newsfacts.extractors.temporal.templates import Automaton, Template

_FIRST_CODE = 0xE000
_MOST_KNOWN = 4_000
_LONGEST_KNOWN = 24
_FIRST_WORD = re.compile(r"\d\w*|[^\W\d]\w*|[^\w\s]")


class Token(NamedTuple):
    """A word, or what the grammar has made of several: where it stands, its category's character, what it means."""

    start: int
    end: int
    symbol: str
    value: Any


class _Compiled(NamedTuple):
    builder: Builder
    template: Template


class _Match(NamedTuple):
    """A rule that accepts some tokens: its builder, how many tokens, and which of them fill which slots."""

    builder: Builder
    length: int
    slots: tuple[tuple[str, int], ...]


_Places = tuple[tuple[int, tuple[_Match, ...]], ...]


class Layer:
    """Rules that are applied together."""

    def __init__(self, rules: list[_Compiled]) -> None:
        self._rules = rules
        self._automaton = Automaton([rule.template for rule in rules])
        self._search = re.compile("[" + "".join(sorted(self._automaton.first)) + "]")
        # Texts repeat few patterns, so that what was found is kept: for a whole tape, and for what rules can accept.
        self._places: dict[str, _Places] = {}
        self._matches: dict[str, tuple[_Match, ...]] = {}

    def places(self, tape: str) -> _Places:
        """Where in a stretch rules accept tokens, and which: the longest match first, then the earliest rule."""
        found = self._places.get(tape)
        if found is None:
            found = tuple(self._read(tape))
            if len(tape) <= _LONGEST_KNOWN:
                if len(self._places) >= _MOST_KNOWN:
                    self._places.clear()
                self._places[tape] = found
        return found

    def _read(self, tape: str) -> Iterator[tuple[int, tuple[_Match, ...]]]:
        for begin in self._search.finditer(tape):
            start = begin.start()
            end, accepted = self._automaton.accept(tape, start)
            if accepted:
                ahead = tape[start:end]
                matches = self._matches.get(ahead)
                if matches is None:
                    if len(self._matches) >= _MOST_KNOWN:
                        self._matches.clear()
                    matches = self._matches[ahead] = self._match(ahead, accepted)
                yield start, matches

    def _match(self, ahead: str, accepted: frozenset[int]) -> tuple[_Match, ...]:
        found = []
        for number in sorted(accepted):
            builder, template = self._rules[number]
            if match := template.match(ahead):
                found.append(_Match(builder, *match))
        return tuple(sorted(found, key=lambda match: -match.length))


class Grammar:
    """The words and rules of one language. `of` keeps one for each."""

    def __init__(self, words: DateWords) -> None:
        self.words = words
        names = [*words.categories, *CATEGORIES]
        self.symbols = {name: chr(_FIRST_CODE + number) for number, name in enumerate(dict.fromkeys(names))}
        self.names = {symbol: name for name, symbol in self.symbols.items()}
        self._outside = frozenset(self.symbols[name] for name in words.outside)
        self.anchors = frozenset(self.symbols[name] for name in words.anchors)
        self.lookup: dict[str, tuple[str, Any]] = {}
        self.phrases: dict[str, tuple[tuple[str, str, Any], ...]] = {}
        self.openings: dict[str, tuple[str, ...]] = {}
        self._read_words()
        self.layers = tuple(self._layer(rules) for rules in words.layers)

    def _read_words(self) -> None:
        phrases: dict[str, dict[str, tuple[str, Any]]] = {}
        for category, meanings in self.words.categories.items():
            symbol = self.symbols[category]
            for written, value in meanings.items():
                for form in self._forms(written, category in self.words.exact):
                    first = _FIRST_WORD.match(form)
                    if first and first.end() < len(form):
                        phrases.setdefault(first.group(), {}).setdefault(form, (symbol, value))
                    else:
                        self.lookup.setdefault(form, (symbol, value))
        for first_word, forms in phrases.items():
            longest = sorted(forms.items(), key=lambda item: -len(item[0]))
            self.phrases[first_word] = tuple((form, symbol, value) for form, (symbol, value) in longest)
            self.openings[first_word] = tuple(forms)

    def _forms(self, written: str, exact: bool) -> Iterator[str]:
        stems = (
            [written[:-1] + ending for ending in self.words.endings]
            if written.endswith("-") and len(written) > 1
            else [written]
        )
        for stem in stems:
            yield stem
            if not exact:
                yield stem[0].upper() + stem[1:]
                yield stem.upper()

    def _layer(self, rules: tuple[Rule, ...]) -> Layer:
        compiled = []
        for rule in rules:
            if rule.builder not in BUILDERS:
                raise ValueError(f"no builder {rule.builder!r}")
            compiled.append(_Compiled(BUILDERS[rule.builder], Template(rule.template, self._members)))
        return Layer(compiled)

    def _members(self, name: str) -> str:
        """The characters of a category or class. Raises ValueError for a name that is neither."""
        names = self.words.classes[name].split() if name in self.words.classes else [name]
        missing = [name for name in names if name not in self.symbols]
        if missing:
            raise ValueError(f"no category or class {missing[0]!r}")
        return "".join(self.symbols[name] for name in names)

    def parse(self, tokens: list[Token]) -> list[Token]:
        """A stretch of tokens after all layers of the grammar."""
        tape = _tape(tokens)
        for layer in self.layers:
            if places := layer.places(tape):
                tokens = self._apply(places, tokens)
                tape = _tape(tokens)
        return tokens

    def _apply(self, places: _Places, tokens: list[Token]) -> list[Token]:
        """The tokens after a layer whose rules accept some at these places."""
        result: list[Token] = []
        done = 0
        for start, matches in places:
            if start < done:
                continue
            for builder, length, slots in matches:
                met = tokens[start : start + length]
                if built := builder(Slots([(name, met[at].value, met[at].start, met[at].end) for name, at in slots])):
                    result += tokens[done:start]
                    result += self._made(built, met)
                    done = start + length
                    break
        return result + tokens[done:] if done else tokens

    def _made(self, built: list[Made], met: list[Token]) -> Iterator[Token]:
        """What a builder has made of some tokens, as tokens."""
        for category, value, span in built:
            start, end = span or (self._inside(met).start, met[-1].end)
            yield Token(start, end, self.symbols[category], value)

    def _inside(self, met: list[Token]) -> Token:
        """The first token that belongs to the date."""
        return next((token for token in met if token.symbol not in self._outside), met[0])


def _tape(tokens: list[Token]) -> str:
    return "".join([token.symbol for token in tokens])


@cache
def of(code: str) -> Grammar:
    """The grammar of a language, compiled at the first call."""
    return Grammar(load(code).dates)
