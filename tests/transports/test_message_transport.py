"""One contract for every way out: the fake, and the health network's interface as the practice unit speaks
it over real loopback HTTP.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Protocol

import pytest

from services.domain.letters import Receipt
from services.domain.messages import ReceiptStatus
from services.ports import XML, IncomingEnvelope, MessageTransport, OutgoingEnvelope
from services.practice_unit.script import Pace
from services.transports.helsenett import edi
from services.transports.helsenett.edi import EdiTransport
from tests.fakes import edi_world
from tests.fakes.edi_world import CENTRE, CODEC, UNIT, EdiWorld
from tests.fakes.message_world import FakeTransport
from tests.fakes.time import REFERENCE


class OtherSide(Protocol):
    """What the unit's side has, and how it speaks first."""

    @property
    def transport(self) -> MessageTransport: ...

    def taken(self) -> list[str]: ...

    def receipts(self) -> list[str]: ...

    def speak(self, message_id: str) -> None: ...

    def message(self, number: int = 1) -> OutgoingEnvelope:
        """A message of ours."""

    def receipt(self, number: int = 1) -> OutgoingEnvelope:
        """A receipt of ours for something that came."""

    def spoken(self, message_id: str) -> IncomingEnvelope:
        """What `speak` says, as it is to come out, without the transport's own reference."""


@dataclass
class FakeSide:
    """The unit inside the fake transport."""

    transport: FakeTransport

    def taken(self) -> list[str]:
        return list(self.transport.taken)

    def receipts(self) -> list[str]:
        return [each.receipt.regarding for each in self.transport.acknowledged if each.receipt]

    def speak(self, message_id: str) -> None:
        self.transport.incoming.append(self.spoken(message_id))

    def message(self, number: int = 1) -> OutgoingEnvelope:
        return edi_world.envelope(edi_world.letter(number))

    def receipt(self, number: int = 1) -> OutgoingEnvelope:
        said = Receipt(new_id(70), new_id(number), ReceiptStatus.OK, REFERENCE)
        return replace(self.message(number), message_id=said.message_id, receipt=said)

    def spoken(self, message_id: str) -> IncomingEnvelope:
        return spoken(message_id)


@dataclass
class EdiSide:
    """The practice unit behind the health network's interface."""

    world: EdiWorld

    @property
    def transport(self) -> EdiTransport:
        return self.world.transport

    def taken(self) -> list[str]:
        return [taken.message_id for taken in self.world.unit.taken()]

    def receipts(self) -> list[str]:
        return [taken.message_id for taken in self.world.unit.receipts()]

    def speak(self, message_id: str) -> None:
        self.world.unit.say(replace(edi_world.letter(), message_id=message_id), UNIT, CENTRE)

    def message(self, number: int = 1) -> OutgoingEnvelope:
        return edi_world.envelope(edi_world.letter(number))

    def receipt(self, number: int = 1) -> OutgoingEnvelope:
        self.speak(new_id(number))
        [come] = self.transport.receive("").envelopes
        said = Receipt(new_id(70), come.message_id, ReceiptStatus.OK, REFERENCE)
        about = replace(self.message(number), message_id=said.message_id)
        return replace(about, reference=come.reference, receipt=said)

    def spoken(self, message_id: str) -> IncomingEnvelope:
        return spoken(message_id)


def spoken(message_id: str) -> IncomingEnvelope:
    """A letter of the unit's, as the contract's `speak` has it."""
    body = CODEC.encode(replace(edi_world.letter(), message_id=message_id))
    return IncomingEnvelope(message_id, UNIT, CENTRE, body, XML)


def new_id(number: int) -> str:
    return f"0d0d0d0d-0000-4000-8000-{number:012d}"


class MessageTransportContract:
    """What every transport must do."""

    def test_a_message_handed_over_is_at_the_other_side(self, side: OtherSide) -> None:
        assert side.transport.send(side.message()).reference
        assert side.taken() == [new_id(1)]

    def test_the_same_id_handed_over_twice_is_one_message(self, side: OtherSide) -> None:
        side.transport.send(side.message())
        side.transport.send(side.message())
        side.transport.send(side.message(2))
        assert side.taken() == [new_id(1), new_id(2)]

    def test_a_receipt_handed_over_is_at_the_other_side(self, side: OtherSide) -> None:
        side.transport.acknowledge(side.receipt())
        assert side.receipts() == [new_id(1)]
        assert side.taken() == []

    def test_what_comes_is_fetched_in_order_from_the_beginning(self, side: OtherSide) -> None:
        side.speak(new_id(5))
        side.speak(new_id(4))
        batch = side.transport.receive("")
        assert [envelope.message_id for envelope in batch.envelopes] == [new_id(5), new_id(4)]
        assert replace(batch.envelopes[0], reference="") == side.spoken(new_id(5))

    def test_after_the_cursor_comes_only_what_is_new(self, side: OtherSide) -> None:
        side.speak(new_id(5))
        first = side.transport.receive("")
        side.speak(new_id(6))
        second = side.transport.receive(first.cursor)
        assert [envelope.message_id for envelope in second.envelopes] == [new_id(6)]
        assert side.transport.receive(second.cursor).envelopes == ()

    def test_the_same_cursor_gives_the_same_again(self, side: OtherSide) -> None:
        side.speak(new_id(5))
        assert side.transport.receive("") == side.transport.receive("")


class TestFakeTransport(MessageTransportContract):
    @pytest.fixture
    def side(self) -> OtherSide:
        return FakeSide(FakeTransport())


class TestEdiTransport(MessageTransportContract):
    @pytest.fixture
    def side(self) -> Iterator[OtherSide]:
        world = EdiWorld(pace=Pace(answers=False)).configured()
        yield EdiSide(world)
        world.close()

    def test_many_are_fetched_in_several_batches_and_none_is_missed(self, side: OtherSide) -> None:
        for number in range(edi.AT_ONCE + 20):
            side.speak(new_id(number))
        fetched: list[str] = []
        batch = side.transport.receive("")
        while batch.envelopes:
            fetched += [envelope.message_id for envelope in batch.envelopes]
            batch = side.transport.receive(batch.cursor)
        assert fetched == [new_id(number) for number in range(edi.AT_ONCE + 20)]

    def test_what_is_for_another_centre_is_not_handed_out(self, side: OtherSide) -> None:
        side.speak(new_id(1))
        assert isinstance(side, EdiSide)
        other = side.world.transport_to(side.world.url, "8000025")
        other.configure(lock=False)
        assert other.receive("").envelopes == ()
        other.close()

    @pytest.mark.parametrize("cursor", ["yesterday:40", "9-3", "-1", "1" * 40])
    def test_a_cursor_that_is_none_begins_from_the_start(
        self, side: OtherSide, cursor: str
    ) -> None:
        side.speak(new_id(1))
        assert len(side.transport.receive(cursor).envelopes) == 1
