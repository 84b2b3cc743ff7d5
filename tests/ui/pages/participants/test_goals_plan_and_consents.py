"""What one does on the other tabs."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from services.domain.consent import InformationKind, Purpose
from services.domain.goals import GoalState
from services.use_cases.consents_of import consents_of
from services.use_cases.goals_of import GoalView, goals_of
from services.use_cases.participant_overview import participant_overview
from services.use_cases.undo import undo
from tests.ui.pages.participants.conftest import Desk
from ui.pages.participants.consent_sheet import ConsentSheet
from ui.pages.participants.consents_tab import ConsentsTab
from ui.pages.participants.goal_editor import GoalEditor
from ui.pages.participants.journal_tab import JournalTab
from ui.pages.participants.plan_tab import PlanTab
from ui.pages.participants.step_row import StepEditor
from ui.pages.participants.transition_sheet import TransitionSheet
from ui.pages.participants.withdraw_sheet import WithdrawSheet
from ui.widgets.button import Button, IconButton
from ui.widgets.choice import CheckBox
from ui.widgets.segmented import Segmented
from ui.widgets.table_view import TableView
from ui.widgets.timeline import Timeline
from ui.widgets.tone import Tone


def goals(desk: Desk) -> tuple[GoalView, ...]:
    return desk.world.ask(goals_of, desk.jonas.id)


def choose(desk: Desk, button: str, place: int) -> None:
    """Choose an entry of a button's menu."""
    menu = desk.find(IconButton, button).findChild(QMenu)
    assert isinstance(menu, QMenu)
    menu.actions()[place].trigger()


def test_a_goal_is_written_in_place_and_saved_with_ctrl_enter(desk: Desk) -> None:
    desk.show("goals")
    desk.find(Button, "new goal").click()
    editor = desk.page.findChild(GoalEditor)
    assert isinstance(editor, GoalEditor)
    QTest.keyClicks(editor._words, "Synge i kor")
    desk.page.save_here()
    assert "Synge i kor" in {view.goal.words for view in goals(desk)}
    assert desk.workspace.told[-1].undo is not None
    assert not [each for each in desk.page.findChildren(GoalEditor) if each.isVisible()]


def test_an_empty_goal_is_stopped_at_its_field_and_the_editor_stays(desk: Desk) -> None:
    desk.show("goals")
    desk.find(Button, "new goal").click()
    desk.page.save_here()
    editor = desk.page.findChild(GoalEditor)
    assert isinstance(editor, GoalEditor)
    assert editor._form.field("words").error


def test_a_tick_can_be_undone_and_a_half_written_step_survives_it(desk: Desk) -> None:
    desk.show("goals")
    first = goals(desk)[0]
    desk.find(Button, f"add step {first.goal.id}").click()
    QTest.keyClicks(desk.find(StepEditor, f"keep:new step {first.goal.id}"), "Ringe igj")
    step = first.steps[-1]
    desk.find(CheckBox, f"tick {step.id}").click()
    assert goals(desk)[0].steps[-1].done_on == date(2026, 11, 22)
    line = desk.find(StepEditor, f"keep:new step {first.goal.id}")
    assert line.text() == "Ringe igj"
    told = desk.workspace.told[-1].undo
    assert told is not None
    desk.world.run(undo, told)
    assert goals(desk)[0].steps[-1].done_on is None
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert goals(desk)[0].steps[-1].words == "Ringe igj"


def test_the_menus_move_reword_and_reach(desk: Desk) -> None:
    desk.show("goals")
    view = goals(desk)[0]
    choose(desk, f"step menu {view.steps[1].id}", 1)
    assert [step.id for step in goals(desk)[0].steps][:2] == [view.steps[1].id, view.steps[0].id]
    choose(desk, f"step menu {view.steps[0].id}", 0)
    editor = desk.find(StepEditor, f"keep:step {view.steps[0].id}")
    editor.setText("Ringe Stian i dag")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert "Ringe Stian i dag" in {step.words for step in goals(desk)[0].steps}
    choose(desk, f"goal menu {view.goal.id}", 1)
    reached = {each.goal.id: each.goal.state for each in goals(desk)}
    assert reached[view.goal.id] is GoalState.REACHED


