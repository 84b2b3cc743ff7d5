"""One stay at a unit, told in messages: admitted, asked about, urgent, withdrawn, discharged unplanned."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from services.domain.letters import Letter, Understood
from services.domain.messages import MessageDirection, MessageState, NoticeKind
from services.domain.norwegian_dates import norwegian_day
from services.domain.practice import PracticeBehaviour
from services.domain.transitions import Transition, TransitionKind
from services.formats.kith_letters import opened, read
from services.store.tables import TRANSITION
from services.use_cases.consents import WithdrawConsent, withdraw_consent
from services.use_cases.first_contact import note_contact
from services.use_cases.message_search import MessageFilter
from services.use_cases.today_lines import Why
from tests.fakes.files_here import FilesHere
from tests.fakes.message_world import MessageWorld, world
from tests.formats.message_files import made
from tests.journeys.unit_window import UnitWindow
from tests.journeys.windows import settle

__all__ = ["world"]

ADMITTED = date(2026, 11, 23)


@pytest.fixture
def window(world: MessageWorld, qtbot: QtBot) -> Iterator[UnitWindow]:
    made = UnitWindow(world, qtbot)
    yield made
    made.close()


def test_a_stay_is_followed_in_messages_from_admission_to_an_unplanned_discharge(
    window: UnitWindow, tmp_path: Path
) -> None:
    thread = told_of_the_admission(window)
    a_question_is_asked_and_answered(window, thread)
    the_contract_goes_along_as_a_file(window, tmp_path)
    theirs_is_urgent_and_understood(window)
    ours_is_urgent_and_understood(window)
    nobody_answers_for_four_days(window)
    the_consent_is_withdrawn_while_something_waits(window)
    discharged_without_a_plan(window, thread)
    the_note_that_came_along_is_read_and_found(window, thread)
    somebody_takes_over(window)


def told_of_the_admission(window: UnitWindow) -> str:
    """A unit that was never written to: a person says whom it is about, and takes the day into the plan."""
    window.notice(NoticeKind.ADMISSION, ADMITTED)
    window.open("messages")
    (row,) = window.messages.pane.list.rows()
    window.messages.show_conversation(row.id)
    assert window.newest().participant_id is None
    window.press("Choose the participant")
    sheet = window.messages.deeds._sheet
    assert sheet is not None
    sheet.found.choose("jonas")
    sheet.yes.setEnabled(True)
    window.press("It is about this person")
    assert window.newest().participant_id == "jonas"
    window.press("Accept the day")
    admission = transition(window, TransitionKind.ADMISSION)
    assert (admission.on, admission.unit_id) == (ADMITTED, "unit")
    return row.id


def a_question_is_asked_and_answered(window: UnitWindow, thread: str) -> None:
    """From the reply box, over the paper, to the answer in the same thread."""
    window.open("messages", thread)
    window.messages.thread_view.reply.text.setPlainText("Når passer det med besøk?")
    window.press("See and send")
    paper = window.messages.writing.panel.preview.paper.document().toPlainText()
    assert "Når passer det med besøk?" in paper
    window.press("Send")
    window.press("Send now")
    assert states(window)[-1] is MessageState.QUEUED
    window.post()
    assert states(window)[-2:] == [MessageState.ANSWERED, MessageState.RECEIVED]
    assert window.newest().conversation_id == thread
    sent = read(window.edi.unit.taken()[-1].document)
    assert isinstance(sent, Letter)
    assert sent.consent is not None


def the_contract_goes_along_as_a_file(window: UnitWindow, folder: Path) -> None:
    """A contract is chosen, seen on the paper, and arrives with every page as it was."""
    contract = made.pdf(2)
    (folder / "Kontrakt hybel.pdf").write_bytes(contract)
    window.open("messages", "jonas", new=True)
    write(window, "Her er kontrakten.", "follow_up")
    window.messages.writing.panel.files.add([folder / "Kontrakt hybel.pdf"])
    settle()
    paper = window.messages.writing.panel.preview.paper.document().toPlainText()
    assert "Kontrakt hybel.pdf" in paper
    window.press("Send")
    window.press("Send now")
    window.post()
    arrived = opened(window.edi.unit.taken()[-1].document)
    # Who wrote it, and with what, was taken out when it was chosen.
    assert list(arrived.files.values()) == [FilesHere().made_ready(contract).data]


def theirs_is_urgent_and_understood(window: UnitWindow) -> None:
    """The unit proposes a day and asks for a yes; it stands on Today until it is understood."""
    window.open("messages", "jonas", new=True)
    write(window, "Hybelen er klar.", "plan_discharge")
    window.press("Send")
    window.press("Send now")
    window.post()
    urgent = window.newest()
    assert (urgent.direction, urgent.urgent) == (MessageDirection.IN, True)
    assert window.line(f"inbound:{urgent.conversation_id}") is not None
    window.open("messages", urgent.conversation_id)
    window.press("Received and understood")
    window.post()
    assert window.line(f"inbound:{urgent.conversation_id}") is None
    words = [read(taken.document) for taken in window.edi.unit.taken()]
    assert [one.regarding for one in words if isinstance(one, Understood)] == [urgent.remote_id]


def ours_is_urgent_and_understood(window: UnitWindow) -> None:
    """Ours asks for «understood», and says when it came."""
    window.open("messages", "jonas", new=True)
    write(window, "Han er ikke på hybelen.", "acute")
    form = window.messages.writing.panel.form
    form.urgent.click()
    form.reason.setText("Ingen har sett ham siden i går")
    window.messages.writing.panel.refresh()
    window.press("Send")
    window.press("Send now")
    ours = window.newest()
    window.post()
    told = window.world.message(ours.id)
    assert (told.urgent, told.understood_by) == (True, "Liv Nygård")
    assert None not in (told.sent_at, told.receipt_at, told.understood_at, told.answered_at)


def nobody_answers_for_four_days(window: UnitWindow) -> None:
    """No receipt for 96 hours is told to a person, and a late one is taken all the same."""
    window.edi.unit.behave(PracticeBehaviour.SILENT)
    window.open("messages", "jonas", new=True)
    write(window, "Er timen flyttet?", "follow_up")
    window.press("Send")
    window.press("Send now")
    silent = window.newest()
    window.post()
    assert window.world.message(silent.id).state is MessageState.ACCEPTED
    window.world.clock.forward(timedelta(hours=96, minutes=1))
    assert window.line(f"outbound:{silent.id}") is not None
    window.open("messages", silent.conversation_id)
    assert "No receipt for 96 hours" in window.words()
    window.press("I have seen to it")
    assert window.line(f"outbound:{silent.id}") is None
    window.edi.unit.behave(PracticeBehaviour.PROMPT)


def the_consent_is_withdrawn_while_something_waits(window: UnitWindow) -> None:
    """What is queued stops, nothing new can be written, and what has left is listed."""
    taken = len(window.edi.unit.taken())
    waiting = window.world.send("Skal vi hente ham?")
    window.world.run(withdraw_consent, WithdrawConsent("consent"))
    window.post()
    assert window.world.message(waiting).state is MessageState.STOPPED
    assert len(window.edi.unit.taken()) == taken
    window.open("messages", window.world.message(waiting).conversation_id)
    assert "withdrawn the consent. Nothing has left." in window.words()
    window.open("messages", "jonas", new=True)
    write(window, "Hei.", "follow_up")
    assert not window.messages.writing.panel.send.isEnabled()
    assert "has withdrawn the consent" in window.words()
    window.messages.leave()


def discharged_without_a_plan(window: UnitWindow, thread: str) -> None:
    """What a unit tells is kept without a consent, and still proposes; one press takes it."""
    today = norwegian_day(window.world.clock.now())
    window.notice(NoticeKind.UNPLANNED_DISCHARGE, today, remote(window, thread), with_note=True)
    told = window.newest()
    assert (told.conversation_id, told.notice) == (thread, NoticeKind.UNPLANNED_DISCHARGE)
    window.open("messages", thread)
    window.press("Note the unplanned discharge")
    unplanned = transition(window, TransitionKind.UNPLANNED_DISCHARGE)
    assert (unplanned.on, unplanned.unit_id) == (today, "unit")


def the_note_that_came_along_is_read_and_found(window: UnitWindow, thread: str) -> None:
    """A file of theirs: shown in the card, opened in the app, and found as an attachment."""
    assert "Utskrivingsnotat.pdf" in window.words()
    window.press("Show")
    viewer = window.messages.deeds.files.viewer
    assert viewer is not None
    assert (viewer.isVisible(), viewer.count()) == (True, 1)
    assert "diktet opp av øvingsenheten" in viewer.canvas.accessibleDescription()
    assert viewer.fault.isHidden()
    viewer.dismiss()
    window.messages.finding.set_wanted(MessageFilter(with_file=True))
    settle()
    assert thread in [row.id for row in window.messages.pane.list.rows()]
    window.messages.finding.clear()
    settle()


def somebody_takes_over(window: UnitWindow) -> None:
    """The guard is awake until contact has been made: red on Today, and ended from there."""
    unplanned = transition(window, TransitionKind.UNPLANNED_DISCHARGE)
    key = f"{Why.UNPLANNED}:{unplanned.id}"
    assert window.line(key) is not None
    window.world.run(note_contact, unplanned.id)
    assert window.line(key) is None


def write(window: UnitWindow, text: str, purpose: str) -> None:
    """A new message to the unit about Jonas, as one types it."""
    form = window.messages.writing.panel.form
    form.unit.set_key("unit")
    form.person.set_key("jonas")
    form.purpose.set_key(purpose)
    form.theme.setText("Oppholdet")
    form.text.setPlainText(text)
    window.messages.writing.panel.refresh()


def states(window: UnitWindow) -> list[MessageState]:
    return [card.card.state for card in window.messages.thread_view.cards()]


def transition(window: UnitWindow, kind: TransitionKind) -> Transition:
    (found,) = window.world.ask(
        lambda reading, _: reading.all(TRANSITION, "kind = ?", kind.value), None
    )
    return found


def remote(window: UnitWindow, thread: str) -> str:
    """What the unit calls the thread."""
    rows = window.world.ask(
        lambda reading, _: reading.rows("SELECT remote_id FROM conversation WHERE id = ?", thread),
        None,
    )
    return str(rows[0][0])
