"""Bring in registers: choose files, correct columns, look over every row, store all or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from services.domain.changes import Kind as ChangeKind
from services.formats.registers import Decision, Kind, refused_report
from services.use_cases.register_waiting import waiting_lines
from ui.calm_memory import release
from ui.navigation import Place
from ui.page import Page
from ui.pages.registers.columns_step import ColumnsStep
from ui.pages.registers.done_step import DoneStep
from ui.pages.registers.file_step import FileStep
from ui.pages.registers.flow import Doing, ImportFlow, Stored
from ui.pages.registers.head import ImportHead, Stage
from ui.pages.registers.review_step import ReviewStep
from ui.pages.registers.waiting_card import WaitingCard
from ui.pages.registers.words import message_language
from ui.theme import px
from ui.widgets.button import Button, ButtonKind
from ui.widgets.empty_state import EmptyState
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.tone import Tone
from ui.workspace import Workspace

ENTER_MS = 15
READY_MS = 40
"""How long after the files are shown the next steps are made ready."""


class RegistersPage(Page):
    """The import, step by step."""

    name: ClassVar[str] = "registers"
    listens_to: ClassVar[frozenset[ChangeKind]] = frozenset({ChangeKind.IMPORTS})

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.stage = Stage.FILES
        self._stored: Stored | None = None
        self.flow = ImportFlow(workspace, self)
        self.head = ImportHead(self.flow)
        self.files = FileStep()
        self.columns = ColumnsStep()
        self.review = ReviewStep()
        self.done = DoneStep()
        self.choose = Button("", ButtonKind.PRIMARY, "file-arrow-up")
        self.practice = Button("")
        self.waiting = WaitingCard()
        self.empty = EmptyState("", "", [self.choose, self.practice])
        self.practice.setVisible(workspace.centre.practice)
        self.empty.add_beneath(self.waiting)
        self._first = ScrollColumn(gap=0)
        self._first.body.addWidget(self.empty)
        _fill(self._first)
        self._stack = QStackedWidget()
        for view in (self._first, self.files, self.columns, self.review, self.done):
            self._stack.addWidget(view)
        self.setAcceptDrops(True)
        self.destroyed.connect(release)
        self._listen()
        self._lay_out()
        self.retranslate()

    def show_place(self, place: Place) -> None:
        self.flow.wanted = Kind(place.subject_id) if place.subject_id in set(Kind) else None
        if self.stage is Stage.DONE:
            self._begin_anew()
        else:
            self._show()

    def reload(self) -> None:
        self.workspace.tasks.start(self._load())

    def new_here(self) -> None:
        self.choose_files()

    def save_here(self) -> None:
        if self.head.next.isVisibleTo(self) and self.head.next.isEnabled():
            self._forward()

    def panes(self) -> Sequence[QWidget]:
        return (self.review.verdicts, self.review.rows) if self.stage is Stage.REVIEW else ()

    def retranslate(self) -> None:
        self.choose.setText(self.tr("Choose files …"))
        self.practice.setText(self.tr("The practice register"))
        self.empty.set_words(
            self.tr("Bring in the spreadsheets you already have"),
            self.tr("Drop the files here, or choose them. You see every row before it is stored."),
        )
        self.review.retranslate()
        self.columns.retranslate()
        self.files.show_files(self.flow.files)
        if self._stored is not None:
            self.done.show_stored(self._stored)
        self._show()
        self.reload()

    def choose_files(self) -> None:
        """Let the person choose spreadsheets."""
        dialog = QFileDialog(self, self.tr("Choose spreadsheets"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [self.tr("Spreadsheets (*.xlsx *.csv *.tsv *.txt)"), self.tr("All files (*)")]
        )
        dialog.filesSelected.connect(self._read)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        local = [url for url in event.mimeData().urls() if url.isLocalFile()]
        if local and self.flow.doing is not Doing.STORING:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self._read(paths)

    # What happens

    def _read(self, paths: Sequence[str]) -> None:
        if self.stage is not Stage.FILES:
            self._begin_anew()
        self.flow.read([Path(path) for path in paths])

    def _forward(self) -> None:
        if self.stage is Stage.FILES:
            self._turn_to(Stage.COLUMNS)
        elif self.stage is Stage.COLUMNS and self.flow.review is None:
            self.flow.judge()
        elif self.stage is Stage.COLUMNS:
            self._turn_to(Stage.REVIEW)
        elif self.stage is Stage.REVIEW:
            self.flow.store()

    def _back(self) -> None:
        if self.flow.doing is Doing.STORING:
            return
        if self.flow.waiting is not None:
            self._begin_anew()
        elif self.stage in (Stage.COLUMNS, Stage.REVIEW):
            self._turn_to(Stage(self.stage - 1))

    def _begin_anew(self) -> None:
        self._stored = None
        self.stage = Stage.FILES
        self.flow.forget()
        self.reload()

    def _files_changed(self) -> None:
        self.files.show_files(self.flow.files)
        if self.stage is Stage.COLUMNS:
            self._show_columns()
        else:
            # Made ready in a moment of its own, so that no single moment is long.
            QTimer.singleShot(READY_MS, self, self._make_ready)
        self._show()

    def _make_ready(self) -> None:
        """Prepare the next steps before they are seen."""
        self._show_columns()
        for widget in self.review.findChildren(QWidget):
            widget.ensurePolished()

    def _reviewed(self) -> None:
        review = self.flow.review
        if review is None:
            return
        fresh = self.stage is not Stage.REVIEW
        self.stage = Stage.REVIEW
        # Filled before it is seen: what is hidden is not laid out at every step.
        self.review.show_review(review, can_undo=self.flow.can_undo, fresh=fresh)
        if fresh:
            # Shown a moment later, so that filling and laying out are not one long one.
            QTimer.singleShot(ENTER_MS, self, self._enter_review)
        else:
            self._show()

    def _enter_review(self) -> None:
        self._show()
        if self.stage is Stage.REVIEW:
            self.review.take_focus()

    def _busy_changed(self) -> None:
        self._stack.setEnabled(self.flow.doing in (Doing.NOTHING, Doing.ANSWERING))
        self.head.show_doing()

    def _was_stored(self, stored: object) -> None:
        if not isinstance(stored, Stored):
            return
        self._stored = stored
        self.done.show_stored(stored)
        self._turn_to(Stage.DONE)
        imported = stored.imported
        said = [self.tr("%n row(s) stored", "", imported.stored)]
        if imported.joined:
            said.append(self.tr("%n joined", "", imported.joined))
        if imported.waiting:
            said.append(self.tr("%n wait(s)", "", imported.waiting))
        if imported.refused:
            said.append(self.tr("%n refused", "", imported.refused))
        self.workspace.tell_done(", ".join(said) + ".")

    def _judged_again(self) -> None:
        self.workspace.tell(
            self.tr("Others have written here meanwhile. Look over the rows once more."), Tone.WARN
        )

    def _save_report(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the rows"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Table (*.csv)")])
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(self.tr("rows-to-mend") + ".csv")
        dialog.fileSelected.connect(self.write_report)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write_report(self, path: str) -> None:
        """Write the refused and waiting rows of the latest import to a file."""
        self.workspace.tasks.start(self._write_report(Path(path)))

    async def _write_report(self, path: Path) -> None:
        if self._stored is None:
            return
        try:
            await self.workspace.compute(_write, path, self._stored, message_language())
        except OSError:
            self.workspace.tell(
                self.tr("The file could not be written there. Choose another place."), Tone.DANGER
            )
            return
        self.workspace.tell_done(
            self.tr("The rows are in the file. It is not encrypted: delete it when you are done.")
        )

    async def _load(self) -> None:
        lines = await self.workspace.ask(waiting_lines, None)
        self.waiting.show_lines(lines, self.workspace.today())

    # What is shown

    def _turn_to(self, stage: Stage) -> None:
        self.stage = stage
        if stage is Stage.COLUMNS:
            self._show_columns()
        self._show()

    def _show_columns(self) -> None:
        tables = [(n, found.table) for n, found in enumerate(self.flow.tables) if found.used]
        self.columns.show_tables(tuple(tables))

    def _show(self) -> None:
        views = {
            Stage.FILES: self.files if self.flow.files else self._first,
            Stage.COLUMNS: self.columns,
            Stage.REVIEW: self.review,
            Stage.DONE: self.done,
        }
        self._stack.setCurrentWidget(views[self.stage])
        self.head.show_stage(self.stage, self._stored)

    def _listen(self) -> None:
        flow = self.flow
        self.choose.clicked.connect(self.choose_files)
        self.practice.clicked.connect(flow.read_practice)
        self.waiting.wanted.connect(flow.open_waiting)
        self.head.more_wanted.connect(self.choose_files)
        self.head.forward.connect(self._forward)
        self.head.back.connect(self._back)
        self.head.stop_wanted.connect(flow.stop)
        self.files.dropped.connect(flow.drop)
        self.files.used.connect(lambda number, used: flow.use(number, used=used))
        self.files.kind_chosen.connect(lambda number, kind: flow.set_kind(number, Kind(kind)))
        self.columns.column_chosen.connect(
            lambda number, index, field: flow.set_column(number, index, field or None)
        )
        self.review.answered.connect(self._answer)
        self.review.undo_wanted.connect(flow.undo)
        self.done.report_wanted.connect(self._save_report)
        self.done.waiting_wanted.connect(self._open_waiting)
        self.done.more_wanted.connect(self._begin_anew)
        self.done.place_wanted.connect(lambda key: self.workspace.go(Place(key)))
        flow.files_changed.connect(self._files_changed)
        flow.reviewed.connect(self._reviewed)
        flow.busy_changed.connect(self._busy_changed)
        flow.progressed.connect(self.head.show_progress)
        flow.stored.connect(self._was_stored)
        flow.judged_again.connect(self._judged_again)

    def _answer(self, decision: object) -> None:
        if isinstance(decision, Decision):
            self.flow.answer(decision)

    def _open_waiting(self) -> None:
        self._begin_anew()
        self.flow.open_waiting()

    def _lay_out(self) -> None:
        ring = px("space.xs")
        margin = px("space.page_margin") - ring
        column = QVBoxLayout(self)
        column.setContentsMargins(margin, margin + ring, margin, px("space.m"))
        column.setSpacing(14)
        column.addWidget(self.head)
        column.addWidget(self._stack, 1)
        self._stack.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, on=False)


def _fill(column: ScrollColumn) -> None:
    """Let what stands in the column take its whole height, and scroll only where it must."""
    layout = column.inside.layout()
    if isinstance(layout, QVBoxLayout):
        layout.setStretch(0, 1)
        layout.setStretch(1, 0)


def _write(path: Path, stored: Stored, language: str) -> None:
    waiting = stored.imported.waiting > 0
    path.write_bytes(refused_report(stored.review.judged, language=language, waiting=waiting))


def make_page(workspace: Workspace) -> RegistersPage:
    """The page for this session."""
    return RegistersPage(workspace)
