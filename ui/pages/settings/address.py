"""The centre's address: how units find it, in words for who has never heard of a HER-id."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from services.domain.changes import Kind
from services.use_cases.centre_address import (
    CentreAddress,
    CentreAddressKnown,
    centre_address,
    set_centre_address,
)
from services.use_cases.line_standing import LineStanding, Standstill, line_standing
from ui.dialogs.talk import spoken_number
from ui.navigation import Place
from ui.pages.settings.form_card import FormCard
from ui.pages.settings.section import Section
from ui.widgets.card import Card, CardHeader
from ui.widgets.field import Field
from ui.widgets.label import Paragraph
from ui.widgets.line_edit import LineEdit
from ui.widgets.tone import Tone
from ui.workspace import BannerAction, Workspace


class AddressCard(FormCard):
    """The five fields. What is half-written stays when something else changes."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.heading.title.setText(self.tr("How letters to units name the centre"))
        self.words.set_text(self.tr("What is empty is left out. It holds from the next letter on."))
        self.her_id, self.organisation, self.organisation_her_id = (
            LineEdit(),
            LineEdit(),
            LineEdit(),
        )
        self.organisation_number, self.phone = LineEdit(), LineEdit("", "phone")
        self._shown: CentreAddress | None = None
        self._add_fields()
        self.save.setText(self.tr("Save the address"))
        self.save.clicked.connect(self.store)
        for field in self._lines().values():
            field.returnPressed.connect(self.store)

    def show_address(self, known: CentreAddressKnown) -> None:
        """Show what is kept, unless somebody is writing here."""
        if self._shown is not None and self._written() != self._shown:
            return
        for name, field in self._lines().items():
            field.setText(getattr(known.address, name))
        self.phone.setText(spoken_number(known.address.phone))
        self._shown = self._written()
        self.organisation.setPlaceholderText(known.centre_name)

    def store(self) -> None:
        """Keep what is written; faults stand at their fields."""
        self.form.clear_errors()
        self.workspace.tasks.start(self._store(), refused=self.show_refusal)

    async def _store(self) -> None:
        outcome = await self.workspace.run(set_centre_address, self._written())
        self._shown = self._written()
        self.workspace.tell_done(self.tr("The centre's address is saved."), outcome.undo)
        self.show_address(await self.workspace.ask(centre_address, None))
        standing = await self.workspace.ask(line_standing, None)
        if (
            standing is not None
            and standing.why is Standstill.ADDRESS_CHANGED
            and standing.tried_for
        ):
            self._tell_what_waits(standing)

    def _tell_what_waits(self, standing: LineStanding) -> None:
        """The connection was tried for another HER-id: whoever has changed it can see to that at once."""
        text = self.tr(
            "The health network was tried for {old}. No messages go or come before it is tried for"
            " the HER-id that stands here now."
        ).format(old=standing.tried_for)
        action = BannerAction(
            self.tr("Try the connection"),
            lambda: self.workspace.go(Place("settings", tab="health_network")),
        )
        self.workspace.tell(text, Tone.WARN, action)

    def _add_fields(self) -> None:
        optional = self.tr("may be empty")
        her_id = Field(self.tr("The centre's &HER-id"), self.her_id, "", optional)
        her_id.set_help(self.tr("A number of up to nine digits. No unit has the same."))
        name = Field(self.tr("The &organisation around it"), self.organisation, "", optional)
        name.set_help(self.tr("Empty: the centre's own name."))
        above = self.tr("HER-id of the o&rganisation")
        organisation = Field(above, self.organisation_her_id, "", optional)
        number = Field(self.tr("Organisation &number"), self.organisation_number, "", optional)
        number.set_help(self.tr("Nine digits from Brønnøysundregistrene."))
        phone = Field(self.tr("&Phone for units"), self.phone, "", optional)
        phone.set_help(self.tr("For letters from whoever has none on their own account."))
        for key, field in (
            ("her_id", her_id), ("organisation", name), ("organisation_her_id", organisation),
            ("organisation_number", number), ("phone", phone),
        ):  # fmt: skip
            self.form.add(key, field)

    def _lines(self) -> dict[str, LineEdit]:
        return {
            "her_id": self.her_id,
            "organisation": self.organisation,
            "organisation_her_id": self.organisation_her_id,
            "organisation_number": self.organisation_number,
            "phone": self.phone,
        }

    def _written(self) -> CentreAddress:
        return CentreAddress(**{name: field.text() for name, field in self._lines().items()})


class AddressSection(Section):
    """What a HER-id is, and the centre's own."""

    listens_to = frozenset({Kind.SETTINGS, Kind.CENTRE, Kind.UNITS})

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, "", parent=parent)
        self.header.set_title(
            self.tr("The centre's address"), self.tr("So that units know who writes to them.")
        )
        self.card = AddressCard(workspace)
        self.body.addWidget(self._explained())
        self.body.addWidget(self.card)

    def load(self) -> None:
        self.workspace.tasks.start(self._load())

    def save_here(self) -> None:
        self.card.store()

    async def _load(self) -> None:
        self.card.show_address(await self.workspace.ask(centre_address, None))

    def _explained(self) -> Card:
        card = Card(gap=8)
        card.body.addWidget(CardHeader(self.tr("What is a HER-id?")))
        card.body.addWidget(
            Paragraph(
                self.tr(
                    "The number by which the health network finds a place, like a phone number for"
                    " letters. There are two: one for the centre, and one for the organisation"
                    " around it. Norsk helsenett gives them, and they stand in Adresseregisteret."
                )
            )
        )
        card.body.addWidget(
            Paragraph(
                self.tr(
                    "One can do without. The practice unit needs none, and a sealed file that is"
                    " handed over needs only the organisation number."
                )
            )
        )
        return card
