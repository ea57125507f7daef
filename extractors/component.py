"""newsfacts as a spaCy pipeline component: ``nlp.add_pipe("newsfacts")`` puts a Record on ``doc._.facts``.

The component reads the Doc's own sentences and entities, so it stands behind a component that sets `doc.ents`. The day
that relative dates count from is ``doc._.reference_date``, where that is set before, else a dateline in the text.
"""

from __future__ import annotations

import datetime as dt

from spacy.language import Language as Pipeline
from spacy.tokens import Doc

from newsfacts.extractors import lang
from newsfacts.extractors.article import Article
from newsfacts.extractors.engine import make_record, reference_date
from newsfacts.extractors.pipeline import read_doc
from newsfacts.extractors.title import find_title


class Newsfacts:
    """The component; see the module."""

    def __init__(self, code: str) -> None:
        self.language = lang.load(code)

    def __call__(self, doc: Doc) -> Doc:
        annotation = read_doc(doc)
        date: dt.date | None = doc._.reference_date or reference_date(doc.text, self.language.code)
        article = Article(
            doc.text, self.language, annotation.sentences, annotation.entities, date, find_title(doc.text)
        )
        doc._.facts = make_record(article)
        return doc


@Pipeline.factory("newsfacts", assigns=["doc._.facts"], requires=["doc.ents"])
def create_newsfacts(nlp: Pipeline, name: str) -> Newsfacts:
    """The factory that spaCy calls. Raises ValueError for a pipeline of another language than German or English."""
    for extension in ("facts", "reference_date"):
        if not Doc.has_extension(extension):
            Doc.set_extension(extension, default=None)
    return Newsfacts(nlp.lang or "")
