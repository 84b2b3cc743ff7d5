"""The step in which it is written down what HelseID knows the centre as."""

from __future__ import annotations

from PySide6.QtGui import QHideEvent

from services.use_cases.health_network import SaveClient, save_client
from services.use_cases.health_network_status import NetworkStatus
from ui.dialogs.draft_line import DraftLine
from ui.dialogs.form_draft import FormDraft
from ui.pages.settings.network_step import StepCard, StepState
from ui.widgets.field import Field
from ui.widgets.label import Paragraph
from ui.widgets.line_edit import LineEdit
from ui.workspace import Workspace

DRAFT_PLACE = "settings.health_network"
_KNOWN_BY = 13


class ClientStep(StepCard):
    """Four fields; what is half-written in them is kept."""

    def __init__(self, workspace: Workspace, number: int) -> None:
        super().__init__(workspace, number, self.tr("The client id from HelseID"))
        self.client, self.scope = LineEdit(), LineEdit()
        self.parent_number, self.child_number = LineEdit(), LineEdit()
        self._shown: SaveClient | None = None
        self._build()
        self.draft = FormDraft(self, workspace, self.form.editors, DRAFT_PLACE)
        self.inside.addWidget(DraftLine(self.draft, workspace.tasks))
        self.act.setText(self.tr("&Save the client id"))
        self.act.clicked.connect(self.save)
        for editor in (self.client, self.scope, self.parent_number, self.child_number):
            editor.returnPressed.connect(self.save)
        self.end_with_act()

    def done(self, status: NetworkStatus) -> bool:
        """Whether there is one."""
        return bool(status.registration.client_id)

    def show_status(self, status: NetworkStatus, state: StepState) -> None:
        """Fill in what is stored, once, and again only when something else is stored."""
        kept = status.registration
        self.stand(state, _begun(kept.client_id))
        stored = SaveClient(
            kept.client_id, kept.scope, kept.parent_organisation, kept.child_organisation
        )
        if stored == self._shown:
            return
        first, self._shown = self._shown is None, stored
        if first or not self.draft.listens:
            self._fill(stored)
            self.draft.stand()
            self.workspace.tasks.start(self.draft.restore())

    def save(self) -> None:
        """Store what is written."""
        self.clear_faults()
        self.workspace.tasks.start(self._save(), refused=self.show_refusal)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.draft.keep_now()

    async def _save(self) -> None:
        written = SaveClient(
            self.client.text(),
            self.scope.text(),
            self.parent_number.text(),
            self.child_number.text(),
        )
        # The draft goes first: what is stored is shown as it is stored, with nothing over it.
        outcome = await self.workspace.run(save_client, written)
        await self.draft.forget()
        kept = outcome.value
        self._shown = SaveClient(
            kept.client_id, kept.scope, kept.parent_organisation, kept.child_organisation
        )
        self._fill(self._shown)
        await self.draft.restore()
        self.workspace.tell_done(self.tr("The client id is saved. Try it next."))

    def _fill(self, stored: SaveClient) -> None:
        self.client.setText(stored.client_id)
        self.scope.setText(stored.scope)
        self.parent_number.setText(stored.parent_organisation)
        self.child_number.setText(stored.child_organisation)

    def _build(self) -> None:
        self.inside.addWidget(
            Paragraph(
                self.tr(
                    "HelseID gives it when the key is registered. The organisation numbers are"
                    " those that the client is registered for; leave empty what is not asked for."
                )
            )
        )
        optional = self.tr("may be left empty")
        self.form.add("client_id", Field(self.tr("&Client id"), self.client))
        whole = self.tr("Organisation &number of the whole")
        part = self.tr("Organisation number of our &part")
        self.form.add("parent_organisation", Field(whole, self.parent_number, optional=optional))
        self.form.add("child_organisation", Field(part, self.child_number, optional=optional))
        scope = Field(self.tr("Sco&pe"), self.scope, optional=optional)
        scope.set_help(self.tr("Only if HelseID gave another one than nhn:msh/api."))
        self.form.add("scope", scope)


def _begun(client_id: str) -> str:
    """Enough of it to know it by."""
    return client_id if len(client_id) <= _KNOWN_BY else f"{client_id[:_KNOWN_BY]}…"
