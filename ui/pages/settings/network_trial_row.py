"""One part of a trial of the connection, and how it goes."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from PySide6.QtWidgets import QGridLayout, QWidget

from services.domain.connection_trial import TrialStep
from ui.transport_words import TRANSPORT_WORDS
from ui.widgets.field import Glyph
from ui.widgets.label import Label, Paragraph


class Mark(StrEnum):
    """How one part of a trial goes."""

    WAITS = "waits"
    TRIES = "tries"
    WELL = "well"
    FAILED = "failed"


SIGNS: Final = {
    Mark.WAITS: ("circle", "text.secondary"),
    Mark.TRIES: ("hourglass-medium", "accent.main"),
    Mark.WELL: ("check-circle-fill", "ok.main"),
    Mark.FAILED: ("x-circle-fill", "danger.main"),
}


class TrialRow(QWidget):
    """A part of the trial: a mark, what it does, how it goes, and the cause where it fails."""

    def __init__(self, step: TrialStep, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mark = Mark.WAITS
        self._name = TRANSPORT_WORDS.step(step)
        self._sign = Glyph(*SIGNS[Mark.WAITS], "icon.control")
        self._how = Label("", "small", "text.secondary")
        self.cause = Paragraph("", "body", "danger.main")
        self.remedy = Paragraph("", "body")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._sign, 0, 0)
        grid.addWidget(Label(self._name), 0, 1)
        grid.addWidget(self._how, 0, 2)
        grid.addWidget(self.cause, 1, 1)
        grid.addWidget(self.remedy, 2, 1)
        self.show_mark(Mark.WAITS)

    def show_mark(self, mark: Mark, cause: str = "", remedy: str = "") -> None:
        """Tell how it goes."""
        self.mark = mark
        self._sign.show_icon(*SIGNS[mark])
        how = {
            Mark.WAITS: self.tr("waits"),
            Mark.TRIES: self.tr("tries …"),
            Mark.WELL: self.tr("went well"),
            Mark.FAILED: self.tr("failed"),
        }[mark]
        self._how.setText(how)
        self.cause.set_text(cause)
        self.remedy.set_text(remedy)
        self.cause.setVisible(bool(cause))
        self.remedy.setVisible(bool(remedy))
        self.setAccessibleName(", ".join(p for p in (self._name, how, cause, remedy) if p))
