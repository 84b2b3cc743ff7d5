"""Sealed files on the page of messages: made, delivered by hand, answered by one, receipted."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from services.domain.letters import Letter
from services.domain.messages import MessageState
from services.use_cases.outbox_stop import stop_queued_for
from tests.accessibility.names import unnamed_controls
from tests.fakes.edi_world import CENTRE_PARTY
from tests.fakes.sealed_unit import UNIT_ID, SealedUnit, certified, sealed_unit
from tests.ui.pages.messages_desk import Desk, conversation_of, desk
from tests.ui.pages.shown import settle
from ui.navigation import Place
from ui.pages.messages.carry_sheets import DeliveredSheet, SaidSheet, ToldSheet
from ui.pages.messages.sealed.came_sheet import CameSheet
from ui.user_messages import MESSAGES
from ui.widgets.trail import StepState, Trail

__all__ = ["desk"]


@pytest.fixture
def unit(desk: Desk) -> SealedUnit:
    return sealed_unit(desk.world)


def write_to_lindebo(desk: Desk, text: str) -> None:
    desk.page.activate(Place("messages", "jonas", new=True))
    desk.write(text)
    desk.page.writing.panel.form.unit.set_key(UNIT_ID)
    desk.page.writing.panel.refresh()
    settle()


def queued(desk: Desk, text: str = "Hybelen er klar.") -> str:
    """A message that waits to be sealed; its id."""
    write_to_lindebo(desk, text)
    desk.press("Make ready to be sealed")
    desk.press("Make it ready")
    return desk.cards()[-1].card.id


def made(desk: Desk, path: Path) -> bytes:
    """The file that is made of what waits."""
    choose_place(desk, path)
    return path.read_bytes()


def choose_place(desk: Desk, path: Path) -> None:
    desk.press("Make the sealed file …")
    put_at(desk, path)


def put_at(desk: Desk, path: Path) -> None:
    """The place that is chosen in the system's own window."""
    dialog = desk.page.carrying.sealing.dialog
    assert dialog is not None
    dialog.fileSelected.emit(str(path))
    dialog.done(QFileDialog.DialogCode.Accepted)
    settle()


def opened(desk: Desk, content: bytes, path: Path) -> CameSheet | None:
    """The sheet that asks how the file came; None where it was refused."""
    path.write_bytes(content)
    before = desk.page.carrying.opening.sheet
    desk.page.carrying.drop(str(path))
    settle()
    sheet = desk.page.carrying.opening.sheet
    return sheet if sheet is not before else None


def taken_in(desk: Desk, content: bytes, path: Path) -> None:
    sheet = opened(desk, content, path)
    assert sheet is not None
    sheet.save()
    settle()


def told(desk: Desk) -> str:
    """The banner that was shown last, in words."""
    last = desk.workspace.told[-1]
    return MESSAGES.of(last.refusal).text if last.refusal else last.text


def delivered(desk: Desk) -> None:
    desk.press("Note the delivery …")
    sheet = desk.page.carrying.sheet
    assert isinstance(sheet, DeliveredSheet)
    sheet.save()
    settle()


def test_a_message_is_sealed_delivered_answered_and_receipted(
    desk: Desk, unit: SealedUnit, tmp_path: Path
) -> None:
    message_id = queued(desk)
    assert "Ready to be sealed" in desk.words()
    letter = unit.opens(made(desk, tmp_path / "ut.p7m"))
    assert isinstance(letter, Letter)
    assert letter.message_id == message_id
    assert "The file was made" in desk.words()
    delivered(desk)
    assert desk.world.message(message_id).state is MessageState.ACCEPTED
    assert "memory stick. Noted by Hanne Brekke." in desk.words()

    answer = unit.letter("Fint.", conversation_id=message_id, in_reply_to=message_id)
    taken_in(desk, unit.seals(answer), tmp_path / "svar.p7m")
    assert [card.card.state for card in desk.cards()] == [
        MessageState.ANSWERED,
        MessageState.RECEIVED,
    ]
    assert "Fint." in desk.words()
    assert "The unit is to have a receipt." in desk.words()
    made(desk, tmp_path / "kvittering.p7m")
    assert "The file is made: deliver it." in desk.words()
    delivered(desk)
    assert "The unit is to have a receipt." not in desk.words()


def test_the_form_says_that_it_goes_as_a_file_and_that_nothing_leaves_yet(
    desk: Desk, unit: SealedUnit
) -> None:
    write_to_lindebo(desk, "Hei.")
    assert "This unit gets it as a sealed file" in desk.words()
    desk.press("Make ready to be sealed")
    assert "Nothing leaves the house yet." in desk.words()
    desk.press("Make it ready")
    assert desk.workspace.told[-1].text.startswith("The message is ready to be sealed.")
    ours = desk.cards()[0].findChild(Trail)
    assert isinstance(ours, Trail)
    assert ours.steps[0].note == "waits to be delivered"
    assert ours.steps[0].state is StepState.NOW


