"""A line in a checklist: settled or missing, with who or when, or what to do about it."""

from enum import StrEnum

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.theme import px
from ui.widgets.button import Button, ButtonKind, IconButton
from ui.widgets.field import Glyph
from ui.widgets.label import ElidedLabel, Label


class CheckState(StrEnum):
    """How a point stands."""

    SETTLED = "settled"
    OPEN = "open"
    MISSING = "missing"


SIGNS = {
    CheckState.SETTLED: ("check-circle-fill", "ok.main"),
    CheckState.OPEN: ("circle", "text.secondary"),
    CheckState.MISSING: ("warning-circle-fill", "danger.main"),
}


class ChecklistRow(QWidget):
    """A sign, the words, a small note at the right and perhaps one button (`acted`).

    With `change`, a quiet pencil of that name stands last (`change_wanted`).
    """

    acted = Signal()
    change_wanted = Signal()

    def __init__(
        self,
        text: str,
        state: CheckState,
        note: str = "",
        action: str = "",
        kind: ButtonKind = ButtonKind.PLAIN,
        parent: QWidget | None = None,
        *,
        change: str = "",
    ) -> None:
        super().__init__(parent)
        icon, ink = SIGNS[state]
        settled = state is CheckState.SETTLED
        row = QHBoxLayout(self)
        row.setContentsMargins(px("space.m"), 5, px("space.m"), 5)
        row.setSpacing(12)
        row.addWidget(Glyph(icon, ink, "icon.control"))
        row.addWidget(ElidedLabel(text, "body" if settled else "strong"), 1)
        wrong = state is CheckState.MISSING
        role, shade = ("small_strong", "danger.main") if wrong else ("small", "text.secondary")
        row.addWidget(Label(note, role, shade))
        self.button = Button(action, kind, small=True)
        if not action:
            self.button.hide()
        self.button.setAccessibleDescription(text)
        self.button.clicked.connect(self.acted)
        row.addWidget(self.button)
        self.change = IconButton(change, "pencil-simple", ButtonKind.QUIET, small=True)
        if not change:
            self.change.hide()
        self.change.clicked.connect(self.change_wanted)
        row.addWidget(self.change)
        words = {
            CheckState.SETTLED: self.tr("in place"),
            CheckState.OPEN: self.tr("not yet"),
            CheckState.MISSING: self.tr("missing"),
        }
        self.setAccessibleName(", ".join(p for p in (text, words[state], note) if p))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), max(px("control.row_compact"), hint.height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())
