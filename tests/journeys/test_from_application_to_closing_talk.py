"""One volunteer, through the windows: from the form she fills in to a match that ends with a closing talk."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.tour.bringing_in import drop
from desktop.tour.hands import choose, press, seen, the, tick, write
from services.domain.access import Account, Role
from services.domain.activities import Mood
from services.domain.care import debrief_due
from services.domain.matches import Match, MatchState
from services.domain.volunteers import Stage, Volunteer
from services.formats.registers import Answer
from services.store.tables import ACCOUNT, ACTIVITY, ASSIGNMENT, MATCH, TALK_REQUEST, VOLUNTEER
from services.use_cases.load import VolunteerLoad, load_view
from services.use_cases.volunteer_profile import volunteer_profile
from tests.fakes.matched_world import participant
from tests.fakes.matches_in_life import all_of, stored
from tests.fakes.participant_world import ParticipantWorld, account, small_centre
from tests.fakes.time import REFERENCE
from tests.journeys.match_steps import (
    a_pause,
    both_say_yes,
    check_in,
    ended_with_a_talk,
    first_meeting,
    volunteer_stage,
)
from tests.journeys.whole_life import HOME, LAW, NORA, ask_for_everything, fill_in
from tests.journeys.windows import Window, settle
from ui.dialogs.log_activity import LogActivitySheet
from ui.dialogs.talk import TalkSheet
from ui.languages import current_language
from ui.navigation import Place
from ui.pages.matching.page import MatchingPage
from ui.pages.matching.proposal_lines import LineKind
from ui.pages.participants.assignment_sheet import AssignmentSheet
from ui.pages.registers.page import RegistersPage
from ui.pages.volunteers.edit_sheets import ChangeSheet
from ui.pages.volunteers.page import VolunteersPage
from ui.pages.volunteers.point_sheets import ReferencesSheet
from ui.pages.volunteers.stage_sheets import StepSheet
from ui.widgets.button import Button
from ui.widgets.checklist_row import ChecklistRow
from ui.widgets.faces import FaceButton

WISH = "Trene sammen hjemme, litt hver uke"
HEAVY = "Det var en tung dag for begge"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[ParticipantWorld]:
    """Kim waits; the centre asks a good deal of those who visit somebody at home."""
    furnished = small_centre(tmp_path)
    participant(furnished)
    ask_for_everything(furnished)
    yield furnished
    furnished.store.close()


def test_a_volunteer_comes_from_an_application_to_a_match_ended_with_a_closing_talk(
    qtbot: QtBot, world: ParticipantWorld, tmp_path: Path
) -> None:
    hanne = Window(world, account("hanne"), qtbot)
    applies(world, hanne, qtbot, tmp_path / "form.xlsx")
    nora_id = volunteer(world).id
    is_invited_and_talked_with(world, hanne, nora_id)
    is_made_ready(world, hanne, nora_id)
    an_assignment_is_opened(world, hanne)
    match = proposed_for_all_and_asked(world, hanne)
    nora = Window(world, own_account(world), qtbot)
    both_say_yes(world, hanne, nora, match)
    first_meeting(world, hanne, nora, match)
    something_heavy_is_logged(world, nora)
    talked_with_in_time(world, hanne)
    check_in(world, hanne, match)
    a_pause(world, hanne, nora, match)
    ended_with_a_talk(world, hanne, nora, match)
    stands_free_again(world, match)


def applies(world: ParticipantWorld, hanne: Window, qtbot: QtBot, form: Path) -> None:
    """The app writes the form; filled in and dropped on the import, which asks for her guardian."""
    hanne.open("volunteers")
    page = hanne.frame.page
    assert isinstance(page, VolunteersPage)
    page.form_menu.write_form(str(form))
    fill_in(form, current_language())
    hanne.frame.show_place(Place("registers", "volunteers"))
    settle()
    register = hanne.frame.page
    assert isinstance(register, RegistersPage)
    drop(register, [form])
    qtbot.waitUntil(lambda: len(register.flow.files) == 1)
    press(register.head.next)
    press(register.head.next)
    qtbot.waitUntil(register.review.isVisible)
    press(register.review.card.buttons[Answer.GUARDIAN_AGREED.value])
    settle()
    assert register.flow.review is not None
    assert not register.flow.review.open
    press(register.head.next)
    qtbot.waitUntil(lambda: any(one.name == NORA for one in all_of(world, VOLUNTEER)))
    nora = volunteer(world)
    assert (nora.stage, nora.birth_year, nora.max_participants) == (Stage.APPLICANT, 2009, 1)


def is_invited_and_talked_with(world: ParticipantWorld, hanne: Window, nora_id: str) -> None:
    """An applicant is asked to come; the talk leads on only when the references are there too."""
    would_visit_at_home(hanne, nora_id)
    hanne.press("invite")
    assert volunteer_stage(world, nora_id) is Stage.INTERVIEW
    world.days_pass(7)
    note(hanne, nora_id, "interview")
    assert volunteer_stage(world, nora_id) is Stage.INTERVIEW
    for whom in ("tidligere lærer", "trener i idrettslaget"):
        note(hanne, nora_id, "references", whom)
    hanne.press("begin training")
    assert volunteer_stage(world, nora_id) is Stage.TRAINING


def would_visit_at_home(hanne: Window, nora_id: str) -> None:
    """What she said on the phone, noted: the form does not ask for it."""
    page = on_page(hanne, nora_id)
    hanne.press("edit volunteer")
    sheet = page.sheets.current
    assert isinstance(sheet, ChangeSheet)
    tick(sheet.fields.types, HOME)
    sheet.save()
    settle()


def is_made_ready(world: ParticipantWorld, hanne: Window, nora_id: str) -> None:
    """Modules, the pledge, her guardian, and the certificate that the law asks for at home."""
    world.days_pass(14)
    for point in ("frames", "pledge", "aid"):
        note(hanne, nora_id, point)
    assert HOME not in cleared(world, nora_id)
    assert not seen(hanne.frame, Button, "make ready")
    note(hanne, nora_id, "police")
    assert HOME in cleared(world, nora_id)
    nora = volunteer(world)
    assert (nora.police_basis, nora.police_seen_by) == (LAW, "Hanne Brekke")
    assert nora.guardian_agreed
    hanne.press("make ready")
    assert volunteer_stage(world, nora_id) is Stage.READY


def an_assignment_is_opened(world: ParticipantWorld, hanne: Window) -> None:
    """In Kim's own words, as a visit at home."""
    hanne.frame.show_place(Place("participants", "kim"))
    settle()
    hanne.press("new assignment")
    sheet = the(hanne.frame, AssignmentSheet)
    write(sheet.words, WISH)
    choose(sheet.type, HOME)
    sheet.save()
    settle()
    (opened,) = all_of(world, ASSIGNMENT)
    assert (opened.words, opened.type_id) == (WISH, HOME)


