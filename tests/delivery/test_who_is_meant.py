"""What lies in our envelope must mean us inside, too."""

from __future__ import annotations

from dataclasses import replace

import pytest

from services.domain.letters import Letter, Remark, RemarkKind, Understood
from services.use_cases.inbox import Arrived, take_in
from tests.delivery.arriving import THEIR_ID, letter, sent, understood, waiting_receipts
from tests.fakes.edi_world import CENTRE_PARTY
from tests.fakes.message_world import CENTRE_ADDRESS, UNIT_ADDRESS, MessageWorld

ELSEWHERE = replace(CENTRE_PARTY, address="8000055")
TO_US = [
    CENTRE_PARTY,
    replace(CENTRE_PARTY, address=CENTRE_PARTY.organisation_address, organisation_address=""),
    replace(CENTRE_PARTY, address="", organisation_address=""),
]


def take(world: MessageWorld, says: Letter | Understood) -> None:
    arrived = Arrived(THEIR_ID, UNIT_ADDRESS, CENTRE_ADDRESS, says, reference="a")
    world.do(lambda transaction: take_in(transaction, arrived))


def test_a_letter_that_names_another_receiver_than_its_envelope_is_rejected(
    world: MessageWorld,
) -> None:
    take(world, letter(world, receiver=ELSEWHERE))
    assert waiting_receipts(world) == [(THEIR_ID, "E21")]
    assert not world.inbound()


def test_understood_that_names_another_receiver_than_its_envelope_is_rejected(
    world: MessageWorld,
) -> None:
    message_id = sent(world)
    take(world, replace(understood(world, message_id), receiver=ELSEWHERE))
    assert waiting_receipts(world) == [(THEIR_ID, "E21")]
    assert world.message(message_id).understood_at is None


@pytest.mark.parametrize("receiver", TO_US)
def test_a_letter_that_names_us_our_organisation_or_nobody_by_number_is_taken(
    world: MessageWorld, receiver: object
) -> None:
    take(world, letter(world, receiver=receiver))
    assert waiting_receipts(world) == [(THEIR_ID, "")]
    assert len(world.inbound()) == 1


def test_a_copy_names_its_first_receiver_and_is_taken(world: MessageWorld) -> None:
    copy_to_us = (Remark(RemarkKind.COPY_TO, "Kafé Brua"),)
    take(world, letter(world, receiver=ELSEWHERE, remarks=copy_to_us))
    assert waiting_receipts(world) == [(THEIR_ID, "")]
    assert len(world.inbound()) == 1
