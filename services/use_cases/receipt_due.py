"""From when on a missing receipt is told, as SQL over a message `m` of ours: see `messages.overdue`."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from services.domain.messages import RECEIPT_DUE
from services.store.transaction import Reading

COUNTS_FROM: Final = "(CASE m.way WHEN 'file' THEN m.sent_at ELSE m.created_at END)"
"""As `messages.receipt_counts_from`."""
OVERDUE: Final = f"(m.state = 'accepted' AND m.understood_at IS NULL AND {COUNTS_FROM} < ?)"
"""With `receipt_due_before` for its value."""


def receipt_due_before(reading: Reading) -> str:
    """The receipt for what counts from before this is overdue."""
    due: datetime = reading.now - RECEIPT_DUE
    return due.isoformat(timespec="microseconds")
