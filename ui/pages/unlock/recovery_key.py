"""The printed key of last resort: shown once, and confirmed to be on paper."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QFont, QTextDocument
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.pages.unlock.entrance import Entrance
from ui.pages.unlock.panel import Panel
from ui.tasks import Tasks
from ui.theme import theme
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.label import Label, Paragraph
from ui.widgets.line_edit import LineEdit
from ui.widgets.tone import Tone

_BESIDE = 4


class RecoveryKeyPanel(Panel):
    """Goes on when the last group has been typed off the paper."""

    def __init__(self, entrance: Entrance, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(entrance, tasks, parent)
        self._key = ""
        self._why = Paragraph()
        self.card = Card(Tone.ACCENT)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(8)
        self.card.body.addLayout(self._grid)
        self.print_it = Button("", icon="printer")
        self.card.body.addWidget(self.print_it, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.insertWidget(1, self._why)
        self.column.insertWidget(2, self.card)
        self.last = LineEdit("", "key")
        self._last_field = self.form.add("last", Field("", self.last))
        self.go_on = Button("", ButtonKind.PRIMARY)
        self.add_buttons(self.go_on)
        self.go_on.clicked.connect(self._confirm)
        self.last.returnPressed.connect(self._confirm)
        self.print_it.clicked.connect(self._print)
        theme().changed.connect(self._dress)
        self.retranslate()

    def show_key(self, key: str) -> None:
        """Show the key's groups; nothing else keeps them."""
        self._key = key
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for place, group in enumerate(key.split("-") if key else ()):
            label = Label(group, "h3")
            label.setAccessibleName(" ".join(group))
            label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            self._grid.addWidget(label, place // _BESIDE, place % _BESIDE)
        self._dress()

    def begin(self) -> None:
        super().begin()
        self.last.clear()
        self.print_it.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.header.set_title(self.tr("Your recovery key"), self.tr("It is shown only this once."))
        self._why.set_text(
            self.tr(
                "If the passphrase is forgotten, this key is the only way in. Print it or write it"
                " by hand, and keep it where you keep other keys. Nobody can make a new one for"
                " you without a passphrase."
            )
        )
        self.print_it.setText(self.tr("&Print"))
        self._last_field.set_label(self.tr("Type the &last group off your paper"))
        self.go_on.setText(self.tr("&Go on"))

    def document(self) -> QTextDocument:
        """What is printed."""
        rows = [self._key.split("-")[at : at + _BESIDE] for at in (0, _BESIDE)]
        groups = "<br>".join(" &nbsp; ".join(map(escape, row)) for row in rows)
        today = QLocale().toString(QDate.currentDate(), "d. MMMM yyyy")
        words = self.tr("Keep it locked away. Whoever has it can open the store on this machine.")
        document = QTextDocument()
        document.setHtml(
            f"<h2>{escape(self.tr('Medvandrer: recovery key'))}</h2><p>{escape(today)}</p>"
            f"<p style='font-size:18pt; font-family:monospace'>{groups}</p>"
            f"<p>{escape(words)}</p>"
        )
        return document

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        document = self.document()
        dialog = QPrintDialog(printer, self)
        dialog.accepted.connect(lambda: document.print_(printer))
        dialog.finished.connect(dialog.deleteLater)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def _confirm(self) -> None:
        typed = self.last.text().strip().upper().replace("O", "0")
        if typed.replace("I", "1").replace("L", "1") == self._key.rsplit("-", 1)[-1]:
            self.show_key("")
            self.entered.emit()
            return
        self.form.show_errors({"last": self.tr("This is not the last group. Look once more.")})

    def _dress(self) -> None:
        for at in range(self._grid.count()):
            item = self._grid.itemAt(at)
            widget = item.widget() if item is not None else None
            if widget is not None:
                face = theme().font("h3")
                face.setStyleHint(QFont.StyleHint.Monospace)
                face.setFamilies(["DejaVu Sans Mono", "Consolas", "Menlo", "monospace"])
                widget.setFont(face)
