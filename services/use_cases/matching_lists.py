"""The lists of the matching page: who waits, who has been asked, which pairs live, and which are over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from services.domain.access import Right
from services.domain.matches import Answer, MatchState
from services.domain.norwegian_dates import norwegian_day
from services.domain.transitions import TransitionKind
from services.matching.urgency import UrgencyRule, urgency_tiers
from services.store.transaction import Reading
from services.use_cases.match_rules import proposals_at_a_time
from services.use_cases.match_states import IN_BEGUN, IN_LIVE, IN_UNANSWERED
from services.use_cases.matching_snapshot import OPEN_ASSIGNMENT, WANTS_ONE, waits

MOST_ENDED: Final = 300
"""Of those that are over no more are listed than this, the newest."""


@dataclass(frozen=True, slots=True)
class WaitingPerson:
    """Someone who waits for a volunteer. `wish` is what it is about: the open assignment, else the
    person's own words, "" when nothing is written; `next_on` is the nearest planned transition, past or
    to come. `questions` are out already; one more may be asked.
    """

    participant_id: str
    name: str
    wish: str
    waiting_since: date
    days: int
    next_kind: TransitionKind | None
    next_on: date | None
    questions: int = 0
    assignment: str = ""


@dataclass(frozen=True, slots=True)
class PairRow:
    """A match on its way, one that lives, or one that is over.

    `check_in_on` is the day of the check-in to come; `others_asked` counts the other volunteers who are
    asked about the same now.
    """

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
    answer_by: date | None = None
    paused_until: date | None = None
    closing_on: date | None = None
    ended_on: date | None = None
    end_reason: str = ""
    check_in_on: date | None = None
    others_asked: int = 0


@dataclass(frozen=True, slots=True)
class MatchingLists:
    """Those who wait, in the order in which proposals help them; pairs asked or agreed, oldest first;
    live pairs by name; those that are over, newest first. `at_a_time` volunteers may be asked for one
    participant.
    """

    waiting: tuple[WaitingPerson, ...]
    asked: tuple[PairRow, ...]
    active: tuple[PairRow, ...]
    ended: tuple[PairRow, ...] = ()
    at_a_time: int = 1


_ABOUT: Final = "(SELECT a.id FROM assignment a WHERE a.participant_id = p.id AND a.state = 'open')"
_QUESTIONS: Final = f"""
(SELECT count(*) FROM match q WHERE q.participant_id = p.id AND q.state {IN_UNANSWERED}
  AND ({_ABOUT} IS NULL OR q.assignment_id = {_ABOUT}))
"""  # noqa: S608 - our own words
_MORE_MAY_BE_ASKED: Final = f"""
(p.wants_volunteer = 1 OR {_ABOUT} IS NOT NULL) AND p.closed_on IS NULL AND p.deceased = 0
AND {_QUESTIONS} BETWEEN 1 AND ?1 - 1 AND NOT EXISTS (
  SELECT 1 FROM match k WHERE k.participant_id = p.id AND k.state {IN_LIVE}
  AND k.state NOT {IN_UNANSWERED} AND ({_ABOUT} IS NULL OR k.assignment_id = {_ABOUT}))
"""  # noqa: S608 - our own words
_WAITING: Final = f"""
SELECT p.id, p.display_name, a.words, p.practical_needs, p.own_words,
  coalesce(a.waiting_since, p.waiting_since, substr(coalesce(a.created_at, p.created_at), 1, 10))
    AS since, n.kind, n."on", {_QUESTIONS}
FROM participant p {OPEN_ASSIGNMENT} LEFT JOIN transition n ON n.id = (
  SELECT m.id FROM transition m WHERE m.participant_id = p.id AND m.state = 'planned'
  ORDER BY m."on", m.id LIMIT 1)
