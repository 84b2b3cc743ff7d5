"""Sheets of the matching page: ask, see as the other sees, rule out, end."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from services.matching.explanation import MatchExplanation, RuleName
from services.use_cases.exclusions import ExcludePair, exclude_pair
from services.use_cases.match_asking import AskPair, ask_pair
from services.use_cases.match_ending import OF_QUESTIONS, EndMatch, EndReason, end_match
from services.use_cases.matching_lists import PairRow
from services.use_cases.practical_ring import PracticalRing
from ui.dialogs.form_sheet import FormSheet
from ui.pages.matching.words import WORDS, first_name
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card, CardHeader
from ui.widgets.combo import ComboBox
from ui.widgets.field import Field
from ui.widgets.label import Label, Paragraph
from ui.widgets.line_edit import LineEdit
from ui.widgets.sheet import Sheet
from ui.widgets.text_area import TextArea
from ui.widgets.tone import Tone
from ui.workspace import Workspace


class AskSheet(FormSheet):
    """Put the question: for which assignment."""

    def __init__(
        self,
        ring: PracticalRing,
        one: MatchExplanation,
        workspace: Workspace,
        anchor: QWidget,
    ) -> None:
        names = {"volunteer": first_name(one.name), "participant": first_name(ring.name)}
        title = self.tr("Ask {volunteer} and {participant}").format(**names)
        does = self.tr("Ask {volunteer}").format(**names)
        super().__init__(title, does, self._ask, workspace, anchor)
        self._ring, self._one = ring, one
        how = self.tr(
            "Talk with each of them, and note the answers under Asked. {volunteer} is told the"
            " assignment and the practical needs; the name is told when both have said yes."
        )
        self.form.add_widget(Paragraph(how.format(**names), "body", "text.secondary"))
        self.assignment = TextArea(ring.practical_needs, 2, 5)
        self.assignment.submitted.connect(self.save)
        what = self.tr("What it is about, how often, and where. One line is enough.")
        self.form.add("assignment", Field(self.tr("&Assignment"), self.assignment, what))
        self.keep_text("matching.ask", f"{ring.participant_id} {one.volunteer_id}")

    async def _ask(self) -> None:
        words = " ".join(self.assignment.toPlainText().split())
        command = AskPair(self._ring.participant_id, self._one.volunteer_id, words)
        outcome = await self.workspace.run(ask_pair, command)
        told = self.tr("The question to {volunteer} and {participant} is noted.")
        self.workspace.tell_done(
            told.format(volunteer=self._one.name, participant=self._ring.name), outcome.undo
        )
        self.accept(outcome.value.id)


class PreviewSheet(Sheet):
    """What the volunteer sees, and what not."""

    def __init__(self, ring: PracticalRing, one: MatchExplanation, anchor: QWidget) -> None:
        name = first_name(one.name)
        super().__init__(self.tr("As {name} sees it").format(name=name), anchor)
        asked = Card(gap=6)
        asked.body.addWidget(CardHeader(self.tr("While the question is out")))
        needs = ring.practical_needs.strip() or self.tr("Nothing is written yet.")
        asked.body.addWidget(Label(self.tr("Would like a hand with"), "strong"))
        asked.body.addWidget(Paragraph(needs))
        times = next((line.slots for line in one.rules if line.rule is RuleName.TIME), ())
        if times:
            asked.body.addWidget(Label(self.tr("When both can"), "strong"))
            asked.body.addWidget(Paragraph(WORDS.slots(times)))
        self.body.addWidget(asked)
        later = Card(gap=6)
        later.body.addWidget(CardHeader(self.tr("When both have said yes")))
        later.body.addWidget(Label(self.tr("Name"), "strong"))
        later.body.addWidget(Paragraph(ring.name))
        later.body.addWidget(
            Paragraph(self.tr("The assignment, the first meeting, and what they log together."))
        )
        self.body.addWidget(later)
        never = Card(Tone.NEUTRAL, gap=6)
        hidden = self.tr(
            "Not shown: goals, plan, transitions, consents, messages, what {participant} would rather"
            " not, and these points."
        )
        never.body.addWidget(Paragraph(hidden.format(participant=first_name(ring.name))))
        self.body.addWidget(never)
        close = self.add_button(Button(self.tr("Close"), ButtonKind.PRIMARY))
        close.clicked.connect(self.dismiss)


class RuleOutSheet(FormSheet):
    """Never these two, with a reason that stays with the coordinators."""

    def __init__(
        self,
        participant: tuple[str, str],
        one: MatchExplanation,
        workspace: Workspace,
        anchor: QWidget,
    ) -> None:
        self._participant_id, name = participant
        names = {"volunteer": first_name(one.name), "participant": first_name(name)}
        title = self.tr("Not {volunteer} and {participant}").format(**names)
        super().__init__(title, self.tr("Rule out"), self._rule_out, workspace, anchor)
        self._one = one
        quiet = self.tr(
            "They are never proposed to each other. Neither of them is told, or told why."
        )
        self.form.add_widget(Paragraph(quiet))
        self.reason = LineEdit()
        help_text = self.tr("For coordinators only. May be left empty.")
        self.form.add("reason", Field(self.tr("&Why"), self.reason, help_text))
        self.keep_text("matching.rule_out", f"{self._participant_id} {one.volunteer_id}")

    async def _rule_out(self) -> None:
        command = ExcludePair(self._participant_id, self._one.volunteer_id, self.reason.text())
        outcome = await self.workspace.run(exclude_pair, command)
        self.workspace.tell_done(self.tr("The pair is ruled out."), outcome.undo)
        self.accept(outcome.value.id)


class EndSheet(FormSheet):
    """End a match that is agreed or lives."""

    def __init__(self, row: PairRow, workspace: Workspace, anchor: QWidget) -> None:
        names = {
            "volunteer": first_name(row.volunteer_name),
            "participant": first_name(row.participant_name),
        }
        title = self.tr("End it for {participant} and {volunteer}").format(**names)
        super().__init__(title, self.tr("End the match"), self._end_match, workspace, anchor)
        self._match_id = row.match_id
        talk = self.tr(
            "A closing talk belongs to it, with both. What they did together stays written."
        )
        self.form.add_widget(Paragraph(talk))
        reasons = [one for one in EndReason if one not in OF_QUESTIONS]
        self.reason = ComboBox([(one.value, WORDS.end_reason(one)) for one in reasons])
        self.form.add("reason", Field(self.tr("&Reason"), self.reason))
        self.words = LineEdit()
        self.form.add("words", Field(self.tr("In a few &words"), self.words))
        self.keep_text("matching.end", row.match_id)

    async def _end_match(self) -> None:
        command = EndMatch(self._match_id, EndReason(self.reason.key()), self.words.text())
        outcome = await self.workspace.run(end_match, command)
        self.workspace.tell_done(self.tr("The match is ended."), outcome.undo)
        self.accept(outcome.value.id)
