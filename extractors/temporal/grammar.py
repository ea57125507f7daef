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
from newsfacts.extractors.temporal.slots import CATEGORIES, Slots
from newsfacts.extractors.temporal.templates import Template, compile_template

_FIRST_CODE = 0xE000
_FIRST_WORD = re.compile(r"\d\w*|[^\W\d]\w*|[^\w\s]")


class Token(NamedTuple):
    """A word, or what the grammar has made of several: where it stands, its category's character, what it means."""

    start: int
    end: int
    symbol: str
    value: Any


class _Compiled(NamedTuple):
    builder: str
    template: Template


class Layer(NamedTuple):
    """Rules that are applied together."""

    search: re.Pattern[str]
    """Finds what a rule can begin with."""
    rules: Mapping[str, tuple[_Compiled, ...]]
    """By the character they begin with."""


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
        for rule in rules:
            if rule.builder not in BUILDERS:
                raise ValueError(f"no builder {rule.builder!r}")
            compiled = _Compiled(rule.builder, compile_template(rule.template, self._members))
            for symbol in sorted(compiled.template.first):
                beginning.setdefault(symbol, []).append(compiled)
        search = re.compile("[" + "".join(sorted(beginning)) + "]")
        return Layer(search, {symbol: tuple(found) for symbol, found in beginning.items()})

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
            if found := layer.search.search(tape):
                tokens = self._apply(layer, tape, tokens, found)
                tape = _tape(tokens)
        return tokens

    def _apply(self, layer: Layer, tape: str, tokens: list[Token], found: re.Match[str] | None) -> list[Token]:
        """The tokens after a layer whose first possible beginning is `found`."""
        result: list[Token] = []
        done = 0
        while found:
            start = found.start()
            made, end = self._longest(layer, tape, tokens, start)
            result += tokens[done:start]
            result += made if made else tokens[start : start + 1]
            done = end if made else start + 1
            found = layer.search.search(tape, done)
        return result + tokens[done:]

    def _longest(self, layer: Layer, tape: str, tokens: list[Token], start: int) -> tuple[list[Token], int]:
        """What the longest rule that accepts its words makes of the tokens at `start`, and where it ends."""
        matches = [
            (match, rule) for rule in layer.rules[tape[start]] if (match := rule.template.pattern.match(tape, start))
        ]
        if len(matches) > 1:
            matches.sort(key=lambda pair: -pair[0].end())
        for match, rule in matches:
            slots = Slots()
            for group, name in rule.template.slots.items():
                if (at := match.start(group)) >= 0:
                    slots.add(name, tokens[at].value, tokens[at].start, tokens[at].end)
            built = BUILDERS[rule.builder](slots)
            if built:
                inside = next(
                    (token for token in tokens[start : match.end()] if token.symbol not in self._outside), tokens[start]
                )
                whole = (inside.start, tokens[match.end() - 1].end)
                return [
                    Token(*(made.span or whole), self.symbols[made.category], made.value) for made in built
                ], match.end()
        return [], start


def _tape(tokens: list[Token]) -> str:
    return "".join([token.symbol for token in tokens])


@cache
def of(code: str) -> Grammar:
    """The grammar of a language, compiled at the first call."""
    return Grammar(load(code).dates)
