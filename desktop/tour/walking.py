"""A pair that walks together: a check-in, a pause that keeps the place, and an ending with a closing talk."""

from __future__ import annotations

from datetime import timedelta

from desktop.tour import words
from desktop.tour.hands import DidNotHappen, chip, click_row, press, the, tick, until, write
from desktop.tour.pairing import note_state
from desktop.tour.traveller import Traveller
from services.domain.matches import MatchState
from services.use_cases.matching_lists import matching_lists
from ui.dialogs.check_in import PARTICIPANT, VOLUNTEER, CheckInSheet
from ui.dialogs.end_match import EndSheet
from ui.pages.matching.page import MatchingPage
from ui.pages.matching.pair_sheets import ClosingSheet, PauseSheet
from ui.pages.matching.pair_view import PairView
from ui.widgets.button import Button


async def check_in(traveller: Traveller) -> None:
    """Both were reached; it goes on."""
    page = await _open_pair(traveller)
    press(the(page, Button, "check in"))
    sheet = await traveller.sheet(CheckInSheet)
    tick(sheet.reached, VOLUNTEER, PARTICIPANT)
    write(sheet.words, words.HOW_IT_GOES)
    await traveller.picture("check-in")
    press(sheet.do)
    await traveller.gone(sheet)
    await traveller.picture("checked-in")


async def pause(traveller: Traveller) -> None:
    """No meetings for a while, and then again."""
    page = traveller.page(MatchingPage)
    press(the(page, Button, "pause"))
    sheet = await traveller.sheet(PauseSheet)
    until_day = traveller.session.today() + timedelta(days=21)
    write(sheet.until, until_day.strftime("%d.%m.%Y"))
    write(sheet.reason, words.PAUSE)
    await traveller.picture("pause")
    press(sheet.do)
    await traveller.gone(sheet)
    await _reached(traveller, MatchState.PAUSED)
    await traveller.picture("paused")
    press(the(page, Button, "resume"))
    await _reached(traveller, MatchState.ACTIVE)


async def closing(traveller: Traveller) -> None:
    """The closing talk is planned and held, and it ends with the words of those who were there."""
    page = traveller.page(MatchingPage)
    press(the(page, Button, "plan closing"))
    plan = await traveller.sheet(ClosingSheet)
    write(plan.day, traveller.session.today().strftime("%d.%m.%Y"))
    press(plan.do)
    await traveller.gone(plan)
    await _reached(traveller, MatchState.CLOSING)
    await traveller.picture("closing")
    press(the(page, Button, "closing held"))
    sheet = await traveller.sheet(EndSheet)
    write(sheet.views["participant_view"], words.PARTICIPANT_VIEW)
    write(sheet.views["taken_along"], words.TAKEN_ALONG)
    await traveller.picture("ending")
    press(sheet.do)
    await traveller.gone(sheet)
    await _reached(traveller, MatchState.ENDED)
    await traveller.picture("ended")


async def _open_pair(traveller: Traveller) -> MatchingPage:
    """The pair that the tour brought together, in the list of those who walk together."""
    await traveller.turn_to("matching")
    page = traveller.page(MatchingPage)
    chip(page.pane.filters, "active")
    await traveller.settled()
    lists = await traveller.ask(matching_lists, None)
    who = traveller.kept["matched participant"]
    pair = next((one for one in lists.active if one.participant_id == who), None)
    if pair is None:
        raise DidNotHappen("the pair walks together")
    click_row(page.pane.list, pair.match_id)
    await until(lambda: _state(page) is MatchState.ACTIVE, "the pair is shown")
    await traveller.settled()
    return page


async def _reached(traveller: Traveller, state: MatchState) -> None:
    page = traveller.page(MatchingPage)
    await until(lambda: _state(page) is state, f"the match is {state.value}")
    await traveller.settled()
    await note_state(traveller)


def _state(page: MatchingPage) -> MatchState | None:
    return page.view.row.state if isinstance(page.view, PairView) else None
