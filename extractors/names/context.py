"""What the words beside a name make of it: datelines, lists of names, names that go on."""

from __future__ import annotations

from collections.abc import Mapping

from newsfacts.extractors.lang.schema_names import NameWords
from newsfacts.extractors.lexicon import NAME_CLASSES
from newsfacts.extractors.names import places
from newsfacts.extractors.names.common import is_common
from newsfacts.extractors.names.cues import is_apposition
from newsfacts.extractors.names.mentions import Marks, Mention
from newsfacts.extractors.names.tokens import Match, is_title_case

_DASHES = frozenset("-–—")
_LONGEST_DATELINE = 4
_LONGEST_REST = 4
_AMBIGUOUS_ORGANIZATIONS = frozenset(name for name in NAME_CLASSES if name.startswith("AMBIG-ORG"))


def apply(marks: Marks, words: NameWords) -> None:
    """Mark and extend names by what stands beside them."""
    mark_datelines(marks)
    mark_listed(marks, words)
    close_lists(marks, words)
    for mention in marks:
        _extend(marks, mention, words)


def mark_datelines(marks: Marks) -> None:
    """`HAMBURG (dpa)`, `Marl/Recklinghausen – `: a place that opens a line, before a bracket or a dash."""
    tokens = marks.tokens
    for first in [0, *sorted(tokens.breaking)]:
        if first >= len(tokens) or not tokens.texts[first][0].isupper():
            continue
        for last in range(min(first + _LONGEST_DATELINE, len(tokens) - 1), first, -1):
            mark = tokens.texts[last]
            shouted = tokens.text(first, last).isupper() and (
                mark in ".:" or (mark == "," and tokens.texts[min(last + 1, len(tokens) - 1)].isdigit())
            )
            if not (mark == "(" or shouted or (mark in _DASHES and not tokens.glued(last))) or tokens.breaks(last):
                continue
            if any(tokens.breaks(index) for index in range(first + 1, last)) or marks.at(last) is not None:
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
    known = places.candidates(text, language)
    if not known and text.isupper():
        known = places.candidates(text.title(), language)
    return bool(known) and known[0].kind == "city" and len(text) > 2


def mark_listed(marks: Marks, words: NameWords) -> None:
    """An ambiguous name in a list of organizations is one too: `n-tv, Vox, Super RTL`."""
    tokens = marks.tokens
    ambiguous: dict[int, Match] = {}
    for match in (match for match in tokens.matches if match.tag in _AMBIGUOUS_ORGANIZATIONS):
        ambiguous.update(dict.fromkeys(range(match.first, match.last), match))
    for match in [*tokens.matches, *reversed(tokens.matches)]:
        if match.first not in ambiguous or marks.within(match.first, match.last):
            continue
        if tokens.texts[match.first] in words.generic_organizations or tokens.texts[match.first] in words.demonyms:
            continue
        beside = {
            _neighbour(marks, match.first, -1, words, ambiguous),
            _neighbour(marks, match.last - 1, 1, words, ambiguous),
        }
        if "ORG" in beside and beside <= {"ORG", "AMBIG", None}:
            marks.add(match.first, match.last, "ORG", certain=True)


def close_lists(marks: Marks, words: NameWords) -> None:
    """An unknown name that ends a list of organizations is one too: `Tesco, Asda and Morrisons`."""
    tokens = marks.tokens
    for index in range(4, len(tokens)):
        owner = marks.at(index)
        person = owner is not None and owner.label == "PER" and not owner.certain and owner.last - owner.first == 1
        if tokens.texts[index - 1] not in words.conjunctions or not (owner is None or person):
            continue
        joint = index - 2
        if tokens.texts[joint] == ",":  # A, B, and C
            joint -= 1
        nearest = marks.at(joint)
        if nearest is None or nearest.label != "ORG" or tokens.texts[nearest.first - 1] != ",":
            continue
        other = marks.at(nearest.first - 2) if nearest.first >= 2 else None
        if other is not None and other.label == "ORG" and _is_unknown_name(marks, index, words):
            marks.add(index, index + 1, "ORG")


def _is_unknown_name(marks: Marks, index: int, words: NameWords) -> bool:
    """Whether a single word is a name, as far as capitals and the word lists tell, and neither a person's nor a place's."""
    tokens = marks.tokens
    text = tokens.texts[index]
    following = tokens.texts[index + 1] if index + 1 < len(tokens) else ""
    return (
        text[0].isupper()
        and len(text) > 2
        and not tokens.breaks(index)
        and not (following[:1].isupper() or following in ("-", "'", "’"))
        and tokens.word_class(index) in ("O", "B-AMBIG-ORG", "B-AMBIG-ORG-PER", "LAST")
        and not is_common(text, tokens.article.language.code)
        and text not in words.generic_organizations
        and text not in words.demonyms
        and text.lower() not in words.adjectives
    )


def _neighbour(marks: Marks, index: int, step: int, words: NameWords, ambiguous: Mapping[int, Match]) -> str | None:
    """The label of the mention before or behind the token in a list, `AMBIG` for an ambiguous organization; empty where
    that is something else, None where the list ends."""
    tokens = marks.tokens
    joint, there = index + step, index + 2 * step
    if not 0 <= there < len(tokens) or not (tokens.texts[joint] == "," or tokens.texts[joint] in words.conjunctions):
        return None
    owner = marks.at(there)
    return owner.label if owner is not None else "AMBIG" if there in ambiguous else ""


