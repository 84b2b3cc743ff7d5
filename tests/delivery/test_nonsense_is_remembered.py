"""News that makes no sense is stepped over, and told on Today until a person has called the unit."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, cast

from services.delivery.receiver import Receiver
from services.domain.unfetched import AGAIN, Unfetched
from services.store.tables import UNFETCHED
from services.transports.helsenett.access import Access
from services.transports.helsenett.edi import EdiTransport
from services.use_cases.today import today_view
from services.use_cases.today_lines import Why
from tests.fakes.edi_world import CENTRE, CODEC, SOURCE
from tests.fakes.message_world import DirectCalls, MessageWorld
from tests.transports.helsenett.test_nonsense_in_the_list import Server, broken, good


def look(world: MessageWorld, entries: list[Any]) -> None:
    """A start of its own, one look, and the end."""
    transport = EdiTransport(
        cast("Access", Server(entries)), CENTRE, SOURCE, CODEC.kind_of, world.clock
    )
    Receiver(DirectCalls(world.store), transport).run_until_idle()


def unfetched(world: MessageWorld) -> list[Unfetched]:
    return world.ask(lambda reading, _: reading.all(UNFETCHED), None)


def told(world: MessageWorld) -> list[str]:
    groups = world.ask(today_view, None).groups
    return [line.words for group in groups for line in group.lines if line.why is Why.UNFETCHED]


def test_it_is_remembered_once_and_told_at_once_whatever_lies_behind(world: MessageWorld) -> None:
    entries = [broken(4, "type", None), good(5), None]
    for _ in range(3):
        look(world, entries)
    assert min(each.missed.reference for each in unfetched(world)) == "4"
    assert told(world) == ["unreadable", "unreadable"]


def test_what_is_not_to_be_found_again_stays_told_as_gone(world: MessageWorld) -> None:
    look(world, [None])
    world.clock.forward(AGAIN + timedelta(seconds=1))
    look(world, [])
    assert told(world) == ["gone"]


def test_what_can_be_read_by_now_is_read_and_told_no_more(world: MessageWorld) -> None:
    look(world, [broken(4, "type", None), good(5)])
    world.clock.forward(AGAIN)
    look(world, [good(4), good(5)])
    assert told(world) == []
