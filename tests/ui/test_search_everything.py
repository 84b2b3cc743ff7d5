"""Ctrl+K finds what one may see, and goes there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from services.use_cases.goals import AddGoal, add_goal
from tests.fakes.participant_world import ParticipantWorld, account, small_centre
from tests.fakes.workspace import DirectWorkspace
from ui.dialogs.search_everything import SearchEverything, open_search
from ui.navigation import Place


@pytest.fixture
def world(tmp_path: Path) -> Iterator[ParticipantWorld]:
    furnished = small_centre(tmp_path)
    yield furnished
    furnished.store.close()


@pytest.fixture
def anchor(qtbot: QtBot, world: ParticipantWorld) -> Iterator[QWidget]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    yield window
    for each in window.findChildren(SearchEverything):
        each.close_panel()


def panel(world: ParticipantWorld, anchor: QWidget, who: str = "hanne") -> SearchEverything:
    return SearchEverything(DirectWorkspace(world.store, account(who)), anchor)


def opened(world: ParticipantWorld, anchor: QWidget, who: str = "hanne") -> SearchEverything:
    found = panel(world, anchor, who)
    found.open()
    return found


def typed(found: SearchEverything, text: str) -> list[str]:
    QTest.keyClicks(found.field, text)
    found._ask()
    return [row.spoken() for row in found.list.rows()]


def test_enter_goes_to_the_first_thing_found(world: ParticipantWorld, anchor: QWidget) -> None:
    person = world.take_in("Kim Rønning", place="Drammen")
    found = opened(world, anchor)
    assert typed(found, "ronn") == ["Kim Rønning  –  Participant · Drammen"]
    QTest.keyClick(found.field, Qt.Key.Key_Return)
    assert found._workspace.places[-1] == Place("participants", person.id)  # type: ignore[attr-defined]  # a fake
    assert not found.isVisible()


def test_arrows_choose_while_the_cursor_stays_in_the_words(
    world: ParticipantWorld, anchor: QWidget
) -> None:
    person = world.take_in("Turi Ås")
    world.run(add_goal, AddGoal(person.id, "activity", "Gå tur på søndager"))
    found = opened(world, anchor)
    typed(found, "tur")
    rows = [row.id for row in found.list.rows()]
    QTest.keyClick(found.field, Qt.Key.Key_Down)
    QTest.keyClick(found.field, Qt.Key.Key_Down)
    assert found.list.current_id() == rows[2]
    found.go(next(row for row in rows if row.startswith("goal")))
    assert found._workspace.places[-1] == Place("participants", person.id, "goals")  # type: ignore[attr-defined]  # a fake


def test_without_words_it_offers_what_one_may_do(world: ParticipantWorld, anchor: QWidget) -> None:
    offered = [row.spoken() for row in opened(world, anchor).list.rows()]
    assert offered[0] == "New participant"
    assert "Log an activity" in offered
    own = [row.spoken() for row in opened(world, anchor, "turid").list.rows()]
    assert own == ["Log an activity"]


def test_a_word_finds_an_action_after_what_was_found(
    world: ParticipantWorld, anchor: QWidget
) -> None:
    world.take_in("Newton Moe")
    rows = typed(opened(world, anchor), "new")
    assert rows == ["Newton Moe  –  Participant", "New participant", "New volunteer"]


def test_escape_closes_and_the_same_panel_opens_again(
    world: ParticipantWorld, anchor: QWidget
) -> None:
    found = open_search(DirectWorkspace(world.store, account("hanne")), anchor)
    typed(found, "finnes ikke")
    assert found._nothing.isVisible()
    QTest.keyClick(found.field, Qt.Key.Key_Escape)
    assert not found.isVisible()
    assert open_search(found._workspace, anchor) is found
    assert found.field.text() == ""
