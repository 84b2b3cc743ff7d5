"""What has left stays listed with its consent, and each printing leaves a line."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from services.domain.access import Actor, Role
from services.domain.errors import NotAllowed, NotFound, TransportUnavailable
from services.domain.letters import Receipt
from services.domain.messages import MessageState, PartKind, ReceiptStatus
from services.store.tables import CONSENT
from services.use_cases.consents import WithdrawConsent, withdraw_consent
from services.use_cases.conversation_print import hand_out_conversation
from services.use_cases.gone_out import gone_out, hand_out_gone_out
from services.use_cases.journal_of_person import JournalOfPerson, journal_of_person
from tests.delivery.arriving import arrive, envelope, understood
from tests.fakes.message_world import (
    FakeTransport,
    MessageWorld,
    consent_to,
    dispatcher,
    world,
)

__all__ = ["world"]

RECEIPT_ID = "5f0f8c1e-8f5b-4b38-9a3c-00000000aa01"


def left(world: MessageWorld) -> str:
    message_id = world.send("Hei.", PartKind.GOALS)
    dispatcher(world, FakeTransport()).run_until_idle()
    return message_id


def receipt(world: MessageWorld, message_id: str, status: ReceiptStatus, code: str = "") -> Receipt:
    return Receipt(RECEIPT_ID, message_id, status, world.clock.now(), code)


def printed(world: MessageWorld) -> list[str]:
    lines = world.ask(journal_of_person, JournalOfPerson("jonas", most=0))
    return [line.reason for line in lines if line.action.value == "exported"]


def test_what_left_under_a_withdrawn_consent_is_still_listed(world: MessageWorld) -> None:
    message_id = left(world)
    world.run(withdraw_consent, WithdrawConsent("consent", ""))
    [gone] = world.ask(gone_out, "jonas")
    assert (gone.message_id, gone.kinds) == (message_id, ("goals", "text"))
    assert (gone.consent_given_on, gone.consent_valid_until) == (
        date(2026, 11, 2),
        date(2027, 3, 1),
    )
    assert gone.consent_withdrawn_at == world.clock.now()


def test_what_may_have_left_and_still_waits_is_listed_and_counted(world: MessageWorld) -> None:
    message_id = world.send("Hei.", PartKind.GOALS)
    assert world.ask(gone_out, "jonas") == ()
    lost = TransportUnavailable("timeout", may_have_arrived=True)
    dispatcher(world, FakeTransport(lost_after_taking=[lost])).run_until_idle()
    [gone] = world.ask(gone_out, "jonas")
    assert (gone.message_id, gone.sent_at, gone.state) == (message_id, None, MessageState.QUEUED)
    another = consent_to("unit", "jonas", "another")
    world.do(lambda transaction: transaction.add(CONSENT, another))
    withdrawn = world.run(withdraw_consent, WithdrawConsent("consent", ""))
    assert (withdrawn.stopped, withdrawn.had_left) == (0, 1)


def test_received_and_understood_are_told_apart(world: MessageWorld) -> None:
    message_id = left(world)
    [sent] = world.ask(gone_out, "jonas")
    assert (sent.receipt_at, sent.understood_at) == (None, None)
    arrive(world, envelope(receipt(world, message_id, ReceiptStatus.OK)))
    [received] = world.ask(gone_out, "jonas")
    assert received.receipt_at == world.clock.now()
    arrive(world, envelope(understood(world, message_id)))
    [known] = world.ask(gone_out, "jonas")
    assert known.understood_at == world.clock.now()


def test_a_rejected_message_was_not_received(world: MessageWorld) -> None:
    message_id = left(world)
    arrive(world, envelope(receipt(world, message_id, ReceiptStatus.REJECTED, "E36")))
    [gone] = world.ask(gone_out, "jonas")
    assert (gone.state, gone.receipt_at) == (MessageState.REJECTED, None)


def test_each_printing_is_a_line_in_the_persons_journal(world: MessageWorld) -> None:
    message_id = left(world)
    world.run(hand_out_gone_out, "jonas")
    view = world.run(hand_out_conversation, world.message(message_id).conversation_id)
    assert [card.id for card in view.cards] == [message_id]
    assert sorted(printed(world)) == ["conversation", "gone_out"]


def test_only_who_may_see_messages_prints_them(world: MessageWorld) -> None:
    thread = world.message(left(world)).conversation_id
    leader = replace(world.actor, roles=frozenset({Role.LEADER}))
    assert isinstance(leader, Actor)
    with pytest.raises(NotAllowed):
        world.store.run(hand_out_gone_out, "jonas", leader)
    with pytest.raises(NotAllowed):
        world.store.run(hand_out_conversation, thread, leader)
    with pytest.raises(NotFound):
        world.run(hand_out_gone_out, "nobody")
    assert printed(world) == []
