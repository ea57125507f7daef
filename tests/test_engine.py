"""The library: text → record, and the invariants that hold for every record."""

from __future__ import annotations

import datetime as dt
import itertools
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from conftest import FIXTURES
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsfacts.extractors import InputError, Record, TextInput, extract, extract_many
from newsfacts.extractors.facts import KINDS

ARTICLES = sorted(FIXTURES.glob("[de][en]/*.txt"))


@cache
def schema() -> dict[str, Any]:
    return Record.model_json_schema(mode="serialization")


def evidence(record: Record) -> Iterator[tuple[str, int, int]]:
    """Every span of a record, with what it says stands there."""
    for kind in KINDS:
        for fact in getattr(record, kind):
            for piece in getattr(fact, "mentions", [fact]):
                yield piece.text, piece.start, piece.end


def check(record: Record, text: str) -> None:
    """What holds for every record of `text`."""
    for stated, start, end in evidence(record):
        assert text[start:end] == stated != ""
    for kind in ("amounts", "jobs", "dates"):
        spans = [(fact.start, fact.end) for fact in getattr(record, kind)]
        assert spans == sorted(spans)
        assert all(a[1] <= b[0] for a, b in itertools.pairwise(spans)), f"{kind} overlap"
    for kind in ("locations", "organizations"):
        firsts = [entity.mentions[0].start for entity in getattr(record, kind)]
        assert firsts == sorted(firsts)
    for date in record.dates:
        if date.first_day and date.last_day:
            assert date.first_day <= date.last_day
    jsonschema.validate(json.loads(record.model_dump_json()), schema())


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_every_record_keeps_the_contract(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    check(extract(text, language=path.parent.name), text)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.one_of(
            st.sampled_from(
                [
                    "50 Mrd. US-Dollar",
                    "300 neue Jobs",
                    "im dritten Quartal",
                    "Siemens-Chef",
                    "in Köln",
                    "$2-3 billion",
                    "up to",
                    "1.2.3",
                    "¾",
                    "Texas,",
                    "Anfang 2026",
                    "zwei",
                    "und",
                    "–",
                    "Milliarden",
                    "per cent",
                    "§ 263",
                    "A320",
                    "\u2028",
                    "\x00",
                    "��",
                    "ﬁ",
                    "İ",
                    "\xad",
                    "é",
                ]
            ),
            st.text(max_size=6),
        ),
        max_size=25,
    ),
    st.sampled_from(["de", "en"]),
)
def test_no_text_breaks_the_contract(words: list[str], code: str) -> None:
    text = " ".join(words).encode("utf-8", "replace").decode()
    try:
        record = extract(text, language=code, date=dt.date(2025, 11, 13))
    except InputError as error:
        assert error.code == "empty"
    else:
        check(record, text)


def test_extract_many_keeps_the_order_and_what_is_known_of_each() -> None:
    inputs: list[str | TextInput] = [
        "Die Muster AG schafft 300 neue Jobs in Halle, und das ist gut.",
        TextInput("Acme cuts 20 jobs.", "b", "en"),
    ]
    records = list(extract_many(inputs))
    assert [(record.source, record.language) for record in records] == [("-", "de"), ("b", "en")]
    assert [record.jobs[0].value for record in records] == [300, 20]


def test_an_article_does_not_depend_on_its_neighbours() -> None:
    texts = [path.read_text(encoding="utf-8") for path in ARTICLES[:4]]
    assert list(extract_many(texts)) == [extract(text) for text in texts]


def test_unknown_kinds_and_languages_are_errors() -> None:
    with pytest.raises(ValueError, match="people"):
        extract("Die Muster AG.", kinds=["people"])
    with pytest.raises(ValueError, match="fr"):
        extract("Die Muster AG.", language="fr")


def test_lone_surrogates_are_replaced_with_a_warning() -> None:
    record = extract("Die Muster AG \ud800 schafft 300 Jobs.", language="de", with_text=True)
    assert record.text == "Die Muster AG \ufffd schafft 300 Jobs."
    assert record.warnings == ["1 lone surrogate(s) were replaced"]


def test_the_component_puts_a_record_on_any_pipeline_with_entities() -> None:
    import spacy

    from newsfacts.extractors import component

    assert component.create_newsfacts
    nlp = spacy.blank("de")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "LOC", "pattern": "Halle"}])  # type: ignore[attr-defined]
    nlp.add_pipe("newsfacts")
    doc = nlp.make_doc("Am Dienstag schuf die Muster AG in Halle 300 neue Jobs.")
    doc._.reference_date = dt.date(2025, 11, 13)
    facts = nlp(doc)._.facts
    assert [date.value for date in facts.dates] == ["2025-11-11"]
    assert [job.text for job in facts.jobs] == ["300 neue Jobs"]
    assert [place.name for place in facts.locations] == ["Halle"]


def test_another_pipeline_is_used_with_its_labels_mapped(tmp_path: Path) -> None:
    import spacy

    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("entity_ruler")
    patterns = [{"label": "GPE", "pattern": "Zzyzx"}, {"label": "NORP", "pattern": "Martian"}]
    ruler.add_patterns(patterns)  # type: ignore[attr-defined]
    nlp.to_disk(tmp_path / "own")
    record = extract("A Martian plant in Zzyzx.", language="en", models={"en": str(tmp_path / "own")})
    assert [place.name for place in record.locations] == ["Zzyzx"]
