"""From waiting to walking together: asking, answers, the first meeting, the end, and never these two."""

from __future__ import annotations

import json
from datetime import date, timedelta
from decimal import Decimal

import pytest

from services.domain.errors import AlreadyExists, Invalid, NotAllowed, NotFound, Reason, WrongState
from services.domain.matches import Answer, Match, MatchState
from services.domain.transitions import Transition, TransitionKind
from services.domain.volunteers import Stage
from services.matching import engine
from services.matching.explanation import Fit, RuleName, Verdict
from services.matching.facts import Wait
from services.store.tables import TRANSITION, VOLUNTEER
from services.use_cases.exclusions import ExcludePair, exclude_pair, excluded_pairs, lift_exclusion
from services.use_cases.match_answering import RegisterAnswer, Side, register_answer
from services.use_cases.match_asking import AskPair, ask_pair, withdraw_question
from services.use_cases.match_ending import EndMatch, EndReason, end_match
from services.use_cases.match_meeting import (
    SetFirstMeeting,
    StartMatch,
    set_first_meeting,
    start_match,
)
from services.use_cases.matching_lists import matching_lists
from services.use_cases.matching_snapshot import matching_snapshot
from services.use_cases.practical_ring import practical_ring
from services.use_cases.undo import undo
from tests.fakes.matched_world import participant, volunteer
from tests.fakes.participant_world import ParticipantWorld, actor
from tests.fakes.time import REFERENCE

TODAY = date(2026, 11, 22)


def asked(world: ParticipantWorld) -> Match:
    participant(world)
    volunteer(world)
    return world.run(ask_pair, AskPair("kim", "ingrid", "Trene sammen hver uke"))


def agreed(world: ParticipantWorld) -> Match:
    match = asked(world)
    world.run(register_answer, RegisterAnswer(match.id, Side.VOLUNTEER, says_yes=True))
    return world.run(register_answer, RegisterAnswer(match.id, Side.PARTICIPANT, says_yes=True))


def stage_of(world: ParticipantWorld, volunteer_id: str) -> Stage:
    return world.store.ask(
        lambda reading, one: reading.get(VOLUNTEER, one), volunteer_id, world.by
    ).stage


def test_those_who_wait_stand_by_how_long_with_their_nearest_transition(
    world: ParticipantWorld,
) -> None:
    participant(world)
    participant(
        world, id="amir", display_name="Amir", waiting_since=date(2026, 10, 11), practical_needs=""
    )
    participant(world, id="no", display_name="No", wants_volunteer=False)
    participant(world, id="gone", display_name="Gone", closed_on=TODAY)
    for number, on in ((1, date(2027, 1, 1)), (2, date(2026, 11, 23))):
        world.put(
            TRANSITION, Transition(f"t{number}", "amir", TransitionKind.RELEASE, on, REFERENCE)
        )
    waiting = world.ask(matching_lists, None).waiting
    assert [(one.name, one.days) for one in waiting] == [("Amir", 42), ("Kim Rønning", 35)]
    assert (waiting[0].next_kind, waiting[0].next_on) == (
        TransitionKind.RELEASE,
        date(2026, 11, 23),
    )
    assert waiting[0].wish == "Jeg vil orke trappa igjen"
    assert (waiting[1].next_kind, waiting[1].wish) == (None, "Noen å trene med hver uke")


def test_the_engine_sees_those_who_wait_and_those_who_have_not_ended(
    world: ParticipantWorld,
) -> None:
    participant(world)
    volunteer(world)
    volunteer(world, id="gone", name="Gone", stage=Stage.ENDED)
    seen = world.ask(matching_snapshot, None)
    assert [one.id for one in seen.participants] == ["kim"]
    assert {one.id for one in seen.volunteers} == {"ingrid", "turid"}
    found = engine.short_list(engine.encode(seen), "kim")
    assert [(one.name, one.fit) for one in found.candidates] == [("Ingrid Moe", Fit.WELL)]


def test_asking_takes_the_pair_out_of_waiting_and_keeps_the_explanation(
    world: ParticipantWorld,
) -> None:
    match = asked(world)
    lists = world.ask(matching_lists, None)
    assert lists.waiting == ()
    assert [one.match_id for one in lists.asked] == [match.id]
    kept = json.loads(match.reasons)
    assert sum(part[1] for part in kept["parts"]) == kept["points"] == match.points
    assert ["shared_rather_not", 4, 5, "met", "store grupper"] in kept["parts"]


