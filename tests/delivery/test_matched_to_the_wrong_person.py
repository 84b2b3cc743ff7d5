"""A thread that was tied to the wrong person can be taken off that person, also when more has come in it."""

from __future__ import annotations

from datetime import date

import pytest

from services.domain.errors import WrongState
from services.domain.journal import Action
from services.domain.letters import Letter, Notice
from services.domain.messages import ABOUT_ANOTHER, Composed, MessageState, NoticeKind
from services.domain.participants import Participant
from services.domain.patients import Sex
from services.store.tables import CONSENT, CONVERSATION, MESSAGE, PARTICIPANT
from services.use_cases.conversation_view import ConversationView, conversation
from services.use_cases.journal_of_person import JournalOfPerson, journal_of_person
from services.use_cases.messages import (
    MarkMessage,
    MatchConversation,
    mark_understood,
    match_conversation,
)
from services.use_cases.notices import AnswerNotice, accept_notice, say_same_person
from services.use_cases.send_message import SendMessage, send_message
from services.use_cases.undo import undo
from services.use_cases.unmatching import (
    OURS_HAS_LEFT,
    UNMATCHED,
    UnmatchConversation,
    unmatch_conversation,
)
from tests.delivery.arriving import THEIR_THREAD, arrive, envelope, letter
from tests.delivery.test_understood_tells_no_more import THIN
from tests.delivery.test_who_is_meant import take
from tests.fakes.message_world import (
    FakeTransport,
    MessageWorld,
    consent_to,
    dispatcher,
    world,
)
from tests.fakes.time import REFERENCE

__all__ = ["world"]

MARIT = Participant(
    "marit", "Marit Lie", REFERENCE, given_name="Marit", family_name="Lie", birth_date=date(1990, 3, 1),
    sex=Sex.FEMALE,
)  # fmt: skip
SECOND = "0a0a0a0a-0000-4000-8000-000000000002"


@pytest.fixture
def thread(world: MessageWorld) -> str:
    """A thread of the unit's, tied to Marit by mistake; then another letter came in it."""
    world.do(lambda transaction: transaction.add(PARTICIPANT, MARIT))
    world.do(lambda transaction: transaction.add(CONSENT, consent_to("unit", "marit", "hers")))
    arrive(world, envelope(first(world)))
    thread_id = world.inbound()[0].conversation_id
    world.run(match_conversation, MatchConversation(thread_id, "marit"))
    arrive(world, envelope(letter(world, message_id=SECOND)))
    return thread_id


def first(world: MessageWorld) -> Letter:
    return letter(world, notice=Notice(NoticeKind.ADMISSION, date(2026, 11, 22)))


def shown(world: MessageWorld, thread: str) -> ConversationView:
    return world.ask(conversation, thread)


def reply(world: MessageWorld, thread: str) -> str:
    composed = Composed(
        "unit", "marit", world.composed().purpose, text="Hei.", conversation_id=thread,
        in_reply_to=world.inbound()[-1].id,
    )  # fmt: skip
    return world.run(send_message, SendMessage(composed))


def test_all_that_came_is_about_nobody_again_and_can_be_tied_to_the_right_one(
    world: MessageWorld, thread: str
) -> None:
    assert shown(world, thread).may_be_unmatched
    world.run(unmatch_conversation, UnmatchConversation(thread))
    assert {message.participant_id for message in world.inbound()} == {None}
    view = shown(world, thread)
    assert (view.unmatched, view.participant_id, view.may_be_unmatched) == (True, "", False)
    world.run(match_conversation, MatchConversation(thread, "jonas"))
    assert {message.participant_id for message in world.inbound()} == {"jonas"}
    told = [
        (line.action, line.reason)
        for line in world.ask(journal_of_person, JournalOfPerson("marit"))
    ]
    assert (Action.UNDONE, UNMATCHED) in told
    kinds = [line.subject_kind for line in world.ask(journal_of_person, JournalOfPerson("jonas"))]
    assert "message" in kinds


def test_it_can_be_turned_back(world: MessageWorld, thread: str) -> None:
    outcome = world.store.run(unmatch_conversation, UnmatchConversation(thread), world.actor)
    assert outcome.undo is not None
    world.run(undo, outcome.undo)
    assert {message.participant_id for message in world.inbound()} == {"marit"}
    assert shown(world, thread).participant_name == "Marit Lie"


