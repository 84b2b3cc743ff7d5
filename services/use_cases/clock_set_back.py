"""What is put right when the practice clock tells the real time again."""

from __future__ import annotations

from dataclasses import replace

from services.domain.changes import Outcome
from services.store.tables import OUTBOX
from services.store.transaction import Transaction


def wait_no_longer(transaction: Transaction, _command: None = None) -> Outcome[int]:
    """Whatever waits in the outbox is tried at once: when was it to be, by a clock that was ahead? How many.

    What else was written meanwhile keeps the days that it has.
    """
    ahead = transaction.all(
        OUTBOX, "next_attempt_at > ?", transaction.now.isoformat(timespec="microseconds")
    )
    for entry in ahead:
        transaction.replace(OUTBOX, replace(entry, next_attempt_at=transaction.now))
    return transaction.done(len(ahead))