def test_two_yes_make_it_agreed_and_the_first_meeting_makes_it_live(
    world: ParticipantWorld,
) -> None:
    match = agreed(world)
    assert match.state is MatchState.AGREED
    first = TODAY + timedelta(days=3)
    world.run(set_first_meeting, SetFirstMeeting(match.id, first))
    with pytest.raises(Invalid) as refused:
        world.run(start_match, StartMatch(match.id, first))
    assert refused.value.reason is Reason.IN_THE_FUTURE
    world.days_pass(3)
    live = world.run(start_match, StartMatch(match.id, first))
    assert (live.state, live.active_since) == (MatchState.ACTIVE, first)
    assert stage_of(world, "ingrid") is Stage.ACTIVE
    assert [one.state for one in world.ask(matching_lists, None).active] == [MatchState.ACTIVE]


@pytest.mark.parametrize("side", list(Side))
def test_one_no_ends_it_and_the_pair_is_not_proposed_again(
    world: ParticipantWorld, side: Side
) -> None:
    match = asked(world)
    declined = world.run(register_answer, RegisterAnswer(match.id, side, says_yes=False))
    assert declined.state is MatchState.DECLINED
    found = engine.short_list(engine.encode(world.ask(matching_snapshot, None)), "kim")
    earlier = {one.name: one.rules_with(Verdict.UNMET) for one in found.ruled_out}["Ingrid Moe"]
    assert [line.rule for line in earlier] == [RuleName.EARLIER_NO]


def test_a_question_that_was_taken_back_is_nobodys_no(world: ParticipantWorld) -> None:
    match = asked(world)
    assert world.run(withdraw_question, match.id).volunteer_answer is Answer.WAITING
    again = world.run(ask_pair, AskPair("kim", "ingrid", "Gå tur"))
    assert again.state is MatchState.ASKED


def test_one_place_is_never_filled_twice(world: ParticipantWorld) -> None:
    asked(world)
    participant(world, id="lena", display_name="Lena")
    with pytest.raises(WrongState) as refused:
        world.run(ask_pair, AskPair("lena", "ingrid", "Strikke"))
    assert (refused.value.kind, refused.value.state) == ("pair", "people")


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"stage": Stage.PAUSED}, "stage"),
        ({"pledged_on": None}, "pledge"),
        ({"hours_per_month": Decimal(0)}, "hours"),
        ({"phone": "+4768050801"}, "same_phone"),
    ],
)
def test_every_hard_rule_is_judged_again_when_asking(
    world: ParticipantWorld, changes: dict[str, object], rule: str
) -> None:
    participant(world)
    volunteer(world, **changes)
    with pytest.raises(WrongState) as refused:
        world.run(ask_pair, AskPair("kim", "ingrid", "Trene"))
    assert refused.value.state == rule


def test_one_volunteer_is_asked_for_a_participant_at_a_time_where_nothing_else_is_settled(
    world: ParticipantWorld,
) -> None:
    asked(world)
    volunteer(world, id="aud", name="Aud", phone="+4768050702")
    with pytest.raises(WrongState) as refused:
        world.run(ask_pair, AskPair("kim", "aud", "Trene"))
    # How many may be asked is the centre's own choice now: «asked» says so, «matched» that one is found.
    assert (refused.value.kind, refused.value.state) == ("participant", "asked")


def test_nobody_is_asked_for_one_who_has_said_goodbye_or_is_unknown(
    world: ParticipantWorld,
) -> None:
    participant(world, closed_on=TODAY)
    volunteer(world)
    with pytest.raises(WrongState):
        world.run(ask_pair, AskPair("kim", "ingrid", "Trene"))
    with pytest.raises(NotFound):
        world.run(ask_pair, AskPair("nobody", "ingrid", "Trene"))
    with pytest.raises(Invalid):
        world.run(ask_pair, AskPair("kim", "ingrid", "  "))


def test_a_match_that_ends_lets_both_go_on(world: ParticipantWorld) -> None:
    match = agreed(world)
    world.run(start_match, StartMatch(match.id, TODAY))
    with pytest.raises(Invalid):
        world.run(end_match, EndMatch(match.id, EndReason.OTHER))
    ended = world.run(end_match, EndMatch(match.id, EndReason.MOVED, "til Hamar"))
    assert (ended.state, ended.end_reason, ended.ended_on) == (
        MatchState.ENDED,
        "moved: til Hamar",
        TODAY,
    )
    assert stage_of(world, "ingrid") is Stage.READY
    assert [one.name for one in world.ask(matching_lists, None).waiting] == ["Kim Rønning"]


