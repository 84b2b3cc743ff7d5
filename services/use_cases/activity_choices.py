"""What the form for an activity offers before anything is typed: who, what, how long, as last time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, timedelta
from decimal import Decimal
from typing import Any, Final

from services.domain.access import Right
from services.domain.goals import LifeArea
from services.store.record_codec import Column
from services.store.transaction import Reading
from services.use_cases.activity_lists import area_ids_of
from services.use_cases.centre import life_areas
from services.use_cases.match_states import IN_KNOWN

SEEN_TOGETHER: Final = timedelta(days=90)
"""Two who did something together this lately are offered as a pair, matched here or not."""

MOST_SUGGESTIONS: Final = 6


@dataclass(frozen=True, slots=True)
class Who:
    """Someone to log for: a pair, or a volunteer alone (`participant_id` None).

    The `last_*` fields tell how it was the last time; empty when there was none.
    """

    volunteer_id: str
    volunteer_name: str
    participant_id: str | None = None
    participant_name: str = ""
    assignment: str = ""
    last_on: date | None = None
    last_what: str = ""
    last_life_area_ids: tuple[str, ...] = ()
    last_starts: time | None = None
    last_hours: Decimal | None = None


@dataclass(frozen=True, slots=True)
class LogChoices:
    """`pairs` with those seen last first, `alone` by name. For a volunteer both hold only herself."""

    pairs: tuple[Who, ...]
    alone: tuple[Who, ...]
    areas: tuple[LifeArea, ...]


@dataclass(frozen=True, slots=True)
class SuggestFor:
    """Suggestions for this volunteer, and for the pair when there is a participant."""

    volunteer_id: str
    participant_id: str | None = None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Words used before, with the life areas that went with them last."""

    what: str
    life_area_ids: tuple[str, ...]


def log_choices(reading: Reading, _about: None = None) -> LogChoices:
    """Whom one may log for, each with how it was last time. Raises `NotAllowed`."""
    reading.require(Right.LOG_ACTIVITY)
    own = own_only(reading)
    areas = tuple(area for area in life_areas(reading) if not area.closed)
    return LogChoices(_pairs(reading, own), _alone(reading, own), areas)


def what_suggestions(reading: Reading, about: SuggestFor) -> tuple[Suggestion, ...]:
    """Up to six wordings: the pair's own first, then the volunteer's, then the house's most used.

    A volunteer is shown only her own words: another's may tell of people she does not know.
    Raises `NotAllowed`.
    """
    reading.require(Right.LOG_ACTIVITY)
    own = own_only(reading)
    volunteer_id = about.volunteer_id if own is None else own
    sources: list[tuple[str, tuple[Column, ...]]] = [
        ("volunteer_id = ? AND participant_id IS ?", (volunteer_id, about.participant_id)),
        ("volunteer_id = ?", (volunteer_id,)),
    ]
    if own is None:
        lately = (reading.today - timedelta(days=365)).isoformat()
        sources.append(('"on" >= ?', (lately,)))
    found: dict[str, Suggestion] = {}
    for condition, values in sources:
        for what, areas in _used(reading, condition, values):
            found.setdefault(what.casefold(), Suggestion(what, area_ids_of(areas)))
    return tuple(found.values())[:MOST_SUGGESTIONS]


def own_only(reading: Reading) -> str | None:
    """The volunteer that the actor is bound to, or None for one who sees all activities."""
    if reading.by.may(Right.SEE_ACTIVITIES):
        return None
    return reading.by.volunteer_id or ""


def _used(reading: Reading, condition: str, values: tuple[Column, ...]) -> list[tuple[str, str]]:
    # max("on") makes SQLite take the bare columns from the newest row of each group.
    rows = reading.rows(
        f'SELECT what, life_area_ids, count(*), max("on") FROM activity WHERE {condition}'  # noqa: S608 - own conditions, bound values
        ' GROUP BY what ORDER BY count(*) DESC, max("on") DESC LIMIT ?',
        *values,
        MOST_SUGGESTIONS,
    )
    return [(row[0], row[1]) for row in rows]


def _pairs(reading: Reading, own: str | None) -> tuple[Who, ...]:
    """Live matches, and those seen together lately; the pairs seen last stand first."""
    since = (reading.today - SEEN_TOGETHER).isoformat()
    matched = reading.rows(
        "SELECT m.volunteer_id, v.name, m.participant_id, p.display_name, m.assignment"  # noqa: S608 - our own words
        " FROM match AS m JOIN volunteer AS v ON v.id = m.volunteer_id"
        " JOIN participant AS p ON p.id = m.participant_id AND p.closed_on IS NULL"
        f" WHERE m.state {IN_KNOWN} AND coalesce(?, m.volunteer_id) = m.volunteer_id"
        " ORDER BY in_order(p.display_name), in_order(v.name), m.created_at",
        own,
    )
    # max("on") makes SQLite take the bare columns from the newest row of each group.
    seen = reading.rows(
        "SELECT a.volunteer_id, v.name, a.participant_id, p.display_name,"
        ' max(a."on"), a.what, a.life_area_ids, a.starts, a.hours'
        " FROM activity AS a JOIN volunteer AS v ON v.id = a.volunteer_id"
        " JOIN participant AS p ON p.id = a.participant_id AND p.closed_on IS NULL"
        ' WHERE a."on" >= ? AND coalesce(?, a.volunteer_id) = a.volunteer_id'
        " GROUP BY a.volunteer_id, a.participant_id",
        since,
        own,
    )
    pairs = {(row[0], row[2]): Who(*row) for row in matched}
    for row in seen:
        pair = (row[0], row[2])
        if pair in pairs or own is None:
            assignment = pairs[pair].assignment if pair in pairs else ""
            pairs[pair] = Who(row[0], row[1], row[2], row[3], assignment, *_last(row[4:]))
    return tuple(sorted(pairs.values(), key=lambda who: who.last_on or date.min, reverse=True))


def _alone(reading: Reading, own: str | None) -> tuple[Who, ...]:
    rows = reading.rows(
        "SELECT id, name FROM volunteer WHERE id = ? OR (? IS NULL AND stage <> 'ended')"
        " ORDER BY in_order(name), id",
        own,
        own,
    )
    return tuple(Who(row[0], row[1]) for row in rows)


def _last(
    columns: tuple[Any, ...],
) -> tuple[date, str, tuple[str, ...], time | None, Decimal | None]:
    on, what, areas, starts, hours = columns
    return (
        date.fromisoformat(on),
        what,
        area_ids_of(areas),
        time.fromisoformat(starts) if starts else None,
        Decimal(hours) if hours is not None else None,
    )
