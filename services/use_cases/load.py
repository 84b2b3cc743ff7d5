"""How the work is shared among volunteers and among advisers, so that it can be shared more fairly."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final

from services.domain.access import Right
from services.domain.load import Carried, LoadRemark, carries_many, remark_of, usual_hours
from services.domain.norwegian_dates import norwegian_day
from services.domain.volunteers import OPEN_FOR_MATCHES, Stage
from services.store.tables import ACCOUNT
from services.store.transaction import Reading
from services.use_cases.match_states import IN_LIVE
from services.use_cases.stand_ins import may_stand_in

AHEAD_DAYS: Final = 14
"""Check-ins to come are counted so far ahead; those that are late are counted too."""


@dataclass(frozen=True, slots=True)
class VolunteerLoad:
    """One volunteer who is ready, active or paused. `supervised_days` None: never, or not to be seen."""

    id: str
    name: str
    carried: Carried
    supervised_days: int | None
    remark: LoadRemark | None


@dataclass(frozen=True, slots=True)
class AdviserLoad:
    """What one adviser follows up. `much`: many more pairs than the others."""

    id: str
    name: str
    pairs: int
    check_ins: int
    talks: int
    much: bool


@dataclass(frozen=True, slots=True)
class LoadView:
    """Both by name. `usual` are the hours that are usual, None where there is no comparison."""

    volunteers: tuple[VolunteerLoad, ...]
    advisers: tuple[AdviserLoad, ...]
    usual: Decimal | None


@dataclass(frozen=True, slots=True)
class LoadNumbers:
    """For who leads: numbers of volunteers, and the advisers; no volunteer and no participant by name."""

    volunteers: int
    more_than_said: int
    much_more: int
    not_asked: int
    advisers: tuple[AdviserLoad, ...]


_VOLUNTEERS: Final = f"""
SELECT v.id, v.name, v.stage, v.max_participants, v.hours_per_month, v.created_at,
  (SELECT count(*) FROM match AS m WHERE m.volunteer_id = v.id AND m.state {IN_LIVE}),
  (SELECT coalesce(sum(CAST(a.hours AS REAL)), 0) FROM activity AS a
    WHERE a.volunteer_id = v.id AND a.took_place = 1 AND a."on" BETWEEN date(?1, '-29 days') AND ?1),
  (SELECT max(m.created_at) FROM match AS m WHERE m.volunteer_id = v.id),
  (SELECT max(s."on") FROM supervision_seat AS seat JOIN supervision AS s ON s.id = seat.supervision_id
    WHERE seat.volunteer_id = v.id AND seat.attendance = 'came' AND s.state = 'held')
FROM volunteer AS v WHERE v.stage IN ('ready', 'active', 'paused') ORDER BY in_order(v.name), v.id
"""  # noqa: S608 - our own words
_PAIRS: Final = f"""
SELECT coalesce(adviser_id, created_by), count(*) FROM match WHERE state {IN_LIVE} GROUP BY 1
"""  # noqa: S608 - our own words
_CHECK_INS: Final = f"""
SELECT coalesce(m.adviser_id, m.created_by), count(*) FROM check_in AS c
JOIN match AS m ON m.id = c.match_id AND m.state {IN_LIVE}
WHERE c.held_on IS NULL AND c.due_on <= date(?, '+{AHEAD_DAYS} days') GROUP BY 1
"""  # noqa: S608 - our own words
_TALKS: Final = """
SELECT coalesce(nullif(t.taken_by, ''), v.adviser_id), count(DISTINCT v.id) FROM talk_request AS t
JOIN volunteer AS v ON v.id = t.volunteer_id WHERE t.held_on IS NULL GROUP BY 1
"""


def load_view(reading: Reading, _about: None = None) -> LoadView:
    """The whole table. Raises `NotAllowed`."""
    reading.require(Right.SEE_VOLUNTEERS)
    notes = reading.by.may(Right.SEE_VOLUNTEER_NOTES)
    rows = reading.rows(_VOLUNTEERS, reading.today.isoformat())
    carried = [_carried(row) for row in rows]
    usual = usual_hours([each.hours for each in carried])
    volunteers = [
        VolunteerLoad(
            row[0],
            row[1],
            each,
            _days_since(row[9], reading.today) if notes else None,
            remark_of(each, usual, reading.today),
        )
        for row, each in zip(rows, carried, strict=True)
    ]
    return LoadView(tuple(volunteers), _advisers(reading), usual)


def load_numbers(reading: Reading, _about: None = None) -> LoadNumbers:
    """The same in numbers, for who leads. Raises `NotAllowed`."""
    reading.require(Right.CHANGE_SETTINGS)
    carried = [_carried(row) for row in reading.rows(_VOLUNTEERS, reading.today.isoformat())]
    usual = usual_hours([each.hours for each in carried])
    remarks = [remark_of(each, usual, reading.today) for each in carried]
    return LoadNumbers(
        len(carried),
        remarks.count(LoadRemark.MORE_THAN_SAID),
        remarks.count(LoadRemark.MUCH_MORE),
        remarks.count(LoadRemark.NOT_ASKED),
        _advisers(reading),
    )


def _advisers(reading: Reading) -> tuple[AdviserLoad, ...]:
    pairs = dict(reading.rows(_PAIRS))
    check_ins = dict(reading.rows(_CHECK_INS, reading.today.isoformat()))
    talks = dict(reading.rows(_TALKS))
    accounts = [
        account
        for account in reading.all(ACCOUNT, "closed_at IS NULL", order="in_order(name), id")
        if may_stand_in(account)
    ]
    of_all = [pairs.get(account.id, 0) for account in accounts]
    return tuple(
        AdviserLoad(
            account.id,
            account.name,
            pairs.get(account.id, 0),
            check_ins.get(account.id, 0),
            talks.get(account.id, 0),
            carries_many(pairs.get(account.id, 0), of_all),
        )
        for account in accounts
    )


def _carried(row: Sequence[Any]) -> Carried:
    stage, most, said, created, live, hours, asked = Stage(row[2]), *row[3:9]
    return Carried(
        live_matches=live,
        capacity=most,
        hours=Decimal(str(round(hours, 2))),
        hours_said=Decimal(said) if said else None,
        room=stage in OPEN_FOR_MATCHES and (most is None or live < most),
        asked_on=norwegian_day(datetime.fromisoformat(asked or created)),
    )


def _days_since(column: str | None, today: date) -> int | None:
    return (today - date.fromisoformat(column)).days if column else None
