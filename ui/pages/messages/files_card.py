"""The files that go along with a message: each with what it is about, and what the consent says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from services.domain.consent import InformationKind
from services.domain.errors import ConsentRefused
from services.domain.message_files import MOST_TOGETHER, room_left
from services.domain.messages import ChosenFile
from services.use_cases.compose import KindCover
from ui.pages.messages.file_words import FILE_WORDS, file_icon
from ui.pages.messages.words import WORDS
from ui.theme import px
from ui.widgets.button import Button, ButtonKind, IconButton
from ui.widgets.card import Card, Rule
from ui.widgets.chip import Chip
from ui.widgets.field import Glyph
from ui.widgets.label import ElidedLabel, Paragraph


class ChosenFileRow(QWidget):
    """One file. `about_wanted` and the others say what was pressed."""

    about_changed = Signal(object)
    view_wanted = Signal()
    rename_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, file: ChosenFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file = file
        self._covers: Sequence[KindCover] = ()
        self._name = ElidedLabel("", "strong")
        self._line = ElidedLabel("", "small", "text.secondary")
        self._remarks = Paragraph("", "small", "text.secondary")
        self._chip = Chip("")
        self._chip.hide()
        self.about = Button(self.tr("About"), ButtonKind.QUIET, "tag", small=True)
        self.about.clicked.connect(self._show_menu)
        self.view = self._icon("eye", self.view_wanted)
        self.rename = self._icon("pencil-simple", self.rename_wanted)
        self.remove = self._icon("x", self.remove_wanted)
        self._lay_out()
        self.show_file(file)

    def show_file(self, file: ChosenFile) -> None:
        """The file as it is now."""
        self.file = file
        name = file.attachment.name
        self._name.setText(name)
        self._line.setText(FILE_WORDS.chosen(file))
        remarks = FILE_WORDS.remarks(file)
        self._remarks.set_text(remarks)
        self._remarks.setVisible(bool(remarks))
        self.about.setAccessibleName(self.tr("What {file} is about").format(file=name))
        self.view.set_name(self.tr("Show {file}").format(file=name))
        self.rename.set_name(self.tr("Rename {file}").format(file=name))
        self.remove.set_name(self.tr("Take {file} away").format(file=name))

    def show_cover(self, covers: Sequence[KindCover], refusal: ConsentRefused | None) -> None:
        """What it may be about, and whether it may go along."""
        self._covers = covers
        self._chip.show_look(FILE_WORDS.cover(self.file, refusal))
        self._chip.setVisible(bool(covers))
        self.about.setVisible(bool(covers))
        self.about.setAccessibleDescription(self._chip.look.text)

    def menu(self) -> QMenu:
        """The kinds of information that it may be about; those outside the consent can't be added."""
        made = QMenu(self)
        for cover in self._covers:
            action = QAction(WORDS.kind(cover.kind), made)
            action.setCheckable(True)
            action.setChecked(cover.kind in self.file.about)
            action.setEnabled(cover.covered or cover.kind in self.file.about)
            action.triggered.connect(lambda on, kind=cover.kind: self._turn(kind, on=on))
            made.addAction(action)
        return made

    def _turn(self, kind: InformationKind, *, on: bool) -> None:
        self.about_changed.emit(self.file.about | {kind} if on else self.file.about - {kind})

    def _show_menu(self) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.about.mapToGlobal(self.about.rect().bottomLeft()))

    def _icon(self, icon: str, wanted: SignalInstance) -> IconButton:
        button = IconButton("", icon, ButtonKind.QUIET, small=True)
        button.clicked.connect(wanted)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(px("space.s"))
        glyph = Glyph(file_icon(self.file.attachment), "accent.main", "icon.control")
        head.addWidget(glyph, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addSpacing(px("space.xs"))
        head.addWidget(self._name, 1)
        for button in (self.about, self.view, self.rename, self.remove):
            head.addWidget(button)
        beneath = QHBoxLayout()
        beneath.setSpacing(px("space.s"))
        beneath.addWidget(self._line, 1)
        beneath.addWidget(self._chip)
        told = QVBoxLayout()
        told.setContentsMargins(px("icon.control") + 12, 0, 4, 0)
        told.setSpacing(2)
        told.addLayout(beneath)
        told.addWidget(self._remarks)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 6, 10, 10)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(told)


