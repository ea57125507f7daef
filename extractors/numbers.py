"""Number phrases of running text."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsfacts.extractors.facts import Qualifier
    from newsfacts.extractors.lang import Language


@dataclass(frozen=True)
class Number:
    """A number phrase with its scale, without qualifier words."""

    start: int
    end: int
    value: Decimal | None
    min: Decimal | None
    max: Decimal | None
    qualifier: Qualifier


def find_numbers(text: str, language: Language) -> list[Number]:
    """All number phrases of `text` in text order."""
    return []
