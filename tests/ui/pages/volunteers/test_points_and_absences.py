"""The list of points by stage and type, references and parts one by one, days away, and the form."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from services.domain.assignments import AssignmentType, Span
from services.domain.requirements import Check, CourseModule, ModuleDone, Reference, Requirement
from services.domain.volunteers import Horizon, Stage, Volunteer
from services.formats.registers import Kind, find_tables, read_workbook
from services.store.tables import (
    ABSENCE,
    ASSIGNMENT_TYPE,
    COURSE_MODULE,
    MODULE_DONE,
    REFERENCE,
    REQUIREMENT,
    VOLUNTEER,
    Table,
)  # fmt: skip
from tests.accessibility.names import unnamed_controls
from tests.accessibility.stretched import cramped
from tests.fakes.matched_world import volunteer
from tests.fakes.participant_world import ParticipantWorld
from tests.ui.pages.peopled_centre import centre, longer_words, named, opened, settle
from ui.dialogs.editor_texts import show_text
from ui.navigation import Place
from ui.pages.volunteers.absence_sheets import AbsenceSheet, AdviserSheet
from ui.pages.volunteers.edit_sheets import ChangeSheet
from ui.pages.volunteers.page import VolunteersPage
from ui.pages.volunteers.point_sheets import ModuleSheet, ReferencesSheet
from ui.pages.volunteers.profile_view import ProfileView
from ui.pages.volunteers.stage_sheets import SettleSheet
from ui.widgets.button import ButtonKind
from ui.widgets.checklist_row import ChecklistRow
from ui.widgets.label import Label, Paragraph
from ui.widgets.list_rows import PersonRow

__all__ = ["centre", "longer_words"]
LAW = "helse- og omsorgstjenesteloven § 5-4"


@pytest.fixture
def asking(centre: ParticipantWorld) -> ParticipantWorld:
    """The centre asks for more, and Omar is on his way."""
    centre.put(ASSIGNMENT_TYPE, AssignmentType("home", "Hjemmebesøk", Span.LASTING, 91))
    centre.put(COURSE_MODULE, CourseModule("frames", "Trygge rammer", 1, renew_months=24))
    centre.put(COURSE_MODULE, CourseModule("aid", "Førstehjelp", 2))
    centre.put(REQUIREMENT, Requirement("two", Check.REFERENCES, 10, Stage.TRAINING, number=2))
    centre.put(REQUIREMENT, Requirement("m", Check.MODULE, 11, Stage.READY, module_id="frames"))
    centre.put(
        REQUIREMENT, Requirement("p", Check.POLICE, 12, None, "home", months=36, legal_basis=LAW)
    )
    centre.put(REQUIREMENT, Requirement("a", Check.MODULE, 13, None, "home", "aid"))
    volunteer(
        centre, id="omar", name="Omar Said", phone="", stage=Stage.INTERVIEW, references_on=None,
        trained_on=None, pledged_on=None, interviewed_by="Hanne Brekke", assignment_type_ids=("home",),
    )  # fmt: skip
    return centre


def everything(world: ParticipantWorld, table: Table[Any]) -> list[Any]:
    found: list[Any] = world.ask(lambda reading, which: reading.all(which), table)
    return found


def omar(world: ParticipantWorld) -> Volunteer:
    (person,) = [each for each in everything(world, VOLUNTEER) if each.id == "omar"]
    assert isinstance(person, Volunteer)
    return person


def view(page: VolunteersPage) -> ProfileView:
    assert page.view is not None
    return page.view


def row(page: VolunteersPage, name: str) -> ChecklistRow:
    found = [one for one in view(page).findChildren(ChecklistRow) if one.objectName() == name]
    assert found, name
    return found[0]


def press(page: VolunteersPage, name: str) -> None:
    button = named(page, name)
    assert isinstance(button, QPushButton)
    button.click()
    settle()


def open_row(page: VolunteersPage, name: str) -> None:
    row(page, name).button.click()
    settle()


def headings(page: VolunteersPage) -> list[str]:
    wanted = ("Before the", "Before being", "For «", "Noted too")
    texts = [label.text() for label in view(page).findChildren(Label)]
    return [text for text in texts if text.startswith(wanted)]


def test_points_stand_under_the_stage_and_the_type_they_are_for(
    qtbot: QtBot, asking: ParticipantWorld
) -> None:
    page, _ = opened(qtbot, asking, VolunteersPage, subject="omar")
    assert headings(page) == [
        "Before the training",
        "Before being ready",
        "Noted too, holds nobody back",
        "For «Hjemmebesøk»",
    ]
    assert LAW in row(page, "check police").accessibleName()
    assert "Hanne, 9." in row(page, "check interview").accessibleName()


def test_the_one_missing_thing_is_filled_and_only_it(
    qtbot: QtBot, asking: ParticipantWorld
) -> None:
    page, _ = opened(qtbot, asking, VolunteersPage, subject="omar")
    filled = [
        one.objectName()
        for one in view(page).findChildren(ChecklistRow)
        if one.button.isVisible() and one.button.kind is ButtonKind.PRIMARY
    ]
    assert filled == ["check references"]


def test_references_are_taken_one_by_one_until_the_training_may_begin(
    qtbot: QtBot, asking: ParticipantWorld
) -> None:
    page, workspace = opened(qtbot, asking, VolunteersPage, subject="omar")
    for whom in ("tidligere leder", "nabo"):
        open_row(page, "check references")
        sheet = page.sheets.current
        assert isinstance(sheet, ReferencesSheet)
        sheet.save()
        assert sheet.form.field("from_whom").error
        sheet.from_whom.setText(whom)
        sheet.save()
        settle()
    taken = everything(asking, REFERENCE)
    assert {(one.from_whom, one.by) for one in taken} == {
        ("tidligere leder", "Hanne Brekke"),
        ("nabo", "Hanne Brekke"),
    }
    press(page, "begin training")
    assert omar(asking).stage is Stage.TRAINING
    assert workspace.told[-1].undo is not None


def test_a_reference_is_taken_back_and_all_may_be_noted_at_once(
    qtbot: QtBot, asking: ParticipantWorld
) -> None:
    asking.put(REFERENCE, Reference("r", "omar", date(2026, 9, 1), "nabo", "Hanne Brekke"))
    page, _ = opened(qtbot, asking, VolunteersPage, subject="omar")
    assert "1 of 2" in row(page, "check references").accessibleName()
    open_row(page, "check references")
    assert unnamed_controls(page) == []
    press(page, "take back")
    assert everything(asking, REFERENCE) == []
    open_row(page, "check references")
    press(page, "all taken")
    assert omar(asking).references_on == date(2026, 11, 22)


def test_a_part_of_the_training_is_noted_and_renewed(
    qtbot: QtBot, asking: ParticipantWorld
) -> None:
    asking.put(MODULE_DONE, ModuleDone("d", "omar", "frames", date(2024, 12, 1), "Kari Holm"))
    page, _ = opened(qtbot, asking, VolunteersPage, subject="omar")
    assert row(page, "check frames").button.text() == "Renew"
    open_row(page, "check frames")
    sheet = page.sheets.current
    assert isinstance(sheet, ModuleSheet)
    sheet.by.setText("Kari Holm")
    sheet.save()
    settle()
    assert len(everything(asking, MODULE_DONE)) == 2
    assert not row(page, "check frames").button.isVisible()


def test_only_that_the_certificate_was_seen_is_kept(qtbot: QtBot, asking: ParticipantWorld) -> None:
    page, _ = opened(qtbot, asking, VolunteersPage, subject="omar")
    open_row(page, "check police")
    sheet = page.sheets.current
    assert isinstance(sheet, SettleSheet)
    sheet.save()
    settle()
    seen = omar(asking)
    assert (seen.police_basis, seen.police_seen_on, seen.police_seen_by) == (
        LAW, date(2026, 11, 22), "Hanne Brekke",
    )  # fmt: skip
    row(page, "check police").change.click()
    settle()
    press(page, "take back")
    assert omar(asking).police_seen_on is None


def test_a_certificate_that_nobody_may_ask_for_is_said_to_be_so(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    page, _ = opened(qtbot, centre, VolunteersPage, subject="nora")
    point = row(page, "check police")
    assert "not required" in point.accessibleName()
    assert not point.button.isVisible()


def test_days_away_are_noted_changed_and_removed(qtbot: QtBot, centre: ParticipantWorld) -> None:
    page, _ = opened(qtbot, centre, VolunteersPage, subject="ingrid")
    press(page, "add absence")
    sheet = page.sheets.current
    assert isinstance(sheet, AbsenceSheet)
    sheet.save()
    assert sheet.form.field("last_on").error
    sheet.last.setText("1.12.2026")
    sheet.save()
    settle()
    (absence,) = everything(centre, ABSENCE)
    assert (absence.first_on, absence.last_on) == (date(2026, 11, 22), date(2026, 12, 1))
    view(page)._deeds.edit_absence(absence)
    again = page.sheets.current
    assert isinstance(again, AbsenceSheet)
    again.last.setText("20.11.2026")
    again.save()
    assert again.form.field("last_on").error
    press(page, "remove absence")
    assert everything(centre, ABSENCE) == []


def test_the_list_says_what_is_to_be_renewed_and_the_page_how_much_is_carried(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    volunteer(centre, id="per", name="Per Lie", phone="", pledged_on=date(2024, 12, 3))
    page, _ = opened(qtbot, centre, VolunteersPage, subject="per")
    reasons = {one.title: one.reason for one in page.pane.list.rows() if isinstance(one, PersonRow)}
    assert reasons["Per Lie"].startswith("Ready · renew by 3.")
    texts = [words.plain_text() for words in view(page).findChildren(Paragraph)]
    assert "0 h of 8 h in the last 30 days" in texts


def test_who_follows_up_is_chosen(qtbot: QtBot, centre: ParticipantWorld) -> None:
    page, _ = opened(qtbot, centre, VolunteersPage, subject="ingrid")
    press(page, "change adviser")
    sheet = page.sheets.current
    assert isinstance(sheet, AdviserSheet)
    sheet.adviser.set_key("sigrid")
    sheet.save()
    settle()
    assert view(page).profile.adviser == "Sigrid Moe"


def test_what_she_would_take_how_long_and_how_far_is_written_in_the_form(
    qtbot: QtBot, asking: ParticipantWorld
) -> None:
    page, _ = opened(qtbot, asking, VolunteersPage, subject="nora")
    press(page, "edit volunteer")
    sheet = page.sheets.current
    assert isinstance(sheet, ChangeSheet)
    form = sheet.fields
    form.types.set_keys(frozenset({"home"}))
    form.horizon.set_key(Horizon.A_YEAR.value)
    form.minutes.setText("30")
    form.lines["reach_postcodes"].setText("30, Oslo")
    sheet.save()
    assert sheet.form.field("reach_postcodes").error
    form.lines["reach_postcodes"].setText("30, 3015")
    sheet.save()
    settle()
    (nora,) = [each for each in everything(asking, VOLUNTEER) if each.id == "nora"]
    assert (nora.assignment_type_ids, nora.horizon, nora.reach_minutes, nora.reach_postcodes) == (
        ("home",), Horizon.A_YEAR, 30, ("30", "3015"),
    )  # fmt: skip


def test_what_is_chosen_in_the_form_is_kept_as_what_is_typed(
    qtbot: QtBot, asking: ParticipantWorld
) -> None:
    page, _ = opened(qtbot, asking, VolunteersPage, subject="nora")
    press(page, "edit volunteer")
    sheet = page.sheets.current
    assert isinstance(sheet, ChangeSheet)
    QTest.keyClicks(sheet.fields.minutes, "45")
    sheet.fields.horizon.set_key(Horizon.A_YEAR.value)
    show_text(sheet.fields.types, "home")
    page.leave()
    again, _ = opened(qtbot, asking, VolunteersPage, subject="nora")
    press(again, "edit volunteer")
    kept = again.sheets.current
    assert isinstance(kept, ChangeSheet)
    form = kept.fields
    assert (form.minutes.text(), form.horizon.key()) == ("45", Horizon.A_YEAR.value)
    assert form.types.keys() == frozenset({"home"})


def test_what_words_are_understood_as_is_told_and_nothing_typed_is_changed(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    page, _ = opened(qtbot, centre, VolunteersPage, subject="nora")
    press(page, "edit volunteer")
    sheet = page.sheets.current
    assert isinstance(sheet, ChangeSheet)
    line = sheet.fields.lines["interests"]
    line.setText("vektløfting, frisbeegolf")
    told = line.accessibleDescription()
    assert "«vektløfting» is understood as" in told
    assert "«frisbeegolf» is found only by the same word" in told
    assert line.text() == "vektløfting, frisbeegolf"


def test_one_who_is_ready_has_begun(qtbot: QtBot, centre: ParticipantWorld) -> None:
    page, _ = opened(qtbot, centre, VolunteersPage, subject="ingrid")
    steps: dict[str, Callable[[], None]] = dict(view(page).menu_steps())
    steps["Has begun"]()
    settle()
    assert view(page).profile.volunteer.stage is Stage.ACTIVE


def test_the_form_is_saved_where_one_says(
    qtbot: QtBot, centre: ParticipantWorld, tmp_path: Path
) -> None:
    page, workspace = opened(qtbot, centre, VolunteersPage)
    save, bring = page.form_menu.actions_of_menu(QMenu(page))
    save.trigger()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.reject()
    page.form_menu.write_form(str(tmp_path / "form.xlsx"))
    assert workspace.told[-1].text.startswith("The form is saved")
    tables = find_tables(read_workbook(tmp_path / "form.xlsx"))
    assert {table.kind for table in tables} <= {Kind.VOLUNTEERS}
    bring.trigger()
    assert workspace.places[-1] == Place("registers", "volunteers")
    page.form_menu.write_form(str(tmp_path / "no" / "form.xlsx"))
    assert "could not be written" in workspace.told[-1].text


def test_staff_are_offered_no_form_and_nothing_to_note(
    qtbot: QtBot, asking: ParticipantWorld
) -> None:
    page, _ = opened(qtbot, asking, VolunteersPage, "sigrid", "omar")
    assert not page.form_menu.isVisible()
    rows = view(page).findChildren(ChecklistRow)
    assert not any(one.button.isVisible() or one.change.isVisible() for one in rows)


@pytest.mark.parametrize("width", [1080, 1720])
def test_a_long_list_has_room_for_longer_words(
    qtbot: QtBot, asking: ParticipantWorld, longer_words: None, width: int
) -> None:
    page, _ = opened(qtbot, asking, VolunteersPage, subject="omar")
    page.resize(width, 900)
    settle()
    assert cramped(page) == []
    assert unnamed_controls(page) == []
