"""How a figure is taken: several times, the median and the 95th percentile of it."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured figure beside what is to be reached. `within` None: there is no such number."""

    name: str
    unit: str
    median: float
    p95: float
    worst: float
    times: int
    wanted: str = ""
    within: bool | None = None

    def judged(self, within: bool) -> Figure:
        """The same figure with whether it is what is to be reached."""
        return replace(self, within=within)

    def as_json(self) -> dict[str, Any]:
        """For the report."""
        return asdict(self)


def figure(
    name: str, unit: str, values: Sequence[float], wanted: str = "", within: bool | None = None
) -> Figure:
    """A figure from measured values."""
    ordered = sorted(values)
    p95 = ordered[min(len(ordered) - 1, round(len(ordered) * 0.95))]
    median = round(statistics.median(ordered), 3)
    worst = round(ordered[-1], 3)
    return Figure(name, unit, median, round(p95, 3), worst, len(ordered), wanted, within)


def timed(call: Callable[[], object]) -> float:
    """Milliseconds that a call takes."""
    began = time.perf_counter()
    call()
    return (time.perf_counter() - began) * 1000
