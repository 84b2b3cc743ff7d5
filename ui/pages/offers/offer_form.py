"""The sheet in which an offer is written, new or changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from services.domain.errors import Invalid, Refused
from services.domain.goals import LifeArea
from services.use_cases.offers import (
    ChangeOffer,
    OfferDetails,
    OfferRow,
    add_offer,
    change_offer,
)
from ui.dialogs.drafted_sheet import DraftedSheet
from ui.dialogs.talk import spoken_number
from ui.user_messages import MESSAGES
from ui.widgets.button import Button, ButtonKind
from ui.widgets.chip import FilterChips
from ui.widgets.choice import CheckBox
from ui.widgets.field import Field
from ui.widgets.form import Form
from ui.widgets.line_edit import LineEdit
from ui.widgets.text_area import TextArea
from ui.widgets.tone import Tone
from ui.workspace import Workspace


class OfferForm(DraftedSheet):
    """What is half-written is kept, for a new offer and for each that is changed.

    `finished` carries the offer's id.
    """

    def __init__(self, workspace: Workspace, anchor: QWidget) -> None:
        super().__init__("", anchor)
        self._workspace = workspace
        self._changing: OfferRow | None = None
        self.name = LineEdit()
        self.areas = FilterChips("", several=True, off=Tone.OUTLINE)
        self.address = LineEdit(icon="map-pin")
        self.secret = CheckBox("")
        self.postcode = LineEdit()
        self.place = LineEdit()
        self.hours = LineEdit(icon="clock")
        self.phone = LineEdit(icon="phone")
        self.asked = LineEdit()
        self.website = LineEdit(icon="globe-simple")
        self.words = TextArea(least=2, most=5)
        self.form = Form()
        self._add_fields()
        self.save_button = self.add_button(Button("", ButtonKind.PRIMARY, "check"))
        self.save_button.clicked.connect(self.save)
        self._cancel = self.add_button(Button("", ButtonKind.QUIET))
        self._cancel.clicked.connect(self.dismiss)
        self.words.submitted.connect(self.save)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.save)
        self._saving = False
        self._half_written = self.keep_as(
            workspace, self.form, "offer", also={"secret": self.secret}
        )

    def begin(self, areas: Sequence[LifeArea], name: str = "") -> None:
        """Write a new offer, perhaps with a name to begin with; a draft is shown as it was left."""
        self._half_written.turn_to("")
        self._set_words()
        self.areas.set_choices([(area.id, area.name) for area in areas])
        self._empty()
        self._changing = None
        self.set_title(self.tr("New offer"))
        if name:
            self.name.setText(name)
        self.open()

    def change(self, areas: Sequence[LifeArea], offer: OfferRow) -> None:
        """Change an offer. A secret address is not shown; left empty it stays as it is."""
        self._half_written.turn_to(offer.id)
        self._set_words()
        self._changing = offer
        self.areas.set_choices([(area.id, area.name) for area in areas])
        self._show(offer)
        self.set_title(self.tr("Change offer"))
        self.open()

    def save(self) -> None:
        """Store it; what can't be taken is said at its field."""
        if not self._saving:
            self._workspace.tasks.start(self._save_once(), refused=self._show_refusal)

    async def _save_once(self) -> None:
        """A second press must not store a second offer."""
        self._saving = True
        try:
            await self._save()
        finally:
            self._saving = False

    async def _save(self) -> None:
        details = self._details()
        if self._changing is None:
            outcome = await self._workspace.run(add_offer, details)
        else:
            change = ChangeOffer(self._changing.id, details)
            outcome = await self._workspace.run(change_offer, change)
        self.accept(outcome.value)
        done = self.tr("«{name}» is saved.").format(name=details.name)
        self._workspace.tell_done(done, outcome.undo)

    def _details(self) -> OfferDetails:
        keeps = self._changing is not None and self._changing.address_secret
        address = self.address.text()
        kept = keeps and self.secret.isChecked() and not address.strip()
        return OfferDetails(
            name=self.name.text(),
            life_area_ids=tuple(sorted(self.areas.keys())),
            address=None if kept else address,
            address_secret=self.secret.isChecked(),
            postcode=self.postcode.text(),
            place=self.place.text(),
            opening_hours=self.hours.text(),
            phone=self.phone.text(),
            requirements=self.asked.text(),
            website=self.website.text(),
            note=self.words.toPlainText(),
        )

    def _show(self, offer: OfferRow) -> None:
        self._empty()
        self.name.setText(offer.name)
        self.areas.set_keys(frozenset(offer.life_area_ids))
        self.address.setText(offer.address)
        kept = self.tr("kept, but not shown") if offer.address_secret else ""
        self.address.setPlaceholderText(kept)
        self.postcode.setPlaceholderText("••••" if offer.address_secret else "")
        self.secret.setChecked(offer.address_secret)
        self.postcode.setText(offer.postcode)
        self.place.setText(offer.place)
        self.hours.setText(offer.opening_hours)
        self.phone.setText(spoken_number(offer.phone))
        self.asked.setText(offer.requirements)
        self.website.setText(offer.website)
        self.words.setPlainText(offer.note)

    def _empty(self) -> None:
        self.form.clear_errors()
        for field in (
            self.name, self.address, self.postcode, self.place, self.hours, self.phone, self.asked,
            self.website,
        ):  # fmt: skip
            field.clear()
            field.setPlaceholderText("")
        self.words.clear()
        self.areas.set_keys(frozenset())
        self.secret.setChecked(False)

    def _show_refusal(self, refusal: Refused) -> None:
        sentence = MESSAGES.of(refusal).text
        if not isinstance(refusal, Invalid) or self.form.show_errors({refusal.field: sentence}):
            self.note.setText(sentence)

    def _add_fields(self) -> None:
        form = self.form
        form.add("name", Field("", self.name))
        form.add("life_area_ids", Field("", self.areas))
        form.add("address", Field("", self.address))
        form.add_widget(self.secret)
        form.add_row({"postcode": Field("", self.postcode), "place": Field("", self.place)}, (1, 3))
        form.add_row(
            {"opening_hours": Field("", self.hours), "phone": Field("", self.phone)}, (3, 2)
        )
        form.add("requirements", Field("", self.asked))
        form.add("website", Field("", self.website))
        form.add("note", Field("", self.words))
        self.body.addWidget(form)

    def _set_words(self) -> None:
        labels = {
            "name": self.tr("Name"),
            "life_area_ids": self.tr("Life areas"),
            "address": self.tr("Address"),
            "postcode": self.tr("Postcode"),
            "place": self.tr("Place"),
            "opening_hours": self.tr("Opening hours"),
            "phone": self.tr("Phone"),
            "requirements": self.tr("What is asked of those who come"),
            "website": self.tr("Website"),
            "note": self.tr("Note"),
        }
        for key, label in labels.items():
            self.form.field(key).set_label(label)
        self.secret.setText(self.tr("Secret address: never shown, printed or sent"))
        self.form.field("opening_hours").set_help(self.tr("Leave it empty when nobody knows."))
        self.note.setText("")
        self.save_button.setText(self.tr("Save"))
        self._cancel.setText(self.tr("Cancel"))
        self.set_keys_note("Ctrl+Enter")
