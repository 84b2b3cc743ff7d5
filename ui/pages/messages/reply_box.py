"""The reply under a thread: one types here; parts, the paper and the sending are one press away."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.pages.messages.braces import BRACES_WORDS, mark_braces
from ui.pages.messages.file_drops import FileDrops
from ui.theme import px
from ui.widgets.button import Button, ButtonKind, IconButton
from ui.widgets.label import ElidedLabel, Paragraph
from ui.widgets.text_area import TextArea

KEPT_AFTER_MS: Final = 700


class ReplyBox(QWidget):
    """`written` as one types, after a pause; `send_wanted`, `part_wanted` and `file_wanted` lead to the form.

    `files_dropped` carries the paths of files that were dropped here. `template_wanted` asks for the centre's
    templates, to be put beneath what is written.
    """

    written = Signal()
    send_wanted = Signal()
    part_wanted = Signal()
    file_wanted = Signal()
    files_dropped = Signal(list)
    template_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = TextArea(least=2, most=6)
        self.kept = ElidedLabel("", "small", "text.secondary")
        self.kept.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._part = Button(self.tr("&Add a part"), icon="plus")
        self._part.clicked.connect(self.part_wanted)
        self.file = IconButton(self.tr("Attach a file"), "paperclip")
        self.file.clicked.connect(self.file_wanted)
        FileDrops(self, self.text.viewport()).dropped.connect(self.files_dropped)
        keys = QShortcut(QKeySequence("Ctrl+Shift+A"), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.file_wanted)
        self.template = Button(self.tr("Temp&late"), ButtonKind.QUIET, "file-text")
        self.template.clicked.connect(self.template_wanted)
        self.blanks = Paragraph("", "small", "text.secondary")
        self.blanks.hide()
        self._send = Button(self.tr("See and &send"), icon="eye")
        self._send.clicked.connect(self.send_wanted)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(KEPT_AFTER_MS)
        self._pause.timeout.connect(self.written)
        self.text.textChanged.connect(self._pause.start)
        self.text.submitted.connect(self.send_wanted)
        self._lay_out()

    def begin(self, unit_name: str, text: str) -> None:
        """A reply to this unit, with what was half-written."""
        words = self.tr("Write an answer to {unit} …").format(unit=unit_name)
        self.text.setPlaceholderText(words)
        self.text.setAccessibleName(words)
        if self.text.toPlainText() != text:
            self.text.blockSignals(True)
            self.text.setPlainText(text)
            self.text.blockSignals(False)
        self._pause.stop()
        self.say_kept("")

    def say_kept(self, when: str) -> None:
        """When the draft was kept last; "" before anything was written."""
        words = self.tr("Draft saved {when}").format(when=when) if when else ""
        self.kept.setText(words or self.tr("A draft is saved while you write"))

    def keep_now(self) -> None:
        """What waits for the pause is kept at once."""
        if self._pause.isActive():
            self._pause.stop()
            self.written.emit()

    def put_text(self, text: str) -> None:
        """Write this in the place of what stands here; Ctrl+Z brings that back."""
        cursor = self.text.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def mark(self, unfilled: tuple[str, ...]) -> None:
        """Mark what stands in braces, and name what must be written by hand."""
        mark_braces(self.text, unfilled)
        words = BRACES_WORDS.beneath_reply(self.text.toPlainText(), unfilled)
        self.blanks.set_text(words)
        self.blanks.setVisible(bool(words))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(px("space.s"))
        row.addWidget(self._part)
        row.addWidget(self.file)
        row.addWidget(self.template)
        row.addWidget(self.kept, 1)
        row.addWidget(self._send)
        column = QVBoxLayout(self)
        column.setContentsMargins(px("space.l"), px("space.s"), px("space.l"), px("space.m"))
        column.setSpacing(px("space.s"))
        column.addWidget(self.text)
        column.addWidget(self.blanks)
        column.addLayout(row)
