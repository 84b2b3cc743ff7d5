"""The sheet for an ending: the reason, both views, and what all take along."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from services.use_cases.match_ending import OF_QUESTIONS, EndMatch, EndReason, end_match
from ui.dialogs.form_sheet import FormSheet
from ui.dialogs.match_words import MATCH_WORDS, PairNames
from ui.typed_day import TypedDays, write_day
from ui.widgets.choice import CheckBox
from ui.widgets.combo import ComboBox
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.label import Paragraph
from ui.widgets.line_edit import LineEdit
from ui.widgets.text_area import TextArea
from ui.workspace import Workspace


class EndSheet(FormSheet):
    """End a match that is agreed or lives. `talk_on`: the day of the closing talk, where one is planned.

    `began` False: they have never met, and there is nothing to look back on.
    """

    def __init__(
        self,
        pair: PairNames,
        workspace: Workspace,
        anchor: QWidget,
        *,
        began: bool = True,
        talk_on: date | None = None,
    ) -> None:
        title = self.tr("End it for {participant} and {volunteer}").format(**pair.first())
        super().__init__(title, self.tr("End the match"), self._end_match, workspace, anchor)
        self._pair, self._began = pair, began
        talk = self.tr(
            "A closing talk belongs to it, with both. What they did together stays written."
        )
        self.form.add_widget(Paragraph(talk if began else self.tr("Tell both of them first.")))
        reasons = [one for one in EndReason if one not in OF_QUESTIONS]
        self.reason = ComboBox([(one.value, MATCH_WORDS.end_reason(one)) for one in reasons])
        self.form.add("reason", Field(self.tr("&Reason"), self.reason))
        self.words = LineEdit()
        self.form.add("words", Field(self.tr("In a few &words"), self.words))
        self.views: dict[str, TextArea] = {}
        self.talk: DateField | None = None
        if began:
            self._add_views(pair, talk_on)
        self.wanted = CheckBox(self.tr("The assignment waits for another volunteer"))
        self.form.add_widget(self.wanted)
        self.keep_text("matching.end", pair.match_id)

    def _add_views(self, pair: PairNames, talk_on: date | None) -> None:
        names = pair.first()
        for key, label in (
            ("participant_view", self.tr("How {participant} sees it").format(**names)),
            ("volunteer_view", self.tr("How {volunteer} sees it").format(**names)),
            ("taken_along", self.tr("What do we &take along?")),
        ):
            view = TextArea("", 2, 6)
            view.submitted.connect(self.save)
            self.views[key] = view
            self.form.add(key, Field(label, view))
        today = self.workspace.today()
        days = TypedDays(today, self)
        self.talk = DateField(days.read, write_day)
        self.talk.set_date(min(talk_on, today) if talk_on else None)
        help_text = self.tr("Leave it empty when no talk was held.")
        field = self.form.add(
            "talk_on", Field(self.tr("&Closing talk held on"), self.talk, help_text)
        )
        field.follow_date()

    async def _end_match(self) -> None:
        text = {key: view.toPlainText() for key, view in self.views.items()}
        command = EndMatch(
            self._pair.match_id,
            EndReason(self.reason.key()),
            self.words.text(),
            volunteer_view=text.get("volunteer_view", ""),
            participant_view=text.get("participant_view", ""),
            taken_along=text.get("taken_along", ""),
            talk_on=self.talk.date() if self.talk is not None else None,
            wanted_still=self.wanted.isChecked(),
        )
        outcome = await self.workspace.run(end_match, command)
        self.workspace.tell_done(self.tr("The match is ended."), outcome.undo)
        self.accept(outcome.value.id)
