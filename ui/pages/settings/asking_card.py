"""How the centre asks: how many proposals at a time, and how many days there are to answer."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from services.domain.errors import Invalid, Refused
from services.use_cases.match_rules import (
    MOST_ANSWER_DAYS,
    MOST_AT_A_TIME,
    MatchRules,
    set_match_rules,
)
from ui.user_messages import MESSAGES
from ui.widgets.button import Button
from ui.widgets.card import Card, CardHeader
from ui.widgets.field import Field
from ui.widgets.form import Form
from ui.widgets.label import Label
from ui.widgets.line_edit import NumberField
from ui.widgets.segmented import Segmented
from ui.widgets.stack import stack
from ui.workspace import Workspace

NARROW = 220


class AskingCard(Card):
    """Two settings and a button; faults stand at their field."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._workspace = workspace
        self._rules = MatchRules()
        self.at_a_time = Segmented(
            self.tr("Volunteers asked at a time"),
            [(str(n), str(n)) for n in range(1, MOST_AT_A_TIME + 1)],
        )
        self.days = NumberField(1, MOST_ANSWER_DAYS, self.tr("days"))
        self.days.setMaximumWidth(NARROW)
        self.form = Form()
        self.form.add("answer_days", Field(self.tr("Days to &answer"), self.days))
        self.save = Button(self.tr("Save"))
        self.save.setObjectName("save asking")
        self.save.clicked.connect(self.save_now)
        self.body.addWidget(CardHeader(self.tr("How we ask")))
        word = Label(self.tr("Volunteers asked at a time, for one participant"), "small_strong")
        self.body.addLayout(stack(word))
        self.body.addWidget(self.at_a_time, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.form)
        self.body.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)

    def show_rules(self, rules: MatchRules) -> None:
        """As they are settled now."""
        self._rules = rules
        self.at_a_time.choose(str(rules.proposals_at_a_time))
        self.days.set_number(rules.answer_days)

    def save_now(self) -> None:
        """Store both."""
        self.form.clear_errors()
        self._workspace.tasks.start(self._save(), refused=self._refused)

    async def _save(self) -> None:
        rules = replace(
            self._rules,
            proposals_at_a_time=int(self.at_a_time.key()),
            answer_days=self.days.number() or 0,
        )
        outcome = await self._workspace.run(set_match_rules, rules)
        self._workspace.tell_done(self.tr("The way we ask is saved."), outcome.undo)

    def _refused(self, refusal: Refused) -> None:
        if isinstance(refusal, Invalid):
            self.form.show_errors({"answer_days": MESSAGES.of_reason(refusal.reason)})
        else:
            self._workspace.tell_refused(refusal)
