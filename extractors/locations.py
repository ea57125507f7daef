"""Places, one entry a place."""

from __future__ import annotations

from newsfacts.extractors.article import Article
from newsfacts.extractors.facts import Location, Mention
from newsfacts.extractors.names import Named, Names
from newsfacts.extractors.names.places import Gazetteer, Place, kind_of


def extract(article: Article) -> list[Location]:
    """All places of the article, in the order of their first mention."""
    return from_names(article, article.names)


def from_names(article: Article, names: Names) -> list[Location]:
    """The places among the names of an article."""
    gazetteer = Gazetteer(names.tokens, article.language.names)
    forms = [" ".join(named.name.split()) for named in names.locations]
    found = gazetteer.resolve(list(names.places), forms)
    together: dict[tuple[object, ...], list[tuple[Named, str, Place | None]]] = {}
    for named, form, place in zip(names.locations, forms, found, strict=True):
        identity = place.identity if place is not None and "identity" in names.stages else ("", form)
        together.setdefault(identity, []).append((named, form, place))
    return [_location(entries) for entries in together.values()]


def _location(entries: list[tuple[Named, str, Place | None]]) -> Location:
    place = entries[0][2]
    name = max((form for _, form, _ in entries), key=lambda form: (len(form), not form.isupper()))
    return Location(
        name=name,
        kind=kind_of(place),
        country=(place.country or None) if place is not None else None,
        geonames_id=(place.geonames_id or None) if place is not None else None,
        mentions=[Mention(text=named.text, start=named.start, end=named.end) for named, _, _ in entries],
    )
