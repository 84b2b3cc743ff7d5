"""How units find the centre and the one who writes, and how the centre finds units, in the settings."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from services.domain.access import Role
from services.domain.health_network import HEALTH_NETWORK_ID, Environment, HealthNetwork
from services.domain.offers import Unit
from services.store.tables import ACCOUNT, CENTRE, HEALTH_NETWORK, UNIT
from services.store.transaction import Transaction
from services.use_cases.accounts import accounts
from services.use_cases.centre import ChangeSetting, change_setting
from services.use_cases.centre_address import centre_address
from services.use_cases.units import unit_by_id
from tests.accessibility.names import unnamed_controls
from tests.fakes.message_world import HANNE, UNIT_ADDRESS, MessageWorld, world
from tests.fakes.workspace import DirectWorkspace
from tests.ui.pages.shown import settle
from ui.navigation import Place
from ui.pages.settings.account_contact_sheet import AccountContactSheet
from ui.pages.settings.account_sheets import NewAccountSheet
from ui.pages.settings.accounts import AccountsSection
from ui.pages.settings.address import AddressSection
from ui.pages.settings.own_account import OwnAccountSection
from ui.pages.settings.page import SettingsPage
from ui.pages.settings.section import Section
from ui.pages.settings.units import UnitsSection

__all__ = ["world"]

BOTH = replace(HANNE, roles=frozenset({Role.LEADER, Role.COORDINATOR}))


class Desk:
    """The page, its workspace, and one section at a time."""

    def __init__(self, world: MessageWorld, qtbot: QtBot) -> None:
        world.do(lambda transaction: transaction.replace(ACCOUNT, BOTH))
        self.world = world
        self.workspace = DirectWorkspace(world.store, BOTH)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(1280, 800)
        self.page = SettingsPage(self.workspace, self.window)
        self.page.resize(1080, 744)
        self.window.show()

    def turn(self, key: str, subject: str = "") -> Section:
        self.page.activate(Place("settings", subject, tab=key))
        settle()
        assert self.page.section is not None
        return self.page.section


@pytest.fixture
def desk(world: MessageWorld, qtbot: QtBot) -> Desk:
    return Desk(world, qtbot)


def real_and_connected(transaction: Transaction) -> None:
    centre = transaction.all(CENTRE)[0]
    transaction.replace(CENTRE, replace(centre, practice=False))
    transaction.add(
        HEALTH_NETWORK, HealthNetwork(HEALTH_NETWORK_ID, Environment.TEST, "c", in_use=True)
    )


def address_section(desk: Desk) -> AddressSection:
    section = desk.turn("address")
    assert isinstance(section, AddressSection)
    return section


def test_the_centres_address_is_written_saved_and_can_be_undone(desk: Desk) -> None:
    card = address_section(desk).card
    assert card.her_id.text() == "8000017"
    card.her_id.setText("HER-8 000 025")
    card.organisation_number.setText("100 000 008")
    desk.page.save_here()
    assert desk.workspace.told[-1].undo is not None
    kept = desk.world.store.ask(centre_address, None, desk.workspace.actor).address
    assert (kept.her_id, kept.organisation_number) == ("8000025", "100000008")
    assert card.her_id.text() == "8000025"


@pytest.mark.parametrize(
    ("field", "typed"),
    [("her_id", UNIT_ADDRESS), ("organisation_number", "123456789"), ("phone", "12")],
)
def test_a_fault_stands_at_its_field_and_what_was_typed_stays(
    desk: Desk, field: str, typed: str
) -> None:
    card = address_section(desk).card
    getattr(card, field).setText(typed)
    card.store()
    assert card.form.field(field).error
    assert getattr(card, field).text() == typed


def test_what_is_half_written_stays_when_something_else_changes(desk: Desk) -> None:
    section = address_section(desk)
    section.card.organisation.setText("Stiftelsen")
    desk.world.store.run(
        change_setting, ChangeSetting("quiet_after_days", 20), desk.workspace.actor
    )
    section.load()
    assert section.card.organisation.text() == "Stiftelsen"


def test_every_control_of_the_address_has_a_name(desk: Desk) -> None:
    assert unnamed_controls(address_section(desk)) == []


def test_a_unit_gets_the_her_id_of_its_organisation_and_says_how_it_is_reached(desk: Desk) -> None:
    desk.world.do(real_and_connected)
    desk.world.do(
        lambda t: t.add(UNIT, Unit("lia", "Lia TSB", t.now, her_id="80001", takes_messages=True))
    )
    section = desk.turn("units", "lia")
    assert isinstance(section, UnitsSection)
    sheet = section.sheet
    assert sheet is not None
    assert "Messages go by the health network." in sheet.way.plain_text()
    assert "the HER-id of its organisation" in sheet.way.plain_text()
    sheet.organisation_her_id.setText("HER-80002")
    sheet.save()
    unit = desk.world.store.ask(unit_by_id, "lia", desk.workspace.actor)
    assert unit.organisation_her_id == "80002"
    again = desk.turn("units", "lia")
    assert isinstance(again, UnitsSection)
    assert again.sheet is not None
    assert again.sheet.way.plain_text() == "Messages go by the health network."


def three_units(transaction: Transaction) -> None:
    for unit in (
        Unit("a", "Asker TSB", transaction.now, her_id="80001", takes_messages=True),
        Unit("b", "Bærum", transaction.now),
        Unit("c", "Capella", transaction.now, her_id="80003", file_only=True),
    ):
        transaction.add(UNIT, unit)


def test_each_row_says_how_the_unit_is_reached(desk: Desk) -> None:
    desk.world.do(three_units)
    section = desk.turn("units")
    assert isinstance(section, UnitsSection)
    ends = {row.id: row.spoken().rsplit(", ", 1)[-1] for row in section.table.rows()}
    assert ends == {
        "unit": "practice unit",
        "a": "played here",
        "b": "by phone or letter",
        "c": "no way yet",
    }
    desk.world.do(real_and_connected)
    section.load()
    ends = {row.id: row.spoken().rsplit(", ", 1)[-1] for row in section.table.rows()}
    assert ends["a"] == "health network"


def test_ones_own_phone_and_profession_are_saved_for_letters(desk: Desk) -> None:
    section = desk.turn("own")
    assert isinstance(section, OwnAccountSection)
    card = section.contact
    card.phone.setText("12")
    card.store()
    assert card.form.field("phone").error
    card.phone.setText("68 05 00 41")
    card.profession.set_key("VP")
    card.store()
    account = desk.world.ask(lambda reading, about: reading.get(ACCOUNT, about), HANNE.id)
    assert (account.phone, account.profession) == ("+4768050041", "VP")
    assert card.profession.currentText() == "Vernepleier"


def test_who_never_writes_to_units_is_asked_for_neither(desk: Desk, qtbot: QtBot) -> None:
    leader = DirectWorkspace(desk.world.store, replace(HANNE, roles=frozenset({Role.LEADER})))
    section = OwnAccountSection(leader)
    qtbot.addWidget(section)
    section.show()
    section.load()
    assert not section.contact.isVisible()


def test_a_leader_writes_down_a_colleagues_phone_and_profession(desk: Desk) -> None:
    section = desk.turn("accounts")
    assert isinstance(section, AccountsSection)
    assert section.card is not None
    section.card.contact.click()
    sheet = section.sheet
    assert isinstance(sheet, AccountContactSheet)
    assert unnamed_controls(sheet) == []
    sheet.phone.setText("68 05 00 42")
    sheet.profession.set_key("SP")
    sheet.save()
    assert not sheet.isVisible()
    account = desk.world.ask(lambda reading, about: reading.get(ACCOUNT, about), HANNE.id)
    assert (account.phone, account.profession) == ("+4768050042", "SP")


def test_a_new_account_that_writes_to_units_is_opened_with_them(desk: Desk) -> None:
    sheet = NewAccountSheet(desk.workspace, desk.page)
    sheet.begin()
    phone = sheet.form.field("phone")
    assert not phone.isVisible()
    sheet.roles.set_keys(frozenset({"staff"}))
    sheet.roles.keys_changed.emit(frozenset({"staff"}))
    assert phone.isVisible()
    sheet.name.setText("Linn Aas")
    sheet.phone.setText("12")
    sheet.save()
    assert phone.error
    assert len(desk.world.store.ask(accounts, None, desk.workspace.actor)) == 1
