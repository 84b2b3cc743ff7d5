"""The spine: a record goes in with its journal line and comes out as it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from services.domain.access import SYSTEM
from services.domain.changes import Kind, Outcome
from services.domain.errors import StoreNewer, WrongKey
from services.domain.offers import Unit
from services.domain.participants import Participant
from services.store.connection import is_broken_reference, is_taken_place
from services.store.store import Store, open_store
from services.store.tables import PARTICIPANT, UNIT
from services.store.transaction import Transaction
from tests.fakes.time import FakeClock, FakeRandomness

KEY = bytes(range(32))


def opened(folder: Path, key: bytes = KEY) -> Store:
    return open_store(folder / "centre.store", key, FakeClock(), FakeRandomness())


def welcome(transaction: Transaction, name: str) -> Outcome[str]:
    person = Participant(transaction.new_id(), name, transaction.now, interests=("tur", "kaffe"))
    transaction.add(PARTICIPANT, person)
    return transaction.done(person.id, undo=True)


def fail_after_writing(transaction: Transaction, name: str) -> Outcome[str]:
    welcome(transaction, name)
    raise RuntimeError


def test_a_record_comes_out_of_the_store_as_it_went_in(tmp_path: Path) -> None:
    store = opened(tmp_path)
    outcome = store.run(welcome, "Ola Ås", SYSTEM)
    person = store.ask(lambda reading, id_: reading.get(PARTICIPANT, id_), outcome.value, SYSTEM)
    assert person.interests == ("tur", "kaffe")
    assert outcome.changes == {Kind.PARTICIPANTS}
    assert store.check() == 1
    store.close()


def test_a_use_case_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    store = opened(tmp_path)
    with pytest.raises(RuntimeError):
        store.run(fail_after_writing, "Ola Ås", SYSTEM)
    assert store.ask(lambda reading, _: reading.all(PARTICIPANT), None, SYSTEM) == []
    assert store.check() == 0
    store.close()


def test_another_key_does_not_open_the_store(tmp_path: Path) -> None:
    opened(tmp_path).close()
    with pytest.raises(WrongKey):
        opened(tmp_path, bytes(32))


def test_a_store_from_a_newer_program_is_refused_untouched(tmp_path: Path) -> None:
    store = opened(tmp_path)
    store.connection.execute("PRAGMA user_version = 9999")
    store.close()
    with pytest.raises(StoreNewer):
        opened(tmp_path)


def two_units_with_one_address(transaction: Transaction, _: None) -> Outcome[None]:
    for name in ("Solheia", "Elvebakken"):
        unit = Unit(transaction.new_id(), name, transaction.now, her_id="99000104")
        transaction.add(UNIT, unit)
    return transaction.done(None)


def at_a_unit_that_is_not_there(transaction: Transaction, _: None) -> Outcome[None]:
    person = Participant(transaction.new_id(), "Ola Ås", transaction.now, unit_id="gone")
    transaction.add(PARTICIPANT, person)
    return transaction.done(None)


def test_a_taken_place_and_a_broken_reference_are_told_apart(tmp_path: Path) -> None:
    store = opened(tmp_path)
    with pytest.raises(Exception, match="UNIQUE") as taken:
        store.run(two_units_with_one_address, None, SYSTEM)
    with pytest.raises(Exception, match="FOREIGN KEY") as broken:
        store.run(at_a_unit_that_is_not_there, None, SYSTEM)
    store.close()
    assert is_taken_place(taken.value)
    assert not is_broken_reference(taken.value)
    assert is_broken_reference(broken.value)
    assert not is_taken_place(broken.value)
