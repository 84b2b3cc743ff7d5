"""Asks the practice unit for a notice, so that one can learn what to do when a real one comes."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtWidgets import QWidget

from services.domain.errors import Invalid, Reason
from services.domain.messages import NoticeKind
from services.domain.ways import Way
from services.use_cases.compose_choices import ComposeChoices, compose_choices
from services.use_cases.practice_notices import AskForNotice, ask_for_notice
from ui.dialogs.form_sheet import FormSheet
from ui.typed_day import TypedDays, write_day
from ui.widgets.choice import CheckBox
from ui.widgets.combo import ComboBox
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.workspace import Workspace


class PracticeNoticeSheet(FormSheet):
    """Which unit tells what about whom, and of which day."""

    def __init__(self, workspace: Workspace, anchor: QWidget) -> None:
        super().__init__("", "", self._ask, workspace, anchor)
        self.set_title(self.tr("Let the unit send a notice"))
        self.do.setText(self.tr("Send the notice"))
        self.unit = ComboBox()
        self.person = ComboBox()
        self.kind = ComboBox([(each.value, self._words(each)) for each in NoticeKind])
        self.kind.set_key(NoticeKind.UNPLANNED_DISCHARGE.value)
        days = TypedDays(workspace.today(), self)
        self.on = DateField(days.read, write_day)
        self.on.set_date(workspace.today())
        self.in_thread = CheckBox(self.tr("In the conversation there is, if there is one"))
        self.in_thread.setChecked(True)
        self.with_note = CheckBox(self.tr("Enclose a note as a PDF"))
        on = Field(self.tr("&Day"), self.on)
        on.follow_date()
        self.form.add("unit_id", Field(self.tr("&Unit"), self.unit))
        self.form.add("participant_id", Field(self.tr("&Participant"), self.person))
        self.form.add_row({"kind": Field(self.tr("&What it tells"), self.kind), "on": on}, (3, 2))
        self.form.add_widget(self.in_thread)
        self.form.add_widget(self.with_note)

    def begin(self) -> None:
        """Load what can be chosen, then open."""
        self.workspace.tasks.start(self._begin())

    async def _begin(self) -> None:
        choices = await self.workspace.ask(compose_choices, None)
        self._show(choices)
        self.open()

    def _show(self, choices: ComposeChoices) -> None:
        units = [(unit.id, unit.name) for unit in choices.units if unit.way is Way.PRACTICE]
        people = [(person.id, person.name) for person in choices.people]
        self.unit.set_choices(units)
        self.person.set_choices([("", self.tr("Choose")), *people])

    async def _ask(self) -> None:
        on = self.on.date()
        if on is None:
            raise Invalid("on", Reason.NOT_A_DATE if self.on.text().strip() else Reason.MISSING)
        asked = AskForNotice(
            self.unit.key(),
            self.person.key(),
            NoticeKind(self.kind.key()),
            on,
            in_thread=self.in_thread.isChecked(),
            with_note=self.with_note.isChecked(),
        )
        await self.workspace.run(ask_for_notice, asked)
        self.accept(True)
        self.workspace.tell_done(self.tr("The notice is on its way. It comes under Messages."))

    def _words(self, kind: NoticeKind) -> str:
        match kind:
            case NoticeKind.ADMISSION:
                return self.tr("Admission")
            case NoticeKind.READY_FOR_DISCHARGE:
                return self.tr("Planned discharge")
            case NoticeKind.DISCHARGE:
                return self.tr("Discharge")
            case NoticeKind.UNPLANNED_DISCHARGE:
                return self.tr("Unplanned discharge")
            case _:
                assert_never(kind)
