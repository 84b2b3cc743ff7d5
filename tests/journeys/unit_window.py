"""A coordinator's window over a practice centre, with the practice unit at the other end of real HTTP."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from services.domain.messages import Message, NoticeKind
from services.domain.practice import NoticeWanted
from services.practice_unit.script import Pace
from services.store.tables import MESSAGE
from tests.fakes.edi_world import CENTRE_PARTY, JONAS, UNIT_PARTY, EdiWorld
from tests.fakes.message_world import HANNE, MessageWorld, dispatcher, receiver
from tests.journeys.windows import GoingWorkspace, settle
from ui.main_frame import MainFrame
from ui.navigation import Place
from ui.pages.messages.page import MessagesPage
from ui.pages.today.page import TodayPage
from ui.widgets.action_row import ActionRow
from ui.widgets.button import Button
from ui.widgets.label import Paragraph

W = TypeVar("W", bound=QWidget)


class UnitWindow:
    """Hanne's window. `post` lets everything that waits go out and come in, as the courier does."""

    def __init__(self, world: MessageWorld, qtbot: QtBot) -> None:
        self.world = world
        self.edi = EdiWorld(world.clock, world.randomness, pace=Pace(answer=0.0)).configured()
        self.workspace = GoingWorkspace(world.store, HANNE, moment=world.clock.now())
        self.frame = MainFrame(self.workspace)
        self.workspace.frame = self.frame
        self._dispatcher = dispatcher(world, self.edi.transport)
        self._receiver = receiver(world, self.edi.transport)
        qtbot.addWidget(self.frame)
        self.frame.resize(1280, 800)
        self.frame.show()
        self.open("today")

    def close(self) -> None:
        """Leave, and end the unit."""
        if self.frame.page is not None:
            self.frame.page.leave()
        self.edi.close()

    def open(self, page: str, subject_id: str = "", *, new: bool = False) -> None:
        """Turn to a page as it is now."""
        self.workspace.moment = self.world.clock.now()
        self.frame.show_place(Place(page, subject_id, new=new))
        self.reload()

    def reload(self) -> None:
        """What is shown, asked for again."""
        assert self.frame.page is not None
        self.frame.page.reload()
        settle()

    def post(self) -> None:
        """Everything goes out and comes in."""
        for _ in range(2):
            self._dispatcher.run_until_idle()
            self._receiver.run_until_idle()
        self.workspace.moment = self.world.clock.now()
        self.reload()

    def press(self, words: str) -> None:
        """The button that says so, wherever it is seen."""
        settle()
        found = [one for one in self._seen(Button) if one.words() == words]
        assert found, (words, [one.words() for one in self._seen(Button)])
        found[-1].click()
        settle()

    def words(self) -> str:
        """Everything that can be read."""
        return "\n".join(
            one.plain_text() if isinstance(one, Paragraph) else one.text()
            for one in self._seen(QLabel)
        )

    @property
    def messages(self) -> MessagesPage:
        assert isinstance(self.frame.page, MessagesPage)
        return self.frame.page

    def line(self, key: str) -> ActionRow | None:
        """A line of Today, if it is there."""
        self.open("today")
        assert isinstance(self.frame.page, TodayPage)
        return self.frame.page.groups.row(key)

    def notice(
        self, kind: NoticeKind, on: date, thread: str = "", *, with_note: bool = False
    ) -> None:
        """The unit sends one."""
        theme = "Opphold hos oss"
        wanted = NoticeWanted(kind, on, UNIT_PARTY, CENTRE_PARTY, JONAS, thread, theme, with_note)
        self.edi.unit.give_notice(wanted)
        self.post()

    def newest(self) -> Message:
        """The message that came or was written last."""
        found = self.world.ask(
            lambda reading, _: reading.all(MESSAGE, order="created_at DESC, rowid DESC LIMIT 1"),
            None,
        )
        return found[0]

    def _seen(self, kind: type[W]) -> list[W]:
        return [one for one in self.frame.window().findChildren(kind) if one.isVisible()]
