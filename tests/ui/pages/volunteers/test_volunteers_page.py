"""The volunteers' page: finding, the way to being ready, times, and writing in."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from services.domain.availability import Part, Rhythm, Slot, WeekParity, parse_codes
from services.domain.volunteers import Stage, Volunteer
from services.store.tables import VOLUNTEER
from tests.accessibility.names import unnamed_controls
from tests.accessibility.stretched import cramped
from tests.fakes.participant_world import ParticipantWorld
from tests.ui.pages.peopled_centre import centre, longer_words, named, opened, settle
from ui.availability_cells import availability_from, cells_of
from ui.navigation import Place
from ui.pages.volunteers.edit_sheets import ChangeSheet, NewSheet
from ui.pages.volunteers.page import VolunteersPage
from ui.pages.volunteers.profile_view import ProfileView
from ui.pages.volunteers.stage_sheets import EndSheet, PauseSheet, SettleSheet
from ui.pages.volunteers.times import TimesSheet
from ui.widgets.availability_grid import AvailabilityGrid
from ui.widgets.availability_grid import Slot as Cell
from ui.widgets.checklist_row import ChecklistRow
from ui.widgets.list_rows import PersonRow
from ui.widgets.trail import StepState, Trail

__all__ = ["centre", "longer_words"]


def stored(world: ParticipantWorld, volunteer_id: str) -> Volunteer:
    return world.store.ask(lambda reading, one: reading.get(VOLUNTEER, one), volunteer_id, world.by)


def rows(page: VolunteersPage) -> list[PersonRow]:
    return [row for row in page.pane.list.rows() if isinstance(row, PersonRow)]


def titles(page: VolunteersPage) -> list[str]:
    return [row.title for row in rows(page)]


def view(page: VolunteersPage) -> ProfileView:
    assert page.view is not None
    return page.view


def press_edit(page: VolunteersPage) -> None:
    edit = named(page, "edit volunteer")
    assert isinstance(edit, QPushButton)
    edit.click()


def do_menu(page: VolunteersPage, words: str) -> None:
    dict(view(page).menu_steps())[words]()
    settle()


def test_the_first_volunteer_stands_open_and_each_line_says_why(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    page, _ = opened(qtbot, centre, VolunteersPage)
    assert titles(page) == ["Aud Vik", "Ingrid Moe", "Nils Lund", "Nora Hagen", "Turid Haugen"]
    assert view(page).profile.volunteer.name == "Aud Vik"
    reasons = {row.title: row.reason for row in rows(page)}
    assert reasons["Nora Hagen"] == "Training · no pledge that holds"
    assert reasons["Ingrid Moe"] == "Ready · room for 1"
    assert reasons["Nils Lund"].startswith("Paused · until 1.")


def test_typing_narrows_the_list_and_chips_choose(qtbot: QtBot, centre: ParticipantWorld) -> None:
    page, _ = opened(qtbot, centre, VolunteersPage)
    QTest.keyClicks(page.pane.find_field, "nor")
    assert titles(page) == ["Nora Hagen"]
    page.pane.find_field.clear()
    page.pane.find_field.textEdited.emit("")
    page.pane.filters.choose("free")
    page.pane.filters.chosen.emit("free")
    assert titles(page) == ["Aud Vik", "Ingrid Moe"]


def test_words_that_find_nobody_say_what_to_do(qtbot: QtBot, centre: ParticipantWorld) -> None:
    page, _ = opened(qtbot, centre, VolunteersPage)
    QTest.keyClicks(page.pane.find_field, "zzz")
    assert titles(page) == []
    assert view(page).profile.volunteer.name == "Aud Vik"


def test_a_place_opens_its_volunteer(qtbot: QtBot, centre: ParticipantWorld) -> None:
    page, _ = opened(qtbot, centre, VolunteersPage, subject="nora")
    assert view(page).profile.volunteer.id == "nora"
    assert page.pane.list.current_id() == "nora"
    page.activate(Place("volunteers", "ingrid"))
    assert view(page).profile.volunteer.id == "ingrid"


def test_the_trail_shows_where_she_is(qtbot: QtBot, centre: ParticipantWorld) -> None:
    page, _ = opened(qtbot, centre, VolunteersPage, subject="nora")
    (trail,) = view(page).findChildren(Trail)
    states = [step.state for step in trail.steps]
    assert states == [
        StepState.DONE,
        StepState.DONE,
        StepState.NOW,
        StepState.AHEAD,
        StepState.AHEAD,
    ]
    page.show_volunteer("nils")
    (trail,) = view(page).findChildren(Trail)
    assert trail.steps[-1].word == "Paused"
    assert trail.steps[-1].state is StepState.NOW


def test_the_one_missing_thing_is_settled_and_then_she_is_made_ready(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    page, workspace = opened(qtbot, centre, VolunteersPage, subject="nora")
    row = named(view(page), "check pledge")
    assert isinstance(row, ChecklistRow)
    row.button.click()
    sheet = page.sheets.current
    assert isinstance(sheet, SettleSheet)
    sheet.save()
    assert stored(centre, "nora").pledged_on == date(2026, 11, 22)
    settle()
    ready = named(view(page), "make ready")
    assert isinstance(ready, QPushButton)
    ready.click()
    assert stored(centre, "nora").stage is Stage.READY
    assert workspace.told[-1].undo is not None


def test_a_day_ahead_is_told_at_its_field(qtbot: QtBot, centre: ParticipantWorld) -> None:
    page, _ = opened(qtbot, centre, VolunteersPage, subject="nora")
    row = named(view(page), "check pledge")
    assert isinstance(row, ChecklistRow)
    row.button.click()
    sheet = page.sheets.current
    assert isinstance(sheet, SettleSheet)
    assert sheet._day is not None
    sheet._day.set_date(date(2026, 12, 24))
    sheet.save()
    assert sheet.isVisible()
    assert sheet.form.field("on").error


def test_a_pause_and_back_again(qtbot: QtBot, centre: ParticipantWorld) -> None:
    page, _ = opened(qtbot, centre, VolunteersPage, subject="ingrid")
    do_menu(page, "Pause …")
    sheet = page.sheets.current
    assert isinstance(sheet, PauseSheet)
    sheet.until.setText("1.1.2027")
    sheet.reason.setText("Ny jobb")
    page.save_here()
    assert stored(centre, "ingrid").paused_until == date(2027, 1, 1)
    do_menu(page, "Back from the pause")
    assert stored(centre, "ingrid").stage is Stage.READY


def test_an_ending_asks_for_the_reason_at_its_field(qtbot: QtBot, centre: ParticipantWorld) -> None:
    page, _ = opened(qtbot, centre, VolunteersPage, subject="ingrid")
    do_menu(page, "End …")
    sheet = page.sheets.current
    assert isinstance(sheet, EndSheet)
    sheet.save()
    assert sheet.form.field("reason").error
    sheet.reason.setText("Flytter")
    sheet.save()
    assert stored(centre, "ingrid").stage is Stage.ENDED
    assert "Ingrid Moe" not in titles(page)
    assert view(page).profile.volunteer.stage is Stage.ENDED


def test_the_grid_is_changed_and_saved_with_odd_weeks(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    page, _ = opened(qtbot, centre, VolunteersPage, subject="nora")
    change = named(view(page), "change times")
    assert isinstance(change, QPushButton)
    change.click()
    sheet = page.sheets.current
    assert isinstance(sheet, TimesSheet)
    cells = sheet.grid.slots()
    assert cells == {(2, 2): Cell.FREE, (5, 0): Cell.FREE}
    sheet.grid.set_slots({(2, 2): Cell.FREE, (5, 0): Cell.ODD})
    page.save_here()
    saved = stored(centre, "nora").availability
    assert saved.weeks_of(Slot(6, Part.MORNING)) is WeekParity.ODD_WEEKS
    assert saved.weeks_of(Slot(3, Part.EVENING)) is WeekParity.WEEKLY


@pytest.mark.parametrize("weeks", list(WeekParity))
def test_the_grid_keeps_what_it_shows(weeks: WeekParity) -> None:
    before = parse_codes(["3E", "6M"], Rhythm(weeks, (1, 3)), "annenhver")
    after = availability_from(
        cells_of(before), before, every_second=weeks is WeekParity.EVERY_SECOND
    )
    assert after.slots == before.slots
    assert (after.rhythm.nth_of_month, after.text) == ((1, 3), "annenhver")
    assert {after.weeks_of(slot) for slot in after.slots} == {weeks}


def test_times_nobody_has_told_are_unknown_in_words(qtbot: QtBot, centre: ParticipantWorld) -> None:
    page, _ = opened(qtbot, centre, VolunteersPage, subject="nils")
    assert not view(page).findChildren(AvailabilityGrid)


def test_fields_are_changed_and_faults_told_at_them(qtbot: QtBot, centre: ParticipantWorld) -> None:
    page, workspace = opened(qtbot, centre, VolunteersPage, subject="nora")
    press_edit(page)
    sheet = page.sheets.current
    assert isinstance(sheet, ChangeSheet)
    sheet.fields.lines["phone"].setText("12")
    sheet.fields.hours.setText("mye")
    sheet.save()
    assert sheet.form.field("hours_per_month").error
    sheet.fields.hours.setText("8,5")
    sheet.save()
    assert sheet.form.field("phone").error
    sheet.fields.lines["phone"].setText("680 50 703")
    sheet.fields.lines["rather_not"].setText("hunder; røyk, Hunder")
    sheet.save()
    after = stored(centre, "nora")
    assert (after.phone, str(after.hours_per_month)) == ("+4768050703", "8.5")
    assert after.rather_not == ("hunder", "røyk")
    assert not sheet.isVisible()
    assert workspace.told[-1].undo is not None


def test_one_who_is_there_already_is_shown_before_another_is_written_in(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    page, _ = opened(qtbot, centre, VolunteersPage)
    page.new_here()
    sheet = page.sheets.current
    assert isinstance(sheet, NewSheet)
    sheet.fields.lines["name"].setText("Nora Hagen")
    sheet.save()
    assert sheet.isVisible()
    assert sheet.known.isVisible()
    sheet.save()
    assert not sheet.isVisible()
    assert titles(page).count("Nora Hagen") == 2


def test_the_one_who_was_there_can_be_opened_instead(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    page, _ = opened(qtbot, centre, VolunteersPage)
    page.new_here()
    sheet = page.sheets.current
    assert isinstance(sheet, NewSheet)
    sheet.fields.lines["name"].setText("Nora Hagen")
    sheet.look()
    settle()
    (button,) = [each for each in sheet.known.findChildren(QPushButton) if each.isVisible()]
    button.click()
    assert view(page).profile.volunteer.id == "nora"
    assert titles(page).count("Nora Hagen") == 1


def test_staff_read_and_are_offered_nothing_to_change(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    page, _ = opened(qtbot, centre, VolunteersPage, "sigrid", "nora")
    assert not page.pane.new.isVisible()
    page.new_here()
    assert page.sheets.current is None
    assert not list(page.findChildren(QPushButton, "edit volunteer"))
    row = named(view(page), "check pledge")
    assert isinstance(row, ChecklistRow)
    assert not row.button.isVisible()


def test_a_reload_keeps_the_place_in_the_page(qtbot: QtBot, centre: ParticipantWorld) -> None:
    page, _ = opened(qtbot, centre, VolunteersPage, subject="nora")
    page.resize(1080, 400)
    settle()
    bar = view(page).scroller.verticalScrollBar()
    bar.setValue(120)
    page.reload()
    settle()
    assert view(page).scroller.verticalScrollBar().value() == 120


def test_an_empty_centre_says_what_to_do(qtbot: QtBot, centre: ParticipantWorld) -> None:
    page, _ = opened(qtbot, centre, VolunteersPage)
    page._chosen = "gone"
    page.reload()
    assert page.view is None
    assert not unnamed_controls(page)


@pytest.mark.parametrize("subject", ["nora", "nils", "ingrid", "turid"])
def test_every_control_has_a_name(qtbot: QtBot, centre: ParticipantWorld, subject: str) -> None:
    page, _ = opened(qtbot, centre, VolunteersPage, subject=subject)
    assert unnamed_controls(page) == []


@pytest.mark.parametrize("width", [1080, 1720])
def test_longer_words_still_have_room(
    qtbot: QtBot, centre: ParticipantWorld, longer_words: None, width: int
) -> None:
    page, _ = opened(qtbot, centre, VolunteersPage, subject="nora")
    page.resize(width, 900)
    settle()
    assert cramped(page) == []


def test_escape_leaves_a_sheet_without_a_change(qtbot: QtBot, centre: ParticipantWorld) -> None:
    page, _ = opened(qtbot, centre, VolunteersPage, subject="nora")
    page.new_here()
    sheet = page.sheets.current
    assert isinstance(sheet, NewSheet)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert len(titles(page)) == 5


def test_half_written_text_is_kept_encrypted_and_shown_again(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    page, _ = opened(qtbot, centre, VolunteersPage)
    page.new_here()
    sheet = page.sheets.current
    assert isinstance(sheet, NewSheet)
    sheet.fields.lines["name"].setText("Omar Said")
    page.leave()
    again, _ = opened(qtbot, centre, VolunteersPage)
    again.new_here()
    kept = again.sheets.current
    assert isinstance(kept, NewSheet)
    assert kept.fields.lines["name"].text() == "Omar Said"
    kept.save()
    again.new_here()
    fresh = again.sheets.current
    assert isinstance(fresh, NewSheet)
    assert fresh.fields.lines["name"].text() == ""


def test_a_draft_can_be_thrown_away(qtbot: QtBot, centre: ParticipantWorld) -> None:
    page, _ = opened(qtbot, centre, VolunteersPage, subject="nora")
    press_edit(page)
    sheet = page.sheets.current
    assert isinstance(sheet, ChangeSheet)
    sheet.fields.lines["place"].setText("Hamar")
    sheet.dismiss()
    press_edit(page)
    assert sheet.draft is not None
    assert sheet.draft.away is not None
    assert sheet.draft.away.isVisible()
    sheet.draft.away.click()
    assert sheet.fields.lines["place"].text() == "Oslo"
