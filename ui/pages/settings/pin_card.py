"""A PIN for one's own account on this machine."""

from __future__ import annotations

from services.use_cases.quick_unlock import (
    QuickUnlockState,
    SwitchOnQuickUnlock,
    quick_unlock_state,
    switch_off_quick_unlock,
    switch_on_quick_unlock,
)
from ui.pages.settings.form_card import FormCard
from ui.widgets.field import Field
from ui.widgets.line_edit import SecretField
from ui.workspace import Workspace


class PinCard(FormCard):
    """A PIN for this machine: on, off, or why it can't be had."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.heading.title.setText(self.tr("Quick unlock"))
        self._state = QuickUnlockState.NOT_OFFERED
        self.pin, self.again = SecretField(), SecretField()
        self.form.add("pin", Field(self.tr("P&IN"), self.pin))
        self.form.field("pin").set_help(self.tr("Four digits or more, not a row such as 1234."))
        self.form.add("again", Field(self.tr("The same PIN &again"), self.again))
        self.save.clicked.connect(self.switch)

    def load(self) -> None:
        """Ask how it stands."""
        self.workspace.tasks.start(self._load())

    def switch(self) -> None:
        """On or off."""
        self.form.clear_errors()
        is_on = self._state is QuickUnlockState.ON
        work = self._switch_off() if is_on else self._switch_on()
        self.workspace.tasks.start(work, refused=self.show_refusal)

    async def _load(self) -> None:
        self._state = await self.workspace.ask(quick_unlock_state, None)
        self._show()

    async def _switch_on(self) -> None:
        command = SwitchOnQuickUnlock(self.pin.text(), self.again.text())
        await self.workspace.run(switch_on_quick_unlock, command)
        for field in (self.pin, self.again):
            field.clear()
        self.workspace.tell_done(self.tr("The PIN opens your account on this machine."))
        await self._load()

    async def _switch_off(self) -> None:
        await self.workspace.run(switch_off_quick_unlock, None)
        self.workspace.tell_done(self.tr("The PIN opens nothing any more."))
        await self._load()

    def _show(self) -> None:
        self.words.set_text(self._state_words())
        self.form.setVisible(self._state is QuickUnlockState.OFF)
        self.save.setVisible(self._state is not QuickUnlockState.NOT_OFFERED)
        is_on = self._state is QuickUnlockState.ON
        self.save.setText(self.tr("&Switch off") if is_on else self.tr("&Switch on"))

    def _state_words(self) -> str:
        match self._state:
            case QuickUnlockState.NOT_OFFERED:
                return self.tr(
                    "This machine has no keyring that guards secrets, so quick unlock can't be"
                    " offered here. The passphrase always works."
                )
            case QuickUnlockState.OFF:
                return self.tr(
                    "A short PIN instead of the passphrase, on this machine only. After five"
                    " wrong tries it is switched off."
                )
            case QuickUnlockState.ON:
                return self.tr("Quick unlock is on for you on this machine.")
