"""A sealed file that the unit did not take, and the paper that lay in one of theirs."""

from __future__ import annotations

from pathlib import Path

from services.domain.messages import MessageState
from tests.accessibility.names import unnamed_controls
from tests.fakes.sealed_unit import SealedUnit
from tests.formats.message_files import made as files
from tests.ui.pages.messages.test_sealed_by_hand import delivered, made, queued, taken_in, unit
from tests.ui.pages.messages_desk import Desk, desk
from tests.ui.pages.shown import settle
from ui.pages.messages.file_row import FileRow
from ui.pages.messages.not_taken_sheet import NotTakenSheet
from ui.widgets.button import Button

__all__ = ["desk", "unit"]


def test_what_the_unit_did_not_take_stands_as_rejected_with_its_reason_until_seen_to(
    desk: Desk, unit: SealedUnit, tmp_path: Path
) -> None:
    message_id = queued(desk)
    made(desk, tmp_path / "ut.p7m")
    delivered(desk)
    desk.press("They did not take it …")
    sheet = desk.page.carrying.sheet
    assert isinstance(sheet, NotTakenSheet)
    assert unnamed_controls(sheet) == []
    sheet.save()
    assert sheet.form.field("why").error
    sheet.why.setText("Feil nummer: 13097248022")
    sheet.save()
    assert sheet.form.field("why").error
    sheet.why.setText("Filen lot seg ikke åpne")
    sheet.save()
    settle()
    assert desk.world.message(message_id).state is MessageState.REJECTED
    assert "The unit has said that it did not take it." in desk.words()
    assert "«Filen lot seg ikke åpne», on the telephone. Noted by Hanne Brekke." in desk.words()
    offered = {one.words() for one in desk.page.findChildren(Button) if one.isVisible()}
    assert not offered & {
        "They have received it …",
        "They have understood it …",
        "It was not delivered",
    }


def test_the_units_own_print_is_shown_in_the_card_and_opened_page_by_page(
    desk: Desk, unit: SealedUnit, tmp_path: Path
) -> None:
    content = unit.seals(unit.letter("Innleggelse tirsdag."), paper=files.pdf(2))
    taken_in(desk, content, tmp_path / "inn.p7m")
    [row] = desk.page.findChildren(FileRow)
    assert row.accessibleName().startswith("The unit's own print")
    assert unnamed_controls(desk.page) == []
    row.view.click()
    settle()
    viewer = desk.page.deeds.files.viewer
    assert viewer is not None
    assert (viewer.isVisible(), viewer.count()) == (True, 2)
    viewer.forth.click()
    settle()
    assert viewer.page.text() == "Page 2 of 2"
    viewer.dismiss()


def test_a_paper_that_is_no_pdf_is_told_of_and_never_opened(
    desk: Desk, unit: SealedUnit, tmp_path: Path
) -> None:
    taken_in(desk, unit.seals(unit.letter("Hei."), paper=b"MZ program"), tmp_path / "inn.p7m")
    [row] = desk.page.findChildren(FileRow)
    assert not hasattr(row, "view")
    assert "It is kept, but never opened" in desk.words()
