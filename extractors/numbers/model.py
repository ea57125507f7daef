"""What a number phrase is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from newsfacts.extractors.facts import Qualifier

Opener = Literal["between", "from"]
Joint = Literal["and", "or", "to", "range", "comma"]


@dataclass(slots=True, unsafe_hash=True)
class Number:
    """A number phrase with its scale, without qualifier words.

    - A plain number has `value`; `qualifier` says how it is bounded (*more than 5* is value 5, `more_than`).
    - A **range** (*300 bis 500*, *between 1.5 and 2 million*, *$2-3 billion*) is one Number over both ends: `value` is
      None, `min` and `max` are set, `qualifier` is ``range``, the scale of the second end applies to both. Where a unit
      stands between the ends (*5 % to 7 %*), there are two Numbers, joined: see below.
    - A **vague** number (*Tausende*, *several million*) has `value` None, the bound that the word gives in `min`
      (and `max`, where it gives one: *zweistelliger Millionenbetrag*), `qualifier` ``vague``.
    - **Coordination**: *3,1 auf 3,4 Milliarden*, *1.2 or 1.5 million*, *5, 10 und 20* are Numbers of their own; all but
      the last have `joined` set to the kind of joint between them and the next Number of the list, which follows at
      once with nothing but the joint (and a qualifier) between. A scale that stands only at the last is already in the
      values of the others: these have `elided_scale`. Whoever finds a unit or noun at the last number may take it for
      the joined ones before it.

    Numbers are shared by the extractors: read them, make others with `dataclasses.replace`. (Not frozen, because a frozen
    dataclass of this size takes seven times as long to make, which is a third of the time of reading numbers.)
    """

    start: int
    end: int
    value: Decimal | None
    min: Decimal | None
    max: Decimal | None
    qualifier: Qualifier
    qualifier_start: int
    """Where the qualifier words before the number start; `start` where there are none."""
    core_end: int
    """End of the digits or number words, before the scale (*3,5* in *3,5 Mrd.*)."""
    unsigned_start: int = -1
    """Where the number starts behind its minus, if `value` is negative."""
    words: bool = False
    """Written in words (*drei Millionen* too), not in digits."""
    fraction: bool = False
    """A part of a whole (*ein Drittel*, *two-thirds*, *half*); never true of *half a million*."""
    scaled: bool = False
    """A scale word or abbreviation stands in the phrase."""
    hyphenated: bool = False
    """A hyphen joins the number to the word behind it (*50-Milliarden-*, *45-acre*)."""
    glued: bool = False
    """Letters follow the number without a space (*5km*, *5G*, *27%iger* not)."""
    attached: bool = False
    """Letters stand directly before the digits (*EUR5*, *A320*): no number of things."""
    year_like: bool = False
    """Four digits between 1800 and 2099 without separators: may be a year."""
    digit_count: bool = False
    """Only the number of its digits is said (*zweistelliger Millionenbetrag*, *six-figure sum*): `min` and `max` are
    set, and the phrase ends with the noun."""
    opener: Opener | None = None
    """The word before the number that opens a range or a movement (*between*, *from*)."""
    joined: Joint | None = None
    """The joint to the next Number; see above."""
    elided_scale: bool = False
    """The value holds a scale that stands at a later number."""
    loose_end: int = 0
    """End of the letter behind the number that `loose_scale` is about."""
    loose_scale: Decimal | None = None
    """A letter follows that may be a scale or a unit (*5m*); `value` is without it. See `with_loose_scale`."""

    def with_loose_scale(self) -> Number:
        """The number with its loose letter read as a scale: *5m* as five million."""
        if self.loose_scale is None:
            return self
        scale = self.loose_scale
        return replace(
            self,
            end=self.loose_end,
            value=None if self.value is None else self.value * scale,
            min=None if self.min is None else self.min * scale,
            max=None if self.max is None else self.max * scale,
            scaled=True,
            glued=False,
            loose_end=0,
            loose_scale=None,
        )
