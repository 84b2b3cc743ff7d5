"""Rows that wait come back as they stood, with what was answered, and leave when they are settled."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from services.domain.access import Actor, Role
from services.domain.changes import Outcome
from services.domain.errors import NotAllowed
from services.domain.goals import FIRST_LIFE_AREAS
from services.domain.norwegian_dates import norwegian_day
from services.formats.registers import (
    Answer,
    Decision,
    Judged,
    Kind,
    RowClass,
    apply,
    find_tables,
    judge_all,
    read_workbook,
)
from services.formats.registers.cells import SheetText
from services.store.store import Store, open_store
from services.store.tables import ACTIVITY, EXCLUSION, LIFE_AREA, VOLUNTEER, WAITING_ROW
from services.store.transaction import Transaction
from services.use_cases.register_import import Imported, StoreRegister, store_register
from services.use_cases.register_snapshot import known_records
from services.use_cases.register_waiting import (
    WaitingRegister,
    settled_ids,
    settled_only,
    waiting_lines,
    waiting_register,
)
from tests.fakes.time import REFERENCE, FakeClock, FakeRandomness

HANNE = Actor("hanne", frozenset({Role.COORDINATOR}), "test")
LEIF = Actor("leif", frozenset({Role.VOLUNTEER}), "test")
VOLUNTEERS = """Navn;Født;Tlf;fnr;Status;Merknad
Anne Lund;1980;68051;;aktiv;
Per Dahl;1975;68050022;;aktiv;
Ola Nes;1990;68050033;;hmm;
"""
RELATED = VOLUNTEERS.replace(
    "50022;;aktiv;", "50022;;aktiv;Søster av «Jonas F» i deltakerlista – skal ikke kobles"
)
PARTICIPANTS = """Visningsnavn;Født;Mobil;Fase
Jonas F;1991;680500;før behandling
"""
ON_TIME = """Visningsnavn;Født;Mobil;Fase
Samira A.;1992;68050044;før behandling
"""
ACTIVITIES = """Dato;Tidgiver;Deltaker;Aktivitet;Timer
03.11.2026;Anne Lund;Samira A.;Tur;2
"""


def _with_areas(transaction: Transaction, _: None) -> Outcome[None]:
    for area in FIRST_LIFE_AREAS:
        transaction.add(LIFE_AREA, area)
    return transaction.done(None)


@dataclass
class Desk:
    store: Store
    folder: Path

    def judge(self, **sheets: str) -> Judged:
        found: list[SheetText] = []
        for name, text in sheets.items():
            path = self.folder / f"{name}.csv"
            path.write_text(text, encoding="utf-8")
            found += read_workbook(path)
        tables = [table.with_mapping(table.mapping) for table in find_tables(found)]
        known = self.store.ask(known_records, None, HANNE)
        return judge_all(tables, known, today=norwegian_day(REFERENCE))

    def judge_waiting(self) -> tuple[WaitingRegister, Judged]:
        register = self.store.ask(waiting_register, None, HANNE)
        known = self.store.ask(known_records, None, HANNE)
        judged = judge_all(
            register.tables, known, today=norwegian_day(REFERENCE), decisions=register.decisions
        )
        return register, judged

    def save(self, judged: Judged, answered: tuple[str, ...] = ()) -> Imported:
        return self.store.run(store_register, StoreRegister(judged, answered=answered), HANNE).value

    def waiting(self) -> int:
        return len(self.store.ask(lambda reading, _: reading.all(WAITING_ROW), None, HANNE))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    store = open_store(tmp_path / "a.store", bytes(32), FakeClock(), FakeRandomness())
    store.run(_with_areas, None, HANNE)
    yield Desk(store, tmp_path)
    store.close()


def answer(judged: Judged, code: str, chosen: Answer, value: str = "") -> Judged:
    row, finding = next(found for found in judged.questions if found[1].code == code)
    decision = Decision(chosen, row.table, code, row.number, finding.field, value=value)
    return apply(judged, [decision])


def codes(judged: Judged) -> set[str]:
    return {finding.code for _, finding in judged.questions}


def test_a_waiting_row_comes_back_with_the_same_question(desk: Desk) -> None:
    first = desk.judge(tidgivere=VOLUNTEERS)
    desk.save(first)
    lines = desk.store.ask(waiting_lines, None, HANNE)
    assert [(line.kind, line.rows) for line in lines] == [(Kind.VOLUNTEERS, 2)]
    _, again = desk.judge_waiting()
    assert codes(again) == {"phone_short", "status_unknown"}
    assert [row.number for row in again.tables[0].rows] == [2, 4]


def test_an_answered_row_is_stored_and_the_others_go_on_waiting(desk: Desk) -> None:
    desk.save(desk.judge(tidgivere=VOLUNTEERS))
    register, judged = desk.judge_waiting()
    judged = answer(judged, "phone_short", Answer.SET_VALUE, "68050011")
    kept = desk.store.ask(lambda r, _: r.all(WAITING_ROW, "row = 4"), None, HANNE)
    desk.save(settled_only(register, judged), settled_ids(register, judged))
    assert desk.store.ask(lambda r, _: r.all(WAITING_ROW), None, HANNE) == kept
    names = {person.name for person in desk.store.ask(lambda r, _: r.all(VOLUNTEER), None, HANNE)}
    assert names == {"Per Dahl", "Anne Lund"}


def test_an_activity_comes_in_with_the_person_it_waited_for(desk: Desk) -> None:
    desk.save(desk.judge(tidgivere=VOLUNTEERS, deltakere=ON_TIME, aktiviteter=ACTIVITIES))
    assert not desk.store.ask(lambda r, _: r.all(ACTIVITY), None, HANNE)
    register, judged = desk.judge_waiting()
    judged = answer(judged, "phone_short", Answer.LEAVE_UNKNOWN)
    desk.save(settled_only(register, judged), settled_ids(register, judged))
    assert len(desk.store.ask(lambda r, _: r.all(ACTIVITY), None, HANNE)) == 1
    assert desk.waiting() == 1


def test_an_answer_to_a_row_that_waits_on_is_not_asked_for_again(desk: Desk) -> None:
    desk.save(desk.judge(tidgivere=VOLUNTEERS.replace("68050033;;hmm", "680500;;hmm")))
    register, judged = desk.judge_waiting()
    row, finding = next(found for found in judged.questions if found[0].number == 4)
    assert finding.code == "phone_short"
    given = Decision(Answer.LEAVE_UNKNOWN, row.table, finding.code, row.number, finding.field)
    judged = apply(judged, [given])
    desk.save(settled_only(register, judged), settled_ids(register, judged))
    _, again = desk.judge_waiting()
    left = [(row.number, finding.code) for row, finding in again.questions]
    assert sorted(left) == [(2, "phone_short"), (4, "status_unknown")]


def test_a_corrected_column_and_a_typed_value_are_kept_with_the_row(desk: Desk) -> None:
    sheet = "Navn;Født;Ring;Status\nAnne Lund;1980;68051;hmm\nPer Dahl;1975;68050022;aktiv\n"
    judged = desk.judge(liste=sheet)
    table = judged.tables[0].table
    mapping = table.mapping.with_column(2, "phone")
    known = desk.store.ask(known_records, None, HANNE)
    judged = judge_all(
        [table.with_mapping(mapping)], known, today=norwegian_day(REFERENCE)
    )  # fmt: skip
    judged = answer(judged, "phone_short", Answer.SET_VALUE, "68050011")
    desk.save(judged)
    _, again = desk.judge_waiting()
    assert codes(again) == {"status_unknown"}
    record = again.tables[0].rows[0].record
    assert getattr(record, "phone", "") == "+4768050011"


def test_a_national_id_is_not_kept_with_a_waiting_row(desk: Desk) -> None:
    number = "01818050034"
    desk.save(desk.judge(tidgivere=VOLUNTEERS.replace("68051;;", f"68051;{number};")))
    kept = desk.store.ask(lambda r, _: r.all(WAITING_ROW), None, HANNE)
    assert kept
    assert all(number not in row.cells for row in kept)


def test_a_formula_without_a_result_is_asked_about_again(desk: Desk) -> None:
    judged = desk.judge(tidgivere=VOLUNTEERS)
    desk.save(judged)
    row = desk.store.ask(lambda r, _: r.all(WAITING_ROW, "row = 2"), None, HANNE)[0]
    kept = json.loads(row.cells)
    kept["cells"][2] = ["", "formula_without_result"]

    def put(transaction: Transaction, cells: str) -> Outcome[None]:
        transaction.replace(WAITING_ROW, replace(row, cells=cells))
        return transaction.done(None)

    desk.store.run(put, json.dumps(kept), HANNE)
    _, again = desk.judge_waiting()
    assert "formula_no_cache" in codes(again)


def test_a_row_with_a_confirmed_exclusion_waits_for_the_other_party(desk: Desk) -> None:
    judged = desk.judge(tidgivere=RELATED, deltakere=PARTICIPANTS)
    judged = answer(judged, "relative_exclusion", Answer.MAKE_EXCLUSION)
    per = next(row for row in judged.tables[0].rows if row.name == "Per Dahl")
    assert per.cls is RowClass.VALID
    desk.save(judged)
    assert not desk.store.ask(lambda r, _: r.all(VOLUNTEER), None, HANNE)
    register, again = desk.judge_waiting()
    again = answer(again, "phone_short", Answer.LEAVE_UNKNOWN)
    again = answer(again, "phone_short", Answer.LEAVE_UNKNOWN)
    again = answer(again, "relative_exclusion", Answer.MAKE_EXCLUSION)
    desk.save(settled_only(register, again), settled_ids(register, again))
    assert len(desk.store.ask(lambda r, _: r.all(EXCLUSION), None, HANNE)) == 1


def test_only_those_who_may_import_see_what_waits(desk: Desk) -> None:
    with pytest.raises(NotAllowed):
        desk.store.ask(waiting_register, None, LEIF)
    with pytest.raises(NotAllowed):
        desk.store.ask(waiting_lines, None, LEIF)
