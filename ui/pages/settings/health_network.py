"""The health network: how the connection stands, and the steps that lead to it, one after another."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from services.domain.changes import Kind
from services.use_cases.health_network_status import NetworkStatus, network_status
from ui.pages.settings.network_client import ClientStep
from ui.pages.settings.network_key import KeyStep
from ui.pages.settings.network_own import EnvironmentStep, UseStep, WhoStep
from ui.pages.settings.network_status import StatusCard
from ui.pages.settings.network_step import StepCard, StepState
from ui.pages.settings.network_trial import TrialCard
from ui.pages.settings.section import Section
from ui.widgets.card import Card
from ui.widgets.label import Paragraph
from ui.workspace import Workspace


class HealthNetworkSection(Section):
    """Six steps; the first that is not done stands open. A practice centre is told why it has none."""

    listens_to = frozenset({Kind.SETTINGS, Kind.WAYS})

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, "", parent=parent)
        self.header.set_title(
            self.tr("The health network"),
            self.tr("Messages to units through Norsk helsenett, with HelseID."),
        )
        self.status = StatusCard(workspace)
        self.why_not = Card()
        self.why_not.body.addWidget(Paragraph(self._why_not()))
        self.who = WhoStep(workspace, 1)
        self.environment = EnvironmentStep(workspace, 2)
        self.key = KeyStep(workspace, 3)
        self.client = ClientStep(workspace, 4)
        self.trial = TrialCard(workspace, 5)
        self.use = UseStep(workspace, 6)
        self._steps: tuple[StepCard, ...] = (
            self.who, self.environment, self.key, self.client, self.trial, self.use
        )  # fmt: skip
        for part in (self.why_not, self.status, *self._steps):
            part.hide()
            self.body.addWidget(part)
        self.key.waiting_wanted.connect(self._try_waiting)
        self.trial.ended.connect(self.load)

    def load(self) -> None:
        self.workspace.tasks.start(self._load())

    def save_here(self) -> None:
        if self.client.isVisible() and self.client.within.isVisible():
            self.client.save()

    async def _load(self) -> None:
        self._show(await self.workspace.ask(network_status, None))

    def _show(self, status: NetworkStatus) -> None:
        self.why_not.setVisible(status.practice)
        self.status.setVisible(not status.practice)
        self.status.show_status(status)
        here = next((each for each in self._steps if not each.done(status)), None)
        focused = next((each for each in self._steps if each.has_focus()), None)
        for each in self._steps:
            ahead = StepState.DONE if each.done(status) else StepState.AHEAD
            each.show_status(status, StepState.HERE if each is here else ahead)
            each.setVisible(not status.practice)
        if focused is not None and here is not None and focused.folded:
            here.take_focus()

    def _try_waiting(self) -> None:
        """The same trial, with the key that waits, where one sees how it goes."""
        self.trial.unfold()
        self.page_scroll.ensureWidgetVisible(self.trial)
        self.trial.begin(waiting=True)

    def _why_not(self) -> str:
        return self.tr(
            "This is a practice centre: all in it is invented, and nothing of it may reach the"
            " health network. A centre of your own can be connected here."
        )
