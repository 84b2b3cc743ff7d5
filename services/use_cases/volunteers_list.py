"""The list of volunteers, narrowed by chips and as one types."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, Final

from services.domain.access import Right
from services.domain.requirements import Check
from services.domain.volunteer_readiness import (
    OF_AGE,
    PLEDGE_ENDS_SOON_DAYS,
    PLEDGE_MONTHS,
)
from services.domain.volunteers import OPEN_FOR_MATCHES, Stage, pledge_expires_on, pledge_holds
from services.store.transaction import Reading
from services.use_cases.match_states import IN_LIVE
from services.use_cases.person_search import search_query

MOST_FOUND: Final = 200


class Which(StrEnum):
    """Which volunteers the list holds. ENDED ones are in no other list, but searching finds them.

    FREE: ready or active, with a pledge that holds and room for one more, or room not known.
    DUE: a pledge that ends soon or has ended, a pause that is over, or a wish for a talk.
    """

    ALL = "all"
    FREE = "free"
    DUE = "due"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class ListVolunteers:
    """What the list should hold; with `text` it is what matches, the best 200."""

    which: Which = Which.ALL
    text: str = ""


@dataclass(frozen=True, slots=True)
class VolunteerRow:
    """One line of the list. `places_left` None: nobody has said how many at once.

    `missing` is the first thing that stands between the volunteer and being ready.
    """

    id: str
    name: str
    stage: Stage
    live_matches: int
    places_left: int | None
    paused_until: date | None
    missing: Check | None
    pledge_ends_on: date | None
    pledge_holds: bool
    wants_a_talk: bool

    @property
    def free(self) -> bool:
        """Whether this volunteer may be asked now."""
        return self.stage in OPEN_FOR_MATCHES and self.pledge_holds and self.places_left != 0


@dataclass(frozen=True, slots=True)
class VolunteerList:
    """The rows by name, and how many each filter holds without any text."""

    rows: tuple[VolunteerRow, ...]
    all: int
    free: int
    due: int
    ended: int


_COLUMNS: Final = f"""
SELECT v.id, v.name, v.stage, v.max_participants, v.paused_until, v.interviewed_on, v.trained_on,
  v.pledged_on, v.birth_year, v.guardian_agreed, coalesce(m.live, 0),
  EXISTS (SELECT 1 FROM talk_request t WHERE t.volunteer_id = v.id AND t.held_on IS NULL)
  OR EXISTS (SELECT 1 FROM activity a WHERE a.volunteer_id = v.id AND a.wants_a_talk = 'yes'
    AND a.talk_held_on IS NULL)
FROM volunteer v LEFT JOIN (SELECT volunteer_id, count(*) AS live FROM match
  WHERE state {IN_LIVE} GROUP BY volunteer_id) m ON m.volunteer_id = v.id
"""  # noqa: S608 - our own words
_FOUND: Final = """
JOIN found f ON f.record_id = v.id AND f.kind = 'volunteer'
JOIN found_words ON found_words.rowid = f.id
WHERE found_words MATCH ? ORDER BY in_order(v.name), v.id LIMIT ?
"""
_EVERYBODY: Final = "ORDER BY in_order(v.name), v.id"


def volunteers(reading: Reading, about: ListVolunteers) -> VolunteerList:
    """The list, sorted by name as Norwegians and Sámi search it. Raises `NotAllowed`."""
    reading.require(Right.SEE_VOLUNTEERS)
    everybody = [_row(row, reading.today) for row in reading.rows(_COLUMNS + _EVERYBODY)]
    present = [row for row in everybody if row.stage is not Stage.ENDED]
    free = [row for row in present if row.free]
    due = [row for row in present if _is_due(row, reading.today)]
    ended = [row for row in everybody if row.stage is Stage.ENDED]
    lists = {Which.ALL: present, Which.FREE: free, Which.DUE: due, Which.ENDED: ended}
    rows = _found(reading, about.text) if about.text.strip() else lists[about.which]
    return VolunteerList(tuple(rows), len(present), len(free), len(due), len(ended))


def _found(reading: Reading, text: str) -> list[VolunteerRow]:
    """A search looks everywhere at once: who is found must not hang on which chip was pressed."""
    query = search_query(text)
    if not query:
        return []
    return [_row(row, reading.today) for row in reading.rows(_COLUMNS + _FOUND, query, MOST_FOUND)]


def _is_due(row: VolunteerRow, today: date) -> bool:
    soon = today + timedelta(days=PLEDGE_ENDS_SOON_DAYS)
    pledge_ends = row.pledge_ends_on is not None and row.pledge_ends_on <= soon
    pause_is_over = row.paused_until is not None and row.paused_until <= today
    return row.wants_a_talk or pause_is_over or (row.stage in OPEN_FOR_MATCHES and pledge_ends)


def _row(row: Sequence[Any], today: date) -> VolunteerRow:
    (
        person_id,
        name,
        stage,
        most,
        until,
        interviewed,
        trained,
        pledged,
        born,
        guardian,
        live,
        talk,
    ) = row
    pledged_on = _day(pledged)
    holds = pledge_holds(pledged_on, today, PLEDGE_MONTHS)
    gates = (
        (Check.INTERVIEW, interviewed is not None),
        (Check.TRAINING, trained is not None),
        (Check.PLEDGE, holds),
        (Check.GUARDIAN, bool(guardian) or born is None or today.year - born > OF_AGE),
    )
    return VolunteerRow(
        id=person_id,
        name=name,
        stage=Stage(stage),
        live_matches=live,
        places_left=None if most is None else max(0, most - live),
        paused_until=_day(until),
        missing=next((check for check, settled in gates if not settled), None),
        pledge_ends_on=pledge_expires_on(pledged_on, PLEDGE_MONTHS) if pledged_on else None,
        pledge_holds=holds,
        wants_a_talk=bool(talk),
    )


def _day(column: str | None) -> date | None:
    return date.fromisoformat(column) if column else None
