"""The practice unit lives in the app: what it owes survives when the app is killed."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.clock import SystemRandomness
from desktop.courier import BETWEEN_KEEPING
from desktop.practice_line import PracticeLine
from services.domain.changes import Outcome
from services.domain.errors import WrongState
from services.domain.messages import Message, MessageDirection, MessageState
from services.domain.practice import PracticeBehaviour, PracticeFault
from services.domain.ways import Way
from services.store.store import open_store
from services.store.tables import MESSAGE
from services.store.transaction import Transaction
from services.use_cases.outbox import release_claims
from tests.desktop.test_killed_app import PATIENCE, child, line_of
from tests.fakes.edi_world import CENTRE, UNIT, letter
from tests.fakes.message_world import KEY, DirectCalls, MessageWorld, make_world, world
from tests.fakes.time import FakeClock

__all__ = ["world"]


def killed_when(path: Path, letters: int, enough: Callable[[int], bool]) -> int:
    """Let a child send, and kill it when so many letters were kept; how many that were."""
    make_world(path).store.close()
    line = [sys.executable, "-m", "tests.desktop.carrying_child", str(path), str(letters)]
    with child(line) as courier:
        kept = 0
        while not enough(kept):
            kept = int(line_of(courier).removeprefix("kept "))
        courier.kill()
        assert courier.wait(PATIENCE) == -9
    return kept


def two_minutes_later(path: Path) -> tuple[MessageWorld, list[str | None]]:
    """The store after the next session has sent and fetched what there was; every letter that came in."""
    clock, randomness = FakeClock(), SystemRandomness()
    store = open_store(path, KEY, clock, randomness)
    world = MessageWorld(store, clock, randomness)  # type: ignore[arg-type]  # real ids
    line = PracticeLine(DirectCalls(store), clock, randomness)
    line.dispatcher.begin()
    for _ in range(4):
        clock.forward(timedelta(seconds=40))
        line.dispatcher.run_until_idle()
        line.receiver.run_until_idle()
    line.close()
    return world, [message.in_reply_to for message in world.inbound()]


def ours(world: MessageWorld) -> list[Message]:
    out = MessageDirection.OUT.value
    return world.ask(lambda reading, _: reading.all(MESSAGE, "direction = ?", out), None)


def test_what_the_unit_owed_when_the_app_was_killed_comes_all_the_same(tmp_path: Path) -> None:
    path = tmp_path / "centre.store"
    killed_when(path, 3, lambda kept: kept == 3)
    world, answered = two_minutes_later(path)
    sent = ours(world)
    world.store.close()
    assert [message.state for message in sent] == [MessageState.ANSWERED] * 3
    assert Counter(answered) == Counter(message.id for message in sent)


@pytest.mark.parametrize("burst", [1, 2])
def test_a_kill_within_a_burst_costs_no_receipt_and_no_answer(tmp_path: Path, burst: int) -> None:
    path = tmp_path / "centre.store"
    killed_when(path, 60, lambda kept: kept >= burst * BETWEEN_KEEPING)
    world, answered = two_minutes_later(path)
    sent = ours(world)
    world.store.close()
    assert len(sent) == 60
    assert {message.state for message in sent} == {MessageState.ANSWERED}
    assert Counter(answered) == Counter(message.id for message in sent)


def test_what_a_letter_came_to_and_the_units_word_of_it_are_kept_together_or_not_at_all(
    world: MessageWorld,
) -> None:
    line = PracticeLine(DirectCalls(world.store), world.clock, world.randomness)
    line.play(PracticeBehaviour.LATE, PracticeFault.NONE)
    sent = [world.send(f"Melding {number}") for number in range(5)]
    line.dispatcher.step()
    line.dispatcher.run_until_idle(most=3)
    line._hang_up()  # as a kill: nothing is kept any more
    states = [world.message(each).state for each in sent]
    assert states == [MessageState.ACCEPTED] * 4 + [MessageState.QUEUED]
    again = PracticeLine(DirectCalls(world.store), world.clock, world.randomness)
    assert [each.message_id for each in again.unit.taken()] == sent[:4]
    again.close()


def test_what_the_store_refuses_is_kept_with_the_next(world: MessageWorld) -> None:
    line = PracticeLine(DirectCalls(world.store), world.clock, world.randomness)
    calls = line.dispatcher.store
    line.unit.say(letter(1), UNIT, CENTRE)

    def refuse(_transaction: Transaction, _: None) -> Outcome[None]:
        raise WrongState("test", "refused")

    with pytest.raises(WrongState):
        calls.run(refuse, None)
    rows = "SELECT count(*) FROM practice_mailbox"
    assert world.ask(lambda reading, _: reading.value(rows), None) == 1
    calls.run(release_claims, Way.PRACTICE)
    assert world.ask(lambda reading, _: reading.value(rows), None) == 2
    line.close()


@pytest.mark.parametrize("letters", [0, 5])
def test_an_end_in_order_leaves_one_whole_mailbox(tmp_path: Path, letters: int) -> None:
    world = make_world(tmp_path / "centre.store")
    line = PracticeLine(DirectCalls(world.store), world.clock, world.randomness)
    for number in range(letters):
        world.send(f"Melding {number}")
        line.dispatcher.run_until_idle()
        line.keep()
    ids = "SELECT count(*) FROM practice_mailbox"
    assert world.ask(lambda reading, _: reading.value(ids), None) == 1 + letters
    line.keep()
    assert world.ask(lambda reading, _: reading.value(ids), None) == 1 + letters
    line.close()
    assert world.ask(lambda reading, _: reading.value(ids), None) == 1
    world.store.close()
