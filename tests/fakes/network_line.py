"""What a line says to those who listen, minute by minute, in tests."""

from __future__ import annotations

from datetime import timedelta

from desktop.line_ear import LineEar
from services.domain.ways import Way
from tests.fakes.message_world import DirectCalls, MessageWorld


class HeardLine:
    """A line's ear over a world's store, and how often it called for a person."""

    def __init__(self, world: MessageWorld) -> None:
        self.calls = 0
        self.failures: list[BaseException] = []
        self._world = world
        self._ear = LineEar(
            DirectCalls(world.store), world.clock, Way.HELSENETT, self._called, self.failures.append
        )

    def says(self, cause: str, minutes: float = 0.0) -> None:
        """The line says this for so long, four times a minute."""
        self._ear.hear(cause)
        for _ in range(round(minutes * 4)):
            self._world.clock.forward(timedelta(seconds=15))
            self._ear.hear(cause)

    def _called(self) -> None:
        self.calls += 1
