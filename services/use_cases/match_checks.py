"""What every step of a match checks first."""

from __future__ import annotations

from datetime import date
from typing import Final

from services.domain.errors import Invalid, NotFound, Reason, WrongState
from services.domain.matches import KNOWN_TO_EACH_OTHER, UNANSWERED, Match, MatchState
from services.domain.validation import (
    LINE_LENGTH,
    NOTE_LENGTH,
    optional_text,
    required_text,
    without_national_id,
)
from services.store.tables import MATCH
from services.store.transaction import Reading, Transaction
from services.use_cases.match_states import IN_LIVE

_OF_PARTICIPANT: Final = f"participant_id = ? AND id <> ? AND state {IN_LIVE}"


def in_state(transaction: Transaction, match_id: str, *states: MatchState) -> Match:
    """The match. Raises `NotFound`, `WrongState(match, state)`."""
    match = transaction.find(MATCH, match_id)
    if match is None:
        raise NotFound(MATCH.name)
    if match.state not in states:
        raise WrongState("match", match.state.value)
    return match


def beside(
    reading: Reading, participant_id: str, assignment_id: str | None, but: str
) -> list[Match]:
    """The participant's live matches about the same assignment, without the match `but`.

    Without an assignment, company is what it is about: every live match is about that too.
    """
    live = reading.all(MATCH, _OF_PARTICIPANT, participant_id, but, order="created_at, id")
    if assignment_id is None:
        return live
    return [one for one in live if one.assignment_id == assignment_id]


def about_the_same(reading: Reading, match: Match) -> list[Match]:
    """The participant's other live matches about exactly what this one is about, oldest first."""
    live = reading.all(
        MATCH, _OF_PARTICIPANT, match.participant_id, match.id, order="created_at, id"
    )
    return [one for one in live if one.assignment_id == match.assignment_id]


def require_place(reading: Reading, match: Match, most: int) -> None:
    """One more question may be out, besides those about the same assignment.

    Raises `WrongState(participant, matched | asked)`: somebody has been found, or as many as the
    centre allows have been asked.
    """
    others = beside(reading, match.participant_id, match.assignment_id, match.id)
    if any(other.state in KNOWN_TO_EACH_OTHER for other in others):
        raise WrongState("participant", "matched")
    if sum(other.state in UNANSWERED for other in others) >= most:
        raise WrongState("participant", "asked")


def not_ahead(field: str, on: date, today: date) -> date:
    """The day. Raises `Invalid(field)` for one that has not come."""
    if on > today:
        raise Invalid(field, Reason.IN_THE_FUTURE)
    return on


def line(field: str, text: str) -> str:
    """A line that must be there. Raises `Invalid(field)`."""
    return without_national_id(field, required_text(field, text, LINE_LENGTH))


def note(field: str, text: str) -> str:
    """Words that may be left out, and may be long. Raises `Invalid(field)`."""
    return without_national_id(field, optional_text(field, text.strip(), NOTE_LENGTH))


def short_note(field: str, text: str) -> str:
    """A line that may be left out. Raises `Invalid(field)`."""
    return without_national_id(field, optional_text(field, text.strip(), LINE_LENGTH))
