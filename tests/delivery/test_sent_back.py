"""A unit's message that is not ours goes back as a deviation: once, by its own way, telling nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from services.delivery.dispatcher import Dispatcher, Step
from services.domain.access import Actor, Role
from services.domain.changes import Undo
from services.domain.errors import (
    NotAllowed,
    TransportRefused,
    TransportUnavailable,
    UndoImpossible,
    WrongState,
)
from services.domain.letter_gaps import Gap, LetterIncomplete
from services.domain.letters import Deviation, Letter, LetterKind, Notice, Receipt
from services.domain.message_returns import SENTENCES
from services.domain.message_track import Standing, Stop
from services.domain.messages import (
    Message,
    MessageDirection,
    NoticeKind,
    OutboxEntry,
    PartKind,
    ReceiptStatus,
)
from services.domain.ways import Way
from services.formats.kith_letters import read
from services.store.tables import CONSENT, MESSAGE, OUTBOX, SETTING
from services.store.transaction import Transaction
from services.use_cases.addresses import PHONE
from services.use_cases.conversation_list import (
    ConversationChip,
    ListAsked,
    list_conversations,
    message_counts,
)
from services.use_cases.conversation_view import ConversationView, MessageCard, conversation
from services.use_cases.messages import MarkMessage, mark_understood
from services.use_cases.return_message import RESTS, ReturnMessage, return_message
from services.use_cases.today_waiting import inbound_lines
from services.use_cases.undo import undo
from tests.delivery.arriving import THEIR_ID, THEIR_THREAD, arrive, envelope, letter, receipt
from tests.fakes.edi_world import CODEC, JONAS, EdiWorld
from tests.fakes.message_world import (
    DirectCalls,
    FakeTransport,
    MessageWorld,
    dispatcher,
    world,
)
from tests.formats.kith_letters.checking import assert_kept

__all__ = ["world"]


def came(world: MessageWorld, **changes: object) -> Message:
    """A message about somebody who is nobody of ours."""
    arrive(world, envelope(letter(world, **changes)))
    dispatcher(world, FakeTransport()).run_until_idle()
    return world.inbound()[-1]


def send_back(
    world: MessageWorld, message: Message, deviation: Deviation = Deviation.WRONG_RECEIVER
) -> str:
    return world.run(return_message, ReturnMessage(message.id, deviation))


def rest(world: MessageWorld) -> None:
    world.clock.forward(RESTS)


def gone(world: MessageWorld, transport: FakeTransport | None = None) -> FakeTransport:
    """The time to take it back is over, and everything leaves that may."""
    rest(world)
    used = transport or FakeTransport()
    dispatcher(world, used).run_until_idle()
    return used


def what_left(transport: FakeTransport) -> Letter:
    [taken] = transport.taken.values()
    post = read(taken.body)
    assert isinstance(post, Letter)
    return post


def shown(world: MessageWorld, message: Message) -> ConversationView:
    return world.ask(conversation, message.conversation_id)


def card(world: MessageWorld, message: Message) -> MessageCard:
    return shown(world, message).cards[-1]


def waits(world: MessageWorld) -> list[OutboxEntry]:
    return world.ask(lambda reading, _: reading.all(OUTBOX), None)


@pytest.mark.parametrize("deviation", Deviation)
def test_it_leaves_as_a_deviation_about_whom_the_unit_named(
    world: MessageWorld, deviation: Deviation
) -> None:
    message = came(world)
    return_id = send_back(world, message, deviation)
    left = what_left(gone(world))
    assert (left.message_id, left.kind, left.deviation) == (
        return_id,
        LetterKind.DEVIATION,
        deviation,
    )
    assert (left.in_reply_to, left.conversation_id) == (THEIR_ID, THEIR_THREAD)
    assert left.patient is not None
    assert (left.patient.told_name, left.patient.ids) == (JONAS.told_name, JONAS.ids)


def test_nothing_of_what_the_unit_wrote_and_nothing_of_ours_goes_with_it(
    world: MessageWorld,
) -> None:
    message = came(world, theme="Utskriving av Jonas Berg")
    send_back(world, message)
    left = what_left(gone(world))
    [part] = left.parts
    assert part.lines == (SENTENCES[Deviation.WRONG_RECEIVER],)
    assert "Jonas" not in left.theme
    assert (left.consent, left.purpose, left.notice, left.urgent) == (None, None, None, False)


@pytest.mark.parametrize("deviation", Deviation)
def test_what_leaves_keeps_to_the_standard(
    world: MessageWorld, shared: Path, deviation: Deviation
) -> None:
    send_back(world, came(world), deviation)
    [taken] = gone(world).taken.values()
    assert_kept(taken.body, shared)


def test_it_needs_no_consent(world: MessageWorld) -> None:
    world.do(lambda transaction: transaction.remove(CONSENT, "consent"))
    send_back(world, came(world))
    assert len(gone(world).taken) == 1


def test_it_goes_by_the_way_that_the_message_came(world: MessageWorld) -> None:
    send_back(world, came(world))
    [entry] = waits(world)
    assert entry.way is Way.PRACTICE
    rest(world)
    other = Dispatcher(
        DirectCalls(world.store), FakeTransport(), world.clock, world.randomness, Way.HELSENETT
    )
    assert other.run_until_idle() == 0


def test_an_urgent_one_goes_back_before_others(world: MessageWorld) -> None:
    message = came(world, urgent=True)
    send_back(world, message)
    assert [entry.urgent for entry in waits(world)] == [True]


def test_nothing_is_owed_for_it_any_more(world: MessageWorld) -> None:
    message = came(
        world, urgent=True, notice=Notice(NoticeKind.DISCHARGE, world.clock.moment.date())
    )
    assert shown(world, message).unmatched
    send_back(world, message)
    assert world.ask(message_counts, None).waiting == 0
    assert world.ask(lambda reading, _: inbound_lines(reading), None) == []
    assert not card(world, message).owes_understood
    view = shown(world, message)
    assert (view.unmatched, view.returnable_id, view.unanswered_id) == (False, "", "")
    [row] = world.ask(list_conversations, ListAsked())
    assert row.chip is ConversationChip.RETURNED


def test_the_message_is_kept_and_tells_when_it_was_sent_back_and_why(world: MessageWorld) -> None:
    message = came(world)
    send_back(world, message)
    resting = card(world, message)
    assert resting.sent_back is not None
    assert resting.sent_back.left_at is None
    assert resting.track[-1].standing is Standing.HERE
    gone(world)
    left = card(world, message)
    assert left.parts == resting.parts == ()
    assert world.message(message.id).parts == message.parts
    assert left.is_returned
    assert left.sent_back is not None
    assert left.sent_back.deviation is Deviation.WRONG_RECEIVER
    assert [(each.stop, each.standing) for each in left.track] == [
        (Stop.RECEIVED, Standing.DONE),
        (Stop.READ, Standing.DONE),
        (Stop.RETURNED, Standing.DONE),
    ]
    assert left.track[-1].at == left.sent_back.left_at == world.clock.moment


def turned_back(world: MessageWorld, message: Message) -> Undo:
    command = ReturnMessage(message.id, Deviation.OTHER)
    outcome = world.store.run(return_message, command, world.actor)
    assert outcome.undo is not None
    return outcome.undo


def test_it_can_be_taken_back_while_it_rests_and_then_nothing_leaves(world: MessageWorld) -> None:
    message = came(world)
    back = turned_back(world, message)
    assert dispatcher(world, FakeTransport()).run_until_idle() == 0
    world.run(undo, back)
    assert world.message(message.id) == message
    assert gone(world).taken == {}
    assert waits(world) == []
    assert shown(world, message).unmatched


@pytest.mark.parametrize("lost", [True, False])
def test_it_can_not_be_taken_back_after_the_first_try(world: MessageWorld, *, lost: bool) -> None:
    message = came(world)
    back = turned_back(world, message)
    trouble = TransportUnavailable("timeout", may_have_arrived=lost)
    gone(world, FakeTransport(troubles=[trouble]))
    with pytest.raises(UndoImpossible):
        world.run(undo, back)
    assert world.message(message.id).returned == "other"


def test_what_was_taken_back_can_be_sent_back_anew(world: MessageWorld) -> None:
    message = came(world)
    world.run(undo, turned_back(world, message))
    return_id = send_back(world, message)
    assert what_left(gone(world)).message_id == return_id


def test_a_lost_answer_sends_the_same_word_again_and_no_other(world: MessageWorld) -> None:
    send_back(world, came(world))
    transport = FakeTransport(
        lost_after_taking=[TransportUnavailable("cut_off", may_have_arrived=True)]
    )
    gone(world, transport)
    world.clock.forward(timedelta(hours=25))
    assert dispatcher(world, transport).step() is Step.SENT
    assert len(transport.offered) == 2
    assert len(transport.taken) == 1


def refused(world: MessageWorld) -> Message:
    message = came(world)
    send_back(world, message)
    gone(world, FakeTransport(troubles=[TransportRefused("unknown_receiver")]))
    return message


def test_what_was_never_taken_is_with_us_again_unread(world: MessageWorld) -> None:
    message = refused(world)
    again = card(world, message)
    assert not again.is_returned
    assert again.sent_back is not None
    assert again.sent_back.refusal == "unknown_receiver"
    assert world.ask(message_counts, None).waiting == 1
    send_back(world, message)
    assert len(gone(world).taken) == 1
    assert card(world, message).is_returned


def test_a_system_that_does_not_take_deviations_is_told_of(world: MessageWorld) -> None:
    message = came(world)
    return_id = send_back(world, message)
    gone(world)
    arrive(world, envelope(receipt(return_id, ReceiptStatus.REJECTED, "T10")))
    told = card(world, message).sent_back
    assert told is not None
    assert told.refusal == "T10"
    assert world.message(message.id).returned == ""


def test_a_positive_receipt_and_another_units_word_change_nothing(world: MessageWorld) -> None:
    message = came(world)
    return_id = send_back(world, message)
    gone(world)
    arrive(world, envelope(receipt(return_id)))
    stranger = envelope(receipt(return_id, ReceiptStatus.REJECTED, "T10"), sender="99000111")
    arrive(world, stranger)
    assert card(world, message).is_returned


def test_only_what_came_and_is_not_sent_back_yet_can_be_sent_back(world: MessageWorld) -> None:
    message = came(world)
    send_back(world, message)
    with pytest.raises(WrongState):
        send_back(world, message)
    ours = world.message(world.send("Hei.", PartKind.PLAN))
    assert ours.direction is MessageDirection.OUT
    with pytest.raises(WrongState):
        send_back(world, ours)


def test_a_deviation_is_never_answered_by_a_deviation(world: MessageWorld) -> None:
    ours = world.send("Hei.", PartKind.PLAN)
    dispatcher(world, FakeTransport()).run_until_idle()
    theirs = came(
        world,
        kind=LetterKind.DEVIATION,
        deviation=Deviation.OTHER,
        conversation_id=ours,
        in_reply_to=ours,
    )
    assert shown(world, theirs).returnable_id == ""
    with pytest.raises(WrongState):
        send_back(world, theirs)


def test_who_may_not_write_to_units_sends_nothing_back(world: MessageWorld) -> None:
    message = came(world)
    volunteer = Actor("v", frozenset({Role.VOLUNTEER}), "test")
    with pytest.raises(NotAllowed):
        world.store.run(return_message, ReturnMessage(message.id, Deviation.OTHER), volunteer)


def test_without_a_number_to_be_called_at_nothing_is_queued(world: MessageWorld) -> None:
    message = came(world)
    world.do(lambda transaction: transaction.remove(SETTING, PHONE))
    with pytest.raises(LetterIncomplete) as caught:
        send_back(world, message)
    assert caught.value.gaps == (Gap.SENDER_PHONE,)
    assert waits(world) == []


def test_it_may_be_sent_back_after_it_was_understood(world: MessageWorld) -> None:
    message = came(world, urgent=True)
    world.run(mark_understood, MarkMessage(message.id))
    send_back(world, message)
    assert world.message(message.id).returned == "wrong_receiver"


@pytest.fixture
def edi() -> Iterator[EdiWorld]:
    made = EdiWorld().configured()
    yield made
    made.close()


def test_the_strict_unit_takes_it_knows_what_it_is_and_says_no_more(
    world: MessageWorld, edi: EdiWorld
) -> None:
    return_id = send_back(world, came(world))
    rest(world)
    Dispatcher(
        DirectCalls(world.store), edi.transport, world.clock, world.randomness
    ).run_until_idle()
    [taken] = edi.unit.taken()
    said = CODEC.decode(taken.document)
    assert isinstance(said, Letter)
    assert (said.kind, said.deviation) == (LetterKind.DEVIATION, Deviation.WRONG_RECEIVER)
    batch = edi.transport.receive("")
    [answer] = [each.receipt for each in batch.envelopes]
    assert isinstance(answer, Receipt)
    assert (answer.regarding, answer.status) == (return_id, ReceiptStatus.OK)


def test_what_can_not_be_written_comes_back_to_us(world: MessageWorld) -> None:
    message = came(world)
    send_back(world, message)
    world.do(_without_phone)
    gone(world)
    told = card(world, message).sent_back
    assert told is not None
    assert told.refusal == "can_not_be_written"


def _without_phone(transaction: Transaction) -> None:
    transaction.remove(SETTING, PHONE)


def test_the_record_of_the_message_itself_stays_as_it_came(world: MessageWorld) -> None:
    message = came(world)
    send_back(world, message)
    gone(world)
    kept = world.ask(lambda reading, about: reading.get(MESSAGE, about), message.id)
    assert (kept.parts, kept.patient, kept.theme) == (message.parts, message.patient, message.theme)


def test_what_was_sent_back_is_not_found_by_its_words_and_is_again_after_undo(
    world: MessageWorld,
) -> None:
    message = came(world)
    asked = ListAsked(search="holder plassen")
    assert len(world.ask(list_conversations, asked)) == 1
    back = turned_back(world, message)
    assert world.ask(list_conversations, asked) == ()
    world.run(undo, back)
    assert len(world.ask(list_conversations, asked)) == 1
