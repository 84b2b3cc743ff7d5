"""What the engine is given: one consistent look at those who wait and those who give their time."""

from __future__ import annotations

from dataclasses import fields
from typing import Any, Final, TypeVar

from services.domain.access import Right
from services.domain.volunteer_readiness import PLEDGE_MONTHS
from services.matching.facts import GoalFacts, Pair, ParticipantFacts, Snapshot, VolunteerFacts
from services.store.record_codec import from_row
from services.store.transaction import Reading

F = TypeVar("F")
WANTS_ONE: Final = """
p.wants_volunteer = 1 AND p.closed_on IS NULL AND p.deceased = 0 AND NOT EXISTS (
  SELECT 1 FROM match w WHERE w.participant_id = p.id AND w.state IN ('asked', 'agreed', 'active'))
"""
"""A participant `p` who wants a volunteer and has no match that lives."""


def matching_snapshot(reading: Reading, _about: None = None) -> Snapshot:
    """All who wait and all volunteers who have not ended. Raises `NotAllowed`."""
    reading.require(Right.MATCH)
    return _snapshot(
        reading,
        _facts(reading, ParticipantFacts, f"participant p WHERE {WANTS_ONE}"),
        _facts(reading, VolunteerFacts, "volunteer v WHERE v.stage <> 'ended'"),
    )


def pair_snapshot(reading: Reading, pair: Pair) -> Snapshot:
    """The two alone, as they are now, whatever they wait for. Raises `NotAllowed`."""
    reading.require(Right.MATCH)
    participant_id, volunteer_id = pair
    return _snapshot(
        reading,
        _facts(reading, ParticipantFacts, "participant WHERE id = ?", participant_id),
        _facts(reading, VolunteerFacts, "volunteer WHERE id = ?", volunteer_id),
    )


def _snapshot(
    reading: Reading,
    participants: tuple[ParticipantFacts, ...],
    volunteers: tuple[VolunteerFacts, ...],
) -> Snapshot:
    return Snapshot(
        today=reading.today,
        participants=participants,
        volunteers=volunteers,
        goals=_goals(reading, {one.id for one in participants}),
        live=_pairs(reading, "match WHERE state IN ('asked', 'agreed', 'active')"),
        declined=frozenset(_pairs(reading, "match WHERE state = 'declined'")),
        excluded=frozenset(_pairs(reading, "exclusion")),
        pledge_months=PLEDGE_MONTHS,
    )


def _facts(reading: Reading, kind: type[F], source: str, *values: str) -> tuple[F, ...]:
    """Rows read straight into facts, whose fields have the names of the record's columns."""
    columns = ", ".join(f'"{each.name}"' for each in fields(kind))  # type: ignore[arg-type] # a dataclass
    sql = f"SELECT {columns} FROM {source} ORDER BY id"  # noqa: S608 - names of our own tables
    return tuple(from_row(kind, row) for row in reading.rows(sql, *values))


def _goals(reading: Reading, of: set[str]) -> tuple[GoalFacts, ...]:
    rows: list[Any] = reading.rows(
        "SELECT participant_id, life_area_id, words FROM goal WHERE state = 'open'"
        " ORDER BY participant_id, id"
    )
    return tuple(GoalFacts(*row) for row in rows if row[0] in of)


def _pairs(reading: Reading, source: str) -> tuple[Pair, ...]:
    sql = f"SELECT participant_id, volunteer_id FROM {source} ORDER BY id"  # noqa: S608 - names of our own tables
    return tuple((participant, volunteer) for participant, volunteer in reading.rows(sql))
