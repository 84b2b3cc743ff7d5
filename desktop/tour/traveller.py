"""The one who goes on the tour: knows which window is open, waits until it is at rest, takes pictures."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop.session import Session
from desktop.tour.facts import Facts
from desktop.tour.hands import DidNotHappen, keys, seen, strike, until
from desktop.tour.pictures import Pictures
from desktop.tour.stage import Stage
from services.domain.changes import Outcome
from ui.main_frame import MainFrame
from ui.page import Page
from ui.pages.unlock.window import UnlockWindow
from ui.widgets.rail import RailItem
from ui.widgets.sheet import Sheet

P = TypeVar("P", bound=Page)
S = TypeVar("S", bound=Sheet)
C = TypeVar("C")
V = TypeVar("V")
_ROUNDS = 6


class Traveller:
    """Everything that a step needs."""

    def __init__(self, stage: Stage, facts: Facts, pictures: Pictures) -> None:
        self.stage = stage
        self.facts = facts
        self._pictures = pictures
        self.kept: dict[str, str] = {}
        self.counts: dict[str, int] = {}

    @property
    def window(self) -> QWidget:
        """The one top window."""
        return self.stage.start.window

    @property
    def unlock(self) -> UnlockWindow:
        """The unlock view. Raises `DidNotHappen` while the app is open."""
        view = self.stage.start.window.currentWidget()
        if not isinstance(view, UnlockWindow):
            raise DidNotHappen("the unlock view is not shown")
        return view

    @property
    def frame(self) -> MainFrame:
        """The unlocked window. Raises `DidNotHappen` while the app is locked."""
        frame = self.stage.app.desk.frame
        if frame is None:
            raise DidNotHappen("nobody has unlocked")
        return frame

    @property
    def session(self) -> Session:
        """The session. Raises `DidNotHappen` while the app is locked."""
        session = self.stage.app.desk.session
        if session is None:
            raise DidNotHappen("nobody has unlocked")
        return session

    def page(self, kind: type[P]) -> P:
        """The page that is open. Raises `DidNotHappen` when it is another one."""
        page = self.frame.page
        if not isinstance(page, kind):
            raise DidNotHappen(f"{kind.__name__} is not open")
        return page

    async def turn_to(self, key: str) -> None:
        """Press a word of the rail, and wait for the page."""
        item = next((i for i in seen(self.frame, RailItem) if i.key == key), None)
        if item is None:
            raise DidNotHappen(f"the rail has no {key}")
        item.click()
        await until(lambda: self.frame.page is not None and self.frame.page.name == key, key)
        await self.settled()

    async def show_list(self, page: Page, pane: QWidget) -> None:
        """Bring the list back with F9 where the detail has taken its room."""
        if not pane.isVisible():
            keys(page, "F9")
        await until(pane.isVisible, "the list is shown")
        await self.settled()

    async def sheet(self, kind: type[S]) -> S:
        """The sheet that opens now."""
        await until(lambda: bool(seen(self.window, kind)), f"{kind.__name__} opens")
        await self.settled()
        return seen(self.window, kind)[0]

    async def gone(self, sheet: Sheet) -> None:
        """Wait until the sheet has closed."""
        await until(lambda: not _shows(sheet), f"{type(sheet).__name__} closes")
        await self.settled()

    async def settled(self) -> None:
        """Wait until nothing is on its way, and every part has its place."""
        await until(self._at_rest, "everything comes to rest")
        for _ in range(_ROUNDS):
            await asyncio.sleep(0)
        await until(self._at_rest, "everything comes to rest")

    async def picture(self, shows: str = "") -> None:
        """Take a picture of the window as it is when it has settled."""
        await self.settled()
        page = self.stage.app.desk.frame.page if self.stage.app.desk.frame else None
        key = page.name if page is not None else "unlock"
        self.facts.pictures.append(self._pictures.take(self.window, key, shows))

    async def ask(self, question: Callable[[Any, C], V], about: C) -> V:
        """Read a fact from the store."""
        return await self.session.ask(question, about)

    async def run(self, use_case: Callable[[Any, C], Outcome[V]], command: C) -> V:
        """Do what no page offers."""
        return (await self.session.run(use_case, command)).value

    async def put_away(self) -> None:
        """After a step that failed: close what lies over the page."""
        for sheet in seen(self.window, Sheet):
            sheet.dismiss()
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        for panel in seen(self.window, QWidget, "search everything"):
            strike(panel, Qt.Key.Key_Escape)
        await self.settled()

    def _at_rest(self) -> bool:
        session = self.stage.app.desk.session
        return self.stage.start.tasks.at_rest and (session is None or session.tasks.at_rest)


def _shows(sheet: Sheet) -> bool:
    try:
        return sheet.isVisible()
    except RuntimeError:  # Qt has let go of it
        return False
