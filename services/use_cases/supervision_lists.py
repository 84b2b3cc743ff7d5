"""Looking at supervision: what is to come and what is past, and who has had none for long."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Final

from services.domain.access import Right
from services.domain.care import supervision_days
from services.domain.norwegian_dates import norwegian_day
from services.domain.supervision import (
    Attendance,
    Supervision,
    SupervisionKind,
)
from services.domain.volunteers import Stage
from services.store.tables import ACCOUNT, SUPERVISION
from services.store.transaction import Reading
from services.use_cases.care_settings import supervision_every
from services.use_cases.stand_ins import may_stand_in

MOST_PAST: Final = 50


@dataclass(frozen=True, slots=True)
class Seat:
    """One who was invited, and whether she came."""

    volunteer_id: str
    name: str
    attendance: Attendance


@dataclass(frozen=True, slots=True)
class SupervisionRow:
    """One supervision with the names in it, seats by name."""

    supervision: Supervision
    led_by_name: str
    seats: tuple[Seat, ...]


@dataclass(frozen=True, slots=True)
class Without:
    """An active volunteer who has had no supervision for long. `last` None: never; `next` as planned."""

    volunteer_id: str
    name: str
    days: int
    last: date | None
    next: date | None


@dataclass(frozen=True, slots=True)
class SupervisionView:
    """`to_note` are planned ones whose day has passed, `coming` the others, soonest first; `past` those
    held or called off, latest first, at most 50. `without`: the longest first; `every` days is the rule.
    """

    to_note: tuple[SupervisionRow, ...]
    coming: tuple[SupervisionRow, ...]
    past: tuple[SupervisionRow, ...]
    without: tuple[Without, ...]
    every: int


@dataclass(frozen=True, slots=True)
class SupervisionChoices:
    """Who may lead, and who may be invited: id and name, by name."""

    leaders: tuple[tuple[str, str], ...]
    volunteers: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class SupervisionOf:
    """A volunteer's own: when she came last, and what is planned."""

    last: date | None
    next: date | None


@dataclass(frozen=True, slots=True)
class OwnSupervision:
    """A coming supervision as the volunteer who is invited sees it."""

    id: str
    kind: SupervisionKind
    on: date
    starts: time | None
    place: str
    theme: str
    led_by_name: str


_LAST_AND_NEXT: Final = """
SELECT v.id, v.name, v.stage, v.started_on, v.created_at,
  (SELECT max(s."on") FROM supervision_seat AS seat JOIN supervision AS s ON s.id = seat.supervision_id
    WHERE seat.volunteer_id = v.id AND seat.attendance = 'came' AND s.state = 'held'),
  (SELECT min(s."on") FROM supervision_seat AS seat JOIN supervision AS s ON s.id = seat.supervision_id
    WHERE seat.volunteer_id = v.id AND s.state = 'planned' AND s."on" >= ?1)
FROM volunteer AS v
"""


def supervision_view(reading: Reading, _about: None = None) -> SupervisionView:
    """The whole view. Raises `NotAllowed`: supervision is for coordinators, and each volunteer's own."""
    reading.require(Right.SEE_VOLUNTEER_NOTES)
    planned = _rows(reading, "state = 'planned'", '"on", starts IS NULL, starts, id')
    past = _rows(reading, "state <> 'planned'", f'"on" DESC, starts DESC, id LIMIT {MOST_PAST}')
    return SupervisionView(
        tuple(row for row in planned if row.supervision.on < reading.today),
        tuple(row for row in planned if row.supervision.on >= reading.today),
        past,
        without_supervision(reading),
        supervision_every(reading),
    )


def supervision_row(reading: Reading, supervision_id: str) -> SupervisionRow:
    """One of them. Raises `NotFound`, `NotAllowed`."""
    reading.require(Right.SEE_VOLUNTEER_NOTES)
    return _with_names(reading, reading.get(SUPERVISION, supervision_id))


