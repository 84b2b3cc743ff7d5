"""The proposal for all: what it promises about every centre, however odd."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace
from decimal import Decimal
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.matching import engine
from services.matching.explanation import Verdict
from services.matching.facts import Snapshot, Wait
from services.matching.limits import Limits
from services.matching.proposal import Cancelled, Proposal, Refused, Watch
from tests.fakes.matching_world import TODAY, ingrid, kim, random_snapshot, random_volunteer

Row = TypeVar("Row")


def centre(number: int, participants: int, volunteers: int) -> Snapshot:
    """A random centre in which some have waited and some are near a transition."""
    seen = random_snapshot(number, participants, volunteers)
    seed = random.Random(number)
    days = [TODAY.replace(month=seed.randint(1, 12)) for _ in seen.participants]
    waits = tuple(
        Wait(one.id, day, seed.choice((None, TODAY)))
        for one, day in zip(seen.participants, days, strict=True)
    )
    return replace(seen, waits=waits)


centres = st.builds(
    centre, st.integers(0, 100_000), participants=st.integers(0, 8), volunteers=st.integers(0, 10)
)


def proposal(seen: Snapshot, **more: object) -> Proposal:
    return engine.propose(engine.prepare(engine.encode(seen)), **more)  # type: ignore[arg-type]  # any of its arguments


def told(one: Proposal) -> list[tuple[str, str]]:
    return [(pair.participant_id, pair.volunteer_id) for pair in one.pairs]


@given(centres)
def test_no_hard_rule_is_ever_broken_and_live_matches_are_left_alone(seen: Snapshot) -> None:
    for pair in proposal(seen).pairs:
        assert pair.explanation.rules_with(Verdict.UNMET) == ()
        assert (pair.participant_id, pair.volunteer_id) not in {
            *seen.live, *seen.declined, *seen.excluded,
        }  # fmt: skip


@given(centres)
def test_nobody_is_given_more_people_or_hours_than_she_said(seen: Snapshot) -> None:
    found = proposal(seen)
    new = Counter(pair.volunteer_id for pair in found.pairs)
    live = Counter(volunteer_id for _, volunteer_id in seen.live)
    for one in seen.volunteers:
        if not new[one.id]:
            continue
        if one.max_participants is None:
            assert new[one.id] == 1
        else:
            assert new[one.id] + live[one.id] <= one.max_participants


@given(centres)
def test_nobody_is_given_more_hours_than_she_said(seen: Snapshot) -> None:
    hours = {one.id: one.hours or Decimal(2) for one in seen.participants}
    used = {one.id: Decimal(0) for one in seen.volunteers}
    for pair in seen.live:
        used[pair[1]] += seen.live_hours.get(pair, Decimal(2))
    before = dict(used)
    for found in proposal(seen).pairs:
        used[found.volunteer_id] += hours[found.participant_id]
    for one in seen.volunteers:
        if one.hours_per_month is not None and used[one.id] > before[one.id]:
            assert used[one.id] <= one.hours_per_month


@given(centres)
def test_everybody_who_waits_is_in_the_proposal_once_or_has_a_reason(seen: Snapshot) -> None:
    found = proposal(seen)
    everybody = [pair.participant_id for pair in found.pairs]
    everybody += [one.participant_id for one in found.unmatched]
    assert sorted(everybody) == sorted(one.id for one in seen.participants)
    assert found.proven


@given(centres)
def test_points_and_worth_are_the_sum_of_their_parts(seen: Snapshot) -> None:
    found = proposal(seen)
    for pair in found.pairs:
        assert pair.points == pair.explanation.points
        assert pair.points == sum(part.points for part in pair.explanation.parts)
    assert found.worth.people == len(found.pairs)
    assert found.worth.points == sum(pair.points for pair in found.pairs)
    assert found.worth.tiers == sum(pair.tier for pair in found.pairs)


@given(centres, st.integers(0, 10_000))
def test_one_volunteer_more_never_helps_fewer(seen: Snapshot, number: int) -> None:
    one_more = replace(random_volunteer(random.Random(number), number), id="new")
    more = replace(seen, volunteers=(*seen.volunteers, one_more))
    before, after = proposal(seen).worth, proposal(more).worth
    assert (after.people, after.tiers) >= (before.people, before.tiers)
    assert (after.people, after.tiers, after.points) >= (
        before.people, before.tiers, before.points,
    )  # fmt: skip


@given(centres, st.randoms(use_true_random=False))
def test_the_order_of_rows_changes_nothing_in_the_proposal(
    seen: Snapshot, shuffle: random.Random
) -> None:
    def mixed(rows: tuple[Row, ...]) -> tuple[Row, ...]:
        return tuple(shuffle.sample(rows, len(rows)))

    other = replace(
        seen,
        participants=mixed(seen.participants),
        volunteers=mixed(seen.volunteers),
        goals=mixed(seen.goals),
        live=mixed(seen.live),
        waits=mixed(seen.waits),
    )
    assert proposal(other) == proposal(seen) == proposal(seen)


@given(centres, st.data())
def test_a_change_by_hand_is_kept_and_the_rest_fits_around_it(
    seen: Snapshot, data: st.DataObject
) -> None:
    ground = engine.prepare(engine.encode(seen))
    pairs = [(one.id, other.id) for one in seen.participants for other in seen.volunteers]
    fixed = data.draw(st.lists(st.sampled_from(pairs), max_size=3)) if pairs else []
    out = data.draw(st.lists(st.sampled_from(pairs), max_size=3)) if pairs else []
    free = engine.propose(ground)
    found = engine.propose(ground, fixed=fixed, excluded=[one for one in out if one not in fixed])
    refused = {(one.participant_id, one.volunteer_id) for one in found.refused}
    held = {(one.participant_id, one.volunteer_id) for one in found.pairs if one.fixed}
    assert held == set(fixed) - refused
    assert not set(out) - set(fixed) & set(told(found))
    assert found.worth.people <= free.worth.people
    assert engine.propose(ground) == free


@given(centres)
def test_fixing_the_whole_proposal_gives_the_same_proposal(seen: Snapshot) -> None:
    found = proposal(seen)
    again = proposal(seen, fixed=told(found))
    assert told(again) == told(found)
    assert again.refused == ()


@given(centres, st.lists(st.sampled_from((0, 1, 2, 3, 7)), min_size=8, max_size=8))
def test_hours_counted_pair_by_pair_are_never_overdrawn(seen: Snapshot, needed: list[int]) -> None:
    hours = {one.id: Decimal(n) for one, n in zip(seen.participants, needed, strict=False)}
    found = proposal(seen, limits=Limits(hours=hours))
    used = {one.id: Decimal(0) for one in seen.volunteers}
    for live in seen.live:
        used[live[1]] += seen.live_hours.get(live, Decimal(2))
    before = dict(used)
    for pair in found.pairs:
        used[pair.volunteer_id] += hours[pair.participant_id]
    for one in seen.volunteers:
        mine = any(pair.volunteer_id == one.id for pair in found.pairs)
        if one.hours_per_month is not None and mine:
            assert used[one.id] <= max(one.hours_per_month, before[one.id])
    usual = proposal(seen, limits=Limits(hours=dict.fromkeys(hours, Decimal(2))))
    plain = tuple(replace(one, hours=None) for one in seen.participants)
    assert usual.worth == proposal(replace(seen, participants=plain)).worth


@given(centres)
def test_a_cost_by_prices_is_the_cost_by_solving_again(seen: Snapshot) -> None:
    ground = engine.prepare(engine.encode(seen))
    found = engine.propose(ground)
    for pair in found.pairs:
        two = (pair.participant_id, pair.volunteer_id)
        again = engine.cost_to_others(ground, found, two)
        if pair.cost is None:  # hours bind: places have no prices
            assert {one.hours for one in seen.participants} != {None}
            continue
        assert replace(again, participant_id="") == replace(pair.cost, participant_id="")
        assert bool(again.participant_id) == bool(pair.cost.participant_id)


def test_where_hours_bind_a_cost_is_asked_for_one_pair_at_a_time() -> None:
    one_hour_left = ingrid(hours_per_month=Decimal(5), max_participants=3)
    people = tuple(kim(id=name) for name in ("a", "b", "c"))
    seen = Snapshot(TODAY, people, (one_hour_left,), waits=(Wait("c", TODAY.replace(year=2025)),))
    limits = Limits(hours={"a": Decimal(3), "b": Decimal(3), "c": Decimal(2)})
    ground = engine.prepare(engine.encode(seen))
    found = engine.propose(ground, limits=limits)
    assert sorted(pair.participant_id for pair in found.pairs) in (["a", "c"], ["b", "c"])
    assert [pair.cost for pair in found.pairs] == [None, None]
    cost = engine.cost_to_others(ground, found, ("c", "ingrid"), limits=limits)
    assert (cost.people, cost.participant_id) == (0, "")
    other = next(pair.participant_id for pair in found.pairs if pair.participant_id != "c")
    cost = engine.cost_to_others(ground, found, (other, "ingrid"), limits=limits)
    assert (cost.people, cost.participant_id) == (1, "b" if other == "a" else "a")
    with pytest.raises(KeyError):
        engine.cost_to_others(ground, found, ("nobody", "ingrid"))


@given(centres)
def test_a_proposal_helps_no_fewer_than_a_stable_matching(seen: Snapshot) -> None:
    ground = engine.prepare(engine.encode(seen))
    assert engine.stable_size(ground) <= engine.propose(ground).worth.people


@given(centres)
def test_blocking_pairs_would_both_gain_and_break_no_rule(seen: Snapshot) -> None:
    found = proposal(seen)
    points = {pair.participant_id: pair.points for pair in found.pairs}
    for remark in found.blocking:
        explained = engine.one_pair(seen, (remark.participant_id, remark.volunteer_id))
        assert explained.points == remark.points
        assert explained.rules_with(Verdict.UNMET) == ()
        assert remark.points > points.get(remark.participant_id, -1)
    assert len(found.blocking) == min(50, found.blocking_count)


def test_pairs_that_cannot_be_fixed_are_told_with_the_reason() -> None:
    seen = centre(3, 6, 9)
    found = proposal(seen)
    first, second = found.pairs[:2]
    stranger = engine.prepare(engine.encode(seen))
    forbidden = next(
        (asks.id, gives.id)
        for asks in seen.participants
        for gives in seen.volunteers
        if stranger.broken[stranger.row_of[asks.id], stranger.encoded.row_of[gives.id]]
    )
    wishes = [
        ("nobody", first.volunteer_id),
        forbidden,
        (first.participant_id, first.volunteer_id),
        (first.participant_id, second.volunteer_id),
    ]
    refused = {(r.participant_id, r.volunteer_id): r for r in proposal(seen, fixed=wishes).refused}
    assert refused[wishes[0]].why is Refused.UNKNOWN
    assert refused[forbidden].why is Refused.RULE
    assert refused[forbidden].rules
    assert wishes[2] not in refused
    assert wishes[3] in refused
    full = proposal(seen, limits=Limits(new_per_volunteer=0), fixed=[told(found)[0]])
    assert full.refused[0].why is Refused.FULL
    assert full.pairs == ()


def test_work_tells_how_far_it_is_and_stops_when_it_should() -> None:
    heard: list[float] = []
    watch = Watch(progress=heard.append)
    encoded = engine.encode(centre(3, 8, 10))
    ground = engine.prepare(encoded, watch=watch)
    engine.propose(ground, watch=watch)
    assert heard[0] == 0.0
    assert all(0 <= share <= 1 for share in heard)
    stop = Watch(cancelled=lambda: True)
    with pytest.raises(Cancelled):
        engine.prepare(encoded, watch=stop)
    with pytest.raises(Cancelled):
        engine.propose(ground, watch=stop)
