"""The practice unit's mailbox, kept in the encrypted store: a whole one, and what has changed since."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from services.domain.changes import Outcome
from services.domain.practice import PracticeMailbox
from services.store.tables import PRACTICE_MAILBOX
from services.store.transaction import Reading, Transaction

MOST: Final = 16 * 1024 * 1024
"""Characters. A mailbox that is larger is forgotten: it is only for practice."""
_WHOLE: Final = "practice"


C = TypeVar("C")
V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Beside(Generic[C, V]):
    """Another use case with its command, and changes of the mailbox that must be as durable as what it does."""

    use_case: Callable[[Transaction, C], Outcome[V]]
    command: C
    changes: tuple[str, ...]


def keep_beside(transaction: Transaction, command: Beside[C, V]) -> Outcome[V]:
    """Keep the changes and do the other in one transaction. Raises what the other raises."""
    for each in command.changes:
        keep_changes(transaction, each)
    return command.use_case(transaction, command.command)


def kept_mailbox(reading: Reading, _about: None = None) -> tuple[str, ...]:
    """What was kept last: the whole mailbox ("" for none), and the changes after it, in order."""
    kept = {each.id: each.snapshot for each in reading.all(PRACTICE_MAILBOX, order="id")}
    return (kept.pop(_WHOLE, ""), *kept.values())


def keep_mailbox(transaction: Transaction, snapshot: str) -> Outcome[None]:
    """Keep this in the place of all that was kept before."""
    for each in transaction.rows("SELECT id FROM practice_mailbox WHERE id <> ?", _WHOLE):
        transaction.remove(PRACTICE_MAILBOX, each[0])
    kept = PracticeMailbox(_WHOLE, snapshot if len(snapshot) <= MOST else "")
    if transaction.find(PRACTICE_MAILBOX, _WHOLE) is None:
        transaction.add(PRACTICE_MAILBOX, kept)
    else:
        transaction.replace(PRACTICE_MAILBOX, kept)
    return transaction.done(None)


def keep_changes(transaction: Transaction, changes: str) -> Outcome[None]:
    """Keep this after what was kept before."""
    last = transaction.value("SELECT max(id) FROM practice_mailbox WHERE id <> ?", _WHOLE)
    number = int(last.rsplit(":", 1)[1]) + 1 if last else 1
    transaction.add(PRACTICE_MAILBOX, PracticeMailbox(f"{_WHOLE}:{number:08}", changes))
    return transaction.done(None)
