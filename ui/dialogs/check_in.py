"""The sheet for a check-in: whom one got hold of, how it goes, and whether it goes on."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from services.domain.matches import GoesOn
from services.use_cases.check_ins import HoldCheckIn, hold_check_in
from ui.dialogs.form_sheet import FormSheet
from ui.dialogs.match_words import MATCH_WORDS, PairNames
from ui.typed_day import TypedDays, write_day
from ui.widgets.check_group import CheckGroup
from ui.widgets.combo import ComboBox
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.label import Paragraph
from ui.widgets.text_area import TextArea
from ui.workspace import Workspace

VOLUNTEER, PARTICIPANT = "volunteer", "participant"


class CheckInSheet(FormSheet):
    """Ask both; nobody reached is worth a line too, and one tries again in a few days."""

    def __init__(self, pair: PairNames, workspace: Workspace, anchor: QWidget) -> None:
        title = self.tr("How is it going with {participant} and {volunteer}?")
        super().__init__(
            title.format(**pair.first()), self.tr("Save"), self._hold, workspace, anchor
        )
        self._pair = pair
        why = self.tr("Ask both, each alone. What they say stays with the coordinators.")
        self.form.add_widget(Paragraph(why, "body", "text.secondary"))
        names = pair.first()
        self.reached = CheckGroup(
            [(PARTICIPANT, names["participant"]), (VOLUNTEER, names["volunteer"])], beside=True
        )
        help_text = self.tr("None of them: you try again in a few days.")
        self.form.add(
            "reached", Field(self.tr("Whom did you get &hold of?"), self.reached, help_text)
        )
        self.goes_on = ComboBox([(one.value, MATCH_WORDS.goes_on(one)) for one in GoesOn])
        self.form.add("goes_on", Field(self.tr("Does it &go on?"), self.goes_on))
        self.words = TextArea("", 2, 6)
        self.words.submitted.connect(self.save)
        self.form.add("words", Field(self.tr("In a few &words"), self.words))
        days = TypedDays(workspace.today(), self)
        self.day = DateField(days.read, write_day)
        self.day.set_date(workspace.today())
        field = self.form.add("on", Field(self.tr("&Day"), self.day))
        field.follow_date()
        self.keep_text("matching.check_in", pair.match_id)

    async def _hold(self) -> None:
        reached = self.reached.keys()
        command = HoldCheckIn(
            self._pair.match_id,
            reached_volunteer=VOLUNTEER in reached,
            reached_participant=PARTICIPANT in reached,
            words=self.words.toPlainText(),
            goes_on=GoesOn(self.goes_on.key()),
            on=self.day.date(),
        )
        outcome = await self.workspace.run(hold_check_in, command)
        told = self.tr("The check-in is noted.")
        if not reached:
            told = self.tr("It is noted that you tried. It comes up again in a few days.")
        self.workspace.tell_done(told, outcome.undo)
        self.accept(outcome.value.id)
