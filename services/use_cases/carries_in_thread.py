"""How the sealed files of one conversation are carried, and what it still asks somebody to carry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from services.domain.access import Right
from services.domain.messages import OutboxKind
from services.domain.ways import Way
from services.store.transaction import Reading
from services.use_cases.files_to_carry import Carry, ToCarry, carry_of, files_to_carry

# The word stands in the query itself: only so does SQLite see that the index of these few serves.
_BY_FILE: Final = f"SELECT id FROM message WHERE conversation_id = ? AND way = '{Way.FILE.value}'"  # noqa: S608 - our own word


@dataclass(frozen=True, slots=True)
class ThreadCarries:
    """`carries` by the ids of messages that go or came by file. `owed` are receipts and "understood" for
    theirs, by the ids of those.
    """

    carries: Mapping[str, Carry] = field(default_factory=dict)
    owed: Mapping[str, tuple[ToCarry, ...]] = field(default_factory=dict)


def carries_in_thread(reading: Reading, conversation_id: str) -> ThreadCarries:
    """Nothing for a conversation that goes another way. Raises `NotAllowed`."""
    reading.require(Right.SEE_MESSAGES)
    rows = reading.rows(_BY_FILE, conversation_id)
    if not rows:
        return ThreadCarries()
    found = {message_id: carry_of(reading, message_id) for (message_id,) in rows}
    carries = {key: carry for key, carry in found.items() if carry is not None}
    waiting = [
        one
        for one in files_to_carry(reading)
        if one.conversation_id == conversation_id and one.kind is not OutboxKind.MESSAGE
    ]
    owed = {key: tuple(one for one in waiting if one.message_id == key) for key in carries}
    return ThreadCarries(carries, {key: each for key, each in owed.items() if each})
