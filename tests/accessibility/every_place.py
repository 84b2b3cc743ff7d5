"""A practice centre with everybody in it, and every place in the window that one can go to."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication

from desktop.practice_centre import furnish_practice_centre
from services.domain.access import Role
from services.use_cases.accounts import OpenAccount, accounts, open_account
from services.use_cases.founding import FoundCentre, found_centre
from services.use_cases.gaps import people_in_gaps
from services.use_cases.house import Unlocked
from services.use_cases.volunteers_list import ListVolunteers, Which, volunteers
from tests.fakes.house import LEADER, PASSPHRASE, a_house
from tests.fakes.workspace import DirectWorkspace
from ui.main_frame import MainFrame
from ui.navigation import Place
from ui.shortcuts import bind_shortcuts
from ui.widgets.sheet import Sheet

SETTINGS: Final = (
    "accounts", "own", "life_areas", "asked", "match_rules", "care", "units", "seal", "backup", "appearance",
    "language", "about", "weights", "health_network",
)  # fmt: skip
TABS: Final = ("overview", "goals", "plan", "consents", "messages", "journal")

ONE: Final = "somebody in a gap"
"""Stands for the id of a participant in a gap, which only the store knows."""

PLACES: Final[dict[str, Place]] = {
    "today": Place("today"),
    "participants": Place("participants"),
    **{f"participant {tab}": Place("participants", ONE, tab) for tab in TABS},
    "participant new": Place("participants", new=True),
    "volunteers": Place("volunteers"),
    "volunteers supervision": Place("volunteers", tab="supervision"),
    "volunteers load": Place("volunteers", tab="load"),
    "volunteer new": Place("volunteers", new=True),
    "matching": Place("matching"),
    "matching proposal": Place("matching", tab="proposal"),
    "activities week": Place("activities", tab="week"),
    "activities list": Place("activities", tab="list"),
    "activity new": Place("activities", new=True),
    "messages": Place("messages"),
    "message new": Place("messages", ONE, new=True),
    "offers": Place("offers"),
    "offer new": Place("offers", new=True),
    **{f"settings {tab}": Place("settings", tab=tab) for tab in SETTINGS},
    "registers": Place("registers"),
    "own": Place("own"),
}


def a_practice_centre(folder: Path) -> Unlocked:
    """Kafé Brua with the practice register in it; whoever founded it has every role."""
    founding = FoundCentre("Kafé Brua", LEADER, PASSPHRASE, PASSPHRASE, practice=True)
    unlocked = found_centre(a_house(folder), founding).unlocked
    furnish_practice_centre(unlocked)
    return unlocked


def workspace_for(unlocked: Unlocked, key: str) -> DirectWorkspace:
    """Who may see the page: the founder, and a volunteer's own account for `own`."""
    if key != "own":
        return DirectWorkspace(unlocked.store, unlocked.account)
    store, actor = unlocked.store, unlocked.actor
    known = [row.account for row in store.ask(accounts, None, actor)]
    own = next((account for account in known if Role.VOLUNTEER in account.roles), None)
    if own is None:
        who = store.ask(volunteers, ListVolunteers(Which.FREE), actor).rows[0].id
        opening = OpenAccount("Anne Berg", "", frozenset({Role.VOLUNTEER}), who)
        store.run(open_account, opening, actor)
        return workspace_for(unlocked, key)
    return DirectWorkspace(store, own)


def window_at(unlocked: Unlocked, key: str) -> MainFrame:
    """The window, 1280×800, turned to a place and laid out; show it again to look at it."""
    workspace = workspace_for(unlocked, key)
    frame = MainFrame(workspace)
    bind_shortcuts(frame, search=lambda: None, lock=lambda: None)
    frame.resize(1280, 800)
    frame.show()
    frame.activateWindow()
    frame.show_place(meant(unlocked, PLACES[key]))
    for _ in range(8):  # what is heavy opens in several moments
        QApplication.processEvents()
    return frame


def meant(unlocked: Unlocked, place: Place) -> Place:
    """The place with the id of somebody who is there."""
    if place.subject_id != ONE:
        return place
    gaps = unlocked.store.ask(people_in_gaps, None, unlocked.actor)
    return replace(place, subject_id=gaps[0].participant_id)


def has_sheet(frame: MainFrame) -> bool:
    """Whether a sheet stands over the page."""
    return any(sheet.isVisible() for sheet in frame.findChildren(Sheet))
