"""The proposal for all: made, weighed in two ways, changed by hand, accepted, and the first one asked."""

from __future__ import annotations

from collections.abc import Callable

from desktop.tour import words
from desktop.tour.hands import DidNotHappen, chip, click_row, press, seen, the, until, write
from desktop.tour.traveller import Traveller
from services.domain.matches import MatchState
from services.matching.explanation import FeatureName
from services.use_cases.matching_lists import PairRow, matching_lists
from ui.pages.matching.page import MatchingPage
from ui.pages.matching.pair_view import PairView
from ui.pages.matching.proposal_compare import CompareSheet
from ui.pages.matching.proposal_lines import Line, LineKind
from ui.pages.matching.proposal_sheets import LetterSheet, OtherVolunteerSheet
from ui.pages.matching.proposal_view import ProposalView
from ui.pages.matching.sheets import AskProposedSheet
from ui.pages.settings.page import SettingsPage
from ui.pages.settings.weight_sheet import WeightSheet
from ui.pages.settings.weights import WeightsSection
from ui.widgets.button import Button

PATIENCE = 60.0
"""Seconds: a whole city is looked through."""


async def another_way_of_weighing(traveller: Traveller) -> None:
    """Settings, Matching: interests count more, in a set of their own that is not in use."""
    await traveller.turn_to("settings")
    page = traveller.page(SettingsPage)
    click_row(page.list, "weights")
    await until(lambda: isinstance(page.section, WeightsSection), "the weights are shown")
    await traveller.settled()
    section = page.section
    if not isinstance(section, WeightsSection):
        raise DidNotHappen("the weights are shown")
    press(section.new)
    sheet = await traveller.sheet(WeightSheet)
    write(sheet.name, words.WEIGHTS)
    write(sheet.weights[FeatureName.SHARED_INTERESTS], "10")
    write(sheet.weights[FeatureName.PLACE], "0")
    await traveller.picture("new-weights")
    press(the(sheet, Button, "save weights"))
    await traveller.gone(sheet)
    await traveller.picture("weights-two")


async def proposal(traveller: Traveller) -> None:
    """For everybody who waits at once, as a picture and a table; the honest text to one who waits on."""
    await traveller.turn_to("matching")
    page = traveller.page(MatchingPage)
    press(page.pane.for_all)
    await until(lambda: _proposed(page), "the proposal is made", PATIENCE)
    view = _view(page)
    await traveller.picture("proposal")
    _count(traveller, view)
    if view.waits.isVisible():
        press(view.waits.letter)
        letter = await traveller.sheet(LetterSheet)
        await traveller.picture("why-one-waits")
        letter.dismiss()
        await traveller.gone(letter)


async def by_hand(traveller: Traveller) -> None:
    """One pair pinned, two kept apart, another chosen for somebody; at each the rest is fitted again."""
    view = _view(traveller.page(MatchingPage))
    first = _pairs(view)[0]
    view.choose(first.id)
    await _changed(traveller, view, view.deeds.pin)
    if not _line(view, first.id).fixed:
        raise DidNotHappen("the pair is pinned")
    await traveller.picture("pinned")
    free = [one for one in _pairs(view) if not one.fixed]
    if free:
        view.choose(free[-1].id)
        await _changed(traveller, view, view.deeds.apart)
        await traveller.picture("kept-apart")
    changes = view.desk.changes
    traveller.facts.proposal.update(pinned=len(changes.fixed), kept_apart=len(changes.excluded))
    traveller.facts.proposal["chosen_by_hand"] = int(await _choose_another(traveller, view))
    traveller.facts.proposal["helped_after_changes"] = len(_pairs(view))
    await traveller.picture("changed-by-hand")


async def compare(traveller: Traveller) -> None:
    """Two ways of weighing side by side, around what was changed."""
    view = _view(traveller.page(MatchingPage))
    press(view.compare)
    sheet = await traveller.sheet(CompareSheet)
    press(sheet.do)
    await until(lambda: bool(sheet.sums[0][1].text()), "both are worked out", PATIENCE)
    await traveller.picture("weights-compared")
    traveller.facts.proposal["helped_one_way"] = int(sheet.sums[0][1].text())
    traveller.facts.proposal["helped_another_way"] = int(sheet.sums[0][2].text())
    sheet.dismiss()
    await traveller.gone(sheet)


