"""Participants: the list, the search, and one of them from the first search to goals, road and consent."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.tour import words
from desktop.tour.hands import (
    DidNotHappen,
    chip,
    click_row,
    enter,
    keys,
    press,
    seen,
    strike,
    the,
    tick,
    turn_tab,
    until,
    write,
)
from desktop.tour.traveller import Traveller
from services.domain.consent import InformationKind, Purpose
from services.use_cases.consents_of import consents_of
from services.use_cases.goals_of import goals_of, life_areas
from services.use_cases.participants_list import Whose
from services.use_cases.units import UnitsAsked, list_units
from ui.dialogs.search_everything import SearchEverything
from ui.pages.participants.consent_sheet import ConsentSheet
from ui.pages.participants.goal_editor import GoalEditor
from ui.pages.participants.new_sheet import NewParticipantSheet
from ui.pages.participants.page import ParticipantsPage
from ui.pages.participants.transition_sheet import TransitionSheet
from ui.widgets.button import Button
from ui.widgets.check_group import CheckGroup
from ui.widgets.form import Form
from ui.widgets.list_pane import ListPane
from ui.widgets.list_rows import PersonRow
from ui.widgets.tabs import Tabs


async def search_everything(traveller: Traveller) -> None:
    """Ctrl+K, the first letters of somebody's name, Enter: there one is."""
    somebody = await _somebody(traveller)
    keys(traveller.frame, "Ctrl+K")
    await until(lambda: bool(seen(traveller.window, SearchEverything)), "the search opens")
    panel = seen(traveller.window, SearchEverything)[0]
    write(panel.field, somebody[:3])
    await until(lambda: len(panel.list.rows()) > 0, "something is found")
    await traveller.picture("search-everything")
    strike(panel.field, Qt.Key.Key_Return)
    page = traveller.frame
    await until(lambda: page.page is not None and page.page.name == "participants", "one is there")
    await traveller.picture("found")


async def find_participants(traveller: Traveller) -> None:
    """Everybody, those in a gap, and a search that narrows the list at each key."""
    await traveller.turn_to("participants")
    pane = await _list(traveller)
    chip(pane.filters, Whose.ALL.value)
    await traveller.settled()
    everybody = len(pane.list.rows())
    traveller.facts.told["participants_listed"] = everybody
    somebody = await _somebody(traveller)
    write(pane.find_field, somebody)
    await until(lambda: 0 < len(pane.list.rows()) < everybody, "the search narrows the list")
    traveller.facts.told["participants_found"] = len(pane.list.rows())
    await traveller.picture("search")
    strike(pane.find_field, Qt.Key.Key_Escape)
    await until(lambda: len(pane.list.rows()) == everybody, "everybody is back")


async def somebody_in_a_gap(traveller: Traveller) -> None:
    """The list of those who may fall between two chairs; the first of them, tab by tab."""
    pane = await _list(traveller)
    chip(pane.filters, Whose.GAP.value)
    await traveller.settled()
    rows = pane.list.rows()
    traveller.facts.told["participants_in_a_gap"] = len(rows)
    if not rows:
        chip(pane.filters, Whose.ALL.value)
        await traveller.settled()
    click_row(pane.list, pane.list.rows()[0].id)
    for tab in ("overview", "goals", "plan", "consents"):
        await _tab(traveller, tab)
        await traveller.picture(f"gap-{tab}")
    await _list(traveller)
    chip(pane.filters, Whose.ALL.value)
    await traveller.settled()


async def new_participant(traveller: Traveller) -> None:
    """Search first, then own words before anything else."""
    known = await _somebody(traveller)
    page = traveller.page(ParticipantsPage)
    await _list(traveller)
    press(page.pane.new)
    sheet = await traveller.sheet(NewParticipantSheet)
    write(sheet.person.name, known)
    await until(lambda: bool(_known(sheet)), "somebody alike is shown")
    await traveller.picture("new-somebody-alike")
    alike = _known(sheet)
    write(sheet.person.name, words.NEW_PARTICIPANT)
    # In a large register somebody is alike whatever one is called; then it is «none of these».
    await until(lambda: _known(sheet) != alike, "the new name is searched for")
    press(the(sheet, Button, "save"))
    await until(sheet.person.own_words.isVisible, "the rest is asked for")
    press(the(sheet, Button, "save"))
    await until(lambda: bool(sheet.form.field("own_words").error), "a strength is asked for")
    write(sheet.person.own_words, words.OWN_WORDS)
    write(sheet.person.interests, words.INTERESTS)
    await traveller.picture("new")
    press(the(sheet, Button, "save"))
    await traveller.gone(sheet)
    await until(lambda: bool(page.detail.person_id), "the participant is opened")
    traveller.kept["new participant"] = page.detail.person_id
    await traveller.picture("new-overview")


