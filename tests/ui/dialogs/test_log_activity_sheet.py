"""One activity is logged in under a minute, and nothing written is ever lost."""

from __future__ import annotations

from datetime import date, time, timedelta
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from services.domain.activities import Activity, Mood
from services.domain.volunteers import YesNo
from services.store.tables import ACTIVITY, DRAFT
from tests.accessibility.names import unnamed_controls
from tests.accessibility.stretched import StretchedTranslator, cramped
from tests.fakes.activity_world import TURID, House, house
from tests.fakes.busy_house import busy
from tests.fakes.workspace import DirectWorkspace
from tests.ui.pages.shown import open_page, press, settle
from ui.dialogs.log_activity import LogActivitySheet
from ui.navigation import Place
from ui.pages.activities.page import ActivitiesPage
from ui.pages.own.page import OwnPageView
from ui.typed_time import read_clock

__all__ = ["busy", "house"]


def begun(qtbot: QtBot, house: House) -> tuple[ActivitiesPage, DirectWorkspace, LogActivitySheet]:
    page, workspace = open_page(qtbot, house, ActivitiesPage)
    page.new_here()
    settle()
    return page, workspace, page._log_sheet()


def newest(house: House) -> Activity:
    return next(each for each in house.all(ACTIVITY) if not each.id.startswith("a-"))


def test_a_face_and_ctrl_enter_are_enough_when_it_was_as_last_time(
    qtbot: QtBot, busy: House
) -> None:
    page, workspace, sheet = begun(qtbot, busy)
    press(page, Qt.Key.Key_4)
    press(page, Qt.Key.Key_Return, control=True)
    assert not sheet.isVisible()
    logged = newest(busy)
    assert (logged.participant_id, logged.what, logged.mood) == (
        "p-jonas",
        "Ringe søstera",
        Mood.GOOD,
    )
    assert (logged.on, logged.starts, logged.hours) == (
        date(2026, 11, 22),
        time(9, 30),
        Decimal("0.50"),
    )
    assert workspace.told[-1].undo is not None


def test_what_is_wrong_is_said_at_its_field_and_nothing_is_stored(
    qtbot: QtBot, busy: House
) -> None:
    before = len(busy.all(ACTIVITY))
    _, _, sheet = begun(qtbot, busy)
    sheet.fields.on.setText("23.11.2026")
    sheet.save()
    assert sheet.fields.field("on").error
    sheet.fields.on.setText("22.11.2026")
    sheet.fields.starts.setText("halv ni")
    sheet.save()
    assert sheet.fields.field("starts").error
    assert not sheet.fields.field("on").error
    sheet.fields.who.setText("Ingen vi kjenner")
    sheet.save()
    assert sheet.fields.field("who").error
    assert sheet.isVisible()
    assert len(busy.all(ACTIVITY)) == before


