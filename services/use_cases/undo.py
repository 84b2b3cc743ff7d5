"""Turns back what one use case did, by the journal lines it left."""

from __future__ import annotations

import json
from typing import Any, Final

from services.domain.changes import Outcome, Undo
from services.domain.errors import NotFound, UndoImpossible
from services.domain.journal import Action, JournalLine
from services.store.connection import is_broken_reference, is_taken_place
from services.store.record_codec import Column, to_columns
from services.store.tables import ALL, Table
from services.store.transaction import Transaction
from services.use_cases.answered_by_ours import keep_what_left_answered
from services.use_cases.undo_checks import refuse_taken_places

_RECORDS: Final = frozenset({Action.CREATED, Action.CHANGED, Action.REMOVED})
_HARMLESS: Final = frozenset({Action.SEEN, Action.UNDONE, Action.IMPORTED})
"""Notes beside the records: turning back the records leaves them true."""


def undo(transaction: Transaction, what: Undo) -> Outcome[None]:
    """Turn back the lines `what.first`…`what.last`, last first; a line UNDONE tells of it.

    The outcome can be undone in turn. A unit's message stays answered where our answer has left since.
    Raises `UndoImpossible` when the lines are another's, when one of the records has changed since, when
    others build upon it or have taken its place, or when something has left the house.
    """
    lines = transaction.journal_lines("seq BETWEEN ? AND ?", what.first, what.last)
    if not lines or any(line.account != transaction.by.account_id for line in lines):
        raise UndoImpossible
    if any(line.action not in _RECORDS | _HARMLESS for line in lines):
        raise UndoImpossible
    records = [line for line in lines if line.action in _RECORDS]
    _refuse_changed_since(transaction, records, what.last)
    for line in reversed(records):
        _turn_back(transaction, ALL[line.subject_kind], line)
    refuse_taken_places(transaction, records)
    keep_what_left_answered(transaction, records)
    transaction.note(Action.UNDONE, "journal", f"{what.first}-{what.last}")
    return transaction.done(None, undo=True)


def _refuse_changed_since(transaction: Transaction, lines: list[JournalLine], last: int) -> None:
    for kind, subject_id in {(line.subject_kind, line.subject_id) for line in lines}:
        later = transaction.value(
            "SELECT 1 FROM journal WHERE subject_kind = ? AND subject_id = ? AND seq > ?"
            " AND action IN ('created', 'changed', 'removed') LIMIT 1",
            kind,
            subject_id,
            last,
        )
        if later is not None:
            raise UndoImpossible


def _turn_back(transaction: Transaction, table: Table[Any], line: JournalLine) -> None:
    changes: dict[str, tuple[Column, Column]] = json.loads(line.changes)
    before = {name: pair[0] for name, pair in changes.items()}
    after = {name: pair[1] for name, pair in changes.items()}
    try:
        if line.action is Action.REMOVED:
            transaction.bring_back(table, before)
            return
        _require_unchanged(transaction, table, line.subject_id, after)
        if line.action is Action.CREATED:
            transaction.remove(table, line.subject_id, reason="undo")
        else:
            transaction.turn_back(table, line.subject_id, before)
    except NotFound:
        raise UndoImpossible from None
    except Exception as error:
        if is_broken_reference(error) or is_taken_place(error):
            raise UndoImpossible from None
        raise


def _require_unchanged(
    transaction: Transaction, table: Table[Any], record_id: str, after: dict[str, Column]
) -> None:
    now = to_columns(transaction.get(table, record_id))
    if any(now[name] != value for name, value in after.items()):
        raise UndoImpossible
