"""What a volunteer and a participant did together."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import IntEnum

from services.domain.volunteers import YesNo


class Mood(IntEnum):
    """How it went, as the volunteer felt it: five faces."""

    HEAVY = 1
    SO_SO = 2
    FINE = 3
    GOOD = 4
    VERY_GOOD = 5


@dataclass(frozen=True, slots=True)
class Activity:
    """One activity. `took_place` False: it was planned and one did not come; that is not a failure.

    `hours` are decimal hours, `expenses` kroner, `distance_km` kilometres. `thanks` are the words that
    went with the thanks.
    """

    id: str
    on: date
    volunteer_id: str
    what: str
    created_at: datetime
    participant_id: str | None = None
    match_id: str | None = None
    life_area_ids: tuple[str, ...] = ()
    starts: time | None = None
    ends: time | None = None
    hours: Decimal | None = None
    distance_km: Decimal | None = None
    expenses: Decimal | None = None
    took_place: bool = True
    mood: Mood | None = None
    how_it_went: str = ""
    wants_a_talk: YesNo = YesNo.NOT_ASKED
    note: str = ""
    logged_by: str = ""
    thanked_at: datetime | None = None
    thanked_by: str = ""
    talk_held_on: date | None = None
    thanks: str = ""


@dataclass(frozen=True, slots=True)
class TalkRequest:
    """A volunteer asked for a talk, apart from any activity. It stands until the talk was held.

    `distress`: something was hard to carry, and the talk is owed within 48 hours. `taken_by` is the
    account that has said it will call. `note` is what came of the talk: for coordinators alone, and
    never about a participant's health.
    """

    id: str
    volunteer_id: str
    asked_at: datetime
    words: str = ""
    held_on: date | None = None
    held_by: str = ""
    distress: bool = False
    taken_by: str = ""
    note: str = ""
