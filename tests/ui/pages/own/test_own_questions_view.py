"""Her own page asks her, tells her no name, thanks her for the answer, and never says why there is a pause."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from services.domain.access import Account, Role
from services.domain.matches import Answer, MatchState
from services.store.tables import ACCOUNT
from services.use_cases.exclusions import ExcludePair, exclude_pair
from services.use_cases.match_asking import AskPair, ask_pair
from services.use_cases.match_living import PauseMatch, pause_match
from services.use_cases.match_meeting import SetFirstMeeting, set_first_meeting
from services.use_cases.undo import undo
from tests.accessibility.names import unnamed_controls
from tests.accessibility.stretched import cramped
from tests.fakes.matched_world import participant, volunteer
from tests.fakes.matches_in_life import TODAY, agreed, asked, begun, kim_and_ingrid, stored
from tests.fakes.participant_world import ParticipantWorld, small_centre
from tests.fakes.time import REFERENCE
from tests.fakes.workspace import DirectWorkspace
from tests.ui.pages.peopled_centre import longer_words, settle
from ui.navigation import Place
from ui.page_list import make_page
from ui.pages.own.page import OwnPageView
from ui.widgets.label import Label, Paragraph

__all__ = ["longer_words"]
INGRID = Account("ingrids", "Ingrid Moe", "", frozenset({Role.VOLUNTEER}), REFERENCE, "ingrid")
CANARY = ("Zacharias", "Kanarifugl")


@pytest.fixture
def world(tmp_path: Path) -> Iterator[ParticipantWorld]:
    """A centre in which Ingrid may look at her own."""
    furnished = small_centre(tmp_path)
    furnished.put(ACCOUNT, INGRID)
    yield furnished
    furnished.store.close()


def own(qtbot: QtBot, world: ParticipantWorld) -> tuple[OwnPageView, DirectWorkspace]:
    workspace = DirectWorkspace(world.store, INGRID, moment=world.clock.now())
    page = make_page("own", workspace)
    assert isinstance(page, OwnPageView)
    qtbot.addWidget(page)
    page.resize(1080, 744)
    page.show()
    page.activate(Place("own"))
    settle()
    return page, workspace


def everything_said(page: QWidget) -> str:
    """Every word that is shown, read aloud, or shown when one points at something."""
    said = []
    for each in (page, *page.findChildren(QWidget)):
        said += [each.accessibleName(), each.accessibleDescription(), each.toolTip()]
        if isinstance(each, Label):
            said.append(each.text())
        if isinstance(each, Paragraph):
            said.append(each.plain_text())
    return "\n".join(said)


def test_no_name_is_shown_or_read_aloud_while_the_question_is_out(
    qtbot: QtBot, world: ParticipantWorld
) -> None:
    participant(
        world,
        display_name=" ".join(CANARY),
        practical_needs="Zacharias trenger noen å trene med",
        place="Oslo",
    )
    volunteer(world)
    world.run(ask_pair, AskPair("kim", "ingrid", "Trene med Kanarifugl"))
    page, _ = own(qtbot, world)
    said = everything_said(page)
    assert [name for name in CANARY if name.casefold() in said.casefold()] == []
    assert "trenger noen å trene med" in said
    assert "Wednesday evening" in said
    assert "Oslo" in said


def test_she_says_yes_is_thanked_and_may_change_her_mind(
    qtbot: QtBot, world: ParticipantWorld
) -> None:
    kim_and_ingrid(world)
    match = asked(world)
    page, workspace = own(qtbot, world)
    (card,) = page.questions.cards
    QTest.keyClick(card.yes, Qt.Key.Key_Space)
    settle()
    assert stored(world, match.id).volunteer_answer is Answer.YES
    assert "Thank you" in workspace.told[-1].text
    assert page.questions.cards == []
    assert not page.questions.isVisible()
    back = workspace.told[-1].undo
    assert back is not None
    outcome = world.store.run(undo, back, workspace.actor)
    workspace.changes.announce(outcome.changes)
    settle()
    assert len(page.questions.cards) == 1


def test_not_now_is_thanked_for_too(qtbot: QtBot, world: ParticipantWorld) -> None:
    kim_and_ingrid(world)
    match = asked(world)
    page, workspace = own(qtbot, world)
    page.questions.cards[0].no.click()
    settle()
    assert stored(world, match.id).state is MatchState.DECLINED
    assert "Thank you for answering" in workspace.told[-1].text


def test_the_next_meeting_is_told_with_time_place_and_who_comes_along(
    qtbot: QtBot, world: ParticipantWorld
) -> None:
    kim_and_ingrid(world)
    match = agreed(world)
    day = TODAY + timedelta(days=2)
    command = SetFirstMeeting(match.id, day, time(17, 0), "Kafé Brua", "hanne")
    world.run(set_first_meeting, command)
    page, _ = own(qtbot, world)
    said = page.next._more.plain_text()
    assert "Kafé Brua" in said
    assert "Hanne Brekke" in said
    assert "17" in said


def test_a_pause_is_told_until_when_and_never_why(qtbot: QtBot, world: ParticipantWorld) -> None:
    kim_and_ingrid(world)
    match = begun(world)
    world.run(pause_match, PauseMatch(match.id, TODAY + timedelta(days=9), "tilbakefall"))
    page, _ = own(qtbot, world)
    said = everything_said(page)
    assert "a pause until" in said
    assert "tilbakefall" not in said


def test_that_somebody_is_ruled_out_is_never_told(qtbot: QtBot, world: ParticipantWorld) -> None:
    kim_and_ingrid(world)
    world.run(exclude_pair, ExcludePair("kim", "ingrid", "naboer"))
    page, _ = own(qtbot, world)
    said = everything_said(page)
    assert "naboer" not in said
    assert "Kim" not in said


def test_a_question_has_names_and_room_for_longer_words(
    qtbot: QtBot, world: ParticipantWorld, longer_words: None
) -> None:
    kim_and_ingrid(world)
    asked(world)
    page, _ = own(qtbot, world)
    assert unnamed_controls(page) == []
    assert cramped(page) == []
