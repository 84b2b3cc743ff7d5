"""Assignments and requirements in the settings: a leader changes them, a coordinator reads them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from services.domain.assignments import Span
from services.domain.requirements import Check
from services.domain.volunteers import Stage
from services.use_cases.assignments import AssignmentFields, OpenAssignment, open_assignment
from services.use_cases.course_modules import SaveCourseModule, save_course_module
from services.use_cases.requirements import SaveRequirement, requirements_of, save_requirement
from services.use_cases.undo import undo
from services.use_cases.what_is_asked import WhatIsAsked, what_is_asked
from tests.accessibility.names import unnamed_controls
from tests.accessibility.stretched import cramped
from tests.fakes.participant_world import ParticipantWorld, account, actor, small_centre
from tests.fakes.workspace import DirectWorkspace
from tests.ui.drafts.kept import drafts, tells_of_its_draft
from ui.navigation import Place
from ui.pages.settings.asked import AskedSection
from ui.pages.settings.asked_sheets import ModuleSheet, TypeSheet
from ui.pages.settings.page import SettingsPage
from ui.pages.settings.requirement_sheet import RequirementSheet
from ui.widgets.sheet import Sheet

S = TypeVar("S", bound=Sheet)
LAW = "Politiregisterforskriften § 34-1"


class Desk:
    """The section as one of the accounts sees it."""

    def __init__(self, world: ParticipantWorld, qtbot: QtBot, who: str) -> None:
        self.world = world
        self.workspace = DirectWorkspace(world.store, account(who))
        self.page = SettingsPage(self.workspace)
        qtbot.addWidget(self.page)
        self.page.resize(1080, 744)
        self.page.show()
        self.page.activateWindow()
        self.page.activate(Place("settings", tab="asked"))
        self.settle()

    @property
    def section(self) -> AskedSection:
        assert isinstance(self.page.section, AskedSection)
        return self.page.section

    def settle(self) -> None:
        for _ in range(3):
            QApplication.processEvents()

    def reload(self) -> None:
        self.page.reload()
        self.settle()

    def button(self, name: str) -> QPushButton:
        self.settle()
        found = self.section.findChildren(QPushButton, name)
        shown = [each for each in found if each.isVisible()]
        assert shown, name
        return shown[-1]

    def sheet(self, kind: type[S]) -> S:
        sheet = self.section.sheet
        assert isinstance(sheet, kind)
        return sheet

    def asked(self) -> WhatIsAsked:
        return self.world.ask(what_is_asked, None, actor("lise"))


@pytest.fixture
def world(tmp_path: Path) -> Iterator[ParticipantWorld]:
    furnished = small_centre(tmp_path)
    yield furnished
    furnished.store.close()


@pytest.fixture
def desk_for(world: ParticipantWorld, qtbot: QtBot) -> Callable[[str], Desk]:
    return lambda who: Desk(world, qtbot, who)


@pytest.fixture
def desk(desk_for: Callable[[str], Desk]) -> Desk:
    """Lise, who leads."""
    return desk_for("lise")


def test_a_new_type_stands_last_and_can_be_moved_and_undone(desk: Desk) -> None:
    desk.page.new_here()
    sheet = desk.sheet(TypeSheet)
    sheet.save()
    assert sheet.form.field("name").error
    sheet.name.setText("Fast følge")
    sheet.save()
    assert "in use already" in sheet.form.field("name").error
    sheet.name.setText("Hjelp med norsk")
    sheet.hours.setText("mange")
    sheet.save()
    assert sheet.form.field("hours").error
    sheet.hours.setText("2,5")
    sheet.skills.setText("norsk, norsk")
    desk.page.save_here()
    made = desk.asked().types[-1].type
    assert (made.name, made.hours, made.skills) == ("Hjelp med norsk", Decimal("2.5"), ("norsk",))
    desk.button(f"up type {made.id}").click()
    assert desk.asked().types[-2].type == type(made)(
        made.id, made.name, Span.LASTING, 5, made.skills, made.hours
    )
    back = desk.workspace.told[-1].undo
    assert back is not None
    desk.world.run(undo, back, actor("lise"))
    assert desk.asked().types[-1].type == made


def test_the_focus_stays_on_the_line_that_is_moved_by_keyboard(desk: Desk, qtbot: QtBot) -> None:
    desk.page.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is desk.page)
    button = desk.button("up type training_together")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert desk.asked().types[0].type.id == "training_together"
    qtbot.waitUntil(lambda: desk.button("down type training_together").hasFocus())


def test_a_type_that_somebody_waits_for_says_why_it_stays(desk: Desk) -> None:
    person = desk.world.take_in("Kim Rønning")
    fields = AssignmentFields("Flytte", "practical_help")
    desk.world.run(open_assignment, OpenAssignment(person.id, fields))
    desk.reload()
    desk.button("change type practical_help").click()
    sheet = desk.sheet(TypeSheet)
    sheet.closed.setChecked(True)
    sheet.save()
    assert "waits for one of these" in sheet.form.field("closed").error
    sheet.closed.setChecked(False)
    sheet.save()
    assert not sheet.isVisible()


def test_a_law_is_asked_for_at_its_field_before_a_police_certificate(desk: Desk) -> None:
    desk.button("add to all").click()
    sheet = desk.sheet(RequirementSheet)
    assert not sheet.legal_basis.isVisible()
    sheet.check.set_key(Check.POLICE.value)
    assert sheet.legal_basis.isVisible()
    sheet.save()
    assert "Without a law" in sheet.form.field("legal_basis").error
    sheet.legal_basis.setText(LAW)
    sheet.months.setText("36")
    sheet.before.set_key("-")
    sheet.save()
    stored = desk.asked().of_all[-1]
    assert (stored.check, stored.legal_basis, stored.months) == (Check.POLICE, LAW, 36)
    assert stored.before is None
    desk.button(f"change point {stored.id}").click()
    again = desk.sheet(RequirementSheet)
    assert (again.legal_basis.text(), again.before.key()) == (LAW, "-")
    again.take_off()
    assert stored.id not in {each.id for each in desk.asked().of_all}
    assert desk.workspace.told[-1].undo is not None


def test_what_is_on_the_list_already_is_said_at_the_field(desk: Desk) -> None:
    desk.button("add to all").click()
    sheet = desk.sheet(RequirementSheet)
    sheet.check.set_key(Check.PLEDGE.value)
    sheet.save()
    assert "on the list already" in sheet.form.field("check").error
    sheet.check.set_key(Check.MODULE.value)
    sheet.save()
    assert "part of the training first" in sheet.form.field("module_id").error
    sheet.dismiss()


def test_a_type_asks_for_more_and_never_only_notes_it(desk: Desk) -> None:
    desk.button("add regular_company").click()
    sheet = desk.sheet(RequirementSheet)
    offered = [sheet.before.itemData(each) for each in range(sheet.before.count())]
    assert "-" not in offered
    sheet.check.set_key(Check.REFERENCES.value)
    sheet.number.setText("9")
    sheet.save()
    assert sheet.form.field("number").error
    sheet.number.setText("3")
    sheet.save()
    (own,) = desk.world.ask(requirements_of, "regular_company", actor("lise"))
    assert (own.number, own.before, own.type_id) == (3, Stage.READY, "regular_company")
    assert desk.section.cards is not None
    assert desk.section.cards.lines[f"point {own.id}"].name == "3 reference(s)"


def test_points_of_one_stage_move_among_each_other(desk: Desk) -> None:
    desk.button("down point training").click()
    order = [each.id for each in desk.asked().of_all]
    assert order == ["talk", "pledge", "training", "guardian", "references"]


def test_a_part_of_the_training_is_named_asked_for_and_stays(desk: Desk) -> None:
    desk.button("add module").click()
    sheet = desk.sheet(ModuleSheet)
    sheet.name.setText("Førstehjelp")
    sheet.months.setText("ofte")
    sheet.save()
    assert sheet.form.field("renew_months").error
    sheet.months.setText("24")
    sheet.save()
    module = desk.asked().modules[0].module
    assert (module.name, module.renew_months) == ("Førstehjelp", 24)
    ask = SaveRequirement(Check.MODULE, Stage.READY, module_id=module.id)
    desk.world.run(save_requirement, ask, actor("lise"))
    desk.reload()
    desk.button(f"change module {module.id}").click()
    again = desk.sheet(ModuleSheet)
    again.closed.setChecked(True)
    again.save()
    assert "Take it off that list first" in again.form.field("closed").error
    again.dismiss()


def test_what_was_half_written_is_there_after_a_lock(
    desk_for: Callable[[str], Desk], world: ParticipantWorld
) -> None:
    first = desk_for("lise")
    first.button("add to all").click()
    sheet = first.sheet(RequirementSheet)
    sheet.check.set_key(Check.POLICE.value)
    QTest.keyClicks(sheet.legal_basis, LAW)
    sheet.dismiss()
    again = desk_for("lise")
    again.button("add to all").click()
    shown = again.sheet(RequirementSheet)
    assert (shown.check.key(), shown.legal_basis.text()) == (Check.POLICE.value, LAW)
    assert shown.legal_basis.isVisible()
    assert tells_of_its_draft(shown)
    shown.save()
    assert drafts(world.store) == []


def test_a_coordinator_reads_and_finds_nothing_to_press(
    desk_for: Callable[[str], Desk], world: ParticipantWorld
) -> None:
    world.run(save_course_module, SaveCourseModule("Grenser"), actor("lise"))
    desk = desk_for("hanne")
    buttons = [each for each in desk.section.findChildren(QPushButton) if each.isVisible()]
    assert buttons == []
    desk.page.new_here()
    assert desk.section.sheet is None
    assert "type regular_company" in (desk.section.cards.lines if desk.section.cards else {})


@pytest.mark.parametrize("check", list(Check))
def test_every_control_of_a_sheet_has_a_name_and_room(desk: Desk, check: Check) -> None:
    desk.world.run(save_course_module, SaveCourseModule("Grenser"), actor("lise"))
    desk.reload()
    desk.button("add to all").click()
    sheet = desk.sheet(RequirementSheet)
    sheet.check.set_key(check.value)
    desk.settle()
    assert (unnamed_controls(sheet), cramped(sheet)) == ([], [])
    assert unnamed_controls(desk.page) == []
    sheet.dismiss()
