"""Keys for HelseID: made, rolled over, wiped; never told, and never brought back."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from desktop.network_door import made_key
from services.domain.access import SYSTEM
from services.domain.changes import Undo
from services.domain.errors import ChangedMeanwhile, NotFound, UndoImpossible, WrongState
from services.domain.own_keys import KeyKind, KeyState
from services.store.store import Store
from services.store.tables import OWN_KEY
from services.use_cases.backups import BackUp, back_up
from services.use_cases.health_network_connection import note_good_trial
from services.use_cases.helseid_keys import give_up_waiting_key, keep_new_key
from services.use_cases.house import leave
from services.use_cases.undo import undo
from tests.fakes.house import a_house, founded
from tests.fakes.message_world import MessageWorld, world
from tests.fakes.network_world import (
    BY_LEADER,
    fill_in,
    go_well,
    make_key,
    make_real,
    private_of,
    to_try,
)

__all__ = ["world"]


@pytest.fixture
def real(world: MessageWorld) -> MessageWorld:
    make_real(world)
    return world


def states(world: MessageWorld) -> list[tuple[str, bool]]:
    keys = world.ask(lambda reading, _: reading.all(OWN_KEY, order="made_at, rowid"), None)
    return [(key.state.value, bool(key.private)) for key in keys]


def kid(public: str) -> str:
    return str(json.loads(public)["kid"])


def told(store: Store) -> str:
    """All that the journal holds."""
    lines = store.ask(lambda reading, _: reading.journal_lines("1"), None, SYSTEM)
    return "\n".join(f"{line.subject_id} {line.changes} {line.reason}" for line in lines)


@pytest.mark.parametrize("kind", list(KeyKind))
def test_the_first_key_is_used_and_the_second_waits(real: MessageWorld, kind: KeyKind) -> None:
    make_key(real, kind)
    make_key(real)
    assert states(real) == [("in_use", True), ("waiting", True)]
    with pytest.raises(WrongState) as caught:
        make_key(real)
    assert caught.value.state == "key_waits"


def test_what_is_shown_of_a_key_holds_nothing_secret(real: MessageWorld) -> None:
    public = json.loads(make_key(real))
    assert set(public) == {"kty", "crv", "x", "y", "kid", "alg", "use"}
    assert set(json.loads(make_key(real, KeyKind.RSA))) == {"kty", "n", "e", "kid", "alg", "use"}


def test_after_a_good_trial_the_waiting_key_takes_over_and_the_old_one_is_wiped(
    real: MessageWorld,
) -> None:
    make_key(real)
    second = make_key(real)
    fill_in(real)
    go_well(real, KeyState.WAITING)
    assert states(real) == [("ended", False), ("in_use", True)]
    assert to_try(real).key.id == kid(second)


def test_a_waiting_key_that_is_given_up_is_wiped_and_another_can_be_made(
    real: MessageWorld,
) -> None:
    make_key(real)
    second = make_key(real)
    real.store.run(give_up_waiting_key, kid(second), BY_LEADER)
    assert states(real) == [("in_use", True), ("ended", False)]
    with pytest.raises(NotFound):
        real.store.run(give_up_waiting_key, kid(second), BY_LEADER)
    make_key(real)


def test_a_key_that_was_given_up_while_it_was_tried_does_not_take_over(
    real: MessageWorld,
) -> None:
    make_key(real)
    second = make_key(real)
    fill_in(real)
    tried = to_try(real, KeyState.WAITING)
    real.store.run(give_up_waiting_key, kid(second), BY_LEADER)
    make_key(real)
    with pytest.raises(ChangedMeanwhile):
        real.store.run(note_good_trial, tried, BY_LEADER)
    assert states(real)[0] == ("in_use", True)


def test_the_journal_tells_which_key_and_never_what_it_is(real: MessageWorld) -> None:
    first, second = make_key(real), make_key(real)
    secrets = [json.loads(private_of(real, state))["d"] for state in list(KeyState)[:2]]
    fill_in(real)
    go_well(real, KeyState.WAITING)
    lines = told(real.store)
    for public in (first, second):
        assert kid(public) in lines
    for words in ("made, in_use", "made, waiting", "ended", "in use"):
        assert words in lines
    assert not [secret for secret in secrets if secret in lines]


def test_no_undo_brings_a_wiped_key_back_or_takes_one_away(real: MessageWorld) -> None:
    make_key(real)
    make_key(real)
    fill_in(real)
    go_well(real, KeyState.WAITING)
    after = states(real)
    last = real.ask(lambda reading, _: reading.value("SELECT max(seq) FROM journal"), None)
    for line in range(1, last + 1):
        try:
            real.store.run(undo, Undo(line, line), BY_LEADER)
        except UndoImpossible:
            continue
        assert states(real) == after
    assert states(real) == after


def test_a_key_is_found_in_no_file_but_encrypted(tmp_path: Path) -> None:
    unlocked = founded(a_house(tmp_path)).unlocked
    made = made_key(KeyKind.EC_P256)
    unlocked.store.run(keep_new_key, made, unlocked.actor)
    unlocked.store.run(back_up, BackUp(tmp_path / "kopi.medvandrer"), unlocked.actor)
    held = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    with zipfile.ZipFile(tmp_path / "kopi.medvandrer") as packed:
        held += [packed.read(name) for name in packed.namelist()]
    for part in (str(json.loads(made.private)["d"]), made.kid):
        assert not [one for one in held if part.encode() in one]
    leave(unlocked)


def test_neither_a_key_nor_a_connection_tells_its_secret(real: MessageWorld) -> None:
    make_key(real)
    fill_in(real)
    secret = str(json.loads(private_of(real))["d"])
    tried = to_try(real)
    assert secret in tried.key.private
    for each in (tried, tried.key, made_key(KeyKind.EC_P256)):
        assert secret not in repr(each)
        assert '"d"' not in repr(each)
