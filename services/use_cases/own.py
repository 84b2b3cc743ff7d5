"""What a volunteer sees of her own: matches in the practical ring, activities, thanks, the month's hours."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from typing import Final

from services.domain.changes import Outcome
from services.domain.errors import NotFound
from services.domain.journal import Action
from services.domain.matches import KNOWN_TO_EACH_OTHER, MatchState
from services.store.tables import MATCH, PARTICIPANT, VOLUNTEER
from services.store.transaction import Reading, Transaction
from services.use_cases.match_states import IN_KNOWN
from services.use_cases.own_questions import OwnQuestion, own_questions, the_volunteer
from services.use_cases.talks import open_request

MOST_THANKS: Final = 5


@dataclass(frozen=True, slots=True)
class OwnMatch:
    """A match as its volunteer sees it in a list; what the participant needs is opened by itself.

    Of a pause she is told that it is one and until when, never why.
    """

    match_id: str
    participant_id: str
    participant_name: str
    assignment: str
    first_meeting_on: date | None
    last_on: date | None
    state: MatchState = MatchState.ACTIVE
    first_meeting_at: time | None = None
    first_meeting_place: str = ""
    first_meeting_with: str = ""
    paused_until: date | None = None
    closing_on: date | None = None


@dataclass(frozen=True, slots=True)
class OwnThanks:
    """Thanks for one activity, or for `number` at once; `what` and `on` are of the latest of them."""

    activity_id: str
    what: str
    on: date
    words: str
    by_name: str
    at: datetime
    number: int = 1


@dataclass(frozen=True, slots=True)
class OwnPage:
    """`coming` are first meetings and closing talks from today on; `to_log` past first meetings about
    which nothing is told yet; `questions` wait for her answer.

    `hours_said` is what she said is enough in a month, None when she has not said.
    """

    name: str
    coming: tuple[OwnMatch, ...]
    to_log: tuple[OwnMatch, ...]
    matches: tuple[OwnMatch, ...]
    thanks: tuple[OwnThanks, ...]
    hours_this_month: Decimal
    hours_said: Decimal | None
    talk_asked_at: datetime | None
    questions: tuple[OwnQuestion, ...] = ()


@dataclass(frozen=True, slots=True)
class PracticalNeeds:
    """The practical ring: what one must know to meet, and nothing more."""

    participant_name: str
    assignment: str
    practical_needs: str


def own_page(reading: Reading, _about: None = None) -> OwnPage:
    """The page of the volunteer who is logged in. Raises `NotAllowed` for anybody else."""
    volunteer_id = the_volunteer(reading)
    volunteer = reading.get(VOLUNTEER, volunteer_id)
    matches = _matches(reading, volunteer_id)
    request = open_request(reading, volunteer_id)
    return OwnPage(
        volunteer.name,
        tuple(each for each in matches if _coming(each, reading.today)),
        tuple(each for each in matches if _to_log(each, reading.today)),
        matches,
        _thanks(reading, volunteer_id),
        _hours(reading, volunteer_id),
        volunteer.hours_per_month,
        request.asked_at if request else None,
        own_questions(reading, volunteer_id),
    )


def look_at_own_match(transaction: Transaction, match_id: str) -> Outcome[PracticalNeeds]:
    """What is good to know before meeting. The look leaves a line in the journal.

    Raises `NotFound` for a match that is over or another's, `NotAllowed`.
    """
    volunteer_id = the_volunteer(transaction)
    match = transaction.get(MATCH, match_id)
    if match.volunteer_id != volunteer_id or match.state not in _SHARED:
        raise NotFound(MATCH.name)
    person = transaction.get(PARTICIPANT, match.participant_id)
    transaction.note(Action.SEEN, PARTICIPANT.name, person.id, "practical_needs")
    return transaction.done(
        PracticalNeeds(person.display_name, match.assignment, person.practical_needs)
    )


# Names are told when both have said yes, never while the question is out.
_SHARED: Final = KNOWN_TO_EACH_OTHER


def _matches(reading: Reading, volunteer_id: str) -> tuple[OwnMatch, ...]:
    rows = reading.rows(
        "SELECT m.id, m.participant_id, p.display_name, m.assignment, m.first_meeting_on,"  # noqa: S608 - our own words
        ' (SELECT max(a."on") FROM activity AS a WHERE a.participant_id = m.participant_id'
        "  AND a.volunteer_id = m.volunteer_id), m.state, m.first_meeting_at, m.first_meeting_place,"
        " coalesce((SELECT c.name FROM account AS c WHERE c.id = m.first_meeting_with), ''),"
        " m.paused_until, m.closing_on"
        " FROM match AS m JOIN participant AS p ON p.id = m.participant_id AND p.closed_on IS NULL"
        f" WHERE m.volunteer_id = ? AND m.state {IN_KNOWN}"
        " ORDER BY coalesce(m.closing_on, m.first_meeting_on) IS NULL,"
        " coalesce(m.closing_on, m.first_meeting_on), in_order(p.display_name), m.id",
        volunteer_id,
    )
    return tuple(
        OwnMatch(
            match_id=row[0],
            participant_id=row[1],
            participant_name=row[2],
            assignment=row[3],
            first_meeting_on=_day(row[4]),
            last_on=_day(row[5]),
            state=MatchState(row[6]),
            first_meeting_at=time.fromisoformat(row[7]) if row[7] else None,
            first_meeting_place=row[8],
            first_meeting_with=row[9],
            paused_until=_day(row[10]),
            closing_on=_day(row[11]),
        )
        for row in rows
    )


def _coming(match: OwnMatch, today: date) -> bool:
    """A first meeting or a closing talk: what stands in the calendar next."""
    return any(
        day is not None and day >= today for day in (match.first_meeting_on, match.closing_on)
    )


def _to_log(match: OwnMatch, today: date) -> bool:
    first = match.first_meeting_on
    if first is None or first > today:
        return False
    return match.last_on is None or match.last_on < first


def _thanks(reading: Reading, volunteer_id: str) -> tuple[OwnThanks, ...]:
    rows = reading.rows(
        # max("on") makes SQLite take the bare columns from the newest row of each group.
        "SELECT a.id, a.what, max(a.\"on\"), a.thanks, coalesce(c.name, ''), a.thanked_at, count(*)"
        " FROM activity AS a LEFT JOIN account AS c ON c.id = a.thanked_by"
        " WHERE a.volunteer_id = ? AND a.thanked_at IS NOT NULL"
        " GROUP BY a.thanked_at, a.thanked_by, a.thanks ORDER BY a.thanked_at DESC, a.id LIMIT ?",
        volunteer_id,
        MOST_THANKS,
    )
    return tuple(
        OwnThanks(
            row[0],
            row[1],
            date.fromisoformat(row[2]),
            row[3],
            row[4],
            datetime.fromisoformat(row[5]),
            row[6],
        )
        for row in rows
    )


def _hours(reading: Reading, volunteer_id: str) -> Decimal:
    summed = reading.value(
        "SELECT coalesce(sum(CAST(hours AS REAL)), 0) FROM activity"
        ' WHERE volunteer_id = ? AND "on" BETWEEN ? AND ?',
        volunteer_id,
        reading.today.replace(day=1).isoformat(),
        reading.today.isoformat(),
    )
    return Decimal(str(round(summed, 2)))


def _day(column: str | None) -> date | None:
    return date.fromisoformat(column) if column else None
