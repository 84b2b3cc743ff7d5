"""A goal half-written where it stands is there after Esc, after a lock, and gone when it is stored."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fakes.participant_world import ParticipantWorld
from tests.ui.drafts.kept import drafts, kept
from tests.ui.pages.peopled_centre import centre, opened, settle
from ui.pages.participants.goal_editor import GoalEditor
from ui.pages.participants.goals_tab import GoalsTab
from ui.pages.participants.page import ParticipantsPage

__all__ = ["centre"]


def goals_of(qtbot: QtBot, centre: ParticipantWorld) -> tuple[ParticipantsPage, GoalsTab]:
    page, _ = opened(qtbot, centre, ParticipantsPage, subject="kim")
    page.detail.show_person("kim", "goals")
    settle()
    tab = page.detail._views["goals"]
    assert isinstance(tab, GoalsTab)
    return page, tab


def editor(tab: GoalsTab) -> GoalEditor:
    found = tab._editor_open()
    assert found is not None
    return found


def test_a_goal_half_written_is_there_after_a_lock(qtbot: QtBot, centre: ParticipantWorld) -> None:
    page, tab = goals_of(qtbot, centre)
    tab.begin_goal()
    editor(tab)._words.setPlainText("Bake brød")
    page.leave()
    page, tab = goals_of(qtbot, centre)
    tab.begin_goal()
    assert editor(tab)._words.toPlainText() == "Bake brød"
    assert kept(centre.store, "participant.goal") == {"words": "Bake brød"}
    editor(tab).save()
    QApplication.processEvents()
    assert drafts(centre.store) == []
    page.leave()


def test_giving_a_goal_up_for_now_does_not_lose_its_words(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    page, tab = goals_of(qtbot, centre)
    tab.begin_goal()
    editor(tab)._words.setPlainText("Bake brød")
    editor(tab).closed.emit()
    assert tab._editor_open() is None
    tab.begin_goal()
    assert editor(tab)._words.toPlainText() == "Bake brød"
    draft = editor(tab).draft
    assert draft is not None
    page.workspace.tasks.start(draft.throw_away())
    assert editor(tab)._words.toPlainText() == ""
    page.leave()
    assert drafts(centre.store) == []


def test_a_change_elsewhere_takes_nothing_from_a_half_written_goal(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    page, tab = goals_of(qtbot, centre)
    tab.begin_goal()
    editor(tab)._words.setPlainText("Bake brød")
    tab._show()
    editor(tab)._words.setPlainText("Bake brød og boller")
    tab._show()
    page.leave()
    assert kept(centre.store, "participant.goal") == {"words": "Bake brød og boller"}
