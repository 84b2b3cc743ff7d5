"""Proposals are made beside the window: the latest one wanted wins, and work can be stopped."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, cast

import pytest
from pytestqt.qtbot import QtBot

from services.matching.facts import Snapshot
from services.matching.weights import Weights
from services.use_cases.matching_lists import MatchingLists
from services.use_cases.matching_snapshot import matching_snapshot
from tests.benchmarks.centres import centre
from ui.pages.matching.proposal_changes import Changes, changes_from
from ui.pages.matching.proposal_maker import ProposalMaker
from ui.workspace import Workspace

SEEN = centre(40, 25)


@dataclass
class Threaded:
    """A workspace that answers with one centre and computes on another thread."""

    seen: Snapshot

    async def ask(self, question: Callable[..., Any], _about: object) -> Any:  # noqa: ANN401 - any answer
        return self.seen if question is matching_snapshot else MatchingLists((), (), ())

    async def compute(self, function: Callable[..., Any], *arguments: object) -> Any:  # noqa: ANN401 - any answer
        return await asyncio.to_thread(function, *arguments)


@pytest.fixture
def maker(qtbot: QtBot) -> ProposalMaker:
    return ProposalMaker(cast("Workspace", Threaded(SEEN)))


def test_the_latest_one_wanted_wins(maker: ProposalMaker) -> None:
    async def both() -> tuple[Any, Any]:
        return await asyncio.gather(maker.make(Changes()), maker.make(Changes()))

    first, last = asyncio.run(both())
    assert first is None
    assert last is not None
    assert last.proposal.proven
    assert {one.id for one in last.lines} == {one.id for one in SEEN.participants}


def test_work_that_is_stopped_gives_nothing_and_can_be_begun_again(maker: ProposalMaker) -> None:
    async def stopped() -> object:
        work = asyncio.ensure_future(maker.make(Changes()))
        await asyncio.sleep(0)
        maker.stop()
        return await work

    assert asyncio.run(stopped()) is None
    assert asyncio.run(maker.make(Changes())) is not None


def test_it_tells_how_far_it_is_in_whole_percents_and_when_it_rests(maker: ProposalMaker) -> None:
    heard: list[int] = []
    busy: list[bool] = []
    maker.progressed.connect(heard.append)
    maker.busy_changed.connect(busy.append)

    async def make() -> None:
        await maker.make(Changes())
        await maker.compare(Changes(), (Weights(), Weights()))

    asyncio.run(make())
    assert busy == [True, False, True, False]


def test_a_change_by_hand_uses_what_was_judged_already(maker: ProposalMaker) -> None:
    made = asyncio.run(maker.make(Changes()))
    assert made is not None
    line = made.lines[0]
    again = asyncio.run(maker.make(Changes().pin(line.two)))
    assert again is not None
    assert again.ground is made.ground
    assert next(one for one in again.lines if one.id == line.id).fixed
    maker.forget()
    fresh = asyncio.run(maker.make(Changes()))
    assert fresh is not None
    assert fresh.ground is not made.ground


def test_changes_are_kept_as_text_and_read_back() -> None:
    changes = Changes().pin(("a", "x")).pin(("a", "y")).exclude(("b", "x")).tick("c", on=False)
    assert changes.fixed == (("a", "y"),)
    assert changes_from(changes.as_text()) == changes
    assert changes_from("no such thing") == changes_from("{}") == Changes()
    assert changes.pin(("b", "x")).excluded == ()
    assert changes.exclude(("a", "y")).fixed == ()
    assert changes.only(frozenset({"b"})) == Changes(excluded=(("b", "x"),))
    assert changes.tick("c", on=True).unpin(("a", "y")).include_all().nothing
