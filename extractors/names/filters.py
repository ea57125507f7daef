"""What a marked name is no name of: common words, inhabitants, products."""

from __future__ import annotations

import re

from newsfacts.extractors.lang.schema_names import NameWords
from newsfacts.extractors.lexicon import PLACE_CLASSES
from newsfacts.extractors.names import places
from newsfacts.extractors.names.common import is_common
from newsfacts.extractors.names.cues import is_apposition, is_demonym
from newsfacts.extractors.names.lexical import is_model, is_money
from newsfacts.extractors.names.mentions import Marks, Mention

# What Reuters puts behind a company's name: (KKR.N).
_TICKER = re.compile(r"[A-Z0-9]{1,6}\.[A-Z]{1,2}")
_QUARTER = re.compile(r"[QH][1-4]")
# FTSE 100, Russell 2000.
_INDEX_SIZE = re.compile(r"[1-9]\d0{1,2}|[1-9]0{1,3}|225")
# A380, B52.
_MODEL_CODE = re.compile(r"[A-Z]{1,3}\d{3,}")
# Of money for a young company.
_ROUND = re.compile(r"Series [A-H]")
# A14, R21, SA.112345.
_CODE = re.compile(r"[A-Z]{1,2}[.-]?\d{1,6}")


def drop_common(marks: Marks, words: NameWords) -> None:
    """Take away words that name nothing alone: `Konzern`, `Bank`, `Polish`, `Kulmbacher`."""
    for mention in marks:
        if mention.certain or mention.label == "PER":
            continue
        named = _is_no_organization if mention.label == "ORG" else _is_no_place
        if named(marks, mention, words) or _is_no_name(marks, mention, words):
            marks.remove(mention)


def _is_no_organization(marks: Marks, mention: Mention, words: NameWords) -> bool:
    texts = marks.tokens.texts[mention.first : mention.last]
    if _is_office(marks, mention, words) or _is_number(texts):
        return True
    if len(texts) > 1:
        law = texts[-1] in words.other_heads and texts[0] not in words.organization_heads
        return law or _is_described(marks, mention, words) or _is_road(texts) or bool(_ROUND.fullmatch(" ".join(texts)))
    if texts[0] in words.other_acronyms or (_CODE.fullmatch(texts[0]) and not marks.tokens.tags[mention.first]):
        return True
    return _is_common(texts[0], marks, mention, words)


def _is_no_place(marks: Marks, mention: Mention, words: NameWords) -> bool:
    text = marks.tokens.texts[mention.first]
    if _MODEL_CODE.fullmatch(text) or _is_number(marks.tokens.texts[mention.first : mention.last]):
        return True
    alone = mention.last - mention.first == 1
    rest = marks.tokens.texts[mention.last : mention.last + 2]
    if len(rest) == 2 and rest[0] == "-" and rest[1] in words.adjectives:
        return True
    return alone and (is_demonym(text, words) or (rest[:1] != ["-"] and _is_inhabitant(text, marks, words)))


def _is_no_name(marks: Marks, mention: Mention, words: NameWords) -> bool:
    if mention.last - mention.first == 1:
        return _is_plain_word(marks, mention, words)
    if _is_of_a_field(marks, mention, words):
        return True
    if words.compounds and (
        _is_noun_compound(marks, mention, words) or _ends_small(marks, mention) or _all_common(marks, mention)
    ):
        return True
    last = mention.last - 1
    return is_demonym(marks.tokens.texts[last], words) and marks.tokens.word_class(last)[2:] not in PLACE_CLASSES


def drop_others(marks: Marks, words: NameWords) -> None:
    """Take away products, indexes, ships and stock symbols, and what is no word."""
    for mention in marks:
        before = marks.tokens.texts[mention.first - 1] if mention.first else ""
        text = marks.text(mention)
        if mention.label == "LOC":
            ship = before in words.vehicle_nouns and not marks.tokens.breaks(mention.first)
            other = ship or is_money(marks, mention.last, words) or _is_people(marks, mention, words)
        else:
            other = mention.label == "ORG" and (is_model(marks, mention, words) or _is_index(marks, mention, words))
        if other or not any(map(str.isalpha, text)) or (before == "(" and _TICKER.fullmatch(text)):
            marks.remove(mention)


