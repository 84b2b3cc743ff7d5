"""What the message server does not give is told in the settings, too."""

from __future__ import annotations

from functools import partial

from pytestqt.qtbot import QtBot

from services.domain.unfetched import Missed, Unfetched
from services.store.tables import UNFETCHED
from services.store.transaction import Transaction
from tests.fakes.message_world import MessageWorld, world
from tests.fakes.network_world import connected
from tests.fakes.time import REFERENCE
from tests.ui.settings.network_desk import opened, section_of
from tests.ui.settings.test_health_network_section import real

__all__ = ["real", "world"]


def test_what_the_server_does_not_give_is_told_with_since_when(
    qtbot: QtBot, real: MessageWorld
) -> None:
    connected(real)
    page, _ = opened(qtbot, real)
    section = section_of(page)
    assert section.status.unfetched.isHidden()
    missed = Missed("17aaeaa7-fa1e-4b60-a8e9-bdc31718dfc9", "NewMessage")
    for way in ("helsenett test 8000017", "practice"):
        stuck = Unfetched(
            way, way, missed, REFERENCE, REFERENCE, "status_500", 6, REFERENCE, REFERENCE
        )
        real.do(partial(Transaction.add, table=UNFETCHED, record=stuck))
    section.load()
    assert "1 thing(s) that came can’t be fetched" in section.status.unfetched.plain_text()
