"""Which mentions name the same organization, and what it is called in full."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from newsfacts.extractors import lexicon
from newsfacts.extractors.lang.schema_names import NameWords
from newsfacts.extractors.names.evidence import abbreviates, initials, legal_form_pattern
from newsfacts.extractors.names.gazetteer import known_organizations, uninflected

_WORD = re.compile(r"[^\W_]+")
_LEAST_PLURAL = 5
# How many longer names with the same word are tried for a short one: enough for an article, a bound for an archive.
_MOST_OWNERS = 50
_INITIALS = re.compile(r"\b(?:\w\.){2,}")


@dataclass
class Form:
    """One way in which the article writes an organization's name."""

    text: str
    plain: str
    """Without legal form."""
    legal_form: str | None
    words: tuple[str, ...]
    """The words of the plain form, without accents and case."""
    first: int
    """Where the article has it first."""
    known: frozenset[str]
    """Names under which the gazetteer has it."""
    language: str
    kinds: frozenset[str]


def make_form(text: str, first: int, language: str, words: NameWords) -> Form:
    """A form of a name, taken apart."""
    clean = re.sub(r"\s+", " ", text)
    plain = _without_legal_form(clean, language)
    legal = clean[len(plain) :].strip(" ,") or None
    known = known_organizations(plain) or known_organizations(clean)
    if not known:
        base = uninflected(plain, words)
        clean, plain = base + clean[len(plain) :], base
        known = known_organizations(plain)
    if not known and plain.rpartition(" ")[2] in words.generic_suffixes:
        known = known_organizations(plain.rpartition(" ")[0])
    if not known and plain.isupper():
        known = known_organizations(plain.title())
    if not known and plain.split(" ")[0].lower() in words.determiners:
        known = known_organizations(plain.partition(" ")[2])
    return Form(
        clean,
        plain,
        legal,
        folded(plain, words),
        first,
        frozenset(entry.name for entry in known),
        language,
        frozenset(entry.kind for entry in known),
    )


def _without_legal_form(name: str, language: str) -> str:
    """A name without the legal forms at its end: `Samsung Electronics Co. Ltd.` → `Samsung Electronics`."""
    for form in reversed(list(legal_form_pattern(language).finditer(name))):
        if name[form.end() :].strip(" ,"):
            break
        name = name[: form.start()].rstrip(" ,")
    return name


