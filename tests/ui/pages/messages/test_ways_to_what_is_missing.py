"""What a letter lacks is named where one writes, and each thing has a way to where it is told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from services.domain.access import Account, Role
from services.domain.health_network import HEALTH_NETWORK_ID, Environment, HealthNetwork
from services.domain.letter_gaps import Gap, Mending, mended_at
from services.domain.offers import Unit
from services.store.tables import CENTRE, CONSENT, HEALTH_NETWORK, SETTING, UNIT
from services.store.transaction import Transaction
from services.use_cases import addresses
from tests.delivery.arriving import envelope, letter
from tests.fakes.message_world import HANNE, FakeTransport, consent_to, receiver
from tests.ui.pages.messages_desk import Desk, desk
from tests.ui.pages.shown import settle
from ui.navigation import Place
from ui.pages.messages.gap_line import GapLine

__all__ = ["desk"]

LEADER_TOO = replace(HANNE, roles=HANNE.roles | {Role.LEADER})
STAFF = replace(HANNE, roles=frozenset({Role.STAFF}))


def real_centre_without_addresses(transaction: Transaction) -> None:
    """Connected to the health network, and nobody has written down who is who."""
    centre = transaction.all(CENTRE)[0]
    transaction.replace(CENTRE, replace(centre, practice=False))
    transaction.add(
        HEALTH_NETWORK, HealthNetwork(HEALTH_NETWORK_ID, Environment.TEST, "client", in_use=True)
    )
    for name in (addresses.HER_ID, addresses.ORGANISATION_HER_ID):
        transaction.remove(SETTING, name)
    transaction.add(
        UNIT,
        Unit("solvang", "Solvang TSB", transaction.now, her_id="80001", takes_messages=True),
    )
    transaction.add(CONSENT, consent_to("solvang", "jonas", "another"))


def gap_line(desk: Desk, account: Account) -> GapLine:
    desk.workspace.account = account
    desk.world.do(real_centre_without_addresses)
    desk.page.activate(Place("messages", "jonas", new=True))
    desk.write("Hei.")
    desk.page.writing.panel.form.unit.set_key("solvang")
    desk.page.writing.panel.refresh()
    settle()
    return desk.page.writing.panel.gaps


def test_each_gap_is_mended_somewhere() -> None:
    assert {gap: mended_at(gap) for gap in Gap if gap.value.startswith("sender")} == {
        Gap.SENDER_ADDRESS: Mending.CENTRE,
        Gap.SENDER_NUMBER: Mending.CENTRE,
        Gap.SENDER_NAME: Mending.CENTRE,
        Gap.SENDER_ORGANISATION: Mending.CENTRE,
        Gap.SENDER_PERSON: Mending.ACCOUNT,
        Gap.SENDER_PHONE: Mending.ACCOUNT,
    }
    assert mended_at(Gap.RECEIVER_ORGANISATION) is Mending.UNIT
    assert mended_at(Gap.PATIENT) is mended_at(Gap.PATIENT_SEX) is Mending.PERSON
    assert mended_at(Gap.TEXT) is Mending.LETTER


def test_the_centre_and_the_unit_are_one_press_away_and_the_text_is_kept(desk: Desk) -> None:
    line = gap_line(desk, LEADER_TOO)
    words = desk.words()
    lacks = "still lacks its HER-id and the HER-id of the organisation around it."
    assert f"The centre {lacks}" in words
    assert "The unit still lacks the HER-id of the organisation around it." in words
    line.to_centre.click()
    assert desk.workspace.places[-1] == Place("settings", tab="address")
    line.to_unit.click()
    assert desk.workspace.places[-1] == Place("settings", "solvang", tab="units")
    assert desk.page.writing.panel.form.text.toPlainText() == "Hei."
    assert not line.fill.isVisible()
    assert not desk.page.writing.panel.send.isEnabled()


def test_who_may_not_write_it_down_is_told_who_can(desk: Desk) -> None:
    line = gap_line(desk, STAFF)
    assert not line.to_centre.isVisible()
    assert not line.to_unit.isVisible()
    assert "Your leader writes it in Settings." in desk.words()
    assert "A coordinator or leader writes it in Settings." in desk.words()


def test_nothing_invented_is_asked_for_where_all_is_practice(desk: Desk) -> None:
    desk.world.do(lambda transaction: transaction.remove(SETTING, addresses.HER_ID))
    desk.page.activate(Place("messages", "jonas", new=True))
    desk.write("Hei.")
    assert not desk.page.writing.panel.gaps.isVisible()


@pytest.mark.parametrize("matched", [True, False])
def test_what_understood_lacks_is_led_to_from_the_thread(desk: Desk, *, matched: bool) -> None:
    incoming = FakeTransport(incoming=[envelope(letter(desk.world, urgent=True))])
    receiver(desk.world, incoming).step()
    desk.world.do(lambda transaction: transaction.remove(SETTING, addresses.PHONE))
    desk.page.activate(Place("messages"))
    desk.page.show_conversation(desk.page.pane.list.rows()[0].id)
    if matched:
        desk.page.deeds._match(desk.page.pane.list.rows()[0].id, "jonas")
        desk.page.reload()
        settle()
    desk.press("Received and understood")
    told = desk.workspace.told[-1]
    assert told.text == "The unit must also be told your phone."
    assert told.action is not None
    told.action.act()
    sheet = desk.page.deeds.mending.sheet
    assert (sheet is not None) is matched
    if not matched:
        assert desk.workspace.places[-1] == Place("settings", tab="own")
