"""A message that is not ours, sent back from the thread."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from services.domain.letters import Deviation
from services.domain.message_returns import SENTENCES
from services.store.tables import SETTING
from services.use_cases.addresses import PHONE
from services.use_cases.return_message import RESTS
from services.use_cases.undo import undo
from tests.accessibility.names import unnamed_controls
from tests.accessibility.stretched import cramped
from tests.delivery.arriving import envelope, letter
from tests.fakes.message_world import FakeTransport, dispatcher, receiver
from tests.ui.gallery import picture_font
from tests.ui.pages.messages_desk import Desk, conversation_of, desk
from tests.ui.pages.shown import settle
from ui.navigation import Place
from ui.pages.messages.return_sheet import ReturnSheet
from ui.theme import Appearance, theme
from ui.widgets.trail import StepState, Trail

__all__ = ["desk"]

WORDS = "Vi holder plassen."


def strangers_thread(desk: Desk) -> str:
    """A thread about nobody of ours, opened."""
    incoming = FakeTransport(incoming=[envelope(letter(desk.world))])
    receiver(desk.world, incoming).step()
    desk.page.activate(Place("messages"))
    thread = desk.page.pane.list.rows()[0].id
    desk.page.show_conversation(thread)
    settle()
    return thread


def asked(desk: Desk) -> ReturnSheet:
    desk.press("Not ours: send it back")
    sheet = desk.page.deeds._return
    assert isinstance(sheet, ReturnSheet)
    return sheet


def test_the_reason_is_chosen_and_what_the_unit_reads_is_shown(desk: Desk) -> None:
    strangers_thread(desk)
    sheet = asked(desk)
    for deviation, choice in sheet.choices.items():
        choice.click()
        assert SENTENCES[deviation] in sheet.reads.plain_text()
    assert unnamed_controls(sheet) == []


def test_the_arrows_choose_and_one_key_sends_it_back(desk: Desk) -> None:
    strangers_thread(desk)
    sheet = asked(desk)
    choices = list(sheet.choices.values())
    choices[0].setFocus()
    QTest.keyClick(choices[0], Qt.Key.Key_Down)
    assert sheet.deviation() is Deviation.TOO_LITTLE_TOLD
    QTest.keyClick(sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert desk.world.inbound()[0].returned == "too_little_told"


def test_the_thread_tells_what_became_of_it_and_not_what_it_said(desk: Desk) -> None:
    strangers_thread(desk)
    assert WORDS in desk.words()
    asked(desk).send_back()
    desk.page.reload()
    settle()
    assert "On its way back to the unit: wrong receiver." in desk.words()
    assert "Whom is it about?" not in desk.words()
    assert WORDS not in desk.words()
    desk.world.clock.forward(RESTS)
    dispatcher(desk.world, FakeTransport()).run_until_idle()
    desk.page.reload()
    settle()
    assert "Sent back 22. nov.: wrong receiver." in desk.words()
    [card] = desk.cards()
    trail = card.findChild(Trail)
    assert isinstance(trail, Trail)
    assert [(step.word, step.state) for step in trail.steps] == [
        ("Received", StepState.DONE),
        ("Read", StepState.DONE),
        ("Sent back", StepState.DONE),
    ]
    assert "Sent back" in desk.page.pane.list.rows()[0].spoken()
    assert "not shown here any more" in desk.words()
    assert WORDS not in desk.words()


def test_it_is_taken_back_by_the_banner_while_it_rests(desk: Desk) -> None:
    strangers_thread(desk)
    asked(desk).send_back()
    back = desk.workspace.told[-1].undo
    assert back is not None
    desk.world.run(undo, back)
    desk.page.reload()
    settle()
    assert WORDS in desk.words()
    desk.press("Not ours: send it back")


def test_a_message_about_ours_is_sent_back_from_the_menu(desk: Desk) -> None:
    conversation_of(desk)
    menu = desk.page.thread_view.menu()
    action = next(each for each in menu.actions() if "Not ours" in each.text())
    action.trigger()
    sheet = desk.page.deeds._return
    assert sheet is not None
    assert sheet.isVisible()


def test_what_the_letter_lacks_is_named_in_the_sheet_with_the_way_to_it(desk: Desk) -> None:
    strangers_thread(desk)
    desk.world.do(lambda transaction: transaction.remove(SETTING, PHONE))
    sheet = asked(desk)
    sheet.send_back()
    settle()
    assert "The unit must also be told your phone." in desk.words()
    sheet.gaps.to_account.click()
    assert desk.workspace.places[-1] == Place("settings", tab="own")
    assert not sheet.isVisible()


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_no_words_are_cut_off_in_the_sheet_or_above_the_thread(desk: Desk, scale: float) -> None:
    theme().apply(Appearance.LIGHT, scale, picture_font())
    try:
        strangers_thread(desk)
        assert cramped(desk.page) == []
        desk.world.do(lambda transaction: transaction.remove(SETTING, PHONE))
        sheet = asked(desk)
        sheet.send_back()
        settle()
        assert cramped(sheet) == []
    finally:
        theme().apply(Appearance.LIGHT, 1.0, picture_font())
