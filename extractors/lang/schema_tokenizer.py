"""The schema of what a language adds to spaCy's own tokenizer rules."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class TokenizerWords:
    """Additions to the tokenizer of one language."""

    abbreviations: tuple[str, ...]
    """Abbreviations with their full stop that stay one token (`ca.`, `Mrd.`); each also with a capital first letter."""
    known_abbreviations: tuple[str, ...]
    """Abbreviations that spaCy's own rules keep whole; listed for sentences by punctuation, which end at none of either."""
    split_hyphens: bool
    """Whether a hyphen between two letters separates tokens (`Siemens-Chef` becomes `Siemens`, `-`, `Chef`)."""
