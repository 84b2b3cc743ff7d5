"""A volunteer's own page: her own, in the practical ring, and a way to ask for a talk."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from services.domain.matches import MatchState
from services.store.tables import ACTIVITY, MATCH, TALK_REQUEST
from tests.accessibility.names import unnamed_controls
from tests.accessibility.stretched import StretchedTranslator, cramped
from tests.fakes.activity_world import TODAY, TURID, House, house
from tests.fakes.busy_house import busy
from tests.ui.pages.shown import WindowsShown, open_page, settle
from ui.pages.own.page import OwnPageView
from ui.widgets.action_row import ActionRow

__all__ = ["busy", "house"]


@pytest.fixture
def longer_words(qapp: QApplication) -> Iterator[None]:
    translator = StretchedTranslator()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def words(page: OwnPageView) -> str:
    return words_in(page)


def words_in(part: QWidget) -> str:
    return " ".join(label.text() for label in part.findChildren(QLabel))


def test_the_next_meeting_leads_and_nobody_else_is_named(qtbot: QtBot, busy: House) -> None:
    page, _ = open_page(qtbot, busy, OwnPageView, TURID)
    assert page.next._what.plain_text() == "Jonas Berg, søndag 22. november"
    assert "Samira" not in words(page)
    assert "Marit" not in words(page)
    assert "Går sakte" not in words(page)


def test_a_talk_is_asked_for_with_one_press_and_told_to_have_been(
    qtbot: QtBot, busy: House
) -> None:
    page, workspace = open_page(qtbot, busy, OwnPageView, TURID)
    QTest.keyClick(page, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: len(busy.all(TALK_REQUEST)) == 1)
    assert not page.talk.isEnabled()
    assert "You asked for a talk" in page.talk.text()
    assert workspace.told[-1].undo is not None


def test_a_meeting_that_is_past_is_asked_for_and_logged(qtbot: QtBot, house: House) -> None:
    house.change(MATCH, "m-jonas", first_meeting_on=TODAY - timedelta(days=1))
    page, _ = open_page(qtbot, house, OwnPageView, TURID)
    row = page.to_log.findChildren(ActionRow)[-1]
    assert "Jonas Berg" in row.title.text()
    row.button.click()
    sheet = page._log_sheet()
    sheet.fields.what.set_what("Tur", ())
    sheet.save()
    (logged,) = house.all(ACTIVITY)
    assert (logged.participant_id, logged.volunteer_id) == ("p-jonas", "v-turid")


def test_good_to_know_is_opened_by_itself_and_leaves_a_line(qtbot: QtBot, busy: House) -> None:
    page, _ = open_page(qtbot, busy, OwnPageView, TURID)
    before = busy.store.check()
    assert page._page is not None
    page.lists.opened.emit(page._page.matches[0])
    assert page._needs is not None
    assert page._needs._needs.plain_text() == "Går sakte i bakker"
    assert busy.store.check() == before + 1


def test_her_own_activity_is_changed_and_removed_from_here(qtbot: QtBot, busy: House) -> None:
    page, workspace = open_page(qtbot, busy, OwnPageView, TURID)
    logged = page._logged
    page.lists.change_wanted.emit(logged[0])
    assert page._log_sheet().isVisible()
    page._log_sheet().dismiss()
    page.lists.remove_wanted.emit(logged[0])
    assert logged[0].id not in {each.id for each in busy.all(ACTIVITY)}
    assert workspace.told[-1].undo is not None


def test_after_the_match_her_log_tells_of_a_participant_and_of_no_name(
    qtbot: QtBot, busy: House
) -> None:
    busy.change(MATCH, "m-jonas", state=MatchState.ENDED)
    page, _ = open_page(qtbot, busy, OwnPageView, TURID)
    assert page._logged
    assert "with a participant" in " ".join(
        row.accessibleName() + words_in(row) for row in page.lists.findChildren(ActionRow)
    )
    page.lists.change_wanted.emit(page._logged[0])
    assert page._log_sheet().fields.who.text() == "A participant"
    assert "Jonas" not in words(page)


def test_every_control_of_the_own_page_has_a_name(qtbot: QtBot, busy: House) -> None:
    page, _ = open_page(qtbot, busy, OwnPageView, TURID)
    assert unnamed_controls(page) == []


@pytest.mark.usefixtures("longer_words")
def test_longer_words_find_room_on_the_own_page(qtbot: QtBot, busy: House) -> None:
    page, _ = open_page(qtbot, busy, OwnPageView, TURID)
    settle()
    assert cramped(page) == []


def test_opening_the_own_page_shows_one_window_and_no_stray_parts(
    qtbot: QtBot, qapp: QApplication, busy: House
) -> None:
    windows = WindowsShown(qapp)
    open_page(qtbot, busy, OwnPageView, TURID)
    qapp.removeEventFilter(windows)
    assert windows.seen == ["OwnPageView"]
