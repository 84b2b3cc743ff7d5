"""One life of a delivering process: run as a child, it queues, sends and receives until it is killed.

It reads from standard input: store path, address of the unit, the key that it knows us by, what is going on
when it dies (a `Doing`), the number of calls in there after which it dies (0: it lives until nothing is left),
and how many messages to queue. Every id that is on disk is written to standard output, one a line.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from types import FrameType

from desktop.practice_line import PracticeConnection
from services.delivery.dispatcher import Dispatcher
from services.delivery.receiver import Receiver
from services.domain.access import Actor
from services.domain.consent import Purpose
from services.domain.messages import Composed
from services.store.store import Store, open_store
from services.transports.helsenett.keys import key_pair_from
from services.use_cases.send_message import SendMessage, send_message
from tests.fakes.message_world import CENTRE_ADDRESS, HANNE, KEY, DirectCalls
from tests.fakes.time import FakeClock, FakeRandomness


class Doing(StrEnum):
    """Where death waits."""

    ANYTHING = "anything"
    SENDING = "sending"
    RECEIVING = "receiving"


class Death:
    """kill -9 in the middle of whatever the n-th call happens to be, while that is going on."""

    def __init__(self, calls: int, waits: Doing) -> None:
        self._left = calls
        self._waits = waits

    @contextmanager
    def near(self, doing: Doing) -> Iterator[None]:
        if not self._left or self._waits is not doing:
            yield
            return
        sys.setprofile(self)
        yield
        sys.setprofile(None)

    def __call__(self, _frame: FrameType, _event: str, _argument: object) -> None:
        self._left -= 1
        if self._left == 0:
            os.kill(os.getpid(), signal.SIGKILL)


def live(path: str, url: str, key: str, death: Death, messages: int) -> None:
    """Queue, send, receive and receipt; the profile hook is the executioner."""
    # Each life makes other ids than the one before it.
    randomness = FakeRandomness(random.Random(os.getpid() * 1_000_003 + time.time_ns()))
    store = open_store(Path(path), KEY, FakeClock(), randomness)
    connection = PracticeConnection(
        url, key_pair_from(key), CENTRE_ADDRESS, FakeClock(), randomness
    )
    transport = connection.transport
    dispatcher = Dispatcher(DirectCalls(store), transport, FakeClock(), randomness)
    receiver = Receiver(DirectCalls(store), transport)
    with death.near(Doing.ANYTHING):
        transport.configure(lock=True)
        dispatcher.begin()
        _work(store, dispatcher, receiver, death, messages)
    connection.close()
    store.close()


def _work(
    store: Store, dispatcher: Dispatcher, receiver: Receiver, death: Death, messages: int
) -> None:
    writer = Actor(HANNE.id, HANNE.roles, "test")
    for number in range(messages):
        composed = Composed(
            "unit", "jonas", Purpose.FOLLOW_UP, "Spørsmål", f"Melding nummer {number}."
        )
        message_id = store.run(send_message, SendMessage(composed), writer).value
        sys.stdout.write(message_id + "\n")
        sys.stdout.flush()
        _carry(dispatcher, receiver, death)
    _carry(dispatcher, receiver, death)
    with death.near(Doing.SENDING):
        dispatcher.run_until_idle()


def _carry(dispatcher: Dispatcher, receiver: Receiver, death: Death) -> None:
    with death.near(Doing.SENDING):
        dispatcher.run_until_idle()
    with death.near(Doing.RECEIVING):
        receiver.run_until_idle()


if __name__ == "__main__":
    _path, _url, _key, _doing, _calls, _messages = sys.stdin.read().split("\n")
    live(_path, _url, _key, Death(int(_calls), Doing(_doing)), int(_messages))
