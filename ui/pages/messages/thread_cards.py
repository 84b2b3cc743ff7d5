"""The messages of a thread in a column that scrolls: built where one reads, older ones as one goes up."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.domain.messages import MessageDirection
from services.use_cases.conversation_view import ConversationView, MessageCard
from ui.pages.messages.message_card import MessageCardView
from ui.theme import px
from ui.widgets.button import Button, ButtonKind
from ui.widgets.scroll_column import ScrollColumn

STEP_ASIDE: Final = 48
_ALL: Final = 1000
_NEAR: Final = 160
"""So near the end of what is built one is given more."""


class ThreadCards(ScrollColumn):
    """`older_wanted` and `newer_wanted` when one comes near what is not built yet, or asks for it."""

    older_wanted = Signal()
    newer_wanted = Signal()

    def __init__(
        self,
        make: Callable[[MessageCard, ConversationView], MessageCardView],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(gap=14, parent=parent)
        self._make = make
        self._shown: ConversationView | None = None
        self._rows: dict[str, QWidget] = {}
        self._cards: dict[str, MessageCardView] = {}
        self._from_foot: int | None = None
        self._wanted_id = ""
        self._waits = False
        self._cards_column = QVBoxLayout()
        self._cards_column.setSpacing(14)
        self._older = self._way(self.tr("Older messages"), "caret-up", self.older_wanted)
        self._newer = self._way(self.tr("Newer messages"), "caret-down", self.newer_wanted)
        self.body.addWidget(self._older, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addLayout(self._cards_column)
        self.body.addWidget(self._newer, 0, Qt.AlignmentFlag.AlignHCenter)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._keep_place)
        bar.actionTriggered.connect(self._let_go)
        bar.valueChanged.connect(self._look_further)

    def cards(self) -> list[MessageCardView]:
        """The messages that are built, from the top."""
        view = self._shown
        return [self._cards[card.id] for card in view.cards] if view else []

    def show_view(self, view: ConversationView, message_id: str = "") -> None:
        """Show these messages. A thread that is shown already keeps its place; a new one is read from
        its newest message, or from `message_id`.
        """
        before, self._shown = self._shown, view
        same = before is not None and before.id == view.id
        grown = same and before is not None and before.window.total != view.window.total
        bar = self.verticalScrollBar()
        prepended = same and before is not None and view.window.start < before.window.start
        foot = bar.maximum() - bar.value()
        self._waits = True
        self._put(view, anew=not same)
        self._older.setVisible(view.window.start > 0)
        self._newer.setVisible(not view.window.at_end)
        self._wanted_id = message_id
        if message_id:
            self._from_foot = None
        elif not same or (grown and view.window.at_end):
            self._from_foot = 0
        elif prepended:
            self._from_foot = foot
        self.inside.adjustSize()
        self._keep_place()
        QTimer.singleShot(0, self, self._rest)

    def _put(self, view: ConversationView, *, anew: bool) -> None:
        """Only what differs is built: a card that is as it was stays."""
        wanted = {card.id: card for card in view.cards}
        for card_id, row in list(self._rows.items()):
            if anew or wanted.get(card_id) != self._cards[card_id].card:
                self._cards_column.removeWidget(row)
                row.hide()
                row.deleteLater()
                del self._rows[card_id], self._cards[card_id]
        for place, card in enumerate(view.cards):
            if card.id not in self._rows:
                self._cards[card.id] = self._make(card, view)
                self._rows[card.id] = _placed(self._cards[card.id])
                self._cards_column.insertWidget(place, self._rows[card.id])

    def _keep_place(self) -> None:
        """While the cards find their heights, what is read stays in sight."""
        if self._wanted_id in self._rows:
            row = self._rows[self._wanted_id]
            self.verticalScrollBar().setValue(max(0, row.y() - px("space.m")))
        elif self._from_foot is not None:
            bar = self.verticalScrollBar()
            bar.setValue(bar.maximum() - self._from_foot)

    def _let_go(self) -> None:
        self._from_foot, self._wanted_id = None, ""

    def _rest(self) -> None:
        """The cards have their heights: from now on one may come near an end."""
        self._waits = False
        self._look_further(self.verticalScrollBar().value())

    def _look_further(self, value: int) -> None:
        view = self._shown
        if view is None or self._waits:
            return
        if value <= _NEAR and view.window.start > 0:
            self._waits = True
            self.older_wanted.emit()
        elif value >= self.verticalScrollBar().maximum() - _NEAR and not view.window.at_end:
            self._waits = True
            self.newer_wanted.emit()

    def _way(self, words: str, icon: str, wanted: SignalInstance) -> Button:
        button = Button(words, ButtonKind.QUIET, icon, small=True)
        button.clicked.connect(wanted)
        button.hide()
        return button


def _placed(made: MessageCardView) -> QWidget:
    """Ours a step to the right, theirs a step to the left, none wider than a line can be read."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    made.setMaximumWidth(px("width.sheet_wide"))
    if made.card.direction is MessageDirection.OUT:
        row.addSpacing(STEP_ASIDE)
        row.addStretch(1)
        row.addWidget(made, _ALL)
    else:
        row.addWidget(made, _ALL)
        row.addStretch(1)
        row.addSpacing(STEP_ASIDE)
    return holder
