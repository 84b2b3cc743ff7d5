"""The small sheets of matching, volunteers and participants: written in, locked, opened again."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from services.domain.consent import InformationKind
from services.domain.requirements import Check
from services.domain.settled_points import CheckPoint
from tests.fakes.participant_world import ParticipantWorld
from tests.ui.drafts.kept import drafts, kept, tells_of_its_draft, throw_away
from tests.ui.pages.peopled_centre import centre, named, opened, settle
from ui.dialogs.end_match import EndSheet
from ui.page import Page
from ui.pages.matching.page import MatchingPage
from ui.pages.matching.sheets import AskSheet, RuleOutSheet
from ui.pages.participants.consent_sheet import ConsentSheet
from ui.pages.participants.consents_tab import ConsentsTab
from ui.pages.participants.farewell_sheet import FarewellSheet
from ui.pages.participants.page import ParticipantsPage
from ui.pages.volunteers.page import VolunteersPage
from ui.pages.volunteers.stage_sheets import EndSheet as EndOfTime
from ui.pages.volunteers.stage_sheets import PauseSheet, SettleSheet
from ui.pages.volunteers.times import TimesSheet
from ui.widgets.availability_grid import Slot
from ui.widgets.sheet import Sheet

S = TypeVar("S", bound=Sheet)
__all__ = ["centre"]


def press(page: Page, name: str) -> None:
    button = named(page, name)
    assert isinstance(button, QPushButton)
    button.click()
    settle()


def current(page: MatchingPage | VolunteersPage, kind: type[S]) -> S:
    sheet = page.sheets.current
    assert isinstance(sheet, kind)
    return sheet


def volunteer_page(qtbot: QtBot, centre: ParticipantWorld, step: str) -> VolunteersPage:
    page, _ = opened(qtbot, centre, VolunteersPage, subject="ingrid")
    assert page.view is not None
    if step:
        dict(page.view.menu_steps())[step]()
    settle()
    return page


def test_a_question_half_written_is_there_after_a_lock(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    page, _ = opened(qtbot, centre, MatchingPage, subject="kim")
    press(page, "ask")
    current(page, AskSheet).assignment.setPlainText("Trene på tirsdager")
    page.leave()
    assert not current_is_open(page)
    again, _ = opened(qtbot, centre, MatchingPage, subject="kim")
    press(again, "ask")
    sheet = current(again, AskSheet)
    assert sheet.assignment.toPlainText() == "Trene på tirsdager"
    assert tells_of_its_draft(sheet)
    sheet.save()
    assert drafts(centre.store) == []
    again.leave()


def current_is_open(page: MatchingPage) -> bool:
    return page.sheets.current is not None and page.sheets.current.isVisible()


def test_why_two_are_kept_apart_is_there_after_a_lock(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    page, _ = opened(qtbot, centre, MatchingPage, subject="kim")
    press(page, "rule out")
    current(page, RuleOutSheet).reason.setText("søsken")
    page.leave()
    again, _ = opened(qtbot, centre, MatchingPage, subject="kim")
    press(again, "rule out")
    sheet = current(again, RuleOutSheet)
    assert sheet.reason.text() == "søsken"
    throw_away(sheet)
    assert sheet.reason.text() == ""
    assert drafts(centre.store) == []
    again.leave()


def test_the_words_of_an_ending_match_are_there_after_a_lock(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    page, _ = opened(qtbot, centre, MatchingPage, subject="kim")
    press(page, "ask")
    current(page, AskSheet).save()
    settle()
    press(page, "yes volunteer")
    press(page, "yes participant")
    press(page, "end match")
    sheet = current(page, EndSheet)
    sheet.reason.set_key("moved")
    sheet.words.setText("Flyttet nordover")
    page.leave()
    again, _ = opened(qtbot, centre, MatchingPage, subject="kim")
    press(again, "end match")
    shown = current(again, EndSheet)
    assert (shown.reason.key(), shown.words.text()) == ("moved", "Flyttet nordover")
    again.leave()


def test_a_pause_half_written_is_there_after_a_lock(qtbot: QtBot, centre: ParticipantWorld) -> None:
    page = volunteer_page(qtbot, centre, "Pause …")
    sheet = current(page, PauseSheet)
    sheet.until.setText("til våren")
    sheet.reason.setText("Eksamen")
    page.leave()
    again = volunteer_page(qtbot, centre, "Pause …")
    shown = current(again, PauseSheet)
    assert (shown.until.text(), shown.reason.text()) == ("til våren", "Eksamen")
    assert tells_of_its_draft(shown)
    shown.until.setText("")
    shown.save()
    assert drafts(centre.store) == []
    again.leave()


def test_the_reason_of_an_ending_is_there_after_a_lock(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    page = volunteer_page(qtbot, centre, "End …")
    current(page, EndOfTime).reason.setText("Flytter")
    page.leave()
    again = volunteer_page(qtbot, centre, "End …")
    assert current(again, EndOfTime).reason.text() == "Flytter"
    again.leave()


def test_the_day_of_a_settled_point_is_there_after_a_lock(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    for typed in ("3. mars", ""):
        page = volunteer_page(qtbot, centre, "")
        assert page.view is not None
        page.deeds.settle(page.view.profile, CheckPoint(Check.PLEDGE, settled=False))
        sheet = current(page, SettleSheet)
        assert sheet._day is not None
        if typed:
            sheet._day.setText(typed)
        else:
            assert sheet._day.text() == "03.03.2027"
        page.leave()


def test_times_half_chosen_are_there_after_a_lock(qtbot: QtBot, centre: ParticipantWorld) -> None:
    page, _ = opened(qtbot, centre, VolunteersPage, subject="nora")
    press(page, "change times")
    sheet = current(page, TimesSheet)
    cells = {**sheet.grid.slots(), (0, 0): Slot.ODD}
    sheet.grid.set_slots(cells)
    sheet.every_second.setChecked(True)
    page.leave()
    again, _ = opened(qtbot, centre, VolunteersPage, subject="nora")
    press(again, "change times")
    shown = current(again, TimesSheet)
    assert shown.grid.slots()[0, 0] is Slot.ODD
    assert shown.every_second.isChecked()
    shown.save()
    assert drafts(centre.store) == []
    again.leave()


def consent_sheet(page: ParticipantsPage) -> ConsentSheet:
    tab = page.detail._views["consents"]
    assert isinstance(tab, ConsentsTab)
    tab.begin_consent()
    assert isinstance(tab.sheet, ConsentSheet)
    return tab.sheet


def test_the_ticks_of_a_consent_are_there_after_a_lock(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    page, _ = opened(qtbot, centre, ParticipantsPage, subject="kim")
    page.detail.show_person("kim", "consents")
    sheet = consent_sheet(page)
    sheet._kinds.set_keys(frozenset({InformationKind.PLAN.value}))
    sheet._until.setText("1.3.27")
    QTest.keyClicks(sheet._how, "Muntlig")
    page.leave()
    settle()
    again, _ = opened(qtbot, centre, ParticipantsPage, subject="kim")
    again.detail.show_person("kim", "consents")
    shown = consent_sheet(again)
    assert shown._kinds.keys() == {InformationKind.PLAN.value}
    assert (shown._until.text(), shown._how.text()) == ("1.3.27", "Muntlig")
    assert tells_of_its_draft(shown)
    assert set(kept(centre.store, "participant.consent")) == {"kinds", "until", "how"}
    again.leave()


def test_why_a_follow_up_ends_is_there_after_a_lock(qtbot: QtBot, centre: ParticipantWorld) -> None:
    for chosen in ("moved", ""):
        page, workspace = opened(qtbot, centre, ParticipantsPage, subject="kim")
        person = page.detail._overview
        assert person is not None
        sheet = FarewellSheet(workspace, page, person.participant)
        page.detail._take(sheet)
        sheet.begin()
        if chosen:
            sheet._why.setCurrentIndex(2)
        else:
            assert sheet._why.currentIndex() == 2
        page.leave()
        settle()


def test_another_account_never_sees_the_half_written(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    for who, found in (("hanne", ""), ("sigrid", ""), ("hanne", "Muntlig")):
        page, _ = opened(qtbot, centre, ParticipantsPage, who, "kim")
        page.detail.show_person("kim", "consents")
        sheet = consent_sheet(page)
        assert sheet._how.text() == found
        assert tells_of_its_draft(sheet) is bool(found)
        if who == "hanne":
            sheet._how.setText("Muntlig")
        page.leave()
        settle()
    assert [draft.account_id for draft in drafts(centre.store)] == ["hanne"]
