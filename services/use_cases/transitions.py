"""Transitions as dates: planned, changed, come to pass, or called off."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from services.domain import validation
from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.errors import Invalid, Reason, WrongState
from services.domain.gaps import overtaken
from services.domain.participants import Participant
from services.domain.road import after
from services.domain.transitions import Transition, TransitionKind, TransitionState
from services.domain.validation import LINE_LENGTH, NAME_LENGTH, NOTE_LENGTH
from services.store.tables import PARTICIPANT, TRANSITION, UNIT
from services.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class TransitionFields:
    """What the form for a transition holds. `here` answers for it at the centre, `there` at the other side."""

    kind: TransitionKind
    on: date
    unit_id: str | None = None
    here: str = ""
    there: str = ""
    where_to: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class AddTransition:
    """A transition that lies ahead, or, with `has_come`, one that has happened already."""

    participant_id: str
    fields: TransitionFields
    has_come: bool = False


def add_transition(transaction: Transaction, command: AddTransition) -> Outcome[Transition]:
    """Note the transition. One that has come moves the participant along the road, unless another has come
    since, and nothing else: goals, steps, matches and consents stay, also at an unplanned discharge.

    Raises `Invalid(on | here | there | where_to | note)`, `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.WRITE_PARTICIPANTS)
    person = transaction.get(PARTICIPANT, command.participant_id)
    asked = _checked(transaction, command.fields)
    if not command.has_come and asked.on < transaction.today:
        raise Invalid("on", Reason.IN_THE_PAST)
    transition = _write(
        Transition(transaction.new_id(), person.id, asked.kind, asked.on, transaction.now), asked
    )
    if command.has_come:
        transition = _come(transaction, transition, person)
    transaction.add(TRANSITION, transition)
    return transaction.done(transition, undo=True)


@dataclass(frozen=True, slots=True)
class ChangeTransition:
    """Other facts about a planned transition."""

    transition_id: str
    fields: TransitionFields


def change_transition(transaction: Transaction, command: ChangeTransition) -> Outcome[Transition]:
    """Write the facts; a day already past may stay, but can't be chosen anew.

    Raises `Invalid(field)`, `WrongState(transition, done | cancelled)`, `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.WRITE_PARTICIPANTS)
    stored = _planned(transaction, command.transition_id)
    asked = _checked(transaction, command.fields)
    if asked.on < transaction.today and asked.on != stored.on:
        raise Invalid("on", Reason.IN_THE_PAST)
    transition = _write(stored, asked)
    transaction.replace(TRANSITION, transition)
    return transaction.done(transition, undo=True)


@dataclass(frozen=True, slots=True)
class MarkTransitionDone:
    """It came, on this day."""

    transition_id: str
    on: date


def mark_transition_done(
    transaction: Transaction, command: MarkTransitionDone
) -> Outcome[Transition]:
    """Note that it came to pass; the participant's phase and unit follow, unless another has come since.

    Raises `Invalid(on, IN_THE_FUTURE)`, `WrongState(transition)`, `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.WRITE_PARTICIPANTS)
    stored = _planned(transaction, command.transition_id)
    person = transaction.get(PARTICIPANT, stored.participant_id)
    transition = _come(transaction, replace(stored, on=command.on), person)
    transaction.replace(TRANSITION, transition)
    return transaction.done(transition, undo=True)


@dataclass(frozen=True, slots=True)
class CancelTransition:
    """It will not come; `why` in a few words, may be empty."""

    transition_id: str
    why: str = ""


def cancel_transition(transaction: Transaction, command: CancelTransition) -> Outcome[Transition]:
    """Call it off. Raises `Invalid(why)`, `WrongState(transition)`, `NotFound`, `NotAllowed`."""
    transaction.require(Right.WRITE_PARTICIPANTS)
    stored = _planned(transaction, command.transition_id)
    why = validation.optional_text("why", command.why.strip(), LINE_LENGTH)
    transition = replace(
        stored,
        state=TransitionState.CANCELLED,
        note=validation.without_national_id("why", why) or stored.note,
    )
    transaction.replace(TRANSITION, transition)
    return transaction.done(transition, undo=True)


def _planned(transaction: Transaction, transition_id: str) -> Transition:
    stored = transaction.get(TRANSITION, transition_id)
    if stored.state is not TransitionState.PLANNED:
        raise WrongState("transition", stored.state.value)
    return stored


def _come(transaction: Transaction, transition: Transition, person: Participant) -> Transition:
    if transition.on > transaction.today:
        raise Invalid("on", Reason.IN_THE_FUTURE)
    done = replace(transition, state=TransitionState.DONE)
    others = transaction.all(TRANSITION, "participant_id = ?", person.id)
    # What is noted late does not bring anybody back to where they were.
    if not overtaken(done, others):
        transaction.replace(PARTICIPANT, after(done, person))
    elif _is_last_stay(done, others):
        unit_id = after(done, person).unit_id
        transaction.replace(PARTICIPANT, replace(person, unit_id=unit_id))
    return done


def _is_last_stay(admission: Transition, others: list[Transition]) -> bool:
    """Whether who was admitted and left on one day, noted in whichever order, has been nowhere else since."""
    since = [
        each for each in others if each.on > admission.on or each.kind is TransitionKind.ADMISSION
    ]
    return admission.kind is TransitionKind.ADMISSION and not overtaken(admission, since)


def _write(transition: Transition, asked: TransitionFields) -> Transition:
    return replace(
        transition,
        kind=asked.kind,
        on=asked.on,
        unit_id=asked.unit_id,
        here=asked.here,
        there=asked.there,
        where_to=asked.where_to,
        note=asked.note,
    )


def _checked(transaction: Transaction, asked: TransitionFields) -> TransitionFields:
    if asked.unit_id is not None:
        transaction.get(UNIT, asked.unit_id)
    return replace(
        asked,
        here=checked_text("here", asked.here, NAME_LENGTH),
        there=checked_text("there", asked.there, NAME_LENGTH),
        where_to=checked_text("where_to", asked.where_to, LINE_LENGTH),
        note=checked_text("note", asked.note, NOTE_LENGTH),
    )


def checked_text(field: str, text: str, longest: int) -> str:
    """The text without blanks around it. Raises `Invalid(field)`: too long, or with a national id in it."""
    short_enough = validation.optional_text(field, text.strip(), longest)
    return validation.without_national_id(field, short_enough)
