"""The candidates: the opened one in full, the others as a line each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from services.matching.explanation import MatchExplanation
from ui.first_name import first_name
from ui.pages.matching.reasons import Reasons
from ui.pages.matching.words import WORDS
from ui.theme import theme
from ui.widgets.avatar import Avatar, initials_of
from ui.widgets.button import Button, ButtonKind, IconButton, LinkButton
from ui.widgets.card import Card, Rule
from ui.widgets.chip import Chip
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.plain_words import in_button
from ui.widgets.reason_row import ReasonRow
from ui.widgets.stack import stack
from ui.widgets.tone import Tone

NAME_WIDTH = 196


@dataclass(frozen=True, slots=True)
class CandidateDeeds:
    """What can be done with a candidate."""

    ask: Callable[[MatchExplanation], None]
    preview: Callable[[MatchExplanation], None]
    rule_out: Callable[[MatchExplanation], None]
    see: Callable[[str], None]


class CandidateCard(Card):
    """One candidate in full: what must be met, what speaks for and against, what can be done."""

    def __init__(self, one: MatchExplanation, today: date, deeds: CandidateDeeds) -> None:
        super().__init__(Tone.ACCENT)
        self.explanation = one
        self.body.addLayout(self._head(one, today, deeds))
        self.body.addLayout(self._reasons(one))
        self.body.addWidget(Rule())
        self.body.addLayout(self._foot(one, deeds))

    def _head(self, one: MatchExplanation, today: date, deeds: CandidateDeeds) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Avatar(initials_of(one.name)))
        words = QVBoxLayout()
        words.setSpacing(0)
        name = QHBoxLayout()
        name.setSpacing(8)
        link = LinkButton(one.name, "text.primary", "h3")
        link.setAccessibleDescription(self.tr("Open the volunteer's page"))
        link.clicked.connect(lambda: deeds.see(one.volunteer_id))
        name.addWidget(link)
        look = WORDS.fit(one.fit)
        name.addWidget(Chip(look.text, look.tone, look.icon))
        name.addStretch(1)
        words.addLayout(name)
        words.addWidget(ElidedLabel(about(one, today), "small", "text.secondary"))
        head.addLayout(words, 1)
        head.addWidget(Label(str(one.points), "h3"))
        of = self.tr("of {all} points").format(all=one.out_of)
        head.addWidget(Label(of, "small", "text.secondary"))
        return head

    def _reasons(self, one: MatchExplanation) -> QGridLayout:
        reasons = Reasons(self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        titles = (self.tr("Must be met"), self.tr("Speaks for and against"))
        for column, (title, rows) in enumerate(
            zip(titles, (reasons.must(one), reasons.points(one)), strict=True)
        ):
            grid.addWidget(Label(title, "small_strong", "text.secondary"), 0, column)
            grid.addLayout(_column(rows), 1, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
        return grid

    def _foot(self, one: MatchExplanation, deeds: CandidateDeeds) -> QHBoxLayout:
        name = first_name(one.name)
        ask = Button(
            self.tr("Ask {name}").format(name=in_button(name)), ButtonKind.PRIMARY, "hand-waving"
        )
        ask.setObjectName("ask")
        ask.clicked.connect(lambda: deeds.ask(one))
        see = Button(
            self.tr("As {name} sees it").format(name=in_button(name)), ButtonKind.QUIET, "eye"
        )
        see.setObjectName("preview")
        see.clicked.connect(lambda: deeds.preview(one))
        never = Button(self.tr("Not this pair"), ButtonKind.QUIET, "prohibit")
        never.setObjectName("rule out")
        never.clicked.connect(lambda: deeds.rule_out(one))
        left = FlowLayout()
        left.addWidget(ask)
        left.addWidget(see)
        foot = QHBoxLayout()
        foot.addLayout(left, 1)
        foot.addWidget(never, 0, Qt.AlignmentFlag.AlignBottom)
        return foot


class CandidateLine(QWidget):
    """One candidate in a line; `opened` when it is pressed."""

    opened = Signal(str)

    def __init__(self, one: MatchExplanation, today: date) -> None:
        super().__init__()
        self._id = one.volunteer_id
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 12, 10)
        row.setSpacing(12)
        row.addWidget(Avatar(initials_of(one.name)))
        who = QWidget()
        who.setFixedWidth(round(NAME_WIDTH * min(max(1.0, theme().text_scale), 1.25)))
        about_line = ElidedLabel(about(one, today), "small", "text.secondary")
        names = stack(ElidedLabel(one.name, "strong"), about_line)
        names.setContentsMargins(0, 0, 0, 0)
        who.setLayout(names)
        row.addWidget(who)
        row.addWidget(ElidedLabel(Reasons(self).in_short(one), "small", "text.secondary"), 1)
        look = WORDS.fit(one.fit)
        row.addWidget(Chip(look.text, look.tone, look.icon))
        row.addWidget(Label(str(one.points), "strong"))
        spoken = self.tr("Open {name}: {fit}, {points} of {all} points").format(
            name=one.name, fit=look.text, points=one.points, all=one.out_of
        )
        self.open_button = IconButton(spoken, "caret-down", ButtonKind.QUIET, small=True)
        self.open_button.clicked.connect(lambda: self.opened.emit(self._id))
        row.addWidget(self.open_button)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.opened.emit(self._id)
            return
        super().mouseReleaseEvent(event)


def about(one: MatchExplanation, today: date) -> str:
    """Age, place, minutes, and room: what one wants to know first."""
    parts = [WORDS.age(one.birth_year, today)] if one.birth_year else []
    where = [one.place] if one.place else []
    where += [WORDS.minutes(one.minutes)] if one.minutes is not None else []
    parts += [", ".join(where)] if where else []
    if one.live_matches:
        parts.append(WORDS.live(one.live_matches))
    return " · ".join(parts)


def _column(rows: list[ReasonRow]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(8)
    for row in rows:
        column.addWidget(row)
    column.addStretch(1)
    return column
