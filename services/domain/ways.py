"""The ways in which a letter may leave and come, and which one leads to a unit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from services.domain.offers import Unit


class Way(StrEnum):
    """How a letter travels. It is settled when a message is queued, and never changes after."""

    PRACTICE = "practice"
    HELSENETT = "helsenett"
    FILE = "file"


class Lack(StrEnum):
    """Something that a way to a unit needs and that is not there."""

    HER_ID = "her_id"
    TAKES_MESSAGES = "takes_messages"
    ORGANISATION_HER_ID = "organisation_her_id"
    OUR_CONNECTION = "our_connection"
    OUR_SEAL = "our_seal"
    UNIT_CERTIFICATE = "unit_certificate"


@dataclass(frozen=True, slots=True)
class OurWays:
    """What this centre has: is all in it invented, is it connected to the health network, has it a seal."""

    practice_centre: bool = False
    connected: bool = False
    has_seal: bool = False


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


def lacks(unit: Unit, ours: OurWays, *, certified: bool) -> tuple[Lack, ...]:
    """What is missing before a letter can reach the unit, in the order in which one sees to it.

    Where a way leads to it: what a letter by that way still lacks of the unit. Where none does: what the
    health network lacks, and for a unit that takes files too or only, our seal and a certificate of the
    unit's: `certified` says that it has one that is good now.
    """
    way = way_to(unit, ours, can_seal=certified and ours.has_seal)
    if not unit.active or way in (Way.PRACTICE, Way.FILE):
        return ()
    by_network = () if unit.file_only else tuple(_network_lacks(unit, ours))
    if way is Way.HELSENETT:
        return by_network
    our_seal = () if ours.has_seal else (Lack.OUR_SEAL,)
    theirs = () if certified else (Lack.UNIT_CERTIFICATE,)
    return (*by_network, *our_seal, *theirs)


def _network_lacks(unit: Unit, ours: OurWays) -> Iterator[Lack]:
    if not unit.her_id:
        yield Lack.HER_ID
    if not unit.takes_messages:
        yield Lack.TAKES_MESSAGES
    if ours.practice_centre:
        return
    if not unit.organisation_her_id:
        yield Lack.ORGANISATION_HER_ID
    if not ours.connected:
        yield Lack.OUR_CONNECTION


def speaks_by(unit: Unit, way: Way, *, practice_centre: bool) -> bool:
    """Whether what comes by this way in the unit's name may be the unit's at all."""
    return (unit.practice or practice_centre) if way is Way.PRACTICE else not unit.practice


def _by_network(unit: Unit) -> bool:
    return unit.takes_messages and not unit.file_only
