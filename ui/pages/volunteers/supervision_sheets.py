"""Planning supervision, and noting who came."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time

from PySide6.QtWidgets import QWidget

from services.domain.errors import Invalid, Reason
from services.domain.supervision import Attendance, SupervisionKind
from services.use_cases.supervision import (
    ChangeSupervision,
    HoldSupervision,
    SupervisionPlan,
    change_supervision,
    hold_supervision,
    plan_supervision,
)
from services.use_cases.supervision_lists import SupervisionChoices, SupervisionRow
from ui.dialogs.form_sheet import FormSheet
from ui.languages import current_language
from ui.norwegian_text import clock_text
from ui.pages.volunteers.invited_field import InvitedField
from ui.pages.volunteers.supervision_words import SUPERVISION_WORDS
from ui.typed_day import TypedDays, write_day
from ui.typed_time import read_clock
from ui.widgets.combo import ComboBox
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.label import Paragraph
from ui.widgets.line_edit import LineEdit
from ui.widgets.text_area import TextArea
from ui.workspace import Workspace


class PlanSheet(FormSheet):
    """A new supervision, for those who are named already, or one that is planned to be changed."""

    def __init__(
        self,
        workspace: Workspace,
        anchor: QWidget,
        choices: SupervisionChoices,
        row: SupervisionRow | None = None,
        invited: Sequence[str] = (),
    ) -> None:
        super().__init__("", "", self._store, workspace, anchor)
        self._row = row
        self.set_title(self.tr("Change supervision") if row else self.tr("Plan supervision"))
        self.do.setText(self.tr("Save") if row else self.tr("Plan"))
        self.kind = ComboBox(
            [(kind.value, SUPERVISION_WORDS.kind(kind)) for kind in reversed(SupervisionKind)]
        )
        self.on = DateField(TypedDays(workspace.today(), self).read, write_day)
        self.starts = LineEdit(icon="clock")
        self.place = LineEdit()
        self.theme = LineEdit()
        self.led_by = ComboBox(list(choices.leaders))
        self.invited = InvitedField(choices.volunteers)
        self._add_fields()
        self._fill(row, invited)
        self.keep_as(
            workspace,
            self.form,
            "supervision",
            row.supervision.id if row else " ".join(invited),
            {"invited": self.invited.kept},
        )

    def _add_fields(self) -> None:
        self.form.add_row(
            {
                "on": Field(self.tr("&Day"), self.on),
                "starts": Field(self.tr("&From"), self.starts),
                "kind": Field(self.tr("&Kind"), self.kind),
            },
            (4, 2, 4),
        )
        self.form.field("on").follow_date()
        self.form.add("volunteer_ids", Field(self.tr("&Invited"), self.invited))
        self.form.field("volunteer_ids").set_help(
            self.tr("Type a part of a name. They see it on their own page.")
        )
        self.invited.changed.connect(lambda: self.form.field("volunteer_ids").set_error(""))
        self.form.add_row(
            {
                "place": Field(self.tr("&Where"), self.place),
                "led_by": Field(self.tr("Who &leads"), self.led_by),
            }
        )
        self.form.add("theme", Field(self.tr("&Theme"), self.theme))

    def _fill(self, row: SupervisionRow | None, invited: Sequence[str]) -> None:
        if row is None:
            self.kind.set_key(
                (SupervisionKind.INDIVIDUAL if len(invited) == 1 else SupervisionKind.GROUP).value
            )
            self.invited.set_ids(invited)
            self.led_by.set_key(self.workspace.account.id)
            return
        planned = row.supervision
        self.kind.set_key(planned.kind.value)
        self.on.set_date(planned.on)
        if planned.starts is not None:
            self.starts.setText(clock_text(planned.starts, current_language()))
        self.place.setText(planned.place)
        self.theme.setText(planned.theme)
        self.led_by.set_key(planned.led_by)
        self.invited.set_ids([seat.volunteer_id for seat in row.seats])

    async def _store(self) -> None:
        plan = SupervisionPlan(
            SupervisionKind(self.kind.key()),
            self._day(),
            self.led_by.key(),
            frozenset(self.invited.ids()),
            self._clock(),
            self.place.text(),
            self.theme.text(),
        )
        if self._row is None:
            outcome = await self.workspace.run(plan_supervision, plan)
            told = self.tr("The supervision is planned.")
        else:
            command = ChangeSupervision(self._row.supervision.id, plan)
            outcome = await self.workspace.run(change_supervision, command)
            told = self.tr("The supervision is changed.")
        self.accept(outcome.value)
        self.workspace.tell_done(told, outcome.undo)

    def _day(self) -> date:
        on = self.on.date()
        if on is None:
            raise Invalid("on", Reason.NOT_A_DATE if self.on.text().strip() else Reason.MISSING)
        return on

    def _clock(self) -> time | None:
        if not self.starts.text().strip():
            return None
        starts = read_clock(self.starts.text())
        if starts is None:
            raise Invalid("starts", Reason.NOT_A_TIME)
        return starts


class HoldSheet(FormSheet):
    """Who came. Everybody stands as come, so that one changes only the others."""

    def __init__(self, workspace: Workspace, anchor: QWidget, row: SupervisionRow) -> None:
        super().__init__("", "", self._store, workspace, anchor)
        self._row = row
        self.set_title(self.tr("Who came?"))
        self.do.setText(self.tr("Save"))
        self.form.add_widget(Paragraph(SUPERVISION_WORDS.title(row, workspace.today())))
        self.came: dict[str, ComboBox] = {}
        for seat in row.seats:
            choice = ComboBox(
                [
                    (each.value, SUPERVISION_WORDS.attendance(each))
                    for each in (Attendance.CAME, Attendance.EXCUSED, Attendance.ABSENT)
                ]
            )
            choice.set_key(seat.attendance.value)
            self.came[seat.volunteer_id] = choice
            self.form.add(f"came {seat.volunteer_id}", Field(seat.name, choice))
        never = self.tr("Not coming is never counted against anybody.")
        self.form.add_widget(Paragraph(never, "small", "text.secondary"))
        self.words = TextArea(row.supervision.note, least=2, most=6)
        self.words.submitted.connect(self.save)
        self.form.add("note", Field(self.tr("&Note"), self.words))
        self.form.field("note").set_help(
            self.tr("May be left empty. Only coordinators see it. Nothing about a participant.")
        )
        self.keep_text("supervision.held", row.supervision.id)

    async def _store(self) -> None:
        attendance = {who: Attendance(choice.key()) for who, choice in self.came.items()}
        command = HoldSupervision(self._row.supervision.id, attendance, self.words.toPlainText())
        outcome = await self.workspace.run(hold_supervision, command)
        self.accept(outcome.value)
        self.workspace.tell_done(self.tr("It is noted who came."), outcome.undo)
