"""Whose a conversation is, on the page: in the list, in the head, given away with one press."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from services.store.tables import ACCOUNT, CONVERSATION
from services.use_cases.stand_ins import NoteAway, note_away
from tests.accessibility.names import unnamed_controls
from tests.fakes.message_world import HANNE
from tests.ui.pages.messages_desk import Desk, conversation_of, desk
from tests.ui.pages.shown import settle
from ui.navigation import Place
from ui.pages.messages.page import MessagesPage

__all__ = ["desk"]

MIA = replace(HANNE, id="mia", name="Mia Solvang")


@pytest.fixture
def staffed(desk: Desk) -> Desk:
    """Hanne has a colleague."""
    desk.world.do(lambda transaction: transaction.add(ACCOUNT, MIA))
    return desk


def give(desk: Desk, words: str) -> None:
    async def choose() -> None:
        menu = await desk.page.deeds.owner_menu()
        assert menu is not None
        next(action for action in menu.actions() if action.text() == words).trigger()

    desk.workspace.tasks.start(choose())
    desk.page.reload()
    settle()


def owner_of(desk: Desk, thread: str) -> str | None:
    return desk.world.ask(
        lambda reading, about: reading.get(CONVERSATION, about), thread
    ).assigned_to


def test_a_conversation_is_taken_given_on_and_let_go(staffed: Desk) -> None:
    thread = conversation_of(staffed)
    assert staffed.page.thread_view.owner.words() == "With nobody yet"
    give(staffed, "Take it yourself")
    assert owner_of(staffed, thread) == "hanne"
    assert staffed.page.thread_view.owner.words() == "You"
    assert staffed.workspace.told[-1].text == "The conversation is with you now."
    assert staffed.page.pane.list.rows()[0].spoken().endswith("you")
    give(staffed, "Mia Solvang")
    assert staffed.page.thread_view.owner.words() == "Mia"
    assert staffed.workspace.told[-1].undo is not None
    give(staffed, "Nobody")
    assert owner_of(staffed, thread) is None
    assert unnamed_controls(staffed.page) == []


def test_the_list_is_narrowed_to_ones_own_or_to_nobodys(staffed: Desk) -> None:
    conversation_of(staffed)
    give(staffed, "Take it yourself")
    staffed.page.finding.whose.choose("nobody")
    staffed.page.reload()
    assert not staffed.page.pane.list.rows()
    staffed.page.finding.whose.choose("mine")
    staffed.page.reload()
    assert len(staffed.page.pane.list.rows()) == 1


def test_who_stands_in_reads_whom_it_is_for(staffed: Desk) -> None:
    thread = conversation_of(staffed)
    give(staffed, "Take it yourself")
    today = staffed.workspace.today()
    staffed.world.run(note_away, NoteAway("hanne", "mia", today, today + timedelta(days=1)))
    staffed.workspace.account = MIA
    page = MessagesPage(staffed.workspace, staffed.page.window())
    page.activate(Place("messages", thread))
    page.finding.whose.choose("mine")
    page.reload()
    settle()
    assert page.pane.list.rows()[0].spoken().endswith("for Hanne")
    assert page.thread_view.owner.words() == "for Hanne"
    assert "You stand in" in page.thread_view.owner.accessibleName()
    page.leave()


def test_the_colleagues_who_have_read_it_are_named(staffed: Desk) -> None:
    thread = conversation_of(staffed)
    staffed.page.show_conversation(thread)
    staffed.world.clock.forward(timedelta(minutes=40))
    staffed.workspace.account = MIA
    staffed.page.show_conversation(thread)
    settle()
    assert "Read by Hanne" in staffed.words()
    assert ", Mia " in staffed.words()
