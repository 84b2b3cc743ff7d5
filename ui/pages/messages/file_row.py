"""A file of a message as one reads it: what it is, a way to look at it, and what one should know of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.domain.messages import Attachment
from ui.pages.messages.file_words import FILE_WORDS, file_icon
from ui.theme import px
from ui.widgets.button import Button, ButtonKind, IconButton
from ui.widgets.card import Card
from ui.widgets.field import Glyph
from ui.widgets.label import ElidedLabel, Label, Paragraph


class FileRow(Card):
    """`view_wanted` and `copy_wanted` when pressed. What is of an unknown type can be neither."""

    view_wanted = Signal()
    copy_wanted = Signal()

    def __init__(
        self,
        attachment: Attachment,
        remark: str = "",
        *,
        may_copy: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(padded=False, gap=0, parent=parent)
        self.attachment = attachment
        self.setAccessibleName(f"{attachment.name}, {FILE_WORDS.line(attachment)}")
        row = QHBoxLayout()
        row.setSpacing(px("space.s"))
        row.addWidget(Glyph(file_icon(attachment), "accent.main", "icon.control"))
        row.addWidget(ElidedLabel(attachment.name, "strong"))
        # The name is shortened where there is no room for both: it can be read whole by pointing at it.
        row.addWidget(Label(FILE_WORDS.line(attachment), "small", "text.secondary"), 1)
        if attachment.mime_type:
            self._add_buttons(row, may_copy=may_copy)
        column = QVBoxLayout()
        column.setContentsMargins(12, 6, 8, 6)
        column.setSpacing(4)
        column.addLayout(row)
        if remark:
            column.addWidget(Paragraph(remark, "small", "text.secondary"))
        self.body.addLayout(column)

    def _add_buttons(self, row: QHBoxLayout, *, may_copy: bool) -> None:
        name = self.attachment.name
        self.view = Button(self.tr("Show"), ButtonKind.QUIET, "eye", small=True)
        self.view.setAccessibleName(self.tr("Show {file}").format(file=name))
        self.view.clicked.connect(self.view_wanted)
        row.addWidget(self.view)
        if may_copy:
            words = self.tr("Save a copy of {file}").format(file=name)
            copy = IconButton(words, "download-simple", ButtonKind.QUIET, small=True)
            copy.clicked.connect(self.copy_wanted)
            row.addWidget(copy)
