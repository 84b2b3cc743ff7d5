"""Files that are no register, and files made to do harm."""

import io
import zipfile
from pathlib import Path

import pytest

from services.formats.registers import (
    FileProblem,
    FileRefused,
    ImportStopped,
    find_tables,
    judge_all,
    read_workbook,
)
from tests.formats.registers.golden import DATA, TODAY
from tests.formats.registers.sheets import write_xlsx

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"%PDF-1.7 ...", FileProblem.NOT_A_SPREADSHEET),
        (b"\xff\xd8\xff\xe0 picture", FileProblem.NOT_A_SPREADSHEET),
        (b"", FileProblem.EMPTY),
        (b"\xef\xbb\xbf \r\n\r\n", FileProblem.EMPTY),
        (OLE + b"Workbook" * 20, FileProblem.OLD_EXCEL),
        (OLE + "EncryptedPackage".encode("utf-16-le"), FileProblem.PASSWORD_PROTECTED),
        (b"PK\x03\x04 broken", FileProblem.DAMAGED),
        (bytes(range(256)) * 40, FileProblem.NOT_A_SPREADSHEET),
    ],
)
def test_what_is_no_spreadsheet_is_refused_with_its_reason(
    tmp_path: Path, content: bytes, problem: FileProblem
) -> None:
    path = tmp_path / "register.xlsx"
    path.write_bytes(content)

    with pytest.raises(FileRefused) as refused:
        read_workbook(path)
    assert refused.value.problem is problem


def test_a_missing_file_is_refused_as_unreadable(tmp_path: Path) -> None:
    with pytest.raises(FileRefused) as refused:
        read_workbook(tmp_path / "nowhere.csv")
    assert refused.value.problem is FileProblem.UNREADABLE


def packed(path: Path, parts: dict[str, bytes]) -> Path:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    path.write_bytes(out.getvalue())
    return path


def test_a_zip_that_is_no_workbook_is_refused(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.xlsx", {"word/document.xml": b"<a/>"})

    with pytest.raises(FileRefused) as refused:
        read_workbook(path)
    assert refused.value.problem is FileProblem.NOT_A_SPREADSHEET


@pytest.mark.parametrize("encoding", ["ascii", "utf-16-le"])
def test_entities_in_a_workbook_are_never_opened(tmp_path: Path, encoding: str) -> None:
    good = write_xlsx(tmp_path / "good.xlsx", [["Navn", "Tlf", "Status"]])
    with zipfile.ZipFile(good) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    bomb = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><worksheet/>'
    parts["xl/worksheets/sheet1.xml"] = bomb.encode(encoding)

    with pytest.raises(FileRefused) as refused:
        read_workbook(packed(tmp_path / "bomb.xlsx", parts))
    assert refused.value.problem is FileProblem.UNSAFE


def test_a_part_that_swells_without_end_is_refused(tmp_path: Path) -> None:
    parts = {"xl/workbook.xml": b"<workbook/>", "xl/worksheets/sheet1.xml": b" " * 20_000_000}

    with pytest.raises(FileRefused) as refused:
        read_workbook(packed(tmp_path / "bomb.xlsx", parts))
    assert refused.value.problem is FileProblem.UNSAFE


def test_a_damaged_workbook_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileRefused) as refused:
        read_workbook(packed(tmp_path / "bad.xlsx", {"xl/workbook.xml": b"<workbook"}))
    assert refused.value.problem is FileProblem.DAMAGED


def test_a_text_without_a_table_gives_no_table(tmp_path: Path) -> None:
    path = tmp_path / "brev.txt"
    path.write_text("Kjære alle sammen,\nher er et brev.\nHilsen oss\n", encoding="utf-8")

    assert find_tables(read_workbook(path)) == ()


def test_reading_and_judging_stop_when_asked() -> None:
    path = DATA / "city" / "aktiviteter.csv"
    with pytest.raises(ImportStopped):
        read_workbook(path, cancelled=lambda: True)
    tables = find_tables(read_workbook(path))
    with pytest.raises(ImportStopped):
        judge_all(tables, today=TODAY, cancelled=lambda: True)


def test_progress_is_told_up_to_the_last_row() -> None:
    told: list[tuple[int, int]] = []
    tables = find_tables(read_workbook(DATA / "city" / "tidgivere.csv"))
    judge_all(tables, today=TODAY, progress=lambda done, total: told.append((done, total)))

    assert told[0] == (0, 600)
    assert told[-1] == (600, 600)
    assert len(told) > 2
