"""A volunteer needs a talk: asking for it, saying who calls, and telling that it was held."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from services.domain.access import Right
from services.domain.activities import TalkRequest
from services.domain.changes import Outcome
from services.domain.errors import Invalid, NotAllowed, NotFound, Reason
from services.domain.validation import NOTE_LENGTH, optional_text, without_national_id
from services.store.tables import ACTIVITY, TALK_REQUEST, VOLUNTEER
from services.store.transaction import Reading, Transaction
from services.use_cases.debriefs import HEAVY


@dataclass(frozen=True, slots=True)
class AskForTalk:
    """The volunteer who is logged in needs a talk. Words are hers to give or keep.

    `distress`: it is urgent, or something was heavy; then the talk is owed within 48 hours.
    """

    words: str = ""
    distress: bool = False


@dataclass(frozen=True, slots=True)
class HoldTalk:
    """The talk with this volunteer was held, today unless `on` says when. `note` is for coordinators."""

    volunteer_id: str
    on: date | None = None
    note: str = ""


def ask_for_talk(transaction: Transaction, command: AskForTalk) -> Outcome[str]:
    """Ask for a talk; the request's id. Asking twice is one request, with the latest words.

    A request that becomes urgent is counted from now; one that is urgent stays so.
    Raises `Invalid(words)`, `NotAllowed`.
    """
    transaction.require(Right.SEE_OWN_ACTIVITIES)
    volunteer_id = transaction.by.volunteer_id
    if volunteer_id is None:
        raise NotAllowed(Right.SEE_OWN_ACTIVITIES.value)
    request_id = raise_request(transaction, volunteer_id, command.words, distress=command.distress)
    return transaction.done(request_id, undo=True)


def raise_request(
    transaction: Transaction, volunteer_id: str, words: str, *, distress: bool
) -> str:
    """Write the wish down inside another use case's transaction; its id. Raises `Invalid(words)`."""
    words = without_national_id("words", optional_text("words", words.strip(), NOTE_LENGTH))
    standing = open_request(transaction, volunteer_id)
    if standing is None:
        asked = TalkRequest(
            transaction.new_id(), volunteer_id, transaction.now, words, distress=distress
        )
        transaction.add(TALK_REQUEST, asked)
        return asked.id
    asked = replace(standing, words=words or standing.words)
    if distress and not standing.distress:
        asked = replace(asked, distress=True, asked_at=transaction.now)
    transaction.replace(TALK_REQUEST, asked)
    return standing.id


def take_talk(transaction: Transaction, volunteer_id: str) -> Outcome[str]:
    """Who acts says: I will call. The volunteer sees the name; the request's id.

    Raises `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.THANK)
    if transaction.find(VOLUNTEER, volunteer_id) is None:
        raise NotFound(VOLUNTEER.name)
    by = transaction.by.account_id
    standing = transaction.all(TALK_REQUEST, "volunteer_id = ? AND held_on IS NULL", volunteer_id)
    for request in standing:
        transaction.replace(TALK_REQUEST, replace(request, taken_by=by))
    if standing:
        return transaction.done(standing[0].id, undo=True)
    # What she logged is heavy, and she has not asked: the one who takes it asks in her place.
    request = TalkRequest(transaction.new_id(), volunteer_id, transaction.now, taken_by=by)
    transaction.add(TALK_REQUEST, request)
    return transaction.done(request.id, undo=True)


def hold_talk(transaction: Transaction, command: HoldTalk) -> Outcome[int]:
    """Everything this volunteer asked a talk for, and all that was heavy, is answered by the one talk; how
    many wishes it met. Who held it, and the note, stay with one of them.

    Raises `Invalid(on)` for a day ahead, `Invalid(note)`, `NotFound`, and `NotAllowed` (also for a note
    by one who may not read volunteers' notes).
    """
    transaction.require(Right.THANK)
    on = command.on or transaction.today
    if on > transaction.today:
        raise Invalid("on", Reason.IN_THE_FUTURE)
    note = without_national_id("note", optional_text("note", command.note.strip(), NOTE_LENGTH))
    if note:
        transaction.require(Right.SEE_VOLUNTEER_NOTES)
    if transaction.find(VOLUNTEER, command.volunteer_id) is None:
        raise NotFound(VOLUNTEER.name)
    requests = _held_requests(transaction, command.volunteer_id, on, note)
    activities = _held_activities(transaction, command.volunteer_id, on)
    if not requests and (activities or note):
        _add_held(transaction, command.volunteer_id, on, note)
    return transaction.done(requests + activities, undo=True)


def open_request(reading: Reading, volunteer_id: str) -> TalkRequest | None:
    """The volunteer's request that stands, or None."""
    standing = reading.all(
        TALK_REQUEST, "volunteer_id = ? AND held_on IS NULL", volunteer_id, order="asked_at"
    )
    return standing[0] if standing else None


def _held_requests(transaction: Transaction, volunteer_id: str, on: date, note: str) -> int:
    standing = transaction.all(
        TALK_REQUEST, "volunteer_id = ? AND held_on IS NULL", volunteer_id, order="asked_at"
    )
    for place, request in enumerate(standing):
        held = replace(
            request,
            held_on=on,
            held_by=transaction.by.account_id,
            note=note if place == 0 else request.note,
        )
        transaction.replace(TALK_REQUEST, held)
    return len(standing)


def _held_activities(transaction: Transaction, volunteer_id: str, on: date) -> int:
    told = transaction.all(
        ACTIVITY,
        f"volunteer_id = ? AND ((wants_a_talk = 'yes' AND talk_held_on IS NULL) OR ({HEAVY}))",
        volunteer_id,
    )
    for activity in told:
        transaction.replace(ACTIVITY, replace(activity, talk_held_on=on))
    return len(told)


def _add_held(transaction: Transaction, volunteer_id: str, on: date, note: str) -> None:
    held = TalkRequest(
        transaction.new_id(),
        volunteer_id,
        transaction.now,
        held_on=on,
        held_by=transaction.by.account_id,
        note=note,
    )
    transaction.add(TALK_REQUEST, held)
