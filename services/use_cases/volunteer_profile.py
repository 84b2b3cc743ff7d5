"""All that one page shows of a volunteer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Final

from services.domain.access import Right
from services.domain.assignments import AssignmentType
from services.domain.matches import MatchState
from services.domain.requirements import CourseModule, ModuleDone, Reference
from services.domain.settled_points import CheckPoint
from services.domain.volunteer_readiness import gate
from services.domain.volunteers import Absence, Stage, Volunteer
from services.store.tables import (
    ABSENCE,
    ACCOUNT,
    ASSIGNMENT_TYPE,
    COURSE_MODULE,
    MODULE_DONE,
    REFERENCE,
    VOLUNTEER,
)
from services.store.transaction import Reading
from services.use_cases.clearance import checklist_of
from services.use_cases.match_states import IN_LIVE
from services.use_cases.talks import open_request


@dataclass(frozen=True, slots=True)
class MatchLine:
    """A match that lives, as it stands on the volunteer's page."""

    match_id: str
    participant_id: str
    participant_name: str
    assignment: str
    state: MatchState
    active_since: date | None
    first_meeting_on: date | None
    last_on: date | None


@dataclass(frozen=True, slots=True)
class VolunteerProfile:
    """`hours_lately` is what was logged in the last 30 days; `talk_words` what she said when asking for
    a talk, and `wants_a_talk` that the talk is still owed. Without the right to volunteers' notes,
    the note and the words on lived experience are empty and `notes_shown` is False.

    `held_by` is what keeps the volunteer from the stage after hers. `modules` are those the centre has,
    `types` all types of assignment, closed ones too; `absences` those that are not over. `adviser` is the
    name of who follows up.
    """

    volunteer: Volunteer
    checks: tuple[CheckPoint, ...]
    held_by: tuple[CheckPoint, ...]
    ready_to_go: bool
    references: tuple[Reference, ...]
    modules_done: tuple[ModuleDone, ...]
    modules: tuple[CourseModule, ...]
    types: tuple[AssignmentType, ...]
    absences: tuple[Absence, ...]
    adviser: str
    matches: tuple[MatchLine, ...]
    ended_matches: int
    hours_lately: Decimal
    last_activity_on: date | None
    wants_a_talk: bool
    talk_words: str
    notes_shown: bool


_NEXT: Final = {
    Stage.APPLICANT: Stage.INTERVIEW,
    Stage.INTERVIEW: Stage.TRAINING,
    Stage.TRAINING: Stage.READY,
    Stage.READY: Stage.ACTIVE,
}
_MATCHES: Final = f"""
SELECT m.id, m.participant_id, p.display_name, m.assignment, m.state, m.active_since,
  m.first_meeting_on, (SELECT max(a."on") FROM activity a
    WHERE a.volunteer_id = m.volunteer_id AND a.participant_id = m.participant_id AND a.took_place = 1)
FROM match m JOIN participant p ON p.id = m.participant_id
WHERE m.volunteer_id = ? AND m.state {IN_LIVE}
ORDER BY in_order(p.display_name), m.id
"""  # noqa: S608 - our own words
_HOURS: Final = """
SELECT coalesce(sum(CAST(hours AS REAL)), 0) FROM activity
WHERE volunteer_id = ? AND took_place = 1 AND "on" BETWEEN date(?, '-29 days') AND ?
"""
_TALK: Final = "SELECT 1 FROM activity WHERE volunteer_id = ? AND wants_a_talk = 'yes' AND talk_held_on IS NULL"


def volunteer_profile(reading: Reading, volunteer_id: str) -> VolunteerProfile:
    """The profile. Raises `NotFound`, `NotAllowed`."""
    reading.require(Right.SEE_VOLUNTEERS)
    stored = reading.get(VOLUNTEER, volunteer_id)
    notes = reading.by.may(Right.SEE_VOLUNTEER_NOTES)
    request = open_request(reading, volunteer_id)
    today = reading.today.isoformat()
    checks = checklist_of(reading, stored)
    own = "volunteer_id = ?"
    hours = reading.value(_HOURS, volunteer_id, today, today)
    return VolunteerProfile(
        volunteer=stored if notes else replace(stored, note="", lived_experience_words=""),
        checks=checks,
        held_by=_held_by(stored, checks),
        ready_to_go=not gate(checks, Stage.READY, stored.assignment_type_ids),
        references=tuple(reading.all(REFERENCE, own, volunteer_id, order='"on", id')),
        modules_done=tuple(reading.all(MODULE_DONE, own, volunteer_id, order='"on" DESC, id')),
        modules=tuple(reading.all(COURSE_MODULE, "closed = 0", order="position, id")),
        types=tuple(reading.all(ASSIGNMENT_TYPE, order="position, id")),
        absences=_absences(reading, volunteer_id),
        adviser=_adviser(reading, stored),
        matches=_matches(reading, volunteer_id),
        ended_matches=_count_ended(reading, volunteer_id),
        hours_lately=Decimal(str(round(hours, 2))),
        last_activity_on=_day(_last_activity(reading, volunteer_id)),
        wants_a_talk=request is not None or reading.value(_TALK, volunteer_id) is not None,
        talk_words=request.words if request and notes else "",
        notes_shown=notes,
    )


def _held_by(person: Volunteer, checks: tuple[CheckPoint, ...]) -> tuple[CheckPoint, ...]:
    following = _NEXT.get(person.stage)
    return gate(checks, following, person.assignment_type_ids) if following else ()


def _absences(reading: Reading, volunteer_id: str) -> tuple[Absence, ...]:
    where = "volunteer_id = ? AND last_on >= ?"
    today = reading.today.isoformat()
    return tuple(reading.all(ABSENCE, where, volunteer_id, today, order="first_on, id"))


def _adviser(reading: Reading, person: Volunteer) -> str:
    account = reading.find(ACCOUNT, person.adviser_id) if person.adviser_id else None
    return account.name if account is not None else ""


def _matches(reading: Reading, volunteer_id: str) -> tuple[MatchLine, ...]:
    return tuple(
        MatchLine(
            match_id=row[0],
            participant_id=row[1],
            participant_name=row[2],
            assignment=row[3],
            state=MatchState(row[4]),
            active_since=_day(row[5]),
            first_meeting_on=_day(row[6]),
            last_on=_day(row[7]),
        )
        for row in reading.rows(_MATCHES, volunteer_id)
    )


def _count_ended(reading: Reading, volunteer_id: str) -> int:
    sql = "SELECT count(*) FROM match WHERE volunteer_id = ? AND state = 'ended' AND active_since IS NOT NULL"
    return int(reading.value(sql, volunteer_id))


def _last_activity(reading: Reading, volunteer_id: str) -> str | None:
    sql = 'SELECT max("on") FROM activity WHERE volunteer_id = ? AND took_place = 1'
    found: str | None = reading.value(sql, volunteer_id)
    return found


def _day(column: str | None) -> date | None:
    return date.fromisoformat(column) if column else None
