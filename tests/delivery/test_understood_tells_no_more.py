"""Received and understood tells a unit nothing of a person that it has not told us, without a consent."""

from __future__ import annotations

import pytest

from services.domain.errors import ConsentMissing
from services.domain.letters import RemarkKind
from services.domain.patients import Patient
from services.formats.kith_letters import read
from services.use_cases.conversation_view import conversation
from services.use_cases.messages import (
    MarkMessage,
    MatchConversation,
    mark_understood,
    match_conversation,
)
from tests.delivery.arriving import letter
from tests.delivery.test_who_is_meant import take
from tests.fakes.message_world import FakeTransport, MessageWorld, dispatcher

THIN = Patient("J. Berg", 1992)


def asked(world: MessageWorld) -> str:
    """An urgent message about somebody of whom the unit tells little, matched to Jonas."""
    take(world, letter(world, patient=THIN, urgent=True, urgent_reason="Reiser i kveld"))
    [inbound] = world.inbound()
    world.run(match_conversation, MatchConversation(inbound.conversation_id, "jonas"))
    return inbound.id


def said(world: MessageWorld) -> list[Patient | None]:
    transport = FakeTransport()
    dispatcher(world, transport).run_until_idle()
    return [getattr(read(each.body), "patient", None) for each in transport.taken.values()]


def test_with_a_consent_the_person_is_named_as_in_any_message(world: MessageWorld) -> None:
    world.run(mark_understood, MarkMessage(asked(world)))
    [patient] = said(world)
    assert patient is not None
    assert patient.family_name == "Berg"


def test_without_one_it_is_not_said_and_why_is_told(world: MessageWorld) -> None:
    message_id = asked(world)
    world.withdraw()
    with pytest.raises(ConsentMissing):
        world.run(mark_understood, MarkMessage(message_id))
    assert said(world) == []


def test_withdrawn_while_it_waits_nothing_leaves_and_it_is_owed_again(world: MessageWorld) -> None:
    message_id = asked(world)
    world.run(mark_understood, MarkMessage(message_id))
    world.withdraw()
    assert said(world) == []
    cards = world.ask(conversation, world.message(message_id).conversation_id).cards
    assert [remark.kind for remark in cards[0].remarks] == [RemarkKind.UNDERSTOOD_REFUSED]
    assert cards[0].owes_understood
