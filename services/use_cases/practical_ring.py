"""What a volunteer is told: the practical ring, and when the name is told."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from services.domain.access import Right
from services.domain.participants import Participant
from services.store.tables import PARTICIPANT
from services.store.transaction import Reading
from services.use_cases.match_asking import open_assignment

UNTOLD: Final = "…"
"""Stands where a name stood."""
_LEAST_LETTERS: Final = 2


@dataclass(frozen=True, slots=True)
class PracticalRing:
    """All that a volunteer sees of a participant. While the question is out she sees the postal place,
    and assignment and needs without the name, should it stand there (`untold_…`); the name is told when
    both have said yes. `assignment` is what the participant would like a hand with now.
    """

    participant_id: str
    name: str
    practical_needs: str
    place: str = ""
    assignment: str = ""
    untold_needs: str = ""
    untold_assignment: str = ""


def practical_ring(reading: Reading, participant_id: str) -> PracticalRing:
    """The ring of this participant. Raises `NotFound`, `NotAllowed`."""
    reading.require(Right.MATCH)
    person = reading.get(PARTICIPANT, participant_id)
    assignment = open_assignment(reading, participant_id)
    words = assignment.words if assignment else ""
    return PracticalRing(
        person.id,
        person.display_name,
        person.practical_needs,
        nameless((assignment.place if assignment else "") or person.place, person),
        words,
        nameless(person.practical_needs, person),
        nameless(words, person),
    )


def nameless(text: str, person: Participant) -> str:
    """The text with no part of the person's name in it: what may be told before both have said yes."""
    for part in re.findall(r"\w+", person.display_name):
        if len(part) >= _LEAST_LETTERS:
            text = re.sub(rf"\b{re.escape(part)}(s|'s|’s)?\b", UNTOLD, text, flags=re.IGNORECASE)
    return re.sub(rf"{UNTOLD}(\s+{UNTOLD})+", UNTOLD, text)
