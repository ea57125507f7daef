"""Making newsfacts' own spaCy functions known where the package is not installed (a checkout)."""

from __future__ import annotations

from importlib import import_module


def register() -> None:
    """Imports the modules that register what the configs name."""
    import_module("newsfacts.extractors.tokenizer")
    import_module("newsfacts.extractors.embedding")
