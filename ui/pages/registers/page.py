"""Bring in registers: choose files, correct columns, look over every row, store all or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from services.domain.changes import Kind as ChangeKind
from services.formats.registers import Decision, Kind
from services.use_cases.drafts import DraftAsked, discard_draft, own_drafts
from services.use_cases.register_waiting import waiting_lines
from ui.calm_memory import release
from ui.navigation import Place
from ui.page import Page
from ui.pages.registers.answer_keeper import AnswerKeeper
from ui.pages.registers.columns_step import ColumnsStep
from ui.pages.registers.done_step import DoneStep
from ui.pages.registers.file_choice import FileChoice
from ui.pages.registers.file_step import FileStep
from ui.pages.registers.first_step import FirstStep
from ui.pages.registers.flow import ImportFlow
from ui.pages.registers.head import ImportHead, Stage
from ui.pages.registers.kept_import import PLACE, KeptImport
from ui.pages.registers.review_step import ReviewStep
from ui.pages.registers.rows_to_mend import RowsToMend
from ui.pages.registers.stored import Stored
from ui.pages.registers.turns import Doing
from ui.theme import px
from ui.widgets.tone import Tone
from ui.workspace import Workspace

ENTER_MS = 15
READY_MS = 40
"""How long after the files are shown the next steps are made ready."""


class RegistersPage(Page):
    """The import, step by step."""

    name: ClassVar[str] = "registers"
    listens_to: ClassVar[frozenset[ChangeKind]] = frozenset({ChangeKind.IMPORTS, ChangeKind.DRAFTS})

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.stage = Stage.FILES
        self._stored: Stored | None = None
        self.flow = ImportFlow(workspace, self)
        self.keeper = AnswerKeeper(workspace, self.flow)
        self.head = ImportHead(self.flow)
        self.files = FileStep()
        self.columns = ColumnsStep()
        self.review = ReviewStep()
        self.done = DoneStep()
        self._first = FirstStep(practice=workspace.centre.practice)
        self.practice, self.waiting = self._first.practice, self._first.waiting
        self.choice = FileChoice(self)
        self.to_mend = RowsToMend(workspace, self)
        self._stack = QStackedWidget()
        for view in (self._first, self.files, self.columns, self.review, self.done):
            self._stack.addWidget(view)
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

    def leave(self) -> None:
        self.keeper.keep_now()
        super().leave()

    def retranslate(self) -> None:
        self._first.retranslate()
        self.review.retranslate()
        self.columns.retranslate()
        self.files.show_files(self.flow.files)
        if self._stored is not None:
            self.done.show_stored(self._stored)
        self._show()
        self.reload()

    def choose_files(self) -> None:
        """Let the person choose spreadsheets."""
        self.choice.ask()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.flow.doing is not Doing.STORING:
            self.choice.offer(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.choice.take(event)

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
        self.keeper.let_go()
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
        self.workspace.tell_done(self.done.told(stored.imported))

    def _judged_again(self) -> None:
        self.workspace.tell(
            self.tr("Others have written here meanwhile. Look over the rows once more."), Tone.WARN
        )

    def _not_resumed(self) -> None:
        self.workspace.tell(
            self.tr("The rows are not as they were: the answers were not taken up, and are kept."),
            Tone.WARN,
        )

    def _resume(self, kept: object) -> None:
        if isinstance(kept, KeptImport):
            self.keeper.follow(kept)
            self.flow.resume(kept)

    def _throw_away(self, kept: object) -> None:
        if isinstance(kept, KeptImport):
            self.workspace.tasks.start(self._forget_kept(kept))

    async def _forget_kept(self, kept: KeptImport) -> None:
        await self.workspace.run(discard_draft, DraftAsked(PLACE, kept.mark))
        await self._load()

    def _save_report(self) -> None:
        if self._stored is not None:
            self.to_mend.ask(self._stored)

    def write_report(self, path: str) -> None:
        """Write the refused and waiting rows of the latest import to a file."""
        if self._stored is not None:
            self.to_mend.write(self._stored, Path(path))

    async def _load(self) -> None:
        lines = await self.workspace.ask(waiting_lines, None)
        self.waiting.show_lines(lines, self.workspace.today())
        drafts = await self.workspace.ask(own_drafts, PLACE)
        self._first.kept.show_drafts(drafts, self.workspace)

    # What is shown

    def _turn_to(self, stage: Stage) -> None:
        self.stage = stage
        if stage is Stage.COLUMNS:
            self._show_columns()
        self._show()

    def _show_columns(self) -> None:
        tables = [(n, found.table) for n, found in enumerate(self.flow.chosen.tables) if found.used]
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
        self._first.choose.clicked.connect(self.choose_files)
        self.choice.chosen.connect(self._read)
        self._first.kept.resumed.connect(self._resume)
        self._first.kept.thrown_away.connect(self._throw_away)
        self.practice.clicked.connect(flow.read_practice)
        self.waiting.wanted.connect(flow.open_waiting)
        self.head.more_wanted.connect(self.choose_files)
        self.head.forward.connect(self._forward)
        self.head.back.connect(self._back)
        self.head.stop_wanted.connect(flow.stop)
        self.files.dropped.connect(flow.drop)
        self.files.used.connect(
            lambda number, used: flow.change_table(number, lambda one: one.use(used=used))
        )
        self.files.kind_chosen.connect(
            lambda number, kind: flow.change_table(number, lambda one: one.as_kind(Kind(kind)))
        )
        self.columns.column_chosen.connect(
            lambda number, index, field: flow.change_table(
                number, lambda one: one.with_column(index, field or None)
            )
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
        flow.not_resumed.connect(self._not_resumed)

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
        column.setContentsMargins(margin, margin + ring, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.head)
        column.addWidget(self._stack, 1)
        self._stack.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, on=False)


def make_page(workspace: Workspace) -> RegistersPage:
    """The page for this session."""
    return RegistersPage(workspace)
