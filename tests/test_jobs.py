"""Job numbers: one-line cases, what the clause decides, and what holds for every text."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import pytest
from cases import lines, parameters
from hypothesis import given, settings
from hypothesis import strategies as st

from newsfacts.extractors import jobs, lang
from newsfacts.extractors.article import Entity, Span, make_article
from newsfacts.extractors.facts import Job
from newsfacts.extractors.jobs.lexicon import lexicon
from newsfacts.extractors.registry import extractor

LANGUAGES = ("de", "en")
# What a case need not say: it is this, then.
PLAIN = {"min": None, "max": None, "unit": "jobs", "qualifier": "exact", "kind": None}


def read(text: str, language: str, entities: Sequence[Entity] = ()) -> list[Job]:
    return jobs.extract(make_article(text, language, entities=entities))


def brief(text: str, language: str) -> list[tuple[str, str]]:
    return [(job.text, job.change) for job in read(text, language)]


def agree(found: list[Job], expected: list[dict[str, Any]]) -> None:
    """The facts are those of the case; what a case leaves out is plain."""
    assert [job.model_dump(exclude={"start", "end"}) for job in found] == [PLAIN | fact for fact in expected]


@pytest.mark.parametrize(("text", "language", "facts"), parameters("jobs", *LANGUAGES))
def test_case(text: str, language: str, facts: list[dict[str, Any]]) -> None:
    agree(read(text, language), facts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_enough_cases_each_of_its_own(language: str) -> None:
    texts = [case["text"] for case in lines("jobs", language)]
    assert len(texts) == len(set(texts)) >= 150
    said = {fact["change"] for case in lines("jobs", language) for fact in case["facts"]}
    assert said == {"created", "cut", "existing", "secured", "open", "unknown"}


def test_registered() -> None:
    assert extractor("jobs") is jobs


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_words_contradict(language: str) -> None:
    """A word that is a noun of jobs is in no list of what is none."""
    words = lang.load(language).jobs
    nouns = {form for forms in words.nouns.values() for form in forms.split()}
    assert not nouns & set(words.no_heads.split())
    assert set(words.weak.split()) <= nouns
    assert words.weak_attributes <= {form for forms in words.attributes.values() for form in forms.split()}


@pytest.mark.parametrize(
    ("word", "counts"),
    [
        ("Bauarbeitsplätze", True), ("Siemens-Jobs", True), ("Lehrerstellen", True), ("Tankstellen", False),
        ("Mitarbeiter*innen", True), ("MitarbeiterInnen", True), ("Mitarbeiter/-innen", True), ("Sicherheitskräfte", False),
        ("Zwangsarbeiter", False), ("Leiharbeiter", True), ("stellen", False), ("Sitzplätze", False),
    ],
)  # fmt: skip
def test_german_compounds_by_their_head(word: str, counts: bool) -> None:
    assert (lexicon(lang.load("de"))[word].noun is not None) == counts


@pytest.mark.parametrize(
    ("sentence", "change"),
    [
        ("Die Bank baut in Kassel und Fulda trotz guter Zahlen 300 Stellen ab.", "cut"),
        ("Die Bank baut in Kassel eine Filiale mit 300 Stellen.", "existing"),
        ("300 Stellen, so der Betriebsrat, sollen wegfallen.", "cut"),
        ("Die Bank schließt Filialen, schafft aber 300 Stellen in Kassel.", "created"),
        ("Weil die Kosten sinken müssen, will die Bank 300 Stellen streichen.", "cut"),
        ("Die Bank streicht Boni und schafft 300 Stellen.", "created"),
        ("Die Bank kürzt Gehälter, um 300 Stellen zu sichern.", "secured"),
        ("Die Bank streicht keine der 300 Stellen.", "secured"),
        ("Die Bank will die 300 Stellen nicht streichen.", "secured"),
        ("Die Bank will nicht nur Filialen schließen, sondern auch 300 Stellen streichen.", "cut"),
        ("Die Bank will nicht mehr als 300 Stellen streichen.", "cut"),
        ("Die Bank dementierte, 300 Stellen zu streichen.", "cut"),
    ],
)
def test_german_change_by_the_governing_verb(sentence: str, change: str) -> None:
    assert [job.change for job in read(sentence, "de")] == [change]


@pytest.mark.parametrize(
    ("sentence", "change"),
    [
        ("The bank will cut as many as 300 jobs.", "cut"),
        ("300 jobs at the bank in Leeds, Yorkshire, are to be cut.", "cut"),
        ("The bank will close branches but create 300 jobs in Leeds.", "created"),
        ("The bank cut bonuses and created 300 jobs.", "created"),
        ("The bank cut prices for its 300 staff.", "existing"),
        ("The bank froze pay to save 300 jobs.", "secured"),
        ("The bank will not cut 300 jobs.", "secured"),
        ("The bank will not only close branches but also cut 300 jobs.", "cut"),
        ("The bank denied plans to cut 300 jobs.", "cut"),
        ("The bank moved 300 jobs to Leeds.", "unknown"),
        ("The minister spoke about 300 jobs.", "unknown"),
    ],
)
def test_english_change_by_the_governing_verb(sentence: str, change: str) -> None:
    assert [job.change for job in read(sentence, "en")] == [change]


def test_a_number_takes_what_the_article_says_of_it_elsewhere() -> None:
    text = "Es geht um 240 Stellen.\n\nDas Werk liegt am Fluss.\n\nBis Mai sollen die 240 Stellen wegfallen."
    assert brief(text, "de") == [("240 Stellen", "cut"), ("240 Stellen", "cut")]


def test_an_article_that_contradicts_itself_decides_nothing() -> None:
    text = "It is about 240 jobs.\n\nThe mill will cut 240 jobs.\n\nThe mine will create 240 jobs."
    assert brief(text, "en")[0] == ("240 jobs", "unknown")


def test_an_elided_number_finds_its_noun_in_the_sentence_before() -> None:
    assert brief("Die Bank streicht 900 Stellen. Davon fallen 300 in Bonn weg.", "de") == [
        ("900 Stellen", "cut"),
        ("300", "cut"),
    ]


def test_affected_means_cut_only_where_losses_are_the_topic() -> None:
    assert brief("Das Werk wird geschlossen. Betroffen sind 90 Stellen.", "de") == [("90 Stellen", "cut")]
    assert brief("Das Werk bekommt Besuch. Betroffen sind 90 Stellen.", "de") == [("90 Stellen", "unknown")]


def test_a_profession_is_staff_where_its_employer_is_named() -> None:
    text = "Die 5.400 Piloten der Nordair stimmten ab."
    start = text.index("Nordair")
    assert [job.text for job in read(text, "de", [Entity(start, start + 7, "ORG")])] == ["5.400 Piloten"]
    assert read(text, "de") == []


def test_a_third_has_four_decimals() -> None:
    assert read("Ein Drittel der Belegschaft geht.", "de")[0].value == 0.3333


def test_a_number_of_any_size_is_read() -> None:
    assert read(f"Die Firma streicht 1{'0' * 24} Stellen.", "de")[0].value == 10**24


def test_a_sentence_ends_behind_a_year_or_a_long_number() -> None:
    """Also where the pipeline takes its full stop for that of an ordinal."""
    text = "In Bayern fehlen 14.000 Pfleger, in Hof sind es 2.300. Maurer gibt es genug."
    found = jobs.extract(make_article(text, "de", sentences=[Span(0, len(text))]))
    assert [(job.text, job.change) for job in found] == [("14.000 Pfleger", "open"), ("2.300", "open")]


def test_posts_of_which_nothing_is_told_are_those_of_the_article() -> None:
    text = "120 jobs at the old mill\n\nThe baker will create 80 jobs in May and 40 jobs in June."
    assert brief(text, "en") == [("120 jobs", "created"), ("80 jobs", "created"), ("40 jobs", "created")]


@pytest.mark.parametrize("language", LANGUAGES)
@given(value=st.integers(10, 9_999_999))
@settings(max_examples=60, deadline=None)
def test_change_and_span_do_not_hang_on_the_number(language: str, value: int) -> None:
    mark = "." if language == "de" else ","
    written = f"{value:,}".replace(",", mark)
    text = f"Der Konzern streicht {written} Stellen." if language == "de" else f"The group will cut {written} jobs."
    (job,) = read(text, language)
    assert (job.value, job.change, job.text.split()[0]) == (value, "cut", written)


# Pieces that make sentences about jobs, and nonsense of the same words.
_WORDS = {
    "de": "Die Firma Stellen Mitarbeiter streicht schafft baut ab 300 1.200 von der davon in Köln und , . ( ) zehn Prozent "
    "jede zweite nicht mit um auf Belegschaft halbieren weitere -köpfige Tausende … die wegfallen",
    "en": "The firm jobs staff cuts creates 300 1,200 of its which in Leeds and , . ( ) ten percent one in five not with by "
    "to workforce halving another -strong thousands … who lost including down from hire let go",
}


@pytest.mark.parametrize("language", LANGUAGES)
@given(data=st.data())
@settings(max_examples=150, deadline=None)
def test_evidence_is_what_stands_in_the_text(language: str, data: st.DataObject) -> None:
    pieces = data.draw(st.lists(st.sampled_from(_WORDS[language].split()), max_size=40))
    check(" ".join(pieces), language)


@pytest.mark.parametrize("language", LANGUAGES)
@given(text=st.text(max_size=200))
@settings(max_examples=100, deadline=None)
def test_any_text_is_read(language: str, text: str) -> None:
    check(text, language)
    check(f"300 {text} Stellen 20 jobs", language)


def check(text: str, language: str) -> None:
    """Facts in text order, without overlap, each with its evidence and a value or a bound."""
    found = read(text, language)
    assert [text[job.start : job.end] for job in found] == [job.text for job in found]
    assert all(before.end <= after.start for before, after in pairwise(found))
    for job in found:
        assert job.start < job.end
        assert (job.value, job.min, job.max) != (None, None, None)
        assert (job.value is None) == (job.qualifier in ("range", "vague"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_sentence_without_end_is_read_in_pieces(language: str) -> None:
    piece = "streicht 300 Stellen und " if language == "de" else "cut 300 jobs and "
    text = piece * 400
    found = jobs.extract(make_article(text, language, sentences=[Span(0, len(text))]))
    assert len(found) >= 390
    assert {job.change for job in found} == {"cut"}
