"""Today wakes whoever opens it for those who have left, and for notices that nobody has decided about."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from services.domain.messages import NoticeKind
from services.domain.transitions import Transition, TransitionKind, TransitionState
from services.store.tables import MESSAGE, TRANSITION
from tests.fakes.activity_world import TODAY, House, house
from tests.fakes.busy_house import busy
from tests.fakes.time import REFERENCE
from tests.ui.pages.shown import open_page, settle
from ui.navigation import Place
from ui.pages.today.page import TodayPage
from ui.widgets.action_row import ActionRow

__all__ = ["busy", "house"]


def row(page: TodayPage, key: str) -> ActionRow:
    found = page.groups.row(key)
    assert found is not None, list(page.groups._rows)
    return found


def left(house: House) -> Transition:
    """Samira left treatment yesterday, unplanned."""
    gone = Transition(
        "t-left", "p-samira", TransitionKind.UNPLANNED_DISCHARGE, TODAY - timedelta(days=1),
        REFERENCE, TransitionState.DONE,
    )  # fmt: skip
    house.put(TRANSITION, gone)
    return gone


def choose(row: ActionRow, words: str) -> None:
    menu = [action for action in row.findChildren(QAction) if action.text() == words]
    menu[-1].trigger()
    settle()


def test_one_who_left_unplanned_leads_and_says_what_to_do(qtbot: QtBot, busy: House) -> None:
    left(busy)
    page, workspace = open_page(qtbot, busy, TodayPage)
    first = page.groups.rows()[0]
    assert first is row(page, "unplanned:t-left")
    assert first.reason.text().startswith("Get in touch today.")
    first.acted.emit()
    assert workspace.places == [Place("participants", "p-samira", "plan")]


def test_contact_is_noted_from_the_menu_of_the_line(qtbot: QtBot, busy: House) -> None:
    left(busy)
    page, workspace = open_page(qtbot, busy, TodayPage)
    choose(row(page, "unplanned:t-left"), "Contact is made")
    qtbot.waitUntil(lambda: page.groups.row("unplanned:t-left") is None)
    assert workspace.told[-1].undo is not None


def test_the_agreed_day_is_noted_as_made_by_its_button(qtbot: QtBot, busy: House) -> None:
    gone = left(busy)
    busy.change(
        TRANSITION, gone.id, here="Hanne", there="Liv", where_to="Hos mor", contact_on=TODAY
    )
    page, _ = open_page(qtbot, busy, TodayPage)
    due = row(page, "contact:t-left")
    assert "Hanne gets in touch" in due.reason.text()
    due.acted.emit()
    qtbot.waitUntil(lambda: page.groups.row("contact:t-left") is None)


def test_a_notice_leads_to_the_conversation_where_it_is_decided(qtbot: QtBot, busy: House) -> None:
    told = busy.get(MESSAGE, "m-in")
    notice = replace(
        told, id="m-notice", remote_id="r9", urgent=False, participant_id="p-jonas",
        notice=NoticeKind.UNPLANNED_DISCHARGE.value, notice_on=TODAY.isoformat(),
        read_at=REFERENCE,
    )  # fmt: skip
    busy.put(MESSAGE, notice)
    page, workspace = open_page(qtbot, busy, TodayPage)
    line = row(page, "notice:m-notice")
    assert line.title.text() == "Fjordheim TSB tells that Jonas Berg left unplanned"
    line.acted.emit()
    assert workspace.places == [Place("messages", "c-fjord")]
