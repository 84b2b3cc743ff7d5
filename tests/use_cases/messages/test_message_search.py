"""Messages are found by words, by names, and by what they are; each conversation once, newest first."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
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
from services.domain.participants import Participant
from services.store import migrate
from services.store.connection import connect
from services.store.message_marks import marks_between, marks_of
from services.store.store import open_store
from services.store.tables import CONVERSATION, MESSAGE, PARTICIPANT, UNIT
from services.store.transaction import Transaction
from services.use_cases.conversation_list import (
    ConversationRow,
    ListAsked,
    ListView,
    Whose,
    list_conversations,
)
from services.use_cases.message_search import MessageFilter, filter_choices
from tests.fakes.message_world import KEY, MessageWorld, furnish, world
from tests.fakes.time import REFERENCE, FakeClock, FakeRandomness

__all__ = ["world"]

FILE = Part(
    PartKind.ATTACHMENT, "plan.pdf", attachment=Attachment("plan.pdf", "application/pdf", 9, "0")
)


def message(number: int, thread: str, text: str, **more: object) -> Message:
    made = Message(
        f"m-{number}",
        thread,
        MessageDirection.OUT,
        "unit",
        MessageState.RECEIPTED,
        REFERENCE - timedelta(days=40 - number),
        theme="Utskriving",
        parts=(Part(PartKind.TEXT, "Melding", ("Hei.", text)),),
        participant_id="jonas",
    )
    return replace(made, **more)  # type: ignore[arg-type]  # fields of the record by name


def write(transaction: Transaction) -> None:
    now = transaction.now
    transaction.add(UNIT, Unit("solbakken", "Solbakken poliklinikk", now))
    transaction.add(PARTICIPANT, Participant("ase", "Åse Lie", now))
    for thread, unit, person in (("a", "unit", "jonas"), ("b", "solbakken", "ase")):
        transaction.add(CONVERSATION, Conversation(thread, unit, "Utskriving", now, now, person))
    for each in (
        message(1, "a", "Hybelen er klar."),
        message(2, "a", "Hybelen er låst.", urgent=True),
        message(3, "a", "Takk.", direction=MessageDirection.IN, state=MessageState.RECEIVED),
        message(4, "b", "Hybel i Ålesund?", unit_id="solbakken", participant_id="ase"),
        message(5, "b", "Se vedlegget.", unit_id="solbakken", participant_id="ase",
                state=MessageState.REJECTED, parts=(*message(5, "b", "Se vedlegget.").parts, FILE)),
    ):  # fmt: skip
        transaction.add(MESSAGE, each)


@pytest.fixture
def written(world: MessageWorld) -> MessageWorld:
    """Two threads with five messages, one a day."""
    world.do(write)
    return world


def rows(world: MessageWorld, typed: str = "", **wanted: object) -> tuple[ConversationRow, ...]:
    narrowed = MessageFilter(**wanted)  # type: ignore[arg-type]  # fields of the filter by name
    return world.ask(list_conversations, ListAsked(search=typed, wanted=narrowed))


def hits(world: MessageWorld, typed: str = "", **wanted: object) -> list[str]:
    return [row.hit.message_id for row in rows(world, typed, **wanted) if row.hit]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("hybel", ["m-4", "m-2"]),
        ("HYB", ["m-4", "m-2"]),
        ("hybel låst", ["m-2"]),
        ("hybel finnesikke", []),
        ("aalesund", ["m-4"]),
        ("jonas", ["m-3"]),
        ("jonas hybel", ["m-2"]),
        ("å", ["m-5"]),
        ("solbakken vedlegg", ["m-5"]),
        ("fjordheim", ["m-3"]),
        ('"hybel* OR (', []),
        ("  ", []),
    ],
)
def test_words_and_names_find_the_newest_message_of_each_thread(
    written: MessageWorld, typed: str, found: list[str]
) -> None:
    assert hits(written, typed) == found


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({"unit_id": "solbakken"}, ["m-5"]),
        ({"participant_id": "jonas"}, ["m-3"]),
        ({"direction": MessageDirection.IN}, ["m-3"]),
        ({"state": MessageState.REJECTED}, ["m-5"]),
        ({"urgent": True}, ["m-2"]),
        ({"with_file": True}, ["m-5"]),
        ({"urgent": True, "unit_id": "solbakken"}, []),
        ({"first_on": date(2026, 10, 17)}, ["m-5"]),
        ({"last_on": date(2026, 10, 15)}, ["m-2"]),
        ({"first_on": date(2026, 10, 14), "last_on": date(2026, 10, 14)}, ["m-1"]),
    ],
)
def test_messages_are_narrowed_by_what_they_are(
    written: MessageWorld, wanted: dict[str, object], found: list[str]
) -> None:
    narrowed = ListAsked(wanted=MessageFilter(**wanted))  # type: ignore[arg-type]  # fields by name
    asked = written.ask(list_conversations, narrowed)
    assert [row.hit.message_id for row in asked if row.hit] == found


def test_the_line_with_the_words_is_shown(written: MessageWorld) -> None:
    assert [row.hit and row.hit.line for row in rows(written, "låst")] == ["Hybelen er låst."]


def test_a_message_is_found_by_its_state_of_today(written: MessageWorld) -> None:
    before = written.message("m-5")
    written.do(lambda t: t.replace(MESSAGE, replace(before, state=MessageState.ANSWERED)))
    assert hits(written, state=MessageState.REJECTED) == []
    assert hits(written, "vedlegget", state=MessageState.ANSWERED) == ["m-5"]


def test_a_message_that_changes_keeps_its_place_among_the_others(written: MessageWorld) -> None:
    before = written.message("m-1")
    written.do(lambda t: t.replace(MESSAGE, replace(before, state=MessageState.ANSWERED)))
    assert hits(written, "hybelen", participant_id="jonas") == ["m-2"]


def test_one_long_thread_does_not_hide_the_others(written: MessageWorld) -> None:
    def lengthen(transaction: Transaction) -> None:
        for number in range(450):
            transaction.add(MESSAGE, message(100 + number, "a", "Hybel igjen."))

    written.do(lengthen)
    assert [row.id for row in rows(written, "hybel")] == ["a", "b"]


def test_a_search_is_narrowed_to_the_outbox_and_to_ones_own(written: MessageWorld) -> None:
    asked = ListAsked(ListView.OUTBOX, "hybel")
    assert [row.id for row in written.ask(list_conversations, asked)] == ["b"]
    mine = ListAsked(search="hybel", whose=Whose.MINE)
    assert written.ask(list_conversations, mine) == ()


def test_only_those_one_has_written_with_are_offered(written: MessageWorld) -> None:
    choices = written.ask(filter_choices, None)
    assert [name for _, name in choices.units] == ["Fjordheim TSB", "Solbakken poliklinikk"]
    assert [name for _, name in choices.people] == ["Jonas Berg", "Åse Lie"]


def test_marks_are_never_words_that_can_be_typed(written: MessageWorld) -> None:
    assert hits(written, "uunit") == hits(written, "\ue000uunit") == hits(written, "dout") == []


MOMENTS = st.integers(0, 1_200_000_000).map(lambda s: datetime.fromtimestamp(980_000_000 + s, UTC))


@given(MOMENTS, MOMENTS, MOMENTS)
def test_a_message_between_two_moments_has_one_of_their_marks(
    first: datetime, last: datetime, at: datetime
) -> None:
    first, at, last = sorted((first, at, last))
    own = marks_of(replace(message(1, "a", ""), created_at=at)).split()
    between = marks_between(first, last)
    assert set(own) & set(between)
    assert len(between) <= 22 + last.year - first.year


def test_messages_of_an_older_store_are_found_after_the_migration(tmp_path: Path) -> None:
    path = tmp_path / "old"
    old = open_store(path, KEY, FakeClock(), FakeRandomness())
    old.run(furnish, None, SYSTEM)
    made = MessageWorld(old, FakeClock(), FakeRandomness())
    made.do(write)
    wanted = [
        old.connection.execute("SELECT rowid FROM found_words WHERE found_words MATCH ?", (word,))
        .fetchall() for word in _asked()
    ]  # fmt: skip
    old.close()
    raw = connect(path, KEY)
    raw.execute(
        "DELETE FROM found_words WHERE rowid IN (SELECT id FROM found WHERE kind = 'message')"
    )
    sql = next(one for one in migrate.migrations().values() if "DELETE FROM found_words" in one)
    raw.executescript(sql[sql.index("DELETE FROM found_words") :])
    again = [
        raw.execute("SELECT rowid FROM found_words WHERE found_words MATCH ?", (word,)).fetchall()
        for word in _asked()
    ]
    raw.close()
    assert again == wanted
    assert all(again)


def _asked() -> list[str]:
    marks = {mark for each in (message(1, "a", ""), message(2, "a", "", urgent=True, parts=(FILE,)))
             for mark in marks_of(each).split()}  # fmt: skip
    return ['"hybelen"', '"vedlegget"', *sorted(f'"{mark}"' for mark in marks)]
