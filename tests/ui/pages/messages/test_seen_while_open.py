"""What comes into an open thread is read when somebody has it before the eyes, and only then."""

from __future__ import annotations

from dataclasses import replace
from itertools import count

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from services.domain.messages import Message
from services.store.tables import CONVERSATION, MESSAGE_SEEN
from services.use_cases.today import today_view
from tests.delivery.arriving import arrive, envelope, letter
from tests.ui.pages.messages_desk import Desk, conversation_of, desk
from tests.ui.pages.shown import WindowsShown, settle

__all__ = ["desk"]

NUMBER = count(1)


@pytest.fixture
def other_window(qtbot: QtBot) -> QWidget:
    """Another program's window, as far as ours can tell."""
    window = QWidget()
    qtbot.addWidget(window)
    return window


def come_to_front(qtbot: QtBot, window: QWidget) -> None:
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    settle()


def opened(desk: Desk, qtbot: QtBot) -> str:
    """A thread that the unit has answered, open in the window where one works."""
    come_to_front(qtbot, desk.page.window())
    return conversation_of(desk)


def comes_in(desk: Desk, thread: str) -> Message:
    """The unit writes into the thread, and the page hears of it, as the courier lets it."""
    their_id = f"7a1f8c1e-8f5b-4b38-9a3c-{next(NUMBER):012}"
    before = {message.id for message in desk.world.inbound()}
    told = replace(letter(desk.world, message_id=their_id, conversation_id=thread), in_reply_to="")
    arrive(desk.world, envelope(told))
    desk.workspace.changes.announce(frozenset({CONVERSATION.kind}))
    settle()
    return next(message for message in desk.world.inbound() if message.id not in before)


def is_read(desk: Desk, message: Message) -> bool:
    return desk.world.message(message.id).read_at is not None


def seen_by(desk: Desk, message: Message) -> list[str]:
    looks = desk.world.ask(
        lambda reading, about: reading.all(MESSAGE_SEEN, "message_id = ?", about), message.id
    )
    return [look.account_id for look in looks]


def test_what_comes_into_the_open_thread_is_read_and_seen(desk: Desk, qtbot: QtBot) -> None:
    thread = opened(desk, qtbot)
    came = comes_in(desk, thread)
    assert is_read(desk, came)
    assert seen_by(desk, came) == [desk.workspace.account.id]
    view = desk.world.ask(today_view, None)
    assert not [line for group in view.groups for line in group.lines if line.why == "to_read"]


def test_it_waits_while_another_window_is_in_front(
    desk: Desk, qtbot: QtBot, other_window: QWidget
) -> None:
    thread = opened(desk, qtbot)
    come_to_front(qtbot, other_window)
    came = comes_in(desk, thread)
    assert not is_read(desk, came)
    assert seen_by(desk, came) == []
    come_to_front(qtbot, desk.page.window())
    assert is_read(desk, came)
    assert seen_by(desk, came) == [desk.workspace.account.id]


def test_it_waits_while_another_page_is_in_front(desk: Desk, qtbot: QtBot) -> None:
    thread = opened(desk, qtbot)
    desk.page.hide()
    came = comes_in(desk, thread)
    desk.page.load_ahead()
    settle()
    assert not is_read(desk, came)
    desk.page.show()
    settle()
    assert is_read(desk, came)


def test_it_waits_while_one_writes_over_the_thread(desk: Desk, qtbot: QtBot) -> None:
    thread = opened(desk, qtbot)
    desk.page.write_about("jonas")
    settle()
    came = comes_in(desk, thread)
    assert not is_read(desk, came)
    desk.page.show_conversation(thread)
    settle()
    assert is_read(desk, came)


def test_what_comes_into_another_thread_stays_unread(desk: Desk, qtbot: QtBot) -> None:
    other = conversation_of(desk)
    opened(desk, qtbot)
    came = comes_in(desk, other)
    assert not is_read(desk, came)


def test_a_look_that_goes_on_writes_nothing_when_all_is_seen(desk: Desk, qtbot: QtBot) -> None:
    thread = opened(desk, qtbot)
    comes_in(desk, thread)
    count_lines = "SELECT count(*) FROM journal"
    before = desk.world.ask(lambda reading, _: reading.value(count_lines), None)
    desk.page.reload()
    settle()
    assert desk.world.ask(lambda reading, _: reading.value(count_lines), None) == before


def test_no_part_of_a_message_flashes_as_a_window_of_its_own(
    desk: Desk, qtbot: QtBot, qapp: QApplication
) -> None:
    thread = opened(desk, qtbot)
    shown = WindowsShown(qapp)
    comes_in(desk, thread)
    qapp.removeEventFilter(shown)
    assert shown.seen == []
