"""What comes from a unit: kept once, matched to what it answers, never guessed about."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from services.domain.errors import WrongState
from services.domain.letters import Letter, Notice, Understood
from services.domain.messages import (
    MessageState,
    NoticeKind,
    OutboxKind,
    ReceiptStatus,
)
from services.domain.offers import Unit
from services.domain.participants import Participant
from services.domain.transitions import TransitionState
from services.formats.kith_letters import read
from services.store.tables import (
    CONVERSATION,
    OUTBOX,
    PARTICIPANT,
    TRANSITION,
    UNIT,
)
from services.store.transaction import Transaction
from services.use_cases.conversation_list import (
    ConversationChip,
    ListAsked,
    ListView,
    list_conversations,
)
from services.use_cases.conversation_view import conversation
from services.use_cases.inbox import cursor_of
from services.use_cases.messages import (
    MarkMessage,
    MatchConversation,
    OpenConversation,
    mark_understood,
    match_conversation,
    open_conversation,
)
from services.use_cases.notices import AnswerNotice, accept_notice, set_notice_aside
from services.use_cases.outbox_stop import stop_queued_for
from services.use_cases.send_message import SendMessage, send_message
from services.use_cases.today import today_view
from services.use_cases.today_lines import Why
from tests.delivery.arriving import (
    LIV,
    THEIR_ID,
    THEIR_THREAD,
    arrive,
    envelope,
    letter,
    receipt,
    sent,
    spoilt,
    transitions,
    understood,
    waiting_receipts,
)
from tests.fakes.message_world import (
    FakeTransport,
    MessageWorld,
    dispatcher,
    receiver,
)


def test_a_receipt_is_matched_to_its_message(world: MessageWorld) -> None:
    message_id = sent(world)
    arrive(world, envelope(receipt(message_id)))
    message = world.message(message_id)
    assert (message.state, message.receipt_at) == (MessageState.RECEIPTED, world.clock.moment)


def test_a_negative_receipt_says_its_code(world: MessageWorld) -> None:
    message_id = sent(world)
    arrive(world, envelope(receipt(message_id, ReceiptStatus.REJECTED, "E36")))
    message = world.message(message_id)
    assert (message.state, message.refusal) == (MessageState.REJECTED, "E36")


def test_a_receipt_from_another_unit_is_not_believed(world: MessageWorld) -> None:
    message_id = sent(world)
    arrive(world, envelope(receipt(message_id), sender="99000111"))
    assert world.message(message_id).state is MessageState.ACCEPTED


def test_a_receipt_from_the_unit_that_has_the_address_since_is_believed(
    world: MessageWorld,
) -> None:
    message_id = sent(world)

    def merged(transaction: Transaction) -> None:
        before = transaction.get(UNIT, "unit")
        transaction.replace(UNIT, replace(before, active=False))
        transaction.add(UNIT, replace(before, id="merged", name="Fjordheim og Solvang TSB"))

    world.do(merged)
    arrive(world, envelope(receipt(message_id)))
    assert world.message(message_id).state is MessageState.RECEIPTED


def test_a_receipt_after_96_hours_is_taken_all_the_same(world: MessageWorld) -> None:
    message_id = sent(world)
    world.clock.forward(timedelta(hours=97))
    [row] = world.ask(list_conversations, ListAsked())
    assert row.chip is ConversationChip.OVERDUE
    arrive(world, envelope(receipt(message_id)))
    assert world.message(message_id).state is MessageState.RECEIPTED


def test_what_a_person_has_understood_has_arrived_whatever_receipt_is_missing(
    world: MessageWorld,
) -> None:
    message_id = sent(world)
    arrive(world, envelope(understood(world, message_id)))
    world.clock.forward(timedelta(hours=97))
    [row] = world.ask(list_conversations, ListAsked())
    assert row.chip is ConversationChip.UNDERSTOOD
    assert not world.ask(list_conversations, ListAsked(view=ListView.OUTBOX))
    [card] = world.ask(conversation, row.id).cards
    assert not card.overdue
    groups = world.ask(today_view, None).groups
    assert Why.NO_RECEIPT not in [line.why for group in groups for line in group.lines]


def test_a_receipt_for_a_stopped_message_shows_that_it_had_left(world: MessageWorld) -> None:
    message_id = world.send()
    world.withdraw()
    world.do(lambda transaction: stop_queued_for(transaction, "jonas"))
    arrive(world, envelope(receipt(message_id)))
    message = world.message(message_id)
    assert (message.state, message.sent_at) == (MessageState.RECEIPTED, world.clock.moment)


def test_understood_is_another_thing_than_received(world: MessageWorld) -> None:
    message_id = sent(world)
    said = understood(world, message_id)
    arrive(world, envelope(said))
    message = world.message(message_id)
    assert (message.state, message.understood_by) == (MessageState.ACCEPTED, "Liv Nygård")
    assert message.receipt_at is None
    assert waiting_receipts(world) == [(THEIR_ID, "")]


def test_understood_about_what_we_never_sent_is_not_taken(world: MessageWorld) -> None:
    arrive(world, envelope(understood(world, "0f0f0f0f-0000-4000-8000-000000000001")))
    assert waiting_receipts(world) == [(THEIR_ID, "X99")]


def test_an_answer_joins_the_thread_and_marks_what_it_answers(world: MessageWorld) -> None:
    message_id = sent(world)
    thread = world.message(message_id).conversation_id
    answer = letter(world, conversation_id=thread, in_reply_to=message_id)
    assert arrive(world, envelope(answer)) == 1
    [inbound] = world.inbound()
    assert (inbound.conversation_id, inbound.participant_id) == (thread, "jonas")
    assert world.message(message_id).state is MessageState.ANSWERED
    assert waiting_receipts(world) == [(THEIR_ID, "")]


def test_a_duplicate_is_receipted_again_and_kept_once(world: MessageWorld) -> None:
    post = envelope(letter(world))
    assert arrive(world, post, post) == 1
    transport = FakeTransport()
    dispatcher(world, transport).run_until_idle()
    assert arrive(world, post) == 0
    dispatcher(world, transport).run_until_idle()
    assert len(world.inbound()) == 1
    assert len(transport.acknowledged) == 2


def test_an_unknown_person_is_matched_by_a_person_never_by_guess(world: MessageWorld) -> None:
    arrive(world, envelope(letter(world)))
    [row] = world.ask(list_conversations, ListAsked())
    assert (row.chip, row.participant_name) == (ConversationChip.UNMATCHED, "")
    world.run(match_conversation, MatchConversation(row.id, "jonas"))
    view = world.ask(conversation, row.id)
    assert (view.participant_name, view.patient_words) == (
        "Jonas Berg",
        "Jonas Berg, f. 15.08.1992",
    )
    assert world.inbound()[0].participant_id == "jonas"
    with pytest.raises(WrongState):
        world.run(match_conversation, MatchConversation(row.id, "jonas"))


def test_an_urgent_one_stands_first_as_urgent_though_nobody_has_matched_it(
    world: MessageWorld,
) -> None:
    arrive(world, envelope(letter(world, urgent=True, urgent_reason="fare for overdose")))
    [row] = world.ask(list_conversations, ListAsked())
    assert (row.chip, row.participant_name) == (ConversationChip.URGENT, "")


def test_a_thread_of_another_unit_is_not_joined(world: MessageWorld) -> None:
    message_id = sent(world)
    thread = world.message(message_id).conversation_id
    world.do(lambda t: t.add(UNIT, Unit("other", "Solbakken", t.now, her_id="99000111")))
    stranger = letter(
        world,
        conversation_id=thread,
        in_reply_to=message_id,
        sender=replace(LIV, address="99000111"),
    )
    arrive(world, envelope(stranger, sender="99000111"))
    [inbound] = world.inbound()
    assert inbound.conversation_id != thread
    assert inbound.participant_id is None
    assert world.message(message_id).state is MessageState.ACCEPTED


@pytest.mark.parametrize(
    ("pattern", "instead", "code"),
    [
        ("</Document>", "", "T01"),
        ("<MIGversion>.*</MIGversion>", "", "T02"),
        (f"<MsgId>{THEIR_ID}", "<MsgId>not-a-uuid", "E10"),
        ("DIALOG_HELSEFAGLIG", "LAB_ANSWER", "T10"),
    ],
)
def test_what_can_not_be_read_gets_its_negative_receipt(
    world: MessageWorld, pattern: str, instead: str, code: str
) -> None:
    assert arrive(world, spoilt(world, pattern, instead)) == 0
    assert [found for _, found in waiting_receipts(world)] == [code]
    assert not world.inbound()


def test_a_letter_that_names_nobody_is_rejected_as_unclear(world: MessageWorld) -> None:
    assert arrive(world, spoilt(world, "<Patient>.*</Patient>")) == 0
    assert waiting_receipts(world) == [(THEIR_ID, "E36")]


def test_a_letter_for_another_centre_is_rejected(world: MessageWorld) -> None:
    transport = FakeTransport(own_address="someone-else")
    transport.incoming.append(envelope(letter(world), to="someone-else"))
    receiver(world, transport).step()
    assert waiting_receipts(world) == [(THEIR_ID, "E21")]


def test_the_cursor_moves_with_what_was_stored(world: MessageWorld) -> None:
    arrive(world, envelope(letter(world)))
    assert world.ask(cursor_of, "practice") == "1"


def test_opening_a_thread_marks_it_read_and_is_seen_in_the_journal(world: MessageWorld) -> None:
    message_id = sent(world)
    thread = world.message(message_id).conversation_id
    arrive(world, envelope(letter(world, conversation_id=thread)))
    assert world.run(open_conversation, OpenConversation(thread)) == 1
    assert world.run(open_conversation, OpenConversation(thread)) == 0
    assert world.inbound()[0].read_by == "hanne"
    seen = "SELECT count(*) FROM journal WHERE action = 'seen' AND subject_id = 'jonas'"
    assert world.ask(lambda reading, _: reading.value(seen), None) == 2


def test_received_and_understood_is_said_to_the_unit_once(world: MessageWorld) -> None:
    arrive(world, envelope(letter(world, urgent=True, urgent_reason="før kl. 12")))
    [inbound] = world.inbound()
    world.run(mark_understood, MarkMessage(inbound.id))
    with pytest.raises(WrongState):
        world.run(mark_understood, MarkMessage(inbound.id))
    transport = FakeTransport()
    dispatcher(world, transport).run_until_idle()
    [said] = [read(item.body) for item in transport.taken.values()]
    assert isinstance(said, Understood)
    assert said.regarding == THEIR_ID


def test_a_reply_answers_their_message_when_it_has_left(world: MessageWorld) -> None:
    message_id = sent(world)
    thread = world.message(message_id).conversation_id
    arrive(world, envelope(letter(world, conversation_id=thread)))
    [inbound] = world.inbound()
    reply = replace(
        world.composed("Ja, det passer."), conversation_id=thread, in_reply_to=inbound.id
    )
    world.run(send_message, SendMessage(reply))
    assert world.inbound()[0].state is MessageState.RECEIVED
    transport = FakeTransport()
    dispatcher(world, transport).run_until_idle()
    assert world.inbound()[0].state is MessageState.ANSWERED
    [out] = [read(item.body) for item in transport.taken.values()]
    assert isinstance(out, Letter)
    assert out.in_reply_to == THEIR_ID
    assert out.conversation_id == thread


def notice_in(world: MessageWorld, kind: NoticeKind, on: date) -> str:
    message_id = sent(world)
    thread = world.message(message_id).conversation_id
    arrive(world, envelope(letter(world, conversation_id=thread, notice=Notice(kind, on))))
    return world.inbound()[0].id


def test_a_notice_only_proposes_until_a_person_accepts_it(world: MessageWorld) -> None:
    message_id = notice_in(world, NoticeKind.READY_FOR_DISCHARGE, date(2026, 11, 27))
    assert transitions(world) == [("discharge", "2026-11-24", "planned")]
    view = world.ask(conversation, world.message(message_id).conversation_id)
    proposal = view.cards[-1].proposal
    assert proposal is not None
    assert (proposal.on, proposal.replaces_on) == (date(2026, 11, 27), date(2026, 11, 24))
    world.run(accept_notice, AnswerNotice(message_id))
    assert transitions(world) == [("discharge", "2026-11-27", "planned")]
    with pytest.raises(WrongState):
        world.run(accept_notice, AnswerNotice(message_id))


def test_an_unplanned_discharge_has_happened_and_costs_nothing_else(world: MessageWorld) -> None:
    message_id = notice_in(world, NoticeKind.UNPLANNED_DISCHARGE, date(2026, 11, 21))
    transition_id = world.run(accept_notice, AnswerNotice(message_id))
    made = world.ask(lambda reading, about: reading.get(TRANSITION, about), transition_id)
    assert (made.state, made.there) == (TransitionState.DONE, "Liv Nygård")
    assert ("discharge", "2026-11-24", "planned") in transitions(world)


def test_a_notice_can_be_set_aside_and_proposes_no_more(world: MessageWorld) -> None:
    message_id = notice_in(world, NoticeKind.DISCHARGE, date(2026, 11, 21))
    world.run(set_notice_aside, AnswerNotice(message_id))
    view = world.ask(conversation, world.message(message_id).conversation_id)
    assert view.cards[-1].proposal is None
    assert len(transitions(world)) == 1


def test_a_message_without_consent_to_receive_is_kept_with_that_remark(world: MessageWorld) -> None:
    message_id = sent(world)
    thread = world.message(message_id).conversation_id
    world.withdraw()
    arrive(world, envelope(letter(world, conversation_id=thread)))
    view = world.ask(conversation, thread)
    assert view.cards[-1].without_receive_consent
    assert view.consent_until is None


def test_search_finds_threads_by_word_by_unit_and_by_person(world: MessageWorld) -> None:
    world.do(lambda t: t.add(PARTICIPANT, Participant("marit", "Marit Solvang", t.now)))
    sent(world)
    arrive(world, envelope(letter(world)))
    for typed, count in (("plassen", 1), ("fjord", 2), ("jonas", 1), ("utskr", 2), ("finnes", 0)):
        assert len(world.ask(list_conversations, ListAsked(search=typed))) == count, typed


def test_receipts_of_ours_leave_as_receipts(world: MessageWorld) -> None:
    arrive(world, envelope(letter(world)))
    entries = world.ask(lambda reading, _: reading.all(OUTBOX), None)
    assert [entry.kind for entry in entries] == [OutboxKind.RECEIPT]
    transport = FakeTransport()
    dispatcher(world, transport).run_until_idle()
    [out] = transport.acknowledged
    said = out.receipt
    assert said is not None
    assert (said.regarding, said.status) == (THEIR_ID, ReceiptStatus.OK)


def test_a_second_thread_of_the_same_unit_is_continued_by_its_own_id(world: MessageWorld) -> None:
    arrive(world, envelope(letter(world)))
    second = replace(letter(world), message_id="0a0a0a0a-0000-4000-8000-000000000002")
    arrive(world, envelope(letter(world)), envelope(second))
    threads = world.ask(lambda reading, _: reading.all(CONVERSATION), None)
    assert [thread.remote_id for thread in threads] == [THEIR_THREAD]
    assert len(world.inbound()) == 2