class FilesCard(QWidget):
    """All files of the message, and the button that adds one; `changed` when one is changed or taken away."""

    changed = Signal()
    add_wanted = Signal()
    view_wanted = Signal(object)
    rename_wanted = Signal(object)
    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files: tuple[ChosenFile, ...] = ()
        self._rows: list[ChosenFileRow] = []
        self._covers: Sequence[KindCover] = ()
        self._refusal: ConsentRefused | None = None
        self._card = Card(padded=False, gap=0)
        self._card.hide()
        self.add = Button(self.tr("Attach a &file"), icon="paperclip", small=True)
        self.add.setToolTip(self.tr("Attach a file") + " (Ctrl+Shift+A)")
        self.add.clicked.connect(self.add_wanted)
        self._room = Paragraph(FILE_WORDS.room(MOST_TOGETHER), "small", "text.secondary")
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.add, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._room, 1, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px("space.s"))
        column.addWidget(self._card)
        column.addLayout(foot)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        # No focus proxy: Qt would stop at this box on the way of Tab, wherever it was made.
        self.add.setFocus(reason)

    def files(self) -> tuple[ChosenFile, ...]:
        """The files, in the order they were added."""
        return self._files

    def rows(self) -> tuple[ChosenFileRow, ...]:
        """Their rows, from the top."""
        return tuple(self._rows)

    def show_files(self, files: tuple[ChosenFile, ...]) -> None:
        """Show these, without telling of it."""
        same = [row.file.attachment.digest for row in self._rows] == [
            file.attachment.digest for file in files
        ]
        self._files = files
        if not same:
            self._build()
        for row, file in zip(self._rows, files, strict=True):
            row.show_file(file)
            row.show_cover(self._covers, self._refusal)
        self._card.setVisible(bool(files))
        self._room.set_text(FILE_WORDS.room(room_left(files)))

    def show_busy(self, *, busy: bool) -> None:
        """While a file is read, no other one is chosen."""
        self.add.setEnabled(not busy)
        reading = self.tr("Reading the file …")
        self._room.set_text(reading if busy else FILE_WORDS.room(room_left(self._files)))

    def put(self, file: ChosenFile) -> None:
        """One more."""
        self.show_files((*self._files, file))
        self.changed.emit()

    def change(self, digest: str, file: ChosenFile) -> None:
        """Another instead of the one with this digest."""
        self.show_files(
            tuple(file if each.attachment.digest == digest else each for each in self._files)
        )
        self.changed.emit()

    def show_covers(self, covers: Sequence[KindCover], refusal: ConsentRefused | None) -> None:
        """What the consent says of the message as it is."""
        self._covers, self._refusal = covers, refusal
        for row in self._rows:
            row.show_cover(covers, refusal)

    def _build(self) -> None:
        while (item := self._card.body.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._rows = []
        for file in self._files:
            if self._rows:
                self._card.body.addWidget(Rule())
            row = self._row(file)
            self._rows.append(row)
            self._card.body.addWidget(row)

    def _row(self, file: ChosenFile) -> ChosenFileRow:
        row = ChosenFileRow(file)
        row.about_changed.connect(lambda about: self._about(row, about))
        row.view_wanted.connect(lambda: self.view_wanted.emit(row.file))
        row.rename_wanted.connect(lambda: self.rename_wanted.emit(row.file))
        row.remove_wanted.connect(lambda: self._remove(row.file))
        return row

    def _about(self, row: ChosenFileRow, about: frozenset[InformationKind]) -> None:
        self.change(row.file.attachment.digest, replace(row.file, about=about))

    def _remove(self, file: ChosenFile) -> None:
        self.show_files(tuple(each for each in self._files if each != file))
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()
        self.removed.emit(file)