def test_what_we_wrote_and_has_not_left_is_stopped_and_stays_with_the_person(
    world: MessageWorld, thread: str
) -> None:
    message_id = reply(world, thread)
    outcome = world.store.run(unmatch_conversation, UnmatchConversation(thread), world.actor)
    assert outcome.value.stopped == 1
    transport = FakeTransport()
    dispatcher(world, transport).run_until_idle()
    assert message_id not in transport.taken
    world.run(match_conversation, MatchConversation(thread, "jonas"))
    ours = world.message(message_id)
    assert (ours.state, ours.refusal) == (MessageState.STOPPED, ABOUT_ANOTHER)
    assert (ours.participant_id, ours.parts[0].lines) == ("marit", ("Hei.",))
    assert [card.id for card in shown(world, ours.conversation_id).cards] == [message_id]
    assert message_id not in {card.id for card in shown(world, thread).cards}


def test_turning_it_back_brings_ours_to_the_thread_and_sends_nothing(
    world: MessageWorld, thread: str
) -> None:
    message_id = reply(world, thread)
    outcome = world.store.run(unmatch_conversation, UnmatchConversation(thread), world.actor)
    assert outcome.undo is not None
    world.run(undo, outcome.undo)
    found = world.message(message_id)
    assert (found.state, found.conversation_id) == (MessageState.STOPPED, thread)
    transport = FakeTransport()
    dispatcher(world, transport).run_until_idle()
    assert message_id not in transport.taken


def test_where_ours_has_left_about_the_person_it_is_refused(
    world: MessageWorld, thread: str
) -> None:
    reply(world, thread)
    dispatcher(world, FakeTransport()).run_until_idle()
    with pytest.raises(WrongState) as refusal:
        world.run(unmatch_conversation, UnmatchConversation(thread))
    assert (refusal.value.kind, refusal.value.state) == (CONVERSATION.name, OURS_HAS_LEFT)
    assert {message.participant_id for message in world.inbound()} == {"marit"}


def test_understood_in_the_units_own_words_has_told_nothing_about_the_person(
    world: MessageWorld, thread: str
) -> None:
    world.run(mark_understood, MarkMessage(world.inbound()[0].id))
    dispatcher(world, FakeTransport()).run_until_idle()
    world.run(unmatch_conversation, UnmatchConversation(thread))


def test_understood_that_named_the_person_has(world: MessageWorld) -> None:
    take(world, letter(world, patient=THIN))
    (came,) = world.inbound()
    world.run(match_conversation, MatchConversation(came.conversation_id, "jonas"))
    world.run(mark_understood, MarkMessage(came.id))
    dispatcher(world, FakeTransport()).run_until_idle()
    with pytest.raises(WrongState):
        world.run(unmatch_conversation, UnmatchConversation(came.conversation_id))


def test_a_notice_that_was_accepted_for_the_wrong_person_waits_anew_and_is_told(
    world: MessageWorld, thread: str
) -> None:
    notice = next(message for message in world.inbound() if message.notice)
    world.run(say_same_person, AnswerNotice(notice.id))
    world.run(accept_notice, AnswerNotice(notice.id))
    outcome = world.store.run(unmatch_conversation, UnmatchConversation(thread), world.actor)
    assert outcome.value.in_plan == 1
    world.run(match_conversation, MatchConversation(thread, "jonas"))
    proposed = [card.proposal for card in shown(world, thread).cards if card.id == notice.id]
    assert proposed[0] is not None


def test_a_thread_that_we_began_is_about_whom_we_wrote_of(world: MessageWorld) -> None:
    began = world.message(world.send()).conversation_id
    with pytest.raises(WrongState):
        world.run(unmatch_conversation, UnmatchConversation(began))
    assert not shown(world, began).may_be_unmatched


def test_it_is_said_of_what_has_a_person(world: MessageWorld, thread: str) -> None:
    world.run(unmatch_conversation, UnmatchConversation(thread))
    with pytest.raises(WrongState):
        world.run(unmatch_conversation, UnmatchConversation(thread))
    remote = world.ask(lambda reading, one: reading.get(CONVERSATION, one), thread).remote_id
    assert remote == THEIR_THREAD
    assert (
        world.ask(lambda reading, _: reading.all(MESSAGE, "participant_id = 'marit'"), None) == []
    )
