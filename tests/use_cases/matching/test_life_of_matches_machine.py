"""Whatever is done in whatever order, and however many days pass: no match is ever in two minds."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from services.domain.access import SYSTEM
from services.domain.assignments import Assignment, AssignmentState
from services.domain.changes import Outcome, Undo
from services.domain.errors import Refused
from services.domain.matches import (
    BEGUN,
    KNOWN_TO_EACH_OTHER,
    LIVE,
    Answer,
    CheckIn,
    GoesOn,
    Match,
    MatchState,
)
from services.store.store import Store
from services.store.tables import ASSIGNMENT, CHECK_IN, MATCH
from services.store.transaction import Reading, Transaction
from services.use_cases.check_ins import HoldCheckIn, hold_check_in
from services.use_cases.match_answering import RegisterAnswer, Side, register_answer
from services.use_cases.match_asking import (
    AskPair,
    AskProposed,
    ask_pair,
    ask_proposed,
    withdraw_question,
)
from services.use_cases.match_ending import (
    EndMatch,
    EndReason,
    PlanClosing,
    call_off_closing,
    end_match,
    plan_closing,
)
from services.use_cases.match_expiry import expire_questions
from services.use_cases.match_living import PauseMatch, pause_match, resume_match
from services.use_cases.match_meeting import StartMatch, start_match
from services.use_cases.match_rules import MatchRules, set_match_rules
from services.use_cases.undo import undo
from tests.fakes.matched_world import participant, volunteer
from tests.fakes.participant_world import ParticipantWorld, actor, small_centre

C = TypeVar("C")
V = TypeVar("V")
PARTICIPANTS = ("kim", "lena")
VOLUNTEERS = {"ingrid": 1, "aud": 2}
matches = st.integers(0, 11)


def _propose(transaction: Transaction, pair: tuple[str, str]) -> Outcome[None]:
    """A pair as an accepted proposal leaves it."""
    open_ones = transaction.all(ASSIGNMENT, "participant_id = ? AND state = 'open'", pair[0])
    transaction.add(
        MATCH,
        Match(
            transaction.new_id(), *pair, "Trene", transaction.now, "hanne", MatchState.PROPOSED,
            volunteer_answer=Answer.NOT_ASKED, participant_answer=Answer.NOT_ASKED,
            assignment_id=open_ones[0].id if open_ones else None,
            answer_by=transaction.today + timedelta(days=7), adviser_id="hanne",
        ),
    )  # fmt: skip
    return transaction.done(None)


class LifeOfMatches(RuleBasedStateMachine):
    """Two who wait, one of them with an assignment, and two who give their time."""

    @initialize(at_a_time=st.integers(1, 3))
    def open_the_centre(self, at_a_time: int) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.world: ParticipantWorld = small_centre(Path(self.folder.name))
        for number, person in enumerate(PARTICIPANTS):
            participant(self.world, id=person, display_name=person, phone=f"+476805081{number}")
        for number, (person, most) in enumerate(VOLUNTEERS.items()):
            volunteer(
                self.world, id=person, name=person, phone=f"+476805071{number}",
                max_participants=most, hours_per_month=Decimal(40), pledged_on=self.today,
            )  # fmt: skip
        words = Assignment("kims", "kim", "Trene", self.world.clock.now())
        self.world.put(ASSIGNMENT, words)
        self.world.run(set_match_rules, MatchRules(at_a_time), actor("lise"))
        self.agreed: dict[str, str] = {}
        self.last: Undo | None = None

    @property
    def store(self) -> Store:
        return self.world.store

    @property
    def today(self) -> Any:  # noqa: ANN401 - a date
        return self.store.ask(lambda reading, _: reading.today, None, SYSTEM)

    def stored(self) -> list[Match]:
        return self._read(lambda reading: reading.all(MATCH, order="created_at, id"))

    def _read(self, question: Callable[[Reading], V]) -> V:
        return self.store.ask(lambda reading, _: question(reading), None, SYSTEM)

    def _do(self, use_case: Callable[[Any, C], Outcome[Any]], command: C) -> None:
        with suppress(Refused):
            outcome = self.store.run(use_case, command, self.world.by)
            self.last = outcome.undo

    def _one(self, number: int) -> str:
        found = self.stored()
        return found[number % len(found)].id if found else "none"

    @rule(who=st.sampled_from(PARTICIPANTS), by=st.sampled_from(tuple(VOLUNTEERS)))
    def ask(self, who: str, by: str) -> None:
        self._do(ask_pair, AskPair(who, by, "Trene sammen"))

    @rule(who=st.sampled_from(PARTICIPANTS), by=st.sampled_from(tuple(VOLUNTEERS)))
    def propose(self, who: str, by: str) -> None:
        live = [one for one in self.stored() if one.state in LIVE]
        taken = sum(one.volunteer_id == by for one in live)
        waits = not any(one.participant_id == who for one in live)
        said = {_pair(one) for one in self.stored() if one.state is MatchState.DECLINED}
        if waits and taken < VOLUNTEERS[by] and (who, by) not in said:
            self.store.run(_propose, (who, by), SYSTEM)

    @rule(number=matches)
    def put(self, number: int) -> None:
        self._do(ask_proposed, AskProposed(self._one(number)))

    @rule(number=matches, side=st.sampled_from(Side), says_yes=st.sampled_from((True, True, False)))
    def answer(self, number: int, side: Side, says_yes: bool) -> None:
        self._do(register_answer, RegisterAnswer(self._one(number), side, says_yes))

    @rule(number=matches)
    def withdraw(self, number: int) -> None:
        self._do(withdraw_question, self._one(number))

    @rule(number=matches)
    def start(self, number: int) -> None:
        self._do(start_match, StartMatch(self._one(number), self.today))

    @rule(number=matches, days=st.one_of(st.none(), st.integers(0, 60)))
    def pause(self, number: int, days: int | None) -> None:
        until = None if days is None else self.today + timedelta(days=days)
        self._do(pause_match, PauseMatch(self._one(number), until, "tilbakefall"))

    @rule(number=matches)
    def resume(self, number: int) -> None:
        self._do(resume_match, self._one(number))

    @rule(number=matches, reached=st.booleans(), goes_on=st.sampled_from(GoesOn))
    def check_in(self, number: int, reached: bool, goes_on: GoesOn) -> None:
        command = HoldCheckIn(
            self._one(number), reached, reached_participant=False, goes_on=goes_on
        )
        self._do(hold_check_in, command)

    @rule(number=matches, days=st.integers(0, 20))
    def plan(self, number: int, days: int) -> None:
        self._do(plan_closing, PlanClosing(self._one(number), self.today + timedelta(days=days)))

    @rule(number=matches)
    def go_on(self, number: int) -> None:
        self._do(call_off_closing, self._one(number))

    @rule(number=matches, wanted=st.booleans())
    def end(self, number: int, wanted: bool) -> None:
        command = EndMatch(self._one(number), EndReason.MOVED, wanted_still=wanted)
        self._do(end_match, command)

    @rule(days=st.integers(1, 9))
    def days_pass(self, days: int) -> None:
        self.world.days_pass(days)
        self._do(expire_questions, None)
        again = self.store.run(expire_questions, None, self.world.by)
        assert again.value == 0
        assert not again.changes

    @rule()
    def undo_the_last(self) -> None:
        if self.last is not None:
            self._do(undo, self.last)

    @invariant()
    def everything_fits_together(self) -> None:
        matches, to_come, assignments = self._read(_everything)
        for one in matches:
            assert_whole(one)
        assert_no_means_no(matches)
        assert_room(matches)
        assert_one_is_found(matches)
        waiting = Counter(one.match_id for one in to_come)
        for one in matches:
            assert waiting[one.id] == (1 if one.state in BEGUN else 0)
            if one.state in BEGUN:
                assert self.agreed.setdefault(one.id, one.assignment) == one.assignment
        for assignment in assignments:
            begun = any(
                one.assignment_id == assignment.id and one.state in BEGUN for one in matches
            )
            assert begun == (assignment.state is AssignmentState.FILLED)

    def teardown(self) -> None:
        self.store.close()
        self.folder.cleanup()


def _everything(reading: Reading) -> tuple[list[Match], list[CheckIn], list[Assignment]]:
    return (
        reading.all(MATCH, order="created_at, id"),
        reading.all(CHECK_IN, "held_on IS NULL"),
        reading.all(ASSIGNMENT),
    )


def assert_whole(one: Match) -> None:
    """State, answers and days of one match agree with each other."""
    answers = (one.volunteer_answer, one.participant_answer)
    if one.state in KNOWN_TO_EACH_OTHER:
        assert answers == (Answer.YES, Answer.YES)
    if one.state is MatchState.PROPOSED:
        assert answers == (Answer.NOT_ASKED, Answer.NOT_ASKED)
    if one.state is MatchState.ASKED:
        assert one.volunteer_answer in {Answer.WAITING, Answer.YES}
        if one.participant_answer is Answer.NOT_ASKED:
            assert one.volunteer_answer is Answer.WAITING
        assert one.answer_by is not None
    assert (Answer.NO in answers) == (one.state is MatchState.DECLINED)
    assert one.active_since is not None or one.state not in BEGUN
    assert (one.paused_on is not None) == (one.state is MatchState.PAUSED)
    assert not one.pause_reason or one.state is MatchState.PAUSED
    assert (one.ended_on is None) == (one.state in LIVE)
    assert one.closing_on is not None or one.state is not MatchState.CLOSING


def assert_no_means_no(matches: list[Match]) -> None:
    """A pair of which one has said no is not asked again."""
    said = {_pair(one) for one in matches if one.state is MatchState.DECLINED}
    assert not said & {_pair(one) for one in matches if one.state in LIVE}


def assert_room(matches: list[Match]) -> None:
    """No volunteer has more than she has said she has room for."""
    taken = Counter(one.volunteer_id for one in matches if one.state in LIVE)
    assert all(taken[who] <= most for who, most in VOLUNTEERS.items())


def assert_one_is_found(matches: list[Match]) -> None:
    """At most one is agreed or living for each assignment, and for each participant's company."""
    found = Counter(
        (one.participant_id, one.assignment_id)
        for one in matches
        if one.state in KNOWN_TO_EACH_OTHER
    )
    assert all(number == 1 for number in found.values())


def _pair(one: Match) -> tuple[str, str]:
    return one.participant_id, one.volunteer_id


LifeOfMatches.TestCase.settings = settings(
    max_examples=20,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)

TestLifeOfMatches = LifeOfMatches.TestCase
