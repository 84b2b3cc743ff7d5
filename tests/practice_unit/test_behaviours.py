"""Each thing the practice unit can be asked to do, met by the real dispatcher over real loopback HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

import pytest

from services.delivery.dispatcher import Dispatcher, Step
from services.delivery.receiver import Receiver
from services.domain.consent import Purpose
from services.domain.messages import MessageState, NoticeKind, PartKind
from services.domain.practice import NoticeWanted, PracticeBehaviour, PracticeFault
from services.formats.message_files import pdf
from services.formats.message_files.pages import page_picture
from services.practice_unit.edi.unit import EdiUnit
from services.practice_unit.script import Pace
from services.use_cases.conversation_list import ConversationChip, ListAsked, list_conversations
from services.use_cases.message_files import MessageFile, look_at_file
from services.use_cases.message_search import MessageFilter, Narrowing, find_hits
from services.use_cases.practice import (
    choose_practice_behaviour,
    choose_practice_fault,
    practice_behaviour,
    practice_fault,
)
from services.use_cases.send_message import SendMessage, send_message
from tests.fakes.edi_world import CENTRE_PARTY, JONAS, UNIT_PARTY, EdiWorld
from tests.fakes.message_world import (
    MessageWorld,
    dispatcher,
    receiver,
    world,
)

__all__ = ["world"]

LAST = frozenset({PracticeFault.LOCKED})
"""Faults that last until somebody mends them."""


@dataclass
class Line:
    """The centre and the unit, connected."""

    world: MessageWorld
    unit: EdiUnit
    dispatcher: Dispatcher
    receiver: Receiver

    def post(self) -> None:
        self.dispatcher.run_until_idle()
        self.receiver.run_until_idle()
        self.dispatcher.run_until_idle()

    def state(self, message_id: str) -> MessageState:
        return self.world.message(message_id).state

    def later(self, seconds: float) -> None:
        self.world.clock.forward(timedelta(seconds=seconds))
        self.post()


@pytest.fixture
def line(world: MessageWorld) -> Iterator[Line]:
    edi = EdiWorld(world.clock, world.randomness, pace=Pace(answer=4.0, late=60.0)).configured()
    sender, taker = dispatcher(world, edi.transport), receiver(world, edi.transport)
    yield Line(world, edi.unit, sender, taker)
    edi.close()


def test_a_prompt_unit_receipts_at_once_and_answers_like_a_person(line: Line) -> None:
    message_id = line.world.send("Hei.", PartKind.PLAN)
    line.post()
    assert line.state(message_id) is MessageState.RECEIPTED
    line.later(2)
    assert line.world.message(message_id).understood_at is not None
    assert line.state(message_id) is MessageState.RECEIPTED
    line.later(2)
    assert line.state(message_id) is MessageState.ANSWERED
    # "Understood" is a message of its own now, and every message gets its receipt.
    assert len(line.unit.receipts()) == 2


def test_a_negative_receipt_rejects_the_message_with_a_code(line: Line) -> None:
    line.unit.behave(PracticeBehaviour.NEGATIVE_RECEIPT)
    message_id = line.world.send()
    line.post()
    assert line.state(message_id) is MessageState.REJECTED
    assert line.world.message(message_id).refusal == "E36"


def test_everything_delivered_twice_is_kept_once_and_receipted(line: Line) -> None:
    line.unit.behave(PracticeBehaviour.DUPLICATE)
    message_id = line.world.send()
    line.post()
    line.later(4)
    assert line.state(message_id) is MessageState.ANSWERED
    assert len(line.world.inbound()) == 1


def test_a_late_unit_leaves_the_message_sent_until_it_answers(line: Line) -> None:
    line.unit.behave(PracticeBehaviour.LATE)
    message_id = line.world.send()
    line.post()
    assert line.state(message_id) is MessageState.ACCEPTED
    line.later(60)
    assert line.state(message_id) is MessageState.RECEIPTED


def test_a_silent_unit_is_overdue_after_96_hours_by_the_movable_clock(line: Line) -> None:
    line.unit.behave(PracticeBehaviour.SILENT)
    line.world.send()
    line.post()
    line.later(96 * 3600)
    [row] = line.world.ask(list_conversations, ListAsked())
    assert row.chip is ConversationChip.SENT
    line.later(1)
    [row] = line.world.ask(list_conversations, ListAsked())
    assert row.chip is ConversationChip.OVERDUE


def test_a_busy_unit_gets_the_message_when_it_said_it_would(line: Line) -> None:
    line.unit.behave(PracticeBehaviour.BUSY)
    message_id = line.world.send()
    assert line.dispatcher.step() is Step.WAITS
    assert line.unit.taken() == ()
    line.later(10)
    line.later(10)
    assert line.state(message_id) is MessageState.RECEIPTED
    assert len(line.unit.taken()) == 1


def test_a_lost_response_is_healed_by_the_same_id(line: Line) -> None:
    line.unit.behave(PracticeBehaviour.LOST_RESPONSE)
    message_id = line.world.send()
    assert line.dispatcher.step() is Step.WAITS
    line.receiver.run_until_idle()
    assert line.state(message_id) is MessageState.RECEIPTED
    line.later(10)
    assert [envelope.message_id for envelope in line.unit.taken()] == [message_id]


@pytest.mark.parametrize("kind", list(NoticeKind))
def test_every_notice_reaches_the_centre_as_a_message_that_proposes(
    line: Line, kind: NoticeKind
) -> None:
    wanted = NoticeWanted(
        kind,
        date(2026, 11, 21),
        UNIT_PARTY,
        CENTRE_PARTY,
        JONAS,
    )
    line.unit.give_notice(wanted)
    line.post()
    [message] = line.world.inbound()
    assert (message.notice, message.notice_on) == (kind.value, "2026-11-21")
    assert message.participant_id is None
    assert not line.world.ask(
        lambda reading, _: reading.rows("SELECT 1 FROM transition WHERE id <> 'plan'"), None
    )


@pytest.mark.parametrize("kind", list(NoticeKind))
def test_a_note_that_was_wanted_comes_along_as_a_file_that_can_be_opened_and_found(
    line: Line, kind: NoticeKind
) -> None:
    line.unit.give_notice(
        NoticeWanted(
            kind,
            date(2026, 11, 21),
            UNIT_PARTY,
            CENTRE_PARTY,
            JONAS,
            theme="Opphold",
            with_note=True,
        )
    )
    line.post()
    [message] = line.world.inbound()
    assert message.notice == kind.value
    [attachment] = [part.attachment for part in message.parts if part.attachment]
    assert (attachment.mime_type, attachment.declared) == ("application/pdf", "")
    opened = line.world.run(look_at_file, MessageFile(message.id, attachment.digest))
    words = page_picture(opened.data, 0, 0.5).words
    assert "Fjordheim TSB v/ Liv Nygård" in words
    assert "21. november 2026" in words
    assert "diktet opp av øvingsenheten" in words
    assert "nummer" not in words
    assert pdf.judged(opened.data)
    found = line.world.ask(
        lambda reading, _: find_hits(reading, "", MessageFilter(with_file=True), Narrowing()), None
    )
    assert found == {message.conversation_id: message.id}


def test_a_notice_has_no_file_unless_one_is_wanted(line: Line) -> None:
    wanted = NoticeWanted(NoticeKind.DISCHARGE, date(2026, 11, 21), UNIT_PARTY, CENTRE_PARTY, JONAS)
    line.unit.give_notice(wanted)
    line.post()
    [message] = line.world.inbound()
    assert not [part for part in message.parts if part.attachment]


def test_who_proposes_a_day_of_discharge_lays_a_plan_beside_it(line: Line) -> None:
    composed = replace(line.world.composed("Hybelen er klar."), purpose=Purpose.PLAN_DISCHARGE)
    line.world.run(send_message, SendMessage(composed))
    line.post()
    line.later(4)
    [answer] = line.world.inbound()
    assert answer.notice == NoticeKind.READY_FOR_DISCHARGE
    [attachment] = [part.attachment for part in answer.parts if part.attachment]
    assert attachment.name == "Plan for utskriving.pdf"
    assert line.world.run(look_at_file, MessageFile(answer.id, attachment.digest)).data


def test_the_choice_of_behaviour_is_remembered(world: MessageWorld) -> None:
    assert world.ask(practice_behaviour, None) is PracticeBehaviour.PROMPT
    world.run(choose_practice_behaviour, PracticeBehaviour.LATE)
    world.run(choose_practice_behaviour, PracticeBehaviour.SILENT)
    assert world.ask(practice_behaviour, None) is PracticeBehaviour.SILENT


def test_the_choice_of_a_fault_is_remembered(world: MessageWorld) -> None:
    assert world.ask(practice_fault, None) is PracticeFault.NONE
    world.run(choose_practice_fault, PracticeFault.LOCKED)
    world.run(choose_practice_fault, PracticeFault.TOO_MANY)
    assert world.ask(practice_fault, None) is PracticeFault.TOO_MANY


@pytest.mark.parametrize("fault", [each for each in PracticeFault if each not in LAST])
def test_a_fault_of_the_server_costs_no_message(line: Line, fault: PracticeFault) -> None:
    line.unit.fail(fault)
    message_id = line.world.send()
    line.post()
    line.later(10)
    line.later(10)
    assert line.state(message_id) in (MessageState.RECEIPTED, MessageState.ANSWERED)
    assert len(line.unit.taken()) == 1


def test_an_address_that_another_has_locked_holds_the_message_back(line: Line) -> None:
    line.unit.fail(PracticeFault.LOCKED)
    message_id = line.world.send()
    assert line.dispatcher.step() is Step.WAITS
    assert line.unit.taken() == ()
    line.unit.fail(PracticeFault.NONE)
    line.later(10)
    assert line.state(message_id) in (MessageState.RECEIPTED, MessageState.ANSWERED)
