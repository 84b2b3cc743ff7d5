"""Today of a centre that holds nobody yet leads to what comes first."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from services.domain.access import Actor, Role
from services.use_cases.backups import BackUp, back_up
from services.use_cases.beginning import FirstStep, first_steps
from services.use_cases.house import Unlocked, leave
from services.use_cases.participant_fields import ParticipantFields
from services.use_cases.participants import CreateParticipant, create_participant
from tests.fakes.house import a_house, founded, with_coordinator
from tests.fakes.workspace import DirectWorkspace
from tests.ui.pages.shown import settle
from ui.navigation import Place
from ui.pages.today.page import TodayPage


@pytest.fixture
def kari(tmp_path: Path) -> Iterator[Unlocked]:
    """The leader of a centre that was founded just now, who also coordinates."""
    unlocked = founded(a_house(tmp_path)).unlocked
    yield unlocked
    leave(unlocked)


def page_of(unlocked: Unlocked, qtbot: QtBot) -> tuple[TodayPage, DirectWorkspace]:
    workspace = DirectWorkspace(unlocked.store, unlocked.account)
    page = TodayPage(workspace)
    qtbot.addWidget(page)
    page.resize(1080, 744)
    page.show()
    page.activate(Place("today"))
    settle()
    return page, workspace


def steps_of(unlocked: Unlocked, *roles: Role) -> list[FirstStep]:
    actor = Actor(unlocked.account.id, frozenset(roles), "test")
    return [each.step for each in unlocked.store.ask(first_steps, None, actor)]


def test_each_step_leads_to_where_it_is_taken(kari: Unlocked, qtbot: QtBot) -> None:
    page, workspace = page_of(kari, qtbot)
    assert list(page.beginning.rows) == list(FirstStep)
    for row in page.beginning.rows.values():
        row.acted.emit()
    assert workspace.places == [
        Place("registers"),
        Place("participants", new=True),
        Place("settings", tab="units"),
        Place("settings", tab="accounts"),
        Place("settings", tab="backup"),
    ]


def test_what_is_done_is_marked(kari: Unlocked, tmp_path: Path) -> None:
    def done() -> set[FirstStep]:
        steps = kari.store.ask(first_steps, None, kari.actor)
        return {each.step for each in steps if each.done}

    assert done() == set()
    with_coordinator(kari)
    kari.store.run(back_up, BackUp(tmp_path / "b"), kari.actor)
    assert done() == {FirstStep.COLLEAGUES, FirstStep.BACKUP}


def test_they_are_gone_when_somebody_is_written_in(kari: Unlocked, qtbot: QtBot) -> None:
    page, _ = page_of(kari, qtbot)
    assert page.beginning.isVisible()
    asked = ParticipantFields("Jonas Lie", own_words="Vil ut å gå")
    kari.store.run(create_participant, CreateParticipant(asked), kari.actor)
    page.reload()
    settle()
    assert not page.beginning.isVisible()
    assert page.panes() == ()


def test_one_sees_the_steps_that_one_may_take(kari: Unlocked) -> None:
    assert steps_of(kari, Role.VOLUNTEER) == []
    assert FirstStep.COLLEAGUES not in steps_of(kari, Role.COORDINATOR)
    assert steps_of(kari, Role.LEADER)[-2:] == [FirstStep.COLLEAGUES, FirstStep.BACKUP]
    assert FirstStep.PARTICIPANT not in steps_of(kari, Role.LEADER)
