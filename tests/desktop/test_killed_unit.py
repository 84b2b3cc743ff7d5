"""The practice unit lives in the app: what it owes survives when the app is killed."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.clock import SystemRandomness
from desktop.practice_line import PracticeLine
from services.domain.messages import Message, MessageDirection, MessageState
from services.store.store import open_store
from services.store.tables import MESSAGE
from tests.desktop.test_killed_app import PATIENCE, child, line_of
from tests.fakes.message_world import KEY, DirectCalls, MessageWorld, make_world
from tests.fakes.time import FakeClock


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


def test_a_kill_between_two_rounds_loses_nothing_that_was_kept(tmp_path: Path) -> None:
    path = tmp_path / "centre.store"
    kept = killed_when(path, 60, lambda kept: 0 < kept < 60)
    world, answered = two_minutes_later(path)
    sent = ours(world)
    world.store.close()
    came_back = [message for message in sent if message.state is MessageState.ANSWERED]
    assert len(sent) == 60
    assert len(came_back) >= kept
    assert set(Counter(answered).values()) == {1}
    waiting = {message.state for message in sent} - {MessageState.ANSWERED}
    assert waiting <= {MessageState.ACCEPTED}, "what was not kept shows as waiting for a receipt"


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
