"""Talks that are owed within 48 hours: a volunteer said that it is urgent, or told of something heavy."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from services.domain.access import Right
from services.domain.activities import Mood
from services.domain.care import TALK_FRESH_WHEN_WRITTEN, Debrief, debrief_due
from services.store.transaction import Reading
from services.use_cases.stand_ins import Away, away_today


@dataclass(frozen=True, slots=True)
class OwedDebrief:
    """One for each volunteer, for the oldest of what is not talked about yet.

    `distress`: she said so herself; else it is what she logged. `number` counts both kinds. `words` are
    hers, empty without the right to volunteers' notes. `caller` is who has said to call, or else who
    follows her up, or stands in for that one today: a name, empty when nobody is known.
    """

    volunteer_id: str
    name: str
    phone: str
    debrief: Debrief
    distress: bool
    number: int
    words: str
    caller: str


HEAVY: Final = (
    f"mood = {Mood.HEAVY.value} AND talk_held_on IS NULL"
    f' AND julianday("on") >= julianday(substr(created_at, 1, 10)) - {TALK_FRESH_WHEN_WRITTEN.days}'
)
"""The condition on an activity under which it asks for a debrief: heavy, fresh when written, not held."""

ADVISER: Final = """coalesce(v.adviser_id, (SELECT coalesce(m.adviser_id, m.created_by) FROM match AS m
  WHERE m.volunteer_id = v.id AND m.state = 'active' ORDER BY m.active_since DESC, m.id LIMIT 1))"""
"""Who follows a volunteer `v` up: her adviser, or else that of her latest pair; NULL for nobody."""

_OWED: Final = f"""
WITH owed AS (
  SELECT volunteer_id, asked_at AS told, 1 AS distress FROM talk_request
    WHERE held_on IS NULL AND distress = 1
  UNION ALL SELECT volunteer_id, created_at, 0 FROM activity WHERE {HEAVY})
SELECT v.id, v.name, v.phone, min(owed.told), max(owed.distress), count(*),
  coalesce((SELECT t.words FROM talk_request AS t WHERE t.volunteer_id = v.id AND t.held_on IS NULL
    ORDER BY t.distress DESC, t.asked_at DESC LIMIT 1), ''),
  coalesce((SELECT c.name FROM talk_request AS t JOIN account AS c ON c.id = t.taken_by
    WHERE t.volunteer_id = v.id AND t.held_on IS NULL LIMIT 1), ''),
  {ADVISER}
FROM owed JOIN volunteer AS v ON v.id = owed.volunteer_id
"""  # noqa: S608 - our own words


def owed_debriefs(reading: Reading) -> list[OwedDebrief]:
    """Every debrief that is owed, the earliest moment first. Raises `NotAllowed`."""
    reading.require(Right.THANK)
    return _owed(reading, "GROUP BY v.id ORDER BY 4, in_order(v.name), v.id")


def debrief_of(reading: Reading, volunteer_id: str) -> OwedDebrief | None:
    """What is owed to one volunteer; to herself her own. Raises `NotAllowed`."""
    if reading.by.volunteer_id != volunteer_id:
        reading.require(Right.THANK)
    found = _owed(reading, "WHERE v.id = ? GROUP BY v.id", volunteer_id)
    return found[0] if found else None


def caller_name(reading: Reading, account_id: str | None, away: dict[str, Away]) -> str:
    """Who calls in place of this account today: itself, or its stand-in; empty when there is none."""
    if account_id is None:
        return ""
    if account_id in away:
        return away[account_id].stand_in_name
    sql = "SELECT name FROM account WHERE id = ? AND closed_at IS NULL"
    return str(reading.value(sql, account_id) or "")


def adviser_of(reading: Reading, volunteer_id: str) -> str | None:
    """The account that follows this volunteer up, or None."""
    found: str | None = reading.value(
        f"SELECT {ADVISER} FROM volunteer AS v WHERE v.id = ?",  # noqa: S608 - our own words
        volunteer_id,
    )
    return found


def _owed(reading: Reading, rest: str, *values: str) -> list[OwedDebrief]:
    away = away_today(reading)
    notes = reading.by.may(Right.SEE_VOLUNTEER_NOTES)
    return [
        OwedDebrief(
            volunteer_id=row[0],
            name=row[1],
            phone=row[2],
            debrief=Debrief(debrief_due(datetime.fromisoformat(row[3])), reading.now),
            distress=bool(row[4]),
            number=row[5],
            words=row[6] if notes else "",
            caller=row[7] or caller_name(reading, row[8], away),
        )
        for row in reading.rows(_OWED + rest, *values)
    ]
