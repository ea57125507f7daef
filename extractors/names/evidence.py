"""Certain recognitions: what stands beside a name says that it is an organization's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newsfacts.extractors import lang
from newsfacts.extractors.lang.schema_names import NameWords
from newsfacts.extractors.names import formed
from newsfacts.extractors.names.common import is_common
from newsfacts.extractors.names.cues import appositions, is_apposition
from newsfacts.extractors.names.mentions import Marks, Mention
from newsfacts.extractors.names.tokens import OPENING_QUOTES, Tokens, is_title_case

_MAX_FORMED = 20
_MAX_NAME = 7
_JOINTS = frozenset("&+-/.'’–")
_LEAST_LETTERS = 3
_LONGEST_DESCRIPTION = 6
_DOMAIN = re.compile(
    r"(?<![\w.@/-])[A-Z][\w-]{2,30}\.(?:com|org|net|io|ai|de|at|ch|hu|pl|cz|fr|it|ru|uk|tv)(?![\w/-]|\.\w)"
)
_YEAR = re.compile(r"\d{4}")
_ACRONYM = re.compile(r"(?=(?:.*[A-ZÄÖÜ]){2})\w{2,9}")


def apply(marks: Marks, words: NameWords) -> list[tuple[Mention, Mention]]:
    """Mark what is certain; returns the pairs of mentions of which one is defined as the other's abbreviation."""
    mark_legal_forms(marks, words)
    mark_headed(marks, words)
    formed.apply(marks, words)
    mark_domains(marks)
    mark_pairs(marks, words)
    mark_appositions(marks, words)
    mark_descriptions(marks, words)
    return list(mark_abbreviations(marks, words))


@cache
def legal_form_pattern(language: str) -> re.Pattern[str]:
    """The legal forms of a language, the longest first, as words of their own behind another word."""
    forms = sorted(lang.load(language).names.legal_forms, key=lambda form: (-len(form), form))
    alternatives = "|".join(re.escape(form).replace(r"\ ", r"\s") for form in forms)
    first = re.escape("".join(sorted({form[0] for form in forms})))
    return re.compile(rf"(?<=[\w.)&!’'])(?:,?\s)(?=[{first}])({alternatives})(?!\w|-\w)")


def mark_legal_forms(marks: Marks, words: NameWords) -> None:
    """`Premium Aerotec GmbH`: the words before a legal form are an organization's name, the form its end."""
    tokens = marks.tokens
    for match in legal_form_pattern(tokens.article.language.code).finditer(tokens.article.text):
        form, end = tokens.range(*match.span(1))
        if form >= end or tokens.breaks(form) or (tokens.shouted(form) and len(match[1]) < 4):
            continue
        before = form - 1
        if before >= 0 and tokens.texts[before] == ",":
            before -= 1
        inside = marks.within(form, end)
        if inside and inside[0].first < form and inside[0].last > end:
            continue
        owner = marks.at(before) if before >= 0 else None
        if owner is not None and owner.label == "ORG" and not tokens.breaks(form):
            first = owner.first
            if tokens.word_class(first) in ("B-CITY", "B-REGION", "B-COUNTRY"):
                first = min(first, name_start(tokens, first - 1, words))
        elif owner is not None and owner.label == "LOC" and not tokens.breaks(form):
            first = min(owner.first, name_start(tokens, before, words))
        elif inside and inside[0].first < form:
            first = inside[0].first
        else:
            first = name_start(tokens, before, words)
            if owner is not None:
                first = min(first, owner.first)
        for person in marks.within(first, form):
            if person.label == "PER" and person.last <= before:
                first = person.last
        while first < form and tokens.texts[first] in words.connectors:
            first += 1
        # One form behind the other is no name; each would make it longer.
        if first <= before and form - first <= _MAX_FORMED:
            marks.add(first, end, "ORG", certain=True)


def mark_headed(marks: Marks, words: NameWords) -> None:
    """`Cameroon Airlines`: capitalized words before a word that closes names of companies and nothing else."""
    tokens = marks.tokens
    for index in range(1, len(tokens)):
        if tokens.texts[index] not in words.company_endings or marks.at(index) is not None or tokens.shouted(index):
            continue
        owner = marks.at(index - 1)
        if tokens.breaks(index) or (owner is not None and owner.label == "PER") or is_title_case(tokens, index):
            continue
        first = owner.first if owner is not None else name_start(tokens, index - 1, words)
        if (first < index and not tokens.opens_sentence(first)) or owner is not None:
            marks.add(first, index + 1, "ORG", certain=True)


