"""What is learnt of a unit's message after it came, as it stands on its card."""

from __future__ import annotations

from services.domain.errors import TransportRefused
from tests.delivery.arriving import envelope, letter
from tests.delivery.test_learnt_later import OTHER_WORDS, misdirected
from tests.fakes.message_world import FakeTransport, dispatcher, receiver
from tests.ui.pages.messages.test_sending_back import strangers_thread
from tests.ui.pages.messages_desk import Desk, desk
from tests.ui.pages.shown import settle
from ui.navigation import Place
from ui.widgets.button import Button

__all__ = ["desk"]


def offered(desk: Desk) -> list[str]:
    """The words of the last card's buttons."""
    return [button.words() for button in desk.cards()[-1].findChildren(Button)]


def test_a_refused_receipt_stands_on_the_message_until_a_person_has_seen_to_it(desk: Desk) -> None:
    thread = strangers_thread(desk)
    dispatcher(desk.world, FakeTransport(troubles=[TransportRefused("3021")])).run_until_idle()
    desk.page.reload()
    settle()
    assert "Our receipt was not taken (3021)." in desk.words()
    desk.press("I have seen to it")
    desk.page.show_conversation(thread)
    settle()
    assert "Our receipt was not taken (3021)." in desk.words()
    assert "I have seen to it" not in offered(desk)


def test_something_else_under_the_same_number_is_told_on_the_first(desk: Desk) -> None:
    strangers_thread(desk)
    other = envelope(letter(desk.world, parts=OTHER_WORDS))
    receiver(desk.world, FakeTransport(incoming=[envelope(letter(desk.world)), other])).step()
    desk.page.reload()
    settle()
    assert "On 22.11.2026 the unit sent something else under the same number." in desk.words()
    assert "ikke plassen" not in desk.words()


def test_a_notice_of_somebody_else_offers_its_transition_only_after_a_person_has_said_whom(
    desk: Desk,
) -> None:
    notice_id = misdirected(desk.world)
    desk.page.activate(Place("messages"))
    desk.page.show_conversation(desk.world.message(notice_id).conversation_id)
    settle()
    assert "whom is it about?" in desk.words()
    assert not [words for words in offered(desk) if words.startswith(("Accept", "Note the"))]
    desk.press("It is about Jonas Berg all the same")
    desk.page.reload()
    settle()
    assert "Hanne Brekke has said that it is about this person all the same." in desk.words()
    assert "It names somebody else: Marit Solvang, f. 03.02.1979." in desk.words()
    desk.press("Note the unplanned discharge")
