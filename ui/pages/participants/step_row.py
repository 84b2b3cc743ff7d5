"""A step of a goal as one line: tick, words, day, and a menu that does what a drag would."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from services.domain.errors import Invalid, Refused
from services.domain.goals import Step
from ui.dialogs.form_draft import FormDraft
from ui.pages.participants.steps import StepDeeds
from ui.pages.participants.words import short_day
from ui.user_messages import MESSAGES
from ui.widgets.button import Button, ButtonKind, IconButton
from ui.widgets.choice import CheckBox
from ui.widgets.field import ErrorLine
from ui.widgets.label import Label, Paragraph
from ui.widgets.line_edit import LineEdit
from ui.widgets.plain_words import plain_tip

EDITOR_AIR = 7
"""So much further in than the quiet button stands the line that it opens, beneath the steps."""


class StepRow(QWidget):
    """Space ticks. The menu rewords, moves up and down, and removes."""

    def __init__(
        self,
        step: Step,
        place: int,
        count: int,
        deeds: StepDeeds,
        today: date,
        *,
        may_write: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._step = step
        self._place = place
        self._count = count
        self._deeds = deeds
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._tick = CheckBox("")
        self._tick.setAccessibleName(step.words)
        self._tick.setObjectName(f"tick {step.id}")
        self._tick.setChecked(step.done_on is not None)
        self._tick.setEnabled(may_write)
        self._tick.clicked.connect(lambda done: deeds.tick(step, done=done))
        ink = "text.primary" if step.done_on is None else "text.secondary"
        self._words = Paragraph(step.words, "body", ink)
        self._row.addWidget(self._tick, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._words, 1)
        if step.done_on is not None:
            day = Label(short_day(step.done_on, today), "small", "text.secondary")
            self._row.addWidget(day, 0, Qt.AlignmentFlag.AlignTop)
        if may_write:
            self._row.addWidget(self._menu_button(), 0, Qt.AlignmentFlag.AlignTop)
        if may_write and deeds.reworded == step.id:
            self._open_editor()

    def _menu_button(self) -> IconButton:
        name = self.tr("More about the step «{words}»").format(words=self._step.words)
        button = IconButton(name, "dots-three", ButtonKind.QUIET, small=True)
        button.setObjectName(f"step menu {self._step.id}")
        menu = QMenu(button)
        step, deeds = self._step, self._deeds
        for text, act, may in (
            (self.tr("Change the words"), self._edit, True),
            (self.tr("Move up"), lambda: deeds.move(step, self._place - 1), self._place > 0),
            (
                self.tr("Move down"),
                lambda: deeds.move(step, self._place + 1),
                self._place < self._count - 1,
            ),
            (self.tr("Remove"), lambda: deeds.remove(step), True),
        ):
            action = QAction(text, menu)
            action.triggered.connect(act)
            action.setEnabled(may)
            menu.addAction(action)
        button.clicked.connect(lambda: menu.popup(button.mapToGlobal(QPoint(0, button.height()))))
        return button

    def _edit(self) -> None:
        self._deeds.reworded = self._step.id
        self._open_editor().setFocus()

    def _open_editor(self) -> StepEditor:
        editor = StepEditor(self.tr("The step's words"), self._step.words)
        editor.setObjectName(f"keep:step {self._step.id}")
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(editor)
        draft = self._deeds.keep_reworded(self._step, editor, column)

        def reword() -> None:
            # Kept once more, so that a refusal loses nothing; what stores it forgets the draft.
            draft.keep_now()
            self._deeds.reword(self._step, editor.text(), editor.show_refusal)

        editor.returnPressed.connect(reword)
        self._words.hide()
        self._row.insertLayout(2, column, 1)
        return editor


class StepEditor(LineEdit):
    """A line one writes a step in; what is wrong with it is its tooltip and spoken description."""

    def __init__(self, name: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, "", parent)
        self.setAccessibleName(name)

    def show_refusal(self, refusal: Refused) -> None:
        """Mark the field, and say why."""
        words = MESSAGES.of(refusal).text
        self.set_wrong(wrong=True)
        self.setToolTip(plain_tip(words))
        self.setAccessibleDescription(words)


class NewStep(QWidget):
    """A quiet button that opens a line; Enter adds the step and leaves the line ready for another.

    Esc closes the line and keeps what is half-written in it.
    """

    def __init__(self, goal_id: str, deeds: StepDeeds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._goal_id = goal_id
        self._deeds = deeds
        self._open = Button(self.tr("Add a step"), ButtonKind.QUIET, "plus", small=True)
        self._open.setObjectName(f"add step {goal_id}")
        self._open.clicked.connect(self._begin)
        self._editor = StepEditor(self.tr("New step"))
        self._editor.setObjectName(f"keep:new step {goal_id}")
        self._editor.setPlaceholderText(self.tr("Next step, then Enter"))
        self._editor.returnPressed.connect(self._add)
        self._fault = ErrorLine()
        self._fault.hide()
        self._column = column = QVBoxLayout(self)
        column.setSpacing(4)
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._editor)
        column.addWidget(self._fault)
        self._drafted = QWidget()
        QVBoxLayout(self._drafted).setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._drafted)
        self._draft: FormDraft | None = None
        self._show_line()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._deeds.added_to == self._goal_id:
            self._deeds.added_to = ""
            if self._draft is not None:
                self._draft.keep_now()
            self._show_line()
            self._open.setFocus()
            return
        # Enter in the line is the line's own; it must not press a default button around it.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return
        super().keyPressEvent(event)

    def _begin(self) -> None:
        self._deeds.added_to = self._goal_id
        self._show_line()
        self._editor.setFocus()

    def _show_line(self) -> None:
        shown = self._deeds.added_to == self._goal_id
        self._open.setVisible(not shown)
        self._column.setContentsMargins(EDITOR_AIR if shown else 0, 4, 0, 0)
        self._editor.setVisible(shown)
        self._drafted.setVisible(shown)
        line = self._drafted.layout()
        if shown and self._draft is None and isinstance(line, QVBoxLayout):
            self._draft = self._deeds.keep_new(self._goal_id, self._editor, line)

    def _add(self) -> None:
        words = self._editor.text()
        if not words.strip():
            return
        self._editor.clear()
        self._deeds.add(self._goal_id, words, lambda refusal: self._refused(words, refusal))

    def _refused(self, words: str, refusal: Refused) -> None:
        self._editor.setText(words)
        self._editor.show_refusal(refusal)
        if isinstance(refusal, Invalid):
            self._fault.sentence.set_text(MESSAGES.of_reason(refusal.reason))
            self._fault.show()
