"""All transitions in a card, each with what can be done about it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from services.domain.transitions import TransitionState
from services.use_cases.participant_overview import ParticipantOverview
from services.use_cases.transitions_of import TransitionView
from ui.pages.participants.words import WORDS, near_day, short_day
from ui.widgets.button import ButtonKind, IconButton
from ui.widgets.card import Card, CardHeader, Rule
from ui.widgets.field import Glyph
from ui.widgets.label import ElidedLabel

_SIGNS = {
    TransitionState.PLANNED: ("clock", "text.secondary"),
    TransitionState.DONE: ("check-circle", "ok.main"),
    TransitionState.CANCELLED: ("x-circle", "text.secondary"),
}


class TransitionList(Card):
    """The signals carry the `TransitionView` that was chosen in a row's menu."""

    change_wanted = Signal(object)
    done_wanted = Signal(object)
    cancel_wanted = Signal(object)

    def __init__(
        self, overview: ParticipantOverview, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(padded=False, gap=0, parent=parent)
        self._today = today
        head = CardHeader(self.tr("All transitions"))
        head.setContentsMargins(16, 12, 16, 8)
        self.body.addWidget(head)
        for view in reversed(overview.transitions):
            self.body.addWidget(Rule())
            self.body.addWidget(self._row(view, may_write=overview.may_write))
        self.body.addStretch(1)

    def _row(self, view: TransitionView, *, may_write: bool) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(12)
        gap = view.gap is not None
        sign = ("link-break", "danger.main") if gap else _SIGNS[view.transition.state]
        row.addWidget(Glyph(*sign))
        words = QVBoxLayout()
        words.setSpacing(0)
        day = short_day(view.transition.on, self._today)
        what = f"{WORDS.transition(view.transition.kind)} {day}"
        words.addWidget(ElidedLabel(what, "strong"))
        words.addWidget(ElidedLabel(self._beneath(view), "small", "text.secondary"))
        row.addLayout(words, 1)
        if may_write and view.transition.state is TransitionState.PLANNED:
            row.addWidget(self._menu_button(view, what))
        return holder

    def _beneath(self, view: TransitionView) -> str:
        planned = view.transition.state is TransitionState.PLANNED
        near = near_day(view.transition.on, self._today)
        state = near if planned else WORDS.transition_state(view.transition.state)
        return " · ".join(part for part in (state, view.unit_name, view.transition.note) if part)

    def _menu_button(self, view: TransitionView, what: str) -> IconButton:
        name = self.tr("More about {what}").format(what=what)
        button = IconButton(name, "dots-three", ButtonKind.QUIET, small=True)
        button.setObjectName(f"transition menu {view.transition.id}")
        menu = QMenu(button)
        came = view.transition.on <= self._today
        came_word = self.tr("It has come") if came else self.tr("It came already today")
        for text, signal in (
            (self.tr("Change"), self.change_wanted),
            (came_word, self.done_wanted),
            (self.tr("Called off"), self.cancel_wanted),
        ):
            action = QAction(text, menu)
            action.triggered.connect(lambda _=False, signal=signal: signal.emit(view))
            menu.addAction(action)
        button.clicked.connect(lambda: menu.popup(button.mapToGlobal(QPoint(0, button.height()))))
        return button
