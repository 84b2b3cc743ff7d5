"""After a discharge or a release: a gap until somebody has taken over, or contact has been made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, TypeVar

import pytest

from services.domain.changes import Outcome
from services.domain.errors import Invalid, Reason, WrongState
from services.domain.messages import (
    Conversation,
    Message,
    MessageDirection,
    MessageState,
    NoticeKind,
)
from services.domain.offers import Unit
from services.domain.transitions import Missing, Transition, TransitionKind, TransitionState
from services.store.tables import CONVERSATION, MESSAGE, PARTICIPANT, TRANSITION, UNIT
from services.use_cases.first_contact import TakeOver, note_contact, take_over
from services.use_cases.gaps import people_in_gaps
from services.use_cases.notices import AnswerNotice, accept_notice, set_notice_aside
from services.use_cases.participant_overview import participant_overview
from services.use_cases.participants_list import participant_counts
from services.use_cases.standing_plans import coming_transitions
from services.use_cases.today import rail_counts, today_view
from services.use_cases.today_lines import GroupKind, TodayLine, Why
from services.use_cases.undo import undo
from tests.fakes.activity_world import HANNE, TODAY, House, actor, house
from tests.fakes.time import REFERENCE

__all__ = ["house"]

C = TypeVar("C")
V = TypeVar("V")


def run(house: House, use_case: Callable[[Any, C], Outcome[V]], command: C) -> Outcome[V]:
    return house.store.run(use_case, command, actor(HANNE))


def lines(house: House, group: GroupKind) -> list[TodayLine]:
    view = house.store.ask(today_view, None, actor(HANNE))
    return [line for each in view.groups if each.kind is group for line in each.lines]


def reasons(house: House, group: GroupKind) -> list[Why]:
    return [line.why for line in lines(house, group)]


def noticed(
    house: House, kind: NoticeKind, on: date, who: str | None = "p-amir", *, read: bool = False
) -> str:
    """A notice of the unit that nobody has decided about; the message's id."""
    house.put(UNIT, Unit("u", "Fjordheim TSB", REFERENCE))
    house.put(CONVERSATION, Conversation("c", "u", "Utskriving", REFERENCE, REFERENCE, who))
    message = Message(
        "m", "c", MessageDirection.IN, "u", MessageState.RECEIVED, REFERENCE,
        participant_id=who, author="Liv Nygård", notice=kind.value, notice_on=on.isoformat(),
        read_at=REFERENCE if read else None, remote_id="r",
    )  # fmt: skip
    house.put(MESSAGE, message)
    return message.id


def left_unplanned(house: House) -> Transition:
    """Amir has left, and the notice of it is accepted."""
    message_id = noticed(house, NoticeKind.UNPLANNED_DISCHARGE, TODAY - timedelta(days=1))
    transition_id = run(house, accept_notice, AnswerNotice(message_id)).value
    found: Transition = house.store.ask(
        lambda reading, about: reading.get(TRANSITION, about), transition_id, actor(HANNE)
    )
    return found


def test_an_accepted_unplanned_discharge_wakes_the_guard_everywhere(house: House) -> None:
    transition = left_unplanned(house)
    (line,) = lines(house, GroupKind.GAPS)
    assert (line.why, line.name, line.days) == (Why.UNPLANNED, "Amir Haddad", -1)
    assert line.missing == (Missing.PERSON_HERE, Missing.WHERE_TO, Missing.CONTACT)
    assert house.store.ask(rail_counts, None, actor(HANNE)).gaps == 1
    (person,) = house.store.ask(people_in_gaps, None, actor(HANNE))
    assert (person.participant_id, person.gap.transition) == ("p-amir", transition)
    assert house.store.ask(participant_counts, None, actor(HANNE)).gap == 1
    overview = house.store.ask(participant_overview, "p-amir", actor(HANNE))
    assert overview.gap is not None
    assert overview.gap.transition == transition


def test_it_ends_when_somebody_has_taken_over(house: House) -> None:
    transition = left_unplanned(house)
    run(house, take_over, TakeOver(transition.id, "Hanne", "Liv Nygård", "Hos Bjørn"))
    (line,) = lines(house, GroupKind.GAPS)
    assert line.missing == (Missing.CONTACT,)
    tomorrow = TODAY + timedelta(days=1)
    taken = TakeOver(transition.id, "Hanne", "Liv Nygård", "Hos Bjørn", tomorrow)
    outcome = run(house, take_over, taken)
    assert lines(house, GroupKind.GAPS) == []
    assert house.store.ask(people_in_gaps, None, actor(HANNE)) == ()
    assert outcome.undo is not None
    run(house, undo, outcome.undo)
    assert reasons(house, GroupKind.GAPS) == [Why.UNPLANNED]


