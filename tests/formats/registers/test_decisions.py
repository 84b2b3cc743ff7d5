"""Answers: one row, one spelling, one unit; and what they do to the rows."""

from pathlib import Path

from services.formats.registers import (
    ActivityRow,
    Answer,
    Decision,
    Judged,
    JudgedRow,
    Kind,
    KnownPerson,
    KnownRecords,
    KnownUnit,
    ParticipantRow,
    Relation,
    Role,
    RowClass,
    UnitRow,
    VolunteerRow,
    apply,
    find_tables,
    judge_all,
    read_workbook,
)
from tests.formats.registers.golden import DATA, TODAY, small, table_of
from tests.formats.registers.sheets import codes, judged, write_csv


def row_of(result: Judged, name: str, number: int) -> JudgedRow:
    return next(row for row in table_of(result, name).rows if row.number == number)


def index_of(name: str) -> int:
    return table_of(small(), name).index


def test_same_person_closes_the_question_and_marks_the_row_for_merging() -> None:
    table = index_of("tidgivere.xlsx")
    after = apply(small(), [Decision(Answer.SAME_PERSON, table, "dup_certain", row=10)])
    row = row_of(after, "tidgivere.xlsx", 10)

    assert row.cls is RowClass.VALID
    assert row.relation is Relation.SAME
    assert row.same_as is not None
    assert row.same_as.row == 5
    assert row_of(small(), "tidgivere.xlsx", 10).cls is RowClass.NEEDS_DECISION


def test_two_different_people_makes_the_row_a_new_one() -> None:
    table = index_of("tidgivere.xlsx")
    after = apply(small(), [Decision(Answer.DIFFERENT_PEOPLE, table, "dup_probable", row=28)])

    assert row_of(after, "tidgivere.xlsx", 28).relation is Relation.NEW
    assert row_of(after, "tidgivere.xlsx", 28).cls is RowClass.VALID


def test_a_typed_value_is_read_by_the_same_rules_and_may_be_refused_again() -> None:
    table = index_of("tidgivere.xlsx")

    def typed(value: str) -> JudgedRow:
        answer = Decision(Answer.SET_VALUE, table, "phone_short", 23, "phone", value=value)
        return row_of(apply(small(), [answer]), "tidgivere.xlsx", 23)

    good, bad = typed("68 05 09 99"), typed("68 05 09")

    assert good.cls is RowClass.VALID
    assert isinstance(good.record, VolunteerRow)
    assert good.record.phone == "+4768050999"
    assert bad.cls is RowClass.NEEDS_DECISION


def test_one_answer_serves_every_row_with_the_same_spelling() -> None:
    table = index_of("aktiviteter.csv")
    lost = next(
        finding
        for row in table_of(small(), "aktiviteter.csv").rows
        for finding in row.findings
        if finding.code == "encoding_lost"
    )
    answer = Decision(
        Answer.SET_VALUE,
        table,
        "encoding_lost",
        field="volunteer",
        spelling=lost.spelling,
        value=lost.choices[0].value,
    )
    after = table_of(apply(small(), [answer]), "aktiviteter.csv")
    left = [row.number for row in after.rows if "encoding_lost" in codes(row)]

    assert len(left) == 2  # those who were written in another way
    assert after.count(RowClass.NEEDS_DECISION) < 28


def test_leaving_unknown_keeps_the_words_and_lets_the_row_in() -> None:
    table = index_of("deltakere.xlsx")
    after = apply(
        small(),
        [
            Decision(Answer.LEAVE_UNKNOWN, table, "date_imprecise", row=15),
            Decision(Answer.KEEP, table, "consent_unclear", row=15),
        ],
    )
    row = row_of(after, "deltakere.xlsx", 15)

    assert row.cls is RowClass.VALID
    assert isinstance(row.record, ParticipantRow)
    assert row.record.waiting_since.day is None
    assert row.record.waiting_since.text == "høst 2025"


def test_a_guardians_yes_lets_a_young_person_in_and_is_remembered() -> None:
    table = index_of("tidgivere.xlsx")
    after = apply(small(), [Decision(Answer.GUARDIAN_AGREED, table, "age_under18", row=27)])
    row = row_of(after, "tidgivere.xlsx", 27)

    assert row.cls is RowClass.VALID
    assert isinstance(row.record, VolunteerRow)
    assert row.record.guardian_agreed


def test_a_row_may_be_left_out() -> None:
    table = index_of("tidgivere.xlsx")
    after = apply(small(), [Decision(Answer.LEAVE_OUT_ROW, table, "name_suspicious", row=29)])

    assert row_of(after, "tidgivere.xlsx", 29).cls is RowClass.LEFT_OUT


def test_a_national_id_is_taken_out_of_the_note_when_asked() -> None:
    table = index_of("deltakere.xlsx")
    after = apply(small(), [Decision(Answer.REMOVE_FROM_TEXT, table, "fnr_in_note", row=19)])
    record = row_of(after, "deltakere.xlsx", 19).record

    assert isinstance(record, ParticipantRow)
    assert record.note == "[fnr –] skal ikke stå her!"


def test_an_exclusion_is_made_only_when_confirmed() -> None:
    table = index_of("tidgivere.xlsx")
    after = apply(small(), [Decision(Answer.MAKE_EXCLUSION, table, "relative_exclusion", row=13)])

    assert sorted(str(pair.confirmed) for pair in after.exclusions) == ["None", "None", "True"]


