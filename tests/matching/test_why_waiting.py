"""Who is not in the proposal is told why, and nothing about anybody else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.domain.availability import parse_codes
from services.domain.participants import Wishes
from services.domain.volunteers import Stage
from services.matching import engine
from services.matching.explanation import RuleName
from services.matching.facts import ParticipantFacts, Snapshot, VolunteerFacts, Wait
from services.matching.proposal import FreeFrom, Unmatched, WaitCode
from services.matching.urgency import UrgencyRule, urgency_days
from tests.fakes.matching_world import TODAY, ingrid, kim, random_snapshot, snapshot

PRIVATE = {
    RuleName.RATHER_NOT,
    RuleName.SAME_PHONE,
    RuleName.TOGETHER,
    RuleName.EARLIER_NO,
    RuleName.EXCLUSION,
}
ARABIC = kim(wishes=Wishes(languages=("arabisk",), languages_must=True))


def waiting(*volunteers: VolunteerFacts, asks: ParticipantFacts | None = None) -> Unmatched:
    return waits(snapshot(*volunteers, asks=asks))


def waits(seen: Snapshot, **more: Any) -> Unmatched:  # noqa: ANN401 - any argument of a proposal
    found = engine.propose(engine.prepare(engine.encode(seen)), **more)
    assert found.pairs == ()
    (one,) = found.unmatched
    return one


def test_a_language_nobody_speaks_is_the_binding_reason() -> None:
    reason = waiting(ingrid(), ingrid(id="b", languages=("engelsk",)), asks=ARABIC).reason
    assert (reason.code, reason.rules, reason.words) == (
        WaitCode.NOBODY_FITS, (RuleName.LANGUAGE,), ("arabisk",),
    )  # fmt: skip


def test_a_language_that_nobody_near_speaks_binds_together_with_the_distance() -> None:
    far = ingrid(id="b", languages=("arabisk",), postcode="9730")
    paused = {"stage": Stage.PAUSED, "paused_until": date(2027, 3, 1), "languages": ("arabisk",)}
    late = [ingrid(id=name, **paused) for name in ("c", "d")]
    one = waiting(ingrid(), far, *late, asks=ARABIC)
    assert one.reason.rules == (RuleName.LANGUAGE, RuleName.REACH)
    assert (one.reason.words, one.reason.minutes) == (("arabisk",), 90)
    assert one.reason.free_from == (FreeFrom(date(2027, 3, 1), 2),)
    assert one.to_the_participant.free_from == date(2027, 3, 1)
    assert one.to_the_participant.rules == one.reason.rules


@pytest.mark.parametrize(
    ("volunteers", "code"),
    [
        ((), WaitCode.NOBODY_YET),
        ((ingrid(stage=Stage.APPLICANT),), WaitCode.NOBODY_OPEN),
        ((ingrid(max_participants=0),), WaitCode.NO_ROOM),
        ((ingrid(hours_per_month=Decimal(0)),), WaitCode.NO_ROOM),
        ((ingrid(availability=parse_codes(["6M"])),), WaitCode.NOBODY_FITS),
    ],
)
def test_odd_centres_get_an_answer_with_a_code(
    volunteers: tuple[VolunteerFacts, ...], code: WaitCode
) -> None:
    one = waiting(*volunteers)
    assert one.reason.code is one.to_the_participant.code is code


def test_those_on_the_way_and_those_whose_pledge_ran_out_are_counted() -> None:
    reason = waiting(
        ingrid(stage=Stage.TRAINING, pledged_on=None), ingrid(id="b", pledged_on=date(2020, 1, 1))
    ).reason
    assert (reason.code, reason.on_the_way, reason.pledges) == (WaitCode.NOBODY_OPEN, 1, 1)


def test_everybody_set_aside_by_hand_is_told_to_the_coordinator_only() -> None:
    one = waits(snapshot(ingrid()), excluded=[("kim", "ingrid")])
    assert one.reason.code is WaitCode.SET_ASIDE
    assert one.to_the_participant.code is WaitCode.NOBODY_FITS


def test_a_conflict_is_never_told_to_the_participant() -> None:
    seen = replace(snapshot(ingrid()), excluded=frozenset({("kim", "ingrid")}))
    one = waits(seen)
    assert one.reason.rules == (RuleName.EXCLUSION,)
    assert (one.to_the_participant.code, one.to_the_participant.rules) == (
        WaitCode.NOBODY_FITS, (),
    )  # fmt: skip


@given(st.integers(0, 100_000), st.integers(0, 10))
def test_the_answer_to_the_participant_names_own_wishes_alone(number: int, volunteers: int) -> None:
    seen = random_snapshot(number, 6, volunteers)
    found = engine.propose(engine.prepare(engine.encode(seen)))
    for one in found.unmatched:
        assert not PRIVATE.intersection(one.to_the_participant.rules)
        assert all(
            volunteer.id not in repr(one.to_the_participant) for volunteer in seen.volunteers
        )
        if one.reason.code is WaitCode.TAKEN:
            assert one.reason.fitting > 0


def test_who_has_waited_longest_comes_first_and_a_near_transition_counts_as_half_a_year() -> None:
    people = tuple(kim(id=name) for name in ("long", "near", "new"))
    lines = (
        Wait("long", TODAY - timedelta(days=100)),
        Wait("near", TODAY, TODAY + timedelta(days=3)),
        Wait("new", TODAY),
    )
    seen = Snapshot(TODAY, people, (ingrid(),), waits=lines)
    found = engine.propose(engine.prepare(engine.encode(seen)))
    assert [pair.participant_id for pair in found.pairs] == ["near"]
    assert [one.participant_id for one in found.unmatched] == ["long", "new"]
    (pair,) = found.pairs
    assert pair.cost is not None
    assert (pair.cost.people, pair.cost.participant_id) == (1, "long")
    assert [one.to_the_participant.days for one in found.unmatched] == [100, 0]


@pytest.mark.parametrize(
    ("ahead", "days"),
    [(-15, 0), (-14, 180), (0, 180), (14, 180), (52, 90), (89, 2), (90, 0), (4000, 0)],
)
def test_the_head_start_falls_from_near_to_far(ahead: int, days: int) -> None:
    wait = Wait("kim", None, TODAY + timedelta(days=ahead))
    assert urgency_days(wait, TODAY, UrgencyRule()) == days


def test_forty_languages_contradictory_wishes_and_unknown_postcodes_are_answered() -> None:
    many = tuple(f"språk {n}" for n in range(40))
    odd = kim(
        id="odd",
        postcode="99999",
        interests=("hund",),
        rather_not=("hund",),
        wishes=Wishes(
            gender="mann", gender_must=True, languages=many, languages_must=True, age="over 90-10"
        ),
    )
    ahead = Wait("odd", TODAY + timedelta(days=900), date(1, 1, 1))
    for volunteers in ((), (ingrid(languages=many, postcode=""),), (ingrid(), ingrid(id="b"))):
        seen = Snapshot(TODAY, (odd,), volunteers, waits=(ahead,))
        found = engine.propose(engine.prepare(engine.encode(seen)))
        assert len(found.pairs) + len(found.unmatched) == 1
