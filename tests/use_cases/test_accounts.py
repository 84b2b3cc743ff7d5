"""Accounts and roles: opened, changed and closed by a leader, and never the last leader."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from services.domain.access import Actor, Role
from services.domain.errors import (
    AlreadyExists,
    Invalid,
    LastLeader,
    NotAllowed,
    NotFound,
    UndoImpossible,
    WrongSecret,
    WrongState,
)
from services.use_cases.accounts import (
    ChangeAccount,
    ChangePassphrase,
    OpenAccount,
    accounts,
    change_account,
    change_passphrase,
    close_account,
    new_one_time_code,
    open_account,
)
from services.use_cases.centre import (
    ChangeSetting,
    SaveLifeArea,
    change_setting,
    life_areas,
    move_life_area,
    rename_centre,
    save_life_area,
    setting,
    the_centre,
)
from services.use_cases.house import Unlocked, leave
from services.use_cases.undo import undo
from tests.fakes.house import OTHER_PASSPHRASE, PASSPHRASE, a_house, founded, with_coordinator

BOTH = frozenset({Role.LEADER, Role.COORDINATOR})
COORDINATOR = frozenset({Role.COORDINATOR})


@pytest.fixture
def kari(tmp_path: Path) -> Iterator[Unlocked]:
    unlocked = founded(a_house(tmp_path)).unlocked
    yield unlocked
    leave(unlocked)


def test_a_coordinator_opens_no_accounts(kari: Unlocked) -> None:
    hanne = Actor("hanne", COORDINATOR, "laptop")
    with pytest.raises(NotAllowed):
        kari.store.run(open_account, OpenAccount("Ola", "", COORDINATOR), hanne)
    with pytest.raises(NotAllowed):
        kari.store.ask(accounts, None, hanne)


def test_two_open_accounts_do_not_share_a_name(kari: Unlocked) -> None:
    with_coordinator(kari)
    with pytest.raises(AlreadyExists):
        with_coordinator(kari, "HANNE  brekke")


def test_an_account_has_at_least_one_role(kari: Unlocked) -> None:
    with pytest.raises(Invalid) as refused:
        kari.store.run(open_account, OpenAccount("Ola", "", frozenset()), kari.actor)
    assert refused.value.field == "roles"


def test_an_account_for_an_unknown_volunteer_is_refused(kari: Unlocked) -> None:
    command = OpenAccount("Ola", "", frozenset({Role.VOLUNTEER}), "nobody")
    with pytest.raises(NotFound):
        kari.store.run(open_account, command, kari.actor)


def test_roles_change_and_the_change_can_be_undone(kari: Unlocked) -> None:
    hanne = with_coordinator(kari).account_id
    outcome = kari.store.run(change_account, ChangeAccount(hanne, "Leder", BOTH), kari.actor)
    assert outcome.value.roles == BOTH
    assert outcome.undo is not None
    kari.store.run(undo, outcome.undo, kari.actor)
    row = next(row for row in kari.store.ask(accounts, None, kari.actor) if row.account.id == hanne)
    assert (row.account.title, row.account.roles) == ("Koordinator", COORDINATOR)
    assert row.waits_for_first_unlock


def test_the_last_leader_stays_leader_and_stays_open(kari: Unlocked) -> None:
    change = ChangeAccount(kari.account.id, "", COORDINATOR)
    with pytest.raises(LastLeader):
        kari.store.run(change_account, change, kari.actor)
    with pytest.raises(LastLeader):
        kari.store.run(close_account, kari.account.id, kari.actor)
    hanne = with_coordinator(kari).account_id
    kari.store.run(change_account, ChangeAccount(hanne, "", BOTH), kari.actor)
    kari.store.run(close_account, kari.account.id, kari.actor)


def test_a_closed_account_is_not_changed_closed_or_given_a_code(kari: Unlocked) -> None:
    hanne = with_coordinator(kari).account_id
    kari.store.run(close_account, hanne, kari.actor)
    with pytest.raises(WrongState):
        kari.store.run(close_account, hanne, kari.actor)
    with pytest.raises(WrongState):
        kari.store.run(new_one_time_code, hanne, kari.actor)
    with_coordinator(kari)


def test_changing_the_passphrase_needs_the_one_before(kari: Unlocked) -> None:
    wrong = ChangePassphrase("not this", OTHER_PASSPHRASE, OTHER_PASSPHRASE)
    with pytest.raises(WrongSecret):
        kari.store.run(change_passphrase, wrong, kari.actor)
    weak = ChangePassphrase(PASSPHRASE, "kafé brua", "kafé brua")
    with pytest.raises(Invalid):
        kari.store.run(change_passphrase, weak, kari.actor)


def test_no_code_and_no_passphrase_stands_in_the_journal(kari: Unlocked) -> None:
    code = with_coordinator(kari).code
    change = ChangePassphrase(PASSPHRASE, OTHER_PASSPHRASE, OTHER_PASSPHRASE)
    kari.store.run(change_passphrase, change, kari.actor)
    lines = kari.store.ask(lambda reading, _: reading.journal_lines(""), None, kari.actor)
    told = repr(lines)
    assert code not in told
    assert PASSPHRASE not in told
    assert OTHER_PASSPHRASE not in told


def test_settings_and_the_centres_name_are_kept(kari: Unlocked) -> None:
    kari.store.run(change_setting, ChangeSetting("idle_lock_minutes", 5), kari.actor)
    kari.store.run(change_setting, ChangeSetting("idle_lock_minutes", 10), kari.actor)
    assert kari.store.ask(setting, "idle_lock_minutes", kari.actor) == 10
    assert kari.store.ask(setting, "never_set", kari.actor) is None
    kari.store.run(rename_centre, "Kafé Bro", kari.actor)
    assert kari.store.ask(the_centre, None, kari.actor).name == "Kafé Bro"


def test_life_areas_are_added_renamed_moved_and_closed(kari: Unlocked) -> None:
    areas = kari.store.ask(life_areas, None, kari.actor)
    added = kari.store.run(save_life_area, SaveLifeArea("Tro", "work", "star"), kari.actor).value
    assert added.position == 7
    with pytest.raises(Invalid):
        kari.store.run(save_life_area, SaveLifeArea(" ARBEID ", "work", "star"), kari.actor)
    order = (added.id, *(area.id for area in areas))
    kari.store.run(move_life_area, order, kari.actor)
    assert kari.store.ask(life_areas, None, kari.actor)[0].name == "Tro"
    with pytest.raises(NotFound):
        kari.store.run(move_life_area, order[1:], kari.actor)


def test_one_life_area_stays_open(kari: Unlocked) -> None:
    *most, last = kari.store.ask(life_areas, None, kari.actor)
    for area in most:
        closed = SaveLifeArea(area.name, area.colour, area.icon, area.id, closed=True)
        kari.store.run(save_life_area, closed, kari.actor)
    closed = SaveLifeArea(last.name, last.colour, last.icon, last.id, closed=True)
    with pytest.raises(Invalid) as refused:
        kari.store.run(save_life_area, closed, kari.actor)
    assert refused.value.field == "closed"


def test_what_another_did_or_what_has_changed_since_is_not_undone(kari: Unlocked) -> None:
    first = kari.store.run(rename_centre, "En", kari.actor).undo
    second = kari.store.run(rename_centre, "To", kari.actor).undo
    assert first is not None
    assert second is not None
    with pytest.raises(UndoImpossible):
        kari.store.run(undo, first, kari.actor)
    with pytest.raises(UndoImpossible):
        kari.store.run(undo, second, Actor("another", BOTH, "laptop"))
    again = kari.store.run(undo, second, kari.actor).undo
    assert kari.store.ask(the_centre, None, kari.actor).name == "En"
    assert again is not None
    kari.store.run(undo, again, kari.actor)
    assert kari.store.ask(the_centre, None, kari.actor).name == "To"
    assert kari.store.check() > 0
