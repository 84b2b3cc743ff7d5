"""The settings, used as a leader, a coordinator and a volunteer use them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from services.domain.access import Role
from services.domain.errors import LastLeader
from services.use_cases.accounts import accounts
from services.use_cases.backups import RestoreBackup, last_backup, restore_backup
from services.use_cases.centre import life_areas
from services.use_cases.house import House, Unlocked, leave
from services.use_cases.match_rules import MatchRules, match_rules
from services.use_cases.undo import undo
from services.use_cases.units import (
    AddUnit,
    UnitDetails,
    UnitsAsked,
    add_unit,
    ensure_practice_unit,
    list_units,
)
from services.use_cases.unlocking import unlock, unlock_quickly
from tests.accessibility.names import unnamed_controls
from tests.accessibility.stretched import cramped
from tests.fakes.house import (
    LEADER,
    OTHER_PASSPHRASE,
    PASSPHRASE,
    a_house,
    founded,
    with_coordinator,
)
from tests.fakes.keyring import FakeKeyVault
from tests.fakes.workspace import DirectWorkspace
from tests.ui.gallery import picture_font
from ui.languages import Languages
from ui.navigation import Place
from ui.pages.settings.account_sheets import (
    CloseAccountSheet,
    CodeSheet,
    NewAccountSheet,
    RecoveryKeySheet,
)
from ui.pages.settings.accounts import AccountsSection
from ui.pages.settings.appearance import AppearanceSection
from ui.pages.settings.backups import BackupSection
from ui.pages.settings.language import LanguageSection
from ui.pages.settings.life_areas import LifeAreasSection
from ui.pages.settings.match_rules import MatchRulesSection
from ui.pages.settings.own_account import OwnAccountSection
from ui.pages.settings.page import ENTRIES, SettingsPage
from ui.pages.settings.section import Section
from ui.pages.settings.units import UnitsSection
from ui.theme import Appearance, theme
from ui.widgets.sheet import Sheet

S = TypeVar("S", bound=Section)


@pytest.fixture
def house(tmp_path: Path) -> House:
    return a_house(tmp_path, keyring=FakeKeyVault())


@pytest.fixture
def kari(house: House) -> Iterator[Unlocked]:
    """The leader of Kafé Brua, who also coordinates; Hanne has an account she has not used."""
    unlocked = founded(house).unlocked
    with_coordinator(unlocked)
    yield unlocked
    leave(unlocked)


class Desk:
    """The page, its workspace, and one section at a time."""

    def __init__(self, unlocked: Unlocked, qtbot: QtBot) -> None:
        self.workspace = DirectWorkspace(unlocked.store, unlocked.account)
        self.page = SettingsPage(self.workspace)
        qtbot.addWidget(self.page)
        self.page.resize(1080, 744)
        self.page.show()
        self.page.activate(Place("settings"))

    def turn(self, key: str, kind: type[S]) -> S:
        """Go to a section."""
        self.page.activate(Place("settings", tab=key))
        assert isinstance(self.page.section, kind)
        return self.page.section


@pytest.fixture
def desk(kari: Unlocked, qtbot: QtBot) -> Desk:
    return Desk(kari, qtbot)


def hanne(section: AccountsSection) -> str:
    """The id of Hanne's account, chosen as by a click."""
    found = next(row.id for row in section.table.rows() if "Hanne" in row.spoken())
    section.table.choose(found)
    section.table.chosen.emit(found)
    return found


def test_a_leader_finds_every_section_and_a_volunteer_only_their_own(
    desk: Desk, kari: Unlocked, qtbot: QtBot
) -> None:
    assert [row.id for row in desk.page.list.rows()] == [entry.key for entry in ENTRIES]
    volunteer = DirectWorkspace(kari.store, kari.account)
    volunteer.account = type(kari.account)(
        "v", "Turid Haugen", "", frozenset({Role.VOLUNTEER}), kari.account.opened_at
    )
    page = SettingsPage(volunteer)
    qtbot.addWidget(page)
    keys = [row.id for row in page.list.rows()]
    assert keys == ["own", "appearance", "language", "about"]


def test_a_new_account_comes_with_a_code_that_opens(
    desk: Desk, house: House, kari: Unlocked
) -> None:
    section = desk.turn("accounts", AccountsSection)
    desk.page.new_here()
    sheet = section.sheet
    assert isinstance(sheet, NewAccountSheet)
    sheet.save()
    assert sheet.form.field("name").error
    sheet.name.setText("Hanne Brekke")
    sheet.roles.set_keys(frozenset({"staff"}))
    sheet.save()
    assert sheet.form.field("name").error
    sheet.name.setText("Linn Aas")
    desk.page.save_here()
    shown = section.sheet
    assert isinstance(shown, CodeSheet)
    code = shown.key.key
    shown.accept(None)
    assert shown.key.key == ""
    other = unlock(house, "Linn Aas", code)
    assert other.account.roles == {Role.STAFF}
    leave(other)


