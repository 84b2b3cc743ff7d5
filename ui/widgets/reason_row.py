"""Why a match is suggested: met, not met or not known, in words and with its points."""

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.widgets.field import Glyph
from ui.widgets.label import Label, Paragraph


class Verdict(StrEnum):
    """What is known of one reason."""

    MET = "met"
    UNMET = "unmet"
    UNKNOWN = "unknown"
    NEUTRAL = "neutral"


SIGNS = {
    Verdict.MET: ("check-circle", "ok.main"),
    Verdict.UNMET: ("x-circle", "danger.main"),
    Verdict.UNKNOWN: ("question", "info.main"),
    Verdict.NEUTRAL: ("minus-circle", "text.secondary"),
}


class ReasonRow(QWidget):
    """A sign, the reason, the detail in smaller words, and the points where there are any."""

    def __init__(
        self,
        verdict: Verdict,
        reason: str,
        detail: str = "",
        points: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        icon, ink = SIGNS[verdict]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        sign = Glyph(icon, ink, "icon.control", beside="body")
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        said = Paragraph(reason)
        said.set_aside(detail)
        row.addWidget(said, 1)
        if points:
            row.addWidget(Label(points, "strong"), 0, Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        words = {
            Verdict.MET: self.tr("met"),
            Verdict.UNMET: self.tr("not met"),
            Verdict.UNKNOWN: self.tr("not known"),
            Verdict.NEUTRAL: self.tr("does not count"),
        }
        spoken = (reason, detail, words[verdict], points)
        self.setAccessibleName(", ".join(part for part in spoken if part))
