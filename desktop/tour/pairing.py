"""Matching: suggestions with their reasons, the question, two answers, the first meeting, together."""

from __future__ import annotations

from desktop.tour import words
from desktop.tour.facts import StateFact
from desktop.tour.hands import (
    DidNotHappen,
    chip,
    click_row,
    press,
    seen,
    the,
    until,
    write,
)
from desktop.tour.traveller import Traveller
from services.domain.matches import MatchState
from services.use_cases.match_answering import Side
from services.use_cases.matching_lists import PairRow, matching_lists
from ui.pages.matching.page import MatchingPage
from ui.pages.matching.pair_view import PairView
from ui.pages.matching.sheets import AskSheet, PreviewSheet, RuleOutSheet
from ui.pages.matching.short_list_view import ShortListView
from ui.widgets.button import Button
from ui.widgets.list_rows import WaitingRow


async def suggestions(traveller: Traveller) -> None:
    """Those who wait; the first for whom somebody fits, with all reasons."""
    await traveller.turn_to("matching")
    page = traveller.page(MatchingPage)
    waiting = [row for row in page.pane.list.rows() if isinstance(row, WaitingRow)]
    traveller.facts.told["participants_waiting"] = len(waiting)
    await traveller.picture("waiting")
    for row in waiting:
        click_row(page.pane.list, row.id)
        await _short_list(page, row.id)
        view = page.view
        if isinstance(view, ShortListView) and view.card is not None:
            traveller.kept["matched participant"] = row.id
            traveller.facts.told["candidates"] = len(view.found.candidates)
            traveller.facts.told["ruled_out"] = len(view.found.ruled_out)
            await traveller.picture("suggestions")
            return
    raise DidNotHappen("somebody fits for somebody who waits")


async def preview_and_rule_out(traveller: Traveller) -> None:
    """As the volunteer sees it, and the way to say: not this pair."""
    page = traveller.page(MatchingPage)
    press(the(page, Button, "preview"))
    preview = await traveller.sheet(PreviewSheet)
    await traveller.picture("as-the-volunteer-sees-it")
    preview.dismiss()
    await traveller.gone(preview)
    press(the(page, Button, "rule out"))
    never = await traveller.sheet(RuleOutSheet)
    await traveller.picture("not-this-pair")
    never.dismiss()
    await traveller.gone(never)


async def ask_both(traveller: Traveller) -> None:
    """The question goes to both; each says yes."""
    page = traveller.page(MatchingPage)
    press(the(page, Button, "ask"))
    sheet = await traveller.sheet(AskSheet)
    write(sheet.assignment, words.ASSIGNMENT)
    await traveller.picture("ask")
    press(sheet.do)
    await traveller.gone(sheet)
    await until(lambda: isinstance(page.view, PairView), "the pair is shown")
    await _note(traveller)
    await traveller.picture("asked")
    for side in (Side.VOLUNTEER, Side.PARTICIPANT):
        press(the(page, Button, f"yes {side.value}"))
        await _noted(page, f"yes {side.value}")
        await traveller.settled()
        await _note(traveller)
    await traveller.picture("both-said-yes")


async def first_meeting(traveller: Traveller) -> None:
    """The meeting was held today: from now on they walk together."""
    page = traveller.page(MatchingPage)
    view = page.view
    if not isinstance(view, PairView) or view.meeting is None:
        raise DidNotHappen("a first meeting can be set")
    write(view.meeting, traveller.session.today().strftime("%d.%m.%Y"))
    press(the(page, Button, "meeting held"))
    await until(lambda: _state(page) is MatchState.ACTIVE, "they walk together")
    await traveller.settled()
    await _note(traveller)
    await traveller.picture("together")
    chip(page.pane.filters, "active")
    await traveller.settled()


async def _short_list(page: MatchingPage, person_id: str) -> None:
    await until(lambda: _shown(page) == person_id, "the short list is made")


async def _noted(page: MatchingPage, button: str) -> None:
    await until(lambda: not seen(page, Button, button), "the answer is noted")


def _shown(page: MatchingPage) -> str:
    return page.view.person.participant_id if isinstance(page.view, ShortListView) else ""


def _state(page: MatchingPage) -> MatchState | None:
    return page.view.row.state if isinstance(page.view, PairView) else None


async def _note(traveller: Traveller) -> None:
    """Read the state of the match from the store, and when it was so."""
    lists = await traveller.ask(matching_lists, None)
    who = traveller.kept["matched participant"]
    pair: PairRow | None = next(
        (one for one in (*lists.asked, *lists.active) if one.participant_id == who), None
    )
    if pair is None:
        raise DidNotHappen("the store has the match")
    reached = StateFact(pair.state.value, traveller.session.now().isoformat())
    if not traveller.facts.match or traveller.facts.match[-1].state != reached.state:
        traveller.facts.match.append(reached)
