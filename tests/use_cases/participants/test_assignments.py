"""What a participant would like a hand with: in own words, one open at a time, with a history."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from services.domain.access import SYSTEM
from services.domain.assignments import AssignmentState, Progress
from services.domain.availability import Availability, Part, Slot, availability_of
from services.domain.changes import Kind, Outcome
from services.domain.errors import Invalid, NotAllowed, Reason, UndoImpossible, WrongState
from services.domain.matches import Match, MatchState
from services.store.tables import ASSIGNMENT, MATCH
from services.store.transaction import Transaction
from services.use_cases.assignments import (
    AssignmentFields,
    ChangeAssignment,
    OpenAssignment,
    change_assignment,
    fields_of,
    open_assignment,
    open_of,
    withdraw_assignment,
)
from services.use_cases.assignments_of import assignments_of
from services.use_cases.everything_search import Found, find_everything
from services.use_cases.journal_of_person import JournalOfPerson, journal_of_person
from services.use_cases.participant_overview import participant_overview
from services.use_cases.participants import CloseParticipant, Farewell, close_participant
from services.use_cases.undo import undo
from tests.fakes.participant_world import ParticipantWorld, actor
from tests.fakes.time import REFERENCE

WORDS = "  Flytte sofaen ned,\nog ikke alene  "
SATURDAY = availability_of([Slot(6, Part.MORNING)])


def opened(world: ParticipantWorld, person_id: str, words: str = WORDS, **more: object) -> str:
    fields = AssignmentFields(words, **more)  # type: ignore[arg-type]  # any of its fields
    return world.run(open_assignment, OpenAssignment(person_id, fields)).id


def matched(world: ParticipantWorld, person_id: str, assignment_id: str, state: MatchState) -> None:
    match = Match(
        f"match {state}", person_id, "turid", "Flytte", REFERENCE, "hanne", state,
        assignment_id=assignment_id,
    )  # fmt: skip
    world.put(MATCH, match)


def test_the_words_are_kept_as_said_and_the_type_gives_the_rest(world: ParticipantWorld) -> None:
    person = world.take_in("Kim Rønning")
    opened(world, person.id, type_id="training_together", availability=SATURDAY, postcode="3015")
    (view,) = world.ask(assignments_of, person.id)
    assert view.assignment.words == WORDS
    assert (view.assignment.skills, view.assignment.hours) == ((), None)
    assert (view.meant.skills, view.meant.hours) == (("trening",), Decimal(6))
    assert view.assignment.availability == SATURDAY
    assert view.type is not None
    assert view.type.name == "Trening sammen"
    assert view.progress is Progress.WAITING
    assert world.ask(participant_overview, person.id).assignments == (view,)


def test_own_skills_and_hours_go_before_those_of_the_type(world: ParticipantWorld) -> None:
    person = world.take_in("Kim Rønning")
    opened(world, person.id, type_id="training_together", skills=("Yoga", "yoga"), hours=Decimal(2))
    (view,) = world.ask(assignments_of, person.id)
    assert (view.meant.skills, view.meant.hours) == (("Yoga",), Decimal(2))


def test_one_is_open_at_a_time_and_another_may_be_when_it_is_filled(
    world: ParticipantWorld,
) -> None:
    person = world.take_in("Kim Rønning")
    first = opened(world, person.id)
    with pytest.raises(WrongState) as refusal:
        opened(world, person.id, "Noe annet")
    assert (refusal.value.kind, refusal.value.state) == ("assignment", "open")
    _filled(world, first)
    second = opened(world, person.id, "Noe annet")
    states = [view.assignment.id for view in world.ask(assignments_of, person.id)]
    assert states == [second, first]


def _filled(world: ParticipantWorld, assignment_id: str) -> None:
    world.store.run(_as_filled, assignment_id, SYSTEM)


def _as_filled(transaction: Transaction, assignment_id: str) -> Outcome[None]:
    """What the match does when the two have met."""
    stored = transaction.get(ASSIGNMENT, assignment_id)
    transaction.replace(ASSIGNMENT, replace(stored, state=AssignmentState.FILLED))
    return transaction.done(None)


@pytest.mark.parametrize(
    ("more", "field", "reason"),
    [
        ({"words": "  "}, "words", Reason.MISSING),
        ({"words": "Fødselsnummer 13097248022"}, "words", Reason.NATIONAL_ID),
        ({"type_id": "nowhere"}, "type_id", Reason.UNKNOWN_CHOICE),
        ({"hours": Decimal(201)}, "hours", Reason.OUT_OF_RANGE),
        ({"skills": ("x" * 121,)}, "skills", Reason.TOO_LONG),
        ({"postcode": "30"}, "postcode", Reason.NOT_A_POSTCODE),
        ({"place": "x" * 121}, "place", Reason.TOO_LONG),
        ({"waiting_since": date(2099, 1, 1)}, "waiting_since", Reason.IN_THE_FUTURE),
        (
            {"starts_on": date(2027, 2, 2), "ends_on": date(2027, 2, 1)},
            "ends_on",
            Reason.ENDS_BEFORE_START,
        ),
    ],
)
def test_an_assignment_that_can_not_be_taken_says_which_field(
    world: ParticipantWorld, more: dict[str, object], field: str, reason: Reason
) -> None:
    person = world.take_in("Kim Rønning")
    kept = opened(world, person.id)
    with pytest.raises(Invalid) as refusal:
        world.run(
            change_assignment,
            ChangeAssignment(kept, AssignmentFields(**({"words": WORDS} | more))),  # type: ignore[arg-type]  # any of its fields
        )
    assert (refusal.value.field, refusal.value.reason) == (field, reason)


def test_who_waits_for_a_volunteer_has_waited_for_this_too(world: ParticipantWorld) -> None:
    person = world.take_in("Kim Rønning")
    other = world.take_in("Ola Vik", wants_volunteer=False)
    world.days_pass(20)
    opened(world, person.id)
    opened(world, other.id)
    first, second = (world.ask(assignments_of, each.id)[0] for each in (person, other))
    assert first.assignment.waiting_since == person.waiting_since
    assert second.assignment.waiting_since == REFERENCE.date() + timedelta(days=20)


def test_a_change_keeps_what_is_not_in_the_form_and_can_be_undone(world: ParticipantWorld) -> None:
    person = world.take_in("Kim Rønning")
    kept = opened(world, person.id, availability=SATURDAY)
    (view,) = world.ask(assignments_of, person.id)
    as_before = world.store.run(
        change_assignment, ChangeAssignment(kept, fields_of(view.assignment)), world.by
    )
    assert as_before.undo is None
    odd = Availability(known=True, slots=SATURDAY.slots, odd_only=SATURDAY.slots)
    fields = AssignmentFields("Male stua", availability=odd)
    outcome = world.store.run(change_assignment, ChangeAssignment(kept, fields), world.by)
    assert Kind.ASSIGNMENTS in outcome.changes
    (changed,) = world.ask(assignments_of, person.id)
    assert changed.assignment.availability == odd
    assert changed.assignment.waiting_since == view.assignment.waiting_since
    assert outcome.undo is not None
    world.run(undo, outcome.undo)
    assert world.ask(assignments_of, person.id) == (view,)


@pytest.mark.parametrize(
    ("state", "told", "name"),
    [
        (MatchState.PROPOSED, Progress.WAITING, ""),
        (MatchState.ASKED, Progress.ASKED, "Turid Haugen"),
        (MatchState.AGREED, Progress.AGREED, "Turid Haugen"),
        (MatchState.DECLINED, Progress.WAITING, ""),
    ],
)
def test_the_page_is_told_how_far_it_has_come(
    world: ParticipantWorld, state: MatchState, told: Progress, name: str
) -> None:
    person = world.take_in("Kim Rønning")
    matched(world, person.id, opened(world, person.id), state)
    (view,) = world.ask(assignments_of, person.id)
    assert (view.progress, view.volunteer_name) == (told, name)


def test_it_is_withdrawn_only_when_nobody_has_been_asked(world: ParticipantWorld) -> None:
    person = world.take_in("Kim Rønning")
    kept = opened(world, person.id)
    outcome = world.store.run(withdraw_assignment, kept, world.by)
    assert outcome.value.state is AssignmentState.WITHDRAWN
    assert outcome.value.closed_on == REFERENCE.date()
    assert outcome.undo is not None
    world.run(undo, outcome.undo)
    matched(world, person.id, kept, MatchState.ASKED)
    with pytest.raises(WrongState) as refusal:
        world.run(withdraw_assignment, kept)
    assert (refusal.value.kind, refusal.value.state) == ("assignment", "asked")


def test_what_is_over_is_not_changed_any_more(world: ParticipantWorld) -> None:
    person = world.take_in("Kim Rønning")
    kept = opened(world, person.id)
    world.run(withdraw_assignment, kept)
    with pytest.raises(WrongState):
        world.run(withdraw_assignment, kept)
    with pytest.raises(WrongState):
        world.run(change_assignment, ChangeAssignment(kept, AssignmentFields("Annet")))


def test_a_follow_up_that_ends_takes_the_open_assignment_along(world: ParticipantWorld) -> None:
    person = world.take_in("Kim Rønning")
    opened(world, person.id)
    command = CloseParticipant(person.id, Farewell.MOVED)
    outcome = world.store.run(close_participant, command, world.by)
    (view,) = world.ask(assignments_of, person.id)
    assert view.progress is Progress.WITHDRAWN
    with pytest.raises(WrongState):
        opened(world, person.id)
    assert outcome.undo is not None
    world.run(undo, outcome.undo)
    (view,) = world.ask(assignments_of, person.id)
    assert view.progress is Progress.WAITING


def test_taking_in_can_not_be_undone_under_an_assignment(world: ParticipantWorld) -> None:
    person = world.take_in("Kim Rønning")
    first = world.store.run(
        open_assignment, OpenAssignment(person.id, AssignmentFields("Flytte")), world.by
    )
    assert first.undo is not None
    world.run(undo, first.undo)
    assert world.ask(assignments_of, person.id) == ()
    with pytest.raises(UndoImpossible):
        world.run(undo, first.undo)


def test_its_words_are_found_and_its_changes_stand_in_the_journal(world: ParticipantWorld) -> None:
    person = world.take_in("Kim Rønning")
    kept = opened(world, person.id, "Flytte sofaen ned", place="Drammen")
    (hit,) = world.ask(find_everything, "sofaen")
    assert (hit.found, hit.subject_id, hit.detail) == (
        Found.ASSIGNMENT, person.id, "Kim Rønning",
    )  # fmt: skip
    assert world.ask(find_everything, "sofaen", actor("lise")) == ()
    world.run(withdraw_assignment, kept)
    lines = world.ask(journal_of_person, JournalOfPerson(person.id))
    kinds = [line.subject_kind for line in lines]
    assert kinds.count("assignment") == 2


def test_volunteers_and_leaders_neither_read_nor_write(world: ParticipantWorld) -> None:
    person = world.take_in("Kim Rønning")
    kept = opened(world, person.id)
    for who in ("turid", "lise"):
        with pytest.raises(NotAllowed):
            world.ask(assignments_of, person.id, actor(who))
        with pytest.raises(NotAllowed):
            world.run(withdraw_assignment, kept, actor(who))
        with pytest.raises(NotAllowed):
            world.run(open_assignment, OpenAssignment(person.id, AssignmentFields("x")), actor(who))
    assert world.store.ask(open_of, person.id, SYSTEM) is not None
