"""Words around a number that bound it: *more than*, *rund*, *or more*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from newsfacts.extractors.wordlists import alternation

if TYPE_CHECKING:
    from newsfacts.extractors.facts import Qualifier
    from newsfacts.extractors.lang.schema_numbers import NumberWords
    from newsfacts.extractors.numbers.model import Opener

CURRENCY_SIGNS = "$€£¥₹₽₩₺₴₪฿₫₱₦₡₲₵₸₼₾¢₿₮₭₨₼؋﷼"
_SIGNED = re.compile(rf"(?:[^\W\d_]{{1,3}})?[{CURRENCY_SIGNS}]\s?$")
_SIGNS: dict[str, Qualifier] = {
    ">": "more_than", "<": "less_than", "≥": "at_least", ">=": "at_least", "≤": "at_most", "<=": "at_most",
    "~": "about", "≈": "about", "±": "about",
}  # fmt: skip
_SIGN = re.compile(r"(?:[<>]=|[<>≤≥~≈±])\s?$")
_SIGN_ENDS = frozenset("".join(_SIGNS) + CURRENCY_SIGNS)
_OPENING = "([{\"'„“”»«‚‘’<>–—-+"
_WINDOW = 64
_WORDS_BACK = 6
_LONGEST = 24  # characters of the longest last word of a qualifier, with space
_CLAUSE = 120  # how far back a verb is looked for


class Before(NamedTuple):
    """What stands before a number."""

    qualifier: Qualifier | None
    start: int
    """Where the qualifier words start, the number's own start where there are none."""
    opener: Opener | None
    """The word that opens a range, before the qualifier words."""


