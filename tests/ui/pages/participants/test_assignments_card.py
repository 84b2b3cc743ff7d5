"""What a participant would like a hand with, on the first page and in its sheet."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from services.domain.access import SYSTEM
from services.domain.assignments import AssignmentState
from services.domain.availability import Part, Slot
from services.domain.matches import Match, MatchState
from services.store.tables import MATCH
from services.use_cases.assignments import (
    AssignmentFields,
    OpenAssignment,
    open_assignment,
    open_of,
    withdraw_assignment,
)
from services.use_cases.assignments_of import AssignmentView, assignments_of
from tests.accessibility.names import unnamed_controls
from tests.accessibility.stretched import cramped
from tests.fakes.time import REFERENCE
from tests.ui.drafts.kept import drafts, tells_of_its_draft
from tests.ui.pages.participants.conftest import Desk
from ui.pages.participants.assignment_sheet import REST, AssignmentSheet
from ui.pages.participants.overview_tab import OverviewTab
from ui.widgets.availability_grid import Slot as Cell
from ui.widgets.button import Button, IconButton, LinkButton


def tab(desk: Desk) -> OverviewTab:
    view = desk.page.detail._views["overview"]
    assert isinstance(view, OverviewTab)
    return view


def sheet_of(desk: Desk) -> AssignmentSheet:
    sheet = tab(desk).sheet
    assert sheet is not None
    return sheet


def opened(desk: Desk) -> AssignmentSheet:
    desk.show()
    desk.find(Button, "new assignment").click()
    return sheet_of(desk)


def noted(desk: Desk) -> tuple[AssignmentView, ...]:
    return desk.world.ask(assignments_of, desk.jonas.id)


def put(desk: Desk, words: str = "Flytte sofaen", **more: object) -> str:
    fields = AssignmentFields(words, **more)  # type: ignore[arg-type]  # any of its fields
    return desk.world.run(open_assignment, OpenAssignment(desk.jonas.id, fields)).id


def chosen(desk: Desk, assignment_id: str, word: str) -> None:
    """A choice in the assignment's menu."""
    button = desk.find(IconButton, f"assignment menu {assignment_id}")
    actions = [each for menu in button.findChildren(QMenu) for each in menu.actions()]
    found = next(each for each in actions if each.text() == word)
    assert isinstance(found, QAction)
    found.trigger()


