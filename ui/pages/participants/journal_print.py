"""The journal list on paper: one table, no more than the screen shows."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QWidget

from ui.printed_pages import open_print_dialog

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintDialog

Line = tuple[str, str, str]


def journal_document(name: str, lines: Sequence[Line]) -> QTextDocument:
    """The list as a document; `lines` are when, who, what."""
    title = QCoreApplication.translate(
        "JournalPrint", "Who has looked at and changed what is noted about {name}"
    )
    rows = "".join(
        "<tr>"
        + "".join(f"<td style='padding:3px 12px 3px 0'>{escape(cell)}</td>" for cell in line)
        + "</tr>"
        for line in lines
    )
    document = QTextDocument()
    document.setHtml(
        f"<h2>{escape(title.format(name=name))}</h2><table cellspacing='0'>{rows}</table>"
    )
    return document


def print_journal(anchor: QWidget, name: str, lines: Sequence[Line]) -> QPrintDialog:
    """Open the print dialog; nothing is written to the disk. The dialog is returned."""
    return open_print_dialog(anchor, journal_document(name, lines))
