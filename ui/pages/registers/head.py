"""The head of the import: what is brought in, how far one has come, and the way on."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from services.formats.registers import Kind
from ui.pages.registers.flow import ImportFlow
from ui.pages.registers.review import Review, RowVerdict
from ui.pages.registers.stored import Stored
from ui.pages.registers.turns import Doing
from ui.pages.registers.words import REGISTER_WORDS
from ui.theme import px
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.page_header import PageHeader
from ui.widgets.progress_row import ProgressRow
from ui.widgets.trail import Step, StepState, Trail


class Stage(IntEnum):
    """The steps of an import."""

    FILES = 0
    COLUMNS = 1
    REVIEW = 2
    DONE = 3


class ImportHead(QWidget):
    """`forward` and `back` between the steps, `more_wanted` for another file, `stop_wanted`."""

    forward = Signal()
    back = Signal()
    more_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, flow: ImportFlow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = flow
        self._stage = Stage.FILES
        self._stored: Stored | None = None
        self.header = PageHeader()
        self.header.back_wanted.connect(self.back)
        self.left = Label("", "small", "text.secondary")
        self.more = Button("", icon="plus")
        self.more.clicked.connect(self.more_wanted)
        self.next = Button("", ButtonKind.PRIMARY)
        self.next.clicked.connect(self.forward)
        for widget in (self.left, self.more, self.next):
            self.header.add(widget)
        self.trail = Trail("")
        self.trail_card = Card()
        self.trail_card.body.addWidget(self.trail)
        self.progress = ProgressRow()
        self.progress.stopped.connect(self.stop_wanted)
        self.progress_card = Card()
        self.progress_card.body.addWidget(self.progress)
        column = QVBoxLayout(self)
        ring = px("space.xs")
        column.setContentsMargins(ring, 0, px("space.page_margin"), 0)
        column.setSpacing(14)
        column.addWidget(self.header)
        column.addWidget(self.trail_card)
        column.addWidget(self.progress_card)

    def show_stage(self, stage: Stage, stored: Stored | None = None) -> None:
        """Show where the import stands; `stored` once it is done."""
        self._stage = stage
        self._stored = stored
        flow = self._flow
        empty = stage is Stage.FILES and not flow.files
        self.header.set_title(REGISTER_WORDS.bring_in(self._kind()), self._subtitle())
        self.header.show_back(shown=stage in (Stage.COLUMNS, Stage.REVIEW))
        self.more.setText(self.tr("More files …"))
        self.more.setVisible(stage is Stage.FILES and not empty)
        self.trail_card.setVisible(not empty)
        self.trail.set_steps(self._steps())
        self._show_next(empty=empty)
        self.show_doing()

    def show_doing(self) -> None:
        """Show what takes time, or that nothing does."""
        words = self._doing_words()
        busy = bool(words)
        if busy and not self.progress_card.isVisibleTo(self):
            self.progress.start(words)
        self.progress_card.setVisible(busy)
        self.next.setEnabled(self._may_go_on())

    def show_progress(self, done: int, total: int) -> None:
        """Show how far it is."""
        words = self._doing_words()
        if words:
            self.progress.show_progress(words, done, total)

    def _doing_words(self) -> str:
        match self._flow.doing:
            case Doing.READING:
                return self.tr("Reading the files")
            case Doing.JUDGING:
                return self.tr("Looking at every row")
            case Doing.STORING:
                return self.tr("Storing: all of it or nothing")
            case Doing.NOTHING | Doing.ANSWERING:
                return ""

    def _show_next(self, *, empty: bool) -> None:
        flow, stage = self._flow, self._stage
        self.next.setVisible(not empty and stage is not Stage.DONE)
        self.left.hide()
        self.next.set_icon_name("download-simple" if stage is Stage.REVIEW else "")
        self.next.set_kind(ButtonKind.PRIMARY)
        if stage is Stage.FILES:
            self.next.setText(self.tr("Next: the columns"))
        elif stage is Stage.COLUMNS:
            self.next.setText(self.tr("Next: look over the rows"))
        elif flow.review is not None:
            self.next.setText(self._store_words(flow.review))
            rest = len(flow.review.open)
            self.left.setText(self.tr("%n row(s) left", "", rest))
            self.left.setVisible(bool(rest))
            self.next.set_kind(ButtonKind.PLAIN if rest else ButtonKind.PRIMARY)

    def _may_go_on(self) -> bool:
        flow = self._flow
        if flow.doing is not Doing.NOTHING:
            return False
        if self._stage is Stage.REVIEW:
            return flow.review is not None and self._anything_to_store()
        return bool(flow.used)

    def _anything_to_store(self) -> bool:
        review = self._flow.review
        if review is None:
            return False
        if self._flow.waiting is not None:
            # Rows that go on waiting gain nothing by it; those that are settled leave the list.
            settled = len(review.by_id) - len(review.open) - review.count((RowVerdict.WAITS,))
            return bool(settled) or self._flow.can_undo
        return bool(review.to_store or review.open)

    def _store_words(self, review: Review) -> str:
        if review.to_store:
            return self.tr("Store %n row(s)", "", review.to_store)
        return self.tr("Keep the answers")

    def _kind(self) -> Kind | None:
        if self._stored is not None:
            kinds = {table.judged.kind for table in self._stored.review.tables}
        else:
            kinds = {table.kind for table in self._flow.used if table.kind is not None}
        if len(kinds) == 1:
            return next(iter(kinds))
        return None if kinds else self._flow.wanted

    def _subtitle(self) -> str:
        flow = self._flow
        if self._stage is Stage.DONE:
            return ""
        nothing_yet = self.tr("Nothing is stored yet.")
        if flow.waiting is not None:
            rows = sum(len(table.rows) for table in flow.used)
            waited = self.tr("%n row(s) that waited", "", rows)
            return f"{waited}. {nothing_yet}"
        if not flow.files:
            return self.tr("You look over every row before anything is stored.")
        tables = flow.used
        rows = sum(len(table.rows) for table in tables)
        several = self.tr("%n table(s)", "", len(tables))
        where = REGISTER_WORDS.table(tables[0]) if len(tables) == 1 else several
        counted = self.tr("%n row(s)", "", rows)
        return f"{where} · {counted}. {nothing_yet}"

    def _steps(self) -> list[Step]:
        words = (
            (self.tr("File"), self._file_note()),
            (self.tr("Columns"), self._column_note()),
            (self.tr("Look over"), self._review_note()),
            (self.tr("Store"), self.tr("all or nothing")),
        )
        return [Step(word, note, self._state(place)) for place, (word, note) in enumerate(words)]

    def _state(self, place: int) -> StepState:
        if place < self._stage or self._stage is Stage.DONE:
            return StepState.DONE
        return StepState.NOW if place == self._stage else StepState.AHEAD

    def _file_note(self) -> str:
        if self._flow.waiting is not None:
            return self.tr("from earlier imports")
        return self.tr("%n file(s)", "", len(self._flow.files)) if self._flow.files else ""

    def _column_note(self) -> str:
        matches = [match for table in self._flow.used for match in table.mapping.columns]
        known = sum(1 for match in matches if match.field)
        named = sum(1 for match in matches if match.header)
        if not named:
            return ""
        return self.tr("{known} of {all} known").format(known=known, all=named)

    def _review_note(self) -> str:
        review = self._flow.review
        if review is None:
            return ""
        return self.tr("%n left", "", len(review.open))
