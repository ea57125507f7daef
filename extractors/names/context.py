"""What the words beside a name make of it: datelines, lists of names, names that go on."""

from __future__ import annotations

from newsfacts.extractors.lang.schema_names import NameWords
from newsfacts.extractors.lexicon import NAME_CLASSES
from newsfacts.extractors.names import places
from newsfacts.extractors.names.cues import is_apposition
from newsfacts.extractors.names.mentions import Marks, Mention

_DASHES = frozenset("-–—")
_LONGEST_DATELINE = 4
_AMBIGUOUS_ORGANIZATIONS = frozenset(name for name in NAME_CLASSES if name.startswith("AMBIG-ORG"))


def apply(marks: Marks, words: NameWords) -> None:
    """Mark and extend names by what stands beside them."""
    mark_datelines(marks)
    mark_listed(marks, words)
    for mention in marks:
        _extend(marks, mention, words)


def mark_datelines(marks: Marks) -> None:
    """`HAMBURG (dpa)`, `Marl/Recklinghausen – `: a place that opens a line, before a bracket or a dash."""
    tokens = marks.tokens
    for first in range(len(tokens)):
        if (first > 0 and not tokens.breaks(first)) or not tokens.texts[first][0].isupper():
            continue
        for last in range(min(first + _LONGEST_DATELINE, len(tokens) - 1), first, -1):
            mark = tokens.texts[last]
            shouted = tokens.text(first, last).isupper() and mark in ".:"
            if not (mark == "(" or shouted or (mark in _DASHES and not tokens.glued(last))) or tokens.breaks(last):
                continue
            if any(tokens.breaks(index) for index in range(first + 1, last)):
                continue
            parts = _parts(marks, first, last)
            if parts and all(_is_city(marks, *part) for part in parts):
                for part in parts:
                    marks.add(*part, "LOC", certain=True)
                break


def _parts(marks: Marks, first: int, last: int) -> list[tuple[int, int]]:
    """The stretches of tokens between slashes."""
    cuts = [index for index in range(first, last) if marks.tokens.texts[index] == "/"]
    ends = [*cuts, last]
    return [(start, end) for start, end in zip([first, *(cut + 1 for cut in cuts)], ends, strict=True) if start < end]


def _is_city(marks: Marks, first: int, last: int) -> bool:
    text, language = marks.tokens.text(first, last), marks.tokens.article.language.code
    known = places.candidates(text, language) or (text.isupper() and places.candidates(text.title(), language))
    return bool(known) and known[0].kind == "city" and len(text) > 2


def mark_listed(marks: Marks, words: NameWords) -> None:
    """An ambiguous name in a list of organizations is one too: `n-tv, Vox, Super RTL`."""
    tokens = marks.tokens
    for match in tokens.matches:
        if match.tag not in _AMBIGUOUS_ORGANIZATIONS or marks.within(match.first, match.last):
            continue
        before, after = _neighbour(marks, match.first, -1, words), _neighbour(marks, match.last - 1, 1, words)
        if before == "ORG" and after in ("ORG", None) or (after == "ORG" and before is None):
            marks.add(match.first, match.last, "ORG", certain=True)


def _neighbour(marks: Marks, index: int, step: int, words: NameWords) -> str | None:
    """The label of the mention before or behind the token in a list; empty where that is something else, None where the
    list ends."""
    tokens = marks.tokens
    joint, there = index + step, index + 2 * step
    if not 0 <= there < len(tokens) or not (tokens.texts[joint] == "," or tokens.texts[joint] in words.conjunctions):
        return None
    owner = marks.at(there)
    return owner.label if owner is not None else ""


def _extend(marks: Marks, mention: Mention, words: NameWords) -> None:
    """`Landkreis` before a place, `Export–` before `Import Bank`, `newspaper Star` before `of Mysore`."""
    tokens = marks.tokens
    first, last = mention.first, mention.last
    if marks.at(first) is not mention:
        return
    if mention.label == "LOC" and first > 0 and tokens.texts[first - 1] in words.area_heads and not tokens.breaks(first):
        marks.add(first - 1, last, "LOC", certain=True)
        return
    if mention.label != "ORG" or last + 1 >= len(tokens):
        return
    following = marks.at(last + 1)
    if tokens.texts[last] in _DASHES and tokens.glued(last) and tokens.glued(last + 1):
        if following is not None and tokens.texts[following.last - 1] in words.organization_heads:
            marks.add(first, following.last, "ORG", certain=True)
    elif following is not None and following.label == "LOC" and tokens.texts[last] in words.name_joints:
        if first > 0 and is_apposition(tokens.texts[first - 1], words) and last - first == 1:
            marks.add(first, following.last, "ORG", certain=True)
