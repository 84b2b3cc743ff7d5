"""Care on the volunteers' page: the card, supervision, and how the work is shared."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from services.domain.activities import TalkRequest
from services.domain.supervision import (
    Attendance,
    Supervision,
    SupervisionKind,
    SupervisionSeat,
    SupervisionState,
)
from services.store.tables import (
    ACTIVITY,
    MATCH,
    SUPERVISION,
    SUPERVISION_SEAT,
    TALK_REQUEST,
    VOLUNTEER,
)
from tests.accessibility.names import unnamed_controls
from tests.accessibility.stretched import cramped
from tests.fakes.activity_world import STAFF, TODAY, House, house
from tests.fakes.busy_house import busy
from tests.fakes.time import REFERENCE
from tests.ui.pages.peopled_centre import longer_words, named
from tests.ui.pages.shown import WindowsShown, open_page, press, settle
from ui.dialogs.quiet_limit import QuietLimitSheet
from ui.dialogs.talk import TalkSheet
from ui.dialogs.thanks import ThanksSheet
from ui.navigation import Place
from ui.pages.volunteers.care_card import CareCard
from ui.pages.volunteers.load_view import LoadPane
from ui.pages.volunteers.page import VolunteersPage
from ui.pages.volunteers.supervision_sheets import HoldSheet, PlanSheet
from ui.pages.volunteers.supervision_view import SupervisionPane
from ui.widgets.action_row import ActionRow
from ui.widgets.bar_table import BarLine
from ui.widgets.label import Paragraph

__all__ = ["busy", "house", "longer_words"]

SUPERVISION_PLACE = Place("volunteers", tab="supervision")
LOAD_PLACE = Place("volunteers", tab="load")


def planned(house: House, days: int, *who: str, theme: str = "Å sette grenser") -> str:
    on = TODAY + timedelta(days=days)
    id_ = f"s{days}"
    house.put(
        SUPERVISION, Supervision(id_, SupervisionKind.GROUP, on, REFERENCE, "hanne", theme=theme)
    )
    for each in who:
        house.put(SUPERVISION_SEAT, SupervisionSeat(f"{id_} {each}", id_, each))
    return id_


def pane(page: VolunteersPage) -> SupervisionPane:
    assert isinstance(page.views.current, SupervisionPane)
    return page.views.current


def press_named(page: VolunteersPage, name: str) -> None:
    button = named(page, name)
    assert isinstance(button, QPushButton)
    button.click()
    settle()


def card_words(page: VolunteersPage) -> str:
    assert page.view is not None
    (card,) = page.view.findChildren(CareCard)
    return " ".join(each.plain_text() for each in card.findChildren(Paragraph))


def choose(row: ActionRow, words: str) -> None:
    next(action for action in row.menu.actions() if action.text() == words).trigger()
    settle()


def test_the_card_says_what_is_owed_and_the_talk_is_noted_in_two_actions(
    qtbot: QtBot, busy: House
) -> None:
    busy.put(TALK_REQUEST, TalkRequest("t", "v-turid", REFERENCE, "Det ble mye", distress=True))
    page, _ = open_page(qtbot, busy, VolunteersPage, place=Place("volunteers", "v-turid"))
    assert "A talk is owed by tirsdag kl. 12.00. Hanne calls." in card_words(page)
    press_named(page, "call")
    sheet = page.sheets.current
    assert isinstance(sheet, TalkSheet)
    assert "Det ble mye" in sheet._said.plain_text()
    sheet.words.setPlainText("En uke fri")
    sheet.held.click()
    settle()
    assert "En uke fri" in card_words(page)
    assert "owed" not in card_words(page)


def test_thanks_are_sent_from_her_page_in_two_actions(qtbot: QtBot, busy: House) -> None:
    page, _ = open_page(qtbot, busy, VolunteersPage, place=Place("volunteers", "v-bjorn"))
    press_named(page, "thank")
    sheet = page.sheets.current
    assert isinstance(sheet, ThanksSheet)
    sheet.send.click()
    settle()
    assert "thanks" not in card_words(page)
    assert all(each.thanked_at for each in busy.all(ACTIVITY))


def test_the_rule_about_silence_stands_on_her_page_and_is_changed_there(
    qtbot: QtBot, busy: House
) -> None:
    page, _ = open_page(qtbot, busy, VolunteersPage, place=Place("volunteers", "v-marit"))
    assert "Nobody has met for 16 day(s). The limit for all pairs here is 14." in card_words(page)
    press_named(page, "limit m-samira")
    sheet = page.sheets.current
    assert isinstance(sheet, QuietLimitSheet)
    sheet.days.setText("21")
    page.save_here()
    settle()
    assert "The limit for this pair is 21." in card_words(page)
    assert busy.get(MATCH, "m-samira").quiet_after_days == 21


def test_staff_see_no_supervision_and_set_no_limit(qtbot: QtBot, busy: House) -> None:
    place = Place("volunteers", "v-marit")
    page, _ = open_page(qtbot, busy, VolunteersPage, STAFF, place)
    assert "supervision" not in card_words(page)
    assert page.findChildren(QPushButton, "limit m-samira") == []
    assert page.views.supervision.isHidden()
    page.activate(SUPERVISION_PLACE)
    assert isinstance(page.views.current, LoadPane)


def test_supervision_is_planned_for_one_from_her_page(qtbot: QtBot, busy: House) -> None:
    page, _ = open_page(qtbot, busy, VolunteersPage, place=Place("volunteers", "v-turid"))
    assert "No supervision yet" in card_words(page)
    press_named(page, "plan supervision")
    sheet = page.sheets.current
    assert isinstance(sheet, PlanSheet)
    assert (sheet.kind.key(), sheet.invited.ids()) == ("individual", ("v-turid",))
    assert unnamed_controls(sheet) == []
    page.save_here()
    assert sheet.form.field("on").error == "This must be filled in."
    sheet.on.set_date(TODAY + timedelta(days=4))
    sheet.starts.setText("17.30")
    page.save_here()
    settle()
    (stored,) = busy.all(SUPERVISION)
    assert (stored.kind, stored.led_by) == (SupervisionKind.INDIVIDUAL, "hanne")
    assert "the next is 26. nov." in card_words(page)


def test_the_views_are_opened_from_the_lists_head_and_any_row_leads_back(
    qtbot: QtBot, busy: House
) -> None:
    page, _ = open_page(qtbot, busy, VolunteersPage, place=Place("volunteers", "v-turid"))
    press_named(page, "open supervision")
    assert pane(page).isVisible()
    press_named(page, "open load")
    assert load(page).isVisible()
    page.pane.list.setFocus()
    page.pane.list.choose("v-turid")
    page.pane.list.chosen.emit("v-turid")
    assert page.views.current is None
    assert page.view is not None
    assert page.view.profile.volunteer.id == "v-turid"


def test_an_empty_view_says_what_to_do_and_is_filled_at_once(qtbot: QtBot, busy: House) -> None:
    page, workspace = open_page(qtbot, busy, VolunteersPage, place=SUPERVISION_PLACE)
    assert pane(page).rows == {}
    pane(page).new.click()
    sheet = page.sheets.current
    assert isinstance(sheet, PlanSheet)
    sheet.on.set_date(TODAY + timedelta(days=3))
    page.save_here()
    assert sheet.form.field("volunteer_ids").error == "This must be filled in."
    for name in ("v-turid", "v-marit"):
        sheet.invited.add(name)
    assert sheet.form.field("volunteer_ids").error == ""
    sheet.invited.remove("v-marit")
    sheet.theme.setText("Å sette grenser")
    page.save_here()
    settle()
    (row,) = pane(page).rows.values()
    assert row.title.text() == "Onsdag 25. november · Å sette grenser"
    assert "Turid Haugen" in row.reason.text()
    assert workspace.told[-1].undo is not None


def test_one_at_a_time_is_for_one(qtbot: QtBot, busy: House) -> None:
    page, _ = open_page(qtbot, busy, VolunteersPage, place=SUPERVISION_PLACE)
    pane(page).plan_for(("v-turid", "v-marit"))
    sheet = page.sheets.current
    assert isinstance(sheet, PlanSheet)
    sheet.on.set_date(TODAY)
    sheet.kind.set_key("individual")
    page.save_here()
    assert sheet.form.field("volunteer_ids").error == "Choose one here, or make it a group."


def test_who_came_is_noted_and_not_coming_is_nothing_more_than_that(
    qtbot: QtBot, busy: House
) -> None:
    found = planned(busy, -2, "v-turid", "v-marit")
    page, _ = open_page(
        qtbot, busy, VolunteersPage, place=Place("volunteers", found, "supervision")
    )
    sheet = page.sheets.current
    assert isinstance(sheet, HoldSheet)
    assert unnamed_controls(sheet) == []
    assert {choice.key() for choice in sheet.came.values()} == {"came"}
    sheet.came["v-marit"].set_key("excused")
    sheet.words.setPlainText("Godt møte")
    page.save_here()
    settle()
    assert (
        pane(page).rows[found].reason.text().startswith("came: Turid Haugen · sent word: Marit Ås")
    )
    stored = busy.get(SUPERVISION, found)
    assert (stored.state, stored.note) == (SupervisionState.HELD, "Godt møte")
    seats = {seat.volunteer_id: seat.attendance for seat in busy.all(SUPERVISION_SEAT)}
    assert seats == {"v-turid": Attendance.CAME, "v-marit": Attendance.EXCUSED}


def test_a_planned_one_is_changed_and_called_off_with_undo(qtbot: QtBot, busy: House) -> None:
    found = planned(busy, 2, "v-turid")
    page, workspace = open_page(qtbot, busy, VolunteersPage, place=SUPERVISION_PLACE)
    pane(page).rows[found].button.click()
    sheet = page.sheets.current
    assert isinstance(sheet, PlanSheet)
    sheet.place.setText("Kafeen")
    page.save_here()
    settle()
    assert busy.get(SUPERVISION, found).place == "Kafeen"
    choose(pane(page).rows[found], "Call it off")
    assert busy.get(SUPERVISION, found).state is SupervisionState.CANCELLED
    assert workspace.told[-1].undo is not None
    assert "called off" in pane(page).rows[found].accessibleName()


def test_half_a_plan_is_kept_with_those_invited(qtbot: QtBot, busy: House) -> None:
    page, _ = open_page(qtbot, busy, VolunteersPage, place=SUPERVISION_PLACE)
    pane(page).plan()
    sheet = page.sheets.current
    assert isinstance(sheet, PlanSheet)
    sheet.theme.setText("Hviletid")
    sheet.invited.add("v-turid")
    sheet.dismiss()
    again, _ = open_page(qtbot, busy, VolunteersPage, place=SUPERVISION_PLACE)
    pane(again).plan()
    sheet = again.sheets.current
    assert isinstance(sheet, PlanSheet)
    assert (sheet.theme.text(), sheet.invited.ids()) == ("Hviletid", ("v-turid",))


def test_who_has_had_none_for_long_is_invited_from_the_line(qtbot: QtBot, busy: House) -> None:
    busy.change(VOLUNTEER, "v-marit", created_at=REFERENCE - timedelta(days=120))
    page, _ = open_page(qtbot, busy, VolunteersPage, place=SUPERVISION_PLACE)
    row = pane(page).rows["v-marit"]
    assert row.reason.text() == "120 day(s) without supervision; none is noted"
    row.setFocus()
    press(page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(page.sheets.current, PlanSheet))
    sheet = page.sheets.current
    assert isinstance(sheet, PlanSheet)
    assert sheet.invited.ids() == ("v-marit",)
    sheet.dismiss()
    choose(row, "Open the volunteer")
    assert page.view is not None
    assert page.view.profile.volunteer.id == "v-marit"


@pytest.mark.parametrize("place", [SUPERVISION_PLACE, LOAD_PLACE, Place("volunteers", "v-marit")])
def test_opening_care_shows_one_window_and_no_stray_parts(
    qtbot: QtBot, qapp: QApplication, busy: House, place: Place
) -> None:
    windows = WindowsShown(qapp)
    open_page(qtbot, busy, VolunteersPage, place=place)
    qapp.removeEventFilter(windows)
    assert windows.seen == ["VolunteersPage"]


def load(page: VolunteersPage) -> LoadPane:
    assert isinstance(page.views.current, LoadPane)
    return page.views.current


def names(page: VolunteersPage) -> list[str]:
    rows = load(page).volunteers.rows()
    return [row.words[0] for row in rows if isinstance(row, BarLine)]


def test_the_load_says_in_words_what_the_bars_show(qtbot: QtBot, busy: House) -> None:
    busy.change(VOLUNTEER, "v-turid", max_participants=1, hours_per_month=Decimal(3))
    page, _ = open_page(qtbot, busy, VolunteersPage, place=LOAD_PLACE)
    spoken = {
        row.words[0]: row.spoken()
        for row in load(page).volunteers.rows()
        if isinstance(row, BarLine)
    }
    assert spoken["Turid Haugen"] == "Turid Haugen, 1 of 1, 4 of 3, none noted, more than was said"
    assert "twice" in load(page).rules.plain_text()
    assert [row.spoken() for row in load(page).advisers.rows()] == ["Hanne Brekke, 3, 0, 0"]


def test_the_load_stands_by_name_until_one_sorts_it(qtbot: QtBot, busy: House) -> None:
    page, _ = open_page(qtbot, busy, VolunteersPage, place=LOAD_PLACE)
    assert names(page) == ["Bjørn Tangen", "Marit Ås", "Turid Haugen"]
    load(page).sorting.set_key("2")
    assert names(page) == ["Bjørn Tangen", "Turid Haugen", "Marit Ås"]
    load(page).volunteers.sort_wanted.emit("0")
    assert names(page)[0] == "Bjørn Tangen"
    assert load(page).sorting.key() == "0"


def test_enter_on_a_row_of_the_load_opens_the_volunteer(qtbot: QtBot, busy: House) -> None:
    page, _ = open_page(qtbot, busy, VolunteersPage, place=LOAD_PLACE)
    load(page).volunteers.choose("v-marit")
    load(page).volunteers.setFocus()
    press(page, Qt.Key.Key_Return)
    assert page.view is not None
    assert page.view.profile.volunteer.id == "v-marit"


def test_a_change_reloads_the_view_that_is_open(qtbot: QtBot, busy: House) -> None:
    page, _ = open_page(qtbot, busy, VolunteersPage, place=SUPERVISION_PLACE)
    found = planned(busy, 2, "v-turid")
    page.reload()
    assert found in pane(page).rows


@pytest.mark.usefixtures("longer_words")
@pytest.mark.parametrize("place", [SUPERVISION_PLACE, LOAD_PLACE, Place("volunteers", "v-marit")])
def test_longer_words_find_room_in_the_views_of_care(
    qtbot: QtBot, busy: House, place: Place
) -> None:
    planned(busy, -2, "v-turid", "v-marit")
    planned(busy, 2, "v-turid", "v-marit")
    busy.change(VOLUNTEER, "v-marit", created_at=REFERENCE - timedelta(days=120))
    page, _ = open_page(qtbot, busy, VolunteersPage, place=place)
    settle()
    assert unnamed_controls(page) == []
    assert cramped(page) == []
