"""A language's date words and templates, made ready to run.

Every category gets one character, so that a stretch of words becomes a short string (the tape), a template becomes an
ordinary regular expression over it, and running the grammar costs what a handful of matches on a few characters cost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from newsfacts.extractors.lang import load
from newsfacts.extractors.lang.schema_dates import DateWords, Rule
from newsfacts.extractors.temporal.builders import BUILDERS
from newsfacts.extractors.temporal.slots import CATEGORIES, Builder, Made, Slots
from newsfacts.extractors.temporal.templates import Template, compile_template

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


class Layer(NamedTuple):
    """Rules that are applied together."""

    search: re.Pattern[str]
    """Finds what a rule can begin with."""
    rules: Mapping[str, tuple[_Compiled, ...]]
    """By the character they begin with."""
    reach: int
    """As many tokens as a rule can accept."""
    matches: dict[str, tuple[_Match, ...]]
    """By the characters that follow, the rules that accept some of them: the longest match first, then the earliest
    rule. Kept for those that were met, for texts repeat few patterns."""
    places: dict[str, tuple[tuple[int, tuple[_Match, ...]], ...]]
    """The same for each place of a whole tape at which there are such rules."""

    def places_in(self, tape: str) -> tuple[tuple[int, tuple[_Match, ...]], ...]:
        """Where in a stretch rules accept tokens, and which."""
        found = self.places.get(tape)
        if found is None:
            found = tuple(self._places(tape))
            if len(tape) <= _LONGEST_KNOWN:
                if len(self.places) >= _MOST_KNOWN:
                    self.places.clear()
                self.places[tape] = found
        return found

    def _places(self, tape: str) -> Iterator[tuple[int, tuple[_Match, ...]]]:
        for begin in self.search.finditer(tape):
            ahead = tape[begin.start() : begin.start() + self.reach]
            matches = self.matches.get(ahead)
            if matches is None:
                if len(self.matches) >= _MOST_KNOWN:
                    self.matches.clear()
                matches = self.matches[ahead] = tuple(sorted(self._match(ahead), key=lambda match: -match.length))
            if matches:
                yield begin.start(), matches

    def _match(self, ahead: str) -> Iterator[_Match]:
        for rule in self.rules[ahead[0]]:
            if match := rule.template.match(ahead):
                slots = ((name, match.start(group)) for group, name in rule.template.slots.items())
                yield _Match(rule.builder, match.end(), tuple((name, at) for name, at in slots if at >= 0))


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
        beginning: dict[str, list[_Compiled]] = {}
        reach = 0
        for rule in rules:
            if rule.builder not in BUILDERS:
                raise ValueError(f"no builder {rule.builder!r}")
            compiled = _Compiled(BUILDERS[rule.builder], compile_template(rule.template, self._members))
            reach = max(reach, len(compiled.template.slots))
            for symbol in sorted(compiled.template.first):
                beginning.setdefault(symbol, []).append(compiled)
        search = re.compile("[" + "".join(sorted(beginning)) + "]")
        return Layer(search, {symbol: tuple(found) for symbol, found in beginning.items()}, reach, {}, {})

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
            if places := layer.places_in(tape):
                tokens = self._apply(places, tokens)
                tape = _tape(tokens)
        return tokens

    def _apply(self, places: tuple[tuple[int, tuple[_Match, ...]], ...], tokens: list[Token]) -> list[Token]:
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
