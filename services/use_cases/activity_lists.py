"""Looking at activities: one week, a list that one may narrow, and one by itself."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any, Final

from services.domain.access import Right
from services.domain.activities import Activity, Mood
from services.domain.errors import NotAllowed
from services.domain.goals import LifeArea
from services.store.record_codec import Column
from services.store.search_text import words_of
from services.store.transaction import Reading
from services.use_cases.activities import own_or_any
from services.use_cases.centre import life_areas
from services.use_cases.told_names import name_is_told

MOST_ROWS: Final = 500
"""A list shows this many at first; the totals are of all."""


@dataclass(frozen=True, slots=True)
class ActivityRow:
    """One line of a list or one block of a week. `wants_a_talk`: asked for, and not held yet.

    `participant_name` is "" without a participant, and to whom the name is not told (`name_is_told`).
    """

    id: str
    on: date
    starts: time | None
    ends: time | None
    hours: Decimal | None
    what: str
    volunteer_id: str
    volunteer_name: str
    participant_id: str | None
    participant_name: str
    life_area_ids: tuple[str, ...]
    mood: Mood | None
    took_place: bool
    wants_a_talk: bool
    thanked: bool
    has_words: bool


@dataclass(frozen=True, slots=True)
class Totals:
    """Of everything that a list holds, also of what it does not show. Hours are decimal hours."""

    activities: int
    hours: Decimal
    volunteers: int
    participants: int
    not_thanked: int


@dataclass(frozen=True, slots=True)
class ActivityFilter:
    """What a list is narrowed to; what is empty narrows nothing. Days are inclusive.

    Each word of `words` must begin a word of what was done or of one of the two names.
    """

    words: str = ""
    since: date | None = None
    until: date | None = None
    volunteer_id: str = ""
    participant_id: str = ""
    life_area_id: str = ""
    only_not_thanked: bool = False
    only_talk_wanted: bool = False
    most: int = MOST_ROWS


@dataclass(frozen=True, slots=True)
class ActivityList:
    """The newest first. `stored` tells whether there is any activity at all that the actor may see."""

    rows: tuple[ActivityRow, ...]
    totals: Totals
    areas: tuple[LifeArea, ...]
    stored: bool


@dataclass(frozen=True, slots=True)
class ActivityWeek:
    """Monday to Sunday, each day's in the order of the clock."""

    monday: date
    rows: tuple[ActivityRow, ...]
    totals: Totals
    areas: tuple[LifeArea, ...]


@dataclass(frozen=True, slots=True)
class ActivityCard:
    """One activity with the names in it; the participant's is "" to whom it is not told."""

    activity: Activity
    volunteer_name: str
    participant_name: str
    logged_by_name: str
    thanked_by_name: str


_ROW: Final = (
    'a.id, a."on", a.starts, a.ends, a.hours, a.what, a.volunteer_id, v.name, a.participant_id,'
    " CASE WHEN {told} THEN coalesce(p.display_name, '') ELSE '' END, a.life_area_ids, a.mood, a.took_place,"
    " a.wants_a_talk = 'yes' AND a.talk_held_on IS NULL, a.thanked_at IS NOT NULL, a.how_it_went <> ''"
)
_FROM: Final = (
    " FROM activity AS a JOIN volunteer AS v ON v.id = a.volunteer_id"
    " LEFT JOIN participant AS p ON p.id = a.participant_id"
)
_TOTALS: Final = (
    "count(*), coalesce(sum(CAST(a.hours AS REAL)), 0), count(DISTINCT a.volunteer_id),"
    " count(DISTINCT a.participant_id), coalesce(sum(a.took_place AND a.thanked_at IS NULL), 0)"
)


def activity_week(reading: Reading, day: date) -> ActivityWeek:
    """The week in which `day` lies. A volunteer sees her own. Raises `NotAllowed`."""
    monday = day - timedelta(days=day.weekday())
    narrowed = _where(reading, ActivityFilter(since=monday, until=monday + timedelta(days=6)))
    rows = _rows(reading, narrowed, 'a."on", a.starts IS NULL, a.starts, in_order(v.name), a.id')
    return ActivityWeek(monday, rows, _totals(reading, narrowed), life_areas(reading))


def activity_list(reading: Reading, about: ActivityFilter) -> ActivityList:
    """The activities that meet the filter, newest first. A volunteer sees her own. Raises `NotAllowed`."""
    narrowed = _where(reading, about)
    rows = _rows(
        reading, narrowed, 'a."on" DESC, a.starts DESC, a.created_at DESC, a.id', about.most
    )
    anything = bool(rows) or _any_stored(reading)
    return ActivityList(rows, _totals(reading, narrowed), life_areas(reading), anything)


def activity_card(reading: Reading, activity_id: str) -> ActivityCard:
    """One activity. Raises `NotFound` (also for another volunteer's), `NotAllowed`."""
    reading.require(Right.SEE_ACTIVITIES, Right.SEE_OWN_ACTIVITIES)
    activity = own_or_any(reading, activity_id)
    return ActivityCard(
        activity,
        _text(reading, "SELECT name FROM volunteer WHERE id = ?", activity.volunteer_id),
        _told_name(reading, activity_id),
        _text(reading, "SELECT name FROM account WHERE id = ?", activity.logged_by),
        _text(reading, "SELECT name FROM account WHERE id = ?", activity.thanked_by),
    )


