"""Windows of several people over one store that follow the centre's clock."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.tour.hands import press, the
from services.domain.access import Account
from tests.fakes.participant_world import ParticipantWorld
from tests.fakes.workspace import DirectWorkspace
from ui.main_frame import MainFrame
from ui.navigation import Place
from ui.pages.matching.page import MatchingPage
from ui.pages.matching.pair_view import PairView
from ui.pages.own.page import OwnPageView
from ui.pages.today.page import TodayPage
from ui.widgets.action_row import ActionRow
from ui.widgets.button import Button


class Window:
    """One person's window over the centre's store, which follows the centre's clock."""

    def __init__(self, world: ParticipantWorld, who: Account, qtbot: QtBot) -> None:
        self.world = world
        self.workspace = GoingWorkspace(world.store, who, moment=world.clock.now())
        self.frame = MainFrame(self.workspace)
        self.workspace.frame = self.frame
        qtbot.addWidget(self.frame)
        self.frame.resize(1280, 800)
        self.frame.show()

    def open(self, page: str) -> None:
        """Turn to a page as it is today."""
        self.workspace.moment = self.world.clock.now()
        self.frame.show_place(Place(page))
        assert self.frame.page is not None
        self.frame.page.reload()
        settle()

    def line(self, key: str) -> ActionRow:
        """A line of Today."""
        self.open("today")
        page = self.frame.page
        assert isinstance(page, TodayPage)
        row = page.groups.row(key)
        assert row is not None, key
        return row

    def press(self, name: str) -> None:
        """A button of the page that is open."""
        press(the(self.frame, Button, name))
        settle()

    @property
    def pair(self) -> PairView:
        assert isinstance(self.frame.page, MatchingPage)
        assert isinstance(self.frame.page.view, PairView)
        return self.frame.page.view

    @property
    def own(self) -> OwnPageView:
        self.open("own")
        assert isinstance(self.frame.page, OwnPageView)
        return self.frame.page


class GoingWorkspace(DirectWorkspace):
    """Goes where it is sent, as a session does."""

    frame: MainFrame | None = None

    def go(self, place: Place) -> None:
        super().go(place)
        if self.frame is not None:
            self.frame.show_place(place)
            settle()


def settle() -> None:
    """Let layouts happen, and let go of what is shown no more."""
    for _ in range(3):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def written(day: date) -> str:
    """As it is typed."""
    return day.strftime("%d.%m.%Y")
