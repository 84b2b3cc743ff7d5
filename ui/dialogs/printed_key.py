"""A key to be kept on paper: its groups, large, and a button that prints them."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QDate, QEvent, QLocale, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.theme import theme
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.tone import Tone

_BESIDE = 4


class PrintedKey(Card):
    """`title` and `words` stand on the paper with the key. The key is in no file and no clipboard."""

    def __init__(self, title: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(Tone.ACCENT, parent=parent)
        self._title, self._words, self._key = title, words, ""
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(8)
        self.body.addLayout(self._grid)
        self.print_it = Button("", icon="printer")
        self.print_it.clicked.connect(self._print)
        self.body.addSpacing(8)
        self.body.addWidget(self.print_it, 0, Qt.AlignmentFlag.AlignLeft)
        theme().changed.connect(self._dress)
        self._retranslate()

    @property
    def key(self) -> str:
        """The key that is shown, or nothing."""
        return self._key

    def set_words(self, title: str, words: str) -> None:
        """What stands on the paper besides the key."""
        self._title, self._words = title, words

    def show_key(self, key: str) -> None:
        """Show the key's groups; an empty key forgets the one before."""
        self._key = key
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for place, group in enumerate(key.split("-") if key else ()):
            label = Label(group, "h3")
            label.setAccessibleName(" ".join(group))
            self._grid.addWidget(label, place // _BESIDE, place % _BESIDE)
        self._dress()

    def document(self) -> QTextDocument:
        """What is printed."""
        groups = self._key.split("-")
        rows = [groups[at : at + _BESIDE] for at in range(0, len(groups), _BESIDE)]
        lines = "<br>".join(" &nbsp; ".join(map(escape, row)) for row in rows)
        today = QLocale().toString(QDate.currentDate(), "d. MMMM yyyy")
        document = QTextDocument()
        document.setHtml(
            f"<h2>{escape(self._title)}</h2><p>{escape(today)}</p>"
            f"<p style='font-size:18pt; font-family:monospace'>{lines}</p>"
            f"<p>{escape(self._words)}</p>"
        )
        return document

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.print_it.setText(self.tr("&Print"))

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        document = self.document()
        dialog = QPrintDialog(printer, self)
        dialog.accepted.connect(lambda: document.print_(printer))
        dialog.finished.connect(dialog.deleteLater)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def _dress(self) -> None:
        face = theme().font("h3")
        face.setFamilies(["DejaVu Sans Mono", "Consolas", "Menlo", "monospace"])
        for at in range(self._grid.count()):
            item = self._grid.itemAt(at)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.setFont(face)
