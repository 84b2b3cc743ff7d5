"""Today remembers the sealed files that nobody has delivered."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from services.domain.messages import MessageState
from services.use_cases.hand_carried import NoteCarried, note_carried
from services.use_cases.seal_message import (
    ClaimToSeal,
    NoteSealed,
    ToSeal,
    claim_to_seal,
    note_sealed,
    seal_claimed,
)
from services.use_cases.send_message import SendMessage, send_message
from services.use_cases.today import today_view
from services.use_cases.today_lines import TodayLine, Why
from tests.fakes.message_world import MessageWorld, world
from tests.fakes.sealed_unit import UNIT_ID, sealed_unit

__all__ = ["world"]


def queued(world: MessageWorld) -> str:
    sealed_unit(world)
    return world.run(send_message, SendMessage(replace(world.composed(), unit_id=UNIT_ID)))


def remembered(world: MessageWorld) -> list[TodayLine]:
    groups = world.ask(today_view, None).groups
    return [line for group in groups for line in group.lines if line.why is Why.TO_DELIVER]


def sealed(world: MessageWorld, message_id: str) -> None:
    claimed = world.run(claim_to_seal, ClaimToSeal(message_id))
    assert isinstance(claimed, ToSeal)
    content = seal_claimed(claimed, world.clock.moment)
    world.run(note_sealed, NoteSealed(message_id, claimed.claim, content.digest))


def test_a_message_that_nobody_seals_is_remembered_after_a_day(world: MessageWorld) -> None:
    message_id = queued(world)
    assert not remembered(world)
    world.clock.moment += timedelta(days=1, seconds=1)
    [line] = remembered(world)
    assert (line.name, line.number) == ("Lindebo TSB", 0)
    assert line.subject.id == world.message(message_id).conversation_id


def test_a_file_is_remembered_a_day_after_it_was_made_until_it_is_delivered(
    world: MessageWorld,
) -> None:
    message_id = queued(world)
    world.clock.moment += timedelta(days=2)
    sealed(world, message_id)
    assert not remembered(world)
    world.clock.moment += timedelta(days=1, seconds=1)
    [line] = remembered(world)
    assert line.number == 1
    today = world.ask(lambda reading, _: reading.today, None)
    world.run(note_carried, NoteCarried(message_id, today, "minnepenn"))
    assert world.message(message_id).state is MessageState.ACCEPTED
    assert not remembered(world)
