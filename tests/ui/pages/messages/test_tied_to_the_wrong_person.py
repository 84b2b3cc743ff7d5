"""A conversation that was tied to the wrong person is taken off that person from its own menu."""

from __future__ import annotations

from dataclasses import replace

from services.use_cases.messages import MatchConversation, match_conversation
from services.use_cases.send_message import SendMessage, send_message
from tests.delivery.arriving import arrive, envelope, letter
from tests.fakes.message_world import FakeTransport, dispatcher
from tests.ui.pages.messages_desk import Desk, desk
from tests.ui.pages.shown import settle
from ui.navigation import Place
from ui.user_messages import MESSAGES

__all__ = ["desk"]


def tied(desk: Desk) -> str:
    arrive(desk.world, envelope(letter(desk.world)))
    thread = desk.world.inbound()[0].conversation_id
    desk.world.run(match_conversation, MatchConversation(thread, "jonas"))
    desk.page.activate(Place("messages", thread))
    settle()
    return thread


def say_it_is_about_another(desk: Desk) -> None:
    words = {action.text(): action for action in desk.page.thread_view.menu().actions()}
    words["This is about somebody else"].trigger()
    settle()
    desk.page.reload()
    settle()


def test_the_conversation_asks_anew_whom_it_is_about(desk: Desk) -> None:
    tied(desk)
    say_it_is_about_another(desk)
    assert "Who is it?" in desk.words()
    assert desk.world.inbound()[0].participant_id is None
    view = desk.page.thread_view.view
    assert view is not None
    assert not view.participant_id
    told = desk.workspace.told[-1]
    assert "about nobody now" in told.text
    assert told.undo is not None


def test_one_that_can_not_be_recalled_says_what_to_do(desk: Desk) -> None:
    thread = tied(desk)
    composed = replace(desk.world.composed(), theme="", conversation_id=thread)
    desk.world.run(send_message, SendMessage(composed))
    dispatcher(desk.world, FakeTransport()).run_until_idle()
    say_it_is_about_another(desk)
    assert desk.world.inbound()[0].participant_id == "jonas"
    refusal = desk.workspace.told[-1].refusal
    assert refusal is not None
    assert "Call the unit" in MESSAGES.of(refusal).text
