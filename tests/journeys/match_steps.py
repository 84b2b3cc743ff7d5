"""What a match goes through after the question is out, through a coordinator's and a volunteer's windows.

The participant is Kim, and her one assignment is what the match is about.
"""

from __future__ import annotations

from datetime import timedelta

from desktop.tour.hands import choose, press, the, tick, write
from services.domain.assignments import AssignmentState
from services.domain.matches import Answer, Match, MatchState
from services.domain.volunteers import Stage
from services.store.tables import ASSIGNMENT, CHECK_IN, VOLUNTEER
from tests.fakes.matches_in_life import all_of, stored, today
from tests.fakes.participant_world import ParticipantWorld
from tests.journeys.windows import Window, settle, written
from tests.ui.pages.own.test_own_questions_view import everything_said
from ui.dialogs.check_in import PARTICIPANT, CheckInSheet
from ui.dialogs.check_in import VOLUNTEER as GIVER
from ui.dialogs.end_match import EndSheet
from ui.navigation import Place
from ui.pages.matching.pair_sheets import ClosingSheet, PauseSheet

WHY = "tilbakefall og ny innleggelse"


def both_say_yes(world: ParticipantWorld, hanne: Window, giver: Window, match: Match) -> None:
    """The volunteer is told no name and says yes herself; the participant's yes is noted from Today."""
    page = giver.own
    said = everything_said(page)
    assert match.assignment in said
    assert "Kim" not in said
    press(page.questions.cards[0].yes)
    settle()
    assert stored(world, match.id).participant_answer is Answer.WAITING
    hanne.line(f"ask:{match.id}").button.click()
    hanne.press("yes participant")
    assert stored(world, match.id).state is MatchState.AGREED


def first_meeting(world: ParticipantWorld, hanne: Window, giver: Window, match: Match) -> None:
    """Agreed on from Today, seen by the volunteer with the name, and held."""
    hanne.line(f"meeting:{match.id}").button.click()
    settle()
    meeting = hanne.pair.meeting
    assert meeting is not None
    write(meeting.day, written(today(world) + timedelta(days=2)))
    write(meeting.clock, "17.30")
    write(meeting.place, "Kafé Brua")
    choose(meeting.along, "hanne")
    hanne.press("save meeting")
    said = everything_said(giver.own)
    assert "Kim Rønning" in said
    assert "Kafé Brua" in said
    world.days_pass(3)
    hanne.line(f"meeting:{match.id}").button.click()
    settle()
    assert stored(world, match.id).state is MatchState.ACTIVE
    assert [one.state for one in all_of(world, ASSIGNMENT)] == [AssignmentState.FILLED]
    assert volunteer_stage(world, match.volunteer_id) is Stage.ACTIVE


def check_in(world: ParticipantWorld, hanne: Window, match: Match) -> None:
    """After a week one asks both; the next one has its day."""
    world.days_pass(6)
    hanne.line(f"check-in:{match.id}").button.click()
    settle()
    sheet = the(hanne.frame, CheckInSheet)
    tick(sheet.reached, PARTICIPANT, GIVER)
    choose(sheet.goes_on, "yes")
    press(sheet.do)
    settle()
    held = [one.held_on is not None for one in all_of(world, CHECK_IN)]
    assert sorted(held) == [False, True]


def a_pause(world: ParticipantWorld, hanne: Window, giver: Window, match: Match) -> None:
    """The place is kept; the volunteer sees until when and never why; it ends from Today."""
    hanne.frame.show_place(Place("matching", match.id))
    settle()
    hanne.press("pause")
    sheet = the(hanne.frame, PauseSheet)
    write(sheet.until, written(today(world) + timedelta(days=14)))
    write(sheet.reason, WHY)
    press(sheet.do)
    settle()
    assert stored(world, match.id).state is MatchState.PAUSED
    said = everything_said(giver.own)
    assert "a pause until" in said
    assert WHY not in said
    assert [one.state for one in all_of(world, ASSIGNMENT)] == [AssignmentState.FILLED]
    world.days_pass(14)
    row = hanne.line(f"pause:{match.id}")
    assert hanne.frame.page is not None
    assert WHY not in everything_said(hanne.frame.page)
    row.button.click()
    settle()
    assert stored(world, match.id).state is MatchState.ACTIVE


def ended_with_a_talk(world: ParticipantWorld, hanne: Window, giver: Window, match: Match) -> None:
    """Planned on the pair's view, seen by the volunteer, ended from Today with the words of both."""
    hanne.frame.show_place(Place("matching", match.id))
    settle()
    hanne.press("plan closing")
    plan = the(hanne.frame, ClosingSheet)
    write(plan.day, written(today(world) + timedelta(days=5)))
    press(plan.do)
    settle()
    assert "closing talk" in everything_said(giver.own)
    world.days_pass(5)
    hanne.line(f"closing:{match.id}").button.click()
    settle()
    sheet = the(hanne.frame, EndSheet)
    write(sheet.views["participant_view"], "Jeg tør mer nå")
    write(sheet.views["volunteer_view"], "Jeg fikk en venn")
    write(sheet.views["taken_along"], "Begynn med en kaffe")
    press(sheet.do)
    settle()
    ended = stored(world, match.id)
    assert (ended.state, ended.closing_on) == (MatchState.ENDED, today(world))
    assert (ended.participant_view, ended.volunteer_view, ended.taken_along) == (
        "Jeg tør mer nå",
        "Jeg fikk en venn",
        "Begynn med en kaffe",
    )
    assert [one.state for one in all_of(world, ASSIGNMENT)] == [AssignmentState.DONE]
    assert [one for one in all_of(world, CHECK_IN) if one.held_on is None] == []
    assert volunteer_stage(world, match.volunteer_id) is Stage.READY


def volunteer_stage(world: ParticipantWorld, volunteer_id: str) -> Stage:
    """The stage as it is stored."""
    stage: Stage = next(one.stage for one in all_of(world, VOLUNTEER) if one.id == volunteer_id)
    return stage