def test_a_unit_without_a_certificate_is_not_within_reach_and_the_form_says_why(
    desk: Desk,
) -> None:
    sealed_unit(desk.world, certified_here=False)
    write_to_lindebo(desk, "Hei.")
    assert "This unit takes sealed files only." in desk.words()
    assert not desk.page.writing.panel.send.isEnabled()


def test_leaving_the_window_that_asks_where_leaves_no_file_behind(
    desk: Desk, unit: SealedUnit
) -> None:
    message_id = queued(desk)
    desk.press("Make the sealed file …")
    assert "The file is being made …" in desk.words()
    dialog = desk.page.carrying.sealing.dialog
    assert dialog is not None
    dialog.reject()
    desk.page.reload()
    settle()
    assert "Ready to be sealed" in desk.words()
    assert desk.world.message(message_id).state is MessageState.QUEUED


def test_a_place_that_takes_no_file_is_told_and_it_can_be_made_again(
    desk: Desk, unit: SealedUnit, tmp_path: Path
) -> None:
    queued(desk)
    choose_place(desk, tmp_path / "nowhere" / "ut.p7m")
    assert "Choose another place" in told(desk)
    desk.page.reload()
    settle()
    assert made(desk, tmp_path / "ut.p7m")


def test_the_suggested_name_of_the_file_names_nobody(desk: Desk, unit: SealedUnit) -> None:
    queued(desk)
    desk.press("Make the sealed file …")
    dialog = desk.page.carrying.sealing.dialog
    assert dialog is not None
    [name] = [Path(each).name for each in dialog.selectedFiles()]
    assert name.endswith(".p7m")
    assert not any(word in name.casefold() for word in ("jonas", "berg", "lindebo", "brua"))
    dialog.reject()


def test_a_file_can_be_made_again_until_it_is_delivered(
    desk: Desk, unit: SealedUnit, tmp_path: Path
) -> None:
    message_id = queued(desk)
    made(desk, tmp_path / "en.p7m")
    desk.press("Make the file again …")
    put_at(desk, tmp_path / "to.p7m")
    again = unit.opens((tmp_path / "to.p7m").read_bytes())
    assert again.message_id == message_id


def test_a_delivery_noted_by_mistake_is_taken_back(
    desk: Desk, unit: SealedUnit, tmp_path: Path
) -> None:
    message_id = queued(desk)
    made(desk, tmp_path / "ut.p7m")
    delivered(desk)
    action = desk.workspace.told[-1].action
    assert action is not None
    action.act()
    desk.page.reload()
    settle()
    assert desk.world.message(message_id).state is MessageState.QUEUED
    assert "The file was made" in desk.words()


def test_another_way_is_told_in_words_and_a_day_to_come_is_refused_at_its_field(
    desk: Desk, unit: SealedUnit, tmp_path: Path
) -> None:
    queued(desk)
    made(desk, tmp_path / "ut.p7m")
    desk.press("Note the delivery …")
    sheet = desk.page.carrying.sheet
    assert isinstance(sheet, DeliveredSheet)
    sheet.ways.set_key("other")
    sheet.save()
    assert sheet.form.field("carried_how").error
    sheet.words.setText("I postkassen i døra")
    sheet.on.set_date(desk.workspace.today() + timedelta(days=1))
    sheet.save()
    assert sheet.form.field("carried_on").error == "This day has not come yet."
    sheet.on.set_date(desk.workspace.today())
    sheet.save()
    settle()
    assert "I postkassen i døra. Noted by Hanne Brekke." in desk.words()


def test_what_the_unit_says_on_the_telephone_moves_the_track(
    desk: Desk, unit: SealedUnit, tmp_path: Path
) -> None:
    message_id = queued(desk)
    made(desk, tmp_path / "ut.p7m")
    delivered(desk)
    desk.press("They have received it …")
    sheet = desk.page.carrying.sheet
    assert isinstance(sheet, SaidSheet)
    sheet.save()
    settle()
    assert desk.world.message(message_id).state is MessageState.RECEIPTED
    desk.press("They have understood it …")
    sheet = desk.page.carrying.sheet
    assert isinstance(sheet, SaidSheet)
    sheet.save()
    assert sheet.form.field("told_by").error
    sheet.told_by.setText("Liv Nygård")
    sheet.save()
    settle()
    assert desk.world.message(message_id).understood_by == "Liv Nygård"
    assert "on the telephone (Liv Nygård). Noted by Hanne Brekke." in desk.words()


def test_a_consent_withdrawn_after_the_sealing_says_that_the_file_must_be_destroyed(
    desk: Desk, unit: SealedUnit, tmp_path: Path
) -> None:
    queued(desk)
    made(desk, tmp_path / "ut.p7m")
    desk.world.withdraw("consent to lindebo")
    desk.page.reload()
    settle()
    assert "Do not deliver the file: destroy it" in desk.words()
    desk.world.do(lambda transaction: stop_queued_for(transaction, "jonas"))
    desk.page.reload()
    settle()
    assert "Destroy the file, unless it has been delivered already." in desk.words()
    desk.press("It was delivered …")
    assert isinstance(desk.page.carrying.sheet, DeliveredSheet)


