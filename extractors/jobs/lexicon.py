"""What each word of a text means for jobs, read once a word and kept.

The word lists of a language (`JobWords`) are compiled to one record a word, so that reading a text costs one look-up a
token.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from newsfacts.extractors.jobs.prices import plain_way
from newsfacts.extractors.wordlists import alternation, fold

if TYPE_CHECKING:
    from newsfacts.extractors.facts import JobKind
    from newsfacts.extractors.lang import Language
    from newsfacts.extractors.lang.schema_jobs import Cue, JobWords, NounClass, Outcome, Phrase, Takes

_GROUPS: dict[NounClass, Takes] = {
    "post": "post", "staff": "person", "body": "body", "people": "people", "profession": "person", "loss": "post",
    "cutback": "post", "hire": "post", "vacancy": "post", "agent": "person",
}  # fmt: skip
_OUTCOMES: dict[NounClass, Outcome] = {"loss": "cut", "cutback": "cut", "hire": "created", "vacancy": "open"}
_HARD = frozenset(";:–—")
_QUOTES = frozenset("\"'„“”»«‚‘’›‹")
_INSERTING = frozenset("()–—")
NOT_AN_END = frozenset('%$€£¥-"“„«»‚‘')
"""Signs behind a number that do not close its phrase."""
_KEPT = 5_000
_LONGEST_ACRONYM = 5
_BEGINNING = 5
# Letters that every head of a compound has at least.
_HEAD_KEY = 3
_Key = TypeVar("_Key")


class Noun(NamedTuple):
    """A noun that is counted."""

    group: Takes
    kind_of: NounClass
    weak: bool
    kind: JobKind | None
    outcome: Outcome | None
    size: bool = False
    """Whether it names a work force whose size may be told behind it (*staff*, *Belegschaft*)."""


@dataclass(slots=True, eq=False)
class Word:
    """A token's meaning. Flags are named after the fields of `JobWords` that they come from.

    Slots, because looking at words is most of the work.
    """

    folded: str
    stem: str
    """`folded` without hyphens at its ends."""
    capital: bool
    punctuation: bool
    hard: bool
    """Whether it is a sign that ends a clause."""
    noun: Noun | None
    affected: bool = False
    again: bool = False
    agent: bool = False
    averting: bool = False
    by_word: bool = False
    date: bool = False
    definite: bool = False
    distancing: bool = False
    every: bool = False
    finite: bool = False
    founding: bool = False
    fraction_of: bool = False
    light: bool = False
    link: bool = False
    month: bool = False
    more_less: bool = False
    negator: bool = False
    no_force: bool = False
    opener: bool = False
    particle: bool = False
    passive: bool = False
    possessor: bool = False
    preposition: bool = False
    relative: bool = False
    revising: bool = False
    than: bool = False
    time_unit: bool = False
    to_word: bool = False
    topic_frame: bool = False
    weak_attribute: bool = False
    with_word: bool = False
    attribute: Outcome | None = None
    kind: JobKind | None = None
    ordinal: int | None = None
    digits: int | None = None
    multiple: tuple[float, Outcome] | None = None
    fewer: Outcome | None = None
    phrase_nouns: tuple[tuple[Phrase, Noun], ...] = ()
    cues: tuple[tuple[Phrase, Cue], ...] = ()
    single_cues: tuple[tuple[Phrase, Cue], ...] = ()
    """The cues of this word alone."""
    cues_before: Mapping[str, tuple[tuple[Phrase, Cue], ...]] = field(default_factory=dict)
    """Folded word → the cues that may begin here where that word follows, those of this word alone among them."""
    tells: bool = False
    """Whether it is a cue by itself."""
    verbal: bool = False
    """Whether it is an auxiliary or a cue."""
    way: float | None = None
    """What crossing it costs, where the sentence does not decide; see `prices`."""
    may_count: bool = False
    """Whether it is a counted noun or begins one."""
    may_share: bool = False
    """Whether it may say a part of a staff without a number."""
    may_insert: bool = False
    """Whether it is a bracket or a dash."""
    may_end_phrase: bool = False
    may_attribute: bool = False
    """Whether it may stand between a number and its noun."""
    elliptic: bool = False
    """Whether it is an attribute whose noun may stand with the next number."""

    @classmethod
    def read(cls, text: str, lexicon: Lexicon) -> Word:
        """The meaning of a token."""
        words = lexicon.words
        folded = fold(text).replace("’", "'")
        noun = lexicon.noun(text, folded)
        punctuation = not any(map(str.isalnum, text))
        hard = text in _HARD or (punctuation and "-" in text)
        word = cls(folded, folded.strip("-"), text[:1].isupper(), punctuation, hard, noun)
        word.agent = noun is None and lexicon.is_agent(text, folded)
        for name, value in lexicon.meanings.get(folded, ()):
            setattr(word, name, value)
        if words.capitalized and noun is not None and noun.outcome is None:
            word.cues = ()
        word.single_cues = tuple(entry for entry in word.cues if not entry[0])
        word.cues_before = {
            following: tuple(entry for entry in word.cues if not entry[0] or entry[0][0] == following)
            for following in {rest[0] for rest, _ in word.cues if rest}
        }
        word.tells = bool(word.single_cues)
        word.verbal = word.finite or word.tells
        word.light = word.light or text in _QUOTES
        word.month = word.capital and folded in words.months
        word.way = plain_way(word)
        word.may_count = noun is not None or bool(word.phrase_nouns)
        word.may_share = word.every or word.digits is not None or word.multiple is not None
        word.may_insert = folded in _INSERTING
        word.may_end_phrase = word._may_end_phrase(lexicon)
        word.may_attribute = word._may_attribute(text, words)
        word.elliptic = word.kind is not None or (
            word.may_attribute
            and folded.endswith(words.elliptic_endings)
            and (not word.capital or folded.endswith("-"))
        )
        return word

    def _may_end_phrase(self, lexicon: Lexicon) -> bool:
        """Whether a number before the word may go without a noun; see `phrases.ends_phrase`, which knows the sentence."""
        if self.punctuation:
            return self.folded not in NOT_AN_END
        if not lexicon.words.compound_attributes and not self.capital and self.noun is None:
            return True
        closing = self.preposition or self.link or self.finite or self.opener or self.again or self.averting
        closing = closing or self.folded in lexicon.words.forecasters
        return closing or self.particle or self.tells or self.light or self.folded in lexicon.pointing_words

    def _may_attribute(self, text: str, words: JobWords) -> bool:
        """Whether the word may stand between a number and its noun."""
        folded = self.folded
        acronym = text.isupper() and folded in words.attribute_words
        if self.punctuation or (folded in words.no_attributes and not acronym) or self.multiple is not None:
            return False
        if folded in words.attribute_words or self.attribute is not None or self.kind is not None:
            return True
        if words.compound_attributes:
            if folded.endswith(words.attribute_endings) or "-" in folded or self.capital:
                return True
            return not self.tells and not folded.endswith("s") and self.noun is None
        if self.capital:
            # "Berliner Mitarbeiter", "VW Mitarbeiter", "Voll- und Teilzeitstellen"
            return folded.endswith(("er", "-")) or (text.isupper() and 1 < len(text) <= _LONGEST_ACRONYM)
        return not self.tells and folded.endswith(words.attribute_endings)


class Lexicon(dict[str, Word]):
    """Token → `Word`. Get it from `lexicon`."""

    def __init__(self, words: JobWords) -> None:
        super().__init__()
        self.words = words
        self._nouns: dict[str, NounClass] = {}
        self.phrase_nouns: dict[str, tuple[tuple[Phrase, Noun], ...]] = {}
        self._weak = frozenset(fold(words.weak).split())
        self._no_heads = frozenset(fold(words.no_heads).split())
        self._bodies = frozenset(fold(words.nouns["body"]).split())
        self._agents, self._no_agents = words.agent_endings, tuple(words.no_agents.split())
        self._no_head_tuple = tuple(self._no_heads)
        self._no_kind = frozenset(fold(words.no_kind).split())
        self._parts = [(part, kind) for kind, parts in words.kind_parts.items() for part in parts.split()]
        self._gender = re.compile(words.gender_endings + r"$") if words.gender_endings else None
        # The longest first, by their last letters.
        self._heads: dict[str, list[tuple[str, NounClass]]] = {}
        heads = [(head, noun_class) for noun_class, group in words.heads.items() for head in group.split()]
        for head, noun_class in sorted(heads, key=lambda head: -len(head[0])):
            self._heads.setdefault(head[-_HEAD_KEY:], []).append((head, noun_class))
        for noun_class, forms in words.nouns.items():
            for form in fold(forms).split():
                first, *rest = form.split("_")
                if rest:
                    known = self.phrase_nouns.get(first, ())
                    entry = (tuple(rest), self._make(noun_class, form))
                    self.phrase_nouns[first] = tuple(sorted((*known, entry), key=lambda phrase: -len(phrase[0])))
                else:
                    self._nouns.setdefault(form, noun_class)
        self.meanings = self._meanings()
        self.pointing_words = frozenset(phrase.split()[0] for phrase in words.of_them)
        self.pointing = re.compile(rf"\b(?:{alternation(words.including | words.of_them)})\b")
        """What says in folded text that a number is a part of one before."""
        self.percent = re.compile(rf"\s*(?:{alternation(words.percent)})")
        """The word for per cent behind a number in folded text."""
        every, ordinals = alternation(words.every), alternation(words.ordinals)
        self.number_free = re.compile(
            rf"\b(?:(?:{every})\s(?:(?:{ordinals})\b|\d+\.)|(?:{alternation({*words.multiples, *words.figures})})\b)"
        )
        """Parts of a staff that hold no number, in folded text: *jede zehnte Stelle*, *halving its staff*."""
        self.move = re.compile(rf"\s+(?:{alternation(words.to_words)})\s+", re.IGNORECASE)
        """What stands between a change and the new size: *by 300 to 12,500*."""
        self.topics = _topics(words.loss_topics)
        """What tells that posts are being cut, in folded text."""
        self.gains = _topics(words.gain_topics)
        """What tells that works open or grow, in folded text."""
        self.anchors = self._anchors()
        """What a stretch of folded text has to hold for a number in it to be one of jobs."""
        self.host_noun = Noun("person", "staff", False, None, None)
        """What a number in a hyphenated compound counts (*a 300-strong workforce*)."""
        self.agent_noun = Noun("person", "agent", True, None, None)
        """What a number counts whose noun only ends like persons named after what they do."""
        self.number_word = Word.read("0", self)
        self.number_word.may_attribute = False

    def _meanings(self) -> dict[str, list[tuple[str, object]]]:
        """Folded word → the attributes of `Word` that it sets."""
        words = self.words
        found: dict[str, list[tuple[str, object]]] = {}
        flags = {
            "affected": words.affected, "again": words.again, "averting": words.averting, "by_word": words.by_words,
            "date": words.date_words, "definite": words.definite, "distancing": words.distancing, "every": words.every,
            "finite": words.finite, "founding": words.founding, "fraction_of": words.fraction_of, "light": words.light,
            "link": words.conjunctions, "more_less": words.more_less, "negator": words.negators,
            "no_force": words.not_negating, "opener": words.clause_openers, "particle": _particles(words), "passive": words.passive,
            "possessor": words.possessors, "preposition": words.prepositions, "relative": words.relative, "revising": words.revising,
            "than": words.than, "time_unit": words.time_units, "to_word": words.to_words, "topic_frame": words.topic_frames, "weak_attribute": words.weak_attributes,
            "with_word": words.with_words,
        }  # fmt: skip
        attributes, kinds = _inverted(words.attributes), _inverted(words.kind_words)
        values: dict[str, Mapping[str, object]] = {
            "attribute": attributes, "kind": kinds, "digits": words.figures, "ordinal": words.ordinals,
            "multiple": words.multiples, "fewer": words.fewer, "cues": _by_first_word(words.cues),
            "phrase_nouns": self.phrase_nouns,
        }  # fmt: skip
        for name, members in flags.items():
            for word in members:
                found.setdefault(word, []).append((name, True))
        for name, mapping in values.items():
            for word, value in mapping.items():
                found.setdefault(word, []).append((name, value))
        return found

    def _anchors(self) -> re.Pattern[str]:
        words = self.words
        whole = {*self._nouns, *words.multiples}
        for first, phrases in self.phrase_nouns.items():
            whole |= {first if "," in rest else " ".join((first, *rest)) for rest, _ in phrases}
        whole |= {" ".join(form) for cue in words.cues if cue.bare or cue.agents for form in cue.forms}
        inner = (
            {head for heads in self._heads.values() for head, _ in heads} | words.hyphen_units | words.free_hyphen_units
        )
        gender = f"|(?:{words.gender_endings})" if words.gender_endings else ""
        return re.compile(rf"\b(?:{alternation(whole)})(?:\b{gender})|(?:{alternation(inner)})(?:\b{gender})")

    def __missing__(self, text: str) -> Word:
        if len(self) > _KEPT:
            self.clear()
        word = self[text] = Word.read(text, self)
        return word

    def truncated(self, text: str) -> Word:
        """The word that a text breaks off in: *4.500 Angest…*; the word itself where it begins no noun."""
        folded = fold(text)
        word = self[text]
        if len(folded) < _BEGINNING or word.noun is not None or (self.words.capitalized and not text[:1].isupper()):
            return word
        form = next((form for form in self._nouns if form.startswith(folded)), None)
        if form is None:
            return word
        word = Word.read(text, self)
        word.noun, word.cues, word.may_count = self._make(self._nouns[form], form), (), True
        return word

    def noun(self, text: str, folded: str) -> Noun | None:
        """The noun that a token is: by its form, or by the head of a compound."""
        words = self.words
        if words.capitalized and not text[:1].isupper():
            return None
        found = self._lookup(folded)
        if found is None and self._gender is not None and (ending := self._gender.search(text)) and ending.start() > 3:
            stem = folded[: ending.start()]
            found = self._lookup(stem) or self._lookup(stem + "er") or self._lookup(stem + "e")
        if found is None:
            return None
        noun_class, form = found
        return self._make(noun_class, form)

    def is_agent(self, text: str, folded: str) -> bool:
        """Whether a token that is no known noun ends like persons named after what they do."""
        if len(folded) < _BEGINNING or not folded.endswith(self._agents) or folded.endswith(self._no_agents):
            return False
        return text[:1].isupper() == self.words.capitalized and folded not in self.words.no_attributes

    def _lookup(self, folded: str) -> tuple[NounClass, str] | None:
        if folded in self._no_heads:
            return None
        if (noun_class := self._nouns.get(folded)) is not None:
            return noun_class, folded
        for head, noun_class in self._heads.get(folded[-_HEAD_KEY:], ()):
            if folded.endswith(head) and len(folded) > len(head) + 1:
                if folded.endswith(self._no_head_tuple):
                    return None
                return noun_class, folded
        return None

    def _make(self, noun_class: NounClass, form: str) -> Noun:
        kind = None
        if form not in self._no_kind:
            kind = next((kind for part, kind in self._parts if form.startswith(part)), None)
        weak = form in self._weak or noun_class in ("people", "profession")
        size = noun_class == "body" or form in self._bodies
        return Noun(_GROUPS[noun_class], noun_class, weak, kind, _OUTCOMES.get(noun_class), size)


def _inverted(lists: Mapping[_Key, str]) -> dict[str, _Key]:
    return {word: key for key, words in lists.items() for word in words.split()}


def _by_first_word(cues: Iterable[Cue]) -> dict[str, tuple[tuple[Phrase, Cue], ...]]:
    found: dict[str, list[tuple[Phrase, Cue]]] = {}
    for cue in cues:
        for form in sorted(cue.forms):
            found.setdefault(form[0], []).append((form[1:], cue))
    return {word: tuple(entries) for word, entries in found.items()}


def _topics(forms: str) -> re.Pattern[str]:
    """Any of the forms, as whole words of folded text."""
    return re.compile(rf"\b(?:{alternation(form.replace('_', ' ') for form in forms.split())})\b")


def _particles(words: JobWords) -> frozenset[str]:
    """Particles of one word that end a clause: *kamen 620 hinzu*."""
    return frozenset(particle[0] for cue in words.cues for particle in cue.particles if len(particle) == 1)


@cache
def lexicon(language: Language) -> Lexicon:
    """The lexicon of a language."""
    return Lexicon(language.jobs)
