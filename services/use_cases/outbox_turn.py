"""Settle one try and claim the next in one transaction: half the commits while many leave in a row."""

from __future__ import annotations

from dataclasses import dataclass

from services.domain.changes import Outcome
from services.store.transaction import Transaction
from services.use_cases.outbox import Claimed, ClaimNext, claim_next
from services.use_cases.outbox_settle import Settle, settle


@dataclass(frozen=True, slots=True)
class Turn:
    """The result of one try, and what may be claimed now."""

    settled: Settle
    then: ClaimNext


def turn(transaction: Transaction, command: Turn) -> Outcome[Claimed | None]:
    """As `settle`, then as `claim_next`: what is claimed must be sent at once."""
    settle(transaction, command.settled)
    return claim_next(transaction, command.then)
