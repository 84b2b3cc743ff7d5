"""Nobody receipts a receipt, and what has been told once is not told again by another name."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from services.domain.errors import TransportUnavailable
from services.domain.letters import OriginalMessage
from services.domain.messages import MessageState
from services.domain.offers import Unit
from services.formats.kith_letters import write
from services.ports import XML, IncomingBatch, IncomingEnvelope
from services.store.tables import UNIT
from services.store.transaction import Transaction
from tests.delivery.arriving import (
    API_ID,
    THEIR_ID,
    arrive,
    envelope,
    letter,
    receipt,
    sent,
    waiting_receipts,
)
from tests.fakes.edi_world import CENTRE_PARTY, UNIT_PARTY
from tests.fakes.message_world import (
    CENTRE_ADDRESS,
    UNIT_ADDRESS,
    FakeTransport,
    MessageWorld,
    receiver,
)


def as_document(world: MessageWorld, regarding: str) -> bytes:
    """A receipt that comes as XML, as from a server that leaves it as it is."""
    original = OriginalMessage("DIALOG_HELSEFAGLIG", "2026-11-22T11:00:00", regarding)
    return write(
        replace(receipt(regarding), sender=UNIT_PARTY, receiver=CENTRE_PARTY, original=original)
    )


def delivered(world: MessageWorld, body: bytes) -> int:
    return arrive(world, IncomingEnvelope(API_ID, UNIT_ADDRESS, CENTRE_ADDRESS, body, XML, API_ID))


def test_a_receipt_that_comes_as_a_document_is_taken_and_not_answered(world: MessageWorld) -> None:
    message_id = sent(world)
    delivered(world, as_document(world, message_id))
    assert world.message(message_id).state is MessageState.RECEIPTED
    assert waiting_receipts(world) == []


@pytest.mark.parametrize(
    ("was", "becomes"),
    [(b"</AppRec>", b""), (b"1.1 2012-02-15", b"9.9 2099-01-01"), (b"<Id>", b"<Id>\x00")],
)
def test_a_receipt_that_can_not_be_read_is_not_answered_by_a_receipt(
    world: MessageWorld, was: bytes, becomes: bytes
) -> None:
    message_id = sent(world)
    body = as_document(world, message_id)
    assert was in body
    assert delivered(world, body.replace(was, becomes)) == 0
    assert world.message(message_id).state is MessageState.ACCEPTED
    assert waiting_receipts(world) == []


def test_a_receipt_for_what_a_unit_said_does_not_touch_it(world: MessageWorld) -> None:
    arrive(world, envelope(letter(world)))
    [inbound] = world.inbound()
    arrive(world, envelope(receipt(inbound.id)), envelope(receipt(THEIR_ID)))
    assert world.inbound() == [inbound]


def test_a_message_is_kept_once_although_the_address_has_another_unit_now(
    world: MessageWorld,
) -> None:
    arrive(world, envelope(letter(world)))
    world.do(_handed_over)
    assert arrive(world, envelope(letter(world))) == 0
    assert len(world.inbound()) == 1


def _handed_over(transaction: Transaction) -> None:
    """The unit is registered anew, with the address that it had."""
    before = transaction.get(UNIT, "unit")
    transaction.replace(UNIT, replace(before, active=False))
    after = Unit("anew", "Fjordheim TSB", transaction.now, her_id=before.her_id, practice=True)
    transaction.add(UNIT, after)


@pytest.mark.parametrize("change", [str.upper, str.title])
def test_an_id_in_capital_letters_is_the_same_id(world: MessageWorld, change: object) -> None:
    assert callable(change)
    first = envelope(letter(world))
    shouted = first.body.replace(THEIR_ID.encode(), change(THEIR_ID).encode())
    arrive(world, first)
    again = replace(first, message_id=change(THEIR_ID), body=shouted)
    assert arrive(world, again) == 0
    assert len(world.inbound()) == 1
    assert [code for _, code in waiting_receipts(world)] == ["", ""]


def test_an_answer_finds_its_thread_and_its_message_in_capital_letters(world: MessageWorld) -> None:
    message_id = sent(world)
    answer = envelope(letter(world, conversation_id=message_id, in_reply_to=message_id))
    shouted = answer.body.replace(message_id.encode(), message_id.upper().encode())
    assert arrive(world, replace(answer, body=shouted)) == 1
    [inbound] = world.inbound()
    assert (inbound.conversation_id, inbound.in_reply_to) == (message_id, message_id)
    assert world.message(message_id).state is MessageState.ANSWERED


@dataclass
class BreakingTransport(FakeTransport):
    """Brings one at a time, and breaks off when there is nothing more, or from the beginning."""

    def receive(self, cursor: str, without: frozenset[str] = frozenset()) -> IncomingBatch:
        start = int(cursor or 0)
        if start >= len(self.incoming):
            raise TransportUnavailable("cut_off")
        return IncomingBatch((self.incoming[start],), str(start + 1))


def test_what_came_before_the_line_broke_is_told_of(world: MessageWorld) -> None:
    second = letter(world, message_id=f"{THEIR_ID[:-1]}2")
    line = BreakingTransport(incoming=[envelope(letter(world)), envelope(second)])
    arriving = receiver(world, line)
    assert arriving.run_until_idle() == 2
    with pytest.raises(TransportUnavailable):
        arriving.run_until_idle()
    assert len(world.inbound()) == 2
