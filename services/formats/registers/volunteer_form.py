"""A spreadsheet in which new volunteers write themselves in, with headings that the import knows."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Any, Final

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from services.formats.registers.vocabulary import data

ROOM: Final = 40
"""How many people there is room for."""
_HEAD_FILL: Final = PatternFill("solid", fgColor="DCEAEE")
_LINE: Final = Side(style="thin", color="B9B5AC")
_AS_TEXT: Final = frozenset({"phone", "postcode"})
"""Columns whose leading zero or + would be lost in a number."""
_CHOICES: Final = "choices"
_MADE_BY: Final = "Medvandrer"


@dataclass(frozen=True, slots=True)
class FormColumn:
    """A column: the register's field, its heading, its width in letters, what is said when one stands
    in it, and what may be chosen (other words may be written too).
    """

    field: str
    heading: str
    width: int
    prompt: str
    choices: tuple[str, ...]


def form_columns(language: str) -> tuple[FormColumn, ...]:
    """The columns of the form in this language (bokmål where there is none)."""
    return tuple(
        FormColumn(field, heading, width, prompt, tuple(choices))
        for field, heading, width, prompt, choices in _words(language)["columns"]
    )


def heading_row(language: str) -> int:
    """The row of the headings, counted from 1; people are written beneath it."""
    return len(_words(language)["lines"]) + 3


def volunteer_form(language: str) -> bytes:
    """The form as a workbook (xlsx). Nothing in it or in its properties tells who made it."""
    words = _words(language)
    book = Workbook()
    book.properties.creator = _MADE_BY
    book.properties.title = words["title"]
    sheet = book.active
    if not isinstance(sheet, Worksheet):
        raise TypeError
    sheet.title = words["sheet"]
    columns = form_columns(language)
    _explain(sheet, words, len(columns))
    _head(sheet, columns, heading_row(language))
    _choices(book, sheet, columns, heading_row(language) + 1)
    packed = io.BytesIO()
    book.save(packed)
    return packed.getvalue()


def _words(language: str) -> dict[str, Any]:
    texts = data("volunteer_form")
    found: dict[str, Any] = texts.get(language) or texts["nb"]
    return found


def _explain(sheet: Worksheet, words: dict[str, Any], width: int) -> None:
    sheet["A1"] = words["title"]
    sheet["A1"].font = Font(bold=True, size=16)
    for number, line in enumerate(words["lines"], start=2):
        cell = sheet.cell(number, 1, line)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        sheet.merge_cells(
            start_row=number, end_row=number, start_column=1, end_column=min(8, width)
        )
        sheet.row_dimensions[number].height = 32


def _head(sheet: Worksheet, columns: tuple[FormColumn, ...], row: int) -> None:
    for place, column in enumerate(columns, start=1):
        cell = sheet.cell(row, place, column.heading)
        cell.font = Font(bold=True)
        cell.fill = _HEAD_FILL
        cell.alignment = Alignment(wrap_text=True, vertical="center")
        sheet.column_dimensions[get_column_letter(place)].width = column.width
        for each in range(row, row + ROOM + 1):
            _dress(sheet, each, place, column)
    sheet.freeze_panes = f"B{row + 1}"
    sheet.print_title_rows = f"{row}:{row}"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def _dress(sheet: Worksheet, row: int, place: int, column: FormColumn) -> None:
    cell = sheet.cell(row, place)
    cell.border = Border(bottom=_LINE, left=_LINE, right=_LINE, top=_LINE)
    if column.field in _AS_TEXT:
        cell.number_format = "@"


def _choices(book: Workbook, sheet: Worksheet, columns: tuple[FormColumn, ...], first: int) -> None:
    """What one reads when one stands in a cell, and lists to choose from, kept on a hidden sheet."""
    kept = book.create_sheet(_CHOICES)
    kept.sheet_state = "hidden"
    for place, column in enumerate(columns, start=1):
        letter = get_column_letter(place)
        rule = DataValidation(allow_blank=True, showErrorMessage=False)
        if column.choices:
            rule.type = "list"
            rule.formula1 = f"'{_CHOICES}'!${letter}$1:${letter}${len(column.choices)}"
            for number, word in enumerate(column.choices, start=1):
                kept.cell(number, place, int(word) if word.isdecimal() else word)
        if column.prompt:
            rule.showInputMessage = True
            rule.promptTitle = column.heading[:32]
            rule.prompt = column.prompt[:255]
        if column.choices or column.prompt:
            rule.add(f"{letter}{first}:{letter}{first + ROOM - 1}")
            sheet.add_data_validation(rule)
