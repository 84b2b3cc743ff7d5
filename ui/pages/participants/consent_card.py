"""One consent on a card."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from services.domain.consent import InformationKind, Purpose
from services.domain.consent_standing import Standing
from services.use_cases.consents_of import ConsentView
from ui.pages.participants.walk_cards import STANDING_SIGNS
from ui.pages.participants.words import WORDS, short_day
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.label import Paragraph
from ui.widgets.tone import Tone

_TONES = {
    Standing.ACTIVE: Tone.OK,
    Standing.LAST_DAY: Tone.WARN,
    Standing.UNCLEAR: Tone.WARN,
}
_GONE = frozenset({Standing.WITHDRAWN, Standing.EXPIRED})


class ConsentCard(Card):
    """`withdraw_wanted` and `renew_wanted` when their buttons are pressed."""

    withdraw_wanted = Signal()
    renew_wanted = Signal()

    def __init__(
        self, view: ConsentView, today: date, *, may_write: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(gap=8, parent=parent)
        self._view = view
        self._today = today
        self.body.addLayout(self._head())
        self.body.addLayout(self._kinds())
        for words in self._lines():
            self.body.addWidget(Paragraph(words, "small", "text.secondary"))
        if may_write:
            self.body.addLayout(self._buttons())

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Paragraph(self._view.recipient or self.tr("Recipient not noted"), "h3"), 1)
        standing = self._view.standing
        tone = _TONES.get(standing, Tone.NEUTRAL)
        chip = Chip(WORDS.standing(standing), tone, STANDING_SIGNS[standing][0])
        row.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _kinds(self) -> FlowLayout:
        flow = FlowLayout()
        for kind in InformationKind:
            if kind in self._view.consent.kinds:
                flow.addWidget(Chip(WORDS.kind(kind), Tone.OUTLINE))
        return flow

    def _lines(self) -> list[str]:
        consent = self._view.consent
        purposes = ", ".join(WORDS.purpose(each) for each in Purpose if each in consent.purposes)
        days = self.tr("From {start} until and including {end}").format(
            start=short_day(consent.valid_from, self._today),
            end=short_day(consent.valid_until, self._today),
        )
        lines = [days]
        if purposes:
            lines.append(self.tr("To {purposes}").format(purposes=purposes))
        lines.append(WORDS.direction(consent.direction))
        given = ", ".join(part for part in (consent.given_how, consent.witnessed_by) if part)
        if given:
            lines.append(self.tr("Given: {how}").format(how=given))
        if consent.withdrawn_words:
            lines.append(f"«{consent.withdrawn_words}»")
        if self._view.left:
            lines.append(self.tr("%n message(s) have left under it", "", self._view.left))
        return lines

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        gone = self._view.standing in _GONE
        word = self.tr("Ask again") if gone else self.tr("Renew")
        renew = Button(word, small=True)
        renew.setObjectName(f"renew {self._view.consent.id}")
        renew.clicked.connect(self.renew_wanted)
        row.addWidget(renew)
        if not gone:
            withdraw = Button(self.tr("Withdraw"), ButtonKind.QUIET_DANGER, small=True)
            withdraw.setObjectName(f"withdraw {self._view.consent.id}")
            withdraw.clicked.connect(self.withdraw_wanted)
            row.addWidget(withdraw)
        row.addStretch(1)
        return row
