"""A file looked at inside the app: it is never written anywhere to be opened by another program."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from services.domain.errors import Refused
from services.domain.message_files import FileFault, FileRefused
from services.use_cases.message_files import OpenedFile
from ui.pages.messages.file_canvas import FileCanvas
from ui.pages.messages.file_pictures import PDF, Leaves, leaves_of, page_image
from ui.pages.messages.file_words import FILE_WORDS
from ui.theme import px
from ui.user_messages import MESSAGES
from ui.widgets.button import Button, ButtonKind, IconButton
from ui.widgets.label import Label, Paragraph
from ui.widgets.sheet import Sheet
from ui.workspace import Workspace

_ZOOMS: Final = (0.5, 0.75, 1.0, 1.5, 2.0, 3.0)
_AROUND: Final = 300
"""What of the window's height stands above and beneath the page."""


class FileViewer(Sheet):
    """`begin(file)` opens it. With `may_copy` there is a button for a copy: `copy_wanted`."""

    copy_wanted = Signal()

    def __init__(self, workspace: Workspace, anchor: QWidget, *, may_copy: bool = False) -> None:
        super().__init__("", anchor, wide=True)
        self._workspace, self._may_copy = workspace, may_copy
        self._file: OpenedFile | None = None
        self._leaves = Leaves(())
        self._number, self._zoom, self._asked = 0, 1.0, 0
        self.canvas = FileCanvas()
        self.page = Label("", "small")
        self.zoom = Label("", "small", "text.secondary")
        self.fault = Paragraph("", "body")
        self.back = self._tool(self.tr("Previous page"), "caret-left", lambda: self._turn(-1))
        self.forth = self._tool(self.tr("Next page"), "caret-right", lambda: self._turn(1))
        less = self._tool(self.tr("Smaller"), "magnifying-glass-minus", lambda: self._larger(-1))
        more = self._tool(self.tr("Larger"), "magnifying-glass-plus", lambda: self._larger(1))
        whole = self._tool(
            self.tr("Whole width"), "arrows-out-line-horizontal", lambda: self._larger(0)
        )
        self._tools = QWidget()
        row = QHBoxLayout(self._tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px("space.s"))
        for widget in (self.back, self.page, self.forth):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (less, self.zoom, more, whole):
            row.addWidget(widget)
        self.body.addWidget(self._tools)
        self.body.addWidget(self.fault)
        self.body.addWidget(self.canvas)
        self._foot(may_copy=may_copy)
        self._listen()

    def begin(self, file: OpenedFile) -> None:
        """Show this file, from its first page."""
        self._file = file
        self._number, self._zoom = 0, 1.0
        self.set_title(file.attachment.name)
        self.note.setText(FILE_WORDS.line(file.attachment))
        self.fault.hide()
        self.canvas.forget()
        self.canvas.setFixedHeight(max(200, self._window.height() - _AROUND))
        self.open()
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        self._workspace.tasks.start(self._open(file), refused=self._say)

    def count(self) -> int:
        """How many pages there are."""
        return len(self._leaves.sizes)

    async def _open(self, file: OpenedFile) -> None:
        found = await self._workspace.compute(
            leaves_of, self._workspace.files_apart, file.attachment.mime_type, file.data
        )
        if file is self._file:
            self._leaves = found
            self._show()

    def _show(self, *, top: bool = True) -> None:
        """Ask for the page as it is wanted now; a later wish makes an earlier one void."""
        if self._file is None or not self._leaves.sizes:
            return
        self._tell()
        width, height = self._leaves.sizes[self._number]
        scale = self._scale(width)
        shown = QSize(max(1, round(width * scale)), max(1, round(height * scale)))
        self._asked += 1
        if self._leaves.image is not None:
            self.canvas.show_image(self._leaves.image, shown, top=top)
        else:
            work = self._draw(self._asked, scale * self.devicePixelRatioF(), shown, top=top)
            self._workspace.tasks.start(work, refused=self._say)

    async def _draw(self, asked: int, scale: float, shown: QSize, *, top: bool) -> None:
        if self._file is None:
            return
        image, words = await self._workspace.compute(
            page_image, self._workspace.files_apart, self._file.data, self._number, scale
        )
        if asked == self._asked and self._file is not None:
            self.canvas.show_image(image, shown, top=top)
            self.canvas.setAccessibleDescription(words)

    def _scale(self, width: float) -> float:
        """A page fills the width; a picture is never made larger than it is by itself."""
        fit = self.canvas.room / width
        if self._file is not None and self._file.attachment.mime_type != PDF:
            fit = min(fit, 1.0)
        return fit * self._zoom

    def _tell(self) -> None:
        many = self.count() > 1
        words = self.tr("Page {number} of {count}").format(
            number=self._number + 1, count=self.count()
        )
        self.page.setText(words if many else "")
        keys = self.tr("+ − size · Esc closes")
        self.set_keys_note(self.tr("PgUp PgDn pages · {more}").format(more=keys) if many else keys)
        self.canvas.setAccessibleName(f"{self._title.text()}: {words}")
        for button, end in ((self.back, 0), (self.forth, self.count() - 1)):
            button.setVisible(many)
            button.setEnabled(self._number != end)
        self.zoom.setText(f"{round(100 * self._zoom)} %")

    def _turn(self, step: int) -> None:
        self._turn_to(self._number + step)

    def _turn_to(self, number: int) -> None:
        number = min(max(0, number), self.count() - 1)
        if number != self._number and self.count():
            self._number = number
            self._show()

    def _larger(self, step: int) -> None:
        place = _ZOOMS.index(self._zoom) + step if step else _ZOOMS.index(1.0)
        self._zoom = _ZOOMS[min(max(0, place), len(_ZOOMS) - 1)]
        self._show(top=False)

    def _say(self, refusal: Refused) -> None:
        """It can't be shown: why, in the place of the page."""
        if self._file is None:
            return
        said = MESSAGES.of(refusal)
        unshown = isinstance(refusal, FileRefused) and refusal.fault is FileFault.NOT_SHOWN
        self.fault.set_text(said.text if unshown and self._may_copy else said.sentence)
        self.fault.show()
        self._tools.hide()
        self.canvas.hide()
        self.set_keys_note("")

    def _ended(self) -> None:
        """What was looked at is not kept in memory behind a closed sheet."""
        if self._file is not None:
            self._workspace.files_apart.forget(self._file.data)
        self._file, self._leaves = None, Leaves(())
        self.canvas.forget()
        self.canvas.setAccessibleDescription("")

    def _foot(self, *, may_copy: bool) -> None:
        close = Button(self.tr("Close"))
        close.clicked.connect(self.dismiss)
        self.add_button(close)
        if may_copy:
            copy = Button(self.tr("Save a copy …"), ButtonKind.QUIET, "download-simple")
            copy.clicked.connect(self.copy_wanted)
            self.add_button(copy)

    def _listen(self) -> None:
        self.canvas.turn_wanted.connect(self._turn)
        self.canvas.end_wanted.connect(lambda last: self._turn_to(self.count() if last else 0))
        self.canvas.zoom_wanted.connect(self._larger)
        self.canvas.resized.connect(lambda: self._show(top=False))
        self.finished.connect(lambda _: self._ended())

    def _tool(self, name: str, icon: str, act: object) -> IconButton:
        button = IconButton(name, icon, ButtonKind.QUIET, small=True)
        button.clicked.connect(act)
        return button
