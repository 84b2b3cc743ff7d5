"""One message that the server does not give holds up what lies behind it for a while, and never for ever."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest

from services.delivery.receiver import Receiver
from services.domain.errors import OneUnavailable, TransportUnavailable
from services.domain.unfetched import AGAIN, WAITS, Unfetched
from services.practice_unit.script import Pace
from services.store.tables import UNFETCHED
from services.transports.helsenett.api import MessageFacts
from services.transports.helsenett.edi import EdiTransport
from services.use_cases.undo import undo
from services.use_cases.unfetched import see_to_unfetched
from tests.delivery.arriving import LIV
from tests.fakes.edi_world import CENTRE, CENTRE_PARTY, UNIT, EdiWorld, letter
from tests.fakes.message_world import DirectCalls, MessageWorld
from tests.fakes.time import FakeClock

A_MINUTE = timedelta(minutes=1)


@dataclass
class Line:
    """The practice unit with three letters for us; for some of them its server answers with a fault."""

    world: MessageWorld
    edi: EdiWorld
    broken: dict[str, str] = field(default_factory=dict)
    """MsgIds, and the cause that asking for one of them ends in."""
    marked: list[str] = field(default_factory=list)

    def transport(self) -> EdiTransport:
        """As after a start: it remembers nothing."""
        made = self.edi.transport_to(self.edi.url)
        facts, downloaded = made.api.message, made.api.downloaded

        def message(reference: str) -> MessageFacts:
            told = facts(reference)
            if told.message_id in self.broken:
                raise TransportUnavailable(self.broken[told.message_id])
            return told

        def mark(reference: str, her_id: str) -> None:
            self.marked.append(facts(reference).message_id)
            downloaded(reference, her_id)

        made.api.message = message  # type: ignore[method-assign]  # a fault of the server's
        made.api.downloaded = mark  # type: ignore[method-assign]  # noted
        return made

    def look(self) -> None:
        """A start of its own, one look, and the end."""
        transport = self.transport()
        try:
            Receiver(DirectCalls(self.world.store), transport).run_until_idle()
        except TransportUnavailable:
            pass
        finally:
            transport.close()

    def look_for(self, span: timedelta) -> None:
        """Once a minute for so long."""
        for _ in range(span // A_MINUTE + 1):
            self.look()
            self.world.clock.forward(A_MINUTE)

    def came(self) -> list[str]:
        return sorted(message.remote_id for message in self.world.inbound())

    def unfetched(self) -> list[Unfetched]:
        return self.world.ask(lambda reading, _: reading.all(UNFETCHED), None)


def number(which: int) -> str:
    return letter(which).message_id


@pytest.fixture
def line(world: MessageWorld) -> Iterator[Line]:
    edi = EdiWorld(world.clock, world.randomness, pace=Pace(answers=False)).configured()
    for which in (1, 2, 3):
        edi.unit.say(replace(letter(which), sender=LIV, receiver=CENTRE_PARTY), UNIT, CENTRE)
    yield Line(world, edi)
    edi.close()


@pytest.mark.parametrize("cause", ["status_500", "wrong_answer", "timeout", "cut_off"])
def test_what_lies_behind_comes_after_a_while_and_it_is_remembered(line: Line, cause: str) -> None:
    line.broken[number(2)] = cause
    line.look_for(WAITS - A_MINUTE)
    assert line.came() == [number(1)]
    line.look_for(2 * A_MINUTE)
    assert line.came() == [number(1), number(3)]
    [kept] = line.unfetched()
    assert (kept.cause, kept.over_at is not None) == (cause, True)
    assert kept.missed.sender in (UNIT, "")
    line.look()
    assert number(2) not in line.marked


def test_it_is_asked_for_again_by_itself_and_comes_once(line: Line) -> None:
    line.broken[number(2)] = "status_500"
    line.look_for(WAITS + A_MINUTE)
    line.broken.clear()
    line.look()
    assert number(2) not in line.came()
    line.world.clock.forward(AGAIN)
    line.look()
    line.look()
    assert line.came() == [number(1), number(2), number(3)]
    assert not line.unfetched()


def test_a_fault_that_passes_in_time_leaves_nothing_to_tell(line: Line) -> None:
    line.broken[number(1)] = "status_500"
    line.look_for(3 * A_MINUTE)
    [kept] = line.unfetched()
    assert kept.over_at is None
    line.broken.clear()
    line.look()
    assert line.came() == [number(1), number(2), number(3)]
    assert not line.unfetched()


def test_many_tries_in_a_moment_are_not_many(line: Line) -> None:
    line.broken[number(1)] = "status_500"
    for _ in range(50):
        line.look()
    [kept] = line.unfetched()
    assert (kept.tries, kept.over_at) == (1, None)


@pytest.mark.parametrize("cause", ["busy", "locked", "unauthorised", "forbidden", "no_contact"])
def test_a_trouble_of_the_whole_line_steps_over_nothing(line: Line, cause: str) -> None:
    line.broken[number(1)] = cause
    line.look_for(2 * WAITS)
    assert not line.unfetched()
    assert not line.came()


def test_several_are_stepped_over_one_after_the_other(line: Line) -> None:
    line.broken |= {number(1): "status_500", number(2): "wrong_answer"}
    line.look_for(3 * WAITS)
    assert line.came() == [number(3)]
    assert len(line.unfetched()) == 2
    line.broken.clear()
    line.world.clock.forward(2 * AGAIN)
    line.look()
    line.look()
    assert line.came() == [number(1), number(2), number(3)]


def test_what_the_server_has_no_more_stays_told_until_a_person_has_seen_to_it(line: Line) -> None:
    line.broken[number(2)] = "status_500"
    line.look_for(WAITS + A_MINUTE)
    line.broken[number(2)] = "status_404"
    line.world.clock.forward(AGAIN)
    line.look()
    [kept] = line.unfetched()
    assert (kept.cause, kept.again_at) == ("gone", None)
    done = line.world.store.run(see_to_unfetched, kept.id, line.world.actor)
    assert line.unfetched()[0].seen_to
    assert done.undo is not None
    line.world.run(undo, done.undo)
    assert not line.unfetched()[0].seen_to


def test_the_trouble_names_what_could_not_be_had(line: Line) -> None:
    line.broken[number(1)] = "status_500"
    transport = line.transport()
    with pytest.raises(OneUnavailable) as caught:
        transport.receive("")
    assert caught.value.missed.kind == "NewMessage"
    assert transport.receive("", frozenset({caught.value.missed.key})).envelopes
    transport.close()


def test_a_clock_that_was_set_back_puts_nothing_off_for_long(line: Line) -> None:
    line.broken[number(2)] = "status_500"
    line.look_for(WAITS + A_MINUTE)
    line.broken.clear()
    assert isinstance(line.world.clock, FakeClock)
    line.world.clock.moment -= timedelta(days=30)
    line.look()
    assert number(2) in line.came()
