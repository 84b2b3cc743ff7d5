"""What can't be taken, be it for a fault of our own, is rejected, told once, and holds up no other."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from services.formats.kith_letters import opened
from services.ports import IncomingEnvelope
from services.store.transaction import Transaction
from services.use_cases.inbox_letters import keep_letter
from tests.delivery.arriving import arrive, envelope, letter, waiting_receipts
from tests.fakes.message_world import FakeTransport, MessageWorld, receiver

SECOND = "0a0a0a0a-0000-4000-8000-000000000002"
THIRD = "0a0a0a0a-0000-4000-8000-000000000003"
OUT_OF_TIME = ["0001-01-01T00:00:00", "9999-12-31T23:30:00Z", "9999-12-31T23:59:59-14:00"]


@pytest.mark.parametrize("written", OUT_OF_TIME)
def test_a_message_from_no_time_that_a_clock_can_show_is_rejected(
    world: MessageWorld, written: str
) -> None:
    odd = envelope(letter(world))
    body = re.sub(rb"GenDate>[^<]*", b"GenDate>" + written.encode(), odd.body, count=1)
    assert body != odd.body
    assert arrive(world, replace(odd, body=body), envelope(letter(world, message_id=SECOND))) == 1
    assert waiting_receipts(world) == [(odd.message_id, "T02"), (SECOND, "")]


def letters(world: MessageWorld) -> tuple[IncomingEnvelope, ...]:
    return tuple(
        envelope(letter(world, message_id=each))
        for each in (letter(world).message_id, SECOND, THIRD)
    )


@pytest.fixture
def second_is_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault of our own: the second letter can't be kept."""

    def kept(transaction: Transaction, *about: object) -> object:
        if getattr(about[1], "message_id", "") == SECOND:
            raise KeyError
        return keep_letter(transaction, *about)  # type: ignore[arg-type]  # handed on as it came

    monkeypatch.setattr("services.use_cases.inbox.keep_letter", kept)


@pytest.mark.usefixtures("second_is_too_much")
def test_what_is_more_than_we_can_take_is_rejected_and_told_at_the_next_turn(
    world: MessageWorld,
) -> None:
    inbound = receiver(world, FakeTransport(incoming=list(letters(world))))
    assert inbound.run_until_idle() == 2
    assert [each.remote_id for each in world.inbound()] == [letter(world).message_id, THIRD]
    assert (SECOND, "X99") in waiting_receipts(world)
    with pytest.raises(KeyError):
        inbound.run_until_idle()
    assert inbound.run_until_idle() == 0
    assert len(waiting_receipts(world)) == 3


def test_what_we_can_not_open_for_a_fault_of_our_own_is_rejected(
    world: MessageWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    def at_times(body: bytes) -> object:
        if SECOND.encode() in body:
            raise KeyError
        return opened(body)

    monkeypatch.setattr("services.delivery.receiver.opened", at_times)
    inbound = receiver(world, FakeTransport(incoming=list(letters(world))))
    assert inbound.run_until_idle() == 2
    assert (SECOND, "X99") in waiting_receipts(world)
    with pytest.raises(KeyError):
        inbound.run_until_idle()


def test_what_can_not_even_be_written_down_is_left_behind_and_told(world: MessageWorld) -> None:
    first, _, third = letters(world)
    odd = replace(first, message_id="\ud800")
    inbound = receiver(world, FakeTransport(incoming=[odd, third]))
    assert inbound.run_until_idle() == 1
    with pytest.raises(UnicodeError):
        inbound.run_until_idle()
