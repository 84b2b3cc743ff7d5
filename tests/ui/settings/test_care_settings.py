"""The numbers for care, and the small form of who is away and who stands in."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from services.domain.access import Account, Role
from services.store.tables import ACCOUNT, SETTING, STAND_IN
from tests.accessibility.names import unnamed_controls
from tests.accessibility.stretched import cramped
from tests.fakes.activity_world import HANNE, LEADER, STAFF, TODAY, TURID, House, house
from tests.fakes.workspace import DirectWorkspace
from tests.ui.pages.peopled_centre import longer_words
from tests.ui.pages.shown import WindowsShown, open_page, settle
from ui.navigation import Place
from ui.pages.settings.accounts import AccountsSection
from ui.pages.settings.away_card import AwayCard
from ui.pages.settings.care import CareSection
from ui.pages.settings.own_account import OwnAccountSection
from ui.pages.settings.page import ENTRIES, SettingsPage
from ui.widgets.button import Button

__all__ = ["house", "longer_words"]

MIA = replace(HANNE, id="mia", name="Mia Solvang")


@pytest.fixture
def staffed(house: House) -> House:
    house.put(ACCOUNT, MIA)
    return house


def turned(
    qtbot: QtBot, house: House, tab: str, account: Account
) -> tuple[SettingsPage, DirectWorkspace]:
    return open_page(qtbot, house, SettingsPage, account, Place("settings", tab=tab))


def own_card(qtbot: QtBot, house: House) -> tuple[AwayCard, DirectWorkspace]:
    page, workspace = turned(qtbot, house, "own", HANNE)
    assert isinstance(page.section, OwnAccountSection)
    return page.section.away, workspace


def fill(card: AwayCard, first: int, last: int, who: str = "mia") -> None:
    card.first.set_date(TODAY + timedelta(days=first))
    card.last.set_date(TODAY + timedelta(days=last))
    card.stand_in.set_key(who)
    card.save.click()
    settle()


def removers(card: AwayCard) -> list[Button]:
    """The buttons that remove a time away, from top to bottom."""
    return [
        each for each in card.findChildren(Button) if each.words() == "Remove" and each.isVisible()
    ]


def test_a_leader_sets_the_numbers_and_sees_the_load_without_names(
    qtbot: QtBot, staffed: House
) -> None:
    page, workspace = turned(qtbot, staffed, "care", LEADER)
    section = page.section
    assert isinstance(section, CareSection)
    numbers = section.numbers
    assert (numbers.quiet.text(), numbers.every.text()) == ("14", "90")
    numbers.quiet.setText("0")
    page.save_here()
    assert numbers.form.field("quiet_after_days").error == "Write a number of days from 1 to 365."
    numbers.quiet.setText("21")
    numbers.every.setText("mye")
    page.save_here()
    assert numbers.form.field("supervision_every_days").error == "This is not a number."
    numbers.every.setText("60")
    page.save_here()
    stored = {setting.id: setting.value for setting in staffed.all(SETTING)}
    assert stored == {"quiet_after_days": "21", "supervision_every_days": "60"}
    assert workspace.told[-1].undo is not None
    shown = section.shared.plain_text()
    assert shown == "3 volunteer(s) are ready, active or have a pause. There is nothing to remark."
    assert next(row.spoken() for row in section.advisers.rows()).startswith("Hanne Brekke")
    assert unnamed_controls(section) == []


def test_a_coordinator_has_no_numbers_to_set(qtbot: QtBot, staffed: House) -> None:
    page, _ = turned(qtbot, staffed, "care", HANNE)
    assert not isinstance(page.section, CareSection)


def test_an_adviser_notes_and_removes_her_own_days_away(qtbot: QtBot, staffed: House) -> None:
    card, workspace = own_card(qtbot, staffed)
    assert card.isVisible()
    fill(card, 1, 5)
    (away,) = staffed.all(STAND_IN)
    assert (away.account_id, away.stand_in_id) == ("hanne", "mia")
    assert workspace.told[-1].undo is not None
    card.load()
    settle()
    (remove,) = removers(card)
    assert remove.accessibleName() == "Remove 23. nov. to 27. nov.: Mia Solvang stands in"
    assert (card.first.text(), card.stand_in.key()) == ("", "")
    remove.click()
    assert staffed.all(STAND_IN) == []
    assert workspace.told[-1].undo is not None


def test_days_that_overlap_are_told_at_their_field_and_stay_as_typed(
    qtbot: QtBot, staffed: House
) -> None:
    card, _ = own_card(qtbot, staffed)
    fill(card, 1, 5)
    fill(card, 5, 9)
    assert card.form.field("first_on").error.startswith("Some of these days are noted")
    assert card.last.text() == "01.12.2026"
    fill(card, 9, 8)
    assert card.form.field("last_on").error == "It ends before it begins."
    fill(card, 10, 12, "")
    assert card.form.field("stand_in_id").error == "This must be filled in."
    card.first.setText("mandag")
    card.save.click()
    assert card.form.field("first_on").error
    assert len(staffed.all(STAND_IN)) == 1


def test_where_nobody_can_stand_in_it_is_said(qtbot: QtBot, house: House) -> None:
    card, _ = own_card(qtbot, house)
    assert card.form.isHidden()
    assert card.nobody.isVisible()


@pytest.mark.parametrize("account", [STAFF, LEADER, TURID])
def test_who_has_no_pairs_is_not_asked(qtbot: QtBot, staffed: House, account: Account) -> None:
    page, _ = turned(qtbot, staffed, "own", account)
    assert isinstance(page.section, OwnAccountSection)
    assert page.section.away.isHidden()


def test_a_leader_notes_it_for_another_beside_the_account(qtbot: QtBot, staffed: House) -> None:
    page, _ = turned(qtbot, staffed, "accounts", LEADER)
    section = page.section
    assert isinstance(section, AccountsSection)
    section.table.choose("hanne")
    section.table.chosen.emit("hanne")
    assert section.away is not None
    section.away.first.setText("24.12")
    section.load()
    assert section.away.first.text() == "24.12"
    fill(section.away, 1, 2)
    assert [each.account_id for each in staffed.all(STAND_IN)] == ["hanne"]
    section.table.choose("siri")
    section.table.chosen.emit("siri")
    assert section.away is None


@pytest.mark.parametrize("tab", [entry.key for entry in ENTRIES])
def test_opening_a_section_of_the_settings_shows_one_window(
    qtbot: QtBot, qapp: QApplication, staffed: House, tab: str
) -> None:
    both = replace(HANNE, roles=frozenset({Role.LEADER, Role.COORDINATOR}))
    windows = WindowsShown(qapp)
    turned(qtbot, staffed, tab, both)
    qapp.removeEventFilter(windows)
    assert windows.seen == ["SettingsPage"]


@pytest.mark.usefixtures("longer_words")
@pytest.mark.parametrize("tab", ["care", "own", "accounts"])
def test_longer_words_find_room_in_the_settings_of_care(
    qtbot: QtBot, staffed: House, tab: str
) -> None:
    both = replace(HANNE, roles=frozenset({Role.LEADER, Role.COORDINATOR}))
    page, _ = turned(qtbot, staffed, tab, both)
    settle()
    assert cramped(page) == []
