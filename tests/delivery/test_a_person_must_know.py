"""What a unit may not know, or believes otherwise than we do, stands on Today until a person has seen to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from services.domain.errors import TransportRefused, TransportUnavailable
from services.domain.letters import Deviation
from services.domain.messages import (
    LEAVES_WITHIN,
    RECEIPT_DUE,
    UNDERSTOOD_WITHIN,
    URGENT_LEAVES_WITHIN,
    Message,
    MessageState,
    ReceiptStatus,
)
from services.store.tables import CONVERSATION
from services.use_cases.consents import WithdrawConsent, withdraw_consent
from services.use_cases.conversation_view import MessageCard, conversation
from services.use_cases.messages import (
    MarkMessage,
    MatchConversation,
    OpenConversation,
    mark_answered,
    mark_handled,
    mark_understood,
    match_conversation,
    open_conversation,
)
from services.use_cases.outbox import Claimed, ClaimNext, claim_next
from services.use_cases.outbox_settle import Accepted, Settle, settle
from services.use_cases.return_message import RESTS, ReturnMessage, return_message
from services.use_cases.send_message import SendMessage, send_message
from services.use_cases.today import rail_counts, today_view
from services.use_cases.today_lines import GroupKind, Why
from tests.delivery.arriving import arrive, envelope, letter, receipt, sent, understood
from tests.fakes.message_world import DirectCalls, FakeTransport, MessageWorld, dispatcher

A_MOMENT = timedelta(minutes=1)
SECOND_RECEIPT = "0c0c0c0c-0000-4000-8000-000000000002"
REFUSES = TransportRefused("3021")


def waiting(world: MessageWorld) -> list[Why]:
    groups = world.ask(today_view, None).groups
    return [line.why for group in groups if group.kind is GroupKind.WAITING for line in group.lines]


def urgent(world: MessageWorld) -> str:
    asked = replace(world.composed(), urgent=True, urgent_reason="Reiser i kveld")
    return world.run(send_message, SendMessage(asked))


def out_of_reach() -> FakeTransport:
    return FakeTransport(troubles=[TransportUnavailable("no_contact") for _ in range(9)])


@pytest.mark.parametrize(
    ("write", "within"), [(MessageWorld.send, LEAVES_WITHIN), (urgent, URGENT_LEAVES_WITHIN)]
)
def test_what_does_not_leave_is_told_and_no_more_once_it_has_left(
    world: MessageWorld, write: Callable[[MessageWorld], str], within: timedelta
) -> None:
    write(world)
    dispatcher(world, out_of_reach()).run_until_idle()
    world.clock.forward(within)
    assert waiting(world) == []
    world.clock.forward(A_MOMENT)
    assert waiting(world) == [Why.NOT_LEFT]
    dispatcher(world, FakeTransport()).run_until_idle()
    assert waiting(world) == []


def test_understood_and_sent_back_that_do_not_leave_are_told_too(world: MessageWorld) -> None:
    first, second = came(world), came(world, "0a0a0a0a-0000-4000-8000-000000000002")
    world.run(mark_understood, MarkMessage(first.id))
    world.run(return_message, ReturnMessage(second.id, Deviation.WRONG_RECEIVER))
    world.clock.forward(LEAVES_WITHIN + A_MOMENT)
    assert waiting(world) == [Why.NOT_LEFT, Why.NOT_LEFT]
    dispatcher(world, FakeTransport()).run_until_idle()
    assert waiting(world) == []


def test_an_urgent_message_is_told_until_the_unit_has_understood_it(world: MessageWorld) -> None:
    message_id = urgent(world)
    dispatcher(world, FakeTransport()).run_until_idle()
    arrive(world, envelope(receipt(message_id)))
    world.clock.forward(UNDERSTOOD_WITHIN)
    assert waiting(world) == []
    world.clock.forward(A_MOMENT)
    assert waiting(world) == [Why.NOT_UNDERSTOOD]
    assert card(world, message_id).awaits_understood
    arrive(world, envelope(understood(world, message_id)))
    assert waiting(world) == []
    assert not card(world, message_id).awaits_understood


def test_an_urgent_message_is_told_once_and_not_after_somebody_has_called(
    world: MessageWorld,
) -> None:
    message_id = urgent(world)
    dispatcher(world, FakeTransport()).run_until_idle()
    world.clock.forward(RECEIPT_DUE + A_MOMENT)
    assert waiting(world) == [Why.NO_RECEIPT]
    arrive(world, envelope(receipt(message_id)))
    assert waiting(world) == [Why.NOT_UNDERSTOOD]
    world.run(mark_handled, MarkMessage(message_id))
    assert waiting(world) == []


def test_a_refusal_that_comes_after_somebody_has_called_is_told(world: MessageWorld) -> None:
    message_id = sent(world)
    world.clock.forward(RECEIPT_DUE + A_MOMENT)
    world.run(mark_handled, MarkMessage(message_id))
    arrive(world, envelope(receipt(message_id, ReceiptStatus.REJECTED, "E36")))
    assert waiting(world) == [Why.REFUSED]


def test_a_system_that_has_not_taken_it_after_all_is_believed(world: MessageWorld) -> None:
    message_id = sent(world)
    rejected = receipt(message_id, ReceiptStatus.REJECTED, "E36")
    arrive(world, envelope(receipt(message_id)))
    arrive(world, envelope(replace(rejected, message_id=SECOND_RECEIPT)))
    found = world.message(message_id)
    assert (found.state, found.refusal) == (MessageState.REJECTED, "E36")
    assert waiting(world) == [Why.REFUSED]
    arrive(world, envelope(receipt(message_id)))
    assert world.message(message_id).state is MessageState.REJECTED


def test_what_is_taken_with_errors_is_told_until_somebody_has_asked(world: MessageWorld) -> None:
    message_id = sent(world)
    arrive(world, envelope(receipt(message_id, ReceiptStatus.OK_WITH_ERRORS, "T02")))
    assert world.message(message_id).state is MessageState.RECEIPTED
    assert waiting(world) == [Why.WITH_ERRORS]
    world.run(mark_handled, MarkMessage(message_id))
    assert waiting(world) == []


def test_what_a_person_has_understood_no_system_takes_back(world: MessageWorld) -> None:
    message_id = sent(world)
    arrive(world, envelope(receipt(message_id)), envelope(understood(world, message_id)))
    arrive(world, envelope(receipt(message_id, ReceiptStatus.REJECTED, "E36")))
    assert world.message(message_id).state is MessageState.RECEIPTED


def test_what_was_stopped_and_seen_to_but_left_all_the_same_may_be_overdue(
    world: MessageWorld,
) -> None:
    message_id = world.send()
    claimed = DirectCalls(world.store).run(claim_next, ClaimNext()).value
    assert isinstance(claimed, Claimed)
    world.run(withdraw_consent, WithdrawConsent("consent"))
    world.run(mark_handled, MarkMessage(message_id))
    DirectCalls(world.store).run(settle, Settle(claimed.entry_id, claimed.claim, Accepted()))
    world.clock.forward(RECEIPT_DUE + A_MOMENT)
    assert waiting(world) == [Why.NO_RECEIPT]


def came(world: MessageWorld, message_id: str = "") -> Message:
    """A message about Jonas that somebody here has read."""
    told = letter(world, message_id=message_id) if message_id else letter(world)
    arrive(world, envelope(told))
    dispatcher(world, FakeTransport()).run_until_idle()
    [inbound] = [each for each in world.inbound() if each.remote_id == told.message_id]
    thread = inbound.conversation_id
    if not world.ask(
        lambda reading, about: reading.get(CONVERSATION, about), thread
    ).participant_id:
        world.run(match_conversation, MatchConversation(thread, "jonas"))
    world.run(open_conversation, OpenConversation(thread))
    return world.message(inbound.id)


def card(world: MessageWorld, message_id: str) -> MessageCard:
    cards = world.ask(conversation, world.message(message_id).conversation_id).cards
    return next(each for each in cards if each.id == message_id)


def refuse(world: MessageWorld) -> None:
    dispatcher(world, FakeTransport(troubles=[REFUSES])).run_until_idle()


def test_a_receipt_of_ours_that_is_refused_after_one_has_read_is_told(world: MessageWorld) -> None:
    arrive(world, envelope(letter(world)))
    [inbound] = world.inbound()
    world.run(open_conversation, OpenConversation(inbound.conversation_id))
    assert waiting(world) == []
    refuse(world)
    assert waiting(world) == [Why.TO_READ]


def test_understood_that_is_refused_is_told_also_of_what_is_not_urgent(world: MessageWorld) -> None:
    world.run(mark_understood, MarkMessage(came(world).id))
    assert waiting(world) == []
    refuse(world)
    assert waiting(world) == [Why.TO_READ]


def test_something_else_under_the_number_of_what_was_answered_is_told(world: MessageWorld) -> None:
    said = letter(world)
    world.run(mark_answered, MarkMessage(came(world).id))
    arrive(world, envelope(replace(said, theme="Noe annet")))
    assert waiting(world) == [Why.TO_READ]
    assert world.ask(rail_counts, None).messages == 1


def test_sent_back_that_is_refused_is_told_also_of_what_was_answered(world: MessageWorld) -> None:
    inbound = came(world)
    world.run(mark_answered, MarkMessage(inbound.id))
    world.run(return_message, ReturnMessage(inbound.id, Deviation.WRONG_RECEIVER))
    world.clock.forward(RESTS)
    refuse(world)
    assert waiting(world) == [Why.TO_READ]
