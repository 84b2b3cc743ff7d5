"""Nonsense among the notifications: it is remembered, and nothing that could be had is lost by it."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass, field
from typing import Any, cast
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.domain.errors import OneUnavailable, TransportUnavailable
from services.domain.unfetched import Missed
from services.ports import IncomingEnvelope
from services.transports.helsenett.access import Access
from services.transports.helsenett.edi import EdiTransport
from services.transports.helsenett.notifications import (
    AT_ONCE_UNREADABLE,
    MOST_UNREADABLE,
    listed,
)
from services.transports.http import Answer, Request
from tests.fakes.edi_world import CENTRE, CODEC, SOURCE
from tests.fakes.time import FakeClock

NONSENSE = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)
FIELDS = (
    "type", "relatedMessageId", "notificationReceiverHerId", "notificationTriggeredByHerId",
    "createdAt",
)  # fmt: skip
WRONG_NUMBER: st.SearchStrategy[Any] = st.sampled_from(
    [None, "7", -1, 2.5, True, 10**18, 10**40, [3], {}]
)
WRONG_FIELD = st.tuples(
    st.sampled_from(["type", "relatedMessageId", "notificationReceiverHerId"]),
    st.sampled_from([7, True, "x" * 300, "../../ping", ["a"], -3, "\ud800", {"a": 1}, 1.5]),
).filter(lambda each: not (each[0] == "type" and each[1] == "../../ping"))


def reference(which: int) -> str:
    return f"0d0d0d0d-0000-4000-8000-{which:012d}"


def good(number: int) -> dict[str, Any]:
    """News of the message with the same number."""
    return {
        "offset": number,
        "type": "NewMessage",
        "relatedMessageId": reference(number),
        "notificationReceiverHerId": int(CENTRE),
        "notificationTriggeredByHerId": 99000190,
        "createdAt": "2026-11-22T11:00:00Z",
    }


@dataclass
class Server:
    """Tells its list from an offset on, and gives every message. Entries without a number always come."""

    entries: list[Any] = field(default_factory=list)
    heeds_the_offset: bool = True

    def exchange(self, request: Request) -> Answer:
        parts = urlsplit(request.path)
        if parts.path == "/notifications":
            asked = {name: int(values[0]) for name, values in parse_qs(parts.query).items()}
            found = [each for each in self.entries if self._is_after(each, asked["offset"])]
            return self._says({"notifications": found[: asked["notificationsToFetch"]]})
        which = parts.path.split("/")[2]
        if parts.path.endswith("business-document"):
            return self._says({"businessDocument": base64.b64encode(which.encode()).decode()})
        return self._says(
            {"businessDocumentId": which, "senderHerId": 99000190, "contentType": "application/xml"}
        )

    def close(self) -> None:
        """Nothing is open."""

    def _is_after(self, entry: object, offset: int) -> bool:
        number = entry.get("offset") if isinstance(entry, dict) else None
        if type(number) is not int or number <= 0 or not self.heeds_the_offset:
            return True
        return number > offset

    def _says(self, body: object) -> Answer:
        return Answer(200, json.dumps(body).encode(), None)


@dataclass
class Reader:
    """One who looks again and again, and keeps what is to be remembered."""

    server: Server
    cursor: str = ""
    known: set[str] = field(default_factory=set)
    unread: list[Missed] = field(default_factory=list)
    came: list[IncomingEnvelope] = field(default_factory=list)

    def __post_init__(self) -> None:
        access = cast("Access", self.server)
        self.transport = EdiTransport(access, CENTRE, SOURCE, CODEC.kind_of, FakeClock())

    def look(self, times: int = 1) -> None:
        for _ in range(times):
            batch = self.transport.receive(self.cursor, frozenset(self.known))
            self.unread += batch.unreadable
            self.known |= {each.key for each in batch.unreadable}
            self.came += batch.envelopes
            self.cursor = batch.cursor

    @property
    def numbers(self) -> list[int]:
        return [int(each.message_id[-12:]) for each in self.came]


def broken(number: int, name: str, value: object) -> dict[str, Any]:
    return {**good(number), name: value}


@pytest.mark.parametrize(
    "entry",
    [
        None, 7, "x", [], {}, {"offset": 4}, broken(4, "type", None), broken(4, "type", "x" * 10**6),
        broken(4, "relatedMessageId", "y" * 10**6), broken(4, "notificationReceiverHerId", "8000017"),
        broken(4, "relatedMessageId", "../mshconfigurations"),
    ],
)  # fmt: skip
def test_one_that_makes_no_sense_holds_up_neither_what_is_before_it_nor_what_is_behind(
    entry: object,
) -> None:
    reader = Reader(Server([good(3), entry, good(5)]))
    reader.look(2)
    assert reader.numbers == [3, 5]
    assert reader.cursor.endswith("-5")
    assert len(reader.unread) == 1
    assert len(str(reader.unread[0])) < 300, "nothing of it is kept but where it stood"


def test_an_unknown_kind_is_no_news_and_nothing_to_tell() -> None:
    reader = Reader(Server([good(3), broken(4, "type", "SomethingNew"), good(5)]))
    reader.look()
    assert (reader.numbers, reader.unread) == ([3, 5], [])


def test_nonsense_at_the_end_moves_nothing_since_its_number_may_be_nonsense_too() -> None:
    server = Server([good(3), broken(10**17, "type", None)])
    reader = Reader(server)
    reader.look(3)
    assert reader.cursor == "0-3"
    assert len(reader.unread) == 1
    server.entries.insert(1, good(4))
    reader.look()
    assert reader.numbers == [3, 4]


def test_one_without_a_number_stands_before_the_next_that_has_one() -> None:
    server = Server([good(3), {**good(4), "offset": None}, good(5)])
    reader = Reader(server)
    reader.look()
    assert reader.numbers == [3, 4, 5]
    assert reader.unread == []


def test_the_last_one_without_a_number_is_told_and_read_when_it_has_one() -> None:
    server = Server([good(3), {**good(4), "offset": None}])
    reader = Reader(server)
    reader.look(3)
    assert (reader.numbers, len(reader.unread)) == ([3], 1)
    assert reader.transport.fetch(reader.unread[0]) is None, "it has no place to be found again by"
    server.entries[1] = good(4)
    reader.look()
    assert reader.numbers == [3, 4]


def test_numbers_in_disorder_are_read_in_order_and_what_was_processed_is_not_read_again() -> None:
    server = Server([good(9), good(4), good(7), good(4)], heeds_the_offset=False)
    reader = Reader(server)
    reader.look(3)
    assert reader.numbers == [4, 4, 7, 9]
    assert reader.cursor == "0-9"


def test_two_under_one_number_both_come_also_where_the_second_can_not_be_had_at_first() -> None:
    other = {**good(4), "relatedMessageId": reference(44)}
    server = Server([good(3), good(4), other])
    reader = Reader(server)
    message = reader.transport.api.message

    def fails(which: str) -> Any:  # noqa: ANN401 as the call it stands for
        if which == reference(44):
            raise TransportUnavailable("status_500")
        return message(which)

    reader.transport.api.message = fails  # type: ignore[assignment,method-assign]  # a fault of the server
    reader.look()
    assert reader.cursor == "0-3"
    with pytest.raises(OneUnavailable):
        reader.look()
    reader.transport.api.message = message  # type: ignore[method-assign]  # the fault has passed
    reader.look()
    assert reader.numbers == [3, 4, 44]


def test_a_number_that_goes_on_beyond_what_was_asked_for_is_read_whole() -> None:
    same = [{**good(600), "relatedMessageId": reference(1000 + which)} for which in range(3)]
    server = Server([*map(good, range(1, 499)), *same])
    reader = Reader(server)
    reader.look(3)
    assert reader.numbers[-3:] == [1000, 1001, 1002]
    assert len(reader.numbers) == 501


def test_what_can_be_read_by_now_is_had_when_it_is_asked_for_again() -> None:
    server = Server([broken(4, "type", None), good(5)])
    reader = Reader(server)
    reader.look()
    [missed] = reader.unread
    with pytest.raises(OneUnavailable):
        reader.transport.fetch(missed)
    server.entries[0] = good(4)
    envelope = reader.transport.fetch(missed)
    assert envelope is not None
    assert envelope.message_id == reference(4)
    del server.entries[0]
    assert reader.transport.fetch(missed) is None


def test_much_nonsense_is_passed_over_a_little_at_a_time_and_a_flood_is_not_believed() -> None:
    entries = [entry for at in range(1, 100, 2) for entry in (broken(at, "type", 7), good(at + 1))]
    reader = Reader(Server(entries))
    reader.look()
    assert len(reader.unread) == AT_ONCE_UNREADABLE
    reader.look(3)
    assert reader.numbers == list(range(2, 101, 2))
    assert len(reader.unread) == 50
    reader.known |= {f"unreadable {which}" for which in range(1000, 1000 + MOST_UNREADABLE)}
    reader.server.entries.append(broken(200, "type", 7))
    with pytest.raises(TransportUnavailable) as caught:
        reader.look()
    assert caught.value.cause == "wrong_answer"


ENTRIES = st.lists(
    st.tuples(st.sampled_from(["good", "number", "field", "any", "twice", "swap"]),
              WRONG_NUMBER, WRONG_FIELD, NONSENSE),
    max_size=40,
)  # fmt: skip


@settings(max_examples=200)
@given(ENTRIES, st.booleans())
def test_whatever_stands_between_them_every_message_comes_and_all_nonsense_is_told_once(
    plan: list[tuple[str, Any, tuple[str, Any], Any]], heeds: bool
) -> None:
    server = Server(heeds_the_offset=heeds)
    messages = set[int]()
    for number, (kind, wrong_number, wrong_field, anything) in enumerate(plan, start=1):
        match kind:
            case "number":
                server.entries.append({**good(number), "type": 7, "offset": wrong_number})
            case "field":
                server.entries.append(broken(number, *wrong_field))
            case "any":
                server.entries.append(anything)
            case _:
                messages.add(number)
                server.entries.append(good(number))
                if kind == "twice":
                    server.entries.append(good(number))
                if kind == "swap":
                    server.entries[-2:] = reversed(server.entries[-2:])
    reader = Reader(server)
    reader.look(6)
    assert set(reader.numbers) >= messages
    keys = [each.key for each in reader.unread]
    assert len(keys) == len(set(keys)), "each is told once"
    nonsense = len({each.missed.key for each in listed(server.entries, 0, 500).unread})
    assert len(keys) == nonsense
    server.entries.append(good(10**6))
    reader.look(2)
    assert 10**6 in reader.numbers, "what comes later comes"


@given(
    st.lists(
        NONSENSE | st.fixed_dictionaries({}, optional=dict.fromkeys(("offset", *FIELDS), NONSENSE))
    )
)
def test_any_list_at_all_is_read_without_a_fault(entries: list[Any]) -> None:
    found = listed(entries, 0, 500)
    assert len(found.told) + len(found.unread) <= len(entries)
    assert all(each.offset > 0 for each in found.told)
