"""One who waits: the candidates, what would change it, and who is ruled out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.matching.explanation import (
    ChangeName,
    MatchExplanation,
    ShortList,
    WhatWouldChange,
)
from services.use_cases.match_judging import may_be_asked_anyway
from services.use_cases.matching_lists import WaitingPerson
from ui.first_name import first_name
from ui.pages.matching.candidates import CandidateCard, CandidateDeeds, CandidateLine
from ui.pages.matching.reasons import Reasons
from ui.pages.matching.words import WORDS
from ui.slot_words import SLOT_WORDS
from ui.widgets.action_row import RowsCard
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card, CardHeader
from ui.widgets.field import Glyph
from ui.widgets.label import ElidedLabel, Paragraph
from ui.widgets.page_header import PageHeader
from ui.widgets.plain_words import in_button
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.stack import stack
from ui.widgets.two_columns import TwoColumns

Run = tuple[str, bool]
SIDE, GAP, LINE, AIR = 380, 14, 960, 24
WIDEST = LINE + GAP + SIDE
"""Nothing that is read in one line is wider than 960."""


class ShortListView(QWidget):
    """The answer for one participant. `open_id` names the candidate shown in full."""

    def __init__(
        self,
        person: WaitingPerson,
        found: ShortList,
        open_id: str,
        today: date,
        deeds: CandidateDeeds,
        open_candidate: Callable[[str], None],
    ) -> None:
        super().__init__()
        self.person, self.found = person, found
        self._today, self._deeds, self._open_candidate = today, deeds, open_candidate
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 0, 0)
        column.setSpacing(14)
        header = PageHeader(self._title(), self._about())
        header.setContentsMargins(4, 0, AIR, 0)
        header.setMaximumWidth(4 + WIDEST + AIR)
        see = Button(
            self.tr("See {name}").format(name=in_button(first_name(person.name))), icon="user"
        )
        see.setObjectName("see participant")
        see.clicked.connect(lambda: deeds.see(person.participant_id))
        header.add(see)
        column.addWidget(header)
        self.scroller = ScrollColumn(gap=14)
        self.scroller.stand_at_edge(AIR, AIR, WIDEST)
        column.addWidget(self.scroller, 1)
        self.card: CandidateCard | None = None
        self._fill(open_id)

    def _title(self) -> str:
        return self.tr("Who could walk with {name}?").format(name=first_name(self.person.name))

    def _about(self) -> str:
        fits = self.tr("{n} of {all} volunteers fit.").format(
            n=self.found.fitting, all=self.found.asked
        )
        wish = self.person.wish
        return f"{wish} · {fits}" if wish else fits

    def _fill(self, open_id: str) -> None:
        two = TwoColumns(SIDE, GAP, least_main=620)
        two.setMaximumWidth(WIDEST)
        self._fill_candidates(two.main, open_id)
        two.main.addStretch(1)
        for card in (
            self._changes() if self.found.changes else None,
            self._ruled_out() if self.found.ruled_out else None,
        ):
            if card is not None:
                two.side.addWidget(card)
        two.side.addStretch(1)
        self.scroller.body.addWidget(two)

    def _fill_candidates(self, column: QVBoxLayout, open_id: str) -> None:
        candidates = self.found.candidates
        if not candidates:
            column.addWidget(self._nobody())
        opened = next((one for one in candidates if one.volunteer_id == open_id), None)
        if opened is None and candidates:
            opened = candidates[0]
        lines: RowsCard | None = None
        for one in candidates:
            if one is opened:
                self.card = CandidateCard(one, self._today, self._deeds)
                column.addWidget(self.card)
                lines = None
                continue
            if lines is None:
                lines = RowsCard()
                column.addWidget(lines)
            line = CandidateLine(one, self._today)
            line.opened.connect(self._open_candidate)
            lines.add(line)
        if self.found.fitting > len(candidates):
            more = self.tr(
                "and %n more with fewer points", "", self.found.fitting - len(candidates)
            )
            column.addWidget(Paragraph(more, "small", "text.secondary"))

    def _nobody(self) -> Card:
        card = Card(gap=6)
        if not self.found.asked:
            card.body.addWidget(CardHeader(self.tr("There are no volunteers yet")))
            card.body.addWidget(
                Paragraph(self.tr("Write them in under Volunteers, or import a register."))
            )
            return card
        title = self.tr("Nobody fits {name} as things stand").format(
            name=first_name(self.person.name)
        )
        card.body.addWidget(CardHeader(title))
        card.body.addWidget(Paragraph(self._binding()))
        return card

    def _binding(self) -> str:
        """What keeps most of them out."""
        if not self.found.broken:
            return self.tr("Nobody has been asked yet.")
        rule, count = max(self.found.broken.items(), key=lambda item: (item[1], item[0].value))
        words = self.tr("What keeps most of them out: {reason} ({n} of {all}).")
        return words.format(reason=WORDS.broken(rule), n=count, all=self.found.asked)

    def _changes(self) -> Card:
        card = Card(gap=8)
        head = CardHeader(self.tr("What would change this?"))
        head.row.insertWidget(0, Glyph("lightbulb", "text.secondary", "icon.control"))
        card.body.addWidget(head)
        name = first_name(self.person.name)
        for change in self.found.changes:
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(Glyph("arrow-right", beside="body"), 0, Qt.AlignmentFlag.AlignTop)
            sentence = Paragraph()
            sentence.set_runs(change_runs(change, name))
            row.addWidget(sentence, 1)
            card.body.addLayout(row)
        return card

    def _ruled_out(self) -> RowsCard:
        reasons = Reasons(self)
        card = RowsCard()
        count = self.found.asked - self.found.fitting
        head = CardHeader(self.tr("Ruled out now"), str(count))
        head.setContentsMargins(16, 8, 16, 6)
        card.add(head)
        for one in self.found.ruled_out:
            card.add(self._ruled_out_row(one, reasons))
        return card

    def _ruled_out_row(self, one: MatchExplanation, reasons: Reasons) -> QWidget:
        """Who it is, why not, what would change it; and the way to ask all the same, where there is one."""
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(12)
        would = self.tr("Would fit: {change}").format(change=reasons.would_fit(one))
        row.addLayout(
            stack(
                ElidedLabel(one.name),
                Paragraph(reasons.why_not(one), "small", "text.secondary"),
                Paragraph(would, "small", "text.secondary"),
            ),
            1,
        )
        buttons = QVBoxLayout()
        buttons.setSpacing(4)
        see = Button(self.tr("See"), ButtonKind.QUIET, small=True)
        see.setAccessibleName(self.tr("See {name}").format(name=one.name))
        see.clicked.connect(lambda: self._deeds.see(one.volunteer_id))
        buttons.addWidget(see, 0, Qt.AlignmentFlag.AlignRight)
        if may_be_asked_anyway(one):
            ask = Button(self.tr("Ask anyway …"), ButtonKind.QUIET, small=True)
            ask.setObjectName(f"ask anyway {one.volunteer_id}")
            ask.setAccessibleName(self.tr("Ask {name} all the same").format(name=one.name))
            ask.clicked.connect(lambda: self._deeds.ask(one))
            buttons.addWidget(ask, 0, Qt.AlignmentFlag.AlignRight)
        buttons.addStretch(1)
        row.addLayout(buttons)
        return holder


class ChangeWords(QObject):
    """Each change that was tried, as a sentence with its subject strong."""

    def of(self, change: WhatWouldChange, name: str) -> list[Run]:
        if change.volunteer_id:
            frame = self._of_volunteer(change.change).replace("{points}", str(change.points))
            return _runs(frame, change.name)
        if change.change is ChangeName.ANOTHER_TIME and change.slot is not None:
            frame = self.tr("If {name} also can {what}, %n more fit(s).", "", change.more)
            return _runs(frame.replace("{name}", name), SLOT_WORDS.slot(change.slot))
        frame = self.tr("If {what} were no must, %n more would fit.", "", change.more)
        if change.change is ChangeName.GENDER_NOT_A_MUST:
            return _runs(frame, self.tr("the wish for gender"))
        return _runs(frame, self.tr("the wish for language"))

    def _of_volunteer(self, change: ChangeName) -> str:
        return {
            ChangeName.READY: self.tr(
                "{what} is on the way in, and would have {points} points when ready."
            ),
            ChangeName.BACK_FROM_PAUSE: self.tr(
                "{what} has a pause, and would have {points} points when back."
            ),
            ChangeName.PLEDGE_RENEWED: self.tr(
                "{what} would have {points} points with a new confidentiality pledge."
            ),
            ChangeName.TRAINED: self.tr(
                "{what} would have {points} points with what the assignment asks for in place."
            ),
            ChangeName.ROOM_FOR_ONE_MORE: self.tr(
                "{what} would have {points} points with room for one more."
            ),
        }.get(change, self.tr("{what} would have {points} points."))


def change_runs(change: WhatWouldChange, name: str) -> list[Run]:
    """The sentence for this change, in pieces."""
    return ChangeWords().of(change, name)


def _runs(frame: str, what: str) -> list[Run]:
    before, _, after = frame.partition("{what}")
    return [(before, False), (what, True), (after, False)]
