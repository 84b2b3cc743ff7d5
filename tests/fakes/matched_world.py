"""People who could be matched, in the small centre's store."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from services.domain.availability import parse_codes
from services.domain.participants import Participant, Wishes
from services.domain.volunteers import Stage, Volunteer
from services.store.tables import PARTICIPANT, VOLUNTEER
from tests.fakes.participant_world import ParticipantWorld
from tests.fakes.time import REFERENCE

KIM = Participant(
    "kim",
    "Kim Rønning",
    REFERENCE,
    phone="+4768050801",
    postcode="0562",
    practical_needs="Noen å trene med hver uke",
    own_words="Jeg vil orke trappa igjen",
    interests=("styrke", "tur i marka"),
    rather_not=("store grupper",),
    wishes=Wishes(languages=("norsk",)),
    availability=parse_codes(["3E"]),
    waiting_since=date(2026, 10, 18),
)
INGRID = Volunteer(
    "ingrid",
    "Ingrid Moe",
    REFERENCE,
    birth_year=1978,
    phone="+4768050701",
    postcode="0562",
    place="Oslo",
    gender="kvinne",
    languages=("norsk",),
    interests=("styrketrening", "turgåing"),
    rather_not=("store grupper", "trapper"),
    can_help_with=("trening",),
    availability=parse_codes(["1E", "3E"]),
    hours_per_month=Decimal(8),
    max_participants=1,
    stage=Stage.READY,
    interviewed_on=date(2026, 1, 9),
    references_on=date(2026, 1, 16),
    trained_on=date(2026, 2, 12),
    pledged_on=date(2026, 2, 12),
    wishes="Et fast oppdrag, gjerne trening på kveldstid.",
)


def participant(world: ParticipantWorld, **changes: Any) -> Participant:  # noqa: ANN401 - any field
    """Kim, or someone like Kim."""
    person = replace(KIM, **changes)
    world.put(PARTICIPANT, person)
    return person


def volunteer(world: ParticipantWorld, **changes: Any) -> Volunteer:  # noqa: ANN401 - any field
    """Ingrid, or someone like her."""
    person = replace(INGRID, **changes)
    world.put(VOLUNTEER, person)
    return person
