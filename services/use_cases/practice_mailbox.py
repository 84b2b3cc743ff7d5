"""The practice unit's mailbox, kept in the encrypted store while the unit does not run."""

from __future__ import annotations

from typing import Final

from services.domain.changes import Outcome
from services.domain.practice import PracticeMailbox
from services.store.tables import PRACTICE_MAILBOX
from services.store.transaction import Reading, Transaction

MOST: Final = 16 * 1024 * 1024
"""Characters. A mailbox that is larger is forgotten: it is only for practice."""
_ONLY: Final = "practice"


def kept_mailbox(reading: Reading, _about: None = None) -> str:
    """What was kept last; "" for nothing."""
    kept = reading.find(PRACTICE_MAILBOX, _ONLY)
    return kept.snapshot if kept else ""


def keep_mailbox(transaction: Transaction, snapshot: str) -> Outcome[None]:
    """Keep this in the place of what was kept before."""
    kept = PracticeMailbox(_ONLY, snapshot if len(snapshot) <= MOST else "")
    if transaction.find(PRACTICE_MAILBOX, _ONLY) is None:
        transaction.add(PRACTICE_MAILBOX, kept)
    else:
        transaction.replace(PRACTICE_MAILBOX, kept)
    return transaction.done(None)
