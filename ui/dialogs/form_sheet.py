"""A sheet with a form and the one button that does it; refusals are told where they can be mended."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from services.domain.errors import Invalid, Refused
from ui.dialogs.drafted_sheet import DraftedSheet
from ui.tasks import Work
from ui.user_messages import UserMessages
from ui.widgets.button import Button, ButtonKind
from ui.widgets.field import ErrorLine
from ui.widgets.form import Form
from ui.workspace import Workspace


class FormSheet(DraftedSheet):
    """Fields go in `form`; `keep_text` names where they are drafted. `act` makes the work that the
    button starts; it ends the sheet itself, with a value.

    What can't be taken is told at its field, any other refusal above the button.
    """

    def __init__(
        self,
        title: str,
        does: str,
        act: Callable[[], Work],
        workspace: Workspace,
        anchor: QWidget,
    ) -> None:
        super().__init__(title, anchor)
        self.workspace = workspace
        self._act = act
        self.form = Form()
        self.fault = ErrorLine()
        self.fault.hide()
        self.body.addWidget(self.form)
        self.body.addWidget(self.fault)
        self.do = self.add_button(Button(does, ButtonKind.PRIMARY))
        self.do.setObjectName("do")
        self.do.clicked.connect(self.save)
        self.cancel = self.add_button(Button(self.tr("Cancel"), ButtonKind.QUIET))
        self.cancel.clicked.connect(self.dismiss)
        self.set_keys_note("Ctrl+Enter")
        self.act_on_keys(self._press)

    def keep_text(self, place: str, subject: str = "") -> None:
        """Keep what is half-written in the form, about `subject`."""
        self.keep_as(self.workspace, self.form, place, subject)
        self.set_keys_note(self.tr("Ctrl+Enter · Esc keeps the draft"))

    def save(self) -> None:
        """Do it."""
        self.form.clear_errors()
        self.fault.hide()
        self.workspace.tasks.start(self._act(), refused=self.show_refusal)

    def _press(self) -> None:
        """As the button: one that is not to be pressed is not pressed by keys either."""
        if self.do.isVisible():
            self.do.click()

    def show_refusal(self, refusal: Refused) -> None:
        """Say why not."""
        if isinstance(refusal, Invalid):
            sentence = UserMessages().of_reason(refusal.reason)
            if not self.form.show_errors({refusal.field: sentence}):
                return
        self.fault.sentence.set_text(UserMessages().of(refusal).text)
        self.fault.show()
