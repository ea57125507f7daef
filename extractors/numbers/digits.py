"""Numbers in digits: which shapes are numbers, and what they say."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

VULGAR = {
    "½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75"), "⅓": Decimal(1) / 3, "⅔": Decimal(2) / 3,
    "⅕": Decimal("0.2"), "⅖": Decimal("0.4"), "⅗": Decimal("0.6"), "⅘": Decimal("0.8"), "⅙": Decimal(1) / 6,
    "⅚": Decimal(5) / 6, "⅛": Decimal("0.125"), "⅜": Decimal("0.375"), "⅝": Decimal("0.625"), "⅞": Decimal("0.875"),
}  # fmt: skip

# ASCII digits only: other scripts' digits are \d as well, but no number of German or English news.
_VULGAR_CLASS = "".join(VULGAR)
_SPACES = " \u00a0\u2007\u2009\u202f"
_APOSTROPHES = "'’‘´`"

# Groups of three between spaces; or a run of digits with single separators inside, whatever it turns out to be (number,
# date, time, version), so that no part of a date is read as a number.
BLOB = re.compile(
    rf"[0-9](?:[0-9]{{0,2}}(?:[{_SPACES}][0-9]{{3}})+(?![0-9]|[.,:/][0-9]{{1,3}}[.,:/][0-9]|[{_APOSTROPHES}][0-9]|:[0-9])"
    rf"(?:[.,][0-9]+)?|[0-9]*(?:[.,:/·⁄{_APOSTROPHES}][0-9]+)*[{_VULGAR_CLASS}]?)"
)
# What is no such run: a vulgar fraction, and decimals without a whole number (*.5*).
PART = re.compile(rf"[{_VULGAR_CLASS}.](?:(?<=[^.])|(?<![\w.,]\.)[0-9]+(?!\w|[.,:/][0-9]))")
_GROUPED_BY_SPACE = re.compile(rf"[0-9]{{1,3}}(?:[{_SPACES}][0-9]{{3}})+")
_TOO_LONG = 32  # no sum that a reader reads has more characters, and Decimal keeps 28 digits

_APOSTROPHE = re.compile(rf"([0-9]{{1,3}}(?:[{_APOSTROPHES}][0-9]{{3}})+)(?:[.,]([0-9]+))?")
_SLASH = re.compile(r"([0-9]{1,4})[/⁄]([0-9]{1,4})")
_DENOMINATORS = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 32, 64, 100, 1000})
_INDIAN = re.compile(r"[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?:\.[0-9]+)?")


def _shapes(group: str, mark: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Digits grouped in threes by `group` with decimals behind `mark`; and ungrouped digits with decimals."""
    g, m = re.escape(group), re.escape(mark)
    return re.compile(rf"[0-9]{{1,3}}(?:{g}[0-9]{{3}})+(?:{m}[0-9]+)?"), re.compile(rf"[0-9]+{m}[0-9]+")


_BY_MARK = {",": _shapes(".", ","), ".": _shapes(",", ".")}
_OTHER = {",": ".", ".": ","}


@lru_cache(maxsize=1 << 14)
def read_digits(blob: str, decimal_mark: str) -> Decimal | None:
    """The value of a `BLOB` or a `PART`, None where it is no number (date, time, version, score, code with a leading zero).

    The language's own convention comes first; the other one only where the shape leaves no choice: *7.9 %* in Swiss
    German, *1.234,5* in an English text.

    >>> read_digits("1.234,5", ","), read_digits("1,234.5", "."), read_digits("12.11.2025", ",")
    (Decimal('1234.5'), Decimal('1234.5'), None)
    """
    if len(blob) > _TOO_LONG:
        return None
    if blob[0] == ".":
        return Decimal("0" + blob)
    part = VULGAR.get(blob[-1])
    if part is not None:
        if len(blob) == 1:
            return part
        whole = read_digits(blob[:-1], decimal_mark)
        return None if whole is None or whole != whole.to_integral_value() else whole + part
    if blob.isdecimal():
        return None if blob[0] == "0" and len(blob) > 1 else Decimal(blob)
    if _GROUPED_BY_SPACE.match(blob):
        digits = "".join(char for char in blob if char not in _SPACES).replace(",", ".")
        return None if blob[0] == "0" else Decimal(digits)
    if match := _APOSTROPHE.fullmatch(blob):
        digits = "".join(char for char in match[1] if char not in _APOSTROPHES)
        return Decimal(f"{digits}.{match[2]}" if match[2] else digits)
    if match := _SLASH.fullmatch(blob):
        return _fraction(int(match[1]), int(match[2]), match[0])
    return _separated(blob, decimal_mark)


def _separated(blob: str, mark: str) -> Decimal | None:
    other = _OTHER[mark]
    grouped, decimal = _BY_MARK[mark]
    foreign_grouped, foreign_decimal = _BY_MARK[other]
    zero = blob[0] == "0"
    if decimal.fullmatch(blob):
        return None if zero and blob[1] != mark else Decimal(blob.replace(mark, "."))
    if grouped.fullmatch(blob) and not zero:
        return Decimal(blob.replace(other, "").replace(mark, "."))
    if foreign_decimal.fullmatch(blob):
        return None if zero and blob[1] != other else Decimal(blob.replace(other, "."))
    if foreign_grouped.fullmatch(blob) and not zero:
        return Decimal(blob.replace(mark, "").replace(other, "."))
    if mark == "." and _INDIAN.fullmatch(blob):
        return Decimal(blob.replace(",", ""))
    return None


def is_fraction(blob: str) -> bool:
    """Whether a blob that is a number is written as a fraction (*1/4*, *½*), which a whole number may precede."""
    return blob in VULGAR or "/" in blob or "⁄" in blob


def _fraction(above: int, below: int, blob: str) -> Decimal | None:
    """A proper fraction; not a season (*2024/25*), a date (*9/11*), a share of a count (*24/7*)."""
    if not 0 < above < below or below not in _DENOMINATORS or blob[0] == "0":
        return None
    return Decimal(above) / Decimal(below)
