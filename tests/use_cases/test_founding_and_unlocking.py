"""From an empty folder to an open store, and who gets in."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from services.domain.access import Role
from services.domain.errors import (
    AlreadyExists,
    Invalid,
    KeyMistyped,
    Reason,
    StoreMissing,
    TooEarly,
    WrongSecret,
)
from services.use_cases.accounts import (
    ChangePassphrase,
    accounts,
    change_passphrase,
    close_account,
    new_recovery_key,
)
from services.use_cases.centre import life_areas, the_centre
from services.use_cases.founding import FoundCentre, found_centre
from services.use_cases.house import Found, House, check_folder, leave
from services.use_cases.unlocking import recover, unlock
from tests.fakes.house import (
    LEADER,
    OTHER_PASSPHRASE,
    PASSPHRASE,
    a_house,
    founded,
    with_coordinator,
)
from tests.fakes.time import FakeClock


def refusal_of(house: House, name: str, secret: str) -> tuple[type, float]:
    with pytest.raises(WrongSecret) as refused:
        unlock(house, name, secret)
    return type(refused.value), refused.value.wait_seconds


def test_a_new_centre_has_a_leader_who_coordinates_and_six_life_areas(tmp_path: Path) -> None:
    house = a_house(tmp_path)
    assert check_folder(house) is Found.NOTHING
    unlocked = founded(house).unlocked
    assert check_folder(house) is Found.CENTRE
    assert unlocked.account.roles == {Role.LEADER, Role.COORDINATOR}
    assert unlocked.store.ask(the_centre, None, unlocked.actor).name == "Kafé Brua"
    assert len(unlocked.store.ask(life_areas, None, unlocked.actor)) == 6
    leave(unlocked)


def test_a_second_centre_is_not_founded_on_top_of_the_first(tmp_path: Path) -> None:
    house = a_house(tmp_path)
    leave(founded(house).unlocked)
    with pytest.raises(AlreadyExists):
        founded(house)
    leave(unlock(house, LEADER, PASSPHRASE))


@pytest.mark.parametrize(
    ("command", "field", "reason"),
    [
        (FoundCentre("", LEADER, PASSPHRASE, PASSPHRASE), "name", Reason.MISSING),
        (FoundCentre("Brua", " ", PASSPHRASE, PASSPHRASE), "founder", Reason.MISSING),
        (FoundCentre("Brua", LEADER, "passord123", "passord123"), "passphrase", Reason.TOO_WEAK),
        (FoundCentre("Brua", LEADER, PASSPHRASE, OTHER_PASSPHRASE), "again", Reason.NOT_ALIKE),
    ],
)
def test_what_is_missing_is_told_at_its_field_and_leaves_nothing_behind(
    tmp_path: Path, command: FoundCentre, field: str, reason: Reason
) -> None:
    house = a_house(tmp_path)
    with pytest.raises(Invalid) as refused:
        found_centre(house, command)
    assert (refused.value.field, refused.value.reason) == (field, reason)
    assert check_folder(house) is Found.NOTHING
    assert not house.places.founding.exists()


def test_a_wrong_name_and_a_wrong_secret_are_refused_alike(tmp_path: Path) -> None:
    house = a_house(tmp_path)
    leave(founded(house).unlocked)
    wrong_secret = refusal_of(house, LEADER, OTHER_PASSPHRASE)
    wrong_name = refusal_of(house, "Nobody Here", PASSPHRASE)
    assert wrong_secret == wrong_name == (WrongSecret, 0)


def test_after_some_wrong_tries_even_the_right_secret_waits_and_then_opens(tmp_path: Path) -> None:
    clock = FakeClock()
    house = a_house(tmp_path, clock)
    leave(founded(house).unlocked)
    waits = [refusal_of(house, LEADER, "wrong")[1] for _ in range(4)]
    assert waits == [0, 0, 0, 2]
    with pytest.raises(TooEarly):
        unlock(house, LEADER, PASSPHRASE)
    clock.forward(timedelta(seconds=2))
    leave(unlock(house, LEADER, PASSPHRASE))
    assert refusal_of(house, LEADER, "wrong")[1] == 0


def test_a_one_time_code_opens_until_a_passphrase_is_chosen(tmp_path: Path) -> None:
    house = a_house(tmp_path)
    unlocked = founded(house).unlocked
    code = with_coordinator(unlocked).code
    leave(unlocked)
    first = unlock(house, "hanne brekke", code.lower())
    assert first.must_choose
    first.store.run(
        change_passphrase, ChangePassphrase(code, OTHER_PASSPHRASE, OTHER_PASSPHRASE), first.actor
    )
    leave(first)
    refusal_of(house, "Hanne Brekke", code)
    later = unlock(house, "Hanne Brekke", OTHER_PASSPHRASE)
    assert not later.must_choose
    leave(later)


def test_a_one_time_code_grows_old(tmp_path: Path) -> None:
    clock = FakeClock()
    house = a_house(tmp_path, clock)
    unlocked = founded(house).unlocked
    code = with_coordinator(unlocked).code
    leave(unlocked)
    clock.forward(timedelta(days=14, seconds=1))
    refusal_of(house, "Hanne Brekke", code)


def test_a_closed_account_opens_nothing_and_its_words_stay(tmp_path: Path) -> None:
    house = a_house(tmp_path)
    unlocked = founded(house).unlocked
    opened = with_coordinator(unlocked)
    unlocked.store.run(close_account, opened.account_id, unlocked.actor)
    assert len(unlocked.store.ask(accounts, None, unlocked.actor)) == 1
    leave(unlocked)
    refusal_of(house, "Hanne Brekke", opened.code)


def test_the_recovery_key_gives_the_leader_a_new_passphrase(tmp_path: Path) -> None:
    house = a_house(tmp_path)
    centre = founded(house)
    leave(centre.unlocked)
    typed = centre.recovery_key.lower().replace("-", " ")
    leave(recover(house, typed, LEADER, OTHER_PASSPHRASE, OTHER_PASSPHRASE))
    refusal_of(house, LEADER, PASSPHRASE)
    leave(unlock(house, LEADER, OTHER_PASSPHRASE))


def test_a_mistyped_recovery_key_names_the_group_and_counts_as_no_try(tmp_path: Path) -> None:
    house = a_house(tmp_path)
    key = founded(house).recovery_key
    wrong = key[:-1] + ("0" if key[-1] != "0" else "2")
    with pytest.raises(KeyMistyped) as refused:
        recover(house, wrong, LEADER, OTHER_PASSPHRASE, OTHER_PASSPHRASE)
    assert refused.value.groups == (8,)
    assert not house.places.tries.exists()


def test_a_recovery_key_that_was_replaced_and_one_for_no_leader_open_nothing(
    tmp_path: Path,
) -> None:
    house = a_house(tmp_path)
    centre = founded(house)
    with_coordinator(centre.unlocked)
    new = centre.unlocked.store.run(new_recovery_key, None, centre.unlocked.actor).value
    leave(centre.unlocked)
    for key, name in ((centre.recovery_key, LEADER), (new, "Hanne Brekke"), (new, "Nobody")):
        with pytest.raises(WrongSecret):
            recover(house, key, name, OTHER_PASSPHRASE, OTHER_PASSPHRASE)


def test_an_empty_folder_has_nothing_to_unlock(tmp_path: Path) -> None:
    with pytest.raises(StoreMissing):
        unlock(a_house(tmp_path), LEADER, PASSPHRASE)


def test_no_secret_is_told_by_what_a_command_looks_like() -> None:
    command = FoundCentre("Brua", LEADER, PASSPHRASE, PASSPHRASE)
    change = ChangePassphrase(PASSPHRASE, OTHER_PASSPHRASE, OTHER_PASSPHRASE)
    assert PASSPHRASE not in repr(command) + repr(change)
    assert OTHER_PASSPHRASE not in repr(change)
