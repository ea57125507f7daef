"""The model's entities as names: no articles, quotes, possessives or compound heads at their ends."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsfacts.extractors.article import EntityLabel
from newsfacts.extractors.lang.schema_names import NameWords
from newsfacts.extractors.lexicon import NAME_CLASSES
from newsfacts.extractors.names.common import is_common
from newsfacts.extractors.names.cues import is_role
from newsfacts.extractors.names.tokens import OPENING_QUOTES, Tokens, is_title_case

_HYPHENS = frozenset("-‐‑–")
_NAME_STARTS = frozenset(f"B-{name}" for name in NAME_CLASSES)
_KNOWN_PLACES = frozenset({"B-CITY", "B-COUNTRY", "B-REGION"})
# How far into the article a headline's names are looked for.
_HEADLINE_READ = 10_000
_YEAR_OR_MORE = re.compile(r"\d{3,}")


def entities(tokens: Tokens) -> Iterator[tuple[int, int, EntityLabel]]:
    """The tokens and the label of each entity of the model that is left when it is trimmed to a name."""
    words = tokens.article.language.names
    for start, end, label in tokens.article.entities:
        for first, last in _split(tokens, *tokens.range(start, end), label):
            first, last = trim(tokens, words, first, last, label)
            if first < last and not (tokens.shouted(first) and _only_shouted(tokens, first, last)):
                yield first, last, label


def _split(tokens: Tokens, first: int, last: int, label: EntityLabel) -> list[tuple[int, int]]:
    """An entity in pieces: at line breaks, sentence ends, between places, behind a known name in the genitive
    (`Union's Court`)."""
    cuts = [first]
    for index in range(first + 1, last):
        possessive = tokens.texts[index][0] in "'’" and len(tokens.texts[index]) == 2
        if (
            label == "ORG"
            and possessive
            and tokens.is_certain(index - 1)
            and not tokens.tags[index]
            and index + 1 < last
        ):
            cuts.append(index + 1)
        elif (
            tokens.breaks(index)
            or tokens.article.sentence_at(tokens.starts[index]).start == tokens.starts[index]
            or (tokens.texts[index - 1] == "." and tokens.texts[index][0].isupper() and _opens_sentence(tokens, index))
        ) or (label == "LOC" and _is_between(tokens, index)):
            cuts.append(index)
    return list(zip(cuts, [*cuts[1:], last], strict=True))


def _is_between(tokens: Tokens, index: int) -> bool:
    """Whether a token stands between two places rather than in the name of one: `Peking–Guangzhou`, `Washington, D.C.`"""
    text = tokens.texts[index]
    return text in "–,/" or (text in _HYPHENS and not tokens.glued(index))


def _opens_sentence(tokens: Tokens, index: int) -> bool:
    """Whether a capitalized word behind a full stop begins a sentence that the splitter did not see."""
    return not tokens.glued(index) and tokens.texts[index].lower() in tokens.article.language.names.determiners


def trim(tokens: Tokens, words: NameWords, first: int, last: int, label: EntityLabel) -> tuple[int, int]:
    """The part of the tokens `first` to `last` that is a name."""
    texts = tokens.texts
    while first < last and not texts[first][0].isalnum():
        first += 1
    last = _without_tail(tokens, words, first, last, label)
    while last - first > 1 and (
        (
            texts[first].lower() in words.determiners
            and texts[first + 1] != "."
            and not (label == "ORG" and _is_title(tokens, words, first))
            and not _starts_name(tokens, first, last)
        )
        or _YEAR_OR_MORE.fullmatch(texts[first])
    ):
        first += 1
        while first < last and not texts[first][0].isalnum():
            first += 1
    if label == "LOC" and last - first > 1 and _is_opening_word(tokens, words, first):
        first += 1
    if label == "ORG":
        first = _behind_office(tokens, words, first, last)
        last = _without_address(tokens, words, first, last)
    if label != "PER" and first < last:
        last = _without_compound_head(tokens, words, first, last)
        last = _without_headline(tokens, words, first, last)
    if last - first == 1 and texts[first].lower() in words.determiners and not tokens.tags[first]:
        return first, first
    return first, last


def _without_tail(tokens: Tokens, words: NameWords, first: int, last: int, label: EntityLabel) -> int:
    """The end of a name without marks, possessives, titles and words in small letters behind it."""
    texts = tokens.texts
    capital = any(text[0].isupper() for text in texts[first:last])
    heads = words.organization_heads if label == "ORG" else words.place_heads
    while last > first:
        text = texts[last - 1]
        if text[0] in "'’" and len(text) > 1:
            if label == "ORG" and last - first == 2:
                break
            last -= 1
        elif not text[0].isalnum():
            if last - first > 1 and texts[last - 2] + text in words.person_titles:
                last -= 2
            elif _is_own_mark(texts[first:last], words):
                break
            else:
                last -= 1
        elif (
            last - first > 1
            and not tokens.word_class(last - 1).startswith(("B-", "I-"))
            and (
                (
                    capital
                    and text.islower()
                    and not tokens.glued(last - 1)
                    and not (text.capitalize() in heads and texts[last - 2][0].isupper())
                )
                or (text in words.person_titles and text.endswith("."))
                or (label == "ORG" and text + "." in words.person_titles)
            )
        ):
            last -= 1
        else:
            break
    return last


def _behind_office(tokens: Tokens, words: NameWords, first: int, last: int) -> int:
    """The start of a name without the office in front: `Speaker of the House` → `House`."""
    if (
        last - first < 3
        or tokens.texts[first] not in words.person_titles
        or tokens.texts[first + 1] not in words.name_joints
    ):
        return first
    if tokens.texts[last - 1] not in words.organization_heads and not tokens.is_certain(last - 1):
        return first
    start = first + 1
    while start < last and (tokens.texts[start] in words.connectors or tokens.texts[start] in words.determiners):
        start += 1
    return start if first + 1 < start < last else first


def _without_address(tokens: Tokens, words: NameWords, first: int, last: int) -> int:
    """The end of a name that goes on behind its legal form: `Whitcombe Ltd of Colchester` → `Whitcombe Ltd`."""
    for index in range(first + 1, last - 1):
        if tokens.word_class(index) == "LEGAL-FORM" and tokens.texts[index + 1] in words.address_connectors:
            return index + 1
    return last


def _without_headline(tokens: Tokens, words: NameWords, first: int, last: int) -> int:
    """The end of a name without the words of a title-case headline behind it: `Orvane Opens` → `Orvane`, which the text has."""
    text = tokens.article.text[:_HEADLINE_READ]
    for end in range(last - 1, first, -1):
        word = tokens.texts[end]
        if tokens.tags[end] or word in words.organization_heads or not is_common(word, tokens.article.language.code):
            break
        shorter = tokens.text(first, end)
        if is_title_case(tokens, end) and text.count(shorter) > text.count(tokens.text(first, last)):
            return end
    return last


def _is_own_mark(texts: list[str], words: NameWords) -> bool:
    """Whether a name may end with its last mark: a bracket that was opened in it, the full stop of an abbreviation."""
    if texts[-1] == ")":
        return "(" in texts
    if texts[-1] == ".":
        return len(texts) > 1 and (texts[-2] + "." in words.legal_forms or len(texts[-2]) == 1)
    return len(texts) > 1 and texts[-1] in "!+°"


def _only_shouted(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a name stands in a headline in capitals, and neither the lexicon nor the rest of the article has it."""
    if all(tokens.word_class(index)[:2] in ("B-", "I-") for index in range(first, last)):
        return False
    written = tokens.written
    return any(text.title() not in written and written[text] < 2 for text in tokens.texts[first:last])


