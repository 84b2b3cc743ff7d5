"""Half-written text, kept in the encrypted store as it is typed: one per account, place and subject."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.messages import Draft
from services.domain.validation import required_text
from services.store.tables import DRAFT
from services.store.transaction import Reading, Transaction

_LONGEST: Final = 200_000


@dataclass(frozen=True, slots=True)
class SaveDraft:
    """Keep `body` for the form `place` about `subject_id` ("" where the form has no subject)."""

    place: str
    body: str
    subject_id: str = ""


@dataclass(frozen=True, slots=True)
class DraftAsked:
    """Which draft of one's own."""

    place: str
    subject_id: str = ""


def save_draft(transaction: Transaction, command: SaveDraft) -> Outcome[str]:
    """Keep the text in place of what was kept there before; the draft's id. Raises `Invalid(body)`."""
    _require_an_account(transaction)
    place = required_text("place", command.place)
    body = required_text("body", command.body, _LONGEST)
    found = _own(transaction, place, command.subject_id)
    if found is not None:
        transaction.replace(DRAFT, replace(found, body=body, saved_at=transaction.now))
        return transaction.done(found.id)
    draft = Draft(
        transaction.new_id(),
        transaction.by.account_id,
        place,
        body,
        transaction.now,
        command.subject_id,
    )
    transaction.add(DRAFT, draft)
    return transaction.done(draft.id)


def load_draft(reading: Reading, about: DraftAsked) -> Draft | None:
    """One's own draft, or None."""
    _require_an_account(reading)
    return _own(reading, about.place, about.subject_id)


def discard_draft(transaction: Transaction, command: DraftAsked) -> Outcome[bool]:
    """Forget the draft; whether there was one."""
    _require_an_account(transaction)
    return transaction.done(forget_draft(transaction, command.place, command.subject_id))


def own_drafts(reading: Reading, place: str) -> tuple[Draft, ...]:
    """One's own drafts of one form, the latest first."""
    _require_an_account(reading)
    found = reading.all(
        DRAFT,
        "account_id = ? AND place = ?",
        reading.by.account_id,
        place,
        order="saved_at DESC, id",
    )
    return tuple(found)


def forget_draft(transaction: Transaction, place: str, subject_id: str) -> bool:
    """Remove one's own draft inside another use case's transaction; whether there was one."""
    found = _own(transaction, place, subject_id)
    if found is None:
        return False
    transaction.remove(DRAFT, found.id)
    return True


def _own(reading: Reading, place: str, subject_id: str) -> Draft | None:
    found = reading.all(
        DRAFT,
        "account_id = ? AND place = ? AND subject_id = ?",
        reading.by.account_id,
        place,
        subject_id,
    )
    return found[0] if found else None


def _require_an_account(reading: Reading) -> None:
    """Everyone may keep their own words; this only refuses one who has no role at all."""
    reading.require(Right.SEE_OFFERS)
