"""A sheet whose half-written text is kept in the encrypted store as one types."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from services.domain.errors import Invalid, Refused
from services.use_cases.drafts import DraftAsked, SaveDraft, discard_draft, load_draft, save_draft
from ui.user_messages import MESSAGES
from ui.widgets.button import Button, ButtonKind
from ui.widgets.combo import ComboBox
from ui.widgets.form import Form
from ui.widgets.line_edit import LineEdit
from ui.widgets.sheet import Sheet
from ui.widgets.text_area import TextArea
from ui.workspace import Workspace

KEPT_AFTER_MS: Final = 700
Editor = LineEdit | TextArea | ComboBox


class DraftSheet(Sheet):
    """`form` holds the fields; those handed to `keep` are drafted under `place` and `subject`.

    Ctrl+Enter saves, Esc closes and keeps the draft; opening the same sheet again shows it.
    """

    def __init__(
        self,
        workspace: Workspace,
        anchor: QWidget,
        title: str,
        place: str,
        subject: str = "",
        *,
        wide: bool = False,
    ) -> None:
        super().__init__(title, anchor, wide=wide)
        self.workspace = workspace
        self.form = Form()
        self.body.addWidget(self.form)
        self._draft = DraftAsked(place, subject)
        self._kept: dict[str, Editor] = {}
        self._written: dict[str, str] = {}
        self._ended = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEPT_AFTER_MS)
        self._timer.timeout.connect(self.keep_draft)
        self.finished.connect(self._finished)

    def save(self) -> None:
        """Store what the form holds; each sheet says how."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = QKeySequence(event.keyCombination())
        if keys in (QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")):
            self.save()
            return
        super().keyPressEvent(event)

    def add_save(self, text: str, kind: ButtonKind = ButtonKind.PRIMARY) -> Button:
        """The sheet's first button, and the one that gives up."""
        button = self.add_button(Button(text, kind))
        button.setObjectName("save")
        button.clicked.connect(self.save)
        cancel = self.add_button(Button(self.tr("Cancel")))
        cancel.clicked.connect(self.dismiss)
        self.set_keys_note(self.tr("Ctrl+Enter saves · Esc keeps a draft"))
        return button

    def keep(self, editors: Mapping[str, Editor]) -> None:
        """Draft these fields from now on."""
        self._kept.update(editors)
        for editor in editors.values():
            if isinstance(editor, LineEdit):
                editor.textEdited.connect(self._written_in)
            elif isinstance(editor, TextArea):
                editor.textChanged.connect(self._written_in)
                editor.submitted.connect(self.save)
            else:
                editor.activated.connect(self._written_in)

    async def load_draft(self) -> None:
        """Show what was half-written here before; remember how the form stood without it."""
        self._written = self._texts()
        draft = await self.workspace.ask(load_draft, self._draft)
        if draft is None:
            return
        for key, text in json.loads(draft.body).items():
            editor = self._kept.get(key)
            if editor is not None:
                _set_text(editor, text)
        self.note.setText(self.tr("Your draft"))

    def leave(self) -> None:
        """End the sheet, also behind a window that is hidden; what is half-written becomes a draft."""
        if self.isVisible():
            self.dismiss()
        elif not self._ended:
            self._finished(None)

    def keep_draft(self) -> None:
        """Keep what is written now, if it differs from how the form stood."""
        self._timer.stop()
        texts = self._texts()
        if texts != self._written:
            draft = SaveDraft(
                self._draft.place, json.dumps(texts, ensure_ascii=False), self._draft.subject_id
            )
            self.workspace.tasks.start(self._keep(draft))

    async def forget_draft(self) -> None:
        """The text is stored for good: no draft is needed."""
        self._timer.stop()
        self._written = self._texts()
        await self.workspace.run(discard_draft, self._draft)

    def show_refusal(self, refusal: Refused) -> None:
        """Show it at its field; what belongs to no field is told as a banner."""
        if isinstance(refusal, Invalid):
            sentence = MESSAGES.of_reason(refusal.reason)
            if not self.form.show_errors({refusal.field: sentence}):
                return
        self.workspace.tell_refused(refusal)

    async def _keep(self, draft: SaveDraft) -> None:
        await self.workspace.run(save_draft, draft)

    def _written_in(self) -> None:
        # A text area also tells of changes when it is polished, which may be after the sheet has ended.
        if not self._ended:
            self._timer.start()

    def _finished(self, value: object) -> None:
        if value is None:
            self.keep_draft()
        self._ended = True
        self._timer.stop()
        self._scrim.deleteLater()
        self.deleteLater()

    def _texts(self) -> dict[str, str]:
        return {key: _text(editor) for key, editor in self._kept.items()}


def _text(editor: Editor) -> str:
    if isinstance(editor, LineEdit):
        return editor.text()
    return editor.toPlainText() if isinstance(editor, TextArea) else editor.key()


def _set_text(editor: Editor, text: str) -> None:
    if isinstance(editor, LineEdit):
        editor.setText(text)
    elif isinstance(editor, TextArea):
        editor.setPlainText(text)
    else:
        editor.set_key(text)
