"""A certificate in words that two people can compare on the telephone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.pages.settings.certificate_words import CERTIFICATE_WORDS
from ui.widgets.button import Button
from ui.widgets.fingerprint import Fingerprint
from ui.widgets.label import Label, Paragraph


@dataclass(frozen=True, slots=True)
class Facts:
    """What is shown. `fingerprint` is in groups; `by_itself`: no issuer vouches for it."""

    holder: str
    issuer: str
    valid_from: datetime
    valid_until: datetime
    fingerprint: str
    by_itself: bool = False


class CertificateFacts(QWidget):
    """Who holds it, who vouches for it, how long it is valid, and its fingerprint."""

    def __init__(self, facts: Facts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facts = facts
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        first, last = (
            CERTIFICATE_WORDS.day(moment) for moment in (facts.valid_from, facts.valid_until)
        )
        issuer = CERTIFICATE_WORDS.issuer(facts.issuer, by_itself=facts.by_itself)
        self._line(self.tr("Holder"), Paragraph(facts.holder))
        self._line(self.tr("Vouched for by"), Paragraph(issuer))
        valid = self.tr("From {first} until {last}").format(first=first, last=last)
        self._line(self.tr("Valid"), Paragraph(valid))
        self._line(self.tr("Fingerprint"), Fingerprint(facts.fingerprint))

    def _line(self, name: str, value: QWidget) -> None:
        row = self._grid.rowCount()
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(Label(name, "small", "text.secondary"), row, 0, top)
        self._grid.addWidget(value, row, 1)


class FactsButton(Button):
    """Shows the facts of a certificate, which are hidden at first, and hides them again."""

    def __init__(self, facts: CertificateFacts) -> None:
        super().__init__("", icon="fingerprint", small=True)
        self._facts = facts
        self._show(shown=False)
        self.clicked.connect(lambda: self._show(shown=facts.isHidden()))

    def _show(self, *, shown: bool) -> None:
        self._facts.setVisible(shown)
        words = self.tr("Hide the fingerprint") if shown else self.tr("Show the fingerprint")
        self.setText(words)
