"""The journal line: audit, history and later synchronisation are one mechanism."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

FIRST_HASH: Final = "0" * 64


class Action(StrEnum):
    """What happened to the subject."""

    CREATED = "created"
    CHANGED = "changed"
    REMOVED = "removed"
    SEEN = "seen"
    UNLOCKED = "unlocked"
    LOCKED = "locked"
    SENT = "sent"
    RECEIVED = "received"
    STOPPED = "stopped"
    EXPORTED = "exported"
    BACKED_UP = "backed_up"
    RESTORED = "restored"
    IMPORTED = "imported"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class JournalLine:
    """One line. `changes` is JSON: field → [before, after]; `hash` covers everything above it."""

    seq: int
    at: datetime
    account: str
    device: str
    action: Action
    subject_kind: str
    subject_id: str
    changes: str
    reason: str
    previous_hash: str
    hash: str


def line_hash(fields: tuple[int, str, str, str, str, str, str, str, str, str]) -> str:
    """SHA-256 over the line's fields in order (seq, at, account, device, action, subject kind and id,
    changes, reason, previous hash), as one JSON array, so that no two lines can be read as one another.
    """
    text = json.dumps(fields, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8")).hexdigest()
