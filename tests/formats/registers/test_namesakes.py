"""Namesakes read differently in every answer, and the answer finds the one that was meant."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from services.formats.registers import (
    Answer,
    Decision,
    Judged,
    JudgedRow,
    KnownPerson,
    KnownRecords,
    RowClass,
    apply,
    find_tables,
    judge_all,
    read_workbook,
)
from services.formats.registers.duplicates import Person
from services.formats.registers.lookup import Fit, PersonLookup
from services.formats.registers.records import ActivityRow, PersonRef, Role
from tests.formats.registers.golden import TODAY, table_of
from tests.formats.registers.sheets import judged, write_csv

HEADS = ["Nr", "Navn", "Fødselsår", "Postnr", "Telefon"]


def ambiguous(folder: Path, *people: list[str]) -> tuple[Judged, Decision, list[str]]:
    """An activity that names Anne Berg among these; the answer to be filled in, and what is offered."""
    register = write_csv(folder / "tidgivere.csv", [HEADS, *people])
    done = write_csv(
        folder / "aktiviteter.csv",
        [["Dato", "Tidgiver", "Aktivitet", "Timer"], ["03.11.2026", "Anne Berg", "Tur", "2"]],
    )
    before = judged(register, done)
    row = table_of(before, "aktiviteter.csv").rows[0]
    question = next(one for one in row.findings if one.code == "person_ambiguous")
    answer = Decision(Answer.SET_VALUE, row.table, question.code, row.number, "volunteer")
    return before, answer, [one.value for one in question.choices if one.value]


def rows_meant(before: Judged, answer: Decision, choices: list[str]) -> list[int]:
    """The rows of the register that the choices lead to."""
    rows = []
    for value in choices:
        given = Decision(
            answer.answer, answer.table, answer.code, answer.row, answer.field, value=value
        )
        after = table_of(apply(before, [given]), "aktiviteter.csv").rows[0]
        assert after.cls is RowClass.VALID
        assert isinstance(after.record, ActivityRow)
        assert after.record.volunteer is not None
        rows.append(after.record.volunteer.row)
    return rows


def test_one_with_a_register_number_and_one_without_can_both_be_chosen(tmp_path: Path) -> None:
    before, answer, choices = ambiguous(
        tmp_path,
        ["14", "Anne Berg", "1971", "1607", "68 05 00 01"],
        ["", "Anne Berg", "1984", "1630", "68 05 00 02"],
    )
    assert choices == ["Anne Berg (nr. 14)", "Anne Berg (1984 1630)"]
    assert rows_meant(before, answer, choices) == [2, 3]


def test_those_alike_in_all_that_is_known_are_counted(tmp_path: Path) -> None:
    before, answer, choices = ambiguous(
        tmp_path, ["", "Anne Berg", "", "", ""], ["", "Anne Berg", "", "", ""]
    )
    assert choices == ["Anne Berg (nr. 1 av 2)", "Anne Berg (nr. 2 av 2)"]
    assert rows_meant(before, answer, choices) == [2, 3]


def test_a_number_that_two_have_tells_nobody_apart(tmp_path: Path) -> None:
    before, answer, choices = ambiguous(
        tmp_path,
        ["14", "Anne Berg", "1971", "1607", "68 05 00 01"],
        ["14", "Anne Berg", "1984", "1630", "68 05 00 02"],
    )
    assert choices == ["Anne Berg (1971 1607)", "Anne Berg (1984 1630)"]
    assert rows_meant(before, answer, choices) == [2, 3]


people = st.lists(
    st.builds(
        Person,
        st.integers(1, 9).map(lambda row: PersonRef(Role.VOLUNTEER, "", "", 0, row)),
        st.sampled_from(("Anne Berg", "ANNE BERG", "Berg, Anne", "Anne-Berg", "Nina Li")),
        st.sampled_from(("", "+4768050001")),
        st.sampled_from((None, 1971, 1984)),
        st.sampled_from(("", "1607")),
        st.sampled_from(("", "7", "T-7")),
    ),
    max_size=6,
)


@given(people)
def test_every_label_is_one_persons_and_finds_her(found: list[Person]) -> None:
    lookup = PersonLookup(found)
    labels = [lookup.label(person) for person in found]
    assert len({label.casefold() for label in labels}) == len(labels)
    for person, label in zip(found, labels, strict=True):
        told = lookup.find(label)
        assert told.fit is Fit.EXACT
        assert told.person is person


TWICE = [["", "Anne Berg", "1984", "1630", "68 05 00 02"]] * 2


def activity_after(before: Judged, *answers: Decision) -> JudgedRow:
    return table_of(apply(before, answers), "aktiviteter.csv").rows[0]


def two_alike(folder: Path) -> tuple[Judged, Decision, Decision]:
    """An activity of Anne Berg, who stands twice; the answer «two people», and «the same»."""
    register = write_csv(folder / "tidgivere.csv", [HEADS, *TWICE])
    done = write_csv(
        folder / "aktiviteter.csv",
        [["Dato", "Tidgiver", "Aktivitet", "Timer"], ["03.11.2026", "Anne Berg", "Tur", "2"]],
    )
    before = judged(register, done)
    table = table_of(before, "tidgivere.csv")
    (question,) = [one for one in table.rows[1].findings if one.code == "dup_certain"]
    two = Decision(Answer.DIFFERENT_PEOPLE, table.index, question.code, question.row)
    return before, two, replace(two, answer=Answer.SAME_PERSON)


def who_did(row: JudgedRow) -> int | None:
    assert isinstance(row.record, ActivityRow)
    return row.record.volunteer.row if row.record.volunteer else None


def test_once_two_alike_are_said_to_be_two_an_activity_of_theirs_is_asked_about(
    tmp_path: Path,
) -> None:
    before, two, _ = two_alike(tmp_path)
    assert who_did(activity_after(before)) == 2
    asked = activity_after(before, two)
    assert (asked.cls, who_did(asked)) == (RowClass.NEEDS_DECISION, None)
    (question,) = asked.questions
    assert question.code == "person_ambiguous"
    choices = [one.value for one in question.choices if one.value]
    assert choices == ["Anne Berg (1984 1630 nr. 1 av 2)", "Anne Berg (1984 1630 nr. 2 av 2)"]
    answer = Decision(Answer.SET_VALUE, asked.table, question.code, asked.number, "volunteer")
    assert rows_meant(apply(before, [two]), answer, choices) == [2, 3]


def test_two_who_are_joined_after_all_are_one_again(tmp_path: Path) -> None:
    before, two, same = two_alike(tmp_path)
    assert who_did(activity_after(before, same)) == 2
    after = apply(apply(before, [two]), [same])
    row = table_of(after, "aktiviteter.csv").rows[0]
    assert (row.cls, who_did(row)) == (RowClass.VALID, 2)


def test_one_who_is_not_the_stored_namesake_may_be_meant_as_well_as_her(tmp_path: Path) -> None:
    people = write_csv(
        tmp_path / "deltakere.csv",
        [
            ["Visningsnavn", "Født", "Postnr", "Mobil", "Fase"],
            ["Jonas Moe", "1992", "", "", "inne"],
        ],
    )
    done = write_csv(
        tmp_path / "aktiviteter.csv",
        [["Dato", "Deltaker", "Aktivitet", "Timer"], ["03.11.2026", "Jonas Moe", "Tur", "2"]],
    )
    stored = KnownPerson("jonas", Role.PARTICIPANT, "Jonas Moe", "+4768050001", 1992, "1607")
    tables = [table for path in (people, done) for table in find_tables(read_workbook(path))]
    before = judge_all(tables, KnownRecords(people=(stored,)), today=TODAY)
    table = table_of(before, "deltakere.csv")
    (question,) = [one for one in table.rows[0].findings if one.code.startswith("dup_")]
    two = Decision(Answer.DIFFERENT_PEOPLE, table.index, question.code, question.row)
    asked = activity_after(before, two)
    (which,) = asked.questions
    choices = [one.value for one in which.choices if one.value]
    assert choices == ["Jonas Moe (1992 1607)", "Jonas Moe (1992)"]
