"""What can go wrong with one input. Each error says what is wrong and what helps, in one line."""

from __future__ import annotations

from typing import Literal

ErrorCode = Literal[
    "not_found",
    "unreadable",
    "empty",
    "binary",
    "no_article",
    "language",
    "bad_json",
    "too_large",
]


class InputError(ValueError):
    """An input from which no record can be made.

    `code` is stable (scripts may branch on it), `message` is for people.
    """

    def __init__(self, code: ErrorCode, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


class ModelError(RuntimeError):
    """A spaCy pipeline that cannot be loaded or used."""