def test_escape_keeps_the_draft_and_another_window_finds_it(qtbot: QtBot, busy: House) -> None:
    page, _, sheet = begun(qtbot, busy)
    sheet.fields.words.setFocus()
    sheet.fields.words.insertPlainText("Jonas fortalte om verkstedet.")
    sheet.fields.faces.set_mood(-1)
    press(page, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert len(busy.all(DRAFT)) == 1
    _, _, other = begun(qtbot, busy)
    assert other.fields.words.toPlainText() == "Jonas fortalte om verkstedet."
    assert other.fields.faces.mood() == -1
    other.save()
    assert newest(busy).how_it_went == "Jonas fortalte om verkstedet."
    assert busy.all(DRAFT) == []


def test_a_draft_is_kept_while_one_writes_without_leaving_the_sheet(
    qtbot: QtBot, busy: House
) -> None:
    _, _, sheet = begun(qtbot, busy)
    sheet.fields.words.setFocus()
    sheet.fields.words.insertPlainText("Halvferdig")
    qtbot.waitUntil(lambda: len(busy.all(DRAFT)) == 1)
    assert "Halvferdig" in busy.all(DRAFT)[0].body


def test_a_second_press_while_it_is_stored_logs_nothing_more(
    qtbot: QtBot, busy: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, workspace, sheet = begun(qtbot, busy)
    before = len(busy.all(ACTIVITY))
    run = workspace.run

    async def press_again(use_case: Any, command: Any) -> Any:  # noqa: ANN401 whatever is run
        sheet.save()
        return await run(use_case, command)

    monkeypatch.setattr(workspace, "run", press_again)
    sheet.save()
    assert len(busy.all(ACTIVITY)) == before + 1


def test_an_untouched_sheet_leaves_no_draft(qtbot: QtBot, busy: House) -> None:
    page, _, _ = begun(qtbot, busy)
    press(page, Qt.Key.Key_Escape)
    assert busy.all(DRAFT) == []


def test_choosing_another_pair_offers_that_pairs_own_words(qtbot: QtBot, busy: House) -> None:
    _, _, sheet = begun(qtbot, busy)
    sheet.fields.who.setText("Amir Haddad and Bjørn Tangen")
    sheet.fields.who._settle()
    assert sheet.fields.what._chips.keys() is not None
    assert list(sheet.fields.what._suggestions)[:2] == ["Flytte sofa", "Styrke"]


def test_a_person_whom_nobody_walks_beside_leaves_who_open(qtbot: QtBot, house: House) -> None:
    page, _ = open_page(qtbot, house, ActivitiesPage, place=Place("activities", "p-amir", new=True))
    sheet = page._log_sheet()
    assert sheet.isVisible()
    assert sheet.fields.chosen_who() is None


def test_a_sheet_that_opens_dismisses_the_one_before_it(qtbot: QtBot, busy: House) -> None:
    page, _ = open_page(qtbot, busy, ActivitiesPage, place=Place("activities", "a-1"))
    assert page._card is not None
    page.new_here()
    settle()
    assert not page._card.isVisible()
    assert page._log_sheet().isVisible()


def test_a_change_keeps_what_the_form_does_not_ask_about(qtbot: QtBot, busy: House) -> None:
    busy.change(ACTIVITY, "a-3", distance_km=Decimal(7), ends=time(18, 45))
    page, _ = open_page(qtbot, busy, ActivitiesPage)
    sheet = page._log_sheet()
    sheet.change("a-3")
    sheet.fields.words.setPlainText("Helt til brua")
    sheet.save()
    changed = busy.get(ACTIVITY, "a-3")
    assert (changed.how_it_went, changed.distance_km, changed.ends) == (
        "Helt til brua",
        Decimal(7),
        time(18, 45),
    )
    assert changed.wants_a_talk is YesNo.YES


def test_a_pair_that_did_not_meet_is_logged_with_one_mark(qtbot: QtBot, busy: House) -> None:
    _, _, sheet = begun(qtbot, busy)
    sheet.fields.missed.click()
    sheet.save()
    assert not newest(busy).took_place


def test_the_first_log_of_a_house_offers_common_words(qtbot: QtBot, house: House) -> None:
    _, _, sheet = begun(qtbot, house)
    assert sheet.fields.what.common_words()[0] in sheet.fields.what._suggestions
    sheet.save()
    assert sheet.fields.field("what").error


def test_a_volunteer_sees_no_other_names_than_her_own_matches(qtbot: QtBot, busy: House) -> None:
    page, _ = open_page(qtbot, busy, OwnPageView, TURID)
    page.new_here()
    sheet = page._log_sheet()
    assert sorted(sheet.fields.who._keys) == ["Jonas Berg", "Without a participant"]
    assert sheet.fields.talk.text() == "I would like a talk"
    sheet.save()
    assert newest(busy).wants_a_talk is YesNo.NO


def test_every_control_of_the_sheet_has_a_name(qtbot: QtBot, busy: House) -> None:
    page, _, _ = begun(qtbot, busy)
    assert unnamed_controls(page) == []


def test_longer_words_find_room_in_the_sheet(qtbot: QtBot, qapp: QApplication, busy: House) -> None:
    translator = StretchedTranslator()
    qapp.installTranslator(translator)
    try:
        _, _, sheet = begun(qtbot, busy)
        assert cramped(sheet) == []
    finally:
        qapp.removeTranslator(translator)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("17", time(17)),
        ("9.05", time(9, 5)),
        ("17:30", time(17, 30)),
        ("1730", time(17, 30)),
        ("24.00", None),
        ("9.5", None),
        ("halv ni", None),
        ("", None),
    ],
)
def test_a_time_is_read_as_people_type_it(typed: str, read: time | None) -> None:
    assert read_clock(typed) == read


def test_what_is_half_changed_is_there_after_a_lock_and_can_be_thrown_away(
    qtbot: QtBot, busy: House
) -> None:
    activity = busy.all(ACTIVITY)[0]
    page, _, sheet = begun(qtbot, busy)
    sheet.change(activity.id)
    sheet.fields.words.setFocus()
    sheet.fields.words.insertPlainText("Halvferdig ")
    page.leave()
    assert not sheet.isVisible()
    assert [draft.subject_id for draft in busy.all(DRAFT)] == [activity.id]
    _, _, other = begun(qtbot, busy)
    assert "Halvferdig" not in other.fields.words.toPlainText()
    other.change(activity.id)
    assert "Halvferdig" in other.fields.words.toPlainText()
    other._afresh.click()
    assert other.fields.words.toPlainText() == activity.how_it_went
    assert busy.all(DRAFT) == []


def test_what_is_begun_for_one_pair_does_not_take_the_place_of_another_draft(
    qtbot: QtBot, busy: House
) -> None:
    page, _, sheet = begun(qtbot, busy)
    sheet.fields.words.setFocus()
    sheet.fields.words.insertPlainText("Uten par")
    page.leave()
    sheet.begin("v-turid", "p-jonas")
    assert sheet.fields.words.toPlainText() == ""
    sheet.fields.words.setFocus()
    sheet.fields.words.insertPlainText("Med Jonas")
    page.leave()
    sheet.begin()
    assert sheet.fields.words.toPlainText() == "Uten par"
    sheet.begin("v-turid", "p-jonas")
    assert sheet.fields.words.toPlainText() == "Med Jonas"
    page.leave()


def test_a_draft_from_yesterday_is_still_about_yesterday(qtbot: QtBot, busy: House) -> None:
    page, workspace, sheet = begun(qtbot, busy)
    day = sheet.fields.on.date()
    sheet.fields.words.setFocus()
    sheet.fields.words.insertPlainText("Halvferdig")
    page.leave()
    later, workspace = open_page(qtbot, busy, ActivitiesPage)
    workspace.moment += timedelta(days=1)
    later.new_here()
    settle()
    fields = later._log_sheet().fields
    assert fields.words.toPlainText() == "Halvferdig"
    assert fields.on.date() == day
    later._log_sheet()._afresh.click()
    assert fields.words.toPlainText() == ""
    assert fields.on.date() == later.workspace.today()
