"""What a volunteer's page shows of the care for her: talks, supervision, thanks due, silent pairs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from services.domain.access import Right
from services.domain.care import THANKS_WITHIN
from services.store.transaction import Reading
from services.use_cases.debriefs import OwedDebrief, debrief_of
from services.use_cases.quiet_pairs import PairSilence, pairs_of
from services.use_cases.supervision_lists import SupervisionOf, supervision_of

MOST_TALKS: Final = 3


@dataclass(frozen=True, slots=True)
class HeldTalk:
    """A talk that was held, by whom and when; `note` is for coordinators."""

    on: date
    by_name: str
    note: str
    distress: bool


@dataclass(frozen=True, slots=True)
class VolunteerCare:
    """`to_thank` are activities of the last 14 days that nobody thanked for, latest first; `what` the
    latest of them. `supervision` is None, and `talks` empty, for one who may not read volunteers' notes.
    """

    debrief: OwedDebrief | None
    to_thank: tuple[str, ...]
    what: str
    pairs: tuple[PairSilence, ...]
    supervision: SupervisionOf | None
    talks: tuple[HeldTalk, ...]


def volunteer_care(reading: Reading, volunteer_id: str) -> VolunteerCare:
    """The care for one volunteer, as far as the reader may see it. Raises `NotAllowed`."""
    reading.require(Right.SEE_VOLUNTEERS)
    notes = reading.by.may(Right.SEE_VOLUNTEER_NOTES)
    thanks = _to_thank(reading, volunteer_id) if reading.by.may(Right.THANK) else []
    return VolunteerCare(
        debrief_of(reading, volunteer_id) if reading.by.may(Right.THANK) else None,
        tuple(row[0] for row in thanks),
        thanks[0][1] if thanks else "",
        pairs_of(reading, volunteer_id),
        supervision_of(reading, volunteer_id) if notes else None,
        _talks(reading, volunteer_id) if notes else (),
    )


def _to_thank(reading: Reading, volunteer_id: str) -> list[tuple[str, str]]:
    return reading.rows(
        'SELECT id, what FROM activity WHERE volunteer_id = ? AND "on" BETWEEN ? AND ?'
        ' AND took_place = 1 AND thanked_at IS NULL ORDER BY "on" DESC, id',
        volunteer_id,
        (reading.today - THANKS_WITHIN).isoformat(),
        reading.today.isoformat(),
    )


def _talks(reading: Reading, volunteer_id: str) -> tuple[HeldTalk, ...]:
    rows = reading.rows(
        "SELECT t.held_on, coalesce(c.name, ''), t.note, t.distress FROM talk_request AS t"
        " LEFT JOIN account AS c ON c.id = t.held_by"
        " WHERE t.volunteer_id = ? AND t.held_on IS NOT NULL ORDER BY t.held_on DESC, t.id LIMIT ?",
        volunteer_id,
        MOST_TALKS,
    )
    return tuple(HeldTalk(date.fromisoformat(row[0]), row[1], row[2], bool(row[3])) for row in rows)
