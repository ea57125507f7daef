"""Bytes → text: the ladder, what is refused, what is said."""

from __future__ import annotations

import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts.extractors.decode import decode, gunzip
from newsfacts.extractors.errors import InputError

TEXT = "Für 300 Beschäftigte in Köln änderte sich – laut „Stadt-Anzeiger“ – nichts. Straße, Größe, Ärger."


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        b"\xef\xbb\xbf" + TEXT.encode(),
        TEXT.encode("utf-16"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("utf-16-be"),
        b"\xff\xfe\x00\x00" + TEXT.encode("utf-32-le"),
        TEXT.encode("cp1252"),
    ],
    ids=["utf-8", "utf-8 with mark", "utf-16", "utf-16-le bare", "utf-16-be bare", "utf-32", "cp1252"],
)
def test_every_encoding_of_a_german_text_is_read_without_a_warning(data: bytes) -> None:
    assert decode(data)[::2] == (TEXT, ())


def test_a_broken_byte_in_utf_8_costs_that_byte_only() -> None:
    data = TEXT.encode() + b" K\xf6ln " + TEXT.encode()
    text, encoding, warnings = decode(data)
    assert (text, encoding) == (f"{TEXT} K\ufffdln {TEXT}", "utf-8")
    assert warnings == ("1 undecodable byte sequence(s) were replaced; the text was read as utf-8",)


def test_a_declared_charset_goes_before_the_guess() -> None:
    page = '<html><head><meta charset="iso-8859-2"></head><body>Łódź</body></html>'
    assert "Łódź" in decode(page.encode("iso-8859-2")).text


def test_a_lying_charset_is_not_believed() -> None:
    page = '<html><head><meta charset="no-such-charset"></head><body>Köln</body></html>'
    assert "Köln" in decode(page.encode("cp1252")).text


def test_nul_characters_stay_so_that_offsets_hold() -> None:
    text, _, warnings = decode(f"Erste Zeile.\x00 {TEXT}".encode())
    assert text.index("\x00") == 12
    assert warnings == ("the text has 1 NUL character(s)",)


def test_a_given_encoding_is_obeyed() -> None:
    assert decode("Grüße".encode("cp850"), "cp850").text == "Grüße"
    with pytest.raises(LookupError):
        decode(b"", "klingon")


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.7 ...", "PDF"),
        (b"PK\x03\x04....", "zip"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (bytes(range(256)) * 20, "binary"),
    ],
)
def test_what_is_no_text_is_refused_by_name(data: bytes, what: str) -> None:
    with pytest.raises(InputError, match=what) as caught:
        decode(data)
    assert caught.value.code == "binary"


def test_gzip_of_several_members_is_unpacked_and_damage_is_told() -> None:
    packed = gzip.compress(b"a" * 1000) + gzip.compress(b"b")
    assert gunzip(packed) == b"a" * 1000 + b"b"
    assert gunzip(b"plain") == b"plain"
    for damaged in (packed[:-9], packed[:20]):
        with pytest.raises(InputError, match="cut off"):
            gunzip(damaged)
    with pytest.raises(InputError, match="damaged"):
        gunzip(b"\x1f\x8b" + b"nonsense" * 5)


@given(st.binary(max_size=400))
def test_any_bytes_give_text_or_a_clear_refusal(data: bytes) -> None:
    try:
        text = decode(data).text
    except InputError as error:
        assert error.message
    else:
        text.encode()