def test_nothing_is_sealed_that_no_consent_covers_any_more(desk: Desk, unit: SealedUnit) -> None:
    message_id = queued(desk)
    desk.world.withdraw("consent to lindebo")
    desk.press("Make the sealed file …")
    assert "No file was made" in told(desk)
    assert desk.world.message(message_id).state is MessageState.STOPPED


def test_a_receipt_can_be_told_instead_of_carried(
    desk: Desk, unit: SealedUnit, tmp_path: Path
) -> None:
    desk.page.activate(Place("messages"))
    taken_in(desk, unit.seals(unit.letter("Hei.")), tmp_path / "inn.p7m")
    desk.press("We have told them …")
    sheet = desk.page.carrying.sheet
    assert isinstance(sheet, ToldSheet)
    sheet.save()
    settle()
    assert "The unit is to have a receipt." not in desk.words()
    assert "on the telephone. Noted by Hanne Brekke." in desk.words()


def test_the_list_says_how_many_files_wait_and_leads_to_each(desk: Desk, unit: SealedUnit) -> None:
    queued(desk)
    button = desk.page.carrying.files
    assert button.isVisible()
    assert button.words().startswith("1 sealed file")
    conversation_of(desk)
    assert "Ready to be sealed" not in desk.words()
    button.click()
    settle()
    desk.press("Open")
    assert "Ready to be sealed" in desk.words()


def test_a_message_that_was_not_taken_in_waits_with_its_receipt_among_the_files(
    desk: Desk, unit: SealedUnit, tmp_path: Path
) -> None:
    desk.page.activate(Place("messages"))
    astray = unit.letter("Hei.", receiver=replace(CENTRE_PARTY, address="8999998"))
    taken_in(desk, unit.seals(astray), tmp_path / "inn.p7m")
    assert "it is meant for somebody else" in told(desk)
    desk.page.carrying.files.click()
    settle()
    assert "was not taken in" in desk.words()
    made_of_row = desk.page.carrying.sheet
    assert made_of_row is not None
    desk.press("Make the file …")
    assert isinstance(desk.page.carrying.sealing.dialog, QFileDialog)


def test_the_same_file_again_is_shown_once(desk: Desk, unit: SealedUnit, tmp_path: Path) -> None:
    desk.page.activate(Place("messages"))
    content = unit.seals(unit.letter("Hei."))
    taken_in(desk, content, tmp_path / "inn.p7m")
    taken_in(desk, content, tmp_path / "igjen.p7m")
    assert len(desk.cards()) == 1
    assert "was here already" in told(desk)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "The file is empty."),
        (b"hei", "This is no sealed file"),
        (b"\x30\x03\x02\x01\x00", "This is no sealed file"),
    ],
)
def test_what_is_no_sealed_file_is_told_with_what_to_do_and_stores_nothing(
    content: bytes, words: str, desk: Desk, unit: SealedUnit, tmp_path: Path
) -> None:
    desk.page.activate(Place("messages"))
    assert opened(desk, content, tmp_path / "noe.p7m") is None
    assert words in told(desk)
    assert not desk.world.inbound()


def test_a_file_signed_by_somebody_unknown_says_to_call_and_compare(
    desk: Desk, unit: SealedUnit, tmp_path: Path
) -> None:
    desk.page.activate(Place("messages"))
    stranger = certified("Noen andre", desk.world.clock.moment)
    content = unit.seals(unit.letter("Hei."), own=stranger)
    assert opened(desk, content, tmp_path / "inn.p7m") is None
    assert "a certificate that we have from no unit" in told(desk)
    assert "compare the fingerprint" in told(desk)


def test_our_own_file_is_not_taken_for_an_answer(
    desk: Desk, unit: SealedUnit, tmp_path: Path
) -> None:
    queued(desk)
    content = made(desk, tmp_path / "ut.p7m")
    assert opened(desk, content, tmp_path / "igjen.p7m") is None
    assert "we have sealed ourselves" in told(desk)


def test_without_a_seal_of_ours_nothing_is_opened_and_it_says_where_to_make_one(
    desk: Desk, tmp_path: Path
) -> None:
    desk.page.activate(Place("messages"))
    assert opened(desk, b"x", tmp_path / "inn.p7m") is None
    assert "Our seal" in told(desk)


def test_a_file_that_is_not_there_is_told(desk: Desk, unit: SealedUnit, tmp_path: Path) -> None:
    desk.page.activate(Place("messages"))
    desk.page.carrying.drop(str(tmp_path / "borte.p7m"))
    assert "can't be read" in told(desk)


def test_every_control_of_a_carried_thread_has_a_name(
    desk: Desk, unit: SealedUnit, tmp_path: Path
) -> None:
    queued(desk)
    made(desk, tmp_path / "ut.p7m")
    desk.press("Note the delivery …")
    assert not unnamed_controls(desk.page.window())
