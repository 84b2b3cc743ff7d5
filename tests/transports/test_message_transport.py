"""One contract for every way out: the fake, and the practice unit over real loopback HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

import pytest

from services.domain.consent import Purpose
from services.domain.letters import Letter, Party, Patient, Receipt
from services.domain.messages import Part, PartKind, ReceiptStatus
from services.formats import simple_message
from services.ports import IncomingEnvelope, MessageTransport, OutgoingEnvelope
from services.practice_unit.script import Pace
from services.practice_unit.unit import PracticeUnit
from services.transports.practice import PracticeAddress, PracticeTransport
from tests.fakes.message_world import CENTRE_ID, UNIT_ADDRESS, FakeTransport
from tests.fakes.time import REFERENCE, FakeClock, FakeRandomness


class OtherSide(Protocol):
    """What the unit's side has, and how it speaks first."""

    @property
    def transport(self) -> MessageTransport: ...

    def taken(self) -> list[str]: ...

    def receipts(self) -> list[str]: ...

    def speak(self, message_id: str) -> None: ...


@dataclass
class FakeSide:
    """The unit inside the fake transport."""

    transport: FakeTransport

    def taken(self) -> list[str]:
        return list(self.transport.taken)

    def receipts(self) -> list[str]:
        return [envelope.message_id for envelope in self.transport.acknowledged]

    def speak(self, message_id: str) -> None:
        self.transport.incoming.append(from_unit(message_id))


@dataclass
class PracticeSide:
    """The practice unit behind real sockets."""

    unit: PracticeUnit
    transport: PracticeTransport

    def taken(self) -> list[str]:
        return [envelope.message_id for envelope in self.unit.taken()]

    def receipts(self) -> list[str]:
        return [envelope.message_id for envelope in self.unit.receipts()]

    def speak(self, message_id: str) -> None:
        self.unit._mailbox.put(from_unit(message_id))


def from_unit(message_id: str) -> IncomingEnvelope:
    said = Receipt(message_id, message_id, ReceiptStatus.OK, REFERENCE)
    body = simple_message.write(said)
    return IncomingEnvelope(message_id, UNIT_ADDRESS, CENTRE_ID, body, simple_message.CONTENT_TYPE)


def new_id(number: int) -> str:
    return f"0d0d0d0d-0000-4000-8000-{number:012d}"


def outgoing(number: int = 1) -> OutgoingEnvelope:
    letter = Letter(
        new_id(number),
        new_id(99),
        Party(CENTRE_ID, "Kafé Brua", "Hanne Brekke"),
        Party(UNIT_ADDRESS, "Fjordheim TSB"),
        REFERENCE,
        "Spørsmål",
        (Part(PartKind.TEXT, "Melding", ("Hei på deg.",)),),
        Patient("Jonas Berg"),
        Purpose.FOLLOW_UP,
    )
    return OutgoingEnvelope(
        letter.message_id,
        letter.conversation_id,
        CENTRE_ID,
        UNIT_ADDRESS,
        simple_message.write(letter),
        simple_message.CONTENT_TYPE,
    )


class MessageTransportContract:
    """What every transport must do."""

    def test_a_message_handed_over_is_at_the_other_side(self, side: OtherSide) -> None:
        assert side.transport.send(outgoing()).reference
        assert side.taken() == [new_id(1)]

    def test_the_same_id_handed_over_twice_is_one_message(self, side: OtherSide) -> None:
        side.transport.send(outgoing())
        side.transport.send(outgoing())
        side.transport.send(outgoing(2))
        assert side.taken() == [new_id(1), new_id(2)]

    def test_a_receipt_handed_over_is_at_the_other_side(self, side: OtherSide) -> None:
        side.transport.acknowledge(outgoing())
        assert side.receipts() == [new_id(1)]
        assert side.taken() == []

    def test_what_comes_is_fetched_in_order_from_the_beginning(self, side: OtherSide) -> None:
        side.speak(new_id(5))
        side.speak(new_id(4))
        batch = side.transport.receive("")
        assert [envelope.message_id for envelope in batch.envelopes] == [new_id(5), new_id(4)]
        assert batch.envelopes[0] == from_unit(new_id(5))

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


class TestPracticeTransport(MessageTransportContract):
    @pytest.fixture
    def side(self) -> Iterator[OtherSide]:
        unit = PracticeUnit(FakeClock(), FakeRandomness(), pace=Pace(answers=False))
        transport = PracticeTransport(unit.start(), CENTRE_ID)
        yield PracticeSide(unit, transport)
        transport.close()
        unit.stop()

    def test_many_are_fetched_in_several_batches_and_none_is_missed(self, side: OtherSide) -> None:
        for number in range(250):
            side.speak(new_id(number))
        fetched: list[str] = []
        batch = side.transport.receive("")
        while batch.envelopes:
            fetched += [envelope.message_id for envelope in batch.envelopes]
            batch = side.transport.receive(batch.cursor)
        assert fetched == [new_id(number) for number in range(250)]

    def test_what_is_for_another_centre_is_not_handed_out(self, side: OtherSide) -> None:
        side.speak(new_id(1))
        assert isinstance(side, PracticeSide)
        other = PracticeTransport(_address(side), "another-centre")
        assert other.receive("").envelopes == ()
        other.close()

    def test_a_cursor_of_yesterdays_unit_begins_from_the_start(self, side: OtherSide) -> None:
        side.speak(new_id(1))
        assert len(side.transport.receive("yesterday:40").envelopes) == 1


def _address(side: PracticeSide) -> PracticeAddress:
    return PracticeAddress(side.unit._server.url, side.unit._secret)
