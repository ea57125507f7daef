"""Number phrases: tokens put together, with scales, articles, fractions and vague quantities."""

from __future__ import annotations

import re
from collections import deque
from decimal import Decimal
from typing import TYPE_CHECKING

from newsfacts.extractors.numbers.digit_counts import DigitCounts
from newsfacts.extractors.numbers.phrase import Phrase
from newsfacts.extractors.numbers.tokens import Token, fits_behind

if TYPE_CHECKING:
    from newsfacts.extractors.lang.schema_numbers import NumberWords
    from newsfacts.extractors.numbers.qualifiers import QualifierReader

_LETTERS = re.compile(r"[^\W\d_]{1,40}")
_NEXT_WORD = re.compile(r"\s{1,3}([^\W\d_]+)")
_OF = re.compile(r"\s([^\W\d_]+\s[^\W\d_]+)\s")
_MINUS = "-−–"
_SCALES_AT_MOST = 3
_HUNDRED, _THOUSAND = Decimal(100), Decimal(1000)
_YEARS = (1800, 2099)
_MULTIPLYING = ("scale", "short_scale")


class PhraseReader:
    """Puts the tokens of one language together."""

    def __init__(self, words: NumberWords, qualifiers: QualifierReader) -> None:
        self._words = words
        self._qualifiers = qualifiers
        self._joining = frozenset({"", words.link}) if words.spaced_link else frozenset({""})
        self._minus_end = tuple(words.minus_words)
        self._digit_counts = DigitCounts(words)

    def read(self, tokens: list[Token], folded: str, text: str) -> list[Phrase]:
        """All number phrases, in text order."""
        if self._words.glued:
            tokens = self._with_articles(tokens, folded)
        phrases: list[Phrase] = []
        counted = deque(self._digit_counts.find(folded))
        taken = 0
        index = 0
        while index < len(tokens):
            token = tokens[index]
            while counted and counted[0].end <= token.start:
                phrases.append(counted.popleft())
                taken = phrases[-1].end
            if counted and token.end > counted[0].start:
                index += 1
                continue
            if token.kind == "digits" or token.kind == "slashed":
                phrase, index = self._from_digits(tokens, index, folded, text)
            elif token.kind == "word":
                phrase, index = self._from_words(tokens, index, folded)
            elif token.kind == "fraction":
                phrase, index = self._from_fraction(tokens, index, folded, None)
            elif token.kind == "scale" or token.kind == "plural" or token.kind == "short_scale":
                phrase, index = self._from_scale(tokens, index, folded, taken)
            else:
                phrase, index = None, index + 1
            if phrase is not None:
                phrases.append(phrase)
                taken = phrase.end
        phrases.extend(counted)
        return phrases

    def _with_articles(self, tokens: list[Token], folded: str) -> list[Token]:
        """The tokens with the article as a number between a scale and a smaller one: *zehn Milliarden [eine] Million*."""
        found: list[Token] = []
        for token in tokens:
            before = found[-1] if found else None
            if (
                token.kind == "scale"
                and before is not None
                and before.kind == "scale"
                and _THOUSAND < token.value < before.value
                and self._gap(folded, before.end, token.start) in self._words.articles
            ):
                article = folded.index(folded[before.end : token.start].strip(), before.end)
                found.append(Token(article, token.start - 1, "word", Decimal(1)))
            found.append(token)
        return found

    def _gap(self, folded: str, left: int, right: int) -> str | None:
        """What stands between two tokens, without hyphens and white space; None where it is too far apart."""
        if right - left > 12:
            return None
        gap = folded[left:right]
        if not gap or gap == " ":
            return ""
        if "\n\n" in gap:
            return None
        return " ".join(gap.replace("-", " ").replace("‑", " ").split())

    def _scaled(
        self, tokens: list[Token], index: int, folded: str, end: int, value: Decimal, plain: bool = True
    ) -> tuple[int, int, Decimal]:
        """Scales behind a number: the next index, the end, their product."""
        factor = Decimal(1)
        count = 0
        while index < len(tokens) and tokens[index].kind in _MULTIPLYING and count < _SCALES_AT_MOST:
            token = tokens[index]
            if self._gap(folded, end, token.start) != "" or (
                not plain and folded[token.start : token.end] in self._words.plurals
            ):
                break
            factor *= token.value
            end, index, count = token.end, index + 1, count + 1
            plain = True
        return index, end, factor

    def _from_digits(self, tokens: list[Token], index: int, folded: str, text: str) -> tuple[Phrase | None, int]:
        token = tokens[index]
        start, end, value = token.start, token.end, token.value
        year_like = end - start == 4 and token.kind == "digits" and _YEARS[0] <= value <= _YEARS[1]
        index += 1
        if index < len(tokens) and token.kind == "digits":
            behind = tokens[index]
            gap = folded[end : behind.start] if behind.start - end <= 12 else "\n"
            if (behind.kind == "slashed" and gap in (" ", "\u00a0", "-") and end - start <= 3) or (
                behind.kind == "fraction" and " ".join(gap.replace("-", " ").split()) in self._words.mixed_links
            ):
                value, end, index = value + behind.value, behind.end, index + 1
            elif behind.kind == "fraction" and self._counts_fraction(value, behind, folded, gap):
                phrase, index = self._from_fraction(tokens, index, folded, token)
                return phrase, index
        phrase = Phrase(start, end, end, value, year_like=year_like, fraction=token.kind == "slashed")
        if start and (before := folded[start - 1]) not in " \u00a0\n":
            phrase.attached = before.isalpha() or (before == "-" and self._is_name(folded, start))
            if before in _MINUS and (start == 1 or folded[start - 2] in " (\n\u00a0\t[\"'/|"):
                phrase.value, phrase.start, phrase.unsigned_start = -value, start - 1, start
        if index < len(tokens) and tokens[index].kind in _MULTIPLYING:
            index, phrase.end, phrase.factor = self._scaled(tokens, index, folded, end, value, not year_like)
        if phrase.factor == 1:
            if end < len(folded) and (folded[end].isalpha()) and not self._read_letters(phrase, text):
                return None, index
        else:
            phrase.fraction = phrase.year_like = False
            phrase.value = None if phrase.value is None else phrase.value * phrase.factor
        self._negate(phrase, folded)
        return phrase, index

    def _is_name(self, folded: str, start: int) -> bool:
        """Whether digits behind a hyphen belong to a name: *Covid-19*, *F-16*, *U-21*."""
        return folded[start - 2].isalpha() if start > 1 else False

    def _read_letters(self, phrase: Phrase, text: str) -> bool:
        """Letters attached to digits; False where they make an ordinal of them."""
        match = _LETTERS.match(text, phrase.end)
        if match is None:
            return True
        letters = match.group()
        whole = not text[match.end() : match.end() + 1].isdigit()
        if letters.lower() in self._words.ordinal_suffixes:
            return False
        if whole and letters in self._words.suffixes:
            phrase.factor = Decimal(self._words.suffixes[letters])
            phrase.value = None if phrase.value is None else phrase.value * phrase.factor
            phrase.end = match.end()
        elif whole and letters in self._words.loose_suffixes:
            phrase.loose_scale = Decimal(self._words.loose_suffixes[letters])
            phrase.loose_end = match.end()
            phrase.glued = True
        else:
            phrase.glued = True
        return True

    def _negate(self, phrase: Phrase, folded: str) -> None:
        """A minus in words before the number."""
        head = folded[max(0, phrase.start - 12) : phrase.start]
        if not any([word in head for word in self._minus_end]):  # noqa: C419 (half the time)
            return
        stripped = head.rstrip()
        if len(stripped) < len(head) and stripped.endswith(self._minus_end):
            word = stripped.split()[-1]
            if word in self._words.minus_words and phrase.value is not None:
                phrase.value = -phrase.value
                phrase.unsigned_start = phrase.start
                phrase.start -= len(head) - len(stripped) + len(word)

    def _from_words(self, tokens: list[Token], index: int, folded: str) -> tuple[Phrase | None, int]:
        """A number in words, as far as its words fit together: *two hundred and five thousand*."""
        first = tokens[index]
        total, current, last_scale = Decimal(0), first.value, None
        factor = Decimal(1)
        end = core_end = first.end
        index += 1
        fresh = False  # whether a scale has just closed a group
        while index < len(tokens):
            token = tokens[index]
            gap = self._gap(folded, end, token.start)
            if gap is None:
                break
            if token.kind in _MULTIPLYING and gap == "" and not fresh:
                if token.value == _HUNDRED:
                    if not 0 < current < 100:
                        break
                    current *= 100
                elif token.value < _THOUSAND:
                    current *= token.value
                    factor = token.value
                elif last_scale is None or token.value < last_scale:
                    total, current, last_scale = total + current * token.value, Decimal(0), token.value
                    factor = token.value
                    fresh = True
                else:
                    break
            elif (
                token.kind in _MULTIPLYING
                and gap == ""
                and last_scale is not None
                and token.value > last_scale
                and total == last_scale * (total // last_scale)
            ):
                total, last_scale, factor = total * token.value, token.value, factor * token.value
            elif token.kind == "word" and self._adds(gap, current, token.value, last_scale, fresh):
                current += token.value
                fresh = False
            elif token.kind == "word" and gap in self._words.decimal_words and current == current.to_integral_value():
                index, end, decimals = self._decimals(tokens, index, folded)
                current += decimals
                core_end = end
                fresh = False
                continue
            elif (
                token.kind == "fraction"
                and not total
                and (gap in self._words.mixed_links and current == current.to_integral_value())
            ):
                current += token.value
            elif (
                token.kind == "fraction"
                and not total
                and self._counts_fraction(current, token, folded, folded[end : token.start])
            ):
                return self._from_fraction(tokens, index, folded, Token(first.start, end, "word", current))
            else:
                break
            end, index = token.end, index + 1
            if token.kind not in _MULTIPLYING:
                core_end = end
        phrase = Phrase(first.start, end, core_end, total + current, factor=factor, words=True)
        self._negate(phrase, folded)
        return phrase, index

    def _adds(self, gap: str, current: Decimal, value: Decimal, last_scale: Decimal | None, fresh: bool) -> bool:
        """Whether a number word continues the number before it across `gap`."""
        if last_scale is not None and value >= last_scale:
            return False
        if fresh:
            return gap in self._joining or (gap == "," and self._words.comma_groups)
        if gap == self._words.link:
            return self._words.spaced_link and current >= 100 and fits_behind(current, value)
        return gap == "" and current != 0 and fits_behind(current, value)

    def _decimals(self, tokens: list[Token], index: int, folded: str) -> tuple[int, int, Decimal]:
        """The digits behind a spoken decimal mark, word by word: *Komma drei fünf*."""
        digits = ""
        end = tokens[index].end
        while index < len(tokens) and tokens[index].kind == "word" and len(digits) < 12:
            token = tokens[index]
            if token.value != token.value.to_integral_value() or (digits and self._gap(folded, end, token.start) != ""):
                break
            if digits and token.value >= 10:
                break
            digits += str(int(token.value))
            end, index = token.end, index + 1
        return index, end, Decimal(f"0.{digits or 0}")

    def _counts_fraction(self, count: Decimal, fraction: Token, folded: str, gap: str) -> bool:
        """Whether a number counts the fraction behind it: *two thirds*, *drei Viertel*, not *twenty-third*."""
        if gap not in (" ", "-", "\u00a0") or not 0 < count < 100 or count != count.to_integral_value():
            return False
        word = folded[fraction.start : fraction.end]
        return count == 1 or (word not in self._words.ordinal_fractions and word not in self._words.fraction_adjectives)

    def _from_fraction(
        self, tokens: list[Token], index: int, folded: str, count: Token | None
    ) -> tuple[Phrase | None, int]:
        """A fraction, alone or of a scale: *two thirds*, *half a million*, *eine halbe Milliarde*."""
        token = tokens[index]
        index += 1
        words = self._words
        start = token.start if count is None else count.start
        value = token.value if count is None else token.value * count.value
        article = False
        if count is None:
            before = self._qualifiers.words_before(folded, start, 1)
            if before and before[-1][0] in words.articles:
                start, article = before[-1][1], True
        if index < len(tokens) and tokens[index].kind in _MULTIPLYING:
            gap = self._gap(folded, token.end, tokens[index].start)
            if gap is not None and (gap == "" or gap in words.fraction_links):
                index, end, factor = self._scaled(tokens, index, folded, tokens[index].start, value)
                return Phrase(start, end, token.end, value * factor, factor=factor, words=True), index
        word = folded[token.start : token.end]
        if (
            count is None
            and word not in words.open_fractions
            and not self._is_part(word, folded, start, token.end, article)
        ):
            return None, index
        return Phrase(start, token.end, token.end, value, words=True, fraction=True), index

    def _is_part(self, word: str, folded: str, start: int, end: int, article: bool) -> bool:
        """Whether a fraction word that nothing counts is a part: *a third*, *tenth of a gallon*, not *the tenth*."""
        if word not in self._words.ordinal_fractions:
            return article
        if not article:
            before = self._qualifiers.words_before(folded, start, 1)
            of = _OF.match(folded, end)
            return not before and of is not None and " ".join(of[1].split()) in self._words.fraction_links
        if folded[end : end + 1] == "-":
            return False
        behind = _NEXT_WORD.match(folded, end)
        return behind is None or behind[1] in self._words.fraction_followers

    def _from_scale(self, tokens: list[Token], index: int, folded: str, taken: int) -> tuple[Phrase | None, int]:
        """Scales without a number: *eine Million*, *several hundred thousand*, *Tausende*, *tens of millions*."""
        first = tokens[index]
        word = folded[first.start : first.end]
        end, index, value = first.end, index + 1, first.value
        plural = word in self._words.plurals
        while index < len(tokens) and tokens[index].kind in ("scale", "plural") and value < 10**15:
            token = tokens[index]
            gap = self._gap(folded, end, token.start)
            if gap is None or not (gap == "" or (plural and gap in self._words.plural_links)):
                break
            if token.kind == "plural" and not plural:
                break
            value, end, index = value * token.value, token.end, index + 1
        before = self._qualifiers.words_before(folded, first.start, 3)
        before = [entry for entry in before if entry[1] >= taken]
        for count in range(len(before), 0, -1):
            phrase = " ".join(entry[0] for entry in before[-count:])
            if phrase in self._words.quantifiers:
                times = self._words.quantifiers[phrase]
                start = before[-count][1]
                if times is None:
                    return Phrase(start, end, first.start, None, min=value, factor=value, words=True), index
                return Phrase(start, end, first.start, value * times, factor=value, about=True, words=True), index
        graded = " ".join(entry[0] for entry in before[-2:])  # "ein gutes Dutzend"
        if graded in self._words.qualifiers and graded.split()[0] in self._words.articles:
            return self._article_scale(tokens, index, folded, first.start, end, value)
        if before and before[-1][0] in self._words.articles and not (plural and word not in self._words.scales):
            return self._article_scale(tokens, index, folded, before[-1][1], end, value)
        if plural:
            return Phrase(first.start, end, end, None, min=value, factor=value, words=True), index
        if word in self._words.lone_scales:
            return self._article_scale(tokens, index, folded, first.start, end, value)
        return None, index

    def _article_scale(
        self, tokens: list[Token], index: int, folded: str, start: int, end: int, value: Decimal
    ) -> tuple[Phrase, int]:
        """*a hundred*, *eine Million*, with what number words add: *a hundred and two*, *eine Million dreihunderttausend*."""
        factor = value
        if index < len(tokens) and tokens[index].kind == "word":
            gap = self._gap(folded, end, tokens[index].start)
            if gap is not None and gap in self._joining:
                rest, after = self._from_words(tokens, index, folded)
                if rest is None or rest.value is None:
                    pass
                elif 0 < rest.value < value and rest.start == tokens[index].start:
                    value, end, index = value + rest.value, rest.end, after
                elif value == _HUNDRED and rest.factor > 1:
                    inner = rest.value / rest.factor
                    if inner < value and inner == inner.to_integral_value():
                        value, end, index, factor = (value + inner) * rest.factor, rest.end, after, rest.factor
        elif index < len(tokens) and tokens[index].kind == "fraction" and value >= _THOUSAND:
            gap = self._gap(folded, end, tokens[index].start)
            if gap is not None and gap in self._words.mixed_links:
                value, end, index = value * (1 + tokens[index].value), tokens[index].end, index + 1
        return Phrase(start, end, end, value, factor=factor, words=True), index
