"""What the engine is given: one consistent look at those who wait and those who give their time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from datetime import date, datetime, timedelta
from typing import Final, TypeVar

from services.domain.access import Right
from services.matching.facts import (
    GoalFacts,
    Pair,
    ParticipantFacts,
    Snapshot,
    VolunteerFacts,
    Wait,
)
from services.matching.urgency import STILL_NEAR_DAYS
from services.store.local_time import local_date
from services.store.record_codec import from_row
from services.store.transaction import Reading
from services.use_cases.clearance import pledge_months
from services.use_cases.match_states import IN_LIVE

F = TypeVar("F")
_LIVE: Final = f"state {IN_LIVE}"
_OPEN: Final = "state = 'open'"
WANTS_ONE: Final = f"""
p.wants_volunteer = 1 AND p.closed_on IS NULL AND p.deceased = 0 AND NOT EXISTS (
  SELECT 1 FROM match w WHERE w.participant_id = p.id AND w.state {IN_LIVE})
"""  # noqa: S608 - our own words
"""A participant `p` who wants a volunteer and has no match that lives."""

_WAITS: Final = f"""
SELECT p.id, p.waiting_since, p.created_at, (
  SELECT min(t."on") FROM transition t WHERE t.participant_id = p.id AND t."on" >= ?
  AND t.state <> 'cancelled' AND t.kind <> 'move')
FROM participant p WHERE {WANTS_ONE} ORDER BY p.id
"""  # noqa: S608 - our own words


def matching_snapshot(reading: Reading, _about: None = None) -> Snapshot:
    """All who wait and all volunteers who have not ended. Raises `NotAllowed`."""
    reading.require(Right.MATCH)
    participants = _facts(reading, ParticipantFacts, f"participant p WHERE {WANTS_ONE}")
    waiting = {one.id for one in participants}
    return Snapshot(
        today=reading.today,
        participants=participants,
        volunteers=_facts(reading, VolunteerFacts, "volunteer v WHERE v.stage <> 'ended'"),
        goals=tuple(one for one in _goals(reading, _OPEN) if one.participant_id in waiting),
        live=_pairs(reading, f"match WHERE {_LIVE}"),
        declined=frozenset(_pairs(reading, "match WHERE state = 'declined'")),
        excluded=frozenset(_pairs(reading, "exclusion")),
        pledge_months=pledge_months(reading),
        waits=_waits(reading),
    )


def pair_snapshot(reading: Reading, pair: Pair) -> Snapshot:
    """The two alone, as they are now, whatever they wait for: only rows that concern them are read.

    Raises `NotAllowed`.
    """
    reading.require(Right.MATCH)
    participant_id, volunteer_id = pair
    together = "participant_id = ? AND volunteer_id = ?"
    return Snapshot(
        today=reading.today,
        participants=_facts(reading, ParticipantFacts, "participant WHERE id = ?", participant_id),
        volunteers=_facts(reading, VolunteerFacts, "volunteer WHERE id = ?", volunteer_id),
        goals=tuple(_goals(reading, f"participant_id = ? AND {_OPEN}", participant_id)),
        live=_pairs(reading, f"match WHERE volunteer_id = ? AND {_LIVE}", volunteer_id),
        declined=frozenset(
            _pairs(reading, f"match WHERE {together} AND state = 'declined'", *pair)
        ),
        excluded=frozenset(_pairs(reading, f"exclusion WHERE {together}", *pair)),
        pledge_months=pledge_months(reading),
    )


def _facts(reading: Reading, kind: type[F], source: str, *values: str) -> tuple[F, ...]:
    """Rows read straight into facts, whose fields have the names of the record's columns."""
    columns = ", ".join(f'"{each.name}"' for each in fields(kind))  # type: ignore[arg-type] # a dataclass
    sql = f"SELECT {columns} FROM {source} ORDER BY id"  # noqa: S608 - names of our own tables
    return tuple(from_row(kind, row) for row in reading.rows(sql, *values))


def _goals(reading: Reading, which: str, *values: str) -> Iterator[GoalFacts]:
    sql = f"SELECT participant_id, life_area_id, words FROM goal WHERE {which} ORDER BY id"  # noqa: S608 - names of our own tables
    return (GoalFacts(*row) for row in reading.rows(sql, *values))


def _waits(reading: Reading) -> tuple[Wait, ...]:
    earliest = reading.today - timedelta(days=STILL_NEAR_DAYS)
    return tuple(
        Wait(participant_id, _local_day(since, created), date.fromisoformat(on) if on else None)
        for participant_id, since, created, on in reading.rows(_WAITS, earliest.isoformat())
    )


def _local_day(since: str | None, created: str) -> date:
    return date.fromisoformat(since) if since else local_date(datetime.fromisoformat(created))


def _pairs(reading: Reading, source: str, *values: str) -> tuple[Pair, ...]:
    sql = f"SELECT participant_id, volunteer_id FROM {source} ORDER BY id"  # noqa: S608 - names of our own tables
    return tuple((participant, volunteer) for participant, volunteer in reading.rows(sql, *values))