def proposed_for_all_and_asked(world: ParticipantWorld, hanne: Window) -> Match:
    """One waits and one fits: the proposal is accepted, and Nora is asked from Today."""
    hanne.workspace.moment = world.clock.now()
    hanne.frame.show_place(Place("matching", tab="proposal"))
    settle()
    settle()
    page = hanne.frame.page
    assert isinstance(page, MatchingPage)
    assert page.for_all.view is not None
    assert page.for_all.view.desk.now is not None
    lines = page.for_all.view.desk.now.lines
    assert [(one.kind, one.name, one.volunteer) for one in lines] == [
        (LineKind.PAIR, "Kim Rønning", NORA)
    ]
    press(page.for_all.view.ask)
    settle()
    (match,) = all_of(world, MATCH)
    assert (match.state, match.assignment) == (MatchState.PROPOSED, WISH)
    hanne.line(f"propose:{match.id}").button.click()
    hanne.press("ask proposed")
    assert stored(world, match.id).state is MatchState.ASKED
    return stored(world, match.id)


def something_heavy_is_logged(world: ParticipantWorld, nora: Window) -> None:
    """The heaviest face, and somebody is to call: both at once, on her own page."""
    world.days_pass(1)
    page = nora.own
    page.new_here()
    settle()
    sheet = the(nora.frame, LogActivitySheet)
    assert sheet.fields.chosen_who() is not None
    sheet.fields.what.set_what("Trening", ())
    sheet.fields.hours.set_key("2")
    press(the(sheet, FaceButton))
    write(sheet.fields.words, HEAVY)
    press(sheet.fields.urgent)
    press(sheet.save_button)
    settle()
    (activity,) = all_of(world, ACTIVITY)
    assert (activity.mood, activity.how_it_went) == (Mood.HEAVY, HEAVY)
    (request,) = all_of(world, TALK_REQUEST)
    assert (request.distress, request.held_on) == (True, None)
    assert page.promise.isVisible()


