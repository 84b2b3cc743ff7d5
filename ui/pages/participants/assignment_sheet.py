"""The sheet for an assignment: the participant's words first, five fields, and the rest behind More."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from PySide6.QtWidgets import QWidget

from services.domain.assignments import Assignment, AssignmentType
from services.domain.errors import Invalid, Reason, Refused
from services.domain.participants import Participant
from services.use_cases.assignment_types import assignment_types
from services.use_cases.assignments import (
    AssignmentFields,
    ChangeAssignment,
    OpenAssignment,
    change_assignment,
    fields_of,
    open_assignment,
)
from ui.dialogs.editor_texts import text_of
from ui.pages.participants.assignment_words import ASSIGNMENT_WORDS
from ui.pages.participants.draft_sheet import DraftSheet
from ui.pages.participants.time_field import TimeField
from ui.typed_day import TypedDays, write_day
from ui.typed_hours import read_hours, write_hours
from ui.widgets.button import Button, ButtonKind
from ui.widgets.combo import ComboBox
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.line_edit import LineEdit
from ui.widgets.text_area import TextArea
from ui.workspace import Workspace

NO_TYPE: Final = "-"
DAYS: Final = ("starts_on", "ends_on", "waiting_since")
REST: Final = ("skills", "availability", *DAYS)
"""The fields behind More."""


class AssignmentSheet(DraftSheet):
    """Open an assignment for `person`, or with `stored` change one."""

    def __init__(
        self, workspace: Workspace, anchor: QWidget, person: Participant, stored: Assignment | None
    ) -> None:
        subject = stored.id if stored else person.id
        super().__init__(workspace, anchor, "", "participant.assignment", subject)
        self._person, self._stored = person, stored
        self._types: dict[str, AssignmentType] = {}
        self.set_title(self.tr("Change the assignment") if stored else self.tr("New assignment"))
        self.words = TextArea()
        self.type = ComboBox([(NO_TYPE, self.tr("No kind chosen"))])
        self.hours, self.postcode, self.place = LineEdit(), LineEdit(), LineEdit()
        self.skills, self.time = LineEdit(), TimeField()
        self.days = {key: self._day() for key in DAYS}
        self.more = Button(self.tr("More"), ButtonKind.QUIET, "caret-down")
        self.more.setObjectName("more fields")
        self.more.clicked.connect(self.show_more)
        self._place_first()
        self._place_rest()
        self.add_save(self.tr("Save"))
        self._keep_all()
        self.type.currentIndexChanged.connect(self._tell_usual)

    def begin(self) -> None:
        """Load the types, then open with what is stored and what was half-written over it."""
        self.workspace.tasks.start(self._begin())

    def show_more(self) -> None:
        """Show the rest of the fields."""
        for key in REST:
            self.form.field(key).show()
        self.more.hide()

    def save(self) -> None:
        """Store it; what is wrong is shown at its field."""
        self.form.clear_errors()
        self.workspace.tasks.start(self._store(), refused=self.show_refusal)

    def show_refusal(self, refusal: Refused) -> None:
        """A fault behind More brings the rest into sight."""
        if isinstance(refusal, Invalid) and refusal.field in REST:
            self.show_more()
            problem = self._problem(refusal.field)
            if problem:
                self.form.show_errors({refusal.field: problem})
                return
        super().show_refusal(refusal)

    async def _begin(self) -> None:
        self._show_types(await self.workspace.ask(assignment_types, None))
        if self._stored is not None:
            self._fill(fields_of(self._stored))
        stood = self._rest()
        await self.load_draft()
        if any(stood.values()) or self._rest() != stood or self._waits_changed():
            self.show_more()
        self._tell_usual()
        self.open()

    async def _store(self) -> None:
        if self._stored is None:
            command = OpenAssignment(self._person.id, self._fields())
            outcome = await self.workspace.run(open_assignment, command)
        else:
            change = ChangeAssignment(self._stored.id, self._fields())
            outcome = await self.workspace.run(change_assignment, change)
        await self.forget_draft()
        self.accept(outcome.value)
        self.workspace.tell_done(self.tr("The assignment is noted."), outcome.undo)

    def _place_first(self) -> None:
        add = self.form.add
        own = self.tr("As it is said: «Someone who goes along to the dentist»")
        add("words", Field(self.tr("In their &own words"), self.words, own))
        kind = Field(self.tr("&Kind"), self.type)
        hours = Field(self.tr("&Hours"), self.hours)
        self.form.add_row({"type_id": kind, "hours": hours}, (3, 1))
        postcode = Field(self.tr("Post&code"), self.postcode)
        where = self.tr("Empty: where the participant lives")
        place = Field(self.tr("P&lace"), self.place, where)
        self.form.add_row({"postcode": postcode, "place": place}, (1, 3))
        self.form.add_widget(self.more)

    def _place_rest(self) -> None:
        commas = self.tr("With commas between. Empty: as for the kind")
        help_with = self.tr("One must be able to help &with")
        self.form.add("skills", Field(help_with, self.skills, commas))
        own_times = self.tr("Nothing chosen: the participant's own times")
        self.form.add("availability", Field(self.tr("Can be done"), self.time, own_times))
        labels = (self.tr("&From"), self.tr("&Until"), self.tr("Waits &since"))
        fields = {
            key: Field(label, self.days[key]) for key, label in zip(DAYS, labels, strict=True)
        }
        self.form.add_row(fields)
        for field in fields.values():
            field.follow_date()
        for key in REST:
            self.form.field(key).hide()

    def _keep_all(self) -> None:
        self.keep(
            {
                "words": self.words, "type_id": self.type, "hours": self.hours,
                "postcode": self.postcode, "place": self.place, "skills": self.skills,
                **self.time.drafted(), **self.days,
            }
        )  # fmt: skip

    def _day(self) -> DateField:
        return DateField(TypedDays(self.workspace.today(), self).read, write_day)

    def _show_types(self, types: Sequence[AssignmentType]) -> None:
        kept = self._stored.type_id if self._stored else None
        offered = [kind for kind in types if not kind.closed or kind.id == kept]
        self._types = {kind.id: kind for kind in offered}
        choices = [(NO_TYPE, self.tr("No kind chosen"))]
        self.type.set_choices(choices + [(kind.id, kind.name) for kind in offered])

    def _tell_usual(self) -> None:
        kind = self._types.get(self.type.key())
        usual = ASSIGNMENT_WORDS.usual(kind) if kind else ""
        self.form.field("type_id").set_help(usual)

    def _fill(self, fields: AssignmentFields) -> None:
        self.words.setPlainText(fields.words)
        self.type.set_key(fields.type_id or NO_TYPE)
        self.hours.setText(write_hours(fields.hours))
        self.postcode.setText(fields.postcode)
        self.place.setText(fields.place)
        self.skills.setText(", ".join(fields.skills))
        self.time.set_availability(fields.availability)
        for key, day in self.days.items():
            day.set_date(getattr(fields, key))

    def _fields(self) -> AssignmentFields:
        """What is written. Raises `Invalid` for what is no number and no day."""
        before = fields_of(self._stored) if self._stored else AssignmentFields("")
        type_id = self.type.key()
        return AssignmentFields(
            self.words.toPlainText(),
            None if type_id in ("", NO_TYPE) else type_id,
            tuple(self.skills.text().split(",")),
            self._hours(),
            self.postcode.text(),
            self.place.text(),
            self.time.availability(before.availability),
            **{key: self._date(key) for key in DAYS},
        )

    def _hours(self) -> Decimal | None:
        return read_hours("hours", self.hours.text())

    def _date(self, key: str) -> date | None:
        if self._problem(key):
            raise Invalid(key, Reason.NOT_A_DATE)
        return self.days[key].date()

    def _problem(self, key: str) -> str:
        return self.days[key].problem() if key in self.days else ""

    def _rest(self) -> dict[str, str]:
        """What stands behind More, by field; since when one waits is always known, and is not looked at."""
        return {
            "skills": self.skills.text(),
            "availability": text_of(self.time.grid),
            **{key: self.days[key].text() for key in ("starts_on", "ends_on")},
        }

    def _waits_changed(self) -> bool:
        stored = self._stored.waiting_since if self._stored else None
        return self.days["waiting_since"].date() != stored
