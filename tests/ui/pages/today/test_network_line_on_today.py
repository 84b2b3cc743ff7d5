"""When messages do not get through the health network, Today says so, with what waits and where to mend it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from services.domain.access import Account
from services.domain.centre import Setting
from services.domain.changes import Kind
from services.domain.health_network import HEALTH_NETWORK_ID, Environment, HealthNetwork
from services.domain.line_trouble import LineTrouble
from services.domain.messages import OutboxEntry, OutboxKind
from services.domain.ways import Way
from services.store.tables import HEALTH_NETWORK, LINE_TROUBLE, OUTBOX, SETTING
from tests.fakes.activity_world import HANNE, LEADER, House, house
from tests.fakes.busy_house import busy
from tests.fakes.time import REFERENCE
from tests.ui.pages.shown import open_page, settle
from ui.navigation import Place
from ui.pages.today.page import TodayPage

__all__ = ["busy", "house"]


def in_use(house: House, *, her_id: str = "8000017") -> None:
    house.put(SETTING, Setting("letters.her_id", f'"{her_id}"'))
    kept = HealthNetwork(
        HEALTH_NETWORK_ID, Environment.TEST.value, "klient", in_use=True, tried_at=REFERENCE,
        tried_for="8000017",
    )  # fmt: skip
    house.put(HEALTH_NETWORK, kept)


def queued(house: House, message_id: str, *, urgent: bool = False) -> None:
    entry = OutboxEntry(
        message_id, OutboxKind.MESSAGE, "8000020", REFERENCE, urgent=urgent,
        way=Way.HELSENETT,
    )  # fmt: skip
    house.put(OUTBOX, entry)


def trouble(house: House, cause: str = "token_invalid_client") -> None:
    since = REFERENCE - timedelta(hours=2)
    house.put(LINE_TROUBLE, LineTrouble(Way.HELSENETT.value, cause, since, told=True))


def said(page: TodayPage) -> str:
    parts = (page.network_line.title, page.network_line.words, page.network_line.waiting,
             page.network_line.remedy)  # fmt: skip
    return " ".join(part.plain_text() for part in parts if not part.isHidden())


def test_nothing_stands_there_while_all_is_well(qtbot: QtBot, busy: House) -> None:
    in_use(busy)
    queued(busy, "m1")
    page, _ = open_page(qtbot, busy, TodayPage)
    assert page.network_line.isHidden()


def test_it_tells_what_since_when_what_waits_and_what_to_do(qtbot: QtBot, busy: House) -> None:
    in_use(busy)
    trouble(busy)
    queued(busy, "m1")
    queued(busy, "m2", urgent=True)
    page, _ = open_page(qtbot, busy, TodayPage, LEADER)
    words = said(page)
    assert words.startswith("Messages do not get through the health network HelseID does not know")
    assert "Since i dag kl. 10.00." in words
    assert "2 message(s) wait; 1 of them urgent." in words
    assert "Call the unit about what is urgent. Register the public key there" in words
    assert page.network_line.act.accessibleDescription().startswith("Messages do not get through")


def test_it_goes_by_itself_when_the_line_works_again(qtbot: QtBot, busy: House) -> None:
    in_use(busy)
    trouble(busy)
    page, _ = open_page(qtbot, busy, TodayPage)
    assert not page.network_line.isHidden()
    assert Kind.WAYS in page.listens_to
    busy.remove(LINE_TROUBLE, Way.HELSENETT.value)
    page.reload()
    settle()
    assert page.network_line.isHidden()


@pytest.mark.parametrize(
    ("account", "her_id", "button", "place"),
    [
        (LEADER, "8000017", "See the connection", Place("settings", tab="health_network")),
        (LEADER, "8000777", "See the connection", Place("settings", tab="health_network")),
        (LEADER, "", "See the address", Place("settings", tab="address")),
        (HANNE, "8000017", "See the messages", Place("messages")),
    ],
)
def test_its_one_button_leads_to_where_it_is_mended(
    qtbot: QtBot, busy: House, account: Account, her_id: str, button: str, place: Place
) -> None:
    in_use(busy, her_id=her_id)
    trouble(busy)
    page, workspace = open_page(qtbot, busy, TodayPage, account)
    assert page.network_line.act.text() == button
    page.network_line.act.click()
    assert workspace.places[-1] == place


def test_who_can_not_mend_it_is_told_whom_to_ask(qtbot: QtBot, busy: House) -> None:
    in_use(busy)
    trouble(busy)
    page, _ = open_page(qtbot, busy, TodayPage, HANNE)
    assert "Tell whoever looks after Medvandrer here." in said(page)


def test_a_changed_her_id_is_named_with_both_ways_out(qtbot: QtBot, busy: House) -> None:
    in_use(busy, her_id="8000777")
    queued(busy, "m1")
    page, _ = open_page(qtbot, busy, TodayPage, LEADER)
    words = said(page)
    assert words.startswith("The HER-id was changed, and no messages go or come From 8000017 to")
    assert "Try the connection with the new one, or put the old one back." in words
