"""Where its unit is now, or nowhere; and never on the strength of a consent that was asked long ago."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TypeVar

import pytest

from services.delivery.dispatcher import Dispatcher
from services.domain.letters import NO_WAY_TO_THE_UNIT, Letter, Understood
from services.domain.messages import MessageState, OutboxKind
from services.domain.offers import Unit
from services.formats.kith_letters import read
from services.store.tables import OUTBOX, UNIT
from services.store.transaction import Transaction
from services.use_cases.messages import MarkMessage, mark_understood
from services.use_cases.outbox import CLAIM_LASTS
from tests.delivery.arriving import arrive, envelope, letter
from tests.fakes.message_world import (
    UNIT_ADDRESS,
    FakeTransport,
    MessageWorld,
    dispatcher,
)
from tests.fakes.sleepy_calls import SleepyCalls

C = TypeVar("C")
V = TypeVar("V")
ELSEWHERE = "99000277"
GONE: tuple[dict[str, object], ...] = ({"active": False}, {"her_id": ""})


def change_the_unit(world: MessageWorld, **changes: object) -> None:
    def changed(transaction: Transaction) -> None:
        unit = transaction.get(UNIT, world.unit)
        transaction.replace(UNIT, replace(unit, **changes))  # type: ignore[arg-type]  # each test names its own fields

    world.do(changed)


def somebody_else_moves_in(world: MessageWorld) -> None:
    """Another unit takes over the address."""
    taken_over = Unit(
        "other", "Sørlia", world.clock.moment, her_id=UNIT_ADDRESS, takes_messages=True
    )
    world.do(lambda transaction: transaction.add(UNIT, taken_over))


def test_what_waits_goes_where_its_unit_is_now(world: MessageWorld) -> None:
    message_id = world.send()
    change_the_unit(world, her_id=ELSEWHERE)
    somebody_else_moves_in(world)
    transport = FakeTransport()
    dispatcher(world, transport).run_until_idle()
    [out] = transport.taken.values()
    said = read(out.body)
    assert isinstance(said, Letter)
    assert (out.message_id, out.receiver, said.receiver.address) == (
        message_id,
        ELSEWHERE,
        ELSEWHERE,
    )


@pytest.mark.parametrize("changes", GONE)
def test_nothing_goes_to_whoever_has_the_address_of_a_unit_that_is_gone(
    world: MessageWorld, changes: dict[str, object]
) -> None:
    message_id = world.send()
    change_the_unit(world, **changes)
    somebody_else_moves_in(world)
    transport = FakeTransport()
    dispatcher(world, transport).run_until_idle()
    assert not transport.offered
    message = world.message(message_id)
    assert (message.state, message.refusal) == (MessageState.REFUSED, NO_WAY_TO_THE_UNIT)
    assert not message.may_have_left
    assert not world.ask(lambda reading, _: reading.all(OUTBOX), None)


def test_the_word_that_it_is_understood_goes_where_the_unit_is_now(world: MessageWorld) -> None:
    arrive(world, envelope(letter(world)))
    world.run(mark_understood, MarkMessage(world.inbound()[0].id))
    change_the_unit(world, her_id=ELSEWHERE)
    somebody_else_moves_in(world)
    transport = FakeTransport()
    dispatcher(world, transport).run_until_idle()
    [out] = transport.taken.values()
    said = read(out.body)
    assert isinstance(said, Understood)
    assert out.receiver == ELSEWHERE
    assert said.receiver is not None
    assert said.receiver.address == ELSEWHERE


def test_the_word_that_it_is_understood_names_nobody_to_whoever_came_after(
    world: MessageWorld,
) -> None:
    arrive(world, envelope(letter(world)))
    world.run(mark_understood, MarkMessage(world.inbound()[0].id))
    change_the_unit(world, active=False)
    somebody_else_moves_in(world)
    transport = FakeTransport()
    dispatcher(world, transport).run_until_idle()
    assert not transport.offered
    kinds = [entry.kind for entry in world.ask(lambda reading, _: reading.all(OUTBOX), None)]
    assert OutboxKind.UNDERSTOOD not in kinds


def after_a_sleep(world: MessageWorld, sleep: timedelta) -> tuple[Dispatcher, FakeTransport]:
    transport = FakeTransport()
    calls = SleepyCalls(world.store, world.clock, [sleep])
    return Dispatcher(calls, transport, world.clock, world.randomness), transport


def test_a_machine_that_slept_until_the_consent_ran_out_sends_nothing(world: MessageWorld) -> None:
    message_id = world.send()
    awake, transport = after_a_sleep(world, timedelta(days=120))
    awake.run_until_idle()
    assert not transport.offered
    message = world.message(message_id)
    assert (message.state, message.refusal) == (MessageState.STOPPED, "consentexpired")


@pytest.mark.parametrize("sleep", [CLAIM_LASTS, timedelta(days=1), timedelta(seconds=-1)])
def test_a_machine_that_slept_asks_again_and_sends(world: MessageWorld, sleep: timedelta) -> None:
    message_id = world.send()
    awake, transport = after_a_sleep(world, sleep)
    awake.run_until_idle()
    assert transport.offered == [message_id]
    assert world.message(message_id).state is MessageState.ACCEPTED


def test_a_day_that_ends_between_claim_and_sending_is_noticed(world: MessageWorld) -> None:
    """The last second of a consent's last day in Norway."""
    world.clock.moment = world.clock.moment.replace(
        year=2027, month=3, day=1, hour=22, minute=59, second=59
    )
    message_id = world.send()
    awake, transport = after_a_sleep(world, timedelta(seconds=2))
    awake.step()
    assert not transport.offered
    awake.step()
    assert world.message(message_id).state is MessageState.STOPPED
