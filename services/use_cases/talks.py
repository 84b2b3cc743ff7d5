"""A volunteer needs a talk: asking for it, and telling that it was held."""

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


@dataclass(frozen=True, slots=True)
class AskForTalk:
    """The volunteer who is logged in needs a talk. Words are hers to give or keep."""

    words: str = ""


@dataclass(frozen=True, slots=True)
class HoldTalk:
    """The talk with this volunteer was held, today unless `on` says when."""

    volunteer_id: str
    on: date | None = None


def ask_for_talk(transaction: Transaction, command: AskForTalk) -> Outcome[str]:
    """Ask for a talk; the request's id. Asking twice is one request, with the latest words.

    Raises `Invalid(words)`, `NotAllowed`.
    """
    transaction.require(Right.SEE_OWN_ACTIVITIES)
    volunteer_id = transaction.by.volunteer_id
    if volunteer_id is None:
        raise NotAllowed(Right.SEE_OWN_ACTIVITIES.value)
    words = without_national_id("words", optional_text("words", command.words.strip(), NOTE_LENGTH))
    standing = open_request(transaction, volunteer_id)
    if standing is not None:
        transaction.replace(TALK_REQUEST, replace(standing, words=words or standing.words))
        return transaction.done(standing.id, undo=True)
    request = TalkRequest(transaction.new_id(), volunteer_id, transaction.now, words)
    transaction.add(TALK_REQUEST, request)
    return transaction.done(request.id, undo=True)


def hold_talk(transaction: Transaction, command: HoldTalk) -> Outcome[int]:
    """Everything this volunteer asked a talk for is answered by the one talk; how many wishes it met.

    Raises `Invalid(on)` for a day ahead, `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.THANK)
    on = command.on or transaction.today
    if on > transaction.today:
        raise Invalid("on", Reason.IN_THE_FUTURE)
    if transaction.find(VOLUNTEER, command.volunteer_id) is None:
        raise NotFound(VOLUNTEER.name)
    met = 0
    for request in transaction.all(
        TALK_REQUEST, "volunteer_id = ? AND held_on IS NULL", command.volunteer_id
    ):
        held = replace(request, held_on=on, held_by=transaction.by.account_id)
        met += transaction.replace(TALK_REQUEST, held)
    for activity in transaction.all(
        ACTIVITY,
        "volunteer_id = ? AND wants_a_talk = 'yes' AND talk_held_on IS NULL",
        command.volunteer_id,
    ):
        met += transaction.replace(ACTIVITY, replace(activity, talk_held_on=on))
    return transaction.done(met, undo=True)


def open_request(reading: Reading, volunteer_id: str) -> TalkRequest | None:
    """The volunteer's request that stands, or None."""
    standing = reading.all(
        TALK_REQUEST, "volunteer_id = ? AND held_on IS NULL", volunteer_id, order="asked_at"
    )
    return standing[0] if standing else None