def supervision_choices(reading: Reading, _about: None = None) -> SupervisionChoices:
    """Whom one chooses among when planning. Raises `NotAllowed`."""
    reading.require(Right.WRITE_VOLUNTEERS)
    accounts = reading.all(ACCOUNT, "closed_at IS NULL", order="in_order(name), id")
    rows = reading.rows(
        "SELECT id, name FROM volunteer WHERE stage <> ? ORDER BY in_order(name), id",
        Stage.ENDED.value,
    )
    leaders = [(account.id, account.name) for account in accounts if may_stand_in(account)]
    return SupervisionChoices(tuple(leaders), tuple((row[0], row[1]) for row in rows))


def without_supervision(reading: Reading) -> tuple[Without, ...]:
    """Active volunteers who have had none for as many days as the centre says, the longest first.

    They are counted from the last they came to, else from the day they began or were written in,
    whichever is later: nobody knows what was before that.
    """
    every = supervision_every(reading)
    found = []
    for row in reading.rows(_LAST_AND_NEXT + "WHERE v.stage = 'active'", reading.today.isoformat()):
        last = _day(row[5])
        days = supervision_days(last, _began(row[3], row[4]), reading.today, every)
        if days is not None:
            found.append(Without(row[0], row[1], days, last, _day(row[6])))
    return tuple(sorted(found, key=lambda each: (-each.days, each.name)))


def supervision_of(reading: Reading, volunteer_id: str) -> SupervisionOf:
    """A volunteer's last and next. Raises `NotAllowed`."""
    reading.require(Right.SEE_VOLUNTEER_NOTES)
    today = reading.today.isoformat()
    for row in reading.rows(_LAST_AND_NEXT + "WHERE v.id = ?2", today, volunteer_id):
        return SupervisionOf(_day(row[5]), _day(row[6]))
    return SupervisionOf(None, None)


def own_supervisions(reading: Reading) -> tuple[OwnSupervision, ...]:
    """Those the volunteer who asks is invited to, from today on. Raises `NotAllowed`."""
    reading.require(Right.SEE_OWN_ACTIVITIES)
    rows = reading.rows(
        'SELECT s.id, s.kind, s."on", s.starts, s.place, s.theme, c.name FROM supervision AS s'
        " JOIN supervision_seat AS seat ON seat.supervision_id = s.id"
        " JOIN account AS c ON c.id = s.led_by"
        " WHERE seat.volunteer_id = ? AND s.state = 'planned' AND s.\"on\" >= ?"
        ' ORDER BY s."on", s.starts, s.id',
        reading.by.volunteer_id or "",
        reading.today.isoformat(),
    )
    return tuple(
        OwnSupervision(
            row[0],
            SupervisionKind(row[1]),
            date.fromisoformat(row[2]),
            time.fromisoformat(row[3]) if row[3] else None,
            *row[4:],
        )
        for row in rows
    )


def _rows(reading: Reading, where: str, order: str) -> tuple[SupervisionRow, ...]:
    found = reading.all(SUPERVISION, where, order=order)
    return tuple(_with_names(reading, supervision) for supervision in found)


def _with_names(reading: Reading, supervision: Supervision) -> SupervisionRow:
    rows = reading.rows(
        "SELECT v.id, v.name, seat.attendance FROM supervision_seat AS seat"
        " JOIN volunteer AS v ON v.id = seat.volunteer_id"
        " WHERE seat.supervision_id = ? ORDER BY in_order(v.name), v.id",
        supervision.id,
    )
    name = reading.value("SELECT name FROM account WHERE id = ?", supervision.led_by)
    seats = tuple(Seat(row[0], row[1], Attendance(row[2])) for row in rows)
    return SupervisionRow(supervision, str(name or ""), seats)


def _began(started_on: str | None, created_at: str) -> date:
    written = norwegian_day(datetime.fromisoformat(created_at))
    return max(written, date.fromisoformat(started_on)) if started_on else written


def _day(column: str | None) -> date | None:
    return date.fromisoformat(column) if column else None
