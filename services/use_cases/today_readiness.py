"""What of a volunteer runs out soon, has run out or is missing in a match, and who is back soon."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from services.domain.requirements import Check
from services.domain.settled_points import CheckPoint, Settled
from services.domain.volunteer_readiness import (
    BACK_SOON_DAYS,
    ENDS_SOON_DAYS,
    Rules,
    checklist,
)
from services.domain.volunteers import OPEN_FOR_MATCHES
from services.store.transaction import Reading
from services.use_cases.clearance import rules_in_force, settled_in_bulk
from services.use_cases.match_states import IN_KNOWN
from services.use_cases.today_lines import Subject, SubjectKind, TodayLine, Why

_OPEN: Final = "({})".format(", ".join(sorted(f"'{stage.value}'" for stage in OPEN_FOR_MATCHES)))
_MATCHED: Final = f"SELECT volunteer_id FROM match WHERE state {IN_KNOWN}"  # noqa: S608 - our own words
_TYPES: Final = f"""
SELECT DISTINCT volunteer_id, coalesce(type_id, '') FROM match WHERE state {IN_KNOWN}
"""  # noqa: S608 - our own words
_WHO: Final = f"v.stage IN {_OPEN} OR v.id IN ({_MATCHED})"
_NAMES: Final = (
    f"SELECT v.id, v.name, v.phone FROM volunteer v WHERE {_WHO} ORDER BY in_order(v.name), v.id"  # noqa: S608 - our own words
)
_TOLD_MISSING: Final = frozenset({Check.PLEDGE, Check.MODULE, Check.POLICE, Check.GUARDIAN})
_BACK: Final = f"""
SELECT a.id, v.id, v.name, v.phone, a.last_on FROM absence a JOIN volunteer v ON v.id = a.volunteer_id
WHERE a.first_on <= ? AND a.last_on BETWEEN ? AND ? AND v.stage IN {_OPEN}
ORDER BY a.last_on, in_order(v.name), a.id
"""  # noqa: S608 - our own words


def readiness_lines(reading: Reading) -> list[TodayLine]:
    """What of those who are ready, active or in a match runs out within 28 days or has run out, first to
    end first; then what those in a match have never had.
    """
    rules, matched = rules_in_force(reading), _types_of_matches(reading)
    settled = {one.volunteer_id: one for one in settled_in_bulk(reading, f"({_WHO})")}
    ending, missing = [], []
    for volunteer_id, name, phone in reading.rows(_NAMES):
        person = settled[volunteer_id]
        for point in _points(rules, person, matched, reading.today):
            line = _line(volunteer_id, name, phone, point, reading.today)
            if point.until is None and volunteer_id in matched:
                missing.append(line)
            elif point.until is not None:
                ending.append(line)
    ending.sort(key=lambda line: line.days)
    return ending + missing


def absence_lines(reading: Reading) -> list[TodayLine]:
    """Those who are away now and back within a week."""
    today = reading.today
    soon = today + timedelta(days=BACK_SOON_DAYS)
    rows = reading.rows(_BACK, today.isoformat(), today.isoformat(), soon.isoformat())
    return [
        TodayLine(
            f"absence:{row[0]}",
            Why.ABSENCE_ENDS,
            Subject(SubjectKind.VOLUNTEER, row[1], volunteer_id=row[1]),
            row[2],
            phone=row[3],
            on=date.fromisoformat(row[4]),
            days=(date.fromisoformat(row[4]) - today).days,
        )
        for row in rows
    ]


def _types_of_matches(reading: Reading) -> dict[str, tuple[str, ...]]:
    """Each volunteer in a match, with the types of the assignments there."""
    found: dict[str, list[str]] = defaultdict(list)
    for volunteer_id, type_id in reading.rows(_TYPES):
        found[volunteer_id] += [type_id] if type_id else []
    return {volunteer_id: tuple(types) for volunteer_id, types in found.items()}


def _points(
    rules: Rules, person: Settled, matched: dict[str, tuple[str, ...]], today: date
) -> Iterator[CheckPoint]:
    """What runs out soon, and what is missing, among all that is asked for what she does and would do."""
    types = dict.fromkeys((*person.type_ids, *matched.get(person.volunteer_id, ())))
    soon = today + timedelta(days=ENDS_SOON_DAYS)
    for point in checklist(rules, replace(person, type_ids=tuple(types)), today):
        never = point.open and point.until is None and point.check in _TOLD_MISSING
        if never or (point.required and point.until is not None and point.until <= soon):
            yield point


def _line(volunteer_id: str, name: str, phone: str, point: CheckPoint, today: date) -> TodayLine:
    pledge, missing = point.check is Check.PLEDGE, point.until is None
    if missing:
        why = Why.PLEDGE_MISSING if pledge else Why.POINT_MISSING
    else:
        why = Why.PLEDGE_ENDS if pledge else Why.POINT_ENDS
    key = "pledge" if pledge else f"point:{point.requirement_id}"
    return TodayLine(
        f"{key}:{volunteer_id}",
        why,
        Subject(SubjectKind.VOLUNTEER, volunteer_id, volunteer_id=volunteer_id),
        name,
        phone=phone,
        on=point.until,
        days=(point.until - today).days if point.until is not None else 0,
        words=point.module_name,
        point=point.check,
    )
