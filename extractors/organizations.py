"""Organizations, one entry a real-world organization."""

from __future__ import annotations

from newsfacts.extractors.article import Article
from newsfacts.extractors.facts import Mention, Organization
from newsfacts.extractors.names import Named, Names
from newsfacts.extractors.names.identity import Form, group, make_form

_LONGEST_ACRONYM = 5


def extract(article: Article) -> list[Organization]:
    """All organizations of the article, in the order of their first mention."""
    return from_names(article, article.names)


def from_names(article: Article, names: Names) -> list[Organization]:
    """The organizations among the names of an article."""
    words, code = article.language.names, article.language.code
    written: dict[str, list[Named]] = {}
    for named in names.organizations:
        written.setdefault(named.name, []).append(named)
    forms = [make_form(name, found[0].start, code, words) for name, found in written.items()]
    mentions_of = dict(zip((id(form) for form in forms), written.values(), strict=True))
    groups = group(forms, names.defined, words) if "identity" in names.stages else [[form] for form in forms]
    organizations = []
    for together in groups:
        mentions = sorted(mention for form in together for mention in mentions_of[id(form)])
        fullest = max(together, key=_fullness)
        aliases = dict.fromkeys(form.text for form in sorted(together, key=lambda form: form.first))
        organizations.append(
            Organization(
                name=fullest.text,
                aliases=[alias for alias in aliases if alias != fullest.text],
                legal_form=next((form.legal_form for form in (fullest, *together) if form.legal_form), None),
                mentions=[Mention(text=m.text, start=m.start, end=m.end) for m in mentions],
            )
        )
    return sorted(organizations, key=lambda organization: organization.mentions[0].start)


def _fullness(form: Form) -> tuple[bool, int, int]:
    """The order of forms by how much they say: not in the capitals of a headline, longer, earlier."""
    shouted = form.text.isupper() and max(map(len, form.text.split())) > _LONGEST_ACRONYM
    return not shouted, len(form.text), -form.first