class QualifierReader:
    """Reads qualifier words of one language, before and behind a position in folded text."""

    def __init__(self, words: NumberWords) -> None:
        self._words = words
        self._by_last: dict[str, list[tuple[tuple[str, ...], Qualifier]]] = {}
        for phrase, qualifier in words.qualifiers.items():
            parts = tuple(phrase.split())
            self._by_last.setdefault(parts[-1], []).append((parts, qualifier))
        for entries in self._by_last.values():
            entries.sort(key=lambda entry: -len(entry[0]))
        self._lasts = {*self._by_last, *words.fillers, *words.between, *words.from_words}
        self._after = re.compile(
            rf"\s?\+(?![\w+])|[\s-]{{1,3}}(?P<words>{alternation(words.qualifiers_after)})(?!\w)|(?:-|\s(?=\w+\s?(?:[.,;:!?)]|$)))(?P<closing>{alternation(words.qualifiers_closing)})(?!\w)"
        )
        stems = alternation(word[:-1] for word in words.movement if word.endswith("*"))
        whole = alternation(word for word in words.movement if not word.endswith("*"))
        self._movement = re.compile(rf"(?<![^\W_])(?:{stems}|{whole}(?![^\W_]))") if words.movement else None
        verbs = words.topic_verbs
        self._topic_verbs = re.compile(rf"(?<![^\W_]){alternation(verbs)}") if verbs else None

    def before(self, folded: str, position: int) -> Before:
        """What bounds the number (or its currency sign) that starts at `position`.

        Of two qualifiers in a row (*up to about*) the one that bounds wins over *about*.
        """
        if not self._can_qualify(folded, position):
            return Before(None, position, None)
        window_start = max(0, position - _WINDOW)
        window = folded[window_start:position]
        qualifier: Qualifier | None = None
        start = position
        if not window[-2:].rstrip()[-1:].isalpha():
            if (sign := _SIGNED.search(window, max(0, len(window) - 6))) is not None:
                window = window[: sign.start()]
            if (sign := _SIGN.search(window, max(0, len(window) - 3))) is not None:
                qualifier, start = _SIGNS[sign.group().rstrip()], window_start + sign.start()
                window = window[: sign.start()]
        if window and not window[-1].isspace():
            return Before(qualifier, start, None)
        if (paragraph := window.rfind("\n\n")) >= 0:
            window, window_start = window[paragraph:], window_start + paragraph
        raw = window.split()[-_WORDS_BACK:]
        tokens = [word.lstrip(_OPENING) for word in raw]
        stop = len(window)
        while tokens:
            if qualifier is None and len(tokens) > 1 and tokens[-1] in self._words.fillers:
                stop, raw, tokens = window.rfind(raw[-1], 0, stop), raw[:-1], tokens[:-1]
            found = self._ending(tokens, folded, position)
            if found is None:
                break
            count, read = found
            if qualifier is None:
                qualifier = read
            elif tokens[-1] in self._words.topic_qualifiers:
                break  # "turned over almost 40"
            elif qualifier == "about":
                qualifier = read
            for word in raw[: -count - 1 : -1]:
                stop = window.rfind(word, 0, stop)
            start = window_start + stop + len(raw[-count]) - len(tokens[-count])
            raw, tokens = raw[:-count], tokens[:-count]
        opener: Opener | None = None
        if tokens and tokens[-1] in self._words.between:
            opener = "between"
        elif tokens and tokens[-1] in self._words.from_words:
            opener = "from"
        return Before(qualifier, start, opener)

    def _can_qualify(self, folded: str, position: int) -> bool:
        """Whether what stands directly before may be part of a qualifier: decides most numbers at little cost."""
        if not position:
            return False
        last = folded[position - 1]
        if not last.isspace():
            return last in _SIGN_ENDS
        words = folded[max(0, position - _LONGEST) : position].rsplit(None, 1)
        if not words:
            return False
        word = words[-1]
        return word in self._lasts or word[-1] in _SIGN_ENDS or word.lstrip(_OPENING) in self._lasts

    def _ending(self, tokens: list[str], folded: str, position: int) -> tuple[int, Qualifier] | None:
        """The longest qualifier that `tokens` end with: number of words and what it says."""
        for parts, qualifier in self._by_last.get(tokens[-1], ()):
            count = len(parts)
            if count <= len(tokens) and tuple(tokens[-count:]) == parts:
                topic = tokens[-count - 1] if count < len(tokens) else ""
                if parts[0] in self._words.topic_qualifiers and self._has_topic(topic, folded, position):
                    return None
                return count, qualifier
        return None

    def _has_topic(self, before: str, folded: str, position: int) -> bool:
        """Whether a preposition belongs to the noun before it or to a verb of the sentence: *verfügt über 59 Prozent*."""
        if before.endswith(self._words.topic_nouns):
            return True
        return self._topic_verbs is not None and self._in_clause(self._topic_verbs, folded, position)

    def after(self, folded: str, position: int) -> tuple[Qualifier, int] | None:
        """What bounds the number (or its unit or noun) that ends at `position`, and where those words end."""
        match = self._after.match(folded, position)
        if match is None:
            return None
        if (found := match["words"]) is not None:
            return self._words.qualifiers_after[" ".join(found.split())], match.end()
        if (found := match["closing"]) is not None:
            return self._words.qualifiers_closing[" ".join(found.split())], match.end()
        return "at_least", match.end()

    def words_before(self, folded: str, position: int, count: int) -> list[tuple[str, int]]:
        """Up to `count` words directly before `position`, the nearest last, each with its start."""
        window_start = max(0, position - _WINDOW)
        window = folded[window_start:position]
        found: list[tuple[str, int]] = []
        end = len(window)
        while len(found) < count:
            head = window[:end].rstrip(" \n\t\u00a0-")
            if not head or len(head) == end:
                break
            start = max(head.rfind(space) for space in " \n\t\u00a0") + 1
            word = head[start:].lstrip(_OPENING)
            found.insert(0, (word, window_start + len(head) - len(word)))
            end = start
        return found

    def movement_before(self, folded: str, position: int, within: int = _CLAUSE) -> bool:
        """Whether something rises, falls … in the code points before `position`: *from 5 to 6* is then no range."""
        return self._movement is not None and self._in_clause(self._movement, folded, position, within)

    def _in_clause(self, pattern: re.Pattern[str], folded: str, position: int, within: int = _CLAUSE) -> bool:
        """Whether `pattern` stands in the sentence before `position`, not too far back."""
        window = max(0, position - within)
        start = max(window, *(folded.rfind(end, window, position) for end in (". ", "? ", "! ", "\n\n")))
        return pattern.search(folded, start, position) is not None
