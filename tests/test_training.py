"""Teaching by other models: votes, the teacher's word pieces and its best tags. Training itself is not run here."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from training.corpora import TokenizedSentence
from training.distil import vote
from training.harmonize import Referee
from training.teacher import TAGS, WordPieces, best_tags, shape


@pytest.mark.parametrize(
    ("ballots", "agreed"),
    [
        ([(1, "B-ORG O"), (1, "B-ORG O"), (1, "O O")], "B-ORG O"),
        ([(1, "B-ORG O"), (1, "B-LOC O"), (1, "O O")], "- O"),
        ([(1, "B-ORG O"), (1, "O O"), (1, "O O")], "O O"),
        ([(2, "B-ORG I-ORG"), (1, "B-ORG O"), (1, "O O")], "- -"),
        ([(3, "B-ORG I-ORG"), (1, "B-ORG O"), (1, "O O")], "B-ORG I-ORG"),
        ([(1, "B-LOC B-LOC"), (1, "B-LOC B-LOC")], "B-LOC B-LOC"),
        ([(1, "- B-LOC"), (1, "B-PER B-LOC")], "- B-LOC"),
    ],
)
def test_vote(ballots: list[tuple[float, str]], agreed: str) -> None:
    assert vote([(votes, tags.split()) for votes, tags in ballots]) == agreed.split()


def test_word_pieces(tmp_path: Path) -> None:
    pieces = ["[UNK]", "[CLS]", "[SEP]", "zur", "##ich", "-", "based", "u", "."]
    (tmp_path / "vocab.txt").write_text("\n".join(pieces), encoding="utf-8")
    cut = WordPieces(tmp_path / "vocab.txt")
    for word, expected in [
        ("Zürich", "zur ##ich"),
        ("Zurich-based", "zur ##ich - based"),
        ("U.", "u ."),
        ("x", "[UNK]"),
    ]:
        assert [pieces[number] for number in cut(word)] == expected.split()
    assert cut("\n") == []


@pytest.mark.parametrize(("word", "expected"), [("IBM", "XX"), ("3.000", "9.99"), ("Siemens", "Xxx")])
def test_shape(word: str, expected: str) -> None:
    assert shape(word) == expected


def test_no_name_goes_on_that_has_not_begun() -> None:
    found = np.full((3, len(TAGS)), -5.0)
    found[0, TAGS.index("O")] = 0
    found[1, TAGS.index("I-ORG")] = 0
    found[1, TAGS.index("B-ORG")] = -1
    found[2, TAGS.index("I-ORG")] = 0
    assert best_tags(found) == ["O", "B-ORG", "I-ORG"]
    assert best_tags(found[1:]) == ["B-ORG", "I-ORG"]
    assert best_tags(found[:0]) == []


def test_small_letters_are_adjectives_in_some_languages() -> None:
    sentence = TokenizedSentence(("in", "boston"), (True, False), ("O", "B-LOC"))
    assert Referee([], lower_case_adjectives=True)(sentence).tags == ("O", "O")
    assert Referee([], lower_case_adjectives=False)(sentence).tags == ("O", "B-LOC")
