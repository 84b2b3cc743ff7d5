"""Questions that are out to the volunteer: what it is about, never whom; she answers herself."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from services.use_cases.own_questions import OwnQuestion
from ui.languages import current_language
from ui.norwegian_text import day_text, relative_day
from ui.slot_words import SLOT_WORDS
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.label import Label, Paragraph
from ui.widgets.tone import Tone


class QuestionCard(Card):
    """One question. `answered` carries it, and whether she says yes."""

    answered = Signal(object, bool)

    def __init__(self, question: OwnQuestion, today: date, *, leads: bool) -> None:
        super().__init__(Tone.ACCENT, gap=8)
        self.question = question
        self.body.addWidget(Label(self._asked(today), "small", "text.secondary"))
        what = question.assignment or self.tr("Somebody would like company")
        self.body.addWidget(Paragraph(what, "h3"))
        self.body.addLayout(self._facts())
        kind = ButtonKind.PRIMARY if leads else ButtonKind.PLAIN
        self.yes = Button(self.tr("Yes, gladly"), kind, "check")
        self.yes.setAccessibleDescription(what)
        self.yes.clicked.connect(lambda: self.answered.emit(question, True))
        self.no = Button(self.tr("Not now"))
        self.no.setAccessibleDescription(what)
        self.no.clicked.connect(lambda: self.answered.emit(question, False))
        foot = FlowLayout()
        foot.addWidget(self.yes)
        foot.addWidget(self.no)
        self.body.addLayout(foot)
        calm = self.tr(
            "You are told the name when you both have said yes. Not now is a good answer too."
        )
        self.body.addWidget(Paragraph(calm, "small", "text.secondary"))

    def _asked(self, today: date) -> str:
        language = current_language()
        asked = self.tr("You are asked {day}").format(
            day=relative_day(self.question.asked_on, today, language)
        )
        if self.question.answer_by is None:
            return asked
        last = day_text(self.question.answer_by, language, today)
        return f"{asked} · " + self.tr("please answer by {day}").format(day=last)

    def _facts(self) -> QGridLayout:
        one = self.question
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        when = SLOT_WORDS.slots(one.when) if one.when else self.tr("to be agreed")
        for label, words in (
            (self.tr("Good to know"), one.practical_needs),
            (self.tr("Where"), one.place),
            (self.tr("When you both can"), when),
        ):
            if words:
                line = grid.rowCount()
                name = Label(label, "small_strong", "text.secondary")
                grid.addWidget(name, line, 0)
                grid.addWidget(Paragraph(words), line, 1)
        return grid


class Questions(QWidget):
    """All that wait for her answer; hidden when none does. `answered` as in `QuestionCard`."""

    answered = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[QuestionCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)
        self.hide()

    def show_questions(self, questions: tuple[OwnQuestion, ...], today: date) -> None:
        """Show these, the one that runs out first first."""
        for card in self.cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [
            QuestionCard(one, today, leads=place == 0) for place, one in enumerate(questions)
        ]
        for card in self.cards:
            card.answered.connect(self.answered)
            self._column.addWidget(card)
        self.setVisible(bool(self.cards))
