"""One unit: who it is, its address in the health network, and how else to reach it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from services.domain.changes import Kind
from services.domain.errors import Invalid, Reason, Refused
from services.domain.offers import Unit
from services.use_cases.units import (
    AddUnit,
    ChangeUnit,
    UnitDetails,
    add_unit,
    change_unit,
    unit_row,
)
from ui.dialogs.drafted_sheet import DraftedSheet
from ui.dialogs.talk import spoken_number
from ui.pages.settings.unit_certificates_card import UnitCertificatesCard
from ui.pages.settings.way_words import WAYS
from ui.user_messages import MESSAGES
from ui.widgets.button import Button, ButtonKind
from ui.widgets.choice import CheckBox
from ui.widgets.field import Field
from ui.widgets.form import Form
from ui.widgets.label import Paragraph
from ui.widgets.line_edit import LineEdit
from ui.widgets.text_area import TextArea
from ui.workspace import Workspace


class UnitSheet(DraftedSheet):
    """A new unit, or one to be changed. What is half-written is kept."""

    def __init__(self, workspace: Workspace, anchor: QWidget, unit: Unit | None) -> None:
        super().__init__("", anchor)
        self.set_title(unit.name if unit else self.tr("New unit"))
        self._workspace, self._unit = workspace, unit
        self.form = Form()
        self.name, self.organisation, self.her_id = LineEdit(), LineEdit(), LineEdit()
        self.organisation_her_id, self.way = LineEdit(), Paragraph("", "small", "text.secondary")
        self.phone, self.address = LineEdit("", "phone"), LineEdit("", "map-pin")
        self.postcode, self.place, self.remark = LineEdit(), LineEdit(), TextArea()
        self.takes_messages = CheckBox(self.tr("Takes electronic messages"))
        self.file_only = CheckBox(self.tr("Only as a sealed file, handed over"))
        self.active = CheckBox(self.tr("In use"))
        self.active.setChecked(True)
        self._add_fields()
        if unit is not None:
            self._fill(unit)
        save = self.add_button(Button(self.tr("Save"), ButtonKind.PRIMARY))
        save.clicked.connect(self.save)
        self.cancel = self.add_button(Button(self.tr("Cancel"), ButtonKind.QUIET))
        self.cancel.clicked.connect(self.dismiss)
        self.set_keys_note("Ctrl+Enter")
        self.act_on_keys(self.save)
        ticks = {
            "takes_messages": self.takes_messages, "file_only": self.file_only,
            "active": self.active,
        }  # fmt: skip
        self.keep_as(workspace, self.form, "settings.unit", unit.id if unit else "", ticks)
        self.certificates = self._certificates(unit)
        workspace.changes.changed.connect(self._changed)

    def save(self) -> None:
        """Store it; faults stand at their fields."""
        self.form.clear_errors()
        self._workspace.tasks.start(self._save(), refused=self._refused)

    def _add_fields(self) -> None:
        optional = self.tr("may be empty")
        form = self.form
        form.add("name", Field(self.tr("&Name"), self.name))
        form.add("organisation", Field(self.tr("&Organisation"), self.organisation, "", optional))
        her_id = Field(self.tr("&HER id"), self.her_id, "", optional)
        her_id.set_help(self.tr("The unit's address in the health network: a number."))
        form.add("her_id", her_id)
        above = self.tr("HER id of the or&ganisation")
        organisation = Field(above, self.organisation_her_id, "", optional)
        organisation.set_help(self.tr("Asked for in letters that go by the health network."))
        form.add("organisation_her_id", organisation)
        form.add_widget(self.takes_messages)
        form.add_widget(self.file_only)
        form.add_widget(self.way)
        self.way.setVisible(self._unit is not None)
        form.add("phone", Field(self.tr("&Phone"), self.phone, "", optional))
        form.add("address", Field(self.tr("&Address"), self.address, "", optional))
        postcode = Field(self.tr("P&ostcode"), self.postcode)
        place = Field(self.tr("P&lace"), self.place)
        form.add_row({"postcode": postcode, "place": place}, stretch=(1, 2))
        form.add("note", Field(self.tr("No&te"), self.remark, "", optional))
        if self._unit is not None:
            form.add_widget(self.active)
        self.body.addWidget(form)

    def _fill(self, unit: Unit) -> None:
        for field, text in (
            (self.name, unit.name), (self.organisation, unit.organisation),
            (self.her_id, unit.her_id), (self.phone, spoken_number(unit.phone)),
            (self.address, unit.address), (self.postcode, unit.postcode), (self.place, unit.place),
            (self.organisation_her_id, unit.organisation_her_id),
        ):  # fmt: skip
            field.setText(text)
        self.remark.setPlainText(unit.note)
        self.takes_messages.setChecked(unit.takes_messages)
        self.file_only.setChecked(unit.file_only)
        self.active.setChecked(unit.active)
        self._workspace.tasks.start(self._tell_way(unit.id))

    def _changed(self, kinds: frozenset[Kind]) -> None:
        """What leads to the unit may have come or gone: a certificate of its, our seal, our connection."""
        told = kinds & {Kind.UNITS, Kind.WAYS, Kind.SETTINGS}
        if told and self._unit is not None and self.isVisible():
            self._workspace.tasks.start(self._tell_way(self._unit.id))

    async def _tell_way(self, unit_id: str) -> None:
        """How it is reached as it is stored, not as it is being written."""
        self.way.set_text(WAYS.sentence(await self._workspace.ask(unit_row, unit_id)))

    def _certificates(self, unit: Unit | None) -> UnitCertificatesCard | None:
        """Beneath the form, for a unit that is stored; the unit on this machine takes no files."""
        if unit is None:
            then = self.tr(
                "A certificate for sealed files is taken in here when the unit is saved."
            )
            self.body.addWidget(Paragraph(then, "small", "text.secondary"))
        if unit is None or unit.practice:
            return None
        card = UnitCertificatesCard(self._workspace, unit)
        self.body.addWidget(card)
        card.load()
        return card

    async def _save(self) -> None:
        details = UnitDetails(
            name=self.name.text(),
            organisation=self.organisation.text(),
            her_id=self.her_id.text(),
            takes_messages=self.takes_messages.isChecked(),
            file_only=self.file_only.isChecked(),
            matrix_id=self._unit.matrix_id if self._unit else "",
            phone=self.phone.text(),
            address=self.address.text(),
            postcode=self.postcode.text(),
            place=self.place.text(),
            note=self.remark.toPlainText(),
            organisation_her_id=self.organisation_her_id.text(),
        )
        if self._unit is None:
            outcome = await self._workspace.run(add_unit, AddUnit(details))
        else:
            change = ChangeUnit(self._unit.id, details, self.active.isChecked())
            outcome = await self._workspace.run(change_unit, change)
        self.accept(outcome.value)
        self._workspace.tell_done(self.tr("The unit is saved."), outcome.undo)

    def _refused(self, refusal: Refused) -> None:
        if isinstance(refusal, Invalid):
            sentence = MESSAGES.of_reason(refusal.reason)
            if (refusal.field, refusal.reason) == ("her_id", Reason.MISSING):
                sentence = self.tr("Electronic messages need a HER-id to go to.")
            self.form.show_errors({refusal.field: sentence})
            return
        self.dismiss()
        self._workspace.tell_refused(refusal)
