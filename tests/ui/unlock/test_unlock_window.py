"""The unlock window, used as a person uses it, over a real house."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from services.store.vault_file import copy_of
from services.use_cases.backups import BackUp, back_up
from services.use_cases.house import House, leave
from services.use_cases.quick_unlock import SwitchOnQuickUnlock, switch_on_quick_unlock
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
from tests.fakes.time import REFERENCE, FakeClock
from tests.ui.gallery import picture_font
from tests.ui.unlock.door import Door, said, shown, words_in, write
from ui.languages import NAMES, Languages
from ui.pages.unlock.entrance import Locked
from ui.pages.unlock.panel import Turn
from ui.theme import Appearance, theme


@pytest.fixture
def fresh(tmp_path: Path, qtbot: QtBot) -> Iterator[Door]:
    """Nothing is here yet."""
    door = Door(a_house(tmp_path), qtbot)
    yield door
    door.entrance.close()


@pytest.fixture
def house(tmp_path: Path) -> House:
    """Kafé Brua, locked; Kari has the PIN 2719, there is a backup."""
    house = a_house(tmp_path, keyring=FakeKeyVault())
    unlocked = founded(house).unlocked
    command = SwitchOnQuickUnlock("2719", "2719")
    unlocked.store.run(switch_on_quick_unlock, command, unlocked.actor)
    unlocked.store.run(back_up, BackUp(house.folder / "kopi.medvandrer"), unlocked.actor)
    leave(unlocked)
    return house


@pytest.fixture
def door(house: House, qtbot: QtBot) -> Iterator[Door]:
    door = Door(house, qtbot)
    yield door
    door.entrance.close()


def test_the_first_start_offers_a_new_centre_practice_and_a_backup(fresh: Door) -> None:
    assert shown(fresh) is fresh.window.first_start
    for button, panel in (
        (fresh.window.first_start.new.button, fresh.window.new_centre),
        (fresh.window.first_start.practice.button, fresh.window.practice),
        (fresh.window.first_start.restore, fresh.window.restore),
    ):
        button.click()
        assert shown(fresh) is panel
        fresh.window._turn(Turn.FIRST_START)


def write_new_centre(door: Door, passphrase: str, again: str) -> None:
    panel = door.window.new_centre
    panel._centre.setText("Kafé Brua")
    panel._founder.setText(LEADER)
    panel._passphrase.first.setText(passphrase)
    panel._passphrase.second.setText(again)
    panel.create_it.click()


def test_a_new_centre_shows_its_recovery_key_until_it_is_on_paper(
    fresh: Door, qtbot: QtBot
) -> None:
    fresh.window.first_start.new.button.click()
    write_new_centre(fresh, PASSPHRASE, PASSPHRASE)
    panel = fresh.window.recovery_key
    assert fresh.window.panel is panel
    assert fresh.entered == 0
    key = panel.card.key
    assert key.split("-")[3] in panel.card.document().toPlainText()
    panel.last.setText("WRONG")
    panel.go_on.click()
    assert fresh.entered == 0
    panel.last.setText(key.rsplit("-", 1)[-1].lower())
    panel.go_on.click()
    assert fresh.entered == 1
    assert panel.card.key == ""
    assert fresh.window.new_centre.recovery_key == ""


def test_faults_of_a_new_centre_stand_at_their_fields_and_the_text_stays(fresh: Door) -> None:
    fresh.window.first_start.new.button.click()
    write_new_centre(fresh, PASSPHRASE, OTHER_PASSPHRASE)
    form = fresh.window.new_centre.form
    assert form.field("again").error
    assert not form.field("passphrase").error
    assert fresh.window.new_centre._centre.text() == "Kafé Brua"
    write_new_centre(fresh, "sommer2026", "sommer2026")
    assert form.field("passphrase").error


def test_the_strength_of_a_passphrase_is_told_while_one_types(fresh: Door, qtbot: QtBot) -> None:
    fresh.window.first_start.new.button.click()
    fields = fresh.window.new_centre._passphrase
    hints = set()
    for text in ("kort", PASSPHRASE):
        fields.first.clear()
        write(fields.first, text)
        hints.add(fields._hint())
    assert len(hints) == 2


def test_a_refused_passphrase_stays_refused_until_it_is_changed(fresh: Door) -> None:
    fresh.window.first_start.new.button.click()
    write_new_centre(fresh, "sommer2026", "sommer2026")
    form, fields = fresh.window.new_centre.form, fresh.window.new_centre._passphrase
    fields._judge(fields.first.text())
    assert form.field("passphrase").error
    write(fields.first, "2")
    assert not form.field("passphrase").error


def test_name_and_passphrase_unlock_by_keyboard_alone(door: Door, qtbot: QtBot) -> None:
    panel = door.window.unlock
    write(panel._name, LEADER)
    QTest.keyClick(panel._name, Qt.Key.Key_Return)
    write(panel._secret, PASSPHRASE)
    QTest.keyClick(panel._secret, Qt.Key.Key_Return)
    assert door.entered == 1
    assert panel._secret.text() == ""


def test_a_wrong_secret_is_told_and_the_field_is_emptied(door: Door) -> None:
    door.type(LEADER, "not this")
    assert door.entered == 0
    wrong_secret = said(door.window.unlock)
    assert wrong_secret
    assert door.window.unlock._secret.text() == ""
    door.type("Nobody Here", PASSPHRASE)
    assert said(door.window.unlock) == wrong_secret


def test_the_wait_is_told_in_words_counts_down_and_ends(door: Door) -> None:
    panel = door.window.unlock
    for _ in range(5):
        door.type(LEADER, "not this")
    assert not panel.unlock.isEnabled()
    first = said(panel)
    panel._tick()
    assert said(panel) != first
    panel._tick()
    assert panel.unlock.isEnabled()
    assert said(panel) == ""
    assert isinstance(door.house.clock, FakeClock)
    door.house.clock.forward(timedelta(seconds=2))
    door.type(LEADER, PASSPHRASE)
    assert door.entered == 1


def test_a_wait_from_before_a_restart_is_told_at_once(house: House, qtbot: QtBot) -> None:
    tries = house.tries()
    for _ in range(6):
        tries.count()
    door = Door(house, qtbot)
    assert not door.window.unlock.unlock.isEnabled()
    assert said(door.window.unlock)


def test_after_a_lock_the_pin_is_asked_and_opens(door: Door) -> None:
    door.window.show_locked(Locked("Kafé Brua", LEADER, REFERENCE, quick=True))
    door.window.begin()
    assert "Kafé Brua" in words_in(door.window)
    door.type(LEADER, "2719")
    assert door.entered == 1
    assert door.entrance.unlocked is not None
    assert door.entrance.unlocked.account.last_unlocked_with == "pin"


def test_the_fifth_wrong_pin_turns_to_the_passphrase(door: Door) -> None:
    door.window.show_locked(Locked("Kafé Brua", LEADER, REFERENCE, quick=True))
    assert isinstance(door.house.clock, FakeClock)
    for _ in range(5):
        door.house.clock.forward(timedelta(minutes=6))
        _let_time_pass(door)
        door.type(LEADER, "9999")
    assert said(door.window.unlock)
    assert not door.window.unlock._pin
    door.house.clock.forward(timedelta(minutes=6))
    _let_time_pass(door)
    door.type(LEADER, PASSPHRASE)
    assert door.entered == 1


def _let_time_pass(door: Door) -> None:
    while door.window.unlock._left > 0:
        door.window.unlock._tick()


def test_without_a_pin_on_this_machine_it_is_not_offered(tmp_path: Path, qtbot: QtBot) -> None:
    house = a_house(tmp_path)
    leave(founded(house).unlocked)
    door = Door(house, qtbot)
    assert not door.window.unlock._other.isVisible()


def test_nobody_and_no_centre_is_named_before_anyone_has_unlocked(door: Door) -> None:
    text = words_in(door.window).casefold()
    assert "kari" not in text
    assert "brua" not in text


def test_a_one_time_code_leads_to_a_passphrase_of_ones_own(house: House, qtbot: QtBot) -> None:
    door = Door(house, qtbot)
    door.type(LEADER, PASSPHRASE)
    assert door.entrance.unlocked is not None
    code = with_coordinator(door.entrance.unlocked).code
    door.entrance.close()
    door.type("Hanne Brekke", code)
    assert door.entered == 1
    panel = door.window.own_passphrase
    assert door.window.panel is panel
    panel._passphrase.first.setText(OTHER_PASSPHRASE)
    panel._passphrase.second.setText(OTHER_PASSPHRASE)
    panel.save.click()
    assert door.entered == 2
    assert panel.code == ""
    door.entrance.close()
    door.window.begin()
    door.type("Hanne Brekke", OTHER_PASSPHRASE)
    assert door.entered == 3
    door.entrance.close()


def test_a_mistyped_recovery_key_is_told_at_its_field_and_the_right_one_opens(
    tmp_path: Path, qtbot: QtBot
) -> None:
    house = a_house(tmp_path)
    centre = founded(house)
    leave(centre.unlocked)
    door = Door(house, qtbot)
    door.window.unlock._forgotten.click()
    panel = door.window.recover
    panel.leader.setText(LEADER)
    panel.passphrase.first.setText(OTHER_PASSPHRASE)
    panel.passphrase.second.setText(OTHER_PASSPHRASE)
    last = centre.recovery_key[-1]
    panel.key.setText(centre.recovery_key[:-1] + ("0" if last != "0" else "2"))
    panel.open_it.click()
    assert "8" in panel.form.field("key").error
    panel.key.setText(centre.recovery_key)
    panel.open_it.click()
    assert door.entered == 1
    door.entrance.close()


def test_a_damaged_vault_is_told_with_its_remedy_and_a_backup_mends_it(
    house: House, qtbot: QtBot
) -> None:
    for path in (house.places.vault, copy_of(house.places.vault)):
        path.write_bytes(b"damaged")
    door = Door(house, qtbot)
    assert door.window.panel is door.window.fault
    door.window.fault.restore.click()
    panel = door.window.restore
    panel.path.setText(str(house.folder / "kopi.medvandrer"))
    panel.person.setText(LEADER)
    panel.secret.setText(PASSPHRASE)
    panel.restore.click()
    assert door.entered == 1
    door.entrance.close()


def test_restoring_without_a_file_or_with_another_file_is_told(fresh: Door, tree: Path) -> None:
    fresh.window.first_start.restore.click()
    panel = fresh.window.restore
    panel.restore.click()
    assert panel.form.field("backup").error
    panel.path.setText(str(tree / "pyproject.toml"))
    panel.restore.click()
    assert said(panel)


def test_a_fault_that_is_gone_opens_the_way_again(house: House, qtbot: QtBot) -> None:
    hidden = house.places.store.with_name("hidden")
    house.places.store.rename(hidden)
    door = Door(house, qtbot)
    assert shown(door) is door.window.fault
    hidden.rename(house.places.store)
    door.window.fault.again.click()
    assert shown(door) is door.window.unlock


def test_the_language_button_offers_every_language_by_its_own_name(
    door: Door, qtbot: QtBot
) -> None:
    actions = door.window.language.choices().actions()
    assert [action.text() for action in actions] == list(NAMES.values())
    with qtbot.waitSignal(door.window.language_wanted) as wanted:
        actions[3].trigger()
    assert wanted.args == ["en"]


def test_every_text_follows_the_language_without_a_restart(door: Door, qapp: QApplication) -> None:
    languages = Languages(qapp)
    languages.use("nb")
    QApplication.processEvents()
    try:
        norwegian = words_in(door.window)
        assert "Haster det?" in norwegian
        assert door.window.unlock.unlock.words() == "Lås opp"
        languages.use("en")
        QApplication.processEvents()
        assert "Is it urgent?" in words_in(door.window)
        assert door.window.unlock.unlock.words() == "Unlock"
    finally:
        for translator, _ in languages._installed:
            qapp.removeTranslator(translator)


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_every_control_has_a_name_and_no_words_are_cut_off(
    house: House, qtbot: QtBot, scale: float
) -> None:
    theme().apply(Appearance.LIGHT, scale, picture_font())
    door = Door(house, qtbot)
    for turn in Turn:
        door.window._turn(turn)
        for _ in range(3):
            QApplication.processEvents()
        assert (turn, unnamed_controls(door.window), cramped(door.window)) == (turn, [], [])
    theme().apply(Appearance.LIGHT, 1.0, picture_font())


def test_nothing_heavy_is_imported_before_the_window_is_painted(tree: Path) -> None:
    code = (
        "import sys; import ui.pages.unlock.window;"
        "print([m for m in ('sqlcipher3','argon2','cryptography','requests','qasync','keyring',"
        "'numpy','zxcvbn','services.store','services.use_cases','PySide6.QtPrintSupport')"
        " if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tree, check=True, capture_output=True, text=True
    )
    assert done.stdout.strip() == "[]"


def test_a_house_without_keyring_takes_no_pin(house: House, qtbot: QtBot) -> None:
    door = Door(replace(house, keyring=None), qtbot)
    assert not door.window.unlock._quick
