"""A fault of our own with one message is told once in a session, and holds up no other."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta

from services.delivery.dispatcher import Dispatcher
from services.delivery.surprises import SURPRISE
from services.domain.messages import MessageState
from services.ports import Acceptance, OutgoingEnvelope
from services.store.tables import OUTBOX
from tests.fakes.message_world import FakeTransport, MessageWorld, dispatcher, world

__all__ = ["world"]


class Unforeseen(Exception):
    """What nobody has thought of."""


@dataclass
class Stumbling(FakeTransport):
    """Stumbles over certain messages, each time."""

    over: set[str] = field(default_factory=set)

    def send(self, envelope: OutgoingEnvelope) -> Acceptance:
        if envelope.message_id in self.over:
            raise Unforeseen
        return super().send(envelope)


def told_in(sender: Dispatcher, world: MessageWorld, hours: int) -> int:
    """So many times a surprise is told while the courier looks every minute."""
    told = 0
    for _ in range(hours * 60):
        try:
            sender.run_until_idle()
        except Unforeseen:
            told += 1
        world.clock.forward(timedelta(minutes=1))
    return told


def test_each_is_told_once_for_each_message_and_the_others_leave(world: MessageWorld) -> None:
    first, second, third = world.send("En."), world.send("To."), world.send("Tre.")
    transport = Stumbling(over={first, second})
    sender = dispatcher(world, transport)
    sender.run_until_idle()
    assert list(transport.taken) == [third]
    assert told_in(sender, world, 3) == 2
    entry = world.ask(lambda reading, one: reading.get(OUTBOX, one), first)
    assert (entry.last_cause, entry.may_have_left) == (SURPRISE, True)
    assert entry.attempts > 5
    transport.over.clear()
    assert told_in(sender, world, 2) == 0
    assert {first, second, third} == set(transport.taken)
    assert world.message(first).state is MessageState.ACCEPTED


def test_another_session_tells_it_again(world: MessageWorld) -> None:
    message_id = world.send()
    transport = Stumbling(over={message_id})
    for _ in range(2):
        assert told_in(dispatcher(world, transport), world, 2) == 1
