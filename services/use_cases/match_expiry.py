"""Questions that nobody answered in time: they expire by themselves, and nobody has said no."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.matches import MatchState
from services.store.tables import MATCH
from services.store.transaction import Transaction
from services.use_cases.match_states import IN_UNANSWERED

_PAST: Final = f"state {IN_UNANSWERED} AND answer_by < ?"
WHY: Final = "no answer in time"
"""The reason in the journal."""


def expire_questions(transaction: Transaction, _command: None = None) -> Outcome[int]:
    """Let every question expire whose last day is past; how many. Doing it again changes nothing.

    The pair may be proposed again. Raises `NotAllowed`.
    """
    transaction.require(Right.MATCH)
    past = transaction.all(MATCH, _PAST, transaction.today.isoformat(), order="answer_by, id")
    for match in past:
        expired = replace(match, state=MatchState.EXPIRED, ended_on=transaction.today)
        transaction.replace(MATCH, expired, reason=WHY)
    return transaction.done(len(past))
