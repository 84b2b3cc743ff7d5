"""Today says who is about to fall, who waits, whom to care for, and why."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from services.domain.access import SYSTEM, Account
from services.domain.activities import Activity
from services.domain.centre import ImportBatch, Setting, WaitingRow
from services.domain.consent import Consent, InformationKind, Purpose
from services.domain.matches import Answer, MatchState
from services.domain.messages import Conversation, Message, MessageDirection, MessageState
from services.domain.offers import Unit
from services.domain.requirements import Check, CourseModule, Requirement
from services.domain.transitions import Missing, Transition, TransitionKind, TransitionState
from services.domain.volunteers import Absence, Stage, YesNo
from services.store.tables import (
    ABSENCE,
    ACTIVITY,
    CONSENT,
    CONVERSATION,
    COURSE_MODULE,
    IMPORT_BATCH,
    MATCH,
    MESSAGE,
    PARTICIPANT,
    REQUIREMENT,
    SETTING,
    TRANSITION,
    UNIT,
    VOLUNTEER,
    WAITING_ROW,
)
from services.use_cases.activities import Thank, thank
from services.use_cases.talks import AskForTalk, HoldTalk, ask_for_talk, hold_talk
from services.use_cases.today import rail_counts, today_view
from services.use_cases.today_lines import (
    DayLineKind,
    GroupKind,
    TodayLine,
    TodayView,
    WaitingFor,
    Why,
)
from tests.fakes.activity_world import (
    HANNE,
    LEADER,
    STAFF,
    TODAY,
    TURID,
    House,
    actor,
    house,
    match,
)
from tests.fakes.time import REFERENCE

__all__ = ["house"]


def view(house: House, account: Account = HANNE) -> TodayView:
    return house.store.ask(today_view, None, actor(account))


def lines(house: House, group: GroupKind, account: Account = HANNE) -> list[TodayLine]:
    return [
        line for each in view(house, account).groups if each.kind is group for line in each.lines
    ]


def reasons(house: House, group: GroupKind, account: Account = HANNE) -> list[Why]:
    return [line.why for line in lines(house, group, account)]


def transition(
    id_: str, days: int, who: str = "p-jonas", kind: TransitionKind = TransitionKind.DISCHARGE
) -> Transition:
    return Transition(f"t-{id_}", who, kind, TODAY + timedelta(days=days), REFERENCE)


SAFE: dict[str, Any] = {"here": "Hanne", "there": "Fjordheim", "where_to": "Bergveien 2"}


def test_an_empty_day_has_no_groups(house: House) -> None:
    assert view(house).groups == ()
    assert view(house).day == ()


def test_the_unplanned_discharge_stands_before_all_others(house: House) -> None:
    house.put(TRANSITION, transition("tomorrow", 1))
    unplanned = transition("out", -3, "p-amir", TransitionKind.UNPLANNED_DISCHARGE)
    house.put(TRANSITION, replace(unplanned, state=TransitionState.DONE, here="Hanne"))
    first, second = lines(house, GroupKind.GAPS)
    assert (first.why, first.name, first.days) == (Why.UNPLANNED, "Amir Haddad", -3)
    # A day for the first contact belongs to it, too: a name alone has not met anybody.
    assert first.missing == (Missing.PERSON_THERE, Missing.WHERE_TO, Missing.CONTACT)
    assert (second.why, second.name, second.days) == (Why.GAP, "Jonas Berg", 1)
    assert second.subject.participant_id == "p-jonas"


@pytest.mark.parametrize(
    ("days", "changes", "red"),
    [
        (14, {}, True),
        (15, {}, False),
        (-40, {}, True),
        (5, SAFE, False),
        (5, {"state": TransitionState.CANCELLED}, False),
        (5, {"state": TransitionState.DONE}, False),
    ],
)
def test_only_a_near_transition_with_something_missing_is_red(
    house: House, days: int, changes: dict[str, Any], red: bool
) -> None:
    house.put(TRANSITION, replace(transition("x", days), **changes))
    assert bool(lines(house, GroupKind.GAPS)) is red
    assert house.store.ask(rail_counts, None, actor(HANNE)).gaps == int(red)


def test_a_participant_who_is_closed_raises_no_alarm(house: House) -> None:
    house.put(TRANSITION, transition("x", 2))
    house.change(PARTICIPANT, "p-jonas", closed_on=TODAY)
    assert view(house).groups == ()


def test_a_safe_transition_that_has_passed_asks_whether_it_happened(house: House) -> None:
    house.put(TRANSITION, replace(transition("x", -1), **SAFE))
    assert reasons(house, GroupKind.FOLLOW_UPS) == [Why.TO_CONFIRM]


def test_the_next_14_days_count_the_safe_and_the_unsafe(house: House) -> None:
    house.put(TRANSITION, transition("gap", 3))
    house.put(TRANSITION, replace(transition("safe", 9, "p-amir"), **SAFE))
    house.put(TRANSITION, replace(transition("later", 20, "p-amir"), **SAFE))
    ahead = view(house).ahead
    assert (ahead.gaps, ahead.ready) == (1, 1)
    assert [(each.name, each.gap) for each in ahead.transitions] == [
        ("Jonas Berg", True),
        ("Amir Haddad", False),
    ]


def add_message(house: House, id_: str, **changes: Any) -> None:  # noqa: ANN401 any field
    if not house.all(UNIT):
        house.put(UNIT, Unit("u", "Fjordheim TSB", REFERENCE, phone="+4768050000"))
    talk = Conversation(f"c-{id_}", "u", "Utskriving", REFERENCE, REFERENCE, "p-jonas")
    house.put(CONVERSATION, talk)
    message = Message(
        f"msg-{id_}", talk.id, MessageDirection.IN, "u", MessageState.RECEIVED, REFERENCE
    )
    house.put(MESSAGE, replace(message, remote_id=id_, **changes))


def sent(hours: int, state: MessageState = MessageState.ACCEPTED) -> dict[str, Any]:
    return {
        "direction": MessageDirection.OUT,
        "state": state,
        # The time that the message bears is when it was written: the receipt is owed from then.
        "created_at": REFERENCE - timedelta(hours=hours),
        "sent_at": REFERENCE - timedelta(hours=hours),
    }


def test_an_urgent_message_waits_until_it_is_understood(house: House) -> None:
    add_message(house, "1", read_at=REFERENCE, urgent=True)
    add_message(house, "2")
    add_message(house, "3", read_at=REFERENCE)
    first, second = lines(house, GroupKind.WAITING)
    assert (first.why, first.name, first.phone) == (
        Why.TO_UNDERSTAND,
        "Fjordheim TSB",
        "+4768050000",
    )
    assert second.why is Why.TO_READ
    assert house.store.ask(rail_counts, None, actor(STAFF)).messages == 2


def test_a_receipt_is_missed_after_96_hours_and_not_before(house: House) -> None:
    add_message(house, "1", **sent(97))
    add_message(house, "2", **sent(96))
    assert [line.key for line in lines(house, GroupKind.WAITING)] == ["outbound:msg-1"]
    assert reasons(house, GroupKind.WAITING) == [Why.NO_RECEIPT]


def test_refused_and_stopped_messages_stand_until_somebody_takes_them(house: House) -> None:
    add_message(house, "1", **sent(3, MessageState.REJECTED))
    add_message(house, "2", **sent(2, MessageState.STOPPED))
    add_message(house, "3", **sent(1, MessageState.REFUSED), handled=True)
    assert reasons(house, GroupKind.WAITING) == [Why.REFUSED, Why.STOPPED]


def test_an_ask_says_whose_answer_is_missing(house: House) -> None:
    asked: dict[str, Any] = {"state": MatchState.ASKED, "participant_answer": Answer.WAITING}
    house.put(MATCH, match("amir", "p-amir", "v-bjorn", "Flytting", **asked))
    (line,) = lines(house, GroupKind.WAITING)
    assert (line.why, line.waiting_for) == (Why.ASKED, WaitingFor.PARTICIPANT)
    assert lines(house, GroupKind.WAITING, STAFF) == []


def activity(id_: str, days_ago: int, **more: Any) -> Activity:  # noqa: ANN401 any field
    values: dict[str, Any] = {"participant_id": "p-jonas", "thanked_at": REFERENCE}
    on = TODAY - timedelta(days=days_ago)
    return Activity(f"a-{id_}", on, "v-turid", "Tur", REFERENCE, **(values | more))


def test_a_pair_is_quiet_after_14_days_without_an_activity(house: House) -> None:
    house.change(MATCH, "m-jonas", created_at=REFERENCE - timedelta(days=90), active_since=None)
    house.put(ACTIVITY, activity("old", 14))
    (line,) = lines(house, GroupKind.CARE)
    assert (line.why, line.name, line.other_name) == (Why.QUIET, "Turid Haugen", "Jonas Berg")
    assert (line.days, line.on) == (14, TODAY - timedelta(days=14))
    house.put(ACTIVITY, activity("missed", 3, took_place=False))
    assert reasons(house, GroupKind.CARE) == [Why.QUIET]
    house.put(ACTIVITY, activity("new", 13))
    assert reasons(house, GroupKind.CARE) == []


def test_a_centre_may_set_after_how_many_days_a_pair_is_quiet(house: House) -> None:
    house.change(MATCH, "m-jonas", created_at=REFERENCE - timedelta(days=90), active_since=None)
    house.put(ACTIVITY, activity("old", 20))
    house.put(SETTING, Setting("quiet_after_days", "21"))
    assert reasons(house, GroupKind.CARE) == []


def test_a_wish_for_a_talk_stands_until_the_talk_was_held(house: House) -> None:
    house.store.run(ask_for_talk, AskForTalk(), actor(TURID))
    house.put(ACTIVITY, activity("talk", 2, wants_a_talk=YesNo.YES))
    (line,) = lines(house, GroupKind.CARE)
    assert (line.why, line.number, line.days) == (Why.TALK, 2, 2)
    assert house.store.run(hold_talk, HoldTalk("v-turid"), actor(STAFF)).value == 2
    assert reasons(house, GroupKind.CARE) == []


def test_a_wish_from_an_old_register_raises_no_alarm(house: House) -> None:
    house.put(ACTIVITY, activity("old", 200, wants_a_talk=YesNo.YES, participant_id=None))
    assert reasons(house, GroupKind.CARE) == []


def test_thanks_are_due_once_for_each_volunteer(house: House) -> None:
    for number in range(3):
        house.put(ACTIVITY, activity(f"{number}", number, thanked_at=None))
    house.put(ACTIVITY, activity("old", 15, thanked_at=None))
    house.put(ACTIVITY, activity("missed", 1, thanked_at=None, took_place=False))
    (line,) = lines(house, GroupKind.CARE)
    assert (line.why, line.number, line.on) == (Why.THANKS, 3, TODAY)
    assert set(line.activity_ids) == {"a-0", "a-1", "a-2"}
    house.store.run(thank, Thank(line.activity_ids), actor(HANNE))
    assert reasons(house, GroupKind.CARE) == []


def consent(id_: str, until: date) -> Consent:
    return Consent(
        id_,
        "p-jonas",
        frozenset({InformationKind.PLAN}),
        frozenset({Purpose.FOLLOW_UP}),
        TODAY - timedelta(days=300),
        until,
        REFERENCE,
        organisation="Fjordheim",
    )


def test_a_consent_that_ends_soon_is_followed_up_unless_renewed(house: House) -> None:
    house.put(CONSENT, consent("soon", TODAY + timedelta(days=14)))
    house.put(CONSENT, consent("past", TODAY - timedelta(days=1)))
    (line,) = lines(house, GroupKind.FOLLOW_UPS)
    assert (line.why, line.days, line.other_name) == (Why.CONSENT_ENDS, 14, "Fjordheim")
    assert view(house).ahead.first_consent_ends == TODAY + timedelta(days=14)
    house.put(CONSENT, consent("renewed", TODAY + timedelta(days=400)))
    assert reasons(house, GroupKind.FOLLOW_UPS) == []


def test_a_pledge_is_followed_up_28_days_before_it_runs_out(house: House) -> None:
    house.change(VOLUNTEER, "v-bjorn", pledged_on=date(2024, 12, 20))
    (line,) = lines(house, GroupKind.FOLLOW_UPS)
    assert (line.why, line.on, line.days) == (Why.PLEDGE_ENDS, date(2026, 12, 20), 28)
    house.change(VOLUNTEER, "v-bjorn", pledged_on=date(2024, 12, 21))
    assert reasons(house, GroupKind.FOLLOW_UPS) == []


def test_a_live_match_without_a_pledge_is_followed_up(house: House) -> None:
    house.change(VOLUNTEER, "v-bjorn", pledged_on=None)
    assert reasons(house, GroupKind.FOLLOW_UPS) == []
    house.change(VOLUNTEER, "v-turid", pledged_on=None)
    assert reasons(house, GroupKind.FOLLOW_UPS) == [Why.PLEDGE_MISSING]


def test_parts_of_the_training_and_certificates_are_followed_up_before_they_run_out(
    house: House,
) -> None:
    house.put(COURSE_MODULE, CourseModule("frames", "Trygge rammer", 1, renew_months=12))
    house.put(REQUIREMENT, Requirement("m", Check.MODULE, 8, Stage.READY, module_id="frames"))
    house.put(
        REQUIREMENT,
        Requirement("p", Check.POLICE, 9, Stage.READY, months=12, legal_basis="§ 5-4"),
    )
    for volunteer in house.store.ask(lambda reading, _: reading.all(VOLUNTEER), None, SYSTEM):
        house.change(
            VOLUNTEER, volunteer.id, trained_on=TODAY, police_seen_on=TODAY - timedelta(days=30)
        )
    assert reasons(house, GroupKind.FOLLOW_UPS) == []
    house.change(VOLUNTEER, "v-turid", trained_on=date(2025, 12, 20), police_seen_on=None)
    ends, missing = lines(house, GroupKind.FOLLOW_UPS)
    assert (ends.why, ends.words, ends.on, ends.days) == (
        Why.POINT_ENDS, "Trygge rammer", date(2026, 12, 20), 28,
    )  # fmt: skip
    assert (missing.why, missing.point) == (Why.POINT_MISSING, Check.POLICE)
    house.change(VOLUNTEER, "v-turid", trained_on=date(2025, 11, 1), police_seen_on=TODAY)
    (ran_out,) = lines(house, GroupKind.FOLLOW_UPS)
    assert ran_out.days == -21


def test_one_who_is_away_is_followed_up_in_the_week_before_she_is_back(house: House) -> None:
    house.put(ABSENCE, Absence("a", "v-bjorn", TODAY, TODAY + timedelta(days=7)))
    (line,) = lines(house, GroupKind.FOLLOW_UPS)
    assert (line.why, line.on, line.days) == (Why.ABSENCE_ENDS, TODAY + timedelta(days=7), 7)
    house.change(ABSENCE, "a", last_on=TODAY + timedelta(days=8))
    assert reasons(house, GroupKind.FOLLOW_UPS) == []
    house.change(
        ABSENCE, "a", first_on=TODAY + timedelta(days=1), last_on=TODAY + timedelta(days=2)
    )
    assert reasons(house, GroupKind.FOLLOW_UPS) == []


def test_an_agreed_match_without_a_first_meeting_is_followed_up(house: House) -> None:
    house.change(MATCH, "m-jonas", state=MatchState.AGREED)
    assert reasons(house, GroupKind.FOLLOW_UPS) == [Why.FIRST_MEETING_UNSET]
    house.change(MATCH, "m-jonas", first_meeting_on=TODAY - timedelta(days=1))
    assert reasons(house, GroupKind.FOLLOW_UPS) == [Why.FIRST_MEETING_PAST]
    house.change(MATCH, "m-jonas", first_meeting_on=TODAY)
    assert reasons(house, GroupKind.FOLLOW_UPS) == []
    (line,) = view(house).day
    assert (line.kind, line.name, line.other_name) == (
        DayLineKind.FIRST_MEETING,
        "Jonas Berg",
        "Turid Haugen",
    )


def test_rows_that_wait_for_an_answer_are_told_in_one_line(house: House) -> None:
    house.put(IMPORT_BATCH, ImportBatch("b", "volunteers", "liste.xlsx", REFERENCE, 0, 2, 0, 0))
    for number in range(2):
        row = WaitingRow(f"w{number}", "b", "volunteers", "Ark", number, "[]", "[]", REFERENCE)
        house.put(WAITING_ROW, row)
    (line,) = lines(house, GroupKind.FOLLOW_UPS)
    assert (line.why, line.number) == (Why.ROWS, 2)
    assert lines(house, GroupKind.FOLLOW_UPS, STAFF) == []


def test_a_leader_sees_nothing_about_the_people_in_it(house: House) -> None:
    house.put(TRANSITION, transition("x", 2))
    house.put(ACTIVITY, activity("a", 1, thanked_at=None))
    add_message(house, "1")
    told = view(house, LEADER)
    assert (told.groups, told.day, told.ahead.transitions) == ((), (), ())
    counts = house.store.ask(rail_counts, None, actor(LEADER))
    assert (counts.gaps, counts.asks, counts.messages) == (0, 0, 0)
