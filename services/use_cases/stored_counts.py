"""How much a store holds, in numbers: nothing about anybody."""

from __future__ import annotations

from typing import Final

from services.domain.access import Right
from services.store.tables import (
    ACCOUNT,
    ACTIVITY,
    CONSENT,
    EXCLUSION,
    GOAL,
    MATCH,
    MESSAGE,
    OFFER,
    PARTICIPANT,
    TRANSITION,
    UNIT,
    VOLUNTEER,
    WAITING_ROW,
)
from services.store.transaction import Reading

_COUNTED: Final = (
    ACCOUNT, VOLUNTEER, PARTICIPANT, GOAL, TRANSITION, CONSENT, EXCLUSION, MATCH, ACTIVITY, OFFER,
    UNIT, MESSAGE, WAITING_ROW,
)  # fmt: skip


def stored_counts(reading: Reading, _about: None) -> dict[str, int]:
    """Table → how many records it holds. Raises `NotAllowed`."""
    reading.require(Right.BACK_UP)
    return {table.name: _count(reading, table.name) for table in _COUNTED}


def _count(reading: Reading, name: str) -> int:
    return int(reading.value(f"SELECT count(*) FROM {name}"))  # noqa: S608 a name of our own tables