def test_answers_and_meetings_belong_to_their_states(world: ParticipantWorld) -> None:
    match = asked(world)
    with pytest.raises(WrongState):
        world.run(set_first_meeting, SetFirstMeeting(match.id, TODAY))
    with pytest.raises(WrongState):
        world.run(end_match, EndMatch(match.id, EndReason.MOVED))
    ahead = RegisterAnswer(match.id, Side.VOLUNTEER, says_yes=True, on=TODAY + timedelta(days=1))
    with pytest.raises(Invalid):
        world.run(register_answer, ahead)
    world.run(register_answer, RegisterAnswer(match.id, Side.VOLUNTEER, says_yes=False))
    with pytest.raises(WrongState):
        world.run(register_answer, RegisterAnswer(match.id, Side.PARTICIPANT, says_yes=True))


def test_a_pair_ruled_out_is_not_asked_and_the_rule_tells_no_reason(
    world: ParticipantWorld,
) -> None:
    participant(world)
    volunteer(world)
    world.run(exclude_pair, ExcludePair("kim", "ingrid", "søsken"))
    with pytest.raises(WrongState) as refused:
        world.run(ask_pair, AskPair("kim", "ingrid", "Trene"))
    assert refused.value.state == "exclusion"
    found = engine.short_list(engine.encode(world.ask(matching_snapshot, None)), "kim")
    assert "søsken" not in repr(found)
    with pytest.raises(AlreadyExists):
        world.run(exclude_pair, ExcludePair("kim", "ingrid"))


def test_an_exclusion_can_be_lifted(world: ParticipantWorld) -> None:
    participant(world)
    volunteer(world)
    world.run(exclude_pair, ExcludePair("kim", "ingrid"))
    (standing,) = world.ask(excluded_pairs, "kim")
    assert standing.volunteer_name == "Ingrid Moe"
    world.run(lift_exclusion, standing.exclusion_id)
    assert world.run(ask_pair, AskPair("kim", "ingrid", "Trene")).state is MatchState.ASKED


def test_a_pair_that_lives_is_ended_before_it_is_ruled_out(world: ParticipantWorld) -> None:
    asked(world)
    with pytest.raises(WrongState):
        world.run(exclude_pair, ExcludePair("kim", "ingrid"))


def test_the_practical_ring_holds_needs_and_name_alone(world: ParticipantWorld) -> None:
    participant(world)
    ring = world.ask(practical_ring, "kim")
    assert (ring.name, ring.practical_needs) == ("Kim Rønning", "Noen å trene med hver uke")
    assert "trappa" not in repr(ring)


@pytest.mark.parametrize("who", ["lise", "sigrid", "turid"])
def test_matching_is_for_coordinators(world: ParticipantWorld, who: str) -> None:
    for question in (matching_lists, matching_snapshot):
        with pytest.raises(NotAllowed):
            world.ask(question, None, actor(who))
    with pytest.raises(NotAllowed):
        world.run(ask_pair, AskPair("kim", "ingrid", "Trene"), actor(who))


def test_an_answer_can_be_taken_back(world: ParticipantWorld) -> None:
    match = asked(world)
    command = RegisterAnswer(match.id, Side.VOLUNTEER, says_yes=False)
    outcome = world.store.run(register_answer, command, world.by)
    assert outcome.undo is not None
    world.run(undo, outcome.undo)
    (row,) = world.ask(matching_lists, None).asked
    assert (row.state, row.volunteer_answer) == (MatchState.ASKED, Answer.WAITING)


def test_the_engine_is_told_who_has_waited_and_which_transition_is_near(
    world: ParticipantWorld,
) -> None:
    participant(world)
    participant(world, id="new", display_name="New", waiting_since=None)
    days = {"t1": 200, "t2": -10, "t3": -15, "t4": 3}
    kinds = {"t4": TransitionKind.MOVE}
    for one, ahead in days.items():
        kind = kinds.get(one, TransitionKind.RELEASE)
        on = TODAY + timedelta(days=ahead)
        world.put(TRANSITION, Transition(one, "kim", kind, on, REFERENCE))
    assert world.ask(matching_snapshot, None).waits == (
        Wait("kim", date(2026, 10, 18), TODAY - timedelta(days=10)),
        Wait("new", TODAY, None),
    )


def test_a_proposal_for_the_centre_can_be_asked_as_it_stands(world: ParticipantWorld) -> None:
    participant(world)
    participant(world, id="amir", display_name="Amir", waiting_since=date(2026, 10, 11))
    volunteer(world)
    found = engine.propose(engine.prepare(engine.encode(world.ask(matching_snapshot, None))))
    (pair,) = found.pairs
    assert (pair.participant_id, pair.volunteer_id) == ("amir", "ingrid")
    world.run(ask_pair, AskPair(pair.participant_id, pair.volunteer_id, "Trene"))
    after = engine.propose(engine.prepare(engine.encode(world.ask(matching_snapshot, None))))
    assert [one.participant_id for one in after.unmatched] == ["kim"]
