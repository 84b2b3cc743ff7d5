"""The centre itself, its settings, and what was imported."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Centre:
    """The house that this store belongs to. `practice`: everything in it is invented."""

    id: str
    name: str
    created_at: datetime
    practice: bool = False


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting of the centre, its value as JSON text."""

    id: str
    value: str


@dataclass(frozen=True, slots=True)
class ImportBatch:
    """One all-or-nothing import: from which sheet, and how the rows fell out."""

    id: str
    kind: str
    source: str
    created_at: datetime
    stored: int
    waiting: int
    refused: int
    duplicates: int


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """A row that waits for a person's answer. `cells` and `findings` are JSON texts."""

    id: str
    batch_id: str
    kind: str
    sheet: str
    row: int
    cells: str
    findings: str
    created_at: datetime
    answered_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Receiving:
    """How far the inbox has been read for one transport."""

    id: str
    cursor: str
