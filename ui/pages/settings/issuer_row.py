"""One issuer whose word is taken, and what was found in a file with issuers."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.domain.unit_certificates import ListStanding
from services.formats.certificates.issuers import FoundIssuer
from services.use_cases.trusted_issuers import IssuerRow
from services.use_cases.unit_certificates import Standing
from ui.pages.settings.certificate_facts import CertificateFacts, Facts, FactsButton
from ui.pages.settings.certificate_words import CERTIFICATE_WORDS, short_name
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Rule
from ui.widgets.chip import Chip
from ui.widgets.choice import CheckBox
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.label import ElidedLabel, Label, Paragraph


class IssuerLine(QWidget):
    """Whether it vouches and for how many, and what its list tells. The signals carry its id."""

    compared_wanted = Signal(str)
    remove_wanted = Signal(str)

    def __init__(self, row: IssuerRow, *, may: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        one = row.issuer
        self._facts = CertificateFacts(
            Facts(
                one.subject, one.issuer, one.valid_from, one.valid_until, one.fingerprint,
                one.issuer == one.subject,
            )
        )  # fmt: skip
        self._facts.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(ElidedLabel(one.subject, "strong"), 1)
        look = CERTIFICATE_WORDS.state(self._shown_standing())
        head.addWidget(Chip(look.text, look.tone, look.icon))
        column.addLayout(head)
        for words, ink in self._lines():
            column.addWidget(Paragraph(words, "small", ink))
        column.addWidget(self._facts)
        if row.standing is not Standing.REMOVED:
            column.addWidget(self._buttons(one.subject, may=may))

    def _shown_standing(self) -> Standing:
        row = self.row
        good = row.standing in (Standing.VALID, Standing.EXPIRES_SOON)
        return Standing.UNVOUCHED if good and not row.vouches else row.standing

    def _lines(self) -> list[tuple[str, str]]:
        row = self.row
        if row.issuer.removed_at is not None:
            day = CERTIFICATE_WORDS.day(row.issuer.removed_at)
            return [(self.tr("Removed {day}").format(day=day), "text.secondary")]
        lines = [(self._rests_on(), "text.secondary"), (self._holders(), "text.secondary")]
        ink = "warn.main" if row.lists is ListStanding.OUTDATED else "text.secondary"
        return [*lines, (self._list(), ink)]

    def _rests_on(self) -> str:
        row = self.row
        until = self.tr("Until {day}").format(day=CERTIFICATE_WORDS.day(row.issuer.valid_until))
        if row.above:
            said = self.tr("under {issuer}").format(issuer=short_name(row.above))
        elif row.issuer.compared_by:
            name = row.compared_by or self.tr("a former colleague")
            said = self.tr("compared by {name}").format(name=name)
        else:
            said = self.tr("the fingerprint has not been compared: it vouches for nobody yet")
        return f"{until} · {said}"

    def _holders(self) -> str:
        if not self.row.holders:
            return self.tr("No unit's certificate rests on it")
        return self.tr("%n certificate(s) of units rest on it", "", self.row.holders)

    def _list(self) -> str:
        row = self.row
        if row.list_of is None:
            return self.tr("No list of those taken back has been read in")
        made = CERTIFICATE_WORDS.day(row.list_of)
        said = self.tr("List of those taken back from {day}").format(day=made)
        named = self.tr("%n on it", "", row.list_entries)
        if row.list_due is None:
            return f"{said} ({named})"
        if row.lists is ListStanding.OUTDATED:
            told = self.tr("outdated since {day}. Read in the newest.").format(
                day=CERTIFICATE_WORDS.day(row.list_due)
            )
            return f"{said} ({named}), {told}"
        due = self.tr("next one {day}").format(day=CERTIFICATE_WORDS.day(row.list_due))
        return f"{said} ({named}), {due}"

    def _buttons(self, subject: str, *, may: bool) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder)
        self.show_facts = FactsButton(self._facts)
        self.compared = Button(self.tr("We have compared it"), icon="check", small=True)
        self.compared.clicked.connect(lambda: self.compared_wanted.emit(self.row.issuer.id))
        self.remove = Button(self.tr("Remove"), ButtonKind.QUIET, "x", small=True)
        self.remove.clicked.connect(lambda: self.remove_wanted.emit(self.row.issuer.id))
        for button in (self.show_facts, self.compared, self.remove):
            button.setAccessibleDescription(subject)
            flow.addWidget(button)
        rests = bool(self.row.above or self.row.issuer.compared_by or self.row.issuer.revoked_at)
        self.compared.setVisible(may and not rests)
        self.remove.setVisible(may)
        return holder


class FoundIssuersPanel(QWidget):
    """The issuers in a file, to be compared. `take_wanted` carries whether they were."""

    take_wanted = Signal(bool)
    none_wanted = Signal()

    def __init__(self, found: tuple[FoundIssuer, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Rule())
        for one in found:
            told = one.summary
            column.addWidget(Label(short_name(told.subject), "strong"))
            column.addWidget(
                CertificateFacts(
                    Facts(
                        told.subject, told.issuer, told.valid_from, told.valid_until,
                        told.fingerprint, told.self_signed,
                    )
                )
            )  # fmt: skip
        words = self.tr(
            "Compare the fingerprint with the one on the issuer's own pages, or call whoever runs the"
            " unit's machines. Every group must be the same. Of several, the topmost is enough."
        )
        column.addWidget(Paragraph(words, "small", "text.secondary"))
        self.compared = CheckBox(self.tr("We have &compared the fingerprint"))
        column.addWidget(self.compared)
        holder = QWidget()
        flow = FlowLayout(holder)
        self.take = Button(self.tr("&Trust it"), icon="check")
        self.take.setObjectName("trust it")
        self.take.clicked.connect(lambda: self.take_wanted.emit(self.compared.isChecked()))
        other = Button(self.tr("Not this one"), ButtonKind.QUIET)
        other.clicked.connect(self.none_wanted)
        flow.addWidget(self.take)
        flow.addWidget(other)
        column.addWidget(holder)
