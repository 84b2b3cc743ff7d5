"""The section of the health network over a real centre, as a leader sees it."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from services.domain.access import Account
from services.store.tables import ACCOUNT
from services.use_cases.centre import the_centre
from tests.fakes.message_world import MessageWorld
from tests.fakes.network_world import LEADER
from tests.fakes.workspace import DirectWorkspace
from tests.ui.pages.shown import settle
from ui.navigation import Place
from ui.page_list import make_page
from ui.pages.settings.health_network import HealthNetworkSection
from ui.pages.settings.network_step import StepCard, StepState
from ui.pages.settings.page import SettingsPage


def opened(
    qtbot: QtBot, world: MessageWorld, account: Account = LEADER
) -> tuple[SettingsPage, DirectWorkspace]:
    """The settings at the health network, on the screen."""
    if (
        account is LEADER
        and world.ask(lambda reading, _: reading.find(ACCOUNT, "leif"), None) is None
    ):
        world.do(lambda transaction: transaction.add(ACCOUNT, LEADER))
    centre = world.ask(the_centre, None)
    workspace = DirectWorkspace(world.store, account, centre=centre)
    workspace.network.clock = world.clock
    page = make_page("settings", workspace)
    assert isinstance(page, SettingsPage)
    qtbot.addWidget(page)
    page.resize(1080, 800)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is page)
    page.activate(Place("settings", tab="health_network"))
    settle()
    return page, workspace


def section_of(page: SettingsPage) -> HealthNetworkSection:
    """The section that is shown."""
    assert isinstance(page.section, HealthNetworkSection)
    return page.section


def here(section: HealthNetworkSection) -> StepCard:
    """The step that comes next."""
    (card,) = (each for each in section._steps if each.state is StepState.HERE)
    return card
