"""One offer: what is known of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from services.use_cases.offers import OfferRow
from ui.dialogs.talk import spoken_number
from ui.widgets.button import Button, ButtonKind
from ui.widgets.label import Label, Paragraph
from ui.widgets.sheet import Sheet


class OfferSheet(Sheet):
    """Shows an offer; `edit_wanted` carries its id."""

    edit_wanted = Signal(str)

    def __init__(self, anchor: QWidget, *, may_write: bool) -> None:
        super().__init__("", anchor)
        self._offer_id = ""
        self._inside: QWidget | None = None
        self._close_button = self.add_button(Button("", ButtonKind.PRIMARY))
        self._close_button.clicked.connect(self.dismiss)
        self.edit = self.add_button(Button("", ButtonKind.PLAIN, "pencil-simple"))
        self.edit.setVisible(may_write)
        self.edit.clicked.connect(self._edit)

    def begin(self, offer: OfferRow, areas: str) -> None:
        """Show the offer; `areas` are the names of its life areas."""
        self._offer_id = offer.id
        self.set_title(offer.name)
        self._close_button.setText(self.tr("Close"))
        self.edit.setText(self.tr("Change"))
        if self._inside is not None:
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = self._facts(offer, areas)
        self.body.addWidget(self._inside)
        self.open()

    def _edit(self) -> None:
        self.accept(None)
        self.edit_wanted.emit(self._offer_id)

    def _facts(self, offer: OfferRow, areas: str) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        facts = (
            (self.tr("Life area"), areas),
            (self.tr("Address"), self._address(offer)),
            (self.tr("Opening hours"), offer.opening_hours or self.tr("not known, call first")),
            (self.tr("Phone"), spoken_number(offer.phone)),
            (self.tr("What is asked"), offer.requirements),
            (self.tr("Website"), offer.website),
            (self.tr("Note"), offer.note),
        )
        for line, (word, told) in enumerate((word, told) for word, told in facts if told):
            grid.addWidget(Label(word, "small", "text.secondary"), line, 0)
            grid.addWidget(Paragraph(told), line, 1)
        return holder

    def _address(self, offer: OfferRow) -> str:
        if offer.address_secret:
            secret = self.tr("secret: it is never shown, printed or sent")
            return f"{offer.place} ({secret})" if offer.place else secret
        town = " ".join(part for part in (offer.postcode, offer.place) if part)
        return ", ".join(part for part in (offer.address, town) if part)
