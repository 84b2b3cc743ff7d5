"""«Proposal for all»: who could walk with whom, as a picture and a table, changed by hand and accepted."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.pages.matching.proposal_acts import ProposalActs
from ui.pages.matching.proposal_cards import DeedsBar, LineDeeds
from ui.pages.matching.proposal_desk import ProposalDesk
from ui.pages.matching.proposal_foot import ProposalFoot
from ui.pages.matching.proposal_head import ProposalHead
from ui.pages.matching.proposal_lines import Line, LineKind
from ui.pages.matching.proposal_maker import Made
from ui.pages.matching.proposal_picture_card import PictureCard
from ui.pages.matching.proposal_table import ProposalTable
from ui.pages.matching.waits_walk import WaitsWalk
from ui.theme import theme
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card, Rule
from ui.widgets.empty_state import EmptyState
from ui.workspace import Workspace

ROOM_FOR_PICTURE: Final = 900
"""Narrower than this at 100 % the table stands alone: it holds all that the picture does."""


class ProposalView(QWidget):
    """`closed` when one goes back to the list."""

    closed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = ProposalDesk(workspace, self)
        self.acts = ProposalActs(self.desk, self)
        self.header = ProposalHead()
        self.compare, self.take_out = self.header.compare, self.header.take_out
        self.ask = self.header.ask
        self.picture = PictureCard()
        self.table = ProposalTable()
        self.deeds = DeedsBar(LineDeeds(self.pin, self.apart, self.other, self.desk.include_all))
        self._walk = WaitsWalk(self.desk, self.table)
        self.waits = self._walk.card
        self._foot = ProposalFoot()
        self.remarks, self.progress = self._foot.remarks, self._foot.progress
        self.again = Button("", ButtonKind.PRIMARY, "flow-arrow")
        self.empty = EmptyState("", "", [self.again])
        self._stopped = False
        self._stack = QStackedWidget()
        self._lay_out()
        self._listen()
        self.retranslate()

    @property
    def line(self) -> Line | None:
        """The line that is chosen."""
        return self.table.line()

    def retranslate(self) -> None:
        """Set every text, in the language that is set."""
        self.again.setText(self.tr("Work it out"))
        self.header.retranslate()
        self.picture.retranslate()
        self.table.retranslate()
        self.header.show_made(self.desk.now)
        if self.desk.now is not None:
            self._show(self.desk.now)

    def panes(self) -> tuple[QWidget, ...]:
        """What F6 goes between."""
        shown = (self.picture.picture, self.table) if self.picture.isVisible() else (self.table,)
        return tuple(one for one in shown if one.isVisible())

    def take_focus(self) -> None:
        """Put the focus where one works."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, line_id: str) -> None:
        """Turn to this line, in the table and in the picture."""
        self.table.choose(line_id)
        self.picture.choose(line_id)
        self._show_chosen()

    def pin(self) -> None:
        """Pin the chosen pair, or let it go free again."""
        line = self.line
        if line is not None and line.kind is LineKind.PAIR:
            (self.desk.unpin if line.fixed else self.desk.pin)(line.two)

    def apart(self) -> None:
        """Not these two in this proposal."""
        line = self.line
        if line is not None and line.kind is LineKind.PAIR:
            self.desk.exclude(line.two)

    def other(self) -> None:
        """Choose another volunteer for the chosen participant."""
        line = self.line
        if line is not None and line.kind is not LineKind.LIVE:
            self.acts.choose_other(line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= ROOM_FOR_PICTURE * max(1.0, theme().text_scale)
        self.picture.setVisible(wide)

    def _show(self, made: Made) -> None:
        kept = self.table.current_id()
        self._stopped = False
        waiting = any(one.kind is not LineKind.LIVE for one in made.lines)
        self._show_ticks()
        if not waiting:
            self.empty.set_words(
                self.tr("Nobody waits now"), self.tr("Those who want a volunteer stand here.")
            )
            self.again.hide()
        self._stack.setCurrentIndex(0 if waiting else 1)
        self.header.show_made(made)
        # The picture and the words beside it in a moment of their own, so that no single one is long.
        QTimer.singleShot(0, self, lambda: self._draw(made, kept))

    def _draw(self, made: Made, kept: str) -> None:
        if self.desk.now is None or self.desk.now.sketch is not made.sketch:
            return
        self.picture.show_sketch(made.sketch)
        self.remarks.show_made(made, self.desk.refusals())
        here = self.table.current_id() or kept
        known = any(one.id == here for one in made.lines)
        if made.lines:
            self.choose(here if known else made.lines[0].id)

    def _show_ticks(self) -> None:
        now = self.desk.now
        if now is None:
            return
        self.table.set_rows(now.lines)
        self.header.show_chosen(len(self.desk.chosen_pairs()))

    def _show_chosen(self) -> None:
        line = self.line
        self.deeds.show_line(line, len(self.desk.changes.excluded))
        if line is not None:
            self.desk.want_cost(line)
        self._walk.turn_to(line)

    def _busy(self, busy: bool) -> None:
        self._foot.show_busy(busy=busy)
        if not busy and self._stopped and self.desk.now is None:
            self._show_stopped()

    def _stop(self) -> None:
        self._stopped = True
        self.desk.maker.stop()

    def _show_stopped(self) -> None:
        self.empty.set_words(self.tr("Stopped"), self.tr("No proposal has been made."))
        self.again.show()
        self._stack.setCurrentIndex(1)

    def _listen(self) -> None:
        desk = self.desk
        desk.made.connect(self._show)
        desk.ticks_changed.connect(self._show_ticks)
        desk.accepted.connect(self.closed)
        desk.maker.busy_changed.connect(self._busy)
        desk.maker.progressed.connect(self.progress.bar.setValue)
        self.header.back_wanted.connect(self.closed)
        self.progress.stopped.connect(self._stop)
        self.again.clicked.connect(lambda: desk.look(again=True))
        self.compare.clicked.connect(self.acts.compare)
        self.take_out.clicked.connect(self.acts.take_out)
        self.ask.clicked.connect(desk.accept)
        self.table.chosen.connect(self.choose)
        self.table.ticked.connect(lambda who, on: desk.tick(who, on=on))
        self.picture.picture.chosen.connect(self.choose)
        self.picture.picture.opened.connect(lambda _line: self.deeds.pin.setFocus())
        self.table.opened.connect(lambda _line: self.deeds.pin.setFocus())
        self.waits.letter.clicked.connect(lambda: self.acts.letter(self.waits.line))
        pin = QShortcut(QKeySequence("P"), self)
        pin.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        pin.activated.connect(self.pin)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(14)
        column.addWidget(self.header)
        column.addWidget(self._stack, 1)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.picture, 47)
        row.addLayout(self._right(), 53)
        self._stack.addWidget(whole)
        self._stack.addWidget(self.empty)

    def _right(self) -> QVBoxLayout:
        right = QVBoxLayout()
        right.setSpacing(14)
        card = Card(padded=False, gap=0)
        card.body.addWidget(self.table, 1)
        card.body.addWidget(Rule())
        card.body.addWidget(self.deeds)
        right.addWidget(card, 1)
        right.addWidget(self.waits)
        right.addWidget(self._foot)
        return right
