"""Who leaves a unit unplanned after we have ceased to follow is told to a person all the same."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from services.domain.letters import Notice
from services.domain.messages import NoticeKind
from services.domain.transitions import Transition, TransitionKind, TransitionState
from services.store.tables import TRANSITION
from services.use_cases.first_contact import TakeOver, take_over
from services.use_cases.notices import AnswerNotice, accept_notice
from services.use_cases.participants import (
    CloseParticipant,
    Farewell,
    ReopenParticipant,
    close_participant,
    reopen_participant,
)
from services.use_cases.participants_list import (
    ListParticipants,
    Whose,
    participant_counts,
    participants,
)
from services.use_cases.today import rail_counts, today_view
from services.use_cases.today_lines import GroupKind, TodayLine, Why
from tests.delivery.arriving import arrive, envelope, letter, sent
from tests.fakes.message_world import MessageWorld, world

__all__ = ["world"]

TODAY = date(2026, 11, 22)


def unplanned(world: MessageWorld, thread: str) -> str:
    notice = Notice(NoticeKind.UNPLANNED_DISCHARGE, TODAY)
    arrive(world, envelope(letter(world, conversation_id=thread, notice=notice)))
    (message,) = world.inbound()
    world.run(accept_notice, AnswerNotice(message.id))
    return message.id


def red(world: MessageWorld) -> list[TodayLine]:
    view = world.ask(today_view, None)
    return [line for group in view.groups if group.kind is GroupKind.GAPS for line in group.lines]


def test_an_unplanned_discharge_that_is_accepted_after_the_end_is_a_red_line(
    world: MessageWorld,
) -> None:
    thread = world.message(sent(world)).conversation_id
    world.run(close_participant, CloseParticipant(world.person, Farewell.ON_OWN_FEET))
    assert red(world) == []
    world.clock.forward(timedelta(minutes=5))
    unplanned(world, thread)
    (line,) = red(world)
    assert (line.why, line.name, line.ended) == (Why.UNPLANNED, "Jonas Berg", True)
    assert world.ask(rail_counts, None).gaps == 1
    assert world.ask(participant_counts, None).gap == 1
    listed = world.ask(participants, ListParticipants(Whose.GAP))
    assert [row.id for row in listed] == [world.person]


def test_opening_the_follow_up_again_makes_it_a_line_like_any_other(world: MessageWorld) -> None:
    thread = world.message(sent(world)).conversation_id
    world.run(close_participant, CloseParticipant(world.person, Farewell.ON_OWN_FEET))
    world.clock.forward(timedelta(minutes=5))
    unplanned(world, thread)
    world.run(reopen_participant, ReopenParticipant(world.person))
    assert Why.UNPLANNED in [line.why for line in red(world) if not line.ended]


def test_noting_who_has_taken_over_takes_the_line_away(world: MessageWorld) -> None:
    thread = world.message(sent(world)).conversation_id
    world.run(close_participant, CloseParticipant(world.person, Farewell.ON_OWN_FEET))
    world.clock.forward(timedelta(minutes=5))
    unplanned(world, thread)
    (line,) = red(world)
    taken = TakeOver(line.subject.id, "Hanne Brekke", "Liv Nygård", "Hybel", TODAY)
    world.run(take_over, taken)
    assert red(world) == []


@pytest.mark.parametrize("why", [Farewell.MOVED, Farewell.DIED])
def test_what_was_known_at_the_end_raises_no_alarm(world: MessageWorld, why: Farewell) -> None:
    left = Transition(
        "left", world.person, TransitionKind.UNPLANNED_DISCHARGE, TODAY, world.clock.moment,
        TransitionState.DONE, "unit",
    )  # fmt: skip
    world.do(lambda transaction: transaction.add(TRANSITION, left))
    assert "unplanned:left" in [line.key for line in red(world)]
    world.clock.forward(timedelta(minutes=5))
    world.run(close_participant, CloseParticipant(world.person, why))
    assert red(world) == []
