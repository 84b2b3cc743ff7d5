"""What waited when a backup was made does not leave by itself when the backup is brought back.

What happened after the backup is not known here: it may have left, been stopped, or lost its consent.
"""

from __future__ import annotations

from dataclasses import replace

from services.domain.changes import Outcome
from services.domain.journal import Action
from services.domain.messages import BROUGHT_BACK, MessageState, OutboxEntry, OutboxKind
from services.domain.ways import Way
from services.store.tables import MESSAGE, OUTBOX
from services.store.transaction import Transaction


def hold_what_waits(transaction: Transaction, _command: None = None) -> Outcome[int]:
    """Stop every message that would leave by itself, for a person to look at; how many that were.

    Receipts, "received and understood" and what is sent back need no consent and go on; files go nowhere
    without a person.
    """
    waiting = transaction.all(
        OUTBOX, "kind = ? AND way <> ?", OutboxKind.MESSAGE.value, Way.FILE.value
    )
    for entry in waiting:
        _hold(transaction, entry)
    return transaction.done(len(waiting))


def _hold(transaction: Transaction, entry: OutboxEntry) -> None:
    transaction.remove(OUTBOX, entry.id)
    message = transaction.get(MESSAGE, entry.id)
    held = replace(
        message,
        state=MessageState.STOPPED,
        refusal=BROUGHT_BACK,
        may_have_left=True,
        handled=False,
    )
    transaction.replace(MESSAGE, held)
    transaction.note(Action.STOPPED, MESSAGE.name, message.id, BROUGHT_BACK)
