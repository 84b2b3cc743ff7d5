"""A notice is accepted once, as it was read, and never against the unit's last word."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from services.domain.changes import Kind
from services.domain.errors import ChangedMeanwhile, WrongState
from services.domain.letters import Notice
from services.domain.messages import NoticeKind
from services.domain.participants import Phase
from services.domain.transitions import Missing, TransitionKind, TransitionState
from services.store.tables import PARTICIPANT, TRANSITION
from services.use_cases.conversation_view import conversation
from services.use_cases.gaps import people_in_gaps
from services.use_cases.notices import (
    AnswerNotice,
    Proposal,
    accept_notice,
    proposal_of,
    set_notice_aside,
)
from services.use_cases.transitions import (
    AddTransition,
    ChangeTransition,
    TransitionFields,
    add_transition,
    change_transition,
)
from services.use_cases.undo import undo
from tests.delivery.arriving import arrive, envelope, letter
from tests.fakes.message_world import MessageWorld, world

__all__ = ["world"]

NUMBER = iter(range(1, 1000))


def noticed(world: MessageWorld, kind: NoticeKind, on: date, ago: timedelta = timedelta()) -> str:
    """A notice in Jonas' thread, written so long ago; the message's id."""
    threads = world.ask(
        lambda reading, _: reading.rows("SELECT conversation_id FROM message LIMIT 1"), None
    )
    thread = threads[0][0] if threads else world.message(world.send("Hei.")).conversation_id
    before = {message.id for message in world.inbound()}
    their_id = f"5f0f8c1e-8f5b-4b38-9a3c-{next(NUMBER):012}"
    told = letter(
        world,
        message_id=their_id,
        conversation_id=thread,
        notice=Notice(kind, on),
        written_at=world.clock.moment - ago,
    )
    arrive(world, envelope(told))
    world.clock.forward(timedelta(minutes=1))
    return next(message.id for message in world.inbound() if message.id not in before)


def proposed(world: MessageWorld, message_id: str) -> Proposal | None:
    return world.ask(proposal_of, world.message(message_id))


def transitions(world: MessageWorld) -> list[tuple[TransitionKind, date, TransitionState]]:
    found = world.ask(lambda reading, _: reading.all(TRANSITION, order='"on", id'), None)
    return [(each.kind, each.on, each.state) for each in found]


READY = NoticeKind.READY_FOR_DISCHARGE
PLANNED = (TransitionKind.DISCHARGE, date(2026, 11, 24), TransitionState.PLANNED)


def test_accepting_twice_is_refused_and_changes_nothing(world: MessageWorld) -> None:
    message_id = noticed(world, NoticeKind.ADMISSION, date(2026, 11, 20))
    world.run(accept_notice, AnswerNotice(message_id))
    once = transitions(world)
    with pytest.raises(WrongState):
        world.run(accept_notice, AnswerNotice(message_id))
    with pytest.raises(WrongState):
        world.run(set_notice_aside, AnswerNotice(message_id))
    assert transitions(world) == once


def test_what_was_set_aside_is_not_accepted(world: MessageWorld) -> None:
    message_id = noticed(world, READY, date(2026, 11, 27))
    world.run(set_notice_aside, AnswerNotice(message_id))
    with pytest.raises(WrongState):
        world.run(accept_notice, AnswerNotice(message_id))
    assert transitions(world) == [PLANNED]


def test_an_earlier_notice_does_not_undo_a_later_one(world: MessageWorld) -> None:
    first = noticed(world, READY, date(2026, 11, 27))
    second = noticed(world, READY, date(2026, 11, 30))
    assert proposed(world, first) is None
    with pytest.raises(WrongState):
        world.run(accept_notice, AnswerNotice(first))
    world.run(accept_notice, AnswerNotice(second))
    assert [on for _, on, _ in transitions(world)] == [date(2026, 11, 30)]


def test_the_last_word_is_the_one_written_last_in_whatever_order_they_come(
    world: MessageWorld,
) -> None:
    last = noticed(world, READY, date(2026, 11, 30))
    first = noticed(world, READY, date(2026, 11, 27), ago=timedelta(hours=5))
    assert proposed(world, first) is None
    world.run(accept_notice, AnswerNotice(last, proposed(world, last)))
    assert [on for _, on, _ in transitions(world)] == [date(2026, 11, 30)]


def test_a_clock_that_is_ahead_at_the_unit_silences_no_later_notice(world: MessageWorld) -> None:
    ahead = noticed(world, READY, date(2026, 11, 27), ago=-timedelta(days=900))
    last = noticed(world, READY, date(2026, 11, 30))
    assert proposed(world, ahead) is None
    assert proposed(world, last) is not None


def test_a_notice_of_another_kind_leaves_the_first_standing(world: MessageWorld) -> None:
    first = noticed(world, NoticeKind.ADMISSION, date(2026, 11, 20))
    noticed(world, READY, date(2026, 11, 27))
    assert proposed(world, first) is not None


def test_what_is_noted_by_hand_is_not_noted_twice(world: MessageWorld) -> None:
    message_id = noticed(world, NoticeKind.UNPLANNED_DISCHARGE, date(2026, 11, 21))
    fields = TransitionFields(TransitionKind.UNPLANNED_DISCHARGE, date(2026, 11, 21), "unit")
    world.run(add_transition, AddTransition("jonas", fields, has_come=True))
    with pytest.raises(WrongState):
        world.run(accept_notice, AnswerNotice(message_id))
    assert len(transitions(world)) == 2


def test_another_outcome_than_the_one_read_is_refused(world: MessageWorld) -> None:
    message_id = noticed(world, READY, date(2026, 11, 27))
    seen = proposed(world, message_id)
    fields = TransitionFields(TransitionKind.DISCHARGE, date(2026, 11, 26), "unit")
    world.run(change_transition, ChangeTransition("plan", fields))
    with pytest.raises(ChangedMeanwhile):
        world.run(accept_notice, AnswerNotice(message_id, seen))
    world.run(accept_notice, AnswerNotice(message_id, proposed(world, message_id)))
    assert transitions(world)[0][1] == date(2026, 11, 27)


def test_an_accepted_notice_is_undone_as_a_whole_and_accepted_anew(world: MessageWorld) -> None:
    message_id = noticed(world, READY, date(2026, 11, 27))
    outcome = world.store.run(accept_notice, AnswerNotice(message_id), world.actor)
    assert outcome.undo is not None
    world.run(undo, outcome.undo)
    assert transitions(world) == [PLANNED]
    world.run(accept_notice, AnswerNotice(message_id, proposed(world, message_id)))
    assert transitions(world)[0][1] == date(2026, 11, 27)


def test_an_accepted_day_wakes_the_guard_of_gaps(world: MessageWorld) -> None:
    world.do(lambda transaction: transaction.remove(TRANSITION, "plan"))
    message_id = noticed(world, READY, date(2026, 11, 27))
    assert world.ask(people_in_gaps, None) == ()
    outcome = world.store.run(accept_notice, AnswerNotice(message_id), world.actor)
    [gap] = world.ask(people_in_gaps, None)
    assert gap.participant_id == "jonas"
    assert Missing.WHERE_TO in gap.gap.missing
    assert Kind.TRANSITIONS in outcome.changes


def test_the_thread_offers_no_more_than_can_be_accepted(world: MessageWorld) -> None:
    first = noticed(world, READY, date(2026, 11, 27))
    second = noticed(world, READY, date(2026, 11, 30))
    cards = world.ask(conversation, world.message(first).conversation_id).cards
    assert {card.id: card.proposal is not None for card in cards if card.notice} == {
        first: False,
        second: True,
    }


@pytest.mark.parametrize("unplanned_first", [True, False])
def test_who_is_admitted_and_leaves_on_one_day_stays_in_the_gap_in_whatever_order_one_accepts(
    world: MessageWorld, *, unplanned_first: bool
) -> None:
    world.do(lambda transaction: transaction.remove(TRANSITION, "plan"))
    admitted = noticed(world, NoticeKind.ADMISSION, date(2026, 11, 22))
    left = noticed(world, NoticeKind.UNPLANNED_DISCHARGE, date(2026, 11, 22))
    for message_id in (left, admitted) if unplanned_first else (admitted, left):
        world.run(accept_notice, AnswerNotice(message_id, proposed(world, message_id)))
    [gap] = world.ask(people_in_gaps, None)
    assert gap.gap.transition.kind is TransitionKind.UNPLANNED_DISCHARGE
    assert phase(world) is Phase.AFTER_TREATMENT


def test_an_admission_that_is_accepted_late_brings_nobody_back_who_has_left(
    world: MessageWorld,
) -> None:
    admitted = noticed(world, NoticeKind.ADMISSION, date(2026, 11, 15))
    left = noticed(world, NoticeKind.UNPLANNED_DISCHARGE, date(2026, 11, 20))
    for message_id in (left, admitted):
        world.run(accept_notice, AnswerNotice(message_id, proposed(world, message_id)))
    assert len(transitions(world)) == 3
    assert phase(world) is Phase.AFTER_TREATMENT


def phase(world: MessageWorld) -> Phase:
    return world.ask(lambda reading, about: reading.get(PARTICIPANT, about), "jonas").phase
