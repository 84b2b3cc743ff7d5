"""What is learnt of a unit's message after it came stands beside it, until a person has seen to it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from services.domain.errors import TransportRefused, WrongState
from services.domain.letters import Notice, Remark, RemarkKind
from services.domain.messages import NoticeKind, Part, PartKind
from services.use_cases.conversation_view import MessageCard, conversation
from services.use_cases.messages import (
    MarkMessage,
    OpenConversation,
    mark_understood,
    open_conversation,
)
from services.use_cases.notices import AnswerNotice, accept_notice, say_same_person
from services.use_cases.today import today_view
from services.use_cases.today_lines import TodayLine, Why
from tests.delivery.arriving import (
    arrive,
    envelope,
    letter,
    sent,
    transitions,
    understood,
    waiting_receipts,
)
from tests.delivery.test_somebody_else_is_named import MARIT
from tests.fakes.edi_world import JONAS
from tests.fakes.message_world import FakeTransport, MessageWorld, dispatcher

OTHER_WORDS = (Part(PartKind.TEXT, "Melding", ("Vi holder ikke plassen.",)),)
LATER_ID = "0a0a0a0a-0000-4000-8000-000000000002"


def card_of(world: MessageWorld) -> MessageCard:
    """The first that came."""
    [inbound, *_] = world.inbound()
    cards = world.ask(conversation, inbound.conversation_id).cards
    return next(each for each in cards if each.id == inbound.id)


def told(world: MessageWorld) -> list[Remark]:
    return list(card_of(world).remarks)


def lines_in(world: MessageWorld, why: Why) -> list[TodayLine]:
    groups = world.ask(today_view, None).groups
    return [line for group in groups for line in group.lines if line.why is why]


def test_a_receipt_that_the_server_refuses_for_good_is_told_on_the_message(
    world: MessageWorld,
) -> None:
    arrive(world, envelope(letter(world)))
    dispatcher(world, FakeTransport(troubles=[TransportRefused("3021")])).run_until_idle()
    assert told(world) == [Remark(RemarkKind.RECEIPT_REFUSED, "3021")]
    assert not waiting_receipts(world)


def test_a_refused_receipt_for_what_was_not_kept_is_nobodys_message(world: MessageWorld) -> None:
    arrive(world, envelope(letter(world), sender="99000111"))
    dispatcher(world, FakeTransport(troubles=[TransportRefused("3021")])).run_until_idle()
    assert not waiting_receipts(world)


def test_understood_that_the_server_refuses_is_owed_again_and_can_be_said_again(
    world: MessageWorld,
) -> None:
    arrive(world, envelope(letter(world, urgent=True, urgent_reason="før kl. 12")))
    dispatcher(world, FakeTransport()).run_until_idle()
    [inbound] = world.inbound()
    world.run(mark_understood, MarkMessage(inbound.id))
    dispatcher(world, FakeTransport(troubles=[TransportRefused("status_400")])).run_until_idle()
    assert card_of(world).owes_understood
    assert told(world) == [Remark(RemarkKind.UNDERSTOOD_REFUSED, "status_400")]
    assert lines_in(world, Why.TO_UNDERSTAND)
    world.run(mark_understood, MarkMessage(inbound.id))
    assert not told(world)
    transport = FakeTransport()
    assert dispatcher(world, transport).run_until_idle() == 1
    assert len(transport.taken) == 1


@pytest.mark.parametrize(
    "changes",
    [
        {"parts": OTHER_WORDS},
        {"theme": "Noe annet"},
        {"patient": MARIT},
        {"notice": Notice(NoticeKind.ADMISSION, date(2026, 11, 20))},
    ],
)
def test_something_else_under_the_same_number_is_refused_and_told_on_the_first(
    world: MessageWorld, changes: dict[str, object]
) -> None:
    said = letter(world)
    arrive(world, envelope(said))
    dispatcher(world, FakeTransport()).run_until_idle()
    thread = world.inbound()[0].conversation_id
    world.run(open_conversation, OpenConversation(thread))
    assert not lines_in(world, Why.TO_READ)
    assert arrive(world, envelope(replace(said, **changes))) == 0  # type: ignore[arg-type]  # each case names its own fields
    assert waiting_receipts(world) == [(said.message_id, "E10")]
    [remark] = told(world)
    assert remark == Remark(RemarkKind.SENT_OTHERWISE, "22.11.2026")
    assert lines_in(world, Why.TO_READ)
    assert world.inbound()[0].parts == said.parts


def test_the_same_once_more_is_only_receipted_again(world: MessageWorld) -> None:
    said = letter(world, urgent=True, urgent_reason="før kl. 12")
    arrive(world, envelope(said))
    dispatcher(world, FakeTransport()).run_until_idle()
    arrive(world, envelope(said))
    assert waiting_receipts(world) == [(said.message_id, "")]
    assert not told(world)


def test_understood_under_the_number_of_a_letter_is_not_swallowed(world: MessageWorld) -> None:
    message_id = sent(world)
    arrive(world, envelope(letter(world)))
    dispatcher(world, FakeTransport()).run_until_idle()
    arrive(world, envelope(understood(world, message_id)))
    assert [code for _, code in waiting_receipts(world)] == ["E10"]
    assert world.message(message_id).understood_at is None


def misdirected(world: MessageWorld, kind: NoticeKind = NoticeKind.UNPLANNED_DISCHARGE) -> str:
    """A notice of Marit's in Jonas's thread."""
    message_id = sent(world)
    thread = world.message(message_id).conversation_id
    notice = Notice(kind, date(2026, 11, 21))
    arrive(world, envelope(letter(world, conversation_id=thread, notice=notice, patient=MARIT)))
    return world.inbound()[-1].id


def test_a_notice_of_another_person_proposes_nothing_until_a_person_says_who_is_meant(
    world: MessageWorld,
) -> None:
    before = transitions(world)
    notice_id = misdirected(world)
    card = card_of(world)
    assert (card.proposal, card.names_another) == (None, True)
    with pytest.raises(WrongState):
        world.run(accept_notice, AnswerNotice(notice_id))
    assert transitions(world) == before
    world.run(say_same_person, AnswerNotice(notice_id))
    card = card_of(world)
    assert card.proposal is not None
    assert not card.names_another
    kinds = [remark.kind for remark in card.remarks]
    assert kinds == [RemarkKind.ANOTHER_PATIENT, RemarkKind.SAME_PERSON]
    world.run(accept_notice, AnswerNotice(notice_id))
    assert len(transitions(world)) == len(before) + 1


def test_it_waits_on_today_without_the_name_of_the_threads_person(world: MessageWorld) -> None:
    misdirected(world)
    [line] = lines_in(world, Why.NOTICE)
    assert (line.other_name, line.subject.participant_id) == ("", "")


def test_nobody_says_so_of_a_notice_that_names_the_right_person(world: MessageWorld) -> None:
    message_id = sent(world)
    thread = world.message(message_id).conversation_id
    notice = Notice(NoticeKind.ADMISSION, date(2026, 11, 21))
    arrive(world, envelope(letter(world, conversation_id=thread, notice=notice, patient=JONAS)))
    with pytest.raises(WrongState):
        world.run(say_same_person, AnswerNotice(world.inbound()[0].id))


def test_a_notice_of_another_person_takes_the_place_of_none_before_it(world: MessageWorld) -> None:
    message_id = sent(world)
    thread = world.message(message_id).conversation_id
    notice = Notice(NoticeKind.UNPLANNED_DISCHARGE, date(2026, 11, 20))
    said = letter(world, conversation_id=thread, notice=notice)
    later = replace(said, message_id=LATER_ID, patient=MARIT)
    arrive(world, envelope(said))
    world.clock.forward(timedelta(hours=1))
    arrive(world, envelope(later))
    assert card_of(world).proposal is not None
