"""All that one page shows of a volunteer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Final

from services.domain.access import Right
from services.domain.matches import MatchState
from services.domain.settled_points import CheckPoint
from services.domain.volunteer_readiness import checklist, gate
from services.domain.volunteers import Stage, Volunteer
from services.store.tables import VOLUNTEER
from services.store.transaction import Reading
from services.use_cases.clearance import rules_in_force, settled_for
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
    """

    volunteer: Volunteer
    checks: tuple[CheckPoint, ...]
    ready_to_go: bool
    matches: tuple[MatchLine, ...]
    ended_matches: int
    hours_lately: Decimal
    last_activity_on: date | None
    wants_a_talk: bool
    talk_words: str
    notes_shown: bool


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
    checks = checklist(rules_in_force(reading), settled_for(reading, stored), reading.today)
    hours = reading.value(_HOURS, volunteer_id, today, today)
    return VolunteerProfile(
        volunteer=stored if notes else replace(stored, note="", lived_experience_words=""),
        checks=checks,
        ready_to_go=not gate(checks, Stage.READY, stored.assignment_type_ids),
        matches=_matches(reading, volunteer_id),
        ended_matches=_count_ended(reading, volunteer_id),
        hours_lately=Decimal(str(round(hours, 2))),
        last_activity_on=_day(_last_activity(reading, volunteer_id)),
        wants_a_talk=request is not None or reading.value(_TALK, volunteer_id) is not None,
        talk_words=request.words if request and notes else "",
        notes_shown=notes,
    )


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
