"""Sheets that keep what is half-written in them, also when the session locks or the machine stops."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from ui.dialogs.form_draft import FormDraft
from ui.widgets.button import Button, ButtonKind
from ui.widgets.form import Form
from ui.widgets.sheet import Sheet
from ui.workspace import Workspace


class SheetDraft(FormDraft):
    """The draft of a sheet: told in its head, thrown away in its foot, forgotten when it is accepted.

    The fields of `form` are kept by their keys, those `also` named beside them.
    """

    def __init__(
        self,
        sheet: Sheet,
        workspace: Workspace,
        form: Form | None,
        place: str,
        subject: str = "",
        also: Mapping[str, QWidget] | None = None,
    ) -> None:
        def editors() -> dict[str, QWidget]:
            return {**({} if form is None else form.editors()), **(also or {})}

        super().__init__(sheet, workspace, editors, place, subject)
        self._tasks = workspace.tasks
        self._sheet = sheet
        self._away: Button | None = None
        self.told.connect(sheet.note.setText)
        self.shown.connect(self._offer_to_throw_away)
        sheet.finished.connect(self._ended)

    @property
    def away(self) -> Button | None:
        """The button that throws the draft away, once there has been one to throw away."""
        return self._away

    def thrown_away_by(self, button: Button) -> None:
        """Use this button of the sheet instead of one of its own, which is made when it is needed."""
        self._away = button
        button.hide()
        button.clicked.connect(self._throw_away)

    def _offer_to_throw_away(self, left: bool) -> None:
        if self._away is None and left:
            words = self.tr("Throw the draft away")
            self._away = self._sheet.add_button(Button(words, ButtonKind.QUIET))
            self._away.setObjectName("throw the draft away")
            self._away.clicked.connect(self._throw_away)
        if self._away is not None:
            self._away.setVisible(left)

    def _throw_away(self) -> None:
        self._tasks.start(self.throw_away())

    def _ended(self, value: object) -> None:
        if value is None:
            self.keep_now()
            self.rest()
        else:
            self.forget_soon()


class DraftedSheet(Sheet):
    """A sheet that opens with what was half-written in it. `keep_as` says where that is kept.

    End it with a value only when its text is stored: that is what lets go of the draft.
    """

    draft: SheetDraft | None = None
    _opening = False

    def keep_as(
        self,
        workspace: Workspace,
        form: Form | None,
        place: str,
        subject: str = "",
        also: Mapping[str, QWidget] | None = None,
    ) -> SheetDraft:
        """Keep the form's text under `place`, about `subject`; every account has its own."""
        self._keeper = workspace
        self.draft = SheetDraft(self, workspace, form, place, subject, also)
        return self.draft

    def open(self) -> None:
        """Show the sheet, with the draft that was left."""
        if self.draft is None or self.draft.listens:
            super().open()
        elif not self._opening:
            self._opening = True
            self._keeper.tasks.start(self._open_with_draft(self.draft))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # Hidden with the window around it, not ended: nobody may come back to it.
        if self.draft is not None and not self.isHidden():
            self.draft.keep_now()

    async def _open_with_draft(self, draft: SheetDraft) -> None:
        try:
            await draft.restore()
        finally:
            self._opening = False
        super().open()
