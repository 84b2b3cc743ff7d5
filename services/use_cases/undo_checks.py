"""What an undo may not bring back: a match whose place has been taken since, a pair ruled out since."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Final

from services.domain.errors import UndoImpossible
from services.domain.journal import Action, JournalLine
from services.domain.matches import KNOWN_TO_EACH_OTHER, LIVE, Match, MatchState
from services.store.tables import EXCLUSION, MATCH, VOLUNTEER
from services.store.transaction import Transaction
from services.use_cases.match_checks import about_the_same
from services.use_cases.match_states import IN_LIVE

_PAIR: Final = "participant_id = ? AND volunteer_id = ?"
_LIVE_PAIR: Final = f"{_PAIR} AND state {IN_LIVE}"
_OF_VOLUNTEER: Final = f"volunteer_id = ? AND state {IN_LIVE}"


def refuse_taken_places(transaction: Transaction, lines: Iterable[JournalLine]) -> None:
    """Look at what turning back these lines has brought back to life.

    Raises `UndoImpossible` when the volunteer has no room for it any more, when somebody has been found
    for the same assignment, or when the two have a match or are ruled out by now.
    """
    for line in lines:
        if line.subject_kind == MATCH.name and _lives_again(line):
            _require_room(transaction, transaction.get(MATCH, line.subject_id))
        if line.subject_kind == EXCLUSION.name and line.action is Action.REMOVED:
            back = transaction.get(EXCLUSION, line.subject_id)
            if transaction.all(MATCH, _LIVE_PAIR, back.participant_id, back.volunteer_id):
                raise UndoImpossible


def _lives_again(line: JournalLine) -> bool:
    """Whether the line took a match out of life: it ended, or its record was removed."""
    before, after = json.loads(line.changes).get("state", (None, None))
    if line.action is Action.REMOVED:
        return before in LIVE
    return line.action is Action.CHANGED and before in LIVE and after not in LIVE


def _require_room(transaction: Transaction, match: Match) -> None:
    if match.state not in LIVE:
        return
    pair = (match.participant_id, match.volunteer_id)
    if transaction.all(EXCLUSION, _PAIR, *pair):
        raise UndoImpossible
    if len(transaction.all(MATCH, _LIVE_PAIR, *pair)) > 1 or _somebody_is_found(transaction, match):
        raise UndoImpossible
    most = transaction.get(VOLUNTEER, match.volunteer_id).max_participants
    taken = len(transaction.all(MATCH, _OF_VOLUNTEER, match.volunteer_id))
    if most is not None and taken > most and not match.override_reason:
        raise UndoImpossible


def _somebody_is_found(transaction: Transaction, match: Match) -> bool:
    others: list[MatchState] = [one.state for one in about_the_same(transaction, match)]
    return any(state in KNOWN_TO_EACH_OTHER for state in others)
