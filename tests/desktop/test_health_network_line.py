"""The line through the health network, to a strict server on loopback that stands in its place."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from typing import TypeVar

import pytest

from desktop.health_network_line import HealthNetworkLine, Lookout, connect, receiving_name
from services.domain.centre import Setting
from services.domain.errors import TransportRefused, TransportUnavailable
from services.domain.health_network import Environment
from services.domain.letters import Letter
from services.domain.messages import MessageState, Part, PartKind
from services.domain.own_keys import KeyState
from services.domain.practice import PracticeFault
from services.domain.unfetched import Missed
from services.ports import Acceptance, IncomingBatch, IncomingEnvelope, OutgoingEnvelope
from services.practice_unit.edi.said import Asked, Said
from services.practice_unit.edi.unit import EdiUnit
from services.store.tables import OWN_KEY, RECEIVING, SETTING
from services.transports.helsenett.edi import EdiTransport
from services.transports.helsenett.hosts import HOSTS, Hosts
from services.transports.helsenett.trial import try_steps
from services.transports.helsenett.watch import News
from services.use_cases.addresses import HER_ID
from services.use_cases.health_network_connection import connection_in_use, note_good_trial
from services.use_cases.send_message import SendMessage, send_message
from tests.fakes.edi_world import CENTRE_PARTY, JONAS, UNIT_PARTY
from tests.fakes.message_world import CENTRE_ADDRESS, DirectCalls, MessageWorld, world
from tests.fakes.network_world import (
    BY_LEADER,
    REAL_ADDRESS,
    fill_in,
    let_in,
    make_key,
    make_real,
    network_server,
    set_in_use,
    to_try,
)

__all__ = ["world"]

V = TypeVar("V")


@pytest.fixture
def server(world: MessageWorld, monkeypatch: pytest.MonkeyPatch) -> Iterator[EdiUnit]:
    with network_server(world, monkeypatch) as unit:
        yield unit


def tried(world: MessageWorld, state: KeyState = KeyState.IN_USE) -> str:
    """Try as the wizard does; the cause of the step that failed, "" when all went well."""
    wanted = to_try(world, state)
    connection = connect(wanted, world.clock, world.randomness)
    last = list(try_steps(connection.helseid, connection.transport, lock=True))[-1]
    connection.close()
    if isinstance(last.trouble, TransportUnavailable):
        return f"{last.step}: {last.trouble.cause}"
    world.store.run(note_good_trial, wanted, BY_LEADER)
    return ""


def line_of(world: MessageWorld) -> HealthNetworkLine:
    in_use = world.store.ask(connection_in_use, None, BY_LEADER)
    assert in_use is not None
    calls = DirectCalls(world.store)
    return HealthNetworkLine(in_use, calls, world.clock, world.randomness, lambda: None)


def set_up(world: MessageWorld, server: EdiUnit) -> HealthNetworkLine:
    make_real(world)
    let_in(server, make_key(world))
    fill_in(world)
    assert tried(world) == ""
    set_in_use(world)
    return line_of(world)


def send(world: MessageWorld) -> str:
    world.unit = "real"
    return world.run(send_message, SendMessage(world.composed()))


def carried(world: MessageWorld, line: HealthNetworkLine, message_id: str) -> MessageState:
    line.dispatcher.run_until_idle()
    line.receiver.run_until_idle()
    return world.message(message_id).state


def answer(world: MessageWorld, server: EdiUnit) -> None:
    letter = Letter(
        "0a0a0a0a-0000-4000-8000-000000000001",
        "0b0b0b0b-0000-4000-8000-000000000001",
        replace(UNIT_PARTY, address=REAL_ADDRESS, person="Liv Nygård", phone="+4768050009"),
        CENTRE_PARTY,
        world.clock.moment,
        "Utskriving",
        (Part(PartKind.TEXT, "Melding", ("Vi holder plassen.",)),),
        JONAS,
    )
    server.say(letter, REAL_ADDRESS, CENTRE_ADDRESS)


def test_the_whole_way_with_a_new_key_in_the_middle(world: MessageWorld, server: EdiUnit) -> None:
    line = set_up(world, server)
    assert carried(world, line, send(world)) is MessageState.RECEIPTED
    second = make_key(world)
    assert tried(world, KeyState.WAITING) == "token: token_invalid_client"
    assert carried(world, line, send(world)) is MessageState.RECEIPTED
    let_in(server, second)
    assert tried(world, KeyState.WAITING) == ""
    line.close()
    line = line_of(world)
    answer(world, server)
    line.receiver.run_until_idle()
    (message,) = world.inbound()
    assert message.unit_id == "real"
    line.dispatcher.run_until_idle()
    assert len(server.receipts()) == 1
    assert carried(world, line, send(world)) is MessageState.RECEIPTED
    line.close()
    assert len(server.taken()) == 3


def test_a_new_line_goes_on_where_the_last_one_ended(world: MessageWorld, server: EdiUnit) -> None:
    line = set_up(world, server)
    answer(world, server)
    line.receiver.run_until_idle()
    line.close()
    again = line_of(world)
    assert again.receiver.run_until_idle() == 0
    again.close()
    (place,) = world.ask(lambda reading, _: reading.all(RECEIVING), None)
    assert place.id == f"helsenett test {CENTRE_ADDRESS}"


def test_another_server_or_her_id_is_read_from_its_own_beginning(world: MessageWorld) -> None:
    make_real(world)
    make_key(world)
    fill_in(world)
    first = receiving_name(to_try(world))
    world.do(lambda transaction: transaction.replace(SETTING, Setting(HER_ID, '"8000033"')))
    assert receiving_name(to_try(world)) != first


def test_no_line_takes_a_her_id_over_by_itself(world: MessageWorld, server: EdiUnit) -> None:
    set_up(world, server).close()
    server._office.forget(int(CENTRE_ADDRESS))
    line = line_of(world)
    line.dispatcher.begin()
    with pytest.raises(TransportUnavailable):
        line.receiver.run_until_idle()
    assert not server._office.is_configured(int(CENTRE_ADDRESS))
    line.close()


def test_tokens_are_asked_for_once_and_nothing_before_it_is_needed(
    world: MessageWorld, server: EdiUnit, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up(world, server).close()
    asked, token = list[Asked](), server._tokens.token

    def counted(said: Asked) -> Said:
        asked.append(said)
        return token(said)

    monkeypatch.setattr(server._tokens, "token", counted)
    line = line_of(world)
    assert asked == []
    for _ in range(3):
        assert carried(world, line, send(world)) is MessageState.RECEIPTED
    assert len(asked) <= 2, "one for the nonce, one that is given"
    line.close()


def test_a_locked_her_id_is_told_and_nothing_is_lost(world: MessageWorld, server: EdiUnit) -> None:
    line = set_up(world, server)
    server.fail(PracticeFault.LOCKED)
    message_id = send(world)
    line.dispatcher.run_until_idle()
    with pytest.raises(TransportUnavailable) as caught:
        line.receiver.run_until_idle()
    assert caught.value.cause == "locked"
    assert world.message(message_id).state is MessageState.QUEUED
    server.fail(PracticeFault.NONE)
    due = line.dispatcher.next_due()
    assert due is not None
    world.clock.moment = due
    assert carried(world, line, message_id) is MessageState.RECEIPTED
    line.close()


def test_a_key_that_is_none_is_refused_by_its_own_name(world: MessageWorld) -> None:
    make_real(world)
    make_key(world)
    fill_in(world)
    wanted = to_try(world)
    world.do(lambda transaction: transaction.turn_back(OWN_KEY, wanted.key.id, {"private": "{}"}))
    with pytest.raises(TransportRefused) as caught:
        connect(to_try(world), world.clock, world.randomness)
    assert caught.value.code == "unusable_key"


def test_every_environment_leads_to_its_own_servers(world: MessageWorld) -> None:
    make_real(world)
    make_key(world)
    fill_in(world)
    assert HOSTS[Environment.TEST] != HOSTS[Environment.PRODUCTION]
    connection = connect(to_try(world), world.clock, world.randomness)
    hosts: Hosts = HOSTS[Environment.TEST]
    assert connection.helseid._http.server == hosts.issuer
    connection.close()


class Waiting:
    """A watch that is told how each wait ends."""

    def __init__(self, *news: News) -> None:
        self.news = list(news)
        self.asked = list[str]()

    def wait(self, cursor: str) -> News:
        self.asked.append(cursor)
        return self.news.pop(0)

    def close(self) -> None:
        """Nothing is open."""

    def cut_off(self) -> None:
        """Nothing is awaited."""


def test_news_wake_whoever_fetches_and_the_next_wait_begins_after_that() -> None:
    woken = threading.Event()
    watch = Waiting(News.QUIET, News.QUIET, News.THERE_IS, News.NO_STREAM)
    lookout = Lookout(watch, lambda: "0-5", woken.set)
    lookout.go_on()
    assert woken.wait(10)
    assert watch.asked == ["0-5"] * 3
    lookout.close()
    lookout.go_on()
    assert watch.asked == ["0-5"] * 3


def test_the_servers_stream_tells_the_line_of_news(world: MessageWorld, server: EdiUnit) -> None:
    set_up(world, server).close()
    in_use = world.store.ask(connection_in_use, None, BY_LEADER)
    assert in_use is not None
    woken = threading.Event()
    calls = DirectCalls(world.store)
    line = HealthNetworkLine(in_use, calls, world.clock, world.randomness, woken.set)
    line._lookout._cursor = lambda: ""
    line.looked()
    answer(world, server)
    assert woken.wait(10)
    line.close()


class Dies:
    """A transport that is killed at its nth call, before or after it was carried out."""

    def __init__(self, real: EdiTransport, at: int, *, after: bool) -> None:
        self._real, self._left, self._after = real, at, after

    def send(self, envelope: OutgoingEnvelope) -> Acceptance:
        return self._called(lambda: self._real.send(envelope))

    def acknowledge(self, envelope: OutgoingEnvelope) -> None:
        return self._called(lambda: self._real.acknowledge(envelope))

    def receive(self, cursor: str, without: frozenset[str] = frozenset()) -> IncomingBatch:
        return self._called(lambda: self._real.receive(cursor, without))

    def fetch(self, missed: Missed) -> IncomingEnvelope | None:
        return self._called(lambda: self._real.fetch(missed))

    def _called(self, call: Callable[[], V]) -> V:
        self._left -= 1
        if self._left == 0 and not self._after:
            raise KeyboardInterrupt
        came = call()
        if self._left == 0:
            raise KeyboardInterrupt
        return came


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("at", range(1, 7))
def test_a_line_that_dies_at_any_call_loses_and_doubles_nothing(
    world: MessageWorld, server: EdiUnit, at: int, after: bool
) -> None:
    line = set_up(world, server)
    message_ids = [send(world), send(world)]
    answer(world, server)
    dying = Dies(line._connection.transport, at, after=after)
    line.dispatcher.transport = line.receiver.transport = dying
    with suppress(KeyboardInterrupt):
        line.dispatcher.run_until_idle()
        line.receiver.run_until_idle()
        line.dispatcher.run_until_idle()
    line.close()
    again = line_of(world)
    again.dispatcher.begin()
    for _ in range(3):
        again.dispatcher.run_until_idle()
        again.receiver.run_until_idle()
    again.close()
    assert sorted(taken.message_id for taken in server.taken()) == sorted(message_ids)
    assert {world.message(each).state for each in message_ids} == {MessageState.RECEIPTED}
    assert len(world.inbound()) == 1
    assert server.receipts()
