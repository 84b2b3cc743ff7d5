"""What the calendar brings about: after unlocking, and when the day turns while the app is open."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.chores import LOOK_EVERY_MS, OF_THE_DAY, Chores
from services.domain.changes import Kind
from services.domain.matches import MatchState
from tests.fakes.matches_in_life import asked, kim_and_ingrid, stored
from tests.fakes.participant_world import ParticipantWorld, account, small_centre
from tests.fakes.workspace import DirectWorkspace


@pytest.fixture
def world(qapp: QApplication, tmp_path: Path) -> Iterator[ParticipantWorld]:
    """A centre in which a question is out."""
    furnished = small_centre(tmp_path)
    kim_and_ingrid(furnished)
    yield furnished
    furnished.store.close()


def workspace_of(world: ParticipantWorld, who: str = "hanne") -> DirectWorkspace:
    return DirectWorkspace(world.store, account(who), moment=world.clock.now())


def pass_days(world: ParticipantWorld, workspace: DirectWorkspace, days: int) -> None:
    world.days_pass(days)
    workspace.moment += timedelta(days=days)


def test_a_question_that_ran_out_expires_when_somebody_unlocks(world: ParticipantWorld) -> None:
    match = asked(world)
    world.days_pass(8)
    workspace = workspace_of(world)
    chores = Chores(workspace)
    chores.begin()
    assert stored(world, match.id).state is MatchState.EXPIRED
    chores.end()


def test_it_expires_at_midnight_while_the_app_stays_open_and_pages_are_told(
    world: ParticipantWorld,
) -> None:
    match = asked(world)
    workspace = workspace_of(world)
    told = list[frozenset[Kind]]()
    workspace.changes.changed.connect(told.append)
    chores = Chores(workspace)
    chores.begin()
    pass_days(world, workspace, 7)
    chores.look()
    assert stored(world, match.id).state is MatchState.ASKED
    assert told == [OF_THE_DAY]
    pass_days(world, workspace, 1)
    chores.look()
    chores.look()
    assert stored(world, match.id).state is MatchState.EXPIRED
    # One for what expired, one for the day; looking again on the same day tells nothing.
    assert told[1:] == [OF_THE_DAY, OF_THE_DAY]
    chores.end()


def test_for_one_who_may_not_match_nothing_is_done_and_nothing_refused(
    world: ParticipantWorld,
) -> None:
    match = asked(world)
    world.days_pass(8)
    workspace = workspace_of(world, "sigrid")
    chores = Chores(workspace)
    chores.begin()
    assert stored(world, match.id).state is MatchState.ASKED
    assert workspace.told == []
    chores.end()


def test_the_day_is_looked_at_every_minute_and_no_more_after_the_end(
    world: ParticipantWorld,
) -> None:
    chores = Chores(workspace_of(world))
    chores.begin()
    assert (chores._timer.isActive(), chores._timer.interval()) == (True, LOOK_EVERY_MS)
    chores.end()
    assert not chores._timer.isActive()