def _starts_name(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the lexicon knows a name that begins with the token, its article (`Die Zeit`, `The Hindu`)."""
    return tokens.word_class(first) in _NAME_STARTS and tokens.tags[first + 1] == tokens.tags[first] + 1


def _is_title(tokens: Tokens, words: NameWords, first: int) -> bool:
    """Whether an article is written as part of a name: with a capital inside of a sentence (`reported The New York
    Times`), or behind an opening quotation mark."""
    if not tokens.texts[first][0].isupper() or tokens.texts[first].lower() not in words.articles:
        return False
    if first and tokens.texts[first - 1] in OPENING_QUOTES and not tokens.breaks(first):
        return True
    return not tokens.opens_sentence(first) and not is_title_case(tokens, first)


def _is_opening_word(tokens: Tokens, words: NameWords, first: int) -> bool:
    """Whether a common word, with a capital because it opens the sentence, stands before a known place: `Neighbouring
    Uganda`."""
    text = tokens.texts[first]
    return (
        not words.compounds
        and tokens.tags[first] == 0
        and tokens.word_class(first + 1) in _KNOWN_PLACES
        and text.lower() not in words.directions
        and is_common(text, tokens.article.language.code)
        and tokens.opens_sentence(first)
        and not is_title_case(tokens, first)
    )


def _is_goods(head: str, words: NameWords, language: str) -> bool:
    """Whether a common noun behind a hyphen tells what a known name is in: Nvidia-Chips."""
    own = head in words.organization_heads or head.lower().endswith(words.organization_endings)
    return words.compounds and not own and is_common(head, language)


def _without_compound_head(tokens: Tokens, words: NameWords, first: int, last: int) -> int:
    """The end of a name without the noun that a hyphen joins to it: Siemens-Chef → Siemens."""
    for index in range(last - 2, first, -1):
        if tokens.texts[index] in _HYPHENS and tokens.glued(index) and tokens.glued(index + 1):
            head = tokens.texts[index + 1]
            inside = tokens.word_class(index).startswith("I-")
            small = head.islower() and len(tokens.texts[index - 1]) > 1 and head.endswith(words.hyphen_endings)
            goods = tokens.is_certain(index - 1) and _is_goods(head, words, tokens.article.language.code)
            if not inside and head not in words.compass and (is_role(head, words) or small or goods):
                last = index
    return last
