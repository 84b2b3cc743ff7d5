"""Sheets about a pair that lives: a pause, the closing talk, and who follows it up."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from services.domain.errors import Invalid, Reason
from services.use_cases.match_ending import PlanClosing, plan_closing
from services.use_cases.match_life import MatchLife
from services.use_cases.match_living import FollowUp, PauseMatch, follow_up, pause_match
from ui.dialogs.form_sheet import FormSheet
from ui.dialogs.match_words import PairNames
from ui.typed_day import TypedDays, write_day
from ui.widgets.combo import ComboBox
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.label import Paragraph
from ui.widgets.line_edit import LineEdit
from ui.workspace import Workspace


class PauseSheet(FormSheet):
    """No meetings for a while: until when, and why for coordinators alone."""

    def __init__(
        self, pair: PairNames, life: MatchLife, workspace: Workspace, anchor: QWidget
    ) -> None:
        title = self.tr("A pause for {participant} and {volunteer}").format(**pair.first())
        super().__init__(title, self.tr("Pause"), self._pause, workspace, anchor)
        self._pair = pair
        kept = self.tr(
            "Goals, assignment and place are kept. {volunteer} sees that it is a pause and until"
            " when, never why."
        )
        self.form.add_widget(Paragraph(kept.format(**pair.first()), "body", "text.secondary"))
        days = TypedDays(workspace.today(), self)
        self.until = DateField(days.read, write_day)
        self.until.set_date(life.match.paused_until)
        help_text = self.tr("Leave it empty when nobody knows yet.")
        self.form.add("until", Field(self.tr("&Until"), self.until, help_text)).follow_date()
        self.reason = LineEdit(life.match.pause_reason)
        only = self.tr("For coordinators only. A few words are enough; may be left empty.")
        self.form.add("reason", Field(self.tr("&Why"), self.reason, only))
        self.keep_text("matching.pause", pair.match_id)

    async def _pause(self) -> None:
        if self.until.problem():
            raise Invalid("until", Reason.NOT_A_DATE)
        command = PauseMatch(self._pair.match_id, self.until.date(), self.reason.text())
        outcome = await self.workspace.run(pause_match, command)
        self.workspace.tell_done(self.tr("They have a pause. The place is kept."), outcome.undo)
        self.accept(outcome.value.id)


class ClosingSheet(FormSheet):
    """The day of the closing talk."""

    def __init__(
        self, pair: PairNames, life: MatchLife, workspace: Workspace, anchor: QWidget
    ) -> None:
        title = self.tr("Closing talk with {participant} and {volunteer}").format(**pair.first())
        super().__init__(title, self.tr("Plan the talk"), self._plan, workspace, anchor)
        self._pair = pair
        why = self.tr(
            "An ending that both know of is a good one. Ask what it has been, and what they take"
            " along."
        )
        self.form.add_widget(Paragraph(why, "body", "text.secondary"))
        days = TypedDays(workspace.today(), self)
        self.day = DateField(days.read, write_day)
        self.day.set_date(life.match.closing_on)
        self.form.add("on", Field(self.tr("&Day"), self.day)).follow_date()
        self.keep_text("matching.closing", pair.match_id)

    async def _plan(self) -> None:
        day = self.day.date()
        if day is None:
            raise Invalid("on", Reason.NOT_A_DATE if self.day.problem() else Reason.MISSING)
        outcome = await self.workspace.run(plan_closing, PlanClosing(self._pair.match_id, day))
        self.workspace.tell_done(self.tr("The closing talk has its day."), outcome.undo)
        self.accept(outcome.value.id)


class HandOverSheet(FormSheet):
    """Who follows the pair up from now on."""

    def __init__(
        self, pair: PairNames, life: MatchLife, workspace: Workspace, anchor: QWidget
    ) -> None:
        title = self.tr("Who follows {participant} and {volunteer} up?").format(**pair.first())
        super().__init__(title, self.tr("Hand over"), self._hand_over, workspace, anchor)
        self._pair = pair
        self.who = ComboBox(life.accounts)
        self.who.set_key(life.match.adviser_id or workspace.account.id)
        self.form.add("adviser_id", Field(self.tr("&Name"), self.who))
        self.keep_text("matching.hand_over", pair.match_id)

    async def _hand_over(self) -> None:
        command = FollowUp(self._pair.match_id, self.who.key())
        outcome = await self.workspace.run(follow_up, command)
        self.workspace.tell_done(self.tr("The pair is handed over."), outcome.undo)
        self.accept(outcome.value.id)
