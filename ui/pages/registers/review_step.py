"""The third step: every row with its verdict, and the open questions answered one by one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ui.pages.registers.card_place import CardPlace
from ui.pages.registers.question import question_of
from ui.pages.registers.question_card import QuestionCard
from ui.pages.registers.review import Review, ReviewTable, RowVerdict
from ui.pages.registers.review_table import ReviewRows
from ui.pages.registers.table_chips import TableChips
from ui.pages.registers.verdict_list import VerdictList
from ui.theme import px, theme
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card, Rule
from ui.widgets.label import Paragraph

SIDE_WIDTH = 232
LEAST_ROWS = 4


class ReviewStep(QWidget):
    """`answered` carries a `Decision`; `undo_wanted` asks to take the last one back."""

    answered = Signal(object)
    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.review: Review | None = None
        self._tables: tuple[ReviewTable, ...] = ()
        self._table = 0
        self._now_shown: tuple[ReviewTable, RowVerdict | None] | None = None
        self._loading = False
        self._can_undo = False
        self.verdicts = VerdictList()
        self.verdicts.chosen.connect(self._filter)
        self.tables = TableChips()
        self.tables.chosen.connect(self._turn_to)
        self.rows = ReviewRows("")
        self.rows.chosen.connect(self._show_question)
        self.rows.opened.connect(self._answer_first)
        self.card = QuestionCard()
        self.card.answered.connect(self._take)
        self.card.next_wanted.connect(self.next_open)
        self._card_place = CardPlace(self.card)
        self.undo = Button(
            "", ButtonKind.QUIET, "arrow-counter-clockwise", small=True, keys="Ctrl+Z"
        )
        self.undo.clicked.connect(self.undo_wanted)
        kept = self.undo.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # the rows stay where they are when it comes
        self.undo.setSizePolicy(kept)
        self._about_refused = Paragraph("", "small", "text.secondary")
        following = QShortcut(QKeySequence("F8"), self)
        following.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        following.activated.connect(self.next_open)
        self._lay_out()
        self.retranslate()

    def show_review(self, review: Review, *, can_undo: bool, fresh: bool) -> None:
        """Show the rows; `fresh` turns to the first question, else place and choice stay."""
        self.review = review
        self._tables = review.tables
        self._can_undo = can_undo
        first = next(iter(review.open), "")
        if fresh:
            self._table = int(first.partition(":")[0] or 0)
            self.verdicts.choose_none()
        self._table = min(self._table, len(review.tables) - 1)
        self._show_tables()
        self._show_rows()
        if fresh:
            self.rows.scrollToTop()
            self.rows.choose(first)
        if not self.rows.current_id():
            self._choose_first()
        self._show_question()

    def take_focus(self) -> None:
        """Put the keyboard on the rows, with the chosen one in view."""
        self.rows.scrollTo(self.rows.currentIndex())
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def next_open(self) -> None:
        """Turn to the next row that waits for an answer, in whichever table it stands."""
        if self.review is None or not self.review.open:
            return
        wanted = self.review.next_open(self.rows.current_id())
        self._table = int(wanted.partition(":")[0])
        self.tables.choose(str(self._table))
        if not self._is_shown(wanted):
            self.verdicts.choose_all()
        self._show_rows()
        self.rows.choose(wanted)
        self.rows.scrollTo(self.rows.currentIndex())
        self._show_question()
        self.rows.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def retranslate(self) -> None:
        """Set every text in the language that is set."""
        self.verdicts.retranslate()
        self.tables.retranslate()
        self.rows.setAccessibleName(self.tr("Rows"))
        self.undo.setText(self.tr("Take the answer back"))
        self._about_refused.set_text(
            self.tr("Refused rows can be saved as a file that you mend and bring in again.")
        )
        if self.review is not None:
            self.rows.show_kind(self._shown.judged.kind)
            self._now_shown = None
            self._show_tables()
            self._show_rows()
            self._show_question()

    def event(self, event: QEvent) -> bool:
        # The window has Ctrl+Z for its banners; here it takes back the last answer, unless
        # somebody is typing.
        if event.type() == QEvent.Type.ShortcutOverride and self._is_undo(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_undo(event):
            self.undo_wanted.emit()
            return
        super().keyPressEvent(event)

    def _is_undo(self, event: QEvent) -> bool:
        return (
            self._can_undo
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and not isinstance(self.focusWidget(), QLineEdit)
        )

    @property
    def _shown(self) -> ReviewTable:
        return self._tables[self._table]

    def _is_shown(self, row_id: str) -> bool:
        return any(line.id == row_id for line in self._shown.of(self.verdicts.verdict()))

    def _show_tables(self) -> None:
        if self.review is not None:
            self.tables.show_tables(self.review.tables, self._table)

    def _show_rows(self) -> None:
        wanted = self._shown, self.verdicts.verdict()
        if wanted == self._now_shown:
            return
        self._now_shown = wanted
        self.verdicts.show_counts(wanted[0])
        table, verdict = wanted
        self._loading = True
        self.rows.show_lines(table.judged.kind, table.of(verdict))
        self._loading = False

    def _filter(self, _key: str) -> None:
        if self.review is not None:
            self._show_rows()
            if not self.rows.current_id():
                self._choose_first()
            self._show_question()

    def _turn_to(self, key: str) -> None:
        self._table = int(key)
        self.verdicts.choose_all()
        self._show_rows()
        self._choose_first()
        self._show_question()

    def _choose_first(self) -> None:
        lines = self._shown.of(self.verdicts.verdict())
        if lines:
            self.rows.choose(lines[0].id)

    def _show_question(self, _row_id: str = "") -> None:
        if self._loading:
            return
        review = self.review
        line = review.by_id.get(self.rows.current_id()) if review is not None else None
        self._card_place.setVisible(line is not None)
        self.undo.setVisible(self._can_undo)
        if review is None or line is None:
            return
        question = question_of(review, line)
        if question is None:
            self.card.tell(line, more=bool(review.open))
        else:
            self.card.ask(question, review.open.index(line.id) + 1, len(review.open))

    def _answer_first(self, _row_id: str) -> None:
        self.card.answer_first()

    def _take(self, decision: object) -> None:
        # The pressed button goes with its question; the rows keep the keyboard.
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)
        self.answered.emit(decision)

    def _lay_out(self) -> None:
        edge, page = px("space.xs"), px("space.page_margin")
        self._card_place.stand_at_edge(page, edge)
        side = Card(padded=False)
        side.setFixedWidth(theme().scaled("width.side_column", 1.2) * SIDE_WIDTH // 304)
        inside = QVBoxLayout()
        inside.setContentsMargins(0, 8, 0, 12)
        inside.setSpacing(10)
        inside.addWidget(self.verdicts)
        inside.addWidget(Rule())
        air = px("space.card_padding")
        about = QHBoxLayout()
        about.setContentsMargins(air, 0, air, 0)
        about.addWidget(self._about_refused)
        inside.addLayout(about)
        side.body.addLayout(inside)
        table = Card(padded=False)
        table.body.addWidget(self.rows)
        framed = QHBoxLayout()
        framed.setContentsMargins(edge, 0, page, 0)
        framed.addWidget(table)
        self.rows.setMinimumHeight(32 + 36 * LEAST_ROWS)
        table.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        head = QHBoxLayout()
        head.setContentsMargins(edge, 0, page, 0)
        head.addWidget(self.tables, 1)
        head.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignRight)
        main = QVBoxLayout()
        main.setSpacing(12)
        main.addLayout(head)
        main.addLayout(framed, 1)
        main.addWidget(self._card_place)
        row = QHBoxLayout(self)
        row.setContentsMargins(edge, 0, 0, px("space.m"))
        row.setSpacing(px("space.column_gap") - edge)
        row.addWidget(side, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(main, 1)
