"""How long each pair has been silent, by the rule in `services/domain/care`, and a limit for one pair."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from services.domain.access import Right
from services.domain.care import Contact, Mark, Silence, silence
from services.domain.changes import Outcome
from services.domain.errors import NotFound, WrongState
from services.domain.matches import LIVE, MatchState
from services.store.tables import MATCH
from services.store.transaction import Reading, Transaction
from services.use_cases.care_settings import days_between, quiet_limit


@dataclass(frozen=True, slots=True)
class PairSilence:
    """A pair and its silence, None for one that has no silence to speak of (it is paused, or has not
    begun). `own_limit` None: the centre's `centre_limit` holds.
    """

    match_id: str
    participant_id: str
    participant_name: str
    volunteer_id: str
    volunteer_name: str
    volunteer_phone: str
    assignment: str
    state: MatchState
    silence: Silence | None
    own_limit: int | None
    centre_limit: int


@dataclass(frozen=True, slots=True)
class SetQuietAfter:
    """After how many days without contact this pair has gone quiet; None: as for all others."""

    match_id: str
    days: int | None


# The days in the order of `_MARKS` come last.
_PAIRS: Final = """
SELECT m.id, m.participant_id, p.display_name, m.volunteer_id, v.name, v.phone, m.assignment, m.state,
  m.quiet_after_days,
  (SELECT max(a."on") FROM activity AS a WHERE a.participant_id = m.participant_id
    AND a.volunteer_id = m.volunteer_id AND a.took_place = 1 AND a."on" <= ?1),
  (SELECT max(c.held_on) FROM check_in AS c WHERE c.match_id = m.id
    AND c.reached_volunteer = 1 AND c.reached_participant = 1 AND c.held_on <= ?1),
  m.first_meeting_on, coalesce(m.active_since, substr(m.created_at, 1, 10)),
  substr(m.created_at, 1, 10), m.resumed_on
FROM match AS m JOIN volunteer AS v ON v.id = m.volunteer_id
JOIN participant AS p ON p.id = m.participant_id
"""
_MARKS: Final = (
    Contact.ACTIVITY, Contact.CHECK_IN, Contact.FIRST_MEETING, Contact.BEGAN, Contact.BEGAN,
    Contact.RESUMED,
)  # fmt: skip


def quiet_pairs(reading: Reading) -> list[PairSilence]:
    """The pairs that are quiet today, the longest silence first. Raises `NotAllowed`."""
    reading.require(Right.SEE_VOLUNTEERS)
    where = "WHERE m.state = 'active' AND p.closed_on IS NULL ORDER BY m.id"
    pairs = _pairs(reading, where)
    quiet = [pair for pair in pairs if pair.silence is not None and pair.silence.quiet]
    return sorted(quiet, key=lambda pair: -(pair.silence.days if pair.silence else 0))


def pair_silence(reading: Reading, match_id: str) -> PairSilence:
    """One pair, with the rule as it holds for it. Raises `NotFound`, `NotAllowed`."""
    reading.require(Right.SEE_VOLUNTEERS)
    for pair in _pairs(reading, "WHERE m.id = ?2", match_id):
        return pair
    raise NotFound(MATCH.name)


def pairs_of(reading: Reading, volunteer_id: str) -> tuple[PairSilence, ...]:
    """A volunteer's pairs that live, in the order of the participants' names. Raises `NotAllowed`."""
    reading.require(Right.SEE_VOLUNTEERS)
    where = (
        "WHERE m.volunteer_id = ?2 AND m.state = 'active' ORDER BY in_order(p.display_name), m.id"
    )
    return tuple(_pairs(reading, where, volunteer_id))


def set_quiet_after(transaction: Transaction, command: SetQuietAfter) -> Outcome[PairSilence]:
    """Let another limit hold for one pair that lives.

    Raises `Invalid(days)` unless it is 1 to 365 or None, `WrongState(match, state)`, `NotFound`,
    `NotAllowed`.
    """
    transaction.require(Right.MATCH)
    match = transaction.get(MATCH, command.match_id)
    if match.state not in LIVE:
        raise WrongState("match", match.state.value)
    days = None if command.days is None else days_between("days", command.days)
    transaction.replace(MATCH, replace(match, quiet_after_days=days))
    return transaction.done(pair_silence(transaction, match.id), undo=True)


def _pairs(reading: Reading, where: str, *values: str) -> Iterator[PairSilence]:
    limit = quiet_limit(reading)
    for row in reading.rows(_PAIRS + where, reading.today.isoformat(), *values):
        yield _pair(row, reading.today, limit)


def _pair(row: Sequence[Any], today: date, centre_limit: int) -> PairSilence:
    state, own = MatchState(row[7]), row[8]
    marks = [
        Mark(date.fromisoformat(day), contact)
        for day, contact in zip(row[9:], _MARKS, strict=True)
        if day
    ]
    return PairSilence(
        match_id=row[0],
        participant_id=row[1],
        participant_name=row[2],
        volunteer_id=row[3],
        volunteer_name=row[4],
        volunteer_phone=row[5],
        assignment=row[6],
        state=state,
        silence=silence(state, marks, today, own or centre_limit),
        own_limit=own,
        centre_limit=centre_limit,
    )
