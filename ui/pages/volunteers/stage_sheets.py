"""Small sheets for a step on the way: a date, a pause, an ending."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from services.domain.requirements import Check
from services.use_cases.volunteer_checks import SettleCheck, settle_check
from services.use_cases.volunteer_stages import (
    EndVolunteer,
    PauseVolunteer,
    end_volunteer,
    pause_volunteer,
)
from ui.dialogs.form_sheet import FormSheet
from ui.pages.volunteers.words import WORDS, first_name
from ui.typed_day import TypedDays, write_day
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.label import Paragraph
from ui.widgets.line_edit import LineEdit
from ui.workspace import Workspace


class StepSheet(FormSheet):
    """A form with room for a day."""

    def add_day(self, key: str, label: str, help_text: str = "") -> DateField:
        """A field for a day."""
        days = TypedDays(self.workspace.today(), self)
        editor = DateField(days.read, write_day)
        self.form.add(key, Field(label, editor, help_text)).follow_date()
        return editor


class SettleSheet(StepSheet):
    """Since when a point of the list is in place."""

    def __init__(
        self, volunteer_id: str, check: Check, workspace: Workspace, anchor: QWidget
    ) -> None:
        super().__init__(WORDS.check(check), WORDS.settle(check), self._settle, workspace, anchor)
        self._volunteer_id = volunteer_id
        self._check = check
        self._day: DateField | None = None
        if check is Check.GUARDIAN:
            what = self.tr("A guardian has agreed, or you have seen that the volunteer is of age.")
            self.body.addWidget(Paragraph(what))
            return
        self._day = self.add_day("on", self.tr("&Day"))
        self._day.set_date(workspace.today())
        self.keep_text(f"volunteer.{check.value}", volunteer_id)

    async def _settle(self) -> None:
        on = self._day.date() if self._day is not None else self.workspace.today()
        if on is None:
            self.form.show_errors({"on": self._missing_day()})
            return
        command = SettleCheck(self._volunteer_id, self._check, on)
        outcome = await self.workspace.run(settle_check, command)
        told = self.tr("{point}: in place.").format(point=WORDS.check(self._check))
        self.workspace.tell_done(told, outcome.undo)
        self.accept(on)

    def _missing_day(self) -> str:
        problem = self._day.problem() if self._day is not None else ""
        return problem or self.tr("Write the day it was.")


class PauseSheet(StepSheet):
    """A pause, perhaps with its last day and a word why."""

    def __init__(self, volunteer_id: str, name: str, workspace: Workspace, anchor: QWidget) -> None:
        title = self.tr("A pause for {name}").format(name=first_name(name))
        super().__init__(title, self.tr("Pause"), self._pause, workspace, anchor)
        self._volunteer_id = volunteer_id
        keeps = self.tr("Matches that live stay. Talk with each of them about the pause.")
        self.form.add_widget(Paragraph(keeps))
        self.until = self.add_day("until", self.tr("&Back on"), self.tr("Empty when nobody knows."))
        self.reason = LineEdit()
        self.form.add("reason", Field(self.tr("&Why, if it helps"), self.reason))
        self.keep_text("volunteer.pause", volunteer_id)

    async def _pause(self) -> None:
        if self.until.problem():
            self.form.show_errors({"until": self.until.problem()})
            return
        until: date | None = self.until.date()
        command = PauseVolunteer(self._volunteer_id, until, self.reason.text())
        outcome = await self.workspace.run(pause_volunteer, command)
        told = self.tr("{name} has a pause.").format(name=first_name(outcome.value.name))
        self.workspace.tell_done(told, outcome.undo)
        self.accept(outcome.value.id)


class EndSheet(StepSheet):
    """An ending, with its reason."""

    def __init__(self, volunteer_id: str, name: str, workspace: Workspace, anchor: QWidget) -> None:
        title = self.tr("{name} gives no more time").format(name=first_name(name))
        super().__init__(title, self.tr("End"), self._end_time, workspace, anchor)
        self._volunteer_id = volunteer_id
        stays = self.tr("What was done together stays written. Remember to say thank you.")
        self.form.add_widget(Paragraph(stays))
        self.reason = LineEdit()
        self.form.add("reason", Field(self.tr("&Reason"), self.reason))
        self.keep_text("volunteer.end", volunteer_id)

    async def _end_time(self) -> None:
        command = EndVolunteer(self._volunteer_id, self.reason.text())
        outcome = await self.workspace.run(end_volunteer, command)
        told = self.tr("{name} is ended.").format(name=first_name(outcome.value.name))
        self.workspace.tell_done(told, outcome.undo)
        self.accept(outcome.value.id)
