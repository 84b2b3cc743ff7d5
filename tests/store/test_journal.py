"""The journal is append-only, and whoever changes it behind the app's back is found out."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from services.domain.access import SYSTEM
from services.domain.changes import Outcome
from services.domain.errors import JournalBroken
from services.domain.journal import Action
from services.domain.participants import Participant
from services.store.record_codec import Column, blanks_of, to_columns
from services.store.store import Store, open_store
from services.store.tables import PARTICIPANT
from services.store.transaction import Transaction
from services.use_cases.undo import undo
from tests.fakes.time import FakeClock, FakeRandomness

KEY = bytes(32)


def welcome(transaction: Transaction, name: str) -> Outcome[str]:
    person = Participant(transaction.new_id(), name, transaction.now, interests=("tur",))
    transaction.add(PARTICIPANT, person)
    return transaction.done(person.id, undo=True)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path / "store", KEY, FakeClock(), FakeRandomness())
    yield opened
    opened.close()


def behind_its_back(store: Store, sql: str) -> None:
    """What one could do who has the key and another program."""
    for trigger in ("journal_is_not_changed", "journal_is_not_cut"):
        store.connection.execute(f"DROP TRIGGER {trigger}")
    store.connection.execute(sql)


@pytest.mark.parametrize(
    ("sql", "first_wrong"),
    [
        ("UPDATE journal SET account = 'another' WHERE seq = 2", 2),
        ("UPDATE journal SET changes = '{}' WHERE seq = 1", 1),
        ("UPDATE journal SET at = '2020-01-01' WHERE seq = 3", 3),
        ("DELETE FROM journal WHERE seq = 2", 2),
        ("DELETE FROM journal WHERE seq = 1", 1),
        ("UPDATE journal SET hash = previous_hash WHERE seq = 3", 3),
    ],
)
def test_tampering_is_found_at_the_line_where_it_was_done(
    store: Store, sql: str, first_wrong: int
) -> None:
    for name in ("Ola Ås", "Kari Øvre", "Nils Å"):
        store.run(welcome, name, SYSTEM)
    behind_its_back(store, sql)
    with pytest.raises(JournalBroken) as broken:
        store.check()
    assert broken.value.seq == first_wrong


@pytest.mark.parametrize("sql", ["UPDATE journal SET reason = 'x'", "DELETE FROM journal"])
def test_the_database_itself_refuses_to_change_a_line(store: Store, sql: str) -> None:
    store.run(welcome, "Ola Ås", SYSTEM)
    with pytest.raises(dbapi2.Error, match="append-only"):
        store.connection.execute(sql)


def a_step(transaction: Transaction, seed: int) -> Outcome[None]:
    """One to three random writes, as a use case might make them."""
    chance = random.Random(seed)
    for _ in range(chance.randint(1, 3)):
        people = transaction.all(PARTICIPANT, order="id")
        if not people or chance.random() < 0.4:
            welcome(transaction, chance.choice(["Ola", "Kari Ås", "", "Nils\u0000Ø", "\u05d8"]))
        elif chance.random() < 0.3:
            transaction.remove(PARTICIPANT, chance.choice(people).id)
        else:
            transaction.replace(PARTICIPANT, _changed(chance, chance.choice(people)))
    return transaction.done(None, undo=True)


def _changed(chance: random.Random, person: Participant) -> Participant:
    return replace(
        person,
        note=chance.choice(["", "ringte", "«sitat»\n"]),
        birth_year=chance.choice([None, 1980]),
        interests=chance.choice([(), ("tur", "kaffe")]),
        deceased=chance.choice([True, False]),
        own_words=chance.choice(["", "Jeg vil ha et hjem"]),
    )


def replayed(store: Store) -> dict[str, dict[str, Column]]:
    """The records, rebuilt from nothing but the journal."""
    records: dict[str, dict[str, Column]] = {}
    for line in store.ask(lambda reading, _: reading.journal_lines(""), None, SYSTEM):
        changes = json.loads(line.changes)
        after = {name: pair[1] for name, pair in changes.items()}
        if line.action is Action.CREATED:
            records[line.subject_id] = {**blanks_of(Participant), **after}
        elif line.action is Action.CHANGED:
            before = {name: pair[0] for name, pair in changes.items()}
            assert {name: records[line.subject_id][name] for name in before} == before
            records[line.subject_id].update(after)
        elif line.action is Action.REMOVED:
            del records[line.subject_id]
    return records


def stored(store: Store) -> dict[str, dict[str, Column]]:
    people = store.ask(lambda reading, _: reading.all(PARTICIPANT), None, SYSTEM)
    return {person.id: to_columns(person) for person in people}


@given(st.lists(st.tuples(st.integers(), st.booleans()), min_size=1, max_size=8))
@settings(max_examples=25)
def test_the_journal_alone_rebuilds_every_record_and_undo_brings_back_what_was(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[int, bool]]
) -> None:
    folder = tmp_path_factory.mktemp("journal")
    store = open_store(folder / "store", KEY, FakeClock(), FakeRandomness())
    try:
        for seed, turn_back in steps:
            before = stored(store)
            outcome: Outcome[Any] = store.run(a_step, seed, SYSTEM)
            if turn_back and outcome.undo is not None:
                store.run(undo, outcome.undo, SYSTEM)
                assert stored(store) == before
        assert replayed(store) == stored(store)
        store.check()
    finally:
        store.close()
