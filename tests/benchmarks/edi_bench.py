"""How many messages a second go through the health network's transport and the practice server."""

from __future__ import annotations

import time
from datetime import UTC, datetime

from services.practice_unit.script import Pace
from tests.benchmarks.measuring import Figure, figure
from tests.fakes.edi_world import EdiWorld, envelope, letter

_MESSAGES = 1_000
_TIMES = 3
_AT_ONCE = 100
"""As many are sent before receipts are asked for as the courier sends in a round."""
_WANTED = 100


class RunningClock:
    """This machine's own."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()


def carrying() -> Figure:
    """Messages a second, handed over and receipted over real loopback HTTP; without the store."""
    rates = [_MESSAGES / _seconds() for _ in range(_TIMES)]
    taken = figure("edi_receipted", "/s", rates, f">= {_WANTED} a second")
    return taken.judged(min(rates) >= _WANTED)


def _seconds() -> float:
    world = EdiWorld(clock=RunningClock(), pace=Pace(answers=False)).configured()
    envelopes = [envelope(letter(number)) for number in range(_MESSAGES)]
    began = time.perf_counter()
    receipted: set[str] = set()
    cursor = ""
    for start in range(0, _MESSAGES, _AT_ONCE):
        for each in envelopes[start : start + _AT_ONCE]:
            world.transport.send(each)
        batch = world.transport.receive(cursor)
        cursor = batch.cursor
        receipted |= {each.receipt.regarding for each in batch.envelopes if each.receipt}
    seconds = time.perf_counter() - began
    world.close()
    if len(receipted) != _MESSAGES:
        raise SystemExit(f"only {len(receipted)} of {_MESSAGES} messages were receipted")
    return seconds