def mark_pairs(marks: Marks, words: NameWords) -> None:
    """`Blundell & Hoare`: two names and the sign between them."""
    tokens = marks.tokens
    for index in range(1, len(tokens) - 1):
        if tokens.texts[index] != "&" or tokens.glued(index) or tokens.glued(index + 1):
            continue
        first, last = name_start(tokens, index - 1, words), index + 2
        if first >= index or tokens.opens_sentence(first):
            first = index - 1
        if not (tokens.texts[first][:2].istitle() and tokens.texts[index + 1][:2].istitle()) or is_title_case(
            tokens, index
        ):
            continue
        language = tokens.article.language.code
        partner = tokens.texts[index + 1] in words.partner_words
        if is_common(tokens.texts[first], language) or (not partner and is_common(tokens.texts[index + 1], language)):
            continue
        inside = marks.within(first, last)
        persons = not partner and any(other.label == "PER" and other.last - other.first > 1 for other in inside)
        if not persons and not any(other.certain or other.label == "ORG" for other in inside):
            marks.add(
                min([first, *(o.first for o in inside)]), max([last, *(o.last for o in inside)]), "ORG", certain=True
            )


def mark_domains(marks: Marks) -> None:
    """`Booking.com`, `Portfolio.hu`: a capitalized word and the end of an address on the internet."""
    tokens = marks.tokens
    for match in _DOMAIN.finditer(tokens.article.text):
        first, last = tokens.range(*match.span())
        if first < last and not any(mention.certain for mention in marks.within(first, last)):
            marks.add(first, last, "ORG", certain=True)


def name_start(tokens: Tokens, last: int, words: NameWords) -> int:
    """The first token of the name that ends with the token `last`, as far as capitals go; `last + 1` where there is none."""
    first = last + 1
    index = last
    while index >= 0 and last - index < _MAX_NAME:
        text = tokens.texts[index]
        if index < last and tokens.breaks(index + 1):
            break
        capital = text[0].isupper() or (text[0].isdigit() and index < last)
        if capital and not _ends_name_phrase(tokens, index, words):
            first = index
        elif not (
            index < last and (text in words.name_joints or text == "&" or (text in _JOINTS and tokens.glued(index + 1)))
        ):
            break
        index -= 1
    if first < last and _YEAR.fullmatch(tokens.texts[first]):
        first += 1
    if first < last and tokens.texts[first + 1] in words.name_joints and tokens.opens_sentence(first):
        first += 2 * is_common(tokens.texts[first], tokens.article.language.code)
    return first


def _ends_name_phrase(tokens: Tokens, index: int, words: NameWords) -> bool:
    """Whether a capitalized word stands before a name rather than in it: an article, a title, `Autobauer`."""
    text = tokens.texts[index]
    if text.lower() in words.determiners and tokens.opens_sentence(index):
        return True
    if text.lower() in words.apposition_nouns and tokens.opens_sentence(index):
        return True
    return text in words.person_titles or (words.compounds and is_apposition(text, words))


def mark_appositions(marks: Marks, words: NameWords) -> None:
    """`der Autobauer „Think Global“`, `carmaker Rivian`: the name behind such a noun is an organization's."""
    tokens = marks.tokens
    nouns = appositions(tokens.written, words)
    for index, text in enumerate(tokens.texts[:-1]):
        if index and tokens.texts[index - 1] == "-" and tokens.glued(index):
            text = tokens.word_ending(index)
            if not is_apposition(text, words):
                continue
        elif text not in nouns:
            continue
        if tokens.breaks(index + 1):
            continue
        first = index + 1
        quoted = tokens.texts[first] in OPENING_QUOTES
        if quoted:
            first += 1
            if first >= len(tokens) or tokens.breaks(first):
                continue
        owner = marks.at(first)
        if owner is not None and owner.first == first:
            if owner.label == "ORG":
                owner.certain = True
            elif _may_be_organization(tokens, owner, text, words):
                owner.label, owner.certain = "ORG", True
        elif owner is None:
            last = name_end(tokens, first, words, quoted)
            if last > first and words.compounds and not quoted:
                last = _before_common(marks, first)
            closing = tokens.texts[last - 1]
            if last > first and closing in words.generic_organizations and closing not in words.organization_heads:
                continue
            inside = marks.within(first, last)
            if last > first and all(other.label != "PER" and other.first > first for other in inside):
                marks.add(first, last, "ORG", certain=True)


