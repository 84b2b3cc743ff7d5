"""One certificate of a unit, and what was found in a file that the unit has handed over."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.use_cases.unit_certificates import (
    FoundCertificate,
    Standing,
    UnitCertificateRow,
    Vouched,
)
from ui.pages.settings.certificate_facts import CertificateFacts, Facts, FactsButton
from ui.pages.settings.certificate_words import CERTIFICATE_WORDS
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Rule
from ui.widgets.chip import Chip
from ui.widgets.choice import CheckBox
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.label import ElidedLabel, Label, Paragraph


class UnitCertificateLine(QWidget):
    """What it serves and how it stands; its facts open beneath. The signals carry its id."""

    compared_wanted = Signal(str)
    remove_wanted = Signal(str)

    def __init__(self, row: UnitCertificateRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        one = row.certificate
        self._facts = CertificateFacts(_facts(row))
        self._facts.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(ElidedLabel(one.subject, "strong"), 1)
        look = CERTIFICATE_WORDS.state(row.standing)
        head.addWidget(Chip(look.text, look.tone, look.icon))
        column.addLayout(head)
        uses = CERTIFICATE_WORDS.uses(encrypts=one.encrypts, signs=one.signs)
        column.addWidget(Paragraph(f"{uses} · {self._until()}", "small", "text.secondary"))
        ink = "danger.main" if row.standing is Standing.REVOKED else "text.secondary"
        column.addWidget(Paragraph(CERTIFICATE_WORDS.rests_on(row), "small", ink))
        column.addWidget(self._facts)
        if row.standing is not Standing.REMOVED:
            column.addWidget(self._buttons(one.subject))

    def first_button(self) -> Button | None:
        """The first thing that can be done with it; None for one that is removed."""
        return None if self.row.standing is Standing.REMOVED else self.show_facts

    def _until(self) -> str:
        row = self.row
        if row.certificate.removed_at is not None:
            day = CERTIFICATE_WORDS.day(row.certificate.removed_at)
            return self.tr("removed {day}").format(day=day)
        day = CERTIFICATE_WORDS.day(row.certificate.valid_until)
        if row.standing is Standing.EXPIRES_SOON:
            left = self.tr("%n day(s) left", "", row.days_left)
            return self.tr("until {day}, {left}").format(day=day, left=left)
        return self.tr("until {day}").format(day=day)

    def _buttons(self, subject: str) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder)
        self.show_facts = FactsButton(self._facts)
        self.compared = Button(self.tr("We have compared it"), icon="phone", small=True)
        self.compared.clicked.connect(lambda: self.compared_wanted.emit(self.row.certificate.id))
        one = self.row.certificate
        self.compared.setVisible(not one.compared_by and one.revoked_at is None)
        self.remove = Button(self.tr("Remove"), ButtonKind.QUIET, "x", small=True)
        self.remove.clicked.connect(lambda: self.remove_wanted.emit(self.row.certificate.id))
        for button in (self.show_facts, self.compared, self.remove):
            button.setAccessibleDescription(subject)
            flow.addWidget(button)
        return holder


class FoundPanel(QWidget):
    """What a file holds, to be compared before it is taken in. `take_wanted` carries whether it was."""

    take_wanted = Signal(bool)
    none_wanted = Signal()

    def __init__(
        self,
        found: tuple[FoundCertificate, ...],
        vouched: tuple[Vouched, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Rule())
        for one, by in zip(found, vouched, strict=True):
            column.addWidget(
                Label(CERTIFICATE_WORDS.uses(encrypts=one.encrypts, signs=one.signs), "strong")
            )
            column.addWidget(CertificateFacts(_found_facts(one)))
            if by.issuer:
                column.addWidget(Paragraph(CERTIFICATE_WORDS.vouched(by), "small"))
        column.addWidget(Paragraph(self._advice(vouched), "small", "text.secondary"))
        self.compared = CheckBox(self.tr("We have &compared the fingerprint on the telephone"))
        column.addWidget(self.compared)
        holder = QWidget()
        flow = FlowLayout(holder)
        # Plain: the sheet around it has its own filled one.
        self.take = Button(self.tr("Take it &in"), icon="check")
        self.take.setObjectName("take it in")
        self.take.clicked.connect(lambda: self.take_wanted.emit(self.compared.isChecked()))
        other = Button(self.tr("Not this one"), ButtonKind.QUIET)
        other.clicked.connect(self.none_wanted)
        flow.addWidget(self.take)
        flow.addWidget(other)
        column.addWidget(holder)

    def _advice(self, vouched: tuple[Vouched, ...]) -> str:
        if all(by.issuer for by in vouched):
            return self.tr(
                "You need not compare it, for the issuer vouches for it. Who has called the unit all"
                " the same may say so."
            )
        return self.tr(
            "Call the unit on a number that you know from before, and let them read their fingerprint"
            " aloud. Every group must be the same."
        )


def _facts(row: UnitCertificateRow) -> Facts:
    one = row.certificate
    by_itself = one.issuer == one.subject
    return Facts(
        one.subject, one.issuer, one.valid_from, one.valid_until, one.fingerprint, by_itself
    )


def _found_facts(found: FoundCertificate) -> Facts:
    told = found.summary
    return Facts(
        told.subject, told.issuer, told.valid_from, told.valid_until, told.fingerprint,
        told.self_signed,
    )  # fmt: skip
