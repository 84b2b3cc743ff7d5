"""The matching page: reasons in front of one, from waiting to walking together."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from services.domain.matches import MatchState
from services.store.tables import EXCLUSION, MATCH, Table
from services.use_cases.volunteer_stages import PauseVolunteer, pause_volunteer
from tests.accessibility.names import unnamed_controls
from tests.accessibility.stretched import cramped
from tests.fakes.participant_world import ParticipantWorld, account
from tests.fakes.workspace import DirectWorkspace
from tests.ui.pages.peopled_centre import centre, longer_words, named, opened, settle
from ui.dialogs.end_match import EndSheet
from ui.dialogs.form_sheet import FormSheet
from ui.navigation import Place
from ui.page_list import make_page
from ui.pages.matching.candidates import CandidateCard, CandidateLine
from ui.pages.matching.page import MatchingPage
from ui.pages.matching.pair_view import PairView
from ui.pages.matching.sheets import AskSheet, PreviewSheet, RuleOutSheet
from ui.pages.matching.short_list_view import ShortListView
from ui.widgets.label import Label, Paragraph
from ui.widgets.list_rows import WaitingRow
from ui.widgets.reason_row import ReasonRow

R = TypeVar("R")
__all__ = ["centre", "longer_words"]


def titles(page: MatchingPage) -> list[str]:
    return [row.title for row in page.pane.list.rows() if isinstance(row, WaitingRow)]


def records(world: ParticipantWorld, table: Table[R]) -> list[R]:
    return world.store.ask(lambda reading, _: reading.all(table), None, world.by)


def press(page: QWidget, name: str) -> None:
    button = named(page, name)
    assert isinstance(button, QPushButton)
    button.click()
    settle()


def short_list(page: MatchingPage) -> ShortListView:
    assert isinstance(page.view, ShortListView)
    return page.view


def pair(page: MatchingPage) -> PairView:
    assert isinstance(page.view, PairView)
    return page.view


def words_in(widget: QWidget) -> str:
    labels = [each.text() for each in widget.findChildren(Label)]
    return "\n".join([*labels, *(each.plain_text() for each in widget.findChildren(Paragraph))])


def ask_ingrid(page: MatchingPage) -> None:
    press(page, "ask")
    sheet = page.sheets.current
    assert isinstance(sheet, AskSheet)
    sheet.save()
    settle()


def test_those_who_wait_longest_stand_first_with_what_is_ahead(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    page, _ = opened(qtbot, centre, MatchingPage)
    assert titles(page) == ["Amir Haddad", "Kim Rønning"]
    assert page.view is not None
    assert short_list(page).person.participant_id == "amir"


def test_the_best_candidate_stands_open_with_points_that_add_up(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    page, _ = opened(qtbot, centre, MatchingPage, subject="kim")
    view = short_list(page)
    assert [one.name for one in view.found.candidates] == ["Ingrid Moe", "Aud Vik"]
    (card,) = view.findChildren(CandidateCard)
    shown = [row.accessibleName() for row in card.findChildren(ReasonRow)]
    points = [int(name.rpartition("+")[2]) for name in shown if "+" in name]
    assert sum(points) == card.explanation.points
    assert any("store grupper" in name for name in shown)


def test_what_is_loaded_ahead_is_the_lists_and_ranking_waits_until_somebody_comes(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    page = make_page("matching", DirectWorkspace(centre.store, account("hanne")))
    assert isinstance(page, MatchingPage)
    qtbot.addWidget(page)
    page.load_ahead()
    assert titles(page) == ["Amir Haddad", "Kim Rønning"]
    assert page.view is None
    page.activate(Place("matching"))
    settle()
    assert short_list(page).person.participant_id == "amir"


def test_whoever_is_wanted_is_ranked_though_another_stood_first_when_it_was_loaded_ahead(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    page = make_page("matching", DirectWorkspace(centre.store, account("hanne")))
    assert isinstance(page, MatchingPage)
    qtbot.addWidget(page)
    page.load_ahead()
    page.activate(Place("matching", "kim"))
    settle()
    assert short_list(page).person.participant_id == "kim"


def test_another_candidate_opens_by_a_press(qtbot: QtBot, centre: ParticipantWorld) -> None:
    page, _ = opened(qtbot, centre, MatchingPage, subject="kim")
    (line,) = short_list(page).findChildren(CandidateLine)
    line.open_button.click()
    settle()
    (card,) = short_list(page).findChildren(CandidateCard)
    assert card.explanation.name == "Aud Vik"
    assert named(page, "ask").hasFocus()


def test_nobody_who_fits_is_an_answer_with_its_reason(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    page, _ = opened(qtbot, centre, MatchingPage, subject="amir")
    words = words_in(short_list(page))
    assert "Nobody fits Amir as things stand" in words
    assert "does not speak a language that is a must" in words
    assert "were no must" in words


def test_what_would_change_it_names_people_and_their_points(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    page, _ = opened(qtbot, centre, MatchingPage, subject="kim")
    words = words_in(short_list(page))
    assert "Nora Hagen is on the way in" in words


def test_the_preview_shows_the_practical_ring_and_nothing_else(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    page, _ = opened(qtbot, centre, MatchingPage, subject="kim")
    press(page, "preview")
    (sheet,) = page.findChildren(PreviewSheet)
    words = words_in(sheet)
    assert "Noen å trene med hver uke" in words
    assert "trappa" not in words
    assert "store grupper" not in words


def test_from_the_question_to_walking_together(qtbot: QtBot, centre: ParticipantWorld) -> None:
    page, workspace = opened(qtbot, centre, MatchingPage, subject="kim")
    ask_ingrid(page)
    assert page.pane.filters.key() == "asked"
    press(page, "yes volunteer")
    press(page, "yes participant")
    assert pair(page).row.state is MatchState.AGREED
    press(page, "save meeting")
    meeting = pair(page).meeting
    assert meeting is not None
    assert meeting.form.field("on").error
    meeting.day.set_date(date(2026, 11, 20))
    press(page, "save meeting")
    press(page, "meeting held")
    assert page.pane.filters.key() == "active"
    assert [one.state for one in page.lists.active] == [MatchState.ACTIVE]
    assert all(told.refusal is None for told in workspace.told)


def test_a_no_ends_the_question_and_kim_waits_again(qtbot: QtBot, centre: ParticipantWorld) -> None:
    page, _ = opened(qtbot, centre, MatchingPage, subject="kim")
    ask_ingrid(page)
    press(page, "no volunteer")
    assert "Kim Rønning" in [one.name for one in page.lists.waiting]
    page.activate(Place("matching", "kim"))
    assert [one.name for one in short_list(page).found.candidates] == ["Aud Vik"]


def test_a_question_can_be_taken_back(qtbot: QtBot, centre: ParticipantWorld) -> None:
    page, _ = opened(qtbot, centre, MatchingPage, subject="kim")
    ask_ingrid(page)
    press(page, "take back")
    assert page.lists.asked == ()


def test_what_changed_meanwhile_is_told_and_nothing_is_asked(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    page, workspace = opened(qtbot, centre, MatchingPage, subject="kim")
    press(page, "ask")
    centre.run(pause_volunteer, PauseVolunteer("ingrid"))
    sheet = page.sheets.current
    assert isinstance(sheet, FormSheet)
    sheet.save()
    assert sheet.fault.isVisible()
    assert "not open for a match" in sheet.fault.sentence.plain_text()
    assert workspace.told == []
    assert records(centre, MATCH) == []


def test_an_assignment_without_words_is_told_at_its_field(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    page, _ = opened(qtbot, centre, MatchingPage, subject="kim")
    press(page, "ask")
    sheet = page.sheets.current
    assert isinstance(sheet, AskSheet)
    sheet.assignment.setPlainText("  ")
    page.save_here()
    assert sheet.form.field("assignment").error
    sheet.assignment.setPlainText("Trene på tirsdager")
    sheet.dismiss()
    press(page, "ask")
    assert page.sheets.current is sheet
    assert sheet.assignment.toPlainText() == "Trene på tirsdager"


def test_a_pair_is_ruled_out_and_no_longer_a_candidate(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    page, workspace = opened(qtbot, centre, MatchingPage, subject="kim")
    press(page, "rule out")
    sheet = page.sheets.current
    assert isinstance(sheet, RuleOutSheet)
    sheet.reason.setText("søsken")
    sheet.save()
    settle()
    assert [one.name for one in short_list(page).found.candidates] == ["Aud Vik"]
    assert "søsken" not in words_in(short_list(page))
    assert len(records(centre, EXCLUSION)) == 1
    assert workspace.told[-1].undo is not None


def test_a_match_is_ended_with_its_reason(qtbot: QtBot, centre: ParticipantWorld) -> None:
    page, _ = opened(qtbot, centre, MatchingPage, subject="kim")
    ask_ingrid(page)
    press(page, "yes volunteer")
    press(page, "yes participant")
    press(page, "end match")
    sheet = page.sheets.current
    assert isinstance(sheet, EndSheet)
    sheet.reason.set_key("other")
    sheet.save()
    assert sheet.form.field("words").error
    sheet.reason.set_key("moved")
    sheet.save()
    assert page.lists.asked == ()


def test_a_change_elsewhere_is_seen_at_once(qtbot: QtBot, centre: ParticipantWorld) -> None:
    page, workspace = opened(qtbot, centre, MatchingPage, subject="kim")
    outcome = centre.store.run(pause_volunteer, PauseVolunteer("ingrid"), centre.by)
    workspace.changes.announce(outcome.changes)
    settle()
    assert [one.name for one in short_list(page).found.candidates] == ["Aud Vik"]
    assert {one.name for one in short_list(page).found.ruled_out} >= {"Ingrid Moe"}


def test_finding_narrows_the_list(qtbot: QtBot, centre: ParticipantWorld) -> None:
    page, _ = opened(qtbot, centre, MatchingPage)
    QTest.keyClicks(page.pane.find_field, "tren")
    assert titles(page) == ["Kim Rønning"]


@pytest.mark.parametrize("tab", ["asked", "active"])
def test_a_list_with_nobody_says_so_in_words(
    qtbot: QtBot, centre: ParticipantWorld, tab: str
) -> None:
    page, _ = opened(qtbot, centre, MatchingPage)
    page.pane.filters.choose(tab)
    page.pane.filters.chosen.emit(tab)
    settle()
    assert page.view is None
    assert not page.pane.list.rows()


def test_see_leads_to_the_persons_own_page(qtbot: QtBot, centre: ParticipantWorld) -> None:
    page, workspace = opened(qtbot, centre, MatchingPage, subject="kim")
    press(page, "see participant")
    assert workspace.places == [Place("participants", "kim")]


def test_every_control_has_a_name(qtbot: QtBot, centre: ParticipantWorld) -> None:
    page, _ = opened(qtbot, centre, MatchingPage, subject="kim")
    assert unnamed_controls(page) == []
    page.show_subject("amir")
    settle()
    assert unnamed_controls(page) == []
    page.show_subject("kim")
    ask_ingrid(page)
    assert unnamed_controls(page) == []


@pytest.mark.parametrize("width", [1080, 1720])
def test_longer_words_still_have_room(
    qtbot: QtBot, centre: ParticipantWorld, longer_words: None, width: int
) -> None:
    page, _ = opened(qtbot, centre, MatchingPage, subject="kim")
    page.resize(width, 900)
    settle()
    assert cramped(page) == []
