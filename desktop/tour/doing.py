"""Activities: one logged in its sheet, the week, the list, and a thank-you."""

from __future__ import annotations

from desktop.tour import words
from desktop.tour.hands import DidNotHappen, keys, press, seen, until, write
from desktop.tour.traveller import Traveller
from services.use_cases.activity_lists import ActivityFilter, activity_list
from ui.dialogs.log_activity import LogActivitySheet
from ui.dialogs.thanks import ThanksSheet
from ui.pages.activities.activity_sheet import ActivitySheet
from ui.pages.activities.page import ActivitiesPage
from ui.widgets.faces import FaceButton
from ui.widgets.segmented import Segment

EVERYTHING = 100_000


async def log_one(traveller: Traveller) -> None:
    """Ctrl+N: who, what, when, a face, a line; saved."""
    await traveller.turn_to("activities")
    await traveller.picture("week")
    before = await _stored(traveller)
    keys(traveller.frame, "Ctrl+N")
    sheet = await traveller.sheet(LogActivitySheet)
    await until(lambda: sheet.fields.chosen_who() is not None, "a pair stands there already")
    press(seen(sheet, FaceButton)[-1])
    suggestion = sheet.fields.what.first_suggestion()
    if not sheet.fields.what.what() and suggestion is not None:
        sheet.fields.what.set_what(suggestion.what, suggestion.life_area_ids)
    write(sheet.fields.words, words.HOW_IT_WENT)
    await traveller.picture("log")
    press(sheet.save_button)
    await traveller.gone(sheet)
    new = await _stored(traveller) - before
    if len(new) != 1:
        raise DidNotHappen("the store has one activity more")
    traveller.kept["activity"] = new.pop()
    traveller.facts.told["activities_logged"] = 1
    await traveller.picture("logged")


async def look_through(traveller: Traveller) -> None:
    """Everything as a list; one of them opened; thanks given."""
    page = traveller.page(ActivitiesPage)
    segments = seen(page, Segment)
    press(segments[-1])
    await until(lambda: bool(page.list.isVisible()), "the list is shown")
    await traveller.picture("list")
    page.open_activity(traveller.kept["activity"])
    card = await traveller.sheet(ActivitySheet)
    await traveller.picture("one")
    press(card.thank)
    thanks = await traveller.sheet(ThanksSheet)
    write(thanks.words, words.THANKS)
    await traveller.picture("thanks")
    press(thanks.send)
    await traveller.gone(thanks)


async def _stored(traveller: Traveller) -> set[str]:
    listed = await traveller.ask(activity_list, ActivityFilter(most=EVERYTHING))
    return {row.id for row in listed.rows}
