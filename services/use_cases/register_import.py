"""Stores a judged register: every valid row or nothing, and keeps the undecided ones waiting."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from services.domain.access import Right
from services.domain.centre import ImportBatch, WaitingRow
from services.domain.changes import Outcome
from services.domain.errors import Cancelled
from services.domain.journal import Action
from services.domain.matches import Exclusion
from services.formats.registers import Exclusion as RegisterExclusion
from services.formats.registers import Judged, JudgedRow, JudgedTable, Kind, Relation, RowClass
from services.formats.registers.records import (
    ActivityRow,
    OfferRow,
    ParticipantRow,
    PersonRef,
    UnitRow,
    VolunteerRow,
)
from services.store.search_text import fold
from services.store.tables import (
    ACTIVITY,
    EXCLUSION,
    IMPORT_BATCH,
    OFFER,
    PARTICIPANT,
    UNIT,
    VOLUNTEER,
    WAITING_ROW,
)
from services.store.transaction import Transaction
from services.use_cases.register_clashes import clashes_said_by_row, refuse_taken_address
from services.use_cases.register_others import activity_from, offer_from, unit_from
from services.use_cases.register_people import filled_in, participant_from, volunteer_from
from services.use_cases.register_road import add_road, area_ids
from services.use_cases.waiting_cells import packed

_ORDER: Final = (Kind.UNITS, Kind.VOLUNTEERS, Kind.PARTICIPANTS, Kind.OFFERS, Kind.ACTIVITIES)
_LOOK_UP_EVERY: Final = 50


@dataclass(frozen=True, slots=True)
class StoreRegister:
    """Store this judged import. `progress` is told rows done and rows in all; `cancelled` is asked often.

    `answered` are waiting rows that this import takes the place of.
    """

    judged: Judged
    progress: Callable[[int, int], None] = lambda _done, _all: None
    cancelled: Callable[[], bool] = lambda: False
    answered: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Imported:
    """How it went, in rows: stored as new, joined to one known, waiting, refused, left out."""

    stored: int
    joined: int
    waiting: int
    refused: int
    left_out: int
    exclusions: int


def store_register(transaction: Transaction, command: StoreRegister) -> Outcome[Imported]:
    """Store all valid rows in one transaction.

    Raises, and then nothing is stored: `Cancelled`, `RowTaken` for the first row that can't stand beside
    what is there already (others have written since it was judged), `NotAllowed`, `DiskFull` and other store
    refusals.
    """
    transaction.require(Right.IMPORT)
    held = held_back(command.judged)
    storing = _Storing(transaction, command, area_ids(transaction), held)
    for kind in _ORDER:
        for table in command.judged.tables:
            if table.kind is kind:
                storing.table(table)
    storing.exclusions()
    for row_id in command.answered:
        transaction.remove(WAITING_ROW, row_id)
    return transaction.done(storing.result())


@dataclass
class _Storing:
    """One import under way: which row has become which record."""

    transaction: Transaction
    command: StoreRegister
    areas: dict[str, str]
    held: frozenset[tuple[int, int]]
    became: dict[tuple[int, int], str] = field(default_factory=dict)
    units: dict[str, str] = field(default_factory=dict)
    done: int = 0
    counts: dict[str, int] = field(default_factory=dict)

    def table(self, table: JudgedTable) -> None:
        """Store the rows of one table, and its batch line."""
        before = dict(self.counts)
        batch_id = self.transaction.new_id()
        waiting = [row for row in table.rows if not self._settled(row)]
        self._add_batch(batch_id, table, before, len(waiting))
        for row in waiting:
            self._keep_waiting(batch_id, table, row)

    def exclusions(self) -> None:
        """Store the pairs that a person has confirmed."""
        for pair in self.command.judged.exclusions:
            if not pair.confirmed or pair.volunteer is None or pair.participant is None:
                continue
            volunteer, participant = self._id_of(pair.volunteer), self._id_of(pair.participant)
            if volunteer is None or participant is None or self._excluded(volunteer, participant):
                continue
            self.transaction.add(
                EXCLUSION,
                Exclusion(
                    self.transaction.new_id(),
                    participant,
                    volunteer,
                    "register",
                    self.transaction.now,
                ),
            )
            self._count("exclusions")

    def result(self) -> Imported:
        """The counts."""
        names = ("stored", "joined", "waiting", "refused", "left_out", "exclusions")
        return Imported(*(self.counts.get(name, 0) for name in names))

    def _settled(self, row: JudgedRow) -> bool:
        """Store, join or leave out a row; False when it must wait."""
        self._look_up()
        match row.cls:
            case RowClass.REFUSED:
                self._count("refused")
                return True
            case RowClass.LEFT_OUT:
                self._count("left_out")
                return True
            case RowClass.NEEDS_DECISION:
                return False
            case RowClass.VALID:
                return (row.table, row.number) not in self.held and self._store(row)

    def _look_up(self) -> None:
        self.done += 1
        if self.done % _LOOK_UP_EVERY:
            return
        if self.command.cancelled():
            raise Cancelled
        self.command.progress(
            self.done, sum(len(table.rows) for table in self.command.judged.tables)
        )

    def _store(self, row: JudgedRow) -> bool:
        known = self._known_as(row)
        with clashes_said_by_row(row):
            record_id = self._stored(row, known)
        if record_id is None:
            return False
        self.became[row.table, row.number] = record_id
        self._count("joined" if known else "stored")
        return True

    def _stored(self, row: JudgedRow, known: str | None) -> str | None:
        """The id under which the record lies now; None when something it needs is still open."""
        match row.record:
            case None:
                return None
            case VolunteerRow() as told:
                return self._volunteer(told, known)
            case ParticipantRow() as told:
                return self._participant(told, known)
            case OfferRow() as told:
                return known or self._offer(told)
            case UnitRow() as told:
                return known or self._unit(told, row)
            case ActivityRow() as told:
                return known or self._activity(told)

    def _known_as(self, row: JudgedRow) -> str | None:
        if row.relation is not Relation.SAME:
            return None
        return row.stored_id or (self._id_of(row.same_as) if row.same_as else None)

    def _volunteer(self, row: VolunteerRow, known: str | None) -> str:
        record_id = known or self.transaction.new_id()
        fresh = volunteer_from(row, record_id, self.transaction.now)
        if known:
            old = self.transaction.get(VOLUNTEER, known)
            self.transaction.replace(VOLUNTEER, filled_in(old, fresh), reason="register")
        else:
            self.transaction.add(VOLUNTEER, fresh, reason="register")
        return record_id

    def _participant(self, row: ParticipantRow, known: str | None) -> str:
        record_id = known or self.transaction.new_id()
        unit_id = self._unit_id(row)
        fresh = participant_from(
            row, record_id, self.transaction.now, self.transaction.today, unit_id
        )
        if known:
            old = self.transaction.get(PARTICIPANT, known)
            self.transaction.replace(PARTICIPANT, filled_in(old, fresh), reason="register")
        else:
            self.transaction.add(PARTICIPANT, fresh, reason="register")
            add_road(self.transaction, record_id, row, unit_id, self.areas)
        return record_id

    def _offer(self, row: OfferRow) -> str:
        offer = offer_from(row, self.transaction.new_id(), self.transaction.now, self.areas)
        self.transaction.add(OFFER, offer, reason="register")
        return offer.id

    def _unit(self, told: UnitRow, row: JudgedRow) -> str:
        unit = unit_from(told, self.transaction.new_id(), self.transaction.now)
        refuse_taken_address(self.transaction, unit, row, self.became)
        self.transaction.add(UNIT, unit, reason="register")
        self.units[fold(unit.name)] = unit.id
        return unit.id

    def _activity(self, row: ActivityRow) -> str | None:
        """None while a person it names, or the day, is open: then the row waits."""
        volunteer = self._id_of(row.volunteer) if row.volunteer else None
        participant = self._id_of(row.participant) if row.participant else None
        if volunteer is None or (row.participant is not None and participant is None):
            return None
        record_id = self.transaction.new_id()
        activity = activity_from(
            row, record_id, self.transaction.now, (volunteer, participant), self.areas
        )
        if activity is None:
            return None
        self.transaction.add(ACTIVITY, activity, reason="register")
        return record_id

    def _unit_id(self, row: ParticipantRow) -> str | None:
        if row.unit_id:
            return row.unit_id
        return self.units.get(fold(row.unit)) if row.unit else None

    def _id_of(self, person: PersonRef) -> str | None:
        return person.stored_id or self.became.get((person.table, person.row))

    def _excluded(self, volunteer: str, participant: str) -> bool:
        sql = "SELECT 1 FROM exclusion WHERE volunteer_id = ? AND participant_id = ?"
        return self.transaction.value(sql, volunteer, participant) is not None

    def _add_batch(
        self, batch_id: str, table: JudgedTable, before: dict[str, int], waiting: int
    ) -> None:
        def since(name: str) -> int:
            return self.counts.get(name, 0) - before.get(name, 0)

        batch = ImportBatch(
            id=batch_id,
            kind=table.kind.value,
            source=table.table.sheet or table.table.file,
            created_at=self.transaction.now,
            stored=since("stored") + since("joined"),
            waiting=waiting,
            refused=since("refused"),
            duplicates=table.duplicates,
        )
        self.transaction.add(IMPORT_BATCH, batch)
        self.transaction.note(Action.IMPORTED, "import_batch", batch_id)

    def _keep_waiting(self, batch_id: str, table: JudgedTable, row: JudgedRow) -> None:
        self._count("waiting")
        kept = _waiting(self.transaction, batch_id, self.command.judged, table, row)
        self.transaction.add(WAITING_ROW, kept)

    def _count(self, name: str) -> None:
        self.counts[name] = self.counts.get(name, 0) + 1


def held_back(judged: Judged) -> frozenset[tuple[int, int]]:
    """Rows whose confirmed exclusion names somebody who still waits.

    Stored without the pair, the two could be matched when the other one comes in.
    """
    pairs = [_rows_of(pair) for pair in judged.exclusions if pair.confirmed]
    open_rows = {(row.table, row.number) for row, _ in judged.questions}
    held: set[tuple[int, int]] = set()
    while more := {
        row for pair in pairs if pair & (open_rows | held) for row in pair - open_rows - held
    }:
        held |= more
    return frozenset(held)


def _rows_of(pair: RegisterExclusion) -> frozenset[tuple[int, int]]:
    """The rows of this import that the two stand in; nobody who is stored already."""
    parties = (pair.volunteer, pair.participant)
    return frozenset((p.table, p.row) for p in parties if p is not None and not p.stored_id)


def _waiting(
    transaction: Transaction, batch_id: str, judged: Judged, table: JudgedTable, row: JudgedRow
) -> WaitingRow:
    """The row as it stood in the sheet, so that it can be judged again when somebody answers."""
    return WaitingRow(
        id=transaction.new_id(),
        batch_id=batch_id,
        kind=table.kind.value,
        sheet=table.table.sheet or table.table.file,
        row=row.number,
        cells=packed(judged, table.table, row),
        findings=json.dumps([[finding.column, finding.code] for finding in row.questions]),
        created_at=transaction.now,
    )
