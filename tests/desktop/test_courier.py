"""How the courier looks: gently where a server asks for it, and never more of the network than is needed."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest

from desktop.courier import LONGEST_PAUSE, Courier
from services.domain.errors import TransportRefused, TransportUnavailable
from services.ports import IncomingBatch
from tests.delivery.arriving import envelope, letter
from tests.fakes.message_world import FakeTransport, MessageWorld, receiver, world
from tests.fakes.time import FakeClock

__all__ = ["world"]

UNTOUCHED = """
import sys
import desktop.carrying, desktop.network_door, desktop.session, ui.main_frame, ui.pages.settings.page
network = ("requests", "joserfc", "services.transports", "desktop.health_network_line")
print(*[name for name in sys.modules if name.startswith(network)])
"""


@dataclass
class AskedLine:
    """Answers each look with what a test has laid out."""

    answers: list[Exception | int] = field(default_factory=list)
    asked: int = 0
    looked_at: int = 0

    @property
    def receiver(self) -> Any:  # noqa: ANN401 only what the courier asks of it
        return self

    dispatcher = receiver

    def run_until_idle(self, most: int) -> int:
        self.asked += 1
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    def keep(self) -> None:
        """There is nothing to keep."""

    def looked(self) -> None:
        self.looked_at += 1

    def close(self) -> None:
        """Nothing is open."""

    def cut_off(self) -> None:
        """Nothing is under way."""


@dataclass
class BusyAfterOne(FakeTransport):
    """Brings what there is, and then asks for a pause."""

    asked: int = 0

    def receive(self, cursor: str, without: frozenset[str] = frozenset()) -> IncomingBatch:
        self.asked += 1
        if cursor:
            raise TransportUnavailable("busy", 40.0)
        return super().receive(cursor, without)


def test_a_server_that_asks_for_a_pause_gets_it_and_no_longer_one_than_we_can_bear() -> None:
    clock, heard = FakeClock(), list[str]()
    courier = Courier(AskedLine, clock, lambda: None, lambda _: None, heard=heard.append)
    line = AskedLine([TransportUnavailable("busy", 30.0), TransportUnavailable("busy", 9e9), 1])
    assert not courier._fetched(line)
    assert not courier._fetched(line)
    assert line.asked == 1
    clock.forward(timedelta(seconds=31))
    assert not courier._fetched(line)
    clock.forward(timedelta(seconds=LONGEST_PAUSE + 1))
    assert courier._fetched(line)
    assert (line.asked, line.looked_at) == (3, 1)
    assert heard == ["busy", "busy", ""]
    courier._worker.stop()


def test_a_pause_that_was_asked_for_after_something_came_is_kept_without_asking_again(
    world: MessageWorld,
) -> None:
    line = BusyAfterOne(incoming=[envelope(letter(world))])
    arriving = receiver(world, line)
    assert arriving.run_until_idle() == 1
    asked = line.asked
    with pytest.raises(TransportUnavailable) as caught:
        arriving.run_until_idle()
    assert (caught.value.retry_after, line.asked) == (40.0, asked)
    with pytest.raises(TransportUnavailable):
        arriving.run_until_idle()
    assert line.asked == asked + 1


def test_a_line_that_is_refused_is_told_by_its_code() -> None:
    heard, failed = list[str](), list[BaseException]()

    def refused() -> AskedLine:
        raise TransportRefused("unusable_key")

    courier = Courier(refused, FakeClock(), lambda: None, failed.append, heard=heard.append)
    assert courier._quietly(refused) is None
    assert (heard, failed) == (["unusable_key"], [])
    courier._worker.stop()


def test_nothing_of_the_network_is_loaded_before_a_line_is_wanted() -> None:
    done = subprocess.run(
        [sys.executable, "-c", UNTOUCHED], check=True, stdout=subprocess.PIPE, text=True
    )
    assert done.stdout.split() == []