def test_filling_in_what_is_missing_closes_the_gap(desk: Desk) -> None:
    desk.show("plan")
    plan = desk.page.detail._views["plan"]
    assert isinstance(plan, PlanTab)
    overview = desk.world.ask(participant_overview, desk.jonas.id)
    plan._open_sheet(overview.gap, "where_to")
    sheet = plan.sheet
    assert isinstance(sheet, TransitionSheet)
    sheet._where_to.setText("Hybel, Konnerud")
    sheet._here.setText("Hanne Brekke")
    sheet.save()
    assert desk.world.ask(participant_overview, desk.jonas.id).gap is None
    assert "Hybel, Konnerud" in desk.words(plan)


def test_a_day_that_is_none_is_explained_and_keeps_its_text(desk: Desk) -> None:
    desk.show("plan")
    plan = desk.page.detail._views["plan"]
    assert isinstance(plan, PlanTab)
    plan.begin_transition()
    sheet = plan.sheet
    assert isinstance(sheet, TransitionSheet)
    sheet._on.setText("31.11.2026")
    sheet.save()
    assert sheet.form.field("on").error == "November has 30 days."
    assert sheet._on.text() == "31.11.2026"
    sheet._on.setText("21.11.2026")
    sheet.save()
    assert sheet.form.field("on").error == "This day is past."


def test_the_road_is_a_picture_and_a_table_alike(desk: Desk) -> None:
    desk.show("plan")
    timeline = desk.find(Timeline, "timeline")
    assert timeline.accessibleName() == "The way home"
    assert "Fjordheim TSB" in timeline.accessibleDescription()
    shown_as = desk.page.detail.findChild(Segmented)
    assert isinstance(shown_as, Segmented)
    shown_as.chosen.emit("table")
    assert len(desk.find(TableView, "transition table").rows()) == 2


def test_a_consent_needs_a_last_day_and_is_then_in_force(desk: Desk) -> None:
    desk.show("consents")
    tab = desk.page.detail._views["consents"]
    assert isinstance(tab, ConsentsTab)
    tab.begin_consent()
    sheet = tab.sheet
    assert isinstance(sheet, ConsentSheet)
    sheet._recipient.set_key("unit:solbakken")
    sheet._kinds.set_keys(frozenset({InformationKind.PLAN.value}))
    sheet._purposes.set_keys(frozenset({Purpose.FOLLOW_UP.value}))
    sheet._how.setText("Muntlig")
    sheet.save()
    assert sheet.form.field("valid_until").error == "This must be filled in."
    sheet._until.setText("1.3.27")
    sheet.save()
    given = [view.recipient for view in desk.world.ask(consents_of, desk.jonas.id)]
    assert "Solbakken poliklinikk" in given
    assert desk.workspace.told[-1].undo is not None


def test_withdrawing_tells_in_a_banner_and_has_no_undo(desk: Desk) -> None:
    desk.show("consents")
    tab = desk.page.detail._views["consents"]
    assert isinstance(tab, ConsentsTab)
    consent = desk.world.ask(consents_of, desk.jonas.id)[0].consent
    desk.find(Button, f"withdraw {consent.id}").click()
    sheet = tab.sheet
    assert isinstance(sheet, WithdrawSheet)
    sheet._words.setPlainText("Ikke nå")
    sheet.save()
    told = desk.workspace.told[-1]
    assert told.text == "The consent is withdrawn."
    assert (told.tone, told.undo) == (Tone.WARN, None)
    assert "«Ikke nå»" in desk.words(tab)


def test_the_journal_tells_who_did_what_without_what_it_held(desk: Desk) -> None:
    desk.show("journal")
    journal = desk.page.detail._views["journal"]
    assert isinstance(journal, JournalTab)
    spoken = [row.spoken() for row in journal.table.rows()]
    assert any("Hanne Brekke, Looked at the page" in line for line in spoken)
    assert any("Wrote: a goal" in line for line in spoken)
    assert not any("Ringe Ida" in line for line in spoken)
