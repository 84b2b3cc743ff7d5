"""The store notes which message names which file, whoever writes the message."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from services.domain.access import SYSTEM
from services.domain.messages import (
    Attachment,
    Conversation,
    Message,
    MessageDirection,
    MessageState,
    Part,
    PartKind,
)
from services.domain.offers import Unit
from services.store import migrate
from services.store.connection import Connection, connect
from services.store.store import Store, open_store
from services.store.tables import CONVERSATION, MESSAGE, UNIT
from services.store.transaction import Transaction
from tests.fakes.time import REFERENCE, FakeClock, FakeRandomness

KEY = bytes(32)
NOTES = 6
"""The schema from which on it is noted."""
DIGESTS = st.lists(st.sampled_from([f"{number:064x}" for number in range(4)]), max_size=3)
STEPS = st.lists(st.tuples(st.sampled_from("abc"), DIGESTS | st.none()), max_size=8)
"""A message is written with these files, or (None) is removed."""

Named = set[tuple[str, str]]


def message(message_id: str, digests: list[str]) -> Message:
    words = Part(PartKind.TEXT, '"digest":"', ("Nå har vi plan.",))
    files = (
        Part(PartKind.ATTACHMENT, "plan.pdf", attachment=Attachment("plan.pdf", "", 1, digest))
        for digest in digests
    )
    return Message(
        message_id, "c", MessageDirection.IN, "u", MessageState.RECEIVED, REFERENCE,
        parts=(words, *files),
    )  # fmt: skip


def begin(transaction: Transaction) -> None:
    transaction.add(UNIT, Unit("u", "Fjordheim TSB", REFERENCE))
    transaction.add(CONVERSATION, Conversation("c", "u", "Plan", REFERENCE, REFERENCE))


def put(transaction: Transaction, message_id: str, digests: list[str] | None) -> None:
    old = transaction.find(MESSAGE, message_id)
    if digests is None:
        if old is not None:
            transaction.remove(MESSAGE, message_id)
        return
    written = message(message_id, digests)
    if old is None:
        transaction.add(MESSAGE, written)
    else:
        transaction.replace(MESSAGE, replace(old, parts=written.parts))


def do(store: Store, work: Callable[[Transaction], object]) -> None:
    store.run(lambda transaction, _: transaction.done(work(transaction)), None, SYSTEM)


def noted(connection: Connection) -> Named:
    return set(connection.execute("SELECT message_id, digest FROM message_file"))


@given(STEPS)
def test_what_messages_name_is_noted_through_all_that_happens_to_them(
    steps: list[tuple[str, list[str] | None]],
) -> None:
    store = open_store(Path(":memory:"), KEY, FakeClock(), FakeRandomness())
    do(store, begin)
    meant: dict[str, list[str]] = {}
    for message_id, digests in steps:
        do(store, lambda transaction, a=message_id, b=digests: put(transaction, a, b))  # type: ignore[misc]  # bound now
        meant[message_id] = digests or []
        expected = {(each, digest) for each, named in meant.items() for digest in named}
        assert noted(store.connection) == expected
    store.close()


def test_what_older_messages_name_is_noted_when_the_store_comes_up(tmp_path: Path) -> None:
    path = tmp_path / "store"
    store = open_store(path, KEY, FakeClock(), FakeRandomness())
    do(store, begin)
    for number in range(3):
        do(store, lambda transaction, n=number: put(transaction, f"m{n}", [f"{n:064x}"] * n))  # type: ignore[misc]  # bound now
    before = noted(store.connection)
    store.close()
    old = connect(path, KEY)
    for kind, name in old.execute(
        "SELECT type, name FROM sqlite_master WHERE type IN ('trigger', 'index')"
        " AND tbl_name = 'message'"
    ).fetchall():
        if f"{kind.upper()} {name} " in migrate.migrations()[NOTES]:
            old.execute(f"DROP {kind} {name}")
    old.execute("DROP TABLE message_file")
    migrate._apply(old, NOTES, migrate.migrations()[NOTES])
    assert noted(old) == before == {("m1", f"{1:064x}"), ("m2", f"{2:064x}")}
    old.close()
