"""The page of messages over a real store and, where something is sent, the real practice unit."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from services.domain.consent import InformationKind
from services.domain.letters import Letter
from services.domain.messages import MessageState, PartKind
from services.domain.outgoing_document import rendered
from services.domain.practice import PracticeBehaviour
from services.domain.transitions import TransitionState
from services.formats.kith_letters import read
from services.store.tables import CONSENT, DRAFT, TRANSITION
from services.use_cases.own_message_drafts import list_message_drafts
from tests.accessibility.names import unnamed_controls
from tests.accessibility.stretched import StretchedTranslator, cramped
from tests.delivery.arriving import envelope, letter
from tests.fakes.message_world import (
    FakeTransport,
    dispatcher,
    receiver,
)
from tests.ui.pages.messages_desk import Desk, conversation_of, desk
from tests.ui.pages.shown import WindowsShown, settle
from ui.navigation import Place
from ui.pages.messages.page import MessagesPage
from ui.widgets.button import Button
from ui.widgets.trail import StepState, Trail

__all__ = ["desk"]


def test_an_empty_page_says_what_to_do_next(desk: Desk) -> None:
    desk.page.activate(Place("messages"))
    assert "No messages yet" in desk.words()
    desk.press("Write a message")
    assert desk.page.writing.is_open


def test_a_message_is_written_sent_received_understood_and_answered(desk: Desk) -> None:
    desk.page.activate(Place("messages", "jonas", new=True))
    desk.write("Hybelen er klar.")
    desk.part(PartKind.PLAN).box.click()
    settle()
    paper = desk.page.writing.panel.preview.paper.document().toPlainText()
    assert "Hybelen er klar." in paper
    assert "24. november 2026: utskriving til hybel Konnerud" in paper
    desk.press("Send")
    desk.press("Send now")
    assert [card.card.state for card in desk.cards()] == [MessageState.QUEUED]
    desk.post()
    assert [card.card.state for card in desk.cards()] == [
        MessageState.ANSWERED,
        MessageState.RECEIVED,
    ]
    ours = desk.cards()[0].findChild(Trail)
    assert isinstance(ours, Trail)
    assert [step.state for step in ours.steps] == [StepState.DONE] * 4


def test_the_paper_is_the_very_document_that_leaves(desk: Desk) -> None:
    desk.page.activate(Place("messages", "jonas", new=True))
    desk.write("Hei <b>Liv</b> & co.")
    paper = desk.page.writing.panel.preview.paper.document().toPlainText()
    desk.press("Send")
    desk.press("Send now")
    desk.post()
    left = read(desk.unit.taken()[0].document)
    assert isinstance(left, Letter)
    body = "\n".join(rendered(left).lines())
    assert "Hei <b>Liv</b> & co." in paper
    assert "Hei <b>Liv</b> & co." in body
    for line in paper.splitlines():
        assert line.strip() in body, line


def test_a_question_stands_before_anything_leaves(desk: Desk) -> None:
    desk.page.activate(Place("messages", "jonas", new=True))
    desk.write("Hei.")
    desk.page.save_here()
    settle()
    assert "can't be called back" in desk.words()
    desk.press("Cancel")
    assert not desk.world.ask(lambda reading, _: reading.rows("SELECT 1 FROM message"), None)
    assert desk.page.writing.panel.form.text.toPlainText() == "Hei."


def test_a_part_outside_the_consent_is_locked_and_says_so(desk: Desk) -> None:
    narrow = frozenset({InformationKind.GOALS})
    desk.world.do(
        lambda transaction: transaction.replace(
            CONSENT, replace(transaction.get(CONSENT, "consent"), kinds=narrow)
        )
    )
    desk.page.activate(Place("messages", "jonas", new=True))
    desk.write("Hei.")
    assert desk.part(PartKind.GOALS).box.isEnabled()
    assert not desk.part(PartKind.PLAN).box.isEnabled()
    assert desk.part(PartKind.PLAN).box.accessibleDescription() == "not in the consent"


def test_a_withdrawn_consent_locks_the_form_while_one_writes(desk: Desk) -> None:
    desk.page.activate(Place("messages", "jonas", new=True))
    desk.write("Hei.")
    assert desk.page.writing.panel.send.isEnabled()
    desk.world.withdraw()
    desk.page.reload()
    settle()
    assert not desk.page.writing.panel.send.isEnabled()
    assert "has withdrawn the consent" in desk.words()


def test_what_is_half_written_is_kept_through_a_lock(desk: Desk) -> None:
    desk.page.activate(Place("messages", "jonas", new=True))
    desk.write("Halvskrevet")
    desk.page.leave()
    [row] = desk.world.ask(list_message_drafts, None)
    assert (row.unit_name, row.participant_name, row.beginning) == (
        "Fjordheim TSB",
        "Jonas Berg",
        "Halvskrevet",
    )
    again = MessagesPage(desk.workspace, desk.page.window())
    again.activate(Place("messages"))
    again.pane.filters.choose("drafts")
    again.reload()
    again.pane.list.chosen.emit(row.subject_id)
    assert again.writing.panel.form.text.toPlainText() == "Halvskrevet"
    again.leave()


def test_a_form_that_is_opened_and_left_untouched_leaves_no_draft(desk: Desk) -> None:
    desk.page.new_here()
    settle()
    desk.page.writing.close()
    desk.page.activate(Place("messages", "jonas", new=True))
    settle()
    desk.page.leave()
    settle()
    assert desk.world.ask(list_message_drafts, None) == ()


def test_a_sent_message_leaves_no_draft_behind(desk: Desk) -> None:
    desk.page.activate(Place("messages", "jonas", new=True))
    desk.write("Hei.")
    desk.page.writing.panel.keep_draft()
    desk.press("Send")
    desk.press("Send now")
    desk.page.leave()
    assert not desk.world.ask(lambda reading, _: reading.all(DRAFT), None)


def test_received_and_understood_is_said_with_one_press(desk: Desk) -> None:
    conversation_of(desk)
    desk.press("Received and understood")
    desk.post()
    assert desk.world.inbound()[0].understood_by == "hanne"
    assert "Received and understood" not in [
        button.words() for button in desk.page.findChildren(Button) if button.isVisible()
    ]


def test_a_new_day_is_accepted_with_one_press(desk: Desk) -> None:
    conversation_of(desk)
    desk.press("Accept the new day")
    plan = desk.world.ask(lambda reading, _: reading.get(TRANSITION, "plan"), None)
    assert (plan.on.isoformat(), plan.state) == ("2026-11-29", TransitionState.PLANNED)
    assert desk.workspace.told[-1].undo is not None


def test_an_answer_typed_under_the_thread_goes_on_in_the_form(desk: Desk) -> None:
    conversation_of(desk)
    desk.page.thread_view.reply.text.setPlainText("Ja, det passer.")
    desk.page.save_here()
    settle()
    assert desk.page.writing.panel.form.text.toPlainText() == "Ja, det passer."
    assert desk.page.writing.panel.form.text.textCursor().atEnd()
    assert "Answer to Fjordheim TSB" in desk.words()
    desk.press("Send")
    desk.press("Send now")
    desk.post()
    assert desk.world.inbound()[0].state is MessageState.ANSWERED
    assert desk.page.thread_view.reply.text.toPlainText() == ""


def test_a_rejected_message_says_why_and_can_be_seen_to(desk: Desk) -> None:
    desk.unit.behave(PracticeBehaviour.NEGATIVE_RECEIPT)
    conversation_of(desk)
    assert "can't tell who the person is (E36)" in desk.words()
    desk.press("I have seen to it")
    assert desk.page.pane.list.rows()[0].spoken().endswith("Sent") is False


def test_no_receipt_for_96_hours_is_said_in_words(desk: Desk) -> None:
    desk.unit.behave(PracticeBehaviour.SILENT)
    conversation_of(desk)
    desk.world.clock.forward(timedelta(hours=97))
    desk.page.reload()
    settle()
    assert "No receipt for 96 hours" in desk.words()
    assert "No receipt after 96 h" in desk.page.pane.list.rows()[0].spoken()


def test_as_soon_as_a_thread_has_its_participant_it_can_be_answered(desk: Desk) -> None:
    receiver(desk.world, FakeTransport(incoming=[envelope(letter(desk.world))])).step()
    desk.page.activate(Place("messages"))
    desk.page.show_conversation(desk.page.pane.list.rows()[0].id)
    settle()
    reply = desk.page.thread_view.reply
    assert not reply.isEnabled()
    desk.page.deeds._match(desk.page.pane.list.rows()[0].id, "jonas")
    desk.page.reload()
    settle()
    assert reply.isEnabled()


def test_where_a_consent_lacks_the_paper_leads_to_the_consents(desk: Desk) -> None:
    desk.world.withdraw()
    desk.page.activate(Place("messages", "jonas", new=True))
    desk.write("Hei.")
    preview = desk.page.writing.panel.preview
    assert preview.consents.isVisible()
    preview.consents.click()
    assert desk.workspace.places[-1] == Place("participants", "jonas", "consents")


def test_a_stopped_message_says_that_nothing_has_left(desk: Desk) -> None:
    message_id = desk.world.send("Hei.")
    desk.world.withdraw()
    dispatcher(desk.world, FakeTransport()).run_until_idle()
    desk.page.activate(Place("messages", desk.world.message(message_id).conversation_id))
    settle()
    assert "withdrawn the consent. Nothing has left." in desk.words()


def test_an_unmatched_thread_gets_its_participant_from_a_person(desk: Desk) -> None:
    receiver(desk.world, FakeTransport(incoming=[envelope(letter(desk.world))])).step()
    desk.page.activate(Place("messages"))
    thread = desk.page.pane.list.rows()[0].id
    desk.page.show_conversation(thread)
    desk.press("Choose the participant")
    sheet = desk.page.deeds._sheet
    assert sheet is not None
    sheet.found.choose("jonas")
    sheet.yes.setEnabled(True)
    desk.press("It is about this person")
    assert desk.world.inbound()[0].participant_id == "jonas"


def test_the_outbox_lists_what_has_not_come_well_out(desk: Desk) -> None:
    desk.world.send("Venter.")
    desk.page.activate(Place("messages"))
    desk.page.pane.filters.choose("outbox")
    desk.page.reload()
    settle()
    assert [row.spoken() for row in desk.page.pane.list.rows()] == [
        "Fjordheim TSB, Jonas Berg · Utskriving 24. november, 12.00, In the outbox"
    ]
    desk.post()
    assert not desk.page.pane.list.rows()


def test_searching_narrows_the_list_and_keeps_the_thread(desk: Desk) -> None:
    thread = conversation_of(desk)
    desk.page.pane.find_field.setText("finnes ikke")
    desk.page.reload()
    settle()
    assert not desk.page.pane.list.rows()
    assert desk.page.thread_view.view is not None
    assert desk.page.thread_view.view.id == thread


def test_every_control_of_thread_and_form_has_a_name(desk: Desk) -> None:
    conversation_of(desk)
    assert unnamed_controls(desk.page) == []
    desk.page.thread_view.reply.send_wanted.emit()
    settle()
    desk.part(PartKind.MEETING).box.click()
    desk.page.writing.panel.form.urgent.click()
    settle()
    assert unnamed_controls(desk.page) == []


def test_texts_that_are_forty_percent_longer_still_have_room(desk: Desk) -> None:
    translator = StretchedTranslator()
    QApplication.installTranslator(translator)
    try:
        desk.page.retranslate()
        conversation_of(desk)
        assert cramped(desk.page) == []
        desk.page.thread_view.reply.send_wanted.emit()
        settle()
        assert cramped(desk.page) == []
    finally:
        QApplication.removeTranslator(translator)


def test_a_language_change_keeps_what_is_open(desk: Desk) -> None:
    thread = conversation_of(desk)
    desk.page.retranslate()
    settle()
    assert desk.page.thread_view.view is not None
    assert desk.page.thread_view.view.id == thread


def test_building_the_page_shows_nothing_in_a_window_of_its_own(
    qtbot: QtBot, qapp: QApplication, desk: Desk
) -> None:
    windows = WindowsShown(qapp)
    qtbot.addWidget(MessagesPage(desk.workspace))
    qapp.removeEventFilter(windows)
    assert windows.seen == []


def test_what_goes_out_is_named_within_one_sentence(desk: Desk) -> None:
    desk.page.activate(Place("messages", "jonas", new=True))
    desk.write("Hei.")
    desk.part(PartKind.PLAN).box.click()
    settle()
    desk.page.save_here()
    settle()
    assert "This goes out: your text and plan." in desk.words()
    desk.press("Cancel")
