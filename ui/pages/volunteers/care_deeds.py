"""What the care card of a volunteer does: sheets over the page."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtWidgets import QWidget

from services.domain.access import Right
from services.domain.volunteers import Volunteer
from services.use_cases.quiet_pairs import PairSilence
from services.use_cases.supervision_lists import supervision_choices
from services.use_cases.volunteer_care import VolunteerCare
from ui.dialogs.kept_sheets import KeptSheets
from ui.dialogs.quiet_limit import QuietLimitSheet
from ui.dialogs.talk import Call, TalkSheet
from ui.dialogs.thanks import ThanksSheet
from ui.pages.volunteers.care_card import CareDeeds
from ui.pages.volunteers.supervision_sheets import PlanSheet
from ui.pages.volunteers.words import WORDS
from ui.workspace import Workspace


class HasSheets(Protocol):
    """Whose sheets they are, and what they stand over."""

    workspace: Workspace
    sheets: KeptSheets
    anchor: QWidget


def care_deeds(person: Volunteer, care: VolunteerCare, page: HasSheets) -> CareDeeds:
    """The deeds for this volunteer, as far as the reader may do them."""
    may = page.workspace.actor.may
    return CareDeeds(
        call=lambda: _call(person, care, page),
        thank=lambda: _thank(person, care, page),
        set_limit=(lambda pair: _set_limit(pair, page)) if may(Right.MATCH) else None,
        plan=(lambda: _plan(person, page)) if may(Right.WRITE_VOLUNTEERS) else None,
    )


def _call(person: Volunteer, care: VolunteerCare, page: HasSheets) -> None:
    words = care.debrief.words if care.debrief else ""
    call = Call(person.id, person.name, person.phone, WORDS.talk_is_owed(), words)
    page.sheets.get("talk", lambda: TalkSheet(page.workspace, page.anchor)).begin(call)


def _thank(person: Volunteer, care: VolunteerCare, page: HasSheets) -> None:
    about = WORDS.thanks_for(care.what, len(care.to_thank))
    sheet = page.sheets.get("thanks", lambda: ThanksSheet(page.workspace, page.anchor))
    sheet.begin(person.name, care.to_thank, about)


def _set_limit(pair: PairSilence, page: HasSheets) -> None:
    sheet = page.sheets.get("limit", lambda: QuietLimitSheet(page.workspace, page.anchor))
    sheet.begin(pair.match_id)


def _plan(person: Volunteer, page: HasSheets) -> None:
    page.workspace.tasks.start(_open_plan(person, page))


async def _open_plan(person: Volunteer, page: HasSheets) -> None:
    choices = await page.workspace.ask(supervision_choices, None)
    key = f"supervision {hash((choices, (person.id,)))}"
    page.sheets.get(
        key, lambda: PlanSheet(page.workspace, page.anchor, choices, None, (person.id,))
    ).open()
