"""The short list: ranked, explained, the same each time, and honest about what would change it."""

from __future__ import annotations

import random
from dataclasses import fields, replace
from datetime import date
from typing import TypeVar

from hypothesis import given
from hypothesis import strategies as st

from services.domain.availability import parse_codes, unknown_availability
from services.domain.participants import Wishes
from services.domain.volunteers import OPEN_FOR_MATCHES, Stage, YesNo, pledge_holds
from services.matching import engine
from services.matching.explanation import (
    ChangeName,
    FeatureName,
    Fit,
    PointLine,
    RuleName,
    ShortList,
    Verdict,
)  # fmt: skip
from services.matching.facts import ParticipantFacts, Snapshot, VolunteerFacts
from services.matching.short_list import CANDIDATES
from services.matching.weights import FEATURES, OUT_OF, points_for
from tests.fakes.matching_world import ingrid, kim, random_snapshot, snapshot

Row = TypeVar("Row")
snapshots = st.builds(
    random_snapshot,
    st.integers(0, 10_000),
    participants=st.integers(1, 3),
    volunteers=st.integers(0, 12),
)


def lists_of(seen: Snapshot) -> list[ShortList]:
    encoded = engine.encode(seen)
    return [engine.short_list(encoded, one.id) for one in seen.participants]


def listed(*volunteers: VolunteerFacts, asks: ParticipantFacts | None = None) -> ShortList:
    return engine.short_list(engine.encode(snapshot(*volunteers, asks=asks)), "kim")


def part(found: ShortList, feature: FeatureName) -> PointLine:
    return next(one for one in found.candidates[0].parts if one.feature is feature)


@given(snapshots)
def test_no_candidate_breaks_a_hard_rule(seen: Snapshot) -> None:
    volunteers = {one.id: one for one in seen.volunteers}
    live = [volunteer_id for _, volunteer_id in seen.live]
    for found, asks in zip(lists_of(seen), seen.participants, strict=True):
        for candidate in found.candidates:
            facts = volunteers[candidate.volunteer_id]
            assert facts.stage in OPEN_FOR_MATCHES
            assert pledge_holds(facts.pledged_on, seen.today, seen.pledge_months)
            assert facts.max_participants is None or live.count(facts.id) < facts.max_participants
            pair = (asks.id, facts.id)
            assert pair not in seen.excluded | seen.declined
            assert pair not in seen.live
            assert not asks.phone or asks.phone != facts.phone
            if asks.availability.known and facts.availability.known:
                assert asks.availability.common(facts.availability)
            assert candidate.rules_with(Verdict.UNMET) == ()


@given(snapshots)
def test_the_parts_add_up_to_the_whole_and_the_whole_is_of_twenty(seen: Snapshot) -> None:
    for found in lists_of(seen):
        for one in (*found.candidates, *found.ruled_out):
            assert one.points == sum(line.points for line in one.parts)
            assert one.out_of == sum(line.out_of for line in one.parts) == OUT_OF
            assert all(0 <= line.points <= line.out_of for line in one.parts)


@given(snapshots, st.randoms(use_true_random=False))
def test_the_order_of_rows_changes_nothing(seen: Snapshot, shuffle: random.Random) -> None:
    def mixed(rows: tuple[Row, ...]) -> tuple[Row, ...]:
        return tuple(shuffle.sample(rows, len(rows)))

    other = replace(
        seen, volunteers=mixed(seen.volunteers), goals=mixed(seen.goals), live=mixed(seen.live)
    )
    assert lists_of(other) == lists_of(seen)


@given(snapshots)
def test_the_ranking_falls_and_everybody_is_counted_once(seen: Snapshot) -> None:
    for found in lists_of(seen):
        points = [one.points for one in found.candidates]
        assert points == sorted(points, reverse=True)
        assert found.asked == len(seen.volunteers)
        assert len(found.candidates) == min(found.fitting, CANDIDATES)
        assert {one.fit for one in found.ruled_out} <= {Fit.RULED_OUT}


@given(snapshots)
def test_each_participant_change_that_is_told_is_true(seen: Snapshot) -> None:
    for found, asks in zip(lists_of(seen), seen.participants, strict=True):
        for change in found.changes:
            if change.change is not ChangeName.ANOTHER_TIME or change.slot is None:
                continue
            codes = (*asks.availability.codes(), str(change.slot))
            wider = replace(asks, availability=parse_codes(codes, asks.availability.rhythm))
            again = replace(seen, participants=(wider,))
            assert lists_of(again)[0].fitting == found.fitting + change.more


def test_shared_dislikes_weigh_more_than_anything_else() -> None:
    weights = {one.name: one.weight for one in FEATURES}
    others = [
        weight for name, weight in weights.items() if name is not FeatureName.SHARED_RATHER_NOT
    ]
    assert weights[FeatureName.SHARED_RATHER_NOT] > max(others)
    dislikes = ingrid(id="a", interests=("sjakk",), rather_not=("store grupper", "kino"))
    likes = ingrid(id="b", interests=("styrke", "tur"), rather_not=("trapper",))
    found = listed(dislikes, likes, asks=kim(rather_not=("store grupper", "kino")))
    assert [one.volunteer_id for one in found.candidates] == ["a", "b"]


