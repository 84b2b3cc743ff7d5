"""What waits to leave about one participant, and what becomes of it when the follow-up ends."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from services.domain.access import Right
from services.domain.messages import FOLLOW_UP_ENDED, OutboxKind
from services.store.tables import MESSAGE, OUTBOX
from services.store.transaction import Reading, Transaction
from services.use_cases.outbox_stop import stop_because


@dataclass(frozen=True, slots=True)
class WaitingLetter:
    """A message of ours in the outbox. `on_its_way`: it is being handed over, or a try of it got no answer
    or made a file, so that stopping it may come too late.
    """

    message_id: str
    unit_name: str
    theme: str
    written_at: datetime
    on_its_way: bool


def waiting_letters(reading: Reading, participant_id: str) -> tuple[WaitingLetter, ...]:
    """All of them, oldest first. Raises `NotAllowed`."""
    reading.require(Right.SEE_MESSAGES)
    rows = reading.rows(
        "SELECT m.id, u.name, m.theme, m.created_at, o.may_have_left = 1 OR o.claim <> ''"
        " FROM outbox AS o JOIN message AS m ON m.id = o.id JOIN unit AS u ON u.id = m.unit_id"
        " WHERE o.kind = ? AND m.participant_id = ? ORDER BY m.created_at, m.id",
        OutboxKind.MESSAGE.value,
        participant_id,
    )
    return tuple(
        WaitingLetter(row[0], row[1], row[2], datetime.fromisoformat(row[3]), bool(row[4]))
        for row in rows
    )


def stop_waiting_letters(
    transaction: Transaction, participant_id: str, let_leave: frozenset[str]
) -> int:
    """Stop what waits about the participant, but for `let_leave`; how many that were.

    What was written is kept, and a person is told. One that is being handed over may arrive all the same, and
    is then told as having left. Receipts and "received and understood" tell nothing anew, and go on.
    """
    waiting = transaction.all(
        OUTBOX,
        "kind = ? AND id IN (SELECT id FROM message WHERE participant_id = ?)",
        OutboxKind.MESSAGE.value,
        participant_id,
    )
    stopped = [entry for entry in waiting if entry.id not in let_leave]
    for entry in stopped:
        stop_because(transaction, transaction.get(MESSAGE, entry.id), entry, FOLLOW_UP_ENDED)
    return len(stopped)
