"""The sheet in which a volunteer says that it is urgent, or that something was heavy."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from services.use_cases.talks import AskForTalk, ask_for_talk
from ui.dialogs.form_sheet import FormSheet
from ui.widgets.field import Field
from ui.widgets.label import Paragraph
from ui.widgets.text_area import TextArea
from ui.workspace import Workspace


class DistressSheet(FormSheet):
    """Words are hers to give or keep: the button alone is enough."""

    def __init__(self, workspace: Workspace, anchor: QWidget) -> None:
        super().__init__("", "", self._ask, workspace, anchor)
        self.set_title(self.tr("It is urgent, or something was heavy"))
        self.do.setText(self.tr("Ask somebody to call me"))
        self.form.add_widget(
            Paragraph(self.tr("The coordinators see it at once. Somebody calls within 48 hours."))
        )
        self.words = TextArea(least=3, most=6)
        field = Field(self.tr("&A few words"), self.words)
        field.set_help(
            self.tr("May be left empty. Only the coordinators see it. Name no participant here.")
        )
        self.form.add("words", field)
        self.form.add_widget(
            Paragraph(
                self.tr(
                    "Is a life in danger, call 113. Out-of-hours doctor 116 117. "
                    "Somebody to talk with, day and night: 116 123."
                ),
                "body",
                "text.secondary",
            )
        )
        self.words.submitted.connect(self.save)
        self.keep_text("own.distress")

    def _focus_first(self) -> None:
        # Nothing has to be written: one more press is enough.
        self.do.setFocus()

    async def _ask(self) -> None:
        command = AskForTalk(self.words.toPlainText(), distress=True)
        outcome = await self.workspace.run(ask_for_talk, command)
        self.accept(outcome.value)
        self.words.clear()
        done = self.tr("The coordinators see it now. Somebody calls you.")
        self.workspace.tell_done(done, outcome.undo)
