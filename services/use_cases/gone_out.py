"""What has left the house about one participant, and under which consent."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.journal import Action
from services.domain.messages import MessageState
from services.domain.norwegian_dates import norwegian_day
from services.store.tables import PARTICIPANT
from services.store.transaction import Reading, Transaction

GONE_OUT: Final = "gone_out"
"""The journal's word for this list."""
HAS_LEFT: Final = (
    "(m.sent_at IS NOT NULL OR m.may_have_left = 1 OR EXISTS (SELECT 1 FROM outbox AS o"
    " WHERE o.id = m.id AND o.way <> 'file' AND (o.may_have_left = 1 OR o.claim <> '')))"
)
"""A message `m` of ours that has left, or may have: a try got no answer, or is under way this moment."""


@dataclass(frozen=True, slots=True)
class GoneOut:
    """One message that has left, or may have (`sent_at` None: a try got no answer, whatever came of it since).

    `kinds` are the kinds of part and what the text was about, as the gate weighed them. The consent is the
    one it left under, whatever became of that one since. `receipt_at` is when the unit confirmed it,
    `understood_at` when it said that it was understood.
    """

    message_id: str
    conversation_id: str
    unit_name: str
    theme: str
    kinds: tuple[str, ...]
    sent_at: datetime | None
    state: MessageState
    consent_valid_until: date | None
    consent_given_on: date | None = None
    consent_withdrawn_at: datetime | None = None
    receipt_at: datetime | None = None
    understood_at: datetime | None = None
    created_at: datetime | None = None


def gone_out(reading: Reading, participant_id: str) -> tuple[GoneOut, ...]:
    """All of it, the latest first. Raises `NotAllowed`."""
    reading.require(Right.SEE_MESSAGES)
    rows = reading.rows(
        "SELECT m.id, m.conversation_id, u.name, m.theme, m.parts, m.sent_at, m.state, c.valid_until,"  # noqa: S608 - a constant
        " c.created_at, c.valid_from, c.withdrawn_at, m.receipt_at, m.understood_at, m.created_at"
        " FROM message m JOIN unit u ON u.id = m.unit_id LEFT JOIN consent c ON c.id = m.consent_id"
        " WHERE m.participant_id = ? AND m.direction = 'out'"
        f" AND {HAS_LEFT}"
        " ORDER BY coalesce(m.sent_at, m.created_at) DESC, m.id",
        participant_id,
    )
    return tuple(map(_gone, rows))


def hand_out_gone_out(
    transaction: Transaction, participant_id: str
) -> Outcome[tuple[GoneOut, ...]]:
    """The list to print for the participant; that it was printed is a line in the journal.

    Raises `NotFound`, `NotAllowed`.
    """
    person = transaction.get(PARTICIPANT, participant_id)
    found = gone_out(transaction, person.id)
    transaction.note(Action.EXPORTED, PARTICIPANT.name, person.id, GONE_OUT)
    return transaction.done(found)


def _gone(row: Any) -> GoneOut:  # noqa: ANN401 a row of the query above
    given, valid_from, withdrawn, receipt, understood, created = row[8:]
    first = date.fromisoformat(valid_from) if valid_from else None
    noted = norwegian_day(datetime.fromisoformat(given)) if given else None
    return GoneOut(
        row[0],
        row[1],
        row[2],
        row[3],
        _kinds(row[4]),
        _moment(row[5]),
        MessageState(row[6]),
        date.fromisoformat(row[7]) if row[7] else None,
        min(first, noted) if first and noted else None,
        _moment(withdrawn),
        # A rejected message has a receipt too, which says that it was not taken.
        None if row[6] == MessageState.REJECTED else _moment(receipt),
        _moment(understood),
        _moment(created),
    )


def _moment(column: str | None) -> datetime | None:
    return datetime.fromisoformat(column) if column else None


def _kinds(parts: str) -> tuple[str, ...]:
    kinds: set[str] = set()
    for part in json.loads(parts):
        kinds |= {part["kind"], *part.get("about", ())}
    return tuple(sorted(kinds))
