"""Two small questions about a file: what shall it be called, and may a copy leave the store?"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from services.domain.messages import Attachment
from ui.widgets.button import Button, ButtonKind
from ui.widgets.field import Field
from ui.widgets.label import Paragraph
from ui.widgets.line_edit import LineEdit
from ui.widgets.sheet import Sheet


class RenameSheet(Sheet):
    """`named` carries the name as typed."""

    named = Signal(str)

    def __init__(self, anchor: QWidget, attachment: Attachment) -> None:
        super().__init__("", anchor)
        self.set_title(self.tr("Rename the file"))
        self.name = LineEdit(attachment.name)
        self.name.returnPressed.connect(self._say)
        self.body.addWidget(
            Field(
                self.tr("Name"),
                self.name,
                self.tr("The unit sees this name. It tells what is in it."),
            )
        )
        use = Button(self.tr("Use the name"), ButtonKind.PRIMARY)
        use.clicked.connect(self._say)
        no = Button(self.tr("Cancel"), ButtonKind.QUIET)
        no.clicked.connect(self.dismiss)
        self.add_button(use)
        self.add_button(no)
        self.finished.connect(self.deleteLater)

    def _say(self) -> None:
        typed = self.name.text()
        self.accept(typed)
        self.named.emit(typed)


class CopySheet(Sheet):
    """The question before a copy is made; `agreed` when the answer is yes."""

    agreed = Signal()

    def __init__(self, anchor: QWidget, attachment: Attachment) -> None:
        super().__init__("", anchor)
        self.set_title(self.tr("Save a copy of «{file}»?").format(file=attachment.name))
        why = self.tr(
            "The copy is not encrypted, and lies outside Medvandrer: whoever uses this machine can open"
            " it. Delete it when you are done. It is noted in the journal that you made it."
        )
        self.body.addWidget(Paragraph(why))
        yes = Button(self.tr("Choose where"), ButtonKind.PRIMARY, "download-simple")
        yes.setObjectName("choose where")
        yes.clicked.connect(self._say)
        no = Button(self.tr("Cancel"), ButtonKind.QUIET)
        no.clicked.connect(self.dismiss)
        self.add_button(yes)
        self.add_button(no)
        self.finished.connect(self.deleteLater)

    def _say(self) -> None:
        self.accept(value=True)
        self.agreed.emit()