def test_a_tick_changes_roles_at_once_and_can_be_undone(desk: Desk, kari: Unlocked) -> None:
    section = desk.turn("accounts", AccountsSection)
    account_id = hanne(section)
    assert section.card is not None
    section.card.roles._boxes["staff"].click()
    row = {r.account.id: r for r in kari.store.ask(accounts, None, kari.actor)}[account_id]
    assert row.account.roles == {Role.COORDINATOR, Role.STAFF}
    back = desk.workspace.told[-1].undo
    assert back is not None
    kari.store.run(undo, back, kari.actor)
    row = {r.account.id: r for r in kari.store.ask(accounts, None, kari.actor)}[account_id]
    assert row.account.roles == {Role.COORDINATOR}


def test_the_last_leader_stays_ticked_and_is_told_why(desk: Desk, kari: Unlocked) -> None:
    section = desk.turn("accounts", AccountsSection)
    section.table.choose(kari.account.id)
    section.table.chosen.emit(kari.account.id)
    assert section.card is not None
    section.card.roles._boxes["leader"].click()
    assert isinstance(desk.workspace.told[-1].refusal, LastLeader)
    assert section.card is not None
    assert "leader" in section.card.roles.keys()  # noqa: SIM118 # a widget, not a dict


def test_closing_an_account_is_asked_once_and_takes_it_off_the_list(desk: Desk) -> None:
    section = desk.turn("accounts", AccountsSection)
    hanne(section)
    assert section.card is not None
    section.card.close_it.click()
    sheet = section.sheet
    assert isinstance(sheet, CloseAccountSheet)
    sheet.close_now()
    assert "Hanne" not in " ".join(row.spoken() for row in section.table.rows())


def test_a_new_recovery_key_is_shown_and_then_forgotten(desk: Desk) -> None:
    section = desk.turn("accounts", AccountsSection)
    section.recovery.click()
    sheet = section.sheet
    assert isinstance(sheet, RecoveryKeySheet)
    sheet.make.click()
    assert len(sheet.key.key.split("-")) == 8
    sheet.dismiss()
    assert sheet.key.key == ""


def test_the_passphrase_is_changed_and_faults_stand_at_their_fields(
    desk: Desk, house: House
) -> None:
    card = desk.turn("own", OwnAccountSection).passphrase
    card.old.setText("not this")
    card.new.first.setText(OTHER_PASSPHRASE)
    card.new.second.setText(OTHER_PASSPHRASE)
    card.save.click()
    assert card.form.field("old").error
    card.old.setText(PASSPHRASE)
    card.new.second.setText(PASSPHRASE)
    card.save.click()
    assert card.form.field("again").error
    card.new.second.setText(OTHER_PASSPHRASE)
    card.save.click()
    assert card.old.text() == card.new.first.text() == ""
    leave(unlock(house, LEADER, OTHER_PASSPHRASE))


def test_the_pin_is_switched_on_and_off(desk: Desk, house: House) -> None:
    card = desk.turn("own", OwnAccountSection).pin
    card.pin.setText("1234")
    card.again.setText("1234")
    card.save.click()
    assert card.form.field("pin").error
    card.pin.setText("2719")
    card.again.setText("2719")
    card.save.click()
    assert not card.form.isVisible()
    leave(unlock_quickly(house, LEADER, "2719"))
    card.save.click()
    assert card.form.isVisible()


def test_without_a_keyring_the_pin_is_explained_and_not_offered(
    tmp_path: Path, qtbot: QtBot
) -> None:
    unlocked = founded(a_house(tmp_path)).unlocked
    desk = Desk(unlocked, qtbot)
    card = desk.turn("own", OwnAccountSection).pin
    assert not card.save.isVisible()
    assert not card.form.isVisible()
    assert card.words.plain_text()
    leave(unlocked)


def test_the_idle_time_is_kept(desk: Desk) -> None:
    section = desk.turn("own", OwnAccountSection)
    section.idle.set_key("20.0")
    assert desk.workspace.preferences.idle_minutes == 20


def test_life_areas_are_added_moved_and_kept_in_use(desk: Desk, kari: Unlocked) -> None:
    section = desk.turn("life_areas", LifeAreasSection)
    section.new_here()
    assert section.sheet is not None
    section.sheet.name.setText("Arbeid")
    section.sheet.save()
    assert section.sheet.form.field("name").error
    section.sheet.name.setText("Tro og mening")
    section.sheet.save()
    assert len(section.lines) == 7
    section.lines[6].up.click()
    names = [area.name for area in kari.store.ask(life_areas, None, kari.actor)]
    assert names[5] == "Tro og mening"


def test_a_unit_is_written_in_found_and_changed(desk: Desk, kari: Unlocked) -> None:
    section = desk.turn("units", UnitsSection)
    desk.page.new_here()
    assert section.sheet is not None
    section.sheet.takes_messages.setChecked(True)
    section.sheet.name.setText("Fjordheim TSB")
    section.sheet.save()
    assert section.sheet.form.field("her_id").error
    section.sheet.her_id.setText("HER 12345")
    section.sheet.save()
    section.find_field.setText("fjord")
    (row,) = section.table.rows()
    section.table.opened.emit(row.id)
    assert section.sheet.her_id.text() == "12345"
    section.sheet.active.setChecked(False)
    section.sheet.save()
    assert kari.store.ask(list_units, UnitsAsked(), kari.actor) == ()
    section.find_field.setText("")
    section.closed.setChecked(True)
    assert len(section.table.rows()) == 1


