"""The care for one volunteer in the side column: a talk that is owed, thanks, silence, supervision."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from services.use_cases.debriefs import OwedDebrief
from services.use_cases.quiet_pairs import PairSilence
from services.use_cases.supervision_lists import SupervisionOf
from services.use_cases.volunteer_care import HeldTalk, VolunteerCare
from ui.dialogs.silence_words import SILENCE
from ui.first_name import first_name
from ui.languages import current_language
from ui.norwegian_text import near_moment_text
from ui.pages.volunteers.words import short_day
from ui.widgets.button import Button, LinkButton
from ui.widgets.card import Card, CardHeader
from ui.widgets.chip import Chip
from ui.widgets.label import Paragraph
from ui.widgets.tone import Tone


@dataclass(frozen=True, slots=True)
class CareDeeds:
    """What can be done from the card; None where the reader may not."""

    call: Callable[[], None]
    thank: Callable[[], None]
    set_limit: Callable[[PairSilence], None] | None
    plan: Callable[[], None] | None


class CareCard(Card):
    """Shows what there is; hidden where there is nothing."""

    def __init__(self, name: str, care: VolunteerCare, today: date, deeds: CareDeeds) -> None:
        super().__init__(gap=8)
        self._name = name
        self._today = today
        self._deeds = deeds
        self.body.addWidget(CardHeader(self.tr("Care")))
        if care.debrief is not None:
            self._add_debrief(care.debrief)
        if care.to_thank:
            self._add_thanks(care)
        for pair in care.pairs:
            self._add_silence(pair)
        if care.supervision is not None:
            self._add_supervision(care.supervision)
        for talk in care.talks:
            self._add_talk(talk)
        if self.body.count() < 2:
            self.hide()

    def _add_debrief(self, owed: OwedDebrief) -> None:
        debrief = owed.debrief
        if debrief.overdue:
            chip = Chip(self.tr("past the deadline"), Tone.DANGER, "warning-circle")
        else:
            left = self.tr("%n hour(s) left", "", debrief.hours_left)
            chip = Chip(left, Tone.WARN, "hourglass-medium")
        by = near_moment_text(debrief.due, self._today, current_language())
        words = self.tr("A talk is owed by {moment}.").format(moment=by)
        if owed.caller:
            words += " " + self.tr("{name} calls.").format(name=first_name(owed.caller))
        self.body.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(Paragraph(words))
        call = self.tr("Call {name}").format(name=first_name(self._name))
        self._add_button("call", call, "phone", self._deeds.call)

    def _add_thanks(self, care: VolunteerCare) -> None:
        number = len(care.to_thank)
        words = self.tr("%n activities that nobody has said thanks for", "", number)
        self.body.addWidget(Paragraph(words))
        self._add_button("thank", self.tr("Say thanks"), "hands-clapping", self._deeds.thank)

    def _add_silence(self, pair: PairSilence) -> None:
        words = Paragraph()
        words.set_runs(((f"{pair.participant_name}: ", True), (SILENCE.rule(pair), False)))
        self.body.addWidget(words)
        set_limit = self._deeds.set_limit
        if set_limit is None:
            return
        link = LinkButton(self.tr("Change the limit"), role="small")
        link.setObjectName(f"limit {pair.match_id}")
        name = self.tr("Change when the pair with {name} is quiet")
        link.setAccessibleName(name.format(name=pair.participant_name))
        link.clicked.connect(lambda: set_limit(pair))
        self.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_supervision(self, supervision: SupervisionOf) -> None:
        last, planned = supervision.last, supervision.next
        if last is None:
            words = self.tr("No supervision yet")
        else:
            day = short_day(last, self._today)
            words = self.tr("Last supervision {day}").format(day=day)
        if planned is not None:
            day = short_day(planned, self._today)
            words += " · " + self.tr("the next is {day}").format(day=day)
        self.body.addWidget(Paragraph(words))
        plan = self._deeds.plan
        if plan is not None and planned is None:
            link = LinkButton(self.tr("Plan supervision"), role="small")
            link.setObjectName("plan supervision")
            link.clicked.connect(plan)
            self.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_talk(self, talk: HeldTalk) -> None:
        words = self.tr("Talk {day}, {name}").format(
            day=short_day(talk.on, self._today), name=talk.by_name
        )
        if talk.note:
            words = f"{words}: {talk.note}"
        self.body.addWidget(Paragraph(words, "small", "text.secondary"))

    def _add_button(self, name: str, words: str, icon: str, act: Callable[[], None]) -> QWidget:
        button = Button(words, icon=icon, small=True)
        button.setObjectName(name)
        button.clicked.connect(act)
        self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return button
