"""What the engine is given: one consistent look at those who wait and those who give their time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Final

from services.domain.access import Right
from services.domain.norwegian_dates import norwegian_day
from services.matching.facts import (
    GoalFacts,
    Pair,
    ParticipantFacts,
    Snapshot,
    VolunteerFacts,
    Wait,
)
from services.matching.urgency import STILL_NEAR_DAYS
from services.store.record_codec import from_row
from services.store.transaction import Reading
from services.use_cases.clearance import cleared_types, pledge_months
from services.use_cases.match_states import IN_LIVE
from services.use_cases.weights_in_use import weights_in_use

_LIVE: Final = f"state {IN_LIVE}"
_OPEN: Final = "state = 'open'"
WANTS_ONE: Final = f"""
p.closed_on IS NULL AND p.deceased = 0 AND (
  EXISTS (SELECT 1 FROM assignment o WHERE o.participant_id = p.id AND o.state = 'open'
    AND NOT EXISTS (SELECT 1 FROM match w WHERE w.participant_id = p.id AND w.assignment_id = o.id
      AND w.state {IN_LIVE}))
  OR p.wants_volunteer = 1
    AND NOT EXISTS (SELECT 1 FROM assignment o WHERE o.participant_id = p.id AND o.state = 'open')
    AND NOT EXISTS (SELECT 1 FROM match w WHERE w.participant_id = p.id AND w.state {IN_LIVE}))
"""  # noqa: S608 - our own words
"""A participant `p` with an open assignment that no match lives about; or who wants a volunteer, has no
match that lives and no open assignment, and so waits for company.
"""

OPEN_ASSIGNMENT: Final = """
LEFT JOIN assignment a ON a.participant_id = p.id AND a.state = 'open'
LEFT JOIN assignment_type t ON t.id = a.type_id
"""
"""The open assignment `a` of a participant `p`, and its type `t`."""

_WAITS: Final = f"""
SELECT p.id, coalesce(a.waiting_since, p.waiting_since), coalesce(a.created_at, p.created_at), (
  SELECT min(n."on") FROM transition n WHERE n.participant_id = p.id AND n."on" >= ?
  AND n.state <> 'cancelled' AND n.kind <> 'move')
