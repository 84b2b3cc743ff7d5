"""A judged register goes in whole or not at all, and a second time changes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from services.domain.access import Actor, Role
from services.domain.changes import Outcome
from services.domain.errors import Cancelled, NotAllowed
from services.domain.goals import FIRST_LIFE_AREAS
from services.domain.matches import Exclusion
from services.domain.norwegian_dates import norwegian_day
from services.formats.registers import (
    Answer,
    Decision,
    Judged,
    Relation,
    RowClass,
    apply,
    find_tables,
    judge_all,
    read_workbook,
)
from services.formats.registers.records import ParticipantRow
from services.store.store import Store, open_store
from services.store.tables import (
    ACTIVITY,
    CONSENT,
    EXCLUSION,
    GOAL,
    LIFE_AREA,
    PARTICIPANT,
    VOLUNTEER,
)
from services.store.transaction import Transaction
from services.use_cases.register_import import Imported, StoreRegister, store_register
from services.use_cases.register_snapshot import known_records
from tests.fakes.time import REFERENCE, FakeClock, FakeRandomness

SMALL = Path(__file__).parents[1] / "data" / "registers" / "small"
HANNE = Actor("hanne", frozenset({Role.COORDINATOR}), "test")


@dataclass
class Desk:
    store: Store

    def judged(self) -> Judged:
        sheets = [sheet for file in sorted(SMALL.iterdir()) if file.suffix in {".xlsx", ".csv"}
                  for sheet in read_workbook(file)]  # fmt: skip
        tables = [table for table in find_tables(sheets) if table.by_itself]
        known = self.store.ask(known_records, None, HANNE)
        return judge_all(tables, known, today=norwegian_day(REFERENCE))

    def imported(self, judged: Judged) -> Imported:
        return self.store.run(store_register, StoreRegister(judged), HANNE).value

    def count(self, table: str) -> int:
        def ask(reading: Transaction, name: str) -> int:
            return int(reading.value(f"SELECT count(*) FROM {name}"))  # noqa: S608 a test's table

        return self.store.ask(ask, table, HANNE)  # type: ignore[arg-type]  # a reading is enough


def _with_areas(transaction: Transaction, _: None) -> Outcome[None]:
    for area in FIRST_LIFE_AREAS:
        transaction.add(LIFE_AREA, area)
    return transaction.done(None)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    store = open_store(tmp_path / "a.store", bytes(32), FakeClock(), FakeRandomness())
    store.run(_with_areas, None, HANNE)
    yield Desk(store)
    store.close()


def test_all_valid_rows_are_stored_and_the_others_wait(desk: Desk) -> None:
    judged = desk.judged()
    result = desk.imported(judged)
    rows = [row for table in judged.tables for row in table.rows]
    assert result.refused == sum(row.cls is RowClass.REFUSED for row in rows)
    assert result.stored + result.waiting == len(rows) - result.refused
    assert desk.count("volunteer") == 18
    assert desk.count("participant") == 7
    assert desk.count("waiting_row") == result.waiting


def test_an_activity_waits_while_a_person_it_names_waits(desk: Desk) -> None:
    desk.imported(desk.judged())
    activities = desk.store.ask(lambda reading, _: reading.all(ACTIVITY), None, HANNE)
    people = {
        person.id
        for person in desk.store.ask(lambda reading, _: reading.all(PARTICIPANT), None, HANNE)
    }
    assert activities
    assert all(activity.participant_id in people for activity in activities)


def test_the_same_register_a_second_time_adds_nobody_and_nothing(desk: Desk) -> None:
    desk.imported(desk.judged())
    before = {name: desk.count(name) for name in ("volunteer", "participant", "offer", "unit")}
    again = desk.judged()
    same = [row for table in again.tables for row in table.rows if row.relation is Relation.SAME]
    desk.imported(again)
    assert {name: desk.count(name) for name in before} == before
    assert len(same) > 50


def test_own_words_are_kept_byte_for_byte_as_goals(desk: Desk) -> None:
    judged = desk.judged()
    desk.imported(judged)
    told = {
        words
        for table in judged.tables
        for row in table.rows
        if row.cls is RowClass.VALID and row.record is not None
        for _, words in getattr(row.record, "goals", ())
    }
    kept = {goal.words for goal in desk.store.ask(lambda r, _: r.all(GOAL), None, HANNE)}
    assert told
    assert kept == {words for words in told if words.strip()}


def test_a_withdrawn_consent_keeps_the_day_the_register_names(desk: Desk) -> None:
    judged = desk.judged()
    desk.imported(judged)
    named = {
        row.record.consent.withdrawn.day
        for table in judged.tables
        for row in table.rows
        if row.cls is RowClass.VALID and isinstance(row.record, ParticipantRow)
    } - {None}
    kept = desk.store.ask(lambda r, _: r.all(CONSENT, "withdrawn_at IS NOT NULL"), None, HANNE)
    assert named
    days = {norwegian_day(consent.withdrawn_at) for consent in kept if consent.withdrawn_at}
    assert days == named


def test_an_import_that_is_stopped_leaves_nothing_behind(desk: Desk) -> None:
    asked = list[int]()

    def stop() -> bool:
        asked.append(1)
        return len(asked) > 1

    command = StoreRegister(desk.judged(), cancelled=stop)
    with pytest.raises(Cancelled):
        desk.store.run(store_register, command, HANNE)
    assert len(asked) == 2
    assert desk.count("volunteer") + desk.count("offer") + desk.count("import_batch") == 0


def test_a_confirmed_exclusion_is_stored_for_the_pair(desk: Desk) -> None:
    judged = desk.judged()
    decisions = [
        Decision(Answer.MAKE_EXCLUSION, row.table, finding.code, row.number)
        for row, finding in judged.questions
        if finding.code == "relative_exclusion"
    ]
    result = desk.imported(apply(judged, decisions))
    pairs: list[Exclusion] = desk.store.ask(lambda r, _: r.all(EXCLUSION), None, HANNE)
    names = {
        (
            desk.store.ask(lambda r, p: r.get(VOLUNTEER, p.volunteer_id).name, pair, HANNE),
            desk.store.ask(
                lambda r, p: r.get(PARTICIPANT, p.participant_id).display_name, pair, HANNE
            ),
        )
        for pair in pairs
    }
    assert result.exclusions == len(pairs)
    assert names <= {
        ("Linn Marie Foss", "Jonas F"),
        ("Hassan Abdi Warsame", "Samira A."),
        ("Elle Máret Joŋgo", "Per-Ánte"),
    }
    assert names


def test_a_volunteer_may_not_import_a_register(desk: Desk) -> None:
    turid = Actor("turid", frozenset({Role.VOLUNTEER}), "test")
    with pytest.raises(NotAllowed):
        desk.store.ask(known_records, None, turid)
    with pytest.raises(NotAllowed):
        desk.store.run(store_register, StoreRegister(desk.judged()), turid)
