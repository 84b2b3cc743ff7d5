"""A document on paper, each page with its number and how many there are. Nothing is written to the disk."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFontMetricsF,
    QPagedPaintDevice,
    QPaintDevice,
    QPainter,
    QPalette,
    QTextDocument,
)
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

LONG_AGO: Final = date(1900, 1, 1)
"""Given for today where moments are put on paper: there nothing is «today», and each day has its year."""
_FOOT_LINES: Final = 2.4


class PrintedPages:
    """`document` laid out for pages of this size, in the dots of `device`. So many pages `following` it, of
    other things, are counted in at the foot of each.
    """

    def __init__(
        self, document: QTextDocument, size: QSizeF, device: QPaintDevice, following: int = 0
    ) -> None:
        self._document = document
        self._following = following
        self._metrics = QFontMetricsF(self._document.defaultFont(), device)
        self._foot = self._metrics.lineSpacing() * _FOOT_LINES
        self._document.documentLayout().setPaintDevice(device)
        self._size = QSizeF(size.width(), max(size.height() - self._foot, self._foot))
        self._document.setDocumentMargin(0)
        self._document.setPageSize(self._size)

    @property
    def count(self) -> int:
        """How many pages the document has."""
        return self._document.pageCount()

    @property
    def total(self) -> int:
        """The same, with those that follow."""
        return self.count + self._following

    @property
    def room(self) -> QSizeF:
        """What is left of a page above its foot."""
        return self._size

    def words(self, page: int) -> str:
        """What stands at the foot of a page; the first is 0."""
        words = QCoreApplication.translate("PrintedPages", "Page {page} of {count}")
        return words.format(page=page + 1, count=self.total)

    def draw(self, painter: QPainter, page: int) -> None:
        """Draw a page at the painter's origin, black on white in every theme."""
        inside = QRectF(0, page * self._size.height(), self._size.width(), self._size.height())
        painter.save()
        painter.translate(0, -inside.top())
        painter.setClipRect(inside)
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
        context.palette, context.clip = palette, inside
        self._document.documentLayout().draw(painter, context)
        painter.restore()
        self.draw_foot(painter, page)

    def draw_foot(self, painter: QPainter, page: int) -> None:
        """Draw the number of a page, also of one that follows."""
        painter.save()
        painter.setPen(Qt.GlobalColor.black)
        painter.setFont(self._document.defaultFont())
        foot = QRectF(0, self._size.height(), self._size.width(), self._foot)
        end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
        painter.drawText(foot, int(end), self.words(page))
        painter.restore()


def paper_size(device: QPagedPaintDevice) -> QSizeF:
    """What of a page can be printed on, in the device's dots."""
    return QSizeF(device.pageLayout().paintRectPixels(device.logicalDpiX()).size())


def draw_pages(document: QTextDocument, device: QPagedPaintDevice) -> int:
    """Draw all pages; how many there were."""
    painter = QPainter(device)
    pages = PrintedPages(document, paper_size(device), device)
    for page in range(pages.count):
        if page:
            device.newPage()
        pages.draw(painter, page)
    painter.end()
    return pages.count


def new_printer() -> QPrinter:
    """The system's own printer, with its own paper."""
    # Few sessions print anything, and printing is slow to load.
    from PySide6.QtPrintSupport import QPrinter

    return QPrinter(QPrinter.PrinterMode.HighResolution)


def open_print_dialog(anchor: QWidget, document: QTextDocument) -> QPrintDialog:
    """Ask which printer; the document is printed when the answer is yes. The dialog is returned."""
    printer = new_printer()
    return ask_for_printer(anchor, printer, lambda: draw_pages(document, printer))


def ask_for_printer(
    anchor: QWidget, printer: QPrinter, print_it: Callable[[], object]
) -> QPrintDialog:
    """Ask which printer; `print_it` is called when the answer is yes. The dialog is returned."""
    from PySide6.QtPrintSupport import QPrintDialog

    dialog = QPrintDialog(printer, anchor)
    dialog.accepted.connect(print_it)
    dialog.finished.connect(dialog.deleteLater)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()
    return dialog
