"""The page of messages on the screen, over a real store and the real practice unit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from services.delivery.dispatcher import Dispatcher
from services.delivery.receiver import Receiver
from services.domain.consent import Purpose
from services.domain.messages import PartKind
from services.practice_unit.edi.unit import EdiUnit
from services.practice_unit.script import Pace
from tests.fakes.edi_world import EdiWorld
from tests.fakes.message_world import (
    HANNE,
    DirectCalls,
    MessageWorld,
    make_world,
)
from tests.fakes.workspace import DirectWorkspace
from tests.ui.pages.shown import settle
from ui.navigation import Place
from ui.pages.messages.message_card import MessageCardView
from ui.pages.messages.page import MessagesPage
from ui.pages.messages.parts_card import PartOfferRow
from ui.widgets.button import Button
from ui.widgets.label import Paragraph


@dataclass
class Desk:
    """The page on the screen, and the unit at the other end."""

    page: MessagesPage
    workspace: DirectWorkspace
    world: MessageWorld
    unit: EdiUnit
    dispatcher: Dispatcher
    receiver: Receiver

    def post(self) -> None:
        """Everything goes out and comes in, as the session would have it."""
        self.dispatcher.run_until_idle()
        self.receiver.run_until_idle()
        self.dispatcher.run_until_idle()
        self.page.reload()
        settle()

    def cards(self) -> list[MessageCardView]:
        settle()
        return [card for card in self.page.thread_view.cards() if card.isVisible()]

    def words(self) -> str:
        shown = [each for each in self.page.window().findChildren(QLabel) if each.isVisible()]
        return "\n".join(
            each.plain_text() if isinstance(each, Paragraph) else each.text() for each in shown
        )

    def press(self, words: str) -> None:
        settle()
        found = [
            each
            for each in self.page.window().findChildren(Button)
            if each.isVisible() and each.words() == words
        ]
        assert found, f"no button {words!r}"
        found[-1].click()
        settle()

    def part(self, kind: PartKind) -> PartOfferRow:
        rows = self.page.writing.panel.form.parts.rows()
        return next(row for row in rows if row.offer.kind is kind)

    def write(self, text: str) -> None:
        """A new message to the unit about Jonas, as one types it."""
        form = self.page.writing.panel.form
        form.unit.set_key("unit")
        form.person.set_key("jonas")
        form.purpose.set_key(Purpose.PLAN_DISCHARGE.value)
        form.theme.setText("Utskriving")
        form.text.setPlainText(text)
        self.page.writing.panel.refresh()
        settle()


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    world = make_world(tmp_path / "centre.store")
    edi = EdiWorld(world.clock, world.randomness, pace=Pace(answer=0.0)).configured()
    workspace = DirectWorkspace(world.store, HANNE)
    window = QWidget()
    qtbot.addWidget(window)
    page = MessagesPage(workspace, window)
    window.resize(1080, 744)
    page.resize(1080, 744)
    window.show()
    calls = DirectCalls(world.store)
    sender = Dispatcher(calls, edi.transport, world.clock, world.randomness)
    yield Desk(page, workspace, world, edi.unit, sender, Receiver(calls, edi.transport))
    page.leave()
    edi.close()
    world.store.close()


def conversation_of(desk: Desk, text: str = "Kan vi flytte dagen?") -> str:
    """A thread that the unit has answered, opened."""
    message_id = desk.world.send(text, PartKind.PLAN)
    thread = desk.world.message(message_id).conversation_id
    desk.page.activate(Place("messages", thread))
    desk.post()
    return thread