def test_it_ends_when_contact_has_been_made_whatever_is_missing(house: House) -> None:
    transition = left_unplanned(house)
    outcome = run(house, note_contact, transition.id)
    assert outcome.value.contacted_on == TODAY
    assert (lines(house, GroupKind.GAPS), lines(house, GroupKind.FOLLOW_UPS)) == ([], [])
    with pytest.raises(WrongState):
        run(house, note_contact, transition.id)
    assert outcome.undo is not None
    run(house, undo, outcome.undo)
    assert reasons(house, GroupKind.GAPS) == [Why.UNPLANNED]


def test_the_agreed_day_comes_up_to_be_followed_up(house: House) -> None:
    transition = left_unplanned(house)
    tomorrow = TODAY + timedelta(days=1)
    run(house, take_over, TakeOver(transition.id, "Hanne", "Liv", "Hos Bjørn", tomorrow))
    assert lines(house, GroupKind.FOLLOW_UPS) == []
    house.clock.forward(timedelta(days=3))
    (line,) = lines(house, GroupKind.FOLLOW_UPS)
    assert (line.why, line.name, line.on, line.caller) == (
        Why.CONTACT, "Amir Haddad", tomorrow, "Hanne",
    )  # fmt: skip
    run(house, note_contact, transition.id)
    assert lines(house, GroupKind.FOLLOW_UPS) == []


def test_a_gap_after_leaving_stays_for_as_long_as_nobody_acts(house: House) -> None:
    left_unplanned(house)
    house.clock.forward(timedelta(days=90))
    assert reasons(house, GroupKind.GAPS) == [Why.UNPLANNED]


@pytest.mark.parametrize("kind", [TransitionKind.DISCHARGE, TransitionKind.RELEASE])
def test_one_who_was_let_go_with_nobody_named_is_in_a_gap(
    house: House, kind: TransitionKind
) -> None:
    gone = Transition("t", "p-amir", kind, TODAY, REFERENCE, TransitionState.DONE)
    house.put(TRANSITION, gone)
    assert reasons(house, GroupKind.GAPS) == [Why.LEFT]
    house.change(TRANSITION, "t", here="Hanne", there="Liv")
    assert lines(house, GroupKind.GAPS) == []


def test_what_was_history_when_it_was_noted_wakes_nobody(house: House) -> None:
    long_ago = TODAY - timedelta(days=60)
    kind = TransitionKind.UNPLANNED_DISCHARGE
    house.put(
        TRANSITION, Transition("t", "p-amir", kind, long_ago, REFERENCE, TransitionState.DONE)
    )
    assert lines(house, GroupKind.GAPS) == []
    assert house.store.ask(people_in_gaps, None, actor(HANNE)) == ()


def test_one_who_is_admitted_again_is_in_no_gap(house: House) -> None:
    transition = left_unplanned(house)
    again = replace(
        transition, id="again", kind=TransitionKind.ADMISSION, on=TODAY, created_at=REFERENCE
    )
    house.put(TRANSITION, again)
    assert lines(house, GroupKind.GAPS) == []
    assert house.store.ask(people_in_gaps, None, actor(HANNE)) == ()
    assert house.store.ask(participant_overview, "p-amir", actor(HANNE)).gap is None


@pytest.mark.parametrize("changed", [{"closed_on": TODAY}, {"deceased": True}])
def test_nobody_is_sent_after_one_who_is_closed_or_dead(
    house: House, changed: dict[str, Any]
) -> None:
    left_unplanned(house)
    house.change(PARTICIPANT, "p-amir", **changed)
    assert lines(house, GroupKind.GAPS) == []
    assert house.store.ask(people_in_gaps, None, actor(HANNE)) == ()


def test_a_day_for_contact_lies_not_in_the_past_and_only_one_who_left_is_taken_over(
    house: House,
) -> None:
    transition = left_unplanned(house)
    with pytest.raises(Invalid) as refusal:
        run(house, take_over, TakeOver(transition.id, contact_on=TODAY - timedelta(days=1)))
    assert (refusal.value.field, refusal.value.reason) == ("contact_on", Reason.IN_THE_PAST)
    for kind, state in (
        (TransitionKind.DISCHARGE, TransitionState.PLANNED),
        (TransitionKind.ADMISSION, TransitionState.DONE),
    ):
        other = replace(transition, id=f"t-{state}", kind=kind, state=state)
        house.put(TRANSITION, other)
        with pytest.raises(WrongState):
            run(house, take_over, TakeOver(other.id, "Hanne"))
        with pytest.raises(WrongState):
            run(house, note_contact, other.id)


