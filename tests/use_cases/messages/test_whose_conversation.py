"""A conversation is given to a colleague, who stands in sees it, and who has read what is known."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from services.domain.access import Account, Actor, Role
from services.domain.errors import Invalid, NotAllowed, NotFound, Reason
from services.store.tables import ACCOUNT, MESSAGE_SEEN
from services.store.transaction import Transaction
from services.use_cases.conversation_list import ListAsked, Whose, list_conversations
from services.use_cases.conversation_owner import (
    AssignConversation,
    Owner,
    assign_conversation,
    colleagues,
)
from services.use_cases.conversation_view import conversation
from services.use_cases.messages import OpenConversation, open_conversation
from services.use_cases.stand_ins import NoteAway, note_away
from services.use_cases.undo import undo
from tests.delivery.arriving import envelope, letter
from tests.fakes.message_world import HANNE, FakeTransport, MessageWorld, receiver, world

__all__ = ["world"]

MIA = replace(HANNE, id="mia", name="Mia Solvang")
SIGRID = replace(HANNE, id="sigrid", name="Sigrid Moe", roles=frozenset({Role.STAFF}))
LISE = replace(HANNE, id="lise", name="Lise Dahl", roles=frozenset({Role.LEADER}))


@pytest.fixture
def staffed(world: MessageWorld) -> MessageWorld:
    """Hanne has colleagues."""

    def employ(transaction: Transaction) -> None:
        for account in (MIA, SIGRID, LISE):
            transaction.add(ACCOUNT, account)

    world.do(employ)
    return world


def by(account: Account) -> Actor:
    return Actor(account.id, account.roles, "test")


def thread(world: MessageWorld) -> str:
    return world.message(world.send("Hei.")).conversation_id


def give(world: MessageWorld, thread_id: str, account_id: str) -> None:
    world.run(assign_conversation, AssignConversation(thread_id, account_id))


def listed(world: MessageWorld, account: Account, whose: Whose) -> list[tuple[str, Owner | None]]:
    rows = world.store.ask(list_conversations, ListAsked(whose=whose), by(account))
    return [(row.id, row.owner) for row in rows]


def away(world: MessageWorld, who: str, other: str) -> None:
    today = world.ask(lambda reading, _: reading.today, None)
    command = NoteAway(who, other, today, today + timedelta(days=2))
    world.store.run(note_away, command, by(LISE))


def test_a_new_conversation_is_with_nobody(staffed: MessageWorld) -> None:
    mine = thread(staffed)
    assert listed(staffed, HANNE, Whose.NOBODY) == [(mine, None)]
    assert listed(staffed, HANNE, Whose.MINE) == []


def test_who_is_given_a_conversation_has_it_in_the_list_and_the_head(staffed: MessageWorld) -> None:
    given = thread(staffed)
    give(staffed, given, "mia")
    assert [row[0] for row in listed(staffed, MIA, Whose.MINE)] == [given]
    assert listed(staffed, HANNE, Whose.MINE) == listed(staffed, HANNE, Whose.NOBODY) == []
    owner = staffed.ask(conversation, given).owner
    assert owner == Owner("mia", "Mia Solvang", "", mine=False, own=False)


def test_who_stands_in_sees_it_as_theirs_for_the_other(staffed: MessageWorld) -> None:
    given = thread(staffed)
    give(staffed, given, "hanne")
    away(staffed, "hanne", "mia")
    [(found, owner)] = listed(staffed, MIA, Whose.MINE)
    assert found == given
    assert owner is not None
    assert (owner.for_another, owner.name) == (True, "Hanne Brekke")
    [(_, own)] = listed(staffed, HANNE, Whose.MINE)
    assert own is not None
    assert (own.own, own.for_another, own.stand_in) == (True, False, "Mia Solvang")
    assert listed(staffed, SIGRID, Whose.MINE) == []


def test_when_the_days_are_over_it_is_the_owners_alone(staffed: MessageWorld) -> None:
    give(staffed, thread(staffed), "hanne")
    away(staffed, "hanne", "mia")
    staffed.clock.forward(timedelta(days=4))
    assert listed(staffed, MIA, Whose.MINE) == []


def test_giving_away_is_undone(staffed: MessageWorld) -> None:
    given = thread(staffed)
    command = AssignConversation(given, "mia")
    outcome = staffed.store.run(assign_conversation, command, staffed.actor)
    assert outcome.undo is not None
    staffed.run(undo, outcome.undo)
    assert staffed.ask(conversation, given).owner is None


def test_a_closed_accounts_conversations_are_with_nobody(staffed: MessageWorld) -> None:
    given = thread(staffed)
    give(staffed, given, "mia")
    closed = replace(MIA, closed_at=staffed.clock.now())
    staffed.do(lambda transaction: transaction.replace(ACCOUNT, closed))
    assert [row[0] for row in listed(staffed, HANNE, Whose.NOBODY)] == [given]
    assert [one.id for one in staffed.ask(colleagues, None)] == ["hanne", "sigrid"]
    with pytest.raises(Invalid):
        give(staffed, given, "mia")


@pytest.mark.parametrize(
    ("account_id", "reason"),
    [("lise", Reason.LACKS_RIGHTS), ("nobody", Reason.UNKNOWN_CHOICE)],
)
def test_only_one_who_may_answer_is_given_a_conversation(
    staffed: MessageWorld, account_id: str, reason: Reason
) -> None:
    with pytest.raises(Invalid) as refused:
        give(staffed, thread(staffed), account_id)
    assert (refused.value.field, refused.value.reason) == ("account_id", reason)


def test_who_may_not_answer_gives_nothing_away(staffed: MessageWorld) -> None:
    given = thread(staffed)
    command = AssignConversation(given, "mia")
    with pytest.raises(NotAllowed):
        staffed.store.run(assign_conversation, command, by(LISE))
    with pytest.raises(NotFound):
        give(staffed, "none", "mia")


def test_each_colleagues_first_look_is_kept(staffed: MessageWorld) -> None:
    receiver(staffed, FakeTransport(incoming=[envelope(letter(staffed))])).step()
    opened = OpenConversation(staffed.inbound()[0].conversation_id)
    staffed.run(open_conversation, opened)
    first = staffed.clock.now()
    staffed.clock.forward(timedelta(minutes=40))
    staffed.store.run(open_conversation, opened, by(MIA))
    staffed.clock.forward(timedelta(minutes=40))
    staffed.run(open_conversation, opened)
    card = staffed.ask(conversation, opened.conversation_id).cards[0]
    assert [(look.name, look.at) for look in card.seen_by] == [
        ("Hanne Brekke", first),
        ("Mia Solvang", first + timedelta(minutes=40)),
    ]
    assert card.read_by == "Hanne Brekke"


def test_our_own_messages_are_seen_by_nobody(staffed: MessageWorld) -> None:
    staffed.run(open_conversation, OpenConversation(thread(staffed)))
    assert staffed.ask(lambda reading, _: reading.all(MESSAGE_SEEN), None) == []
