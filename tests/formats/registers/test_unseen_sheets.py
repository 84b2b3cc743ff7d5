"""Sheets with other words, order, languages, encodings and date systems than any seen before."""

from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from services.domain.participants import Phase
from services.domain.volunteers import Stage
from services.formats.registers import (
    ActivityRow,
    ConsentState,
    Kind,
    OfferRow,
    ParticipantRow,
    RowClass,
    UnitRow,
    VolunteerRow,
    find_tables,
    judge_all,
    read_workbook,
)
from tests.formats.registers.golden import TODAY
from tests.formats.registers.sheets import codes, judged, write_csv, write_xlsx

NYNORSK = (
    ("Epost", "Etternamn", "Førenamn", "Mobilnr", "Fødd", "Postnummer", "Stad", "Språk",
     "Når kan du?", "Helst ikkje", "Timar pr månad", "Stoda", "Teieplikt", "Oppstart", "Opplæring"),
    ("ola@example.no", "Nordmo", "Ola", "68 05 20 01", "71", "5700", "Voss", "nynorsk og engelsk",
     "måndagar og onsdagar på kveldstid", "byliv", "4-6", "aktiv", "1.2.2026", "3. mars 2026", "nei"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("delimiter", "encoding"),
    [
        (",", "utf-16"),
        ("\t", "utf-16-le"),
        (";", "utf-16-be"),
        ("|", "cp1252"),
        (",", "utf-8-sig"),
        ("\t", "iso-8859-1"),
        (";", "utf-8"),
    ],
)
def test_nynorsk_headings_in_any_order_encoding_and_separator(
    tmp_path: Path, delimiter: str, encoding: str
) -> None:
    path = write_csv(tmp_path / "liste.csv", NYNORSK, delimiter=delimiter, encoding=encoding)
    table = judged(path).tables[0]
    record = table.rows[0].record

    assert table.kind is Kind.VOLUNTEERS
    assert isinstance(record, VolunteerRow)
    assert (record.name, record.phone, record.birth_year) == ("Ola Nordmo", "+4768052001", 1971)
    assert record.availability.codes() == ("1E", "3E")
    assert record.stage is Stage.ACTIVE
    assert record.started.day == date(2026, 3, 3)
    assert [language.code for language in record.languages] == ["nn", "en"]
    assert {"birth_year_2digit", "hours_text", "date_dmy"} <= codes(table.rows[0])


def test_english_headings_in_row_nine_of_a_1904_workbook(tmp_path: Path) -> None:
    rows: list[list[object]] = [["Volunteer register"], *[[] for _ in range(7)],
            ["First name", "Last name", "Year of birth", "Mobile phone", "Zip code", "City", "Status",
             "Confidentiality signed", "Start date"],
            ["Grace", "Turner", 1975, "+47 68 05 21 11", 184, "Oslo", "Active", 44500, date(2026, 1, 5)],
            [], ["Total: 1"]]  # fmt: skip
    table = judged(write_xlsx(tmp_path / "list.xlsx", rows, mac=True)).tables[0]
    record = table.rows[0].record

    assert table.table.header_row == 9
    assert len(table.rows) == 1
    assert isinstance(record, VolunteerRow)
    assert record.pledge_signed.day == date(2025, 11, 1)
    assert record.started.day == date(2026, 1, 5)
    assert record.postcode == "0184"


def test_participants_in_english_with_two_line_headings(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Who", None, "Phase", "Consent", None, None, "Wishes about volunteer", None])
    sheet.append(["Alias", "Born", "Phase", "whom", "until", "withdrawn", "Gender", "Language"])
    for area in ("A1:B1", "D1:F1", "G1:H1"):
        sheet.merge_cells(area)
    sheet.append(["Nina", 1990, "in prison", "adviser", "22.11.2026", None, "woman", "Polish"])
    sheet.append(["Ali", 1991, "after", "yes", None, None, None, None])
    path = tmp_path / "who.xlsx"
    book.save(path)
    table = judged(path).tables[0]
    first, second = table.rows

    assert table.kind is Kind.PARTICIPANTS
    assert table.table.header_row == 2
    assert isinstance(first.record, ParticipantRow)
    assert first.record.phase is Phase.IN_PRISON
    assert first.record.consent.state is ConsentState.LAST_DAY
    assert first.record.wishes.gender == "woman"
    assert first.record.languages == ()
    assert "consent_unclear" in codes(second)


def test_two_tables_with_sums_and_blank_rows_in_one_sheet(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Tidgivere"],
        ["Navn", "Mobil", "Født", "Status", "Postnr"],
        ["Kari Li", 68052302, 1980, "aktiv", "0184"],
        [],
        ["Per Bo", "68052303", "1981", "pause", 5003],
        ["Sum: 2"],
        [],
        ["Tilbud", "Livsområde", "Åpningstider", "Adresse"],
        ["Kaffen", "fellesskap", "man-fre 10-12", "Gata 1"],
        ["Gåing", "fysisk aktivitet og fellesskap", "når det passer", "Gata 2"],
    ]
    volunteers, offers = judged(write_xlsx(tmp_path / "alt.xlsx", rows)).tables

    assert (volunteers.kind, len(volunteers.rows)) == (Kind.VOLUNTEERS, 2)
    assert (offers.kind, len(offers.rows)) == (Kind.OFFERS, 2)
    assert codes(offers.rows[1]) == {"area_multi", "opening_unknown"}
    assert isinstance(offers.rows[0].record, OfferRow)


def test_unknown_columns_are_left_alone_and_can_be_chosen(tmp_path: Path) -> None:
    head = ["Navn", "Ringes på", "Mobil", "Født", "Status", *[f"Kolonne {i}" for i in range(200)]]
    row = ["Kari Li", "68052302", "", "1980", "aktiv", *["x"] * 200]
    path = write_csv(tmp_path / "bred.csv", [head, row])
    (table,) = find_tables(read_workbook(path))
    chosen = table.with_mapping(table.mapping.with_column(1, "phone"))
    record = judge_all([chosen], today=TODAY).tables[0].rows[0].record

    assert table.mapping.columns[1].why == "unknown"
    assert isinstance(record, VolunteerRow)
    assert record.phone == "+4768052302"


def test_a_heading_that_stands_twice_is_taken_once(tmp_path: Path) -> None:
    path = write_csv(
        tmp_path / "to.csv",
        [["Navn", "Tlf", "Tlf", "Status"], ["Kari Li", "68052302", "68052303", "aktiv"]],
    )
    (table,) = find_tables(read_workbook(path))

    assert [m.why for m in table.mapping.columns] == ["exact", "exact", "repeated", "exact"]


def test_a_misspelt_heading_is_said_to_be_a_close_one(tmp_path: Path) -> None:
    path = write_csv(
        tmp_path / "feil.csv",
        [
            ["Navn", "Telefonummer", "Taushetserklering", "Status"],
            ["Kari Li", "68052302", "", "aktiv"],
        ],
    )
    (table,) = find_tables(read_workbook(path))

    assert [m.field for m in table.mapping.columns] == [
        "full_name",
        "phone",
        "pledge_signed",
        "stage",
    ]
    assert table.mapping.columns[1].why == "close"
    assert table.mapping.columns[1].confidence < 1


def test_a_kind_can_be_chosen_by_a_person(tmp_path: Path) -> None:
    path = write_csv(
        tmp_path / "folk.csv", [["Navn", "Telefon", "Født"], ["Kari L", "68052302", "1980"]]
    )
    (table,) = find_tables(read_workbook(path))

    assert table.as_kind(Kind.PARTICIPANTS).mapping.fields["display_name"] == 0


def test_short_and_long_lines_are_refused_and_cells_never_shift(tmp_path: Path) -> None:
    path = tmp_path / "ujevn.csv"
    path.write_text(
        "Navn;Tlf;Status;Født\nKari Li;68052302\nPer Bo;68052303;aktiv;1980;noe;mer\n"
        "Ane Ås;68052304;aktiv;1981\nBo Ek;68052305;pause;1982\n",
        encoding="utf-8",
    )
    rows = judged(path).tables[0].rows

    assert [row.cls for row in rows] == [RowClass.REFUSED] * 2 + [RowClass.VALID] * 2
    assert codes(rows[0]) == codes(rows[1]) == {"columns_wrong"}
    assert [row.number for row in rows] == [2, 3, 4, 5]


def test_a_quote_that_is_never_closed_spoils_its_own_line_only(tmp_path: Path) -> None:
    path = tmp_path / "sitat.csv"
    path.write_text(
        'Navn;Tlf;Status;Født\n"Kari Li;68052302;aktiv;1980\nPer Bo;68052303;aktiv;1981\n',
        encoding="utf-8",
    )
    rows = judged(path).tables[0].rows

    assert [row.number for row in rows] == [2, 3]
    assert rows[1].name == "Per Bo"


def test_a_workbook_of_formulas_without_results_asks_and_runs_nothing(tmp_path: Path) -> None:
    rows = [["Navn", "Mobil", "Født", "Status"], ["=A1", "=1/0", "=2026-40", "=B7"]]
    (row,) = judged(write_xlsx(tmp_path / "formler.xlsx", rows)).tables[0].rows

    assert row.cls in {RowClass.NEEDS_DECISION, RowClass.REFUSED}
    assert "formula_no_cache" in codes(row)


def test_dangerous_and_long_text_is_kept_as_it_is(tmp_path: Path) -> None:
    note = "@SUM(A1)" + "x" * 10_000
    path = write_csv(
        tmp_path / "tekst.csv",
        [["Navn", "Tlf", "Status", "Merknad"], ["مريم درويش", "68052302", "aktiv", note]],
    )
    (row,) = judged(path).tables[0].rows

    assert isinstance(row.record, VolunteerRow)
    assert row.record.note == note
    assert {"injection", "long_note", "rtl"} <= codes(row)
    assert row.cls is RowClass.VALID


def test_a_column_of_national_ids_is_known_by_its_content_and_left_out(tmp_path: Path) -> None:
    path = write_csv(
        tmp_path / "id.csv",
        [["Navn", "Nøkkel", "Tlf", "Status"], ["Kari Li", "23849043641", "68052302", "aktiv"]],
    )
    table = judged(path).tables[0]

    assert table.table.mapping.columns[1].field == "national_id"
    assert "fnr_present" in codes(table.rows[0])
    assert "23849043641" not in repr(table.rows[0].record)


def test_the_only_sheet_is_imported_even_when_it_is_hidden(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["Navn", "Mobil", "Født", "Status"], ["Kari Li", "68052302", 1980, "aktiv"]):
        sheet.append(row)
    book.create_sheet("Tom")
    sheet.sheet_state = "hidden"
    path = tmp_path / "skjult.xlsx"
    book.save(path)

    assert len(judged(path).tables) == 1


def test_units_and_activities_in_other_words(tmp_path: Path) -> None:
    units = write_csv(
        tmp_path / "einingar.csv",
        [["Eining", "HER-ID", "Tek dialogmelding", "Berre fil", "Matrix"],
         ["Fjellheim", "HER 123456", "x", "nei", "@a:b.example.no"]],
    )  # fmt: skip
    people = write_csv(
        tmp_path / "frivillige.csv",
        [["Navn", "Tlf", "Status", "Født"], ["Kari Li", "68052302", "aktiv", "1980"]],
    )
    log = write_csv(
        tmp_path / "log.csv",
        [["Date", "Volunteer", "Participant", "What", "From", "To", "Hours"],
         ["1/10/2026", "Li, Kari", "Nina", "walk", "10:00", "11:30", "90 minutes"],
         ["yesterday", "Kari Li", "Nina", "walk", "", "", "1.5"],
         ["Total", "", "", "", "", "", "3"]],
    )  # fmt: skip
    first, second, third = judged(units, people, log).tables

    assert isinstance(first.rows[0].record, UnitRow)
    assert first.rows[0].record.her_id == "123456"
    assert (second.kind, third.kind) == (Kind.VOLUNTEERS, Kind.ACTIVITIES)
    assert len(third.rows) == 2
    assert {"name_variant", "participant_unknown", "hours_text"} <= codes(third.rows[0])
    assert isinstance(third.rows[0].record, ActivityRow)
    assert third.rows[0].record.day == date(2026, 10, 1)
    assert third.rows[1].cls is RowClass.REFUSED
