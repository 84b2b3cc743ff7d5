"""The list of volunteers, narrowed by chips and as one types."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, Final

from services.domain.access import Right
from services.domain.settled_points import CheckPoint
from services.domain.volunteer_readiness import (
    BACK_SOON_DAYS,
    ENDS_SOON_DAYS,
    checklist,
    first_to_run_out,
    gate,
    lost_since,
)
from services.domain.volunteers import OPEN_FOR_MATCHES, Stage
from services.store.transaction import Reading
from services.use_cases.clearance import rules_in_force, settled_in_bulk
from services.use_cases.match_states import IN_LIVE
from services.use_cases.person_search import search_query

MOST_FOUND: Final = 200
Points = tuple[CheckPoint, ...]


class Which(StrEnum):
    """Which volunteers the list holds. ENDED ones are in no other list, but searching finds them.

    FREE: ready or active, here, with nothing run out and room for one more, or room not known.
    DUE: something on the list that runs out soon or has run out, or is missing in a match that lives;
    an absence about to end, a pause that is over, or a wish for a talk.
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

    `missing` is the first thing that stands between the volunteer and being ready; `lost` the first that
    one who has been ready lacks now; `runs_out` what runs out first, or has, among all that is asked of
    her. `away_until` is the last day of the absence she is in.
    """

    id: str
    name: str
    stage: Stage
    live_matches: int
    places_left: int | None
    paused_until: date | None
    missing: CheckPoint | None
    lost: CheckPoint | None
    runs_out: CheckPoint | None
    away_until: date | None
    wants_a_talk: bool

    @property
    def free(self) -> bool:
        """Whether this volunteer may be asked now."""
        here = self.stage in OPEN_FOR_MATCHES and self.away_until is None
        return here and self.lost is None and self.places_left != 0


@dataclass(frozen=True, slots=True)
class VolunteerList:
    """The rows by name, and how many each filter holds without any text."""

    rows: tuple[VolunteerRow, ...]
    all: int
    free: int
    due: int
    ended: int


_COLUMNS: Final = f"""
SELECT v.id, v.name, v.stage, v.max_participants, v.paused_until, coalesce(m.live, 0), a.last_on,
  EXISTS (SELECT 1 FROM talk_request t WHERE t.volunteer_id = v.id AND t.held_on IS NULL)
  OR EXISTS (SELECT 1 FROM activity a WHERE a.volunteer_id = v.id AND a.wants_a_talk = 'yes'
    AND a.talk_held_on IS NULL)
FROM volunteer v LEFT JOIN (SELECT volunteer_id, count(*) AS live FROM match
  WHERE state {IN_LIVE} GROUP BY volunteer_id) m ON m.volunteer_id = v.id
LEFT JOIN (SELECT volunteer_id, max(last_on) AS last_on FROM absence
  WHERE ? BETWEEN first_on AND last_on GROUP BY volunteer_id) a ON a.volunteer_id = v.id
"""  # noqa: S608 - our own words
_FOUND: Final = """
SELECT v.id FROM volunteer v JOIN found f ON f.record_id = v.id AND f.kind = 'volunteer'
JOIN found_words ON found_words.rowid = f.id
WHERE found_words MATCH ? ORDER BY in_order(v.name), v.id LIMIT ?
"""
_EVERYBODY: Final = "ORDER BY in_order(v.name), v.id"


def volunteers(reading: Reading, about: ListVolunteers) -> VolunteerList:
    """The list, sorted by name as Norwegians and Sámi search it. Raises `NotAllowed`."""
    reading.require(Right.SEE_VOLUNTEERS)
    today = reading.today
    points = _points(reading)
    read = reading.rows(_COLUMNS + _EVERYBODY, today.isoformat())
    everybody = [_row(row, points.get(row[0], ((), ()))) for row in read]
    present = [row for row in everybody if row.stage is not Stage.ENDED]
    free = [row for row in present if row.free]
    due = [row for row in present if _is_due(row, today)]
    ended = [row for row in everybody if row.stage is Stage.ENDED]
    lists = {Which.ALL: present, Which.FREE: free, Which.DUE: due, Which.ENDED: ended}
    rows = _found(reading, about.text, everybody) if about.text.strip() else lists[about.which]
    return VolunteerList(tuple(rows), len(present), len(free), len(due), len(ended))


def _points(reading: Reading) -> dict[str, tuple[Points, tuple[str, ...]]]:
    """The list of points of each volunteer who has not ended, with the types she would take."""
    rules = rules_in_force(reading)
    return {
        one.volunteer_id: (checklist(rules, one, reading.today), one.type_ids)
        for one in settled_in_bulk(reading)
    }


def _found(reading: Reading, text: str, everybody: list[VolunteerRow]) -> list[VolunteerRow]:
    """A search looks everywhere at once: who is found must not hang on which chip was pressed."""
    query = search_query(text)
    if not query:
        return []
    ids = {row[0] for row in reading.rows(_FOUND, query, MOST_FOUND)}
    return [row for row in everybody if row.id in ids]


def _is_due(row: VolunteerRow, today: date) -> bool:
    soon = today + timedelta(days=ENDS_SOON_DAYS)
    pause_is_over = row.paused_until is not None and row.paused_until <= today
    if row.wants_a_talk or pause_is_over:
        return True
    if row.stage not in OPEN_FOR_MATCHES:
        return False
    back = row.away_until is not None and row.away_until <= today + timedelta(days=BACK_SOON_DAYS)
    until = row.runs_out.until if row.runs_out is not None else None
    lacks = row.lost is not None and row.live_matches > 0
    return back or lacks or (until is not None and until <= soon)


def _row(row: Sequence[Any], listed: tuple[Points, tuple[str, ...]]) -> VolunteerRow:
    person_id, name, stage, most, until, live, away, talk = row
    points, type_ids = listed
    return VolunteerRow(
        id=person_id,
        name=name,
        stage=Stage(stage),
        live_matches=live,
        places_left=None if most is None else max(0, most - live),
        paused_until=_day(until),
        missing=next(iter(gate(points, Stage.READY, type_ids)), None),
        lost=next(iter(lost_since(points)), None),
        runs_out=first_to_run_out(points),
        away_until=_day(away),
        wants_a_talk=bool(talk),
    )


def _day(column: str | None) -> date | None:
    return date.fromisoformat(column) if column else None
