"""A number phrase under construction."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(slots=True)
class Phrase:
    """One number phrase under construction; see `Number` for what the fields mean."""

    start: int
    end: int
    core_end: int
    value: Decimal | None
    unsigned_start: int = -1
    """Where the number starts behind a minus; `start` where this is -1."""
    min: Decimal | None = None
    max: Decimal | None = None
    factor: Decimal = Decimal(1)
    """The product of the scales."""
    about: bool = False
    words: bool = False
    fraction: bool = False
    glued: bool = False
    attached: bool = False
    year_like: bool = False
    loose_scale: Decimal | None = None
    loose_end: int = 0
