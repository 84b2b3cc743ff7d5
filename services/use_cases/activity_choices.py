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
from services.use_cases.activity_lists import area_ids_of, life_areas

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


_LAST: Final = "l.\"on\", coalesce(l.what, ''), coalesce(l.life_area_ids, '[]'), l.starts, l.hours"


def _pairs(reading: Reading, own: str | None) -> tuple[Who, ...]:
    """Live matches, and those seen together lately."""
    since = (reading.today - SEEN_TOGETHER).isoformat()
    only = "" if own is None else "AND volunteer_id = ?"
    values = () if own is None else (own,)
    seen = (
        ""
        if own is not None
        else (
            ' UNION SELECT volunteer_id, participant_id FROM activity WHERE "on" >= ?'
            " AND participant_id IS NOT NULL"
        )
    )
    rows = reading.rows(
        "WITH pair AS (SELECT volunteer_id, participant_id FROM match"  # noqa: S608 - own words, bound values
        f" WHERE state IN ('agreed', 'active') {only} {seen})"
        " SELECT pair.volunteer_id, v.name, pair.participant_id, p.display_name,"
        " coalesce((SELECT m.assignment FROM match AS m WHERE m.volunteer_id = v.id"
        "   AND m.participant_id = p.id AND m.state IN ('agreed', 'active')"
        f"   ORDER BY m.created_at DESC LIMIT 1), ''), {_LAST}"
        " FROM pair JOIN volunteer AS v ON v.id = pair.volunteer_id"
        " JOIN participant AS p ON p.id = pair.participant_id AND p.closed_on IS NULL"
        " LEFT JOIN activity AS l ON l.id = (SELECT x.id FROM activity AS x"
        "   WHERE x.participant_id = p.id AND x.volunteer_id = v.id"
        '   ORDER BY x."on" DESC, x.created_at DESC LIMIT 1)'
        ' ORDER BY l."on" DESC, fold(p.display_name), fold(v.name)',
        *values,
        *(() if own is not None else (since,)),
    )
    return tuple(Who(row[0], row[1], row[2], row[3], row[4], *_last(row[5:])) for row in rows)


def _alone(reading: Reading, own: str | None) -> tuple[Who, ...]:
    condition = "v.stage <> 'ended'" if own is None else "v.id = ?"
    rows = reading.rows(
        f"SELECT v.id, v.name, {_LAST} FROM volunteer AS v"  # noqa: S608 - own words, bound values
        " LEFT JOIN activity AS l ON l.id = (SELECT x.id FROM activity AS x"
        "   WHERE x.volunteer_id = v.id AND x.participant_id IS NULL"
        '   ORDER BY x."on" DESC, x.created_at DESC LIMIT 1)'
        f" WHERE {condition} ORDER BY fold(v.name), v.id",
        *(() if own is None else (own,)),
    )
    return tuple(Who(row[0], row[1], None, "", "", *_last(row[2:])) for row in rows)


def _last(
    columns: tuple[Any, ...],
) -> tuple[date | None, str, tuple[str, ...], time | None, Decimal | None]:
    on, what, areas, starts, hours = columns
    return (
        date.fromisoformat(on) if on else None,
        what,
        area_ids_of(areas),
        time.fromisoformat(starts) if starts else None,
        Decimal(hours) if hours is not None else None,
    )
