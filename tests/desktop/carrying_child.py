"""A courier with the practice unit at the other end, run as a child, and killed.

Sends as many letters as asked to a unit that answers late, and says `kept N` whenever the unit's mailbox
has been kept: N letters of ours have been taken over by then.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from desktop.clock import SystemRandomness
from desktop.courier import Courier
from desktop.practice_line import PracticeLine
from services.domain.practice import PracticeBehaviour, PracticeFault
from services.store.store import open_store
from tests.fakes.message_world import KEY, DirectCalls, MessageWorld
from tests.fakes.time import FakeClock


class TellingLine(PracticeLine):
    """Says when it has kept, and what."""

    def keep(self) -> None:
        super().keep()
        sys.stdout.write(f"kept {len(self.unit.taken())}\n")
        sys.stdout.flush()


def main(path: str, letters: int) -> None:
    """Nothing ends it but a kill."""

    def connect() -> PracticeLine:
        clock, randomness = FakeClock(), SystemRandomness()
        store = open_store(Path(path), KEY, clock, randomness)
        world = MessageWorld(store, clock, randomness)  # type: ignore[arg-type]  # real ids
        for number in range(letters):
            world.send(f"Melding nummer {number}")
        line = TellingLine(DirectCalls(store), clock, randomness)
        line.play(PracticeBehaviour.LATE, PracticeFault.NONE)
        return line

    failures: list[BaseException] = []
    Courier(connect, FakeClock(), lambda: None, failures.append).start()
    while not failures:
        time.sleep(0.1)
    raise failures[0]


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
