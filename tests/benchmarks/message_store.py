"""A store with years of messages, founded in one go: the rows are those that the use cases would write."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import chain, islice
from pathlib import Path
from typing import Any, Final, TypeVar

from services.domain.access import SYSTEM
from services.domain.changes import Outcome
from services.domain.consent import Purpose
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
from services.store.record_codec import to_columns
from services.store.search_text import fold
from services.store.tables import CONVERSATION, MESSAGE, PARTICIPANT, UNIT, Table
from services.store.transaction import Transaction
from tests.fakes.message_world import MessageWorld, make_world

T = TypeVar("T")

UNITS: Final = 30
PEOPLE: Final = 2_000
LONG: Final = "long-thread"
"""The conversation that has very many messages."""
_GIVEN: Final = (
    "Jonas",
    "Marit",
    "Elle",
    "Petter",
    "Sølvi",
    "Åse",
    "Tor",
    "Ingrid",
    "Nils",
    "Anne",
)
_FAMILY: Final = (
    "Berg",
    "Solvang",
    "Sara",
    "Åsen",
    "Dahl",
    "Moe",
    "Haugen",
    "Lie",
    "Nygård",
    "Eira",
)
_COMMON: Final = (
    "utskriving",
    "hybel",
    "time",
    "møte",
    "plan",
    "fredag",
    "følge",
    "avtale",
    "samtale",
)
_SELDOM: Final = tuple(f"{first}{last}" for first in ("brygge", "nøkkel", "verksted", "buss", "lege", "kaffe")
                       for last in ("plass", "time", "svar", "kort", "tur", "liste", "dør", "rom"))  # fmt: skip
_GLUE: Final = (
    "vi",
    "kan",
    "dere",
    "har",
    "det",
    "og",
    "til",
    "på",
    "en",
    "om",
    "ikke",
    "skal",
    "hos",
)
_STATES: Final = (
    [MessageState.RECEIPTED] * 40
    + [MessageState.ANSWERED] * 50
    + [MessageState.ACCEPTED] * 4
    + [MessageState.REJECTED, MessageState.REFUSED, MessageState.STOPPED]
)
_BEGAN: Final = datetime(2020, 1, 2, 8, tzinfo=UTC)


@dataclass
class Writer:
    """Makes messages that differ as real ones do, the same ones each time."""

    source: random.Random
    long: int
    count: int

    def threads(self) -> int:
        return max(1, self.count // 25)

    def messages(self) -> Iterator[Message]:
        """Oldest first; `long` of the last ones in one thread."""
        for number in range(self.count):
            at = _BEGAN + timedelta(minutes=15 * number)
            yield self._message(number, at, self._thread(number))

    def _thread(self, number: int) -> str:
        late = number >= self.count - 4 * self.long
        if late and number % 4 == 0:
            return LONG
        return f"thread-{self.source.randrange(self.threads())}"

    def _message(self, number: int, at: datetime, thread: str) -> Message:
        source, place = self.source, 0 if thread == LONG else int(thread.removeprefix("thread-"))
        inbound = source.random() < 0.5
        return Message(
            id=f"{number:08x}-0000-4000-8000-000000000000",
            conversation_id=thread,
            direction=MessageDirection.IN if inbound else MessageDirection.OUT,
            unit_id=f"unit-{place % UNITS}",
            state=MessageState.RECEIVED if inbound else source.choice(_STATES),
            created_at=at,
            theme=f"{source.choice(_COMMON).capitalize()} {source.randrange(1, 29)}. november",
            parts=self._parts(number),
            participant_id=f"person-{place % PEOPLE}",
            author="Liv Nygård" if inbound else "Hanne Brekke",
            patient="Jonas Berg, f. 1992" if inbound else "",
            remote_id=f"remote-{number}" if inbound else "",
            purpose=None if inbound else Purpose.FOLLOW_UP,
            urgent=source.random() < 0.03,
            sent_at=at,
            received_at=at if inbound else None,
            read_at=at if inbound else None,
            read_by="hanne" if inbound else "",
            handled=True,
        )

    def _parts(self, number: int) -> tuple[Part, ...]:
        text = Part(PartKind.TEXT, "Melding", tuple(self._line() for _ in range(3)))
        if self.source.random() > 0.04:
            return (text,)
        file = Attachment("plan.pdf", "application/pdf", 40_000, f"{number:064x}")
        return (text, Part(PartKind.ATTACHMENT, "plan.pdf", attachment=file))

    def _line(self) -> str:
        source = self.source
        words = [*source.choices(_GLUE, k=9), *source.choices(_COMMON, k=2)]
        if source.random() < 0.2:
            words.append(source.choice(_SELDOM))
        source.shuffle(words)
        return " ".join(words).capitalize() + "."


def found_messages(folder: Path, count: int, long: int) -> MessageWorld:
    """A centre with `count` messages, `long` of them in the thread `LONG`."""
    world = make_world(folder / "centre.store")
    writer = Writer(random.Random(11), long, count)
    world.store.run(_furnish, writer, SYSTEM)
    world.store.run(_write, writer, SYSTEM)
    return world


def _furnish(transaction: Transaction, writer: Writer) -> Outcome[None]:
    for number in range(UNITS):
        name = f"{writer.source.choice(_FAMILY)}heim TSB {number}"
        transaction.add(UNIT, Unit(f"unit-{number}", name, _BEGAN))
    for number in range(PEOPLE):
        name = f"{writer.source.choice(_GIVEN)} {writer.source.choice(_FAMILY)}"
        transaction.add(PARTICIPANT, Participant(f"person-{number}", name, _BEGAN))
    return transaction.done(None)


def _write(transaction: Transaction, writer: Writer) -> Outcome[None]:
    connection = (
        transaction._connection
    )  # the journal of so many would take minutes and is not read
    threads = chain((LONG,), (f"thread-{number}" for number in range(writer.threads())))
    for some in _some_at_a_time(_conversation(each) for each in threads):
        connection.executemany(*_insert(CONVERSATION, some))
    first = transaction.value("SELECT max(id) FROM found")
    found_by = MESSAGE.found_by
    assert found_by is not None
    for some_messages in _some_at_a_time(writer.messages()):
        connection.executemany(*_insert(MESSAGE, some_messages))
        places = range(first + 1, first + 1 + len(some_messages))
        words = [found_by(message) for message in some_messages]
        connection.executemany(
            "INSERT INTO found (id, kind, record_id, title) VALUES (?, 'message', ?, ?)",
            [(place, message.id, title) for place, message, (title, _) in
             zip(places, some_messages, words, strict=True)],
        )  # fmt: skip
        connection.executemany(
            "INSERT INTO found_words (rowid, title, body) VALUES (?, ?, ?)",
            [(place, fold(title), fold(body)) for place, (title, body) in
             zip(places, words, strict=True)],
        )  # fmt: skip
        first += len(some_messages)
    connection.execute(
        "UPDATE conversation SET last_at = (SELECT max(created_at) FROM message"
        " WHERE conversation_id = conversation.id) WHERE EXISTS"
        " (SELECT 1 FROM message WHERE conversation_id = conversation.id)"
    )
    return transaction.done(None)


def _some_at_a_time(many: Iterable[T]) -> Iterator[tuple[T, ...]]:
    rest = iter(many)
    while some := tuple(islice(rest, 2_000)):
        yield some


def _conversation(thread: str) -> Conversation:
    place = 0 if thread == LONG else int(thread.removeprefix("thread-"))
    unit, person = f"unit-{place % UNITS}", f"person-{place % PEOPLE}"
    return Conversation(thread, unit, "Utskriving", _BEGAN, _BEGAN, person)


def _insert(table: Table[Any], records: tuple[Any, ...]) -> tuple[str, list[tuple[Any, ...]]]:
    rows = [tuple(to_columns(record).values()) for record in records]
    marks = ", ".join("?" * len(rows[0]))
    return f"INSERT INTO {table.name} ({table.columns}) VALUES ({marks})", rows  # noqa: S608 - our own names