def _told_name(reading: Reading, activity_id: str) -> str:
    return _text(
        reading,
        "SELECT p.display_name FROM activity AS a JOIN participant AS p ON p.id = a.participant_id"  # noqa: S608 - our own words
        f" WHERE a.id = ? AND {name_is_told(reading)}",
        activity_id,
    )


def visible_to(reading: Reading) -> tuple[str, tuple[Column, ...]]:
    """The condition on activity `a` under which the actor may see it. Raises `NotAllowed`."""
    if reading.by.may(Right.SEE_ACTIVITIES):
        return "1", ()
    if reading.by.may(Right.SEE_OWN_ACTIVITIES) and reading.by.volunteer_id is not None:
        return "a.volunteer_id = ?", (reading.by.volunteer_id,)
    raise NotAllowed(Right.SEE_ACTIVITIES.value)


@dataclass(frozen=True, slots=True)
class _Narrowed:
    sql: str
    values: tuple[Column, ...]


def _where(reading: Reading, about: ActivityFilter) -> _Narrowed:
    condition, values = visible_to(reading)
    conditions, bound = [condition], list(values)

    def also(sql: str, *more: Column) -> None:
        conditions.append(sql)
        bound.extend(more)

    if about.since is not None:
        also('a."on" >= ?', about.since.isoformat())
    if about.until is not None:
        also('a."on" <= ?', about.until.isoformat())
    if about.volunteer_id:
        also("a.volunteer_id = ?", about.volunteer_id)
    if about.participant_id:
        also("a.participant_id = ?", about.participant_id)
    if about.life_area_id:
        also("instr(a.life_area_ids, ?) > 0", f'"{about.life_area_id}"')
    if about.only_not_thanked:
        also("a.took_place AND a.thanked_at IS NULL")
    if about.only_talk_wanted:
        also("a.wants_a_talk = 'yes' AND a.talk_held_on IS NULL")
    for word in words_of(about.words):
        sql, more = _finds_word(reading, word)
        also(sql, *more)
    return _Narrowed(" AND ".join(conditions), tuple(bound))


def _finds_word(reading: Reading, word: str) -> tuple[str, tuple[Column, ...]]:
    """The condition that the word begins one of what was done or of a name."""
    prefix = f'title : "{word}"*'
    whats = [
        what
        for (what,) in reading.rows("SELECT DISTINCT what FROM activity")
        if f" {word}" in " " + " ".join(words_of(what))
    ]
    marks = ", ".join("?" * len(whats))
    condition = (
        f"(a.volunteer_id IN ({_NAMED}) OR (a.participant_id IN ({_NAMED}) AND {name_is_told(reading)})"
        f" OR a.what IN ({marks}))"
    )
    return condition, ("volunteer", prefix, "participant", prefix, *whats)


_NAMED: Final = (
    "SELECT f.record_id FROM found_words JOIN found AS f ON f.id = found_words.rowid"
    " WHERE f.kind = ? AND found_words MATCH ?"
)


def _rows(
    reading: Reading, narrowed: _Narrowed, order: str, most: int = -1
) -> tuple[ActivityRow, ...]:
    columns = _ROW.format(told=name_is_told(reading))
    found = reading.rows(
        f"SELECT {columns} {_FROM} WHERE {narrowed.sql} ORDER BY {order} LIMIT ?",
        *narrowed.values,
        most,
    )
    return tuple(_row(each) for each in found)


def _row(columns: tuple[Any, ...]) -> ActivityRow:
    return ActivityRow(
        id=columns[0],
        on=date.fromisoformat(columns[1]),
        starts=time.fromisoformat(columns[2]) if columns[2] else None,
        ends=time.fromisoformat(columns[3]) if columns[3] else None,
        hours=Decimal(columns[4]) if columns[4] is not None else None,
        what=columns[5],
        volunteer_id=columns[6],
        volunteer_name=columns[7],
        participant_id=columns[8],
        participant_name=columns[9],
        life_area_ids=area_ids_of(columns[10]),
        mood=Mood(columns[11]) if columns[11] is not None else None,
        took_place=bool(columns[12]),
        wants_a_talk=bool(columns[13]),
        thanked=bool(columns[14]),
        has_words=bool(columns[15]),
    )


def area_ids_of(column: str) -> tuple[str, ...]:
    """The life areas in a column of an activity."""
    return tuple(json.loads(column))


def _totals(reading: Reading, narrowed: _Narrowed) -> Totals:
    row = reading.rows(
        f"SELECT {_TOTALS} FROM activity AS a WHERE {narrowed.sql}",  # noqa: S608 - own conditions, bound values
        *narrowed.values,
    )[0]
    hours = Decimal(str(round(row[1], 2)))
    return Totals(row[0], hours, row[2], row[3], row[4])


def _any_stored(reading: Reading) -> bool:
    condition, values = visible_to(reading)
    return bool(
        reading.value(
            f"SELECT EXISTS (SELECT 1 FROM activity AS a WHERE {condition})",  # noqa: S608 - own condition
            *values,
        )
    )


def _text(reading: Reading, sql: str, record_id: str | None) -> str:
    found = reading.value(sql, record_id) if record_id else None
    return "" if found is None else str(found)


def moment_of(column: str | None) -> datetime | None:
    """The moment in a column, or None."""
    return datetime.fromisoformat(column) if column else None
