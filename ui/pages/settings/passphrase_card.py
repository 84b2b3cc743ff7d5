"""A new passphrase of one's own."""

from __future__ import annotations

from services.domain.passphrase_strength import Strength
from services.use_cases.accounts import ChangePassphrase, change_passphrase
from services.use_cases.judging import judge_passphrase
from ui.dialogs.new_passphrase import NewPassphrase
from ui.pages.settings.form_card import FormCard
from ui.widgets.field import Field
from ui.widgets.line_edit import SecretField
from ui.workspace import Workspace


class PassphraseCard(FormCard):
    """A new passphrase of one's own."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.heading.title.setText(self.tr("Passphrase"))
        self.words.set_text(self.tr("The old one stops working at once."))
        self.save.setText(self.tr("&Change the passphrase"))
        self.old = SecretField()
        self.form.add("old", Field(self.tr("The passphrase &now"), self.old))
        self.new = NewPassphrase(
            self.form, self._judge, workspace.tasks, self._known, ("new", "again")
        )
        self.save.clicked.connect(self.change)

    def change(self) -> None:
        """Store it."""
        self.form.clear_errors()
        command = ChangePassphrase(self.old.text(), self.new.first.text(), self.new.second.text())
        self.workspace.tasks.start(self._change(command), refused=self.show_refusal)

    async def _change(self, command: ChangePassphrase) -> None:
        await self.workspace.run(change_passphrase, command)
        self.old.clear()
        self.new.clear()
        self.workspace.tell_done(self.tr("The new passphrase holds from now on."))

    async def _judge(self, text: str, known: tuple[str, ...]) -> Strength:
        return await self.workspace.compute(judge_passphrase, text, known)

    def _known(self) -> tuple[str, ...]:
        return (self.workspace.account.name, self.workspace.centre.name)
