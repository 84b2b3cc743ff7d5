"""Sheets about a candidate: ask, see as the other sees, rule out."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from services.domain.errors import Refused
from services.domain.matches import ExclusionKind
from services.matching.explanation import MatchExplanation, RuleName, Verdict
from services.use_cases.exclusions import ExcludePair, exclude_pair
from services.use_cases.match_asking import AskPair, AskProposed, ask_pair, ask_proposed
from services.use_cases.match_judging import BY_CONSENT, may_be_asked_anyway
from services.use_cases.matching_lists import PairRow
from services.use_cases.practical_ring import PracticalRing
from ui.dialogs.form_sheet import FormSheet
from ui.dialogs.match_words import MATCH_WORDS
from ui.first_name import first_name
from ui.pages.matching.anyway_fields import AnywayFields
from ui.pages.matching.reasons import Reasons
from ui.slot_words import SLOT_WORDS
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
    """Put the question: for which assignment. One who breaks a rule that may be set aside is asked with
    a reason.
    """

    def __init__(
        self,
        ring: PracticalRing,
        one: MatchExplanation,
        workspace: Workspace,
        anchor: QWidget,
    ) -> None:
        names = {"volunteer": first_name(one.name), "participant": first_name(ring.name)}
        title = self.tr("Ask {volunteer} about {participant}").format(**names)
        does = self.tr("Ask {volunteer}").format(**names)
        super().__init__(title, does, self._ask, workspace, anchor)
        self._ring, self._one = ring, one
        how = self.tr(
            "Talk with {volunteer}, who is told the assignment and the practical needs alone. When"
            " {volunteer} says yes, {participant} is asked. Note the answers under Asked."
        )
        self.form.add_widget(Paragraph(how.format(**names), "body", "text.secondary"))
        self.assignment = TextArea(ring.assignment or ring.practical_needs, 2, 5)
        self.assignment.submitted.connect(self.save)
        what = self.tr("What it is about, how often, and where. One line is enough.")
        self.form.add("assignment", Field(self.tr("&Assignment"), self.assignment, what))
        self.anyway = AnywayFields(self.form)
        if may_be_asked_anyway(one):
            broken = [line.rule for line in one.rules_with(Verdict.UNMET)]
            why = self.tr("Stands against it: {reasons}.").format(
                reasons=Reasons(self).why_not(one)
            )
            self.anyway.reveal(why, wish=not BY_CONSENT.isdisjoint(broken))
        self.keep_text("matching.ask", f"{ring.participant_id} {one.volunteer_id}")

    def show_refusal(self, refusal: Refused) -> None:
        if not self.anyway.reveal_for(refusal):
            super().show_refusal(refusal)

    async def _ask(self) -> None:
        words = " ".join(self.assignment.toPlainText().split())
        command = AskPair(
            self._ring.participant_id, self._one.volunteer_id, words, self.anyway.anyway()
        )
        outcome = await self.workspace.run(ask_pair, command)
        told = self.tr("The question to {volunteer} about {participant} is noted.")
        self.workspace.tell_done(
            told.format(volunteer=self._one.name, participant=self._ring.name), outcome.undo
        )
        self.accept(outcome.value.id)


class AskProposedSheet(FormSheet):
    """A pair from a proposal: what it is about, where nobody has written it; and why one asks all the
    same, where it has come to break a rule (`refusal`).
    """

    def __init__(
        self, row: PairRow, refusal: Refused | None, workspace: Workspace, anchor: QWidget
    ) -> None:
        name = first_name(row.volunteer_name)
        title = self.tr("Ask {name} all the same?") if refusal else self.tr("Ask {name}")
        does = self.tr("Ask {name}").format(name=name)
        super().__init__(title.format(name=name), does, self._ask, workspace, anchor)
        self._row = row
        self.assignment = TextArea(row.assignment, 2, 5)
        self.assignment.submitted.connect(self.save)
        what = self.tr("What it is about, how often, and where. One line is enough.")
        about = self.form.add("assignment", Field(self.tr("&Assignment"), self.assignment, what))
        about.setVisible(not row.assignment)
        self.anyway = AnywayFields(self.form)
        if refusal is not None:
            self.anyway.reveal_for(refusal)
        self.keep_text("matching.ask_anyway", row.match_id)

    def show_refusal(self, refusal: Refused) -> None:
        if not self.anyway.reveal_for(refusal):
            super().show_refusal(refusal)

    async def _ask(self) -> None:
        words = " ".join(self.assignment.toPlainText().split())
        command = AskProposed(self._row.match_id, self.anyway.anyway(), words)
        outcome = await self.workspace.run(ask_proposed, command)
        told = self.tr("The question to {volunteer} about {participant} is noted.")
        names = {
            "volunteer": self._row.volunteer_name,
            "participant": self._row.participant_name,
        }
        self.workspace.tell_done(told.format(**names), outcome.undo)
        self.accept(outcome.value.id)


class PreviewSheet(Sheet):
    """What the volunteer sees, and what not."""

    def __init__(self, ring: PracticalRing, one: MatchExplanation, anchor: QWidget) -> None:
        name = first_name(one.name)
        super().__init__(self.tr("As {name} sees it").format(name=name), anchor)
        asked = Card(gap=6)
        asked.body.addWidget(CardHeader(self.tr("While the question is out")))
        nothing = self.tr("Nothing is written yet.")
        if ring.untold_assignment:
            asked.body.addWidget(Label(self.tr("Assignment"), "strong"))
            asked.body.addWidget(Paragraph(ring.untold_assignment))
        asked.body.addWidget(Label(self.tr("Would like a hand with"), "strong"))
        asked.body.addWidget(Paragraph(ring.untold_needs.strip() or nothing))
        if ring.place:
            asked.body.addWidget(Label(self.tr("Where"), "strong"))
            asked.body.addWidget(Paragraph(ring.place))
        times = next((line.slots for line in one.rules if line.rule is RuleName.TIME), ())
        if times:
            asked.body.addWidget(Label(self.tr("When both can"), "strong"))
            asked.body.addWidget(Paragraph(SLOT_WORDS.slots(times)))
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
        self.kind = ComboBox([(one.value, MATCH_WORDS.exclusion(one)) for one in ExclusionKind])
        self.form.add("kind", Field(self.tr("&What is it about?"), self.kind))
        self.reason = LineEdit()
        help_text = self.tr("For coordinators only. May be left empty.")
        self.form.add("reason", Field(self.tr("W&hy"), self.reason, help_text))
        self.keep_text("matching.rule_out", f"{self._participant_id} {one.volunteer_id}")

    async def _rule_out(self) -> None:
        command = ExcludePair(
            self._participant_id,
            self._one.volunteer_id,
            self.reason.text(),
            ExclusionKind(self.kind.key()),
        )
        outcome = await self.workspace.run(exclude_pair, command)
        self.workspace.tell_done(self.tr("The pair is ruled out."), outcome.undo)
        self.accept(outcome.value.id)
