"""One life of a delivering process: run as a child, it queues, sends and receives until it is killed.

It reads from standard input: store path, address of the unit, the key that it knows us by, the number of
calls after which it dies (0: it lives until nothing is left), and how many messages to queue. Every id
that is on disk is written to standard output, one a line.
"""

from __future__ import annotations

import os
import random
import signal
import sys
from pathlib import Path
from types import FrameType

from desktop.practice_line import PracticeConnection
from services.delivery.dispatcher import Dispatcher
from services.delivery.receiver import Receiver
from services.domain.access import Actor
from services.domain.consent import Purpose
from services.domain.messages import Composed
from services.store.store import open_store
from services.transports.helsenett.keys import key_pair_from
from services.use_cases.send_message import SendMessage, send_message
from tests.fakes.message_world import CENTRE_ADDRESS, HANNE, KEY, DirectCalls
from tests.fakes.time import FakeClock, FakeRandomness


class Death:
    """kill -9 in the middle of whatever the n-th call from now on happens to be."""

    def __init__(self, calls: int) -> None:
        self._left = calls

    def __call__(self, _frame: FrameType, _event: str, _argument: object) -> None:
        self._left -= 1
        if self._left == 0:
            os.kill(os.getpid(), signal.SIGKILL)


def live(path: str, url: str, key: str, calls: int, messages: int) -> None:
    """Queue, send, receive and receipt; the profile hook is the executioner."""
    # Each life makes other ids than the one before it.
    randomness = FakeRandomness(random.Random(os.getpid() * 1_000_003 + calls))
    store = open_store(Path(path), KEY, FakeClock(), randomness)
    connection = PracticeConnection(
        url, key_pair_from(key), CENTRE_ADDRESS, FakeClock(), randomness
    )
    transport = connection.transport
    dispatcher = Dispatcher(DirectCalls(store), transport, FakeClock(), randomness)
    receiver = Receiver(DirectCalls(store), transport)
    writer = Actor(HANNE.id, HANNE.roles, "test")
    if calls:
        sys.setprofile(Death(calls))
    transport.configure(lock=True)
    dispatcher.begin()
    for number in range(messages):
        composed = Composed(
            "unit", "jonas", Purpose.FOLLOW_UP, "Spørsmål", f"Melding nummer {number}."
        )
        message_id = store.run(send_message, SendMessage(composed), writer).value
        sys.stdout.write(message_id + "\n")
        sys.stdout.flush()
        dispatcher.run_until_idle()
        receiver.run_until_idle()
    dispatcher.run_until_idle()
    receiver.run_until_idle()
    dispatcher.run_until_idle()
    sys.setprofile(None)
    connection.close()
    store.close()


if __name__ == "__main__":
    _path, _url, _key, _calls, _messages = sys.stdin.read().split("\n")
    live(_path, _url, _key, int(_calls), int(_messages))
