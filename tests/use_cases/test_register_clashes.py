"""A row that can't stand beside what is there is refused by its number, and nothing is half-stored."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.domain.access import Actor, Role
from services.domain.changes import Outcome
from services.domain.errors import RowTaken
from services.domain.norwegian_dates import norwegian_day
from services.domain.offers import Unit
from services.formats.registers import (
    Answer,
    Decision,
    Judged,
    JudgedRow,
    KnownRecords,
    RowClass,
    apply,
    find_tables,
    judge_all,
    read_workbook,
)
from services.store.store import Store, open_store
from services.store.tables import IMPORT_BATCH, PARTICIPANT, UNIT
from services.store.transaction import Transaction
from services.use_cases.register_import import StoreRegister, store_register
from services.use_cases.register_snapshot import known_records
from tests.fakes.time import REFERENCE, FakeClock, FakeRandomness
from tests.formats.registers.sheets import write_csv

HANNE = Actor("hanne", frozenset({Role.COORDINATOR}), "test")
HEADS = ["HER-id", "Enhet", "Telefon", "Postnr", "Sted", "Tar dialogmelding"]
ELV, AAS = "Elvebakken kollektiv", "Åsly rusklinikk"


def rows_of(*units: tuple[str, str]) -> list[list[str]]:
    return [HEADS, *([her_id, name, "", "", "", "nei"] for name, her_id in units)]


def judged_against(known: KnownRecords, folder: Path, *units: tuple[str, str]) -> Judged:
    path = write_csv(folder / "enheter.csv", rows_of(*units))
    return judge_all(find_tables(read_workbook(path)), known, today=norwegian_day(REFERENCE))


@contextmanager
def a_store(folder: Path) -> Iterator[Store]:
    store = open_store(folder / "a.store", bytes(32), FakeClock(), FakeRandomness())
    try:
        yield store
    finally:
        store.close()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with a_store(tmp_path) as store:
        yield store


def known(store: Store) -> KnownRecords:
    return store.ask(known_records, None, HANNE)


def units(store: Store) -> list[Unit]:
    return store.ask(lambda reading, _: reading.all(UNIT), None, HANNE)


def put_unit(store: Store, name: str, her_id: str) -> None:
    def put(transaction: Transaction, _: None) -> Outcome[None]:
        transaction.add(UNIT, Unit(transaction.new_id(), name, REFERENCE, her_id=her_id))
        return transaction.done(None)

    store.run(put, None, HANNE)


def refusal(store: Store, judged: Judged) -> RowTaken:
    with pytest.raises(RowTaken) as refused:
        store.run(store_register, StoreRegister(judged), HANNE)
    return refused.value


def test_a_unit_that_stands_twice_in_the_file_is_asked_about(store: Store, tmp_path: Path) -> None:
    judged = judged_against(known(store), tmp_path, (ELV, "99000104"), (ELV, "99000104"))
    ((row, question),) = judged.questions
    assert (row.number, question.code, question.params) == (3, "unit_twice", (("row", "2"),))

    out = Decision(Answer.LEAVE_OUT_ROW, row.table, "unit_twice", row.number)
    store.run(store_register, StoreRegister(apply(judged, [out])), HANNE)
    assert [(unit.name, unit.her_id) for unit in units(store)] == [(ELV, "99000104")]


def test_another_her_id_typed_makes_the_second_one_a_unit_of_its_own(
    store: Store, tmp_path: Path
) -> None:
    judged = judged_against(known(store), tmp_path, (ELV, "99000104"), (ELV, "99000104"))
    ((row, _),) = judged.questions
    other = Decision(
        Answer.SET_VALUE, row.table, "unit_twice", row.number, "her_id", value="99000105"
    )
    store.run(store_register, StoreRegister(apply(judged, [other])), HANNE)
    assert {unit.her_id for unit in units(store)} == {"99000104", "99000105"}


def test_an_address_that_was_taken_meanwhile_is_refused_by_the_row_and_the_unit(
    store: Store, tmp_path: Path
) -> None:
    judged = judged_against(known(store), tmp_path, (AAS, "99000101"), (ELV, "99000104"))
    put_unit(store, "Solheia", "99000104")

    told = refusal(store, judged)

    assert (told.kind, told.row, told.other_row, told.other) == ("unit", 3, 0, "Solheia")
    assert [unit.name for unit in units(store)] == ["Solheia"]
    assert store.ask(lambda reading, _: reading.all(IMPORT_BATCH), None, HANNE) == []


def test_two_rows_with_one_address_are_refused_by_both_rows(store: Store, tmp_path: Path) -> None:
    judged = judged_against(known(store), tmp_path, (AAS, "99000101"), (ELV, "99000104"))
    (table,) = judged.tables
    first, second = table.rows
    alike = replace(second, record=replace(first.record, name=ELV))  # type: ignore[type-var]  # a unit's row
    judged = replace(judged, tables=(replace(table, rows=(first, alike)),))

    told = refusal(store, judged)

    assert (told.kind, told.row, told.other_row) == ("unit", 3, 2)
    assert units(store) == []


def test_what_the_store_itself_refuses_is_said_by_the_row(store: Store, tmp_path: Path) -> None:
    path = write_csv(
        tmp_path / "deltakere.csv",
        [["Visningsnavn", "Født", "Mobil", "Fase"], ["Jonas F", "1991", "", "før behandling"]],
    )
    judged = judge_all(
        find_tables(read_workbook(path)), known(store), today=norwegian_day(REFERENCE)
    )
    (table,) = judged.tables
    (row,) = table.rows
    gone: JudgedRow = replace(row, record=replace(row.record, unit_id="gone"))  # type: ignore[type-var]  # a participant's row
    judged = replace(judged, tables=(replace(table, rows=(gone,)),))

    told = refusal(store, judged)

    assert (told.kind, told.row) == ("", 2)
    assert store.ask(lambda reading, _: reading.all(PARTICIPANT), None, HANNE) == []


some_units = st.lists(
    st.tuples(st.sampled_from((ELV, ELV.upper(), AAS)), st.sampled_from(("", "991", "HER-991", "992"))),
    max_size=5,
)  # fmt: skip


@settings(max_examples=25, deadline=None)
@given(before=some_units, file=some_units, meanwhile=st.booleans())
def test_units_come_in_whole_or_not_at_all_and_never_two_with_one_address(
    before: list[tuple[str, str]], file: list[tuple[str, str]], meanwhile: bool
) -> None:
    with tempfile.TemporaryDirectory() as name, a_store(Path(name)) as store:
        folder, seen = Path(name), known(store)
        if before:
            first = judged_against(seen, folder, *before)
            store.run(store_register, StoreRegister(first), HANNE)
        judged = judged_against(seen if meanwhile else known(store), folder, *file)
        stood = units(store)
        ready = sum(row.cls is RowClass.VALID for table in judged.tables for row in table.rows)
        done, refused = None, None
        try:
            done = store.run(store_register, StoreRegister(judged), HANNE).value
        except RowTaken as told:
            refused = told
        if done is not None:
            assert done.stored + done.joined == ready
        if refused is not None:
            assert meanwhile, "what was judged against the store as it is fits"
            assert 2 <= refused.row < 2 + len(file)
            assert units(store) == stood
        taken = [unit.her_id for unit in units(store) if unit.her_id]
        assert len(taken) == len(set(taken))
