"""The form for new volunteers: written by us, filled in by them, and known by the import."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from services.domain.volunteers import YesNo
from services.formats.registers import (
    Kind,
    RowClass,
    VolunteerRow,
    find_tables,
    judge_all,
    read_workbook,
)
from services.formats.registers.availability_text import read_availability
from services.formats.registers.lists import read_languages
from services.formats.registers.volunteer_form import form_columns, heading_row, volunteer_form
from services.formats.registers.word_fields import read_yes_no
from tests.formats.registers.golden import TODAY

LANGUAGES = ("nb", "nn", "en")


def filled(path: Path, language: str, *people: Mapping[str, Any]) -> Path:
    """The form with these people written in."""
    book = load_workbook(io.BytesIO(volunteer_form(language)))
    sheet = book.worksheets[0]
    place = {column.field: n for n, column in enumerate(form_columns(language), start=1)}
    for number, person in enumerate(people, start=heading_row(language) + 1):
        for field, value in person.items():
            sheet.cell(number, place[field], value)
    book.save(path)
    return path


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_heading_is_known_by_the_import(language: str, tmp_path: Path) -> None:
    person = {"full_name": "Nora Hagen"}
    (table,) = find_tables(read_workbook(filled(tmp_path / "f.xlsx", language, person)))
    assert (table.kind, table.by_itself, len(table.rows)) == (Kind.VOLUNTEERS, True, 1)
    wanted = [column.field for column in form_columns(language)]
    assert [match.field for match in table.mapping.columns] == wanted
    assert {match.why for match in table.mapping.columns} == {"exact"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_can_be_chosen_is_understood(language: str) -> None:
    choices = {column.field: column.choices for column in form_columns(language)}
    for words in choices["availability"]:
        assert read_availability(words).known, words
    for words in choices["languages"]:
        assert all(each.code for each in read_languages(words)), words
    for words in choices["lived_experience"]:
        assert read_yes_no(words)[0] is not YesNo.NOT_ASKED, words


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_form_holds_nobody(language: str, tmp_path: Path) -> None:
    tables = find_tables(read_workbook(filled(tmp_path / "f.xlsx", language)))
    assert [row for table in tables for row in table.rows] == []


def test_a_row_that_is_filled_in_is_valid_without_a_question(tmp_path: Path) -> None:
    nora = {
        "full_name": "Nora Hagen", "birth_year": 1974, "phone": "680 50 702",
        "postcode": "0562", "place": "Oslo", "languages": "norsk, engelsk",
        "interests": "turgåing, sjakk", "availability": "onsdag kveld i partallsuker",
        "hours_per_month": 8, "capacity": 1, "lived_experience": "ja",
    }  # fmt: skip
    path = filled(tmp_path / "f.xlsx", "nb", nora, {"full_name": "Omar Said"})
    judged = judge_all(find_tables(read_workbook(path)), today=TODAY)
    rows = [row for table in judged.tables for row in table.rows]
    assert [row.cls for row in rows] == [RowClass.VALID, RowClass.VALID]
    record = rows[0].record
    assert isinstance(record, VolunteerRow)
    assert (record.postcode, record.phone, record.capacity) == ("0562", "+4768050702", 1)
    assert (record.stage, record.lived_experience) == (None, YesNo.YES)


def test_the_form_tells_nothing_of_who_made_it() -> None:
    content = volunteer_form("nb")
    book = load_workbook(io.BytesIO(content))
    assert book.properties.creator == "Medvandrer"
    assert book.properties.lastModifiedBy is None
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        texts = b"".join(packed.read(name) for name in packed.namelist())
    assert b"/home/" not in texts
    assert b"lastModifiedBy" not in texts


def test_there_are_lists_to_choose_from_and_a_word_in_each_cell() -> None:
    sheet = load_workbook(io.BytesIO(volunteer_form("nb"))).worksheets[0]
    rules = sheet.data_validations.dataValidation
    lists = [rule for rule in rules if rule.type == "list"]
    assert len(lists) == sum(bool(column.choices) for column in form_columns("nb"))
    assert not any(rule.showErrorMessage for rule in rules)
    assert all(rule.prompt for rule in lists)


def test_a_language_without_a_form_gets_the_one_in_bokmal() -> None:
    assert form_columns("se") == form_columns("nb")
