"""The one question before a consent is withdrawn: it stops messages and can't be undone."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from services.use_cases.consents import WithdrawConsent, withdraw_consent
from services.use_cases.consents_of import ConsentView
from ui.pages.participants.draft_sheet import DraftSheet
from ui.widgets.button import ButtonKind
from ui.widgets.field import Field
from ui.widgets.label import Paragraph
from ui.widgets.text_area import TextArea
from ui.workspace import Workspace


class WithdrawSheet(DraftSheet):
    """`withdrawn` carries the `Withdrawn` that tells what was stopped."""

    withdrawn = Signal(object)

    def __init__(self, workspace: Workspace, anchor: QWidget, view: ConsentView) -> None:
        super().__init__(workspace, anchor, "", "participant.withdraw", view.consent.id)
        self._view = view
        self.set_title(
            self.tr("Withdraw the consent to {recipient}").format(recipient=view.recipient)
        )
        self._words = TextArea()
        words = Field(
            self.tr("In the participant's &words"),
            self._words,
            self.tr("No reason is owed."),
            self.tr("may be empty"),
        )
        self.form.add("words", words)
        self.form.add_widget(Paragraph(self._what_happens()))
        self.keep({"words": self._words})
        save = self.add_save(self.tr("Withdraw now"), ButtonKind.DANGER)
        save.setObjectName("withdraw now")

    def begin(self) -> None:
        """Open, with what was half-written before."""
        self.workspace.tasks.start(self._begin())

    async def _begin(self) -> None:
        await self.load_draft()
        self.open()

    def save(self) -> None:
        """Withdraw."""
        self.form.clear_errors()
        self.workspace.tasks.start(self._store(), refused=self.show_refusal)

    async def _store(self) -> None:
        command = WithdrawConsent(self._view.consent.id, self._words.toPlainText())
        outcome = await self.workspace.run(withdraw_consent, command)
        await self.forget_draft()
        self.accept(outcome.value)
        self.withdrawn.emit(outcome.value)

    def _what_happens(self) -> str:
        parts = [self.tr("It ends at once.")]
        if self._view.waiting:
            parts.append(
                self.tr(
                    "%n message(s) wait in the outbox and are stopped, unless another consent covers them.",
                    "",
                    self._view.waiting,
                )
            )
        if self._view.left:
            parts.append(
                self.tr("%n message(s) have left and can't be recalled.", "", self._view.left)
            )
        return " ".join(parts)