def test_a_second_import_of_the_same_people_finds_them_stored() -> None:
    people = tuple(
        KnownPerson(
            f"id-{row.number}",
            Role.VOLUNTEER,
            row.record.name,
            row.record.phone,
            row.record.birth_year,
            row.record.postcode,
        )
        for row in table_of(small(), "tidgivere.xlsx").rows
        if isinstance(row.record, VolunteerRow) and row.cls is RowClass.VALID
    )
    tables = find_tables(read_workbook(DATA / "small" / "tidgivere.xlsx"))
    again = judge_all(tables, KnownRecords(people=people), today=TODAY).tables[0]
    same = [row for row in again.rows if row.relation is Relation.SAME]

    assert {row.stored_id for row in same} >= {person.id for person in people}
    assert all(row.cls is RowClass.VALID for row in same if row.stored_id == "id-5")


def test_units_of_the_store_are_known_to_a_participant_register(tmp_path: Path) -> None:
    path = write_csv(
        tmp_path / "deltakere.csv",
        [["Alias", "Født", "Fase", "TSB-enhet"], ["Nina", "1990", "etter", "Fjellheim"]],
    )
    tables = find_tables(read_workbook(path))
    known = KnownRecords(units=(KnownUnit("u1", "Fjellheim behandlingssenter"),))
    (row,) = judge_all(tables, known, today=TODAY).tables[0].rows

    assert isinstance(row.record, ParticipantRow)
    assert row.record.unit_id == "u1"
    assert "unit_variant" in codes(row)
    assert "unit_unknown" in codes(judged(path).tables[0].rows[0])


def test_every_question_offers_an_answer() -> None:
    for row, finding in small().questions:
        assert finding.choices, (row.number, finding.code)
    assert {table.kind for table in small().tables} == set(Kind)


def test_a_day_that_lies_ahead_and_is_left_unknown_is_stored_as_no_day() -> None:
    judged = small()
    row, finding = next(
        (row, finding)
        for row, finding in judged.questions
        if finding.code == "date_future" and isinstance(row.record, ParticipantRow)
    )
    answer = Decision(Answer.LEAVE_UNKNOWN, row.table, "date_future", row=row.number)
    after = apply(judged, [answer]).row(row.table, row.number)
    assert after is not None
    assert getattr(row.record, finding.field).day is not None
    assert getattr(after.record, finding.field).day is None


def test_a_shared_address_left_unknown_is_stored_for_none_but_its_first_owner() -> None:
    table = index_of("tsb-enheter.csv")
    unknown = Decision(Answer.LEAVE_UNKNOWN, table, "her_duplicate", row=8)
    after = apply(small(), [unknown, Decision(Answer.KEEP, table, "unit_contradiction", row=8)])
    row = row_of(after, "tsb-enheter.csv", 8)
    assert row.cls is RowClass.VALID
    assert isinstance(row.record, UnitRow)
    assert row.record.her_id == ""


def test_a_unit_that_is_not_alike_never_leads_the_answers_to_an_unknown_one(tmp_path: Path) -> None:
    rows = [["Nina", "1990", "etter", "Elvebakken"], ["Omar", "1991", "etter", "Åsly rusklinikk"]]
    path = write_csv(tmp_path / "deltakere.csv", [["Alias", "Født", "Fase", "TSB-enhet"], *rows])
    known = KnownRecords(
        units=(KnownUnit("u1", "Åsly rusklinikk, døgn"), KnownUnit("u2", "Åsly rusklinikk, dag"))
    )
    result = judge_all(find_tables(read_workbook(path)), known, today=TODAY)
    leading = [finding.choices[0] for row, finding in result.questions]
    assert [choice.answer for choice in leading] == [Answer.LEAVE_UNKNOWN, Answer.SET_VALUE]
    assert leading[1].value == "Åsly rusklinikk, døgn"


def test_namesakes_without_a_number_are_told_apart_and_each_can_be_chosen(tmp_path: Path) -> None:
    people = write_csv(
        tmp_path / "tidgivere.csv",
        [
            ["Navn", "Fødselsår", "Postnr", "Telefon"],
            ["Anne Berg", "1971", "1607", "68 05 00 01"],
            ["Anne Berg", "1984", "1630", "68 05 00 02"],
        ],
    )
    done = write_csv(
        tmp_path / "aktiviteter.csv",
        [["Dato", "Tidgiver", "Aktivitet", "Timer"], ["03.11.2026", "Anne Berg", "Tur", "2"]],
    )
    before = judged(people, done)
    row = table_of(before, "aktiviteter.csv").rows[0]
    question = next(one for one in row.findings if one.code == "person_ambiguous")
    choices = [one.value for one in question.choices if one.value]

    assert choices == ["Anne Berg (1971 1607)", "Anne Berg (1984 1630)"]
    for value, written in zip(choices, table_of(before, "tidgivere.csv").rows, strict=True):
        answer = Decision(
            Answer.SET_VALUE, row.table, question.code, row.number, "volunteer", value=value
        )
        after = table_of(apply(before, [answer]), "aktiviteter.csv").rows[0]
        assert after.cls is RowClass.VALID
        assert isinstance(after.record, ActivityRow)
        assert after.record.volunteer is not None
        assert after.record.volunteer.row == written.number
