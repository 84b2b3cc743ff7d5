"""Writes a goal where it stands: the words, the life area, the last sign of movement."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from services.domain.errors import Invalid, Refused
from services.use_cases.goals_of import GoalView
from ui.dialogs.draft_line import DraftLine
from ui.dialogs.form_draft import FormDraft
from ui.pages.participants.fresh_column import focus_soon
from ui.user_messages import MESSAGES
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.combo import ComboBox
from ui.widgets.field import Field
from ui.widgets.form import Form
from ui.widgets.line_edit import LineEdit
from ui.widgets.text_area import TextArea
from ui.widgets.tone import Tone
from ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class GoalText:
    """What the editor holds."""

    life_area_id: str
    words: str
    last_sign: str


class GoalEditor(Card):
    """`saved` carries a `GoalText`; `closed` when it is given up. Ctrl+Enter saves, Esc closes."""

    saved = Signal(object)
    closed = Signal()

    def __init__(
        self,
        areas: Sequence[tuple[str, str]],
        view: GoalView | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Tone.ACCENT, parent=parent)
        key = view.goal.id if view else "new"
        self._words = TextArea(view.goal.words if view else "")
        self._words.setObjectName(f"keep:goal {key}")
        self._words.submitted.connect(self.save)
        self._area = ComboBox(areas)
        self._sign = LineEdit(view.goal.last_sign if view else "")
        self._sign.setObjectName(f"keep:sign {key}")
        self._form = Form(12)
        help_text = self.tr("In the participant's own words, as they are said.")
        self._form.add("words", Field(self.tr("&Goal"), self._words, help_text))
        self._form.add("life_area_id", Field(self.tr("&Life area"), self._area))
        if view is not None:
            self._area.set_key(view.goal.life_area_id)
            self._form.add("last_sign", Field(self.tr("Last sign of &movement"), self._sign))
        self.body.addWidget(self._form)
        self.body.addLayout(self._buttons())
        self.draft: FormDraft | None = None

    def keep_text(self, workspace: Workspace, subject: str) -> None:
        """Show what was half-written about `subject`, and keep what is written from now on."""
        self.draft = FormDraft(self, workspace, self._form.editors, "participant.goal", subject)
        self.draft.stand()
        self.body.addWidget(DraftLine(self.draft, workspace.tasks))
        workspace.tasks.start(self.draft.restore())

    def take_focus(self) -> None:
        """Put the cursor in the words."""
        focus_soon(self._words)

    def save(self) -> None:
        """Hand over what is written."""
        text = GoalText(self._area.key(), self._words.toPlainText(), self._sign.text())
        self.saved.emit(text)

    def show_refusal(self, refusal: Refused) -> bool:
        """Show it at its field; False when it belongs to none."""
        if not isinstance(refusal, Invalid):
            return False
        errors = {refusal.field: MESSAGES.of_reason(refusal.reason)}
        return not self._form.show_errors(errors)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        save = Button(self.tr("Save goal"), ButtonKind.PRIMARY, "check", small=True)
        save.clicked.connect(self.save)
        cancel = Button(self.tr("Cancel"), small=True)
        cancel.clicked.connect(self.closed)
        row.addWidget(save)
        row.addWidget(cancel)
        row.addStretch(1)
        return row
