"""The unit owes its receipt 96 hours after the time that the message itself bears (messaging.md)."""

from __future__ import annotations

from datetime import timedelta

from services.domain.messages import RECEIPT_DUE, overdue
from services.formats.kith_letters import read
from services.use_cases.conversation_list import (
    ConversationChip,
    ListAsked,
    ListView,
    list_conversations,
    message_counts,
)
from services.use_cases.today import today_view
from services.use_cases.today_lines import Why
from tests.fakes.message_world import FakeTransport, MessageWorld, dispatcher, world

__all__ = ["world"]

A_MOMENT = timedelta(seconds=1)


def test_what_waited_in_the_outbox_counts_from_when_it_was_written(world: MessageWorld) -> None:
    message_id = world.send()
    written = world.message(message_id).created_at
    world.clock.forward(timedelta(hours=40))
    transport = FakeTransport()
    dispatcher(world, transport).run_until_idle()
    post = read(transport.taken[message_id].body)
    assert getattr(post, "written_at", None) == written.replace(microsecond=0)
    world.clock.moment = written + RECEIPT_DUE
    assert not told(world, message_id)
    world.clock.forward(A_MOMENT)
    assert told(world, message_id)


def told(world: MessageWorld, message_id: str) -> bool:
    """Whether it is overdue, which every place must say alike."""
    lines = [line.why for group in world.ask(today_view, None).groups for line in group.lines]
    (row,) = world.ask(list_conversations, ListAsked())
    answers = {
        overdue(world.message(message_id), world.clock.moment),
        Why.NO_RECEIPT in lines,
        row.chip is ConversationChip.OVERDUE,
        bool(world.ask(list_conversations, ListAsked(ListView.OUTBOX))),
        world.ask(message_counts, None).outbox == 1,
    }
    (answer,) = answers
    return answer
