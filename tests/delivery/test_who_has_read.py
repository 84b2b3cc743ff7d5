"""Who has read a unit's message can be told to whom it is about, also who read it before that was known."""

from __future__ import annotations

from services.domain.access import Account, Actor, Role
from services.domain.journal import Action
from services.store.tables import ACCOUNT
from services.use_cases.conversation_print import PRINTED, hand_out_conversation
from services.use_cases.journal_of_person import JournalOfPerson, journal_of_person
from services.use_cases.messages import (
    MatchConversation,
    OpenConversation,
    match_conversation,
    open_conversation,
)
from tests.delivery.arriving import arrive, envelope, letter
from tests.fakes.message_world import MessageWorld
from tests.fakes.time import REFERENCE

SIGRID = Account("sigrid", "Sigrid Moe", "Rådgiver", frozenset({Role.STAFF}), REFERENCE)


def test_looks_from_before_a_thread_had_its_person_are_told_that_person(
    world: MessageWorld,
) -> None:
    world.do(lambda transaction: transaction.add(ACCOUNT, SIGRID))
    arrive(world, envelope(letter(world)))
    thread = OpenConversation(world.inbound()[0].conversation_id)
    world.run(open_conversation, thread)
    world.store.run(open_conversation, thread, Actor(SIGRID.id, SIGRID.roles, "test"))
    world.run(hand_out_conversation, thread.conversation_id)
    world.run(match_conversation, MatchConversation(thread.conversation_id, "jonas"))
    world.run(open_conversation, thread)
    lines = world.ask(journal_of_person, JournalOfPerson("jonas"))
    assert [line.reason for line in lines if line.action is Action.EXPORTED] == [PRINTED]
    looks = [(line.who, line.fields) for line in lines if line.action is Action.SEEN]
    assert looks == [
        ("Hanne Brekke", ("conversation",)),
        ("Sigrid Moe", ("conversation",)),
        ("Hanne Brekke", ("conversation",)),
    ]
