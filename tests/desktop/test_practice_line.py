"""The line to the practice unit: begun whole or not at all, and open only to who holds its key."""

from __future__ import annotations

import asyncio
import random
import threading
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from desktop.commands import practice_check
from desktop.courier import Courier
from desktop.event_loop import run_until_quit
from desktop.practice_line import PracticeConnection, PracticeLine
from services.domain.errors import TransportUnavailable
from services.domain.messages import MessageState
from services.domain.practice import PracticeBehaviour, PracticeFault
from services.practice_unit.script import Pace
from services.transports.helsenett.keys import new_key_pair
from services.use_cases.practice_mailbox import keep_mailbox
from tests.fakes.message_world import CENTRE_ADDRESS, DirectCalls, MessageWorld, world
from tests.fakes.time import FakeClock, FakeRandomness

__all__ = ["world"]


def line_to(world: MessageWorld) -> PracticeLine:
    calls = DirectCalls(world.store)
    return PracticeLine(calls, world.clock, world.randomness, Pace(answers=False))


def test_a_letter_goes_over_the_line_and_its_receipt_comes_back(world: MessageWorld) -> None:
    line = line_to(world)
    message_id = world.send()
    line.dispatcher.run_until_idle()
    line.receiver.run_until_idle()
    line.close()
    assert world.message(message_id).state is MessageState.RECEIPTED


def test_what_the_unit_owes_when_a_session_ends_comes_in_the_next(world: MessageWorld) -> None:
    line = line_to(world)
    line.play(PracticeBehaviour.LATE, PracticeFault.NONE)
    message_id = world.send()
    line.dispatcher.run_until_idle()
    line.close()
    world.clock.forward(timedelta(minutes=2))
    later = line_to(world)
    later.receiver.run_until_idle()
    assert world.message(message_id).state is MessageState.RECEIPTED
    assert [taken.message_id for taken in later.unit.taken()] == [message_id]
    later.close()


@pytest.mark.parametrize("kept", ["{", "[]", '{"office": {}, "noticed": []}'])
def test_a_mailbox_that_is_none_is_a_new_morning(world: MessageWorld, kept: str) -> None:
    world.run(keep_mailbox, kept)
    line = line_to(world)
    assert line.unit.taken() == ()
    line.close()


def test_another_key_opens_nothing_and_each_start_has_its_own(world: MessageWorld) -> None:
    first, second = line_to(world), line_to(world)
    server = first.unit._server.url
    keys = [line.unit._tokens._keys for line in (first, second)]
    assert keys[0].keys() == keys[1].keys()
    assert keys[0] != keys[1]
    stranger = PracticeConnection(
        server, new_key_pair(), CENTRE_ADDRESS, FakeClock(), FakeRandomness(random.Random(7))
    )
    with pytest.raises(TransportUnavailable) as caught:
        stranger.transport.receive("")
    assert caught.value.cause == "token_invalid_client"
    stranger.close()
    for line in (first, second):
        line.close()


def test_the_check_of_this_machine_asks_with_both_keys() -> None:
    assert practice_check.answers()


@dataclass
class EmptyLine:
    """Nothing to send and nothing to fetch; tells when it is used and when it is closed."""

    used: threading.Event = field(default_factory=threading.Event)
    closed: bool = False

    @property
    def dispatcher(self) -> Any:  # noqa: ANN401 only what the courier asks of it
        return self

    receiver = dispatcher

    def begin(self) -> None:
        """Nothing was claimed."""

    def run_until_idle(self, most: int) -> int:
        self.used.set()
        return 0 * most

    def next_due(self) -> None:
        """Never."""

    def looked(self) -> None:
        """Nothing had come."""

    def keep(self) -> None:
        """There is nothing to keep."""

    def close(self) -> None:
        self.closed = True

    def cut_off(self) -> None:
        """Nothing is under way."""


def test_a_line_that_can_not_be_begun_is_begun_again(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.courier.OFTEN", 0.01)
    line, tried, failures = EmptyLine(), list[int](), list[BaseException]()

    def connect() -> EmptyLine:
        tried.append(1)
        if len(tried) == 1:
            raise OSError("no port is free")
        if len(tried) == 2:
            raise TransportUnavailable("no_contact")
        return line

    async def story(_quit: object) -> None:
        courier = Courier(connect, FakeClock(), lambda: None, failures.append)
        courier.start()
        await asyncio.get_running_loop().run_in_executor(None, line.used.wait, 10)
        await courier.stop()

    run_until_quit(qapp, story)
    assert (len(tried), line.closed) == (3, True)
    assert [type(each) for each in failures] == [OSError]


def test_a_session_that_ends_before_there_is_a_line_waits_for_none(qapp: QApplication) -> None:
    def connect() -> EmptyLine:
        raise OSError("no port is free")

    async def story(_quit: object) -> None:
        courier = Courier(connect, FakeClock(), lambda: None, lambda _: None)
        courier.start()
        await courier.stop()

    run_until_quit(qapp, story)
