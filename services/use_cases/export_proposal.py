"""A proposal as a file for a meeting: what leaves the house is noted with each person it is about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.journal import Action
from services.formats.table_files import TableKind, table_file
from services.store.transaction import Transaction

REASON: Final = "proposal"
"""What the journal's line says it was exported for."""


@dataclass(frozen=True, slots=True)
class ExportProposal:
    """The rows as they are to be read, the heading first, and whom they are about."""

    kind: TableKind
    rows: tuple[tuple[str, ...], ...]
    participant_ids: tuple[str, ...]


def export_proposal(transaction: Transaction, command: ExportProposal) -> Outcome[bytes]:
    """The file's content. Each participant's journal has a line about it. Raises `NotAllowed`."""
    transaction.require(Right.MATCH)
    for participant_id in command.participant_ids:
        transaction.note(Action.EXPORTED, "participant", participant_id, REASON)
    return transaction.done(table_file(command.kind, command.rows))
