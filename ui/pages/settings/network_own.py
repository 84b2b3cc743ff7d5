"""The steps that are only told or chosen: who we are, which servers, and whether it is used."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout
from shiboken6 import isValid

from services.domain.health_network import Environment
from services.use_cases.health_network import choose_environment, use_health_network
from services.use_cases.health_network_status import NetworkStatus
from ui.navigation import Place
from ui.pages.settings.network_step import StepCard, StepState
from ui.pages.settings.network_words import NETWORK_WORDS
from ui.theme import px
from ui.widgets.button import Button, ButtonKind, words_at_edge
from ui.widgets.choice import GAP, RadioButton
from ui.widgets.label import Paragraph
from ui.workspace import Workspace


class WhoStep(StepCard):
    """Whether the centre has its addresses; they are written elsewhere."""

    def __init__(self, workspace: Workspace, number: int) -> None:
        super().__init__(workspace, number, self.tr("Who we are"))
        self.words = Paragraph()
        self.inside.addWidget(self.words)
        self.act.setText(self.tr("Go to the centre's &address"))
        self.act.set_icon_name("arrow-right")
        self.act.clicked.connect(lambda: workspace.go(Place("settings", tab="address")))
        self.end_with_act()

    def done(self, status: NetworkStatus) -> bool:
        """Whether nothing is missing."""
        return not status.missing

    def show_status(self, status: NetworkStatus, state: StepState) -> None:
        """Tell what is there, or what is missing."""
        told = self.tr("HER-id {her_id}").format(her_id=status.her_id) if status.her_id else ""
        self.stand(state, told)
        if not status.missing:
            self.words.set_text(
                self.tr("The centre has its addresses: messages bear them, and come to them.")
            )
            return
        names = " · ".join(NETWORK_WORDS.address(name) for name in status.missing)
        self.words.set_text(
            self.tr(
                "Still missing: {names}. They come from Norsk helsenett's address register."
            ).format(names=names)
        )


class EnvironmentStep(StepCard):
    """Which servers."""

    def __init__(self, workspace: Workspace, number: int) -> None:
        super().__init__(workspace, number, self.tr("Which environment"))
        self.choices = {each: RadioButton() for each in Environment}
        self._group = QButtonGroup(self)
        self.inside.setSpacing(4)
        for environment, button in self.choices.items():
            button.setText(NETWORK_WORDS.environment(environment))
            about = NETWORK_WORDS.about_environment(environment)
            button.setAccessibleDescription(about)
            self._group.addButton(button)
            self.inside.addWidget(button)
            row = QHBoxLayout()
            row.setContentsMargins(px("control.checkbox") + GAP, 0, 0, 0)
            row.addWidget(Paragraph(about, "small", "text.secondary"))
            self.inside.addLayout(row)
        self.inside.addSpacing(8)
        self._shown = ""
        self.act.setText(self.tr("Use this en&vironment"))
        self.act.clicked.connect(self.choose)
        self.end_with_act()

    @property
    def chosen(self) -> Environment:
        """What is marked."""
        marked = (each for each, button in self.choices.items() if button.isChecked())
        return next(marked, Environment.TEST)

    def done(self, status: NetworkStatus) -> bool:
        """Whether somebody has chosen."""
        return status.chosen

    def show_status(self, status: NetworkStatus, state: StepState) -> None:
        """Mark what is stored, unless it is marked already or something else is by hand."""
        stored = status.registration.environment
        self.stand(state, NETWORK_WORDS.environment(stored) if status.chosen else "")
        if stored != self._shown:
            self._shown = stored
            self.choices[Environment(stored)].setChecked(True)

    def choose(self) -> None:
        """Store what is marked."""
        self.clear_faults()
        self.workspace.tasks.start(self._choose(), refused=self.show_refusal)

    async def _choose(self) -> None:
        chosen = self.chosen
        await self.workspace.run(choose_environment, chosen)
        told = self.tr("The environment from now on: {words}.")
        self.workspace.tell_done(told.format(words=NETWORK_WORDS.environment(chosen)))


class UseStep(StepCard):
    """On or off."""

    def __init__(self, workspace: Workspace, number: int) -> None:
        super().__init__(workspace, number, self.tr("Take it into use"))
        self.words = Paragraph()
        self.inside.addWidget(self.words)
        self._on = False
        self.free_words = Paragraph("", "small", "text.secondary")
        self.free = Button(self.tr("Give the HER-id up here"), ButtonKind.QUIET_DANGER)
        self.act.clicked.connect(self.switch)
        self.free.clicked.connect(self.give_up)
        self.end_with_act()
        self.inside.addWidget(self.free_words)
        self.inside.addLayout(words_at_edge(self.free))

    def done(self, status: NetworkStatus) -> bool:
        """Whether messages go this way."""
        return status.tried and status.registration.in_use

    def show_status(self, status: NetworkStatus, state: StepState) -> None:
        """Offer the other of on and off."""
        self.stand(state)
        self._on = status.registration.in_use
        self._offer_to_give_up(status)
        self.act.setEnabled(self._on or status.tried)
        if self._on:
            self.words.set_text(
                self.tr("Out of use, what waits for this way stays where it is until it is back.")
            )
            self.act.setText(self.tr("Take it &out of use"))
        else:
            self.words.set_text(
                self.tr(
                    "From then on messages to units that take them go through the health network,"
                    " within the consents, as always."
                )
            )
            self.act.setText(self.tr("Take it into &use"))

    def switch(self) -> None:
        """On, or off."""
        self.clear_faults()
        self.workspace.tasks.start(self._switch(), refused=self.show_refusal)

    async def _switch(self) -> None:
        on = not self._on
        await self.workspace.run(use_health_network, on)
        self.workspace.tell_done(
            self.tr("The health network is in use.")
            if on
            else self.tr("The health network is out of use.")
        )

    def give_up(self) -> None:
        """Let another system have the HER-id."""
        self.clear_faults()
        self.free.setEnabled(False)
        self.workspace.tasks.start(self._give_up(), refused=self.show_refusal)

    async def _give_up(self) -> None:
        went_well = False
        try:
            async for tried in self.workspace.network.give_address_up():
                if tried.trouble is not None:
                    raise tried.trouble
                went_well = True
        finally:
            if isValid(self):
                self.free.setEnabled(True)
        if went_well:
            self.workspace.tell_done(self.tr("The HER-id is free: another system may have it."))

    def _offer_to_give_up(self, status: NetworkStatus) -> None:
        offered = status.tried and not self._on
        told = self.tr(
            "Shall another system take over HER-id {her_id}? Give it up here first, so that it is"
            " neither told here nor locked any more."
        )
        self.free_words.set_text(told.format(her_id=status.her_id))
        self.free_words.setVisible(offered)
        self.free.setVisible(offered)
