"""Ending a follow-up stops what waits about the participant, and a person is told what was stopped."""

from __future__ import annotations

import pytest

from services.domain.messages import FOLLOW_UP_ENDED, MessageState, PartKind
from services.store.tables import OUTBOX, PARTICIPANT
from services.use_cases.messages import MarkMessage, mark_understood
from services.use_cases.outbox import ClaimNext, claim_next
from services.use_cases.outbox_settle import Accepted, Settle, settle
from services.use_cases.participants import CloseParticipant, Farewell, close_participant
from services.use_cases.today import today_view
from services.use_cases.today_lines import Why
from services.use_cases.undo import undo
from services.use_cases.waiting_letters import waiting_letters
from tests.delivery.arriving import arrive, envelope, letter
from tests.fakes.message_world import (
    DirectCalls,
    FakeTransport,
    MessageWorld,
    dispatcher,
    world,
)

__all__ = ["world"]


@pytest.mark.parametrize("why", list(Farewell))
def test_what_waits_about_somebody_whose_follow_up_ends_does_not_leave(
    world: MessageWorld, why: Farewell
) -> None:
    message_id = world.send("Hei.", PartKind.PLAN)
    (waits,) = world.ask(waiting_letters, world.person)
    assert (waits.message_id, waits.unit_name, waits.on_its_way) == (
        message_id,
        "Fjordheim TSB",
        False,
    )
    assert world.run(close_participant, CloseParticipant(world.person, why)) == 1
    transport = FakeTransport()
    dispatcher(world, transport).run_until_idle()
    assert transport.taken == {}
    found = world.message(message_id)
    assert (found.state, found.refusal, found.may_have_left, found.handled) == (
        MessageState.STOPPED,
        FOLLOW_UP_ENDED,
        False,
        False,
    )
    assert found.parts[0].lines == ("Hei.",)
    assert Why.STOPPED in lines_of_today(world)
    assert world.ask(waiting_letters, world.person) == ()


def test_a_farewell_that_a_person_lets_leave_goes_to_the_unit(world: MessageWorld) -> None:
    farewell, other = world.send("Takk for samarbeidet."), world.send("Når er møtet?")
    world.run(
        close_participant,
        CloseParticipant(world.person, Farewell.ON_OWN_FEET, frozenset({farewell})),
    )
    transport = FakeTransport()
    dispatcher(world, transport).run_until_idle()
    assert list(transport.taken) == [farewell]
    assert world.message(other).state is MessageState.STOPPED


def test_turning_the_closing_back_leaves_the_message_to_a_person(world: MessageWorld) -> None:
    message_id = world.send()
    closing = CloseParticipant(world.person, Farewell.MOVED)
    outcome = world.store.run(close_participant, closing, world.actor)
    assert outcome.undo is not None
    world.run(undo, outcome.undo)
    person = world.ask(lambda reading, one: reading.get(PARTICIPANT, one), world.person)
    assert person.closed_on is None
    transport = FakeTransport()
    dispatcher(world, transport).run_until_idle()
    assert transport.taken == {}
    assert world.message(message_id).state is MessageState.STOPPED
    assert Why.STOPPED in lines_of_today(world)


def test_one_that_is_being_handed_over_can_not_be_recalled_and_says_so(world: MessageWorld) -> None:
    message_id = world.send()
    calls = DirectCalls(world.store)
    claimed = calls.run(claim_next, ClaimNext()).value
    assert claimed is not None
    assert world.ask(waiting_letters, world.person)[0].on_its_way
    world.run(close_participant, CloseParticipant(world.person, Farewell.MOVED))
    assert world.message(message_id).may_have_left
    calls.run(settle, Settle(claimed.entry_id, claimed.claim, Accepted()))
    found = world.message(message_id)
    assert (found.state, found.refusal) == (MessageState.ACCEPTED, "")


def test_understood_goes_out_all_the_same(world: MessageWorld) -> None:
    arrive(world, envelope(letter(world)))
    world.run(mark_understood, MarkMessage(world.inbound()[0].id))
    world.run(close_participant, CloseParticipant(world.person, Farewell.MOVED))
    waiting = world.ask(lambda reading, _: reading.all(OUTBOX, "kind = 'understood'"), None)
    assert len(waiting) == 1


def lines_of_today(world: MessageWorld) -> list[Why]:
    view = world.ask(today_view, None)
    return [line.why for group in view.groups for line in group.lines]