FROM participant p {OPEN_ASSIGNMENT} WHERE {WANTS_ONE} ORDER BY p.id
"""  # noqa: S608 - our own words

_OF_ASSIGNMENT: Final = {
    "postcode": "CASE WHEN a.postcode <> '' THEN a.postcode ELSE p.postcode END",
    "availability": "CASE WHEN json_extract(a.availability, '$.known') THEN a.availability"
    " ELSE p.availability END",
    "assignment": "coalesce(a.words, '')",
    "type_id": "CASE WHEN t.closed = 0 THEN t.id ELSE '' END",
    "span": "t.span",
    "skills": "CASE WHEN a.skills <> '[]' THEN a.skills ELSE coalesce(t.skills, '[]') END",
    "must_have_skills": "CASE WHEN coalesce(t.skills, '[]') = '[]' THEN '[]'"
    " WHEN a.skills <> '[]' THEN a.skills ELSE t.skills END",
    "hours": "coalesce(a.hours, t.hours)",
}
"""What an open assignment says in the participant's place. Skills are a must only where its type asks for
some; a type that is closed asks nothing of anybody.
"""
_OF_TODAY: Final = {
    "cleared_for": "NULL",
    "away_until": "(SELECT max(b.last_on) FROM absence b WHERE b.volunteer_id = v.id"
    " AND b.first_on <= :today AND b.last_on >= :today)",
}
"""What is known of a volunteer besides her record."""
_WALKED: Final = (
    "state = 'ended' AND active_since IS NOT NULL"
    " AND (end_reason LIKE 'goal_reached%' OR end_reason LIKE 'agreed_time_over%')"
)
"""Matches that began and came to an end that both wanted."""
_LIVE_HOURS: Final = f"""
SELECT m.participant_id, m.volunteer_id, coalesce(a.hours, t.hours) AS hours
FROM match m LEFT JOIN assignment a ON a.id = m.assignment_id
LEFT JOIN assignment_type t ON t.id = coalesce(a.type_id, m.type_id)
WHERE m.state {IN_LIVE} AND coalesce(a.hours, t.hours) IS NOT NULL
"""  # noqa: S608 - our own words


def matching_snapshot(reading: Reading, _about: None = None) -> Snapshot:
    """All who wait and all volunteers who have not ended. Raises `NotAllowed`."""
    reading.require(Right.MATCH)
    participants = _participants(reading, WANTS_ONE)
    waiting = {one.id for one in participants}
    return Snapshot(
        today=reading.today,
        participants=participants,
        volunteers=_cleared(
            _volunteers(reading, "v.stage <> 'ended'"),
            cleared_types(reading) if any(one.type_id for one in participants) else {},
        ),
        goals=tuple(one for one in _goals(reading, _OPEN) if one.participant_id in waiting),
        live=_pairs(reading, f"match WHERE {_LIVE}"),
        declined=frozenset(_pairs(reading, "match WHERE state = 'declined'")),
        excluded=frozenset(_pairs(reading, "exclusion")),
        pledge_months=pledge_months(reading),
        waits=waits(reading),
        walked=frozenset(_pairs(reading, f"match WHERE {_WALKED}")),
        live_hours=_live_hours(reading),
        weights=weights_in_use(reading),
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
        participants=_participants(reading, "p.id = ?", participant_id),
        volunteers=_cleared(
            _volunteers(reading, "v.id = ?", volunteer_id), cleared_types(reading, volunteer_id)
        ),
        goals=tuple(_goals(reading, f"participant_id = ? AND {_OPEN}", participant_id)),
        live=_pairs(reading, f"match WHERE volunteer_id = ? AND {_LIVE}", volunteer_id),
        declined=frozenset(
            _pairs(reading, f"match WHERE {together} AND state = 'declined'", *pair)
        ),
        excluded=frozenset(_pairs(reading, f"exclusion WHERE {together}", *pair)),
        pledge_months=pledge_months(reading),
        walked=frozenset(_pairs(reading, f"match WHERE participant_id = ? AND {_WALKED}", pair[0])),
        live_hours=_live_hours(reading, "AND m.volunteer_id = ?", volunteer_id),
        weights=weights_in_use(reading),
    )


def _participants(reading: Reading, where: str, *values: str) -> tuple[ParticipantFacts, ...]:
    """Rows read straight into facts, whose fields have the names of the record's columns, with what the
    open assignment says in their place.
    """
    names = (each.name for each in fields(ParticipantFacts))
    columns = ", ".join(_OF_ASSIGNMENT.get(name, f'p."{name}"') for name in names)
    sql = f"SELECT {columns} FROM participant p {OPEN_ASSIGNMENT} WHERE {where} ORDER BY p.id"  # noqa: S608 - our own words
    return tuple(from_row(ParticipantFacts, row) for row in reading.rows(sql, *values))


def _volunteers(reading: Reading, where: str, *values: str) -> tuple[VolunteerFacts, ...]:
    today = f"'{reading.today.isoformat()}'"
    names = (each.name for each in fields(VolunteerFacts))
    columns = ", ".join(
        _OF_TODAY[name].replace(":today", today) if name in _OF_TODAY else f'v."{name}"'
        for name in names
    )
    sql = f"SELECT {columns} FROM volunteer v WHERE {where} ORDER BY v.id"  # noqa: S608 - our own words
    return tuple(from_row(VolunteerFacts, row) for row in reading.rows(sql, *values))


def _cleared(
    volunteers: tuple[VolunteerFacts, ...], types: Mapping[str, frozenset[str]]
) -> tuple[VolunteerFacts, ...]:
    if not types:
        return volunteers
    return tuple(replace(one, cleared_for=types.get(one.id)) for one in volunteers)


def _live_hours(reading: Reading, which: str = "", *values: str) -> dict[Pair, Decimal]:
    rows = reading.rows(f"{_LIVE_HOURS} {which} ORDER BY m.id", *values)
    return {(participant, volunteer): Decimal(hours) for participant, volunteer, hours in rows}


def _goals(reading: Reading, which: str, *values: str) -> Iterator[GoalFacts]:
    sql = f"SELECT participant_id, life_area_id, words FROM goal WHERE {which} ORDER BY id"  # noqa: S608 - names of our own tables
    return (GoalFacts(*row) for row in reading.rows(sql, *values))


def waits(reading: Reading) -> tuple[Wait, ...]:
    """How long each has waited who waits, and what is near. Raises nothing."""
    earliest = reading.today - timedelta(days=STILL_NEAR_DAYS)
    return tuple(
        Wait(participant_id, _local_day(since, created), date.fromisoformat(on) if on else None)
        for participant_id, since, created, on in reading.rows(_WAITS, earliest.isoformat())
    )


def _local_day(since: str | None, created: str) -> date:
    return date.fromisoformat(since) if since else norwegian_day(datetime.fromisoformat(created))


def _pairs(reading: Reading, source: str, *values: str) -> tuple[Pair, ...]:
    sql = f"SELECT participant_id, volunteer_id FROM {source} ORDER BY id"  # noqa: S608 - names of our own tables
    return tuple((participant, volunteer) for participant, volunteer in reading.rows(sql, *values))
