"""A sealed file goes to a unit, is read there, and what the unit answers comes back by files."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from services.domain.errors import WrongState
from services.domain.messages import Composed, MessageState, OutboxKind, ReceiptStatus
from services.domain.ways import Way
from services.store.tables import SEALED_FILE
from services.use_cases.files_to_carry import CarryStep, carry_of, files_to_carry
from services.use_cases.hand_carried import (
    NoteCarried,
    NoteTold,
    TakeBackCarried,
    note_carried,
    note_told,
    take_back_carried,
)
from services.use_cases.messages import MarkMessage, MatchConversation, mark_understood
from services.use_cases.messages import match_conversation as match
from services.use_cases.open_sealed_file import FileTaken, TakenAs
from services.use_cases.send_message import SendMessage, send_message
from tests.fakes.message_world import MessageWorld
from tests.fakes.sealed_world import OTHER, TwoHouses, opened, sealed, waiting


def carried(house: MessageWorld, entry_id: str) -> bytes:
    """Sealed, delivered and noted; the file."""
    content = sealed(house, entry_id)
    today = house.clock.now().date()
    house.run(note_carried, NoteCarried(entry_id, today, "levert i skranken"))
    return content


def test_a_message_reaches_the_unit_and_its_receipt_comes_back(houses: TwoHouses) -> None:
    ours, theirs = houses.ours, houses.theirs
    message_id = ours.send()
    content = carried(ours, message_id)
    sent = ours.message(message_id)
    assert (sent.state, sent.way, sent.sent_at) == (
        MessageState.ACCEPTED, Way.FILE, ours.clock.now(),
    )  # fmt: skip
    taken = opened(theirs, content)
    assert taken.taken_as is TakenAs.MESSAGE
    (came,) = theirs.inbound()
    assert (came.id, came.remote_id, came.unit_id) == (taken.message_id, message_id, OTHER)
    receipt = opened(ours, carried(theirs, taken.receipt_id))
    assert (receipt.taken_as, receipt.message_id) == (TakenAs.RECEIPT, message_id)
    assert ours.message(message_id).state is MessageState.RECEIPTED
    assert (waiting(ours), waiting(theirs)) == ([], [])


def test_an_answer_and_the_word_that_it_is_understood_come_by_files_too(houses: TwoHouses) -> None:
    ours, theirs = houses.ours, houses.theirs
    message_id = ours.send()
    came = opened(theirs, carried(ours, message_id))
    theirs.run(match, MatchConversation(came.conversation_id, "jonas"))
    theirs.run(mark_understood, MarkMessage(came.message_id))
    (said,) = [one for one in waiting(theirs) if one.kind is OutboxKind.UNDERSTOOD]
    understood = opened(ours, carried(theirs, said.id))
    assert (understood.taken_as, understood.message_id) == (TakenAs.UNDERSTOOD, message_id)
    assert ours.message(message_id).understood_by == "Hanne Brekke"
    composed = theirs.composed("Vi holder plassen.")
    answer = theirs.run(send_message, SendMessage(_reply(composed, came)))
    told = opened(ours, carried(theirs, answer))
    assert told.conversation_id == ours.message(message_id).conversation_id
    assert ours.message(message_id).state is MessageState.ANSWERED


def test_an_answer_that_was_not_delivered_after_all_leaves_theirs_unanswered(
    houses: TwoHouses,
) -> None:
    ours, theirs = houses.ours, houses.theirs
    came = opened(theirs, sealed(ours, ours.send()))
    theirs.run(match, MatchConversation(came.conversation_id, "jonas"))
    composed = _reply(theirs.composed("Vi holder plassen."), came)
    answer = theirs.run(send_message, SendMessage(composed))
    carried(theirs, answer)
    assert theirs.message(came.message_id).state is MessageState.ANSWERED
    theirs.run(take_back_carried, TakeBackCarried(answer))
    unanswered = theirs.message(came.message_id)
    assert (unanswered.state, unanswered.answered_at) == (MessageState.RECEIVED, None)


def test_the_same_file_opened_twice_is_shown_once_and_owes_no_second_receipt(
    houses: TwoHouses,
) -> None:
    ours, theirs = houses.ours, houses.theirs
    content = sealed(ours, ours.send())
    first = opened(theirs, content)
    carried(theirs, first.receipt_id)
    again = opened(theirs, content)
    assert (again.taken_as, again.message_id) == (TakenAs.KNOWN, first.message_id)
    assert len(theirs.inbound()) == 1
    assert waiting(theirs) == []


def test_a_message_sealed_again_has_the_same_id_and_is_shown_once(houses: TwoHouses) -> None:
    ours, theirs = houses.ours, houses.theirs
    message_id = ours.send()
    lost, found = sealed(ours, message_id), sealed(ours, message_id)
    assert lost != found
    first = opened(theirs, found)
    late = opened(theirs, lost)
    assert (late.taken_as, late.message_id) == (TakenAs.KNOWN, first.message_id)
    assert len(theirs.inbound()) == 1
    records = ours.ask(lambda reading, _: reading.all(SEALED_FILE), None)
    assert {one.about_id for one in records} == {message_id}
    assert len(records) == 2


def test_a_receipt_told_on_the_telephone_waits_no_more(houses: TwoHouses) -> None:
    ours, theirs = houses.ours, houses.theirs
    taken = opened(theirs, sealed(ours, ours.send()))
    theirs.run(note_told, NoteTold(taken.receipt_id, theirs.clock.now().date(), "på telefon"))
    assert waiting(theirs) == []
    carry = theirs.ask(carry_of, taken.message_id)
    assert carry is not None
    assert [(one.how, one.noted_by) for one in carry.said] == [("på telefon", "Hanne Brekke")]
    assert [one.carried_how for one in carry.files] == ["på e-post"]


def test_nothing_waiting_for_a_file_is_ever_said_to_be_told_when_it_is_a_message(
    houses: TwoHouses,
) -> None:
    message_id = houses.ours.send()
    with pytest.raises(WrongState):
        houses.ours.run(
            note_told, NoteTold(message_id, houses.ours.clock.now().date(), "på telefon")
        )


def test_what_waits_is_listed_with_the_step_that_comes_next(houses: TwoHouses) -> None:
    ours = houses.ours
    message_id = ours.send()
    (entry,) = ours.ask(files_to_carry, None)
    assert (entry.step, entry.unit_name, entry.theme) == (
        CarryStep.TO_SEAL, "Elvestad TSB", "Utskriving 24. november",
    )  # fmt: skip
    sealed(ours, message_id)
    (entry,) = ours.ask(files_to_carry, None)
    assert (entry.step, entry.lack, entry.refusal) == (CarryStep.TO_CARRY, None, None)
    ours.clock.forward(timedelta(hours=1))
    ours.run(note_carried, NoteCarried(message_id, ours.clock.now().date(), "på e-post"))
    assert ours.ask(files_to_carry, None) == ()
    carry = ours.ask(carry_of, message_id)
    assert carry is not None
    assert (carry.step, carry.may_be_taken_back) == (CarryStep.CARRIED, True)


def test_a_receipt_is_written_so_that_a_person_can_read_it(houses: TwoHouses) -> None:
    taken = opened(houses.theirs, sealed(houses.ours, houses.ours.send()))
    (entry,) = houses.theirs.ask(files_to_carry, None)
    assert (entry.entry_id, entry.status, entry.message_id) == (
        taken.receipt_id, ReceiptStatus.OK, taken.message_id,
    )  # fmt: skip


def _reply(composed: Composed, came: FileTaken) -> Composed:
    return replace(composed, conversation_id=came.conversation_id, in_reply_to=came.message_id)
