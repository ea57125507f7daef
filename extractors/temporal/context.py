"""The words directly around a candidate: whether it is a date at all, and what a preposition says of it."""

from __future__ import annotations

import re
from functools import cache
from itertools import zip_longest
from typing import NamedTuple

from newsfacts.extractors.facts import DateBound
from newsfacts.extractors.lang import load
from newsfacts.extractors.lang.schema_dates import ContextWords

_WINDOW = 60
_WINDOW_BEHIND = 40
_BUSINESS = 120
_WORD = re.compile(r"\w+|[^\w\s]|\n")
# What ends the reach of a preposition.
_STOP = frozenset(".;:!?)]\n")
_QUOTES = frozenset("\"'“”„«»‘’‚")
_OPENING = frozenset("(\"'“„‚‘[«»,—")
_MARKS = _STOP | _QUOTES
_DASHES = frozenset("-–/")
_APOSTROPHES = frozenset("'’")
_ROUND = 100
_HALF_ROUND = 50
_MILLENNIUM = 2000
_PLAIN_YEARS = range(1900, 2100)
_OLDER_YEARS = range(1600, 1900)
_LONGEST_PHRASE = 4
_FARTHEST_PHRASE = 6
_NEAR = 4
"""Words within which *normally* makes *in summer* one of every year."""


class Around(NamedTuple):
    """The words around a candidate."""

    left: list[str]
    """Those before it in lower case, nearest first."""
    right: list[str]
    """The first of those behind it."""
    glued_left: str
    """The character directly before it, empty for a blank."""
    glued_right: str
    before: str
    """The nearest word before; empty for none."""
    after: str