def _is_people(marks: Marks, mention: Mention, words: NameWords) -> bool:
    """`die Schweden`: the article says that those who live there are meant."""
    texts, first, last = marks.tokens.texts, mention.first, mention.last
    return (
        last - first == 1
        and texts[first] in words.peoples
        and first > 0
        and texts[first - 1].lower() in words.articles
        and texts[last : last + 1] != ["-"]
    )


def _is_index(marks: Marks, mention: Mention, words: NameWords) -> bool:
    """`S&P 500`, `Dow Jones Industrial Average`: a stock market index, not who publishes it."""
    tokens, after = marks.tokens, mention.last
    if after - mention.first > 1 and tokens.texts[after - 1] in words.index_heads:  # Dow Jones Industrial
        after -= 1
    if (
        not {tokens.texts[after - 1], tokens.text(mention.first, after)} & words.index_names
        or after >= len(tokens)
        or tokens.breaks(after)
    ):
        return False
    return tokens.texts[after] in words.index_heads or bool(_INDEX_SIZE.fullmatch(tokens.texts[after]))


def _is_office(marks: Marks, mention: Mention, words: NameWords) -> bool:
    """`Interior` in `Interior Minister`, `Mysore Divisional Railway Manager`: what somebody is in charge of."""
    tokens = marks.tokens
    if words.compounds:
        return False
    if mention.last - mention.first > 1:
        joints = words.connectors - words.conjunctions
        if tokens.texts[mention.last - 1] in words.person_titles and tokens.texts[mention.last - 2] not in joints:
            return True
        return tokens.texts[mention.first] in words.person_titles and tokens.texts[mention.first + 1] in joints
    alone = mention.last - mention.first == 1 and mention.last < len(tokens)
    # A title in small letters stands behind a name: `Labor leader`.
    title = alone and tokens.texts[mention.last] in words.person_titles and tokens.texts[mention.last][0].isupper()
    return title and tokens.tags[mention.first] == 0


def _is_of_a_field(marks: Marks, mention: Mention, words: NameWords) -> bool:
    """`KI-Startups`: what is before the hyphen names a field, and the lexicon knows no such name."""
    tokens, first = marks.tokens, mention.first
    return (
        tokens.texts[first].lower() in words.field_prefixes
        and tokens.texts[first + 1] == "-"
        and tokens.glued(first + 1)
        and not any(map(tokens.is_certain, range(first, mention.last)))
    )


def _is_noun_compound(marks: Marks, mention: Mention, words: NameWords) -> bool:
    """`Kita-Ausbau`: a hyphen and a common noun behind it, and nothing that the lexicon has."""
    tokens, first, last = marks.tokens, mention.first, mention.last - 1
    text = tokens.texts[last]
    language = tokens.article.language.code
    return (
        tokens.texts[last - 1] == "-"
        and tokens.glued(last)
        and not any(map(tokens.is_certain, range(mention.first, last + 1)))
        and all(
            part == "-" or part in words.generic_organizations or is_common(part, language)
            for part in tokens.texts[mention.first : mention.last]
        )
        and text not in words.organization_heads
        and not text.lower().endswith(words.organization_endings)
        and not (tokens.texts[first + 1] != "-" and tokens.texts[first].lower().endswith(words.organization_endings))
    )


def _ends_small(marks: Marks, mention: Mention) -> bool:
    """`Human-verified`: a small letter behind the hyphen, where every noun has a capital, and nothing that the lexicon has."""
    tokens, last = marks.tokens, mention.last - 1
    return (
        tokens.texts[last].islower()
        and tokens.texts[mention.first][0].isupper()
        and tokens.texts[last - 1] == "-"
        and tokens.glued(last)
        and not any(map(tokens.is_certain, range(mention.first, last + 1)))
    )


