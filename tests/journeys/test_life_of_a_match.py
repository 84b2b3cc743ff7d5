"""A match from the proposal to the closing talk, through the windows of a coordinator and a volunteer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.chores import Chores
from desktop.tour.hands import choose, press, the, tick, write
from services.domain.access import Account, Role
from services.domain.assignments import AssignmentState
from services.domain.matches import Answer, Match, MatchState
from services.domain.volunteers import Stage
from services.store.tables import ACCOUNT, ASSIGNMENT, CHECK_IN, GOAL, MATCH, VOLUNTEER
from services.use_cases.journal_of_person import JournalOfPerson, journal_of_person
from tests.fakes.matches_in_life import all_of, kim_and_ingrid, stored, today, wishes
from tests.fakes.participant_world import ParticipantWorld, account, small_centre
from tests.fakes.time import REFERENCE
from tests.fakes.workspace import DirectWorkspace
from tests.ui.pages.own.test_own_questions_view import everything_said
from ui.dialogs.check_in import PARTICIPANT, CheckInSheet
from ui.dialogs.check_in import VOLUNTEER as GIVER
from ui.dialogs.end_match import EndSheet
from ui.main_frame import MainFrame
from ui.navigation import Place
from ui.pages.matching.page import MatchingPage
from ui.pages.matching.pair_sheets import ClosingSheet, PauseSheet
from ui.pages.matching.pair_view import PairView
from ui.pages.matching.sheets import AskSheet
from ui.pages.own.page import OwnPageView
from ui.pages.today.page import TodayPage
from ui.widgets.action_row import ActionRow
from ui.widgets.button import Button

INGRID = Account("ingrids", "Ingrid Moe", "", frozenset({Role.VOLUNTEER}), REFERENCE, "ingrid")
WHY = "tilbakefall og ny innleggelse"


class Window:
    """One person's window over the centre's store, which follows the centre's clock."""

    def __init__(self, world: ParticipantWorld, who: Account, qtbot: QtBot) -> None:
        self.world = world
        self.workspace = GoingWorkspace(world.store, who, moment=world.clock.now())
        self.frame = MainFrame(self.workspace)
        self.workspace.frame = self.frame
        qtbot.addWidget(self.frame)
        self.frame.resize(1280, 800)
        self.frame.show()

    def open(self, page: str) -> None:
        """Turn to a page as it is today."""
        self.workspace.moment = self.world.clock.now()
        self.frame.show_place(Place(page))
        assert self.frame.page is not None
        self.frame.page.reload()
        settle()

    def line(self, key: str) -> ActionRow:
        """A line of Today."""
        self.open("today")
        page = self.frame.page
        assert isinstance(page, TodayPage)
        row = page.groups.row(key)
        assert row is not None, key
        return row

    def press(self, name: str) -> None:
        """A button of the page that is open."""
        press(the(self.frame, Button, name))
        settle()

    @property
    def pair(self) -> PairView:
        assert isinstance(self.frame.page, MatchingPage)
        assert isinstance(self.frame.page.view, PairView)
        return self.frame.page.view

    @property
    def own(self) -> OwnPageView:
        self.open("own")
        assert isinstance(self.frame.page, OwnPageView)
        return self.frame.page


class GoingWorkspace(DirectWorkspace):
    """Goes where it is sent, as a session does."""

    frame: MainFrame | None = None

    def go(self, place: Place) -> None:
        super().go(place)
        if self.frame is not None:
            self.frame.show_place(place)
            settle()


def settle() -> None:
    """Let layouts happen, and let go of what is shown no more."""
    for _ in range(3):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


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


def both_say_yes(world: ParticipantWorld, hanne: Window, ingrid: Window, match: Match) -> None:
    """Ingrid is told no name and says yes herself; Kim's yes is noted from Today."""
    page = ingrid.own
    said = everything_said(page)
    assert "Bære en sofa" in said
    assert "Kim" not in said
    press(page.questions.cards[0].yes)
    settle()
    assert stored(world, match.id).participant_answer is Answer.WAITING
    hanne.line(f"ask:{match.id}").button.click()
    hanne.press("yes participant")
    assert stored(world, match.id).state is MatchState.AGREED


def first_meeting(world: ParticipantWorld, hanne: Window, ingrid: Window, match: Match) -> None:
    """Agreed on from Today, seen by Ingrid with the name, and held."""
    hanne.line(f"meeting:{match.id}").button.click()
    settle()
    meeting = hanne.pair.meeting
    assert meeting is not None
    write(meeting.day, written(today(world) + timedelta(days=2)))
    write(meeting.clock, "17.30")
    write(meeting.place, "Kafé Brua")
    choose(meeting.along, "hanne")
    hanne.press("save meeting")
    said = everything_said(ingrid.own)
    assert "Kim Rønning" in said
    assert "Kafé Brua" in said
    world.days_pass(3)
    hanne.line(f"meeting:{match.id}").button.click()
    settle()
    assert stored(world, match.id).state is MatchState.ACTIVE
    assert [one.state for one in all_of(world, ASSIGNMENT)] == [AssignmentState.FILLED]
    assert volunteer_stage(world) is Stage.ACTIVE


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


def a_pause(world: ParticipantWorld, hanne: Window, ingrid: Window, match: Match) -> None:
    """The place is kept; Ingrid sees until when and never why; it ends from Today."""
    hanne.frame.show_place(Place("matching", match.id))
    settle()
    hanne.press("pause")
    sheet = the(hanne.frame, PauseSheet)
    write(sheet.until, written(today(world) + timedelta(days=14)))
    write(sheet.reason, WHY)
    press(sheet.do)
    settle()
    assert stored(world, match.id).state is MatchState.PAUSED
    said = everything_said(ingrid.own)
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


def ended_with_a_talk(world: ParticipantWorld, hanne: Window, ingrid: Window, match: Match) -> None:
    """Planned on the pair's view, seen by Ingrid, ended from Today with the words of both."""
    hanne.frame.show_place(Place("matching", match.id))
    settle()
    hanne.press("plan closing")
    plan = the(hanne.frame, ClosingSheet)
    write(plan.day, written(today(world) + timedelta(days=5)))
    press(plan.do)
    settle()
    assert "closing talk" in everything_said(ingrid.own)
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
    assert volunteer_stage(world) is Stage.READY
    assert "Kim" not in everything_said(ingrid.own)


def told_to_the_participant(world: ParticipantWorld) -> None:
    """Kim may see who did what, and never what was written for coordinators alone."""
    lines = world.ask(journal_of_person, JournalOfPerson("kim"))
    who = {line.who for line in lines if line.subject_kind == "match"}
    assert who >= {"Hanne Brekke", "Ingrid Moe"}
    assert WHY not in repr(lines)


def volunteer_stage(world: ParticipantWorld) -> Stage:
    stage: Stage = next(one.stage for one in all_of(world, VOLUNTEER) if one.id == "ingrid")
    return stage


def written(day: date) -> str:
    return day.strftime("%d.%m.%Y")
