"""What a unit must be told besides is asked for in the form; what came with a letter is shown."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QApplication

from services.domain.letters import Deviation, LetterKind
from services.store.tables import PARTICIPANT, SETTING
from services.store.transaction import Transaction
from services.use_cases.addresses import PHONE
from tests.accessibility.names import unnamed_controls
from tests.delivery.arriving import arrive, envelope, letter, sent
from tests.ui.pages.messages_desk import Desk, desk
from tests.ui.pages.shown import settle
from ui.navigation import Place
from ui.pages.messages.letter_details_sheet import LetterDetailsSheet

__all__ = ["desk"]


def forget(transaction: Transaction) -> None:
    """As when nobody has written to a unit yet."""
    person = transaction.get(PARTICIPANT, "jonas")
    transaction.replace(PARTICIPANT, replace(person, birth_date=None, sex=None))
    transaction.remove(SETTING, PHONE)


def sheet_of(desk: Desk) -> LetterDetailsSheet:
    [sheet] = [
        each for each in desk.page.window().findChildren(LetterDetailsSheet) if each.isVisible()
    ]
    return sheet


def test_what_is_missing_is_named_and_filled_in_and_then_it_may_leave(desk: Desk) -> None:
    desk.world.do(forget)
    desk.page.activate(Place("messages", "jonas", new=True))
    desk.write("Hei.")
    panel = desk.page.writing.panel
    assert not panel.send.isEnabled()
    assert "The unit must also be told your phone, the date of birth and the sex." in desk.words()
    panel.gaps.fill.click()
    settle()
    sheet = sheet_of(desk)
    assert not unnamed_controls(sheet)
    assert (sheet.given_name.text(), sheet.family_name.text()) == ("Jonas", "Berg")
    sheet.birth_date.setText("15.08.1992")
    sheet.do.click()
    settle()
    assert sheet.form.field("sex").error
    sheet.sex.set_key("male")
    sheet.phone.setText("68 05 00 17")
    sheet.do.click()
    settle()
    assert panel.send.isEnabled()
    assert not panel.gaps.isVisible()
    assert "f. 15.08.1992" in panel.preview.paper.document().toPlainText()


def test_a_day_that_is_none_is_said_at_its_field(desk: Desk) -> None:
    desk.world.do(forget)
    desk.page.activate(Place("messages", "jonas", new=True))
    desk.write("Hei.")
    desk.page.writing.panel.gaps.fill.click()
    settle()
    sheet = sheet_of(desk)
    sheet.birth_date.setText("31.02.1992")
    sheet.do.click()
    settle()
    assert sheet.form.field("birth_date").error
    assert sheet.isVisible()


def test_a_deviation_is_called_so_at_both_messages(desk: Desk) -> None:
    message_id = sent(desk.world)
    back = letter(
        desk.world,
        kind=LetterKind.DEVIATION,
        deviation=Deviation.WRONG_RECEIVER,
        conversation_id=message_id,
        in_reply_to=message_id,
    )
    arrive(desk.world, envelope(back))
    desk.page.activate(Place("messages", desk.world.message(message_id).conversation_id))
    QApplication.processEvents()
    settle()
    words = desk.words()
    assert words.count("Deviation: the unit sends your message back. It is not for them.") == 2
