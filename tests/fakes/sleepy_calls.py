"""A store on a machine that falls asleep between two steps of delivery, or whose clock is set back there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TypeVar

from services.domain.changes import Outcome
from services.store.transaction import Transaction
from services.use_cases.outbox import claim_next
from services.use_cases.outbox_turn import turn
from tests.fakes.message_world import DirectCalls
from tests.fakes.time import FakeClock

C = TypeVar("C")
V = TypeVar("V")


@dataclass
class SleepyCalls(DirectCalls):
    """`StoreCalls` after which, each time something was claimed, the next of `sleeps` passes."""

    clock: FakeClock
    sleeps: list[timedelta] = field(default_factory=list)
    slept: Callable[[], None] = lambda: None

    def run(self, use_case: Callable[[Transaction, C], Outcome[V]], command: C) -> Outcome[V]:
        outcome = super().run(use_case, command)
        is_claim = use_case in (claim_next, turn) and outcome.value is not None
        if is_claim and self.sleeps:
            self.clock.moment += self.sleeps.pop(0)
            self.slept()
        return outcome
