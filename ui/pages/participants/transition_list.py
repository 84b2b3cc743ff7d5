"""All transitions in a card, each with what can be done about it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, Signal, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from services.domain.transitions import LEAVES, TransitionState
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
    contact_wanted = Signal(object)

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
        state = TransitionState.CANCELLED if view.overtaken else view.transition.state
        sign = ("link-break", "danger.main") if gap else _SIGNS[state]
        row.addWidget(Glyph(*sign))
        words = QVBoxLayout()
        words.setSpacing(0)
        day = short_day(view.transition.on, self._today)
        what = f"{WORDS.transition(view.transition.kind)} {day}"
        words.addWidget(ElidedLabel(what, "strong"))
        words.addWidget(ElidedLabel(self._beneath(view), "small", "text.secondary"))
        row.addLayout(words, 1)
        if may_write and self._deeds(view):
            row.addWidget(self._menu_button(view, what))
        return holder

    def _beneath(self, view: TransitionView) -> str:
        ahead = view.transition.state is TransitionState.PLANNED and not view.overtaken
        near = near_day(view.transition.on, self._today)
        state = near if ahead else WORDS.how_it_stands(view)
        parts = (state, self._contact(view), view.unit_name, view.transition.note)
        return " · ".join(part for part in parts if part)

    def _contact(self, view: TransitionView) -> str:
        transition = view.transition
        if transition.contacted_on is not None:
            day = short_day(transition.contacted_on, self._today)
            return self.tr("contact made {day}").format(day=day)
        if transition.contact_on is not None:
            day = short_day(transition.contact_on, self._today)
            return self.tr("first contact {day}").format(day=day)
        return ""

    def _menu_button(self, view: TransitionView, what: str) -> IconButton:
        name = self.tr("More about {what}").format(what=what)
        button = IconButton(name, "dots-three", ButtonKind.QUIET, small=True)
        button.setObjectName(f"transition menu {view.transition.id}")
        menu = QMenu(button)
        for text, signal in self._deeds(view):
            action = QAction(text, menu)
            action.triggered.connect(lambda _=False, signal=signal: signal.emit(view))
            menu.addAction(action)
        button.clicked.connect(lambda: menu.popup(button.mapToGlobal(QPoint(0, button.height()))))
        return button

    def _deeds(self, view: TransitionView) -> tuple[tuple[str, SignalInstance], ...]:
        """What can be done: to a planned one, and to one after which contact must be made."""
        transition = view.transition
        if view.overtaken:
            return ((self.tr("Called off"), self.cancel_wanted),)
        if transition.state is TransitionState.PLANNED:
            came = transition.on <= self._today
            return (
                (self.tr("Change"), self.change_wanted),
                (
                    self.tr("It has come") if came else self.tr("It came already today"),
                    self.done_wanted,
                ),
                (self.tr("Called off"), self.cancel_wanted),
            )
        if transition.state is TransitionState.DONE and transition.kind in LEAVES:
            takes_over = (self.tr("Who takes over"), self.change_wanted)
            made = (self.tr("Contact is made"), self.contact_wanted)
            return (takes_over,) if transition.contacted_on is not None else (takes_over, made)
        return ()
