"""What did not arrive is written anew from its card or the thread's menu, and the new one is found from it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QAction

from services.domain.messages import MessageState, PartKind
from services.store.tables import GOAL, MESSAGE
from services.use_cases.journal_of_person import JournalOfPerson, journal_of_person
from services.use_cases.own_message_drafts import list_message_drafts
from tests.accessibility.names import unnamed_controls
from tests.accessibility.stretched import cramped
from tests.ui.pages.messages_desk import Desk, desk
from tests.ui.pages.shown import settle
from ui.navigation import Place
from ui.widgets.button import Button

__all__ = ["desk"]


def fallen(desk: Desk, *, left: bool = True) -> str:
    """A message with the goals that was refused, shown in its thread."""
    message_id = desk.world.send("Kan vi flytte dagen?", PartKind.GOALS)
    state = MessageState.REFUSED
    refusal = "can_not_be_written"
    told = replace(desk.world.message(message_id), state=state, refusal=refusal, may_have_left=left)
    desk.world.do(lambda transaction: transaction.replace(MESSAGE, told))
    desk.page.activate(Place("messages", told.conversation_id))
    settle()
    return message_id


def action(desk: Desk, words: str) -> QAction | None:
    menu = desk.page.thread_view.menu()
    return next((each for each in menu.actions() if each.text() == words), None)


def test_a_press_opens_the_form_with_what_was_written(desk: Desk) -> None:
    fallen(desk)
    desk.press("Write it anew")
    assert desk.page.writing.is_open
    form = desk.page.writing.panel.form
    assert form.text.toPlainText() == "Kan vi flytte dagen?"
    assert desk.part(PartKind.GOALS).box.isChecked()
    assert desk.world.message(form.composed().anew_of).state is MessageState.REFUSED
    assert len(desk.world.ask(lambda reading, _: reading.all(MESSAGE), None)) == 1


def test_a_second_press_goes_on_with_the_same_draft(desk: Desk) -> None:
    fallen(desk)
    desk.press("Write it anew")
    desk.page.writing.panel.form.text.setPlainText("Kan vi likevel flytte dagen?")
    desk.page.writing.close()
    settle()
    desk.page.reload()
    settle()
    desk.press("Go on with the draft")
    assert desk.page.writing.panel.form.text.toPlainText() == "Kan vi likevel flytte dagen?"
    assert len(desk.world.ask(list_message_drafts, None)) == 1


def test_the_menus_offer_it_too(desk: Desk) -> None:
    fallen(desk)
    [card] = desk.cards()
    assert [each.text() for each in card.menu().actions()] == ["Write it anew", "Print the message"]
    chosen = action(desk, "Write the one that did not arrive anew")
    assert chosen is not None
    chosen.trigger()
    settle()
    assert desk.page.writing.is_open


def test_when_it_is_sent_the_old_card_says_so_and_shows_the_new_one(desk: Desk) -> None:
    old = fallen(desk)
    desk.press("Write it anew")
    desk.press("Send")
    desk.press("Send now")
    assert [card.card.state for card in desk.cards()] == [MessageState.REFUSED, MessageState.QUEUED]
    assert "Written anew" in desk.words()
    assert desk.world.message(old).handled
    assert action(desk, "Write the one that did not arrive anew") is None
    looks = len(desk.world.ask(journal_of_person, JournalOfPerson("jonas")))
    desk.press("Show the new one")
    assert len(desk.world.ask(journal_of_person, JournalOfPerson("jonas"))) == looks


def test_a_new_one_in_another_thread_is_found_from_the_old(desk: Desk) -> None:
    old = fallen(desk, left=False)
    desk.press("Write it anew")
    desk.press("Send")
    desk.press("Send now")
    [new] = desk.cards()
    assert new.card.id != old
    desk.page.show_conversation(desk.world.message(old).conversation_id)
    settle()
    desk.press("Show the new one")
    assert [card.card.id for card in desk.cards()] == [new.card.id]


def test_what_is_not_there_any_more_is_told(desk: Desk) -> None:
    fallen(desk)
    goal = desk.world.ask(lambda reading, _: reading.get(GOAL, "goal"), None)
    desk.world.do(lambda t: t.replace(GOAL, replace(goal, words="Noe annet")))
    desk.press("Write it anew")
    assert any("Not in the draft: Goals" in told.text for told in desk.workspace.told)


def test_the_card_with_its_menu_can_be_used_by_all(desk: Desk) -> None:
    fallen(desk)
    assert not unnamed_controls(desk.page)
    desk.page.resize(560, 744)
    settle()
    assert not cramped(desk.page)
    [card] = desk.cards()
    assert card.findChild(Button, "more about the message") is not None
