"""Sheets for the days a volunteer is away, and for who follows her up."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from services.domain.volunteers import Absence
from services.use_cases.absences import (
    AddAbsence,
    ChangeAbsence,
    add_absence,
    change_absence,
    remove_absence,
)
from services.use_cases.volunteer_adviser import Adviser, SetAdviser, set_adviser
from ui.dialogs.form_sheet import FormSheet
from ui.first_name import first_name
from ui.pages.volunteers.stage_sheets import StepSheet
from ui.widgets.button import Button, ButtonKind
from ui.widgets.combo import ComboBox
from ui.widgets.field import Field
from ui.widgets.label import Paragraph
from ui.widgets.line_edit import LineEdit
from ui.workspace import Workspace


class AbsenceSheet(StepSheet):
    """From which to which day; `absence` None for a new one."""

    def __init__(
        self,
        volunteer_id: str,
        name: str,
        absence: Absence | None,
        workspace: Workspace,
        anchor: QWidget,
    ) -> None:
        title = self.tr("{name} is away").format(name=first_name(name))
        super().__init__(title, self.tr("Save"), self._keep, workspace, anchor)
        self._volunteer_id = volunteer_id
        self._absence = absence
        stays = self.tr("Nothing ends by it: matches and stage stay as they are.")
        self.form.add_widget(Paragraph(stays, "body", "text.secondary"))
        self.first = self.add_day("first_on", self.tr("&First day away"))
        self.last = self.add_day("last_on", self.tr("&Last day away"))
        self.words = LineEdit()
        self.form.add("note", Field(self.tr("&Why, if it helps"), self.words))
        self._show(absence)
        self.keep_text("volunteer.absence", absence.id if absence else volunteer_id)

    def _show(self, absence: Absence | None) -> None:
        if absence is None:
            self.first.set_date(self.workspace.today())
            return
        self.first.set_date(absence.first_on)
        self.last.set_date(absence.last_on)
        self.words.setText(absence.note)
        away = self.add_button(Button(self.tr("Remove"), ButtonKind.QUIET))
        away.setObjectName("remove absence")
        away.clicked.connect(self._press_remove)

    async def _keep(self) -> None:
        first, last = self.first.date(), self.last.date()
        if first is None or last is None:
            fields = {"first_on": (first, self.first), "last_on": (last, self.last)}
            faults = {
                key: self.missing_day(field) for key, (day, field) in fields.items() if not day
            }
            self.form.show_errors(faults)
            return
        if self._absence is None:
            await self._add(first, last)
        else:
            await self._change(self._absence.id, first, last)

    async def _add(self, first: date, last: date) -> None:
        command = AddAbsence(self._volunteer_id, first, last, self.words.text())
        outcome = await self.workspace.run(add_absence, command)
        self.workspace.tell_done(self.tr("The absence is noted."), outcome.undo)
        self.accept(outcome.value.id)

    async def _change(self, absence_id: str, first: date, last: date) -> None:
        command = ChangeAbsence(absence_id, first, last, self.words.text())
        outcome = await self.workspace.run(change_absence, command)
        self.workspace.tell_done(self.tr("Saved."), outcome.undo)
        self.accept(outcome.value.id)

    def _press_remove(self) -> None:
        self.workspace.tasks.start(self._remove(), refused=self.show_refusal)

    async def _remove(self) -> None:
        if self._absence is None:
            return
        outcome = await self.workspace.run(remove_absence, self._absence.id)
        self.workspace.tell_done(self.tr("The absence is removed."), outcome.undo)
        self.accept(outcome.value)


class AdviserSheet(FormSheet):
    """Who follows the volunteer up."""

    def __init__(
        self,
        volunteer_id: str,
        adviser_id: str | None,
        choices: tuple[Adviser, ...],
        workspace: Workspace,
        anchor: QWidget,
    ) -> None:
        super().__init__("", "", self._keep, workspace, anchor)
        self.set_title(self.tr("Who follows up"))
        self.do.setText(self.tr("Save"))
        self._volunteer_id = volunteer_id
        nobody = ("", self.tr("Nobody in particular"))
        self.adviser = ComboBox([nobody, *((one.account_id, one.name) for one in choices)])
        self.adviser.set_key(adviser_id or "")
        self.form.add("adviser_id", Field(self.tr("&Followed up by"), self.adviser))

    async def _keep(self) -> None:
        command = SetAdviser(self._volunteer_id, self.adviser.key() or None)
        outcome = await self.workspace.run(set_adviser, command)
        self.workspace.tell_done(self.tr("Saved."), outcome.undo)
        self.accept(outcome.value.id)
