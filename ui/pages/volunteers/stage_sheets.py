"""Small sheets for a step on the way: a date, a pause, an ending."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from PySide6.QtWidgets import QWidget

from services.domain.requirements import Check
from services.domain.settled_points import CheckPoint
from services.domain.volunteer_readiness import ENDS_SOON_DAYS
from services.use_cases.volunteer_checks import (
    SettleCheck,
    TakeBackCheck,
    settle_check,
    take_back_check,
)
from services.use_cases.volunteer_stages import (
    EndVolunteer,
    PauseVolunteer,
    end_volunteer,
    pause_volunteer,
)
from ui.dialogs.form_sheet import FormSheet
from ui.first_name import first_name
from ui.pages.volunteers.words import WORDS, short_day
from ui.typed_day import TypedDays, write_day
from ui.widgets.button import Button, ButtonKind
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.label import Paragraph
from ui.widgets.line_edit import LineEdit
from ui.workspace import Workspace


class StepSheet(FormSheet):
    """A form with room for a day, and for who saw to it."""

    def add_day(self, key: str, label: str, help_text: str = "") -> DateField:
        """A field for a day."""
        days = TypedDays(self.workspace.today(), self)
        editor = DateField(days.read, write_day)
        self.form.add(key, Field(label, editor, help_text)).follow_date()
        return editor

    def add_by(self, label: str) -> LineEdit:
        """A field for who saw to it."""
        editor = LineEdit()
        self.form.add("by", Field(label, editor, self.tr("Empty means you.")))
        return editor

    def missing_day(self, day: DateField) -> str:
        """What is said when a day is needed and none can be read."""
        return day.problem() or self.tr("Write the day.")


_WITH_WHO: Final = frozenset({Check.INTERVIEW, Check.POLICE, Check.GUARDIAN})


class SettleSheet(StepSheet):
    """Since when a point of the list is in place, and who saw to it; or that it was noted by mistake."""

    def __init__(
        self, volunteer_id: str, point: CheckPoint, workspace: Workspace, anchor: QWidget
    ) -> None:
        check = point.check
        super().__init__(WORDS.point(point), WORDS.settle(check), self._settle, workspace, anchor)
        self._volunteer_id = volunteer_id
        self._check = check
        for words in self._explained(point):
            self.form.add_widget(Paragraph(words, "body", "text.secondary"))
        self._day: DateField = self.add_day("on", self.tr("&Day"))
        self._by = self.add_by(self._by_label(check)) if check in _WITH_WHO else None
        self._show(point)
        self.keep_text(f"volunteer.{check.value}", volunteer_id)
        if point.on is not None:
            back = self.add_button(Button(self.tr("Noted by mistake"), ButtonKind.QUIET))
            back.setObjectName("take back")
            back.clicked.connect(self._press_take_back)

    def _show(self, point: CheckPoint) -> None:
        """What stands now, to be corrected; today where it is new or to be renewed."""
        today = self.workspace.today()
        soon = today + timedelta(days=ENDS_SOON_DAYS)
        stands = point.settled and (point.until is None or point.until > soon)
        self._day.set_date(point.on if stands and point.on is not None else today)
        if stands and self._by is not None:
            self._by.setText(point.by)

    def _explained(self, point: CheckPoint) -> list[str]:
        words = []
        if point.check is Check.GUARDIAN:
            words.append(
                self.tr("A guardian has agreed, or you have seen that the volunteer is of age.")
            )
        if point.check is Check.POLICE:
            words.append(self.tr("Asked for under {law}.").format(law=point.legal_basis))
            words.append(
                self.tr(
                    "Only that it was seen, the day and by whom are kept. Never keep the certificate."
                )
            )
        if point.on is not None:
            day = short_day(point.on, self.workspace.today())
            who = self.tr("{day}, by {name}").format(day=day, name=point.by) if point.by else day
            words.append(self.tr("Noted: {when}").format(when=who))
        return words

    def _by_label(self, check: Check) -> str:
        labels = {
            Check.INTERVIEW: self.tr("&Held by"),
            Check.POLICE: self.tr("&Seen by"),
            Check.GUARDIAN: self.tr("&Noted by"),
        }
        return labels[check]

    async def _settle(self) -> None:
        on = self._day.date()
        if on is None:
            self.form.show_errors({"on": self.missing_day(self._day)})
            return
        by = self._by.text() if self._by is not None else ""
        outcome = await self.workspace.run(
            settle_check, SettleCheck(self._volunteer_id, self._check, on, by)
        )
        told = self.tr("{point}: in place.").format(point=WORDS.check(self._check))
        self.workspace.tell_done(told, outcome.undo)
        self.accept(on)

    def _press_take_back(self) -> None:
        self.workspace.tasks.start(self._take_back(), refused=self.show_refusal)

    async def _take_back(self) -> None:
        command = TakeBackCheck(self._volunteer_id, self._check)
        outcome = await self.workspace.run(take_back_check, command)
        self.workspace.tell_done(self.tr("Taken back."), outcome.undo)
        self.accept(self._check)


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