class ContextReader:
    """Judges candidates by the words around them. `reader` keeps one for each language."""

    def __init__(self, words: ContextWords) -> None:
        self._words = words
        phrases = (*words.bounds, *words.cued_bounds, *words.approximate)
        self._phrase_ends = frozenset(phrase.rsplit(" ", 1)[-1] for phrase in phrases)
        self._name_ends = frozenset(pair.rsplit(" ", 1)[-1] for pair in words.in_names)
        self._openings_behind = frozenset(phrase.split(" ", 1)[0] for phrase in words.bounds_after)

    def around(self, text: str, start: int, end: int, *, wrapped: bool) -> Around:
        """The words around `text[start:end]`; with `wrapped`, a line break is a blank."""
        left: list[str] = []
        words = _WORD.findall(text[max(0, start - _WINDOW) : start].lower())
        last = len(words) - 1
        for index in range(last, -1, -1):
            word = words[index]
            if word in _MARKS:
                if (word == "\n" and wrapped) or word in _QUOTES:
                    continue
                if word == "." and index and self._is_abbreviated(words[index - 1]):
                    continue
                if word in _STOP:
                    break
            left.append(word)
        if start > _WINDOW and len(left) > _LONGEST_PHRASE:
            left.pop()  # the farthest word may be cut in two
        right = _WORD.findall(text, end, end + _WINDOW_BEHIND)
        if wrapped:
            right = [word for word in right if word != "\n"]
        before, behind = text[start - 1 : start], text[end : end + 1]
        return Around(
            left,
            right,
            "" if before.isspace() else before,
            "" if behind.isspace() else behind,
            left[0] if left else "",
            right[0] if right else "",
        )

    def _is_abbreviated(self, word: str) -> bool:
        """Whether a full stop behind a word does not end a sentence: *Dr.*, *ca.*"""
        return word in self._words.titles or word in self._words.approximate

    def prepositions(self, near: Around, *, ahead: int) -> tuple[DateBound | None, bool]:
        """The bound that the words before (and directly behind) a date give, and whether they make it approximate.

        `ahead` is -1 for a date that has passed (*from* speaks of an origin), 1 for one to come, 0 for one in between.
        """
        words, left = self._words, near.left
        about = False
        position = 0
        while position < len(left) and position < _FARTHEST_PHRASE:
            if left[position] in self._phrase_ends:
                phrase_about = next((n for n in (2, 1) if _phrase(left, position, n) in words.approximate), 0)
                if phrase_about:
                    about = True
                    position += phrase_about
                    continue
                said, bound = self._bound(near, position, ahead)
                if said:
                    return bound, about or self._is_about(near, position)
            if left[position] not in words.fillers:
                break
            position += 1
        if near.after.lower() in self._openings_behind:
            behind = [word.lower() for word in near.right[:2]]
            for length in (2, 1):
                if (phrase := " ".join(behind[:length])) in words.bounds_after:
                    return words.bounds_after[phrase], about
        return None, about

    def _is_about(self, near: Around, position: int) -> bool:
        """Whether the word before the preposition that ends at a place makes it approximate: *etwa ab*."""
        return _phrase(near.left, position + 1, 1) in self._words.approximate

    def _bound(self, near: Around, position: int, ahead: int) -> tuple[bool, DateBound | None]:
        """Whether a preposition ends at a place before a date, and what bound it gives."""
        words = self._words
        for length in range(_LONGEST_PHRASE, 0, -1):
            phrase = _phrase(near.left, position, length)
            if phrase in words.bounds:
                # "After Wednesday's meeting" is not after Wednesday.
                return True, None if near.glued_right in _APOSTROPHES else words.bounds[phrase]
            if phrase in words.cued_bounds:
                bound, cues = words.cued_bounds[phrase]
                cue = next((word.lower() for word in near.right[:2] if word != ","), "")
                if cue in cues or ("" in cues and ahead >= 0) or ("+" in cues and ahead > 0):
                    return True, bound
        return False, None

    def is_comparison(self, near: Around) -> bool:
        """Whether a date is what another one is compared with: *more than in March*."""
        return any(word in self._words.comparing for word in near.left[:3])

    def is_in_name(self, near: Around) -> bool:
        """Whether it is part of the name of a street or square."""
        return (
            near.before in self._name_ends
            and len(near.left) > 1
            and f"{near.left[1]} {near.before}" in self._words.in_names
        )

    def is_planned(self, near: Around, words: frozenset[str]) -> bool:
        """Whether one of the words, or a pair, stands directly before it."""
        return near.before in words or (len(near.left) > 1 and f"{near.left[1]} {near.left[0]}" in words)

    def is_set(self, near: Around) -> bool:
        """Whether it is repeated: *every Monday*."""
        return near.before in self._words.sets or (
            len(near.left) > 1 and near.left[1] in self._words.sets and near.before.isdigit()
        )

    def is_surname(self, near: Around) -> bool:
        """Whether a title or a first name stands before it."""
        return near.before in self._words.titles

    def is_month_of_that_name(self, near: Around) -> bool:
        """Whether it is the month, where a person of the article has that name."""
        return near.before in self._words.before_month and near.glued_right not in _APOSTROPHES

    def is_month(self, near: Around) -> bool:
        """Whether a word that is also a name or a verb is a month: *in May*, *its May projections*."""
        owned = near.before in self._words.owners and near.after[:1].islower()
        return self.has_preposition(near) or (owned and near.after not in self._words.after_day)

    def has_preposition(self, near: Around) -> bool:
        """Whether a preposition of time stands before it, articles and the like aside."""
        for word, before in zip_longest(near.left[:4], near.left[1:5], fillvalue=""):
            if word in self._words.date_before or f"{before} {word}" in self._words.date_before:
                return True
            if word not in self._words.fillers and word not in self._words.approximate:
                return False
        return False

    def is_year(self, number: int, near: Around) -> bool:
        """Whether a bare number of four digits is a year."""
        words = self._words
        before = near.before
        if self._is_number(near) or not self._stands_free(near) or self._is_quoted(near):
            return False
        counted = self._is_countable(near.after)
        rounded = number % _ROUND == 0
        if (counted or rounded) and before in words.counting_before:
            return False
        announced = before in words.year_before
        if counted and rounded:
            return (before in words.determiners and number in _PLAIN_YEARS) or (announced and number == _MILLENNIUM)
        if announced or number in _PLAIN_YEARS:
            return True
        if number >= _MILLENNIUM or counted or rounded or before in words.number_links:
            return False
        if words.plural_ending:  # the 1858 treaty
            fits = before in words.determiners and before not in words.any_before
            return fits and number in _OLDER_YEARS and near.after[:1].isalpha()
        # Where nouns have a capital, a number with none behind it does not count; at the beginning it is a year, too.
        begins = not near.left and near.after[:1].islower() and number % _HALF_ROUND != 0
        return near.glued_left != "(" and (number in _OLDER_YEARS or begins)

    def _is_quoted(self, near: Around) -> bool:
        """Whether it stands in quotation marks by itself, as a title: *“1984”*."""
        return bool(near.glued_left) and near.glued_left in _QUOTES and near.glued_right in _QUOTES

    def _stands_free(self, near: Around) -> bool:
        """Whether nothing is glued to the left of a number but a bracket, a quotation mark or *post-* and the like."""
        if not near.glued_left or near.glued_left in _OPENING:
            return True
        prefix = near.left[1] if len(near.left) > 1 else ""
        return near.glued_left in _DASHES and prefix in self._words.year_before

    def _is_countable(self, word: str) -> bool:
        """Whether a word looks like a noun of which there can be many."""
        if not self._words.plural_ending:
            return word[:1].isupper()
        return word.islower() and word.endswith(self._words.plural_ending)

    def is_years(self, near: Around) -> bool:
        """Whether two numbers with a dash or slash are years."""
        return not self._is_number(near) and near.glued_left not in tuple("-+/.:_")

    def are_days(self, near: Around) -> bool:
        """Whether the last number of *12 and 13* behind a month is a day, not the number of something."""
        return not self._is_number(near) and not self._is_countable(near.after)

    def is_day_and_month(self, near: Around, text: str) -> bool:
        """Whether *22.04* or *4/22* is a day and a month: behind a preposition or, with both its full stops, in a list."""
        if self._is_number(near):
            return False
        listed = (
            text.endswith(".") and text.count(".") > 1 and " " not in text and (not near.left or near.before == ",")
        )
        return self.has_preposition(near) or (listed and near.after[:1].isalnum())

    def _is_number(self, near: Around) -> bool:
        """Whether the words beside digits show that they count or name something."""
        words = self._words
        two = f"{near.left[1]} {near.left[0]}" if len(near.left) > 1 else ""
        return (
            near.before in words.number_before or two in words.number_before or near.after.lower() in words.number_after
        )

    def is_decade(self, near: Around) -> bool:
        """Whether *thirties* or *30s* is a decade, not an age."""
        words = self._words
        if self._is_number(near) or near.before in words.ages or near.glued_right in _DASHES:
            return False
        return near.before in words.fillers or self.has_preposition(near)

    def is_season(self, near: Around) -> bool:
        """Whether a season alone is a time, not a part of a name or a compound."""
        name = near.after[:1].isupper() and bool(self._words.plural_ending)
        habit = any(word in self._words.habits for word in near.left[:_NEAR])
        behind_allowed = near.after.lower() not in self._words.not_after_season
        return not name and not habit and behind_allowed and self.has_preposition(near)

    def is_day(self, near: Around) -> bool:
        """Whether *the 24th* is the day of a month."""
        after = near.after
        behind_allowed = not after[:1].isalnum() or (
            after.islower() and (not self._words.after_day or after in self._words.after_day)
        )
        return behind_allowed and self.has_preposition(near)

    def is_today(self, near: Around, word: str) -> bool:
        """Whether *today* is the day, and neither these times nor, where only nouns have a capital, a name (*Schule Heute*)."""
        if not self._words.plural_ending and word.istitle() and near.left:
            return False
        idle = any(_phrase(near.left, 0, length) in self._words.not_today for length in (1, 2))
        return not idle and near.after.lower() not in self._words.not_today_after

    def is_half_year(self, text: str, start: int, end: int) -> bool:
        """Whether the words around *the first half* speak of business, not of a game."""
        if not self._words.business:
            return True
        around_it = _WORD.findall(text, max(0, start - _BUSINESS), end + _BUSINESS)
        return any(word.lower() in self._words.business for word in around_it)

    def is_reported(self, near: Around) -> bool:
        """Whether results of a quarter are spoken of: *fourth-quarter results*, *Zahlen für das vierte Quartal*."""
        reports = self._words.reports
        return any(word in reports for word in near.left[:_NEAR]) or any(
            word.lower() in reports for word in near.right[:2]
        )

    def is_lasting(self, near: Around) -> bool:
        """Whether *last three weeks* is a time, neither what something is to last nor that of something else: *of his life*."""
        return near.before not in self._words.infinitive and not self.belongs_to_other(near)

    def is_compared(self, near: Around) -> bool:
        """Whether *two weeks earlier* compares with something named behind it: *than usual*."""
        return near.after.lower() in self._words.than

    def is_game(self, text: str, start: int, end: int) -> bool:
        """Whether the words around *the third quarter* speak of a game."""
        around_it = _WORD.findall(text[max(0, start - _BUSINESS) : end + _BUSINESS].lower())
        return not self._words.sports.isdisjoint(around_it)

    def is_age(self, near: Around) -> bool:
        """Whether *early thirties* are somebody's."""
        return near.before in self._words.ages

    def stands_alone(self, near: Around) -> bool:
        """Whether no noun follows that *the day before* would belong to."""
        return not near.after[:1].isalnum()

    def belongs_to_other(self, near: Around) -> bool:
        """Whether *the last two decades* are those of something else: *of his life*."""
        following = [word.lower() for word in near.right[:2]]
        return any(" ".join(following[:length]) in self._words.genitives for length in (1, 2))

    def is_any(self, near: Around) -> bool:
        """Whether a weekday is any of its name: *on a Sunday in May*."""
        alone = not near.after[:1].isalnum() or near.after.lower() in self._words.after_day
        return near.before in self._words.any_before and alone

    def is_length(self, near: Around) -> bool:
        """Whether *in two years* is a length of time."""
        return any(word in self._words.lengths for word in near.left[:6])


@cache
def reader(code: str) -> ContextReader:
    """The reader of a language."""
    return ContextReader(load(code).dates.context)


def _phrase(left: list[str], position: int, length: int) -> str:
    """So many words before a place, in the order of the text."""
    if length == 1:
        return left[position] if position < len(left) else ""
    return " ".join(left[position : position + length][::-1])
