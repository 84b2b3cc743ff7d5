"""Volunteers: the list, one profile, and the sheets that belong to it."""

from __future__ import annotations

from desktop.tour.hands import chip, click_row, keys, seen, until
from desktop.tour.traveller import Traveller
from services.use_cases.volunteers_list import Which
from ui.pages.volunteers.page import VolunteersPage
from ui.widgets.sheet import Sheet


async def look_at_volunteers(traveller: Traveller) -> None:
    """All, the free ones, those who owe something; one of them."""
    await traveller.turn_to("volunteers")
    page = traveller.page(VolunteersPage)
    await until(lambda: bool(page.pane.list.rows()), "there are volunteers")
    traveller.facts.told["volunteers_listed"] = len(page.pane.list.rows())
    await traveller.picture()
    for which in (Which.DUE, Which.FREE):
        chip(page.pane.filters, which.value)
        await traveller.settled()
        rows = page.pane.list.rows()
        traveller.facts.told[f"volunteers_{which.value}"] = len(rows)
        if rows:
            click_row(page.pane.list, rows[0].id)
            await traveller.picture(which.value)
    chip(page.pane.filters, Which.ALL.value)
    await traveller.settled()


async def new_volunteer(traveller: Traveller) -> None:
    """The sheet for a new one, looked at and put away."""
    keys(traveller.frame, "Ctrl+N")
    sheet = await traveller.sheet(Sheet)
    await traveller.picture("new")
    sheet.dismiss()
    await until(lambda: not seen(traveller.window, Sheet), "the sheet closes")
