"""The practice clock: put forward, to see what comes when a unit stays silent, and set right again."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.button import Button
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.label import Label, Paragraph
from ui.workspace import Workspace


class PracticeClockPart(QWidget):
    """Part of the practice unit's card. The strip over the window says how the clock stands meanwhile."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.one = Button(self.tr("One day on"), icon="clock")
        self.one.clicked.connect(lambda: self._move(1))
        self.four = Button(self.tr("Four days on"), icon="clock")
        self.four.clicked.connect(lambda: self._move(4))
        self.back = Button(self.tr("Back to the real time"), icon="clock-counter-clockwise")
        self.back.clicked.connect(self._set_right)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Label(self.tr("The practice clock"), "strong"))
        row = FlowLayout()
        for button in (self.one, self.four, self.back):
            row.addWidget(button)
        column.addLayout(row)
        column.addWidget(Paragraph(self._explained(), "small", "text.secondary"))
        workspace.changes.changed.connect(lambda _kinds: self.refresh())
        self.refresh()

    def refresh(self) -> None:
        """Offer the way back only where there is one."""
        self.back.setEnabled(bool(self._workspace.clock_ahead))

    def _explained(self) -> str:
        return self.tr(
            "To see what comes when a unit has given no receipt for 96 hours, or when a day is past. It"
            " holds until you lock or set it right. What is written meanwhile keeps its day, also when"
            " the clock goes back: it lies in the future then, until that day has come."
        )

    def _move(self, days: int) -> None:
        self._workspace.tasks.start(self._workspace.move_clock(timedelta(days=days)))

    def _set_right(self) -> None:
        self._workspace.tasks.start(self._workspace.set_clock_right())
