"""What the participant would like a hand with: the open assignment, those that are filled, the history."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from services.domain.assignments import AssignmentState
from services.use_cases.assignments_of import AssignmentView
from services.use_cases.participant_overview import ParticipantOverview
from ui.pages.participants.assignment_words import ASSIGNMENT_WORDS, SIGNS
from ui.widgets.button import Button, ButtonKind, IconButton, LinkButton
from ui.widgets.card import Card, CardHeader, Rule
from ui.widgets.chip import Chip
from ui.widgets.field import Glyph
from ui.widgets.label import ElidedLabel, Label, Paragraph

MOST_SHOWN: Final = 4
NOW: Final = (AssignmentState.OPEN, AssignmentState.FILLED)


class AssignmentsCard(Card):
    """`wanted` carries the id of the assignment to change, "" for a new one; `withdrawn` one to withdraw."""

    wanted = Signal(str)
    withdrawn = Signal(str)

    def __init__(
        self, overview: ParticipantOverview, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(gap=10, parent=parent)
        self._today = today
        self._may_write = overview.may_write
        closed = overview.participant.closed_on is not None
        now = [each for each in overview.assignments if each.assignment.state in NOW]
        before = [each for each in overview.assignments if each.assignment.state not in NOW]
        waits = any(each.assignment.state is AssignmentState.OPEN for each in now)
        header = CardHeader(self.tr("Would like a hand with"))
        self.body.addWidget(header)
        for place, view in enumerate(now):
            if place:
                self.body.addWidget(Rule())
            self.body.addLayout(self._now(view))
        if not now:
            self.body.addWidget(Paragraph(self._nothing(), "body", "text.secondary"))
        if self._may_write and not waits and not closed:
            header.add(self._new_button())
        if before:
            self._add_history(before)

    def _nothing(self) -> str:
        return self.tr("Nothing is noted now. A job done once, or company: write it as it is said.")

    def _new_button(self) -> Button:
        new = Button(self.tr("New assignment"), icon="plus", small=True)
        new.setObjectName("new assignment")
        new.clicked.connect(lambda: self.wanted.emit(""))
        return new

    def _now(self, view: AssignmentView) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(12)
        words = Paragraph()
        words.set_runs([(f"«{view.assignment.words.strip()}»", True)])
        head.addWidget(words, 1, Qt.AlignmentFlag.AlignTop)
        tone, icon = SIGNS[view.progress]
        said = Chip(ASSIGNMENT_WORDS.progress(view.progress), tone, icon)
        head.addWidget(said, 0, Qt.AlignmentFlag.AlignTop)
        if self._may_write:
            head.addWidget(self._menu_button(view), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        for line in (
            ASSIGNMENT_WORDS.facts(view, self._today),
            ASSIGNMENT_WORDS.story(view, self._today),
        ):
            if line:
                column.addWidget(Paragraph(line, "small", "text.secondary"))
        return column

    def _menu_button(self, view: AssignmentView) -> IconButton:
        name = self.tr("More about this assignment")
        button = IconButton(name, "dots-three", ButtonKind.QUIET, small=True)
        button.setObjectName(f"assignment menu {view.assignment.id}")
        menu = QMenu(button)
        assignment = view.assignment
        change = QAction(self.tr("Change"), menu)
        change.triggered.connect(lambda: self.wanted.emit(assignment.id))
        menu.addAction(change)
        if assignment.state is AssignmentState.OPEN:
            withdraw = QAction(self.tr("Not wished any more"), menu)
            withdraw.triggered.connect(lambda: self.withdrawn.emit(assignment.id))
            menu.addAction(withdraw)
        button.clicked.connect(lambda: menu.popup(button.mapToGlobal(QPoint(0, button.height()))))
        return button

    def _add_history(self, before: Sequence[AssignmentView]) -> None:
        self.body.addWidget(Rule())
        self.body.addWidget(Label(self.tr("Before"), "small_strong", "text.secondary"))
        rows = [self._past(view) for view in before]
        for row in rows:
            self.body.addWidget(row)
        for row in rows[MOST_SHOWN:]:
            row.hide()
        if len(rows) > MOST_SHOWN:
            more = LinkButton(self.tr("Show all %n", "", len(rows)))
            more.setObjectName("all assignments")
            more.clicked.connect(lambda: self._show_all(rows, more))
            self.body.addWidget(more)

    def _show_all(self, rows: Sequence[QWidget], more: QWidget) -> None:
        for row in rows:
            row.show()
        more.hide()

    def _past(self, view: AssignmentView) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        tone, icon = SIGNS[view.progress]
        row.addWidget(Glyph(icon, tone.main, beside="body"), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(" ".join(view.assignment.words.split())))
        past = ASSIGNMENT_WORDS.history(view, self._today)
        words.addWidget(ElidedLabel(past, "small", "text.secondary"))
        row.addLayout(words, 1)
        return holder
