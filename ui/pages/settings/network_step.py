"""A step on the way into the health network: a numbered card that folds away when it is done."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from services.domain.errors import Invalid, Refused, TransportRefused, TransportUnavailable
from services.use_cases.health_network_status import NetworkStatus
from ui.pages.settings.form_card import FORM_WIDTH
from ui.theme import theme
from ui.transport_words import TRANSPORT_WORDS
from ui.user_messages import MESSAGES, UserMessage
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.field import ErrorLine, Glyph
from ui.widgets.first_stop import first_stop
from ui.widgets.form import Form
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.tone import Tone
from ui.workspace import Workspace


class StepState(StrEnum):
    """How a step stands."""

    DONE = "done"
    HERE = "here"
    AHEAD = "ahead"


SIGNS: Final = {
    StepState.DONE: ("check-circle-fill", "ok.main"),
    StepState.HERE: ("circle", "accent.main"),
    StepState.AHEAD: ("circle", "text.secondary"),
}


class StepCard(Card):
    """`inside` is the column that is seen at the step itself, or once somebody has opened it.

    `act` is the button that does the step; it leads the page only while one stands here.
    """

    def __init__(self, workspace: Workspace, number: int, title: str) -> None:
        super().__init__(Tone.ACCENT)
        self.workspace = workspace
        self.state = StepState.AHEAD
        self._opened = False
        self._title = f"{number}. {title}"
        self.sign = Glyph(*SIGNS[StepState.AHEAD], "icon.control")
        self.note = Label("", "small", "text.secondary")
        self.open = Button("", small=True)
        self.open.clicked.connect(self.unfold)
        self.within = QWidget()
        self.inside = QVBoxLayout(self.within)
        self.inside.setContentsMargins(0, 0, 0, 0)
        self.inside.setSpacing(12)
        self.form = Form()
        self.form.setMinimumWidth(min(FORM_WIDTH, round(FORM_WIDTH * theme().text_scale)))
        self.fault = ErrorLine()
        self.fault.hide()
        self.act = Button("")
        self._lay_out()

    def stand(self, state: StepState, note: str = "") -> None:
        """Show how the step stands, with a few words on what was done."""
        self.state = state
        here = state is StepState.HERE
        self.sign.show_icon(*SIGNS[state])
        self.note.setText(note)
        self.set_mark(Tone.ACCENT if here else None)
        self.act.set_kind(ButtonKind.PRIMARY if here else ButtonKind.PLAIN)
        self._show_fold()
        words = {
            StepState.DONE: self.tr("done"),
            StepState.HERE: self.tr("this comes next"),
            StepState.AHEAD: self.tr("not yet"),
        }
        self.setAccessibleName(", ".join(p for p in (self._title, words[state], note) if p))

    def unfold(self) -> None:
        """Show what is inside, and put the focus there."""
        self._opened = True
        self._show_fold()
        self.take_focus()

    def take_focus(self) -> None:
        """Put the focus on the first thing inside; where nothing inside takes it, it stays here."""
        for stop in first_stop(self.within):
            stop.setFocus()

    def show_refusal(self, refusal: Refused) -> None:
        """At the field where it can be mended, else beneath the fields."""
        if isinstance(refusal, Invalid):
            sentence = MESSAGES.of_reason(refusal.reason)
            if not self.form.show_errors({refusal.field: sentence}):
                return
        self.fault.sentence.set_text(_words(refusal).text)
        self.fault.show()

    def done(self, status: NetworkStatus) -> bool:
        """Whether nothing more is to be done here."""
        return False

    def show_status(self, status: NetworkStatus, state: StepState) -> None:
        """Show how it stands."""
        self.stand(state)

    @property
    def folded(self) -> bool:
        """Whether what is inside is not seen."""
        return self.within.isHidden()

    def has_focus(self) -> bool:
        """Whether something inside has the focus."""
        focused = QApplication.focusWidget()
        return focused is not None and self.within.isAncestorOf(focused)

    def clear_faults(self) -> None:
        """Nothing is wrong any more."""
        self.form.clear_errors()
        self.fault.hide()

    def _show_fold(self) -> None:
        shown = self._opened or self.state is StepState.HERE
        self.within.setVisible(shown)
        self.open.setVisible(not shown)
        done = self.state is StepState.DONE
        self.open.setText(self.tr("Look, or change") if done else self.tr("Open"))
        self.open.setAccessibleName(f"{self.open.words()}: {self._title}")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.sign)
        head.addWidget(ElidedLabel(self._title, "h3"), 1)
        head.addWidget(self.note)
        head.addWidget(self.open)
        self.body.addLayout(head)
        self.body.addWidget(self.within)

    def end_with_act(self) -> None:
        """Put the form, its fault and the button beneath what is inside."""
        if not self.form.editors():
            self.form.hide()
        fields = QHBoxLayout()
        fields.addWidget(self.form)
        fields.addStretch(1)
        self.inside.addLayout(fields)
        self.inside.addWidget(self.fault)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.act)
        row.addStretch(1)
        self.inside.addLayout(row)


def _words(refusal: Refused) -> UserMessage:
    if isinstance(refusal, TransportRefused | TransportUnavailable):
        return TRANSPORT_WORDS.of_trouble(refusal)
    return MESSAGES.of(refusal)
