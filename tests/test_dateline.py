"""The day of an article by its dateline: given or not, never guessed."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsfacts.extractors import lang
from newsfacts.extractors.dateline import find_reference_date

DAY = dt.date(2025, 11, 12)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("BERLIN, 12. Nov. 2025 (dpa) - Der Konzern wächst.", "de"),
        ("Frankfurt am Main, 12. November 2025 (ots) - Die Bank wächst.", "de"),
        ("(Marketwired - 12. November 2025) - Die Bank wächst.", "de"),
        ("Neue Mühle am Netz\n11:35 12.11.25\nDie Mühle mahlt.", "de"),
        ("Neue Mühle am Netz\n\nMittwoch, 12. November 2025\n\nDie Mühle mahlt.", "de"),
        ("Neue Mühle\nVeröffentlicht am 12.11.2025 um 9:30 Uhr\nDie Mühle mahlt.", "de"),
        ("Luxemburg, 12. November 2025 - Trotz der Flaute mahlt die Mühle.", "de"),
        ("Neustadt (pts021/12.11.2025/13:30) - Die Mühle mahlt.", "de"),
        ("Washington, Nov 12, 2025 - The mill grinds.", "en"),
        ("NEW YORK (AP) — Nov. 12, 2025 — The mill grinds.", "en"),
        ("New mill\nBy Jane Doe\nNovember 12, 2025, 5:30 p.m. ET\nThe mill grinds.", "en"),
        ("Published: Nov. 12, 2025 10:30 am ET\nThe mill grinds.", "en"),
        ("New mill\n12 November 2025\n\nThe mill grinds.", "en"),
        ("Wednesday, November 12, 2025 | The mill grinds.", "en"),
        # The year of a dateline without one, where the text has the same day with its year.
        ("BERLIN, 12. Nov. (dpa) - Seit Mittwoch (12. November 2025) mahlt die Mühle.", "de"),
        ("LONDON, Nov 12 (Reuters) - The mill, opened on November 12, 2025, grinds.", "en"),
    ],
)
def test_a_dateline(text: str, language: str) -> None:
    assert find_reference_date(text, lang.load(language)) == DAY


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("", "de"),
        ("Die Mühle mahlt.", "de"),
        ("Am 12. November 2025 - also vor Jahren - ging die Mühle ans Netz.", "de"),
        ("Die Mühle ging am 12. November 2025 ans Netz.", "de"),
        ("BERLIN, 12. Nov. (dpa) - Die Mühle mahlt.", "de"),
        ("BERLIN, 12. Nov. (dpa) - Wie am 12. November 2024 und am 12. November 2025.", "de"),
        ("BERLIN (dpa) - Die Mühle mahlt seit 2025.", "de"),
        ("Die Mühle\n\n31.02.2025\n\nSie mahlt.", "de"),
        ("3. Mai 2025\nEs regnet.\n\n7. Mai 2025\nEs schneit.\n\n9. Mai 2025\nEs taut.", "de"),
        ("WASHINGTON, Nov 12 (Reuters) - The mill grinds.", "en"),
        ("LONDON, 11/12/2025 - The mill grinds.", "en"),
        ("Born 3 May 1950 in Ulm, he worked in a mill.", "en"),
        ("The mill opened on November 12, 2025.", "en"),
        ("Wednesday\nThe mill grinds.", "en"),
        ("One line.\n" * 20 + "Washington, Nov 12, 2025 - The mill grinds.", "en"),
    ],
)
def test_no_dateline_or_a_doubtful_one(text: str, language: str) -> None:
    assert find_reference_date(text, lang.load(language)) is None


def test_digits_show_their_order_elsewhere() -> None:
    text = "LONDON, 11/12/2025 - The mill opened on 23/10/2025."
    assert find_reference_date(text, lang.load("en")) == dt.date(2025, 12, 11)


@pytest.mark.parametrize("language", lang.CODES)
@settings(max_examples=150, deadline=None)
@given(
    text=st.lists(
        st.sampled_from(
            ["BERLIN", ", ", "12. Nov. 2025", "Nov 12, 2025", "11/12/2025", " - ", "\n", "(dpa)", "am", "x", "0"]
        )
    )
)
def test_it_is_found_or_not_in_any_text(language: str, text: list[str]) -> None:
    found = find_reference_date("".join(text), lang.load(language))
    assert found is None or found.year == 2025
