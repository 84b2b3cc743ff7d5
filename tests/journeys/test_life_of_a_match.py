"""A match from the proposal to the closing talk, through the windows of a coordinator and a volunteer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.chores import Chores
from desktop.tour.hands import press, the
from services.domain.access import Account, Role
from services.domain.matches import Answer, Match, MatchState
from services.store.tables import ACCOUNT, GOAL, MATCH
from services.use_cases.journal_of_person import JournalOfPerson, journal_of_person
from tests.fakes.matches_in_life import all_of, kim_and_ingrid, stored, today, wishes
from tests.fakes.participant_world import ParticipantWorld, account, small_centre
from tests.fakes.time import REFERENCE
from tests.journeys.match_steps import (
    WHY,
    a_pause,
    both_say_yes,
    check_in,
    ended_with_a_talk,
    first_meeting,
)
from tests.journeys.windows import Window, settle
from tests.ui.pages.own.test_own_questions_view import everything_said
from ui.pages.matching.sheets import AskSheet

INGRID = Account("ingrids", "Ingrid Moe", "", frozenset({Role.VOLUNTEER}), REFERENCE, "ingrid")


@pytest.fixture
def world(tmp_path: Path) -> Iterator[ParticipantWorld]:
    """Kim would like a hand with a sofa, and Ingrid is ready."""
    furnished = small_centre(tmp_path)
    furnished.put(ACCOUNT, INGRID)
    kim_and_ingrid(furnished)
    wishes(furnished)
    yield furnished
    furnished.store.close()


def test_a_match_goes_from_the_proposal_to_a_closing_talk_through_the_windows(
    qtbot: QtBot, world: ParticipantWorld
) -> None:
    hanne = Window(world, account("hanne"), qtbot)
    ingrid = Window(world, INGRID, qtbot)
    goals = all_of(world, GOAL)
    proposed_and_let_expire(world, hanne)
    match = asked_anew(world, hanne)
    both_say_yes(world, hanne, ingrid, match)
    first_meeting(world, hanne, ingrid, match)
    check_in(world, hanne, match)
    a_pause(world, hanne, ingrid, match)
    assert all_of(world, GOAL) == goals
    ended_with_a_talk(world, hanne, ingrid, match)
    assert "Kim" not in everything_said(ingrid.own)
    told_to_the_participant(world)


def proposed_and_let_expire(world: ParticipantWorld, hanne: Window) -> None:
    """Chosen for all, asked from Today; no answer comes, and the day turns by itself."""
    chosen = Match(
        "chosen", "kim", "ingrid", "Bære en sofa", REFERENCE, "hanne", MatchState.PROPOSED,
        Answer.NOT_ASKED, participant_answer=Answer.NOT_ASKED, assignment_id="kims",
        answer_by=today(world) + timedelta(days=7), adviser_id="hanne",
    )  # fmt: skip
    world.put(MATCH, chosen)
    chores = Chores(hanne.workspace)
    chores.begin()
    hanne.line("propose:chosen").button.click()
    hanne.press("ask proposed")
    assert stored(world, "chosen").state is MatchState.ASKED
    world.days_pass(8)
    hanne.workspace.moment = world.clock.now()
    chores.look()
    chores.end()
    assert stored(world, "chosen").state is MatchState.EXPIRED


def asked_anew(world: ParticipantWorld, hanne: Window) -> Match:
    """Nobody has said no: the same two are asked again, from the short list."""
    hanne.line("expired:chosen").button.click()
    settle()
    hanne.press("ask")
    sheet = the(hanne.frame, AskSheet)
    assert sheet.assignment.toPlainText() == "Bære en sofa"
    press(sheet.do)
    settle()
    match = hanne.pair.life.match
    assert (match.state, match.assignment_id) == (MatchState.ASKED, "kims")
    return match


def told_to_the_participant(world: ParticipantWorld) -> None:
    """Kim may see who did what, and never what was written for coordinators alone."""
    lines = world.ask(journal_of_person, JournalOfPerson("kim"))
    who = {line.who for line in lines if line.subject_kind == "match"}
    assert who >= {"Hanne Brekke", "Ingrid Moe"}
    assert WHY not in repr(lines)
