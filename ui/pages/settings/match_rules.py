"""Questions and check-ins: how many are asked at a time, how long an answer may take, when one asks on."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QWidget

from services.domain.errors import Invalid, Reason
from services.use_cases.match_rules import (
    MOST_AT_A_TIME,
    MatchRules,
    match_rules,
    set_match_rules,
)
from ui.pages.settings.form_card import FormCard
from ui.pages.settings.section import Section
from ui.widgets.combo import ComboBox
from ui.widgets.field import Field
from ui.widgets.line_edit import LineEdit
from ui.workspace import Workspace


class MatchRulesSection(Section):
    """One card with three fields; what is saved holds from the next question on."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, "", "", parent)
        self.header.set_title(
            self.tr("Questions and check-ins"),
            self.tr("How a match is asked about, and how one asks on afterwards."),
        )
        self.card = FormCard(workspace)
        self.card.heading.title.setText(self.tr("From the question to the check-ins"))
        self.card.words.set_text(
            self.tr(
                "Questions that are out keep their last day; check-ins that have a day keep it."
            )
        )
        self.at_a_time = ComboBox([(str(n), str(n)) for n in range(1, MOST_AT_A_TIME + 1)])
        self.days = LineEdit()
        self.check_ins = LineEdit()
        self._add_fields()
        self.card.save.setText(self.tr("Save"))
        self.card.save.clicked.connect(self.save_here)
        self.body.addWidget(self.card)
        self.body.addStretch(1)

    def load(self) -> None:
        self.workspace.tasks.start(self._load())

    def save_here(self) -> None:
        self.card.form.clear_errors()
        self.workspace.tasks.start(self._save(), refused=self.card.show_refusal)

    def _add_fields(self) -> None:
        form = self.card.form
        one = self.tr("When one pair is agreed, the questions to the others are taken back.")
        form.add(
            "proposals_at_a_time",
            Field(self.tr("Volunteers &asked at a time for one participant"), self.at_a_time, one),
        )
        late = self.tr("After the last day the question expires by itself. Nobody has said no.")
        form.add("answer_days", Field(self.tr("&Days to answer"), self.days, late))
        rule = self.tr("Days after the first meeting, as in 7, 30, 91. The last one repeats.")
        form.add("check_in_days", Field(self.tr("&Check-ins"), self.check_ins, rule))

    async def _load(self) -> None:
        rules = await self.workspace.ask(match_rules, None)
        self.at_a_time.set_key(str(rules.proposals_at_a_time))
        self.days.setText(str(rules.answer_days))
        self.check_ins.setText(", ".join(map(str, rules.check_in_days)))

    async def _save(self) -> None:
        outcome = await self.workspace.run(set_match_rules, self._written())
        self.workspace.tell_done(
            self.tr("Saved. It holds from the next question on."), outcome.undo
        )

    def _written(self) -> MatchRules:
        days = self.days.text().strip()
        if not days.isdecimal():
            raise Invalid("answer_days", Reason.NOT_A_NUMBER)
        parts = [part for part in re.split(r"[\s,;]+", self.check_ins.text()) if part]
        if not all(part.isdecimal() for part in parts):
            raise Invalid("check_in_days", Reason.NOT_A_NUMBER)
        return MatchRules(int(self.at_a_time.key()), int(days), tuple(map(int, parts)))
