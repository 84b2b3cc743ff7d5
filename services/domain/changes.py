"""What a use case gives back: its value, and which kinds of record it changed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

T = TypeVar("T")


class Kind(StrEnum):
    """A kind of record that views may listen for."""

    CENTRE = "centre"
    ACCOUNTS = "accounts"
    SETTINGS = "settings"
    PARTICIPANTS = "participants"
    GOALS = "goals"
    TRANSITIONS = "transitions"
    CONSENTS = "consents"
    VOLUNTEERS = "volunteers"
    EXCLUSIONS = "exclusions"
    MATCHES = "matches"
    ASSIGNMENTS = "assignments"
    SUPERVISION = "supervision"
    ACTIVITIES = "activities"
    UNITS = "units"
    OFFERS = "offers"
    MESSAGES = "messages"
    OUTBOX = "outbox"
    RECEIVING = "receiving"
    WAYS = "ways"
    DRAFTS = "drafts"
    IMPORTS = "imports"
    JOURNAL = "journal"


@dataclass(frozen=True, slots=True)
class Undo:
    """Names the journal lines `first`…`last` (inclusive) that one use case wrote, to be turned back."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """A use case's value and what it changed. `undo` is None where turning back makes no sense."""

    value: T
    changes: frozenset[Kind]
    undo: Undo | None = None
