"""Short forms of the organizations of an article: `Telekom` after `Deutsche Telekom`, `Salling` after `Salling Group`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from newsfacts.extractors import lexicon
from newsfacts.extractors.article import EntityLabel
from newsfacts.extractors.lang.schema_names import NameWords
from newsfacts.extractors.names.common import is_common
from newsfacts.extractors.names.document import Key, Surfaces
from newsfacts.extractors.names.gazetteer import known_organizations
from newsfacts.extractors.names.mentions import Marks, Mention
from newsfacts.extractors.names.tokens import HYPHENS

_LEAST_LETTERS = 4
_ORGANIZATIONS = frozenset({"ORG", "AMBIG-ORG"})
_SHORT_CLASSES = frozenset({None, "ORG", "AMBIG-ORG", "AMBIG-ORG-PER", "LAST", "AMBIG-LOC", "AMBIG-LOC-PER"})


def short_forms(marks: Marks, surfaces: Surfaces, words: NameWords) -> Iterator[tuple[Key, EntityLabel]]:
    """Names under which the article may go on speaking of an organization that it named in full."""
    language = marks.tokens.article.language.code
    known = lexicon.load(language)
    taken = {
        surfaces.of(mention)[-1] for mention in marks if mention.label == "PER" and mention.last - mention.first > 1
    }
    for mention in marks:
        if mention.label != "ORG" or mention.last - mention.first < 2:
            continue
        key = list(surfaces.of(mention))
        while len(key) > 1 and _is_suffix(key[-1], words):
            key.pop()
            if len(key) > 1 or _may_stand_alone(key[0], language, known, words, taken):
                yield tuple(key), "ORG"
        if len(key) < 2:
            continue
        if (key[1] not in HYPHENS or known.lookup(key[0]) in _ORGANIZATIONS) and _may_stand_alone(
            key[0], language, known, words, taken
        ):
            yield (key[0],), "ORG"
        if (
            key[-2] not in HYPHENS
            and known.lookup(key[-1]) in _ORGANIZATIONS
            and key[-1] not in words.generic_organizations
        ):
            yield (key[-1],), "ORG"


def telling_forms(marks: Marks, surfaces: Surfaces, words: NameWords) -> Iterator[tuple[Key, EntityLabel]]:
    """The short forms that are no place's name too, and so tell an organization against what the model says."""
    known = lexicon.load(marks.tokens.article.language.code)
    for key, label in short_forms(marks, surfaces, words):
        if known.lookup(" ".join(key)) not in lexicon.PLACE_CLASSES:
            yield key, label


def claim_cities(marks: Marks, surfaces: Surfaces, words: NameWords) -> None:
    """`Zurich` after `Zurich Insurance Group`: a city's name that the article never uses as a place's."""
    tokens = marks.tokens
    owners = {
        tokens.texts[mention.first]
        for mention in marks
        if mention.label == "ORG" and mention.certain and mention.last - mention.first > 1
        if _goes_by_its_first_word(tokens.texts[mention.first : mention.last], words)
    }
    found: dict[Key, list[Mention]] = defaultdict(list)
    for mention in marks:
        city = tokens.word_class(mention.first) in ("B-CITY", "B-AMBIG-LOC", "B-AMBIG-LOC-PER", "O")
        if (
            mention.label == "LOC"
            and city
            and tokens.texts[mention.first] in owners
            and mention.last - mention.first == 1
        ):
            found[surfaces.of(mention)].append(mention)
    for mentions in found.values():
        if not any(_is_placed(marks, mention, words) for mention in mentions):
            for mention in mentions:
                mention.label = "ORG"


def _goes_by_its_first_word(texts: list[str], words: NameWords) -> bool:
    """Whether a company's name is its first word and what kind of company it is: `Zurich Insurance Group`."""
    known = {entry.name for entry in known_organizations(texts[0]) if entry.kind in ("company", "bank")}
    return _is_suffix(texts[-1], words) or any(name.startswith(texts[0] + " ") for name in known)


def _is_placed(marks: Marks, mention: Mention, words: NameWords) -> bool:
    """Whether the words beside a name treat it as a place's."""
    tokens = marks.tokens
    before = tokens.texts[mention.first - 1] if mention.first else ""
    after = tokens.texts[mention.last] if mention.last < len(tokens) else ""
    return (
        not before
        or before.lower() in words.locative_prepositions
        or before in words.place_heads
        or before in ",(/–-"
        or after in ",(/–-"
        or before in words.connectors
        or tokens.breaks(mention.first)
    )


def _is_suffix(word: str, words: NameWords) -> bool:
    return word in words.generic_suffixes or word in words.legal_forms or not word[0].isalnum()


def _may_stand_alone(word: str, language: str, known: lexicon.Lexicon, words: NameWords, taken: set[str]) -> bool:
    """Whether the first word of a name tells the organization by itself: it is no common word and no other's name."""
    if len(word) < _LEAST_LETTERS or not word[0].isupper() or word in taken:
        return False
    if word in words.common_starts or word in words.organization_heads or word in words.place_heads:
        return False
    if word in words.demonyms or word.lower() in words.adjectives:
        return False
    if word in words.generic_organizations or word in words.person_titles:
        return False
    if is_common(word, language):
        return known.lookup(word) in _ORGANIZATIONS and words.compounds
    return known.lookup(word) in _SHORT_CLASSES
