"""The ways in which a letter may leave and come, and which one leads to a unit."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from services.domain.offers import Unit


class Way(StrEnum):
    """How a letter travels. It is settled when a message is queued, and never changes after."""

    PRACTICE = "practice"
    HELSENETT = "helsenett"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class OurWays:
    """What this centre has: is all in it invented, is it connected to the health network."""

    practice_centre: bool = False
    connected: bool = False


def way_to(unit: Unit, ours: OurWays, *, can_seal: bool) -> Way | None:
    """How a message reaches the unit today, None for not at all.

    `can_seal`: we have a key, and a certificate of the unit that is good now. The unit on this machine
    answers for itself always; in a practice centre, where all is invented, it plays the other units too.
    A real centre's message can never end in the practice unit's hands by the name of another, and a
    practice centre's never leaves by the health network.
    """
    if not unit.active:
        return None
    if unit.her_id and (unit.practice or (ours.practice_centre and _by_network(unit))):
        return Way.PRACTICE
    if unit.her_id and ours.connected and not ours.practice_centre and _by_network(unit):
        return Way.HELSENETT
    return Way.FILE if can_seal else None


def speaks_by(unit: Unit, way: Way, *, practice_centre: bool) -> bool:
    """Whether what comes by this way in the unit's name may be the unit's at all."""
    return (unit.practice or practice_centre) if way is Way.PRACTICE else not unit.practice


def _by_network(unit: Unit) -> bool:
    return unit.takes_messages and not unit.file_only
