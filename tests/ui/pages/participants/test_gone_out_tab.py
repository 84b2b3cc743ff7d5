"""What has gone out, on the participant's page; and an accepted notice that wakes the gap there."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from services.domain.messages import NoticeKind, PartKind
from services.store.tables import TRANSITION
from services.use_cases.consents import WithdrawConsent, withdraw_consent
from services.use_cases.gaps import with_gap
from services.use_cases.notices import AnswerNotice, accept_notice
from tests.accessibility.names import unnamed_controls
from tests.accessibility.stretched import cramped
from tests.fakes.message_world import (
    HANNE,
    FakeTransport,
    MessageWorld,
    dispatcher,
    make_world,
)
from tests.fakes.workspace import DirectWorkspace
from tests.ui.gallery import picture_font
from tests.ui.pages.shown import settle
from tests.use_cases.messages.test_notices_become_transitions import noticed
from ui.navigation import Place
from ui.pages.participants.messages_tab import MessagesTab
from ui.pages.participants.page import ParticipantsPage
from ui.theme import Appearance, theme
from ui.widgets.label import Paragraph
from ui.widgets.segmented import Segmented


class Desk:
    """Jonas' page as Hanne sees it."""

    def __init__(self, world: MessageWorld, qtbot: QtBot) -> None:
        self.world = world
        self.workspace = DirectWorkspace(world.store, HANNE)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.page = ParticipantsPage(self.workspace, self.window)
        self.window.resize(1080, 744)
        self.page.resize(1080, 744)
        self.window.show()

    def show(self, tab: str) -> None:
        self.page.activate(Place("participants", "jonas", tab))
        settle()

    @property
    def tab(self) -> MessagesTab:
        return next(each for each in self.page.findChildren(MessagesTab) if each.isVisible())

    def turn(self) -> None:
        self.tab.views.findChildren(QWidget)[-1].click()  # type: ignore[attr-defined] # a segment
        settle()

    def lines(self) -> list[str]:
        rows = self.tab.gone_out.table.rows()
        return [row.spoken() for row in rows]

    def words(self) -> str:
        shown = [each for each in self.page.findChildren(QLabel) if each.isVisible()]
        return "\n".join(
            each.plain_text() if isinstance(each, Paragraph) else each.text() for each in shown
        )


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    world = make_world(tmp_path / "centre.store")
    yield Desk(world, qtbot)
    world.store.close()


def test_nothing_gone_out_says_so(desk: Desk) -> None:
    desk.show("messages")
    desk.turn()
    assert "Nothing has gone out" in desk.words()
    assert not desk.tab.gone_out.print_it.isEnabled()


def test_what_has_gone_out_stays_after_the_consent_is_withdrawn(desk: Desk) -> None:
    desk.world.send("Hei.", PartKind.GOALS)
    dispatcher(desk.world, FakeTransport()).run_until_idle()
    desk.world.run(withdraw_consent, WithdrawConsent("consent", ""))
    desk.show("messages")
    assert isinstance(desk.tab.views, Segmented)
    desk.turn()
    [line] = desk.lines()
    assert line == (
        "i dag kl. 12.00, Fjordheim TSB, Utskriving 24. november, goals, text,"
        " of 2. nov., until 1. mars 2027, withdrawn 22. nov., sent"
    )
    assert unnamed_controls(desk.page) == []
    assert cramped(desk.page) == []


def test_a_line_opens_its_conversation(desk: Desk) -> None:
    message_id = desk.world.send("Hei.")
    dispatcher(desk.world, FakeTransport()).run_until_idle()
    desk.show("messages")
    desk.turn()
    desk.tab.gone_out.table.opened.emit(message_id)
    thread = desk.world.message(message_id).conversation_id
    assert desk.workspace.places[-1] == Place("messages", thread)


def test_an_accepted_notice_shows_the_gap_on_the_page_at_once(desk: Desk) -> None:
    desk.world.do(lambda transaction: transaction.remove(TRANSITION, "plan"))
    message_id = noticed(desk.world, NoticeKind.READY_FOR_DISCHARGE, date(2026, 11, 27))
    desk.show("overview")
    assert "27. nov" not in desk.words()

    async def accept() -> None:
        await desk.workspace.run(accept_notice, AnswerNotice(message_id))

    desk.workspace.tasks.start(accept())
    settle()
    assert "27. nov" in desk.words()
    assert desk.world.ask(lambda reading, _: with_gap(reading), None) == {"jonas"}


def test_with_large_letters_it_is_read_in_lines_and_nothing_scrolls_sideways(desk: Desk) -> None:
    desk.world.send("Hei.", PartKind.PLAN)
    dispatcher(desk.world, FakeTransport()).run_until_idle()
    desk.show("messages")
    desk.turn()
    gone = desk.tab.gone_out
    assert gone.table.isVisible()
    theme().apply(Appearance.LIGHT, 1.5, picture_font())
    try:
        settle()
        assert gone.lines.isVisible()
        assert gone.lines.horizontalScrollBar().maximum() == 0
        [row] = gone.lines.rows()
        assert "Fjordheim TSB" in row.spoken()
        assert "until 1. mars 2027" in row.spoken()
        gone.lines.opened.emit(row.id)
        assert desk.workspace.places[-1].page == "messages"
    finally:
        theme().apply(Appearance.LIGHT, 1.0, picture_font())
    settle()
    assert gone.table.isVisible()
    assert gone.table.horizontalScrollBar().maximum() == 0
