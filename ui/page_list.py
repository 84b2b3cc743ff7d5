"""Which pages there are, who may see them, and the words and icons of the rail."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import Final

from PySide6.QtCore import QObject

from services.domain.access import Actor, Right
from ui.page import Page
from ui.widgets.rail import RailPage
from ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One page: its key (also its folder in ui/pages), icon, and the rights of which one is enough."""

    key: str
    icon: str
    rights: frozenset[Right]
    in_rail: bool = True


PAGES: Final = (
    PageEntry("today", "sun-horizon", frozenset({Right.SEE_PARTICIPANTS})),
    PageEntry("own", "house-line", frozenset({Right.SEE_OWN_ACTIVITIES})),
    PageEntry("participants", "users", frozenset({Right.SEE_PARTICIPANTS})),
    PageEntry("volunteers", "hand-waving", frozenset({Right.SEE_VOLUNTEERS})),
    PageEntry("matching", "handshake", frozenset({Right.MATCH})),
    PageEntry("activities", "calendar-blank", frozenset({Right.SEE_ACTIVITIES})),
    PageEntry("messages", "envelope-simple", frozenset({Right.SEE_MESSAGES})),
    PageEntry("offers", "map-trifold", frozenset({Right.SEE_OFFERS})),
    PageEntry("settings", "gear-six", frozenset({Right.SEE_OFFERS})),
    PageEntry("registers", "file-arrow-up", frozenset({Right.IMPORT}), in_rail=False),
)
"""All pages, in the rail's order."""


def pages_for(actor: Actor) -> tuple[PageEntry, ...]:
    """The pages that the actor's roles open."""
    return tuple(entry for entry in PAGES if any(actor.may(right) for right in entry.rights))


def make_page(key: str, workspace: Workspace) -> Page:
    """The page behind a key; its package is imported only now."""
    module = import_module(f"ui.pages.{key}.page")
    page = module.make_page(workspace)
    if not isinstance(page, Page):
        raise TypeError(key)
    return page


class PageWords(QObject):
    """The rail's words in the language that is set."""

    def words(self) -> dict[str, str]:
        """Page key → word."""
        return {
            "today": self.tr("Today"),
            "own": self.tr("My page"),
            "participants": self.tr("Participants"),
            "volunteers": self.tr("Volunteers"),
            "matching": self.tr("Matching"),
            "activities": self.tr("Activities"),
            "messages": self.tr("Messages"),
            "offers": self.tr("Offers"),
            "settings": self.tr("Settings"),
            "registers": self.tr("Import"),
        }

    def rail(self, entries: tuple[PageEntry, ...]) -> tuple[RailPage, ...]:
        """The rail's items for these pages."""
        words = self.words()
        return tuple(
            RailPage(entry.key, words[entry.key], entry.icon) for entry in entries if entry.in_rail
        )
