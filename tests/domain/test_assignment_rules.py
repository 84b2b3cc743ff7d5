"""Defaults of a type, how far an assignment has come, and in which order requirements stand."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as some

from services.domain.assignments import (
    Assignment,
    AssignmentState,
    AssignmentType,
    Progress,
    Span,
    hours_that_can_be,
    progress_of,
    with_defaults,
)
from services.domain.errors import Invalid
from services.domain.matches import LIVE, MatchState
from services.domain.requirements import (
    GATED,
    RENEWED,
    Check,
    Requirement,
    in_stage_order,
    months_that_can_be,
    only_what_it_takes,
)
from tests.fakes.time import REFERENCE

SKILLS = some.lists(some.sampled_from(("trening", "følge", "prat")), unique=True).map(tuple)
HOURS = some.none() | some.decimals(Decimal("0.5"), Decimal(200), places=1)
REQUIREMENTS = some.builds(
    Requirement,
    some.uuids().map(str),
    some.sampled_from(Check),
    some.integers(1, 9),
    before=some.none() | some.sampled_from(GATED),
    module_id=some.none() | some.just("module"),
    number=some.integers(1, 5),
    months=some.none() | some.integers(1, 120),
    legal_basis=some.sampled_from(("", "politiregisterforskriften § 34-1")),
)


@given(SKILLS, HOURS, SKILLS, HOURS)
def test_a_type_gives_only_what_the_assignment_does_not_say_itself(
    own: tuple[str, ...], hours: Decimal | None, usual: tuple[str, ...], usual_hours: Decimal | None
) -> None:
    noted = Assignment("a", "kim", "Flytte", REFERENCE, "t", skills=own, hours=hours)
    kind = AssignmentType("t", "Flytting", Span.ONE_OFF, 1, usual, usual_hours)
    meant = with_defaults(noted, kind)
    assert meant.skills == (own or usual)
    assert meant.hours == (usual_hours if hours is None else hours)
    assert with_defaults(meant, kind) == meant
    assert with_defaults(noted, None) == noted


@given(some.sampled_from(AssignmentState), some.none() | some.sampled_from(MatchState))
def test_an_assignment_tells_one_thing_whatever_happens_to_its_match(
    state: AssignmentState, match: MatchState | None
) -> None:
    told = progress_of(state, match)
    over = {AssignmentState.DONE: Progress.DONE, AssignmentState.WITHDRAWN: Progress.WITHDRAWN}
    assert (told in over.values()) is (state in over)
    if state is AssignmentState.OPEN and match not in LIVE:
        assert told is Progress.WAITING


@pytest.mark.parametrize(
    ("match", "told"),
    [
        (MatchState.PROPOSED, Progress.WAITING),
        (MatchState.ASKED, Progress.ASKED),
        (MatchState.AGREED, Progress.AGREED),
        (MatchState.ACTIVE, Progress.TOGETHER),
        (MatchState.DECLINED, Progress.WAITING),
    ],
)
def test_an_open_assignment_follows_the_match_about_it(match: MatchState, told: Progress) -> None:
    assert progress_of(AssignmentState.OPEN, match) is told


@given(some.lists(REQUIREMENTS))
def test_the_list_of_all_goes_from_the_first_stage_to_what_is_only_noted(
    asked: list[Requirement],
) -> None:
    ordered = in_stage_order(asked)
    assert sorted(each.id for each in ordered) == sorted(each.id for each in asked)
    places = [len(GATED) if each.before is None else GATED.index(each.before) for each in ordered]
    assert places == sorted(places)
    for stage in (*GATED, None):
        assert [e for e in ordered if e.before is stage] == [e for e in asked if e.before is stage]


@given(REQUIREMENTS)
def test_a_law_stands_on_a_police_certificate_and_on_nothing_else(asked: Requirement) -> None:
    kept = only_what_it_takes(asked)
    assert kept.legal_basis == (asked.legal_basis if asked.check is Check.POLICE else "")
    assert kept.module_id == (asked.module_id if asked.check is Check.MODULE else None)
    assert kept.number == (asked.number if asked.check is Check.REFERENCES else 1)
    assert kept.months == (asked.months if asked.check in RENEWED else None)
    assert only_what_it_takes(kept) == kept


@given(some.integers(-5, 300))
def test_months_and_hours_are_more_than_none_and_within_reason(number: int) -> None:
    for judged, most in ((months_that_can_be, 120), (_hours, 200)):
        if 1 <= number <= most:
            assert judged("field", number) == number
        else:
            with pytest.raises(Invalid):
                judged("field", number)


def _hours(field: str, number: int) -> Decimal | None:
    return hours_that_can_be(field, Decimal(number))
