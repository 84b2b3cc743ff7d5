"""The whole import against the golden answers of the small and the city register."""

from collections import Counter
from decimal import Decimal
from typing import Any

import pytest

from services.formats.registers import (
    ActivityRow,
    Judged,
    JudgedTable,
    Kind,
    OfferRow,
    ParticipantRow,
    Relation,
    RowClass,
    UnitRow,
    VolunteerRow,
)
from services.formats.registers.shown import shown
from tests.formats.registers.golden import (
    CITY,
    SMALL,
    answers,
    city,
    counted,
    file_answers,
    small,
    table_of,
)

EVERY = [("small", name) for name in SMALL] + [("city", name) for name in CITY]


def judged(register: str) -> Judged:
    return small() if register == "small" else city()


@pytest.mark.parametrize(("register", "name"), EVERY)
def test_each_file_has_the_golden_numbers(register: str, name: str) -> None:
    golden, table = file_answers(register, name), table_of(judged(register), name)

    assert {
        "data_rows": len(table.rows),
        "valid": table.count(RowClass.VALID),
        "valid_untouched": sum(row.untouched for row in table.rows),
        "needs_decision": table.count(RowClass.NEEDS_DECISION),
        "refused": table.count(RowClass.REFUSED),
        "duplicate_rows": table.duplicates,
    } == {
        key: golden[key]
        for key in (
            "data_rows",
            "valid",
            "valid_untouched",
            "needs_decision",
            "refused",
            "duplicate_rows",
        )
    }
    assert dict(table.codes) == golden["issues_by_code"]


@pytest.mark.parametrize("name", SMALL)
def test_every_row_of_the_small_register_has_its_golden_findings_and_class(name: str) -> None:
    table = table_of(small(), name)
    rows = {row.number: row for row in table.rows}
    classes = {
        "ok": RowClass.VALID,
        "ask": RowClass.NEEDS_DECISION,
        "refuse": RowClass.REFUSED,
    }
    for golden in file_answers("small", name)["rows"]:
        row = rows[golden["row"]]
        wanted = counted((i["column"], i["code"], i["action"]) for i in golden.get("issues", ()))
        found = counted((f.column, f.code, f.action.value) for f in row.findings)

        assert (row.number, found) == (row.number, wanted)
        assert (row.number, row.cls) == (row.number, classes[golden["cls"]])


@pytest.mark.parametrize("name", CITY)
def test_every_careful_cell_of_the_city_register_has_its_golden_finding(name: str) -> None:
    table = table_of(city(), name)
    wanted = Counter(tuple(issue) for issue in file_answers("city", name)["issues"])
    found = Counter(
        (f.row, f.column, f.code, f.action.value)
        for row in table.rows
        for f in row.findings
        if f.action.value != "normalise"
    )

    assert found == wanted


@pytest.mark.parametrize(("register", "name"), EVERY)
def test_refused_rows_carry_their_golden_reason(register: str, name: str) -> None:
    found = {
        (f.row, f.column, f.code)
        for row in table_of(judged(register), name).rows
        for f in row.findings
        if f.action.value == "refuse"
    }

    assert found == {
        (e["row"], e["column"], e["reason"]) for e in file_answers(register, name)["refused_rows"]
    }


CANONICAL = {
    "tidgivere.xlsx": {
        "Navn": "name",
        "Født": "birth_year",
        "Tlf": "phone",
        "E-post": "email",
        "Postnr": "postcode",
        "Tilgjengelig": "availability",
        "Timer pr mnd": "hours_per_month",
        "Status": "stage",
        "Kurs fullført": "training_done",
        "Taushetserkl.": "pledge_signed",
        "Startet": "started",
    },
    "deltakere.xlsx": {
        "Visningsnavn": "display_name",
        "Født": "birth_year",
        "Mobil": "phone",
        "Postnr": "postcode",
        "Fase": "phase",
        "TSB-enhet": "unit",
        "Innlagt": "admitted",
        "Utskrevet": "discharged",
        "Løslatt": "released",
        "Tilgjengelig": "availability",
        "Ventet siden": "waiting_since",
    },
    "tilbud.csv": {
        "Navn": "name",
        "Livsområde": "life_areas",
        "Postnr": "postcode",
        "Telefon": "phone",
    },
    "tsb-enheter.csv": {"HER-id": "her_id", "Telefon": "phone", "Matrix-id": "matrix_id"},
}


def cells(name: str) -> list[tuple[int, str, object, object]]:
    table = table_of(small(), name)
    rows = {row.number: row for row in table.rows}
    listed = []
    for golden in file_answers("small", name)["rows"]:
        record = rows[golden["row"]].record
        if record is None:
            continue
        for column, field in CANONICAL[name].items():
            value = shown(getattr(record, field))
            listed.append((golden["row"], column, golden["canonical"].get(column, ""), value))
    return listed


@pytest.mark.parametrize("name", CANONICAL)
def test_every_cell_becomes_its_golden_value(name: str) -> None:
    for row, column, wanted, found in cells(name):
        if wanted == "unknown":
            assert (row, column, found in ("", "unknown", [])) == (row, column, True)
        elif column == "Livsområde" and isinstance(wanted, str):
            assert (row, column, found) == (row, column, [wanted])
        elif column == "Tilgjengelig" and wanted == "":
            assert (row, column, found) == (row, column, "unknown")
        else:
            assert (row, column, found) == (row, column, wanted)