def test_the_engine_is_not_told_what_it_must_not_weigh() -> None:
    told = {one.name for one in (*fields(ParticipantFacts), *fields(VolunteerFacts))}
    assert not told & {
        "ethnicity",
        "nationality",
        "religion",
        "diagnosis",
        "end_reason",
        "note",
        "phase",
    }


def test_silence_neither_helps_nor_harms() -> None:
    said = ingrid(id="a")
    silent = ingrid(id="b", rather_not=(), interests=())
    against = ingrid(id="c", rather_not=("trapper",), interests=("sjakk",))
    found = listed(said, silent, against)
    assert [one.volunteer_id for one in found.candidates] == ["a", "b", "c"]
    unknown = {
        line.feature for line in found.candidates[1].parts if line.verdict is Verdict.UNKNOWN
    }
    assert unknown == {FeatureName.SHARED_RATHER_NOT, FeatureName.SHARED_INTERESTS}


def test_the_words_that_matched_are_the_participants_own() -> None:
    found = listed(ingrid())
    assert part(found, FeatureName.SHARED_RATHER_NOT).words == ("store grupper",)
    assert part(found, FeatureName.SHARED_INTERESTS).words == ("styrke", "tur i marka")


def test_no_to_lived_experience_is_no_wish_and_never_a_minus() -> None:
    for words in ("nei", ""):
        found = listed(
            ingrid(id="a", lived_experience=YesNo.YES),
            ingrid(id="b", lived_experience=YesNo.NO),
            asks=kim(wishes=Wishes(lived_experience=words)),
        )
        assert len({one.points for one in found.candidates}) == 1


def test_a_year_of_birth_at_the_edge_of_a_wished_age_is_unknown() -> None:
    for born, verdict in ((1986, Verdict.UNKNOWN), (1980, Verdict.MET), (1995, Verdict.UNMET)):
        found = listed(ingrid(birth_year=born), asks=kim(wishes=Wishes(age="over 40")))
        assert part(found, FeatureName.AGE_WISH).verdict is verdict


def test_among_equals_the_one_with_fewer_matches_comes_first() -> None:
    rested, busy = ingrid(id="b", max_participants=3), ingrid(id="a", max_participants=3)
    seen = snapshot(rested, busy, live=(("ola", "a"),))
    found = engine.short_list(engine.encode(seen), "kim")
    assert [one.volunteer_id for one in found.candidates] == ["b", "a"]
    assert found.candidates[1].places_left == 2


def test_another_time_that_would_help_is_named_with_how_many() -> None:
    saturdays = [ingrid(id=f"v{n}", availability=parse_codes(["6M"])) for n in range(3)]
    found = listed(*saturdays)
    assert found.fitting == 0
    assert found.broken[RuleName.TIME] == 3
    assert (found.changes[0].change, str(found.changes[0].slot), found.changes[0].more) == (
        ChangeName.ANOTHER_TIME, "6M", 3,
    )  # fmt: skip


def test_a_must_that_keeps_people_out_is_named() -> None:
    asks = kim(wishes=Wishes(gender="mann", gender_must=True))
    found = listed(ingrid(), asks=asks)
    assert [(one.change, one.more) for one in found.changes] == [(ChangeName.GENDER_NOT_A_MUST, 1)]


def test_a_volunteer_who_lacks_one_thing_is_named_with_her_points() -> None:
    lapsed = ingrid(id="a", pledged_on=date(2020, 1, 1))
    paused = ingrid(id="b", stage=Stage.PAUSED)
    found = listed(lapsed, paused)
    assert {(one.change, one.volunteer_id) for one in found.changes} == {
        (ChangeName.PLEDGE_RENEWED, "a"),
        (ChangeName.BACK_FROM_PAUSE, "b"),
    }
    ready = listed(ingrid(id="a"))
    assert {one.points for one in found.changes} == {ready.candidates[0].points}


def test_nobody_at_all_is_an_answer() -> None:
    found = listed()
    assert (found.asked, found.fitting, found.candidates, found.changes) == (0, 0, (), ())


def test_someone_who_has_said_nothing_still_gets_an_answer() -> None:
    asks = ParticipantFacts("kim", "Kim", availability=unknown_availability())
    found = listed(ingrid(), asks=asks)
    assert found.candidates[0].fit is Fit.WITH_A_BUT
    assert found.candidates[0].points <= OUT_OF


def test_the_matrix_says_the_same_as_the_short_list() -> None:
    seen = random_snapshot(7, 4, 30)
    encoded = engine.encode(seen)
    ids = tuple(one.id for one in seen.participants)
    may, points, columns = engine.score_matrix(encoded, ids)
    for row, one in enumerate(ids):
        found = engine.short_list(encoded, one)
        assert int(may[row].sum()) == found.fitting
        for candidate in found.candidates:
            column = columns.index(candidate.volunteer_id)
            assert may[row, column]
            assert int(points[row, column]) == candidate.points


@given(st.sets(st.sampled_from(FeatureName), min_size=1))
def test_the_twenty_points_are_shared_whatever_was_said(asked: set[FeatureName]) -> None:
    weights = {one.name: one.weight for one in FEATURES}
    shared = points_for(weights, frozenset(asked))
    assert sum(shared.values()) == OUT_OF
    assert all(
        shared[one] >= shared[other]
        for one in shared
        for other in shared
        if weights[one] > weights[other]
    )
