"""Taking back that a message was answered in another way does not unsay the answer that has left."""

from __future__ import annotations

from dataclasses import replace

from services.domain.changes import Undo
from services.domain.messages import Message, MessageState
from services.use_cases.messages import (
    MarkMessage,
    MatchConversation,
    mark_answered,
    match_conversation,
)
from services.use_cases.send_message import SendMessage, send_message
from services.use_cases.undo import undo
from tests.delivery.arriving import arrive, envelope, letter
from tests.fakes.message_world import FakeTransport, MessageWorld, dispatcher, world

__all__ = ["world"]


def answered_elsewhere(world: MessageWorld) -> tuple[Message, Undo]:
    arrive(world, envelope(letter(world)))
    (came,) = world.inbound()
    world.run(match_conversation, MatchConversation(came.conversation_id, "jonas"))
    outcome = world.store.run(mark_answered, MarkMessage(came.id), world.actor)
    assert outcome.undo is not None
    return came, outcome.undo


def reply_to(world: MessageWorld, came: Message) -> str:
    composed = replace(
        world.composed(), theme="", conversation_id=came.conversation_id, in_reply_to=came.id
    )
    return world.run(send_message, SendMessage(composed))


def test_it_is_answered_by_ours_that_has_left(world: MessageWorld) -> None:
    came, way_back = answered_elsewhere(world)
    reply = reply_to(world, came)
    dispatcher(world, FakeTransport()).run_until_idle()
    world.run(undo, way_back)
    found = world.message(came.id)
    assert (found.state, found.answered_at) == (
        MessageState.ANSWERED,
        world.message(reply).sent_at,
    )


def test_it_waits_for_an_answer_while_ours_has_not_left(world: MessageWorld) -> None:
    came, way_back = answered_elsewhere(world)
    reply_to(world, came)
    world.run(undo, way_back)
    found = world.message(came.id)
    assert (found.state, found.answered_at) == (MessageState.RECEIVED, None)
    dispatcher(world, FakeTransport()).run_until_idle()
    assert world.message(came.id).state is MessageState.ANSWERED
