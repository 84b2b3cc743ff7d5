"""The sheet in which a volunteer is thanked, with words or without."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from services.domain.errors import Invalid, Refused
from services.use_cases.activities import Thank, thank
from ui.dialogs.drafted_sheet import DraftedSheet
from ui.user_messages import MESSAGES
from ui.widgets.button import Button, ButtonKind
from ui.widgets.field import Field
from ui.widgets.form import Form
from ui.widgets.label import Paragraph
from ui.widgets.text_area import TextArea
from ui.workspace import Workspace


class ThanksSheet(DraftedSheet):
    """`begin(...)` opens it for one volunteer's activities; Ctrl+Enter sends. Esc keeps the words."""

    def __init__(self, workspace: Workspace, anchor: QWidget) -> None:
        super().__init__("", anchor)
        self._workspace = workspace
        self._name = ""
        self._activity_ids: tuple[str, ...] = ()
        self._about = Paragraph("", "body", "text.secondary")
        self.words = TextArea(least=3, most=6)
        self._field = Field("", self.words)
        self._form = Form()
        self._form.add("words", self._field)
        self._half_written = self.keep_as(workspace, self._form, "thanks")
        self.body.addWidget(self._about)
        self.body.addWidget(self._form)
        self.send = self.add_button(Button("", ButtonKind.PRIMARY, "hands-clapping"))
        self.send.clicked.connect(self._send)
        self._cancel = self.add_button(Button("", ButtonKind.QUIET))
        self._cancel.clicked.connect(self.dismiss)
        self.words.submitted.connect(self._send)
        self.act_on_keys(self._send)

    def begin(self, name: str, activity_ids: Sequence[str], about: str) -> None:
        """Open for these activities of `name`; `about` says in words which they are."""
        self._half_written.turn_to(next(iter(activity_ids), ""))
        self.words.clear()
        self._name, self._activity_ids = name, tuple(activity_ids)
        self._set_words()
        self._about.set_text(about)
        self._form.clear_errors()
        self.open()

    def _send(self) -> None:
        command = Thank(self._activity_ids, self.words.toPlainText())
        self._workspace.tasks.start(self._thank(command), refused=self._show)

    async def _thank(self, command: Thank) -> None:
        outcome = await self._workspace.run(thank, command)
        self.accept(outcome.value)
        self._workspace.tell_done(
            self.tr("{name} is thanked.").format(name=self._name), outcome.undo
        )

    def _show(self, refusal: Refused) -> None:
        sentence = MESSAGES.of(refusal).text
        if not isinstance(refusal, Invalid) or self._form.show_errors({refusal.field: sentence}):
            self.note.setText(sentence)

    def _set_words(self) -> None:
        self.set_title(self.tr("Thank {name}").format(name=self._name))
        self.note.setText("")
        self._field.set_label(self.tr("A few words with the thanks"))
        self._field.set_help(
            self.tr("May be left empty. What you write is shown on the volunteer’s own page.")
        )
        self.send.setText(self.tr("Send thanks"))
        self._cancel.setText(self.tr("Cancel"))
        self.set_keys_note("Ctrl+Enter")
