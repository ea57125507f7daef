"""Ranges and series: what two number phrases next to each other have to do with each other."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from newsfacts.extractors.numbers.model import Joint, Number
from newsfacts.extractors.numbers.phrase import Phrase
from newsfacts.extractors.numbers.qualifiers import CURRENCY_SIGNS, Before, QualifierReader
from newsfacts.extractors.wordlists import alternation

if TYPE_CHECKING:
    from newsfacts.extractors.facts import Qualifier
    from newsfacts.extractors.lang.schema_numbers import NumberWords

_FARTHEST = 48
_THOUSAND = 1000
MOVED_WITHIN = 32
"""How many code points the verb stands before the first at most."""
MOVED = 3
"""How many times as large the second of two numbers is at least where the first may be the change to it."""
_SIGN = rf"(?:[^\W\d_]{{0,3}}[{CURRENCY_SIGNS}]\s?)?"
_DASH = "[-–−‐‑]"
_SHARES_WITHIN = 20  # "3,1 auf 3,4 Milliarden" shares the scale, "800 und 3 Millionen" does not


class Linker:
    """Joins the phrases of one language to Numbers."""

    def __init__(self, words: NumberWords, qualifiers: QualifierReader) -> None:
        self._words = words
        self._qualifiers = qualifiers
        ands, ors = alternation(words.and_words), alternation(words.or_words)
        self._joint = re.compile(
            rf"[\s-]{{1,3}}(?:(?P<range>{alternation(words.range_words)})|(?P<to>{alternation(words.to_words)})"
            rf"|(?P<and>{ands})|(?P<or>{ors}))[\s-]{{1,3}}|(?P<dash>\s?{_DASH}\s?)|(?P<comma>,\s|/)"
        )
        self._sign = re.compile(_SIGN)

    def link(self, phrases: list[Phrase], folded: str) -> list[Number]:
        """The phrases as Numbers, ranges made one, in text order."""
        befores = [self._qualifiers.before(folded, phrase.start) for phrase in phrases]
        joints = [self._between(phrases, befores, index, folded) for index in range(len(phrases) - 1)]
        joints.append(None)
        self._drop_chains(phrases, joints, folded)
        elided = [False] * len(phrases)
        listed = False  # whether the series that a comma continues ends in "and" or "or"
        for index in range(len(phrases) - 2, -1, -1):
            listed = joints[index] in ("and", "or") or (joints[index] == "comma" and listed)
            if joints[index] != "comma" or listed:
                elided[index] = self._share_scale(phrases[index], phrases[index + 1], joints[index], folded)
        numbers: list[Number] = []
        index = 0
        while index < len(phrases):
            first = phrases[index]
            if joints[index] == "range" and (ends := _ends(first, phrases[index + 1])):
                numbers.append(self._range(first, phrases[index + 1], ends, befores[index], joints[index + 1], folded))
                index += 2
                continue
            joint = None if joints[index] == "range" else joints[index]
            numbers.append(self._number(first, befores[index], joint, elided[index], folded))
            index += 1
        return numbers

    def _between(self, phrases: list[Phrase], befores: list[Before], index: int, folded: str) -> Joint | None:
        """The joint between a phrase and the next."""
        left, right = phrases[index], phrases[index + 1]
        begin = left.loose_end if left.loose_scale and right.loose_scale else left.end
        if right.start - begin > _FARTHEST:
            return None
        match = self._joint.match(folded, begin)
        if match is None:
            return None
        rest = match.end()
        before = befores[index + 1]
        if rest != right.start:
            signed = self._sign.match(folded, rest)
            if rest != before.start and (signed is None or signed.end() != right.start):
                return None
        opener = befores[index].opener
        kind = match.lastgroup
        if kind == "dash":
            spaced = match.group() != match.group().strip()
            balanced = match.group()[0].isspace() == match.group()[-1].isspace()
            return (
                "range"
                if (balanced and not (spaced and left.year_like) and rest == right.start) or (not spaced)
                else None
            )
        if kind == "range":
            if opener == "from" and match["range"] in self._words.to_words:
                return "to" if self._qualifiers.movement_before(folded, left.start) else "range"
            moved = _far(left, right) and self._qualifiers.movement_before(folded, left.start, MOVED_WITHIN)
            if match["range"] in self._words.to_words and opener is None and (left.year_like or moved):
                return None
            return "range"
        if kind == "to":
            return "to" if opener == "from" else None
        if kind == "and":
            return "range" if opener == "between" else "and"
        return "or" if kind == "or" else "comma"

    def _drop_chains(self, phrases: list[Phrase], joints: list[Joint | None], folded: str) -> None:
        """Three and more numbers joined by dashes are a date, a telephone number, a code: no range."""
        for index in range(len(joints) - 2):
            if joints[index] == "range" and joints[index + 1] == "range":
                joints[index] = joints[index + 1] = None
        for index, joint in enumerate(joints):
            if joint == "comma" and folded[phrases[index].end] == "/" and phrases[index].year_like:
                joints[index] = None

    def _share_scale(self, left: Phrase, right: Phrase, joint: Joint | None, folded: str) -> bool:
        """Takes the scale of the right phrase for the left one where only the last is written out."""
        if joint is None or left.value is None or right.value is None or left.factor != 1 or left.fraction:
            return False
        factor = right.factor if right.factor != 1 else self._tail(left, right, folded)
        if factor == 1 or left.year_like or left.value >= 1000 or left.loose_scale is not None:
            return False
        mantissa = right.value / factor
        if mantissa <= 0 or left.value <= 0:
            return False
        if joint == "range":
            shares = left.value < mantissa or left.value * factor < right.value
        else:
            shares = 1 / Decimal(_SHARES_WITHIN) <= left.value / mantissa <= _SHARES_WITHIN
        if shares:
            left.value *= factor
            left.factor = factor
        return shares

    def _tail(self, left: Phrase, right: Phrase, folded: str) -> Decimal:
        """What the end of the right number multiplies by for the left one as well: *fünf- bis sechs[hunderttausend]*,
        *10-15[,000]*."""
        one = Decimal(1)
        if left.value is None or right.value is None or not folded.startswith(("-", "–"), left.end):
            return one
        if not right.words:
            thousands = right.value % 1000 == 0 and left.value < min(right.value / 1000, Decimal(1000))
            return Decimal(1000) if thousands and folded.endswith("000", 0, right.end) else one
        return self._glued_tail(folded[right.start : right.end]) if self._words.glued else one

    def _glued_tail(self, word: str) -> Decimal:
        factor = Decimal(1)
        multipliers = {**self._words.hundreds, **self._words.scales}
        ending: str | None = ""
        while ending is not None:
            word = word[: len(word) - len(ending)]
            ending = next((m for m in self._words.lone_scales if word.endswith(m) and len(word) > len(m)), None)
            factor *= multipliers[ending] if ending else 1
        return factor

    def _qualifier_after(self, phrase: Phrase, folded: str) -> Qualifier | None:
        after = self._qualifiers.after(folded, phrase.end)
        return None if after is None else after[0]

    def _number(self, phrase: Phrase, before: Before, joint: Joint | None, elided: bool, folded: str) -> Number:
        qualifier: Qualifier
        if phrase.value is None:
            qualifier = "vague"
        else:
            qualifier = (
                before.qualifier or self._qualifier_after(phrase, folded) or ("about" if phrase.about else "exact")
            )
        start, end, value = phrase.start, phrase.end, phrase.value
        qualifier_start = before.start if before.start < start else start
        scaled = not elided and phrase.factor != 1
        hyphenated = folded[end : end + 1] in ("-", "‑")
        digit_count = value is None and phrase.max is not None
        # By position, in the order of the fields: by name it takes four times as long.
        return Number(
            start, end, value, phrase.min, phrase.max, qualifier, qualifier_start, phrase.core_end, phrase.unsigned_start,
            phrase.words, phrase.fraction, scaled, hyphenated, phrase.glued, phrase.attached, phrase.year_like, digit_count,
            before.opener, joint, elided, phrase.loose_end, phrase.loose_scale,
        )  # fmt: skip

    def _range(
        self,
        left: Phrase,
        right: Phrase,
        ends: tuple[Decimal, Decimal],
        before: Before,
        joint: Joint | None,
        folded: str,
    ) -> Number:
        loose = right.loose_scale if left.loose_scale in (None, right.loose_scale) else None
        return Number(
            start=left.start,
            end=right.end,
            value=None,
            min=ends[0],
            max=ends[1],
            qualifier="range",
            qualifier_start=min(before.start, left.start),
            core_end=right.core_end,
            words=right.words,
            fraction=left.fraction and right.fraction,
            scaled=right.factor != 1,
            hyphenated=folded[right.end : right.end + 1] in ("-", "‑"),
            glued=right.glued,
            attached=left.attached,
            year_like=left.year_like and right.year_like,
            opener=before.opener,
            joined=None if joint == "range" else joint,
            loose_scale=loose,
            loose_end=right.loose_end if loose else 0,
        )


def _far(left: Phrase, right: Phrase) -> bool:
    """Whether the second number is so much larger that the first may be the change to it: *rose 300 to 12,500*."""
    if left.value is None or right.value is None:
        return False
    shared = left.factor == 1 != right.factor and left.value < _THOUSAND  # "rose 3 to 4 million"
    return not shared and right.value > MOVED * left.value


def _ends(left: Phrase, right: Phrase) -> tuple[Decimal, Decimal] | None:
    """Lower and upper end of a range, None where the two make none."""
    low, high = left.value, right.value
    if (
        low is None
        or high is None
        or low >= high
        or (left.year_like != right.year_like and right.factor == 1 and left.year_like)
    ):
        return None
    if right.year_like and not left.year_like and low >= _THOUSAND:
        return None  # "1.900 bis 2029"
    return low, high
