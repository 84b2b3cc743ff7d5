"""What the store holds already, as far as the judging of a register must know it."""

from __future__ import annotations

from datetime import date, time

from services.domain.access import Right
from services.formats.registers import (
    KnownActivity,
    KnownOffer,
    KnownPerson,
    KnownRecords,
    KnownUnit,
)
from services.formats.registers.records import Role
from services.store.transaction import Reading

_PEOPLE = (
    (
        Role.VOLUNTEER,
        "SELECT id, name, phone, birth_year, postcode, register_number FROM volunteer",
    ),
    (
        Role.PARTICIPANT,
        "SELECT id, display_name, phone, birth_year, postcode, register_number FROM participant",
    ),
)
_ACTIVITIES = """
    SELECT id, "on", volunteer_id, coalesce(participant_id, ''), what, starts FROM activity
"""


def known_records(reading: Reading, _about: None = None) -> KnownRecords:
    """A frozen snapshot of people, units, offers, activities and exclusions. Raises `NotAllowed`."""
    reading.require(Right.IMPORT)
    return KnownRecords(
        tuple(
            KnownPerson(id_, role, name, phone, born, postcode, number)
            for role, sql in _PEOPLE
            for id_, name, phone, born, postcode, number in reading.rows(sql)
        ),
        tuple(KnownUnit(*row) for row in reading.rows("SELECT id, name, her_id FROM unit")),
        tuple(
            KnownOffer(*row) for row in reading.rows("SELECT id, name, phone, postcode FROM offer")
        ),
        tuple(
            KnownActivity(
                id_, date.fromisoformat(on), volunteer, participant, what,
                time.fromisoformat(starts) if starts else None,
            )
            for id_, on, volunteer, participant, what, starts in reading.rows(_ACTIVITIES)
        ),
        frozenset(
            (volunteer, participant)
            for volunteer, participant in reading.rows(
                "SELECT volunteer_id, participant_id FROM exclusion"
            )
        ),
    )  # fmt: skip
