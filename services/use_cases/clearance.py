"""Who meets what the centre asks: read in bulk, so that a large centre is one look and not many."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any, Final

from services.domain.requirements import Check, ModuleDone, Reference
from services.domain.settled_points import CheckPoint, Settled, settled_of
from services.domain.volunteer_readiness import Rules, passes, points_of, rules_of
from services.domain.volunteers import Volunteer
from services.store.tables import COURSE_MODULE, MODULE_DONE, REFERENCE, REQUIREMENT, VOLUNTEER
from services.store.transaction import Reading

FOR_GOOD_MONTHS: Final = 1200
"""How long a pledge holds where the centre has set no end to it: longer than anybody gives time."""
NOT_ENDED: Final = "v.stage <> 'ended'"
ONE: Final = "v.id = ?"
_DAYS: Final = """
SELECT v.id, v.birth_year, v.interviewed_on, v.interviewed_by, v.references_on, v.trained_on,
  v.pledged_on, v.guardian_agreed, v.guardian_agreed_on, v.guardian_seen_by, v.police_seen_on,
  v.police_seen_by, v.assignment_type_ids FROM volunteer v WHERE
"""
_OF_THESE: Final = "volunteer_id IN (SELECT v.id FROM volunteer v WHERE {which})"
_OPEN_TYPES: Final = "SELECT id FROM assignment_type WHERE closed = 0 ORDER BY position, id"


def rules_in_force(reading: Reading) -> Rules:
    """What the centre asks of its volunteers today."""
    return rules_of(reading.all(REQUIREMENT), reading.all(COURSE_MODULE))


def settled_for(reading: Reading, volunteer: Volunteer) -> Settled:
    """What is in place for one volunteer, with the single references and modules."""
    own = "volunteer_id = ?"
    return settled_of(
        volunteer,
        reading.all(REFERENCE, own, volunteer.id, order='"on", id'),
        reading.all(MODULE_DONE, own, volunteer.id, order='"on", id'),
    )


def settled_in_bulk(
    reading: Reading, which: str = NOT_ENDED, *values: str | int
) -> Iterator[Settled]:
    """What is in place for each volunteer `v` that meets the condition, in three questions in all."""
    inside = _OF_THESE.format(which=which)
    references = _by_volunteer(reading.all(REFERENCE, inside, *values, order='"on", id'))
    modules = _by_volunteer(reading.all(MODULE_DONE, inside, *values, order='"on", id'))
    for row in reading.rows(_DAYS + which, *values):
        yield _settled(row, references.get(row[0], ()), modules.get(row[0], ()))


def cleared_types(reading: Reading, volunteer_id: str | None = None) -> dict[str, frozenset[str]]:
    """For each volunteer who has not ended (or the one that is named), the open types of assignment
    whose own requirements all hold today. A type without requirements of its own is always among them.
    """
    which, values = (NOT_ENDED, ()) if volunteer_id is None else (ONE, (volunteer_id,))
    rules = rules_in_force(reading)
    types = [row[0] for row in reading.rows(_OPEN_TYPES)]
    free = frozenset(types) - rules.with_own
    asking = [type_id for type_id in types if type_id not in free]
    if not asking:
        ids = reading.rows(f"SELECT v.id FROM volunteer v WHERE {which}", *values)  # noqa: S608 - our own words
        return {row[0]: free for row in ids}
    return {
        settled.volunteer_id: free.union(_met(rules, asking, settled, reading.today))
        for settled in settled_in_bulk(reading, which, *values)
    }


def missing_for(reading: Reading, volunteer_id: str, type_id: str) -> tuple[CheckPoint, ...]:
    """What the type asks for of its own and this volunteer lacks today, in the order of the list.

    Raises `NotFound`.
    """
    rules = rules_in_force(reading)
    settled = settled_for(reading, reading.get(VOLUNTEER, volunteer_id))
    points = points_of(rules, rules.of_type(type_id), settled, reading.today)
    return tuple(point for point in points if point.open)


def pledge_months(reading: Reading) -> int:
    """How many months a confidentiality pledge holds at this centre (the shortest, if it says more than
    one); `FOR_GOOD_MONTHS` where no end is set.
    """
    asked = [one for one in rules_in_force(reading).of_all if one.check is Check.PLEDGE]
    lengths = [one.months for one in asked if one.months is not None]
    return min(lengths, default=FOR_GOOD_MONTHS)


def _met(rules: Rules, type_ids: Iterable[str], settled: Settled, day: date) -> Iterator[str]:
    for type_id in type_ids:
        if passes(points_of(rules, rules.of_type(type_id), settled, day)):
            yield type_id


def _by_volunteer(records: Iterable[Any]) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = defaultdict(list)
    for record in records:
        found[record.volunteer_id].append(record)
    return found


def _settled(
    row: Sequence[Any], references: Sequence[Reference], modules: Sequence[ModuleDone]
) -> Settled:
    return Settled(
        volunteer_id=row[0],
        birth_year=row[1],
        interviewed_on=_day(row[2]),
        interviewed_by=row[3],
        references_on=_day(row[4]),
        trained_on=_day(row[5]),
        pledged_on=_day(row[6]),
        guardian_agreed=bool(row[7]),
        guardian_agreed_on=_day(row[8]),
        guardian_seen_by=row[9],
        police_seen_on=_day(row[10]),
        police_seen_by=row[11],
        type_ids=() if row[12] == "[]" else tuple(json.loads(row[12])),
        references=tuple(references),
        modules=tuple(modules),
    )


def _day(column: str | None) -> date | None:
    return date.fromisoformat(column) if column else None