def mark_descriptions(marks: Marks, words: NameWords) -> None:
    """`Pelamis, the Scottish wave-power developer`: a noun for companies describes the name before the comma."""
    tokens = marks.tokens
    for comma in range(1, len(tokens) - 2):
        if tokens.texts[comma] != "," or tokens.texts[comma + 1] not in words.articles:
            continue
        if not _describes_organization(tokens, comma + 2, words):
            continue
        quoted = tokens.texts[comma - 1] in OPENING_QUOTES
        before = comma - 1 - quoted
        owner = marks.at(before)
        if owner is None:
            first = name_start(tokens, before, words)
            text = tokens.texts[before]
            common = (not quoted or first == before) and is_common(text, tokens.article.language.code)
            if common or text in words.generic_organizations:
                continue
            if first == before and tokens.opens_sentence(first) and tokens.written[text] < 2:
                continue
            known = tokens.word_class(first)
            if first <= before and before - first < 2 and known in ("O", "LAST", "B-AMBIG-ORG", "B-AMBIG-ORG-PER"):
                marks.add(first, before + 1, "ORG", certain=True)
        elif owner.label == "ORG":
            owner.certain = True
        elif not owner.certain and owner.last - owner.first == 1 and tokens.word_class(owner.first) in ("O", "LAST"):
            owner.label, owner.certain = "ORG", True


def _describes_organization(tokens: Tokens, first: int, words: NameWords) -> bool:
    """Whether the words behind an article soon come to a noun for companies."""
    for index in range(first, min(first + _LONGEST_DESCRIPTION, len(tokens))):
        text = tokens.texts[index]
        if is_apposition(text, words):
            return text not in words.loose_appositions
        if not text[0].isalnum() and text not in _JOINTS:
            return False
    return False


def _may_be_organization(tokens: Tokens, mention: Mention, noun: str, words: NameWords) -> bool:
    """Whether a place or person behind a noun for companies is one in truth: `startup Manus`, `Versicherer Zurich`."""
    word = tokens.word_class(mention.first)
    if mention.label == "PER":
        return mention.last - mention.first == 1 and not word.startswith("FIRST")
    if noun in words.loose_appositions or (words.compounds and mention.certain):
        return False
    return word not in ("B-COUNTRY", "B-REGION")


def _before_common(marks: Marks, first: int) -> int:
    """The end of a name of one word where every noun has a capital: `first` where the word may be a common noun."""
    tokens = marks.tokens
    text = tokens.texts[first]
    following = marks.at(first + 1)
    if (
        following is not None
        and following.label == "ORG"
        and following.first == first + 1
        and not tokens.breaks(first + 1)
    ):
        return following.last
    rare = len(text) > _LEAST_LETTERS and not is_common(text, tokens.article.language.code)
    word = tokens.word_class(first)
    return first + 1 if rare and word in ("O", "LAST", "B-AMBIG-ORG", "B-AMBIG-ORG-PER") else first


def name_end(tokens: Tokens, first: int, words: NameWords, quoted: bool) -> int:
    """The end of the capitalized name that begins with the token, `first` where none does."""
    last = first
    while last < len(tokens) and last - first < _MAX_NAME:
        text = tokens.texts[last]
        if tokens.breaks(last) or not (text[0].isupper() or (text == "&" and last > first)):
            break
        word = tokens.word_class(last)
        if last == first and (
            word in ("TITLE", "DEMONYM")
            or word.startswith("FIRST")
            or text.lower() in words.determiners
            or text in words.generic_organizations
        ):
            return first
        last += 1
        if last + 1 < len(tokens) and tokens.texts[last] in words.name_joints and tokens.texts[last + 1][0].isupper():
            last += 1
    if quoted and not (last < len(tokens) and tokens.texts[last] in OPENING_QUOTES):
        return first
    return last


