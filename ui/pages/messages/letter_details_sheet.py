"""What the health service must be told around a letter, asked for where one writes."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from services.domain.errors import Invalid, Reason
from services.domain.patients import Sex
from services.use_cases.letter_details import LetterDetails, letter_details, save_letter_details
from ui.dialogs.form_sheet import FormSheet
from ui.typed_day import TypedDays, write_day
from ui.widgets.combo import ComboBox
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.label import Paragraph
from ui.widgets.line_edit import LineEdit
from ui.workspace import Workspace


class LetterDetailsSheet(FormSheet):
    """`begin(participant_id)` asks what is known and opens; it ends with the participant's id."""

    def __init__(self, workspace: Workspace, anchor: QWidget) -> None:
        super().__init__("", "", self._store, workspace, anchor)
        self._known = LetterDetails("")
        self.set_title(self.tr("What the unit must know"))
        self.do.setText(self.tr("Save"))
        days = TypedDays(workspace.today(), self)
        self.given_name, self.family_name = LineEdit(), LineEdit()
        self.birth_date = DateField(days.read, write_day)
        self.sex = ComboBox([("", self.tr("Choose")), *self._sexes()])
        self.phone = LineEdit("", "phone")
        self._add_fields()
        self.keep_text("letter_details")

    def begin(self, participant_id: str) -> None:
        """Open for this participant."""
        self.workspace.tasks.start(self._begin(participant_id))

    def _add_fields(self) -> None:
        why = self.tr(
            "The health service knows a person by the name in the population register, the date of"
            " birth and the sex. It is used in letters to units, and nowhere else."
        )
        self.form.add_widget(Paragraph(why, "small", "text.secondary"))
        self.form.add_row(
            {
                "given_name": Field(self.tr("&Given names"), self.given_name),
                "family_name": Field(self.tr("&Family name"), self.family_name),
            }
        )
        self.form.add_row(
            {
                "birth_date": Field(self.tr("Date of &birth"), self.birth_date),
                "sex": Field(self.tr("Se&x"), self.sex),
            }
        )
        phone = Field(self.tr("Your &phone"), self.phone)
        phone.set_help(self.tr("The unit calls here. It is kept for your next letters."))
        self.form.add("phone", phone)

    def _sexes(self) -> list[tuple[str, str]]:
        return [
            (Sex.FEMALE.value, self.tr("Woman")),
            (Sex.MALE.value, self.tr("Man")),
            (Sex.NOT_SPECIFIED.value, self.tr("Not specified")),
            (Sex.UNKNOWN.value, self.tr("Unknown")),
        ]

    async def _begin(self, participant_id: str) -> None:
        known = await self.workspace.ask(letter_details, participant_id)
        self._known = known
        if self.draft is not None:
            self.draft.turn_to(participant_id)
        self.form.clear_errors()
        self.fault.hide()
        self.given_name.setText(known.given_name)
        self.family_name.setText(known.family_name)
        self.birth_date.set_date(known.birth_date)
        self.sex.set_key(known.sex.value if known.sex else "")
        self.phone.setText(known.phone)
        self.form.field("phone").setVisible(known.phone_needed)
        self.open()

    async def _store(self) -> None:
        if self.birth_date.problem():
            raise Invalid("birth_date", Reason.NOT_A_DATE)
        told = replace(
            self._known,
            given_name=self.given_name.text(),
            family_name=self.family_name.text(),
            birth_date=self.birth_date.date(),
            sex=Sex(self.sex.key()) if self.sex.key() else None,
            phone=self.phone.text(),
        )
        outcome = await self.workspace.run(save_letter_details, told)
        self.accept(outcome.value)
        self.workspace.tell_done(self.tr("Saved for letters to units."), outcome.undo)
