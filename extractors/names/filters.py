"""What is no name of an organization or place although it was marked: common words, inhabitants, products."""

from __future__ import annotations

from newsfacts.extractors.lang.schema_names import NameWords
from newsfacts.extractors.names import places
from newsfacts.extractors.names.lexical import is_model
from newsfacts.extractors.names.mentions import Marks, Mention


def drop_common(marks: Marks, words: NameWords) -> None:
    """Take away words that name nothing alone: `Konzern`, `Bank`, `Polish`, `Kulmbacher`."""
    for mention in marks:
        if mention.certain or mention.last - mention.first > 1:
            continue
        text = marks.tokens.texts[mention.first]
        if mention.label == "ORG" and _is_common(text, marks, mention, words):
            marks.remove(mention)
        elif mention.label == "LOC" and (text in words.demonyms or _is_inhabitant(text, marks, mention, words)):
            marks.remove(mention)


def drop_others(marks: Marks, words: NameWords) -> None:
    """Take away products named by their maker, and what is no word."""
    for mention in marks:
        if mention.label == "ORG" and is_model(marks, mention, words):
            marks.remove(mention)
        elif not any(character.isalpha() for character in marks.text(mention)):
            marks.remove(mention)


def _is_common(text: str, marks: Marks, mention: Mention, words: NameWords) -> bool:
    if text in words.demonyms or text in words.person_titles or text.lower() in words.determiners:
        return True
    if text in words.generic_organizations:
        return True
    return bool(words.organization_endings) and text in words.organization_heads


def _is_inhabitant(text: str, marks: Marks, mention: Mention, words: NameWords) -> bool:
    """Whether a word is made of a city's name (`Kulmbacher`): it ends like one, and the table has the city, not the word."""
    language = marks.tokens.article.language.code
    for ending in words.inhabitant_endings:
        if text.endswith(ending) and len(text) > len(ending) + 3 and not places.candidates(text, language):
            stem = text[: -len(ending)]
            if any(places.candidates(form, language) for form in (stem, stem + "en", stem + "e")):
                return True
    return False