def test_who_wrote_of_a_discharge_is_named_on_the_units_side(house: House) -> None:
    planned = Transition("t", "p-amir", TransitionKind.DISCHARGE, TODAY, REFERENCE, unit_id=None)
    house.put(TRANSITION, replace(planned, here="Hanne"))
    message_id = noticed(house, NoticeKind.DISCHARGE, TODAY)
    assert run(house, accept_notice, AnswerNotice(message_id)).value == "t"
    assert lines(house, GroupKind.GAPS) == []


@pytest.mark.parametrize("read", [True, False])
def test_a_notice_waits_on_today_until_somebody_decides(house: House, read: bool) -> None:
    message_id = noticed(house, NoticeKind.UNPLANNED_DISCHARGE, TODAY, read=read)
    (line,) = lines(house, GroupKind.WAITING)
    assert (line.why, line.name, line.other_name) == (Why.NOTICE, "Fjordheim TSB", "Amir Haddad")
    assert (line.notice, line.subject.id) == (NoticeKind.UNPLANNED_DISCHARGE, "c")
    run(house, set_notice_aside, AnswerNotice(message_id))
    assert reasons(house, GroupKind.WAITING) == ([] if read else [Why.TO_READ])


def test_a_notice_about_nobody_we_know_waits_too(house: House) -> None:
    noticed(house, NoticeKind.ADMISSION, TODAY, who=None, read=True)
    (line,) = lines(house, GroupKind.WAITING)
    assert (line.why, line.other_name) == (Why.NOTICE, "")


def test_a_notice_of_what_is_noted_already_waits_for_nobody(house: House) -> None:
    noticed(house, NoticeKind.ADMISSION, TODAY, read=True)
    done = TransitionState.DONE
    house.put(
        TRANSITION, Transition("t", "p-amir", TransitionKind.ADMISSION, TODAY, REFERENCE, done)
    )
    assert lines(house, GroupKind.WAITING) == []


def test_a_planned_discharge_that_was_overtaken_is_red_nowhere_and_not_told(house: House) -> None:
    plan = Transition(
        "plan", "p-amir", TransitionKind.DISCHARGE, TODAY, REFERENCE - timedelta(days=3)
    )  # fmt: skip
    house.put(TRANSITION, plan)
    assert reasons(house, GroupKind.GAPS) == [Why.GAP]
    assert told(house) == ["plan"]
    transition = left_unplanned(house)
    assert reasons(house, GroupKind.GAPS) == [Why.UNPLANNED]
    assert told(house) == []
    view = house.store.ask(today_view, None, actor(HANNE))
    assert "plan" not in {line.subject.id for line in view.day}
    (person,) = house.store.ask(people_in_gaps, None, actor(HANNE))
    assert person.gap.transition == transition
    overview = house.store.ask(participant_overview, "p-amir", actor(HANNE))
    assert overview.next_transition is None
    (over,) = (each for each in overview.transitions if each.overtaken)
    assert (over.transition, over.missing, over.gap) == (plan, (), None)
    run(house, note_contact, transition.id)
    assert (lines(house, GroupKind.GAPS), house.store.ask(people_in_gaps, None, actor(HANNE))) == (
        [],
        (),
    )


def test_who_is_ready_for_discharge_anew_gets_a_plan_that_stands(house: House) -> None:
    house.put(TRANSITION, Transition(
        "plan", "p-amir", TransitionKind.DISCHARGE, TODAY + timedelta(days=9),
        REFERENCE - timedelta(days=3),
    ))  # fmt: skip
    transition = left_unplanned(house)
    run(house, note_contact, transition.id)
    house.clock.forward(timedelta(days=1))
    later = TODAY + timedelta(days=20)
    ready = Message(
        "m2", "c", MessageDirection.IN, "u", MessageState.RECEIVED, house.clock.now(),
        participant_id="p-amir", notice=NoticeKind.READY_FOR_DISCHARGE.value,
        notice_on=later.isoformat(), remote_id="r2",
    )  # fmt: skip
    house.put(MESSAGE, ready)
    anew = run(house, accept_notice, AnswerNotice("m2")).value
    overview = house.store.ask(participant_overview, "p-amir", actor(HANNE))
    assert overview.next_transition is not None
    assert (overview.next_transition.transition.id, overview.next_transition.transition.on) == (
        anew,
        later,
    )
    assert [each.transition.id for each in overview.transitions if each.overtaken] == ["plan"]


def told(house: House) -> list[str]:
    """What would be told of in a message."""
    coming = house.store.ask(coming_transitions, "p-amir", actor(HANNE))
    return [each.id for each in coming]
