"""The language of an article.

A count of function words decides where it is clear, which it is for nearly every text of ten words and more, at no
start-up cost. py3langid is asked where the margin is small or few words are known, and names a language that newsfacts
does not read.
"""

from __future__ import annotations

import math
import re
from typing import NamedTuple

from newsfacts.extractors import lang
from newsfacts.extractors.errors import InputError

_WORD = re.compile(r"[^\W\d_]+(?:'[a-z]+)?")
# Enough for certainty, few enough to cost nothing: about the first 1,500 words.
_SAMPLE = 10_000
_MIN_SHARE = 0.22
_MIN_MARGIN = 3.0
_MIN_WORDS = 8
_MIN_CONFIDENCE = 0.9
# In natural-log units: e ** 5 times as likely as the better of ours.
_FOREIGN_MARGIN = 5.0
# Names of the languages that a newsroom in Europe or America is likely to send by mistake (ISO 639-1).
_NAMES = {
    "ar": "Arabic", "bg": "Bulgarian", "ca": "Catalan", "cs": "Czech", "da": "Danish", "el": "Greek", "es": "Spanish",
    "et": "Estonian", "fi": "Finnish", "fr": "French", "he": "Hebrew", "hr": "Croatian", "hu": "Hungarian", "it": "Italian",
    "ja": "Japanese", "ko": "Korean", "lb": "Luxembourgish", "lt": "Lithuanian", "lv": "Latvian", "nl": "Dutch",
    "no": "Norwegian", "nb": "Norwegian", "nn": "Norwegian", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian",
    "ru": "Russian", "sk": "Slovak", "sl": "Slovenian", "sq": "Albanian", "sr": "Serbian", "sv": "Swedish", "tr": "Turkish",
    "uk": "Ukrainian", "zh": "Chinese",
}  # fmt: skip


class Detected(NamedTuple):
    """A language and whether it is certain."""

    code: str
    certain: bool


def detect(text: str) -> Detected:
    """The language of `text`, one of `lang.CODES`.

    Raises InputError where the text is in another language, or has no words.
    """
    words = _WORD.findall(text[:_SAMPLE].lower())
    if not words:
        raise InputError("empty", "no words in it; give an article's text")
    counts = {code: sum(map(lang.load(code).detection.function_words.__contains__, words)) for code in lang.CODES}
    (second, first) = sorted(counts, key=lambda code: counts[code])[-2:]
    share = counts[first] / len(words)
    if len(words) >= _MIN_WORDS and share >= _MIN_SHARE and counts[first] >= _MIN_MARGIN * counts[second]:
        return Detected(first, True)
    return _ask_langid(text[:_SAMPLE], len(words), share)


def _ask_langid(text: str, words: int, share: float) -> Detected:
    import py3langid

    # Log-likelihoods of the whole text, best first.
    scores: dict[str, float] = dict(py3langid.rank(text))
    best = max(scores, key=lambda code: scores[code])
    ours = max(lang.CODES, key=lambda code: scores[code])
    confidence = 1 / sum(math.exp(scores[code] - scores[ours]) for code in lang.CODES)
    foreign = best not in lang.CODES and scores[best] - scores[ours] > _FOREIGN_MARGIN
    if foreign and words >= _MIN_WORDS and share < _MIN_SHARE:
        name = _NAMES.get(best, "neither German nor English")
        raise InputError("language", f"the text is {name}; newsfacts reads German and English (force one with --lang)")
    return Detected(ours, confidence >= _MIN_CONFIDENCE and words >= _MIN_WORDS)
