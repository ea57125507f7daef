"""All builders of the grammar, by name; `slots` says what a builder is."""

from __future__ import annotations

from newsfacts.extractors.temporal import build_calendar, build_composed, build_relative
from newsfacts.extractors.temporal.slots import BUILDERS

__all__ = ["BUILDERS", "build_calendar", "build_composed", "build_relative"]
