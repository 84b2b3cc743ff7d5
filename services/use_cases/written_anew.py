"""A message of ours that did not arrive, written anew: which one came of it, and that somebody saw to it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from services.domain.errors import WrongState
from services.domain.messages import Composed
from services.store.tables import MESSAGE
from services.store.transaction import Reading, Transaction
from services.use_cases.own_message_drafts import PLACE

WRITTEN_ANEW: Final = "written_anew"
"""The state that refuses to write a message anew a second time."""
_SUBJECT: Final = "anew:"


@dataclass(frozen=True, slots=True)
class Anew:
    """What became of one that was written anew. `message_id` "": it is a draft of one's own so far."""

    message_id: str = ""
    conversation_id: str = ""
    at: datetime | None = None


def anew_subject(message_id: str) -> str:
    """What the draft is kept under: the same at every press, and never a conversation's id."""
    return _SUBJECT + message_id


def written_anew(reading: Reading, message_ids: Sequence[str]) -> dict[str, Anew]:
    """Those of these messages that were written anew, sent or as a draft of one's own."""
    if not message_ids:
        return {}
    kept = reading.rows(
        "SELECT subject_id FROM draft WHERE account_id = ? AND place = ?",
        reading.by.account_id,
        PLACE,
    )
    subjects = {subject_id for (subject_id,) in kept}
    found = {each: Anew() for each in message_ids if anew_subject(each) in subjects}
    rows = reading.rows(
        "SELECT anew_of, id, conversation_id, created_at FROM message"
        " WHERE anew_of <> '' AND anew_of IN (SELECT value FROM json_each(?))",
        json.dumps(list(message_ids)),
    )
    sent = {row[0]: Anew(row[1], row[2], datetime.fromisoformat(row[3])) for row in rows}
    return found | sent


def refuse_second(reading: Reading, message_id: str) -> None:
    """Raises `WrongState` when the message was written anew and sent before."""
    if any(one.message_id for one in written_anew(reading, [message_id]).values()):
        raise WrongState(MESSAGE.name, WRITTEN_ANEW)


def anew_from(reading: Reading, composed: Composed) -> str:
    """The message that this one takes the place of; "" where it has become one about somebody else.

    Raises `WrongState` when that was written anew and sent before.
    """
    old = reading.find(MESSAGE, composed.anew_of) if composed.anew_of else None
    if old is None or old.participant_id != composed.participant_id:
        return ""
    refuse_second(reading, old.id)
    return old.id


def note_anew(transaction: Transaction, message_id: str) -> None:
    """Whoever sends it anew has seen to the old one. Its state stays: what happened has happened."""
    if not message_id:
        return
    old = transaction.get(MESSAGE, message_id)
    if not old.handled:
        transaction.replace(MESSAGE, replace(old, handled=True))
