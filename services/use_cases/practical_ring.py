"""What a volunteer is told: the practical ring, and when the name is told."""

from __future__ import annotations

from dataclasses import dataclass

from services.domain.access import Right
from services.store.tables import PARTICIPANT
from services.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class PracticalRing:
    """All that a volunteer sees of a participant. While the question is out she sees `practical_needs`
    and what the assignment is; the name is told when both have said yes.
    """

    participant_id: str
    name: str
    practical_needs: str


def practical_ring(reading: Reading, participant_id: str) -> PracticalRing:
    """The ring of this participant. Raises `NotFound`, `NotAllowed`."""
    reading.require(Right.MATCH)
    person = reading.get(PARTICIPANT, participant_id)
    return PracticalRing(person.id, person.display_name, person.practical_needs)
