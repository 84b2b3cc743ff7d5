"""Search first; strengths first; nothing typed is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from services.use_cases.drafts import DraftAsked, load_draft
from services.use_cases.participants_list import ListParticipants, participants
from tests.ui.pages.participants.conftest import Desk
from ui.pages.participants.edit_sheet import EditParticipantSheet
from ui.pages.participants.new_sheet import NewParticipantSheet
from ui.widgets.availability_grid import Slot as Cell
from ui.widgets.button import Button
from ui.widgets.row_list import RowList


def opened(desk: Desk) -> NewParticipantSheet:
    desk.page.new_here()
    sheet = desk.page._sheet
    assert sheet is not None
    return sheet


def named(desk: Desk, text: str) -> list[str]:
    return [row.name for row in desk.world.ask(participants, ListParticipants(text=text))]


def test_somebody_known_is_shown_and_opened_instead_of_made_anew(desk: Desk) -> None:
    sheet = opened(desk)
    sheet.person.name.setText("jonas berg")
    sheet.save()
    known = desk.find(RowList, "known already")
    assert known.rows()[0].id == desk.jonas.id
    assert "same name" in known.rows()[0].spoken()
    known.opened.emit(desk.jonas.id)
    assert desk.page.detail.person_id == desk.jonas.id
    assert named(desk, "jonas") == ["Jonas Berg"]


def test_a_new_participant_is_stored_after_the_search_with_own_words(desk: Desk) -> None:
    sheet = opened(desk)
    sheet.person.name.setText("Nora Lund")
    sheet.save()
    assert desk.find(Button, "save").text() == "Save Nora Lund"
    sheet.person.own_words.setPlainText("Jeg vil synge i kor")
    sheet.person.interests.setText("sang, kaffe , sang")
    sheet.save()
    assert named(desk, "nora") == ["Nora Lund"]
    told = desk.workspace.told[-1]
    assert told.undo is not None
    assert "Jeg vil synge i kor" in desk.words(desk.page.detail)
    assert desk.page.pane.list.current_id() == desk.page.detail.person_id


def test_a_form_of_problems_only_is_stopped_kindly_at_own_words(desk: Desk) -> None:
    sheet = opened(desk)
    sheet.person.name.setText("Nora Lund")
    sheet.save()
    sheet.person.needs.setPlainText("Flytting")
    sheet.save()
    assert "Begin with what is good" in sheet.form.field("own_words").error
    assert sheet.person.needs.toPlainText() == "Flytting"
    assert named(desk, "nora") == []


@pytest.mark.parametrize(
    ("field", "text"), [("phone", "6805"), ("postcode", "30200"), ("birth_year", "nitti")]
)
def test_what_can_not_be_taken_is_said_at_its_field(desk: Desk, field: str, text: str) -> None:
    sheet = opened(desk)
    sheet.person.name.setText("Nora Lund")
    sheet.save()
    sheet.person.own_words.setPlainText("Synge")
    getattr(sheet.person, field).setText(text)
    sheet.save()
    assert sheet.form.field(field).error
    assert getattr(sheet.person, field).text() == text


def test_escape_keeps_what_was_typed_and_the_next_opening_shows_it(desk: Desk) -> None:
    sheet = opened(desk)
    QTest.keyClicks(sheet.person.name, "Nora Lund")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert desk.page._sheet is None
    again = opened(desk)
    assert again.person.name.text() == "Nora Lund"
    assert desk.world.ask(load_draft, DraftAsked("participant.new")) is not None


def test_locking_keeps_the_half_written_form_as_a_draft(desk: Desk) -> None:
    sheet = opened(desk)
    QTest.keyClicks(sheet.person.name, "Nora")
    desk.page.leave()
    assert not sheet.isVisible()
    draft = desk.world.ask(load_draft, DraftAsked("participant.new"))
    assert draft is not None
    assert "Nora" in draft.body


def test_a_stored_form_leaves_no_draft_behind(desk: Desk) -> None:
    sheet = opened(desk)
    QTest.keyClicks(sheet.person.name, "Nora Lund")
    sheet.keep_draft()
    sheet.save()
    sheet.person.own_words.setPlainText("Synge")
    sheet.save()
    assert desk.world.ask(load_draft, DraftAsked("participant.new")) is None


def test_changing_one_field_leaves_the_others_as_they_are(desk: Desk) -> None:
    desk.show()
    desk.page.detail.edit()
    sheet = desk.page.detail._sheet
    assert isinstance(sheet, EditParticipantSheet)
    assert sheet.person.phone.text() == "68 05 00 12"
    sheet.person.place.setText("Kongsberg")
    sheet.person.time.grid.set_slots({(0, 0): Cell.ODD})
    sheet.save()
    overview = desk.page.detail._overview
    assert overview is not None
    person = overview.participant
    assert (person.place, person.phone) == ("Kongsberg", "+4768050012")
    assert person.availability.codes() == ("1M",)
    assert person.availability.odd_only == person.availability.slots
    assert person.interests == desk.jonas.interests
