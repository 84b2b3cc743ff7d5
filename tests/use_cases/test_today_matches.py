"""Today tells of questions, first meetings, check-ins, closing talks and pauses, each until it is done."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from services.domain.matches import Answer, Match, MatchState
from services.store.tables import MATCH
from services.use_cases.check_ins import HoldCheckIn, hold_check_in
from services.use_cases.match_ending import (
    EndMatch,
    EndReason,
    PlanClosing,
    end_match,
    plan_closing,
)
from services.use_cases.match_expiry import expire_questions
from services.use_cases.match_living import PauseMatch, pause_match, resume_match
from services.use_cases.today import rail_counts, today_view
from services.use_cases.today_lines import DayLineKind, TodayLine, Why
from tests.fakes.matched_world import volunteer
from tests.fakes.matches_in_life import TODAY, agreed, asked, begun, kim_and_ingrid
from tests.fakes.participant_world import ParticipantWorld, actor, small_centre
from tests.fakes.time import REFERENCE


@pytest.fixture
def world(tmp_path: Path) -> Iterator[ParticipantWorld]:
    furnished = small_centre(tmp_path)
    kim_and_ingrid(furnished)
    yield furnished
    furnished.store.close()


def lines(world: ParticipantWorld) -> list[TodayLine]:
    """Those about the pair."""
    view = world.ask(today_view, None)
    return [
        one for group in view.groups for one in group.lines if one.subject.id and one.other_name
    ]


def whys(world: ParticipantWorld) -> list[Why]:
    return [one.why for one in lines(world)]


def test_a_question_is_told_and_its_last_day_when_that_is_near_or_past(
    world: ParticipantWorld,
) -> None:
    asked(world)
    assert whys(world) == [Why.ASKED]
    assert world.ask(rail_counts, None).asks == 1
    world.days_pass(5)
    (line,) = lines(world)
    assert (line.why, line.until) == (Why.ANSWER_ENDS, TODAY + timedelta(days=7))
    world.days_pass(4)
    assert whys(world) == [Why.ANSWER_ENDS]


def test_that_no_answer_came_is_told_until_somebody_is_asked_again(
    world: ParticipantWorld,
) -> None:
    asked(world)
    world.days_pass(8)
    world.run(expire_questions, None)
    assert whys(world) == [Why.EXPIRED]
    volunteer(world, id="aud", name="Aud Vik", phone="")
    asked(world, by="aud")
    assert whys(world) == [Why.ASKED]


def test_that_no_answer_came_is_told_for_a_week_and_no_longer(world: ParticipantWorld) -> None:
    asked(world)
    world.days_pass(8)
    world.run(expire_questions, None)
    world.days_pass(8)
    assert whys(world) == []


def test_a_pair_that_was_chosen_is_to_be_asked(world: ParticipantWorld) -> None:
    chosen = Match(
        "chosen", "kim", "ingrid", "Trene", REFERENCE, "hanne", MatchState.PROPOSED,
        Answer.NOT_ASKED, participant_answer=Answer.NOT_ASKED,
    )  # fmt: skip
    world.put(MATCH, chosen)
    assert whys(world) == [Why.TO_ASK]
    assert world.ask(rail_counts, None).asks == 1


def test_check_ins_are_told_when_due_and_not_in_a_pause(world: ParticipantWorld) -> None:
    match = begun(world)
    assert whys(world) == []
    world.days_pass(7)
    assert whys(world) == [Why.CHECK_IN]
    world.run(pause_match, PauseMatch(match.id))
    assert whys(world) == []
    world.run(resume_match, match.id)
    assert whys(world) == []
    world.days_pass(7)
    (line,) = [one for one in lines(world) if one.why is Why.CHECK_IN]
    assert line.key == f"check-in:{match.id}"
    world.run(
        hold_check_in, HoldCheckIn(match.id, reached_volunteer=True, reached_participant=True)
    )
    assert Why.CHECK_IN not in whys(world)


def test_a_pause_that_ends_is_told_on_its_day_and_never_why(world: ParticipantWorld) -> None:
    match = begun(world)
    world.run(pause_match, PauseMatch(match.id, TODAY + timedelta(days=2), "tilbakefall"))
    assert whys(world) == []
    world.days_pass(2)
    assert whys(world) == [Why.PAUSE_ENDS]
    assert "tilbakefall" not in repr(world.ask(today_view, None))


def test_a_closing_talk_stands_in_its_day_and_until_the_ending_is_noted(
    world: ParticipantWorld,
) -> None:
    match = begun(world)
    world.days_pass(1)
    world.run(plan_closing, PlanClosing(match.id, TODAY + timedelta(days=2)))
    assert whys(world) == []
    world.days_pass(1)
    assert whys(world) == [Why.CLOSING]
    assert [one.kind for one in world.ask(today_view, None).day] == [DayLineKind.CLOSING]
    world.run(end_match, EndMatch(match.id, EndReason.GOAL_REACHED))
    assert whys(world) == []


def test_agreed_without_a_first_meeting_is_told(world: ParticipantWorld) -> None:
    agreed(world)
    assert whys(world) == [Why.FIRST_MEETING_UNSET]


def test_those_who_may_not_match_are_told_nothing_of_it(world: ParticipantWorld) -> None:
    begun(world)
    world.days_pass(7)
    view = world.ask(today_view, None, actor("sigrid"))
    assert not [one for group in view.groups for one in group.lines if one.why is Why.CHECK_IN]
