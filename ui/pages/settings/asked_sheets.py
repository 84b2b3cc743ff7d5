"""Sheets for a type of assignment and for a part of the training."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from services.domain.assignments import AssignmentType, Span
from services.domain.errors import Invalid, Reason, Refused
from services.domain.requirements import MOST_MONTHS, CourseModule
from services.use_cases.assignment_types import SaveAssignmentType, save_assignment_type
from services.use_cases.course_modules import SaveCourseModule, save_course_module
from ui.dialogs.form_sheet import FormSheet
from ui.pages.settings.asked_words import ASKED_WORDS
from ui.typed_hours import read_hours, write_hours
from ui.widgets.choice import CheckBox
from ui.widgets.combo import ComboBox
from ui.widgets.field import Field
from ui.widgets.label import Paragraph
from ui.widgets.line_edit import LineEdit, NumberField
from ui.workspace import Workspace


def whole(field: str, editor: NumberField) -> int | None:
    """The number as written, too large ones too; None for nothing. Raises `Invalid(field)` for no number."""
    typed = editor.text().strip()
    if not typed:
        return None
    if not typed.isdecimal() or len(typed) > 6:
        raise Invalid(field, Reason.NOT_A_NUMBER)
    return int(typed)


class ClosableSheet(FormSheet):
    """A form about something that may be closed; a box says so once there is something to close."""

    def __init__(self, title: str, workspace: Workspace, anchor: QWidget) -> None:
        super().__init__(title, "", self._save, workspace, anchor)
        self.do.setText(self.tr("Save"))
        self.set_keys_note("Ctrl+Enter")
        self.closed = CheckBox("")

    async def _save(self) -> None:
        """Store it; each sheet says how."""

    def add_closed(self, words: str, why_not: str, *, closed: bool) -> None:
        """Offer to close it. `why_not` is said while something still needs it."""
        self.closed.setText(words)
        self.closed.setChecked(closed)
        self.form.add("closed", Field(self.tr("In use"), self.closed))
        self.closed.setAccessibleName(words)
        self._why_not = why_not

    def show_refusal(self, refusal: Refused) -> None:
        if isinstance(refusal, Invalid) and refusal.reason is Reason.IN_USE:
            self.form.show_errors({refusal.field: self._why_not})
            return
        super().show_refusal(refusal)


class TypeSheet(ClosableSheet):
    """A new type of assignment, or one to be changed."""

    def __init__(
        self, workspace: Workspace, anchor: QWidget, kind: AssignmentType | None = None
    ) -> None:
        super().__init__("", workspace, anchor)
        self.set_title(kind.name if kind else self.tr("New type of assignment"))
        self._type = kind
        self.name = LineEdit(kind.name if kind else "")
        self.span = ComboBox([(span.value, ASKED_WORDS.span(span)) for span in reversed(Span)])
        self.span.set_key((kind.span if kind else Span.LASTING).value)
        self.hours = LineEdit(write_hours(kind.hours if kind else None))
        self.skills = LineEdit(", ".join(kind.skills) if kind else "")
        self._add_fields()
        if kind is not None:
            self.form.add_widget(Paragraph(self._what_happens(), "small", "text.secondary"))
        self.keep_text("settings.assignment_type", kind.id if kind else "")

    def _add_fields(self) -> None:
        add = self.form.add
        as_said = self.tr("As people here call it, for example «Trening sammen»")
        add("name", Field(self.tr("&Name"), self.name, as_said))
        usual = self.tr("A month, or in all for a job done once. Empty: it differs.")
        span = Field(self.tr("&How long"), self.span)
        self.form.add_row(
            {"span": span, "hours": Field(self.tr("Usual h&ours"), self.hours, usual)}, (3, 2)
        )
        skills = self.tr("With commas between. Whoever can help with it is proposed first.")
        add("skills", Field(self.tr("One must be able to help &with"), self.skills, skills))
        if self._type is not None:
            self.add_closed(
                self.tr("Not offered for new assignments any more"),
                self.tr("Somebody waits for one of these. Give them another kind first."),
                closed=self._type.closed,
            )

    def _what_happens(self) -> str:
        return self.tr("Those who walk together already go on as they are.")

    async def _save(self) -> None:
        command = SaveAssignmentType(
            self.name.text(),
            Span(self.span.key()),
            tuple(self.skills.text().split(",")),
            read_hours("hours", self.hours.text()),
            self._type.id if self._type else "",
            self.closed.isChecked(),
        )
        outcome = await self.workspace.run(save_assignment_type, command)
        self.accept(outcome.value.id)
        self.workspace.tell_done(self.tr("The type of assignment is saved."), outcome.undo)


class ModuleSheet(ClosableSheet):
    """A new part of the training, or one to be changed."""

    def __init__(
        self, workspace: Workspace, anchor: QWidget, module: CourseModule | None = None
    ) -> None:
        super().__init__("", workspace, anchor)
        self.set_title(module.name if module else self.tr("New part of the training"))
        self._module = module
        self.name = LineEdit(module.name if module else "")
        self.months = NumberField(1, MOST_MONTHS, self.tr("months"))
        self.months.set_number(module.renew_months if module else None)
        self._add_fields()
        self.keep_text("settings.course_module", module.id if module else "")

    def _add_fields(self) -> None:
        example = self.tr("For example «First aid at an overdose»")
        self.form.add("name", Field(self.tr("&Name"), self.name, example))
        good = self.tr("Empty: it holds for good.")
        self.form.add("renew_months", Field(self.tr("&Anew after"), self.months, good))
        if self._module is None:
            asked = self.tr("It is asked of nobody until you put it on a list.")
            self.form.add_widget(Paragraph(asked, "small", "text.secondary"))
            return
        self.add_closed(
            self.tr("Not held any more"),
            self.tr("A list asks for this part. Take it off that list first."),
            closed=self._module.closed,
        )
        kept = self.tr("Whoever has been through it has been, also under another name.")
        self.form.add_widget(Paragraph(kept, "small", "text.secondary"))

    async def _save(self) -> None:
        command = SaveCourseModule(
            self.name.text(),
            whole("renew_months", self.months),
            self._module.id if self._module else "",
            self.closed.isChecked(),
        )
        outcome = await self.workspace.run(save_course_module, command)
        self.accept(outcome.value.id)
        self.workspace.tell_done(self.tr("The part of the training is saved."), outcome.undo)
