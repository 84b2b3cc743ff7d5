"""Volunteers made ready and cared for: a point of the list, days away, supervision, how the work is shared."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from desktop.tour import words
from desktop.tour.hands import DidNotHappen, choose, click_row, press, seen, the, until, write
from desktop.tour.traveller import Traveller
from services.domain.supervision import Attendance
from services.domain.volunteers import OPEN_FOR_MATCHES, Stage
from services.use_cases.load import load_view
from services.use_cases.supervision_lists import supervision_view
from services.use_cases.volunteers_list import ListVolunteers, VolunteerRow, volunteers
from ui.navigation import Place
from ui.pages.volunteers.absence_sheets import AbsenceSheet
from ui.pages.volunteers.load_view import LoadPane
from ui.pages.volunteers.page import VolunteersPage
from ui.pages.volunteers.point_sheets import ReferencesSheet
from ui.pages.volunteers.stage_sheets import StepSheet
from ui.pages.volunteers.supervision_sheets import HoldSheet, PlanSheet
from ui.pages.volunteers.supervision_view import SupervisionPane
from ui.widgets.button import Button, ButtonKind
from ui.widgets.checklist_row import ChecklistRow

ON_THE_WAY: Final = frozenset({Stage.APPLICANT, Stage.INTERVIEW, Stage.TRAINING})
AWAY_IN, AWAY_FOR = 40, 10
"""Days: so far ahead that nobody is missed in a proposal of today."""
INVITED: Final = 2


async def on_the_way(traveller: Traveller) -> None:
    """One who is not ready yet: what is missing, and the point that comes first noted in its sheet."""
    people = await _volunteers(traveller)
    waits = [one for one in people if one.stage in ON_THE_WAY and one.missing is not None]
    traveller.facts.care["volunteers_on_the_way"] = len(waits)
    if not waits:
        raise DidNotHappen("somebody is on the way")
    page = await _open(traveller, waits[0].id)
    await traveller.picture("on-the-way")
    press(_leading(page).button)
    sheet = await traveller.sheet(StepSheet)
    if isinstance(sheet, ReferencesSheet):
        write(sheet.from_whom, words.REFERENCE)
    await traveller.picture("point")
    press(sheet.do)
    await traveller.gone(sheet)
    traveller.facts.care["points_noted"] = 1
    await traveller.picture("point-noted")


async def absence(traveller: Traveller) -> None:
    """Days away, some weeks from now: nothing ends by it."""
    page = await _open(traveller, (await _open_for_matches(traveller))[0].id)
    press(the(page, Button, "add absence"))
    sheet = await traveller.sheet(AbsenceSheet)
    first = traveller.session.today() + timedelta(days=AWAY_IN)
    write(sheet.first, first.strftime("%d.%m.%Y"))
    write(sheet.last, (first + timedelta(days=AWAY_FOR)).strftime("%d.%m.%Y"))
    write(sheet.words, words.AWAY)
    await traveller.picture("absence")
    press(sheet.do)
    await traveller.gone(sheet)
    traveller.facts.care["absences_noted"] = 1
    await traveller.picture("away")


async def supervision(traveller: Traveller) -> None:
    """Planned for two together, and held the same day."""
    page = traveller.page(VolunteersPage)
    press(the(page, Button, "open supervision"))
    await traveller.settled()
    pane = page.views.current
    if not isinstance(pane, SupervisionPane):
        raise DidNotHappen("supervision is shown")
    await traveller.picture("supervision")
    press(pane.new)
    plan = await traveller.sheet(PlanSheet)
    await _fill(traveller, plan)
    await traveller.picture("plan-supervision")
    press(plan.do)
    await traveller.gone(plan)
    coming = (await traveller.ask(supervision_view, None)).coming
    await traveller.picture("supervision-planned")
    await _hold(traveller, coming[0].supervision.id)


async def load(traveller: Traveller) -> None:
    """How the work is shared among volunteers and advisers."""
    page = traveller.page(VolunteersPage)
    press(the(page, Button, "open load"))
    await traveller.settled()
    if not isinstance(page.views.current, LoadPane):
        raise DidNotHappen("the load is shown")
    view = await traveller.ask(load_view, None)
    traveller.facts.care["volunteers_in_load"] = len(view.volunteers)
    await traveller.picture("load")


async def _fill(traveller: Traveller, plan: PlanSheet) -> None:
    write(plan.on, traveller.session.today().strftime("%d.%m.%Y"))
    write(plan.starts, "18.00")
    for one in (await _open_for_matches(traveller))[:INVITED]:
        write(plan.invited.finding, one.name)
        plan.invited.finding.editingFinished.emit()
    write(plan.theme, words.SUPERVISION)


async def _hold(traveller: Traveller, supervision_id: str) -> None:
    """From the day's line, as on the front page."""
    traveller.session.go(Place("volunteers", supervision_id, "supervision"))
    held = await traveller.sheet(HoldSheet)
    choose(list(held.came.values())[-1], Attendance.EXCUSED.value)
    write(held.words, words.HELD)
    await traveller.picture("who-came")
    press(held.do)
    await traveller.gone(held)
    past = (await traveller.ask(supervision_view, None)).past
    traveller.facts.care["supervisions_held"] = len(past)
    traveller.facts.care["supervised"] = sum(
        seat.attendance is Attendance.CAME for row in past for seat in row.seats
    )
    await traveller.picture("supervision-held")


async def _open(traveller: Traveller, volunteer_id: str) -> VolunteersPage:
    await traveller.turn_to("volunteers")
    page = traveller.page(VolunteersPage)
    await until(lambda: bool(page.pane.list.rows()), "there are volunteers")
    click_row(page.pane.list, volunteer_id)
    await until(lambda: _shown(page) == volunteer_id, "the volunteer is shown")
    await traveller.settled()
    return page


def _shown(page: VolunteersPage) -> str:
    return page.view.profile.volunteer.id if page.view is not None else ""


def _leading(page: VolunteersPage) -> ChecklistRow:
    """The point whose button is filled, or else the first that has one."""
    rows = [row for row in seen(page, ChecklistRow) if row.button.isVisible()]
    if not rows:
        raise DidNotHappen("something is missing")
    return next((row for row in rows if row.button.kind is ButtonKind.PRIMARY), rows[0])


async def _volunteers(traveller: Traveller) -> tuple[VolunteerRow, ...]:
    return (await traveller.ask(volunteers, ListVolunteers())).rows


async def _open_for_matches(traveller: Traveller) -> list[VolunteerRow]:
    found = [one for one in await _volunteers(traveller) if one.stage in OPEN_FOR_MATCHES]
    if len(found) < INVITED:
        raise DidNotHappen("somebody is ready for a match")
    return found
