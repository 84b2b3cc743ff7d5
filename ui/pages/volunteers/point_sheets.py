"""Small sheets for references and parts of the training, which are noted one by one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.domain.changes import Outcome
from services.domain.requirements import Check, ModuleDone, Reference
from services.domain.settled_points import CheckPoint
from services.use_cases.modules_done import NoteModule, note_module, remove_module_done
from services.use_cases.references import AddReference, add_reference, remove_reference
from services.use_cases.volunteer_checks import SettleCheck, settle_check
from services.use_cases.volunteer_profile import VolunteerProfile
from ui.pages.volunteers.stage_sheets import SettleSheet, StepSheet
from ui.pages.volunteers.words import WORDS, short_day
from ui.widgets.button import Button, ButtonKind, IconButton
from ui.widgets.field import Field
from ui.widgets.label import ElidedLabel, Paragraph
from ui.widgets.line_edit import LineEdit
from ui.workspace import Workspace


class NotedSheet(StepSheet):
    """A sheet whose upper part lists what is noted already, each with a way to take it back."""

    def list_noted(self, lines: list[tuple[str, Callable[[], None]]]) -> None:
        """Show these lines above the form."""
        if not lines:
            return
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for words, take_back in lines:
            row = QHBoxLayout()
            row.addWidget(ElidedLabel(words), 1)
            away = IconButton(
                self.tr("Take back: {line}").format(line=words),
                "trash", ButtonKind.QUIET, small=True,
            )  # fmt: skip
            away.setObjectName("take back")
            away.clicked.connect(take_back)
            row.addWidget(away)
            column.addLayout(row)
        self.body.insertWidget(0, holder)

    def take_back(self, use_case: Callable[[Any, str], Outcome[str]], record_id: str) -> None:
        """Take one of them back, and close: the page shows how the list stands now."""
        self.workspace.tasks.start(self._take_back(use_case, record_id), refused=self.show_refusal)

    async def _take_back(
        self, use_case: Callable[[Any, str], Outcome[str]], record_id: str
    ) -> None:
        outcome = await self.workspace.run(use_case, record_id)
        self.workspace.tell_done(self.tr("Taken back."), outcome.undo)
        self.accept(outcome.value)


def point_sheet(
    profile: VolunteerProfile, point: CheckPoint, workspace: Workspace, anchor: QWidget
) -> StepSheet:
    """The sheet in which this point is noted, renewed or taken back."""
    if point.check is Check.REFERENCES:
        return ReferencesSheet(profile, point, workspace, anchor)
    if point.check is Check.MODULE:
        return ModuleSheet(profile, point, workspace, anchor)
    return SettleSheet(profile.volunteer.id, point, workspace, anchor)


class ReferencesSheet(NotedSheet):
    """The references that were taken, and one more."""

    def __init__(
        self, profile: VolunteerProfile, point: CheckPoint, workspace: Workspace, anchor: QWidget
    ) -> None:
        super().__init__(WORDS.point(point), self.tr("Add"), self._add, workspace, anchor)
        self._volunteer_id = profile.volunteer.id
        self._check = point.check
        self.list_noted([self._line(one) for one in profile.references])
        who = self.tr("A role, such as «former manager» – no name is needed.")
        self.from_whom = LineEdit()
        self.form.add("from_whom", Field(self.tr("&From whom"), self.from_whom, who))
        self.day = self.add_day("on", self.tr("&Day"))
        self.day.set_date(workspace.today())
        self.by = self.add_by(self.tr("&Taken by"))
        everything = self.add_button(Button(self.tr("All are taken, note only the day")))
        everything.setObjectName("all taken")
        everything.clicked.connect(self._note_all)
        self.keep_text("volunteer.reference", self._volunteer_id)

    def _line(self, one: Reference) -> tuple[str, Callable[[], None]]:
        day = short_day(one.on, self.workspace.today())
        words = " · ".join(part for part in (day, one.from_whom, one.by) if part)
        return words, lambda: self.take_back(remove_reference, one.id)

    def _note_all(self) -> None:
        self.form.clear_errors()
        self.workspace.tasks.start(self._all_taken(), refused=self.show_refusal)

    async def _add(self) -> None:
        on = self.day.date()
        if on is None:
            self.form.show_errors({"on": self.missing_day(self.day)})
            return
        command = AddReference(self._volunteer_id, on, self.from_whom.text(), self.by.text())
        outcome = await self.workspace.run(add_reference, command)
        self.workspace.tell_done(self.tr("The reference is noted."), outcome.undo)
        self.accept(outcome.value.id)

    async def _all_taken(self) -> None:
        on = self.day.date()
        if on is None:
            self.form.show_errors({"on": self.missing_day(self.day)})
            return
        command = SettleCheck(self._volunteer_id, Check.REFERENCES, on)
        outcome = await self.workspace.run(settle_check, command)
        self.workspace.tell_done(self.tr("All references are noted as taken."), outcome.undo)
        self.accept(on)


class ModuleSheet(NotedSheet):
    """When a part of the training was gone through, and once more when it is renewed."""

    def __init__(
        self, profile: VolunteerProfile, point: CheckPoint, workspace: Workspace, anchor: QWidget
    ) -> None:
        title = WORDS.point(point)
        super().__init__(title, WORDS.settle(Check.MODULE), self._note_done, workspace, anchor)
        self._volunteer_id = profile.volunteer.id
        self._point = point
        done = [one for one in profile.modules_done if one.module_id == point.module_id]
        self.list_noted([self._line(one) for one in done])
        months = {each.id: each.renew_months for each in profile.modules}.get(point.module_id)
        if months is not None:
            self.form.add_widget(
                Paragraph(self.tr("It is renewed after %n month(s).", "", months), "small")
            )
        self.day = self.add_day("on", self.tr("&Day"))
        self.day.set_date(workspace.today())
        self.by = self.add_by(self.tr("&Held by"))
        self.keep_text(f"volunteer.module.{point.module_id}", self._volunteer_id)

    def _line(self, one: ModuleDone) -> tuple[str, Callable[[], None]]:
        day = short_day(one.on, self.workspace.today())
        words = " · ".join(part for part in (day, one.by) if part)
        return words, lambda: self.take_back(remove_module_done, one.id)

    async def _note_done(self) -> None:
        on = self.day.date()
        if on is None:
            self.form.show_errors({"on": self.missing_day(self.day)})
            return
        command = NoteModule(self._volunteer_id, self._point.module_id, on, self.by.text())
        outcome = await self.workspace.run(note_module, command)
        told = self.tr("{point}: in place.").format(point=WORDS.point(self._point))
        self.workspace.tell_done(told, outcome.undo)
        self.accept(outcome.value.id)
