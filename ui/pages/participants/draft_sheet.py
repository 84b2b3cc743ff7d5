"""A sheet of the participants' page: Ctrl+Enter saves, and what is half-written is kept."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from services.domain.errors import Invalid, Refused
from ui.dialogs.drafted_sheet import DraftedSheet
from ui.user_messages import MESSAGES
from ui.widgets.button import Button, ButtonKind
from ui.widgets.form import Form
from ui.widgets.text_area import TextArea
from ui.workspace import Workspace


class DraftSheet(DraftedSheet):
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
        self._kept: dict[str, QWidget] = {}
        self._half_written = self.keep_as(workspace, None, place, subject, self._kept)
        self._ended = False
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
        cancel = self.add_button(Button(self.tr("Cancel"), ButtonKind.QUIET))
        cancel.clicked.connect(self.dismiss)
        self.set_keys_note(self.tr("Ctrl+Enter · Esc keeps the draft"))
        return button

    def keep(self, editors: Mapping[str, QWidget]) -> None:
        """Draft these fields."""
        self._kept.update(editors)
        for editor in editors.values():
            if isinstance(editor, TextArea):
                editor.submitted.connect(self.save)

    async def load_draft(self) -> None:
        """Show what was half-written here before; remember how the form stood without it."""
        await self._half_written.restore()

    def leave(self) -> None:
        """End the sheet, also behind a window that is hidden; what is half-written becomes a draft."""
        if not self.isHidden():
            self.dismiss()
        elif not self._ended:
            self._finished(None)

    def keep_draft(self) -> None:
        """Keep what is written now, if it differs from how the form stood."""
        self._half_written.keep_now()

    async def forget_draft(self) -> None:
        """The text is stored for good: no draft is needed."""
        await self._half_written.forget()

    def show_refusal(self, refusal: Refused) -> None:
        """Show it at its field; what belongs to no field is told as a banner."""
        if isinstance(refusal, Invalid):
            sentence = MESSAGES.of_reason(refusal.reason)
            if not self.form.show_errors({refusal.field: sentence}):
                return
        self.workspace.tell_refused(refusal)

    def _finished(self, value: object) -> None:
        if value is None:
            self.keep_draft()
        self._ended = True
        self._half_written.rest()
        self._scrim.deleteLater()
        self.deleteLater()
