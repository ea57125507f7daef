"""Variants of annotated sentences: other names in them, headlines in capitals, several sentences as one text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random

from training.corpora import MISSING, TokenizedSentence, bio_spans
from training.names import Names

_QUOTES = (('"', '"'), ("“", "”"), ("„", "“"), ("»", "«"))
_FINAL = frozenset(".!?…")
_CLOSING = frozenset("\"'”“»«’')]")


@dataclass(frozen=True)
class Augmentation:
    """How often what is done; all are chances between 0 and 1."""

    replace: float
    upper: float
    title: float
    wrap: float
    quote: float


def replace_names(sentence: TokenizedSentence, names: Names, chance: float, random: Random) -> TokenizedSentence:
    """The sentence with each of its names replaced, by chance, by another of the same label."""
    if not any(tag.startswith("B-") for tag in sentence.tags):
        return sentence
    words: list[str] = []
    spaces: list[bool] = []
    tags: list[str] = []
    at = 0
    for start, end, label in bio_spans(sentence.tags):
        if random.random() >= chance:
            continue
        old_words = sentence.words[start:end]
        text = "".join(
            word + " " * (space and i < end - start - 1)
            for i, (word, space) in enumerate(zip(old_words, sentence.spaces[start:end], strict=True))
        )
        mention = names.draw(label, old_words, text, random)
        if mention is None:
            continue
        new_words, new_spaces = mention
        words += [*sentence.words[at:start], *new_words]
        spaces += [*sentence.spaces[at:start], *new_spaces[:-1], sentence.spaces[end - 1]]
        tags += [*sentence.tags[at:start], f"B-{label}", *[f"I-{label}"] * (len(new_words) - 1)]
        at = end
    words += sentence.words[at:]
    spaces += sentence.spaces[at:]
    tags += sentence.tags[at:]
    return TokenizedSentence(tuple(words), tuple(spaces), tuple(tags))


def _is_finished(words: Sequence[str]) -> bool:
    """Whether a sentence ends with a full stop or the like, quotes and brackets after it aside."""
    for word in reversed(words):
        if word not in _CLOSING:
            return word[-1] in _FINAL
    return False


def change_case(sentence: TokenizedSentence, options: Augmentation, random: Random) -> TokenizedSentence:
    """The sentence in capitals, or (a headline) in title case, by chance."""
    draw = random.random()
    if draw < options.upper:
        words = tuple(word.upper() for word in sentence.words)
    elif draw < options.upper + options.title and not _is_finished(sentence.words):
        words = tuple(word[:1].upper() + word[1:] for word in sentence.words)
    else:
        return sentence
    return TokenizedSentence(words, sentence.spaces, sentence.tags)


def put_in_quotes(sentence: TokenizedSentence, chance: float, random: Random) -> TokenizedSentence:
    """The sentence in quotes, by chance: what tells a sentence's start is on which side of a quote the space is."""
    if random.random() >= chance or not sentence.words:
        return sentence
    opening, closing = random.choice(_QUOTES)
    return TokenizedSentence(
        (opening, *sentence.words, closing), (False, *sentence.spaces[:-1], False, False), ("O", *sentence.tags, "O")
    )


@dataclass
class Passage:
    """Sentences joined to one text, as a training example: `tags` is None where unknown."""

    words: list[str] = field(default_factory=list)
    spaces: list[bool] = field(default_factory=list)
    tags: list[str | None] = field(default_factory=list)
    starts: list[bool] = field(default_factory=list)

    def add(self, word: str, space: bool, tag: str | None, start: bool) -> None:
        self.words.append(word)
        self.spaces.append(space)
        self.tags.append(tag)
        self.starts.append(start)


def join(sentences: Sequence[TokenizedSentence], options: Augmentation, random: Random) -> Passage:
    """The sentences as one text: spaces or line breaks between them, a break after what does not end like a sentence."""
    passage = Passage()
    wrap = random.randint(50, 80) if random.random() < options.wrap else 0
    column = 0
    for number, sentence in enumerate(sentences):
        last = len(sentence.words) - 1
        for i, (word, space, tag) in enumerate(zip(sentence.words, sentence.spaces, sentence.tags, strict=True)):
            column += len(word) + 1
            known = None if tag == MISSING else tag
            passage.add(word, space and i < last, known, i == 0)
            if wrap and column > wrap and space and i < last:
                passage.spaces[-1] = False
                inside = sentence.tags[i + 1]
                passage.add("\n", False, inside if inside.startswith("I-") else "O", False)
                column = 0
        if number == len(sentences) - 1:
            break
        draw = random.random()
        if _is_finished(sentence.words):
            separator = "" if draw < 0.75 else "\n" if draw < 0.85 else "\n\n"
        else:
            separator = "" if draw < 0.05 else "\n" if draw < 0.4 else "\n\n"
        if separator:
            passage.add(separator, False, "O", False)
            column = 0
        else:
            passage.spaces[-1] = True
    return passage
