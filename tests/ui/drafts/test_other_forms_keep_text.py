"""Offers, thanks and the sheets of the settings: written in, locked, opened again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from pytestqt.qtbot import QtBot

from services.domain.access import Role
from services.store.tables import OFFER
from services.use_cases.centre import life_areas
from services.use_cases.house import Unlocked, leave
from services.use_cases.units import AddUnit, UnitDetails, add_unit
from tests.fakes.activity_world import House, house
from tests.fakes.busy_house import busy
from tests.fakes.house import OTHER_PASSPHRASE, PASSPHRASE, a_house, founded
from tests.fakes.keyring import FakeKeyVault
from tests.fakes.workspace import DirectWorkspace
from tests.ui.drafts.kept import drafts, kept, tells_of_its_draft, throw_away
from tests.ui.pages.shown import open_page
from ui.dialogs.thanks import ThanksSheet
from ui.navigation import Place
from ui.pages.offers.offer_form import OfferForm
from ui.pages.offers.page import OffersPage
from ui.pages.settings.account_sheets import CodeSheet, NewAccountSheet, RecoveryKeySheet
from ui.pages.settings.accounts import AccountsSection
from ui.pages.settings.life_areas import LifeAreasSection
from ui.pages.settings.own_account import OwnAccountSection
from ui.pages.settings.page import SettingsPage
from ui.pages.settings.section import Section
from ui.pages.settings.units import UnitsSection
from ui.pages.today.page import TodayPage

S = TypeVar("S", bound=Section)
__all__ = ["busy", "house"]


def offer_form(page: OffersPage) -> OfferForm:
    assert page._form is not None
    return page._form


def test_a_new_offer_half_written_is_there_after_a_lock(qtbot: QtBot, busy: House) -> None:
    page, _ = open_page(qtbot, busy, OffersPage)
    page.new_here()
    form = offer_form(page)
    form.name.setText("Nattkafeen")
    form.areas.set_keys(frozenset({"community"}))
    form.secret.setChecked(True)
    page.leave()
    assert not form.isVisible()
    again, _ = open_page(qtbot, busy, OffersPage)
    again.new_here()
    shown = offer_form(again)
    assert (shown.name.text(), shown.areas.keys()) == ("Nattkafeen", frozenset({"community"}))
    assert shown.secret.isChecked()
    assert tells_of_its_draft(shown)
    shown.save()
    assert drafts(busy.store) == []
    again.leave()


def test_each_offer_that_is_changed_has_its_own_draft(qtbot: QtBot, busy: House) -> None:
    page, _ = open_page(qtbot, busy, OffersPage)
    first, second = (offer.id for offer in busy.all(OFFER)[:2])
    page._edit(first)
    form = offer_form(page)
    stored = form.words.toPlainText()
    form.words.setPlainText("Ring først")
    page._edit(second)
    assert form.words.toPlainText() != "Ring først"
    page._edit(first)
    assert form.words.toPlainText() == "Ring først"
    throw_away(form)
    assert form.words.toPlainText() == stored
    assert drafts(busy.store) == []
    page.leave()


def test_words_of_thanks_half_written_are_there_after_a_lock(qtbot: QtBot, busy: House) -> None:
    for found in ("", "Godt jobbet"):
        page, _ = open_page(qtbot, busy, TodayPage)
        line = page.groups.row("thanks:v-bjorn")
        assert line is not None
        line.button.click()
        sheet = page._sheets["thanks"]
        assert isinstance(sheet, ThanksSheet)
        assert sheet.words.toPlainText() == found
        sheet.words.setPlainText("Godt jobbet")
        page.leave()
        assert not sheet.isVisible()
    assert kept(busy.store, "thanks") == {"words": "Godt jobbet"}


@pytest.fixture
def kari(tmp_path: Path) -> Iterator[Unlocked]:
    """The leader of Kafé Brua, who coordinates too."""
    unlocked = founded(a_house(tmp_path, keyring=FakeKeyVault())).unlocked
    yield unlocked
    leave(unlocked)


def section(
    qtbot: QtBot, unlocked: Unlocked, key: str, kind: type[S], subject: str = ""
) -> tuple[SettingsPage, S]:
    page = SettingsPage(DirectWorkspace(unlocked.store, unlocked.account))
    qtbot.addWidget(page)
    page.resize(1080, 744)
    page.show()
    page.activate(Place("settings", subject, key))
    assert isinstance(page.section, kind)
    return page, page.section


def test_a_new_account_half_written_is_there_after_a_lock(qtbot: QtBot, kari: Unlocked) -> None:
    page, accounts = section(qtbot, kari, "accounts", AccountsSection)
    accounts.new_here()
    assert isinstance(accounts.sheet, NewAccountSheet)
    accounts.sheet.name.setText("Linn Aas")
    accounts.sheet.roles.set_keys(frozenset({Role.VOLUNTEER.value}))
    page.leave()
    assert not accounts.sheet.isVisible()
    again, accounts = section(qtbot, kari, "accounts", AccountsSection)
    accounts.new_here()
    sheet = accounts.sheet
    assert isinstance(sheet, NewAccountSheet)
    assert sheet.name.text() == "Linn Aas"
    assert sheet.roles.keys() == {Role.VOLUNTEER.value}
    assert sheet.volunteer.isVisible()
    assert tells_of_its_draft(sheet)
    again.leave()


def test_a_unit_half_changed_is_there_after_a_lock(qtbot: QtBot, kari: Unlocked) -> None:
    details = UnitDetails(name="Fjordheim TSB", phone="68051234")
    unit_id = kari.store.run(add_unit, AddUnit(details), kari.actor).value
    page, units = section(qtbot, kari, "units", UnitsSection, unit_id)
    assert units.sheet is not None
    units.sheet.remark.setPlainText("Ring etter klokka ti")
    units.sheet.active.setChecked(False)
    page.leave()
    again, units = section(qtbot, kari, "units", UnitsSection, unit_id)
    sheet = units.sheet
    assert sheet is not None
    assert sheet.remark.toPlainText() == "Ring etter klokka ti"
    assert not sheet.active.isChecked()
    assert sheet.name.text() == "Fjordheim TSB"
    assert tells_of_its_draft(sheet)
    sheet.save()
    assert drafts(kari.store) == []
    again.leave()


def test_a_life_area_half_written_is_there_after_a_lock(qtbot: QtBot, kari: Unlocked) -> None:
    area = kari.store.ask(life_areas, None, kari.actor)[0]
    for found in (area.name, "Arbeid og læring"):
        page, areas = section(qtbot, kari, "life_areas", LifeAreasSection)
        areas._open(area)
        assert areas.sheet is not None
        assert areas.sheet.name.text() == found
        areas.sheet.name.setText("Arbeid og læring")
        page.leave()
    assert kept(kari.store, "settings.life_area") == {"name": "Arbeid og læring"}


def test_a_lock_takes_a_shown_code_off_the_screen(qtbot: QtBot, kari: Unlocked) -> None:
    page, accounts = section(qtbot, kari, "accounts", AccountsSection)
    accounts.new_here()
    assert isinstance(accounts.sheet, NewAccountSheet)
    accounts.sheet.name.setText("Linn Aas")
    accounts.sheet.roles.set_keys(frozenset({Role.STAFF.value}))
    accounts.sheet.save()
    shown = accounts.sheet
    assert isinstance(shown, CodeSheet)
    assert shown.isVisible()
    page.leave()
    assert not shown.isVisible()
    assert shown.key.key == ""


def test_no_secret_is_ever_stored_as_a_draft(qtbot: QtBot, kari: Unlocked) -> None:
    page, own = section(qtbot, kari, "own", OwnAccountSection)
    own.pin.pin.setText("2719")
    own.pin.again.setText("2719")
    own.passphrase.old.setText(PASSPHRASE)
    own.passphrase.new.first.setText(OTHER_PASSPHRASE)
    own.passphrase.new.second.setText(OTHER_PASSPHRASE)
    page.leave()
    again, accounts = section(qtbot, kari, "accounts", AccountsSection)
    accounts.recovery.click()
    shown = accounts.sheet
    assert isinstance(shown, RecoveryKeySheet)
    shown.make_key()
    secret = shown.key.key
    assert secret
    again.leave()
    assert shown.key.key == ""
    for draft in drafts(kari.store):
        for each in ("2719", PASSPHRASE, OTHER_PASSPHRASE, secret):
            assert each not in draft.body
    assert drafts(kari.store) == []


def test_the_units_own_place_opens_that_unit(qtbot: QtBot, kari: Unlocked) -> None:
    unit_id = kari.store.run(add_unit, AddUnit(UnitDetails(name="Elvebredden")), kari.actor).value
    page, units = section(qtbot, kari, "units", UnitsSection, unit_id)
    assert units.sheet is not None
    assert units.sheet.isVisible()
    assert units.sheet.name.text() == "Elvebredden"
    assert units.table.current_id() == unit_id
    page.leave()
