"""Numbers whose noun stands elsewhere: *davon 500 in Deutschland*, *550 ihrer 1250 Stellen*, *its workforce by 15%*.

Each step takes the mentions that a unit has so far and adds the numbers that lean on one of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfacts.extractors.jobs.model import Mention, Unit
from newsfacts.extractors.jobs.phrases import PhraseFinder, by_length, countable, ends_phrase, whole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsfacts.extractors.jobs.change import Occurrence
    from newsfacts.extractors.jobs.lexicon import Lexicon
    from newsfacts.extractors.lang.schema_jobs import Outcome

_PLACE = 6
"""At most so many tokens in a phrase of place beside an elided number."""
_GAP = 12
"""At most so many tokens from one number of a series to the next."""
_SMALLEST = 2


class EllipsisFinder:
    """Finds the elided numbers of one language."""

    def __init__(self, lexicon: Lexicon, phrases: PhraseFinder) -> None:
        words = lexicon.words
        self._phrases = phrases
        self._compounds = words.compound_attributes
        self._out_of = by_length(words.out_of)
        self._including = by_length(words.including)
        self._comparing = by_length(words.comparing)
        self._to = by_length(words.to_words)
        self._from = by_length(words.from_words)

    def complete(
        self,
        unit: Unit,
        mentions: list[Mention],
        occurrences: Sequence[Occurrence],
        previous: Mention | None,
        text: str,
    ) -> list[Mention]:
        """`mentions` with the elided ones, in text order. `previous` is the last mention of the sentence before."""
        taken = {index for mention in mentions for index in range(mention.first, mention.last + 1)}
        free = [index for index in unit.number_indexes() if index not in taken and self._bare(unit, index, text)]
        if not free:
            return mentions
        found = list(mentions)
        governed = {o.first for o in occurrences} | {o.particle for o in occurrences}
        self._wholes(unit, found, free)
        self._series_backward(unit, found, free, governed)
        self._series_forward(unit, found, free, previous)
        self._objects(unit, found, free, occurrences)
        found.sort(key=lambda mention: mention.first)
        return found

    def _bare(self, unit: Unit, index: int, text: str) -> bool:
        """Whether the number may count jobs without saying so."""
        number = unit.numbers[index]
        if number is None or number.hyphenated or number.fraction or number.joined == "range":
            return False
        if (number.words and number.value == 1) or not whole(number):
            return False
        return countable(unit, index, text) and not self._phrases.percent_end(unit, index)

    def _place(self, unit: Unit, start: int, end: int) -> bool:
        """Whether the tokens from `start` to before `end` are light words and phrases of place: no verb, no number."""
        if end - start > _PLACE:
            return False
        opened = False
        for index in range(start, end):
            word = unit.words[index]
            if unit.skipped[index] or word.light or word.again:
                continue
            if word.preposition:
                opened = True
                continue
            if (
                not opened
                or (word.punctuation and word.folded not in ".:")
                or word.finite
                or unit.numbers[index] is not None
            ):
                return False
            if word.cues and not word.capital:
                return False
        return True

    # -- a part and its whole

    def _wholes(self, unit: Unit, found: list[Mention], free: list[int]) -> None:
        """*550 ihrer 1250 Stellen*, *300 of the 400 workers*; and the part alone: *300 ihrer Mitarbeiter*."""
        for index in list(free):
            length = unit.longest(index + 1, self._out_of)
            if not length:
                continue
            position = index + 1 + length
            while position < len(unit) and (unit.words[position].light or unit.skipped[position]):
                position += 1
            base = next((mention for mention in found if mention.first == position and mention.unit == "jobs"), None)
            if base is not None:
                base.outcome = base.outcome or "existing"
                part = _elided(unit, index, base)
                part.reach = base.last
                found.append(part)
                free.remove(index)
                continue
            phrase = self._phrases.noun_phrase(unit, position)
            if phrase is not None and phrase.noun.kind_of != "people" and unit.words[index + 1].folded != "a":
                found.append(Mention(index, phrase.last, unit.numbers[index], "jobs", phrase.noun, phrase.kind))
                free.remove(index)

    # -- series

    def _series_backward(self, unit: Unit, found: list[Mention], free: list[int], governed: set[int]) -> None:
        """*in Ruhstorf 700, in Erlangen 150 und … 350 Arbeitsplätze*; *200 Vollzeit- und 80 Teilzeitstellen*."""
        for mention in sorted(found, key=lambda mention: -mention.first):
            if mention.number is None or mention.unit != "jobs":
                continue
            after, source = mention.first, mention
            while (index := max((i for i in free if i < after), default=-1)) >= 0 and after - index <= _GAP:
                if any(unit.numbers[between] is not None for between in range(index + 1, after)):
                    break
                part = self._before(unit, index, after, source, governed)
                if part is None:
                    break
                found.append(part)
                free.remove(index)
                after = index

    def _before(self, unit: Unit, index: int, after: int, source: Mention, governed: set[int]) -> Mention | None:
        start = index + 1
        part = _elided(unit, index, source)
        while start < after and unit.words[start].elliptic and unit.numbers[start] is None:
            part.kind = unit.words[start].kind or part.kind
            if unit.words[start].attribute is not None and not unit.words[start].weak_attribute:
                part.attribute = unit.words[start].attribute
            part.last = start
            start += 1
        if part.last > index and not (start < after and (unit.words[start].link or unit.words[start].folded == ",")):
            return None
        if length := unit.longest(start, self._to):
            joint = start + length
            if part.last == index and self._place(unit, joint, after):
                before = unit.before_number(index)
                moved = before >= 0 and unit.longest(before, self._from) > 0
                if moved or not self._compounds:
                    part.outcome = source.outcome = "existing"
                    return part
            return None
        joint = next(
            (i for i in range(start, after) if unit.words[i].link or unit.words[i].folded in ",;"),
            None,
        )
        if joint is None or not self._place(unit, start, joint):
            return None
        joint += 1
        while joint < after and (unit.words[joint].link or unit.words[joint].folded == ","):
            joint += 1
        while joint < after and (joint in governed or unit.words[joint].finite):
            joint += 1
            part.source = source
        return part if self._place(unit, joint, after) else None

    def _series_forward(self, unit: Unit, found: list[Mention], free: list[int], previous: Mention | None) -> None:
        """*davon 500 in Deutschland*, *200 in York*, *down from 133,000*."""
        for index in sorted(free):
            before = [mention for mention in found if mention.first < index]
            source = max(before, key=lambda mention: mention.first, default=None)
            if source is not None and any(
                unit.numbers[between] is not None and not any(m.first <= between <= m.end for m in found)
                for between in range(source.end + 1, index)
            ):
                source = None
            last = source.end if source is not None else -1
            edge = unit.before_number(index)
            part = self._included(unit, index, edge, source or previous)
            if part is None and source is not None:
                part = self._after(unit, index, edge, last, source)
            if part is not None:
                found.append(part)
                free.remove(index)

    def _included(self, unit: Unit, index: int, edge: int, source: Mention | None) -> Mention | None:
        if source is None or source.unit != "jobs":
            return None
        for length in range(1, 3):
            if edge - length + 1 >= 0 and unit.longest(edge - length + 1, self._including) == length:
                return _elided(unit, index, source) if ends_phrase(unit, index + 1, self._phrases) else None
        if self._phrases.of_them(unit, index + 1):
            return _elided(unit, index, source)
        return None

    def _after(self, unit: Unit, index: int, edge: int, last: int, source: Mention) -> Mention | None:
        if index - last > _GAP + _PLACE or not ends_phrase(unit, index + 1, self._phrases):
            return None
        for length in range(1, 4):
            start = edge - length + 1
            if start > last and unit.longest(start, self._comparing) == length and start - last <= _PLACE:
                part = _elided(unit, index, source)
                number = unit.numbers[index]
                if number is not None and number.year_like:
                    return None
                part.outcome = source.outcome or ("existing" if source.noun and source.noun.group != "post" else None)
                return part
        joint = next(
            (
                position
                for position in range(index - 1, last, -1)
                if unit.words[position].link or unit.words[position].folded in ",;:(–—"
            ),
            None,
        )
        number = unit.numbers[index]
        if joint is None or number is None or number.year_like or not self._place(unit, joint + 1, index):
            return None
        if (number.value or number.min or 0) < _SMALLEST:
            return None
        return _elided(unit, index, source)

    # -- objects of verbs that take on or dismiss

    def _objects(self, unit: Unit, found: list[Mention], free: list[int], occurrences: Sequence[Occurrence]) -> None:
        """*wants to hire 1,000*."""
        for index in list(free):
            number = unit.numbers[index]
            if number is None or number.year_like or not ends_phrase(unit, index + 1, self._phrases):
                continue
            if (number.value or number.min or 0) < _SMALLEST:
                continue
            edge = unit.before_number(index)
            while edge >= 0 and unit.words[edge].light:
                edge -= 1
            for occurrence in occurrences:
                if occurrence.cue.bare and (
                    occurrence.last == edge
                    if occurrence.particle < 0
                    else occurrence.last <= edge < occurrence.particle
                ):
                    mention = Mention(index, index, number, "jobs", None, elided=True)
                    found.append(mention)
                    free.remove(index)
                    break


def _elided(unit: Unit, index: int, source: Mention, outcome: Outcome | None = None) -> Mention:
    return Mention(
        index, index, unit.numbers[index], "jobs", source.noun, source.kind, outcome=outcome, source=source, elided=True
    )
