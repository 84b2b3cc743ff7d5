"""Before a conversation or a message is printed: how many pages, and which files are printed along with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from services.domain.message_files import FileFault, FileRefused
from services.domain.messages import Attachment
from ui.user_messages import MESSAGES
from ui.widgets.button import Button, ButtonKind
from ui.widgets.choice import CheckBox
from ui.widgets.label import Label, Paragraph
from ui.widgets.sheet import Sheet


@dataclass(frozen=True, slots=True)
class CountedFile:
    """A file of the conversation: its message, and how many pages it has, or why it can't be printed."""

    message_id: str
    attachment: Attachment
    pages: int
    fault: FileFault | None = None


class PrintSheet(Sheet):
    """`print_wanted` when the answer is yes, `chosen` when other files are to be printed along."""

    print_wanted = Signal()
    chosen = Signal()

    def __init__(self, anchor: QWidget, *, has_files: bool, one: bool = False) -> None:
        super().__init__("", anchor)
        title = self.tr("Print the message") if one else self.tr("Print the conversation")
        self.set_title(title)
        self._files: tuple[CountedFile, ...] = ()
        self._boxes: dict[str, CheckBox] = {}
        self.pages = Paragraph("", "strong")
        self.counting = Label(
            self.tr("The pages of the attachments are being counted …"), "small", "text.secondary"
        )
        self.body.addWidget(self.pages)
        self.body.addWidget(self.counting)
        self.counting.setVisible(has_files)
        noted = self.tr(
            "What is on paper is not encrypted. It is noted in the journal that it was printed."
        )
        self.body.addWidget(Paragraph(noted, "small", "text.secondary"))
        self.yes = Button(self.tr("Choose the printer"), ButtonKind.PRIMARY, "printer")
        self.yes.setObjectName("choose the printer")
        self.yes.clicked.connect(self._say)
        no = Button(self.tr("Cancel"), ButtonKind.QUIET)
        no.clicked.connect(self.dismiss)
        self.add_button(self.yes)
        self.add_button(no)
        self.set_keys_note(self.tr("Ctrl+Enter · Esc closes"))
        self.act_on_keys(self._say)
        self.finished.connect(self.deleteLater)

    def files(self) -> tuple[CountedFile, ...]:
        """The files that are to be printed, in the order of the conversation."""
        ticked = {key for key, box in self._boxes.items() if box.isChecked()}
        return tuple(file for file in self._files if file.attachment.digest in ticked)

    def show_files(self, files: Sequence[CountedFile]) -> None:
        """Offer these; those that can't be printed are named with why."""
        self._files = tuple(files)
        self.counting.hide()
        if not files:
            return
        place = self.body.indexOf(self.counting)
        for widget in (Label(self.tr("Print these attachments too"), "strong"), *self._rows()):
            place += 1
            self.body.insertWidget(place, widget)

    def box(self, digest: str) -> CheckBox:
        """The box of a file that can be printed."""
        return self._boxes[digest]

    def show_pages(self, count: int) -> None:
        """Say how many pages will leave the printer, all in all."""
        self.pages.set_text(self.tr("%n page(s) will be printed.", "", count))

    def _rows(self) -> list[QWidget]:
        made: list[QWidget] = []
        for file in self._files:
            name = file.attachment.name
            if file.fault is not None:
                words = self.tr("{file} can't be printed. {why}")
                told = words.format(file=name, why=self._why(file.fault))
                made.append(Paragraph(told, "small", "text.secondary"))
                continue
            pages = self.tr("%n page(s)", "", file.pages)
            box = CheckBox(f"{name} · {pages}")
            box.clicked.connect(self.chosen)
            self._boxes[file.attachment.digest] = box
            made.append(box)
        return made

    def _why(self, fault: FileFault) -> str:
        if fault is FileFault.OTHER_TYPE:
            return self.tr("It is none of the types that are safe to show.")
        return MESSAGES.of(FileRefused(fault)).sentence

    def _say(self) -> None:
        if self.isVisible() and self.yes.isEnabled():
            self.accept(value=True)
            self.print_wanted.emit()
