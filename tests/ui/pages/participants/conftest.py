"""The page of participants over a real store, in a window that is never seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from services.domain.participants import Participant
from tests.fakes.participant_world import ParticipantWorld, account, small_centre
from tests.fakes.workspace import DirectWorkspace
from tests.ui.pages.participants.example import peopled
from ui.navigation import Place
from ui.pages.participants.page import ParticipantsPage

W = TypeVar("W", bound=QWidget)


@dataclass
class Desk:
    """A page, the workspace it speaks to, and Jonas, who is soon discharged without a bed."""

    page: ParticipantsPage
    workspace: DirectWorkspace
    world: ParticipantWorld
    jonas: Participant
    window: QWidget

    def show(self, tab: str = "overview") -> None:
        """Open Jonas's page at a tab."""
        self.page.activate(Place("participants", self.jonas.id, tab))
        QApplication.processEvents()

    def find(self, kind: type[W], name: str) -> W:
        """The widget with this object name that is on the screen."""
        QApplication.processEvents()
        found = [each for each in self.window.findChildren(kind, name) if each.isVisible()]
        assert found, f"nothing visible called {name!r}"
        return found[-1]

    def words(self, within: QWidget | None = None) -> str:
        """Every word on the screen."""
        from PySide6.QtWidgets import QLabel

        from ui.widgets.label import Paragraph

        QApplication.processEvents()
        shown = [each for each in (within or self.page).findChildren(QLabel) if each.isVisible()]
        return "\n".join(
            each.plain_text() if isinstance(each, Paragraph) else each.text() for each in shown
        )


@pytest.fixture
def world(tmp_path: Path) -> Iterator[ParticipantWorld]:
    """A furnished centre that closes itself."""
    furnished = small_centre(tmp_path)
    yield furnished
    furnished.store.close()


def desk_of(world: ParticipantWorld, qtbot: QtBot, who: str, jonas: Participant) -> Desk:
    """A page for one of the accounts."""
    window = QWidget()
    qtbot.addWidget(window)
    workspace = DirectWorkspace(world.store, account(who))
    page = ParticipantsPage(workspace, window)
    window.resize(1080, 800)
    page.resize(1080, 800)
    window.show()
    return Desk(page, workspace, world, jonas, window)


@pytest.fixture
def desk(world: ParticipantWorld, qtbot: QtBot) -> Iterator[Desk]:
    """Hanne's desk, with the list loaded; left as at a lock, before the store closes."""
    made = desk_of(world, qtbot, "hanne", peopled(world))
    made.page.activate(Place("participants"))
    yield made
    made.page.leave()


@pytest.fixture
def desk_for(world: ParticipantWorld, qtbot: QtBot) -> Callable[[str], Desk]:
    """A desk for any of the accounts."""
    jonas = peopled(world)
    return lambda who: desk_of(world, qtbot, who, jonas)