async def accept(traveller: Traveller) -> None:
    """The ticked pairs are noted, all in one; nobody has been asked yet."""
    page = traveller.page(MatchingPage)
    view = _view(page)
    wanted = len(view.desk.chosen_pairs())
    press(view.ask)
    await until(lambda: not page.for_all.is_open, "the proposal is accepted", PATIENCE)
    await traveller.settled()
    noted = await _asked(traveller, MatchState.PROPOSED)
    if len(noted) != wanted:
        raise DidNotHappen("every chosen pair is noted")
    traveller.facts.proposal["accepted"] = len(noted)
    traveller.facts.proposal["people_helped"] = len({one.participant_id for one in noted})
    chip(page.pane.filters, "asked")
    await traveller.picture("proposal-accepted")


async def ask_one(traveller: Traveller) -> None:
    """The first of them is asked; the question is out to the volunteer."""
    page = traveller.page(MatchingPage)
    pair = (await _asked(traveller, MatchState.PROPOSED))[0]
    click_row(page.pane.list, pair.match_id)
    await until(lambda: _state(page, pair) is MatchState.PROPOSED, "the pair is shown")
    press(the(page, Button, "ask proposed"))
    if not pair.assignment:
        sheet = await traveller.sheet(AskProposedSheet)
        write(sheet.assignment, words.ASSIGNMENT)
        await traveller.picture("what-it-is-about")
        press(sheet.do)
    await until(lambda: _state(page, pair) is MatchState.ASKED, "the question is out")
    traveller.kept["asked volunteer"] = pair.volunteer_id
    traveller.kept["asked volunteer's name"] = pair.volunteer_name
    traveller.facts.proposal["asked"] = len(await _asked(traveller, MatchState.ASKED))
    await traveller.picture("question-out")


async def _choose_another(traveller: Traveller, view: ProposalView) -> bool:
    """For the first for whom somebody else fits; False where there is nobody like that."""
    for line in [one for one in _lines(view) if one.kind is not LineKind.LIVE and not one.fixed]:
        view.choose(line.id)
        press(view.deeds.other)
        sheet = await traveller.sheet(OtherVolunteerSheet)
        others = [row.id for row in sheet.list.rows() if row.id != line.volunteer_id]
        if others:
            click_row(sheet.list, others[0])
            await traveller.picture("another")
            await _changed(traveller, view, sheet.do)
            return _line(view, line.id).volunteer_id == others[0]
        sheet.dismiss()
        await traveller.gone(sheet)
    return False


async def _changed(traveller: Traveller, view: ProposalView, button: Button) -> None:
    """Press it, and wait for the proposal that is made anew."""
    before = view.desk.now
    press(button)
    await _until_made(traveller, lambda: view.desk.now is not before)


async def _until_made(traveller: Traveller, holds: Callable[[], bool]) -> None:
    await until(holds, "the rest is fitted again", PATIENCE)
    await traveller.settled()


def _count(traveller: Traveller, view: ProposalView) -> None:
    made = view.desk.now
    if made is None:
        raise DidNotHappen("the proposal is made")
    of_kind = [one.kind for one in made.lines]
    traveller.facts.proposal.update(
        waiting=sum(kind is not LineKind.LIVE for kind in of_kind),
        pairs_proposed=of_kind.count(LineKind.PAIR),
        wait_on=of_kind.count(LineKind.WAITS),
        proven=made.proposal.proven,
        seconds=round(made.seconds, 3),
    )


async def _asked(traveller: Traveller, state: MatchState) -> list[PairRow]:
    lists = await traveller.ask(matching_lists, None)
    return [one for one in lists.asked if one.state is state]


def _proposed(page: MatchingPage) -> bool:
    view = page.for_all.view
    return view is not None and view.desk.now is not None and bool(seen(page, ProposalView))


def _view(page: MatchingPage) -> ProposalView:
    if page.for_all.view is None or not page.for_all.is_open:
        raise DidNotHappen("the proposal is open")
    return page.for_all.view


def _lines(view: ProposalView) -> tuple[Line, ...]:
    return view.desk.now.lines if view.desk.now is not None else ()


def _pairs(view: ProposalView) -> list[Line]:
    found = [one for one in _lines(view) if one.kind is LineKind.PAIR]
    if not found:
        raise DidNotHappen("a pair is proposed")
    return found


def _line(view: ProposalView, line_id: str) -> Line:
    return next(one for one in _lines(view) if one.id == line_id)


def _state(page: MatchingPage, pair: PairRow) -> MatchState | None:
    view = page.view
    shown = isinstance(view, PairView) and view.row.match_id == pair.match_id
    return view.row.state if shown and isinstance(view, PairView) else None