def talked_with_in_time(world: ParticipantWorld, hanne: Window) -> None:
    """A day later there are hours left; the talk is held, and nothing is owed any more."""
    world.days_pass(1)
    (request,) = all_of(world, TALK_REQUEST)
    assert world.clock.now() < debrief_due(request.asked_at)
    row = hanne.line(f"debrief:{request.volunteer_id}")
    row.button.click()
    settle()
    talk = the(hanne.frame, TalkSheet)
    write(talk.words, "Ble enige om kortere økter")
    press(talk.held)
    settle()
    (request,) = all_of(world, TALK_REQUEST)
    assert request.held_on is not None
    assert request.held_on - request.asked_at.date() <= timedelta(hours=48)
    (activity,) = all_of(world, ACTIVITY)
    assert activity.talk_held_on == request.held_on


def stands_free_again(world: ParticipantWorld, match: Match) -> None:
    """Ready, with nobody now and what she gave still counted; the journal's chain is whole."""
    nora_id = match.volunteer_id
    assert volunteer_stage(world, nora_id) is Stage.READY
    load = load_of(world, nora_id)
    assert (load.carried.live_matches, load.carried.capacity) == (0, 1)
    assert (load.carried.hours, load.carried.hours_said) == (Decimal(2), Decimal(8))
    assert load.carried.room
    assert world.store.check() > 0


def on_page(hanne: Window, nora_id: str) -> VolunteersPage:
    hanne.workspace.moment = hanne.world.clock.now()
    hanne.frame.show_place(Place("volunteers", nora_id))
    settle()
    page = hanne.frame.page
    assert isinstance(page, VolunteersPage)
    assert page.view is not None
    assert page.view.profile.volunteer.id == nora_id
    return page


def note(hanne: Window, nora_id: str, point: str, whom: str = "") -> None:
    """A point of the list, through its sheet."""
    page = on_page(hanne, nora_id)
    press(the(page, ChecklistRow, f"check {point}").button)
    settle()
    sheet = page.sheets.current
    assert isinstance(sheet, StepSheet), point
    if isinstance(sheet, ReferencesSheet):
        write(sheet.from_whom, whom)
    press(sheet.do)
    settle()
    assert seen(hanne.frame, StepSheet) == [], point


def cleared(world: ParticipantWorld, nora_id: str) -> set[str]:
    """The types of assignment she may take today."""
    profile = world.ask(volunteer_profile, nora_id)
    held = {one.type_id for one in profile.checks if one.type_id is not None and one.open}
    return set(profile.volunteer.assignment_type_ids) - held


def volunteer(world: ParticipantWorld) -> Volunteer:
    """Nora, as she is stored."""
    found: Volunteer = next(one for one in all_of(world, VOLUNTEER) if one.name == NORA)
    return found


def own_account(world: ParticipantWorld) -> Account:
    """With it she sees her own page."""
    own = Account("noras", NORA, "", frozenset({Role.VOLUNTEER}), REFERENCE, volunteer(world).id)
    world.put(ACCOUNT, own)
    return own


def load_of(world: ParticipantWorld, nora_id: str) -> VolunteerLoad:
    return next(one for one in world.ask(load_view, None).volunteers if one.id == nora_id)
