"""Text half-written where it stands, a step or a first meeting, is there after a lock or a kill."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from services.domain.goals import Goal, Step
from services.domain.matches import Match, MatchState
from services.store.tables import GOAL, MATCH, STEP
from tests.fakes.participant_world import ParticipantWorld
from tests.fakes.time import REFERENCE
from tests.ui.drafts.kept import drafts, kept
from tests.ui.drafts.test_goals_keep_text import goals_of
from tests.ui.pages.peopled_centre import centre, opened, settle
from ui.pages.matching.page import MatchingPage
from ui.pages.matching.pair_view import PairView
from ui.pages.matching.question_cards import MeetingCard
from ui.pages.participants.goals_tab import GoalsTab
from ui.pages.participants.step_row import StepEditor
from ui.widgets.button import Button, LinkButton

__all__ = ["centre"]


def with_a_step(centre: ParticipantWorld) -> None:
    centre.put(GOAL, Goal("goal", "kim", "activity", "Bake brød", REFERENCE))
    centre.put(STEP, Step("step", "goal", "Kjøpe mel", 1))


def line(tab: GoalsTab, goal_id: str = "goal") -> StepEditor:
    """The line for a new step, opened if it is not."""
    found = tab.findChild(StepEditor, f"keep:new step {goal_id}")
    assert isinstance(found, StepEditor)
    if not found.isVisible():
        button = tab.findChild(Button, f"add step {goal_id}")
        assert isinstance(button, Button)
        button.click()
    return found


def reworded(tab: GoalsTab) -> StepEditor:
    tab._steps.reworded = "step"
    tab._show()
    found = tab.findChild(StepEditor, "keep:step step")
    assert isinstance(found, StepEditor)
    return found


def test_a_new_step_half_written_is_there_after_a_lock(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    with_a_step(centre)
    page, tab = goals_of(qtbot, centre)
    line(tab).setText("Ringe bakeriet")
    page.leave()
    assert kept(centre.store, "participant.new_step") == {"words": "Ringe bakeriet"}
    page, tab = goals_of(qtbot, centre)
    assert line(tab).text() == "Ringe bakeriet"
    QTest.keyClick(line(tab), Qt.Key.Key_Return)
    settle()
    assert [
        step.words for step in centre.ask(lambda r, _: r.all(STEP, order="position"), None)
    ] == [
        "Kjøpe mel",
        "Ringe bakeriet",
    ]
    page.leave()
    assert drafts(centre.store) == []


def test_esc_in_the_line_keeps_the_half_written_step(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    with_a_step(centre)
    page, tab = goals_of(qtbot, centre)
    line(tab).setText("Ringe bakeriet")
    QTest.keyClick(line(tab), Qt.Key.Key_Escape)
    assert kept(centre.store, "participant.new_step") == {"words": "Ringe bakeriet"}
    assert line(tab).text() == "Ringe bakeriet"
    page.leave()


def test_other_words_for_a_step_are_there_after_a_lock(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    with_a_step(centre)
    page, tab = goals_of(qtbot, centre)
    reworded(tab).setText("Kjøpe mel og gjær")
    page.leave()
    assert kept(centre.store, "participant.step") == {"words": "Kjøpe mel og gjær"}
    page, tab = goals_of(qtbot, centre)
    editor = reworded(tab)
    assert editor.text() == "Kjøpe mel og gjær"
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settle()
    page.leave()
    assert centre.ask(lambda r, each: r.get(*each), (STEP, "step")).words == "Kjøpe mel og gjær"
    assert drafts(centre.store) == []


def test_a_refused_step_is_kept_as_it_was_typed(qtbot: QtBot, centre: ParticipantWorld) -> None:
    with_a_step(centre)
    page, tab = goals_of(qtbot, centre)
    line(tab).setText("Ringe 01818050034")
    QTest.keyClick(line(tab), Qt.Key.Key_Return)
    assert line(tab).text() == "Ringe 01818050034"
    page.leave()
    assert kept(centre.store, "participant.new_step") == {"words": "Ringe 01818050034"}


def agreed(centre: ParticipantWorld) -> None:
    match = Match("m", "kim", "ingrid", "Tur hver uke", REFERENCE, "hanne", state=MatchState.AGREED)
    centre.put(MATCH, match)


def meeting(qtbot: QtBot, centre: ParticipantWorld) -> tuple[MatchingPage, MeetingCard]:
    """The card as it stands when the page is opened anew, as after a lock."""
    page, _ = opened(qtbot, centre, MatchingPage, subject="m")
    settle()
    assert isinstance(page.view, PairView)
    assert page.view.meeting is not None
    return page, page.view.meeting


def test_a_first_meeting_half_written_is_there_after_a_lock(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    agreed(centre)
    page, card = meeting(qtbot, centre)
    card.day.setText("25.11")
    card.place.setText("Kafé Brua")
    page.leave()
    assert kept(centre.store, "matching.meeting") == {"on": "25.11", "place": "Kafé Brua"}

    page, card = meeting(qtbot, centre)
    assert (card.day.text(), card.place.text()) == ("25.11", "Kafé Brua")
    card.save()
    settle()
    stored = centre.ask(lambda r, each: r.get(*each), (MATCH, "m"))
    assert (str(stored.first_meeting_on), stored.first_meeting_place) == ("2026-11-25", "Kafé Brua")
    page.leave()
    assert drafts(centre.store) == []


def test_a_change_elsewhere_takes_nothing_from_a_half_written_meeting(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    agreed(centre)
    page, card = meeting(qtbot, centre)
    card.place.setText("Kafé Brua")
    page.reload()
    settle()
    assert isinstance(page.view, PairView)
    fresh = page.view.meeting
    assert fresh is not None
    assert fresh is not card
    assert fresh.place.text() == "Kafé Brua"
    away = fresh.findChild(LinkButton, "throw the draft away")
    assert isinstance(away, LinkButton)
    away.click()
    assert fresh.place.text() == ""
    page.leave()
    assert drafts(centre.store) == []


def test_a_meeting_that_can_not_be_stored_is_kept_as_it_was_typed(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    agreed(centre)
    page, card = meeting(qtbot, centre)
    card.day.setText("25.11")
    card.place.setText("Hos 01818050034")
    card.save()
    QApplication.processEvents()
    assert card.place.text() == "Hos 01818050034"
    page.leave()
    assert kept(centre.store, "matching.meeting")["place"] == "Hos 01818050034"
