"""The card beneath the rows: what is asked about the chosen row, both sides of it, and the answers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.formats.registers import Action, Answer, Decision, message_of
from services.formats.registers.findings import TYPE_IT, Choice
from ui.pages.registers.answer_words import ANSWER_WORDS
from ui.pages.registers.file_text import FileText
from ui.pages.registers.question import Question, Side
from ui.pages.registers.review import ReviewLine
from ui.pages.registers.shown_text import one_answer, one_line, phone_in_pairs
from ui.pages.registers.words import REGISTER_WORDS, message_language
from ui.theme import px
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.choice import CheckBox
from ui.widgets.combo import ComboBox
from ui.widgets.field import Field
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.label import Label, Paragraph
from ui.widgets.line_edit import LineEdit
from ui.widgets.plain_words import in_button
from ui.widgets.tone import Tone

MOST_NOTES = 6


class QuestionCard(Card):
    """`answered` carries a `Decision`; `next_wanted` asks for the next row that waits."""

    answered = Signal(object)
    next_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Tone.WARN, parent=parent)
        self.question: Question | None = None
        self.field: Field | None = None
        self.value: LineEdit | None = None
        self.proposals: ComboBox | None = None
        self.for_all: CheckBox | None = None
        self.buttons: dict[str, Button] = {}
        self._inside: QWidget | None = None

    def ask(self, question: Question, place: int, of_all: int) -> None:
        """Show a question, the `place`-th of all rows that wait."""
        typed = self._typed_text() if self._asks_same(question) else None
        column = self._begin(Tone.WARN)
        self.question = question
        head = QHBoxLayout()
        title = ANSWER_WORDS.title(question.line.judged.number, question.finding)
        head.addWidget(Paragraph(title, "h3"), 1)
        count = self.tr("{place} of {all}").format(place=place, all=of_all)
        head.addWidget(Label(count, "small", "text.secondary"), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addLayout(self._sides(question, typed))
        column.addLayout(self._answers(question))
        self._add_for_all(column, question)

    def tell(self, line: ReviewLine, *, more: bool) -> None:
        """Show what was made of a row that asks nothing; `more` when others still wait."""
        column = self._begin(None)
        head = QHBoxLayout()
        word = REGISTER_WORDS.verdict(line.verdict).lower()
        title = self.tr("Row {row}: {verdict}").format(row=line.judged.number, verdict=word)
        head.addWidget(Label(title, "h3"))
        head.addStretch(1)
        if more:
            following = Button(self.tr("Next question"), small=True, keys="F8")
            following.clicked.connect(self.next_wanted)
            head.addWidget(following)
        column.addLayout(head)
        for note in _notes(line):
            column.addWidget(Paragraph(note, "body", "text.secondary"))

    def answer_first(self) -> None:
        """Give the leading answer, or go to the field where it is typed or chosen."""
        if self.question is None:
            self.next_wanted.emit()
            return
        first = next(iter(self.question.finding.choices), None)
        if first is not None and first.answer is Answer.SET_VALUE:
            if first.value and not self.question.proposals:
                self._give(first)
                return
            editor = self.proposals if first.value else self.value
            if editor is not None:
                editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        self._give(self.question.choices[0])

    def _begin(self, mark: Tone | None) -> QVBoxLayout:
        self.question = self.field = self.value = self.proposals = self.for_all = None
        self.buttons = {}
        self.set_mark(mark)
        if self._inside is not None:
            self.body.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.body.addWidget(self._inside)
        return column

    def _sides(self, question: Question, typed: str | None) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px("space.l"))
        row.addLayout(_side(self.tr("In the file"), question.here, question), 1)
        if question.there is not None:
            row.addLayout(_side(self._whose(question.there, question), question.there, None), 1)
        if question.typed or question.proposals:
            row.addLayout(self._fields(question, typed), 1)
        return row

    def _whose(self, there: Side, question: Question) -> str:
        if there.row:
            return self.tr("In row {row}").format(row=there.row)
        if question.finding.code == "relative_exclusion":
            return self.tr("The other one")
        if question.finding.code == "also_volunteer":
            return self.tr("Among the volunteers")
        return self.tr("Here already")

    def _fields(self, question: Question, typed: str | None) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        heading = one_line(question.finding.column, 40).replace("&", "&&")
        if question.proposals:
            self.proposals = ComboBox(
                [(value, one_answer(value, 60)) for value in question.proposals]
            )
            column.addWidget(Field(heading, self.proposals))
        if question.typed:
            self.value = LineEdit(one_line(question.written) if typed is None else typed)
            self.value.returnPressed.connect(self._take_typed)
            self.field = Field(heading, self.value)
            self.field.set_error(question.problem)
            column.addWidget(self.field)
        column.addStretch(1)
        return column

    def _answers(self, question: Question) -> FlowLayout:
        flow = FlowLayout()
        if question.proposals:
            flow.addWidget(self._use(self._take_chosen, "chosen", ButtonKind.PRIMARY))
        typed_first = question.finding.choices[:1] == (TYPE_IT,)
        if question.typed and typed_first:
            flow.addWidget(self._use(self._take_typed, "typed", ButtonKind.PRIMARY))
        for choice in question.choices:
            flow.addWidget(self._choice_button(question, choice, first=not self.buttons))
        if question.typed and not typed_first:
            flow.addWidget(self._use(self._take_typed, "typed", ButtonKind.PLAIN))
        return flow

    def _choice_button(self, question: Question, choice: Choice, *, first: bool) -> Button:
        value = in_button(phone_in_pairs(one_answer(choice.value, 40)))
        words = ANSWER_WORDS.answer(choice.answer, question.finding.code, value)
        kind = ButtonKind.PRIMARY if first else ButtonKind.PLAIN
        button = Button(words, kind, ANSWER_WORDS.icon(choice.answer) if first else "")
        button.clicked.connect(self._giver(choice))
        self.buttons[choice.answer.value + choice.value] = button
        return button

    def _add_for_all(self, column: QVBoxLayout, question: Question) -> None:
        if question.alike < 2:
            return
        written = one_line(question.written, 40)
        words = self.tr("Answer for all %n row(s) where «{text}» is written", "", question.alike)
        self.for_all = CheckBox(words.format(text=in_button(written)))
        self.for_all.setChecked(question.for_all)
        column.addWidget(self.for_all)

    def _use(self, act: Callable[[], None], key: str, kind: ButtonKind) -> Button:
        words = self.tr("Use this") if kind is ButtonKind.PRIMARY else self.tr("Use what I wrote")
        button = Button(words, kind, "check" if kind is ButtonKind.PRIMARY else "")
        button.clicked.connect(act)
        self.buttons[key] = button
        return button

    def _giver(self, choice: Choice) -> Callable[[], None]:
        return lambda: self._give(choice)

    def _give(self, choice: Choice, value: str = "") -> None:
        if self.question is None:
            return
        for_all = self.for_all is not None and self.for_all.isChecked()
        decision: Decision = self.question.decision(choice, value, for_all=for_all)
        self.answered.emit(decision)

    def _take_typed(self) -> None:
        if self.value is None or self.field is None:
            return
        if not self.value.text().strip():
            self.field.set_error(self.tr("Write the value, or choose another answer."))
            return
        self._give(TYPE_IT, self.value.text().strip())

    def _take_chosen(self) -> None:
        if self.proposals is not None:
            self._give(TYPE_IT, self.proposals.key())

    def _typed_text(self) -> str | None:
        """What is being typed, if anything was changed in the field."""
        if self.value is None or not self.value.isModified():
            return None
        return self.value.text()

    def _asks_same(self, question: Question) -> bool:
        old = self.question
        if old is None or old.line.id != question.line.id:
            return False
        same = (old.finding.code, old.finding.field) == (
            question.finding.code,
            question.finding.field,
        )
        return same and old.problem == question.problem


def _side(label: str, side: Side, question: Question | None) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addWidget(Label(label, "small", "text.secondary"))
    column.addWidget(FileText(side.name or "—", "strong"))
    if side.facts:
        column.addWidget(FileText(side.facts))
    if question is not None and _tells_more(question):
        column.addWidget(FileText(question.line.raw(question.finding.field)))
    column.addStretch(1)
    return column


def _tells_more(question: Question) -> bool:
    """Whether the cell's own text must be seen to answer, and is not seen elsewhere."""
    raw = question.line.raw(question.finding.field).strip()
    seen = question.here.name, question.here.facts
    return bool(raw) and raw not in seen and not (question.typed and not question.problem)


def _notes(line: ReviewLine) -> list[str]:
    if line.judged.deleted:
        codes = [f for f in line.judged.findings if f.code == "status_delete"]
        return [message_of(codes[0], message_language())] if codes else []
    said = [
        _with_column(finding.column, message_of(finding, message_language()))
        for finding in line.judged.findings
        if finding.action is not Action.ASK
    ]
    columns = {finding.code: finding.column for finding in line.judged.findings}
    said += [
        ANSWER_WORDS.done(answer, code, one_line(columns.get(code, ""), 40))
        for code, answer in dict(line.judged.answers).items()
    ]
    return said[:MOST_NOTES]


def _with_column(column: str, sentence: str) -> str:
    return f"{one_line(column, 40)}: {sentence}" if column else sentence
