"""A unit's letters and receipts as they arrive at the centre, for tests."""

from __future__ import annotations

import re
from dataclasses import replace

from services.domain.letters import Letter, Post, Receipt, Understood
from services.domain.messages import (
    Part,
    PartKind,
    ReceiptStatus,
)
from services.formats.kith_letters import write
from services.ports import XML, IncomingEnvelope
from services.store.tables import (
    OUTBOX,
    RECEIVING,
    TRANSITION,
)
from services.store.transaction import Transaction
from tests.fakes.edi_world import CENTRE_PARTY, JONAS, UNIT_PARTY
from tests.fakes.message_world import (
    CENTRE_ADDRESS,
    UNIT_ADDRESS,
    FakeTransport,
    MessageWorld,
    dispatcher,
    receiver,
)
from tests.fakes.time import REFERENCE

LIV = replace(UNIT_PARTY, person="Liv Nygård", title="Sykepleier", phone="+4768050009")
API_ID = "0e0e0e0e-0000-4000-8000-000000000001"
THEIR_ID = "0a0a0a0a-0000-4000-8000-000000000001"
THEIR_THREAD = "0b0b0b0b-0000-4000-8000-000000000001"


def envelope(post: Post, sender: str = UNIT_ADDRESS, to: str = CENTRE_ADDRESS) -> IncomingEnvelope:
    """A receipt comes as the transport tells of it, everything else as a document."""
    if isinstance(post, Receipt):
        return IncomingEnvelope(post.message_id, sender, to, b"", "", API_ID, post)
    return IncomingEnvelope(post.message_id, sender, to, write(post), XML, API_ID)


def letter(world: MessageWorld, **changes: object) -> Letter:
    made = Letter(
        THEIR_ID,
        THEIR_THREAD,
        LIV,
        CENTRE_PARTY,
        world.clock.moment,
        "Utskriving",
        (Part(PartKind.TEXT, "Melding", ("Vi holder plassen.",)),),
        JONAS,
    )
    return replace(made, **changes)  # type: ignore[arg-type]  # each test names its own fields


def arrive(world: MessageWorld, *envelopes: IncomingEnvelope) -> int:
    """All of it arrives as if never fetched before."""
    world.do(_forget_cursor)
    return receiver(world, FakeTransport(incoming=list(envelopes))).run_until_idle()


def _forget_cursor(transaction: Transaction) -> None:
    if transaction.find(RECEIVING, "practice"):
        transaction.remove(RECEIVING, "practice")


def sent(world: MessageWorld) -> str:
    message_id = world.send("Hei.", PartKind.PLAN)
    dispatcher(world, FakeTransport()).run_until_idle()
    return message_id


def receipt(regarding: str, status: ReceiptStatus = ReceiptStatus.OK, code: str = "") -> Receipt:
    return Receipt("0c0c0c0c-0000-4000-8000-000000000001", regarding, status, REFERENCE, code)


def understood(world: MessageWorld, regarding: str) -> Understood:
    return Understood(
        THEIR_ID, regarding, world.clock.moment, LIV.person, LIV, CENTRE_PARTY, JONAS, regarding
    )


def waiting_receipts(world: MessageWorld) -> list[tuple[str, str]]:
    entries = world.ask(lambda reading, kind: reading.all(OUTBOX, "kind = ?", kind), "receipt")
    return [(entry.regarding, entry.code) for entry in entries]


def spoilt(world: MessageWorld, pattern: str, instead: str = "") -> IncomingEnvelope:
    """A letter in which something is otherwise, or missing."""
    whole = envelope(letter(world))
    body = re.sub(pattern, instead, whole.body.decode(), count=1, flags=re.DOTALL)
    assert body != whole.body.decode()
    return replace(whole, body=body.encode())


def transitions(world: MessageWorld) -> list[tuple[str, str, str]]:
    found = world.ask(lambda reading, _: reading.all(TRANSITION, order='"on", id'), None)
    return [(item.kind.value, item.on.isoformat(), item.state.value) for item in found]
