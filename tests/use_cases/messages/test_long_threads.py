"""A long thread is read from its end, a piece at a time."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from services.domain.messages import Conversation, Message, MessageDirection, MessageState
from services.store.tables import CONVERSATION, MESSAGE
from services.store.transaction import Transaction
from services.use_cases.conversation_view import conversation, conversation_part
from services.use_cases.conversation_window import PIECE, PartAsked, Window
from tests.fakes.message_world import MessageWorld, world

__all__ = ["world"]


def lengthen(world: MessageWorld, count: int) -> None:
    """A thread whose messages come two at the same moment."""

    def write(transaction: Transaction) -> None:
        now = transaction.now
        transaction.add(CONVERSATION, Conversation("t", "unit", "Lang", now, now, "jonas"))
        for number in range(count):
            inbound = number % 2 == 0
            transaction.add(
                MESSAGE,
                Message(
                    f"m-{number}", "t", MessageDirection.IN if inbound else MessageDirection.OUT,
                    "unit", MessageState.RECEIVED if inbound else MessageState.RECEIPTED,
                    now + timedelta(minutes=number // 2), remote_id=f"r-{number}" if inbound else "",
                ),
            )  # fmt: skip

    world.do(write)


def shown(world: MessageWorld, asked: PartAsked) -> list[str]:
    return [card.id for card in world.ask(conversation_part, asked).cards]


def numbers(first: int, last: int) -> list[str]:
    return [f"m-{number}" for number in range(first, last)]


def test_the_newest_messages_come_first(world: MessageWorld) -> None:
    lengthen(world, 40)
    view = world.ask(conversation_part, PartAsked("t"))
    assert [card.id for card in view.cards] == numbers(40 - PIECE, 40)
    assert view.last_inbound_id == view.unanswered_id == "m-38"
    assert view.window == Window(40 - PIECE, 40, 40)


def test_older_ones_come_a_piece_at_a_time_until_the_first(world: MessageWorld) -> None:
    total = 2 * PIECE + 6
    lengthen(world, total)
    window = world.ask(conversation_part, PartAsked("t")).window
    assert shown(world, window.older("t")) == numbers(6, total)
    window = world.ask(conversation_part, window.older("t")).window
    assert shown(world, window.older("t")) == numbers(0, total)


def test_a_message_far_back_is_shown_with_its_neighbours(world: MessageWorld) -> None:
    lengthen(world, 60)
    view = world.ask(conversation_part, PartAsked("t", around="m-20"))
    assert "m-20" in [card.id for card in view.cards]
    assert len(view.cards) == PIECE
    assert not view.window.at_end
    window = world.ask(conversation_part, view.window.newer("t")).window
    assert window == Window(view.window.start, view.window.end + PIECE, 60)


def test_what_has_come_since_is_shown_where_one_was_at_the_end(world: MessageWorld) -> None:
    lengthen(world, 20)
    window = world.ask(conversation_part, PartAsked("t", start=10)).window
    world.do(
        lambda t: t.add(
            MESSAGE,
            Message("new", "t", MessageDirection.OUT, "unit", MessageState.QUEUED, t.now.replace(year=2027)),
        )
    )  # fmt: skip
    assert shown(world, window.again("t"))[-1] == "new"
    assert shown(world, PartAsked("t", 0, 5)) == numbers(0, 5)


def test_the_whole_thread_can_be_asked_for(world: MessageWorld) -> None:
    lengthen(world, 33)
    assert [card.id for card in world.ask(conversation, "t").cards] == numbers(0, 33)


@given(st.integers(0, 60), st.integers(-5, 70), st.integers(-5, 70))
def test_windows_never_reach_outside_the_thread(total: int, start: int, end: int) -> None:
    window = Window(min(max(0, start), total), min(max(start, end, 0), total), total)
    older, newer = window.older("t"), window.newer("t")
    assert older.start is not None
    assert 0 <= older.start <= window.start
    assert newer.end is None or window.end < newer.end < total
