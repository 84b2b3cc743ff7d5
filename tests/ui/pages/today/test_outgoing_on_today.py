"""What a unit may know nothing of is told on Today, with what to do, and leads to the message."""

from __future__ import annotations

from datetime import timedelta

from pytestqt.qtbot import QtBot

from services.domain.messages import MessageDirection, MessageState, OutboxEntry, OutboxKind
from services.domain.offers import Unit
from services.store.tables import OUTBOX, UNIT
from tests.fakes.activity_world import House, house
from tests.fakes.busy_house import busy
from tests.fakes.time import REFERENCE
from tests.ui.pages.shown import open_page
from tests.use_cases.test_today import add_message, sent
from ui.pages.today.page import TodayPage

__all__ = ["busy", "house"]


def waiting(house: House) -> None:
    """One urgent message that nobody has understood, and one that has waited for half a day."""
    house.put(UNIT, Unit("u", "Fjordheim TSB", REFERENCE, phone="+4768050000"))
    add_message(house, "urgent", **sent(3, MessageState.RECEIPTED), urgent=True)
    written = REFERENCE - timedelta(hours=12)
    add_message(
        house,
        "waits",
        direction=MessageDirection.OUT,
        state=MessageState.QUEUED,
        created_at=written,
    )
    kind = OutboxKind.MESSAGE
    house.put(OUTBOX, OutboxEntry("msg-waits", kind, "99000190", REFERENCE, "msg-waits"))


def test_what_has_not_left_and_what_is_not_understood_are_told(qtbot: QtBot, busy: House) -> None:
    waiting(busy)
    page, _ = open_page(qtbot, busy, TodayPage)
    urgent = page.groups.row("not_understood:msg-urgent")
    waits = page.groups.row("not_left:msg-waits")
    assert urgent is not None
    assert waits is not None
    assert urgent.title.text().endswith("has not said that the message is understood")
    assert waits.title.text().startswith("Our message to ")
    assert "call if it can’t wait" in waits.reason.text()
    assert urgent.button.words() == waits.button.words() == "See the message"
