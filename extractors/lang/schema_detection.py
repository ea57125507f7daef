"""Words that give a language away."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class DetectionWords:
    """Function words of a language, in lower case."""

    function_words: frozenset[str]