def test_an_assignment_is_written_as_said_with_five_fields_in_sight(desk: Desk) -> None:
    sheet = opened(desk)
    seen = [each for each in sheet.form.editors().values() if each.isVisible()]
    assert len(seen) == 5
    QTest.keyClicks(sheet.words, "Flytte sofaen, og ikke alene")
    sheet.type.set_key("practical_help")
    assert "4 h in all" in sheet.form.field("type_id")._help.plain_text()
    QTest.keyClick(sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (view,) = noted(desk)
    assert view.assignment.words == "Flytte sofaen, og ikke alene"
    assert view.assignment.type_id == "practical_help"
    words = desk.words(desk.page.detail)
    assert "«Flytte sofaen, og ikke alene»" in words
    assert "Praktisk hjelp · 4 h in all" in words
    told = desk.workspace.told[-1]
    assert told.undo is not None


def test_the_rest_stands_behind_more_and_is_kept(desk: Desk) -> None:
    sheet = opened(desk)
    sheet.words.setPlainText("Male stua")
    assert not sheet.skills.isVisible()
    desk.find(Button, "more fields").click()
    assert sheet.skills.isVisible()
    sheet.hours.setText("2,5")
    sheet.skills.setText("oppussing, oppussing")
    sheet.time.grid.set_slots({(5, 0): Cell.EVEN})
    sheet.days["starts_on"].setText("1.12.26")
    sheet.save()
    (view,) = noted(desk)
    stored = view.assignment
    assert (stored.hours, stored.skills) == (Decimal("2.5"), ("oppussing",))
    assert stored.availability.even_only == {Slot(6, Part.MORNING)}
    assert stored.starts_on == date(2026, 12, 1)
    desk.page.reload()
    assert "lør. morning in even weeks · from 1. des." in desk.words(desk.page.detail)
    chosen(desk, stored.id, "Change")
    again = sheet_of(desk)
    assert again.skills.isVisible()
    assert again.hours.text() == "2,5"
    again.skills.setText("")
    again.save()
    assert noted(desk)[0].assignment.skills == ()
    assert noted(desk)[0].assignment.availability == stored.availability


@pytest.mark.parametrize(
    ("field", "text"),
    [("hours", "mange"), ("hours", "0"), ("postcode", "30"), ("starts_on", "til våren")],
)
def test_what_can_not_be_taken_is_told_at_its_field(desk: Desk, field: str, text: str) -> None:
    sheet = opened(desk)
    sheet.words.setPlainText("Male stua")
    editor = sheet.form.field(field).editor
    editor.setText(text)  # type: ignore[attr-defined]  # a line
    sheet.save()
    assert sheet.form.field(field).error
    assert editor.isVisible()
    assert noted(desk) == ()
    sheet.dismiss()


def test_an_empty_sheet_is_stopped_at_the_words(desk: Desk) -> None:
    sheet = opened(desk)
    sheet.save()
    assert sheet.form.field("words").error
    sheet.dismiss()


def test_what_was_half_written_is_there_after_a_lock(desk: Desk) -> None:
    sheet = opened(desk)
    QTest.keyClicks(sheet.words, "Male stua")
    sheet.days["ends_on"].setText("til våren")
    desk.page.leave()
    again = opened(desk)
    assert again.words.toPlainText() == "Male stua"
    assert again.days["ends_on"].isVisible()
    assert tells_of_its_draft(again)
    again.days["ends_on"].setText("")
    again.save()
    assert drafts(desk.world.store) == []


def test_there_is_no_button_for_a_second_one_while_one_is_open(desk: Desk) -> None:
    kept = put(desk)
    desk.show()
    shown = [each for each in desk.page.findChildren(Button, "new assignment") if each.isVisible()]
    assert shown == []
    chosen(desk, kept, "Not wished any more")
    assert noted(desk)[0].assignment.state is AssignmentState.WITHDRAWN
    assert desk.find(Button, "new assignment").isVisible()
    assert "not wished any more 22. nov." in desk.words(desk.page.detail)


def test_the_card_tells_in_words_how_far_it_has_come(desk: Desk) -> None:
    kept = put(desk)
    desk.show()
    assert "Waits since" in desk.words(desk.page.detail)
    match = Match(
        "about it", desk.jonas.id, "turid", "Flytte", REFERENCE, "hanne", MatchState.ASKED,
        assignment_id=kept,
    )  # fmt: skip
    desk.world.put(MATCH, match)
    desk.page.reload()
    words = desk.words(desk.page.detail)
    assert "Turid Haugen is asked" in words
    chosen(desk, kept, "Not wished any more")
    refusal = desk.workspace.told[-1].refusal
    assert refusal is not None
    assert "asked" in refusal.args


def test_a_long_history_is_folded_and_unfolds(desk: Desk) -> None:
    for number in range(6):
        desk.world.run(withdraw_assignment, put(desk, f"Hjelp nummer {number}"))
    desk.show()
    assert "Hjelp nummer 5" in desk.words(desk.page.detail)
    assert "Hjelp nummer 1" not in desk.words(desk.page.detail)
    desk.find(LinkButton, "all assignments").click()
    assert "Hjelp nummer 1" in desk.words(desk.page.detail)


def test_every_control_has_a_name_and_no_words_are_cut_off(desk: Desk) -> None:
    put(desk, type_id="training_together", place="Drammen", postcode="3015")
    desk.show()
    assert unnamed_controls(desk.page) == []
    tab(desk).begin_assignment(noted(desk)[0].assignment.id)
    sheet = sheet_of(desk)
    sheet.show_more()
    desk.words()
    assert all(sheet.form.field(key).isVisible() for key in REST)
    assert (unnamed_controls(sheet), cramped(sheet)) == ([], [])
    sheet.dismiss()
    assert desk.world.store.ask(open_of, desk.jonas.id, SYSTEM) is not None
