"""Beneath a pair: what is agreed, who follows it up, and the check-ins that were held."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QHBoxLayout

from services.domain.matches import LIVE, CheckIn, GoesOn
from services.use_cases.match_life import MatchLife
from services.use_cases.matching_lists import PairRow
from ui.dialogs.match_words import MATCH_WORDS
from ui.first_name import first_name
from ui.pages.matching.living_cards import told
from ui.pages.matching.pair_deeds import PairDeeds
from ui.pages.matching.words import short_day
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card, CardHeader
from ui.widgets.chip import Chip
from ui.widgets.label import Label, Paragraph
from ui.widgets.tone import Tone


class AboutCard(Card):
    """The assignment as it was agreed, who follows up, and why a rule was set aside."""

    def __init__(self, row: PairRow, life: MatchLife, deeds: PairDeeds) -> None:
        super().__init__(gap=10)
        self.body.addWidget(CardHeader(self.tr("About the match")))
        about = row.assignment or self.tr("Nobody has written what it is about yet.")
        self.body.addLayout(told(life.type_name or self.tr("Assignment"), about))
        follow = QHBoxLayout()
        follow.setSpacing(8)
        adviser = life.names.get(life.match.adviser_id or "", "")
        nobody = self.tr("Nobody by name")
        follow.addLayout(told(self.tr("Follows up"), adviser or nobody), 1)
        if life.match.state in LIVE:
            change = Button(
                self.tr("Hand over …"), ButtonKind.QUIET, "arrows-clockwise", small=True
            )
            change.setObjectName("hand over")
            change.clicked.connect(deeds.hand_over)
            follow.addWidget(change)
        self.body.addLayout(follow)
        if life.match.override_reason:
            label = self.tr("Asked although a rule said no, because")
            self.body.addLayout(told(label, life.match.override_reason))


class CheckInsCard(Card):
    """The check-ins that were held, the newest first; nothing is shown when none was."""

    def __init__(self, row: PairRow, life: MatchLife, today: date) -> None:
        super().__init__(gap=12)
        self._row, self._life, self._today = row, life, today
        held = [one for one in life.check_ins if one.held_on is not None]
        self.body.addWidget(CardHeader(self.tr("Check-ins"), str(len(held))))
        for one in held:
            self._add(one)

    def _add(self, one: CheckIn) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        day = short_day(one.held_on, self._today) if one.held_on else ""
        by = self._life.names.get(one.held_by, "")
        line.addWidget(Label(f"{day} · {by}" if by else day, "strong"))
        line.addWidget(Label(self._reached(one), "small", "text.secondary"))
        line.addStretch(1)
        look = _LOOKS.get(one.goes_on)
        if look is not None:
            tone, icon = look
            line.addWidget(Chip(MATCH_WORDS.goes_on(one.goes_on), tone, icon))
        self.body.addLayout(line)
        if one.words:
            self.body.addWidget(Paragraph(one.words))

    def _reached(self, one: CheckIn) -> str:
        names = [
            first_name(name)
            for name, reached in (
                (self._row.participant_name, one.reached_participant),
                (self._row.volunteer_name, one.reached_volunteer),
            )
            if reached
        ]
        if not names:
            return self.tr("nobody was reached")
        return self.tr("talked with {names}").format(names=", ".join(names))


_LOOKS = {
    GoesOn.YES: (Tone.OK, "check"),
    GoesOn.UNSURE: (Tone.WARN, "question"),
    GoesOn.NO: (Tone.NEUTRAL, "sign-out"),
}