def mark_abbreviations(marks: Marks, words: NameWords) -> Iterator[tuple[Mention, Mention]]:
    """`Europäische Zentralbank (EZB)`, `CEI (Italian Episcopal Conference)`: what one is, the other is too."""
    tokens = marks.tokens
    for index in range(1, len(tokens) - 2):
        if tokens.texts[index] != "(":
            continue
        full = marks.at(index - 1)
        short = index + 1
        if tokens.texts[index + 2] == ")" and _ACRONYM.fullmatch(tokens.texts[short]):
            if full is None:
                full = (
                    _spelled_out(marks, index - 1, tokens.texts[short], words)
                    or _continued(marks, index - 1, words)
                    or _compound(marks, index - 1, tokens.texts[short], words)
                )
            if (
                full is not None
                and full.label != "PER"
                and (full.last - full.first == 1 or stands_for(tokens.texts[short], marks.text(full)))
            ):
                if full.label == "LOC" and initials(marks.text(full)) != tokens.texts[short]:
                    continue
                full.certain = True
                yield full, marks.add(short, short + 1, full.label, certain=True)
            continue
        inside = marks.at(short)
        if inside is None or inside.first != short or inside.last >= len(tokens) or tokens.texts[inside.last] != ")":
            continue
        before = tokens.texts[index - 1]
        long = inside.label == "ORG" and inside.last - inside.first > 1
        if long and _ACRONYM.fullmatch(before) and stands_for(before, marks.text(inside)):
            inside.certain = True
            yield inside, marks.add(index - 1, index, "ORG", certain=True)


def _spelled_out(marks: Marks, last: int, acronym: str, words: NameWords) -> Mention | None:
    """An unmarked name that ends with the token `last`, whose initials are the acronym and that names an organization."""
    tokens = marks.tokens
    index, letters, heads = last, acronym.upper(), False
    while index >= 0 and last - index <= _MAX_NAME + 2 and letters:
        text = tokens.texts[index]
        if text[0].isupper() and text[0] == letters[-1]:
            letters = letters[:-1]
            heads = (
                heads
                or text in words.organization_heads
                or text.lower().endswith(words.organization_endings or ("\0",))
            )
        elif text not in words.connectors:
            return None
        index -= 1
    if letters or not heads:
        return None
    return marks.add(index + 1, last + 1, "ORG", certain=True)


def _continued(marks: Marks, last: int, words: NameWords) -> Mention | None:
    """A marked organization of which the model left the end away: `Union of Rationalist Atheists` `and Agnostics (`."""
    tokens = marks.tokens
    if not tokens.texts[last][0].isupper():
        return None
    for index in range(last - 1, max(last - 4, -1), -1):
        owner = marks.at(index)
        if owner is not None:
            return marks.add(owner.first, last + 1, "ORG", certain=True) if owner.label == "ORG" else None
        if not tokens.texts[index][0].isupper() and tokens.texts[index] not in words.connectors:
            return None
    return None


def _compound(marks: Marks, last: int, acronym: str, words: NameWords) -> Mention | None:
    """An organization's name of one word, before its abbreviation: `Landesumweltamt (LANUK)`."""
    text = marks.tokens.texts[last]
    if text[0] == acronym[0] and text.lower().endswith(words.organization_endings or ("\0",)):
        return marks.add(last, last + 1, "ORG", certain=True)
    return None


def initials(name: str) -> str:
    """The first letters of a name's capitalized words.

    >>> initials("Union of Rationalist Atheists"), initials("Max-Planck-Institut")
    ('URA', 'MPI')
    """
    return "".join(word[0] for word in re.findall(r"\w+", name) if word[0].isupper())


def stands_for(short: str, full: str) -> bool:
    """Whether an abbreviation beside a name is the name's; in another language its letters may have another order."""
    return abbreviates(short, full) or sorted(initials(full)) == sorted(short.upper())


def abbreviates(short: str, full: str) -> bool:
    """Whether an abbreviation may stand for a name: its letters stand in the name in that order, the first one first.

    >>> abbreviates("EZB", "Europäische Zentralbank"), abbreviates("DW", "Deutsche Welle"), abbreviates("CDU", "Leyen")
    (True, True, False)
    """
    letters = iter(full.lower())
    wanted = [character for character in short.lower() if character.isalnum()]
    return bool(wanted) and full[:1].lower() == wanted[0] and all(character in letters for character in wanted)
