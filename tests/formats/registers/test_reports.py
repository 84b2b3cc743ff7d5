"""What is told about an import: plain data for the command line, and a file of refused rows."""

import csv
import io
import json
from pathlib import Path

from services.formats.registers import (
    FileProblem,
    file_message,
    message,
    refused_report,
    report,
)
from services.formats.registers.text_marks import escaped
from services.formats.registers.vocabulary import data
from tests.formats.registers.golden import SMALL, file_answers, small
from tests.formats.registers.sheets import judged, write_csv


def test_the_report_holds_the_golden_numbers_and_is_plain_json() -> None:
    told = json.loads(json.dumps(report(small(), {"brev.pdf": FileProblem.NOT_A_SPREADSHEET})))
    tables = {table["file"]: table for table in told["tables"]}

    for name in SMALL:
        golden = file_answers("small", name)
        table = tables[name]
        numbers = (table["rows"], table["valid"], table["needs_decision"], table["refused"])
        assert numbers == (
            golden["data_rows"],
            golden["valid"],
            golden["needs_decision"],
            golden["refused"],
        )
        assert table["duplicates"] == golden["duplicate_rows"]
    assert [table["sheet"] for table in told["offered"]] == ["Gammel"]
    assert told["refused_files"][0]["message"].startswith("Fila er ikke et regneark")


def test_each_finding_says_where_what_and_why() -> None:
    tables = json.loads(json.dumps(report(small())))["tables"]
    table = next(table for table in tables if table["sheet"] == "Tidgivere 2026")
    found = {(f["row"], f["code"]): f for f in table["findings"]}

    assert found[20, "birth_year_2digit"]["value_after"] == 1984
    assert found[23, "phone_short"]["verdict"] == "ask"
    assert found[23, "phone_short"]["value_after"] == "unknown"
    assert found[30, "name_missing"]["verdict"] == "refused"
    assert found[10, "name_reversed"]["value_after"] == "Kari Nordvik"
    assert found[10, "dup_certain"]["message"] == "Samme person som rad 5?"
    assert found[32, "status_variant"]["message"] == "Statusen er lest som «pause»."


def test_who_asked_to_be_deleted_is_in_no_report() -> None:
    everything = json.dumps(report(small()), ensure_ascii=False) + refused_report(
        small(), waiting=True
    ).decode("utf-8-sig")

    for trace in ("Aspelund", "68050172", "Odd E", "68051130", "har bedt om det"):
        assert trace not in everything


def rows_of(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))


def test_the_refused_file_names_sheet_row_column_and_reason_and_cannot_run(tmp_path: Path) -> None:
    path = write_csv(
        tmp_path / "farlig.csv",
        [["Navn", "Tlf", "Status", "Merknad"], ["", "68052302", "aktiv", "=cmd|'/C calc'!A1"]],
    )
    head, row = rows_of(refused_report(judged(path)))

    assert head[:5] == ["Fil", "Ark", "Rad", "Kolonne", "Grunn"]
    assert row[0] == "farlig.csv"
    assert row[2:4] == ["2", "Navn"]
    assert row[-1] == "'=cmd|'/C calc'!A1"


def test_text_that_could_run_is_escaped() -> None:
    for text in ("=1", "+1", "-1", "@a", "\tx", "\rx"):
        assert escaped(text) == "'" + text
    assert escaped("a=1") == "a=1"


def test_every_code_has_a_sentence_in_both_languages() -> None:
    table = data("messages")
    for code in table["codes"]:
        assert message(code, "nb").endswith((".", "?"))
        assert message(code, "en").endswith((".", "?"))
        assert "{" not in message(code)
    for problem in FileProblem:
        assert file_message(problem, "nb") != file_message(problem, "en")