def test_activities_point_at_the_people_the_golden_answers_name() -> None:
    rows = {row.number: row.record for row in table_of(small(), "aktiviteter.csv").rows}
    for golden in file_answers("small", "aktiviteter.csv")["rows"]:
        record, canonical = rows[golden["row"]], golden["canonical"]
        if not isinstance(record, ActivityRow):
            continue
        codes = {issue["code"] for issue in golden.get("issues", ())}
        assert (record.day.isoformat() if record.day else "unknown") == canonical["Dato"]
        assert shown(record.hours) == canonical["Timer"]
        if not codes & {"volunteer_unknown", "person_ambiguous"}:
            assert record.volunteer is not None
            assert record.volunteer.name == canonical["Tidgiver"]
        if "participant_unknown" not in codes:
            assert record.participant is not None
            assert record.participant.name == canonical["Deltaker"]


@pytest.mark.parametrize("register", ["small", "city"])
def test_hours_and_life_areas_of_valid_activities_add_up(register: str) -> None:
    golden = file_answers(register, "aktiviteter.csv")
    hours, areas = Decimal(0), Counter[str]()
    for row in table_of(judged(register), "aktiviteter.csv").rows:
        if row.cls is RowClass.VALID and isinstance(row.record, ActivityRow):
            hours += row.record.hours or 0
            areas.update(row.record.life_areas)

    assert float(hours) == golden["hours_of_valid_rows"]
    assert dict(areas) == golden["valid_per_life_area"]


@pytest.mark.parametrize(
    ("register", "name"),
    [
        ("small", "tidgivere.xlsx"),
        ("small", "deltakere.xlsx"),
        ("city", "tidgivere.csv"),
        ("city", "deltakere.csv"),
    ],
)
def test_as_many_people_are_left_as_the_golden_answers_say(register: str, name: str) -> None:
    rows = table_of(judged(register), name).rows
    people = [
        row
        for row in rows
        if row.cls is not RowClass.REFUSED and row.relation is not Relation.PROBABLY_SAME
    ]

    golden = file_answers(register, name)
    assert len(people) == golden["unique_people_if_all_duplicates_are_merged"]


@pytest.mark.parametrize("register", ["small", "city"])
def test_pairs_that_must_never_be_matched_are_found_once_each(register: str) -> None:
    found = set()
    for pair in judged(register).exclusions:
        assert pair.volunteer is not None
        assert pair.participant is not None
        found.add(
            (
                pair.volunteer.number or pair.volunteer.name,
                pair.participant.number or pair.participant.name,
            )
        )

    assert found == {tuple(pair) for pair in answers(register)["exclusions"]}
    assert len(judged(register).exclusions) == len(found)


def test_rows_that_are_no_data_are_told_apart() -> None:
    for name in ("tidgivere.xlsx", "deltakere.xlsx"):
        golden: dict[str, Any] = file_answers("small", name)
        table: JudgedTable = table_of(small(), name)

        assert table.table.header_row == golden["header_row"]
        found = {role.value: list(rows) for role, rows in table.table.ignored.items()}
        assert found == golden["ignored"]
        hidden = [m.header for m in table.table.mapping.columns if m.hidden]
        assert hidden == [golden["hidden_column"].split("(", 1)[1][:-1]]


def test_an_old_lookup_sheet_is_offered_but_not_imported() -> None:
    assert [table.sheet for table in small().offered] == ["Gammel"]


def test_each_kind_gives_its_own_record() -> None:
    kinds = {
        Kind.VOLUNTEERS: VolunteerRow,
        Kind.PARTICIPANTS: ParticipantRow,
        Kind.ACTIVITIES: ActivityRow,
        Kind.OFFERS: OfferRow,
        Kind.UNITS: UnitRow,
    }
    for table in small().tables:
        records = [row.record for row in table.rows if row.record is not None]
        assert records
        assert all(isinstance(record, kinds[table.kind]) for record in records)


def test_goals_and_notes_are_kept_byte_for_byte() -> None:
    rows = {row.name: row.record for row in table_of(small(), "deltakere.xlsx").rows}
    mina, mo = rows["Mina 🌸"], rows["Mo"]

    assert isinstance(mina, ParticipantRow)
    assert isinstance(mo, ParticipantRow)
    assert dict(mina.goals)["arbeid"] == "=SUM(drømmer)"
    assert mina.dislikes_text == "@alle som roper"
    assert dict(mo.goals)["hjem"] == "et sted å bo når jeg slipper ut!!"
    assert mo.note == "løslates uten bolig – HASTER ❗"


def test_a_secret_address_is_left_out_of_the_offer() -> None:
    rows = {row.name or row.number: row for row in table_of(small(), "tilbud.csv").rows}
    offer = next(
        row.record
        for row in rows.values()
        if isinstance(row.record, OfferRow) and row.record.name == "Kvinnerommet"
    )

    assert offer.address_secret
    assert offer.address == ""


def test_who_asked_to_be_deleted_leaves_nothing_but_a_row_number() -> None:
    for register, name, number in (
        ("small", "tidgivere.xlsx", 37),
        ("small", "deltakere.xlsx", 25),
        ("city", "tidgivere.csv", 77),
        ("city", "deltakere.csv", 83),
    ):
        row = next(r for r in table_of(judged(register), name).rows if r.number == number)
        assert row.deleted
        assert row.record is None
        assert row.name == ""
        assert all(
            (f.value_after, f.params, f.spelling, f.choices) == ("", (), "", ())
            for f in row.findings
        )