def _extend(marks: Marks, mention: Mention, words: NameWords) -> None:
    """`Landkreis` before a place, `Export–` before `Import Bank`, `newspaper Star` before `of Mysore`."""
    tokens = marks.tokens
    first, last = mention.first, mention.last
    if marks.at(first) is not mention:
        return
    if (
        mention.label == "LOC"
        and first > 0
        and tokens.texts[first - 1] in words.area_heads
        and not tokens.breaks(first)
    ):
        marks.add(first - 1, last, "LOC", certain=True)
        return
    if mention.label == "LOC" and not words.compounds and not mention.certain and last < len(tokens):
        noun = tokens.texts[last] in words.apposition_nouns and not tokens.breaks(last)
        if noun and not places.candidates(marks.text(mention), tokens.article.language.code):
            mention.label, mention.certain = "ORG", True
    if mention.label == "LOC" and not words.compounds and (end := _end_of_office(marks, last, words)) > last:
        marks.add(first, end, "ORG", certain=True)
        return
    if mention.label == "LOC" and words.compounds:
        _cut_place(marks, mention, words)
    if mention.label == "ORG" and words.compounds and _is_ellipsis(marks, first, words):
        marks.add(first - 3, last, "ORG", mention.certain)
        return
    if mention.label != "ORG" or last + 1 >= len(tokens):
        return
    if not words.compounds and _goes_on(marks, mention, words):
        return
    following = marks.at(last + 1)
    if following is None:
        return
    dashed = tokens.texts[last] in _DASHES and tokens.glued(last) and tokens.glued(last + 1)
    if dashed and tokens.texts[following.last - 1] in words.organization_heads:
        marks.add(first, following.last, "ORG", certain=True)
    joined = following.label == "LOC" and tokens.texts[last] in words.name_joints and last - first == 1
    if joined and first > 0 and is_apposition(tokens.texts[first - 1], words):
        marks.add(first, following.last, "ORG", certain=True)


def _end_of_office(marks: Marks, first: int, words: NameWords) -> int:
    """The end of a name that begins with a place: `Police Department` behind `Gary`; `first` where there is none."""
    tokens = marks.tokens
    if first >= len(tokens) or is_title_case(tokens, first):
        return first
    end = first
    while end < len(tokens) and end - first <= _LONGEST_REST and marks.at(end) is None and not tokens.breaks(end):
        text = tokens.texts[end]
        weekday = text in words.generic_organizations and text not in words.organization_heads
        if weekday or not (text[0].isupper() and text[1:].islower()):
            break
        if text in words.person_titles:
            return first
        end += 1
    last = tokens.texts[end - 1]
    closed = end - first > 1 and last in words.organization_heads and last not in words.building_heads
    return end if closed else first


def _is_ellipsis(marks: Marks, first: int, words: NameWords) -> bool:
    """Whether a name begins with the rest of a compound: `Wasser- und` before `Bodenverband`."""
    tokens = marks.tokens
    if first < 3 or tokens.texts[first - 1] not in words.conjunctions or tokens.texts[first - 2] != "-":
        return False
    return tokens.glued(first - 2) and tokens.texts[first - 3][0].isupper() and marks.at(first - 3) is None


def _cut_place(marks: Marks, mention: Mention, words: NameWords) -> None:
    """`Hauptstandort Köln` → `Köln`: a noun for places in front that is no part of the name."""
    tokens = marks.tokens
    first = mention.first
    if mention.certain or mention.last - first < 2 or tokens.tags[first + 1] == 0 or tokens.breaks(first + 1):
        return
    text = tokens.texts[first]
    noun = text in words.place_heads and text not in words.site_heads and text not in words.area_heads
    noun = noun or text.lower().endswith(words.place_endings or ("\0",))
    if noun and tokens.word_class(first) in ("O", "PLACE-HEAD") and tokens.texts[first + 1][0].isupper():
        last = mention.last
        marks.remove(mention)
        marks.add(first + 1, last, "LOC", certain=True)


def _goes_on(marks: Marks, mention: Mention, words: NameWords) -> bool:
    """Take in what the model left away: `Workers'` `Party`, `Union of Petroleum` `and Gas Workers`, `U.N.` `Office for …`.

    Only in languages where a capital means a name. Returns whether there was anything.
    """
    tokens = marks.tokens
    first, last = mention.first, mention.last
    if tokens.breaks(last):
        return False
    following = marks.at(last)
    if following is not None and following.label == "ORG" and following.first == last:
        if {tokens.texts[following.first], tokens.texts[following.last - 1]} & words.organization_heads:
            marks.add(first, following.last, "ORG", certain=True)
            return True
        return False
    text = tokens.texts[last]
    if text[0] in "'’" and not mention.certain and tokens.texts[last + 1] in words.organization_heads:
        marks.add(first, last + 2, "ORG", certain=True)
        return True
    if text in words.conjunctions and set(tokens.texts[first + 1 : last]) & words.connectors:
        end = last + 1
        while (
            end < len(tokens)
            and end - last < _LONGEST_REST
            and marks.at(end) is None
            and tokens.texts[end][0].isupper()
            and tokens.texts[end] not in words.generic_organizations
            and not tokens.breaks(end)
        ):
            end += 1
        if end > last + 1:
            marks.add(first, end, "ORG", certain=mention.certain)
            return True
    return False
