"""Logging what was done together, thanking for it, and answering a volunteer who asks for a talk."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time
from decimal import Decimal

from services.domain.access import Right
from services.domain.activities import Activity, Mood
from services.domain.activity_rules import TimeTaken, settled
from services.domain.changes import Outcome
from services.domain.errors import Invalid, NotAllowed, NotFound, Reason
from services.domain.matches import KNOWN_TO_EACH_OTHER, MatchState
from services.domain.norwegian_dates import NORWAY
from services.domain.validation import (
    LINE_LENGTH,
    NOTE_LENGTH,
    optional_text,
    required_text,
    without_national_id,
)
from services.domain.volunteers import YesNo
from services.store.tables import ACTIVITY, PARTICIPANT, VOLUNTEER
from services.store.transaction import Reading, Transaction
from services.use_cases.centre import known_areas
from services.use_cases.match_states import listed
from services.use_cases.talks import raise_request

WHAT_LENGTH = 120


@dataclass(frozen=True, slots=True)
class LogActivity:
    """What one tells about an activity. Only who, what and when are needed.

    `wants_a_talk` stays NOT_ASKED unless the volunteer was asked. `distress`: something was heavy, and
    the volunteer asks with this that somebody calls within 48 hours.
    """

    volunteer_id: str
    what: str
    on: date
    participant_id: str | None = None
    life_area_ids: tuple[str, ...] = ()
    starts: time | None = None
    ends: time | None = None
    hours: Decimal | None = None
    took_place: bool = True
    mood: Mood | None = None
    how_it_went: str = ""
    wants_a_talk: YesNo = YesNo.NOT_ASKED
    distance_km: Decimal | None = None
    expenses: Decimal | None = None
    distress: bool = False


@dataclass(frozen=True, slots=True)
class ChangeActivity:
    """The activity with this id shall tell this instead."""

    activity_id: str
    told: LogActivity


@dataclass(frozen=True, slots=True)
class Thank:
    """Thanks for these activities, with words if there are any."""

    activity_ids: tuple[str, ...]
    words: str = ""


def log_activity(transaction: Transaction, command: LogActivity) -> Outcome[str]:
    """Store the activity; its id. A volunteer logs only what she herself did with her own matches.

    Raises `Invalid` at any of the command's fields, `NotAllowed`.
    """
    transaction.require(Right.LOG_ACTIVITY)
    activity = Activity(
        id=transaction.new_id(),
        on=command.on,
        volunteer_id=command.volunteer_id,
        what=command.what,
        created_at=transaction.now,
        logged_by=transaction.by.account_id,
    )
    activity = _told(transaction, activity, command)
    transaction.add(ACTIVITY, activity)
    _call_for_help(transaction, command)
    return transaction.done(activity.id, undo=True)


def change_activity(transaction: Transaction, command: ChangeActivity) -> Outcome[str]:
    """Store what is now told about the activity; thanks and a held talk stay.

    Raises `Invalid` at any field of `told`, `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.LOG_ACTIVITY)
    before = own_or_any(transaction, command.activity_id)
    transaction.replace(ACTIVITY, _told(transaction, before, command.told))
    _call_for_help(transaction, command.told)
    return transaction.done(before.id, undo=True)


def remove_activity(transaction: Transaction, activity_id: str) -> Outcome[str]:
    """Take the activity away; a volunteer only her own. Raises `NotFound`, `NotAllowed`."""
    transaction.require(Right.LOG_ACTIVITY)
    activity = own_or_any(transaction, activity_id)
    transaction.remove(ACTIVITY, activity.id)
    return transaction.done(activity.id, undo=True)


def thank(transaction: Transaction, command: Thank) -> Outcome[int]:
    """Thank for the activities that nobody has thanked for yet; how many these were.

    Raises `Invalid(words)`, `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.THANK)
    words = _free_text("words", command.words, LINE_LENGTH)
    thanked = 0
    for activity_id in command.activity_ids:
        activity = transaction.get(ACTIVITY, activity_id)
        if activity.thanked_at is not None:
            continue
        transaction.replace(ACTIVITY, _thanked(activity, transaction, words))
        thanked += 1
    return transaction.done(thanked, undo=True)


