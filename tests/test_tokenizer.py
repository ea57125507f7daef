"""What our tokenizer adds to spaCy's: hyphens between letters, abbreviations."""

from __future__ import annotations

from functools import cache

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokenizer import Tokenizer

from newsfacts.extractors.tokenizer import create_tokenizer


@cache
def tokenizer(language: str) -> Tokenizer:
    return create_tokenizer()(spacy.blank(language))


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("de", "Der Siemens-Chef geht.", "Der|Siemens|-|Chef|geht|."),
        ("de", "Nordrhein-Westfalens Airbus-Aufsichtsrat", "Nordrhein|-|Westfalens|Airbus|-|Aufsichtsrat"),
        ("de", "50-Millionen-Euro-Plan", "50-Millionen|-|Euro|-|Plan"),
        ("de", "von 2024-2026", "von|2024|-|2026"),
        ("de", "ca. 50 Mrd. Euro", "ca.|50|Mrd.|Euro"),
        ("de", "Rd. 300 Tsd. Stück", "Rd.|300|Tsd.|Stück"),
        ("de", "Die Fa. Weber GmbH & Co. KG.", "Die|Fa.|Weber|GmbH|&|Co.|KG|."),
        ("de", "z.B. die Müller e.V.", "z.B.|die|Müller|e.V."),
        ("de", "„Nein“, sagte sie.", "„|Nein|“|,|sagte|sie|."),
        ("en", "the Netherlands-based Philips N.V.", "the|Netherlands|-|based|Philips|N.V."),
        ("en", "a U.S.-led group", "a|U.S.|-|led|group"),
        ("en", "Tesla's plant", "Tesla|'s|plant"),
        ("en", "approx. 5 mln. pounds", "approx.|5|mln.|pounds"),
        ("en", "Acme Corp. said", "Acme|Corp.|said"),
    ],
)
def test_words(language: str, text: str, words: str) -> None:
    assert [token.text for token in tokenizer(language)(text)] == words.split("|")


def test_a_language_without_data_keeps_spacys_rules() -> None:
    plain = spacy.blank("fr")
    text = "Le PDG d'Airbus-Helicopters parle, env. 5 millions."
    ours = [token.text for token in create_tokenizer()(plain)(text)]
    assert ours == [token.text for token in plain(text)]


@given(st.text(alphabet="aÄz-. '\n\t1€„“\u00adé—", max_size=60), st.sampled_from(["de", "en"]))
@settings(max_examples=60, deadline=None)
def test_nothing_is_lost(text: str, language: str) -> None:
    assert tokenizer(language)(text).text == text
