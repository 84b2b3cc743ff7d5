"""How a unit's letter came is kept: for its receipt, for what is sent back, for its files."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

import pytest

from services.domain.letters import Deviation, LetterKind
from services.domain.messages import Attachment, MessageState, Part, PartKind, ReceiptStatus
from services.formats.kith_letters import write
from services.ports import XML, IncomingEnvelope
from services.store.tables import ATTACHMENT_BYTES, LETTER_FACTS
from services.use_cases.conversation_view import conversation
from tests.delivery.arriving import (
    API_ID,
    THEIR_ID,
    arrive,
    envelope,
    letter,
    receipt,
    sent,
    spoilt,
    waiting_receipts,
)
from tests.fakes.edi_world import JONAS, UNIT_PARTY
from tests.fakes.message_world import (
    CENTRE_ADDRESS,
    UNIT_ADDRESS,
    FakeTransport,
    MessageWorld,
    dispatcher,
)

PDF = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
FILE = Attachment("epikrise.pdf", "application/pdf", len(PDF), sha256(PDF).hexdigest())


def test_a_deviation_sends_ours_back_and_a_receipt_does_not_mend_it(world: MessageWorld) -> None:
    message_id = sent(world)
    back = letter(
        world,
        kind=LetterKind.DEVIATION,
        deviation=Deviation.WRONG_RECEIVER,
        conversation_id=message_id,
        in_reply_to=message_id,
    )
    arrive(world, envelope(back))
    arrive(world, envelope(receipt(message_id)))
    message = world.message(message_id)
    assert (message.state, message.refusal) == (
        MessageState.REJECTED,
        "deviation_wrong_receiver",
    )
    assert message.receipt_at is not None
    [inbound] = world.inbound()
    view = world.ask(conversation, inbound.conversation_id)
    assert view.cards[-1].deviation is Deviation.WRONG_RECEIVER


def test_how_a_letter_came_is_kept_beside_it(world: MessageWorld) -> None:
    arrive(world, envelope(letter(world)))
    [inbound] = world.inbound()
    facts = world.ask(lambda reading, about: reading.get(LETTER_FACTS, about), inbound.id)
    assert (facts.kind, facts.reference) == (LetterKind.DIALOGUE, API_ID)
    assert (facts.sender.organisation_address, facts.receiver.address) == (
        UNIT_PARTY.organisation_address,
        CENTRE_ADDRESS,
    )
    assert facts.patient is not None
    assert facts.patient.ids == JONAS.ids
    assert facts.original is not None
    assert facts.original.message_id == THEIR_ID


def test_the_files_of_a_letter_are_kept_once_under_their_digest(world: MessageWorld) -> None:
    part = Part(PartKind.ATTACHMENT, "Vedlegg", ("Epikrise",), attachment=FILE)
    for number in (1, 2):
        post = letter(world, message_id=f"{THEIR_ID[:-1]}{number}", parts=(part,))
        body = write(post, {FILE.digest: PDF})
        come = IncomingEnvelope(post.message_id, UNIT_ADDRESS, CENTRE_ADDRESS, body, XML)
        assert arrive(world, come) == 1
    kept = world.ask(lambda reading, _: reading.all(ATTACHMENT_BYTES), None)
    assert [(each.id, each.data) for each in kept] == [(FILE.digest, PDF)]
    assert [message.parts[0].attachment for message in world.inbound()] == [FILE, FILE]


def test_a_receipt_goes_out_by_the_transports_own_id_of_the_message(world: MessageWorld) -> None:
    arrive(world, spoilt(world, "</Document>"))
    transport = FakeTransport()
    dispatcher(world, transport).run_until_idle()
    [out] = transport.acknowledged
    assert (out.reference, out.sender, out.receiver) == (API_ID, CENTRE_ADDRESS, UNIT_ADDRESS)
    assert out.receipt is not None
    assert (out.receipt.status, out.receipt.code) == (ReceiptStatus.REJECTED, "T01")


def test_a_server_that_does_not_tell_the_id_of_the_letter_is_no_hindrance(
    world: MessageWorld,
) -> None:
    assert arrive(world, replace(envelope(letter(world)), message_id=API_ID)) == 1
    assert waiting_receipts(world) == [(THEIR_ID, "")]


def test_each_delivery_of_the_same_letter_gets_its_own_receipt(world: MessageWorld) -> None:
    first = envelope(letter(world))
    assert arrive(world, first, replace(first, reference="another"), first) == 1
    assert len(waiting_receipts(world)) == 2


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"content_type": "text/xml"}, "T10"),
        ({"message_id": "0a0a0a0a-0000-4000-8000-00000000000f"}, "T02"),
        ({"sender": "99999999"}, "T02"),
    ],
)
def test_an_envelope_that_says_otherwise_than_the_letter_is_rejected(
    world: MessageWorld, changes: dict[str, str], code: str
) -> None:
    broken = replace(envelope(letter(world)), **changes)  # type: ignore[arg-type]  # as above
    assert arrive(world, broken) == 0
    assert [found for _, found in waiting_receipts(world)] == [code]
    assert not world.inbound()