def _all_common(marks: Marks, mention: Mention) -> bool:
    """`beiden Richtungen`: words in small letters and common nouns only, none of which the lexicon has."""
    tokens = marks.tokens
    language = tokens.article.language.code
    return tokens.texts[mention.first].islower() and all(
        tokens.texts[index].islower() or (not tokens.tags[index] and is_common(tokens.texts[index], language))
        for index in range(mention.first, mention.last)
    )


def _is_plain_word(marks: Marks, mention: Mention, words: NameWords) -> bool:
    """Whether a single word that the lexicon does not have as a name is an ordinary one: `Notbremse`, `State`."""
    tokens, index = marks.tokens, mention.first
    language = tokens.article.language.code
    if tokens.tags[index] or not is_common(tokens.texts[index], language):
        return False
    place = mention.label == "LOC" and words.compounds
    if place and (places.candidates(tokens.texts[index], language) or _is_announced(marks, index, words)):
        return False
    if mention.label == "ORG" and tokens.texts[index].lower().endswith(words.organization_endings or ("\0",)):
        return False
    text = tokens.texts[index]
    noun = mention.label == "LOC" and (text in words.building_heads or text in words.place_heads)
    return words.compounds or noun or tokens.opens_sentence(index)


def _is_announced(marks: Marks, index: int, words: NameWords) -> bool:
    """Whether a noun for places stands before the name of one: `Ortsteil Riege`."""
    before = marks.tokens.texts[index - 1] if index and not marks.tokens.breaks(index) else ""
    return before in words.place_heads or before.lower().endswith(words.place_endings or ("\0",))


def _is_number(texts: list[str]) -> bool:
    """`Q4`, `2pm`, `mid-2027`: digits, and no word with a capital."""
    first = texts[0]
    return bool(_QUARTER.fullmatch(first)) or (
        any(map(str.isdigit, "".join(texts))) and not any(map(str.isupper, "".join(texts)))
    )


def _is_road(texts: list[str]) -> bool:
    """`A 52`, `B 1`."""
    return len(texts) == 2 and len(texts[0]) == 1 and texts[1].isdigit()


def _is_common(text: str, marks: Marks, mention: Mention, words: NameWords) -> bool:
    if is_demonym(text, words) or text in words.person_titles or text.lower() in words.determiners:
        return True
    if text in words.generic_organizations or text in words.apposition_nouns:
        # Where nouns are written small, a capital inside of a sentence makes a name of one: `the Council`.
        noun = text in words.organization_heads or is_common(text, marks.tokens.article.language.code)
        return words.compounds or not noun or marks.tokens.opens_sentence(mention.first)
    closed = text.lower().endswith(words.organization_endings or ("\0",))
    return words.compounds and is_apposition(text, words) and not closed


def _is_described(marks: Marks, mention: Mention, words: NameWords) -> bool:
    """`Französische Bank`: an adjective of a country and a noun for organizations."""
    texts = marks.tokens.texts[mention.first : mention.last]
    if not words.compounds:
        return False
    if (
        texts[0][0].isupper()
        and texts[0].lower() in words.adjectives
        and not marks.tokens.opens_sentence(mention.first)
    ):
        return False  # Only in a name such an adjective has a capital.
    last, language = texts[-1], marks.tokens.article.language.code
    closed = last in words.organization_heads or last.lower().endswith(words.organization_endings)
    generic = last in words.apposition_nouns or (last in words.generic_organizations and not closed)
    if generic and all(is_demonym(text, words) for text in texts[:-1]):
        return True
    return (
        is_common(last, language)
        and not closed
        and all(is_demonym(text, words) or _is_inhabitant(text, marks, words) for text in texts[:-1])
    )


def _is_inhabitant(text: str, marks: Marks, words: NameWords) -> bool:
    """Whether a word is made of a city's name (`Kulmbacher`): it ends like one, and the table has the city, not the word."""
    language = marks.tokens.article.language.code
    for ending in words.inhabitant_endings:
        if text.endswith(ending) and len(text) > len(ending) + 3 and not places.candidates(text, language):
            stem = text[: -len(ending)]
            if any(places.candidates(form, language) for form in (stem, stem + "en", stem + "e")):
                return True
    return False
