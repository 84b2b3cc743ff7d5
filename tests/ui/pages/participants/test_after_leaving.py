"""A participant who left unplanned: the page says what to do now, and takes note when it is done."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtWidgets import QMenu

from services.domain.transitions import Transition, TransitionKind
from services.store.tables import TRANSITION
from services.use_cases.participant_overview import participant_overview
from services.use_cases.transitions import AddTransition, TransitionFields, add_transition
from tests.ui.pages.participants.conftest import Desk
from ui.pages.participants.plan_tab import TABLE, PlanTab
from ui.pages.participants.take_over_sheet import TakeOverSheet
from ui.pages.participants.way_home import way_home
from ui.widgets.button import IconButton
from ui.widgets.checklist_row import ChecklistRow
from ui.widgets.table_view import TableView
from ui.widgets.timeline import BarKind

TODAY = date(2026, 11, 22)


def left(desk: Desk) -> Transition:
    """Jonas left yesterday; only the clinician who told of it is named. His discharge had been planned."""
    desk.world.clock.forward(timedelta(minutes=5))
    fields = TransitionFields(
        TransitionKind.UNPLANNED_DISCHARGE, date(2026, 11, 21), "fjordheim", there="Liv Nygård"
    )
    return desk.world.run(add_transition, AddTransition(desk.jonas.id, fields, has_come=True))


def plan_of(desk: Desk) -> PlanTab:
    desk.show("plan")
    plan = desk.page.detail._views["plan"]
    assert isinstance(plan, PlanTab)
    return plan


def row(plan: PlanTab, title: str) -> ChecklistRow:
    rows = [each for each in plan.findChildren(ChecklistRow) if each.isVisible()]
    return next(each for each in rows if title in each.accessibleName())


def gap_of_jonas(desk: Desk) -> Transition | None:
    view = desk.world.ask(participant_overview, desk.jonas.id).gap
    return view.transition if view else None


def test_the_overview_leads_with_the_gap_and_says_what_to_do_now(desk: Desk) -> None:
    left(desk)
    desk.show()
    words = desk.words()
    assert "Unplanned discharge 21. november" in words
    assert "Get in touch today" in words
    assert "1 of 4 points are in place" in words


def test_the_road_shows_the_gap_where_it_began(desk: Desk) -> None:
    left(desk)
    road = way_home(desk.world.ask(participant_overview, desk.jonas.id), TODAY)
    gaps = [bar for lane in road.lanes for bar in lane.bars if bar.kind is BarKind.GAP]
    assert [(bar.words, bar.start) for bar in gaps if bar.start < TODAY] == [
        ("nowhere yet", date(2026, 11, 21)),
        ("nobody yet", date(2026, 11, 21)),
    ]
    # The plan is overtaken: two red days would ask for two beds, and only one person has left.
    assert [(flag.words, flag.red) for flag in road.flags[1:]] == [
        ("unplanned discharge 21. nov.", True),
        ("discharge 24. nov.: did not turn out so", False),
    ]


def test_a_plan_that_was_overtaken_keeps_its_words_and_can_only_be_called_off(desk: Desk) -> None:
    planned = gap_of_jonas(desk)
    assert planned is not None
    left(desk)
    plan = plan_of(desk)
    assert "did not turn out so" in desk.words(plan)
    menu = desk.find(IconButton, f"transition menu {planned.id}").findChild(QMenu)
    assert menu is not None
    assert [action.text() for action in menu.actions()] == ["Called off"]
    plan._show_as(TABLE)
    rows = desk.find(TableView, "transition table").rows()
    assert [row.spoken() for row in rows if "did not turn out so" in row.spoken()] != []
    stored = desk.world.ask(lambda reading, _: reading.get(TRANSITION, planned.id), None)
    assert stored == planned


def test_who_takes_over_is_written_from_the_first_open_point(desk: Desk) -> None:
    transition = left(desk)
    plan = plan_of(desk)
    row(plan, "A place from the first night").acted.emit()
    sheet = plan.sheet
    assert isinstance(sheet, TakeOverSheet)
    assert sheet._here.text() == "Hanne Brekke"
    assert sheet._there.text() == "Liv Nygård"
    sheet._where_to.setText("Hos søstera")
    sheet._contact_on.setText("21.11.2026")
    sheet.save()
    assert sheet.form.field("contact_on").error == "This day is past."
    sheet._contact_on.setText("22.11.2026")
    sheet.save()
    gap = gap_of_jonas(desk)
    assert gap is None or gap.id != transition.id
    assert "first contact 22. nov." in desk.words(plan)


def test_contact_that_is_made_closes_the_gap_and_can_be_turned_back(desk: Desk) -> None:
    transition = left(desk)
    plan = plan_of(desk)
    row(plan, "Have you been in touch?").acted.emit()
    gap = gap_of_jonas(desk)
    assert gap is None or gap.id != transition.id
    assert desk.workspace.told[-1].undo is not None
    assert "contact made 22. nov." in desk.words(plan)
