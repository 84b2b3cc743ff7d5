"""Hostile XML over the real line into a real store: refused by its code, nothing lost, and the next comes."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

import pytest

from services.delivery.dispatcher import Dispatcher
from services.delivery.receiver import Receiver
from services.domain.messages import ReceiptStatus
from services.formats.kith_letters import APPREC, kind_of, write
from services.practice_unit.edi.held import Held
from services.practice_unit.script import Pace
from services.store.tables import OUTBOX
from tests.delivery.arriving import letter
from tests.fakes.edi_world import CENTRE, UNIT, EdiWorld
from tests.fakes.message_world import DirectCalls, MessageWorld
from tests.formats.kith.mutations import spoilt
from tests.formats.kith.test_untrusted import _DOCTYPES, _MALFORMED, _OVER, BODY
from tests.formats.kith_letters.trying import letter_seeds

MEBIBYTE = 1024 * 1024


class Line:
    """A store, a line to the practice unit, and what comes and goes on it."""

    def __init__(self, world: MessageWorld) -> None:
        self.world = world
        self.edi = EdiWorld(clock=world.clock, pace=Pace(answers=False)).configured()
        calls = DirectCalls(world.store)
        self.receiver = Receiver(calls, self.edi.transport)
        self.dispatcher = Dispatcher(calls, self.edi.transport, world.clock, self.edi.randomness)

    def says(self, body: bytes) -> str:
        """The unit sends these bytes; the server's id of them."""
        held = Held(
            self.edi.randomness.new_id(),
            int(UNIT),
            int(CENTRE),
            "",
            "DIALOG_HELSEFAGLIG",
            body,
            self.world.clock.moment,
            "Acknowledged",
        )
        self.edi.unit._office.owe(held, 0.0)
        return held.id

    def says_hello(self, number: int) -> str:
        """The unit sends a letter as it should be."""
        message_id = f"0a0a0a0a-0000-4000-8000-{number:012d}"
        hello = letter(self.world, message_id=message_id, conversation_id=message_id)
        return self.says(write(hello))

    def carries(self) -> dict[str, tuple[str, tuple[str, ...]]]:
        """Fetches and sends all there is; the receipts at the unit, by the server's id of the message."""
        self.receiver.run_until_idle()
        self.dispatcher.run_until_idle()
        receipts = self.edi.unit.receipts()
        assert len({each.reference for each in receipts}) == len(receipts), "receipted twice"
        return {
            each.reference: (each.receipt.status, each.receipt.codes)
            for each in receipts
            if each.receipt is not None
        }


@pytest.fixture
def line(world: MessageWorld) -> Iterator[Line]:
    made = Line(world)
    yield made
    made.edi.close()


_EVIL = {
    **{name: content for name, (content, _) in _MALFORMED.items()},
    **{
        name: b'<?xml version="1.0"?>' + doctype + BODY.replace(b"Jonas", b"&a11;&x;")
        for name, doctype in _DOCTYPES.items()
    },
    **{name: content for name, (content, _) in _OVER.items() if len(content) < 10 * MEBIBYTE},
}


def test_hostile_messages_are_refused_by_their_code_between_two_that_are_taken(line: Line) -> None:
    first = line.says_hello(1)
    evil = {line.says(content): name for name, content in _EVIL.items()}
    last = line.says_hello(2)
    receipts = line.carries()
    assert {evil[key]: receipts[key] for key in evil} == dict.fromkeys(
        evil.values(), ("Rejected", ("T01",))
    )
    assert (receipts[first], receipts[last]) == (("Ok", ()), ("Ok", ()))
    assert len(line.world.inbound()) == 2
    assert not line.world.ask(lambda reading, _: reading.all(OUTBOX), None)


@pytest.mark.parametrize("size", [30 * MEBIBYTE, 100_000_000])
def test_a_message_of_any_size_is_refused_and_the_next_one_comes(line: Line, size: int) -> None:
    large = line.says(BODY.replace(b"Jonas", b"J" * size, 1))
    after = line.says_hello(1)
    receipts = line.carries()
    assert receipts == {large: ("Rejected", ("T01",)), after: ("Ok", ())}
    assert len(line.world.inbound()) == 1


def test_whatever_is_spoilt_is_kept_or_refused_and_never_holds_the_inbox_up(line: Line) -> None:
    among, chance = letter_seeds(), Random(20261128)
    bodies = {line.says(body): body for body in (spoilt(among, chance) for _ in range(300))}
    after = line.says_hello(1)
    receipts = line.carries()
    unanswered = {key for key, body in bodies.items() if kind_of(body) == APPREC}
    assert set(receipts) == {after, *bodies} - unanswered
    assert receipts[after] == ("Ok", ())
    assert ReceiptStatus.REJECTED.value.title() in {status for status, _ in receipts.values()}