def folded(name: str, words: NameWords) -> tuple[str, ...]:
    """A name's words without case, accents and a leading article."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)).casefold()
    plain = _INITIALS.sub(lambda match: match[0].replace(".", ""), plain)
    found = tuple(part for word in _WORD.findall(plain) for part in words.abbreviations.get(word, word).split())
    if len(found) > 1 and found[0] in words.determiners:
        found = found[1:]
    for ending in sorted(words.nationality_endings, key=len, reverse=True):
        if ending and found and found[0].endswith(ending) and len(found[0]) > len(ending) + 3:
            return (found[0].removesuffix(ending), *found[1:])
    return found


class _Groups:
    """Forms that are joined step by step; two that have different legal forms never are."""

    def __init__(self, forms: Sequence[Form]) -> None:
        self._parents = list(range(len(forms)))
        self._legal = [{form.legal_form} - {None} for form in forms]

    def find(self, index: int) -> int:
        """The first form of the group."""
        while self._parents[index] != index:
            self._parents[index] = self._parents[self._parents[index]]
            index = self._parents[index]
        return index

    def join(self, one: int, other: int) -> None:
        """Make one group of two."""
        low, high = sorted((self.find(one), self.find(other)))
        if low == high or (self._legal[low] and self._legal[high] and self._legal[low].isdisjoint(self._legal[high])):
            return
        self._parents[high] = low
        self._legal[low] |= self._legal[high]


def group(forms: Sequence[Form], defined: Iterable[frozenset[str]], words: NameWords) -> list[list[Form]]:
    """The forms that name the same organization, together.

    `defined` are pairs of forms of which the article says itself that they are the same (`Deutsche Welle (DW)`).
    """
    groups = _Groups(forms)
    _join_same(forms, groups)
    by_text = {form.text: index for index, form in enumerate(forms)}
    for pair in sorted(map(sorted, defined)):
        found = [by_text[text] for text in pair if text in by_text]
        if len(found) > 1:
            groups.join(found[0], found[1])
    _join_short(forms, groups, words)
    together: dict[int, list[Form]] = defaultdict(list)
    for index, form in enumerate(forms):
        together[groups.find(index)].append(form)
    return list(together.values())


def _join_same(forms: Sequence[Form], groups: _Groups) -> None:
    """Join forms of the same words, and those that the gazetteer has for one organization."""
    by_words: dict[str, int] = {}
    by_known: dict[str, int] = {}
    for index, form in enumerate(forms):
        written = " ".join((*form.words, form.legal_form or ""))
        plain = written.rstrip()
        for same in (written, plain.removesuffix("s") + " ", plain + "s "):
            if same in by_words and (same == written or len(plain) > _LEAST_PLURAL):
                groups.join(by_words[same], index)
        by_words.setdefault(written, index)
        if len(form.known) == 1:
            (name,) = form.known
            if name in by_known and is_form_of(form, forms[by_known[name]]):
                groups.join(by_known[name], index)
            by_known.setdefault(name, index)


def _join_short(forms: Sequence[Form], groups: _Groups, words: NameWords) -> None:
    """Join short forms to the first name in the article that they may be short for."""
    longer: dict[str, list[int]] = defaultdict(list)
    for index, form in enumerate(forms):
        if len(form.words) > 1 or form.legal_form:
            for part in {*form.words, initials(form.plain).casefold()}:
                if len(longer[part]) < _MOST_OWNERS:
                    longer[part].append(index)
    for index, form in enumerate(forms):
        if not form.words:
            continue
        owners = [
            other
            for other in longer.get(form.words[0], ())
            if groups.find(other) != groups.find(index) and short_for(form, forms[other], words)
        ]
        if owners:
            groups.join(index, min(owners, key=lambda other: forms[other].first))


def is_form_of(one: Form, other: Form) -> bool:
    """Whether two names that the gazetteer has for one organization are so to the article's reader too.

    A company's former name (`EADS`, `Airbus`) in the same article mostly means what it was then.
    """
    if not (one.kinds & other.kinds) <= {"company"}:
        return True
    if set(one.words) & set(other.words):
        return True
    short, full = sorted((one.plain, other.plain), key=len)
    return abbreviates(short, full)


def short_for(short: Form, full: Form, words: NameWords) -> bool:
    """Whether one form may be a shorter name of the organization that the other names.

    A parent and its subsidiary are two: where the gazetteer has the short name for itself, they are joined only if the
    longer one adds no more than a word like *Group*, or the place of a party's chapter.
    """
    if short.known and full.known and short.words != full.words:
        return len(short.known) == 1 and short.known == full.known and is_form_of(short, full)
    a, b = short.words, full.words
    if a and a == b:
        return full.legal_form is not None and short.legal_form is None
    if not a or len(a) >= len(b):
        return len(a) == 1 and len(b) > 1 and short.plain.isupper() and _initials(short, full)
    if b[: len(a)] == a:
        rest = full.plain.split()[len(short.plain.split()) :]
        if all(word in words.generic_suffixes for word in rest):
            return True
        if short.kinds & words.chapter_kinds:
            return _is_place(rest, full.language) or all(word in words.place_heads for word in rest)
        return not short.known or (full.first < short.first and not _is_place(rest, full.language))
    if b[-len(a) :] == a:
        return not short.known or len(a) > 1 or short.plain in words.organization_heads
    if any(b[at : at + len(a)] == a for at in range(1, len(b) - len(a))):
        return not short.known
    return len(a) == 1 and short.plain.isupper() and _initials(short, full)


def _initials(short: Form, full: Form) -> bool:
    """Whether an abbreviation is made of the initials of a name."""
    return len(short.plain) > 1 and initials(full.plain) == short.plain and abbreviates(short.plain, full.plain)


def _is_place(rest: list[str], language: str) -> bool:
    """Whether the words name a place."""
    return lexicon.load(language).lookup(" ".join(rest)) in ("CITY", "COUNTRY", "REGION", "AMBIG-LOC", "AMBIG-LOC-PER")
