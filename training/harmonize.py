"""One idea of a name for all corpora: the in-domain gold decides what single words are.

Corpora differ in guidelines: one marks *German* as a place, another the police as an organization, a third countries as
organizations where a government is meant. Where a word that stands alone as a name in another corpus is nearly always
something else in the in-domain gold, that gold wins: its *no name* is taken over, another label makes the word unknown.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from training.corpora import MISSING, TokenizedSentence, bio_spans

MIN_COUNT = 3
MIN_SHARE = 0.9


class Referee:
    """What the in-domain gold says about words that stand alone."""

    def __init__(self, sentences: Iterable[TokenizedSentence], *, lower_case_adjectives: bool) -> None:
        """`lower_case_adjectives`: the language writes *German* with a small letter, so such a place is none."""
        self._lower_case_adjectives = lower_case_adjectives
        counts: dict[str, Counter[str]] = defaultdict(Counter)
        for sentence in sentences:
            inside: set[int] = set()
            for start, end, label in bio_spans(sentence.tags):
                inside.update(range(start, end))
                if end - start == 1:
                    counts[sentence.words[start]][label] += 1
            for i, word in enumerate(sentence.words):
                if i not in inside and word[:1].isupper():
                    counts[word]["O"] += 1
        self._verdict = {}
        for word, labels in counts.items():
            label, count = labels.most_common(1)[0]
            if count >= MIN_COUNT and count >= MIN_SHARE * sum(labels.values()):
                self._verdict[word] = label

    def __call__(self, sentence: TokenizedSentence) -> TokenizedSentence:
        """The sentence with names of one word as the in-domain gold sees them."""
        tags = list(sentence.tags)
        for start, end, label in bio_spans(sentence.tags):
            if end - start > 1:
                continue
            word = sentence.words[start]
            verdict = self._verdict.get(word, label)
            if self._lower_case_adjectives and word[0].islower() and label == "LOC":
                verdict = "O"  # an adjective such as "deutsche"
            if verdict == "O":
                tags[start] = "O"
            elif verdict != label:
                tags[start] = MISSING
        return TokenizedSentence(sentence.words, sentence.spaces, tuple(tags))
