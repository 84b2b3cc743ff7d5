"""The story of the tour: its steps in order, each told whether it came to its end."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from desktop.crash_reporting import describe
from desktop.tour.facts import StepFact
from desktop.tour.hands import DidNotHappen
from desktop.tour.traveller import Traveller
from services.domain.errors import Refused


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that a person does, by name."""

    name: str
    do: Callable[[Traveller], Awaitable[None]]


async def tell(steps: Sequence[Step], traveller: Traveller) -> None:
    """Go through the steps; one that fails is noted, and the next is tried."""
    for step in steps:
        begun = time.monotonic()
        why = await _why_failed(step, traveller)
        seconds = round(time.monotonic() - begun, 3)
        traveller.facts.steps.append(StepFact(step.name, seconds, not why, why))
        if why:
            await _why_failed(Step("put away", Traveller.put_away), traveller)


async def _why_failed(step: Step, traveller: Traveller) -> str:
    """Empty when it came to its end; else what did not happen, without anybody's words."""
    try:
        await step.do(traveller)
    except DidNotHappen as missing:
        return str(missing)
    except Refused as refusal:
        return f"refused: {type(refusal).__name__}"
    except Exception as error:  # noqa: BLE001 the tour finishes what can be finished
        return describe(error, traveller.stage.clock.now())
    return ""