async def goal(traveller: Traveller) -> None:
    """A goal in own words, in a life area."""
    areas = await traveller.ask(life_areas, None)
    await _tab(traveller, "goals")
    page = traveller.page(ParticipantsPage)
    press(the(page.detail, Button, "new goal"))
    await until(lambda: bool(seen(page.detail, GoalEditor)), "the goal can be written")
    form = the(the(page.detail, GoalEditor), Form)
    enter(form, "words", words.GOAL)
    enter(form, "life_area_id", areas[0].id)
    await traveller.picture("goal-written")
    keys(traveller.frame, "Ctrl+Return")
    await until(lambda: not seen(page.detail, GoalEditor), "the goal is noted")
    goals = await traveller.ask(goals_of, traveller.kept["new participant"])
    traveller.facts.told["goals_of_new_participant"] = len(goals)
    await traveller.picture("goals")


async def transition(traveller: Traveller) -> None:
    """A discharge in nine days, with a name on this side only: a gap, in red."""
    await _tab(traveller, "plan")
    page = traveller.page(ParticipantsPage)
    press(the(page.detail, Button, "new transition"))
    sheet = await traveller.sheet(TransitionSheet)
    enter(sheet.form, "on", "+9")
    await traveller.picture("transition")
    press(the(sheet, Button, "save"))
    await traveller.gone(sheet)
    await traveller.picture("plan")


async def consent(traveller: Traveller) -> None:
    """To the practice unit: two kinds of information, for planning and follow-up, for three months."""
    units = await traveller.ask(list_units, UnitsAsked())
    unit = next((row.unit.id for row in units if row.unit.practice), None)
    if unit is None:
        raise DidNotHappen("there is a practice unit")
    await _tab(traveller, "consents")
    page = traveller.page(ParticipantsPage)
    press(the(page.detail, Button, "new consent"))
    sheet = await traveller.sheet(ConsentSheet)
    press(the(sheet, Button, "save"))
    await until(lambda: bool(_wrong(sheet)), "an empty consent is refused")
    await traveller.picture("consent-refused")
    enter(sheet.form, "recipient", f"unit:{unit}")
    _tick(sheet, "kinds", *(kind.value for kind in InformationKind))
    _tick(sheet, "purposes", *(purpose.value for purpose in Purpose))
    enter(sheet.form, "valid_until", "+90")
    enter(sheet.form, "given_how", words.CONSENT_GIVEN)
    enter(sheet.form, "text_version", "2026-1")
    await traveller.picture("consent")
    press(the(sheet, Button, "save"))
    await traveller.gone(sheet)
    await traveller.picture("consents")
    given = await traveller.ask(consents_of, traveller.kept["new participant"])
    traveller.facts.consent["given"] = [view.standing.value for view in given]


async def journal(traveller: Traveller) -> None:
    """Who has seen what: the participant can be given the list."""
    await _tab(traveller, "journal")
    await traveller.picture("journal")


async def _somebody(traveller: Traveller) -> str:
    """A name that is on the list, as anybody sees it."""
    if traveller.frame.page is None or traveller.frame.page.name != "participants":
        await traveller.turn_to("participants")
    pane = traveller.page(ParticipantsPage).pane
    rows = [row for row in pane.list.rows() if isinstance(row, PersonRow)]
    if not rows:
        raise DidNotHappen("the list of participants has somebody")
    return rows[-1].title


async def _list(traveller: Traveller) -> ListPane:
    page = traveller.page(ParticipantsPage)
    await traveller.show_list(page, page.pane)
    return page.pane


async def _tab(traveller: Traveller, key: str) -> None:
    turn_tab(the(traveller.page(ParticipantsPage).detail, Tabs), key)
    await traveller.settled()


def _known(sheet: NewParticipantSheet) -> list[str]:
    from ui.widgets.row_list import RowList

    return [row.id for found in seen(sheet, RowList, "known already") for row in found.rows()]


def _wrong(sheet: ConsentSheet) -> list[str]:
    return [sheet.form.field(key).error for key in ("recipient", "kinds") if _error(sheet, key)]


def _error(sheet: ConsentSheet, key: str) -> str:
    return sheet.form.field(key).error


def _tick(sheet: ConsentSheet, key: str, *wanted: str) -> None:
    group = sheet.form.field(key).editor
    if not isinstance(group, CheckGroup):
        raise DidNotHappen(f"{key} has boxes")
    tick(group, *wanted)
