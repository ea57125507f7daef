"""The headline of a plain text."""

from __future__ import annotations

import pytest

from newsfacts.extractors.title import find_title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Werk in Halle schließt\n\nDie Muster AG gibt auf.", "Werk in Halle schließt"),
        (
            "\nPlant to close\nThe Acme plant in Leeds is to close in March, its owner said on Tuesday.",
            "Plant to close",
        ),
        ("Wer zahlt die Zeche?\n\nDie Stadt zahlt.", "Wer zahlt die Zeche?"),
        ("Die Muster AG gibt auf.\n\nDas Werk schließt.", None),
        ("Die Muster AG gibt auf, sagte sie. Das Werk schließt.", None),
        ("only a line", None),
        ("", None),
    ],
)
def test_title(text: str, title: str | None) -> None:
    assert find_title(text) == title
