"""Our HER-id is changed while the health network is in use: told where it is changed and where it is mended."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from services.use_cases.conversation_view import conversation
from services.use_cases.send_message import SendMessage, send_message
from tests.fakes.message_world import MessageWorld, world
from tests.fakes.network_world import connected
from tests.ui.pages.shown import settle
from tests.ui.settings.network_desk import opened, section_of
from tests.ui.settings.test_health_network_section import real
from ui.navigation import Place
from ui.pages.messages.fate import FATE
from ui.pages.settings.address import AddressSection
from ui.pages.settings.page import SettingsPage

__all__ = ["real", "world"]


def change(page: SettingsPage, her_id: str) -> None:
    page.activate(Place("settings", tab="address"))
    settle()
    assert isinstance(page.section, AddressSection)
    page.section.card.her_id.setText(her_id)
    page.section.card.store()
    settle()


def test_it_is_told_with_the_way_to_a_trial_and_gone_when_it_is_put_back(
    qtbot: QtBot, real: MessageWorld
) -> None:
    connected(real)
    page, workspace = opened(qtbot, real)
    change(page, "8000777")
    last = workspace.told[-1]
    assert last.text.startswith("The health network was tried for 8000017.")
    assert last.action is not None
    last.action.act()
    assert workspace.places[-1] == Place("settings", tab="health_network")
    page.activate(workspace.places[-1])
    settle()
    words = section_of(page).status.words.plain_text()
    assert words.startswith("The HER-id was changed from 8000017 to 8000777")
    told = len(workspace.told)
    change(page, "8000017")
    assert [each.text for each in workspace.told[told:]] == ["The centre's address is saved."]


def test_what_is_queued_says_honestly_that_it_waits(qtbot: QtBot, real: MessageWorld) -> None:
    connected(real)
    real.unit = "real"
    message_id = real.run(send_message, SendMessage(real.composed()))
    page, workspace = opened(qtbot, real)

    def fate() -> str:
        about = real.message(message_id).conversation_id
        [card] = real.ask(conversation, about).cards
        return FATE.sentence(card, workspace.today())

    assert fate() == "In the outbox. It leaves as soon as the unit can be reached."
    change(page, "8000777")
    assert fate().startswith("In the outbox. The health network is not connected now")