def own_or_any(reading: Reading, activity_id: str) -> Activity:
    """The activity, if the actor may see it. To a volunteer another's is not there: `NotFound`."""
    activity = reading.get(ACTIVITY, activity_id)
    if reading.by.may(Right.SEE_ACTIVITIES):
        return activity
    if reading.by.volunteer_id is None or activity.volunteer_id != reading.by.volunteer_id:
        raise NotFound(ACTIVITY.name)
    return activity


def wall_clock(moment: datetime) -> datetime:
    """The time on the wall at the centre, without a zone."""
    return moment.astimezone(NORWAY).replace(tzinfo=None)


def _call_for_help(transaction: Transaction, command: LogActivity) -> None:
    if command.distress:
        raise_request(transaction, command.volunteer_id, "", distress=True)


def _thanked(activity: Activity, transaction: Transaction, words: str) -> Activity:
    return replace(
        activity,
        thanked_at=transaction.now,
        thanked_by=transaction.by.account_id,
        thanks=words,
    )


def _told(transaction: Transaction, activity: Activity, command: LogActivity) -> Activity:
    """The activity with what the command tells, checked field by field."""
    _check_who(transaction, activity, command)
    taken = settled(
        TimeTaken(command.on, command.starts, command.ends, command.hours, command.took_place),
        wall_clock(transaction.now),
    )
    return replace(
        activity,
        volunteer_id=command.volunteer_id,
        participant_id=command.participant_id,
        match_id=_match_of(transaction, command),
        what=without_national_id("what", required_text("what", command.what, WHAT_LENGTH)),
        life_area_ids=known_areas(transaction, command.life_area_ids),
        on=taken.on,
        starts=taken.starts,
        ends=taken.ends,
        hours=taken.hours,
        took_place=taken.took_place,
        mood=command.mood,
        how_it_went=_free_text("how_it_went", command.how_it_went, NOTE_LENGTH),
        wants_a_talk=command.wants_a_talk,
        distance_km=_not_negative("distance_km", command.distance_km),
        expenses=_not_negative("expenses", command.expenses),
    )


def _check_who(transaction: Transaction, activity: Activity, command: LogActivity) -> None:
    if not command.volunteer_id:
        raise Invalid("volunteer_id", Reason.MISSING)
    if not transaction.by.may(Right.SEE_ACTIVITIES):
        _check_own(transaction, activity, command)
    if transaction.find(VOLUNTEER, command.volunteer_id) is None:
        raise Invalid("volunteer_id", Reason.UNKNOWN_CHOICE)
    participant_id = command.participant_id
    if participant_id is not None and transaction.find(PARTICIPANT, participant_id) is None:
        raise Invalid("participant_id", Reason.UNKNOWN_CHOICE)


def _check_own(transaction: Transaction, activity: Activity, command: LogActivity) -> None:
    """A volunteer tells only of herself and of those she is, or was, matched with."""
    own = transaction.by.volunteer_id
    if own is None or command.volunteer_id != own or activity.volunteer_id != own:
        raise NotAllowed(Right.SEE_ACTIVITIES.value)
    if command.participant_id is None:
        return
    matched = transaction.value(
        "SELECT count(*) FROM match WHERE volunteer_id = ? AND participant_id = ?"  # noqa: S608 - our own words
        f" AND state IN {listed({*KNOWN_TO_EACH_OTHER, MatchState.ENDED})}",
        own,
        command.participant_id,
    )
    if not matched:
        raise Invalid("participant_id", Reason.UNKNOWN_CHOICE)


def _match_of(transaction: Transaction, command: LogActivity) -> str | None:
    """The match that the activity belongs to: the liveliest between the two, or none."""
    if command.participant_id is None:
        return None
    found = transaction.value(
        "SELECT id FROM match WHERE volunteer_id = ? AND participant_id = ?"
        " AND state NOT IN ('declined', 'expired', 'proposed')"
        " ORDER BY instr('active paused closing agreed asked ended', state), created_at DESC LIMIT 1",
        command.volunteer_id,
        command.participant_id,
    )
    return None if found is None else str(found)


def _free_text(field: str, text: str, longest: int) -> str:
    return without_national_id(field, optional_text(field, text.strip(), longest))


def _not_negative(field: str, number: Decimal | None) -> Decimal | None:
    if number is None:
        return None
    if not number.is_finite():
        raise Invalid(field, Reason.NOT_A_NUMBER)
    if number < 0:
        raise Invalid(field, Reason.NEGATIVE)
    return number