WHERE ({WANTS_ONE}) OR (?1 > 1 AND {_MORE_MAY_BE_ASKED})
ORDER BY since, n."on" IS NULL, n."on", in_order(p.display_name), p.id
"""  # noqa: S608 - our own words
_PAIRS: Final = f"""
SELECT m.id, m.participant_id, p.display_name, m.volunteer_id, v.name, m.assignment, m.state,
  m.created_at, m.volunteer_answer, m.volunteer_answered_on, m.participant_answer,
  m.participant_answered_on, m.first_meeting_on, m.active_since,
  (SELECT max(a."on") FROM activity a WHERE a.volunteer_id = m.volunteer_id
    AND a.participant_id = m.participant_id AND a.took_place = 1), m.points, m.reasons, m.answer_by,
  m.paused_until, m.closing_on, m.ended_on, m.end_reason,
  (SELECT c.due_on FROM check_in c WHERE c.match_id = m.id AND c.held_on IS NULL),
  (SELECT count(*) FROM match o WHERE o.participant_id = m.participant_id AND o.id <> m.id
    AND o.state {IN_UNANSWERED} AND o.assignment_id IS m.assignment_id)
FROM match m JOIN participant p ON p.id = m.participant_id JOIN volunteer v ON v.id = m.volunteer_id
"""  # noqa: S608 - our own words


def matching_lists(reading: Reading, _about: None = None) -> MatchingLists:
    """The lists as they stand now. Raises `NotAllowed`."""
    reading.require(Right.MATCH)
    at_a_time = proposals_at_a_time(reading)
    asked = reading.rows(
        _PAIRS + "WHERE m.state IN ('proposed', 'asked', 'agreed') ORDER BY m.created_at, m.id"
    )
    active = reading.rows(
        _PAIRS + f"WHERE m.state {IN_BEGUN} ORDER BY in_order(p.display_name), m.id"
    )
    ended = reading.rows(
        _PAIRS + f"WHERE m.state NOT {IN_LIVE} ORDER BY m.ended_on DESC, m.id DESC LIMIT ?",
        MOST_ENDED,
    )
    return MatchingLists(
        _in_turn(
            reading, [_person(row, reading.today) for row in reading.rows(_WAITING, at_a_time)]
        ),
        tuple(map(_pair, asked)),
        tuple(map(_pair, active)),
        tuple(map(_pair, ended)),
        at_a_time,
    )


def _in_turn(reading: Reading, people: list[WaitingPerson]) -> tuple[WaitingPerson, ...]:
    """As the engine ranks them: by tiers of urgency, and within one by waiting time."""
    known = waits(reading)
    ranks = urgency_tiers(known, reading.today, UrgencyRule())
    of = {one.participant_id: rank for one, rank in zip(known, ranks, strict=True)}
    return tuple(sorted(people, key=lambda one: -of.get(one.participant_id, 0)))


def _person(row: tuple[Any, ...], today: date) -> WaitingPerson:
    person_id, name, assignment, needs, own_words, since, kind, on, questions = row
    waiting_since = date.fromisoformat(since)
    return WaitingPerson(
        participant_id=person_id,
        name=name,
        wish=" ".join((assignment or needs or own_words).split()),
        waiting_since=waiting_since,
        days=max(0, (today - waiting_since).days),
        next_kind=TransitionKind(kind) if kind else None,
        next_on=_day(on),
        questions=questions,
        assignment=assignment or "",
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
        asked_on=norwegian_day(datetime.fromisoformat(row[7])),
        volunteer_answer=Answer(row[8]),
        volunteer_answered_on=_day(row[9]),
        participant_answer=Answer(row[10]),
        participant_answered_on=_day(row[11]),
        first_meeting_on=_day(row[12]),
        active_since=_day(row[13]),
        last_on=_day(row[14]),
        points=row[15],
        reasons=row[16],
        answer_by=_day(row[17]),
        paused_until=_day(row[18]),
        closing_on=_day(row[19]),
        ended_on=_day(row[20]),
        end_reason=row[21],
        check_in_on=_day(row[22]),
        others_asked=row[23],
    )


def _day(column: str | None) -> date | None:
    return date.fromisoformat(column) if column else None
