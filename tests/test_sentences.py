"""Sentences by punctuation, and the breaks that end a sentence whatever a model says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts.extractors import lang
from newsfacts.extractors.article import Span
from newsfacts.extractors.sentences import cut_at_paragraphs, is_wrapped, paragraphs, split_sentences


@pytest.mark.parametrize(
    ("code", "text", "sentences"),
    [
        ("de", "Das Werk kostet ca. 50 Mio. Euro. Es schafft Jobs.", 2),
        ("de", "Am 12. Mai geht es los. Dr. Huber freut sich.", 2),
        ("de", "„Wir bauen aus.“ Das sagte sie. Mehr nicht!", 3),
        ("en", "Acme Inc. Chairman J. Smith resigned. Shares fell.", 2),
        ("en", "Is it over? Yes. It cost $3.5 million.", 3),
        ("de", "Werk schließt\n\nDie Firma gibt auf.", 2),
    ],
)
def test_sentences(code: str, text: str, sentences: int) -> None:
    assert len(split_sentences(text, lang.load(code))) == sentences


def test_line_ends_end_sentences_unless_the_text_is_broken_to_a_width() -> None:
    assert len(list(paragraphs("Überschrift\nErster Absatz ohne Ende\nZweiter Absatz"))) == 3
    wrapped = "\n".join(["this line was broken by a program at about seventy-two characters or so"] * 5)
    assert is_wrapped(wrapped)
    assert len(list(paragraphs(wrapped))) == 1


def test_a_models_sentence_is_cut_at_a_blank_line() -> None:
    text = "Headline\n\nThe text begins. It goes on."
    assert cut_at_paragraphs([Span(0, 26), Span(27, 38)], text) == [(0, 8), (10, 26), (27, 38)]


@given(st.text(alphabet='aB.!? \n"12Dr', max_size=200))
def test_sentences_are_in_order_and_cover_all_but_white_space(text: str) -> None:
    end = 0
    for sentence in split_sentences(text, lang.load("de")):
        assert sentence.start < sentence.end
        assert not text[end : sentence.start].strip()
        end = sentence.end
    assert not text[end:].strip()


@pytest.mark.parametrize("shape", ["!", "?!", "…", ".", "a.", "!)", "\n ", ")."])
def test_marks_without_end_take_their_time_once(shape: str) -> None:
    """Where each mark looked at all behind it, this would take minutes."""
    text = shape * 200_000
    spans = split_sentences(text, lang.load("de"))
    assert all(0 <= start < end <= len(text) for start, end in spans)
