"""Which fact stands where two kinds read the same words."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from newsfacts.extractors.article import Span
from newsfacts.extractors.facts import Amount, Date, Job, Mention, Organization
from newsfacts.extractors.resolve import Cover, resolve


def amount(start: int, end: int) -> Amount:
    return Amount(
        text="x",
        start=start,
        end=end,
        kind="quantity",
        value=1,
        min=None,
        max=None,
        currency=None,
        unit="m",
        qualifier="exact",
    )


def job(start: int, end: int) -> Job:
    return Job(
        text="x",
        start=start,
        end=end,
        value=1,
        min=None,
        max=None,
        unit="jobs",
        qualifier="exact",
        change="cut",
        kind=None,
    )


def date(start: int, end: int) -> Date:
    return Date(
        text="x",
        start=start,
        end=end,
        value=None,
        first_day=None,
        last_day=None,
        part=None,
        bound=None,
        qualifier="exact",
    )


def organization(start: int, end: int) -> Organization:
    return Organization(name="x", aliases=[], legal_form=None, mentions=[Mention(text="x", start=start, end=end)])


def test_what_the_calendar_reads_whole_is_no_number_of_anything() -> None:
    facts: dict[str, list[Any]] = {
        "amounts": [amount(2, 4), amount(2, 9)],
        "jobs": [job(0, 4)],
        "dates": [date(0, 4)],
        "organizations": [],
    }
    left = resolve(facts)
    assert (left["amounts"], left["jobs"], left["dates"]) == ([amount(2, 9)], [], [date(0, 4)])


def test_a_year_in_a_name_is_part_of_the_name() -> None:
    facts: dict[str, list[Any]] = {
        "amounts": [],
        "jobs": [],
        "dates": [date(5, 9), date(20, 24)],
        "organizations": [organization(0, 14)],
    }
    assert resolve(facts)["dates"] == [date(20, 24)]


def test_a_share_of_the_staff_is_an_amount_and_a_job_number() -> None:
    facts: dict[str, list[Any]] = {"amounts": [amount(0, 10)], "jobs": [job(0, 24)], "dates": [], "organizations": []}
    assert resolve(facts) == facts


@given(
    st.lists(st.integers(0, 30), max_size=8, unique=True),
    st.integers(0, 30),
    st.integers(1, 5),
)
def test_cover_is_what_it_says(bounds: list[int], start: int, length: int) -> None:
    ordered = sorted(bounds)
    spans = [Span(a, b) for a, b in zip(ordered[::2], ordered[1::2], strict=False)]
    inside = [span for span in spans if span.start <= start and start + length <= span.end]
    assert Cover(spans).covers(start, start + length) is bool(inside)
    assert Cover(spans).strictly_covers(start, start + length) is bool(inside and inside[0] != (start, start + length))
