"""The three lists of the matching page: who waits, who has been asked, which pairs live."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from services.domain.access import Right
from services.domain.matches import Answer, MatchState
from services.domain.transitions import TransitionKind
from services.matching.urgency import UrgencyRule, urgency_tiers
from services.store.local_time import local_date
from services.store.transaction import Reading
from services.use_cases.match_states import IN_BEGUN
from services.use_cases.matching_snapshot import OPEN_ASSIGNMENT, WANTS_ONE, waits


@dataclass(frozen=True, slots=True)
class WaitingPerson:
    """Someone who waits for a volunteer. `wish` is what it is about: the open assignment, else the
    person's own words, "" when nothing is written; `next_on` is the nearest planned transition, past or
    to come.
    """

    participant_id: str
    name: str
    wish: str
    waiting_since: date
    days: int
    next_kind: TransitionKind | None
    next_on: date | None


@dataclass(frozen=True, slots=True)
class PairRow:
    """A match on its way, or one that lives."""

    match_id: str
    participant_id: str
    participant_name: str
    volunteer_id: str
    volunteer_name: str
    assignment: str
    state: MatchState
    asked_on: date
    volunteer_answer: Answer
    volunteer_answered_on: date | None
    participant_answer: Answer
    participant_answered_on: date | None
    first_meeting_on: date | None
    active_since: date | None
    last_on: date | None
    points: int
    reasons: str


@dataclass(frozen=True, slots=True)
class MatchingLists:
    """Those who wait, in the order in which proposals help them; pairs asked or agreed, oldest first;
    live pairs by name.
    """

    waiting: tuple[WaitingPerson, ...]
    asked: tuple[PairRow, ...]
    active: tuple[PairRow, ...]


_WAITING: Final = f"""
SELECT p.id, p.display_name, a.words, p.practical_needs, p.own_words,
  coalesce(a.waiting_since, p.waiting_since, substr(coalesce(a.created_at, p.created_at), 1, 10))
    AS since, n.kind, n."on"
FROM participant p {OPEN_ASSIGNMENT} LEFT JOIN transition n ON n.id = (
  SELECT m.id FROM transition m WHERE m.participant_id = p.id AND m.state = 'planned'
  ORDER BY m."on", m.id LIMIT 1)
WHERE {WANTS_ONE} ORDER BY since, n."on" IS NULL, n."on", in_order(p.display_name), p.id
"""  # noqa: S608 - our own words
_PAIRS: Final = """
SELECT m.id, m.participant_id, p.display_name, m.volunteer_id, v.name, m.assignment, m.state,
  m.created_at, m.volunteer_answer, m.volunteer_answered_on, m.participant_answer,
  m.participant_answered_on, m.first_meeting_on, m.active_since,
  (SELECT max(a."on") FROM activity a WHERE a.volunteer_id = m.volunteer_id
    AND a.participant_id = m.participant_id AND a.took_place = 1), m.points, m.reasons
FROM match m JOIN participant p ON p.id = m.participant_id JOIN volunteer v ON v.id = m.volunteer_id
"""


def matching_lists(reading: Reading, _about: None = None) -> MatchingLists:
    """The lists as they stand now. Raises `NotAllowed`."""
    reading.require(Right.MATCH)
    asked = reading.rows(
        _PAIRS + "WHERE m.state IN ('proposed', 'asked', 'agreed') ORDER BY m.created_at, m.id"
    )
    active = reading.rows(
        _PAIRS + f"WHERE m.state {IN_BEGUN} ORDER BY in_order(p.display_name), m.id"
    )
    return MatchingLists(
        _in_turn(reading, [_person(row, reading.today) for row in reading.rows(_WAITING)]),
        tuple(map(_pair, asked)),
        tuple(map(_pair, active)),
    )


def _in_turn(reading: Reading, people: list[WaitingPerson]) -> tuple[WaitingPerson, ...]:
    """As the engine ranks them: by tiers of urgency, and within one by waiting time."""
    known = waits(reading)
    ranks = urgency_tiers(known, reading.today, UrgencyRule())
    of = {one.participant_id: rank for one, rank in zip(known, ranks, strict=True)}
    return tuple(sorted(people, key=lambda one: -of.get(one.participant_id, 0)))


def _person(row: tuple[Any, ...], today: date) -> WaitingPerson:
    person_id, name, assignment, needs, own_words, since, kind, on = row
    waiting_since = date.fromisoformat(since)
    return WaitingPerson(
        participant_id=person_id,
        name=name,
        wish=" ".join((assignment or needs or own_words).split()),
        waiting_since=waiting_since,
        days=max(0, (today - waiting_since).days),
        next_kind=TransitionKind(kind) if kind else None,
        next_on=_day(on),
    )


def _pair(row: tuple[Any, ...]) -> PairRow:
    return PairRow(
        match_id=row[0],
        participant_id=row[1],
        participant_name=row[2],
        volunteer_id=row[3],
        volunteer_name=row[4],
        assignment=row[5],
        state=MatchState(row[6]),
        asked_on=local_date(datetime.fromisoformat(row[7])),
        volunteer_answer=Answer(row[8]),
        volunteer_answered_on=_day(row[9]),
        participant_answer=Answer(row[10]),
        participant_answered_on=_day(row[11]),
        first_meeting_on=_day(row[12]),
        active_since=_day(row[13]),
        last_on=_day(row[14]),
        points=row[15],
        reasons=row[16],
    )


def _day(column: str | None) -> date | None:
    return date.fromisoformat(column) if column else None