def test_a_backup_is_made_told_and_can_be_brought_back(
    desk: Desk, kari: Unlocked, tmp_path: Path
) -> None:
    section = desk.turn("backup", BackupSection)
    section.save_to(str(tmp_path / "kopi"))
    assert kari.store.ask(last_backup, None, kari.actor) is not None
    assert desk.workspace.told[-1].text
    fresh = a_house(tmp_path / "fresh")
    command = RestoreBackup(tmp_path / "kopi.medvandrer", LEADER, PASSPHRASE)
    leave(restore_backup(fresh, command))


def test_a_backup_that_can_not_be_made_is_told(desk: Desk, house: House) -> None:
    section = desk.turn("backup", BackupSection)
    section.save_to(str(house.places.centre / "kopi.medvandrer"))
    assert desk.workspace.told[-1].refusal is not None
    assert section.make.isEnabled()


def test_restoring_goes_by_way_of_the_locked_window(desk: Desk) -> None:
    desk.turn("backup", BackupSection).restore.click()
    assert desk.workspace.locked


def test_appearance_and_language_are_preferred_at_once(desk: Desk) -> None:
    section = desk.turn("appearance", AppearanceSection)
    section.scheme._segments["dark"].click()
    section.text_size._segments["1.3"].click()
    section.still.click()
    desk.turn("language", LanguageSection).choices["nn"].click()
    chosen = desk.workspace.preferences
    assert (chosen.appearance, chosen.text_scale, chosen.less_motion) == ("dark", 1.3, True)
    assert chosen.language == "nn"


def test_every_section_follows_the_language_without_a_restart(
    desk: Desk, qapp: QApplication
) -> None:
    languages = Languages(qapp)
    titles = {}
    try:
        for language in ("nb", "en"):
            languages.use(language)
            desk.page.retranslate()
            titles[language] = [row.spoken() for row in desk.page.list.rows()]
        assert titles["nb"][0].startswith("Kontoer og roller")
        assert titles["en"][0].startswith("Accounts and roles")
        assert desk.page.section is not None
    finally:
        for translator, _ in languages._installed:
            qapp.removeTranslator(translator)


def test_a_real_centre_can_add_the_practice_unit_once(desk: Desk, kari: Unlocked) -> None:
    section = desk.turn("units", UnitsSection)
    assert section.practice.add.isVisible()
    section.practice.add.click()
    assert not section.practice.add.isVisible()
    rows = kari.store.ask(list_units, UnitsAsked(), kari.actor)
    assert [(row.unit.practice, row.reachable) for row in rows] == [(True, True)]
    section.load()
    assert not section.practice.add.isVisible()


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_every_control_has_a_name_and_no_words_are_cut_off(
    kari: Unlocked, qtbot: QtBot, scale: float
) -> None:
    theme().apply(Appearance.LIGHT, scale, picture_font())
    details = UnitDetails("Fjordheim TSB", "Fjordheim sykehus", "12345", takes_messages=True)
    kari.store.run(add_unit, AddUnit(details), kari.actor)
    kari.store.run(ensure_practice_unit, "Øvingsenheten", kari.actor)
    desk = Desk(kari, qtbot)
    for entry in ENTRIES:
        desk.page.activate(Place("settings", tab=entry.key))
        for _ in range(3):
            QApplication.processEvents()
        found = (entry.key, unnamed_controls(desk.page), cramped(desk.page))
        assert found == (entry.key, [], [])
        desk.page.new_here()
        sheets = [one for one in desk.page.window().findChildren(Sheet) if one.isVisible()]
        assert bool(sheets) is (
            entry.key
            in ("accounts", "life_areas", "asked", "weights", "templates", "units", "seal")
        )
        for sheet in sheets:
            for _ in range(3):
                QApplication.processEvents()
            assert (entry.key, unnamed_controls(sheet), cramped(sheet)) == (entry.key, [], [])
            sheet.dismiss()
    theme().apply(Appearance.LIGHT, 1.0, picture_font())


def test_questions_and_check_ins_are_settled_with_faults_at_their_fields(
    desk: Desk, kari: Unlocked
) -> None:
    section = desk.turn("match_rules", MatchRulesSection)
    assert (section.days.text(), section.check_ins.text()) == ("7", "7, 30, 91")
    section.check_ins.setText("30, 7")
    section.save_here()
    assert section.card.form.field("check_in_days").error
    section.days.setText("snart")
    section.save_here()
    assert section.card.form.field("answer_days").error
    section.at_a_time.set_key("2")
    section.days.setText("10")
    section.check_ins.setText("14 60")
    section.save_here()
    kept = kari.store.ask(match_rules, None, kari.actor)
    assert kept == MatchRules(2, 10, (14, 60))
    assert desk.workspace.told[-1].undo is not None
